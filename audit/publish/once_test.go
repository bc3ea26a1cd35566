package publish_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/tree"
)

// load are writers, and what they have committed.
type load struct {
	*site
	mu        sync.Mutex
	committed []uuid.UUID
	other     int // entries that were rolled back
}

// write commits, rolls back, and holds transactions open while later ones commit.
func (l *load) write(ctx context.Context) {
	for ctx.Err() == nil {
		if rand.IntN(3) > 0 {
			e := entry(l.log)
			if err := l.log.Append(l.t.Context(), e); err != nil {
				l.t.Error(err)
				return
			}
			l.done(e.ID)
			continue
		}
		l.transaction()
	}
}

var errRollBack = errors.New("roll back")

func (l *load) transaction() {
	var ids []uuid.UUID
	err := pgx.BeginFunc(l.t.Context(), l.pool, func(tx pgx.Tx) error {
		for range 1 + rand.IntN(3) {
			e := entry(l.log)
			inner := func(tx pgx.Tx) error {
				if err := l.log.AppendTx(l.t.Context(), tx, e); err != nil {
					return err
				}
				if rand.IntN(3) == 0 {
					return errRollBack
				}
				return nil
			}
			err := inner
			if rand.IntN(2) == 0 { // a subtransaction
				if got := pgx.BeginFunc(l.t.Context(), tx, err); got == nil {
					ids = append(ids, e.ID)
				} else if !errors.Is(got, errRollBack) {
					return got
				}
				continue
			}
			if got := err(tx); got != nil {
				return got
			}
			ids = append(ids, e.ID)
		}
		time.Sleep(time.Duration(rand.IntN(60)) * time.Millisecond)
		return nil
	})
	switch {
	case err == nil:
		l.done(ids...)
	case errors.Is(err, errRollBack):
		l.mu.Lock()
		l.other++
		l.mu.Unlock()
	default:
		l.t.Error(err)
	}
}

func (l *load) done(ids ...uuid.UUID) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.committed = append(l.committed, ids...)
}

// cut is a connection that is gone after a time, wherever a publisher then is.
type cut struct {
	net.Conn
	after *time.Timer
}

func (c cut) Close() error {
	c.after.Stop()
	return c.Conn.Close()
}

// life is how long publishers may live. It grows until some get something done on a slow machine, and shrinks when they do.
type life struct{ longest atomic.Int64 }

func (l *life) some() time.Duration {
	return rand.N(50*time.Millisecond + time.Duration(l.longest.Load()))
}

func (l *life) after(err error) {
	if err == nil {
		l.longest.Store(l.longest.Load() / 2)
	} else {
		l.longest.Add(int64(10 * time.Millisecond))
	}
}

// cutting connects so that the connection does not last.
func (s *site) cutting(l *life) func(ctx context.Context, _ pgconn.NoticeHandler) (*pgx.Conn, error) {
	return func(ctx context.Context, _ pgconn.NoticeHandler) (*pgx.Conn, error) {
		cfg := s.pool.Config().ConnConfig
		dial := cfg.DialFunc
		cfg.DialFunc = func(ctx context.Context, network, addr string) (net.Conn, error) {
			c, err := dial(ctx, network, addr)
			if err != nil {
				return nil, err
			}
			return cut{c, time.AfterFunc(l.some(), func() { _ = c.Close() })}, nil
		}
		return pgx.ConnectConfig(ctx, cfg)
	}
}

// TestP7EveryEntryOnce writes from many sides while two publishers compete and lose their connections at any time, to the
// network and to the server: what was committed is in the tree once, what was not is not, and nothing that was signed has
// moved.
func TestP7EveryEntryOnce(t *testing.T) {
	t.Parallel()
	l := &load{site: newSite(t)}
	writing, stop := context.WithCancel(t.Context())
	publishing, end := context.WithCancel(t.Context())
	var writers, publishers sync.WaitGroup
	for range 6 {
		writers.Go(func() { l.write(writing) })
	}
	var mu sync.Mutex
	signed := map[uint64]tree.Checkpoint{}
	rounds, failed := 0, 0
	var lives life
	for range 2 {
		p := l.publisher(publish.Config{Connect: l.cutting(&lives)})
		publishers.Go(func() {
			for publishing.Err() == nil {
				err := p.Once(publishing)
				if errors.Is(err, audit.ErrBroken) || errors.Is(err, audit.ErrCorrupt) {
					t.Error(err)
				}
				if !errors.Is(err, publish.ErrOther) {
					lives.after(err)
				}
				points, _ := l.signed()
				mu.Lock()
				for _, c := range points {
					signed[c.Size] = c
				}
				if err != nil {
					failed++
					p.Close()
				} else {
					rounds++
				}
				mu.Unlock()
			}
		})
	}
	enough := func() bool {
		mu.Lock()
		defer mu.Unlock()
		return rounds >= 5 && failed >= 10 && len(signed) >= 4
	}
	for began := time.Now(); time.Since(began) < 800*time.Millisecond || !enough() && time.Since(began) < 20*time.Second; time.Sleep(lives.some()) {
		l.exec(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tacit-publisher' AND datname = current_database()`)
	}
	stop()
	writers.Wait()
	end()
	publishers.Wait()
	l.mustPublish()
	leaves := l.holds(l.committed)
	for size, c := range signed {
		if !bytes.Equal(c.Root, root(t, leaves[:size])) {
			t.Errorf("what was signed of %d entries is not what is there", size)
		}
	}
	l.proves(leaves, []uuid.UUID{l.committed[0], l.committed[len(l.committed)/2], l.committed[len(l.committed)-1]})
	if !enough() || l.other == 0 {
		t.Errorf("%d rounds, %d cut short, %d checkpoints, %d transactions rolled back: that proves little", rounds, failed, len(signed), l.other)
	}
	t.Logf("%d entries, %d rounds, %d cut short, %d checkpoints", len(leaves), rounds, failed, len(signed))
}

// TestSlowTransactionIsNotSkipped commits after later ones were taken and signed.
func TestSlowTransactionIsNotSkipped(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	slow, err := s.pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	first := entry(s.log)
	if err := s.log.AppendTx(t.Context(), slow, first); err != nil {
		t.Fatal(err)
	}
	rest := s.append(3)
	s.mustPublish()
	s.holds(rest)
	if f, err := s.log.Entry(t.Context(), rest[0]); err != nil || f.Position == audit.Unpublished {
		t.Errorf("a later entry: %v, %v", f.Position, err)
	}
	if err := slow.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	if f, err := s.log.Entry(t.Context(), first.ID); err != nil || f.Position != audit.Unpublished {
		t.Errorf("the slow one before it is taken: %v, %v", f.Position, err)
	}
	s.mustPublish()
	leaves := s.holds(append(rest, first.ID))
	s.proves(leaves, append(rest, first.ID))
}

// TestOneAtATime lets no second publisher in, and the next as soon as the first is gone.
func TestOneAtATime(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	first, second := s.publisher(publish.Config{}), s.publisher(publish.Config{})
	if err := first.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := second.Once(t.Context()); !errors.Is(err, publish.ErrOther) {
		t.Errorf("a second one: got %v, want %v", err, publish.ErrOther)
	}
	first.Close()
	ids := s.append(1)
	if err := s.once(second); err != nil {
		t.Fatal(err)
	}
	s.holds(ids)
}
