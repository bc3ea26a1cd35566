package tape_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/tape"
)

// walk reads the whole log back.
func (w *world) walk() ([]tape.Decision, tape.Stats) {
	w.t.Helper()
	var all []tape.Decision
	stats, err := w.Walk(w.t.Context(), tape.Query{}, func(d tape.Decision) error {
		all = append(all, d)
		return nil
	})
	w.must(err)
	if stats.Replayed != len(all) {
		w.t.Errorf("%d decisions, counted %d", len(all), stats.Replayed)
	}
	return all, stats
}

// look tries to read a record and returns the entry's id of what came of it.
func (w *world) look(as, kind string, id uuid.UUID) uuid.UUID {
	w.t.Helper()
	r, err := w.as(as).Get(w.t.Context(), kind, id, nil)
	if refused, ok := errors.AsType[*vault.Refusal](err); ok {
		return refused.Entry
	}
	w.must(err)
	return r.Disclosure.Entry
}

// story has two contacts and a case change while several actors look at them, and says what each look rested on.
func (w *world) story() map[uuid.UUID]policy.Record {
	w.t.Helper()
	want := map[uuid.UUID]policy.Record{}
	look := func(as, kind string, id uuid.UUID, r policy.Record) { want[w.look(as, kind, id)] = r }
	none := policy.Consent{}
	email := policy.Consent{Status: "given", Channels: map[string]bool{"email": true}}
	withdrawn := policy.Consent{Status: "withdrawn", Channels: map[string]bool{"email": false}}
	facts := func(region, stage string, c policy.Consent) policy.Record {
		r := policy.Record{Region: region, Stage: stage, Consents: map[string]policy.Consent{}}
		if c.Status != "" {
			r.Consents["marketing"] = c
		}
		return r
	}
	ada := w.create("import", "contact", map[string]any{"family_name": "Lovelace", "region": "GB", "stage": "client"})
	complaint := w.create("support", "case", map[string]any{"contact": ada, "kind": "complaint"})
	look("support", "contact", ada, facts("GB", "client", none))
	look("marketing", "contact", ada, facts("GB", "client", none)) // refused
	look("paris", "contact", ada, facts("GB", "client", none))     // hidden
	look("paris", "case", complaint, facts("GB", "", none))
	w.consent(ada, given("email"))
	look("marketing", "contact", ada, facts("GB", "client", email))
	w.patch(ada, 1, map[string]any{"job_title": "Countess"})
	w.patch(ada, 2, map[string]any{"region": "FR", "stage": nil})
	look("marketing", "contact", ada, facts("FR", "", email))
	look("paris", "contact", ada, facts("FR", "", email))
	look("paris", "case", complaint, facts("FR", "", email))
	w.consent(ada, vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing"})
	look("marketing", "contact", ada, facts("FR", "", withdrawn))
	w.patch(ada, 3, map[string]any{"region": "GB", "stage": "ended"})
	look("paris", "case", complaint, facts("GB", "", withdrawn))
	return want
}

// TestWalkRebuildsWhatDecisionsRestedOn compares the rebuilt questions with what is known of each look, and decides
// them again: the same policy answers as it did.
func TestWalkRebuildsWhatDecisionsRestedOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	want := w.story()
	all, stats := w.walk()
	for _, d := range all {
		r, looked := want[d.Entry.ID]
		if looked {
			delete(want, d.Entry.ID)
			sameFacts(t, &d, r)
		}
		got, err := w.revisions.Current().Engine.Decide(t.Context(), &d.Request)
		if err != nil {
			t.Fatal(err)
		}
		if allowed := d.Entry.Decision == audit.Allow; got.Visible != allowed {
			t.Errorf("%s by %s: visible %v, was %v", d.Entry.Action, d.Entry.Purpose, got.Visible, allowed)
		}
	}
	if len(want) > 0 {
		t.Errorf("%d looks did not come back: %+v", len(want), stats)
	}
	if stats.Gone != 0 || stats.Factless != 0 {
		t.Errorf("got %+v", stats)
	}
}

func sameFacts(t *testing.T, d *tape.Decision, want policy.Record) {
	t.Helper()
	got := d.Request.Record
	if got.Region != want.Region || got.Stage != want.Stage || got.Subject != d.Subject.String() || !got.Bases["contract"] {
		t.Errorf("%s by %s: got %+v, want %+v", d.Entry.Action, d.Entry.Purpose, got, want)
	}
	c, w := got.Consents["marketing"], want.Consents["marketing"]
	if c.Status != w.Status || c.Channels["email"] != w.Channels["email"] {
		t.Errorf("%s by %s: consent %+v, want %+v", d.Entry.Action, d.Entry.Purpose, c, w)
	}
}

// TestPagesComeBackBySubject: one decision for each record of a page, with what left of it.
func TestPagesComeBackBySubject(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var ids []uuid.UUID
	for range 3 {
		ids = append(ids, w.create("import", "contact", map[string]any{"family_name": "Crowd", "region": "GB"}))
	}
	page, err := w.as("support").List(t.Context(), "contact", vault.ListQuery{})
	w.must(err)
	all, _ := w.walk()
	var got []uuid.UUID
	for _, d := range all {
		if d.Entry.ID == page.Disclosure.Entry {
			got = append(got, d.Subject)
			if d.Request.Action != policy.ActionList || !slices.Contains(d.Clear, "family_name") {
				t.Errorf("got %s, clear %v", d.Request.Action, d.Clear)
			}
		}
	}
	if len(got) != len(ids) || slices.ContainsFunc(ids, func(id uuid.UUID) bool { return !slices.Contains(got, id) }) {
		t.Errorf("got %d subjects of %d", len(got), len(ids))
	}
}

// TestNothingComesBackOfTheErased, nor of what an earlier release logged.
func TestNothingComesBackOfTheErased(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.create("import", "contact", map[string]any{"family_name": "Lovelace", "region": "GB"})
	bea := w.create("import", "contact", map[string]any{"family_name": "Ferrer", "region": "GB"})
	entry := w.look("support", "contact", ada)
	w.look("support", "contact", bea)
	w.consent(bea, given("email"))
	w.exec(`DELETE FROM state_past`) // as after an upgrade
	_, err := w.as("officer").Erase(t.Context(), "contact", ada, 0)
	w.must(err)
	all, stats := w.walk()
	for _, d := range all {
		if d.Subject == ada || d.Entry.ID == entry {
			t.Errorf("%s about the erased came back", d.Entry.Action)
		}
	}
	if stats.Gone != 3 || stats.Factless != 3 { // created, looked at, erased; and of the other all, whose state is not kept
		t.Errorf("got %+v", stats)
	}
}

// TestEditedRowsEndTheWalk: facts are verified before anybody is told what a decision rested on.
func TestEditedRowsEndTheWalk(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.create("import", "contact", map[string]any{"family_name": "Lovelace", "region": "GB"})
	w.look("support", "contact", ada)
	w.consent(ada, given("email"))
	w.patch(ada, 1, map[string]any{"region": "FR"})
	for name, edit := range map[string][2]string{
		"earlier state":   {`UPDATE state_past SET state = replace(state::text, '"consents":{}', '"consents":{},"hold":true')::json`, "state_past"},
		"earlier version": {`UPDATE history SET clear = '{"region":"DE"}'`, "history"},
	} {
		w.exec("CREATE TABLE kept_" + edit[1] + " AS SELECT * FROM " + edit[1])
		w.exec(edit[0])
		if _, err := w.Walk(t.Context(), tape.Query{}, func(tape.Decision) error { return nil }); !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: got %v, want %v", name, err, fault.ErrIntegrity)
		}
		w.exec("DELETE FROM " + edit[1])
		w.exec("INSERT INTO " + edit[1] + " SELECT * FROM kept_" + edit[1])
	}
	if _, stats := w.walk(); stats.Replayed == 0 {
		t.Error("nothing comes back of the true rows")
	}
}

// TestEntryComesBackAlone finds one entry's subject among all, or is told it.
func TestEntryComesBackAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.create("import", "contact", map[string]any{"family_name": "Lovelace", "region": "GB"})
	bea := w.create("import", "contact", map[string]any{"family_name": "Ferrer", "region": "GB"})
	e, err := oversight.New().Entry(t.Context(), w.as("officer"), w.look("support", "contact", ada))
	w.must(err)
	for about, want := range map[uuid.UUID]int{uuid.Nil: 1, ada: 1, bea: 0} {
		n := 0
		stats, err := w.Entry(t.Context(), &e.Entry, about, func(d tape.Decision) error {
			if n++; d.Subject != ada || d.Request.Record.Region != "GB" {
				t.Errorf("got %+v", d)
			}
			return nil
		})
		if err != nil || n != want || stats.Replayed != want {
			t.Errorf("asked about %s: %d decisions, %+v, %v", about, n, stats, err)
		}
	}
}
