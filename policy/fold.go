package policy

import (
	"errors"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// outputs are what a decision consists of: a boolean, and sets of constants. Those of the guard are taken from it
// directly.
var outputs = []struct{ name, rule string }{
	{"visible", "data.tacit.visible"},
	{"clear", "data.tacit.clear"},
	{"mask", "data.tacit.mask"},
	{"token", "data.tacit.token"},
	{"match", "data.tacit.match"},
	{"write", "data.tacit.write"},
	{"oblige", "data.tacit.oblige"},
	{"reasons", "data.tacit.reasons"},
	{"refuse", "data.tacit.guard.refuse"},
	{"barred", "data.tacit.guard.barred"},
	{"muted", "data.tacit.guard.muted"},
}

// visibleOutput is the one output that is no set.
const visibleOutput = "visible"

// fold turns the words of each output into a Decision and applies the guard once more, so that no mistake in the rules
// that join the two packages can skip it. A boolean output that holds has the one word "".
func fold(words map[string]Set) (Decision, error) {
	d := Decision{
		Clear: words["clear"], Mask: words["mask"], Token: words["token"], Match: words["match"], Write: words["write"],
		Oblige: words["oblige"], Reasons: words["reasons"], Barred: words["barred"], Muted: words["muted"],
	}
	if err := closedWords(d); err != nil {
		return Decision{}, err
	}
	d.Visible = words[visibleOutput].Has("") && len(words["refuse"]) == 0
	if !d.Visible {
		return Decision{Oblige: d.Oblige, Reasons: d.Reasons}, nil
	}
	for _, s := range []*Set{&d.Clear, &d.Mask, &d.Match} {
		*s = without(*s, d.Barred, d.Muted)
	}
	d.Token = without(d.Token, d.Barred, nil)
	return d, nil
}

// wordsOf reads OPA's answer.
func wordsOf(out ast.Object) (map[string]Set, error) {
	words := make(map[string]Set, len(outputs))
	for _, o := range outputs {
		t := out.Get(ast.InternedTerm(o.name))
		if t == nil {
			return nil, fmt.Errorf("output %s is undefined", o.name)
		}
		if o.name == visibleOutput {
			if t.Equal(ast.InternedTerm(true)) {
				words[o.name] = Set{""}
			}
			continue
		}
		set, err := textsOf(t, o.name)
		if err != nil {
			return nil, err
		}
		words[o.name] = set
	}
	return words, nil
}

func textsOf(t *ast.Term, name string) (Set, error) {
	set, ok := t.Value.(ast.Set)
	if !ok {
		return nil, fmt.Errorf("output %s is no set", name)
	}
	if set.Len() == 0 {
		return nil, nil
	}
	words := make(Set, 0, set.Len())
	for _, member := range set.Slice() {
		word, ok := member.Value.(ast.String)
		if !ok {
			return nil, fmt.Errorf("output %s holds something other than text", name)
		}
		words = append(words, string(word))
	}
	slices.Sort(words)
	return words, nil
}

// closedWords refuses codes nobody knows. They would reach callers and the log, and might have been built from input.
func closedWords(d Decision) error {
	for _, code := range d.Reasons {
		if !slices.Contains(reasonCodes, code) {
			return errors.New("output reasons holds an unknown code")
		}
	}
	for _, o := range d.Oblige {
		if !obligations.Has(o) {
			return errors.New("output oblige holds an unknown obligation")
		}
	}
	return nil
}

// without returns a set less the words of two others. It changes none of them.
func without(s, a, b Set) Set {
	var out Set
	for _, word := range s {
		if !a.Has(word) && !b.Has(word) {
			out = append(out, word)
		}
	}
	return out
}
