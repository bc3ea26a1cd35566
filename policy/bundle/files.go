package bundle

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// What is wrong with a directory that should hold a policy, to be tested with errors.Is.
var (
	ErrDirectory = errors.New("a directory carries no signature")
	ErrNoRules   = errors.New("the directory holds no Rego file")
	ErrTwoData   = errors.New("a policy has one data.json, beside its Rego files")
)

// ReadFiles reads the files of a policy by name: of a directory as ReadDir, or of an archive as Open, which one of the
// keys must have signed where there are any. Then a directory is ErrDirectory.
func ReadFiles(path string, keys Keys) (map[string]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read the policy: %w", err)
	}
	if info.IsDir() {
		if keys.Trusting() {
			return nil, ErrDirectory
		}
		return ReadDir(path)
	}
	archive, err := readBounded(path, MaxArchive)
	if err != nil {
		return nil, fmt.Errorf("read the policy: %w", err)
	}
	if !keys.Trusting() {
		keys = Anyone()
	}
	b, err := Open(archive, keys)
	if err != nil {
		return nil, err
	}
	return b.Files, nil
}

// ReadDir reads the files of a policy's directory, by their paths in it: Rego, tests among it, and data.json. What else
// lies there is left alone, but for data that would be lost in silence, which is ErrTwoData. A directory without rules
// is ErrNoRules.
func ReadDir(dir string) (map[string]string, error) {
	files := map[string]string{}
	rules := 0
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		switch {
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		case strings.HasSuffix(name, ".rego"):
			if !strings.HasSuffix(name, "_test.rego") {
				rules++
			}
		case name == Data:
		case d.Name() == Data:
			return fmt.Errorf("%s: %w", name, ErrTwoData)
		default:
			return nil
		}
		src, err := readBounded(path, MaxFile)
		files[name] = string(src)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the policy: %w", err)
	}
	if rules == 0 {
		return nil, ErrNoRules
	}
	return files, nil
}

// ReadArchive reads an archive, unopened. Of one that is too large it reads as much as Open needs to say so.
func ReadArchive(path string) ([]byte, error) {
	archive, err := readBounded(path, MaxArchive)
	if err != nil {
		return nil, fmt.Errorf("read the bundle: %w", err)
	}
	return archive, nil
}

// ReadKey reads a key's PEM, for ParseKeys or Sign to judge.
func ReadKey(path string) ([]byte, error) {
	key, err := readBounded(path, MaxFile)
	if err != nil {
		return nil, fmt.Errorf("read the key: %w", err)
	}
	return key, nil
}

// readBounded reads a file that may have so many bytes. One byte more is returned than may be, so that whoever judges
// what was read finds it too long.
func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path) //nolint:gosec // the operator's own file
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	return io.ReadAll(io.LimitReader(f, most+1))
}
