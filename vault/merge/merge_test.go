package merge_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/merge"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// watchers are callers of purposes that rest on a basis, on consent, and on duties in law.
var watchers = []string{"support", "marketing", "officer", "counsel"}

// TestMergeOpensNothing: whatever two records say, after a merge nobody sees of either what they did not see before, and
// once it is taken back everybody sees what they saw.
func TestMergeOpensNothing(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	restriction := &ledger.Restriction{Ground: "claims", Since: time.Now()}
	for name, said := range map[string]func(one, other uuid.UUID){
		"nothing":         func(_, _ uuid.UUID) {},
		"consent of one":  func(one, _ uuid.UUID) { b.says(one, "given") },
		"consent of both": func(one, other uuid.UUID) { b.says(one, "given"); b.says(other, "given") },
		"a withdrawal":    func(one, other uuid.UUID) { b.says(one, "given"); b.says(other, "given"); b.says(other, "withdrawn") },
		"an objection":    func(_, other uuid.UUID) { b.says(other, "objected") },
		"a restriction": func(_, other uuid.UUID) {
			b.change(other, func(s ledger.State) ledger.State { return s.WithRestriction(restriction) })
		},
		"no basis": func(_, other uuid.UUID) {
			b.change(other, func(s ledger.State) ledger.State { s.Bases = nil; return s })
		},
	} {
		one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "GB")
		said(one, other)
		before := map[string][]string{}
		for _, as := range watchers {
			before[as+" one"], before[as+" other"] = b.sight(as, one), b.sight(as, other)
		}
		if name == "a restriction" { // it may not be merged meanwhile; that it was before is what counts
			b.change(other, func(s ledger.State) ledger.State { return s.WithRestriction(nil) })
		}
		b.merged(one, other)
		if name == "a restriction" {
			b.change(other, func(s ledger.State) ledger.State { return s.WithRestriction(restriction) })
		}
		b.sound(one, other)
		for _, as := range watchers {
			for who, id := range map[string]uuid.UUID{" one": one, " other": other} {
				now := b.sight(as, id)
				for _, f := range now {
					if !slices.Contains(before[as+who], f) {
						t.Errorf("%s: %s sees %q of %s since the merge", name, as, f, who)
					}
				}
				if listed := b.listed(as, id); listed != (now != nil) {
					t.Errorf("%s: for %s the list and a read of%s differ", name, as, who)
				}
			}
		}
		if name == "a restriction" {
			b.change(other, func(s ledger.State) ledger.State { return s.WithRestriction(nil) })
		}
		b.Must(b.part(one, other))
		if name == "a restriction" {
			b.change(other, func(s ledger.State) ledger.State { return s.WithRestriction(restriction) })
		}
		for _, as := range watchers {
			if diff := cmp.Diff(before[as+" one"], b.sight(as, one)) + cmp.Diff(before[as+" other"], b.sight(as, other)); diff != "" {
				t.Errorf("%s: %s sees something else than before the merge:\n%s", name, as, diff)
			}
		}
	}
}

// TestStricterFactsBindBoth: what is said of one record binds the other from the next request on, in reads and lists.
func TestStricterFactsBindBoth(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "GB")
	b.says(one, "given")
	b.says(other, "given")
	b.merged(one, other)
	if b.sight("marketing", one) == nil || !b.listed("marketing", one) {
		t.Fatal("consent of both is none")
	}
	b.says(other, "withdrawn")
	if b.sight("marketing", one) != nil || b.listed("marketing", one) {
		t.Error("a withdrawal on the record that was merged does not bind the other")
	}
	b.says(other, "given")
	if b.sight("marketing", one) == nil {
		t.Error("a new consent does not count")
	}
	b.change(other, func(s ledger.State) ledger.State {
		return s.WithHold(ledger.Hold{ID: uuid.New(), Ground: "legal_claim", Review: time.Now().Add(time.Hour)})
	})
	if _, err := b.As("operator").Erase(t.Context(), "contact", one, 0); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("erased beside a hold: %v", err)
	}
	b.change(other, func(s ledger.State) ledger.State { s.Frozen = true; return s })
	if b.sight("support", one) != nil || b.listed("support", one) {
		t.Error("a freeze of one record leaves the other open")
	}
	if err := b.part(one, other); err == nil {
		t.Error("a frozen record was parted")
	}
	b.sound(one, other)
}

// TestGroups: a merge of merged ones leads to one survivor; parting takes out one.
func TestGroups(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	var p [5]uuid.UUID
	for i := range p {
		p[i] = b.person("Ada", "Lovelace", string(rune('a'+i))+"@example.com", "GB")
	}
	b.merged(p[0], p[1])
	b.merged(p[2], p[3])
	b.merged(p[2], p[1]) // with all that the other is merged with
	for _, id := range []uuid.UUID{p[0], p[1], p[3]} {
		if into := b.state(id).Into(); into != p[2] {
			t.Errorf("merged into %s, want %s", into, p[2])
		}
	}
	b.merged(p[0], p[4]) // into what it is merged into itself
	if into := b.state(p[4]).Into(); into != p[2] {
		t.Errorf("merged into %s, want %s", into, p[2])
	}
	b.sound(p[:]...)
	for _, pair := range [][2]uuid.UUID{{p[0], p[1]}, {p[1], p[0]}, {p[2], p[4]}, {p[0], p[0]}} {
		if _, err := b.merge("import", pair[0], pair[1]); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("merged again: %v", err)
		}
	}
	if err := b.part(p[0], p[1]); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("parted two that are merged into a third: %v", err)
	}
	b.Must(b.part(p[2], p[0]))
	b.sound(p[:]...)
	if s := b.state(p[0]); s.Link != nil {
		t.Error("a parted record keeps a link")
	}
	if got := len(b.state(p[2]).Merged()); got != 3 {
		t.Errorf("%d are left with the survivor, want 3", got)
	}
	said, err := b.Links(t.Context(), b.As("import"), "contact", p[0])
	b.Must(err)
	var events []string
	for _, e := range said.Events {
		events = append(events, e.Event)
	}
	slices.Sort(events)
	if diff := cmp.Diff([]string{"merged", "merged", "parted", "parted"}, events); diff != "" {
		t.Errorf("what was said of it:\n%s", diff)
	}
	if said.Into != uuid.Nil || len(said.From) != 0 {
		t.Errorf("a parted record is merged with %s, %v", said.Into, said.From)
	}
}

// TestOnlyWhoMayWriteBothMerges: neither one that is hidden, nor one that cannot be written, nor another version.
func TestOnlyWhoMayWriteBothMerges(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	here, there := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "FR")
	for name, try := range map[string]func() error{
		"hidden into mine":  func() error { _, err := b.merge("near", here, there); return err },
		"mine into hidden":  func() error { _, err := b.merge("near", there, here); return err },
		"nobody's":          func() error { _, err := b.merge("near", here, uuid.New()); return err },
		"without the right": func() error { _, err := b.merge("support", here, there); return err },
		"as an account": func() error {
			_, err := b.Merge(t.Context(), b.As("import"), "account", merge.Pair{ID: here, With: there})
			return err
		},
	} {
		if _, refused := errors.AsType[*vault.Refusal](try()); !refused {
			t.Errorf("%s: not refused", name)
		}
	}
	if _, err := b.Merge(t.Context(), b.As("import"), "contact", merge.Pair{ID: here, With: there, Version: 1, WithVersion: 7}); !errors.Is(err, vault.ErrVersion) {
		t.Errorf("a version that nobody saw: %v", err)
	}
	if b.state(here).Link != nil || b.Count(`SELECT count(*) FROM merge_link`) != 0 {
		t.Error("a refused merge left something")
	}
	b.merged(here, there)
	if err := func() error {
		_, err := b.Part(t.Context(), b.As("near"), "contact", merge.Pair{ID: here, With: there})
		return err
	}(); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("parted from a hidden one: %v", err)
	}
}

// TestHiddenPartnerDoesNotShow: who may not see the other record is told nothing of it, by a read, a look-up or its history.
func TestHiddenPartnerDoesNotShow(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	here, there := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "FR")
	b.merged(here, there)
	r, err := b.As("near").Get(t.Context(), "contact", here, nil)
	b.Must(err)
	if r.Merged.Into != uuid.Nil || r.Merged.From != nil {
		t.Errorf("a read tells of %v", r.Merged)
	}
	r, err = b.As("import").Get(t.Context(), "contact", here, nil)
	b.Must(err)
	if diff := cmp.Diff([]uuid.UUID{there}, r.Merged.From); diff != "" {
		t.Errorf("who sees both is not told:\n%s", diff)
	}
	byMail := func(as, mail string) (vault.Reply, error) {
		return b.As(as).Lookup(t.Context(), vault.LookupQuery{By: "email", Value: []byte(`"` + mail + `"`)})
	}
	if _, err := byMail("near", "ada@example.org"); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("a hidden record's address: %v", err)
	}
	for as, want := range map[string]uuid.UUID{"import": here, "far": there} {
		r, err := byMail(as, "ada@example.org")
		b.Must(err)
		if r.ID != want || as == "far" && r.Merged.Into != uuid.Nil {
			t.Errorf("%s looks up %s, merged %v, want %s", as, r.ID, r.Merged, want)
		}
	}
	e, err := oversight.New().Entry(t.Context(), b.As("officer"), r.Disclosure.Entry)
	b.Must(err)
	n := 0
	for _, g := range e.Groups {
		n += len(g.Subjects)
	}
	if n != 2 {
		t.Errorf("the entry of a read that tells of two names %d", n)
	}
}

// TestErasureIsOfThePerson: all records go, whichever is named, and none comes back by parting.
func TestErasureIsOfThePerson(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	for _, survivor := range []bool{true, false} {
		one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "GB")
		b.merged(one, other)
		doomed := other
		if survivor {
			doomed = one
		}
		_, err := b.As("operator").Erase(t.Context(), "contact", doomed, 0)
		b.Must(err)
		if n := b.Count(`SELECT count(*) FROM key_subject WHERE subject IN ($1, $2) AND erased_at IS NOT NULL`, one, other); n != 2 {
			t.Errorf("%d of two records are erased", n)
		}
		if n := b.Count(`SELECT count(*) FROM merge_link WHERE subject IN ($1, $2)`, one, other); n != 0 {
			t.Errorf("%d links are left", n)
		}
		if err := b.part(one, other); err == nil {
			t.Error("erased records were parted")
		}
	}
	// Who may not erase one of them erases none, and is not told why.
	one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "FR")
	b.merged(one, other)
	b.Credential("local", vault.CredentialSpec{Client: "local", Roles: []string{"operator"}, Purposes: []string{"administration"}, Regions: []string{"GB"}})
	if _, err := b.As("local").Erase(t.Context(), "contact", one, 0); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("erased a person whose other record is hidden: %v", err)
	}
	if n := b.Count(`SELECT count(*) FROM key_subject WHERE subject IN ($1, $2) AND erased_at IS NULL`, one, other); n != 2 {
		t.Errorf("%d of two records are left", n)
	}
}
