package merge_test

import (
	"errors"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/merge"
)

// TestConcurrentMerges: merges in every direction, partings, withdrawals, changes and an erasure of the same few people at
// once end in states that agree with one another, lose no withdrawal and no change, and never deadlock.
func TestConcurrentMerges(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	const workers, rounds = 5, 8
	var p [4]uuid.UUID
	for i := range p {
		p[i] = b.person("Ada", "Lovelace", string(rune('a'+i))+"@example.com", "GB")
	}
	doomed, last := b.person("Ada", "Lovelace", "x@example.com", "GB"), b.person("Ada", "Lovelace", "y@example.com", "GB")
	b.merged(doomed, last)
	import_, portal := b.As("import"), b.As("portal")
	var mu sync.Mutex
	events, patches := map[uuid.UUID]int64{}, map[uuid.UUID]uint64{}
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			r := rand.New(rand.NewPCG(uint64(w), 7))
			for range rounds {
				one, other := p[r.IntN(len(p))], p[r.IntN(len(p))]
				var err error
				switch n := r.IntN(10); {
				case n < 4:
					_, err = b.Merge(t.Context(), import_, "contact", merge.Pair{ID: one, With: other})
				case n < 6:
					_, err = b.Part(t.Context(), import_, "contact", merge.Pair{ID: one, With: other})
				case n < 8:
					if _, err = portal.RecordConsent(t.Context(), "contact", one, vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing", Channel: "email"}, nil); err == nil {
						mu.Lock()
						events[one]++
						mu.Unlock()
					}
				case n < 9:
					d := b.Draft("contact", true, map[string]any{"job_title": "Countess"})
					var got vault.Written
					if got, err = import_.Patch(t.Context(), "contact", one, 1, d); err == nil {
						mu.Lock()
						patches[one] = got.Version
						mu.Unlock()
					}
				default:
					_, err = b.Merge(t.Context(), import_, "contact", merge.Pair{ID: last, With: doomed})
				}
				if err != nil && !expected(err) {
					t.Errorf("worker %d: %v", w, err)
				}
			}
		})
	}
	wg.Wait()
	b.sound(p[:]...)
	b.sound(doomed, last)
	for _, id := range p {
		if n := b.Count(`SELECT count(*) FROM consent_event WHERE subject = $1`, id); n != events[id] || int64(b.state(id).Events) != n {
			t.Errorf("%d events of %d, the state counts %d", n, events[id], b.state(id).Events)
		}
		if v := b.Count(`SELECT version FROM contact WHERE id = $1`, id); patches[id] != 0 && uint64(v) != patches[id] {
			t.Errorf("version %d, the last change made %d", v, patches[id])
		}
	}
}

// expected are the answers of a request that came too late, or lost against another and may be sent again.
func expected(err error) bool {
	for _, e := range []error{vault.ErrInvalid, vault.ErrNotFound, vault.ErrVersion, vault.ErrGone} {
		if errors.Is(err, e) {
			return true
		}
	}
	return errors.Is(err, vault.ErrUnavailable) && !postgres.IsSerialization(err) // a deadlock is none of them
}

// TestMergeAgainstErasure: of a merge and an erasure at once either all of the person goes, or the other record is by itself.
func TestMergeAgainstErasure(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	for i := range 4 {
		one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "GB")
		import_, operator := b.As("import"), b.As("operator")
		var merged, erased error
		var wg sync.WaitGroup
		wg.Go(func() { _, merged = b.Merge(t.Context(), import_, "contact", merge.Pair{ID: one, With: other}) })
		wg.Go(func() { _, erased = operator.Erase(t.Context(), "contact", other, 0) })
		wg.Wait()
		if erased != nil || merged != nil && !errors.Is(merged, vault.ErrGone) && !errors.Is(merged, vault.ErrNotFound) {
			t.Fatalf("round %d: merge %v, erasure %v", i, merged, erased)
		}
		left := b.Count(`SELECT count(*) FROM key_subject WHERE subject IN ($1, $2) AND erased_at IS NULL`, one, other)
		if want := int64(0); merged == nil && left != want || merged != nil && left != 1 {
			t.Errorf("round %d: %d records are left, the merge says %v", i, left, merged)
		}
		if merged != nil {
			if s := b.state(one); s.Link != nil {
				t.Errorf("round %d: merged with what is erased", i)
			}
		}
	}
}
