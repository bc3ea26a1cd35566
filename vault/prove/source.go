package prove

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// The sorts of backups.
const (
	sortDump   = "dump"                 // of pg_dump, in the custom, directory or tar form
	sortPlain  = "plain dump"           // of pg_dump, as SQL
	sortBackup = "tacit backup"         // data.dump and keys.dump
	sortBase   = "base backup"          // a data directory
	sortCopies = "copies of key tables" // of a flip
)

// source is a backup as it was given.
type source struct{ path, sort string }

const (
	manifestFile = "manifest.json"
	dataDump     = "data.dump"
	keysDump     = "keys.dump"
)

// classify tells of each path what backup it is. A directory of backups counts as each of them. A path that is
// none is ErrBackup: it must not be taken for one that was read.
func classify(paths []string) ([]source, error) {
	var all []source
	for _, path := range paths {
		found, err := classifyPath(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w: %w", path, ErrBackup, err)
		}
		all = append(all, found...)
	}
	return all, nil
}

func classifyPath(path string) ([]source, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err //nolint:wrapcheck // the caller names the path
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, err //nolint:wrapcheck // as above
	}
	sort := sortOfDir(path)
	if !info.IsDir() {
		if sort, err = sortOfFile(path); err != nil {
			return nil, err
		}
	}
	if sort != "" {
		return []source{{path, sort}}, nil
	}
	return classifyWithin(path)
}

// classifyWithin takes a directory for what is in it, every bit of which must be a backup.
func classifyWithin(dir string) ([]source, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err //nolint:wrapcheck // the caller names the path
	}
	var all []source
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		var sort string
		if e.IsDir() {
			sort = sortOfDir(path)
		} else if sort, err = sortOfFile(path); err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
		if sort == "" {
			return nil, fmt.Errorf("%s: %w", e.Name(), errUnknown)
		}
		all = append(all, source{path, sort})
	}
	if len(all) == 0 {
		return nil, errUnknown
	}
	return all, nil
}

// sortOfDir returns "" for a directory that is no backup itself.
func sortOfDir(dir string) string {
	has := func(name string) bool {
		_, err := os.Stat(filepath.Join(dir, name))
		return err == nil
	}
	copies, _ := filepath.Glob(filepath.Join(dir, "keys-[0-9]*", manifestFile)) // the pattern is well-formed
	switch {
	case has("PG_VERSION") && has("global"):
		return sortBase
	case has("toc.dat"):
		return sortDump
	case has(manifestFile) && has(dataDump) && has(keysDump):
		return sortBackup
	case len(copies) > 0:
		return sortCopies
	}
	return ""
}

// errUnknown lists what is understood.
var errUnknown = errors.New("neither a dump of pg_dump (custom, directory, tar or plain) nor a base backup in plain format, " +
	"a directory of `tacit backup` or of key copies; unpack what is compressed")

const (
	peek      = 4096 // bytes that tell what a file is
	tarMagic  = 257  // where a tar archive says so (POSIX ustar)
	toc       = "toc.dat"
	plainMark = "PostgreSQL database"
	plainEnd  = "dump complete" // pg_dump's last words
)

// finished refuses a plain dump that was cut short: one that ends between two statements would run without an error,
// and its missing part would pass for read.
func finished(path string) error {
	f, err := os.Open(path) //nolint:gosec // the operator names it
	if err != nil {
		return err //nolint:wrapcheck // the caller names the path
	}
	defer func() { _ = f.Close() }() // only read
	info, err := f.Stat()
	if err != nil {
		return err //nolint:wrapcheck // as above
	}
	tail, err := io.ReadAll(io.NewSectionReader(f, max(0, info.Size()-peek), peek))
	if err != nil {
		return err //nolint:wrapcheck // as above
	}
	if !bytes.Contains(tail, []byte(plainEnd)) {
		return errors.New("the dump is cut short")
	}
	return nil
}

func sortOfFile(path string) (string, error) {
	f, err := os.Open(path) //nolint:gosec // the operator names it
	if err != nil {
		return "", err //nolint:wrapcheck // the caller names the path
	}
	defer func() { _ = f.Close() }() // only read
	head, err := io.ReadAll(io.LimitReader(f, peek))
	switch {
	case err != nil:
		return "", err //nolint:wrapcheck // as above
	case bytes.HasPrefix(head, []byte("PGDMP")):
		return sortDump, nil
	case len(head) > tarMagic && bytes.HasPrefix(head[tarMagic:], []byte("ustar")) && bytes.HasPrefix(head, []byte(toc)):
		return sortDump, nil
	case bytes.Contains(head, []byte(plainMark)) && !bytes.Contains(head, []byte{0}):
		return sortPlain, nil
	}
	return "", errUnknown
}
