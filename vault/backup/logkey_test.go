package backup_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// ring are the keys of a world's database.
func (w *world) ring() *keyring.Ring {
	w.t.Helper()
	ring, err := keyring.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	return ring
}

func (w *world) rotateLogKey() {
	w.t.Helper()
	err := store.InTx(w.t.Context(), w.pool, func(tx pgx.Tx) error {
		_, err := w.ring().RotateLogKey(w.t.Context(), tx)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

// publicKeys are those that sign, the current one first, and those that are known.
func (w *world) publicKeys() (signing, known []string) {
	w.t.Helper()
	signers, err := w.ring().LogSigners(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	for _, s := range signers {
		signing = append(signing, string(s.Key.Public()))
	}
	keys, err := w.ring().LogKeys(w.t.Context(), w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, l := range keys {
		known = append(known, string(l.Public))
	}
	return signing, known
}

// sameLogKeys fails unless a restored vault signs the log with the keys of the one before, and knows as many.
func (w *world) sameLogKeys(before *world) {
	w.t.Helper()
	signing, known := w.publicKeys()
	signed, knew := before.publicKeys()
	if !cmp.Equal(signed, signing) || !cmp.Equal(knew, known) {
		w.t.Errorf("%d keys sign the log and %d are known, before %d and %d, or others", len(signing), len(known), len(signed), len(knew))
	}
}

// A vault restored to before a rotation has the keys of then; one that is restored without a key of the log gets one.
func TestLogKeyOfARestoredVault(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	with := w.backup()
	before, _ := w.publicKeys()
	w.rotateLogKey()
	url, pool := target(t)
	w.restore(w.restoring(with, url))
	got := w.at(pool)
	if signing, known := got.publicKeys(); !cmp.Equal(before, signing) || !cmp.Equal(before, known) {
		t.Error("restored to before a rotation, other keys sign")
	}

	for _, sql := range []string{`DELETE FROM key_root WHERE name = 'log'`, `DELETE FROM log_key`} {
		if _, err := w.pool.Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}
	without := w.backup()
	url, pool = target(t)
	w.restore(w.restoring(without, url))
	if signing, known := w.at(pool).publicKeys(); len(signing) != 1 || !cmp.Equal(signing, known) || cmp.Equal(before, signing) {
		t.Errorf("%d keys sign the log, %d are known, want a new one", len(signing), len(known))
	}
}
