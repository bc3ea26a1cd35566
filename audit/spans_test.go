package audit_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// wide is a log of many bundles, each with one entry about a rare subject in a millisecond of its own, and nothing else that
// a query asks for: two segments, and some bundles beyond them.
type wide struct {
	pool *pgxpool.Pool
	ids  []uuid.UUID // one for each bundle
}

const (
	wideBundles = 2*archive.BundleSize + 8 // more than one page reads
	wideSize    = wideBundles * archive.BundleSize
)

// filler is what no query for a subject or an id reads further than its id.
var filler = []byte(`{"v":1,"id":"00000000-0000-7000-8000-000000000000"}`)

// entry is one about the rare subject, of the millisecond of a bundle; those of a higher number come later in it.
func (wide) entry(bundle, number int) *audit.Entry {
	e := &audit.Entry{Action: "read", Decision: audit.Allow, Outcome: audit.Released}
	e.Time = longAgo.Add(time.Duration(bundle) * 10 * time.Millisecond)
	binary.BigEndian.PutUint64(e.ID[:], uint64(e.Time.UnixMilli())<<16)
	binary.BigEndian.PutUint16(e.ID[6:], 0x7000)
	binary.BigEndian.PutUint64(e.ID[8:], 1<<63|uint64(number))
	e.Groups = []audit.Group{{Clear: []string{"given_name"}, Subjects: []uuid.UUID{rare}}}
	return e
}

// newWide writes it as publishing would, without the hashes of its head, which no query reads.
func newWide(t *testing.T) *wide {
	t.Helper()
	w := &wide{pool: pgtest.New(t)}
	var b pgx.Batch
	leaves, hashes := make([][]byte, archive.BundleSize), make([][]byte, archive.BundleSize)
	for i := range leaves {
		leaves[i], hashes[i] = filler, tree.HashLeaf(filler)
	}
	terms := make([][]byte, archive.BundleSize)
	for i := range wideBundles {
		e := w.entry(i, 1000)
		leaf, err := e.MarshalCanonical()
		if err != nil {
			t.Fatal(err)
		}
		at := i % archive.BundleSize
		leaves[at], hashes[at] = leaf, tree.HashLeaf(leaf)
		packed, err := archive.Pack(leaves)
		root, rootErr := tree.Subtree(hashes)
		if err := errors.Join(err, rootErr); err != nil {
			t.Fatal(err)
		}
		leaves[at], hashes[at] = filler, tree.HashLeaf(filler)
		b.Queue(`INSERT INTO log_bundle (idx, first, last, root, entries) VALUES ($1, $2, $2, $3, $4)`, i, e.Time.UnixMilli(), root, packed)
		w.ids, terms[at] = append(w.ids, e.ID), archive.Terms(e)
		switch segment := i / archive.BundleSize; {
		case at == archive.BundleSize-1:
			pages := archive.Pages(terms)
			b.Queue(`INSERT INTO log_segment SELECT $1::bigint, min(first), max(last), $2::bytea FROM log_bundle WHERE idx / 256 = $1`, segment, root)
			b.Queue(`INSERT INTO log_index (page, segment, refs) SELECT p - 1, $1, r FROM unnest($2::bytea[]) WITH ORDINALITY AS u (r, p)`, segment, pages[:])
		case segment == wideBundles/archive.BundleSize:
			b.Queue(`INSERT INTO log_terms (bundle, terms) VALUES ($1, $2)`, i, terms[at])
		}
	}
	b.Queue(`UPDATE log_head SET size = $1`, wideSize)
	send(t, w.pool, &b)
	return w
}

// TestEntriesOfManyBundles reads a log in pages that end before they are full, since each reads a bounded number of bundles,
// finds entries at the edges of every span, and what retention has left of a segment.
func TestEntriesOfManyBundles(t *testing.T) {
	t.Parallel()
	w := newWide(t)
	l := open(t, audit.Config{Pool: w.pool})
	t.Run("short pages", func(t *testing.T) { w.shortPages(t, l) })
	t.Run("edges", func(t *testing.T) { w.edges(t, l) })
	t.Run("one millisecond", func(t *testing.T) { w.milli(t, l) })
	t.Run("dropped", func(t *testing.T) { w.dropped(t, l) })
}

func (w *wide) shortPages(t *testing.T, l *audit.Log) {
	for _, descending := range []bool{false, true} {
		want := slices.Clone(w.ids)
		if descending {
			slices.Reverse(want)
		}
		q := audit.Query{Pseudonyms: []uuid.UUID{rare}, Limit: audit.MaxLimit, Descending: descending}
		if got, pages := paged(t, l, q); !slices.Equal(got, want) || len(pages) != 2 || pages[0] < 300 || pages[0] >= q.Limit {
			t.Errorf("descending %v: %d entries on pages of %v, want %d, the first page cut short, or another order", descending, len(got), pages, len(want))
		}
	}
	far := w.ids[:5]
	q := audit.Query{Pseudonyms: []uuid.UUID{rare}, From: w.entry(0, 0).Time, Keep: func(e *audit.Entry) bool { return slices.Contains(far, e.ID) }, Descending: true}
	got, pages := paged(t, l, q)
	slices.Reverse(got)
	if !slices.Equal(got, far) || !slices.Equal(pages, []int{0, len(far)}) {
		t.Errorf("%d entries on pages of %v, want %d after an empty page", len(got), pages, len(far))
	}
}

// edges asks for single entries where spans begin and end: each bundle's span is one millisecond.
func (w *wide) edges(t *testing.T, l *audit.Log) {
	r := archive.NewReader(w.pool, wideSize)
	for _, i := range []int{0, 1, 255, 256, 511, 512, wideBundles - 1} {
		id := w.ids[i]
		if f, err := l.Entry(t.Context(), id); err != nil || f.Position != int64(i*archive.BundleSize+i%archive.BundleSize) {
			t.Errorf("the entry of bundle %d: at %d, %v", i, f.Position, err)
		}
		if held, err := r.Held(t.Context(), []uuid.UUID{id}); err != nil || !held[id] {
			t.Errorf("the entry of bundle %d is not held, %v", i, err)
		}
	}
}

// milli has entries of one millisecond in a bundle and in the intake, which is looked at first: they are answered in order.
func (w *wide) milli(t *testing.T, l *audit.Log) {
	for _, i := range []int{0, wideBundles - 1} {
		lower, upper := w.entry(i, 1), w.entry(i, 2000)
		wait(t, w.pool, lower, upper)
		want := []uuid.UUID{lower.ID, w.ids[i], upper.ID}
		q := audit.Query{Pseudonyms: []uuid.UUID{rare}, Limit: 1, From: lower.Time, To: lower.Time.Add(time.Millisecond)}
		for _, q.Descending = range []bool{false, true} {
			if got, _ := paged(t, l, q); !slices.Equal(got, want) {
				t.Errorf("bundle %d, descending %v: got %v, want %v", i, q.Descending, got, want)
			}
			slices.Reverse(want)
		}
		exec(t, w.pool, `DELETE FROM log_intake WHERE id = ANY($1::uuid[])`, [][16]byte{lower.ID, upper.ID})
	}
}

// dropped drops up to the middle of a segment, its end, and the middle of the next.
func (w *wide) dropped(t *testing.T, l *audit.Log) {
	for _, kept := range []int{100, 256, 300, 514} {
		err := pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
			head, err := archive.ReadHead(t.Context(), tx)
			if err != nil {
				return err
			}
			return archive.Drop(t.Context(), tx, &head, uint64(kept*archive.BundleSize))
		})
		if err != nil {
			t.Fatal(err)
		}
		near := audit.Query{
			Pseudonyms: []uuid.UUID{rare}, Limit: audit.MaxLimit,
			From: w.entry(kept-20, 0).Time, To: w.entry(min(kept+20, wideBundles), 0).Time,
		}
		for _, near.Descending = range []bool{false, true} {
			got, _ := paged(t, l, near)
			slices.SortFunc(got, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
			if want := w.ids[kept:min(kept+20, wideBundles)]; !slices.Equal(got, want) {
				t.Errorf("%d bundles dropped, descending %v: %d entries, want %d", kept, near.Descending, len(got), len(want))
			}
		}
		if n := count(t, w.pool, `SELECT count(*) FROM log_terms`); n != wideBundles-max(kept, 2*archive.BundleSize) {
			t.Errorf("%d bundles dropped: the terms of %d are left", kept, n)
		}
		if _, err := l.Entry(t.Context(), w.ids[kept-1]); !errors.Is(err, audit.ErrNotFound) {
			t.Errorf("%d bundles dropped: the last of them: %v, want %v", kept, err, audit.ErrNotFound)
		}
		if _, err := l.Entry(t.Context(), w.ids[kept]); err != nil {
			t.Errorf("%d bundles dropped: the first that is left: %v", kept, err)
		}
	}
}
