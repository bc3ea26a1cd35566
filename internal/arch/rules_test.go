package arch_test

import (
	"fmt"
	"go/ast"
	"maps"
	"path"
	"slices"
	"strings"
)

const (
	maxFile     = 600  // lines of any file
	maxFunction = 60   // lines of a function, tests aside
	maxPackage  = 6000 // lines of a package, tests aside
)

// vague are package names that say nothing of what is inside.
var vague = []string{"base", "common", "helper", "helpers", "misc", "models", "shared", "types", "util", "utils"}

// openers are the files, or directories, that may open a crypto.Secret.
var openers = []string{
	"crypto/",                  // defines it, and seals
	"vault/value/",             // encodes a value for sealing and reads it back
	"vault/release/",           // hands allowed values to the encoder
	"vault/erasure/work.go",    // reads its own notes of a request, which hold ids
	"vault/crm/segment.go",     // reads what a segment is to group by, which is about nobody
	"vault/outbox/envelope.go", // puts a letter's address and words into what is sealed, and into what is mailed
}

// tinkToken is the one file that may hold Tink's token for raw key material.
const tinkToken = "crypto/token.go"

// environmentReaders are the places that may read the process's environment.
var environmentReaders = []string{
	"cmd/",
	"examples/",
	"internal/postgres/cluster.go", // hands a child process the environment without PG* variables
	"internal/postgres/pgtest/",    // has no Config: tests call it
}

// skips are the tests that may be skipped, with the reason.
var skips = map[string]string{
	"e2e/congress_test.go":                 "reads a public data set that does not ship with the code",
	"internal/postgres/identity_test.go":   "becoming another user needs root",
	"vault/importer/data_test.go":          "reads public data sets that do not ship with the code",
	"vault/import_test.go":                 "reads a public data set that does not ship with the code",
	"vault/record/golden_test.go":          "reads public data sets that do not ship with the code",
	"vault/desk/consents_congress_test.go": "reads a public data set that does not ship with the code",
	"vault/rights/standards_test.go":       "reads published tables that do not ship with the code",
	"vault/value/normalise_test.go":        "reads a public data set that does not ship with the code",
	"vault/consent/gpc_test.go":            "reads published vectors that do not ship with the code, besides its own",
	"vault/receipt/receipt_test.go":        "reads a published schema and vocabulary that do not ship with the code",
}

// rules hold for each file by itself.
var rules = map[string]func(source) []string{
	"imports":         checkImports,
	"file length":     checkFileLength,
	"function length": checkFunctionLength,
	"package name":    checkPackageName,
	"init":            checkInit,
	"reveal":          checkReveal,
	"raw keys":        checkRawKeys,
	"clock":           checkClock,
	"environment":     checkEnvironment,
	"skip":            checkSkip,
	"passage":         checkPassage,
}

// check returns every fault, in order.
func check(sources []source) []string {
	faults := checkPackageLength(sources)
	for _, s := range sources {
		for _, rule := range rules {
			faults = append(faults, rule(s)...)
		}
	}
	slices.Sort(faults)
	return faults
}

func checkPackageLength(sources []source) []string {
	lines := map[string]int{}
	for _, s := range sources {
		if !s.test {
			lines[s.dir()] += s.lines
		}
	}
	var faults []string
	for _, dir := range slices.Sorted(maps.Keys(lines)) {
		if n := lines[dir]; n > maxPackage {
			faults = append(faults, fmt.Sprintf("%s: %d lines, more than %d: split it by noun", dir, n, maxPackage))
		}
	}
	return faults
}

func checkFileLength(s source) []string {
	if s.lines <= maxFile {
		return nil
	}
	return []string{fmt.Sprintf("%s: %d lines, more than %d", s.path, s.lines, maxFile)}
}

func checkFunctionLength(s source) []string {
	var faults []string
	s.walk(func(n ast.Node, _ []ast.Node) {
		f, ok := n.(*ast.FuncDecl)
		if !ok || s.test || f.Body == nil {
			return
		}
		if lines := s.fset.Position(f.End()).Line - s.line(f.Type) + 1; lines > maxFunction {
			faults = append(faults, fmt.Sprintf("%s%s has %d lines, more than %d", s.at(f), f.Name.Name, lines, maxFunction))
		}
	})
	return faults
}

func checkPackageName(s source) []string {
	name := strings.TrimSuffix(s.file.Name.Name, "_test")
	if slices.Contains(vague, name) || slices.Contains(vague, path.Base(s.dir())) {
		return []string{s.path + ": package " + name + " is named after nothing; a helper lives beside its user"}
	}
	return nil
}

func checkInit(s source) []string {
	var faults []string
	for _, d := range s.file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
			faults = append(faults, s.at(f)+"func init runs before anyone asked")
		}
	}
	return faults
}

// checkReveal forbids the methods' names in any use: calling them, and taking them as values.
func checkReveal(s source) []string {
	if s.test || within(s.path, openers) {
		return nil
	}
	var faults []string
	s.walk(func(n ast.Node, _ []ast.Node) {
		if sel, ok := n.(*ast.SelectorExpr); ok && (sel.Sel.Name == "Reveal" || sel.Sel.Name == "RevealTo") {
			faults = append(faults, s.at(sel)+sel.Sel.Name+" opens a secret here")
		}
	})
	return faults
}

// checkPassage keeps what reaches behind the gate to the packages below vault and to the program's assembly.
func checkPassage(s source) []string {
	if s.test || within(s.path, []string{"vault/", "cmd/tacit/", "internal/bench/"}) {
		return nil
	}
	var faults []string
	s.uses(module+"/vault", func(sel *ast.SelectorExpr, _ []ast.Node) {
		if sel.Sel.Name == "Pass" {
			faults = append(faults, s.at(sel)+"vault.Pass is for packages below vault")
		}
	})
	s.walk(func(n ast.Node, _ []ast.Node) {
		if sel, ok := n.(*ast.SelectorExpr); ok && slices.Contains([]string{"Foundation", "SystemActor", "ActorOf"}, sel.Sel.Name) {
			faults = append(faults, s.at(sel)+sel.Sel.Name+" is for packages below vault")
		}
	})
	return faults
}

func checkRawKeys(s source) []string {
	if s.path == tinkToken {
		return nil
	}
	var faults []string
	for imported, node := range s.imports() {
		if strings.Contains(imported, "tink-go") && strings.Contains(path.Base(imported), "insecure") {
			faults = append(faults, s.at(node)+path.Base(imported)+" belongs in "+tinkToken)
		}
	}
	return faults
}

// checkClock allows time.Now outside cmd only as the default of a clock: assigned, not called, to a name now.
func checkClock(s source) []string {
	if s.test || within(s.path, []string{"cmd/", "examples/", "internal/postgres/pgtest/"}) {
		return nil
	}
	var faults []string
	s.uses("time", func(sel *ast.SelectorExpr, parents []ast.Node) {
		if name := sel.Sel.Name; name == "Now" && !isDefault(sel, parents) || name == "Since" || name == "Until" {
			faults = append(faults, s.at(sel)+"time."+name+": a clock comes by Config.Now")
		}
	})
	return faults
}

func isDefault(sel ast.Expr, parents []ast.Node) bool {
	switch p := parents[len(parents)-1].(type) {
	case *ast.KeyValueExpr:
		return p.Value == sel && isNow(p.Key)
	case *ast.AssignStmt:
		return len(p.Lhs) == 1 && isNow(p.Lhs[0])
	}
	return false
}

func isNow(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return strings.EqualFold(e.Name, "now")
	case *ast.SelectorExpr:
		return strings.EqualFold(e.Sel.Name, "now")
	}
	return false
}

func checkEnvironment(s source) []string {
	if s.test || within(s.path, environmentReaders) {
		return nil
	}
	var faults []string
	for _, pkg := range []string{"os", "syscall"} {
		s.uses(pkg, func(sel *ast.SelectorExpr, _ []ast.Node) {
			if slices.Contains([]string{"Getenv", "LookupEnv", "Environ", "ExpandEnv"}, sel.Sel.Name) {
				faults = append(faults, s.at(sel)+pkg+"."+sel.Sel.Name+": only cmd reads the environment")
			}
		})
	}
	return faults
}

// checkSkip finds every way to skip a test, whatever the variable is called.
func checkSkip(s source) []string {
	if _, ok := skips[s.path]; ok || !s.test {
		return nil
	}
	var faults []string
	s.walk(func(n ast.Node, _ []ast.Node) {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok || !slices.Contains([]string{"Skip", "Skipf", "SkipNow"}, sel.Sel.Name) {
			return
		}
		if id, ok := sel.X.(*ast.Ident); ok && (id.Name == "t" || id.Name == "b" || id.Name == "f" || id.Name == "tb") {
			faults = append(faults, s.at(sel)+"a skipped test shows nothing; list it with its reason")
		}
	})
	return faults
}

// within reports whether a path is one of the files, or lies in one of the directories, which end in a slash.
func within(p string, places []string) bool {
	return slices.ContainsFunc(places, func(place string) bool {
		return p == place || strings.HasSuffix(place, "/") && strings.HasPrefix(p, place)
	})
}
