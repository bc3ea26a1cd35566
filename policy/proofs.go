package policy

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// Proof is a rule that may never hold, whatever the input: one annotated with `custom: {never: true}`.
type Proof struct {
	Rule        string // data.tacit.proofs.special_without_consent
	Title       string // for people
	Description string // may be empty
	Citation    string // the article of law it serves; may be empty
	At          program.Place
	// Example is an input under which the rule holds, nil where there is none. Confirmed says that OPA, asked with
	// it, agrees.
	Example   map[string]any
	Confirmed bool
}

// Holds reports whether the rule is proven never to hold.
func (p *Proof) Holds() bool { return p.Example == nil }

// Proofs returns what was proven when the policy was loaded, in the order of the rules' names.
func (e *Engine) Proofs() []Proof { return slices.Clone(e.proofs) }

// prove looks for an input under which a rule holds that never may.
func (l *loader) prove(ctx context.Context) error {
	var faults []*LoadError
	for _, p := range l.claims() {
		if err := l.check(ctx, &p); err != nil {
			return err
		}
		if !p.Holds() {
			faults = append(faults, p.fault())
		}
		l.engine.proofs = append(l.engine.proofs, p)
	}
	if len(faults) > 0 {
		return joined(faults)
	}
	return nil
}

// never reports whether a rule is annotated as impossible.
func never(a *ast.Annotations) bool { return a.Custom["never"] == true }

// claims lists the rules that are annotated as impossible.
func (l *loader) claims() []Proof {
	var found []Proof
	seen := map[string]bool{}
	for _, r := range l.engine.reference.compiler.GetAnnotationSet().Flatten() {
		if r.Annotations == nil || !never(r.Annotations) || seen[r.Path.String()] {
			continue
		}
		seen[r.Path.String()] = true
		p := Proof{Rule: r.Path.String(), Title: r.Annotations.Title, Description: strings.TrimSpace(r.Annotations.Description)}
		p.Citation, _ = r.Annotations.Custom["citation"].(string)
		if at := r.Location; at != nil {
			p.At = program.Place{File: at.File, Line: at.Row, Col: at.Col}
		}
		found = append(found, p)
	}
	slices.SortFunc(found, func(a, b Proof) int { return cmp.Compare(a.Rule, b.Rule) })
	return found
}

func (l *loader) check(ctx context.Context, p *Proof) error {
	e := l.engine
	if !trueOrUndefined(e.reference.compiler.GetRulesExact(ast.MustParseRef(p.Rule))) {
		return &LoadError{File: p.At.File, Line: p.At.Line, Col: p.At.Col, Message: "a rule that may never hold is true or undefined: " + cmp.Or(p.Title, p.Rule), Hint: "write `name if { … }`"}
	}
	name := "never " + p.Rule
	if err := e.program.Add(ctx, l.source(), []program.Output{{Name: name, Query: p.Rule}}); err != nil {
		return translated(err)
	}
	n, ok := e.program.Outputs[name][""]
	delete(e.program.Outputs, name)
	if !ok {
		return nil
	}
	w, possible, err := solve.Satisfy(e.program.Pool, n, e.words.domain)
	switch {
	case errors.Is(err, program.ErrTooLarge):
		return &LoadError{File: p.At.File, Line: p.At.Line, Col: p.At.Col, Message: "this could not be proven: " + cmp.Or(p.Title, p.Rule), Hint: "the search for an example grew too large; say it in fewer conditions"}
	case err != nil:
		return fmt.Errorf("prove %s: %w", p.Rule, err)
	case !possible:
		return nil
	}
	p.Example = w.Input()
	p.Confirmed, err = e.reference.confirms(ctx, p)
	return err
}

// trueOrUndefined reports whether rules of one path hold or do not, and are neither sets nor functions nor other values.
func trueOrUndefined(rules []*ast.Rule) bool {
	for _, r := range rules {
		for ; r != nil; r = r.Else {
			if r.Head.RuleKind() != ast.SingleValue || len(r.Head.Args) > 0 || !r.Head.Value.Equal(ast.BooleanTerm(true)) {
				return false
			}
		}
	}
	return len(rules) > 0
}

// confirms asks OPA whether the rule holds for the example.
func (r *reference) confirms(ctx context.Context, p *Proof) (bool, error) {
	input, err := ast.InterfaceToValue(p.Example)
	if err != nil {
		return false, fmt.Errorf("prove %s: %w", p.Rule, err)
	}
	query, err := r.queryCompiler.Compile(ast.MustParseBody("out = " + p.Rule))
	if err != nil {
		return false, fmt.Errorf("prove %s: %w", p.Rule, err)
	}
	out, err := r.ask(ctx, query, ast.NewTerm(input))
	if err != nil {
		return false, fmt.Errorf("prove %s: %w", p.Rule, err)
	}
	return out != nil && out.Compare(ast.Boolean(true)) == 0, nil
}

// fault says what must never happen and how it could. The example is made up of the policy's own words.
func (p *Proof) fault() *LoadError {
	example, err := json.Marshal(p.Example)
	if err != nil {
		example = []byte("{}")
	}
	f := &LoadError{File: p.At.File, Line: p.At.Line, Col: p.At.Col, Message: "this must never happen, and can: " + cmp.Or(p.Title, p.Rule)}
	f.Hint = "for example with the input " + string(example)
	if !p.Confirmed {
		f.Message = "this could not be proven: " + cmp.Or(p.Title, p.Rule)
	}
	return f
}
