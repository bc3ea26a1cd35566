package prove_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/vault/prove"
)

// A generation that is kept and that the KMS does not unwrap now is no generation that is gone.
func TestKeyThatIsHeldProvesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone := w.subject()
	w.subject()
	path := w.dump("custom", "custom")
	dumped := func(c *prove.Config) { c.Backups = []string{path} }
	w.erase(gone)
	if report := w.flipKeeping(1); len(report.Destroyed) > 0 {
		t.Fatalf("destroyed %v, want nothing", report.Destroyed)
	}
	key := filepath.Join(w.keystoneDir()+"-kms", "generation-1.key")
	must(t, os.Chmod(key, 0o644))
	checkUnknown(t, w.prove(t, dumped), 1)

	must(t, os.Chmod(key, 0o600))
	if r := w.prove(t, dumped); r.Verdict != prove.Recovered {
		t.Errorf("with its rights back: got %s because %q, want %s", r.Verdict, r.Reasons, prove.Recovered)
	}
	w.flip() // with no grace
	r := w.prove(t, dumped)
	if r.Verdict != prove.Proven || len(r.Unknown) > 0 {
		t.Errorf("destroyed: got %s because %q, want %s", r.Verdict, r.Reasons, prove.Proven)
	}
}

// A copy of a KMS that somebody kept and that cannot be reached now may open everything tomorrow.
func TestKeptKMSOutOfReach(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone := w.subject()
	w.subject()
	path := w.dump("custom", "custom")
	kept := filepath.Join(w.dir, "kept")
	copyDir(t, w.keystoneDir(), kept)
	copyDir(t, w.keystoneDir()+"-kms", kept+"-kms")
	keptKMS, err := kms.NewFile(kms.FileConfig{Dirs: []string{kept + "-kms"}})
	must(t, err)
	w.erase(gone)
	w.flip()
	must(t, os.Rename(kept+"-kms", kept+"-elsewhere"))
	r := w.prove(t, func(c *prove.Config) {
		c.Backups = []string{path}
		c.Keystones = append(c.Keystones, prove.Keystone{Dir: kept, KMS: keptKMS})
	})
	if want := []uint64{1, 2}; r.Verdict != prove.Inconclusive || !slices.Equal(append(r.Unknown, r.Opened...), want) {
		t.Errorf("got %s because %q, unknown %v, opened %v, want %s and %v", r.Verdict, r.Reasons, r.Unknown, r.Opened, prove.Inconclusive, want)
	}
}

// moody is a KMS in trouble over generation 1.
type moody struct {
	crypto.KMS

	unwrap, exists error
	there          bool
}

func (m *moody) Unwrap(ctx context.Context, generation uint64, wrapped, ad []byte) ([]byte, error) {
	if generation == 1 {
		return nil, m.unwrap
	}
	return m.KMS.Unwrap(ctx, generation, wrapped, ad)
}

func (m *moody) Exists(ctx context.Context, generation uint64) (bool, error) {
	if generation == 1 {
		return m.there, m.exists
	}
	return m.KMS.Exists(ctx, generation)
}

// Closed is what a KMS says it cannot open, and nothing else.
func TestWhatIsClosed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone := w.subject()
	w.subject()
	path := w.dump("custom", "custom")
	w.erase(gone)
	w.flipKeeping(1) // so that an entry of generation 1 is there
	outage := fmt.Errorf("%w: status 403", crypto.ErrUnavailable)
	for name, tt := range map[string]struct {
		kms    moody
		closed bool
	}{
		"another key":             {moody{unwrap: crypto.ErrOpen, there: true}, true},
		"no key":                  {moody{unwrap: outage}, true},
		"outage, key is there":    {moody{unwrap: outage, there: true}, false},
		"outage, nobody knows":    {moody{unwrap: outage, exists: outage}, false},
		"timeout, nobody knows":   {moody{unwrap: context.DeadlineExceeded, exists: context.DeadlineExceeded}, false},
		"unknown format":          {moody{unwrap: crypto.ErrFormat, there: true}, false},
		"anything, nobody knows":  {moody{unwrap: errors.New("reset by peer"), exists: errors.New("reset by peer")}, false},
		"anything, key is absent": {moody{unwrap: errors.New("reset by peer")}, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			kms := tt.kms
			kms.KMS = w.kms
			r := w.prove(t, func(c *prove.Config) { c.Backups, c.Keystones[0].KMS = []string{path}, &kms })
			if !tt.closed {
				checkUnknown(t, r, 1)
			} else if r.Verdict != prove.Proven || !slices.Equal(r.Closed, []uint64{1}) {
				t.Errorf("got %s because %q, closed %v, want %s", r.Verdict, r.Reasons, r.Closed, prove.Proven)
			}
		})
	}
}

// A damaged copy is not passed over because something beside it can be read.
func TestDamagedKeystoneIsNamed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	file := filepath.Join(w.keystoneDir(), "keystone.json")
	must(t, os.Rename(file, file+".1"))
	must(t, os.WriteFile(file, []byte(`{"format":2,`), 0o600))
	if err := w.attempt(t, w.dump("custom", "custom")); err == nil || !containsPath(err, file+" is damaged") {
		t.Errorf("got %v, want the name of the damaged file", err)
	}
}

func checkUnknown(t *testing.T, r prove.Report, generation uint64) {
	t.Helper()
	named := func(reason string) bool { return strings.HasPrefix(reason, fmt.Sprintf("generation %d ", generation)) }
	if r.Verdict != prove.Inconclusive || !slices.Equal(r.Unknown, []uint64{generation}) || slices.Contains(r.Closed, generation) || !slices.ContainsFunc(r.Reasons, named) {
		t.Errorf("got %s because %q, unknown %v, closed %v, want %s for generation %d", r.Verdict, r.Reasons, r.Unknown, r.Closed, prove.Inconclusive, generation)
	}
}
