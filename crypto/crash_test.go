package crypto_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
)

var errBroken = errors.New("broken")

// crashed is what a step panics with: nothing after it runs, as after kill -9,
// but that the lock is given back.
type crashed struct{}

// breaker ends a change at its n-th step: a crash, or an error from there on.
type breaker struct {
	n, steps int
	crash    bool
}

func (b *breaker) step() error {
	b.steps++
	if b.n == 0 || b.steps < b.n {
		return nil
	}
	if b.crash {
		panic(crashed{})
	}
	return errBroken
}

// brokenKMS breaks before and after whatever it is asked for.
type brokenKMS struct {
	crypto.KMS
	breaker *breaker
}

func (k brokenKMS) around(f func() error) error {
	if err := k.breaker.step(); err != nil {
		return fmt.Errorf("%w: %w", crypto.ErrUnavailable, err)
	}
	if err := f(); err != nil {
		return err
	}
	if err := k.breaker.step(); err != nil { // done, but the answer is lost
		return fmt.Errorf("%w: %w", crypto.ErrUnavailable, err)
	}
	return nil
}

func (k brokenKMS) Create(ctx context.Context, generation uint64) error {
	return k.around(func() error { return k.KMS.Create(ctx, generation) })
}

func (k brokenKMS) Destroy(ctx context.Context, generation uint64) error {
	return k.around(func() error { return k.KMS.Destroy(ctx, generation) })
}

func (k brokenKMS) Wrap(ctx context.Context, generation uint64, plain, ad []byte) (out []byte, err error) {
	err = k.around(func() error { out, err = k.KMS.Wrap(ctx, generation, plain, ad); return err })
	return out, err
}

func (k brokenKMS) Exists(ctx context.Context, generation uint64) (there bool, err error) {
	err = k.around(func() error { there, err = k.KMS.Exists(ctx, generation); return err })
	return there, err
}

// attempt runs f with a keystone that breaks at step n, and reports whether it
// came to its end.
func attempt(t *testing.T, fx *fixture, n int, crash bool, f func(crypto.KeystoneConfig) error) (done bool) {
	t.Helper()
	b := &breaker{n: n, crash: crash}
	cfg := fx.cfg
	cfg.KMS = brokenKMS{KMS: fx.cfg.KMS, breaker: b}
	defer func() {
		if r := recover(); r != nil {
			if _, ours := r.(crashed); !ours {
				panic(r)
			}
		}
	}()
	err := f(cfg.WithStep(b.step))
	if err != nil && !errors.Is(err, errBroken) {
		t.Fatalf("step %d: got %v, want none or the one that was made", n, err)
	}
	return err == nil
}

// everyStep runs a scenario once for each step at which it can be cut short.
func everyStep(t *testing.T, scenario func(t *testing.T, n int, crash bool) (done bool)) {
	t.Helper()
	for _, crash := range []bool{true, false} {
		t.Run(map[bool]string{true: "crash", false: "error"}[crash], func(t *testing.T) {
			n := 1
			for ; !scenario(t, n, crash); n++ {
				if n > 500 {
					t.Fatal("it never ends")
				}
			}
			if n < 3 {
				t.Errorf("only %d steps: the breaker is not asked", n)
			}
		})
	}
}

func changeWith(t *testing.T, change func(*crypto.Keystone) error) func(crypto.KeystoneConfig) error {
	t.Helper()
	return func(cfg crypto.KeystoneConfig) error {
		k, err := crypto.OpenKeystone(t.Context(), cfg)
		if err != nil {
			return err
		}
		return change(k)
	}
}

func TestP11CreateKeystoneCutShort(t *testing.T) {
	everyStep(t, func(t *testing.T, n int, crash bool) bool {
		f := newCopies(t, 2)
		done := attempt(t, f, n, crash, func(cfg crypto.KeystoneConfig) error {
			_, err := crypto.CreateKeystone(t.Context(), cfg)
			return err
		})
		k, err := crypto.OpenKeystone(t.Context(), f.cfg)
		var blob []byte
		if err == nil { // it may be used before anyone resumes
			blob = aBucket(t, k, 1)
		}
		again, err := crypto.CreateKeystone(t.Context(), f.cfg)
		switch {
		case err == nil && !done:
			k = again
		case errors.Is(err, crypto.ErrExists) && k != nil: // cut short after its end
		default:
			t.Fatalf("step %d: resumed: %v", n, err)
		}
		wantBucket(t, k, 1, blob)
		wantHeld(t, k, crypto.Held{Serial: 1, Roots: []uint64{1}, Retiring: []uint64{}, Copies: 2})
		return done
	})
}

// However often an attempt is cut short, it never takes another vault's key for
// its own.
func TestP11CreateKeystoneCutShortLeavesAnothersKey(t *testing.T) {
	everyStep(t, func(t *testing.T, n int, crash bool) bool {
		f := newCopies(t, 2)
		must(t, f.kms.Create(t.Context(), 1))
		refused := false
		attempt(t, f, n, crash, func(cfg crypto.KeystoneConfig) error {
			_, err := crypto.CreateKeystone(t.Context(), cfg)
			if refused = errors.Is(err, crypto.ErrExists); refused {
				return nil
			}
			return err
		})
		if _, err := crypto.CreateKeystone(t.Context(), f.cfg); !errors.Is(err, crypto.ErrExists) {
			t.Errorf("step %d: got %v, want ErrExists", n, err)
		}
		return refused
	})
}

func TestP11AdvanceCutShort(t *testing.T) {
	everyStep(t, func(t *testing.T, n int, crash bool) bool {
		f := newCopies(t, 2)
		first := aBucket(t, f.create(t), 1)
		done := attempt(t, f, n, crash, changeWith(t, func(k *crypto.Keystone) error {
			_, err := k.Advance(t.Context(), 1)
			return err
		}))
		k := open(t, f)
		wantBucket(t, k, 1, first)
		var second []byte
		if root, err := k.Generation(t.Context(), 2); err == nil {
			second = aBucket(t, k, root.Generation())
		}
		_, err := k.Advance(t.Context(), 1)
		must(t, err)
		wantBucket(t, k, 2, second) // no root that was seen is replaced
		wantBucket(t, open(t, f), 1, first)
		wantHeld(t, k, crypto.Held{Serial: 2, Roots: []uint64{1, 2}, Retiring: []uint64{}, Copies: 2})
		wantClean(t, f)
		_, err = k.Advance(t.Context(), 2) // nothing is left in its way
		must(t, err)
		return done
	})
}

func TestP11RetireCutShort(t *testing.T) {
	everyStep(t, func(t *testing.T, n int, crash bool) bool {
		f, first, second := twoGenerations(t)
		done := attempt(t, f, n, crash, changeWith(t, func(k *crypto.Keystone) error { return k.Retire(t.Context(), 1) }))
		k := open(t, f)
		wantBucket(t, k, 2, second)
		must(t, k.Retire(t.Context(), 1))
		wantHeld(t, k, crypto.Held{Serial: 3, Roots: []uint64{2}, Retiring: []uint64{1}, Copies: 2})
		wantClean(t, f)
		must(t, k.Recall(t.Context(), 1)) // nothing is lost yet
		wantBucket(t, k, 1, first)
		return done
	})
}

func TestP11DestroyCutShort(t *testing.T) {
	everyStep(t, func(t *testing.T, n int, crash bool) bool {
		f, first, second := twoGenerations(t)
		must(t, open(t, f).Retire(t.Context(), 1))
		done := attempt(t, f, n, crash, changeWith(t, func(k *crypto.Keystone) error { return k.Destroy(t.Context(), 1) }))
		k := open(t, f)
		wantBucket(t, k, 2, second)
		there, err := f.kms.Exists(t.Context(), 1)
		must(t, err)
		h := held(t, k)
		if there && len(h.Retiring) != 1 {
			t.Errorf("step %d: the wrapped root went before the key that wraps it", n)
		}
		switch err := k.Recall(t.Context(), 1); {
		case there:
			must(t, err)
			wantBucket(t, k, 1, first)
			must(t, k.Retire(t.Context(), 1))
		case !errors.Is(err, crypto.ErrDestroyed):
			t.Errorf("step %d: recalled what cannot be: %v", n, err)
		}
		must(t, k.Destroy(t.Context(), 1))
		h = held(t, k)
		if len(h.Retiring) != 0 || len(h.Roots) != 1 || h.Copies != 2 {
			t.Errorf("step %d: got %+v", n, h)
		}
		if there, err := f.kms.Exists(t.Context(), 1); err != nil || there {
			t.Errorf("step %d: the kms key is still there, %v", n, err)
		}
		wantClean(t, f)
		wantBucket(t, open(t, f), 2, second)
		return done
	})
}

// A KMS that says nothing of a key it could not destroy costs no wrapped root.
func TestDestroyIsConfirmed(t *testing.T) {
	f, first, _ := twoGenerations(t)
	k := open(t, f)
	must(t, k.Retire(t.Context(), 1))
	cfg := f.cfg
	cfg.KMS = deafKMS{f.kms}
	deaf, err := crypto.OpenKeystone(t.Context(), cfg)
	must(t, err)
	if err := deaf.Destroy(t.Context(), 1); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
	must(t, deaf.Recall(t.Context(), 1))
	wantBucket(t, deaf, 1, first)
}

// deafKMS destroys nothing and reports no error.
type deafKMS struct{ crypto.KMS }

func (deafKMS) Destroy(context.Context, uint64) error { return nil }

// A KMS that wraps what it cannot unwrap costs nothing either.
func TestAdvanceTriesTheRootFirst(t *testing.T) {
	f := newFixture(t)
	blob := aBucket(t, f.create(t), 1)
	cfg := f.cfg
	cfg.KMS = forgetfulKMS{f.kms}
	k, err := crypto.OpenKeystone(t.Context(), cfg)
	must(t, err)
	if _, err := k.Advance(t.Context(), 1); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("got %v, want ErrOpen", err)
	}
	wantHeld(t, k, crypto.Held{Serial: 1, Roots: []uint64{1}, Retiring: []uint64{}, Copies: 1})
	k = open(t, f)
	_, err = k.Advance(t.Context(), 1) // with the KMS in order, it goes on
	must(t, err)
	wantBucket(t, k, 1, blob)
}

type forgetfulKMS struct{ crypto.KMS }

func (k forgetfulKMS) Wrap(ctx context.Context, generation uint64, plain, ad []byte) ([]byte, error) {
	blob, err := k.KMS.Wrap(ctx, generation, plain, ad)
	if err == nil {
		blob[len(blob)-1] ^= 1
	}
	return blob, err
}

func twoGenerations(t *testing.T) (f *fixture, first, second []byte) {
	t.Helper()
	f = newCopies(t, 2)
	k := f.create(t)
	_, err := k.Advance(t.Context(), 1)
	must(t, err)
	return f, aBucket(t, k, 1), aBucket(t, k, 2)
}

// aBucket wraps a bucket under the root of a generation.
func aBucket(t *testing.T, k *crypto.Keystone, generation uint64) []byte {
	t.Helper()
	root, err := k.Generation(t.Context(), generation)
	must(t, err)
	_, blob, err := root.NewBucket(crypto.ID{1}, 1)
	must(t, err)
	return blob
}

// wantBucket opens a bucket that aBucket made, if it made one.
func wantBucket(t *testing.T, k *crypto.Keystone, generation uint64, blob []byte) {
	t.Helper()
	root, err := k.Generation(t.Context(), generation)
	if err != nil {
		t.Errorf("generation %d is lost: %v", generation, err)
		return
	}
	if blob == nil {
		return
	}
	if _, err := root.OpenBucket(crypto.ID{1}, 1, blob); err != nil {
		t.Errorf("generation %d has another root: %v", generation, err)
	}
}

func wantClean(t *testing.T, f *fixture) {
	t.Helper()
	for _, dir := range f.cfg.Dirs {
		wantFiles(t, dir, "keystone.json", "keystone.lock")
	}
}
