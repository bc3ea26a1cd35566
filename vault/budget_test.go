package vault_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
)

func supportWith(budget int) vault.CredentialSpec {
	return vault.CredentialSpec{Client: "limited", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}, Budget: budget}
}

// TestP9BudgetCountsDistinctSubjects reads some records over and over, and then one too many.
func TestP9BudgetCountsDistinctSubjects(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.crowd(5)
	s := w.stray(supportWith(3), "support")
	for range 5 {
		for _, id := range c.ids[:3] {
			if _, err := s.Get(t.Context(), "contact", id, nil); err != nil {
				t.Fatalf("within the budget: %v", err)
			}
		}
	}
	r, err := s.Get(t.Context(), "contact", c.ids[3], nil)
	if !errors.Is(err, vault.ErrBudget) || len(r.Fields) != 0 {
		t.Fatalf("beyond the budget: got %v", err)
	}
	if e := w.lastEntry(); e.Outcome != audit.Denied || len(e.Reasons) != 1 || e.Reasons[0] != "budget" {
		t.Errorf("the log says %+v", e)
	}
	if _, err := s.Get(t.Context(), "contact", c.ids[0], nil); err != nil {
		t.Errorf("one of those counted before: %v", err)
	}
	if _, err := s.History(t.Context(), "contact", c.ids[4]); !errors.Is(err, vault.ErrBudget) {
		t.Errorf("history beyond the budget: got %v", err)
	}
	if _, err := w.get("support", c.ids[4]); err != nil {
		t.Errorf("another credential: %v", err)
	}
}

// TestP9BudgetCountsProbes tries ids and values that are not there, or that policy does not release: each
// counts, so that nobody finds out by trying who is a customer.
func TestP9BudgetCountsProbes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var ids []uuid.UUID
	for i := range 6 {
		email := fmt.Sprintf("p%d@example.com", i)
		ids = append(ids, w.create(map[string]any{"family_name": "P", "contact_points": []map[string]any{{"kind": "email", "value": email}}}).ID)
	}
	marketing := vault.CredentialSpec{Client: "limited", Roles: []string{"marketing"}, Purposes: []string{"marketing"}, Regions: []string{"*"}, Budget: 3}
	name := func(i int) vault.SearchQuery {
		return vault.SearchQuery{Body: fmt.Appendf(nil, `{"family_name":"Nobody%c","given_name":"A"}`, 'a'+i)}
	}
	email := func(i int, who string) vault.LookupQuery {
		return vault.LookupQuery{By: "email", Value: fmt.Appendf(nil, `"%s%d@example.com"`, who, i)}
	}
	for what, c := range map[string]struct {
		spec vault.CredentialSpec
		call func(s *vault.Session, i int) error
		want error
	}{
		"unknown ids": {supportWith(3), func(s *vault.Session, _ int) error {
			return second(s.Get(t.Context(), "contact", uuid.New(), nil))
		}, vault.ErrNotFound},
		"unknown e-mails": {supportWith(3), func(s *vault.Session, i int) error { return second(s.Lookup(t.Context(), email(i, "x"))) }, vault.ErrNotFound},
		"unknown names":   {supportWith(3), func(s *vault.Session, i int) error { return second(s.Search(t.Context(), "contact", name(i))) }, nil},
		"denied ids":      {marketing, func(s *vault.Session, i int) error { return second(s.Get(t.Context(), "contact", ids[i], nil)) }, vault.ErrDenied},
		"denied e-mails":  {marketing, func(s *vault.Session, i int) error { return second(s.Lookup(t.Context(), email(i, "p"))) }, vault.ErrNotFound},
	} {
		s := w.stray(c.spec, c.spec.Purposes[0])
		for i := range 6 {
			want := c.want
			if i >= 3 {
				want = vault.ErrBudget
			}
			if err := c.call(s, i); !errors.Is(err, want) {
				t.Errorf("%s: probe %d got %v, want %v", what, i, err, want)
			}
		}
	}
}

// TestP9BudgetHoldsAcrossServers spends one credential's budget through two servers at once.
func TestP9BudgetHoldsAcrossServers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.crowd(40)
	_, token, err := w.CreateCredential(t.Context(), supportWith(25))
	if err != nil {
		t.Fatal(err)
	}
	w.tokens["limited"] = token
	on := w.servers("limited")
	var mu sync.Mutex
	read := map[uuid.UUID]bool{}
	got := tally(together(2*len(c.ids), func(i int) error {
		id := c.ids[i/2]
		_, err := on[i%2].Get(t.Context(), "contact", id, nil)
		if err == nil {
			mu.Lock()
			defer mu.Unlock()
			read[id] = true
		}
		return err
	}))
	if len(read) > 25 || got[nil] > 25 || len(read) < 12 {
		t.Errorf("%d distinct subjects by %d reads on a budget of 25", len(read), got[nil])
	}
	if got[nil]+got[vault.ErrBudget] != 2*len(c.ids) {
		t.Errorf("got %v", got)
	}
	if n := w.count(`SELECT sum(reserved) FROM budget WHERE reserved < 100`); n > 25 {
		t.Errorf("%d are reserved of 25", n)
	}
}

// TestP9ListBeyondTheBudget asks for a page bigger than what is left: nothing is opened, nothing counted.
func TestP9ListBeyondTheBudget(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.crowd(8)
	var unwraps atomic.Int64
	v, err := vault.New(t.Context(), vault.Config{
		Pool: w.pool, Keystone: w.keystone, Log: w.log, Shelf: shelf,
		Meter: vault.Meter{Unwraps: func(_ context.Context, n int) { unwraps.Add(int64(n)) }},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	_, token, err := v.CreateCredential(t.Context(), supportWith(5))
	if err != nil {
		t.Fatal(err)
	}
	w.tokens["limited"] = token
	s := w.asOn(v, "limited")
	page, err := s.List(t.Context(), "contact", vault.ListQuery{Limit: 8})
	if !errors.Is(err, vault.ErrBudget) || len(page.Items) != 0 {
		t.Fatalf("got %d items, %v", len(page.Items), err)
	}
	if n := unwraps.Load(); n != 0 {
		t.Errorf("%d keys were unwrapped to open fields", n)
	}
	if e := w.lastEntry(); e.Outcome != audit.Denied || len(e.Groups) != 0 {
		t.Errorf("the log says %+v", e)
	}
	page, err = s.List(t.Context(), "contact", vault.ListQuery{Limit: 5, Sort: "id"})
	if err != nil || len(page.Items) != 5 {
		t.Fatalf("a page within it: %d items, %v", len(page.Items), err)
	}
	if unwraps.Load() == 0 {
		t.Error("a released page unwrapped no key: the meter does not count")
	}
	if _, err := s.Get(t.Context(), "contact", c.ids[7], nil); !errors.Is(err, vault.ErrBudget) {
		t.Errorf("one more: got %v", err)
	}
}
