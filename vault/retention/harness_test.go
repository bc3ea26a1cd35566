package retention_test

import (
	"context"
	"encoding/json"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a vault on a database and a keystone of its own. Its clock can be set back, to make people whose relationship
// ended long ago; what is due goes by the database's.
type world struct {
	*vault.Vault
	t        *testing.T
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	log      *audit.Log
	token    string
	back     time.Duration
	on       vault.Foundation
}

var shelf = revision.NewShelf()

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t)}
	dir := t.TempDir()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	w.must(err)
	w.keystone, err = crypto.CreateKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
	w.must(err)
	w.must(vault.Provision(t.Context(), w.pool, w.keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}))
	w.Vault, w.log = w.open()
	w.on = w.Foundation()
	_, w.token, err = w.CreateCredential(t.Context(), vault.CredentialSpec{
		Client: "importer", Roles: []string{"import"}, Purposes: []string{"operations"}, Capture: true, Budget: 100000, Regions: []string{"*"},
	})
	w.must(err)
	return w
}

// open starts another process's worth of vault.
func (w *world) open() (*vault.Vault, *audit.Log) {
	w.t.Helper()
	n, err := notary.New(w.keystone, w.pool)
	w.must(err)
	log, err := audit.New(w.t.Context(), n.Log(audit.Config{AllowUnsafe: true, Timeout: 10 * time.Second}))
	w.must(err)
	v, err := vault.New(w.t.Context(), vault.Config{
		Pool: w.pool, Keystone: w.keystone, Log: log, Shelf: shelf, Now: func() time.Time { return time.Now().Add(-w.back) },
	})
	w.must(err)
	w.t.Cleanup(func() {
		v.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := log.Close(ctx); err != nil {
			w.t.Error(err)
		}
	})
	return v, log
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) session() *vault.Session {
	w.t.Helper()
	a, err := w.Authenticate(w.t.Context(), w.token)
	w.must(err)
	return w.As(a, a.Purpose(""))
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
	for name, v := range extra {
		fields[name] = v
	}
	body, err := json.Marshal(fields)
	w.must(err)
	d, err := w.DraftJSON(crm.Contact, body, false)
	w.must(err)
	w.back = ended
	defer func() { w.back = 0 }()
	out, err := w.session().Create(w.t.Context(), crm.Contact, d, nil)
	w.must(err)
	return out.ID
}

// billed is a person of whom there is something that tax law wants kept.
func billed() map[string]any { return map[string]any{"bank_account": "GB33BUKB20201555555555"} }

func (w *world) sweeper(cfg retention.Config) *retention.Sweeper {
	w.t.Helper()
	cfg.On = w.on
	s, err := retention.New(cfg)
	w.must(err)
	return s
}

// sweep runs until it ends.
func (w *world) sweep() retention.Run {
	w.t.Helper()
	r, err := w.sweeper(retention.Config{}).Sweep(w.t.Context(), retention.Options{})
	w.must(err)
	if r.Finished.IsZero() {
		w.t.Fatal("the run has not ended")
	}
	return r
}

// facts of a living subject; nil for one that was erased.
func (w *world) facts(q store.Querier, id uuid.UUID) *facts.Facts {
	w.t.Helper()
	_, list, err := w.on.Facts.Load(w.t.Context(), q, crm.Contact, func(t *revision.Table) revision.Statement { return t.ByID }, id)
	w.must(err)
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
	w.must(w.pool.QueryRow(w.t.Context(), `SELECT (SELECT count(*) FROM contact WHERE subject = $1) + (SELECT count(*) FROM contact_point WHERE subject = $1)
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
	w.must(store.InTx(ctx, w.pool, func(tx pgx.Tx) error {
		there = false
		if _, err := tx.Exec(ctx, `SELECT FROM key_subject WHERE subject = $1 FOR SHARE`, id); err != nil {
			return store.Fault(err)
		}
		if _, err := tx.Exec(ctx, `SELECT FROM subject_state WHERE subject = $1 FOR UPDATE`, id); err != nil {
			return store.Fault(err)
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
	w.must(err)
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
		if f.Keys.Shredded(uint8(slot)) { //nolint:gosec // few
			names = append(names, name)
		}
	}
	return names
}

// entries returns the reasons of the log's entries of an action, by outcome.
func (w *world) entries(outcome audit.Outcome) [][]string {
	w.t.Helper()
	found, _, err := w.log.Entries(w.t.Context(), audit.Query{Outcome: outcome, Limit: audit.MaxLimit})
	w.must(err)
	var out [][]string
	for _, f := range found {
		if f.Entry.Action == "sweep" {
			out = append(out, f.Entry.Reasons)
		}
	}
	return out
}
