package policy_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/tacitcrm/tacit/policy"
)

// What could only be decided by computing with the input has no program: it is refused when it is loaded, with its
// place, and never decides.
func TestLoadRefusesWhatHasNoProgram(t *testing.T) {
	for _, tc := range []struct{ name, source, at string }{
		{"builtin of the input", "visible if to_number(input.record.owner) > 0\n", "team.rego:5:"},
		{"builtin under not", "visible if not blocked\n\nblocked if to_number(input.record.owner) > 0\n", "team.rego:7:"},
		{"two answers", "visible := true\n\nknown := x if some x in {input.record.owner, 2}\n", "team.rego:7:"},
		{"reason from input", "visible := true\n\nreasons contains input.record.owner\n", ""},
		{"obligation from input", "visible := true\n\noblige contains input.record.owner\n", ""},
		{"no text", "visible := true\n\nclear contains input.record.hold\n", ""},
		{"key of the record", "visible if not input.record.consents[input.record.owner].status == \"objected\"\n", "team.rego:5:"},
		{"key of the record, met as a value", "visible if {\n\tinput.record.owner != \"x\"\n\tnot input.record.consents[input.record.owner].status == \"objected\"\n}\n", "team.rego:7:"},
		{"misspelt attribute", "visible if input.purpos == \"sales\"\n", "team.rego:5:"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			e, err := policy.Load(t.Context(), config(map[string]string{"team.rego": header + tc.source}))
			if _, ok := errors.AsType[*policy.LoadError](err); !ok || e != nil {
				t.Fatalf("got %v, want a *LoadError", err)
			}
			if !strings.Contains(err.Error(), tc.at) {
				t.Errorf("got %q, want it to name %s", err, tc.at)
			}
		})
	}
}

func TestDecideNeedsARecord(t *testing.T) {
	e := loadOpen(t)
	for _, action := range []string{"read", "create", "list", "lookup", "erase", ""} {
		q := ask("compliance", action)
		q.Record = nil
		if d, err := e.Decide(t.Context(), q); !errors.Is(err, policy.ErrNoRecord) || d.Visible {
			t.Errorf("%s: got visible %v and %v, want ErrNoRecord", action, d.Visible, err)
		}
	}
}

func TestNoOutputsDeny(t *testing.T) {
	e := load(t, map[string]string{"team.rego": header + "nothing := true\n"})
	if d := decide(t, e, ask("compliance", "read")); d.Visible || len(d.Clear) > 0 {
		t.Errorf("got %+v, want a refusal", d)
	}
}

const endless = header + `words := {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"}

visible if {
	some a in words
	some b in words
	some c in words
	some d in words
	some e in words
	some f in words
	some g in words
	concat("", [a, b, c, d, e, f, g]) == input.actor.id
}
`

// chain is a policy within the limits that the compiler, which knows no deadline, takes long for.
func chain() string {
	var b strings.Builder
	b.WriteString(header + "visible if x800\n\nx0 if input.actor.id\n\n")
	for i := range 800 {
		fmt.Fprintf(&b, "x%d if x%d\n\n", i+1, i)
	}
	return b.String()
}

func TestLoadIsBounded(t *testing.T) {
	for name, team := range map[string]map[string]string{
		"to compile":   {"team.rego": chain()},
		"to translate": {"team.rego": endless},
		"to prove":     policy.DefaultTeam(),
	} {
		t.Run(name, func(t *testing.T) {
			c := config(team)
			c.LoadTimeout = time.Millisecond
			for _, load := range []func() (bool, error){
				func() (bool, error) { e, err := policy.Load(t.Context(), c); return e != nil, err },
				func() (bool, error) { p, err := policy.Prove(t.Context(), c); return len(p) > 0, err },
			} {
				if loaded, err := load(); !errors.Is(err, context.DeadlineExceeded) || loaded {
					t.Errorf("got %v, want DeadlineExceeded", err)
				}
			}
		})
	}
}

// TestTheInterpreterIsBoundedInTime stops the use of the program, after which OPA itself decides.
func TestTheInterpreterIsBoundedInTime(t *testing.T) {
	c := config(policy.DefaultTeam())
	c.Timeout = time.Nanosecond
	c.Team = map[string]string{"team.rego": header + "visible := true\n"}
	e, err := policy.Load(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	e.Distrust(policy.Difference{What: "a test"})
	if d, err := e.Decide(t.Context(), ask("support", "read")); !errors.Is(err, context.DeadlineExceeded) || d.Visible {
		t.Errorf("got visible %v and %v, want DeadlineExceeded", d.Visible, err)
	}
}

func TestDecideRefusesACancelledRequest(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	q := ask("support", "read")
	decide(t, e, q) // now remembered
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if d, err := e.Decide(ctx, q); !errors.Is(err, context.Canceled) || d.Visible {
		t.Errorf("got visible %v and %v, want context.Canceled", d.Visible, err)
	}
}

// Many goroutines, each request new to the engine, so that evaluations truly overlap.
func TestDecideConcurrently(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	want := decide(t, e, ask("support", "read"))
	var wg sync.WaitGroup
	for worker := range 8 {
		wg.Go(func() {
			for i := range 20 {
				q := ask("support", "read")
				q.Actor.ID = fmt.Sprintf("u-%d-%d", worker, i)
				got, err := e.Decide(t.Context(), q)
				if err != nil || !cmp.Equal(want, got, cmpopts.IgnoreUnexported(policy.Decision{})) {
					t.Errorf("got %+v and %v, want %+v", got, err, want)
				}
			}
		})
	}
	wg.Wait()
}

// A remembered answer must be the one that a fresh engine gives, and a changed fact must change it.
func TestDecideRemembersByEveryFact(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for range 2 {
		if d := decide(t, e, ask("support", "read")); !d.Visible {
			t.Error("refused")
		}
		q := ask("support", "read")
		q.Record.Restricted = true
		if d := decide(t, e, q); d.Visible {
			t.Error("a restricted record is visible")
		}
		q = ask("marketing", "read")
		q.Record.Consents["marketing"] = policy.Consent{Status: "withdrawn"}
		if d := decide(t, e, q); d.Visible {
			t.Error("a withdrawn consent is overlooked")
		}
	}
}

func TestPossible(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for _, tc := range []struct {
		name, purpose, action string
		change                change
		want                  bool
		code                  string // of the refusal, where nothing is possible
	}{
		{"support", "support", "read", nil, true, ""},
		{"marketing", "marketing", "read", nil, true, ""},
		{"second of two regions", "support", "read", regions("US", "EU"), true, ""},
		{"no region", "support", "read", regions(), false, ""},
		{"other role", "support", "read", roles("sales"), false, ""},
		{"action not granted", "support", "erase", nil, false, policy.ReasonRoleNotAllowed},
		{"kind not granted", "support", "create", func(q *policy.Request) { q.Kind = "account" }, false, policy.ReasonPurposeNotAllowed},
		{"unknown purpose", "whim", "read", roles("support"), false, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			q := ask(tc.purpose, tc.action)
			if tc.change != nil {
				tc.change(q)
			}
			s := session(t, e, q)
			got, err := s.Possible()
			if err != nil || got != tc.want {
				t.Errorf("got %v and %v, want %v", got, err, tc.want)
			}
			if got {
				return
			}
			if code, err := s.Refusal(); err != nil || code != tc.code {
				t.Errorf("refusal: got %q and %v, want %q", code, err, tc.code)
			}
		})
	}
}

func session(t testing.TB, e *policy.Engine, q *policy.Request) *policy.Session {
	t.Helper()
	s, err := e.Session(q)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// What is possible follows from the conditions, not from a record that somebody thinks the most permissive.
func TestPossibleFindsAnyRecord(t *testing.T) {
	for name, condition := range map[string]string{
		"second region and team":  "input.record.region == \"US\"\n\tinput.record.team == \"t2\"\n\tinput.record.owner == input.actor.id",
		"a stage":                 "input.record.stage == \"client\"",
		"somebody else's":         "input.record.owner == \"u9\"",
		"not one's own":           "not input.record.owner == input.actor.id",
		"a basis that is missing": "not input.record.bases.consent",
	} {
		e := load(t, map[string]string{"team.rego": header + "visible if {\n\t" + condition + "\n}\n"})
		if got, err := session(t, e, ask("support", "read")).Possible(); err != nil || !got {
			t.Errorf("%s: got %v and %v, want true", name, got, err)
		}
	}
}

func TestPossibleAsksForEveryNeed(t *testing.T) {
	s := session(t, load(t, policy.DefaultTeam()), ask("support", "list"))
	for name, want := range map[string]bool{"operational": true, "identity": true, "financial": false, "contact.email": false} {
		if got, err := s.Possible(policy.Need{Field: "x", Class: name}); err != nil || got != want {
			t.Errorf("%s in clear: got %v and %v, want %v", name, got, err, want)
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	for _, bm := range []struct {
		name  string
		fresh bool
	}{{"fresh", true}, {"remembered", false}} {
		b.Run(bm.name, func(b *testing.B) {
			e := load(b, policy.DefaultTeam())
			q := ask("support", "read")
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if bm.fresh {
					q.Actor.ID = fmt.Sprint("u-", i)
				}
				if _, err := e.Decide(b.Context(), q); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// What a caller keeps beside a decision is found again with that very decision and with no other: not with one of another
// outcome, of another purpose, or of the interpreter.
func TestDerivedBelongsToOneDecision(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	restricted := ask("support", "read")
	restricted.Record.Restricted = true
	first := decide(t, e, ask("support", "read"))
	first.Derived().Store("kept")
	again := decide(t, e, ask("support", "read"))
	if got := again.Derived().Load(); got != "kept" {
		t.Errorf("the same again: got %v", got)
	}
	for name, d := range map[string]policy.Decision{"other facts": decide(t, e, restricted), "another role": decide(t, e, ask("sales", "read"))} {
		if got := d.Derived().Load(); got != nil {
			t.Errorf("%s: got %v, want nothing", name, got)
		}
	}
	e.Distrust(policy.Difference{What: "a test"})
	for name, d := range map[string]policy.Decision{"the interpreter's": decide(t, e, ask("support", "read")), "none": {}} {
		if d.Derived() != nil {
			t.Errorf("%s: there is room beside it", name)
		}
	}
}
