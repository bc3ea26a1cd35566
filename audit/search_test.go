package audit_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

var sought = numbered(1, 77)

// crowd fills a log with bundles that all span the same hour, as where servers' clocks differ, and returns the entries of the
// only one that names the sought subject. The index says of every other one, wrongly, that it does too; they have entries at
// the hour's ends alone.
func crowd(t *testing.T, pool *pgxpool.Pool, bundles int, began time.Time) (named []uuid.UUID) {
	t.Helper()
	began = began.UTC().Truncate(time.Millisecond)
	var terms [][]byte
	err := pgx.BeginTxFunc(t.Context(), pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) error {
		w, err := archive.NewWriter(t.Context(), tx, &archive.Head{})
		if err != nil {
			return err
		}
		for n := range 2 * archive.BundleSize {
			i := n % archive.BundleSize
			at := began.Add(time.Duration(i) * time.Hour / (archive.BundleSize - 1)).Truncate(time.Millisecond)
			e := audit.Entry{Action: "read", Decision: audit.Allow, Outcome: audit.Released}
			if n < archive.BundleSize {
				at = began.Add(time.Duration(i/255) * time.Hour)
			} else {
				e.Groups = []audit.Group{{Clear: []string{"given_name"}, Subjects: []uuid.UUID{sought}}}
			}
			e.ID, e.Time = idAt(at, n), at
			if n >= archive.BundleSize {
				named, terms = append(named, e.ID), append(terms, archive.Terms(&e))
			}
			leaf, err := e.MarshalCanonical()
			if err != nil {
				return err
			}
			if err := w.Append(t.Context(), archive.Item{Milli: at.UnixMilli(), Leaf: leaf, Terms: archive.Terms(&e)}); err != nil {
				return err
			}
		}
		_, err = w.Finish(t.Context(), 0, "", nil)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	exec(t, pool, `INSERT INTO log_bundle (idx, first, last, root, entries)
 SELECT n, first, last, root, entries FROM log_bundle, generate_series(2, $1 - 1) n WHERE idx = 0`, bundles)
	exec(t, pool, `INSERT INTO log_segment (idx, first, last, root) SELECT 0, first, last, root FROM log_bundle WHERE idx = 0`)
	merged := archive.Merge(terms)
	refs := archive.Pages(slices.Repeat([][]byte{merged}, archive.BundleSize))
	exec(t, pool, `INSERT INTO log_index (page, segment, refs) SELECT p - 1, 0, r FROM unnest($1::bytea[]) WITH ORDINALITY AS u (r, p)`, refs[:])
	exec(t, pool, `DELETE FROM log_terms`)
	exec(t, pool, `INSERT INTO log_terms (bundle, terms) SELECT n, $2 FROM generate_series(256, $1 - 1) n`, bundles, merged)
	exec(t, pool, `UPDATE log_head SET size = $1 * 256`, bundles)
	return named
}

// idAt is the n-th of the ids of a time.
func idAt(at time.Time, n int) uuid.UUID {
	milli := at.UnixMilli()
	return uuid.UUID{
		byte(milli >> 40), byte(milli >> 32), byte(milli >> 24), byte(milli >> 16), byte(milli >> 8), byte(milli),
		6: 0x70, 8: 0x80, 14: byte(n >> 8), 15: byte(n),
	}
}

// pages reads all pages of a query, and fails unless each brings its reader on.
func pages(t *testing.T, l *audit.Log, q audit.Query) (ids []uuid.UUID) {
	t.Helper()
	for n := 0; ; n++ {
		found, next, err := l.Entries(t.Context(), q)
		if err != nil || n == 40 {
			t.Fatalf("page %d: %v", n, err)
		}
		for _, f := range found {
			ids = append(ids, f.ID)
		}
		if next == uuid.Nil {
			return ids
		}
		if c := bytes.Compare(next[:], q.After[:]); q.After != uuid.Nil && (c == 0 || c > 0 == q.Descending) {
			t.Fatalf("page %d, descending %v: cursor %s after %s", n, q.Descending, next, q.After)
		}
		q.After = next
	}
}

// More bundles than one page reads lie where the pages begin: they end all the same, and miss nothing.
func TestPagesWhereManyBundlesOverlap(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	began := time.Now().UTC().AddDate(0, 0, -1).Truncate(time.Second)
	named := crowd(t, pool, 450, began)
	l := open(t, audit.Config{Pool: pool})
	from, to := began.Add(20*time.Minute), began.Add(40*time.Minute)
	var want []uuid.UUID
	for _, id := range named {
		if first, last := idAt(from, 0), idAt(to, 0); bytes.Compare(id[:], first[:]) >= 0 && bytes.Compare(id[:], last[:]) < 0 {
			want = append(want, id)
		}
	}
	if len(want) < 80 {
		t.Fatalf("only %d entries to be found", len(want))
	}
	for _, descending := range []bool{false, true} {
		got := pages(t, l, audit.Query{Pseudonyms: []uuid.UUID{sought}, From: from, To: to, Limit: 50, Descending: descending})
		if descending {
			slices.Reverse(got)
		}
		if !slices.Equal(got, want) {
			t.Errorf("descending %v: got %d entries, want %d", descending, len(got), len(want))
		}
	}
	for _, id := range []uuid.UUID{named[0], named[100], named[255]} {
		if f, err := l.Entry(t.Context(), id); err != nil || f.ID != id {
			t.Errorf("entry %s: %v", id, err)
		}
	}
}

// A page that ends where the rows of the intake were cut has the last of them.
func TestPageEndsWithinTheIntake(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name       string
		descending bool
		days       int    // from the entries of the intake to those of the tree, which are found first
		keep       [2]int // the last row of the first chunk, and the next
	}{
		{"ascending", false, -1, [2]int{999, 1000}},
		{"descending", true, 1, [2]int{100, 99}},
	} {
		t.Run(row.name, func(t *testing.T) {
			pool := pgtest.New(t)
			crowd(t, pool, 399, time.Now().AddDate(0, 0, row.days)) // with the segment as much as one page reads
			l := open(t, audit.Config{Pool: pool})
			var b pgx.Batch
			var ids []uuid.UUID
			for range 1100 {
				e := disclosure(l, sought)
				if err := l.QueueTx(t.Context(), &b, e); err != nil {
					t.Fatal(err)
				}
				ids = append(ids, e.ID)
			}
			send(t, pool, &b)
			want := []uuid.UUID{ids[row.keep[0]], ids[row.keep[1]]}
			got := pages(t, l, audit.Query{
				Pseudonyms: []uuid.UUID{sought}, Descending: row.descending,
				Keep: func(e *audit.Entry) bool { return slices.Contains(want, e.ID) },
			})
			if !slices.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}

// Bundles whose terms are not in the index are read, rather than taken for bundles without the subject.
func TestLostTermsHideNothing(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	l, all := history(t, pool)
	q := audit.Query{Pseudonyms: all[1].Groups[0].Subjects[:1]}
	want := pages(t, l, q)
	exec(t, pool, `DELETE FROM log_terms`)
	if got := pages(t, l, q); len(want) < 100 || !slices.Equal(got, want) {
		t.Errorf("got %d entries, want %d", len(got), len(want))
	}
}

// What the server's login put into the intake past the server is no answer, and keeps none back.
func TestForgedRowsAreNoAnswers(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool, MAC: publishtest.MAC})
	add := func() uuid.UUID {
		e := disclosure(l, sought)
		if err := l.Append(t.Context(), e); err != nil {
			t.Fatal(err)
		}
		return e.ID
	}
	earlier := add()
	exec(t, pool, `UPDATE log_intake SET mac = NULL`) // by a release that made none
	if _, err := l.Entry(t.Context(), earlier); err != nil || l.Forged() != 0 {
		t.Errorf("an entry of before the tree: %v, %d are counted as forged", err, l.Forged())
	}
	p := publishtest.New(t, publish.Config{Connect: publishtest.Connect(pool), MAC: publishtest.MAC})
	if err := p.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	p.Close()
	want := []uuid.UUID{earlier, add()}
	forged := disclosure(l, sought)
	leaf, err := forged.MarshalCanonical()
	if err != nil {
		t.Fatal(err)
	}
	terms := archive.Terms(forged)
	for _, row := range []struct {
		name, sql string
		args      []any
	}{
		{"no leaf", `INSERT INTO log_intake (id, leaf, terms) VALUES ($1, '', '')`, []any{forged.ID}},
		{"no leaf, and a MAC of it", `INSERT INTO log_intake (id, leaf, terms, mac) VALUES ($1, '', '', $2)`, []any{forged.ID, sum(t, nil, nil)}},
		{"no MAC", `INSERT INTO log_intake (id, leaf, terms) VALUES ($1, $2, $3)`, []any{forged.ID, leaf, terms}},
		{"no terms", `INSERT INTO log_intake (id, leaf, terms, mac) VALUES ($1, $2, '', $3)`, []any{forged.ID, leaf, sum(t, leaf, terms)}},
		{"another MAC", `INSERT INTO log_intake (id, leaf, terms, mac) VALUES ($1, $2, $3, '\x00')`, []any{forged.ID, leaf, terms}},
		{"another entry's row", `INSERT INTO log_intake (id, leaf, terms, mac) SELECT $1, leaf, terms, mac FROM log_intake WHERE id = $2`, []any{forged.ID, want[1]}},
	} {
		before := l.Forged()
		exec(t, pool, row.sql, row.args...)
		for _, q := range []audit.Query{{}, {Pseudonyms: []uuid.UUID{sought}}} {
			if got := pages(t, l, q); !slices.Equal(got, want) {
				t.Errorf("%s: got %v, want %v", row.name, got, want)
			}
		}
		if _, err := l.Entry(t.Context(), forged.ID); !errors.Is(err, audit.ErrNotFound) {
			t.Errorf("%s: got %v, want ErrNotFound", row.name, err)
		}
		if l.Forged() == before {
			t.Errorf("%s: it is not counted", row.name)
		}
		exec(t, pool, `DELETE FROM log_intake WHERE id = $1`, forged.ID)
	}
	if _, err := l.Entry(t.Context(), uuid.Nil); !errors.Is(err, audit.ErrNotFound) {
		t.Errorf("no id: got %v, want ErrNotFound", err)
	}
}

func sum(t *testing.T, parts ...[]byte) []byte {
	t.Helper()
	mac, err := publishtest.MAC(t.Context(), parts...)
	if err != nil {
		t.Fatal(err)
	}
	return mac
}
