package vault_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// ghosts leads the tokens of a record to n records more that are none, all of them older than any.
func (w *world) ghosts(id uuid.UUID, from, n int) {
	w.t.Helper()
	w.exec(`INSERT INTO token SELECT index, epoch, token, g.id, g.id, g.id, false FROM token CROSS JOIN
 (SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id FROM generate_series($2::int, $3::int) n) g WHERE subject = $1`, id, from, from+n-1)
}

// region is a session of one region.
func (w *world) region(role, purpose, region string) *vault.Session {
	return w.stray(vault.CredentialSpec{
		Client: role + region, Roles: []string{role}, Purposes: []string{purpose}, Regions: []string{region}, Capture: role == "import", Budget: 10_000,
	}, purpose)
}

// TestP9HiddenHoldersCrowdNobodyOut has more records than are loaded at once hold the values of one that is in reach, and
// asks who is not to know of them, before and after.
func TestP9HiddenHoldersCrowdNobodyOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	crowd := func(region string) {
		rows := "last,first,tel\n" + strings.Repeat("Lovelace,Ada,+442079460991\n", 201)
		spec := importer.Spec{Kind: "contact", Set: map[string]string{"region": region}, Map: map[string]string{
			"last": "family_name", "first": "given_name", "tel": "contact_points.phone",
		}}
		if r := w.imported(spec, strings.NewReader(rows)); r.Created != 201 {
			t.Fatalf("imported %+v", r)
		}
	}
	crowd("FR")
	id := w.create(ada()).ID // of region GB
	w.ghosts(id, 1, 201)
	phone := vault.LookupQuery{By: "phone", Value: []byte(`"+442079460991"`)}
	name := vault.SearchQuery{Body: []byte(`{"family_name":"Lovelace","given_name":"Ada"}`)}
	british := w.region("support", "support", "GB")
	if r, err := british.Lookup(ctx, phone); err != nil || r.ID != id {
		t.Errorf("the look-up: %v, %v", r.ID, explain(err))
	}
	if page, err := british.Search(ctx, "contact", name); err != nil || len(page.Items) != 1 || page.Items[0].ID != id {
		t.Errorf("the search: %d items, %v", len(page.Items), explain(err))
	}
	again := w.draft("contact", false, map[string]any{"family_name": "King", "region": "GB", "external_ref": "crm-1815"})
	if _, err := w.region("import", "operations", "GB").Create(ctx, "contact", again, nil); !errors.Is(err, vault.ErrConflict) {
		t.Errorf("a create with a taken reference: %v", explain(err))
	}
	if _, err := w.as("support").Search(ctx, "contact", name); fault(t, err).Code != "too_many_matches" {
		t.Errorf("a search that reaches all of them: %v", explain(err))
	}
	if _, err := w.as("support").Lookup(ctx, phone); !errors.Is(err, vault.ErrAmbiguous) {
		t.Errorf("a look-up that reaches all of them: %v", explain(err))
	}
	crowd("GB")
	if _, err := british.Search(ctx, "contact", name); fault(t, err).Code != "too_many_matches" {
		t.Errorf("the search, with more in reach than it tells: %v", explain(err))
	}
}

// TestP9ObligationsOfHiddenHoldersStay has a record out of reach oblige to forget, one in reach not.
func TestP9ObligationsOfHiddenHoldersStay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	team := rules()
	team["forget.rego"] = "package tacit.team\n\noblige contains \"ttl:60\" if input.record.region == \"FR\"\n"
	if _, err := w.Activate(ctx, nil, team); err != nil {
		t.Fatal(err)
	}
	hidden := ada()
	hidden["region"], hidden["external_ref"] = "FR", "crm-2"
	there, id := w.create(hidden).ID, w.create(ada()).ID
	phone := vault.LookupQuery{By: "phone", Value: []byte(`"+442079460991"`)}
	name := vault.SearchQuery{Body: []byte(`{"family_name":"Lovelace","given_name":"Ada"}`)}
	for region, want := range map[string]uuid.UUID{"GB": id, "FR": there} {
		s := w.region("support", "support", region)
		r, err := s.Lookup(ctx, phone)
		if err != nil || r.ID != want || (r.Disclosure.ForgetAfter > 0) != (region == "FR") {
			t.Errorf("%s, the look-up: %v, to forget after %v, %v", region, r.ID, r.Disclosure.ForgetAfter, explain(err))
		}
		page, err := s.Search(ctx, "contact", name)
		if err != nil || len(page.Items) != 1 || (page.Disclosure.ForgetAfter > 0) != (region == "FR") {
			t.Errorf("%s, the search: %d items, to forget after %v, %v", region, len(page.Items), page.Disclosure.ForgetAfter, explain(err))
		}
	}
}

// TestP9HoldersAreBounded asks by values that very many records hold.
func TestP9HoldersAreBounded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	email := vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)}
	w.ghosts(id, 1, 9_900)
	if r, err := w.as("support").Lookup(ctx, email); err != nil || r.ID != id {
		t.Errorf("the look-up within the bound: %v, %v", r.ID, explain(err))
	}
	w.ghosts(id, 9_901, 100)
	small := w.stray(vault.CredentialSpec{Client: "small", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}, Budget: 1}, "support")
	if _, err := small.Lookup(ctx, email); fault(t, err).Code != "too_many_matches" {
		t.Errorf("the look-up beyond it: %v", explain(err))
	}
	if _, err := small.Get(ctx, "contact", id, nil); !errors.Is(err, vault.ErrBudget) {
		t.Errorf("with the budget spent: %v", explain(err))
	}
	other := w.draft("contact", false, map[string]any{"family_name": "King", "external_ref": "crm-1815"})
	if _, err := w.as("import").Create(ctx, "contact", other, nil); err != nil {
		t.Errorf("a create with a reference that as many hold: %v", explain(err))
	}
}

// TestP9CasesBeyondOneEntryFollow moves a contact with more cases than one entry names.
func TestP9CasesBeyondOneEntryFollow(t *testing.T) {
	t.Parallel()
	const cases = 405
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	d := w.draft("case", false, map[string]any{"contact": id, "kind": "repair"})
	for _, err := range together(5, func(int) error {
		s := w.stray(vault.CredentialSpec{Client: "desk", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}, Budget: 1000}, "support")
		for range cases / 5 {
			if _, err := s.Create(ctx, "case", d, nil); err != nil {
				return fmt.Errorf("create: %w", err)
			}
		}
		return nil
	}) {
		if err != nil {
			t.Fatal(explain(err))
		}
	}
	if _, err := w.as("import").Patch(ctx, "contact", id, 1, w.draft("contact", true, map[string]any{"region": "FR"})); err != nil {
		t.Fatal(explain(err))
	}
	if n := w.count(`SELECT count(*) FROM case_record WHERE version = 2 AND region = 'FR'`); n != cases {
		t.Errorf("%d of %d cases followed", n, cases)
	}
	page, err := oversight.New().Entries(ctx, w.as("officer"), oversight.EntryQuery{Subject: id, Action: "reassign"})
	if err != nil || len(page.Entries) != 2 {
		t.Fatalf("%d entries, %v", len(page.Entries), explain(err))
	}
	named := 0
	for _, e := range page.Entries {
		for _, g := range e.Groups {
			named += len(g.Subjects)
		}
		if n := w.count(`SELECT count(*) FROM history WHERE entry = $1`, e.ID); n == 0 {
			t.Error("an entry changed nothing")
		}
	}
	if named != cases+1 {
		t.Errorf("the entries name %d records, want %d", named, cases+1)
	}
	if n := w.count(`SELECT count(*) FROM history WHERE entry <> ALL($1)`, []uuid.UUID{page.Entries[0].ID, page.Entries[1].ID}); n != 0 {
		t.Errorf("%d changes have no entry", n)
	}
	decided := 0 // about the contact; the cases are carried along
	for _, e := range page.Entries {
		explained, err := oversight.New().ExplainEntry(ctx, w.as("officer"), e.ID, id)
		if err != nil {
			t.Fatal(explain(err))
		}
		decided += len(explained.List)
	}
	if decided != 1 {
		t.Errorf("%d decisions are explained, want 1", decided)
	}
}
