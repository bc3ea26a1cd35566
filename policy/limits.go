package policy

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// What a policy may have. OPA's parser and compiler take neither a context nor a limit, and some of what they do grows
// with the square of a policy or doubles with each level of it, so that a line of text could occupy a processor for
// minutes. Its modules and its tests have each as much.
const (
	maxFiles   = 200         // as many as a bundle has
	maxFile    = 1 << 20     // bytes, as a file of a bundle has
	maxSource  = 1 << 20     // bytes of all modules
	maxDepth   = 24          // brackets in each other
	maxNested  = 6_000_000   // of all brackets, the squares of how many they stand in: the parser tries each as several things
	maxRules   = 2_000       // each else counts
	maxElse    = 200         // of one rule
	maxImports = 200         // of one module
	maxBody    = 200         // expressions, calls and comprehensions of one body, those within each other not counted
	maxWeight  = 100_000     // see scale
	maxExtent  = 150_000_000 // see extents
)

// fileLimits are those of bundles, for files that come without one.
func fileLimits(team map[string]string) error {
	if len(team) > maxFiles {
		return &LoadError{File: "policy", Message: fmt.Sprintf("it has %d files, and %d are the most", len(team), maxFiles), Hint: "join some"}
	}
	var faults []*LoadError
	for name, source := range team {
		if len(source) > maxFile {
			faults = append(faults, &LoadError{File: name, Message: fmt.Sprintf("the file has more than %d bytes", maxFile), Hint: "facts about single people come with the request and not with the policy"})
		}
	}
	if len(faults) > 0 {
		return joined(faults)
	}
	return nil
}

// sourceLimits are checked before anything is parsed.
func sourceLimits(sources map[string]string) error {
	size, nested := 0, 0
	var faults []*LoadError
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		size += len(sources[name])
		at, deep, squares := depth(sources[name])
		nested += squares
		if deep {
			line := 1 + strings.Count(sources[name][:at], "\n")
			col := at - strings.LastIndexByte(sources[name][:at], '\n')
			faults = append(faults, &LoadError{name, line, col, fmt.Sprintf("more than %d brackets stand in each other", maxDepth), "give the inner parts names"})
		}
	}
	if nested > maxNested {
		faults = append(faults, &LoadError{File: "policy", Message: "its modules have too many brackets in each other", Hint: "give the inner parts names"})
	}
	if size > maxSource {
		faults = append(faults, &LoadError{File: "policy", Message: fmt.Sprintf("its modules have %d bytes, and %d are the most", size, maxSource), Hint: "put tables into data.json"})
	}
	if len(faults) > 0 {
		return joined(faults)
	}
	return nil
}

// moduleLimits are checked before anything is compiled.
func moduleLimits(mods map[string]*ast.Module) error {
	var faults []*LoadError
	rules := 0
	for _, name := range slices.Sorted(maps.Keys(mods)) {
		m := mods[name]
		if n := len(m.Imports); n > maxImports {
			faults = append(faults, fault(m.Imports[maxImports].Loc(), fmt.Sprintf("the module has %d imports, and %d are the most", n, maxImports), "split the module"))
		}
		for _, r := range m.Rules {
			n := branches(r)
			if n > maxElse {
				faults = append(faults, fault(r.Loc(), fmt.Sprintf("the rule has %d times else, and %d are the most", n-1, maxElse), "look the value up in a table"))
			}
			if rules += n; rules > maxRules && rules-n <= maxRules {
				faults = append(faults, fault(r.Loc(), fmt.Sprintf("this is rule %d, and %d are the most", rules, maxRules), "put what differs from rule to rule into a table"))
			}
		}
	}
	if len(faults) > 0 {
		return joined(faults)
	}
	return weigh(mods)
}

func branches(r *ast.Rule) (n int) {
	for ; r != nil; r = r.Else {
		n++
	}
	return n
}

// weigh refuses bodies that are too long, and modules that are too heavy by naming the heaviest rule.
func weigh(mods map[string]*ast.Module) error {
	w, x := &scale{}, newExtents(mods)
	work := &heap{most: maxWeight, message: "the policy takes too much to compile, this rule the most of it", hint: "use fewer comprehensions and templates within each other"}
	types := &heap{most: maxExtent, message: "the policy's values go too far, those of this rule the most", hint: "do not make values of values of values; put tables into data.json"}
	for _, name := range slices.Sorted(maps.Keys(mods)) {
		for _, r := range mods[name].Rules {
			work.add(r, w.rule(r))
			types.add(r, x.rule(r))
		}
	}
	faults := append(work.faults(), types.faults()...)
	for _, b := range w.long {
		faults = append(faults, fault(b.Loc(), fmt.Sprintf("more than %d expressions and calls stand in one body", maxBody), "give parts of it names, as rules of their own"))
	}
	if len(faults) > 0 {
		return joined(faults)
	}
	return nil
}

// heap is a sum over rules, and the rule that adds the most to it.
type heap struct {
	most, total, heaviest int
	at                    *ast.Rule
	message, hint         string
}

func (h *heap) add(r *ast.Rule, n int) {
	if h.total = plus(h.total, n); n > h.heaviest {
		h.heaviest, h.at = n, r
	}
}

func (h *heap) faults() []*LoadError {
	if h.total <= h.most {
		return nil
	}
	return []*LoadError{fault(h.at.Loc(), h.message, h.hint)}
}

// bracket scanning knows strings, comments and template strings, of which a part is code again.
type brackets struct {
	source string
	at     int
	nested int
	open   []byte // '{' and the like for code, a quote for the text of a template
}

// depth finds the first bracket that stands in too many others, and sums the squares of how many each stands in. What
// is malformed is left to the parser.
func depth(source string) (at int, deep bool, nested int) {
	b := &brackets{source: source}
	for ; b.at < len(source); b.at++ {
		if n := len(b.open); n > 0 && (b.open[n-1] == '"' || b.open[n-1] == '`') {
			b.text(b.open[n-1])
		} else {
			b.code()
		}
		if len(b.open) > maxDepth {
			return b.at, true, b.nested
		}
	}
	return 0, false, b.nested
}

func (b *brackets) code() {
	switch c := b.source[b.at]; c {
	case '(', '[', '{':
		b.open = append(b.open, c)
		b.nested += len(b.open) * len(b.open)
	case ')', ']', '}':
		b.open = b.open[:max(len(b.open)-1, 0)]
	case '#':
		b.skip("\n", false)
	case '"':
		b.skip("\"\n", true)
	case '`':
		b.skip("`", false)
	case '$':
		if rest := b.source[b.at+1:]; rest != "" && (rest[0] == '"' || rest[0] == '`') {
			b.at++
			b.open = append(b.open, rest[0])
		}
	}
}

// skip goes to the next of some characters.
func (b *brackets) skip(until string, escapes bool) {
	for b.at++; b.at < len(b.source) && !strings.ContainsRune(until, rune(b.source[b.at])); b.at++ {
		if escapes && b.source[b.at] == '\\' {
			b.at++
		}
	}
}

func (b *brackets) text(quote byte) {
	switch c := b.source[b.at]; c {
	case '\\':
		b.at++
	case '{':
		b.open = append(b.open, c)
		b.nested += len(b.open) * len(b.open)
	case quote:
		b.open = b.open[:len(b.open)-1]
	}
}

// bounded runs what may not notice that ctx ends, and returns when it does. The limits see to it that what goes on
// then ends soon.
func bounded[T any](ctx context.Context, run func(context.Context) (T, error)) (T, error) {
	type result struct {
		out T
		err error
	}
	done := make(chan result, 1)
	go func() {
		var r result
		defer func() {
			if recover() != nil { // a fault of the compiler must not end the server; its text may hold anything
				r = result{err: &LoadError{File: "policy", Message: "the compiler failed", Hint: "leave out what was changed last, and report it"}}
			}
			done <- r
		}()
		r.out, r.err = run(ctx)
	}()
	var none T
	select {
	case r := <-done:
		if r.err == nil {
			return r.out, nil
		}
		if ctx.Err() == nil {
			return none, r.err
		}
	case <-ctx.Done():
	}
	return none, fmt.Errorf("load policy: %w", cmp.Or(context.Cause(ctx), ctx.Err()))
}
