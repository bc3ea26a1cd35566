package report_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/report"
)

// fakeLedger answers about one person, a read a page.
type fakeLedger struct {
	fakeLog

	events []consent.Event
	rows   []oversight.DisclosureRow // newest first
}

func (l *fakeLedger) Consents(context.Context, string, uuid.UUID, time.Time, time.Time) (vault.ConsentLedger, error) {
	return vault.ConsentLedger{AsOf: monday.Add(24 * time.Hour), Events: l.events}, nil
}

func (l *fakeLedger) Disclosures(_ context.Context, _ string, _ uuid.UUID, q oversight.EntryQuery) (oversight.DisclosurePage, error) {
	at := l.at[q.Cursor]
	page := oversight.DisclosurePage{Rows: l.rows[at : at+1]}
	if at+1 < len(l.rows) {
		page.Next = string(rune('a' + at))
		l.at[page.Next] = at + 1
	}
	return page, nil
}

// eventID is the id of the nth event.
func eventID(n byte) uuid.UUID { return uuid.UUID{15: n} }

// happened is an event about marketing by e-mail, at hours of monday.
func happened(n byte, kind consent.Kind, occurred, recorded int) consent.Event {
	return consent.Event{
		ID: eventID(n), Kind: kind, Purpose: "marketing", Channel: "email",
		OccurredAt: monday.Add(time.Duration(occurred) * time.Hour), RecordedAt: monday.Add(time.Duration(recorded) * time.Hour),
	}
}

func TestReliance(t *testing.T) {
	grant := happened(1, consent.KindGiven, 1, 1)
	change := func(e consent.Event, by func(*consent.Event)) consent.Event {
		by(&e)
		return e
	}
	for _, tt := range []struct {
		name   string
		events []consent.Event
		at     int // hour of the read
		none   bool
		want   string // finding and the event it goes by
	}{
		{"nothing happened", nil, 5, false, ""},
		{"withdrawn after it", []consent.Event{happened(2, consent.KindWithdrawn, 6, 7)}, 5, false, "withdrawn_later 2"},
		{"withdrawn before it, learned after", []consent.Event{happened(2, consent.KindWithdrawn, 4, 7)}, 5, false, "learned_later 2"},
		{"the first of two counts", []consent.Event{happened(2, consent.KindWithdrawn, 8, 8), happened(3, consent.KindObjected, 6, 9)}, 5, false, "withdrawn_later 3"},
		{"on another channel", []consent.Event{change(happened(2, consent.KindWithdrawn, 6, 7), func(e *consent.Event) { e.Channel = "phone" })}, 5, false, ""},
		{"on all channels", []consent.Event{change(happened(2, consent.KindObjected, 6, 7), func(e *consent.Event) { e.Channel = "" })}, 5, false, "withdrawn_later 2"},
		{"at another point", []consent.Event{change(happened(2, consent.KindWithdrawn, 6, 7), func(e *consent.Event) { e.Point = eventID(9) })}, 5, false, ""},
		{"for another purpose", []consent.Event{change(happened(2, consent.KindWithdrawn, 6, 7), func(e *consent.Event) { e.Purpose = "analytics" })}, 5, false, ""},
		{"before the grant", []consent.Event{happened(2, consent.KindRefused, 0, 0)}, 5, false, ""},
		{"never given", []consent.Event{change(happened(2, consent.KindInvalidated, 8, 8), func(e *consent.Event) { e.Voids = eventID(1) })}, 5, false, "invalid 2"},
		{"by another guardian", []consent.Event{change(happened(2, consent.KindGuardianEnded, 8, 8), func(e *consent.Event) { e.Guardian = eventID(9) })}, 5, false, ""},
		{"swept", []consent.Event{happened(2, consent.KindExpired, 6, 6)}, 5, false, "expired_later 2"},
		{"without a consent, learned after", []consent.Event{happened(2, consent.KindObjected, 4, 7)}, 5, true, "learned_later 2"},
		{"without a consent, said after", []consent.Event{happened(2, consent.KindObjected, 6, 7)}, 5, true, ""},
	} {
		row := oversight.DisclosureRow{Entry: eventID(50), Time: monday.Add(time.Duration(tt.at) * time.Hour), Purpose: "marketing", Consents: []uuid.UUID{eventID(1)}}
		if tt.none {
			row.Consents = nil
		}
		l := &fakeLedger{fakeLog: *log(), events: append([]consent.Event{grant}, tt.events...), rows: []oversight.DisclosureRow{row, {Entry: eventID(51), Purpose: "support"}}}
		got, err := report.Run(t.Context(), report.Config{Log: l}, report.Query{Name: "reliance", Subject: person(1)})
		if err != nil {
			t.Fatal(err)
		}
		found := ""
		for _, r := range got.Rows {
			if len(r) != len(got.Columns) {
				t.Fatalf("%s: %d cells for %d columns", tt.name, len(r), len(got.Columns))
			}
			by, _ := r[10].(uuid.UUID)
			found += r[9].(string) + " " + string('0'+rune(by[15]))
		}
		if found != tt.want || got.Entries != 2 {
			t.Errorf("%s: got %q of %d entries, want %q", tt.name, found, got.Entries, tt.want)
		}
	}
}

func TestRelianceOfAConsentThatEnds(t *testing.T) {
	grant := happened(1, consent.KindGiven, 1, 1)
	end := monday.Add(6 * time.Hour)
	grant.ValidUntil = &end
	l := &fakeLedger{fakeLog: *log(), events: []consent.Event{grant}, rows: []oversight.DisclosureRow{
		{Entry: eventID(50), Time: monday.Add(5 * time.Hour), Purpose: "marketing", Consents: []uuid.UUID{grant.ID}},
		{Entry: eventID(51), Time: monday.Add(4 * time.Hour), Purpose: "marketing", Consents: []uuid.UUID{grant.ID}},
	}}
	got, err := report.Run(t.Context(), report.Config{Log: l}, report.Query{Name: "reliance", Subject: person(1)})
	if err != nil {
		t.Fatal(err)
	}
	want := []report.Total{{Name: "invalid"}, {Name: "learned_later"}, {Name: "withdrawn_later"}, {Name: "expired_later", Count: 2}}
	if diff := cmp.Diff(want, got.Totals); diff != "" || len(got.Rows) != 2 {
		t.Errorf("%d rows\n%s", len(got.Rows), diff)
	}
	l.at = map[string]int{}
	got, err = report.Run(t.Context(), report.Config{Log: l}, report.Query{Name: "reliance", Subject: person(1), Limit: 1})
	if err != nil || got.Cut == nil || got.Cut.By != "entries" || got.Entries != 1 {
		t.Errorf("cut at %+v after %d entries, %v", got.Cut, got.Entries, err)
	}
	for name, q := range map[string]report.Query{"nobody": {Name: "reliance"}, "a field": {Name: "reliance", Subject: person(1), Field: "x"}} {
		if _, err := report.Run(t.Context(), report.Config{Log: l}, q); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("about %s: %v", name, err)
		}
	}
	if _, err := report.Run(t.Context(), report.Config{Log: log()}, report.Query{Name: "reliance", Subject: person(1)}); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("of a log alone: %v", err)
	}
}
