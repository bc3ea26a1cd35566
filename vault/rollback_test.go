package vault_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// TestP3ActiveDoesNotGoBack puts an older active row back, MAC and all, as an administrator might to undo
// a stricter policy.
func TestP3ActiveDoesNotGoBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID
	w.exec(`CREATE TABLE kept AS SELECT * FROM active`)
	team := rules()
	for file, src := range team {
		team[file] = src + "\n# stricter\n"
	}
	if _, err := w.Activate(t.Context(), nil, team); err != nil {
		t.Fatal(err)
	}
	w.must("support", id)
	w.exec(`DELETE FROM active`)
	w.exec(`INSERT INTO active SELECT * FROM kept`)
	if _, err := w.get("support", id); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("an older revision: got %v", err)
	}
}

// TestP9AuditKeepsToTheRegion asks the log about a subject of another region.
func TestP9AuditKeepsToTheRegion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID // of region GB
	spec := vault.CredentialSpec{Client: "paris", Roles: []string{"officer"}, Purposes: []string{"compliance"}, Regions: []string{"FR"}}
	if _, err := oversight.New().Entries(t.Context(), w.stray(spec, "compliance"), oversight.EntryQuery{Subject: id}); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("foreign region: got %v", err)
	}
	if _, err := oversight.New().Entries(t.Context(), w.as("officer"), oversight.EntryQuery{Subject: id}); err != nil {
		t.Errorf("every region: got %v", err)
	}
}

// TestP11CatalogMustFitTheDatabase applies catalogs that could not be served.
func TestP11CatalogMustFitTheDatabase(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID
	for name, change := range map[string][2]string{
		"a column that is not there": {"      language: {number: 20,", "      shoe_size: {number: 99, type: int, class: operational, purposes: everything}\n      language: {number: 20,"},
		"another number":             {"birth_date: {number: 3,", "birth_date: {number: 77,"},
	} {
		src := strings.Replace(string(crm.Source()), change[0], change[1], 1)
		if src == string(crm.Source()) {
			t.Fatalf("%s: the default catalog does not hold %q", name, change[0])
		}
		if _, err := w.Activate(t.Context(), []byte(src), nil); !errors.Is(err, vault.ErrCatalog) {
			t.Errorf("%s: got %v", name, err)
		}
		w.must("support", id)
	}
}
