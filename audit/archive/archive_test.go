package archive_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// item is the n-th entry of a log with one in each millisecond.
func item(t testing.TB, n int) archive.Item {
	t.Helper()
	var e leaf.Entry
	e.Time = time.UnixMilli(1_790_000_000_000 + int64(n)).UTC()
	binary.BigEndian.PutUint64(e.ID[:], uint64(e.Time.UnixMilli())<<16)
	binary.BigEndian.PutUint16(e.ID[6:], 0x7000)
	binary.BigEndian.PutUint64(e.ID[8:], 1<<63|uint64(n))
	e.Action, e.Actor, e.Decision, e.Outcome = "read", uuid.UUID{6: 0x40, 8: 0x80, 15: 1}, leaf.Deny, leaf.Denied
	b, err := e.MarshalCanonical()
	if err != nil {
		t.Fatal(err)
	}
	return archive.Item{Milli: leaf.Milli(e.ID), Leaf: b, Terms: archive.Terms(&e)}
}

// transact runs fn over the head as it is.
func transact(t testing.TB, pool *pgxpool.Pool, fn func(tx pgx.Tx, h *archive.Head) error) error {
	t.Helper()
	return pgx.BeginTxFunc(t.Context(), pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) error {
		h, err := archive.ReadHead(t.Context(), tx)
		if err != nil {
			return err
		}
		return fn(tx, &h)
	})
}

// extend makes a tree longer, to a number of entries.
func extend(t testing.TB, pool *pgxpool.Pool, to int) {
	t.Helper()
	err := transact(t, pool, func(tx pgx.Tx, h *archive.Head) error {
		w, err := archive.NewWriter(t.Context(), tx, h)
		for n := int(h.Size); err == nil && n < to; n++ {
			err = w.Append(t.Context(), item(t, n))
		}
		if err == nil {
			_, err = w.Finish(t.Context(), h.Size, "", nil)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func exec(t testing.TB, pool *pgxpool.Pool, sql string, args ...any) {
	t.Helper()
	if _, err := pool.Exec(t.Context(), sql, args...); err != nil {
		t.Fatal(err)
	}
}

// TestDropKeepsWhatWasChanged: entries that are not those of the tree are evidence, and stay, with all beside them.
func TestDropKeepsWhatWasChanged(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	extend(t, pool, 4*archive.BundleSize)
	var packed, root []byte
	if err := pool.QueryRow(t.Context(), `SELECT entries, root FROM log_bundle WHERE idx = 1`).Scan(&packed, &root); err != nil {
		t.Fatal(err)
	}
	leaves, err := archive.Unpack(1, packed)
	if err != nil {
		t.Fatal(err)
	}
	leaves[7] = bytes.Replace(leaves[7], []byte(`"read"`), []byte(`"list"`), 1)
	changed, err := archive.Pack(leaves)
	if err != nil {
		t.Fatal(err)
	}
	drop := func() error {
		return transact(t, pool, func(tx pgx.Tx, h *archive.Head) error {
			return archive.Drop(t.Context(), tx, h, 3*archive.BundleSize)
		})
	}
	for _, row := range []struct {
		name          string
		entries, root []byte
	}{
		{"an entry changed", changed, root},
		{"the root changed", packed, bytes.Repeat([]byte{1}, archive.HashSize)},
		{"no entries", []byte("?"), root},
	} {
		exec(t, pool, `UPDATE log_bundle SET entries = $1, root = $2 WHERE idx = 1`, row.entries, row.root)
		if err := drop(); !errors.Is(err, archive.ErrCorrupt) {
			t.Errorf("%s: got %v, want %v", row.name, err, archive.ErrCorrupt)
		}
		var kept, whole int
		if err := pool.QueryRow(t.Context(), `SELECT (SELECT kept FROM log_head), count(entries) FROM log_bundle`).Scan(&kept, &whole); err != nil || kept != 0 || whole != 4 {
			t.Errorf("%s: %d bundles are left, and entries from %d on, %v", row.name, whole, kept, err)
		}
	}
	exec(t, pool, `UPDATE log_bundle SET entries = $1, root = $2 WHERE idx = 1`, packed, root)
	if err := drop(); err != nil {
		t.Fatalf("put right again: %v", err)
	}
	r := archive.NewReader(pool, 4*archive.BundleSize)
	for n := range 4 * archive.BundleSize {
		_, err := r.Leaf(t.Context(), uint64(n))
		if dropped := n < 3*archive.BundleSize; errors.Is(err, archive.ErrDropped) != dropped || !dropped && err != nil {
			t.Fatalf("entry %d: %v", n, err)
		}
		if hash, err := r.Node(t.Context(), 0, uint64(n)); err != nil || !bytes.Equal(hash, tree.HashLeaf(item(t, n).Leaf)) {
			t.Fatalf("hash of entry %d: %v, or another", n, err)
		}
	}
}

// TestFinishTheHeadThatWasRead: a tree that is not the one that was continued is not replaced.
func TestFinishTheHeadThatWasRead(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	extend(t, pool, 300)
	for _, size := range []int{0, 299, 301} {
		err := transact(t, pool, func(tx pgx.Tx, h *archive.Head) error {
			w, err := archive.NewWriter(t.Context(), tx, h)
			if err != nil {
				return err
			}
			if err := w.Append(t.Context(), item(t, 300)); err != nil {
				return err
			}
			if _, err := tx.Exec(t.Context(), `UPDATE log_head SET size = $1`, size); err != nil {
				return err
			}
			_, err = w.Finish(t.Context(), h.Size, "", nil)
			return err
		})
		if !errors.Is(err, archive.ErrCorrupt) {
			t.Errorf("a head of %d entries in the place of 300: got %v, want %v", size, err, archive.ErrCorrupt)
		}
	}
}
