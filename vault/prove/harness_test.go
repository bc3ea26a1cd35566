package prove_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/keycopy"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/prove"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/shred"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a small vault made by hand: key tables and records as the vault writes them.
type world struct {
	t        *testing.T
	dir      string
	server   *postgres.Server // of its own, where base backups are taken: they hold all of one
	url      string
	pool     *pgxpool.Pool
	kms      *kms.File
	keystone *crypto.Keystone
	ledger   *fence.Ledger
	bucket   *crypto.Bucket
	bucketID uuid.UUID
	bin      string
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, dir: t.TempDir(), pool: pgtest.New(t)}
	w.url = pgtest.URL(t)
	w.provision()
	return w
}

// newCluster is a world with a server of its own.
func newCluster(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, dir: t.TempDir()}
	ctx := t.Context()
	var err error
	w.server, err = postgres.Start(ctx, postgres.ServerConfig{
		Dir: filepath.Join(w.dir, "server"), BinDir: os.Getenv("TACIT_PG_BIN"), Unsafe: true,
		Settings: map[string]string{
			"wal_level": "replica", "shared_buffers": "32MB", "min_wal_size": "32MB", "wal_keep_size": "1GB", "autovacuum": "off",
		},
	})
	must(t, err)
	t.Cleanup(func() { must(t, w.server.Stop(context.Background())) })
	w.url = w.server.URL("vault")
	conn, err := pgx.Connect(ctx, w.server.URL("postgres"))
	must(t, err)
	_, err = conn.Exec(ctx, "CREATE DATABASE vault")
	must(t, err)
	must(t, conn.Close(ctx))
	must(t, postgres.Migrate(ctx, w.url, nil))
	w.pool, err = postgres.Open(ctx, postgres.PoolConfig{URL: w.url, MaxConns: 8, App: "prove-test"})
	must(t, err)
	t.Cleanup(w.pool.Close)
	w.provision()
	return w
}

// provision makes a keystone and the first keys.
func (w *world) provision() {
	w.t.Helper()
	ctx := w.t.Context()
	must(w.t, w.pool.QueryRow(ctx, `SELECT setting FROM pg_config() WHERE name = 'BINDIR'`).Scan(&w.bin))
	var err error
	w.kms, err = kms.NewFile(kms.FileConfig{Dirs: []string{w.keystoneDir() + "-kms"}})
	must(w.t, err)
	w.keystone, err = crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{w.keystoneDir()}, KMS: w.kms, Lease: time.Millisecond})
	must(w.t, err)
	must(w.t, keyring.Provision(ctx, w.pool, w.keystone))
	w.ledger = w.openLedger()
	w.newBucket()
}

func (w *world) keystoneDir() string { return filepath.Join(w.dir, "keystone") }

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), sql, args...)
	must(w.t, err)
}

func (w *world) newBucket() {
	w.t.Helper()
	root, err := w.keystone.Root(w.t.Context())
	must(w.t, err)
	w.bucketID = newID(w.t)
	var wrapped []byte
	w.bucket, wrapped, err = root.NewBucket(crypto.ID(w.bucketID), 1)
	must(w.t, err)
	w.exec(`INSERT INTO key_bucket (bucket, version, generation, since, wrapped) VALUES ($1, 1, $2, $2, $3)`, w.bucketID, int64(root.Generation()), wrapped)
}

func newID(t *testing.T) uuid.UUID {
	t.Helper()
	id, err := uuid.NewV7()
	must(t, err)
	return id
}

// valuesEach is how many sealed values a subject has.
const valuesEach = 8

// reachEach is how many of them lie under the keys of identity and contact.
const reachEach = 4

// subject makes a subject with three fields of its record, one in a child's, one in its past a citation, a
// hold's reference and a letter.
func (w *world) subject() uuid.UUID {
	w.t.Helper()
	id := newID(w.t)
	keys, err := w.bucket.NewSubject(crypto.ID(id), catalog.Slots)
	must(w.t, err)
	w.exec(`INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) VALUES ($1, 'contact', $2, 1, $3)`, id, w.bucketID, keys)
	sealUnder := func(slot uint8, record uuid.UUID, number uint16, class catalog.Class) sealed.Field {
		key, err := w.bucket.Key(crypto.ID(id), slot, keys[slot])
		must(w.t, err)
		place := crypto.Place{Subject: crypto.ID(id), Record: crypto.ID(record), Field: number, Class: uint8(class), Version: 1}
		blob, err := key.Seal(place, crypto.SecretString("marker"))
		must(w.t, err)
		return sealed.Field{Number: number, Version: 1, Blob: blob}
	}
	seal := func(record uuid.UUID, number uint16, class catalog.Class) sealed.Field {
		return sealUnder(class.Slot(), record, number, class)
	}
	header := make([]byte, 32)
	own := sealed.Row{seal(id, 1, catalog.Identity), seal(id, 2, catalog.Identity), seal(id, 9, catalog.Content)}
	w.exec(`INSERT INTO contact (subject, id, version, sealed, header, created_at, updated_at) VALUES ($1, $1, 1, $2, $3, now(), now())`, id, own.Bytes(), header)
	point := newID(w.t)
	w.exec(`INSERT INTO contact_point (subject, id, version, sealed, header, created_at, updated_at, parent, kind) VALUES ($1, $2, 1, $3, $4, now(), now(), $1, 'email')`,
		id, point, sealed.Row{seal(point, 3, catalog.ContactEmail)}.Bytes(), header)
	w.exec(`INSERT INTO history (subject, record, version, kind, action, at, entry, sealed, clear, mac) VALUES ($1, $1, 1, 'contact', 'update', now(), $1, $2, '{}', $3)`,
		id, sealed.Row{seal(id, 5, catalog.Special)}.Bytes(), header)
	basis := newID(w.t)
	w.exec(`INSERT INTO basis (subject, id, basis, citation, recorded_at, credential, entry, mac) VALUES ($1, $2, 'contract', $3, now(), $1, $1, $4)`,
		id, basis, seal(basis, 1, catalog.Content).Blob, header)
	hold, message := newID(w.t), newID(w.t)
	w.exec(`INSERT INTO hold (subject, id, revision, state, sealed, mac, review) VALUES ($1, $2, 1, '{}', $3, $4, now())`,
		id, hold, sealUnder(catalog.SlotRecord, hold, 1, catalog.Content).Blob, header)
	w.exec(`INSERT INTO message (subject, id, template, locale, state, sealed, created_at, due_at, mac) VALUES ($1, $2, 'x', 'en', 'waiting', $3, now(), now(), $4)`,
		id, message, seal(message, 1, catalog.ContactPost).Blob, header)
	w.exec(`INSERT INTO token (index, epoch, token, subject, record, source, uniq) VALUES (1, 1, $2, $1, $1, $1, true)`, id, id[:])
	return id
}

var recordTables = []string{"contact", "contact_point", "account", "case_record", "interaction"}

// openLedger opens the fence ledger, and makes one where there is none.
func (w *world) openLedger() *fence.Ledger {
	w.t.Helper()
	ring, err := keyring.New(w.keystone, w.pool)
	must(w.t, err)
	mac := func(ctx context.Context) (*crypto.MAC, error) {
		roots, err := ring.Roots(ctx)
		if err != nil {
			return nil, err
		}
		return roots.MAC, nil
	}
	ledger, err := fence.Open(fence.Config{Dirs: []string{w.keystoneDir()}, MAC: mac, Create: true})
	must(w.t, err)
	return ledger
}

// line appends to the fence ledger.
func (w *world) line(f fence.Fence) uint64 {
	w.t.Helper()
	n, err := w.ledger.Append(w.t.Context(), []fence.Fence{f})
	must(w.t, err)
	must(w.t, flip.Seen(w.t.Context(), w.pool, n))
	return n
}

func (w *world) erase(id uuid.UUID) {
	w.t.Helper()
	w.line(fence.Fence{Op: fence.Erase, Subject: id, Generation: 1})
	must(w.t, w.shredding(id, eraseAll(id)))
}

func eraseAll(id uuid.UUID) func(context.Context, pgx.Tx, int64) error {
	return func(ctx context.Context, tx pgx.Tx, generation int64) error {
		_, err := shred.Subject(ctx, tx, recordTables, id, time.Now(), generation)
		return err
	}
}

func (w *world) shred(id uuid.UUID, slots ...uint8) {
	w.t.Helper()
	w.line(fence.Fence{Op: fence.Shred, Subject: id, Generation: 1, Slots: slots})
	must(w.t, w.shredding(id, func(ctx context.Context, tx pgx.Tx, generation int64) error {
		return shred.Slots(ctx, tx, recordTables, id, slots, nil, generation)
	}))
}

func (w *world) shredding(id uuid.UUID, fn func(context.Context, pgx.Tx, int64) error) error {
	return pgx.BeginFunc(w.t.Context(), w.pool, func(tx pgx.Tx) error {
		generation, err := shred.Lock(w.t.Context(), tx, id)
		if err != nil {
			return err
		}
		return fn(w.t.Context(), tx, generation)
	})
}

// flip destroys the present generation.
func (w *world) flip() {
	w.t.Helper()
	if report := w.flipKeeping(0); len(report.Destroyed) == 0 {
		w.t.Fatal("the flip destroyed nothing")
	}
}

// flipKeeping keeps that many past generations.
func (w *world) flipKeeping(grace uint64) flip.Report {
	w.t.Helper()
	ctx := w.t.Context()
	log, err := audit.New(ctx, audit.Config{Pool: w.pool, AllowUnsafe: true})
	must(w.t, err)
	defer func() { must(w.t, log.Close(context.Background())) }()
	f, err := flip.New(flip.Config{
		Pool: w.pool, Keystone: w.keystone, Fences: w.ledger, Log: log, Now: time.Now,
		Tables: func() []string { return recordTables }, Replay: w.ledger.Read, Copies: filepath.Join(w.dir, "copies"), Grace: grace,
	})
	must(w.t, err)
	report, err := f.Run(ctx, flip.Options{})
	must(w.t, err)
	return report
}

// program runs one of PostgreSQL's.
func (w *world) program(name string, args ...string) {
	w.t.Helper()
	cmd := exec.CommandContext(w.t.Context(), filepath.Join(w.bin, name), args...)
	if out, err := cmd.CombinedOutput(); err != nil {
		w.t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

// dump takes a dump in a form of pg_dump (custom, directory, tar, plain), of what args narrow it to.
func (w *world) dump(name, form string, args ...string) string {
	w.t.Helper()
	path := filepath.Join(w.dir, name)
	w.program("pg_dump", append(args, "--format="+form, "--file="+path, w.url)...)
	return path
}

// backup takes what `tacit backup` takes.
func (w *world) backup() string {
	w.t.Helper()
	dir := filepath.Join(w.dir, "backup")
	must(w.t, os.Mkdir(dir, 0o700))
	w.dump("backup/data.dump", "custom", "--exclude-table=key_*")
	w.dump("backup/keys.dump", "custom", "--table=key_*")
	must(w.t, os.WriteFile(filepath.Join(dir, "manifest.json"), []byte("{}"), 0o600))
	return dir
}

// base takes a base backup that is consistent by itself.
func (w *world) base() string {
	w.t.Helper()
	path := filepath.Join(w.dir, "base")
	w.program("pg_basebackup", "--pgdata="+path, "--checkpoint=fast", "--wal-method=fetch", "--dbname="+w.server.URL("postgres"))
	return path
}

// copies takes a whole copy of the key tables.
func (w *world) copies() string {
	w.t.Helper()
	path := filepath.Join(w.dir, "copies")
	tx, err := w.pool.BeginTx(w.t.Context(), pgx.TxOptions{IsoLevel: pgx.RepeatableRead})
	must(w.t, err)
	defer func() { must(w.t, tx.Rollback(context.Background())) }()
	_, err = keycopy.Write(w.t.Context(), tx, path, keycopy.Spec{Generation: 1, Whole: true})
	must(w.t, err)
	return path
}

// archive copies the WAL written so far.
func (w *world) archive(name string) string {
	w.t.Helper()
	w.exec(`SELECT pg_switch_wal()`)
	dir := filepath.Join(w.dir, name)
	must(w.t, os.Mkdir(dir, 0o700))
	segments, err := filepath.Glob(filepath.Join(w.server.DataDir(), "pg_wal", "0*"))
	must(w.t, err)
	for _, s := range segments {
		if strings.Contains(filepath.Base(s), ".") {
			continue
		}
		data, err := os.ReadFile(s)
		must(w.t, err)
		must(w.t, os.WriteFile(filepath.Join(dir, filepath.Base(s)), data, 0o600))
	}
	return dir
}

// scratch is a directory that others can pass through, as the system's is.
func scratch(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "prove-test-") //nolint:usetesting // a test's own directory is closed to other users
	must(t, err)
	must(t, os.Chmod(dir, 0o711))
	t.Cleanup(func() {
		left, err := os.ReadDir(dir)
		must(t, err)
		if len(left) > 0 {
			t.Errorf("%s was not removed", left[0].Name())
		}
		must(t, os.RemoveAll(dir))
	})
	return dir
}

// prove runs the attacker with what change adds to the live database and keystone.
func (w *world) prove(t *testing.T, change func(*prove.Config)) prove.Report {
	t.Helper()
	cfg := prove.Config{
		Database: w.url, Keystones: []prove.Keystone{{Dir: w.keystoneDir(), KMS: w.kms}},
		BinDir: os.Getenv("TACIT_PG_BIN"), Scratch: scratch(t),
	}
	change(&cfg)
	a, err := prove.New(cfg)
	must(t, err)
	r, err := a.Run(t.Context())
	must(t, err)
	return r
}

// of returns what a report says of a subject.
func of(t *testing.T, r prove.Report, id uuid.UUID) prove.Subject {
	t.Helper()
	for _, s := range r.Erased {
		if s.ID == id {
			return s
		}
	}
	t.Fatalf("%s is not among the erased", id)
	return prove.Subject{}
}

// newKeystone is another vault's.
func newKeystone(t *testing.T) prove.Keystone {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "keystone")
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{dir + "-kms"}})
	must(t, err)
	_, err = crypto.CreateKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{dir}, KMS: k})
	must(t, err)
	return prove.Keystone{Dir: dir, KMS: k}
}

// truncate leaves 1/n of a file.
func truncate(t *testing.T, path string, n int64) {
	t.Helper()
	info, err := os.Stat(path)
	must(t, err)
	must(t, os.Truncate(path, info.Size()/n))
}

func containsPath(err error, path string) bool { return strings.Contains(err.Error(), path) }
