package desk_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/rights"
)

// proven is what the test itself has shown to the desk: for which claim each request was verified.
type proven struct {
	mu sync.Mutex
	of map[uuid.UUID]rights.Claim
}

func (p *proven) set(v desk.RequestView) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.of[v.ID] = rights.Claim{About: v.About, Type: rights.Type(v.Type), Role: rights.Role(v.Role)}
}

func (p *proven) get(v desk.RequestView) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.of[v.ID] == rights.Claim{About: v.About, Type: rights.Type(v.Type), Role: rights.Role(v.Role)}
}

// TestUnverifiedIsNeverCarriedOut by any path: a duplicate, a retry, an amendment, a step out of its turn, or several at
// once on two servers. What the desk says was carried out was verified for exactly that, and the person is frozen by
// nothing else.
func TestUnverifiedIsNeverCarriedOut(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	desks := []*desk.Desk{o.Desk, o.desk(o.Second())}
	people := 0
	begin := func() *game {
		people++
		ada := o.Person("Ada", fmt.Sprintf("Number%d", people), fmt.Sprintf("ada%d@example.com", people))
		bob := o.Person("Bob", fmt.Sprintf("Number%d", people), fmt.Sprintf("bob%d@example.com", people))
		return &game{o: o, desks: desks, people: []uuid.UUID{ada, bob}, shown: &proven{of: map[uuid.UUID]rights.Claim{}}}
	}
	g := begin()
	g.carryOut(t)
	if g.check(t); g.carried != len(g.ids) {
		t.Errorf("%d of %d were carried out: this test shows nothing", g.carried, len(g.ids))
	}
	green, red := 0, false
	rapid.Check(t, func(r *rapid.T) {
		if green == draws && !red {
			return
		}
		defer func() { red = red || r.Failed() }() // from here on every draw counts, as the failure is made smaller
		g := begin()
		g.add(r)
		for range rapid.IntRange(4, 12).Draw(r, "steps") {
			g.play(r)
		}
		g.check(r)
		green++
	})
}

// draws is how many games are played: there is a database behind each.
const draws = 10

// judge is a test, or a draw of one.
type judge interface {
	Context() context.Context
	Fatal(args ...any)
	Error(args ...any)
	Errorf(format string, args ...any)
}

type game struct {
	o      *office
	desks  []*desk.Desk
	people []uuid.UUID
	ids    []uuid.UUID
	shown  *proven

	carried int // requests that were carried out
}

func (g *game) add(r *rapid.T) {
	in := desk.RequestInput{
		Type: rapid.SampledFrom([]string{"erasure", "objection", "restriction", "access"}).Draw(r, "type"),
		Kind: "contact", About: rapid.SampledFrom(g.people).Draw(r, "about"), Channel: "post",
	}
	idem := &vault.Idempotency{Key: uuid.NewString(), Route: "requests", Body: []byte("b")}
	for range rapid.IntRange(1, 2).Draw(r, "tries") {
		v, err := rapid.SampledFrom(g.desks).Draw(r, "desk").OpenRequest(r.Context(), g.o.As("officer"), in, idem)
		if err != nil {
			r.Fatal(err)
		}
		if len(g.ids) == 0 || g.ids[len(g.ids)-1] != v.ID {
			g.ids = append(g.ids, v.ID)
		}
	}
}

// carryOut takes a request of each type the way it is meant to go, by both servers.
func (g *game) carryOut(t *testing.T) {
	t.Helper()
	ctx, officer := t.Context(), g.o.As("officer")
	for i, kind := range []string{"erasure", "objection", "restriction", "access"} {
		d := g.desks[i%len(g.desks)]
		v, err := d.OpenRequest(ctx, officer, desk.RequestInput{Type: kind, Kind: "contact", About: g.people[i/2], Channel: "post"}, nil)
		g.o.Must(err)
		g.ids = append(g.ids, v.ID)
		v, err = d.Vouch(ctx, officer, v.ID, 0, digest)
		g.o.Must(err)
		g.shown.set(v)
		_, err = d.Scope(ctx, officer, v.ID, 0)
		g.o.Must(err)
		v, err = d.Decide(ctx, officer, v.ID, 0, desk.DecisionInput{Outcome: "grant"})
		g.o.Must(err)
		if v.SecondPerson {
			_, err = d.Approve(ctx, g.o.As("second"), v.ID, 0)
			g.o.Must(err)
		}
	}
}

// play takes a step, or two of them at once.
func (g *game) play(r *rapid.T) {
	moves := []func(){g.move(r)}
	if rapid.Bool().Draw(r, "race") {
		moves = append(moves, g.move(r))
	}
	var wg sync.WaitGroup
	for _, m := range moves {
		wg.Go(m)
	}
	wg.Wait()
}

// move draws a step and returns it. A refusal is as good as any answer.
func (g *game) move(r *rapid.T) func() {
	ctx, d := r.Context(), rapid.SampledFrom(g.desks).Draw(r, "desk")
	id := rapid.SampledFrom(g.ids).Draw(r, "request")
	officer, second := g.o.As("officer"), g.o.As("second")
	switch rapid.SampledFrom([]string{"open", "vouch", "guess", "scope", "scope", "decide", "decide", "approve", "amend", "withdraw", "deliver", "appeal"}).Draw(r, "move") {
	case "open":
		g.add(r)
		return func() {}
	case "vouch":
		return func() {
			if v, err := d.Vouch(ctx, officer, id, 0, digest); err == nil {
				g.shown.set(v)
			}
		}
	case "guess":
		return func() { _, _ = d.SendCode(ctx, officer, id); _, _ = d.Verify(ctx, officer, id, "00000000") }
	case "scope":
		return func() { _, _ = d.Scope(ctx, officer, id, 0) }
	case "decide":
		return func() { _, _ = d.Decide(ctx, officer, id, 0, desk.DecisionInput{Outcome: "grant"}) }
	case "approve":
		return func() { _, _ = d.Approve(ctx, second, id, 0) }
	case "amend":
		in := desk.AmendInput{
			Type: rapid.SampledFrom([]string{"erasure", "objection"}).Draw(r, "type"), Kind: "contact", About: rapid.SampledFrom(g.people).Draw(r, "about"),
		}
		return func() { _, _ = d.Amend(ctx, officer, id, 0, in) }
	case "withdraw":
		return func() { _, _ = d.Withdraw(ctx, officer, id, 0) }
	case "appeal":
		return func() { _, _ = d.Appeal(ctx, officer, id, 0, "") }
	}
	return func() { _, _ = d.Deliver(ctx, officer, id, 0) }
}

func (g *game) check(r judge) {
	held := map[uuid.UUID]bool{}
	for _, id := range g.ids {
		v, err := g.o.Request(r.Context(), g.o.As("officer"), id)
		if err != nil {
			r.Fatal(err)
		}
		carried := len(v.Done) > 0 || v.Status == "held_back" || v.Status == "executing" || v.Status == "fulfilled"
		if carried {
			g.carried++
		}
		if carried && !g.shown.get(v) {
			r.Errorf("carried out unverified: %+v", v)
		}
		if v.Type == "access" || v.Type == "erasure" {
			if carried && (v.Decision == nil || v.Decision.ConfirmedBy == uuid.Nil || v.Decision.ConfirmedBy == v.Decision.By) {
				r.Errorf("carried out without a second person: %+v", v)
			}
		}
		if v.Status == "held_back" {
			held[v.About] = true
		}
	}
	for _, person := range g.people {
		frozen := g.o.Count(`SELECT count(*) FROM subject_state WHERE subject = $1 AND (state->>'frozen')::boolean`, person) == 1
		if frozen != held[person] {
			r.Errorf("frozen: %v, an erasure is under way: %v", frozen, held[person])
		}
	}
	if err := g.o.read(g.o.Vault, "support", g.people[0]); err != nil && !errors.Is(err, vault.ErrDenied) {
		r.Error(err)
	}
}
