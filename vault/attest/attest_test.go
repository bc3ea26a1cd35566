package attest_test

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/attest"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/rekey"
)

// TestRecordsAreHeldToTheLog has one world for all parts: each is about people of its own.
func TestRecordsAreHeldToTheLog(t *testing.T) {
	w := newWorld(t)
	for _, part := range []struct {
		name string
		fn   func(*world)
	}{
		{"a sound vault", (*world).sound},
		{"rows put back", (*world).tampered},
		{"rows written on after they were put back", (*world).rewritten},
		{"rows that no entry explains", (*world).unexplained},
		{"entries of earlier releases", (*world).earlier},
		{"random plays", (*world).plays},
		{"rows older than a restore", (*world).restored},
		{"writes meanwhile", (*world).meanwhile},
	} {
		t.Run(part.name, func(t *testing.T) {
			one := *w
			one.t, one.since = t, w.log.NewEntry().ID
			clear(one.since[6:]) // the first of its millisecond
			part.fn(&one)
		})
	}
}

// sound writes in every way there is: nothing is found.
func (w *world) sound() {
	ctx := w.t.Context()
	w.finds()

	ada, bea, eve := w.person("a"), w.person("b"), w.person("e")
	humming := w.complaint(ada.ID)
	gone := w.complaint(ada.ID)
	w.patch("contact", ada.ID, 1, map[string]any{"job_title": "Countess", "stage": nil})
	w.patchPoint(ada.ID, points(ada)[0], 1, map[string]any{"value": "ada@example.org"})
	added := w.addPoint(ada.ID, "countess@example.org")
	w.addPoint(ada.ID, "lovelace@example.org")
	_, err := w.sessions["import"].DeleteChild(ctx, "contact_point", ada.ID, added, 1)
	w.need(err)
	w.patch("contact", ada.ID, 6, map[string]any{"team": "t2"}) // carries the cases along
	_, err = w.sessions["import"].Delete(ctx, "case", gone, 2)
	w.need(err)
	w.load("i1,King,king@example.com,+44 20 7946 0992", "i2,Kong,,", "a,Byron,byron@example.com,")
	w.load("i1,Queen,queen@example.com,+44 20 7946 0993", "i2,Kong,kong@example.com,")
	w.consent(ada.ID, "given")
	w.consent(ada.ID, "withdrawn")
	basis, err := w.sessions["officer"].RecordBasis(ctx, "contact", bea.ID, vault.BasisInput{Basis: "contract", Citation: "C-7"})
	w.need(err)
	_, err = w.sessions["officer"].RecordBasis(ctx, "contact", bea.ID, vault.BasisInput{Basis: "contract", Citation: "C-8"})
	w.need(err)
	_, err = w.sessions["officer"].EndBasis(ctx, "contact", bea.ID, basis.ID)
	w.need(err)
	_, err = w.sessions["officer"].Shred(ctx, "contact", bea.ID, 0, []string{"contact", "special"})
	w.need(err)
	_, err = w.sessions["officer"].Erase(ctx, "contact", eve.ID, 0)
	w.need(err)
	r := w.finds()
	if r.Subjects != 4 || r.Records != 5 || r.SubResources < 8 || r.Earlier+r.Pruned+r.Restored+r.Busy+r.Unopened != 0 || !r.OK() {
		w.t.Errorf("got %+v", r)
	}

	w.rekeyed()
	w.patch("case", humming, 2, map[string]any{"priority": "high"})
	w.finds()
	f, err := w.Flipper(w.keystone, vault.FlipConfig{WaiveCopies: true, Wait: func(context.Context, time.Duration) error { return nil }})
	w.need(err)
	_, err = f.Run(ctx, flip.Options{Full: true})
	w.need(err)
	w.cfg.AtOnce = 2 // several readings of the log
	w.finds()
}

// rekeyed changes the class of a field, and seals what there is anew.
func (w *world) rekeyed() {
	w.t.Helper()
	was, is := "job_title: {number: 5, type: name, class: identity,", "job_title: {number: 45, type: name, class: content, replaces: {number: 5, class: identity},"
	src := strings.Replace(string(crm.Source()), was, is, 1)
	_, err := w.Activate(w.t.Context(), []byte(src), nil)
	w.need(err)
	w.finds()
	r, err := rekey.New(rekey.Config{
		Pool: w.pool, Keys: w.cfg.Keys, Revisions: w.cfg.Revisions, Log: w.log, Batch: 3, Wait: func(context.Context, time.Duration) error { return nil },
	}).Run(w.t.Context(), rekey.Options{}, nil)
	w.need(err)
	if r.Sealed == 0 {
		w.t.Error("nothing was sealed anew")
	}
}

// copied are the tables that somebody who administers the database may have a copy of.
var copied = []string{"contact", "contact_point", "case_record", "directory", "subject_state", "consent_event", "basis"}

func (w *world) copyTo(name string) {
	w.t.Helper()
	for _, table := range copied {
		w.exec("CREATE TABLE " + name + "_" + table + " AS SELECT * FROM " + table)
	}
}

// putBack makes one row what it was in a copy.
func (w *world) putBack(name, table, column string, id uuid.UUID) {
	w.t.Helper()
	w.exec("DELETE FROM "+table+" WHERE "+column+" = $1", id)
	w.exec("INSERT INTO "+table+" SELECT * FROM "+name+"_"+table+" WHERE "+column+" = $1", id)
}

// tampered: each row carries its own valid MAC.
func (w *world) tampered() {
	ctx := w.t.Context()
	ada, bea := w.person("l"), w.person("m")
	email, phone := points(ada)[0], points(ada)[1]
	humming, gone, erased := w.complaint(ada.ID), w.complaint(ada.ID), w.person("n")
	removed := w.addPoint(ada.ID, "countess@example.org")
	w.consent(ada.ID, "given")
	basis, err := w.sessions["officer"].RecordBasis(ctx, "contact", ada.ID, vault.BasisInput{Basis: "contract", Citation: "C-7"})
	w.need(err)
	w.copyTo("early")
	w.patch("contact", ada.ID, 2, map[string]any{"team": "t2"})
	w.patchPoint(ada.ID, email, 1, map[string]any{"value": "ada@example.org"})
	_, err = w.sessions["import"].DeleteChild(ctx, "contact_point", ada.ID, removed, 1)
	w.need(err)
	_, err = w.sessions["import"].Delete(ctx, "case", gone, 2)
	w.need(err)
	w.consent(ada.ID, "withdrawn")
	_, err = w.sessions["officer"].EndBasis(ctx, "contact", ada.ID, basis.ID)
	w.need(err)
	_, err = w.sessions["officer"].Erase(ctx, "contact", erased.ID, 0)
	w.need(err)
	w.finds()
	w.copyTo("late")
	for _, tt := range []struct {
		name   string
		tamper func()
		want   []string
	}{
		{"a record rolled back", func() { w.putBack("early", "contact", "id", ada.ID) }, []string{is("contact", attest.RolledBack, ada.ID)}},
		{"a carried record rolled back", func() { w.putBack("early", "case_record", "id", humming) }, []string{is("case", attest.RolledBack, humming)}},
		{"a sub-resource rolled back", func() { w.putBack("early", "contact_point", "id", email) }, []string{is("contact_point", attest.RolledBack, email)}},
		{"a record and its sub-resources rolled back", func() {
			w.putBack("early", "contact", "id", ada.ID)
			w.putBack("early", "contact_point", "parent", ada.ID)
		}, []string{is("contact", attest.RolledBack, ada.ID)}},
		{"a record gone", func() { w.exec(`DELETE FROM case_record WHERE id = $1`, humming) }, []string{is("case", attest.Missing, humming)}},
		{"a subject's own record gone", func() {
			w.exec(`DELETE FROM contact WHERE id = $1`, bea.ID)
			w.exec(`DELETE FROM contact_point WHERE parent = $1`, bea.ID)
		}, []string{is("contact", attest.Missing, bea.ID)}},
		{"a sub-resource gone", func() { w.exec(`DELETE FROM contact_point WHERE id = $1`, email) }, []string{is("contact_point", attest.Missing, email)}},
		{"a sub-resource gone that no entry names", func() { w.exec(`DELETE FROM contact_point WHERE id = $1`, phone) }, []string{is("contact", attest.Differs, ada.ID)}},
		{"a deleted record back", func() {
			w.putBack("early", "case_record", "id", gone)
			w.putBack("early", "directory", "id", gone)
		}, []string{is("case", attest.Returned, gone)}},
		{"a deleted sub-resource back", func() { w.putBack("early", "contact_point", "id", removed) }, []string{is("contact_point", attest.Returned, removed)}},
		{"an erased subject's rows back", func() {
			w.putBack("early", "contact", "id", erased.ID)
			w.putBack("early", "contact_point", "id", points(erased)[0])
		}, []string{is("contact", attest.Orphan, erased.ID), is("contact_point", attest.Orphan, points(erased)[0])}},
		{"a sub-resource without its record", func() { w.exec(`DELETE FROM contact WHERE id = $1`, bea.ID) }, []string{
			is("contact", attest.Missing, bea.ID), is("contact_point", attest.Orphan, points(bea)[0]), is("contact_point", attest.Orphan, points(bea)[1]),
		}},
		{"a state rolled back", func() { w.putBack("early", "subject_state", "subject", ada.ID) }, []string{
			is(attest.KindBasis, attest.Differs, basis.ID), is(attest.KindConsent, attest.Unexplained, ada.ID), is(attest.KindState, attest.RolledBack, ada.ID),
		}},
		{"a whole ledger rolled back", func() {
			w.putBack("early", "subject_state", "subject", ada.ID)
			w.putBack("early", "consent_event", "subject", ada.ID)
			w.putBack("early", "basis", "subject", ada.ID)
		}, []string{is(attest.KindState, attest.RolledBack, ada.ID)}},
		{"a withdrawal gone", func() { w.exec(`DELETE FROM consent_event WHERE kind = 'withdrawn'`) }, []string{is(attest.KindConsent, attest.Missing, ada.ID)}},
		{"an ended basis back", func() { w.putBack("early", "basis", "id", basis.ID) }, []string{is(attest.KindBasis, attest.Differs, basis.ID)}},
		{"a state gone", func() { w.exec(`DELETE FROM subject_state WHERE subject = $1`, bea.ID) }, []string{is(attest.KindState, attest.Missing, bea.ID)}},
		{"edited rows", func() {
			w.exec(`UPDATE contact SET stage = 'lead' WHERE id = $1`, ada.ID)
			w.exec(`UPDATE contact_point SET preferred = true WHERE id = $1`, points(bea)[0])
			w.exec(`UPDATE subject_state SET revision = revision + 1 WHERE subject = $1`, bea.ID)
		}, []string{is("contact", attest.Damaged, ada.ID), is("contact_point", attest.Damaged, points(bea)[0]), is(attest.KindState, attest.Damaged, bea.ID)}},
	} {
		tt.tamper()
		before := w.t.Failed()
		w.finds(tt.want...)
		if w.t.Failed() && !before {
			w.t.Errorf("... of: %s", tt.name)
		}
		for _, table := range copied {
			w.exec("DELETE FROM " + table)
			w.exec("INSERT INTO " + table + " SELECT * FROM late_" + table)
		}
	}
	w.finds()
}

// rewritten: two entries tell of one version, however often the row is written on.
func (w *world) rewritten() {
	ada := w.person("o")
	w.copyTo("rewritten")
	w.patch("contact", ada.ID, 1, map[string]any{"stage": "ended"})
	w.consent(ada.ID, "withdrawn")
	for table, column := range map[string]string{"contact": "id", "subject_state": "subject", "consent_event": "subject"} {
		w.putBack("rewritten", table, column, ada.ID)
	}
	w.exec(`DELETE FROM history`)
	w.exec(`DELETE FROM state_past`)
	for v := range uint64(3) {
		w.patch("contact", ada.ID, v+1, map[string]any{"language": []string{"de", "it", "fr"}[v]})
		w.consent(ada.ID, "given")
	}
	w.finds(is("contact", attest.Rewritten, ada.ID), is(attest.KindState, attest.Rewritten, ada.ID))
}

// edit lets every entry of this part pass through fn, which drops one by false.
func (w *world) edit(fn func(*audit.Entry) bool) {
	w.cfg.Entries = func(ctx context.Context, yield func(*audit.Entry) error) error {
		return w.entries(ctx, func(e *audit.Entry) error {
			if bytes.Compare(e.ID[:], w.since[:]) > 0 && !fn(e) {
				return nil
			}
			return yield(e)
		})
	}
}

// unexplained: the log lacks entries.
func (w *world) unexplained() {
	ada, bea := w.person("p"), w.person("q")
	w.patch("contact", bea.ID, 1, map[string]any{"stage": "ended"})
	w.consent(bea.ID, "given")
	w.consent(bea.ID, "withdrawn")
	var lost []uuid.UUID
	n := 0
	w.edit(func(e *audit.Entry) bool {
		if n++; n == 1 || n == 3 || n == 5 { // ada's making, bea's patch and withdrawal
			lost = append(lost, e.ID)
		}
		return true
	})
	w.finds()
	w.edit(func(e *audit.Entry) bool { return !slices.Contains(lost, e.ID) })
	w.finds(is("contact", attest.Unexplained, ada.ID), is("contact", attest.Unexplained, bea.ID), is(attest.KindState, attest.Unexplained, bea.ID))
	w.cfg.Pruned = time.Now().Add(time.Hour)
	if r := w.finds(is("contact", attest.Unexplained, bea.ID), is(attest.KindState, attest.Unexplained, bea.ID)); r.Pruned != 1 {
		w.t.Errorf("of a log that has been pruned: %+v", r)
	}
}

// earlier: entries that have no digest of the whole.
func (w *world) earlier() {
	ada, bea := w.person("d"), w.person("e")
	w.copyTo("earlier")
	w.patch("contact", ada.ID, 1, map[string]any{"stage": "ended"})
	w.copyTo("later")
	w.edit(func(e *audit.Entry) bool {
		e.Record = make([]byte, 32)
		return true
	})
	w.exec(`DELETE FROM contact_point WHERE id = $1`, points(bea)[0]) // cannot be found
	if r := w.finds(); r.Earlier != 2 {
		w.t.Errorf("got %+v", r)
	}
	w.putBack("later", "contact_point", "id", points(bea)[0])
	w.putBack("earlier", "contact", "id", ada.ID)
	w.finds(is("contact", attest.RolledBack, ada.ID))
	w.putBack("later", "contact", "id", ada.ID)
}

// restored: a backup brings old rows, and the log is newer.
func (w *world) restored() {
	ada, bea, cid := w.person("f"), w.person("g"), w.person("h")
	w.copyTo("backup")
	w.patch("contact", ada.ID, 1, map[string]any{"stage": "ended"})
	w.patch("contact", bea.ID, 1, map[string]any{"stage": "ended"})
	w.patch("contact", bea.ID, 2, map[string]any{"stage": "client"})
	for _, p := range []vault.Written{ada, bea} {
		w.putBack("backup", "contact", "id", p.ID)
	}
	w.exec(`DELETE FROM contact_point WHERE parent = $1`, cid.ID)
	w.exec(`DELETE FROM contact WHERE id = $1`, cid.ID)
	w.exec(`DELETE FROM history`)
	w.finds(is("contact", attest.RolledBack, ada.ID), is("contact", attest.RolledBack, bea.ID), is("contact", attest.Missing, cid.ID))
	e := w.log.NewEntry()
	e.Action, e.Decision, e.Outcome = "restore", audit.Allow, audit.Written
	w.need(w.log.Append(w.t.Context(), e))
	if r := w.finds(); r.Restored != 3 {
		w.t.Errorf("got %+v", r)
	}
	w.patch("contact", bea.ID, 1, map[string]any{"language": "de"}) // its second version 2
	if r := w.finds(); r.Restored != 2 {
		w.t.Errorf("after a write: got %+v", r)
	}
	w.putBack("backup", "contact", "id", bea.ID)
	w.finds(is("contact", attest.RolledBack, bea.ID))
}

// meanwhile: writes during a check are no findings, and what is wrong is found among them.
func (w *world) meanwhile() {
	ada, bea := w.person("i"), w.person("j")
	w.exec(`DELETE FROM contact_point WHERE id = $1`, points(bea)[0])
	readings := 0
	w.cfg.Entries = func(ctx context.Context, yield func(*audit.Entry) error) error {
		err := w.entries(ctx, yield)
		if readings++; readings < 3 { // the log is read: what comes now is in the rows alone
			w.patch("contact", ada.ID, uint64(2*readings-1), map[string]any{"stage": []string{"ended", "client"}[readings-1]})
			w.patchPoint(ada.ID, points(ada)[0], uint64(readings), map[string]any{"value": fmt.Sprintf("a%d@example.com", readings)})
			w.person(fmt.Sprint("k", readings))
		}
		return err
	}
	r := w.finds(is("contact", attest.Differs, bea.ID))
	if readings < 3 || r.Busy != 0 {
		w.t.Errorf("the log was read %d times: %+v", readings, r)
	}
}
