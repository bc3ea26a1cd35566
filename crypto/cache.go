package crypto

import (
	"fmt"
	"sync"
)

// BucketCache keeps unwrapped buckets, and nothing below them, until the lease
// of their root ends: counted from when the root was fetched, since a bucket
// unwrapped late in a root's lease must not outlive the generation. A generation
// that is retired in this process, or seen to be, ends its buckets at once. It is
// safe for concurrent use.
type BucketCache struct {
	keystone *Keystone
	size     int

	mu      sync.Mutex
	buckets map[bucketKey]*Bucket
}

type bucketKey struct {
	id      ID
	version uint32
}

// NewBucketCache returns a cache of at most size buckets opened with the roots of
// k, which knows it from then on. A size below 1 is ErrArgument.
func NewBucketCache(k *Keystone, size int) (*BucketCache, error) {
	if k == nil || size < 1 {
		return nil, fmt.Errorf("new bucket cache: %w", ErrArgument)
	}
	c := &BucketCache{keystone: k, size: size, buckets: make(map[bucketKey]*Bucket)}
	k.watch(c)
	return c, nil
}

// Get returns the bucket in that version if it is held and may still be used.
func (c *BucketCache) Get(id ID, version uint32) (*Bucket, bool) {
	key := bucketKey{id: id, version: version}
	c.mu.Lock()
	defer c.mu.Unlock()
	b, ok := c.buckets[key]
	if ok && !c.keystone.serves(b.generation, b.since) {
		// Buckets of one fetch expire together: what else is due goes too.
		c.sweep()
		return nil, false
	}
	return b, ok
}

// Put holds a bucket until its lease or its generation ends. One that is past
// that is not held.
// A full cache is emptied first: opening a bucket again costs a microsecond, less
// than keeping an order of use.
func (c *BucketCache) Put(b *Bucket) {
	key := bucketKey{id: b.id, version: b.version}
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.keystone.serves(b.generation, b.since) { // under mu: a sweep comes before this or finds it
		return
	}
	if _, held := c.buckets[key]; !held && len(c.buckets) >= c.size {
		clear(c.buckets)
	}
	c.buckets[key] = b
}

// Sweep forgets the buckets whose lease or generation has ended. Get never returns one, but an
// idle process would keep them in memory: call Sweep now and then.
func (c *BucketCache) Sweep() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sweep()
}

func (c *BucketCache) sweep() {
	for key, b := range c.buckets {
		if !c.keystone.serves(b.generation, b.since) {
			delete(c.buckets, key)
		}
	}
}
