package policy

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/tacitcrm/tacit/policy/program"
)

// teamPackage is the path of the package whose rules are the team's outputs.
const teamPackage = "data.tacit.team"

// rights are the team's outputs that hold names of classes or fields.
var rights = NewSet("clear", "mask", "token", "match", "write")

// closed refuses words that nobody knows, however the policy comes by them: in an output, or in what the team gives
// for one and some input could still bring there.
func (l *loader) closed(ctx context.Context) error {
	given, err := l.words(ctx)
	if err != nil {
		return err
	}
	var faults []*LoadError
	for output, words := range given {
		known, what := l.closedSet(output)
		for _, word := range words {
			if !known.Has(word) {
				f := fault(l.placeOf(output, word), fmt.Sprintf("%q is no %s, and %s can hold it", word, what, output), suggestion(word, known))
				if f.File == "" {
					f.File = "policy"
				}
				faults = append(faults, f)
			}
		}
	}
	if len(faults) > 0 {
		return joined(faults)
	}
	return nil
}

// closedSet is what an output may hold; no set for one that may hold anything.
func (l *loader) closedSet(output string) (known Set, what string) {
	switch {
	case output == "reasons":
		return NewSet(reasonCodes...), "reason code"
	case output == "oblige":
		return obligations, "obligation"
	case rights.Has(output):
		return l.engine.names, "class or field"
	}
	return nil, ""
}

// words are those that some input can bring into each output of a closed set, and into the team's share of it.
func (l *loader) words(ctx context.Context) (map[string]Set, error) {
	p := l.engine.program
	given := map[string]Set{}
	for _, o := range outputs {
		if known, _ := l.closedSet(o.name); len(known) == 0 {
			continue
		}
		words := slices.Collect(maps.Keys(p.Outputs[o.name]))
		path := teamPackage + "." + o.name
		if len(l.engine.reference.compiler.GetRulesExact(ast.MustParseRef(path))) > 0 {
			if err := p.Add(ctx, l.source(), []program.Output{{Name: path, Query: path + "[x]"}}); err != nil {
				return nil, translated(err)
			}
			words = slices.AppendSeq(words, maps.Keys(p.Outputs[path]))
			delete(p.Outputs, path)
		}
		given[o.name] = NewSet(words...)
	}
	return given, nil
}

// placeOf is where the team's modules have the word: in a rule of the output's name, else in any, else where the
// output has its first rule, for a word that is put together or comes from the data. nil if there is none.
func (l *loader) placeOf(output, word string) *ast.Location {
	var own, other, rule *ast.Location
	for _, name := range slices.Sorted(maps.Keys(l.team)) {
		for _, r := range l.team[name].Rules {
			same := ruleName(r) == output
			if same && rule == nil {
				rule = r.Loc()
			}
			at := literal(r, word)
			if same && own == nil {
				own = at
			}
			if other == nil {
				other = at
			}
		}
	}
	for _, at := range []*ast.Location{own, other, rule} {
		if at != nil {
			return at
		}
	}
	return nil
}

// literal is where a rule has a string that is no step of a reference.
func literal(r *ast.Rule, word string) (at *ast.Location) {
	look := func(t *ast.Term) bool {
		switch x := t.Value.(type) {
		case ast.Ref:
			return true
		case ast.String:
			if at == nil && string(x) == word {
				at = t.Loc()
			}
		}
		return at != nil
	}
	for ; r != nil && at == nil; r = r.Else {
		for _, t := range []*ast.Term{r.Head.Key, r.Head.Value} {
			if t != nil {
				ast.WalkTerms(t, look)
			}
		}
		ast.WalkTerms(r.Body, look)
	}
	return at
}

// suggestion offers the known word that differs least, if one is near.
func suggestion(word string, known Set) string {
	best, least := "", 3
	for _, k := range known {
		if d := distance(word, k); d < least {
			best, least = k, d
		}
	}
	if best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return "known are " + strings.Join(known[:min(len(known), 12)], ", ")
}

// distance is Levenshtein's, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			above := row[j+1]
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = slices.Min([]int{above + 1, row[j] + 1, diagonal + cost})
			diagonal = above
		}
	}
	return row[len(b)]
}
