package client_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/client"
)

const sample = `{"id":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"contact","version":3,"created_at":"2026-03-01T09:00:00Z",
	"fields":{"family_name":"marker","consented":true,"score":7,"at":"2026-03-01T10:00:00Z","tags":["a","b"],"account":"01890a5d-ac96-774b-bcce-b302099a8058",
		"contact_points":[{"id":"01890a5d-ac96-774b-bcce-b302099a8059","kind":"phone","value":"•••0991","version":2}]},
	"withheld":{"contact.phone":{"as":"mask","reason":"masked for support"}},
	"disclosure":{"entry":"01890a5d-ac96-774b-bcce-b302099a8060","purpose":"support","policy":"sha256:ab","forget_after_s":60}}`

func TestRecord(t *testing.T) {
	c := to(t, func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, sample) })
	r, err := c.Get(t.Context(), "contacts", someone)
	if err != nil {
		t.Fatal(err)
	}
	f := r.Fields
	points := f.Children("contact_points")
	got := []any{
		r.ID, r.Kind, r.Version, r.Withheld["contact.phone"].As, r.Disclosure.Purpose, r.Disclosure.ForgetAfter,
		f.Text("family_name"), f.Bool("consented"), f.Int("score"), f.Time("at"), f.Words("tags"), f.ID("account").String(), f.Has("at"),
		len(points), points[0].Version, points[0].Fields.Text("value"), points[0].Fields.Has("id"),
	}
	want := []any{
		someone, "contact", uint64(3), "mask", "support", 60,
		"marker", true, int64(7), time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC),
		[]string{"a", "b"},
		"01890a5d-ac96-774b-bcce-b302099a8058", true,
		1, uint64(2), "•••0991", false,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if f.Text("score") != "" || f.Int("family_name") != 0 || f.Text("none") != "" || f.Has("none") || f.Children("score") != nil {
		t.Error("a value of another type was read, or one that is not there")
	}
	if again := f.Children("contact_points"); len(again) != 1 || again[0].ID != points[0].ID {
		t.Error("reading a list of sub-resources changed it")
	}
}

// Neither printing nor logging shows what a record or a look-up holds.
func TestNothingPersonalIsPrinted(t *testing.T) {
	c := to(t, func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, sample) })
	r, err := c.Get(t.Context(), "contacts", someone)
	if err != nil {
		t.Fatal(err)
	}
	look := client.Lookup{By: "phone", Value: "marker"}
	page := client.Page{Items: []client.Record{*r}}
	child := client.Child{ID: someone, Fields: r.Fields}
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
		fmt.Fprintf(&out, strings.Repeat(verb+" ", 7)+"\n", *r, r, r.Fields, look, &look, page, child)
	}
	for _, h := range []slog.Handler{slog.NewJSONHandler(&out, nil), slog.NewTextHandler(&out, nil)} {
		slog.New(h).Info("x", "a", *r, "b", r, "c", r.Fields, "d", look, "e", &look, "f", page, "g", child)
	}
	for _, shown := range []string{"marker", "6d61726b6572", "•••0991"} { // the second is hexadecimal
		if strings.Contains(out.String(), shown) {
			t.Errorf("%q is shown in:\n%s", shown, out.String())
		}
	}
}

func TestAllReadsEveryPage(t *testing.T) {
	var queries []string
	c := to(t, func(w http.ResponseWriter, r *http.Request) {
		queries = append(queries, r.URL.RawQuery)
		switch r.URL.Query().Get("cursor") {
		case "":
			io.WriteString(w, `{"items":[{"version":1},{"version":2}],"next":"c1"}`)
		case "c1":
			io.WriteString(w, `{"items":[{"version":3}],"next":"c2"}`)
		default:
			w.WriteHeader(http.StatusForbidden)
		}
	})
	var got []uint64
	var last error
	for r, err := range c.All(t.Context(), "cases", client.Query{Filters: map[string]string{"status.in": "open,new"}, Sort: "-opened_at", Limit: 2, Fields: []string{"status"}}) {
		if last = err; err == nil {
			got = append(got, r.Version)
		}
	}
	if diff := cmp.Diff([]uint64{1, 2, 3}, got); diff != "" || last == nil {
		t.Errorf("the last page was refused: got error %v, records (-want +got):\n%s", last, diff)
	}
	want := []string{
		"fields=status&limit=2&sort=-opened_at&status.in=open%2Cnew",
		"cursor=c1&fields=status&limit=2&sort=-opened_at&status.in=open%2Cnew",
		"cursor=c2&fields=status&limit=2&sort=-opened_at&status.in=open%2Cnew",
	}
	if diff := cmp.Diff(want, queries); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for range c.All(t.Context(), "cases", client.Query{}) {
		break
	}
	if len(queries) != 4 {
		t.Errorf("got %d requests, want one more for one record", len(queries))
	}
}

// TestRequests: what each method asks for.
func TestRequests(t *testing.T) {
	var got string
	c := to(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		h := r.Header
		got = strings.TrimSpace(strings.Join([]string{
			r.Method, r.URL.String(), h.Get("If-Match"), h.Get("Tacit-Purpose"), h.Get("Tacit-Breakglass"), h.Get("Idempotency-Key"), string(body),
		}, " "))
		io.WriteString(w, `{}`)
	})
	ctx, fields := t.Context(), map[string]any{"given_name": "A", "job_title": nil}
	path := "/v1/contacts/" + someone.String()
	for _, tc := range []struct {
		want string
		do   func() error
	}{
		{"GET " + path + "?fields=given_name%2Cregion  support", func() error { _, err := c.Get(ctx, "contacts", someone, "given_name", "region"); return err }},
		{"GET " + path + "  analytics", func() error { _, err := c.For("analytics").Get(ctx, "contacts", someone); return err }},
		{"GET " + path + "  support g1", func() error { _, err := c.BreakingGlass("g1").Get(ctx, "contacts", someone); return err }},
		{`POST /v1/contacts  support  k1 {"given_name":"A","job_title":null}`, func() error { _, err := c.Create(ctx, "contacts", "k1", fields); return err }},
		{`POST ` + path + `/contact_points  support  k2 {"kind":"email"}`, func() error {
			_, err := c.CreateChild(ctx, "contacts", someone, "contact_points", "k2", map[string]string{"kind": "email"})
			return err
		}},
		{`PATCH ` + path + ` "7" support   {"given_name":"A","job_title":null}`, func() error { _, err := c.Patch(ctx, "contacts", someone, 7, fields); return err }},
		{`PATCH ` + path + `/contact_points/` + someone.String() + ` "7" support   {"given_name":"A","job_title":null}`, func() error {
			_, err := c.PatchChild(ctx, "contacts", someone, "contact_points", someone, 7, fields)
			return err
		}},
		{`DELETE ` + path + ` "7" support`, func() error { return c.Delete(ctx, "contacts", someone, 7) }},
		{`POST /v1/lookup  support   {"phone":"020 7946 0991","region":"GB"}`, func() error {
			_, err := c.Lookup(ctx, client.Lookup{By: "phone", Value: "020 7946 0991", Region: "GB"})
			return err
		}},
		{`POST /v1/lookup  support   {"kind":"case","external_ref":"C-1"}`, func() error {
			_, err := c.Lookup(ctx, client.Lookup{Kind: "case", By: "external_ref", Value: "C-1"})
			return err
		}},
		{`POST /v1/contacts/search?limit=5  support   {"family_name":"B"}`, func() error {
			_, err := c.Search(ctx, "contacts", map[string]string{"family_name": "B"}, 5)
			return err
		}},
		{`POST ` + path + `/consents  support  k3 {"kind":"given","purpose":"marketing","notice":{"id":"marketing","version":1}}`, func() error {
			_, err := c.RecordConsent(ctx, "contacts", someone, "k3", client.Consent{
				Kind: "given", Purpose: "marketing", Notice: &client.ConsentNotice{ID: "marketing", Version: 1},
			})
			return err
		}},
	} {
		got = ""
		if err := tc.do(); err != nil || !sameBody(got, tc.want) {
			t.Errorf("got  %s\nwant %s (error %v)", got, tc.want, err)
		}
	}
	for _, kinds := range []string{"", ".", "..", "contacts/1", "Contacts", "contacts?a=b", "%2e%2e"} {
		got = ""
		if _, err := c.List(ctx, kinds, client.Query{}); !errors.Is(err, client.ErrPath) || got != "" {
			t.Errorf("%q: got %v, and the request %q", kinds, err, got)
		}
	}
}

// sameBody compares two requests whose bodies are objects of at most two members, in whatever order.
func sameBody(a, b string) bool {
	split := func(s string) (string, string) {
		head, body, _ := strings.Cut(s, "{")
		return head, body
	}
	aHead, aBody := split(a)
	bHead, bBody := split(b)
	return aHead == bHead && len(aBody) == len(bBody) && cmp.Equal(strings.Split(strings.Trim(aBody, "}"), ","), strings.Split(strings.Trim(bBody, "}"), ","), sorted)
}

// sorted compares lists of texts without their order.
var sorted = cmp.Transformer("sorted", func(in []string) map[string]int {
	out := map[string]int{}
	for _, s := range in {
		out[s]++
	}
	return out
})
