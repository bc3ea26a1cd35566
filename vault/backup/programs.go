package backup

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
)

// ErrPrograms means that no pg_dump and pg_restore were found that fit the server.
var ErrPrograms = errors.New("no fitting pg_dump and pg_restore")

// programPlaces are where distributions put PostgreSQL's programs besides PATH.
var programPlaces = []string{
	"/usr/lib/postgresql/*/bin",
	"/usr/pgsql-*/bin",
	"/usr/libexec/postgresql*",
	"/opt/homebrew/opt/postgresql*/bin",
	"/opt/homebrew/opt/libpq/bin",
	"/usr/local/opt/postgresql*/bin",
	"/Applications/Postgres.app/Contents/Versions/*/bin",
	"/usr/local/pgsql/bin",
}

var programVersion = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// programs are pg_dump and pg_restore of one version.
type programs struct {
	dir   string
	major int
}

func (p programs) path(name string) string { return filepath.Join(p.dir, name) }

// findPrograms returns the oldest pair of at least version least: pg_dump refuses a server newer than itself, and
// a pg_restore that is newer than the server it restores into sets what that does not know.
func findPrograms(ctx context.Context, binDir string, least int) (programs, error) {
	var found []programs
	for _, dir := range programDirs(binDir) {
		major, err := majorOf(ctx, dir)
		if err != nil {
			return programs{}, err
		}
		found = append(found, programs{dir: dir, major: major})
	}
	slices.SortStableFunc(found, func(a, b programs) int { return a.major - b.major })
	for _, p := range found {
		if p.major >= least {
			return p, nil
		}
	}
	if len(found) == 0 {
		return programs{}, fmt.Errorf("%w: none on PATH and where distributions put them", ErrPrograms)
	}
	newest := found[len(found)-1]
	return programs{}, fmt.Errorf("%w: %s has version %d, %d or later is needed", ErrPrograms, newest.dir, newest.major, least)
}

// programDirs lists the directories that hold both programs: the one that was named, or all that are known.
func programDirs(binDir string) []string {
	candidates := []string{binDir}
	if binDir == "" {
		candidates = nil
		if p, err := exec.LookPath("pg_dump"); err == nil {
			candidates = append(candidates, filepath.Dir(p))
		}
		for _, place := range programPlaces {
			match, _ := filepath.Glob(place) // the patterns are constant and well-formed
			candidates = append(candidates, match...)
		}
	}
	var dirs []string
	for _, dir := range candidates {
		if executable(filepath.Join(dir, "pg_dump")) && executable(filepath.Join(dir, "pg_restore")) && !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
	}
	return dirs
}

func executable(file string) bool {
	st, err := os.Stat(file)
	return err == nil && st.Mode().IsRegular() && st.Mode()&0o111 != 0
}

func majorOf(ctx context.Context, dir string) (int, error) {
	out, err := exec.CommandContext(ctx, filepath.Join(dir, "pg_dump"), "--version").Output() //nolint:gosec // found, or named by the operator
	if err != nil {
		return 0, fmt.Errorf("ask %s/pg_dump for its version: %w", dir, err)
	}
	m := programVersion.FindSubmatch(out)
	if m == nil {
		return 0, fmt.Errorf("%w: %s/pg_dump does not say its version", ErrPrograms, dir)
	}
	return strconv.Atoi(string(m[1]))
}
