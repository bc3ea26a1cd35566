package vault_test

import (
	"errors"
	"testing"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// TestP9CasesFollowTheirSubject moves a contact to another region: who may not see it any more does not keep
// seeing its cases.
func TestP9CasesFollowTheirSubject(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID // of region GB
	c, err := w.as("support").Create(ctx, "case", w.draft("case", false, map[string]any{"contact": id, "kind": "repair", "description": "It hums."}), nil)
	if err != nil {
		t.Fatal(explain(err))
	}
	british := w.stray(vault.CredentialSpec{Client: "london", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"GB"}}, "support")
	if _, err := british.Get(ctx, "case", c.ID, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := w.as("import").Patch(ctx, "contact", id, 1, w.draft("contact", true, map[string]any{"region": "FR"})); err != nil {
		t.Fatal(explain(err))
	}
	if _, err := british.Get(ctx, "case", c.ID, nil); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("the case after the move: got %v", err)
	}
	if r, err := w.as("officer").Get(ctx, "case", c.ID, nil); err != nil || r.Version != 2 {
		t.Errorf("the case for who sees every region: version %d, %v", r.Version, err)
	}
}

// TestP9ConflictIsToldToWhoMayFindTheHolder creates with a taken reference from another region.
func TestP9ConflictIsToldToWhoMayFindTheHolder(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	w.create(ada()) // of region GB
	french := w.stray(vault.CredentialSpec{Client: "paris", Roles: []string{"import"}, Purposes: []string{"operations"}, Regions: []string{"FR"}}, "operations")
	taken := w.draft("contact", false, map[string]any{"family_name": "King", "region": "FR", "external_ref": "crm-1815"})
	out, err := french.Create(ctx, "contact", taken, nil)
	if err != nil {
		t.Fatalf("a reference held out of sight: %v", explain(err))
	}
	if n := w.count(`SELECT count(*) FROM review WHERE subject = $1`, out.ID); n != 1 {
		t.Errorf("%d reviews wait, want 1", n)
	}
	if _, err := w.as("import").Create(ctx, "contact", taken, nil); !errors.Is(err, vault.ErrConflict) {
		t.Errorf("who may find the holder: got %v", err)
	}
}

// TestP9HiddenRowsGiveNoCursor lists as a session that sees one of two matching rows.
func TestP9HiddenRowsGiveNoCursor(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	seen, hidden := ada(), ada()
	hidden["region"], hidden["external_ref"] = "FR", "crm-2"
	w.create(hidden)
	w.create(seen)
	w.create(map[string]any{"family_name": "Byron", "region": "FR", "owner": "u1"})
	british := w.stray(vault.CredentialSpec{Client: "london", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"GB"}}, "support")
	for _, sort := range []string{"id", "-id"} {
		page, err := british.List(ctx, "contact", vault.ListQuery{Filters: []vault.Filter{{Field: "owner", Op: "eq", Values: []string{"u1"}}}, Sort: sort, Limit: 1})
		if err != nil {
			t.Fatal(explain(err))
		}
		if len(page.Items) != 1 || page.Next != "" {
			t.Errorf("%s: %d items, next %t", sort, len(page.Items), page.Next != "")
		}
	}
}

// TestP9AmbiguousLookupsAreCharged makes look-ups by values that two contacts hold.
func TestP9AmbiguousLookupsAreCharged(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	first := w.create(ada())
	second := ada()
	second["external_ref"] = "crm-2"
	w.create(second)
	small := w.stray(vault.CredentialSpec{Client: "small", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}, Budget: 1}, "support")
	query := vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)}
	if _, err := small.Lookup(ctx, query); !errors.Is(err, vault.ErrBudget) {
		t.Errorf("two holders on a budget of one: got %v", err)
	}
	if _, err := w.as("support").Lookup(ctx, query); !errors.Is(err, vault.ErrAmbiguous) {
		t.Errorf("two holders: got %v", err)
	}
	page, err := oversight.New().Entries(ctx, w.as("officer"), oversight.EntryQuery{Subject: first.ID, Action: "lookup"})
	if err != nil || len(page.Entries) == 0 {
		t.Errorf("the subject's history holds %d look-ups, %v", len(page.Entries), err)
	}
}

// TestP10ChangedValueIsNotVerified changes the address of a verified contact point.
func TestP10ChangedValueIsNotVerified(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	c := w.create(map[string]any{"family_name": "King", "contact_points": []map[string]any{{"kind": "email", "value": "ada@example.com", "verified": true}}})
	point := c.Children[0].Items[0].ID
	change := w.draft("contact_point", true, map[string]any{"value": "countess@example.com"})
	if _, err := w.as("support").PatchChild(ctx, "contact_point", c.ID, point, 1, change); err != nil {
		t.Fatal(explain(err))
	}
	if got := shown(w.must("sales", c.ID)); got["email.verified"] != "clear:false" || got["email.value"] != `clear:"countess@example.com"` {
		t.Errorf("after the change: %v", got)
	}
	relabel := w.draft("contact_point", true, map[string]any{"label": "home"})
	other := w.create(map[string]any{"family_name": "Byron", "contact_points": []map[string]any{{"kind": "email", "value": "ada@example.com", "verified": true}}})
	if _, err := w.as("support").PatchChild(ctx, "contact_point", other.ID, other.Children[0].Items[0].ID, 1, relabel); err != nil {
		t.Fatal(explain(err))
	}
	if got := shown(w.must("sales", other.ID)); got["email.verified"] != "clear:true" {
		t.Errorf("after a new label: %v", got)
	}
}
