package retention_test

import (
	"context"
	"maps"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a vault, and one with a clock that can be set back, to make people whose relationship ended long ago. What is
// due goes by the database's clock.
type world struct {
	*vaulttest.World
	t    *testing.T
	pool *pgxpool.Pool
	on   vault.Foundation
	past *vault.Vault
	back atomic.Int64 // nanoseconds
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{World: vaulttest.New(t, vaulttest.Options{}), t: t}
	w.pool, w.on = w.Pool, w.Foundation()
	var err error
	w.past, err = vault.New(t.Context(), vault.Config{
		Pool: w.pool, Keystone: w.Keystone, Log: w.on.Log, Now: func() time.Time { return time.Now().Add(-time.Duration(w.back.Load())) },
	})
	w.Must(err)
	t.Cleanup(w.past.Close)
	return w
}

const year = 366 * 24 * time.Hour

// contact makes a person; ended is how long ago the relationship ended, zero if it goes on. Extra fields are added.
func (w *world) contact(ended time.Duration, extra map[string]any) uuid.UUID {
	w.t.Helper()
	fields := map[string]any{
		"given_name": "Ada", "family_name": "Lovelace", "region": "GB", "stage": "client",
		"contact_points": []map[string]any{{"kind": "phone", "value": "+44 20 7946 0991"}},
	}
	if ended > 0 {
		fields["stage"] = "ended"
	}
	maps.Copy(fields, extra)
	w.back.Store(int64(ended))
	defer w.back.Store(0)
	out, err := w.AsOn(w.past, "import").Create(w.t.Context(), crm.Contact, w.Draft(crm.Contact, false, fields), nil)
	w.Must(err)
	return out.ID
}

// billed is a person of whom there is something that tax law wants kept.
func billed() map[string]any { return map[string]any{"bank_account": "GB33BUKB20201555555555"} }

func (w *world) sweeper(cfg retention.Config) *retention.Sweeper {
	w.t.Helper()
	cfg.On = w.on
	s, err := retention.New(cfg)
	w.Must(err)
	return s
}

// sweep runs until it ends.
func (w *world) sweep() retention.Run {
	w.t.Helper()
	r, err := w.sweeper(retention.Config{}).Sweep(w.t.Context(), retention.Options{})
	w.Must(err)
	if r.Finished.IsZero() {
		w.t.Fatal("the run has not ended")
	}
	return r
}

// facts of a living subject; nil for one that was erased.
func (w *world) facts(q store.Querier, id uuid.UUID) *facts.Facts {
	w.t.Helper()
	_, list, err := w.on.Facts.Load(w.t.Context(), q, crm.Contact, func(t *revision.Table) revision.Statement { return t.ByID }, id)
	w.Must(err)
	if len(list) != 1 || !list[0].Erased.IsZero() {
		return nil
	}
	return list[0]
}

// erased reports whether the subject is a fence, and that nothing of it is left if so.
func (w *world) erased(id uuid.UUID) bool {
	w.t.Helper()
	if w.facts(w.pool, id) != nil {
		return false
	}
	var n int
	w.Must(w.pool.QueryRow(w.t.Context(), `SELECT (SELECT count(*) FROM contact WHERE subject = $1) + (SELECT count(*) FROM contact_point WHERE subject = $1)
 + (SELECT count(*) FROM subject_state WHERE subject = $1) + (SELECT count(*) FROM token WHERE subject = $1)`, id).Scan(&n))
	if n != 0 {
		w.t.Errorf("%d rows are left of an erased subject", n)
	}
	return true
}

// change stores what fn makes of a subject's state, as the desk does: under the locks that keep an erasure away. It reports
// whether the subject was there.
func (w *world) change(ctx context.Context, id uuid.UUID, fn func(ledger.State) ledger.State) (there bool) {
	w.t.Helper()
	w.Must(store.InTx(ctx, w.pool, func(tx pgx.Tx) error {
		there = false
		if err := ledger.HoldState(ctx, tx, id); err != nil {
			return err
		}
		f := w.facts(tx, id)
		if f == nil {
			return nil
		}
		roots, err := w.on.Keys.Roots(ctx)
		if err != nil {
			return err
		}
		there = true
		_, err = fn(f.State).Put(ctx, tx, roots.MAC, id, f.Stored.Revision)
		return err
	}))
	return there
}

// hold places a hold; no class holds all.
func (w *world) hold(id uuid.UUID, slots ...uint8) uuid.UUID {
	w.t.Helper()
	hold, err := store.NewID()
	w.Must(err)
	if !w.change(w.t.Context(), id, func(s ledger.State) ledger.State {
		return s.WithHold(ledger.Hold{ID: hold, Ground: "legal_claim", Slots: slots, Review: time.Now().Add(year / 2)})
	}) {
		w.t.Fatal("nobody to hold")
	}
	return hold
}

func (w *world) release(id, hold uuid.UUID) {
	w.t.Helper()
	w.change(w.t.Context(), id, func(s ledger.State) ledger.State { return s.WithoutHold(hold) })
}

// shredded lists the classes whose keys of a living subject are gone.
func (w *world) shredded(id uuid.UUID) []string {
	w.t.Helper()
	f := w.facts(w.pool, id)
	if f == nil {
		w.t.Fatal("the subject was erased")
	}
	var names []string
	for slot, name := range catalog.SlotNames() {
		if f.Keys.Shredded(uint8(slot)) {
			names = append(names, name)
		}
	}
	return names
}

// entries returns the reasons of the log's entries of an action, by outcome.
func (w *world) entries(outcome audit.Outcome) [][]string {
	w.t.Helper()
	found, _, err := w.on.Log.Entries(w.t.Context(), audit.Query{Outcome: outcome, Limit: audit.MaxLimit})
	w.Must(err)
	var out [][]string
	for _, f := range found {
		if f.Action == "sweep" {
			out = append(out, f.Reasons)
		}
	}
	return out
}
