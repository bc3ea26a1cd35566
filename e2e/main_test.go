package e2e_test

import (
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"testing"
)

// built are the programs under test, made once for all tests of this package.
var built struct {
	once    sync.Once
	started sync.Once // see startedOnce
	dir     string
}

func TestMain(m *testing.M) {
	flag.Parse()
	// The tests wait for deadlines and disks more than they compute.
	if err := flag.Set("test.parallel", strconv.Itoa(runtime.GOMAXPROCS(0)*3/2)); err != nil {
		panic(err)
	}
	code := m.Run()
	if built.dir != "" {
		_ = os.RemoveAll(built.dir) // a few megabytes in a temporary directory
	}
	os.Exit(code)
}

// program returns the path of the real tacit.
func program(t *testing.T) string { return programs(t, "tacit") }

// verifier returns the path of the real tacit-verify.
func verifier(t *testing.T) string { return programs(t, "tacit-verify") }

func programs(t *testing.T, name string) string {
	t.Helper()
	built.once.Do(func() {
		dir, err := os.MkdirTemp("", "tacit-e2e-") //nolint:usetesting // shared by all tests
		if err != nil {
			t.Fatal(err)
		}
		built.dir = dir
		build(t, moduleRoot(t), dir)
	})
	path := filepath.Join(built.dir, name)
	if _, err := os.Stat(path); err != nil {
		t.Fatalf("the program was not built: %v", err)
	}
	return path
}

func moduleRoot(t *testing.T) string {
	t.Helper()
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	return root
}
