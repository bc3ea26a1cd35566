package prove

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/tacitcrm/tacit/crypto"
)

const (
	keystoneFile = "keystone.json"
	maxKeystone  = 64 << 10 // bytes of a file that could be a keystone
)

// entry is a wrapped root as a keystone file has it.
type entry struct {
	Generation uint64 `json:"generation"`
	Wrapped    []byte `json:"wrapped"`
}

// keystoneRecord is a keystone file of either format: one root, or lists.
type keystoneRecord struct {
	entry
	Roots    []entry `json:"roots"`
	Retiring []entry `json:"retiring"`
}

// unwrapRoots tries every entry of every keystone file under every KMS.
func (a *attack) unwrapRoots(ctx context.Context) error {
	a.report.BestEffort = a.Keystones[0].KMS.BestEffort()
	var entries []entry
	for _, k := range a.Keystones {
		found, err := readKeystones(k.Dir)
		if err != nil {
			return err
		}
		entries = append(entries, found...)
	}
	tried := map[string]bool{}
	for _, e := range entries {
		if tried[string(e.Wrapped)] {
			continue
		}
		tried[string(e.Wrapped)] = true
		if err := a.unwrapRoot(ctx, e); err != nil {
			return err
		}
	}
	a.report.Opened = sortedSet(a.report.Opened)
	a.report.Closed = slices.DeleteFunc(sortedSet(a.report.Closed), func(g uint64) bool { return slices.Contains(a.report.Opened, g) })
	return nil
}

func (a *attack) unwrapRoot(ctx context.Context, e entry) error {
	opened := false
	for i, k := range a.Keystones {
		same := func(o Keystone) bool { return o.KMS == k.KMS }
		if k.KMS == nil || slices.ContainsFunc(a.Keystones[:i], same) {
			continue
		}
		root, err := a.rootOf(ctx, e, k.KMS)
		if err != nil {
			return err
		}
		if root != nil {
			a.ladder.roots = append(a.ladder.roots, root)
			opened = true
		}
	}
	if opened {
		a.report.Opened = append(a.report.Opened, e.Generation)
	} else {
		a.report.Closed = append(a.report.Closed, e.Generation)
	}
	return ctx.Err()
}

// rootOf unwraps one entry, nil when it does not open. The keystone gives no root that is retiring, so the
// attacker makes a keystone of his own of the entry: the file holds what it held before, wrapped.
func (a *attack) rootOf(ctx context.Context, e entry, kms crypto.KMS) (root *crypto.Root, err error) {
	dir, err := os.MkdirTemp(a.scratch.dir, "keystone-")
	if err != nil {
		return nil, fmt.Errorf("scratch keystone: %w", err)
	}
	defer func() {
		if gone := os.RemoveAll(dir); err == nil {
			err = gone
		}
	}()
	data, err := json.Marshal(map[string]any{"format": 1, "generation": e.Generation, "wrapped": e.Wrapped})
	if err != nil {
		return nil, fmt.Errorf("scratch keystone: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, keystoneFile), data, 0o600); err != nil {
		return nil, fmt.Errorf("scratch keystone: %w", err)
	}
	keystone, err := crypto.OpenKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{dir}, KMS: kms})
	if err != nil {
		return nil, nil //nolint:nilnil,nilerr // that it does not open is the answer
	}
	root, err = keystone.Root(ctx)
	if err != nil {
		return nil, nil //nolint:nilnil,nilerr // as above
	}
	return root, nil
}

// readKeystones reads every file of a directory that could be a keystone, what a crash left included. A
// directory without one is an error.
func readKeystones(dir string) ([]entry, error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("keystone: %w", err)
	}
	var all []entry
	for _, f := range files {
		if !f.Type().IsRegular() {
			continue
		}
		found, err := readKeystone(filepath.Join(dir, f.Name()))
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("keystone: no keystone file in %s", dir)
	}
	return all, nil
}

// readKeystone returns the entries of a file, none when it is something else.
func readKeystone(path string) ([]entry, error) {
	f, err := os.Open(path) //nolint:gosec // of the directory that was named
	if err != nil {
		return nil, fmt.Errorf("keystone: %w", err)
	}
	defer func() { _ = f.Close() }() // only read
	data, err := io.ReadAll(io.LimitReader(f, maxKeystone))
	if err != nil {
		return nil, fmt.Errorf("keystone: %w", err)
	}
	var rec keystoneRecord
	if json.Unmarshal(data, &rec) != nil {
		return nil, nil
	}
	all := slices.Concat(rec.Roots, rec.Retiring, []entry{rec.entry})
	return slices.DeleteFunc(all, func(e entry) bool { return e.Generation == 0 || len(e.Wrapped) == 0 }), nil
}

func sortedSet(g []uint64) []uint64 {
	slices.Sort(g)
	return slices.Compact(g)
}
