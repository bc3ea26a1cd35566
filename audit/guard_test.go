package audit_test

import (
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// Batches are guarded in a bubble of package synctest, whose clock stands while a connection works and while anything computes:
// a batch takes what the test says, and each count is the same on every machine.

// TestGuardBatches: however many append, the number of batches in a time is bounded, and nobody waits longer than two take. On a
// disk that is quicker than the patience of a batch, one is under way at a time. On a slower one the next begins when that
// patience ends, and no more are under way than there are writers.
func TestGuardBatches(t *testing.T) {
	const (
		patience = time.Millisecond // batchPatience
		writers  = 3
		clients  = 48
	)
	for _, row := range []struct {
		name         string
		takes, lasts time.Duration
		atOnce       int           // batches under way
		apart        time.Duration // from one to the next
	}{
		{name: "quick disk", takes: patience / 2, lasts: 20 * patience, atOnce: 1, apart: patience / 2},
		{name: "slow disk", takes: 10 * patience, lasts: 100 * patience, atOnce: writers, apart: patience},
	} {
		t.Run(row.name, func(t *testing.T) {
			sent, appended := load{clients: clients, takes: row.takes, lasts: row.lasts}.run(t)
			for i := row.atOnce; i < len(sent); i++ {
				if d := sent[i].Sub(sent[i-1]); d < row.apart {
					t.Fatalf("a batch began %s after the one before, want at least %s", d, row.apart)
				}
				if d := sent[i].Sub(sent[i-row.atOnce]); d < row.takes {
					t.Fatalf("%d batches were under way, want at most %d", row.atOnce+1, row.atOnce)
				}
			}
			if n, want := slices.Min(appended), int(row.lasts/(2*row.takes)); n < want {
				t.Errorf("a client appended %d entries, want at least %d", n, want)
			}
		})
	}
}

// load is clients that append for a while, each the next entry when the one before is durable, to a log whose batches take some
// time each.
type load struct {
	clients      int
	takes, lasts time.Duration
}

// run returns when batches were sent, by the bubble's clock, and how many entries each client appended.
func (o load) run(t *testing.T) (sent []time.Time, appended []int) {
	t.Helper()
	server, appended := pgtest.New(t), make([]int, o.clients)
	synctest.Test(t, func(t *testing.T) {
		pool, wire := pgtest.Tap(t, server) // of the bubble, as the timers of its connections are
		l := open(t, audit.Config{Pool: pool, AnyClock: true})
		var mu sync.Mutex
		wire.Before("tacit-log", func() {
			mu.Lock()
			sent = append(sent, time.Now())
			mu.Unlock()
			time.Sleep(o.takes)
		})
		end := time.Now().Add(o.lasts)
		var all sync.WaitGroup
		for c := range appended {
			all.Go(func() {
				for ; time.Now().Before(end); appended[c]++ {
					if err := l.Append(t.Context(), disclosure(l, uuid.New())); err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		all.Wait()
	})
	return sent, appended
}
