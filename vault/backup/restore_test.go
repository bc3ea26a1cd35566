package backup_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/backup"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keycopy"
)

// readable fails unless the contact can be read, its e-mail address included, and found by it.
func (w *world) readable(id uuid.UUID, name string) {
	w.t.Helper()
	r, err := w.as("officer").Get(w.t.Context(), "contact", id, nil)
	if err != nil {
		w.t.Fatalf("survivor: %v", err)
	}
	if len(r.Fields) == 0 || len(r.Children) == 0 {
		w.t.Errorf("survivor: %d fields, %d sorts of children", len(r.Fields), len(r.Children))
	}
	found, err := w.as("support").Lookup(w.t.Context(), vault.LookupQuery{By: "email", Value: []byte(`"` + name + `@example.com"`)})
	if err != nil || found.ID != id {
		w.t.Errorf("look up survivor: got %s, %v", found.ID, err)
	}
}

// erased fails unless nothing but the fence is left.
func (w *world) erased(id uuid.UUID) {
	w.t.Helper()
	if err := w.get("officer", id); !errors.Is(err, vault.ErrGone) {
		w.t.Errorf("erased subject: got %v, want %v", err, vault.ErrGone)
	}
	for _, table := range []string{"contact", "contact_point", "token", "history", "directory", "consent_event", "subject_state", "basis"} {
		if n := w.count("SELECT count(*) FROM "+table+" WHERE subject = $1", id); n != 0 {
			w.t.Errorf("%s holds %d rows of an erased subject", table, n)
		}
	}
	if n := w.count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND erased_at IS NOT NULL AND wrapped IS NULL`, id); n != 1 {
		w.t.Error("an erased subject has no fence")
	}
}

// TestP6RestoreInTheSameGeneration brings back an erased subject's keys, which still open: only the fence ledger
// knows.
func TestP6RestoreInTheSameGeneration(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, bob, eve := w.create("ada"), w.create("bob"), w.create("eve")
	w.consent("import", bob, "given")
	if err := w.get("marketing", bob); err != nil {
		t.Fatalf("consent opens nothing: %v", err)
	}
	path := w.backup()
	w.erase(ada)
	if _, err := w.as("officer").Shred(t.Context(), "contact", eve, 0, []string{"contact"}); err != nil {
		t.Fatal(err)
	}
	late := w.create("late")

	url, pool := target(t)
	report := w.restore(w.restoring(path, url))
	got := w.at(pool)
	want := backup.Report{
		Manifest: report.Manifest, Keys: backup.FromBackup, Generation: 1, Erased: 1, Shredded: 1, Subjects: 2, Purged: 2, Invalidated: 1,
	}
	if diff := cmp.Diff(want, report); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
	if got.Replayed() != 0 {
		t.Errorf("the restored vault had to erase %d again", got.Replayed())
	}
	got.erased(ada)
	got.readable(bob, "bob")
	if err := got.get("officer", late); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("subject of after the backup: got %v", err)
	}
	if n := got.count(`SELECT count(*) FROM token WHERE subject = $1 AND index = ANY($2)`, eve, emailIndexes(t)); n != 0 {
		t.Errorf("%d tokens of a shredded class are back", n)
	}
	if n := got.count(`SELECT count(*) FROM token WHERE subject = $1`, eve); n == 0 {
		t.Error("the tokens of other classes are gone too")
	}
	// Nobody knows whether bob has withdrawn since.
	if err := got.get("marketing", bob); !errors.Is(err, vault.ErrDenied) && !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("consent of unknown standing: got %v", err)
	}
	got.consent("import", bob, "given")
	if err := got.get("marketing", bob); err != nil {
		t.Errorf("consent given anew: got %v", err)
	}
	if n := got.count(`SELECT count(*) FROM log_intake WHERE convert_from(leaf, 'UTF8') LIKE '%"restore"%'`); n != 1 {
		t.Errorf("%d entries say that the vault was restored", n)
	}
	if n, lines := got.count(`SELECT fences FROM key_tree`), 2; n != lines {
		t.Errorf("key_tree.fences is %d, the ledger has %d", n, lines)
	}
}

// emailIndexes are the numbers of indexes made of contact points.
func emailIndexes(t *testing.T) (numbers []int16) {
	t.Helper()
	c, err := catalog.Parse("default.yaml", crm.Source())
	if err != nil {
		t.Fatal(err)
	}
	k, _ := c.Kind("contact_point")
	for _, f := range k.Fields {
		for _, s := range f.Shapes() {
			if s.Index != nil {
				numbers = append(numbers, int16(s.Index.Number))
			}
		}
	}
	return numbers
}

// flipped is a world with a backup of generation 1, after whose erasure generation 1 was destroyed.
type flipped struct {
	*world
	path           string
	ada, bob, late uuid.UUID
}

func newFlipped(t *testing.T) flipped {
	f := flipped{world: newWorld(t)}
	f.ada, f.bob = f.create("ada"), f.create("bob")
	f.consent("import", f.bob, "given")
	f.path = f.backup()
	f.erase(f.ada)
	f.rotateLogKey()
	f.flip()
	f.consent("support", f.bob, "withdrawn")
	f.late = f.create("late")
	if err := f.RevokeCredential(t.Context(), f.ids["marketing"]); err != nil {
		t.Fatal(err)
	}
	return f
}

// in is the same for a subtest.
func (f flipped) in(t *testing.T) flipped {
	w := *f.world
	w.t, f.world = t, &w
	return f
}

// TestP5RestoreToBeforeAFlip is refused by itself, and works with current key tables or key copies.
func TestP5RestoreToBeforeAFlip(t *testing.T) {
	t.Parallel()
	w := newFlipped(t)
	url, pool := target(t)
	_, err := backup.Restore(t.Context(), w.restoring(w.path, url))
	if !errors.Is(err, backup.ErrDestroyed) {
		t.Fatalf("got %v, want %v", err, backup.ErrDestroyed)
	}
	for _, part := range []string{"of generation 1", "destroyed on " + time.Now().UTC().Format(time.DateOnly), "must stay unreadable"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not say %q", err, part)
		}
	}

	t.Run("current", func(t *testing.T) {
		w := w.in(t)
		before := w.dump()
		cfg := w.restoring(w.path, url) // a refusal changed nothing
		cfg.Current = w.url
		report := w.restore(cfg)
		if diff := cmp.Diff(before, w.dump()); diff != "" {
			t.Errorf("the current database changed:\n%s", diff)
		}
		want := backup.Report{Manifest: report.Manifest, Keys: backup.FromCurrent, Generation: 2, Subjects: 2, Purged: 2, Lost: 1}
		if diff := cmp.Diff(want, report); diff != "" {
			t.Errorf("report (-want +got):\n%s", diff)
		}
		got := w.at(pool)
		got.erased(w.ada)
		got.readable(w.bob, "bob")
		got.sameLogKeys(w.world)
		if _, err := got.Authenticate(t.Context(), w.tokens["marketing"]); !errors.Is(err, vault.ErrUnauthenticated) {
			t.Errorf("revoked credential: got %v", err)
		}
		if n := got.count(`SELECT count(*) FROM consent_event WHERE subject = $1 AND kind = 'withdrawn'`, w.bob); n != 1 {
			t.Errorf("%d withdrawals", n)
		}
		if n := got.count(`SELECT count(*) FROM subject_state WHERE subject = $1`, w.late); n != 1 {
			t.Errorf("state of a subject of after the backup: %d rows", n)
		}
		if live, there := w.count(`SELECT count(*) FROM log_intake`), got.count(`SELECT count(*) FROM log_intake`); there < live+1 {
			t.Errorf("the restored log has %d entries, the current one %d", there, live)
		}
		if err := got.get("officer", w.late); !errors.Is(err, vault.ErrNotFound) {
			t.Errorf("lost record: got %v", err)
		}
	})
	t.Run("copies", func(t *testing.T) {
		w := w.in(t)
		url, pool := target(t)
		cfg := w.restoring(w.path, url)
		cfg.Copies = filepath.Join(w.dir, "copies")
		report := w.restore(cfg)
		if report.Keys != backup.FromCopies || report.Generation != 2 || report.Invalidated != 1 {
			t.Errorf("report: %+v", report)
		}
		got := w.at(pool)
		got.erased(w.ada)
		got.readable(w.bob, "bob")
		got.sameLogKeys(w.world)
		if err := got.get("marketing", w.bob); err == nil {
			t.Error("consent of unknown standing opens a record")
		}
		if n := got.count(`SELECT count(*) FROM consent_event WHERE subject = $1 AND kind = 'invalidated'`, w.bob); n != 1 {
			t.Errorf("%d invalidations", n)
		}
	})
}

// dump is what a database holds, as text.
func (w *world) dump() string {
	w.t.Helper()
	var tables []string
	rows, err := w.pool.Query(w.t.Context(), `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'budget' ORDER BY 1`)
	if err != nil {
		w.t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			w.t.Fatal(err)
		}
		tables = append(tables, name)
	}
	var all strings.Builder
	for _, table := range tables {
		var text string
		if err := w.pool.QueryRow(w.t.Context(), "SELECT coalesce(string_agg(r::text, E'\\n' ORDER BY r::text), '') FROM "+table+" r").Scan(&text); err != nil {
			w.t.Fatal(err)
		}
		all.WriteString(table + "\n" + text + "\n")
	}
	return all.String()
}

// TestRestoreIsRefused lists what a restore does not begin with.
func TestRestoreIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.create("ada")
	path := w.backup()
	url, pool := target(t)
	tests := []struct {
		name   string
		want   error
		change func(*backup.RestoreConfig)
	}{
		{"changed dump", backup.ErrDamaged, func(c *backup.RestoreConfig) { c.Dir = edited(t, path, backup.DataFile, flipByte) }},
		{"changed keys", backup.ErrDamaged, func(c *backup.RestoreConfig) { c.Dir = edited(t, path, backup.KeysFile, flipByte) }},
		{"shorter dump", backup.ErrDamaged, func(c *backup.RestoreConfig) {
			c.Dir = edited(t, path, backup.DataFile, func(b []byte) []byte { return b[:len(b)-1] })
		}},
		{"no manifest", backup.ErrDamaged, func(c *backup.RestoreConfig) { c.Dir = t.TempDir() }},
		{"digest of another", backup.ErrDamaged, func(c *backup.RestoreConfig) {
			c.Dir = edited(t, path, backup.ManifestFile, func(b []byte) []byte {
				return []byte(strings.Replace(string(b), `"sha256": "`, `"sha256": "0`, 1))
			})
		}},
		{"later format", backup.ErrDamaged, func(c *backup.RestoreConfig) {
			c.Dir = edited(t, path, backup.ManifestFile, replacing(`"format": 1`, `"format": 2`))
		}},
		{"later schema", backup.ErrSchema, func(c *backup.RestoreConfig) {
			c.Dir = edited(t, path, backup.ManifestFile, replacing(`"schema": `, `"schema": 9`))
		}},
		{"database in use", backup.ErrNotEmpty, func(c *backup.RestoreConfig) { c.URL = w.url }},
		{"older current database", backup.ErrOlder, func(c *backup.RestoreConfig) {
			c.Current = w.url
			c.Dir = edited(t, path, backup.ManifestFile, replacing(`"last": "0`, `"last": "f`))
		}},
		{"program of nowhere", backup.ErrPrograms, func(c *backup.RestoreConfig) { c.Tools.BinDir = t.TempDir() }},
		{"lost lines of the ledger", fault.ErrIntegrity, func(c *backup.RestoreConfig) {
			c.Dir = edited(t, path, backup.ManifestFile, replacing(`"fences": 0`, `"fences": 7`))
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cfg := w.restoring(path, url)
			tt.change(&cfg)
			if _, err := backup.Restore(t.Context(), cfg); !errors.Is(err, tt.want) {
				t.Fatalf("got %v, want %v", err, tt.want)
			}
		})
	}
	// The last one was refused in the middle: what is there must be dropped.
	if _, err := backup.Restore(t.Context(), w.restoring(path, url)); !errors.Is(err, backup.ErrUnfinished) {
		t.Errorf("half a restore: got %v", err)
	}
	refused(t, w, pool)
}

func replacing(old, with string) func([]byte) []byte {
	return func(b []byte) []byte { return []byte(strings.Replace(string(b), old, with, 1)) }
}

func flipByte(b []byte) []byte {
	b[len(b)/2] ^= 1
	return b
}

// edited is a copy of a backup with one file changed.
func edited(t *testing.T, path, name string, change func([]byte) []byte) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(path)); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, name)
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before := string(text)
	changed := change(text)
	if string(changed) == before {
		t.Fatalf("nothing to change in %s", name)
	}
	if err := os.WriteFile(file, changed, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestKeystoneOfAnotherVault does not open the key tables, and a ledger that is gone could bring back the erased.
func TestKeystoneOfAnotherVault(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.create("ada")
	path := w.backup()
	other, err := createKeystone(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	url, _ := target(t)
	cfg := w.restoring(path, url)
	cfg.Keystone = other
	if _, err := backup.Restore(t.Context(), cfg); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("other keystone: got %v", err)
	}
	if err := os.Remove(filepath.Join(w.keystone.Dirs()[0], fence.File)); err != nil {
		t.Fatal(err)
	}
	url, _ = target(t)
	if _, err := backup.Restore(t.Context(), w.restoring(path, url)); !errors.Is(err, fence.ErrMissing) {
		t.Errorf("no ledger: got %v", err)
	}
}

// TestCopiesWithAGap cannot bring key tables up to date.
func TestCopiesWithAGap(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.create("ada")
	path := w.backup()
	w.flip()
	w.flip()
	copies := filepath.Join(w.dir, "copies")
	url, _ := target(t)
	cfg := w.restoring(path, url)
	cfg.Copies = copies
	if err := os.Rename(filepath.Join(copies, "keys-000000000003"), filepath.Join(w.dir, "aside")); err != nil {
		t.Fatal(err)
	}
	_, err := backup.Restore(t.Context(), cfg)
	if !errors.Is(err, backup.ErrDestroyed) || !strings.Contains(err.Error(), "the key copies end with generation 2") {
		t.Errorf("copies that end too early: got %v", err)
	}
	if err := os.Rename(filepath.Join(w.dir, "aside"), filepath.Join(copies, "keys-000000000003")); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(copies, "keys-000000000002")); err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Restore(t.Context(), cfg); !errors.Is(err, keycopy.ErrGap) {
		t.Errorf("copies with a gap: got %v", err)
	}
}

const killAt, killDir, killBackup, killURL = "BACKUP_TEST_KILL_AT", "BACKUP_TEST_DIR", "BACKUP_TEST_BACKUP", "BACKUP_TEST_URL"

// restoreAndDie is a process that restores, and is killed before a step.
func restoreAndDie() {
	ctx := context.Background()
	cfg, err := keystoneConfig(os.Getenv(killDir))
	if err != nil {
		panic(err)
	}
	keystone, err := crypto.OpenKeystone(ctx, cfg)
	if err != nil {
		panic(err)
	}
	_, err = backup.Restore(ctx, backup.RestoreConfig{
		Dir: os.Getenv(killBackup), URL: os.Getenv(killURL), Keystone: keystone, Tools: tools(), AllowUnsafe: true,
		Progress: func(step string) {
			if step == os.Getenv(killAt) {
				p, err := os.FindProcess(os.Getpid())
				if err != nil || p.Kill() != nil {
					panic("cannot die")
				}
				select {}
			}
		},
	})
	panic(err) // not reached
}

// TestP11KilledInTheMiddle leaves a database that no server serves, and nobody restores into.
func TestP11KilledInTheMiddle(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.create("ada")
	path := w.backup()
	for _, step := range []string{backup.StepData, backup.StepKeys, backup.StepPurge, backup.StepCommit} {
		url, pool := target(t)
		cmd := exec.CommandContext(t.Context(), os.Args[0])
		cmd.Env = append(os.Environ(), killAt+"="+step, killDir+"="+w.dir, killBackup+"="+path, killURL+"="+url)
		said, err := cmd.CombinedOutput()
		if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != -1 {
			t.Fatalf("%s: not killed: %v\n%s", step, err, said)
		}
		refused(t, w, pool)
		if _, err := backup.Restore(t.Context(), w.restoring(path, url)); !errors.Is(err, backup.ErrUnfinished) {
			t.Errorf("%s: restored into half a database: %v", step, err)
		}
		if err := vault.Provision(t.Context(), pool, w.keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}); err == nil {
			t.Errorf("%s: half a restore got keys of its own", step)
		}
	}
}

// refused fails unless a server refuses to open the database.
func refused(t *testing.T, w *world, pool *pgxpool.Pool) {
	t.Helper()
	log, err := audit.New(t.Context(), audit.Config{Pool: pool, AllowUnsafe: true})
	if err != nil {
		return // there is not even a log
	}
	defer func() { _ = log.Close(context.WithoutCancel(t.Context())) }()
	v, err := vault.New(t.Context(), vault.Config{Pool: pool, Keystone: w.keystone, Log: log, Shelf: shelf})
	if err == nil {
		v.Close()
		t.Error("half a restore is served")
	} else if !errors.Is(err, vault.ErrUnavailable) {
		t.Errorf("half a restore: got %v, want %v", err, vault.ErrUnavailable)
	}
}
