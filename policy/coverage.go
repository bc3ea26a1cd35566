package policy

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// Lines are rows of a file, both inclusive, counting from 1.
type Lines struct {
	File        string
	First, Last int
}

// TestReport is what came of a team's tests.
type TestReport struct {
	Results []TestResult // in the order of the files
	Missed  []Lines      // of the team's own rules: those that no test reached
	Covered float64      // percent of the team's lines that were reached
}

// Err joins a fault, with its place, for each test that failed; nil where none did.
func (r *TestReport) Err() error {
	var faults []*LoadError
	for _, t := range r.Results {
		if t.Passed || t.Skipped {
			continue
		}
		faults = append(faults, &LoadError{File: t.At.File, Line: t.At.Line, Col: t.At.Col, Message: "the test " + t.Name + " fails", Hint: t.Trouble})
	}
	if len(faults) == 0 {
		return nil
	}
	return joined(faults)
}

// Test runs a team's tests and says which of its rules they reached. Faults of the source are those of Load; a test
// that fails is none.
func Test(ctx context.Context, c Config) (TestReport, error) {
	return withLoader(ctx, c, func(ctx context.Context, l *loader) (TestReport, error) {
		coverage := cover.New()
		results, mods, err := l.runTests(ctx, coverage)
		if err != nil {
			return TestReport{}, err
		}
		slices.SortStableFunc(results, func(a, b TestResult) int {
			return cmp.Or(cmp.Compare(a.At.File, b.At.File), cmp.Compare(a.At.Line, b.At.Line))
		})
		r := TestReport{Results: results}
		r.Missed, r.Covered = missed(coverage, mods)
		return r, nil
	})
}

// Prove checks what may never happen under a team's policy, see Proof. Faults of the source are those of Load; a
// proof that fails is none.
func Prove(ctx context.Context, c Config) ([]Proof, error) {
	return withLoader(ctx, c, func(ctx context.Context, l *loader) ([]Proof, error) {
		if err := l.translate(ctx); err != nil {
			return nil, err
		}
		var proofs []Proof
		for _, p := range l.claims() {
			if err := l.check(ctx, &p); err != nil {
				return nil, err
			}
			proofs = append(proofs, p)
		}
		return proofs, nil
	})
}

// withLoader compiles a policy and looks into it, under the deadline of Load.
func withLoader[T any](ctx context.Context, c Config, look func(context.Context, *loader) (T, error)) (T, error) {
	var none T
	c.bound()
	ctx, done := context.WithTimeout(ctx, c.LoadTimeout)
	defer done()
	return bounded(ctx, func(ctx context.Context) (T, error) {
		l := &loader{config: &c, guard: guardSources(), pool: program.NewPool()}
		if err := l.compile(ctx); err != nil {
			return none, err
		}
		return look(ctx, l)
	})
}

// missed lists the lines of the team's modules that a run did not reach, but for proofs: no run is to reach what may
// never happen.
func missed(coverage *cover.Cover, mods map[string]*ast.Module) ([]Lines, float64) {
	team := map[string]*ast.Module{}
	for name, m := range mods {
		if !strings.HasPrefix(name, guardPrefix) && !slices.ContainsFunc(m.Annotations, never) {
			team[name] = m
		}
	}
	report := coverage.Report(team)
	var lines []Lines
	for file, f := range report.Files {
		for _, r := range f.NotCovered {
			lines = append(lines, Lines{file, r.Start.Row, r.End.Row})
		}
	}
	return merged(lines), report.Coverage
}

// merged sorts ranges of lines and joins those that touch.
func merged(lines []Lines) []Lines {
	slices.SortFunc(lines, func(a, b Lines) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.First, b.First))
	})
	var out []Lines
	for _, l := range lines {
		if n := len(out); n > 0 && out[n-1].File == l.File && l.First <= out[n-1].Last+1 {
			out[n-1].Last = max(out[n-1].Last, l.Last)
			continue
		}
		out = append(out, l)
	}
	return out
}

// Permission is that an action on a kind of record can be allowed at all for a purpose. Kind is "" for actions that
// concern no record.
type Permission struct {
	Purpose, Action, Kind string
}

// permission is the one that a request makes use of.
func permission(purpose, action, kind string) Permission {
	if recordless.Has(action) {
		kind = ""
	}
	return Permission{purpose, action, kind}
}

// Usage collects which of a policy's permissions and rules live decisions made use of. It is for one goroutine.
type Usage struct {
	engine   *Engine
	coverage *cover.Cover
	seen     cache[bool]
	used     map[Permission]int
	count    int
}

// NewUsage begins a collection.
func (e *Engine) NewUsage() *Usage {
	return &Usage{engine: e, coverage: cover.New(), used: map[Permission]int{}}
}

// Add takes in one decision that was asked for. Equal requests are interpreted once.
func (u *Usage) Add(ctx context.Context, q *Request) error {
	v, err := u.engine.view(q)
	if err != nil {
		return err
	}
	d, err := v.answer(ctx, q, q.Record)
	if err != nil {
		return err
	}
	u.count++
	if d.Visible {
		u.used[permission(q.Purpose, q.Action, q.Kind)]++
	}
	key := append(u.engine.linked.AppendKey(nil, &env{request: q}), v.bits(q.Record)...)
	if _, seen := u.seen.get(key); seen {
		return nil
	}
	u.seen.put(key, true)
	r := u.engine.reference
	r.tracer = u.coverage
	_, err = r.decide(ctx, q)
	return err
}

// UsageReport says what live decisions did not make use of.
type UsageReport struct {
	Decisions int
	Unused    []Permission // given by the policy, and used by no decision
	Missed    []Lines      // of the team's rules: those that no decision reached
	Covered   float64      // percent
}

// Report compares what was used with what the policy gives.
func (u *Usage) Report() (UsageReport, error) {
	e := u.engine.aside()
	out := UsageReport{Decisions: u.count}
	out.Missed, out.Covered = missed(u.coverage, u.engine.reference.compiler.Modules)
	for _, purpose := range e.words.purposes {
		for _, p := range e.permissions(purpose) {
			given, err := e.gives(p)
			if err != nil {
				return UsageReport{}, err
			}
			if given && u.used[p] == 0 {
				out.Unused = append(out.Unused, p)
			}
		}
	}
	return out, nil
}

// lasting are the actions that people have a right to. That nobody used them is no reason to take them away (GDPR
// Art. 7(3), Art. 12(2)).
var lasting = NewSet(
	ActionWithdraw, ActionRequest, ActionRequests, ActionApprove, ActionRestrict, ActionHold, ActionRetention,
	ActionInstructions,
)

// permissions lists what could be given for a purpose, but for what has to last.
func (e *Engine) permissions(purpose program.Value) []Permission {
	var all []Permission
	for _, action := range e.words.actions {
		if lasting.Has(action.Text) {
			continue
		}
		if recordless.Has(action.Text) {
			all = append(all, permission(purpose.Text, action.Text, ""))
			continue
		}
		for _, kind := range e.words.kinds {
			all = append(all, permission(purpose.Text, action.Text, kind.Text))
		}
	}
	return all
}

// gives reports whether there is a request for which a permission shows.
func (e *Engine) gives(p Permission) (bool, error) {
	pool := e.program.Pool
	n := pool.Restrict(pool.And(e.visible(), e.asked()), map[string]program.Value{
		"purpose": program.TextOf(p.Purpose), "action": program.TextOf(p.Action), "kind": text(p.Kind),
	})
	_, possible, err := solve.Satisfy(pool, n, e.words.domain)
	if err != nil {
		return false, fmt.Errorf("permissions of %s: %w", p.Purpose, err)
	}
	return possible, nil
}
