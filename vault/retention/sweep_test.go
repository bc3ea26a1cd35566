package retention_test

import (
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// counts leaves out what differs from run to run.
func counts(r retention.Run) retention.Report {
	r.Report.Rules = nil
	return r.Report
}

// TestSweep goes through every fate there is, and then once more: what was done is not done again, and what a hold kept
// goes when the hold is released.
func TestSweep(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	goesOn := w.contact(0, nil)
	recent := w.contact(3*year, nil)
	due := w.contact(5*year, nil)
	taxed := w.contact(5*year, billed())
	old := w.contact(11*year, billed())
	held := w.contact(5*year, nil)
	part := w.contact(5*year, nil)
	restricted := w.contact(5*year, nil)
	asked := w.contact(5*year, nil)
	holdAll, holdPart := w.hold(held), w.hold(part, catalog.SlotIdentity)
	w.change(t.Context(), restricted, func(s ledger.State) ledger.State {
		return s.WithRestriction(&ledger.Restriction{Ground: "claims", Since: time.Now()})
	})
	w.request(asked)

	r := w.sweep()
	want := retention.Report{Looked: 9, Due: 6, Erased: 2, Shredded: 2, Frozen: 2, Kept: 1}
	if diff := cmp.Diff(want, counts(r)); diff != "" {
		t.Errorf("first run: %s", diff)
	}
	if diff := cmp.Diff(map[string]int64{"contact_ended": 6, "contact_tax": 1}, r.Report.Rules); diff != "" {
		t.Error(diff)
	}
	for id, gone := range map[uuid.UUID]bool{goesOn: false, recent: false, due: true, taxed: false, old: true, held: false, part: false, restricted: false, asked: false} {
		if got := w.erased(id); got != gone {
			t.Errorf("erased: got %t, want %t", got, gone)
		}
	}
	if diff := cmp.Diff([]string{"contact"}, w.shredded(taxed)); diff != "" {
		t.Errorf("what tax law does not keep: %s", diff)
	}
	if diff := cmp.Diff([]string{"contact"}, w.shredded(part)); diff != "" {
		t.Errorf("what the hold does not keep: %s", diff)
	}
	for id, frozen := range map[uuid.UUID]bool{taxed: false, held: true, part: true, restricted: true, asked: false} {
		if got := w.facts(w.pool, id).State.Frozen; got != frozen {
			t.Errorf("frozen: got %t, want %t", got, frozen)
		}
	}

	// Nothing that was done is done again.
	want = retention.Report{Looked: 7, Due: 3, Frozen: 3, Kept: 2}
	if diff := cmp.Diff(want, counts(w.sweep())); diff != "" {
		t.Errorf("second run: %s", diff)
	}
	w.release(held, holdAll)
	w.release(part, holdPart)
	want = retention.Report{Looked: 7, Due: 3, Erased: 2, Frozen: 1, Kept: 2}
	if diff := cmp.Diff(want, counts(w.sweep())); diff != "" {
		t.Errorf("after the release: %s", diff)
	}
	if !w.erased(held) || !w.erased(part) {
		t.Error("a released hold still keeps")
	}
	w.consistent()
}

// consistent fails unless ledger and database agree on who was erased, once each.
func (w *world) consistent() {
	w.t.Helper()
	contents, err := w.on.Fences.Read(w.t.Context())
	w.Must(err)
	rows, err := w.pool.Query(w.t.Context(), `SELECT subject FROM key_subject WHERE erased_at IS NOT NULL`)
	w.Must(err)
	gone, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	w.Must(err)
	var lines []uuid.UUID
	for _, f := range contents.Fences {
		if f.Op == fence.Erase {
			lines = append(lines, f.Subject)
		}
	}
	less := func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) }
	slices.SortFunc(lines, less)
	slices.SortFunc(gone, less)
	if diff := cmp.Diff(gone, slices.Compact(lines)); diff != "" {
		w.t.Errorf("database and ledger: %s", diff)
	}
}

// request plants a request about a person that is on its way.
func (w *world) request(about uuid.UUID) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), `INSERT INTO request (subject, revision, state, mac, about, type, status, received)
 VALUES ($1, 1, '{}', '', $2, 'access', 'scoping', now())`, uuid.New(), about)
	w.Must(err)
}

// TestRuns tries runs of every sort, one after another in one world.
func TestRuns(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	emptyRun(t, w)
	dryRun(t, w)
	editedRecord(t, w)
}

// TestRules looks at what rules make of people, without a sweep.
func TestRules(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	forecast(t, w)
	stage(t, w)
	taxRule(t, w)
}

// emptyRun: a run that found nothing says so too.
func emptyRun(t *testing.T, w *world) {
	r := w.sweep()
	if diff := cmp.Diff(retention.Report{}, r.Report); diff != "" {
		t.Error(diff)
	}
	want := [][]string{{"run:" + r.ID.String(), "looked:0", "due:0", "erased:0", "shredded:0", "frozen:0", "kept:0", "failed:0"}}
	if diff := cmp.Diff(want, w.entries(audit.Written)); diff != "" {
		t.Error(diff)
	}
	list, err := retention.Runs(t.Context(), w.pool, uuid.Nil, 10)
	if err != nil || len(list) != 1 || list[0].ID != r.ID || list[0].Finished.IsZero() || list[0].DryRun {
		t.Errorf("got %+v, %v", list, err)
	}
}

// dryRun: it counts what a run would do, also at another moment.
func dryRun(t *testing.T, w *world) {
	due, recent := w.contact(5*year, nil), w.contact(3*year, nil)
	s := w.sweeper(retention.Config{})
	r, err := s.Sweep(t.Context(), retention.Options{DryRun: true})
	w.Must(err)
	if diff := cmp.Diff(retention.Report{Looked: 2, Due: 1, Erased: 1}, counts(r)); diff != "" {
		t.Error(diff)
	}
	later, err := s.Sweep(t.Context(), retention.Options{DryRun: true, At: time.Now().Add(2 * year)})
	w.Must(err)
	if diff := cmp.Diff(retention.Report{Looked: 2, Due: 2, Erased: 2}, counts(later)); diff != "" {
		t.Error(diff)
	}
	if w.erased(due) || w.erased(recent) || len(w.entries(audit.Erased)) > 0 {
		t.Error("a dry run erased")
	}
	if n, err := w.on.Fences.Count(t.Context()); err != nil || n != 0 {
		t.Errorf("the ledger has %d lines, %v", n, err)
	}
	if _, err := s.Sweep(t.Context(), retention.Options{At: time.Now().Add(9 * year)}); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("a run before its time: got %v", err)
	}
}

// editedRecord: who was edited in the database is left, and said to be.
func editedRecord(t *testing.T, w *world) {
	goesOn, due := w.contact(0, nil), w.contact(5*year, nil)
	_, err := w.pool.Exec(t.Context(), `UPDATE contact SET ended_at = now() - interval '20 years' WHERE id = $1`, goesOn)
	w.Must(err)
	if diff := cmp.Diff(retention.Report{Looked: 4, Due: 2, Erased: 2, Failed: 1}, counts(w.sweep())); diff != "" { // with those of the dry run
		t.Error(diff)
	}
	if !w.erased(due) {
		t.Error("nobody was erased")
	}
	var there bool
	w.Must(w.pool.QueryRow(t.Context(), `SELECT erased_at IS NULL FROM key_subject WHERE subject = $1`, goesOn).Scan(&there))
	if !there {
		t.Error("an edited date erased somebody")
	}
}

// stage: retention counts from when the stage became ended, and from nothing once it says otherwise.
func stage(t *testing.T, w *world) {
	id := w.contact(0, nil)
	at := func() time.Time {
		end, _ := w.facts(w.pool, id).Record.Get("ended_at").Time()
		return end
	}
	set := func(body string) {
		d, err := w.DraftJSON("contact", []byte(body), true)
		w.Must(err)
		_, err = w.As("import").Patch(t.Context(), "contact", id, w.facts(w.pool, id).Record.Version, d)
		w.Must(err)
	}
	if !at().IsZero() {
		t.Fatal("a new relationship has ended")
	}
	set(`{"stage": "ended"}`)
	first := at()
	if first.IsZero() {
		t.Fatal("an ended relationship has no end")
	}
	set(`{"stage": "ended", "job_title": "Analyst"}`)
	if got := at(); !got.Equal(first) {
		t.Errorf("the end moved from %s to %s", first, got)
	}
	set(`{"stage": "client"}`)
	if !at().IsZero() {
		t.Error("a relationship that goes on has an end")
	}
}

var errKilled = errors.New("killed")

// TestKilledSweepGoesOn ends a run at each moment of a batch, and goes on with it: every subject that is due is erased
// once, and the run counts it once.
func TestKilledSweepGoesOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const people = 7
	for i, moment := range []string{retention.Locked, retention.Fenced, retention.Done} {
		var ids []uuid.UUID
		for range people {
			ids = append(ids, w.contact(5*year, nil))
		}
		n, unsettled := 0, 0
		killed := w.sweeper(retention.Config{
			Batch: 2, Unsettled: func() { unsettled++ },
			Step: func(m string) error {
				if m == moment {
					if n++; n == 3 {
						return errKilled
					}
				}
				return nil
			},
		})
		r, err := killed.Sweep(t.Context(), retention.Options{})
		if !errors.Is(err, errKilled) || !r.Finished.IsZero() {
			t.Fatalf("%s: got %+v, %v", moment, r, err)
		}
		if want := map[bool]int{true: 1}[moment == retention.Fenced]; unsettled != want {
			t.Errorf("%s: told of %d unsettled batches, want %d", moment, unsettled, want)
		}
		again, err := w.sweeper(retention.Config{Batch: 4}).Sweep(t.Context(), retention.Options{})
		w.Must(err)
		if again.ID != r.ID {
			t.Errorf("%s: another run was begun", moment)
		}
		if diff := cmp.Diff(retention.Report{Looked: people, Due: people, Erased: people}, counts(again)); diff != "" {
			t.Errorf("%s: %s", moment, diff)
		}
		for _, id := range ids {
			if !w.erased(id) {
				t.Errorf("%s: somebody is left", moment)
			}
		}
		w.consistent()
		if got := len(w.entries(audit.Written)); got != i+1 {
			t.Errorf("%s: %d runs are said to have ended, want %d", moment, got, i+1)
		}
	}
}

// TestLostCommitIsReplayed: a process that died between the ledger's line and the commit has erased all the same.
func TestLostCommitIsReplayed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.contact(5*year, nil)
	_, err := w.sweeper(retention.Config{Step: func(m string) error {
		if m == retention.Fenced {
			return errKilled
		}
		return nil
	}}).Sweep(t.Context(), retention.Options{})
	if !errors.Is(err, errKilled) || w.erased(id) {
		t.Fatalf("got %v", err)
	}
	if err := retention.Settled(t.Context(), w.pool, w.on.Fences, w.facts(w.pool, id)); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("a hold would be placed on who is about to be erased: got %v", err)
	}
	other := w.contact(5*year, billed())
	if err := retention.Settled(t.Context(), w.pool, w.on.Fences, w.facts(w.pool, other)); err != nil {
		t.Errorf("somebody else: got %v", err)
	}
	if v := w.Second(); v.Replayed() != 1 || !w.erased(id) {
		t.Errorf("%d were replayed", v.Replayed())
	}
	if diff := cmp.Diff(retention.Report{Looked: 1, Due: 1, Shredded: 1}, counts(w.sweep())); diff != "" {
		t.Errorf("afterwards: %s", diff)
	}
	if err := retention.Settled(t.Context(), w.pool, w.on.Fences, w.facts(w.pool, other)); err != nil {
		t.Errorf("after its classes were shredded: got %v", err)
	}
}

// TestHoldsRaceSweeps places holds while sweeps run: each subject is held, and lives, or was erased before the hold, which
// then finds nobody. Two sweeps at once end as one.
func TestHoldsRaceSweeps(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const people = 40
	ids := make([]uuid.UUID, people)
	for i := range ids {
		ids[i] = w.contact(5*year, nil)
	}
	held := make([]bool, people)
	// Some are erased before the first hold, and each sweep waits after its first batch until one is placed.
	erasing, holding := make(chan struct{}), make(chan struct{})
	begin, placed := sync.OnceFunc(func() { close(erasing) }), sync.OnceFunc(func() { close(holding) })
	step := func(moment string) error {
		if moment == retention.Done {
			begin()
			<-holding
		}
		return nil
	}
	var wg sync.WaitGroup
	for part := range 2 {
		wg.Go(func() {
			defer placed()
			<-erasing
			for i := people - 1 - part; i >= 0; i -= 2 {
				held[i] = w.change(t.Context(), ids[i], func(s ledger.State) ledger.State {
					id, err := store.NewID()
					if err != nil {
						t.Error(err)
					}
					return s.WithHold(ledger.Hold{ID: id, Ground: "legal_claim", Review: time.Now().Add(time.Hour)})
				})
				placed()
			}
		})
		wg.Go(func() {
			defer begin()
			_, err := w.sweeper(retention.Config{Batch: 3, Step: step}).Sweep(t.Context(), retention.Options{})
			if err != nil && !errors.Is(err, retention.ErrTaken) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	gone := 0
	for i, id := range ids {
		if e := w.erased(id); e == held[i] {
			t.Errorf("erased %t, held %t", e, held[i])
		} else if e {
			gone++
		}
	}
	if gone == 0 || gone == people {
		t.Errorf("%d of %d were erased before a hold came: there was no race", gone, people)
	}
	w.sweep()
	for i, id := range ids {
		if w.erased(id) == held[i] {
			t.Error("a later sweep erased somebody held, or left somebody due")
		}
	}
	w.consistent()
}

// TestPartsAndSuppression: a run can be done in parts, and what somebody said no to is kept when they are erased.
func TestPartsAndSuppression(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 5 {
		w.contact(5*year, nil)
	}
	said := w.contact(5*year, nil) // and one who said no, whose address is in nobody's record then
	_, err := w.As("support").RecordConsent(t.Context(), "contact", said, vault.ConsentInput{Kind: "objected", Purpose: "marketing"}, nil)
	w.Must(err)
	// By this clock each batch takes an hour, and a call has a minute.
	on, now := w.on, time.Now()
	on.Now = func() time.Time { return now }
	s, err := retention.New(retention.Config{On: on, Batch: 2, Step: func(moment string) error {
		if moment == retention.Done {
			now = now.Add(time.Hour)
		}
		return nil
	}})
	w.Must(err)
	var last retention.Run
	for calls := 1; ; calls++ {
		r, err := s.Sweep(t.Context(), retention.Options{Until: now.Add(time.Minute)})
		w.Must(err)
		if last.ID != uuid.Nil && r.ID != last.ID {
			t.Fatal("another run was begun")
		}
		if last = r; !r.Finished.IsZero() {
			if calls != 3 {
				t.Errorf("got %d calls, want 3", calls)
			}
			break
		}
	}
	if n := w.Count(`SELECT count(*) FROM suppression`); last.Report.Erased != 6 || n == 0 {
		t.Errorf("erased %d, kept %d noes", last.Report.Erased, n)
	}
	if r, err := s.Sweep(t.Context(), retention.Options{Run: last.ID}); err != nil || r.Report.Erased != 6 {
		t.Errorf("a run that has ended: got %+v, %v", r, err)
	}
}

// forecast counts by month, class and rule.
func forecast(t *testing.T, w *world) {
	w.contact(0, nil)
	w.contact(5*year, nil)
	w.hold(w.contact(5*year, nil), catalog.SlotIdentity)
	w.contact(3*year, nil)
	o, err := w.sweeper(retention.Config{}).Forecast(t.Context(), 2*year)
	w.Must(err)
	now := o.From.Format("2006-01")
	soon := o.From.Add(-3*year).AddDate(0, 0, 1461).Format("2006-01")
	falling := func(month, class string, n, held int64) retention.Falling {
		return retention.Falling{Month: month, Kind: "contact", Class: class, Rule: "contact_ended", Subjects: n, Held: held}
	}
	want := []retention.Falling{falling(now, "contact", 2, 0), falling(now, "identity", 2, 1), falling(soon, "contact", 1, 0), falling(soon, "identity", 1, 0)}
	if diff := cmp.Diff(want, o.Falls); diff != "" {
		t.Error(diff)
	}
	if o.Subjects != 3 || o.More {
		t.Errorf("got %d subjects, more %t", o.Subjects, o.More)
	}
}

// taxRule: a rule with a class speaks of those alone of whom such data is held; a request for erasure is
// then stopped by its floor.
func taxRule(t *testing.T, w *world) {
	for name, tc := range map[string]struct {
		extra map[string]any
		want  rights.Action
	}{"billed": {billed(), rights.ActShred}, "not billed": {nil, rights.ActErase}} {
		f := w.facts(w.pool, w.contact(year, tc.extra))
		h, err := retention.HoldingOf(t.Context(), w.pool, f, f.Now)
		w.Must(err)
		if got := rights.Resolve(h, f.Now).Action; got != tc.want {
			t.Errorf("%s: got %s, want %s", name, got, tc.want)
		}
	}
}
