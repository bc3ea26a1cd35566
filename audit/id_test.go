package audit

import (
	"bytes"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit/leaf"
)

// Whatever the clock does within a minute, ids and times only grow. Beyond, they follow it. They always agree.
func TestIDsGrow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		clock := time.Date(2026, 11, 3, 10, 0, 0, 0, time.UTC)
		g := ids{now: func() time.Time { return clock }}
		lastID, lastTime := g.next()
		for range rapid.IntRange(1, 50).Draw(t, "entries") {
			clock = clock.Add(time.Duration(rapid.Int64Range(-int64(2*time.Minute), int64(time.Minute)).Draw(t, "step")))
			id, at := g.next()
			back := lastTime.Sub(clock)
			if back < time.Minute-time.Millisecond && (bytes.Compare(id[:], lastID[:]) <= 0 || at.Before(lastTime)) {
				t.Fatalf("id %s after %s", id, lastID)
			}
			if back > time.Minute+time.Millisecond && at.Sub(clock) > time.Millisecond {
				t.Fatalf("time %s with the clock at %s", at, clock)
			}
			if at.Before(clock.Truncate(time.Microsecond)) {
				t.Fatalf("time %s with the clock at %s", at, clock)
			}
			if at.UnixMilli() != leaf.Milli(id) {
				t.Fatalf("id %s and time %s do not agree", id, at)
			}
			lastID, lastTime = id, at
		}
	})
}

// A clock that was years ahead for a moment does not date what comes after it is right again.
func TestIDsFollowTheClockBack(t *testing.T) {
	right := time.Date(2026, 11, 3, 10, 0, 0, 0, time.UTC)
	clock := right
	g := ids{now: func() time.Time { return clock }}
	seen := make(map[uuid.UUID]bool)
	next := func() time.Time {
		id, at := g.next()
		seen[id] = true
		return at
	}
	next()
	clock = right.AddDate(73, 0, 0)
	next()
	for clock = right; clock.Before(right.Add(time.Millisecond)); clock = clock.Add(100 * time.Microsecond) {
		if at := next(); at.Sub(clock) > time.Millisecond {
			t.Fatalf("time %s with the clock at %s", at, clock)
		}
	}
	if len(seen) != 12 {
		t.Errorf("12 ids, %d of them distinct", len(seen))
	}
}

// An id says its entry's time to the microsecond.
func TestTickKeepsMicrosecond(t *testing.T) {
	start := time.Date(2026, 11, 3, 10, 0, 0, 0, time.UTC)
	for i := range 1000 {
		want := start.Add(time.Duration(i) * time.Microsecond)
		if got := tickTime(ticks(want)); !got.Equal(want) {
			t.Errorf("tickTime(ticks(%s)) = %s", want, got)
		}
	}
	if got := tickTime(ticks(time.Unix(-5, 0))); got.Before(time.Unix(0, 0)) {
		t.Errorf("a clock before 1970 gave %s", got)
	}
}

func TestIDsUniqueAcrossGoroutines(t *testing.T) {
	stopped := time.Date(2026, 11, 3, 10, 0, 0, 0, time.UTC)
	g := ids{now: func() time.Time { return stopped }}
	var mu sync.Mutex
	seen := make(map[uuid.UUID]bool)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 1000 {
				id, _ := g.next()
				mu.Lock()
				seen[id] = true
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if len(seen) != 8000 {
		t.Errorf("8000 ids, %d of them distinct", len(seen))
	}
}

func TestFirstIDBounds(t *testing.T) {
	at := time.Date(2026, 11, 3, 10, 0, 0, 0, time.UTC)
	bound := firstID(at.UnixMilli())
	in := newID(ticks(at))
	before := newID(ticks(at.Add(-time.Microsecond)))
	if bytes.Compare(bound[:], in[:]) >= 0 || bytes.Compare(before[:], bound[:]) >= 0 {
		t.Errorf("want %s < %s < %s", before, bound, in)
	}
	if leaf.Milli(in) != at.UnixMilli() {
		t.Errorf("Milli(%s) = %d, want %d", in, leaf.Milli(in), at.UnixMilli())
	}
}
