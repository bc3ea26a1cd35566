package ledger_test

import (
	"encoding/json"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/ledger"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

var noon = time.Date(2026, 11, 22, 12, 0, 0, 123456000, time.UTC)

// newMAC is the row-MAC key of a fresh vault.
func newMAC(t *testing.T) *crypto.MAC {
	t.Helper()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(t.TempDir(), "kms")}})
	must(t, err)
	keystone, err := crypto.CreateKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(t.TempDir(), "root")}, KMS: k})
	must(t, err)
	root, err := keystone.Root(t.Context())
	must(t, err)
	wrapped, err := root.NewKey(crypto.KeyRowMAC, 1)
	must(t, err)
	mac, err := root.OpenMAC(crypto.KeyRowMAC, 1, wrapped)
	must(t, err)
	return mac
}

func must(t interface {
	Helper()
	Fatal(args ...any)
}, err error,
) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// drawState draws from few moments and channels, so that grants begin and end at the same time.
func drawState(t *rapid.T) (s ledger.State, bounds []time.Time) {
	var events []consent.Event
	for i := range rapid.IntRange(0, 6).Draw(t, "events") {
		at := noon.Add(time.Duration(rapid.IntRange(0, 5).Draw(t, "occurred")) * time.Hour)
		e := consent.Event{
			ID: uuid.UUID{byte(i + 1)}, OccurredAt: at, RecordedAt: at.Add(time.Duration(rapid.IntRange(0, 2).Draw(t, "delay")) * time.Hour),
			Kind:    rapid.SampledFrom(append(consent.AllKinds(), consent.KindGiven, consent.KindGiven, consent.KindGiven)).Draw(t, "kind"),
			Purpose: rapid.SampledFrom([]string{"marketing", "analytics"}).Draw(t, "purpose"),
			Channel: rapid.SampledFrom([]string{"", "email", "phone"}).Draw(t, "channel"),
		}
		bounds = append(bounds, at)
		if e.Channel != "" {
			e.Point = rapid.SampledFrom([]uuid.UUID{{}, {15: 1}, {15: 2}}).Draw(t, "point")
		}
		if e.Kind == consent.KindImported {
			e.Grade = rapid.SampledFrom(consent.Grades()).Draw(t, "grade")
		}
		if consent.Permissive(e.Kind) {
			e.Explicit = rapid.Bool().Draw(t, "explicit")
			if rapid.Bool().Draw(t, "ends") {
				end := noon.Add(time.Duration(rapid.IntRange(1, 9).Draw(t, "end")) * time.Hour)
				e.ValidUntil, bounds = &end, append(bounds, end)
			}
		}
		events = append(events, e)
	}
	s.Consents, s.Events = consent.Fold(events), len(events)
	for _, b := range rapid.SliceOfDistinct(rapid.SampledFrom([]string{"contract", "statutory"}), rapid.ID).Draw(t, "bases") {
		s.Bases = append(s.Bases, ledger.Basis{Basis: b})
	}
	s.Hold, s.Frozen, s.Restricted = rapid.Bool().Draw(t, "hold"), rapid.Bool().Draw(t, "frozen"), rapid.Bool().Draw(t, "restricted")
	return s, append(bounds, noon)
}

// decoded is a projected statement under the names by which policies read it.
type decoded struct {
	Consents map[string]struct {
		Status   *string
		Explicit *bool
		Channels map[string]bool
	}
	Bases                    map[string]bool
	Hold, Frozen, Restricted *bool
}

func (d *decoded) record() policy.Record {
	r := policy.Record{Hold: *d.Hold, Frozen: *d.Frozen, Restricted: *d.Restricted, Consents: map[string]policy.Consent{}, Bases: d.Bases}
	for purpose, c := range d.Consents {
		r.Consents[purpose] = policy.Consent{Status: *c.Status, Explicit: *c.Explicit, Channels: c.Channels}
	}
	return r
}

const pickFacts = `SELECT t.at, s.facts[width_bucket(t.at, s.facts_at)]::text FROM subject_state s, unnest($2::timestamptz[]) t(at) WHERE s.subject = $1`

// TestDatabasePicksWhatTheStateSays draws a state and moments, those at which a grant begins or ends and those a
// microsecond beside them included, and has the database pick.
func TestDatabasePicksWhatTheStateSays(t *testing.T) {
	t.Parallel()
	pool, mac := pgtest.New(t), newMAC(t)
	tx, err := pool.Begin(t.Context())
	must(t, err)
	defer func() { _ = tx.Rollback(t.Context()) }()
	rapid.Check(t, func(rt *rapid.T) {
		subject := uuid.New()
		first, _ := drawState(rt)
		row, err := first.Seal(mac, subject, 1)
		must(rt, err)
		b := &pgx.Batch{}
		row.QueueInsert(b, subject)
		must(rt, tx.SendBatch(t.Context(), b).Close())
		s, bounds := drawState(rt)
		_, err = s.Put(t.Context(), tx, mac, subject, 1)
		must(rt, err)
		var at []time.Time
		for _, b := range bounds {
			at = append(at, b.Add(-time.Microsecond), b, b.Add(time.Microsecond))
		}
		at = append(at, noon.AddDate(-50, 0, 0), noon.AddDate(50, 0, 0))
		comparePicks(rt, tx, subject, s, at)
	})
}

func comparePicks(t *rapid.T, tx pgx.Tx, subject uuid.UUID, s ledger.State, at []time.Time) {
	rows, err := tx.Query(t.Context(), pickFacts, subject, at)
	must(t, err)
	n := 0
	var moment time.Time
	var text string
	_, err = pgx.ForEachRow(rows, []any{&moment, &text}, func() error {
		n++
		var got decoded
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			return err
		}
		if diff := cmp.Diff(s.Facts(moment), got.record()); diff != "" {
			t.Fatalf("at %s (-state +database):\n%s", moment, diff)
		}
		return nil
	})
	must(t, err)
	if n != len(at) {
		t.Fatalf("%d answers about %d moments", n, len(at))
	}
}

// stored puts states into the table as a release without projections left them.
func stored(t *testing.T, pool *pgxpool.Pool, mac *crypto.MAC, n int) []uuid.UUID {
	t.Helper()
	b := &pgx.Batch{}
	ids := make([]uuid.UUID, n)
	for i := range ids {
		ids[i] = uuid.New()
		row, err := ledger.State{Hold: i%2 == 0}.Seal(mac, ids[i], 1)
		must(t, err)
		row.QueueInsert(b, ids[i])
	}
	b.Queue(`UPDATE subject_state SET facts = NULL, facts_at = NULL, facts_of = NULL`)
	must(t, pool.SendBatch(t.Context(), b).Close())
	return ids
}

func TestBackfill(t *testing.T) {
	t.Parallel()
	pool, mac := pgtest.New(t), newMAC(t)
	ids := stored(t, pool, mac, 1203)
	exec := func(sql string, args ...any) {
		t.Helper()
		_, err := pool.Exec(t.Context(), sql, args...)
		must(t, err)
	}
	exec(`UPDATE subject_state SET state = '{"bases":[{"basis":"statutory"}]}' WHERE subject = $1`, ids[0])
	tx, err := pool.Begin(t.Context())
	must(t, err)
	_, err = tx.Exec(t.Context(), `SELECT FROM subject_state WHERE subject = $1 FOR UPDATE`, ids[1])
	must(t, err)
	got, err := ledger.Backfill(t.Context(), pool, mac)
	if want := (ledger.Backfilled{Projected: 1201, Unverified: 1}); err != nil || got != want {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}
	must(t, tx.Rollback(t.Context()))
	if got, err := ledger.Backfill(t.Context(), pool, mac); err != nil || got != (ledger.Backfilled{Projected: 1, Unverified: 1}) {
		t.Errorf("again: got %+v, %v", got, err)
	}
	var held int
	must(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM subject_state WHERE facts[width_bucket(now(), facts_at)] @> '{"hold": true}'`).Scan(&held))
	if held != 601 {
		t.Errorf("%d states on hold, want 601: all but the one that was edited", held)
	}
}

func TestPutKeepsTheStateBefore(t *testing.T) {
	t.Parallel()
	pool, mac := pgtest.New(t), newMAC(t)
	id := stored(t, pool, mac, 1)[0]
	for i := range 3 {
		must(t, pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error {
			_, err := ledger.State{Frozen: i%2 == 0}.Put(t.Context(), tx, mac, id, int64(i+1))
			return err
		}))
	}
	rows, err := pool.Query(t.Context(), `SELECT revision, state::text, mac FROM state_past WHERE subject = $1 ORDER BY revision`, id)
	must(t, err)
	past, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (ledger.State, error) {
		var row ledger.StateRow
		var text string
		if err := r.Scan(&row.Revision, &text, &row.MAC); err != nil {
			return ledger.State{}, err
		}
		row.State = []byte(text)
		return row.Open(mac, id)
	})
	must(t, err)
	if len(past) != 3 || !past[0].Hold || !past[1].Frozen || past[2].Frozen {
		t.Errorf("got %+v", past)
	}
}
