package e2e_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestStories runs every story of testdata against one build of the program.
func TestStories(t *testing.T) {
	bin, root := filepath.Dir(program(t)), moduleRoot(t)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Deadline:            deadline(t),
		Setup: func(env *testscript.Env) error {
			env.Setenv("PATH", bin+string(os.PathListSeparator)+env.Getenv("PATH"))
			env.Setenv("DEFAULT_CATALOG", filepath.Join(root, "vault", "crm", "default.yaml"))
			env.Setenv("DEFAULT_TEAM", filepath.Join(root, "policy", "rego", "team.rego"))
			env.Vars = append(env.Vars, raceEnv...)
			env.Values[processesKey{}] = &processes{}
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"start": start,
			"stop":  stop,
			"http":  request,
			"set":   set,
		},
	})
}

// build makes the programs, from the sources as they are, in a directory. go test keeps results of tests whose files did not change, and
// knows of those that a test has looked at: so look at every source.
func build(t *testing.T, root, dir string) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && strings.HasPrefix(d.Name(), ".") && path != root {
			return fs.SkipDir
		}
		switch filepath.Ext(path) {
		case ".go", ".sql", ".rego", ".yaml", ".mod", ".sum", ".html", ".txt":
			_, err = os.Stat(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "go", append([]string{"build", "-o", dir + "/"}, append(raceFlags, "./cmd/...", "./examples/...")...)...)
	cmd.Dir = root
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, said)
	}
}

// deadline leaves time to stop servers before go test ends everything.
func deadline(t *testing.T) time.Time {
	if d, ok := t.Deadline(); ok {
		return d.Add(-15 * time.Second)
	}
	return time.Now().Add(5 * time.Minute)
}
