package audit_test

import (
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// wait puts entries into the intake, in one statement.
func wait(t *testing.T, pool *pgxpool.Pool, entries ...*audit.Entry) {
	t.Helper()
	var ids [][16]byte
	var leaves, terms [][]byte
	for _, e := range entries {
		leaf, err := e.MarshalCanonical()
		if err != nil {
			t.Fatal(err)
		}
		ids, leaves, terms = append(ids, e.ID), append(leaves, leaf), append(terms, archive.Terms(e))
	}
	exec(t, pool, `INSERT INTO log_intake (id, leaf, terms) SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::bytea[])`, ids, leaves, terms)
}

// paged are the ids that a query finds, page by page, and how many are on each page.
func paged(t *testing.T, l *audit.Log, q audit.Query) (ids []uuid.UUID, pages []int) {
	t.Helper()
	for {
		found, next, err := l.Entries(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for i := range found {
			ids = append(ids, found[i].ID)
		}
		if pages = append(pages, len(found)); len(pages) > 50 {
			t.Fatal("there is no end of pages")
		}
		if q.After = next; next == uuid.Nil {
			return ids, pages
		}
	}
}

// TestEntriesOfALongIntake asks for a few of many entries that wait to be taken into the tree: more than one statement reads.
func TestEntriesOfALongIntake(t *testing.T) {
	t.Parallel()
	const waiting = 1300
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool})
	var all []*audit.Entry
	for n := range waiting {
		e := disclosure(l, numbered(1, n%3))
		if n%100 == 99 {
			e.Reasons = []string{"expired"}
		}
		all = append(all, e)
	}
	wait(t, pool, all...)
	// Keep is asked of entries that were read; all else is asked of the database.
	few := func(e *audit.Entry) bool { return len(e.Reasons) > 0 }
	for _, row := range []struct {
		name string
		q    audit.Query
		keep func(n int) bool
	}{
		{"few in one page", audit.Query{Keep: few}, func(n int) bool { return n%100 == 99 }},
		{"few in pages", audit.Query{Keep: few, Limit: 5}, func(n int) bool { return n%100 == 99 }},
		{"few of any subject", audit.Query{Keep: few, Pseudonyms: []uuid.UUID{numbered(1, 0), numbered(1, 1), numbered(1, 2)}}, func(n int) bool { return n%100 == 99 }},
	} {
		for _, row.q.Descending = range []bool{false, true} {
			var want []uuid.UUID
			for n, e := range all {
				if row.keep(n) {
					want = append(want, e.ID)
				}
			}
			if row.q.Descending {
				slices.Reverse(want)
			}
			if got, _ := paged(t, l, row.q); !slices.Equal(got, want) {
				t.Errorf("%s, descending %v: %d entries, want %d", row.name, row.q.Descending, len(got), len(want))
			}
		}
	}
}
