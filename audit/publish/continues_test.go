package publish_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
)

// TestP7PublisherSignsOnlyWhatContinues changes the tree between two rounds of the same publisher, which has proven it when
// it began.
func TestP7PublisherSignsOnlyWhatContinues(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, change string }{
		{"hash of a bundle", `UPDATE log_bundle SET root = overlay(root PLACING '\x0000'::bytea FROM 5) WHERE idx = 0`},
		{"a leaf", `UPDATE log_tail SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'support', 'finance'), 'UTF8') WHERE position = 290`},
		{"a bundle is gone", `DELETE FROM log_bundle WHERE idx = 0`},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			s := newSite(t)
			s.append(300)
			p := s.publisher(publish.Config{})
			if err := s.once(p); err != nil {
				t.Fatal(err)
			}
			signed, served := s.read(), s.served()
			s.exec(row.change)
			s.append(300)
			if err := s.once(p); !errors.Is(err, audit.ErrBroken) && !errors.Is(err, audit.ErrCorrupt) {
				t.Errorf("got %v, want %v", err, audit.ErrBroken)
			}
			if !bytes.Equal(s.read(), signed) || s.served() != served {
				t.Error("it was signed")
			}
		})
	}
}

// TestP7NewestOfTwoCopiesIsTheLast finds the anchor's copies half advanced, where the older one sorts first and where it
// sorts last. There is nothing to sign: whoever took the older one for the last would sign again.
func TestP7NewestOfTwoCopiesIsTheLast(t *testing.T) {
	t.Parallel()
	for _, sizes := range [][2]int{{2, 3}, {9, 10}} {
		s := newSite(t)
		dirs := []string{s.dir, t.TempDir()}
		both, err := anchor.Open(anchor.Config{Dirs: dirs})
		if err != nil {
			t.Fatal(err)
		}
		s.append(sizes[0])
		s.mustPublish()
		older := s.read()
		s.append(sizes[1] - sizes[0])
		s.mustPublish()
		newer := s.read()
		if err := os.WriteFile(filepath.Join(dirs[1], anchor.File), older, 0o600); err != nil {
			t.Fatal(err)
		}
		p := s.publisher(publish.Config{Anchor: both, Keys: func(ctx context.Context, origin string) (publish.Keys, error) {
			k, err := publishtest.Keys(t, 1)(ctx, origin)
			k.Signers = nil
			return k, err
		}})
		if err := s.once(p); err != nil {
			t.Errorf("%v: %v", sizes, err)
		}
		for _, dir := range dirs {
			if got, err := os.ReadFile(filepath.Join(dir, anchor.File)); err != nil || !bytes.Equal(got, newer) {
				t.Errorf("%v: a copy is not the newest, %v", sizes, err)
			}
		}
	}
}

// TestP7HeadChangesWhileItIsCosigned: the checkpoint of a log is not put on the head of another, or of less.
func TestP7HeadChangesWhileItIsCosigned(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]string{
		"another log": `UPDATE log_head SET origin = 'test.invalid/other'`,
		"less":        `UPDATE log_head SET size = size - 1`,
	} {
		s := newSite(t)
		s.append(5)
		p := s.publisher(publish.Config{Cosign: func(_ context.Context, signed []byte, _ uint64, _ publish.Proof) ([]byte, error) {
			s.exec(change)
			return signed, nil
		}})
		if err := s.once(p); !errors.Is(err, audit.ErrBroken) {
			t.Errorf("%s: got %v, want %v", name, err, audit.ErrBroken)
		}
		if served := s.served(); served != 0 {
			t.Errorf("%s: a checkpoint of %d entries is served", name, served)
		}
	}
}
