package crypto_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/crypto"
)

// P4, P11: two servers share a keystone; one flips it again and again, with a
// rival who tries the same, while both read. Readers always get a root, never an
// older one than before, and at the end no generation that was left behind.
func TestP4TwoServersFlip(t *testing.T) {
	for name, second := range map[string][]int{"alike": {0, 1}, "in another order": {1, 0}} {
		t.Run(name, func(t *testing.T) {
			f := newCopies(t, 2)
			f.cfg.Lease = 20 * time.Millisecond
			f.cfg.Clock = nil
			servers := []*crypto.Keystone{f.create(t)}
			f.cfg.Dirs = []string{f.cfg.Dirs[second[0]], f.cfg.Dirs[second[1]]}
			twoServersFlip(t, f, append(servers, open(t, f)))
		})
	}
}

func twoServersFlip(t *testing.T, f *fixture, servers []*crypto.Keystone) {
	t.Helper()
	const flips = 5
	done := make(chan struct{})
	var readers sync.WaitGroup
	for _, k := range servers {
		for range 2 {
			readers.Go(func() { readUntil(t, k, done) })
		}
	}
	var flippers sync.WaitGroup
	for _, k := range servers {
		flippers.Go(func() {
			for from := uint64(1); from <= flips; from++ {
				flip(t, k, from)
			}
		})
	}
	flippers.Wait()
	close(done)
	readers.Wait()
	h := held(t, servers[0])
	if h.Roots[0] <= flips || len(h.Retiring) != 0 || h.Copies != 2 { // the slower one may have made more than it needed
		t.Errorf("got %+v, want generations after %d alone", h, flips)
	}
	for _, g := range h.Roots {
		wantBucket(t, servers[1], g, aBucket(t, servers[0], g))
	}
	for g := range uint64(flips) {
		if there, err := f.kms.Exists(t.Context(), g+1); err != nil || there {
			t.Errorf("kms key %d is still there, %v", g+1, err)
		}
	}
}

// flip goes from one generation to the next, unless the rival was faster.
func flip(t *testing.T, k *crypto.Keystone, from uint64) {
	t.Helper()
	ctx := t.Context()
	if _, err := k.Advance(ctx, from); err != nil && !errors.Is(err, crypto.ErrArgument) && !errors.Is(err, crypto.ErrDestroyed) {
		t.Errorf("advance from %d: %v", from, err)
	}
	if err := k.Retire(ctx, from); err != nil && !errors.Is(err, crypto.ErrDestroyed) {
		t.Errorf("retire %d: %v", from, err)
	}
	time.Sleep(k.Lease())
	if err := k.Destroy(ctx, from); err != nil {
		t.Errorf("destroy %d: %v", from, err)
	}
	if _, err := k.Generation(ctx, from); !errors.Is(err, crypto.ErrDestroyed) {
		t.Errorf("generation %d: got %v, want ErrDestroyed", from, err)
	}
}

func readUntil(t *testing.T, k *crypto.Keystone, done <-chan struct{}) {
	t.Helper()
	var newest uint64
	for {
		select {
		case <-done:
			return
		default:
		}
		root, err := k.Root(t.Context())
		for range 2 { // on a slow machine a fetch may take longer than this short lease
			if err != nil {
				root, err = k.Root(t.Context())
			}
		}
		if err != nil {
			t.Errorf("root: %v", err)
			return
		}
		if root.Generation() < newest {
			t.Errorf("generation %d after %d", root.Generation(), newest)
			return
		}
		newest = root.Generation()
	}
}
