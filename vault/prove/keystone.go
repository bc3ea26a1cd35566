package prove

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

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
	a.report.Opened, a.report.Unknown = sortedSet(a.report.Opened), sortedSet(a.report.Unknown)
	a.report.Closed = slices.DeleteFunc(sortedSet(a.report.Closed), func(g uint64) bool {
		return slices.Contains(a.report.Opened, g) || slices.Contains(a.report.Unknown, g)
	})
	return nil
}

// unwrapRoot tries one entry under every KMS. What none of them opens is closed only if each of them knows why.
func (a *attack) unwrapRoot(ctx context.Context, e entry) (err error) {
	dir, err := a.keystoneOf(e)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	opened := false
	var doubts []string
	for i, k := range a.Keystones {
		same := func(o Keystone) bool { return o.KMS == k.KMS }
		if k.KMS == nil || slices.ContainsFunc(a.Keystones[:i], same) {
			continue
		}
		root, err := rootIn(ctx, dir, k.KMS)
		if err == nil {
			a.ladder.roots = append(a.ladder.roots, root)
			opened = true
		} else if err = doubt(ctx, k.KMS, e.Generation, err); err != nil {
			doubts = append(doubts, err.Error())
		}
		if err := ctx.Err(); err != nil {
			return err //nolint:wrapcheck // the caller's own wish
		}
	}
	switch {
	case opened:
		a.report.Opened = append(a.report.Opened, e.Generation)
	case len(doubts) > 0:
		a.report.Unknown = append(a.report.Unknown, e.Generation)
		a.report.because("generation %d does not open, and it is not known that its key is gone: %s", e.Generation, strings.Join(doubts, "; "))
	default:
		a.report.Closed = append(a.report.Closed, e.Generation)
	}
	return nil
}

// doubt returns nil where a KMS knows that it cannot open an entry, which failed with err: the entry is not of its
// key, or there is no key of the generation. An outage, a refusal, or a key that it has and does not use now is
// no proof: the key may serve an attacker tomorrow.
func doubt(ctx context.Context, kms crypto.KMS, generation uint64, err error) error {
	if errors.Is(err, crypto.ErrOpen) {
		return nil
	}
	there, unanswered := kms.Exists(ctx, generation)
	switch {
	case unanswered != nil:
		return unanswered //nolint:wrapcheck // its text is one of the reasons
	case there:
		return err
	}
	return nil
}

// keystoneOf makes a keystone of one entry. The live one gives no root that is retiring, and the attacker has
// what its file holds, wrapped.
func (a *attack) keystoneOf(e entry) (dir string, err error) {
	if dir, err = os.MkdirTemp(a.scratch.dir, "keystone-"); err != nil {
		return "", fmt.Errorf("scratch keystone: %w", err)
	}
	data, err := json.Marshal(map[string]any{"format": 1, "generation": e.Generation, "wrapped": e.Wrapped})
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, keystoneFile), data, 0o600)
	}
	if err != nil {
		return "", errors.Join(fmt.Errorf("scratch keystone: %w", err), os.RemoveAll(dir))
	}
	return dir, nil
}

// rootIn returns the root of a keystone of one entry.
func rootIn(ctx context.Context, dir string, kms crypto.KMS) (*crypto.Root, error) {
	keystone, err := crypto.OpenKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{dir}, KMS: kms})
	if err != nil {
		return nil, err //nolint:wrapcheck // doubt judges it
	}
	return keystone.Root(ctx) //nolint:wrapcheck // as above
}

// readKeystones reads every file of a directory that could be a keystone, what a crash left included. A
// directory without one is an error, and so is a damaged one: what it held would go untried.
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
		if len(found) == 0 && f.Name() == keystoneFile {
			return nil, fmt.Errorf("keystone: %s is damaged", filepath.Join(dir, keystoneFile))
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
