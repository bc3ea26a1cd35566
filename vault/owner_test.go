package vault_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// TestP11NothingIsDestroyedThatTheDatabaseIsOf loses the switch of a flip, as a failover to a standby does that had not
// got it.
func TestP11NothingIsDestroyedThatTheDatabaseIsOf(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	ids := w.residents(2)
	for _, table := range []string{"key_tree", "key_root", "key_bucket", "key_subject"} {
		w.exec("CREATE TABLE saved_" + table + " AS SELECT * FROM " + table)
	}
	cut, stop := context.WithCancel(ctx)
	f, err := w.Flipper(w.keystone, vault.FlipConfig{WaiveCopies: true, Step: func(_ context.Context, name string) {
		if name == flip.StepCopy {
			stop()
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Run(cut, flip.Options{Force: true, Full: true}); err == nil {
		t.Fatal("the flip was not cut short")
	}
	w.must("support", ids[0])
	for _, table := range []string{"key_subject", "key_bucket", "key_root", "key_tree"} {
		w.exec("DELETE FROM " + table)
		w.exec("INSERT INTO " + table + " SELECT * FROM saved_" + table)
	}
	for range 2 {
		if _, err := w.flipper(w.Vault, w.keystone).Run(ctx, flip.Options{}); !errors.Is(err, flip.ErrBehind) {
			t.Fatalf("a flip after the switch was lost: %v, want ErrBehind", err)
		}
	}
	if err := w.keystone.Recall(ctx, 1); err != nil {
		t.Fatal(err)
	}
	if err := keyring.Outrun(ctx, w.pool, w.keystone); err != nil {
		t.Fatal(err)
	}
	second, keystone := w.other()
	r, err := w.flipper(second, keystone).Run(ctx, flip.Options{})
	if err != nil || r.Generation != 4 || !slices.Equal(r.Destroyed, []uint64{1, 2, 3}) {
		t.Errorf("the flip after the recall: %+v, %v", r, err)
	}
	for _, id := range ids {
		if _, err := w.asOn(second, "support").Get(ctx, "contact", id, nil); err != nil {
			t.Error(err)
		}
	}
}

// TestP11OneDatabaseOwnsAKeystone lets other databases have a go at it: an empty one, and one that is a copy.
func TestP11OneDatabaseOwnsAKeystone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	ids := w.residents(2)
	err := vault.Provision(ctx, pgtest.New(t), w.keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam()})
	if !errors.Is(err, keyring.ErrOwned) {
		t.Errorf("another database with the same keystone: %v, want ErrOwned", err)
	}
	refused := func(when string) {
		t.Helper()
		if _, err := w.as("officer").Erase(ctx, "contact", ids[0], 0); !errors.Is(err, keyring.ErrOwned) {
			t.Errorf("%s, an erasure: %v, want ErrOwned", when, err)
		}
		if _, err := w.flipper(w.Vault, w.keystone).Run(ctx, flip.Options{Force: true}); !errors.Is(err, keyring.ErrOwned) {
			t.Errorf("%s, a flip: %v, want ErrOwned", when, err)
		}
		w.must("support", ids[0])
	}
	w.exec(`UPDATE key_tree SET vault = gen_random_uuid()`) // as a restore does
	refused("as a copy")
	if n, err := w.Fences().Count(ctx); err != nil || n != 0 {
		t.Errorf("the ledger of the owner has %d lines, %v", n, err)
	}
	if err := keyring.Adopt(ctx, w.pool, w.keystone); err != nil {
		t.Fatal(err)
	}
	if _, err := w.as("officer").Erase(ctx, "contact", ids[0], 0); err != nil {
		t.Fatal(err)
	}
	w.flip(flip.Options{})
	w.exec(`UPDATE key_tree SET vault = gen_random_uuid()`)
	refused2 := func() error { _, err := w.as("officer").Erase(ctx, "contact", ids[1], 0); return err }
	if err := refused2(); !errors.Is(err, keyring.ErrOwned) {
		t.Errorf("after another adopted it: %v, want ErrOwned", err)
	}
}

func TestP5AnEndedEpochMakesAFlipDue(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := w.flipper(w.Vault, w.keystone)
	for _, want := range []bool{false, true} {
		if want {
			w.exec(`UPDATE key_tree SET ended = generation`)
		}
		if due, err := f.Pending(t.Context()); err != nil || due != want {
			t.Errorf("due: %t, %v; want %t", due, err, want)
		}
	}
	if r := w.flip(flip.Options{}); r.Generation != 2 {
		t.Errorf("the flip: %+v", r)
	}
	if due, err := f.Pending(t.Context()); err != nil || due {
		t.Errorf("due after the flip: %t, %v", due, err)
	}
}

// TestP5FlipsComeThroughErasures flips while others erase without a pause: holders of the tree must not starve it.
func TestP5FlipsComeThroughErasures(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	ids := w.residents(200)
	var erasing sync.WaitGroup
	left := make(chan uuid.UUID, len(ids))
	for _, id := range ids {
		left <- id
	}
	close(left)
	for range 6 {
		officer := w.as("officer")
		erasing.Go(func() {
			for id := range left {
				if _, err := officer.Erase(ctx, "contact", id, 0); err != nil {
					t.Errorf("erase: %v", err)
				}
			}
		})
	}
	flips := 0
	done := make(chan struct{})
	go func() { erasing.Wait(); close(done) }()
	for meanwhile := true; meanwhile; {
		if r := w.flip(flip.Options{Force: true}); r.Flipped {
			flips++
		}
		select {
		case <-done:
			meanwhile = false
		default:
		}
	}
	if flips < 2 {
		t.Errorf("%d flips came through", flips)
	}
	w.flip(flip.Options{})
	w.sound(0)
}

// TestP11WhoAddsOrShredsWaitsForTheSwitch holds the tree as a flip does in its switch: a bucket that came in between
// would be wrapped under the generation that is left, and lost with it; a shredding would be ascribed to it.
func TestP11WhoAddsOrShredsWaitsForTheSwitch(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.residents(1)[0]
	ring, err := keyring.New(w.keystone, w.pool)
	if err != nil {
		t.Fatal(err)
	}
	for name, work := range map[string]func() error{
		"a new bucket": func() error { _, err := ring.Place(ctx, 1); return err },
		"an erasure":   func() error { _, err := w.as("officer").Erase(ctx, "contact", id, 0); return err },
	} {
		done := make(chan error, 1)
		tx, err := w.pool.Begin(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := keyring.Lock(ctx, tx); err != nil {
			t.Fatal(err)
		}
		go func() { done <- work() }()
		select {
		case err := <-done:
			t.Errorf("%s did not wait: %v", name, err)
			done <- nil
		case <-time.After(300 * time.Millisecond):
		}
		if err := tx.Rollback(ctx); err != nil {
			t.Fatal(err)
		}
		if err := <-done; err != nil {
			t.Errorf("%s after the switch: %v", name, err)
		}
	}
}
