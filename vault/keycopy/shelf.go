package keycopy

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Names in the directory of the copies, after keys- and the generation in twelve digits. Only the first two are
// ever read.
const (
	present  = ""
	replaced = ".old" // stands in for the copy between the two renames of its replacement
	partial  = ".tmp" // being written, or being removed
)

func place(dir string, generation uint64, state string) string {
	return filepath.Join(dir, fmt.Sprintf("keys-%012d%s", generation, state))
}

// locate returns where the copy of a generation is: ErrGap if nowhere.
func locate(dir string, generation uint64) (string, error) {
	for _, state := range []string{present, replaced} {
		path := place(dir, generation, state)
		_, err := os.Stat(path)
		if err == nil {
			return path, nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return "", unavailable(err)
		}
	}
	return "", fmt.Errorf("%s: %w", place(dir, generation, present), ErrGap)
}

// list returns the generations there are copies of, ascending. A directory that is not there is no empty one.
func list(dir string) ([]uint64, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, unavailable(err)
	}
	var generations []uint64
	for _, e := range entries {
		var g uint64
		name := strings.TrimSuffix(e.Name(), replaced)
		if _, err := fmt.Sscanf(name, "keys-%012d", &g); err == nil && name == filepath.Base(place(dir, g, present)) {
			generations = append(generations, g)
		}
	}
	slices.SortFunc(generations, cmp.Compare)
	return slices.Compact(generations), nil
}

// Chain returns the manifests of the copies that bring a backup of generation from up to date, in the order in
// which they are laid over it: each one from the generation after, or from the last whole copy, which needs none
// before it. It is empty when there is no copy later than from. It reads manifests alone: ReadBack verifies a
// copy. Errors: ErrGap, with the place of the copy that is missing, ErrDamaged, fault.ErrUnavailable.
func Chain(dir string, from uint64) ([]Manifest, error) {
	generations, err := list(dir)
	if err != nil {
		return nil, fmt.Errorf("key copies since %d: %w", from, err)
	}
	var chain []Manifest
	if len(generations) == 0 {
		return nil, nil
	}
	for g := generations[len(generations)-1]; g > from; g-- {
		path, err := locate(dir, g)
		if err != nil {
			return nil, fmt.Errorf("key copies since %d: %w", from, err)
		}
		m, err := readManifest(path, g)
		if err != nil {
			return nil, fmt.Errorf("key copies since %d: %w", from, err)
		}
		chain = append(chain, m)
		if m.Whole {
			break
		}
	}
	slices.Reverse(chain)
	return chain, nil
}

// Prune removes the copies that no backup needs any more, given the generation of the oldest backup that is
// still to be restored: those of that generation and before. The last copy stays, whatever its generation. It
// returns the generations it removed. Errors: ErrGap, and nothing is removed, when the oldest backup is said to be
// of a later generation than the last copy; fault.ErrUnavailable: what was not removed then is at the next call.
func Prune(dir string, oldest uint64) ([]uint64, error) {
	generations, err := list(dir)
	if err != nil {
		return nil, fmt.Errorf("prune key copies: %w", err)
	}
	if n := len(generations); n > 0 && oldest > generations[n-1] {
		return nil, fmt.Errorf("prune key copies: none of generation %d, the last is of %d: %w", oldest, generations[n-1], ErrGap)
	}
	var removed []uint64
	for i, g := range generations {
		if g > oldest || i == len(generations)-1 {
			break
		}
		if err := remove(dir, g); err != nil {
			return removed, fmt.Errorf("prune key copy %d: %w", g, unavailable(err))
		}
		removed = append(removed, g)
	}
	return removed, nil
}

// remove takes a copy's name away before its files, so that none is ever found with a part of them.
func remove(dir string, generation uint64) error {
	for _, state := range []string{replaced, present} {
		if err := os.RemoveAll(place(dir, generation, partial)); err != nil {
			return err
		}
		err := os.Rename(place(dir, generation, state), place(dir, generation, partial))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if err := syncDir(dir); err != nil {
		return err
	}
	return os.RemoveAll(place(dir, generation, partial))
}

// syncDir makes names in dir durable.
func syncDir(dir string) error {
	d, err := os.Open(dir) //nolint:gosec // the operator names the directory
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
