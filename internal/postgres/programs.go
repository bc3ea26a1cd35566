package postgres

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// minMajor is the oldest PostgreSQL that runs the schema and CREATE DATABASE … STRATEGY.
const minMajor = 15

var (
	// ErrNotFound is returned by [Start] when no PostgreSQL server programs are found.
	ErrNotFound = errors.New("no PostgreSQL server programs (initdb, postgres) found")
	// ErrVersion is returned by [Start] when the programs found cannot run the data directory.
	ErrVersion = errors.New("PostgreSQL version does not fit")
)

const installHint = `hint: install them (Debian, Ubuntu: apt-get install postgresql; Fedora: dnf install postgresql-server; macOS: brew install postgresql), ` +
	`or set TACIT_PG_BIN to the directory that holds them`

// Where distributions put server programs that are not on PATH.
var programPlaces = []string{
	"/usr/lib/postgresql/*/bin",         // Debian, Ubuntu
	"/usr/pgsql-*/bin",                  // postgresql.org's RPMs
	"/usr/libexec/postgresql*",          // Alpine
	"/opt/homebrew/opt/postgresql*/bin", // macOS, Apple silicon
	"/usr/local/opt/postgresql*/bin",    // macOS, Intel
	"/Applications/Postgres.app/Contents/Versions/*/bin",
	"/usr/local/pgsql/bin", // built from source
}

var versionLine = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// programs are the server programs of one PostgreSQL version.
type programs struct {
	dir   string
	major int
}

func (p programs) path(name string) string { return filepath.Join(p.dir, name) }

// choosePrograms returns the newest programs that can run a data directory of version want, any
// version of minMajor or later when want is 0.
func choosePrograms(ctx context.Context, binDir string, want int) (programs, error) {
	dirs, searched := programDirs(binDir)
	var found []programs
	for _, dir := range dirs {
		major, err := programVersion(ctx, dir)
		if err != nil {
			return programs{}, err
		}
		found = append(found, programs{dir: dir, major: major})
	}
	if len(found) == 0 {
		return programs{}, fmt.Errorf("%w; searched %s\n%s", ErrNotFound, strings.Join(searched, ", "), installHint)
	}
	slices.SortStableFunc(found, func(a, b programs) int { return b.major - a.major })
	if want == 0 && found[0].major >= minMajor {
		return found[0], nil
	}
	for _, p := range found {
		if p.major == want {
			return p, nil
		}
	}
	return programs{}, versionError(found, want)
}

func versionError(found []programs, want int) error {
	var list []string
	for _, p := range found {
		list = append(list, fmt.Sprintf("%d in %s", p.major, p.dir))
	}
	have := strings.Join(list, ", ")
	if want == 0 {
		return fmt.Errorf("%w: found %s, need %d or later\n%s", ErrVersion, have, minMajor, installHint)
	}
	return fmt.Errorf("%w: the data directory was made by PostgreSQL %d, found %s\n"+
		"hint: install PostgreSQL %d, or set TACIT_PG_BIN to its programs, or dump and restore into a new directory",
		ErrVersion, want, have, want)
}

// programDirs returns the directories that hold both programs, and all places that were searched.
func programDirs(binDir string) (dirs, searched []string) {
	searched = []string{binDir}
	candidates := searched
	if binDir == "" {
		searched = append([]string{"PATH"}, programPlaces...)
		candidates = nil
		if p, err := exec.LookPath("postgres"); err == nil {
			candidates = append(candidates, filepath.Dir(p))
		}
		for _, place := range programPlaces {
			match, _ := filepath.Glob(place) // the patterns are constant and well-formed
			candidates = append(candidates, match...)
		}
	}
	for _, dir := range candidates {
		// A link on PATH stands for the directory where its siblings are.
		if target, err := filepath.EvalSymlinks(filepath.Join(dir, "postgres")); err == nil {
			dir = filepath.Dir(target)
		}
		if executable(filepath.Join(dir, "initdb")) && executable(filepath.Join(dir, "postgres")) && !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
	}
	return dirs, searched
}

func executable(file string) bool {
	st, err := os.Stat(file)
	return err == nil && st.Mode().IsRegular() && st.Mode()&0o111 != 0
}

// programVersion asks the server program in dir for its major version.
func programVersion(ctx context.Context, dir string) (int, error) {
	out, err := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version").Output() //nolint:gosec // found, or named by the operator
	if err != nil {
		return 0, fmt.Errorf("ask %s/postgres for its version: %w", dir, err)
	}
	m := versionLine.FindSubmatch(out)
	if m == nil {
		return 0, fmt.Errorf("%w: %s/postgres does not say its version", ErrVersion, dir)
	}
	return strconv.Atoi(string(m[1]))
}
