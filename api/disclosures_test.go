package api_test

import (
	"encoding/base64"
	"net/http"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault"
)

// TestCustomersOwnDisclosures reads as support and sales, is refused as marketing, and asks as the customer: who, what, why,
// with a proof of each row that its holder makes into a text others read.
func TestCustomersOwnDisclosures(t *testing.T) {
	w := newWorld(t)
	publish := w.publisher(t)
	id := w.contact(t, ada)
	other := w.contact(t, `{"family_name":"Babbage","region":"GB"}`)
	w.tokens["customer"] = w.credential(t, vault.CredentialSpec{
		Client: "portal", Roles: []string{"customer"}, Purposes: []string{"self_service"}, Subject: uuid.MustParse(id), Budget: 100,
	})
	at := "/v1/contacts/" + id
	read := w.do(t, "support", http.MethodGet, at, "").text("disclosure", "entry")
	sold := w.do(t, "sales", http.MethodGet, at+"?fields=given_name", "").text("disclosure", "entry")
	want(t, w.do(t, "marketing", http.MethodGet, at, ""), 403, "consent_missing")
	want(t, w.do(t, "customer", http.MethodGet, at+"/disclosures", ""), 200, "") // nothing is published yet
	publish()

	a := w.do(t, "customer", http.MethodGet, at+"/disclosures", "")
	want(t, a, 200, "")
	var got []string
	for i := range a.at("items").([]any) { //nolint:forcetypeassert // the document was checked
		got = append(got, a.text("items", i, "app")+" "+a.text("items", i, "action")+" "+a.text("items", i, "outcome"))
		w.rowIsProven(t, a, i)
	}
	rows := []string{"portal disclosures released", "sales-desk read released", "support-desk read released", "import-desk create written"}
	if len(got) != len(rows) {
		t.Fatalf("got %q, want %q", got, rows)
	}
	for i := range rows {
		if got[i] != rows[i] {
			t.Errorf("row %d: got %q, want %q", i, got[i], rows[i])
		}
	}
	if a.text("items", 0, "actor") != "you" || a.text("items", 1, "entry") != sold || a.at("items", 1, "clear", 0) != "given_name" || a.text("items", 2, "entry") != read {
		t.Errorf("got %s", a.body)
	}
	want(t, w.do(t, "customer", http.MethodGet, "/v1/contacts/"+other+"/disclosures", ""), 404, "not_found")
	want(t, w.do(t, "customer", http.MethodGet, at+"/disclosures?outcome=denied", ""), 400, "invalid_query")
	want(t, w.do(t, "customer", http.MethodGet, at+"/disclosures?client=x", ""), 400, "unknown_parameter")
	want(t, w.do(t, "support", http.MethodGet, at+"/disclosures", ""), 403, "role_not_allowed")
	w.officersDisclosures(t, at, a)
	now := w.do(t, "officer", http.MethodGet, at, "").header.Get("ETag")
	want(t, w.do(t, "officer", http.MethodDelete, at, "", "If-Match", now), 200, "")
	want(t, w.do(t, "customer", http.MethodGet, at+"/disclosures", ""), 401, "unauthenticated")
	want(t, w.do(t, "officer", http.MethodGet, at+"/disclosures", ""), 410, "erased")
}

// officersDisclosures compares what the officer sees with what the customer saw.
func (w *world) officersDisclosures(t *testing.T, at string, customers answer) {
	t.Helper()
	a := w.do(t, "officer", http.MethodGet, at+"/disclosures?purpose=marketing", "")
	want(t, a, 200, "")
	if a.text("items", 0, "outcome") != "denied" || a.at("items", 0, "reasons", 0) != "consent_missing" {
		t.Errorf("got %s", a.body)
	}
	w.rowIsProven(t, a, 0)
	own := w.do(t, "officer", http.MethodGet, at+"/disclosures?action=disclosures&limit=9", "")
	last := len(own.at("items").([]any)) - 1 //nolint:forcetypeassert // the document was checked
	if own.at("items", last, "self") != true || own.text("items", last, "actor") == "you" || own.text("items", last, "entry") != customers.text("items", 0, "entry") {
		t.Errorf("the customer's own reading: got %s", own.body)
	}
}

// rowIsProven makes a text of C2SP tlog-proof of a row, as docs/api.md says, and verifies it.
func (w *world) rowIsProven(t *testing.T, a answer, i int) {
	t.Helper()
	log := verifier(t, w.audited(t, "checkpoint"))
	p := tree.Proof{Index: uint64(a.at("items", i, "proof", "position").(float64)), Checkpoint: []byte(a.text("checkpoint"))} //nolint:forcetypeassert // the document was checked
	for _, h := range a.at("items", i, "proof", "hashes").([]any) {                                                           //nolint:forcetypeassert // as above
		b, err := base64.StdEncoding.DecodeString(h.(string)) //nolint:forcetypeassert // as above
		if err != nil {
			t.Fatal(err)
		}
		p.Hashes = append(p.Hashes, b)
	}
	text, err := p.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := tree.ParseProof(text)
	if err != nil {
		t.Fatal(err)
	}
	entry := []byte(a.text("items", i, "proof", "leaf"))
	if _, err := parsed.Verify(entry, log.Name(), log); err != nil {
		t.Errorf("row %d: %v", i, err)
	}
	if e, err := leaf.Parse(entry); err != nil || e.ID.String() != a.text("items", i, "entry") {
		t.Errorf("row %d: leaf of %s, %v", i, e.ID, err)
	}
}
