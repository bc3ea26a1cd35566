package policy

import (
	"errors"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// fold turns Rego's answer into a Decision and applies the guard once more, so that no mistake in the rules that join
// the two packages can skip it.
func fold(out ast.Object) (Decision, error) {
	var d Decision
	var refuse Set
	for _, part := range []struct {
		name string
		into *Set
	}{
		{"clear", &d.Clear},
		{"mask", &d.Mask},
		{"token", &d.Token},
		{"match", &d.Match},
		{"write", &d.Write},
		{"oblige", &d.Oblige},
		{"reasons", &d.Reasons},
		{"barred", &d.Barred},
		{"muted", &d.Muted},
		{"refuse", &refuse},
	} {
		words, err := wordsOf(out, part.name)
		if err != nil {
			return Decision{}, err
		}
		*part.into = words
	}
	if err := closedWords(d); err != nil {
		return Decision{}, err
	}
	d.Visible = out.Get(ast.InternedTerm("visible")).Equal(ast.InternedTerm(true)) && len(refuse) == 0
	if !d.Visible {
		return Decision{Oblige: d.Oblige, Reasons: d.Reasons}, nil
	}
	for _, s := range []*Set{&d.Clear, &d.Mask, &d.Match} {
		*s = without(*s, d.Barred, d.Muted)
	}
	d.Token = without(d.Token, d.Barred, nil)
	return d, nil
}

func wordsOf(out ast.Object, name string) (Set, error) {
	t := out.Get(ast.InternedTerm(name))
	if t == nil {
		return nil, fmt.Errorf("output %s is undefined", name)
	}
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

func without(s, a, b Set) Set {
	return slices.DeleteFunc(s, func(word string) bool { return a.Has(word) || b.Has(word) })
}
