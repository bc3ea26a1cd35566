package keyring_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// world is a provisioned vault's keys.
type world struct {
	t        *testing.T
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	*keyring.Ring
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t)}
	dir := t.TempDir()
	file, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	must(t, err)
	w.keystone, err = crypto.CreateKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: file})
	must(t, err)
	w.provision()
	w.Ring, err = keyring.New(w.keystone, w.pool)
	must(t, err)
	return w
}

func (w *world) provision() {
	w.t.Helper()
	must(w.t, keyring.Provision(w.t.Context(), w.pool, w.keystone))
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), sql, args...)
	must(w.t, err)
}

func (w *world) count(sql string, args ...any) (n int) {
	w.t.Helper()
	must(w.t, w.pool.QueryRow(w.t.Context(), sql, args...).Scan(&n))
	return n
}

// as runs fn in a transaction of a role, as a process of it would.
func (w *world) as(role string, fn func(context.Context, pgx.Tx) error) error {
	w.t.Helper()
	ctx := w.t.Context()
	return store.InTx(ctx, w.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `SET LOCAL ROLE `+pgx.Identifier{role}.Sanitize()); err != nil {
			return err
		}
		return fn(ctx, tx)
	})
}

// rotate rotates as the server.
func (w *world) rotate() keyring.LogKey {
	w.t.Helper()
	var l keyring.LogKey
	must(w.t, w.as("tacit_server", func(ctx context.Context, tx pgx.Tx) (err error) {
		l, err = w.RotateLogKey(ctx, tx)
		return err
	}))
	w.Renew()
	return l
}

// retire retires as the server.
func (w *world) retire() []keyring.LogKey {
	w.t.Helper()
	var ended []keyring.LogKey
	must(w.t, w.as("tacit_server", func(ctx context.Context, tx pgx.Tx) (err error) {
		ended, err = w.RetireLogKey(ctx, tx)
		return err
	}))
	w.Renew()
	return ended
}

func (w *world) signers() []keyring.LogSigner {
	w.t.Helper()
	w.Renew()
	signers, err := w.LogSigners(w.t.Context())
	must(w.t, err)
	return signers
}

func (w *world) keys() []keyring.LogKey {
	w.t.Helper()
	keys, err := w.LogKeys(w.t.Context(), w.pool)
	must(w.t, err)
	return keys
}

// advance does to the log's keys what a flip does.
func (w *world) advance() {
	w.t.Helper()
	ctx := w.t.Context()
	last, err := w.keystone.Root(ctx)
	must(w.t, err)
	next, err := w.keystone.Advance(ctx, last.Generation())
	must(w.t, err)
	rows, err := w.pool.Query(ctx, `SELECT name, epoch, wrapped FROM key_root`)
	must(w.t, err)
	type row struct {
		Name    string
		Epoch   int32
		Wrapped []byte
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	must(w.t, err)
	for _, r := range list {
		again, err := last.Rewrap(next, r.Name, uint32(r.Epoch), r.Wrapped)
		must(w.t, err)
		w.exec(`UPDATE key_root SET generation = $3, wrapped = $4 WHERE name = $1 AND epoch = $2`, r.Name, r.Epoch, int64(next.Generation()), again)
	}
	w.exec(`UPDATE key_tree SET generation = $1`, int64(next.Generation()))
	must(w.t, w.keystone.Retire(ctx, last.Generation()))
	w.Renew()
}
