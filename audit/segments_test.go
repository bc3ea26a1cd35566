package audit_test

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// long is a log of more than a segment, as it was written.
type long struct {
	leaves  [][]byte
	ids     []uuid.UUID
	actors  []int // of each entry
	special []int // the few entries of a rare subject
}

const (
	longSize = archive.SegmentSize + 3*archive.BundleSize + 77
	actors   = 40 // of which each has its hours
	perMilli = 3
)

var (
	longAgo = time.Date(2026, 10, 1, 0, 0, 0, 0, time.UTC)
	rare    = numbered(1, 200)
)

// id is that of the n-th entry of a long log, with the microsecond that it stands for.
func (long) id(n int) (uuid.UUID, time.Time) {
	var id uuid.UUID
	at := longAgo.Add(time.Duration(n/perMilli) * time.Millisecond)
	binary.BigEndian.PutUint64(id[:], uint64(at.UnixMilli())<<16)
	binary.BigEndian.PutUint16(id[6:], 0x7000)
	binary.BigEndian.PutUint64(id[8:], 1<<63|uint64(n))
	return id, at
}

// write takes a long log into the tree, straight through the archive, in two transactions.
func (l *long) write(t *testing.T, begin func() pgx.Tx) {
	t.Helper()
	for _, until := range []int{archive.SegmentSize - 100, longSize} {
		tx := begin()
		head, err := archive.ReadHead(t.Context(), tx)
		if err != nil {
			t.Fatal(err)
		}
		w, err := archive.NewWriter(t.Context(), tx, &head)
		if err != nil {
			t.Fatal(err)
		}
		for len(l.leaves) < until {
			if err := w.Append(t.Context(), l.next(t)); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := w.Finish(t.Context(), head.Size, "", nil); err != nil {
			t.Fatal(err)
		}
		if err := tx.Commit(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

func (l *long) next(t *testing.T) archive.Item {
	n := len(l.leaves)
	e := audit.Entry{Action: "read", Decision: audit.Allow, Outcome: audit.Absent}
	e.ID, e.Time = l.id(n)
	actor := n / 500 % actors
	e.Actor = numbered(2, actor)
	if n%9001 == 17 {
		e.Groups = []audit.Group{{Clear: []string{"given_name"}, Subjects: []uuid.UUID{rare}}}
		l.special = append(l.special, n)
	}
	leaf, err := e.MarshalCanonical()
	if err != nil {
		t.Fatal(err)
	}
	l.leaves, l.ids, l.actors = append(l.leaves, leaf), append(l.ids, e.ID), append(l.actors, actor)
	return archive.Item{Milli: e.Time.UnixMilli(), Leaf: leaf, Terms: archive.Terms(&e)}
}

// TestSegments reads a log of more than a segment: what queries find through its index is what a plain look at every entry
// finds, and its proofs and tiles are those of another implementation.
func TestSegments(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	var l long
	l.write(t, func() pgx.Tx {
		tx, err := pool.BeginTx(t.Context(), pgx.TxOptions{IsoLevel: pgx.RepeatableRead})
		if err != nil {
			t.Fatal(err)
		}
		return tx
	})
	if n := count(t, pool, `SELECT count(*) FROM log_segment`); n != 1 {
		t.Fatalf("%d segments, want 1", n)
	}
	if n := count(t, pool, `SELECT count(*) FROM log_terms`); n != 3 {
		t.Errorf("%d bundles have their terms apart, want those beyond the segment, 3", n)
	}
	t.Run("queries", func(t *testing.T) { l.queries(t, open(t, audit.Config{Pool: pool})) })
	r := archive.NewReader(pool, longSize)
	var stored hashes
	for n, leaf := range l.leaves {
		more, err := tlog.StoredHashes(int64(n), leaf, &stored)
		if err != nil {
			t.Fatal(err)
		}
		stored = append(stored, more...)
	}
	t.Run("proofs", func(t *testing.T) { l.proofs(t, r, &stored) })
	t.Run("tiles", func(t *testing.T) { l.tiles(t, r, &stored) })
}

// queries compares pages with a plain filter.
func (l *long) queries(t *testing.T, log *audit.Log) {
	milli := func(n int) time.Time { return longAgo.Add(time.Duration(n/perMilli) * time.Millisecond) }
	actor := func(n int) *uuid.UUID { id := numbered(2, n); return &id }
	of := func(keep func(n int) bool) (ids []uuid.UUID) {
		for n, id := range l.ids {
			if keep(n) {
				ids = append(ids, id)
			}
		}
		return ids
	}
	end := archive.SegmentSize
	for _, row := range []struct {
		name string
		q    audit.Query
		keep func(n int) bool
	}{
		{"a rare subject", audit.Query{Pseudonyms: []uuid.UUID{rare}}, func(n int) bool { return slices.Contains(l.special, n) }},
		{"nobody", audit.Query{Pseudonyms: []uuid.UUID{numbered(1, 201)}}, func(int) bool { return false }},
		{"an actor across the end of the segment", audit.Query{Actor: actor(l.actors[end]), From: milli(end - 4000)}, func(n int) bool {
			return l.actors[n] == l.actors[end] && !milli(n).Before(milli(end-4000))
		}},
		{"an actor in a while", audit.Query{Actor: actor(3), From: milli(21_000), To: milli(62_000)}, func(n int) bool {
			return l.actors[n] == 3 && n >= 21_000 && milli(n).Before(milli(62_000))
		}},
		{"a while about the end of the segment", audit.Query{From: milli(end - 300), To: milli(end + 300)}, func(n int) bool {
			return !milli(n).Before(milli(end-300)) && milli(n).Before(milli(end+300))
		}},
		{"a field", audit.Query{Field: "given_name", From: milli(30_000)}, func(n int) bool { return slices.Contains(l.special, n) && !milli(n).Before(milli(30_000)) }},
	} {
		for _, row.q.Descending = range []bool{false, true} {
			want := of(row.keep)
			if row.q.Descending {
				slices.Reverse(want)
			}
			q := row.q
			q.Limit = audit.MaxLimit
			var got []uuid.UUID
			for pages := 0; ; pages++ {
				page, next, err := log.Entries(t.Context(), q)
				if err != nil || pages > len(l.ids) {
					t.Fatalf("%s: page %d: %v", row.name, pages, err)
				}
				for _, f := range page {
					got = append(got, f.ID)
					if l.ids[f.Position] != f.ID {
						t.Fatalf("%s: %s is said to be at %d", row.name, f.ID, f.Position)
					}
				}
				if q.After = next; next == uuid.Nil {
					break
				}
			}
			if !slices.Equal(want, got) {
				t.Errorf("%s, descending %v: %d entries, want %d", row.name, row.q.Descending, len(got), len(want))
			}
		}
	}
}

// hashes are those of golang.org/x/mod/sumdb/tlog, in its own order.
type hashes []tlog.Hash

// ReadHashes makes it a tlog.HashReader.
func (h *hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, at := range indexes {
		out[i] = (*h)[at]
	}
	return out, nil
}

func list(proof []tlog.Hash) (out [][]byte) {
	for _, h := range proof {
		out = append(out, h[:])
	}
	return out
}

// proofs compares inclusion, consistency and roots.
func (l *long) proofs(t *testing.T, r *archive.Reader, stored *hashes) {
	for range 25 {
		size := 1 + rand.Int64N(longSize)
		from, at := 1+rand.Int64N(size), rand.Int64N(size)
		root, err := tlog.TreeHash(size, stored)
		if err != nil {
			t.Fatal(err)
		}
		got, err := tree.Root(t.Context(), r.Node, uint64(size))
		if err != nil || !bytes.Equal(got, root[:]) {
			t.Errorf("root of %d: %v, or another", size, err)
		}
		included, err := tlog.ProveRecord(size, at, stored)
		if err != nil {
			t.Fatal(err)
		}
		proof, err := tree.Inclusion(t.Context(), r.Node, uint64(at), uint64(size))
		if err != nil || !same(list(included), proof) {
			t.Errorf("inclusion of %d in %d: %v, or another", at, size, err)
		}
		continued, err := tlog.ProveTree(size, from, stored)
		if err != nil {
			t.Fatal(err)
		}
		proof, err = tree.Consistency(t.Context(), r.Node, uint64(from), uint64(size))
		if err != nil || !same(list(continued), proof) {
			t.Errorf("consistency of %d with %d: %v, or another", from, size, err)
		}
	}
}

func same(a, b [][]byte) bool { return slices.EqualFunc(a, b, bytes.Equal) }

// tiles compares every tile of every level, and bundles at the ends.
func (l *long) tiles(t *testing.T, r *archive.Reader, stored *hashes) {
	for level := uint(0); ; level++ {
		nodes := uint64(longSize) >> (8 * level)
		if nodes == 0 {
			break
		}
		for index := uint64(0); index*256 < nodes; index++ {
			width := int(min(256, nodes-index*256))
			got, err := r.Tile(t.Context(), level, index, width)
			if err != nil {
				t.Fatalf("tile %d/%d: %v", level, index, err)
			}
			for i, h := range got {
				want := (*stored)[tlog.StoredHashIndex(int(8*level), int64(index*256)+int64(i))]
				if !bytes.Equal(h, want[:]) {
					t.Fatalf("tile %d/%d: hash %d is another", level, index, i)
				}
			}
			if len(got) != width {
				t.Fatalf("tile %d/%d has %d hashes, want %d", level, index, len(got), width)
			}
		}
	}
	for _, bundle := range []uint64{0, 255, 256, 258, longSize / 256} {
		got, err := r.Entries(t.Context(), bundle)
		if err != nil {
			t.Fatal(err)
		}
		first := bundle * 256
		if !same(l.leaves[first:min(first+256, longSize)], got) {
			t.Errorf("bundle %d is another", bundle)
		}
	}
	if _, err := r.Entries(t.Context(), longSize/256+1); err == nil {
		t.Error("there is a bundle beyond the end")
	}
}
