package keyring_test

import (
	"context"
	"crypto/ed25519"
	"errors"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// signing is what one sees of signers.
type signing struct {
	Epoch int32
	State string
}

func show(signers []keyring.LogSigner) []signing {
	list := make([]signing, len(signers))
	for i, s := range signers {
		list[i] = signing{s.Epoch, s.State}
	}
	return list
}

func (w *world) wantSigners(want ...signing) {
	w.t.Helper()
	if diff := cmp.Diff(want, show(w.signers())); diff != "" {
		w.t.Errorf("signers (-want +got):\n%s", diff)
	}
}

// epochs are the public keys there are, negative for those that were given up.
func epochs(keys []keyring.LogKey) []int32 {
	list := make([]int32, len(keys))
	for i, l := range keys {
		list[i] = l.Epoch
		if !l.Until.IsZero() {
			list[i] = -l.Epoch
		}
	}
	return list
}

func (w *world) wantKeys(want ...int32) {
	w.t.Helper()
	if diff := cmp.Diff(want, epochs(w.keys())); diff != "" {
		w.t.Errorf("public keys (-want +got):\n%s", diff)
	}
}

func TestProvisionMakesTheLogKey(t *testing.T) {
	w := newWorld(t)
	w.wantSigners(signing{1, "current"})
	w.wantKeys(1)
	first := w.signers()[0].Key.Public()
	w.provision()
	if again := w.signers()[0].Key.Public(); !again.Equal(first) {
		t.Error("a second time there is another key")
	}
	w.wantSigners(signing{1, "current"})
	if keys := w.keys(); !keys[0].Public.Equal(first) || keys[0].Since.IsZero() {
		t.Error("the public key is another, or of no time")
	}
}

// A vault of an earlier release has no key for the log. It serves, and gets one by being provisioned again.
func TestVaultWithoutALogKey(t *testing.T) {
	w := newWorld(t)
	w.exec(`DELETE FROM key_root WHERE name = 'log'`)
	w.exec(`DELETE FROM log_key`)
	w.Renew()
	if _, err := w.Roots(t.Context()); err != nil {
		t.Errorf("its other keys: %v", err)
	}
	if _, err := w.LogSigners(t.Context()); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("signers: got %v, want ErrUnavailable", err)
	}
	if n := len(w.keys()); n != 0 {
		t.Errorf("there are %d public keys", n)
	}
	var group sync.WaitGroup
	for range 4 { // processes that migrate at once
		group.Go(func() {
			if err := keyring.Provision(t.Context(), w.pool, w.keystone); err != nil {
				t.Errorf("provision: %v", err)
			}
		})
	}
	group.Wait()
	w.wantSigners(signing{1, "current"})
	w.wantKeys(1)
}

func TestRotation(t *testing.T) {
	w := newWorld(t)
	message := []byte("checkpoint")
	signature := w.signers()[0].Key.Sign(message)
	if second := w.rotate(); second.Epoch != 2 || !second.Public.Equal(w.signers()[0].Key.Public()) {
		t.Errorf("rotated to epoch %d, or to a key that is not current", second.Epoch)
	}
	w.rotate()
	w.wantSigners(signing{3, "current"}, signing{2, "retiring"}, signing{1, "retiring"})
	w.wantKeys(1, 2, 3)
	if diff := cmp.Diff([]int32{-1, -2}, epochs(w.retire())); diff != "" {
		t.Errorf("retired (-want +got):\n%s", diff)
	}
	w.wantSigners(signing{3, "current"})
	w.wantKeys(-1, -2, 3)
	if n := w.count(`SELECT count(*) FROM key_root WHERE name = 'log'`); n != 1 {
		t.Errorf("%d keys are kept, want that of the current epoch", n)
	}
	if ended := w.retire(); len(ended) != 0 {
		t.Errorf("%d keys were retired twice", len(ended))
	}
	if keys := w.keys(); !ed25519.Verify(keys[0].Public, message, signature) || keys[0].Until.Before(keys[0].Since) {
		t.Error("what the retired key has signed does not verify any more")
	}
	w.rotate()
	w.wantSigners(signing{4, "current"}, signing{3, "retiring"}) // numbers are never used again
}

// A process that has not heard of a rotation signs as before until its lease ends or it is told.
func TestRotationIsHeardByLease(t *testing.T) {
	w := newWorld(t)
	other, err := keyring.New(w.keystone, w.pool)
	must(t, err)
	before, err := other.LogSigners(t.Context())
	must(t, err)
	w.rotate()
	still, err := other.LogSigners(t.Context())
	must(t, err)
	if diff := cmp.Diff(show(before), show(still)); diff != "" {
		t.Errorf("within its lease (-before +after):\n%s", diff)
	}
	if _, err := other.LogKeys(t.Context(), w.pool); err != nil {
		t.Errorf("its public keys: %v", err)
	}
	other.Renew()
	now, err := other.LogSigners(t.Context())
	must(t, err)
	if diff := cmp.Diff([]signing{{2, "current"}, {1, "retiring"}}, show(now)); diff != "" {
		t.Errorf("renewed (-want +got):\n%s", diff)
	}
}

// A rotation that is rolled back has not happened.
func TestRotationRolledBack(t *testing.T) {
	w := newWorld(t)
	gaveUp := errors.New("gave up")
	err := w.as("tacit_server", func(ctx context.Context, tx pgx.Tx) error {
		_, err := w.RotateLogKey(ctx, tx)
		return errors.Join(err, gaveUp)
	})
	if !errors.Is(err, gaveUp) {
		t.Fatal(err)
	}
	w.wantSigners(signing{1, "current"})
	w.wantKeys(1)
}

func TestFlipKeepsTheSigners(t *testing.T) {
	w := newWorld(t)
	w.rotate()
	before := w.signers()
	w.advance()
	w.provision()
	for i, s := range w.signers() {
		if !s.Key.Public().Equal(before[i].Key.Public()) {
			t.Errorf("the key of epoch %d is another", s.Epoch)
		}
	}
	w.rotate()
	w.retire()
	w.wantSigners(signing{3, "current"})
	w.wantKeys(-1, -2, 3)
}

// Whoever writes to the database, and has no key, adds no public key and changes none.
func TestForgedLogKeys(t *testing.T) {
	w := newWorld(t)
	w.rotate()
	w.retire()
	w.exec(keepKeys)
	for name, sql := range map[string]string{
		"another public key": `UPDATE log_key SET public = sha256(public) WHERE epoch = 1`,
		"another time":       `UPDATE log_key SET since = since - interval '1 second' WHERE epoch = 1`,
		"given up":           `UPDATE log_key SET until = now() WHERE epoch = 2`,
		"not given up":       `UPDATE log_key SET until = NULL WHERE epoch = 1`,
		"another epoch":      `UPDATE log_key SET epoch = 9 WHERE epoch = 1`,
		"one more":           `INSERT INTO log_key SELECT 9, public, since, until, mac FROM log_key WHERE epoch = 1`,
		"the signing one's":  `DELETE FROM log_key WHERE epoch = 2`,
	} {
		t.Run(name, func(t *testing.T) {
			w.t = t
			w.exec(backKeys)
			w.wantKeys(-1, 2)
			w.exec(sql)
			if keys, err := w.LogKeys(t.Context(), w.pool); keys != nil || !errors.Is(err, fault.ErrIntegrity) {
				t.Errorf("got %d keys and %v, want ErrIntegrity", len(keys), err)
			}
		})
	}
}

func TestChangedLogKeyDoesNotSign(t *testing.T) {
	w := newWorld(t)
	w.exec(`UPDATE key_root SET epoch = 7 WHERE name = 'log'`)
	w.Renew()
	if _, err := w.LogSigners(t.Context()); !errors.Is(err, fault.ErrIntegrity) {
		t.Errorf("got %v, want ErrIntegrity", err)
	}
	err := store.InTx(t.Context(), w.pool, func(tx pgx.Tx) error {
		_, err := w.RotateLogKey(t.Context(), tx)
		return err
	})
	if !errors.Is(err, fault.ErrIntegrity) {
		t.Errorf("rotate: got %v, want ErrIntegrity", err)
	}
}

// What one of the two tables is kept by, and brought back to.
const (
	keepRoots = `CREATE TABLE kept_roots AS SELECT * FROM key_root`
	backRoots = `DELETE FROM key_root; INSERT INTO key_root SELECT * FROM kept_roots`
	keepKeys  = `CREATE TABLE kept_keys AS SELECT * FROM log_key`
	backKeys  = `DELETE FROM log_key; INSERT INTO log_key SELECT * FROM kept_keys`
)

// anew gives a vault its first key of the log again.
func (w *world) anew() {
	w.t.Helper()
	w.exec(`DROP TABLE IF EXISTS kept_roots, kept_keys`)
	w.exec(`DELETE FROM key_root WHERE name = 'log'`)
	w.exec(`DELETE FROM log_key`)
	w.provision()
}

// In a restored database, key_root and log_key may be of different moments.
func TestProvisionAfterARestore(t *testing.T) {
	w := newWorld(t)
	for name, c := range map[string]struct {
		keep, back string
		between    func(*world)
		signers    []signing
		keys       []int32
	}{
		"the key was rotated after the key copy": {
			keepRoots, backRoots, func(w *world) { w.rotate() },
			[]signing{{3, "current"}, {1, "retiring"}},
			[]int32{1, -2, 3},
		},
		"and the first retired": {
			keepRoots, backRoots, func(w *world) { w.rotate(); w.retire() },
			[]signing{{3, "current"}},
			[]int32{-1, -2, 3},
		},
		"the data is older": {
			keepKeys, backKeys, func(w *world) { w.rotate() },
			[]signing{{2, "current"}, {1, "retiring"}},
			[]int32{1, 2},
		},
		"the data is older, and the first retired": {
			keepKeys, backKeys, func(w *world) { w.rotate(); w.retire() },
			[]signing{{2, "current"}},
			[]int32{-1, 2},
		},
		"the key copy is from before the log had one": {
			`SELECT`, `DELETE FROM key_root WHERE name = 'log'`, func(*world) {},
			[]signing{{2, "current"}},
			[]int32{-1, 2},
		},
		"the data is of another timeline": {
			keepKeys, backKeys, func(w *world) {
				w.exec(`DELETE FROM key_root WHERE name = 'log'`)
				w.exec(`DELETE FROM log_key`)
				w.provision()
			},
			[]signing{{2, "current"}},
			[]int32{-1, 2},
		},
		"both are of one moment": {
			keepRoots, backRoots, func(*world) {},
			[]signing{{1, "current"}},
			[]int32{1},
		},
	} {
		t.Run(name, func(t *testing.T) {
			w.t = t
			w.anew()
			w.exec(c.keep)
			c.between(w)
			w.exec(c.back)
			w.provision()
			w.wantSigners(c.signers...)
			w.wantKeys(c.keys...)
			settled := w.signers()[0].Key.Public()
			w.provision()
			w.wantKeys(c.keys...)
			if !w.signers()[0].Key.Public().Equal(settled) {
				t.Error("a second time there is another key")
			}
		})
	}
}

// The publisher reads what it needs to sign and verify, and changes nothing of it.
func TestPublisherReadsTheLogKeys(t *testing.T) {
	w := newWorld(t)
	must(t, w.as("tacit_publisher", func(ctx context.Context, tx pgx.Tx) error {
		keys, err := w.LogKeys(ctx, tx)
		if len(keys) != 1 {
			t.Errorf("got %d public keys, want 1", len(keys))
		}
		_, errRoots := tx.Exec(ctx, `SELECT t.generation, r.wrapped FROM key_tree t, key_root r`)
		return errors.Join(err, errRoots)
	}))
	for _, sql := range []string{
		`UPDATE log_key SET until = now()`, `DELETE FROM log_key`, `INSERT INTO log_key SELECT 2, public, since, until, mac FROM log_key`,
		`UPDATE key_root SET state = 'retiring'`, `DELETE FROM key_root`,
	} {
		err := w.as("tacit_publisher", func(ctx context.Context, tx pgx.Tx) error {
			_, err := tx.Exec(ctx, sql)
			return err
		})
		if err == nil {
			t.Errorf("the publisher may %s", sql)
		}
	}
	if err := w.as("tacit_server", func(ctx context.Context, tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `DELETE FROM log_key`)
		return err
	}); err == nil {
		t.Error("the server may delete public keys")
	}
}
