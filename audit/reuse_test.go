package audit_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// TestP2EachWaiterHasItsOwnAnswer appends from many sides while every other caller gives up at some moment: what was
// acknowledged is stored as it was given, whoever's place in the queue it took.
func TestP2EachWaiterHasItsOwnAnswer(t *testing.T) {
	const clients, each = 32, 60
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool})
	stored := make([][]*audit.Entry, clients)
	var gaveUp sync.Map
	var wg sync.WaitGroup
	for c := range clients {
		wg.Go(func() {
			for range each {
				ctx, cancel := context.WithCancel(t.Context())
				if c%2 == 0 {
					ctx, cancel = context.WithTimeout(t.Context(), rand.N(2*time.Millisecond))
				}
				e := disclosure(l, uuid.New())
				switch err := l.Append(ctx, e); {
				case err == nil:
					stored[c] = append(stored[c], e)
				case errors.Is(err, context.DeadlineExceeded):
					gaveUp.Store(c, true)
				default:
					t.Error(err)
				}
				cancel()
			}
		})
	}
	wg.Wait()
	leaves := map[uuid.UUID][]byte{}
	rows, err := pool.Query(t.Context(), `SELECT id, leaf FROM log_intake`)
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		var id [16]byte
		var leaf []byte
		if err := rows.Scan(&id, &leaf); err != nil {
			t.Fatal(err)
		}
		leaves[id] = leaf
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	for _, list := range stored {
		for _, e := range list {
			if want, err := e.MarshalCanonical(); err != nil || !bytes.Equal(leaves[e.ID], want) {
				t.Fatalf("acknowledged entry %s: stored %q, want %q", e.ID, leaves[e.ID], want)
			}
		}
	}
	if _, some := gaveUp.Load(0); !some {
		t.Error("nobody gave up: that proves little")
	}
}
