package crypto_test

import (
	"errors"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/crypto"
)

// A bucket unwrapped late in the lease of its root ends with it. A flip waits
// one lease, not two.
func TestP4BucketEndsWithItsRoot(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	cache, err := crypto.NewBucketCache(k, 10)
	must(t, err)
	root, err := k.Root(t.Context())
	must(t, err)
	f.clock.advance(59 * time.Second)
	late, wrapped, err := root.NewBucket(newID(), 1)
	must(t, err)
	opened, err := root.OpenBucket(late.ID(), 1, wrapped)
	must(t, err)
	cache.Put(opened)
	if got, ok := cache.Get(late.ID(), 1); !ok || got != opened {
		t.Fatal("the bucket is not held")
	}
	if _, ok := cache.Get(late.ID(), 2); ok {
		t.Error("another version is served")
	}
	if _, ok := cache.Get(newID(), 1); ok {
		t.Error("another bucket is served")
	}
	f.clock.advance(time.Second)
	if _, ok := cache.Get(late.ID(), 1); ok {
		t.Error("the bucket outlives its root")
	}
	cache.Put(opened)
	f.clock.advance(-time.Second) // back to where it would be alive, were it held
	if _, ok := cache.Get(late.ID(), 1); ok {
		t.Error("a dead bucket is held")
	}
	if _, ok := cache.Get(late.ID(), 1); ok {
		t.Error("the bucket was not forgotten")
	}
}

func TestBucketCacheSweeps(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	cache, err := crypto.NewBucketCache(k, 10)
	must(t, err)
	root, err := k.Root(t.Context())
	must(t, err)
	b, _, err := root.NewBucket(newID(), 1)
	must(t, err)
	before := f.kms.unwraps.Load()
	cache.Put(b)
	cache.Sweep()
	if _, ok := cache.Get(b.ID(), 1); !ok {
		t.Fatal("a living bucket is swept")
	}
	f.clock.advance(time.Minute)
	cache.Sweep()
	k.Sweep()
	f.clock.advance(-time.Minute) // what is served now would have been kept
	if _, ok := cache.Get(b.ID(), 1); ok {
		t.Error("a dead bucket is kept")
	}
	if _, err := k.Root(t.Context()); err != nil || f.kms.unwraps.Load() != before+1 {
		t.Errorf("a dead root is kept: %d unwraps, want 1, %v", f.kms.unwraps.Load()-before, err)
	}
}

func TestBucketCacheIsBounded(t *testing.T) {
	k, root := newVault(t)
	cache, err := crypto.NewBucketCache(k, 3)
	must(t, err)
	var ids []crypto.ID
	for range 10 {
		b, _, err := root.NewBucket(newID(), 1)
		must(t, err)
		cache.Put(b)
		cache.Put(b) // again: takes no more room
		ids = append(ids, b.ID())
		held := 0
		for _, id := range ids {
			if _, ok := cache.Get(id, 1); ok {
				held++
			}
		}
		if _, ok := cache.Get(b.ID(), 1); !ok || held > 3 {
			t.Errorf("after %d buckets %d are held, the last one: %v", len(ids), held, ok)
		}
	}
	for _, size := range []int{0, -1} {
		if _, err := crypto.NewBucketCache(k, size); !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("size %d: got %v, want ErrArgument", size, err)
		}
	}
}
