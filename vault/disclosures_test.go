package vault_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// earlier is a server of some days ago, with a log of then.
func (w *world) earlier(days int) *vault.Vault {
	w.t.Helper()
	now := func() time.Time { return time.Now().AddDate(0, 0, -days) }
	log, err := audit.New(w.t.Context(), w.notary().Log(audit.Config{AllowUnsafe: true, Now: now, AnyClock: true}))
	if err != nil {
		w.t.Fatal(err)
	}
	v, err := vault.New(w.t.Context(), vault.Config{Pool: w.pool, Keystone: w.keystone, Log: log, Shelf: shelf, Now: now})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		v.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := log.Close(ctx); err != nil {
			w.t.Error(err)
		}
	})
	return v
}

func (w *world) notary() *notary.Notary {
	w.t.Helper()
	n, err := notary.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

func (w *world) published() {
	w.t.Helper()
	if err := w.publish(); err != nil {
		w.t.Fatal(err)
	}
}

// disclosures are all pages of who saw a subject so far, two rows at a time: that the pages are read is about the subject,
// too.
func (w *world) disclosures(name string, id uuid.UUID, query oversight.EntryQuery) []oversight.DisclosureRow {
	w.t.Helper()
	var rows []oversight.DisclosureRow
	if query.Limit = 2; query.To.IsZero() {
		query.To = w.newest()
	}
	for {
		page, err := oversight.New().Disclosures(w.t.Context(), w.as(name), "contact", id, query)
		if err != nil {
			w.t.Fatal(explain(err))
		}
		if len(page.Rows) > query.Limit {
			w.t.Errorf("a page of %d rows", len(page.Rows))
		}
		w.proves(&page)
		rows = append(rows, page.Rows...)
		if query.Cursor = page.Next; page.Next == "" {
			return rows
		}
	}
}

// newest is a time after every entry.
func (w *world) newest() time.Time { return w.lastEntry().Time.Add(time.Microsecond) }

// proves verifies each proof of a page as a stranger would who knows the log's public key.
func (w *world) proves(page *oversight.DisclosurePage) {
	w.t.Helper()
	for i := range page.Rows {
		r := &page.Rows[i]
		if r.Proof == nil {
			continue
		}
		claimed, err := tree.Peek(page.Checkpoint)
		if err != nil {
			w.t.Fatal(err)
		}
		keys, err := w.notary().Keys(w.t.Context(), claimed.Origin)
		if err != nil {
			w.t.Fatal(err)
		}
		c, err := tree.Open(page.Checkpoint, claimed.Origin, keys.Verifiers...)
		if err != nil {
			w.t.Fatal(err)
		}
		if err := tree.VerifyInclusion(r.Proof.Position, c.Size, r.Proof.Hash, r.Proof.Hashes, c.Root); err != nil {
			w.t.Errorf("%s of %s: %v", r.Action, r.Time, err)
		}
		if r.Proof.Leaf == nil {
			continue
		}
		e, err := leaf.Parse(r.Proof.Leaf)
		if err != nil || e.ID != r.Entry || !slices.Equal(tree.HashLeaf(r.Proof.Leaf), r.Proof.Hash) {
			w.t.Errorf("%s of %s: leaf of %s, %v", r.Action, r.Time, e.ID, err)
		}
	}
}

// told is what a row says, without what differs from run to run.
type told struct {
	App, Department, Action, Kind, Purpose, Basis, Outcome string
	Clear, Mask                                            []string
	Self, Glass, Leaf                                      bool
}

func tell(rows []oversight.DisclosureRow) []told {
	var out []told
	for i := range rows {
		r := &rows[i]
		one := told{
			App: r.App, Action: r.Action, Kind: r.Kind, Purpose: r.Purpose, Basis: r.Basis, Outcome: string(r.Outcome),
			Clear: r.Clear, Mask: r.Mask, Self: r.Self, Glass: r.Breakglass, Leaf: r.Proof != nil && r.Proof.Leaf != nil,
		}
		if len(r.Departments) > 0 {
			one.Department = r.Departments[0]
		}
		out = append(out, one)
	}
	return out
}

// seen is a world in which support and sales read a contact, marketing is refused, support lists it beside another one,
// somebody breaks the glass, and the customer looks at itself.
type seen struct {
	*world
	id, other uuid.UUID
	begun     time.Time
	grant     uuid.UUID
}

func newSeen(t *testing.T) *seen {
	t.Helper()
	w := newWorld(t)
	p := &seen{world: w}
	p.id = w.create(map[string]any{
		"given_name": "Ada", "family_name": "Lovelace", "region": "GB",
		"contact_points": []map[string]any{{"kind": "email", "value": "ada@example.com"}},
	}).ID
	p.other = w.create(map[string]any{"family_name": "Babbage", "job_title": "Inventor"}).ID
	w.hire("customer", customerOf(p.id))
	w.hire("shop", vault.CredentialSpec{Client: "shop", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}, Teams: []string{"field"}})
	w.hireAbroad()
	p.begun = w.newest()
	w.must("shop", p.id)
	w.must("sales", p.id)
	if _, err := w.get("marketing", p.id); !errors.Is(err, vault.ErrDenied) {
		t.Fatal(err)
	}
	if _, err := w.as("support").List(t.Context(), "contact", vault.ListQuery{}); err != nil {
		t.Fatal(err)
	}
	p.grant = w.grant(w.glass("abroad", p.id)).ID
	if _, err := w.AsUnder(w.actor("abroad"), "support", p.grant).Get(t.Context(), "contact", p.id, []string{"given_name"}); err != nil {
		t.Fatal(explain(err))
	}
	w.must("customer", p.id)
	w.published()
	return p
}

// TestP12CustomersSeeWhoSawThem and what of them, each row proven.
func TestP12CustomersSeeWhoSawThem(t *testing.T) {
	t.Parallel()
	w := newSeen(t)
	all := []string{"family_name", "given_name", "kind", "preferred", "region", "verified"}
	mail, both := []string{"contact.email"}, append([]string{"contact.email"}, all...)
	want := []told{
		{App: "portal", Action: "read", Kind: "contact", Purpose: "self_service", Basis: "legal_obligation", Outcome: "released", Clear: both, Self: true, Leaf: true},
		{App: "desk-fr", Action: "read", Kind: "contact", Purpose: "support", Basis: "contract", Outcome: "released", Clear: []string{"given_name"}, Glass: true, Leaf: true},
		{App: "support-desk", Action: "list", Kind: "contact", Purpose: "support", Basis: "contract", Outcome: "released", Clear: all, Mask: mail},
		{App: "sales-app", Action: "read", Kind: "contact", Purpose: "sales", Basis: "legitimate_interests", Outcome: "released", Clear: both, Leaf: true},
		{App: "shop", Department: "field", Action: "read", Kind: "contact", Purpose: "support", Basis: "contract", Outcome: "released", Clear: all, Mask: mail, Leaf: true},
	}
	rows := w.disclosures("customer", w.id, oversight.EntryQuery{From: w.begun})
	if diff := cmp.Diff(want, tell(rows)); diff != "" {
		t.Errorf("the customer sees (-want +got):\n%s", diff)
	}
	for i := range rows {
		r := &rows[i]
		if r.Proof == nil || r.Grant != uuid.Nil || len(r.Reasons) > 0 || !slices.Equal(r.Records, []uuid.UUID{w.id}) || r.Actor == uuid.Nil {
			t.Errorf("%s of %s: %+v", r.Action, r.App, r)
		}
	}
	for field, n := range map[string]int{"given_name": 5, "contact.email": 4, "job_title": 0} { // the other one's alone
		if got := w.disclosures("customer", w.id, oversight.EntryQuery{From: w.begun, To: rows[0].Time.Add(time.Microsecond), Field: field}); len(got) != n {
			t.Errorf("%s left %d times, want %d", field, len(got), n)
		}
	}
	if got := tell(w.disclosures("customer", w.id, oversight.EntryQuery{From: w.begun, Purpose: "sales"})); len(got) != 1 || got[0].App != "sales-app" {
		t.Errorf("sales: %+v", got)
	}
	own := w.disclosures("customer", w.id, oversight.EntryQuery{Action: "disclosures"})
	if len(own) < 3 || !own[0].Self || own[0].Proof != nil {
		t.Errorf("that the customer asked, which is not published yet: %+v", tell(own))
	}
}

// TestP12OfficersSeeTheRefusalsToo, with reasons, the grant and every leaf.
func TestP12OfficersSeeTheRefusalsToo(t *testing.T) {
	t.Parallel()
	w := newSeen(t)
	apps, denied := map[string]uuid.UUID{}, 0
	for _, r := range w.disclosures("officer", w.id, oversight.EntryQuery{From: w.begun}) {
		apps[r.App] = r.Actor
		if r.Proof == nil || r.Proof.Leaf == nil {
			t.Errorf("%s of %s without a leaf", r.Action, r.App)
		}
		if r.App == "desk-fr" && r.Grant != w.grant {
			t.Errorf("the grant is %s", r.Grant)
		}
		if r.Outcome == audit.Denied {
			denied++
			if r.App != "mailer" || !slices.Equal(r.Reasons, []string{"consent_missing"}) {
				t.Errorf("refused: %+v", r)
			}
		}
	}
	if denied != 1 || len(apps) != 6 {
		t.Errorf("got %d refusals, and %v", denied, apps)
	}
	page, err := oversight.New().Disclosures(t.Context(), w.as("officer"), "contact", w.id, oversight.EntryQuery{Outcome: "denied"})
	if err != nil || len(page.Rows) != 1 || page.Own {
		t.Errorf("refusals alone: %d, %v", len(page.Rows), err)
	}
	if _, err := oversight.New().Disclosures(t.Context(), w.as("officer"), "case", w.id, oversight.EntryQuery{}); !errors.Is(err, vault.ErrKind) {
		t.Errorf("of a case: got %v", err)
	}
}

// TestP9LeavesTellNothingOfOthers: of a list no customer gets the leaf, whoever else was on it.
func TestP9LeavesTellNothingOfOthers(t *testing.T) {
	t.Parallel()
	w := newSeen(t)
	alone := vault.ListQuery{Filters: []vault.Filter{{Field: "region", Op: "eq", Values: []string{"GB"}}}}
	if page, err := w.as("support").List(t.Context(), "contact", alone); err != nil || len(page.Items) != 1 {
		t.Fatalf("a list of %d, %v", len(page.Items), err)
	}
	w.published()
	rows := w.disclosures("customer", w.id, oversight.EntryQuery{From: w.begun, Action: "list"})
	if len(rows) != 2 {
		t.Fatalf("got %+v", tell(rows))
	}
	for i := range rows {
		if p := rows[i].Proof; p == nil || p.Leaf != nil {
			t.Errorf("list %d: %+v", i, p)
		}
	}
	for _, r := range w.disclosures("officer", w.id, oversight.EntryQuery{From: w.begun, Action: "list"}) {
		if i := slices.IndexFunc(rows, func(own oversight.DisclosureRow) bool { return own.Entry == r.Entry }); i < 0 || !slices.Equal(tree.HashLeaf(r.Proof.Leaf), rows[i].Proof.Hash) {
			t.Errorf("the officer's leaf of %s is not what the customer's proof is of", r.Entry)
		}
	}
}

// TestP9DisclosuresAreNoOracle asks what a customer may not be answered, and as who may not ask.
func TestP9DisclosuresAreNoOracle(t *testing.T) {
	t.Parallel()
	w := newSeen(t)
	ask := func(name string, id uuid.UUID, q oversight.EntryQuery) error {
		return second(oversight.New().Disclosures(t.Context(), w.as(name), "contact", id, q))
	}
	if err := ask("customer", w.other, oversight.EntryQuery{}); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("another's: got %v", err)
	}
	for what, q := range map[string]oversight.EntryQuery{
		"refusals": {Outcome: "denied"}, "field": {Field: "shoe_size"}, "purpose": {Purpose: "whim"}, "action": {Action: "divine"}, "limit": {Limit: 501},
	} {
		if err := ask("customer", w.id, q); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%s: got %v", what, err)
		}
	}
	if err := ask("customer", w.id, oversight.EntryQuery{Cursor: "next"}); !errors.Is(err, vault.ErrCursor) {
		t.Errorf("cursor: got %v", err)
	}
	for _, name := range []string{"support", "sales", "operator", "import"} {
		if err := ask(name, w.id, oversight.EntryQuery{}); !errors.Is(err, vault.ErrDenied) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if e := w.lastEntry(); e.Action != "disclosures" || e.Outcome != audit.Denied || len(e.Groups) != 1 {
		t.Errorf("the last refusal is logged as %+v", e)
	}
	if _, err := w.as("officer").Erase(t.Context(), "contact", w.id, 0); err != nil {
		t.Fatal(err)
	}
	if err := ask("officer", w.id, oversight.EntryQuery{}); !errors.Is(err, vault.ErrGone) {
		t.Errorf("after the erasure: got %v", err)
	}
}
