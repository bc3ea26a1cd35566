package vault_test

import (
	"errors"
	"testing"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
)

// TestP3ActiveDoesNotGoBack puts an older active row back, MAC and all, as an administrator might to undo
// a stricter policy.
func TestP3ActiveDoesNotGoBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID
	w.exec(`CREATE TABLE kept AS SELECT * FROM active`)
	team := policy.DefaultTeam()
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
	if _, err := w.stray(spec, "compliance").Entries(t.Context(), vault.EntryQuery{Subject: id}); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("foreign region: got %v", err)
	}
	if _, err := w.as("officer").Entries(t.Context(), vault.EntryQuery{Subject: id}); err != nil {
		t.Errorf("every region: got %v", err)
	}
}
