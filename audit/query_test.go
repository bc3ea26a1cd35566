package audit_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// numbered is the n-th of a set of ids.
func numbered(set byte, n int) uuid.UUID { return uuid.UUID{0: set, 6: 0x40, 8: 0x80, 15: byte(n)} }

// history fills a log with entries of mixed attributes over some days, several in one millisecond: two bundles and a tail in
// the tree, the rest in the intake.
func history(t *testing.T, pool *pgxpool.Pool) (*audit.Log, []audit.Entry) {
	t.Helper()
	clock := time.Date(2026, 11, 1, 8, 0, 0, 0, time.UTC)
	l := open(t, audit.Config{Pool: pool, AnyClock: true, Now: func() time.Time { return clock }})
	var all []audit.Entry
	var b pgx.Batch
	for i := range historySize {
		if i == 540 {
			send(t, pool, &b)
			publishAll(t, pool)
		}
		clock = clock.Add([]time.Duration{0, 100 * time.Microsecond, 7 * time.Minute, time.Hour}[i%4])
		e := disclosure(l, numbered(1, i%5), numbered(1, i%7))
		e.Actor, e.Client = numbered(2, i%3), numbered(3, i%2)
		e.Action = []string{"read", "list", "lookup"}[i/3%3]
		e.Purpose = []string{"support", "sales"}[i/5%2]
		if i%11 == 0 {
			e.Decision, e.Outcome, e.Groups = audit.Deny, audit.Denied, nil
		} else if i%6 == 0 {
			e.Groups = append(e.Groups, audit.Group{Mask: []string{"iban"}, Token: []string{"phone"}, Subjects: []uuid.UUID{numbered(1, 9)}})
		}
		if err := l.QueueTx(t.Context(), &b, e); err != nil {
			t.Fatal(err)
		}
		all = append(all, *e)
	}
	send(t, pool, &b)
	return l, all
}

const historySize = 560

func send(t *testing.T, pool *pgxpool.Pool, b *pgx.Batch) {
	t.Helper()
	if err := pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error { return tx.SendBatch(t.Context(), b).Close() }); err != nil {
		t.Fatal(err)
	}
	*b = pgx.Batch{}
}

// publishAll takes the intake into the tree.
func publishAll(t *testing.T, pool *pgxpool.Pool) {
	t.Helper()
	p := publishtest.New(t, publish.Config{Connect: publishtest.Connect(pool)})
	if err := p.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	p.Close()
}

// selected says plainly what a query means.
func selected(q audit.Query, e audit.Entry) bool {
	names := func(hit func(audit.Group) bool) bool { return slices.ContainsFunc(e.Groups, hit) }
	switch {
	case q.Pseudonyms != nil && !names(func(g audit.Group) bool {
		return slices.ContainsFunc(g.Subjects, func(s uuid.UUID) bool { return slices.Contains(q.Pseudonyms, s) })
	}):
	case q.Actor != nil && *q.Actor != e.Actor, q.Client != nil && *q.Client != e.Client:
	case q.Action != "" && q.Action != e.Action, q.Kind != "" && q.Kind != e.Kind, q.Purpose != "" && q.Purpose != e.Purpose:
	case q.Outcome != "" && q.Outcome != e.Outcome:
	case q.Field != "" && !names(func(g audit.Group) bool {
		return slices.Contains(slices.Concat(g.Clear, g.Mask, g.Token), q.Field)
	}):
	case q.Keep != nil && !q.Keep(&e):
	case !q.From.IsZero() && e.Time.Before(q.From), !q.To.IsZero() && !e.Time.Before(q.To):
	default:
		return true
	}
	return false
}

func queries(all []audit.Entry) *rapid.Generator[audit.Query] {
	return rapid.Custom(func(t *rapid.T) audit.Query {
		var q audit.Query
		maybe := func(what string) bool { return rapid.IntRange(0, 2).Draw(t, what+"?") == 0 }
		at := func(what string) time.Time {
			e := rapid.SampledFrom(all).Draw(t, what)
			return e.Time.Add(time.Duration(rapid.SampledFrom([]int{-1000, -1, 0, 1, 100, 1000}).Draw(t, what+" µs")) * time.Microsecond)
		}
		if maybe("pseudonyms") {
			for range rapid.IntRange(0, 3).Draw(t, "how many") {
				q.Pseudonyms = append(q.Pseudonyms, numbered(1, rapid.IntRange(0, 10).Draw(t, "pseudonym")))
			}
		}
		if maybe("actor") {
			a := numbered(2, rapid.IntRange(0, 3).Draw(t, "actor"))
			q.Actor = &a
		}
		if maybe("client") {
			c := numbered(3, rapid.IntRange(0, 2).Draw(t, "client"))
			q.Client = &c
		}
		if maybe("from") {
			q.From = at("from")
		}
		if maybe("to") {
			q.To = at("to")
		}
		if maybe("keep") {
			q.Keep = func(e *audit.Entry) bool { return e.ID[15]%3 != 0 }
		}
		q.Action = rapid.SampledFrom([]string{"", "", "read", "list", "export"}).Draw(t, "action")
		q.Kind = rapid.SampledFrom([]string{"", "", "contact", "case"}).Draw(t, "kind")
		q.Purpose = rapid.SampledFrom([]string{"", "", "sales"}).Draw(t, "purpose")
		q.Outcome = rapid.SampledFrom([]audit.Outcome{"", "", audit.Denied, audit.Released}).Draw(t, "outcome")
		q.Field = rapid.SampledFrom([]string{"", "", "given_name", "iban", "phone", "notes"}).Draw(t, "field")
		q.Limit = rapid.SampledFrom([]int{7, 60, 500}).Draw(t, "limit")
		q.Descending = rapid.Bool().Draw(t, "descending")
		return q
	})
}

// Walking the pages of any query gives each selected entry once, in order.
func TestEntriesSelectsAndPages(t *testing.T) {
	l, written := history(t, pgtest.New(t))
	all := stored(t, l, written)
	rapid.Check(t, func(rt *rapid.T) {
		q := queries(all).Draw(rt, "query")
		var want []audit.Entry
		for _, e := range all {
			if selected(q, e) {
				want = append(want, e)
			}
		}
		if q.Descending {
			slices.Reverse(want)
		}
		var got []audit.Entry
		for range len(all) + 2 {
			page, next, err := l.Entries(t.Context(), q)
			if err != nil {
				rt.Fatal(err)
			}
			if len(page) > q.Limit {
				rt.Fatalf("a page of %d with limit %d", len(page), q.Limit)
			}
			for _, f := range page {
				got = append(got, f.Entry)
			}
			if q.After = next; next == uuid.Nil {
				break
			}
		}
		if q.After != uuid.Nil {
			rt.Fatal("the pages never end")
		}
		if !slices.EqualFunc(want, got, func(a, b audit.Entry) bool { return reflect.DeepEqual(a, b) }) {
			rt.Fatalf("entries (-want +got):\n%s", cmp.Diff(want, got, cmpopts.EquateEmpty()))
		}
	})
}

// stored reads each entry by itself and compares it with what was written. What it returns is alike to the last bit with
// what queries return, so that comparing the two takes little time.
func stored(t *testing.T, l *audit.Log, written []audit.Entry) []audit.Entry {
	t.Helper()
	all := make([]audit.Entry, len(written))
	for i := range written {
		e, err := l.Entry(t.Context(), written[i].ID)
		if err != nil {
			t.Fatal(err)
		}
		all[i] = e.Entry
	}
	if diff := cmp.Diff(written, all, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("entries (-written +stored):\n%s", diff)
	}
	return all
}

func TestEntriesDefaultLimit(t *testing.T) {
	l, _ := history(t, pgtest.New(t))
	for _, row := range []struct{ limit, want int }{{0, 100}, {-1, 100}, {7, 7}, {501, 500}} {
		got, _, err := l.Entries(t.Context(), audit.Query{Limit: row.limit})
		if err != nil || len(got) != row.want {
			t.Errorf("limit %d: %d entries, %v; want %d", row.limit, len(got), err, row.want)
		}
	}
}

func TestEntryNotFound(t *testing.T) {
	l := open(t, audit.Config{Pool: pgtest.New(t)})
	if e, err := l.Entry(t.Context(), l.NewEntry().ID); !errors.Is(err, audit.ErrNotFound) {
		t.Errorf("got %v, %v; want ErrNotFound", e, err)
	}
}

// What someone with the table's owner's rights changed is not answered as if it had been logged.
func TestEntriesRefuseChangedRows(t *testing.T) {
	for _, row := range []struct {
		name, sql string
		want      error
	}{
		{"other leaf", `UPDATE log_intake SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'support', 'sup port'), 'UTF8') WHERE id = $1`, audit.ErrNotFound},
		{"another entry's leaf", `UPDATE log_intake SET leaf = (SELECT leaf FROM log_intake WHERE id <> $1 LIMIT 1) WHERE id = $1`, audit.ErrNotFound},
		{"deleted", `DELETE FROM log_intake WHERE id = $1`, audit.ErrNotFound},
	} {
		t.Run(row.name, func(t *testing.T) {
			pool := pgtest.New(t)
			l := open(t, audit.Config{Pool: pool})
			subject := uuid.New()
			e, other := disclosure(l, subject), disclosure(l)
			for _, e := range []*audit.Entry{e, other} {
				if err := l.Append(t.Context(), e); err != nil {
					t.Fatal(err)
				}
			}
			exec(t, pool, row.sql, e.ID)
			if _, err := l.Entry(t.Context(), e.ID); !errors.Is(err, row.want) {
				t.Errorf("Entry: %v, want %v", err, row.want)
			}
		})
	}
}
