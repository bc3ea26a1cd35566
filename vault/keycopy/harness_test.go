package keycopy_test

import (
	"bytes"
	"context"
	"path/filepath"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/keycopy"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const slots = 8

// tree is a live vault's key tables, and what their keys seal.
type tree struct {
	t        testing.TB
	pool     *pgxpool.Pool
	dir      string // of the copies
	keystone *crypto.Keystone
	root     *crypto.Root
	sealed   map[uuid.UUID][][]byte // a value of each slot
}

func newTree(t testing.TB) *tree {
	t.Helper()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(t.TempDir(), "kms")}})
	must(t, err)
	keystone, err := crypto.CreateKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(t.TempDir(), "root")}, KMS: k})
	must(t, err)
	w := &tree{
		t: t, pool: pgtest.New(t), dir: filepath.Join(t.TempDir(), "copies"), keystone: keystone,
		sealed: map[uuid.UUID][][]byte{},
	}
	w.root, err = keystone.Root(t.Context())
	must(t, err)
	wrapped, err := w.root.NewKey(crypto.KeyRowMAC, 1)
	must(t, err)
	w.exec(`INSERT INTO key_tree (generation) VALUES (1)`)
	w.exec(`INSERT INTO key_root (name, epoch, generation, wrapped, state) VALUES ('rowmac', 1, 1, $1, 'current')`, wrapped)
	return w
}

func (w *tree) exec(sql string, args ...any) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), sql, args...)
	must(w.t, err)
}

func (w *tree) generation() int64 { return int64(w.root.Generation()) }

// bucket makes a bucket of n subjects, whose ids it returns.
func (w *tree) bucket(n int) []uuid.UUID {
	w.t.Helper()
	id := uuid.New()
	_, wrapped, err := w.root.NewBucket(crypto.ID(id), 1)
	must(w.t, err)
	w.exec(`INSERT INTO key_bucket (bucket, version, generation, wrapped, since) VALUES ($1, 1, $2, $3, $2)`, id, w.generation(), wrapped)
	return w.subjects(id, n)
}

// subjects adds n subjects to a bucket, and seals a value under each of their keys.
func (w *tree) subjects(bucket uuid.UUID, n int) []uuid.UUID {
	w.t.Helper()
	b := w.open(w.pool, w.root, bucket)
	ids := make([]uuid.UUID, n)
	for i := range ids {
		id := uuid.New()
		wrapped, err := b.NewSubject(crypto.ID(id), slots)
		must(w.t, err)
		w.exec(`INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) VALUES ($1, 'contact', $2, $3, $4)`,
			id, bucket, int32(b.Version()), wrapped)
		for slot := range wrapped {
			key, err := b.Key(crypto.ID(id), uint8(slot), wrapped[slot])
			must(w.t, err)
			blob, err := key.Seal(at(id, slot), crypto.SecretString(id.String()))
			must(w.t, err)
			w.sealed[id] = append(w.sealed[id], blob)
		}
		ids[i] = id
	}
	return ids
}

func at(id uuid.UUID, slot int) crypto.Place {
	return crypto.Place{Subject: crypto.ID(id), Record: crypto.ID(id), Field: 1, Class: uint8(slot), Version: 1}
}

func (w *tree) open(pool *pgxpool.Pool, root *crypto.Root, bucket uuid.UUID) *crypto.Bucket {
	w.t.Helper()
	var version int32
	var wrapped []byte
	must(w.t, pool.QueryRow(w.t.Context(), `SELECT version, wrapped FROM key_bucket WHERE bucket = $1`, bucket).Scan(&version, &wrapped))
	b, err := root.OpenBucket(crypto.ID(bucket), uint32(version), wrapped)
	must(w.t, err)
	return b
}

// erase leaves the fence.
func (w *tree) erase(id uuid.UUID) {
	w.t.Helper()
	w.exec(`UPDATE key_subject SET shredded_bucket = bucket, shredded_version = bucket_version, bucket = NULL, bucket_version = NULL,
 wrapped = NULL, erased_at = now(), shredded_generation = $2 WHERE subject = $1 AND erased_at IS NULL`, id, w.generation())
}

// shred destroys the key of slot 1.
func (w *tree) shred(id uuid.UUID) {
	w.t.Helper()
	w.exec(`UPDATE key_subject SET wrapped[2] = NULL, shredded_bucket = bucket, shredded_version = bucket_version, shredded_generation = $2
 WHERE subject = $1 AND erased_at IS NULL`, id, w.generation())
}

// flip re-keys the buckets of the shredded, which mid may see as a first transaction leaves it, moves everything
// to the next generation and destroys the last.
func (w *tree) flip(mid func()) {
	w.t.Helper()
	ctx, last := w.t.Context(), w.root
	next, err := w.keystone.Advance(ctx, last.Generation())
	must(w.t, err)
	must(w.t, pgx.BeginFunc(ctx, w.pool, func(tx pgx.Tx) error { w.rekey(tx, next); return nil }))
	if mid != nil {
		mid()
	}
	must(w.t, pgx.BeginFunc(ctx, w.pool, func(tx pgx.Tx) error { w.rekey(tx, next); w.move(tx, next); return nil }))
	w.root = next
	must(w.t, w.keystone.Retire(ctx, last.Generation()))
	must(w.t, w.keystone.Destroy(ctx, last.Generation()))
}

// row is one of key_bucket, or of key_subject with that bucket.
type row struct {
	ID      uuid.UUID
	Version int32
	Wrapped []byte
}

func (w *tree) rekey(tx pgx.Tx, next *crypto.Root) {
	w.t.Helper()
	ctx := w.t.Context()
	dirty := collect[row](w.t, tx, `SELECT DISTINCT b.bucket, b.version, b.wrapped FROM key_subject k
 JOIN key_bucket b ON b.bucket = k.shredded_bucket AND b.version = k.shredded_version`)
	for _, d := range dirty {
		old, err := w.root.OpenBucket(crypto.ID(d.ID), uint32(d.Version), d.Wrapped)
		must(w.t, err)
		b, wrapped, err := w.root.NewBucket(crypto.ID(d.ID), uint32(d.Version)+1)
		must(w.t, err)
		_, err = tx.Exec(ctx, `UPDATE key_bucket SET version = version + 1, wrapped = $2, since = $3 WHERE bucket = $1`, d.ID, wrapped, int64(next.Generation()))
		must(w.t, err)
		for _, s := range collect[survivor](w.t, tx, `SELECT subject, wrapped FROM key_subject WHERE bucket = $1`, d.ID) {
			for slot, key := range s.Wrapped {
				if key != nil {
					s.Wrapped[slot], err = old.Rewrap(b, crypto.ID(s.ID), uint8(slot), key)
					must(w.t, err)
				}
			}
			_, err = tx.Exec(ctx, `UPDATE key_subject SET bucket_version = $2, wrapped = $3 WHERE subject = $1`, s.ID, int32(b.Version()), s.Wrapped)
			must(w.t, err)
		}
	}
}

type survivor struct {
	ID      uuid.UUID
	Wrapped [][]byte
}

func (w *tree) move(tx pgx.Tx, next *crypto.Root) {
	w.t.Helper()
	ctx, g := w.t.Context(), int64(next.Generation())
	for _, b := range collect[row](w.t, tx, `SELECT bucket, version, wrapped FROM key_bucket`) {
		wrapped, err := w.root.RewrapBucket(next, crypto.ID(b.ID), uint32(b.Version), b.Wrapped)
		must(w.t, err)
		_, err = tx.Exec(ctx, `UPDATE key_bucket SET generation = $2, wrapped = $3 WHERE bucket = $1`, b.ID, g, wrapped)
		must(w.t, err)
	}
	var wrapped []byte
	must(w.t, tx.QueryRow(ctx, `SELECT wrapped FROM key_root WHERE name = 'rowmac'`).Scan(&wrapped))
	wrapped, err := w.root.Rewrap(next, crypto.KeyRowMAC, 1, wrapped)
	must(w.t, err)
	_, err = tx.Exec(ctx, `UPDATE key_root SET generation = $1, wrapped = $2`, g, wrapped)
	must(w.t, err)
	_, err = tx.Exec(ctx, `UPDATE key_tree SET generation = $1, flipped_at = now()`, g)
	must(w.t, err)
}

// write makes a copy of the present generation.
func (w *tree) write(whole bool) keycopy.Manifest {
	w.t.Helper()
	m, err := w.tryWrite(keycopy.Spec{Generation: w.root.Generation(), Whole: whole})
	must(w.t, err)
	return m
}

// tryWrite writes as a server does, whose role may only read the tables.
func (w *tree) tryWrite(spec keycopy.Spec) (m keycopy.Manifest, err error) {
	options := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(w.t.Context(), w.pool, options, func(tx pgx.Tx) error {
		_, err := tx.Exec(w.t.Context(), `SET LOCAL ROLE tacit_server`)
		must(w.t, err)
		m, err = keycopy.Write(w.t.Context(), tx, w.dir, spec)
		return err
	})
	return m, err
}

// backup is the key tables as a backup has them.
type backup struct {
	generation uint64
	tables     map[string][]byte
	subjects   map[uuid.UUID]string
}

var keyTables = []string{"key_tree", "key_root", "key_bucket", "key_subject"}

func (w *tree) backup() backup {
	w.t.Helper()
	b := backup{generation: w.root.Generation(), tables: map[string][]byte{}, subjects: subjects(w.t, w.pool)}
	conn, err := w.pool.Acquire(w.t.Context())
	must(w.t, err)
	defer conn.Release()
	for _, name := range keyTables {
		var out bytes.Buffer
		_, err := conn.Conn().PgConn().CopyTo(w.t.Context(), &out, "COPY "+name+" TO STDOUT")
		must(w.t, err)
		b.tables[name] = out.Bytes()
	}
	return b
}

// restore makes a database of a backup.
func (w *tree) restore(b backup) *pgxpool.Pool {
	w.t.Helper()
	pool := pgtest.New(w.t)
	w.load(pool, b)
	return pool
}

// load gives a database the key tables of a backup in place of its own.
func (w *tree) load(pool *pgxpool.Pool, b backup) {
	w.t.Helper()
	conn, err := pool.Acquire(w.t.Context())
	must(w.t, err)
	defer conn.Release()
	_, err = conn.Exec(w.t.Context(), `DELETE FROM key_tree; DELETE FROM key_root; DELETE FROM key_bucket; DELETE FROM key_subject`)
	must(w.t, err)
	for _, name := range keyTables {
		_, err := conn.Conn().PgConn().CopyFrom(w.t.Context(), bytes.NewReader(b.tables[name]), "COPY "+name+" FROM STDIN")
		must(w.t, err)
	}
}

func (w *tree) overlay(pool *pgxpool.Pool, from uint64) (chain []keycopy.Manifest, err error) {
	err = pgx.BeginFunc(w.t.Context(), pool, func(tx pgx.Tx) error {
		chain, err = keycopy.Overlay(w.t.Context(), tx, w.dir, from)
		return err
	})
	return chain, err
}

// subjects are the rows of key_subject as text.
func subjects(t testing.TB, pool *pgxpool.Pool) map[uuid.UUID]string {
	t.Helper()
	out := map[uuid.UUID]string{}
	for _, r := range collect[struct {
		ID   uuid.UUID
		Text string
	}](t, pool, `SELECT subject, k::text FROM key_subject k`) {
		out[r.ID] = r.Text
	}
	return out
}

// rows are those of another key table as text, in order.
func rows(t testing.TB, pool *pgxpool.Pool, name string) []string {
	t.Helper()
	var out []string
	for _, r := range collect[struct{ Text string }](t, pool, "SELECT t::text FROM "+name+" t ORDER BY t::text") {
		out = append(out, r.Text)
	}
	return out
}

type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
}

func collect[T any](t testing.TB, q querier, sql string, args ...any) []T {
	t.Helper()
	rows, err := q.Query(t.Context(), sql, args...)
	must(t, err)
	out, err := pgx.CollectRows(rows, pgx.RowToStructByPos[T])
	must(t, err)
	return out
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
