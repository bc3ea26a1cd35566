package desk_test

import (
	"testing"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// TestAddressChangeIsTold: the mailbox that stood for the person is told when it does no more, and no other is.
func TestAddressChangeIsTold(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	client, err := jobs.New(jobs.Config{Pool: w.Pool})
	w.Must(err)
	box, err := outbox.New(outbox.Config{Pool: w.Pool, Keys: w.Foundation().Keys, Jobs: client, Catalog: w.Catalog})
	w.Must(err)
	d, err := desk.New(desk.Config{Vault: w.Vault, Outbox: box})
	w.Must(err)
	w.OnWrite(d.AddressChanged)
	ctx := t.Context()
	person := w.Create("contact", map[string]any{"family_name": "Lovelace", "region": "GB", "contact_points": []map[string]any{
		{"kind": "email", "value": "ada@example.com", "verified": true},
		{"kind": "email", "value": "other@example.com"},
		{"kind": "phone", "value": "+44 20 7946 0001", "verified": true},
	}})
	points := person.Children[0].Items
	told := func(after string, want int64) {
		t.Helper()
		if n := w.Count(`SELECT count(*) FROM message WHERE subject = $1 AND template = 'address_changed'`, person.ID); n != want {
			t.Errorf("after %s: %d letters, want %d", after, n, want)
		}
	}
	change := func(point int, version uint64, fields map[string]any) {
		t.Helper()
		_, err := w.As("import").PatchChild(ctx, "contact_point", person.ID, points[point].ID, version, w.Draft("contact_point", true, fields))
		w.Must(err)
	}
	change(0, 1, map[string]any{"label": "home"})
	told("a label", 0)
	change(1, 1, map[string]any{"value": "else@example.com"})
	change(2, 1, map[string]any{"value": "+44 20 7946 0002"})
	told("a point that was not verified, and a telephone", 0)
	change(0, 2, map[string]any{"value": "thief@example.com"})
	told("the verified mailbox", 1)
	_, err = w.As("import").DeleteChild(ctx, "contact_point", person.ID, points[0].ID, 3)
	w.Must(err)
	told("the deletion of the new one, which was not verified", 1)
}
