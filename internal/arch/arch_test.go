package arch_test

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestSourcesKeepTheRules(t *testing.T) {
	sources, err := load(os.DirFS(moduleRoot(t)))
	if err != nil {
		t.Fatal(err)
	}
	if len(sources) < 20 {
		t.Fatalf("read %d files: that is not the module", len(sources))
	}
	for _, fault := range check(sources) {
		t.Error(fault)
	}
}

// An exception that nobody needs any more is a hole for the next one.
func TestExceptionsAreNeeded(t *testing.T) {
	root := os.DirFS(moduleRoot(t))
	for file, reason := range skips {
		text, err := fs.ReadFile(root, file)
		if err != nil || !strings.Contains(string(text), ".Skip") || reason == "" {
			t.Errorf("skips lists %s, which skips nothing", file)
		}
	}
	if _, err := fs.Stat(root, tinkToken); err != nil {
		t.Errorf("the home of the raw key token: %v", err)
	}
}

// sample is a small tree that breaks one rule, or keeps all.
type sample struct {
	name  string
	path  string
	text  string
	fault string // part of the one complaint; "" for none
}

var samples = []sample{
	{"an import of the table", "vault/a.go", "package vault\nimport _ \"" + module + "/crypto\"\n", ""},
	{"an import in one tree", "crypto/kms/a.go", "package kms\nimport _ \"" + module + "/crypto/internal/keyfile\"\n", ""},
	{"an import upwards", "crypto/a.go", "package crypto\nimport _ \"" + module + "/vault\"\n", "crypto may not import vault"},
	{"an import beside the table", "vault/consent/a.go", "package consent\nimport x \"" + module + "/crypto\"\nvar _ = x.New\n", "vault/consent may not import crypto"},
	{"a package below a permitted one", "vault/a.go", "package vault\nimport _ \"" + module + "/crypto/kms\"\n", "vault may not import crypto/kms"},
	{"the child of a row with its own", "vault/value/a.go", "package value\nimport _ \"" + module + "/vault\"\n", "vault/value may not import vault"},
	{"test support in the program", "cmd/tacit/a.go", "package main\nimport _ \"" + module + "/internal/postgres/pgtest\"\n", "for tests alone"},
	{"test support in a test", "audit/a_test.go", "package audit\nimport _ \"" + module + "/internal/postgres/pgtest\"\n", ""},
	{"a directory without a row", "extra/a.go", "package extra\n", "no row"},
	{"a neighbour with the same beginning", "vaults/a.go", "package vaults\n", "no row"},

	{"a file at the limit", "audit/a.go", "package audit\n" + strings.Repeat("// x\n", maxFile-1), ""},
	{"a long file", "audit/a.go", "package audit\n" + strings.Repeat("// x\n", maxFile), "601 lines, more than 600"},
	{"a function at the limit", "audit/a.go", "package audit\nfunc a() {\n" + strings.Repeat("\n", maxFunction-2) + "}\n", ""},
	{"a long function", "audit/a.go", "package audit\nfunc a() {\n" + strings.Repeat("\n", maxFunction-1) + "}\n", "a has 61 lines"},
	{"a long test", "audit/a_test.go", "package audit\nfunc a() {\n" + strings.Repeat("\n", 99) + "}\n", ""},

	{"a vague package", "vault/util/a.go", "package util\n", "named after nothing"},
	{"a vague directory", "vault/common/a.go", "package record\n", "named after nothing"},
	{"a vague test package", "vault/a_test.go", "package helpers_test\n", "named after nothing"},

	{"init", "audit/a.go", "package audit\nfunc init() {}\n", "func init"},
	{"init in a test", "audit/a_test.go", "package audit\nfunc init() {}\n", "func init"},
	{"a method init", "audit/a.go", "package audit\ntype a int\nfunc (a) init() {}\n", ""},

	{"reveal where values are read", "vault/value/json.go", "package value\nfunc a(s secret) { s.Reveal() }\n", ""},
	{"reveal elsewhere", "api/routes.go", "package api\nfunc a(s secret) { s.Reveal() }\n", "Reveal opens a secret"},
	{"reveal into a buffer elsewhere", "api/routes.go", "package api\nfunc a(s secret) { s.RevealTo(nil) }\n", "RevealTo opens a secret"},
	{"reveal as a value", "vault/a.go", "package vault\nvar f = secret.Reveal\n", "Reveal opens a secret"},
	{"reveal in a comment", "vault/a.go", "// Reveal() is called elsewhere.\npackage vault\n", ""},
	{"reveal in a test", "vault/a_test.go", "package vault\nvar f = secret.Reveal\n", ""},

	{"a passage below vault", "vault/desk/a.go", "package desk\nimport \"" + module + "/vault\"\nvar f = vault.Pass\n", ""},
	{"a passage elsewhere", "api/a.go", "package api\nimport \"" + module + "/vault\"\nvar f = vault.Pass\n", "Pass is for packages below vault"},
	{"a foundation elsewhere", "api/a.go", "package api\nfunc f(v *vault.Vault) { v.Foundation() }\n", "Foundation is for packages below vault"},
	{"an actor without a token elsewhere", "api/a.go", "package api\nfunc f(v *vault.Vault) { v.ActorOf(nil, id) }\n", "ActorOf is for packages below vault"},
	{"a job's actor elsewhere", "api/a.go", "package api\nfunc f(v *vault.Vault) { v.SystemActor(nil, spec) }\n", "SystemActor is for packages below vault"},

	{"raw keys at home", "crypto/token.go", "package crypto\nimport _ \"github.com/tink-crypto/tink-go/v2/insecuresecretdataaccess\"\n", ""},
	{"raw keys elsewhere", "crypto/key.go", "package crypto\nimport _ \"github.com/tink-crypto/tink-go/v2/insecuresecretdataaccess\"\n", "belongs in"},
	{"clear keysets", "crypto/a_test.go", "package crypto\nimport _ \"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset\"\n", "belongs in"},

	{"the clock in cmd", "cmd/tacit/a.go", "package main\nimport \"time\"\nvar a = time.Now()\n", ""},
	{"the clock elsewhere", "audit/a.go", "package audit\nimport \"time\"\nvar a = time.Now()\n", "time.Now"},
	{"the clock under another name", "audit/a.go", "package audit\nimport clock \"time\"\nvar a = clock.Now()\n", "time.Now"},
	{"the clock called for a default", "audit/a.go", "package audit\nimport \"time\"\nfunc f() { now := time.Now() }\n", "time.Now"},
	{"the clock as a value", "audit/a.go", "package audit\nimport \"time\"\nvar tick = time.Now\n", "time.Now"},
	{"the default of a clock", "audit/a.go", "package audit\nimport \"time\"\nfunc f(c *C) { c.Now = time.Now }\n", ""},
	{"the default of a clock in a literal", "audit/a.go", "package audit\nimport \"time\"\nvar c = C{Now: time.Now}\n", ""},
	{"time since", "audit/a.go", "package audit\nimport \"time\"\nfunc f(t time.Time) { time.Since(t) }\n", "time.Since"},
	{"the clock in a test", "audit/a_test.go", "package audit\nimport \"time\"\nvar a = time.Now()\n", ""},
	{"another package's now", "audit/a.go", "package audit\nvar a = clock.Now()\n", ""},

	{"the environment in cmd", "cmd/tacit/a.go", "package main\nimport \"os\"\nvar a = os.Getenv(\"A\")\n", ""},
	{"the environment elsewhere", "vault/a.go", "package vault\nimport \"os\"\nvar a = os.Getenv(\"A\")\n", "os.Getenv"},
	{"the environment handed on", "vault/a.go", "package vault\nimport \"os\"\nvar a = f(os.LookupEnv)\n", "os.LookupEnv"},
	{"the environment by the system call", "vault/a.go", "package vault\nimport \"syscall\"\nvar a = syscall.Environ()\n", "syscall.Environ"},

	{"a skipped test", "audit/a_test.go", "package audit\nfunc TestA(t *testing.T) { t.Skip() }\n", "a skipped test"},
	{"a skipped fuzz", "audit/a_test.go", "package audit\nfunc FuzzA(f *testing.F) { f.Skipf(\"no\") }\n", "a skipped test"},
	{"a skip of something else", "audit/a_test.go", "package audit\nfunc TestA(t *testing.T) { reader.Skip() }\n", ""},

	{"another module", "tools/a.go", "package util\n", ""},
	{"a fixture", "audit/testdata/a.go", "package util\n", ""},
}

// Every rule bites: each sample gives exactly the complaint it was made for.
func TestRulesBite(t *testing.T) {
	for _, tt := range samples {
		t.Run(tt.name, func(t *testing.T) {
			sources, err := load(fstest.MapFS{
				tt.path:        {Data: []byte(tt.text)},
				"tools/go.mod": {Data: []byte("module tools\n")},
			})
			if err != nil {
				t.Fatal(err)
			}
			got := check(sources)
			if tt.fault == "" && len(got) > 0 {
				t.Errorf("got %q, want no complaint", got)
			}
			if tt.fault != "" && (len(got) != 1 || !strings.Contains(got[0], tt.fault)) {
				t.Errorf("got %q, want one complaint with %q", got, tt.fault)
			}
		})
	}
}

func TestPackageLengthBites(t *testing.T) {
	tree := fstest.MapFS{}
	file := "package audit\n" + strings.Repeat("// x\n", maxFile-1)
	for _, name := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"} {
		tree["audit/"+name+".go"] = &fstest.MapFile{Data: []byte(file)}
		tree["audit/"+name+"_test.go"] = &fstest.MapFile{Data: []byte(file)}
	}
	if got := checkTree(t, tree); len(got) != 0 {
		t.Errorf("at the limit: got %q", got)
	}
	tree["audit/k.go"] = &fstest.MapFile{Data: []byte("package audit\n")}
	got := checkTree(t, tree)
	if !slices.Equal(got, []string{"audit: 6001 lines, more than 6000: split it by noun"}) {
		t.Errorf("above the limit: got %q", got)
	}
}

func checkTree(t *testing.T, tree fs.FS) []string {
	t.Helper()
	sources, err := load(tree)
	if err != nil {
		t.Fatal(err)
	}
	return check(sources)
}

// A file that does not parse is an error, never a file without faults.
func TestLoadRefusesBrokenSources(t *testing.T) {
	if _, err := load(fstest.MapFS{"audit/a.go": {Data: []byte("package")}}); err == nil {
		t.Error("got nil, want an error")
	}
}
