package ledger_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
)

// consents is a catalog with each sort of purpose.
const consents = `version: 1
controller: {name: Example Ltd, contact: Privacy, street: 1 High Street, city: London, country: GB, email: privacy@example.com, phone: "+442079460100", confirm_url: "https://www.example.com/confirm"}
purposes:
  news: {title: News, legal_basis: consent, consent_needed: true, channels: [email, phone], double_opt_in: [email], renew_days: 365}
  stats: {title: Statistics, legal_basis: consent, consent_needed: true, opt_out_signal: true}
  sales: {title: Sales, legal_basis: legitimate_interests, opt_out_signal: true}
  offers: {title: Offers, legal_basis: legitimate_interests}
  support: {title: Service, legal_basis: contract}
notices:
  - {id: all, version: 1, purposes: [news, stats], text: {en: Yes or no.}}
kinds:
  person:
    path: people
    table: person
    subject: true
    default_sort: -updated_at
    fields:
      family: {number: 1, type: name, class: identity, purposes: [news]}
`

func parsed(t *testing.T) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Parse("consents.yaml", []byte(consents))
	must(t, err)
	return c
}

// blank is the server's part of an event.
func blank(n byte) consent.Event { return consent.Event{ID: uuid.UUID{15: n}, RecordedAt: noon} }

// refused returns the field and code of a refusal, "" if there is none.
func refused(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var bad *fault.Invalid
	if !errors.As(err, &bad) || len(bad.Fields) != 1 {
		t.Fatalf("got %v", err)
	}
	return bad.Fields[0].Field + " " + bad.Fields[0].Code
}

func TestWhoMayRecordWhat(t *testing.T) {
	t.Parallel()
	c := parsed(t)
	type input = ledger.ConsentInput
	point, guardian, grant := uuid.UUID{15: 7}, uuid.UUID{15: 8}, uuid.UUID{15: 9}
	proof := make([]byte, 32)
	for _, tt := range []struct {
		name string
		in   input
		want string
	}{
		{"given by phone", input{Kind: "given", Purpose: "news", Channel: "phone", NoticeID: "all", NoticeVersion: 1}, ""},
		{"given for one number", input{Kind: "given", Purpose: "news", Channel: "phone", Point: point, NoticeID: "all", NoticeVersion: 1}, ""},
		{"a number of no channel", input{Kind: "withdrawn", Purpose: "news", Point: point}, "channel required"},
		{"given by mail", input{Kind: "given", Purpose: "news", Channel: "email", NoticeID: "all", NoticeVersion: 1}, "kind double_opt_in_required"},
		{"asked by mail", input{Kind: "requested", Purpose: "news", Channel: "email"}, ""},
		{"a double opt-in, says the caller", input{Kind: "given", Purpose: "news", Channel: "email", Expressed: "double_opt_in", NoticeID: "all", NoticeVersion: 1}, "expressed vault_only"},
		{"a double opt-in where none is asked for", input{Kind: "given", Purpose: "news", Channel: "phone", Expressed: "double_opt_in", NoticeID: "all", NoticeVersion: 1}, "expressed vault_only"},
		{"renewed by mail", input{Kind: "renewed", Purpose: "news", Channel: "email", NoticeID: "all", NoticeVersion: 1}, ""},
		{"withdrawn by mail", input{Kind: "withdrawn", Purpose: "news", Channel: "email"}, ""},
		{"imported, verified", input{Kind: "imported", Grade: "verified", Purpose: "news", Channel: "email", Evidence: proof, NoticeID: "all", NoticeVersion: 1}, ""},
		{"verified without proof", input{Kind: "imported", Grade: "verified", Purpose: "news", Channel: "email", NoticeID: "all", NoticeVersion: 1}, "evidence_sha256 required"},
		{"documented, where the mailbox confirms", input{Kind: "imported", Grade: "documented", Purpose: "news", Channel: "email", NoticeID: "all", NoticeVersion: 1}, "kind double_opt_in_required"},
		{"documented", input{Kind: "imported", Grade: "documented", Purpose: "news", Channel: "phone", NoticeID: "all", NoticeVersion: 1}, ""},
		{"documented without notice", input{Kind: "imported", Grade: "documented", Purpose: "news", Channel: "phone"}, "notice required"},
		{"claimed", input{Kind: "imported", Grade: "claimed", Purpose: "news", Channel: "email"}, ""},
		{"imported, of no grade", input{Kind: "imported", Purpose: "news", Channel: "phone"}, "grade required"},
		{"imported, of another grade", input{Kind: "imported", Grade: "sworn", Purpose: "news", Channel: "phone"}, "grade required"},
		{"given, with a grade", input{Kind: "given", Grade: "verified", Purpose: "news", Channel: "phone", NoticeID: "all", NoticeVersion: 1}, "grade not_allowed"},
		{"expired", input{Kind: "expired", Purpose: "news"}, "kind not_declared"},
		{"a restore's", input{Kind: "invalidated", Purpose: "news"}, "voids required"},
		{"found invalid", input{Kind: "invalidated", Purpose: "news", Voids: grant}, ""},
		{"withdrawn, and voids", input{Kind: "withdrawn", Purpose: "news", Voids: grant}, " invalid_event"},
		{"revoked", input{Kind: "revoked", Purpose: "news", Guardian: guardian}, ""},
		{"by a guardian", input{Kind: "given", Purpose: "news", Channel: "phone", Guardian: guardian, NoticeID: "all", NoticeVersion: 1}, ""},
		{"a guardian's end", input{Kind: "guardian_ended", Purpose: "news", Guardian: guardian}, ""},
		{"whose end", input{Kind: "guardian_ended", Purpose: "news"}, " invalid_event"},
		{"a signal", input{Kind: "signal_opt_out", Purpose: "stats"}, ""},
		{"a signal against legitimate interests", input{Kind: "signal_opt_out", Purpose: "sales"}, ""},
		{"a signal that the catalog does not heed", input{Kind: "signal_opt_out", Purpose: "news"}, "purpose no_signal"},
		{"a signal against a contract", input{Kind: "signal_opt_out", Purpose: "support"}, "purpose no_signal"},
		{"an objection", input{Kind: "objected", Purpose: "offers"}, ""},
		{"an objection to a contract", input{Kind: "objected", Purpose: "support"}, "purpose no_objection"},
		{"an objection taken back", input{Kind: "given", Purpose: "offers"}, ""},
		{"taken back for a while", input{Kind: "given", Purpose: "offers", ValidUntil: noon.Add(time.Hour)}, " invalid_event"},
		{"taken back by a notice", input{Kind: "given", Purpose: "offers", NoticeID: "all", NoticeVersion: 1}, "notice unknown_notice"},
		{"taken back explicitly", input{Kind: "given", Explicit: true, Purpose: "offers"}, "explicit no_consent_needed"},
		{"taken back, found invalid", input{Kind: "invalidated", Purpose: "offers", Voids: grant}, ""},
		{"withdrawn from legitimate interests", input{Kind: "withdrawn", Purpose: "offers"}, "purpose no_consent_needed"},
		{"renewed for legitimate interests", input{Kind: "renewed", Purpose: "offers", NoticeID: "all", NoticeVersion: 1}, "purpose no_consent_needed"},
		{"given for a contract", input{Kind: "given", Purpose: "support"}, "purpose no_consent_needed"},
	} {
		e, err := tt.in.Event(c, blank(1))
		if got := refused(t, err); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if err == nil && (e.Point != tt.in.Point || e.Guardian != tt.in.Guardian || e.Voids != tt.in.Voids || e.Grade != tt.in.Grade) {
			t.Errorf("%s: got %+v", tt.name, e)
		}
	}
}

// The mailbox confirms, and what it confirms is a given by double opt-in, whatever the input says.
func TestTheMailboxConfirms(t *testing.T) {
	t.Parallel()
	in := ledger.ConsentInput{Kind: "withdrawn", Expressed: "spoken", Purpose: "news", Channel: "email", NoticeID: "all", NoticeVersion: 1}
	e, err := in.Confirmed(parsed(t), blank(1))
	if err != nil || e.Kind != consent.KindGiven || e.Expressed != "double_opt_in" {
		t.Errorf("got %+v, %v", e, err)
	}
	in.NoticeID, in.NoticeVersion = "", 0
	if _, err := in.Confirmed(parsed(t), blank(1)); refused(t, err) != "notice required" {
		t.Errorf("without notice: got %v", err)
	}
}

// A purpose whose consents are to be renewed ends each of them, if it does not end sooner.
func TestGrantsEndByThePurpose(t *testing.T) {
	t.Parallel()
	c := parsed(t)
	for _, tt := range []struct {
		name, kind, purpose, channel string
		until, want                  time.Time
	}{
		{"without end", "given", "news", "phone", time.Time{}, noon.AddDate(0, 0, 365)},
		{"sooner", "given", "news", "phone", noon.AddDate(0, 0, 30), noon.AddDate(0, 0, 30)},
		{"later", "renewed", "news", "phone", noon.AddDate(2, 0, 0), noon.AddDate(0, 0, 365)},
		{"a no", "withdrawn", "news", "phone", time.Time{}, time.Time{}},
		{"no renewal", "given", "stats", "", time.Time{}, time.Time{}},
	} {
		in := ledger.ConsentInput{Kind: tt.kind, Purpose: tt.purpose, Channel: tt.channel, NoticeID: "all", NoticeVersion: 1, ValidUntil: tt.until}
		e, err := in.Event(c, blank(1))
		must(t, err)
		var got time.Time
		if e.ValidUntil != nil {
			got = *e.ValidUntil
		}
		if !got.Equal(tt.want) {
			t.Errorf("%s: ends %s, want %s", tt.name, got, tt.want)
		}
	}
}

// A clock that is fast stops no withdrawal, and makes no consent of the future.
func TestANoOfTheFutureIsOneOfNow(t *testing.T) {
	t.Parallel()
	c := parsed(t)
	for _, kind := range []string{"withdrawn", "refused", "revoked", "objected"} {
		in := ledger.ConsentInput{Kind: kind, Purpose: "news", Channel: "email", OccurredAt: noon.Add(time.Hour)}
		if e, err := in.Event(c, blank(1)); err != nil || !e.OccurredAt.Equal(noon) {
			t.Errorf("%s: got %s, %v", kind, e.OccurredAt, err)
		}
	}
	for _, kind := range []string{"given", "renewed", "requested"} {
		in := ledger.ConsentInput{Kind: kind, Purpose: "news", Channel: "phone", NoticeID: "all", NoticeVersion: 1, OccurredAt: noon.Add(time.Second)}
		if _, err := in.Event(c, blank(1)); refused(t, err) != " invalid_event" {
			t.Errorf("%s: got %v", kind, err)
		}
	}
}

// Where the mailbox confirms, a renewal needs what it renews.
func TestRenewalsWhereTheMailboxConfirms(t *testing.T) {
	t.Parallel()
	c := parsed(t)
	event := func(n byte, kind consent.Kind, hour int) consent.Event {
		at := noon.Add(time.Duration(hour) * time.Hour)
		return consent.Event{
			ID: uuid.UUID{15: n}, Kind: kind, Purpose: "news", Channel: "email", OccurredAt: at, RecordedAt: at,
			Notice: consent.Notice{ID: "all", Version: 1},
		}
	}
	ending := func(hour int, e consent.Event) consent.Event {
		end := noon.Add(time.Duration(hour) * time.Hour)
		e.ValidUntil = &end
		return e
	}
	at := func(point byte, e consent.Event) consent.Event {
		e.Point = uuid.UUID{14: point}
		return e
	}
	on := func(channel string, e consent.Event) consent.Event {
		e.Channel = channel
		return e
	}
	other := event(9, consent.KindRenewed, 5)
	other.Notice.Version = 2
	const given, renewed, withdrawn = consent.KindGiven, consent.KindRenewed, consent.KindWithdrawn
	const no = "kind double_opt_in_required"
	for _, tt := range []struct {
		name    string
		earlier []consent.Event
		e       consent.Event
		want    string
	}{
		{"what stands", []consent.Event{event(1, given, 1)}, event(9, renewed, 5), ""},
		{"what was renewed", []consent.Event{ending(3, event(1, given, 1)), event(2, renewed, 2)}, event(9, renewed, 5), ""},
		{"nothing", nil, event(9, renewed, 5), no},
		{"what has ended", []consent.Event{ending(5, event(1, given, 1))}, event(9, renewed, 5), no},
		{"what was withdrawn", []consent.Event{event(1, given, 1), event(2, withdrawn, 2)}, event(9, renewed, 5), no},
		{"what was given later", []consent.Event{event(1, given, 6)}, event(9, renewed, 5), no},
		{"another text", []consent.Event{event(1, given, 1)}, other, no},
		{"an address, of what stands for the channel", []consent.Event{event(1, given, 1)}, at(1, event(9, renewed, 5)), no},
		{"another address", []consent.Event{at(2, event(1, given, 1))}, at(1, event(9, renewed, 5)), no},
		{"an address", []consent.Event{at(1, event(1, given, 1))}, at(1, event(9, renewed, 5)), ""},
		{"where no mailbox confirms", nil, on("phone", event(9, renewed, 5)), ""},
	} {
		if got := refused(t, ledger.Fits(c, tt.earlier, &tt.e)); got != tt.want {
			t.Errorf("renewed, %s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestFits(t *testing.T) {
	t.Parallel()
	c := parsed(t)
	at := func(n byte, kind consent.Kind, purpose string) consent.Event {
		return consent.Event{ID: uuid.UUID{15: n}, Kind: kind, Purpose: purpose, OccurredAt: noon.Add(time.Duration(n) * time.Hour), RecordedAt: noon.Add(time.Duration(n) * time.Hour)}
	}
	voiding := func(target byte, e consent.Event) consent.Event {
		e.Voids = uuid.UUID{15: target}
		return e
	}
	const given, objected, invalidated = consent.KindGiven, consent.KindObjected, consent.KindInvalidated
	for _, tt := range []struct {
		name    string
		earlier []consent.Event
		e       consent.Event
		want    string
	}{
		{"a grant found invalid", []consent.Event{at(1, given, "stats")}, voiding(1, at(2, invalidated, "stats")), ""},
		{"an unknown event", nil, voiding(1, at(2, invalidated, "stats")), "voids not_found"},
		{"a grant of another purpose", []consent.Event{at(1, given, "news")}, voiding(1, at(2, invalidated, "stats")), "voids not_found"},
		{"a withdrawal", []consent.Event{at(1, consent.KindWithdrawn, "stats")}, voiding(1, at(2, invalidated, "stats")), "voids not_found"},
		{"an objection taken back", []consent.Event{at(1, objected, "offers")}, at(2, given, "offers"), ""},
		{"a signal taken back", []consent.Event{at(1, consent.KindSignalOptOut, "sales")}, at(2, given, "sales"), ""},
		{"nothing to take back", nil, at(2, given, "offers"), "purpose no_consent_needed"},
		{"taken back already", []consent.Event{at(1, objected, "offers"), at(2, given, "offers")}, at(3, given, "offers"), "purpose no_consent_needed"},
		{"consent given", nil, at(2, given, "stats"), ""},
	} {
		if got := refused(t, ledger.Fits(c, tt.earlier, &tt.e)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
