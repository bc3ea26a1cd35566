package policy

import (
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// sandbox checks what OPA's capabilities cannot express.
func sandbox(mods map[string]*ast.Module) []*LoadError {
	var faults []*LoadError
	for file, m := range mods {
		if strings.HasPrefix(file, guardPrefix) {
			faults = append(faults, &LoadError{File: file, Message: "file names starting with " + guardPrefix + " are the vault's own"})
		}
		faults = append(faults, foreignPackage(m)...)
		faults = append(faults, withModifiers(m)...)
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
