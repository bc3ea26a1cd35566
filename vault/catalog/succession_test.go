package catalog_test

import (
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
)

// TestFollows changes the default catalog in each way that stored data could not bear, and in some it can.
func TestFollows(t *testing.T) {
	source := string(crm.Source())
	old, err := catalog.Parse("old.yaml", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, from, to, want string }{
		{"nothing", "", "", ""},
		{"a purpose more", "birth: [billing,", "birth: [support, billing,", ""},
		{"a number", "birth_date: {number: 3,", "birth_date: {number: 77,", "contact.birth_date: its number was 3"},
		{"a class", "job_title: {number: 5, type: name, class: identity,", "job_title: {number: 5, type: name, class: content,", "contact.job_title: its class cannot change under its number"},
		{"a name under an old number", "      gender:\n        number: 4", "      sex:\n        number: 4", "the number 4 is that of gender"},
		{"a legal basis", "title: Invoices and payments\n    legal_basis: contract", "title: Invoices and payments\n    legal_basis: legal_obligation", "purpose billing: its legal basis"},
		{"a notice's words", "We would like to send you offers", "May we send you offers", "notice marketing version 1"},
		{"a type", "job_title: {number: 5, type: name,", "job_title: {number: 5, type: external_id,", "contact.job_title: its type cannot change"},
		{"a sealed field in clear", "job_title: {number: 5, type: name, class: identity, purposes: identity}", "job_title: {number: 5, type: id, class: operational, purposes: identity}", "contact.job_title: its column, its shapes and being sealed"},
		{"a normaliser", "surname_initial: {number: 20, parts: {family_name: surname, given_name: initial}}", "surname_initial: {number: 20, parts: {family_name: surname, given_name: surname}}", "contact: search surname_initial cannot change under its number"},
		{"an index", "index: {number: 3, normaliser: exact, unique: always}", "index: {number: 99, normaliser: exact, unique: always}", "contact.external_ref: its index was 3: say replaces"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if tt.from != "" && !strings.Contains(source, tt.from) {
				t.Fatalf("the default catalog does not hold %q", tt.from)
			}
			changed := strings.Replace(source, tt.from, tt.to, 1)
			next, err := catalog.Parse("new.yaml", []byte(changed))
			if err != nil {
				t.Fatal(err)
			}
			_, err = next.Follows(old, catalog.Past{})
			if got := err == nil; got != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}
