package publish_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/audit/tree"
)

// published are the tables of the tree.
var published = []string{"log_head", "log_bundle", "log_tail", "log_segment", "log_index", "log_terms", "log_checkpoint", "log_intake"}

// keep keeps the log as it is, as a backup would; bring brings it back.
func (s *site) keep(name string) {
	s.t.Helper()
	for _, table := range published {
		s.exec(`CREATE TABLE ` + name + `_` + table + ` AS TABLE ` + table)
	}
}

func (s *site) bring(name string) {
	s.t.Helper()
	for _, table := range published {
		s.exec(`TRUNCATE ` + table)
		s.exec(`INSERT INTO ` + table + ` SELECT * FROM ` + name + `_` + table)
	}
}

// anchored is the file of the anchor.
func (s *site) anchored() string { return filepath.Join(s.dir, anchor.File) }

func (s *site) write(signed []byte) {
	s.t.Helper()
	if err := os.WriteFile(s.anchored(), signed, 0o600); err != nil {
		s.t.Fatal(err)
	}
}

func (s *site) read() []byte {
	s.t.Helper()
	b, err := os.ReadFile(s.anchored())
	if err != nil {
		s.t.Fatal(err)
	}
	return b
}

// breaks are what may have become of a log with two checkpoints, of 300 and 600 entries.
var breaks = []struct {
	name string
	make func(s *site)
	say  string
	also error // what it may be found to be instead
}{
	{"rolled back", func(s *site) { s.bring("early") }, "300 entries of 600 are missing", nil},
	{"rolled back and grown again", func(s *site) { s.fork(400) }, "its first 600 entries are others", nil},
	{"rolled back and grown less", func(s *site) { s.fork(200) }, "100 entries of 600 are missing", nil},
	{"emptied", func(s *site) {
		for _, table := range published[1:] {
			s.exec(`TRUNCATE ` + table)
		}
		s.exec(`UPDATE log_head SET size = 0, nodes = '', checkpoint = ''`)
	}, "600 entries of 600 are missing", nil},
	{"anchor missing", func(s *site) {
		if err := os.Remove(s.anchored()); err != nil {
			s.t.Fatal(err)
		}
	}, "the last checkpoint is missing", nil},
	{"anchor of another key", func(s *site) { s.write(s.sign(s.checkpoint(), 2)) }, "not signed by a key of this log", nil},
	{"anchor damaged", func(s *site) { s.write([]byte("something\nelse\n")) }, "damaged", nil},
	{"another log", func(s *site) {
		c := s.checkpoint()
		c.Origin = "test.invalid/other"
		s.write(s.sign(c, 1))
	}, "it is another log", nil},
	{"a leaf changed", func(s *site) {
		s.exec(`UPDATE log_tail SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'support', 'finance'), 'UTF8') WHERE position = 590`)
	}, "its first 600 entries are others", nil},
	{"a bundle deleted", func(s *site) { s.exec(`DELETE FROM log_bundle WHERE idx = 1`) }, "bundle 1 is missing", audit.ErrCorrupt},
	{"head of other nodes", func(s *site) {
		s.exec(`UPDATE log_head SET nodes = overlay(nodes PLACING '\x00'::bytea FROM 1)`)
	}, "is not its continuation", nil},
	{"head is gone", func(s *site) { s.exec(`DELETE FROM log_head`) }, "head is missing", audit.ErrCorrupt},
	{"transactions of another server", func(s *site) { s.exec(`UPDATE log_head SET taken = '9000000000:9000000000:'`) }, "another server", nil},
}

// fork brings back the log of 300 entries, and publishes others after them with the log's own key.
func (s *site) fork(n int) {
	s.t.Helper()
	s.bring("early")
	s.append(n)
	elsewhere := s.t.(*testing.T).TempDir() //nolint:forcetypeassert // in tests alone
	if err := os.WriteFile(filepath.Join(elsewhere, anchor.File), s.early(), 0o600); err != nil {
		s.t.Fatal(err)
	}
	p := s.publisher(publish.Config{Anchor: publishtest.Anchor(s.t, elsewhere)})
	defer p.Close()
	if err := s.once(p); err != nil {
		s.t.Fatal(err)
	}
}

// early is the first checkpoint, as it was served.
func (s *site) early() (signed []byte) {
	s.t.Helper()
	if err := s.pool.QueryRow(s.t.Context(), `SELECT checkpoint FROM early_log_head`).Scan(&signed); err != nil {
		s.t.Fatal(err)
	}
	return signed
}

// sign signs with a key of that number.
func (s *site) sign(c tree.Checkpoint, key byte) []byte {
	s.t.Helper()
	keys, err := publishtest.Keys(s.t, key)(s.t.Context(), c.Origin)
	if err != nil {
		s.t.Fatal(err)
	}
	signed, err := tree.Sign(c, keys.Signers...)
	if err != nil {
		s.t.Fatal(err)
	}
	return signed
}

// TestP7LogThatDoesNotContinueIsRefused breaks a log in every way, one after another, on one database. Each time neither a
// publisher nor a server goes on, both say why, and both go on by themselves once it is put right.
func TestP7LogThatDoesNotContinueIsRefused(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ids := s.append(300)
	s.mustPublish()
	s.keep("early")
	ids = append(ids, s.append(300)...)
	s.mustPublish()
	s.keep("late")
	good := s.read()
	for _, b := range breaks {
		ok := t.Run(b.name, func(t *testing.T) {
			on := s.in(t)
			b.make(on)
			before, size := on.count(`SELECT count(*) FROM log_tail`), on.count(`SELECT coalesce(max(size), -1) FROM log_head`)
			p := on.publisher(publish.Config{})
			for range 2 { // it does not forget that it refused
				on.isRefused(on.once(p), b.say, b.also)
			}
			p.Close()
			log, err := audit.New(t.Context(), audit.Config{Pool: s.pool, AllowUnsafe: true, Anchor: auditAnchor(on)})
			on.isRefused(err, b.say, b.also)
			if err == nil {
				_ = log.Close(t.Context())
			}
			if on.count(`SELECT count(*) FROM log_tail`) != before || on.count(`SELECT coalesce(max(size), -1) FROM log_head`) != size {
				t.Error("the tree was extended")
			}
			on.bring("late")
			on.write(good)
			if err := on.publish(); err != nil {
				t.Fatalf("put right again: %v", err)
			}
			log, err = audit.New(t.Context(), audit.Config{Pool: s.pool, AllowUnsafe: true, Anchor: auditAnchor(on)})
			if err != nil {
				t.Fatalf("put right again: %v", err)
			}
			_ = log.Close(t.Context())
		})
		if !ok {
			return // what comes after would fail for it
		}
	}
	more := s.append(1)
	s.mustPublish()
	s.holds(append(ids, more...))
}

// in is the site in a subtest.
func (s *site) in(t *testing.T) *site {
	return &site{t: t, pool: s.pool, log: s.log, dir: s.dir, anchor: s.anchor}
}

func auditAnchor(s *site) func(context.Context) ([]tree.Checkpoint, error) {
	return func(context.Context) ([]tree.Checkpoint, error) { return s.signed() }
}

func (s *site) isRefused(err error, say string, also error) {
	s.t.Helper()
	if !errors.Is(err, audit.ErrBroken) && (also == nil || !errors.Is(err, also)) {
		s.t.Errorf("got %v, want %v", err, audit.ErrBroken)
	} else if !strings.Contains(err.Error(), say) {
		s.t.Errorf("got %q, want it to say %q", err, say)
	}
}

// TestServesWhatWasSigned stops between the anchor and the database: the checkpoint is signed and not
// served. The next publisher serves it, and signs no other of that size.
func TestServesWhatWasSigned(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.append(5)
	s.mustPublish()
	s.append(5)
	s.keep("before")
	s.mustPublish()
	signed := s.read()
	s.exec(`UPDATE log_head SET checkpoint = b.checkpoint FROM before_log_head b`)
	s.mustPublish()
	var served []byte
	if err := s.pool.QueryRow(t.Context(), `SELECT checkpoint FROM log_head`).Scan(&served); err != nil || string(served) != string(signed) || string(s.read()) != string(signed) {
		t.Errorf("%v: what is served is not what was signed", err)
	}
}
