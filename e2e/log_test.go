package e2e_test

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"golang.org/x/mod/sumdb/note"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/tree"
)

// copied is a log that is taken away from its server and checked elsewhere.
type copied struct {
	t    *testing.T
	dev  *server
	dir  string // where all files lie
	keys string // file of the log's keys
}

// officer runs a command through the server as the officer; owner one on the database; elsewhere tacit-verify. Each wants
// an exit code, and returns all that was printed.
func (c *copied) officer(code int, args ...string) string {
	c.t.Helper()
	got, stdout, stderr := run(c.t, nil, append(args, "--url", c.dev.url, "--token", c.dev.tokens["officer"])...)
	return c.want(code, got, stdout+stderr, args)
}

func (c *copied) owner(code int, args ...string) string {
	c.t.Helper()
	got, stdout, stderr := run(c.t, nil, append(args, direct(c.dev)...)...)
	return c.want(code, got, stdout+stderr, args)
}

func (c *copied) elsewhere(code int, args ...string) string {
	c.t.Helper()
	got, stdout, stderr := runs(c.t, verifier(c.t), nil, append(args, "--key", "@"+c.keys)...)
	return c.want(code, got, stdout+stderr, args)
}

func (c *copied) want(code, got int, said string, args []string) string {
	c.t.Helper()
	if got != code {
		c.t.Fatalf("%v: exit code %d, want %d\n%s", args, got, code, said)
	}
	return said
}

func (c *copied) has(said, text string) {
	c.t.Helper()
	if !strings.Contains(said, text) {
		c.t.Errorf("got %q, want %q in it", said, text)
	}
}

// path is a file of the test's own.
func (c *copied) path(name string) string { return filepath.Join(c.dir, name) }

// TestLogIsVerifiedElsewhere takes a copy of the log, checkpoints and proofs from a server, and has strangers check them:
// first as they are, then with a byte changed in the copy, then with an entry changed in the database.
func TestLogIsVerifiedElsewhere(t *testing.T) {
	t.Parallel()
	c := &copied{t: t, dev: startDev(t, "", nil), dir: t.TempDir()}
	c.keys = c.path("log.vkey")
	entry := c.dev.fill(t)
	var keys []struct{ Key string }
	if _, stdout, stderr := run(t, nil, append([]string{"audit", "keys", "--json"}, direct(c.dev)...)...); json.Unmarshal([]byte(stdout), &keys) != nil || len(keys) != 1 {
		t.Fatalf("keys: %s%s", stdout, stderr)
	}
	if err := os.WriteFile(c.keys, []byte("# of a meeting\n"+keys[0].Key+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	kept, copyDir := c.path("kept"), c.path("copy")
	c.officer(0, "audit", "checkpoint", "--out", kept)
	c.officer(0, "audit", "proof", entry, "--out", c.path("proof"), "--leaf", c.path("leaf"))
	c.has(c.elsewhere(0, "entry", "--proof", c.path("proof"), "--leaf", c.path("leaf"), "--json"), `"id":"`+entry+`"`)

	c.has(c.officer(0, "audit", "export", copyDir, "--verify", "@"+c.keys), "verified")
	c.has(c.elsewhere(0, "log", copyDir, "--earlier", kept), "1 earlier checkpoints hold")
	c.has(c.officer(0, "audit", "consistency", kept, "--key", "@"+c.keys), "continued")
	c.has(c.elsewhere(0, "entry", copyDir, entry), entry)
	acceptedByFsck(t, copyDir, keys[0].Key)
	c.changeCopy(copyDir)
	c.changeDatabase(copyDir)
}

// fill makes more entries than a bundle holds, and returns the id of one that is published.
func (s *server) fill(t *testing.T) string {
	t.Helper()
	contact := "/v1/contacts/" + s.create("/v1/contacts", "import", ada)
	entry := s.do("GET", contact, "support", "").want(http.StatusOK).at("disclosure.entry")
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range archive.BundleSize / 4 {
				if a := s.do("GET", contact, "support", ""); a.status != http.StatusOK {
					t.Errorf("read: %d, %v", a.status, a.err)
				}
			}
		})
	}
	all.Wait()
	eventually(t, "publication", readyWithin, func() bool {
		return s.text(`SELECT (checkpoint IS NOT NULL AND size > 256)::text FROM log_head`) == "true" &&
			s.do("GET", "/v1/audit/entries/"+entry+"/proof", "officer", "").status == http.StatusOK
	})
	return entry
}

// acceptedByFsck has Tessera's checker read a copy.
func acceptedByFsck(t *testing.T, dir, key string) {
	t.Helper()
	v, err := note.NewVerifier(key)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	hashes := func(b []byte) ([][]byte, error) {
		var bundle api.EntryBundle
		if err := bundle.UnmarshalText(b); err != nil {
			return nil, err
		}
		var all [][]byte
		for _, e := range bundle.Entries {
			all = append(all, rfc6962.DefaultHasher.HashLeaf(e))
		}
		return all, nil
	}
	if err := fsck.New(v.Name(), v, client.FileFetcher{Root: dir}, hashes, fsck.Opts{N: 4}).Check(ctx); err != nil {
		t.Errorf("fsck: %v", err)
	}
}

// changed is the entry that somebody changes.
const changed = 100

// changeCopy changes a byte of an entry in the copy, and puts it back.
func (c *copied) changeCopy(dir string) {
	c.t.Helper()
	name := filepath.Join(dir, "tile", "entries", "000")
	b, err := os.ReadFile(name)
	if err != nil {
		c.t.Fatal(err)
	}
	leaves, err := tree.ParseBundle(b)
	if err != nil {
		c.t.Fatal(err)
	}
	place := strings.LastIndex(string(leaves[changed]), "allow")
	if place < 0 {
		c.t.Fatalf("got %s", leaves[changed])
	}
	leaves[changed][place] ^= 1 // within b
	c.write(name, b)
	said := c.elsewhere(1, "log", dir)
	c.has(said, "NOT VERIFIED")
	c.has(said, "entry 100: ")
	c.elsewhere(1, "entry", dir, "100")
	leaves[changed][place] ^= 1
	c.write(name, b)
	c.elsewhere(0, "log", dir)
}

func (c *copied) write(name string, b []byte) {
	c.t.Helper()
	if err := os.WriteFile(name, b, 0o600); err != nil {
		c.t.Fatal(err)
	}
}

// changeDatabase changes the entry where it lies, as an administrator of the database can. The copy that was taken before
// shows what it was; one that is taken now does not verify.
func (c *copied) changeDatabase(dir string) {
	c.t.Helper()
	c.has(c.owner(0, "audit", "verify"), "in order")
	c.dev.inDatabase(func(ctx context.Context, conn *pgx.Conn) error {
		leaves, err := archive.NewReader(conn, archive.BundleSize).Entries(ctx, 0)
		if err != nil {
			return err
		}
		leaves[changed] = []byte(strings.Replace(string(leaves[changed]), `"outcome":"released"`, `"outcome":"denied"`, 1))
		packed, err := archive.Pack(leaves)
		if err == nil {
			_, err = conn.Exec(ctx, `UPDATE log_bundle SET entries = $1 WHERE idx = 0 AND entries <> $1`, packed)
		}
		return err
	})
	c.has(c.owner(1, "audit", "verify"), "bundle 0")
	again := c.path("again")
	said := c.officer(1, "audit", "export", again, "--verify", "@"+c.keys)
	c.has(said, "does not verify")
	c.elsewhere(1, "log", again)
	c.has(c.officer(0, "audit", "export", dir, "--verify", "@"+c.keys), "verified") // what was copied before is not fetched again
}
