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

// Where distributions put programs that are not on PATH.
var programPlaces = []string{
	"/usr/lib/postgresql/*/bin",         // Debian, Ubuntu
	"/usr/pgsql-*/bin",                  // postgresql.org's RPMs
	"/usr/libexec/postgresql*",          // Alpine
	"/opt/homebrew/opt/postgresql*/bin", // macOS, Apple silicon
	"/opt/homebrew/opt/libpq/bin",       // the same, client programs alone
	"/usr/local/opt/postgresql*/bin",    // macOS, Intel
	"/Applications/Postgres.app/Contents/Versions/*/bin",
	"/usr/local/pgsql/bin", // built from source
}

var versionLine = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// Programs are a directory's programs of one PostgreSQL version.
type Programs struct {
	Dir   string
	Major int
}

// Path returns the file of one of them.
func (p Programs) Path(name string) string { return filepath.Join(p.Dir, name) }

// FindPrograms lists the directories that hold all the named programs, in the order they were found: binDir alone
// unless it is "", else PATH and where distributions put them. searched names those places. The version is that of
// the first program.
func FindPrograms(ctx context.Context, binDir string, names ...string) (found []Programs, searched []string, err error) {
	dirs, searched := programDirs(binDir, names)
	for _, dir := range dirs {
		major, err := programVersion(ctx, filepath.Join(dir, names[0]))
		if err != nil {
			return nil, searched, err
		}
		found = append(found, Programs{Dir: dir, Major: major})
	}
	return found, searched, nil
}

// choosePrograms returns the newest programs that can run a data directory of version want, any
// version of minMajor or later when want is 0.
func choosePrograms(ctx context.Context, binDir string, want int) (Programs, error) {
	found, searched, err := FindPrograms(ctx, binDir, "postgres", "initdb")
	if err != nil {
		return Programs{}, err
	}
	if len(found) == 0 {
		return Programs{}, fmt.Errorf("%w; searched %s\n%s", ErrNotFound, strings.Join(searched, ", "), installHint)
	}
	slices.SortStableFunc(found, func(a, b Programs) int { return b.Major - a.Major })
	if want == 0 && found[0].Major >= minMajor {
		return found[0], nil
	}
	for _, p := range found {
		if p.Major == want {
			return p, nil
		}
	}
	return Programs{}, versionError(found, want)
}

func versionError(found []Programs, want int) error {
	var list []string
	for _, p := range found {
		list = append(list, fmt.Sprintf("%d in %s", p.Major, p.Dir))
	}
	have := strings.Join(list, ", ")
	if want == 0 {
		return fmt.Errorf("%w: found %s, need %d or later\n%s", ErrVersion, have, minMajor, installHint)
	}
	return fmt.Errorf("%w: the data directory was made by PostgreSQL %d, found %s\n"+
		"hint: install PostgreSQL %d, or set TACIT_PG_BIN to its programs, or dump and restore into a new directory",
		ErrVersion, want, have, want)
}

// programDirs returns the directories that hold all the programs, and all places that were searched.
func programDirs(binDir string, names []string) (dirs, searched []string) {
	searched = []string{binDir}
	candidates := searched
	if binDir == "" {
		searched = append([]string{"PATH"}, programPlaces...)
		candidates = nil
		if p, err := exec.LookPath(names[0]); err == nil {
			candidates = append(candidates, filepath.Dir(p))
		}
		for _, place := range programPlaces {
			match, _ := filepath.Glob(place) // the patterns are constant and well-formed
			candidates = append(candidates, match...)
		}
	}
	for _, dir := range candidates {
		// A link on PATH stands for the directory where its siblings are.
		if target, err := filepath.EvalSymlinks(filepath.Join(dir, names[0])); err == nil {
			dir = filepath.Dir(target)
		}
		lacks := func(name string) bool { return !executable(filepath.Join(dir, name)) }
		if !slices.ContainsFunc(names, lacks) && !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
	}
	return dirs, searched
}

func executable(file string) bool {
	st, err := os.Stat(file)
	return err == nil && st.Mode().IsRegular() && st.Mode()&0o111 != 0
}

// programVersion asks a program for its major version.
func programVersion(ctx context.Context, program string) (int, error) {
	out, err := exec.CommandContext(ctx, program, "--version").Output()
	if err != nil {
		return 0, fmt.Errorf("ask %s for its version: %w", program, err)
	}
	m := versionLine.FindSubmatch(out)
	if m == nil {
		return 0, fmt.Errorf("%w: %s does not say its version", ErrVersion, program)
	}
	return strconv.Atoi(string(m[1]))
}
