package facts

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
)

var (
	contacts = &revision.Table{Kind: &catalog.Kind{Name: "contact"}}
	accounts = &revision.Table{Kind: &catalog.Kind{Name: "account"}}
)

// source answers a gatherer in place of the database, and keeps what it was asked for.
type source struct {
	asked [][]uuid.UUID
	bad   uuid.UUID // fails a statement that asks for it
	with  any       // it panics with that instead, if it is not nil
}

func (s *source) fetch(_ context.Context, _ *revision.Table, _ revision.Statement, args ...any) (record.Reading, error) {
	ids := slices.Clone(args[0].([]uuid.UUID))
	s.asked = append(s.asked, ids)
	if slices.Contains(ids, s.bad) {
		if s.with != nil {
			panic(s.with)
		}
		return record.Reading{}, fault.ErrIntegrity
	}
	read := record.Reading{Rows: make([]record.Row, len(ids))}
	for i := range ids {
		read.Rows[i].ID = ids[i]
	}
	return read, nil
}

func (s *source) gatherer(t *testing.T) *Gatherer {
	t.Helper()
	return &Gatherer{fetch: s.fetch, ctx: t.Context(), others: make(chan struct{}, mostOthers)}
}

func wanted(t *revision.Table, n int) *want {
	w := &want{table: t, ids: make([]uuid.UUID, n), done: make(chan struct{})}
	for i := range w.ids {
		w.ids[i] = uuid.New()
	}
	return w
}

// A statement takes what was wanted first and what else it can read, of one table, up to its bound, and nobody's who left.
func TestGathererTakesTogether(t *testing.T) {
	g := (&source{}).gatherer(t)
	first, other, left, second := wanted(contacts, 2), wanted(accounts, 1), wanted(contacts, 1), wanted(contacts, 3)
	large, last := wanted(contacts, mostWanted-4), wanted(contacts, 1)
	token := &want{table: contacts, token: &Token{}}
	left.gone.Store(true)
	g.queue = []*want{first, other, left, second, large, token, last}
	for i, expect := range [][]*want{{first, second, last}, {other}, {large}, {token}, {}} {
		if got := g.next(); !slices.Equal(got, expect) {
			t.Errorf("statement %d takes %d wants, want these %d", i, len(got), len(expect))
		}
	}
}

// What a statement fails for may lie with one record: the others are read all the same, each by itself.
func TestGathererOneBadAmongMany(t *testing.T) {
	for name, with := range map[string]any{"error": nil, "panic": "ada@example.com"} {
		t.Run(name, func(t *testing.T) {
			good, bad, better := wanted(contacts, 2), wanted(contacts, 1), wanted(contacts, 1)
			s := &source{bad: bad.ids[0], with: with}
			s.gatherer(t).read([]*want{good, bad, better})
			for _, w := range []*want{good, better} {
				if <-w.done; w.err != nil || len(w.read.Rows) != len(w.ids) || w.read.Rows[0].ID != w.ids[0] {
					t.Errorf("got %d rows, %v", len(w.read.Rows), w.err)
				}
			}
			<-bad.done
			switch {
			case with == nil && !errors.Is(bad.err, fault.ErrIntegrity):
				t.Errorf("the bad one: %v", bad.err)
			case with != nil && (!errors.Is(bad.err, errGathered) || strings.Contains(bad.err.Error(), "ada")):
				t.Errorf("the bad one: %v", bad.err)
			case with != nil && !strings.Contains(bad.err.Error(), "(*source).fetch"):
				t.Errorf("where it panicked is not said: %v", bad.err)
			}
			if len(s.asked) != 4 {
				t.Errorf("%d statements, want one for all and one for each", len(s.asked))
			}
		})
	}
}

// Rows of other records than were asked for are nobody's facts.
func TestGathererOtherRows(t *testing.T) {
	g := (&source{}).gatherer(t)
	g.fetch = func(context.Context, *revision.Table, revision.Statement, ...any) (record.Reading, error) {
		return record.Reading{Rows: []record.Row{{ID: uuid.New()}}}, nil
	}
	w := wanted(contacts, 1)
	g.read([]*want{w})
	if <-w.done; !errors.Is(w.err, errGathered) {
		t.Errorf("got %v", w.err)
	}
}

// While the database stands still so many wait, and no more.
func TestGathererTooManyWait(t *testing.T) {
	g := (&source{}).gatherer(t)
	g.flying = mostFlights
	for range mostWaiting {
		g.queue = append(g.queue, wanted(contacts, 1))
	}
	if _, err := g.get(t.Context(), wanted(contacts, 1)); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
	g.queue[7].gone.Store(true) // and makes room
	ctx, leave := context.WithCancel(t.Context())
	leave()
	if _, err := g.get(ctx, wanted(contacts, 1)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want to wait where somebody left", err)
	}
}

// Who leaves is told by its own context, and is not waited for.
func TestGathererCallerLeaves(t *testing.T) {
	g := (&source{}).gatherer(t)
	g.flying = mostFlights
	ctx, leave := context.WithCancel(t.Context())
	leave()
	w := wanted(contacts, 1)
	if _, err := g.get(ctx, w); !errors.Is(err, context.Canceled) || !w.gone.Load() {
		t.Errorf("got %v, gone %v", err, w.gone.Load())
	}
}

// Closing ends a statement that is under way, and who waits for it.
func TestGathererClose(t *testing.T) {
	pool, err := pgxpool.New(t.Context(), "host="+t.TempDir()+" user=nobody dbname=nowhere")
	if err != nil {
		t.Fatal(err)
	}
	g, err := NewGatherer(t.Context(), pool)
	if err != nil {
		t.Fatal(err)
	}
	pool.Close()
	asked := make(chan struct{})
	g.fetch = func(ctx context.Context, _ *revision.Table, _ revision.Statement, _ ...any) (record.Reading, error) {
		close(asked)
		<-ctx.Done()
		return record.Reading{}, ctx.Err()
	}
	go func() {
		<-asked
		g.Close()
	}()
	if _, err := g.get(t.Context(), wanted(contacts, 1)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
