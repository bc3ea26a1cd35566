package client_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/tacitcrm/tacit/client"
)

// vault is a server that answers as one of Tacit's does.
func vault() *httptest.Server {
	return httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.Method + " " + r.URL.Path {
		case "POST /v1/lookup":
			fmt.Fprint(w, `{"id":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"contact","version":1,
				"fields":{"given_name":"Ada","family_name":"Lovelace","contact_points":[{"id":"01890a5d-ac96-774b-bcce-b302099a8059","kind":"phone","value":"•••0991","version":1}]},
				"withheld":{"contact.phone":{"as":"mask","reason":"support sees masked contact points"}}}`)
		case "GET /v1/cases":
			fmt.Fprint(w, `{"items":[{"kind":"case","version":1,"fields":{"kind":"complaint","status":"open"}}]}`)
		default:
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusForbidden)
			fmt.Fprint(w, `{"status":403,"code":"consent_missing","title":"Consent is missing","hint":"it is recorded at POST /v1/contacts/{id}/consents"}`)
		}
	}))
}

// A caller is looked up by their number: policy says what the agent sees of them.
func Example() {
	server := vault()
	defer server.Close()
	ctx := context.Background()

	if err := answerCall(ctx, server.URL, "tct_…", "020 7946 0991"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Ada Lovelace
	// phone •••0991
	// complaint open
}

// What policy refuses has a code, and says what could be done.
func ExampleCode() {
	server := vault()
	defer server.Close()

	c, err := client.New(client.Config{URL: server.URL, Token: "tct_…", Purpose: "marketing"})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = c.List(context.Background(), "contacts", client.Query{})
	if client.Code(err) == client.CodeConsentMissing {
		fmt.Println("not without consent:", err)
	}
	// Output: not without consent: Consent is missing (403 consent_missing)
}

func answerCall(ctx context.Context, url, token, number string) error {
	c, err := client.New(client.Config{URL: url, Token: token, Purpose: "support"})
	if err != nil {
		return err
	}
	caller, err := c.Lookup(ctx, client.Lookup{By: "phone", Value: number, Region: "GB"})
	if err != nil {
		return err // a *client.Problem has a code, and says what could be done
	}
	fmt.Println(caller.Fields.Text("given_name"), caller.Fields.Text("family_name"))
	for _, point := range caller.Fields.Children("contact_points") {
		fmt.Println(point.Fields.Text("kind"), point.Fields.Text("value"))
	}
	open := client.Query{Filters: map[string]string{"contact": caller.ID.String(), "status.in": "open,in_progress,waiting"}}
	for item, err := range c.All(ctx, "cases", open) {
		if err != nil {
			return err
		}
		fmt.Println(item.Fields.Text("kind"), item.Fields.Text("status"))
	}
	return nil
}
