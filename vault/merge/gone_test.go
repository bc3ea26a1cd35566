package merge_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

// swept erases one record by itself, as a sweep does when its retention ends.
func (b *bureau) swept(id uuid.UUID) {
	b.t.Helper()
	roots, err := b.Foundation().Keys.Roots(b.t.Context())
	b.Must(err)
	b.Must(store.InTx(b.t.Context(), b.Pool, func(tx pgx.Tx) error {
		_, generation, err := shred.LockAll(b.t.Context(), tx, []uuid.UUID{id})
		b.Must(err)
		_, err = ledger.HoldStates(b.t.Context(), tx, id)
		b.Must(err)
		others := func() []uuid.UUID {
			s, _, err := ledger.Lock(b.t.Context(), tx, roots.MAC, id)
			b.Must(err)
			return s.Merged()
		}()
		_, err = shred.Subject(b.t.Context(), tx, shred.Tables(b.Catalog()), id, time.Now(), generation)
		b.Must(err)
		return ledger.Part(b.t.Context(), tx, roots.MAC, id, others) //nolint:wrapcheck // a test's
	}))
}

// TestWhatOneSaidOutlivesItsRecord: where one record of a person is swept the others remember what the person said no to,
// and nothing that could end by itself.
func TestWhatOneSaidOutlivesItsRecord(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other, third := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "GB"), b.person("Ada", "Lovelace", "ada@example.net", "GB")
	for _, id := range []uuid.UUID{one, other, third} {
		b.says(id, "given")
	}
	b.merged(other, one)
	b.says(other, "withdrawn")
	b.change(other, func(s ledger.State) ledger.State { s.Frozen = true; return s })
	if b.sight("support", one) != nil {
		t.Fatal("a freeze does not bind")
	}
	b.swept(other)
	if s := b.state(one); len(s.Merged()) != 0 || s.Into() != uuid.Nil || s.Facts(b.now()).Frozen {
		t.Errorf("merged with %v into %s, frozen %v", s.Merged(), s.Into(), s.Facts(b.now()).Frozen)
	}
	if b.sight("support", one) == nil || b.sight("marketing", one) != nil {
		t.Error("what is left does not bind as it should")
	}
	if err := b.part(other, one); !errors.Is(err, vault.ErrGone) && !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("parted from one that is erased: %v", err)
	}
	b.merged(one, third)
	if b.sight("marketing", third) != nil {
		t.Error("a later merge forgets what the person said no to")
	}
	b.Must(b.part(one, third))
	if b.sight("marketing", third) == nil || b.sight("marketing", one) != nil {
		t.Error("parting does not give each its own facts")
	}
	b.sound(one, third)
}
