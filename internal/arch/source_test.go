package arch_test

import (
	"bytes"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/tacitcrm/tacit"

// source is one Go file of the module.
type source struct {
	path  string // from the module's root, with slashes
	lines int
	test  bool
	file  *ast.File
	fset  *token.FileSet
}

// dir returns the package's directory, "." for the root.
func (s source) dir() string { return path.Dir(s.path) }

// line returns where a node stands.
func (s source) line(n ast.Node) int { return s.fset.Position(n.Pos()).Line }

// at returns where a node stands, to begin a complaint with.
func (s source) at(n ast.Node) string { return s.path + ":" + strconv.Itoa(s.line(n)) + ": " }

// imports returns the paths that the file imports, each with its node.
func (s source) imports() map[string]ast.Node {
	out := map[string]ast.Node{}
	for _, spec := range s.file.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err == nil {
			out[p] = spec
		}
	}
	return out
}

// uses calls found for every mention of a name of an imported package, under whatever name it was imported.
func (s source) uses(importPath string, found func(sel *ast.SelectorExpr, parents []ast.Node)) {
	local := ""
	for _, spec := range s.file.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err == nil && p == importPath {
			local = path.Base(p)
			if spec.Name != nil {
				local = spec.Name.Name
			}
		}
	}
	if local == "" {
		return
	}
	s.walk(func(n ast.Node, parents []ast.Node) {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return
		}
		if id, ok := sel.X.(*ast.Ident); ok && id.Name == local {
			found(sel, parents)
		}
	})
}

// walk visits every node with its parents, outermost first.
func (s source) walk(visit func(n ast.Node, parents []ast.Node)) {
	var stack []ast.Node
	ast.Inspect(s.file, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		visit(n, stack)
		stack = append(stack, n)
		return true
	})
}

// load parses every Go file under the root, other modules and fixtures aside.
func load(root fs.FS) ([]source, error) {
	var sources []source
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			return enter(root, p, d.Name())
		}
		if !strings.HasSuffix(p, ".go") {
			return nil
		}
		s, err := parse(root, p)
		sources = append(sources, s)
		return err
	})
	return sources, err
}

func enter(root fs.FS, p, name string) error {
	if p == "." {
		return nil
	}
	if strings.HasPrefix(name, ".") || name == "testdata" || name == "bin" {
		return fs.SkipDir
	}
	if _, err := fs.Stat(root, path.Join(p, "go.mod")); err == nil {
		return fs.SkipDir
	}
	return nil
}

func parse(root fs.FS, p string) (source, error) {
	text, err := fs.ReadFile(root, p)
	if err != nil {
		return source{}, err
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, p, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return source{}, err
	}
	return source{
		path: p, lines: bytes.Count(text, []byte("\n")), test: strings.HasSuffix(p, "_test.go"), file: file, fset: fset,
	}, nil
}

// moduleRoot returns the directory that holds this module's go.mod.
func moduleRoot(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		text, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		if err == nil && strings.HasPrefix(string(text), "module "+module+"\n") {
			return dir
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod of " + module + " above the test")
		}
		dir = parent
	}
}
