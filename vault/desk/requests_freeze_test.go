package desk_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/store"
)

// heldBack is a request for an erasure that is decided and can still be taken back.
func (o *office) heldBack(about uuid.UUID) uuid.UUID {
	o.t.Helper()
	v := o.open("erasure", about, nil)
	o.vouched(v.ID)
	_, err := o.Decide(o.t.Context(), o.As("officer"), v.ID, 0, desk.DecisionInput{Outcome: "grant"})
	o.Must(err)
	v, err = o.Approve(o.t.Context(), o.As("second"), v.ID, 0)
	o.Must(err)
	if v.Status != "held_back" {
		o.t.Fatalf("status %s", v.Status)
	}
	return v.ID
}

// TestLastErasureOpensAgain: two erasures of one person freeze it together, whichever is taken back first, by whatever way;
// what retention froze stays so.
func TestLastErasureOpensAgain(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx, officer := t.Context(), o.As("officer")
	bob := o.Person("Bob", "Byron", "bob@example.com")
	withdraw := func(id uuid.UUID) {
		_, err := o.Withdraw(ctx, officer, id, 0)
		o.Must(err)
	}
	back := func(id uuid.UUID) {
		_, err := o.Scope(ctx, officer, id, 0)
		o.Must(err)
	}
	elsewhere := func(id uuid.UUID) {
		_, err := o.Amend(ctx, officer, id, 0, desk.AmendInput{Type: "erasure", Kind: "contact", About: bob})
		o.Must(err)
	}
	for name, c := range map[string]struct {
		leave  func(uuid.UUID)
		second bool // the later request leaves first
	}{
		"first withdrawn": {withdraw, false}, "second withdrawn": {withdraw, true}, "first scoped again": {back, false},
		"first about another": {elsewhere, false}, "second about another": {elsewhere, true},
	} {
		ada := o.Person("Ada", "Lovelace", uuid.NewString()+"@example.com")
		a, b := o.heldBack(ada), o.heldBack(ada)
		if c.second {
			a, b = b, a
		}
		c.leave(a)
		want(t, name+": the other one is under way", o.read(o.Vault, "support", ada), policy.ReasonRestricted)
		withdraw(b)
		want(t, name+": none is under way", o.read(o.Vault, "support", ada), "")
	}
	o.Must(o.read(o.Vault, "support", bob))

	doomed := o.Person("Ada", "Lovelace", "doomed@example.com")
	o.Must(store.InTx(ctx, o.Pool, func(tx pgx.Tx) error { // as a sweep of retention does
		f := load(t, o.World, tx, doomed)
		roots, err := o.Foundation().Keys.Roots(ctx)
		o.Must(err)
		f.State.Frozen = true
		_, err = f.State.Put(ctx, tx, roots.MAC, doomed, f.Stored.Revision)
		return err //nolint:wrapcheck // a test's
	}))
	withdraw(o.heldBack(doomed))
	want(t, "frozen by retention", o.read(o.Vault, "support", doomed), policy.ReasonRestricted)
}
