package vault_test

import (
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/notary"
)

// goldenDir names a new directory for a golden vault, testdata/golden-N: a dump with its keystone, made once by a
// release that changes schema or formats, and never again.
var goldenDir = flag.String("golden", "", "write a golden vault to this new directory")

// goldenVault is what one knows of a golden vault besides dump and keystone.
type goldenVault struct {
	Contact, Shredded, Erased uuid.UUID
	Tokens                    map[string]string            // of credentials that are good in this vault alone
	Shown                     map[string]map[string]string // by credential, what is shown of Contact
	Schema                    int64
}

// TestGoldenVaults opens what every release before this one left: dump, keystone and fence ledger, migrated to the
// present schema.
func TestGoldenVaults(t *testing.T) {
	if *goldenDir != "" {
		writeGoldenVault(t, *goldenDir)
	}
	dirs, err := filepath.Glob("testdata/golden-*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no golden vault: %v", err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) { openGoldenVault(t, dir) })
	}
}

func openGoldenVault(t *testing.T, dir string) {
	var g goldenVault
	data, err := os.ReadFile(filepath.Join(dir, "golden.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &g); err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, pool: pgtest.New(t), dir: t.TempDir(), tokens: g.Tokens}
	w.exec(`DROP SCHEMA public CASCADE`)
	w.exec(`CREATE SCHEMA public`)
	client(t, w.pool, "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", filepath.Join(dir, "dump.sql"))
	if err := postgres.Migrate(t.Context(), pgtest.URL(t), nil); err != nil {
		t.Fatal(err)
	}
	w.pool.Reset() // plans of the schema before
	copyKeystone(t, filepath.Join(dir, "keystone"), filepath.Join(w.dir, "keystone"))
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(w.dir, "keystone", "kms")}})
	if err != nil {
		t.Fatal(err)
	}
	if w.keystone, err = crypto.OpenKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(w.dir, "keystone")}, KMS: k}); err != nil {
		t.Fatal(err)
	}
	if err := vault.Provision(t.Context(), w.pool, w.keystone, vault.Provisioning{}); err != nil { // as tacit migrate does
		t.Fatal(err)
	}
	w.publishGolden(g.Schema)
	w.Vault, w.log = w.open()
	for range 2 { // as it was found, and after a flip
		for name, want := range g.Shown {
			if diff := cmp.Diff(want, shown(w.must(name, g.Contact))); diff != "" {
				t.Errorf("what %s is shown (-then +now):\n%s", name, diff)
			}
		}
		if got := shown(w.must("officer", g.Shredded)); got["family_name"] != "" || got["language"] == "" {
			t.Errorf("of the contact without identity: %d fields", len(got))
		}
		w.fenced(g.Erased, "the golden vault")
		found, err := w.as("sales").Lookup(t.Context(), vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)})
		if err != nil || found.ID != g.Contact {
			t.Errorf("look-up: %v", err)
		}
		w.flip(flip.Options{Full: true})
	}
}

// adoptLog makes a log's transaction ids those of the cluster it was brought to, as package backup does.
const adoptLog = `DELETE FROM log_intake WHERE NOT ` + archive.NotTaken + `;
 UPDATE log_intake SET xid = pg_current_xact_id();
 UPDATE log_head SET taken = (pg_current_xact_id()::text || ':' || pg_current_xact_id()::text || ':')::pg_snapshot`

// publishGolden takes the intake of an earlier release into the tree, which has none of it or continues what was signed.
func (w *world) publishGolden(schema int64) {
	w.t.Helper()
	before := w.count(`SELECT size FROM log_head`)
	if schema < 5 && before != 0 || schema >= 5 && before == 0 {
		w.t.Fatalf("%d entries in the tree of a log of schema %d", before, schema)
	}
	if schema >= 5 {
		w.exec(adoptLog)
		w.sealHead()
	}
	waiting := w.count(`SELECT count(*) FROM log_intake`)
	if err := w.publish(); err != nil {
		w.t.Fatal(err)
	}
	if size := w.count(`SELECT size FROM log_head`); waiting == 0 || size != before+waiting {
		w.t.Errorf("the tree has %d entries, want %d and %d that waited", size, before, waiting)
	}
	if n := w.count(`SELECT count(*) FROM log_refused`); n != 0 {
		w.t.Errorf("%d entries were refused", n)
	}
}

// sealHead makes the MAC of a head that was adopted.
func (w *world) sealHead() {
	w.t.Helper()
	n, err := notary.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	head, err := archive.ReadHead(w.t.Context(), w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	mac, err := n.MAC(w.t.Context(), head.Parts()...)
	if err != nil {
		w.t.Fatal(err)
	}
	w.exec(`UPDATE log_head SET mac = $1`, mac)
}

// publish publishes the log once, under the vault's own keys.
func (w *world) publish() error {
	w.t.Helper()
	n, err := notary.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	p, err := n.Publisher(w.t.Context(), publish.Config{Connect: publishtest.Connect(w.pool)})
	if err != nil {
		w.t.Fatal(err)
	}
	defer p.Close()
	return p.Once(w.t.Context())
}

// appendEntries appends entries as a server does.
func (w *world) appendEntries(count int) {
	w.t.Helper()
	n, err := notary.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	log, err := audit.New(w.t.Context(), n.Log(audit.Config{AllowUnsafe: true}))
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = log.Close(w.t.Context()) }()
	for range count {
		e := log.NewEntry()
		e.Action, e.Decision, e.Outcome = "read", audit.Allow, audit.Absent
		if err := log.Append(w.t.Context(), e); err != nil {
			w.t.Fatal(err)
		}
	}
}

// copyKeystone copies with the modes that a keystone has; version control keeps none.
func copyKeystone(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := filepath.Join(to, strings.TrimPrefix(path, from))
		if d.IsDir() {
			return os.MkdirAll(target, 0o700)
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, data, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// client runs one of PostgreSQL's client programs on the database of a pool.
func client(t *testing.T, pool *pgxpool.Pool, name string, args ...string) {
	t.Helper()
	cfg := pool.Config().ConnConfig
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Env = append(os.Environ(), "PGHOST="+cfg.Host, "PGUSER="+cfg.User, "PGPASSWORD="+cfg.Password, "PGDATABASE="+cfg.Database)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

// writeGoldenVault makes a vault with a bit of everything and leaves it in dir.
func writeGoldenVault(t *testing.T, dir string) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	w := newWorld(t)
	ctx := t.Context()
	g := goldenVault{Tokens: w.tokens, Shown: map[string]map[string]string{}}
	g.Contact = w.create(ada()).ID
	others := w.residents(2)
	g.Shredded, g.Erased = others[0], others[1]
	if _, err := w.as("officer").Shred(ctx, "contact", g.Shredded, 0, []string{"identity", "contact"}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.as("officer").Erase(ctx, "contact", g.Erased, 0); err != nil {
		t.Fatal(err)
	}
	w.flip(flip.Options{})
	patch := w.draft("contact", true, map[string]any{"job_title": "Countess"})
	if _, err := w.as("import").Patch(ctx, "contact", g.Contact, 1, patch); err != nil {
		t.Fatal(explain(err))
	}
	w.consent(g.Contact, "email")
	for _, name := range []string{"support", "sales", "marketing", "officer"} {
		g.Shown[name] = shown(w.must(name, g.Contact))
	}
	w.appendEntries(300) // more than a bundle
	if err := w.publish(); err != nil {
		t.Fatal(err)
	}
	w.appendEntries(2) // which no publisher takes any more
	var err error
	if g.Schema, _, err = postgres.Version(ctx, w.pool); err != nil {
		t.Fatal(err)
	}
	data, err := json.MarshalIndent(g, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "golden.json"), append(data, '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	client(t, w.pool, "pg_dump", "--no-owner", "--no-privileges", "--exclude-schema=river", "-f", filepath.Join(dir, "dump.sql"))
	copyKeystone(t, filepath.Join(w.dir, "keystone"), filepath.Join(dir, "keystone"))
	copyKeystone(t, filepath.Join(w.dir, "kms"), filepath.Join(dir, "keystone", "kms"))
}
