package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// rights are the team's outputs that hold names of classes or fields.
var rights = NewSet("clear", "mask", "token", "match", "write")

// sandbox checks what OPA's capabilities cannot express. names may be empty: then any class is taken as known.
func sandbox(mods map[string]*ast.Module, names Set) []*LoadError {
	var faults []*LoadError
	for file, m := range mods {
		if strings.HasPrefix(file, guardPrefix) {
			faults = append(faults, &LoadError{File: file, Message: "file names starting with " + guardPrefix + " are the vault's own"})
		}
		faults = append(faults, foreignPackage(m)...)
		faults = append(faults, withModifiers(m)...)
		for _, r := range m.Rules {
			faults = append(faults, unknownNames(r, names)...)
		}
	}
	return faults
}

// foreignPackage refuses modules that would add rules to a package the team does not own: a second file with
// `package tacit` and `visible := true` would open every row.
func foreignPackage(m *ast.Module) []*LoadError {
	if m.Package.Path.HasPrefix(ast.MustParseRef("data.tacit.team")) {
		return nil
	}
	return []*LoadError{fault(m.Package.Loc(), fmt.Sprintf("%v is not the team's to define", m.Package), "use `package tacit.team` or a package below it")}
}

func withModifiers(m *ast.Module) (faults []*LoadError) {
	ast.WalkExprs(m, func(e *ast.Expr) bool {
		for _, w := range e.With {
			faults = append(faults, fault(w.Loc(), "`with` is not allowed", "it replaces the facts of a decision; keep it in tests"))
		}
		return false
	})
	return faults
}

// unknownNames looks at the constants that a rule of the team puts into an output.
func unknownNames(r *ast.Rule, names Set) (faults []*LoadError) {
	output := r.Head.Name.String()
	if len(r.Head.Reference) > 0 {
		output = strings.Trim(r.Head.Reference[0].Value.String(), `"`)
	}
	known, what := names, "class or field"
	switch {
	case output == "reasons":
		known, what = NewSet(reasonCodes...), "reason code"
	case output == "oblige":
		known, what = obligations, "obligation"
	case !rights.Has(output) || len(names) == 0:
		return nil
	}
	for _, t := range outputConstants(r) {
		word, ok := t.Value.(ast.String)
		if ok && !known.Has(string(word)) {
			faults = append(faults, fault(t.Loc(), fmt.Sprintf("%q is no %s", string(word), what), suggestion(string(word), known)))
		}
	}
	return faults
}

// outputConstants finds the x of `out contains "x"` and of `out contains c if some c in {"x", …}`.
func outputConstants(r *ast.Rule) []*ast.Term {
	if r.Head.Key == nil {
		return nil
	}
	if _, ok := r.Head.Key.Value.(ast.Var); !ok {
		return []*ast.Term{r.Head.Key}
	}
	var found []*ast.Term
	ast.WalkExprs(r.Body, func(e *ast.Expr) bool {
		decl, ok := e.Terms.(*ast.SomeDecl)
		if !ok || len(decl.Symbols) != 1 {
			return false
		}
		call, ok := decl.Symbols[0].Value.(ast.Call)
		if ok && call[len(call)-2].Equal(r.Head.Key) {
			found = append(found, literals(call[len(call)-1])...)
		}
		return false
	})
	return found
}

// literals collects the constants of a set, also where it is the union of several.
func literals(t *ast.Term) (found []*ast.Term) {
	ast.WalkTerms(t, func(x *ast.Term) bool {
		switch x.Value.(type) {
		case ast.Ref:
			return true // its text names a place, not a member
		case ast.String:
			found = append(found, x)
		}
		return false
	})
	return found
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
