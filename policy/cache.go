package policy

import "sync"

const (
	cacheSize   = 1024    // entries per generation; a session of the default policy takes some 30 kB
	cacheKeyMax = 4 << 10 // bytes; what has a longer key is made anew each time
)

// cache remembers what follows from its key alone, so that nothing in it ever grows stale; a policy that is swapped
// brings an Engine with an empty one. It keeps two generations: when the young one is full it becomes the old one, and
// what was not asked for since then is dropped.
type cache[T any] struct {
	mu         sync.RWMutex
	young, old map[string]T
}

func (c *cache[T]) get(key []byte) (T, bool) {
	c.mu.RLock()
	v, ok := c.young[string(key)]
	if ok {
		c.mu.RUnlock()
		return v, true
	}
	v, ok = c.old[string(key)]
	c.mu.RUnlock()
	if ok {
		c.put(key, v)
	}
	return v, ok
}

func (c *cache[T]) put(key []byte, v T) {
	if len(key) > cacheKeyMax {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.young == nil || len(c.young) >= cacheSize {
		c.young, c.old = make(map[string]T), c.young
	}
	c.young[string(key)] = v
}
