package rights_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/rights"
)

// Who takes part.
var (
	portal  = uuid.UUID{1}
	officer = uuid.UUID{2}
	second  = uuid.UUID{3}
	anna    = uuid.UUID{10}
	berta   = uuid.UUID{11}
	point   = uuid.UUID{20}
)

const (
	mandate      = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	otherMandate = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"

	noIdentity = "JustificationA12IdentityFailure"
	legalClaim = "JustificationA17LegalClaims"
	complexity = "JustificationA12Complexity"
)

func settings(t testing.TB) rights.Settings {
	t.Helper()
	return rights.Settings{
		Regime: regime(t, "gdpr"), SecondPerson: []rights.Type{rights.Erasure, rights.Portability, rights.WithdrawalOfAll},
		LowRisk: []rights.Type{rights.Portability}, HoldBackDays: 3, ExpireDays: 90, RetainDays: 1095,
	}
}

// start is the day a request of these tests came in: a Tuesday, due on Friday, 3 April.
var start = time.Date(2026, 3, 3, 10, 0, 0, 0, time.UTC)

func at(days int) time.Time { return start.AddDate(0, 0, days) }

func received(t testing.TB, of rights.Type) rights.Request {
	t.Helper()
	r, err := rights.Receive(rights.Intake{
		ID: uuid.UUID{99}, About: anna, Kind: "contact", Type: of, Channel: "portal", Locale: "de", Jurisdiction: "DE", At: start, By: portal,
	}, settings(t))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// events that bring a request on, a day each.
var (
	acknowledge = rights.Event{Kind: rights.Acknowledge, At: at(0)}
	verifying   = rights.Event{Kind: rights.StartVerification, At: at(1)}
	verified    = rights.Event{Kind: rights.Verify, At: at(1), By: portal, Method: rights.ByCode, Point: point}
	scoped      = rights.Event{Kind: rights.Scope, At: at(2)}
	granted     = rights.Event{Kind: rights.Decide, At: at(3), By: officer, Outcome: rights.Grant}
	confirmed   = rights.Event{Kind: rights.Confirm, At: at(4), By: second}
	heldBack    = rights.Event{Kind: rights.HoldBack, At: at(4)}
	executed    = rights.Event{Kind: rights.Execute, At: at(8)}
	propagated  = rights.Event{Kind: rights.Propagate, At: at(8), Recipients: 2}
	checked     = rights.Event{Kind: rights.Check, At: at(9)}
	fulfilled   = rights.Event{Kind: rights.Fulfil, At: at(9)}
	toScoping   = []rights.Event{acknowledge, verifying, verified, scoped}
)

func done(s rights.Step) rights.Event { return rights.Event{Kind: rights.StepDone, At: at(8), Step: s} }

func apply(t testing.TB, r rights.Request, events ...rights.Event) rights.Request {
	t.Helper()
	for _, e := range events {
		next, err := r.Apply(e, settings(t))
		if err != nil {
			t.Fatalf("from %s: %v", r.Status, err)
		}
		r = next
	}
	return r
}

func refused(t testing.TB, r rights.Request, e rights.Event, code string) {
	t.Helper()
	next, err := r.Apply(e, settings(t))
	if rights.CodeOf(err) != code {
		t.Errorf("%s of a request that is %s: got %v, want %s", e.Kind, r.Status, err, code)
	}
	if diff := cmp.Diff(r, next); diff != "" {
		t.Errorf("%s was refused and changed (-was +is):\n%s", e.Kind, diff)
	}
}

func erased(t testing.TB, kept ...rights.Kept) rights.Request {
	t.Helper()
	destroyed := done(rights.StepDestroy)
	destroyed.Kept = kept
	r := apply(t, received(t, rights.Erasure), toScoping...)
	return apply(t, r, granted, confirmed, heldBack, done(rights.StepFreeze), executed, done(rights.StepCollect), destroyed,
		propagated, done(rights.StepTell), checked, done(rights.StepProbe), done(rights.StepCertify), fulfilled)
}

func TestErasureFromReceiptToEnd(t *testing.T) {
	r := erased(t)
	var statuses []rights.Status
	for _, p := range r.Passages {
		statuses = append(statuses, p.Status)
	}
	want := append(rights.Statuses()[:9], rights.Fulfilled)
	if diff := cmp.Diff(want, statuses); diff != "" {
		t.Errorf("passages (-want +got):\n%s", diff)
	}
	if !r.ClosedAt.Equal(at(9)) || !r.RetainUntil.Equal(at(9+1095)) || r.Recipients != 2 || r.Waits() {
		t.Errorf("got closed %s, retained until %s, %d recipients", r.ClosedAt, r.RetainUntil, r.Recipients)
	}
	if want := time.Date(2026, 4, 3, 23, 59, 59, 0, time.UTC); !r.Due.Equal(want) {
		t.Errorf("got due %s, want %s", r.Due, want)
	}
}

func TestEveryTypeIsFulfilled(t *testing.T) {
	for _, of := range rights.Types() {
		if of == rights.Erasure {
			continue
		}
		r := apply(t, received(t, of), toScoping...)
		r = apply(t, r, granted)
		if r.NeedsSecondPerson(settings(t)) {
			r = apply(t, r, confirmed)
		}
		r = apply(t, r, executed)
		for {
			step, ok := r.NextStep()
			if !ok {
				break
			}
			refused(t, r, fulfilled, "steps_missing")
			r = apply(t, r, done(step))
			if r.Status == rights.Executing && len(r.Done) < len(rights.Steps(of)) {
				r = apply(t, r, propagated)
			}
		}
		if r = apply(t, r, fulfilled); r.Status != rights.Fulfilled {
			t.Errorf("%s: got %s", of, r.Status)
		}
	}
	if rights.Steps("oblivion") != nil {
		t.Error("a type nobody knows has steps")
	}
}

func TestNothingIsDoneUnverified(t *testing.T) {
	r := apply(t, received(t, rights.Access), acknowledge, verifying)
	refused(t, r, scoped, "unverified")
	refused(t, r, executed, "unverified")
	failed := apply(t, r, rights.Event{Kind: rights.FailVerification, At: at(1)})
	if failed.Status != rights.Acknowledged || failed.Failures != 1 {
		t.Errorf("got %s after %d failures", failed.Status, failed.Failures)
	}
	refused(t, failed, scoped, "unverified")

	// A verification that fails after one that did not leaves none.
	r = apply(t, r, verified, rights.Event{Kind: rights.FailVerification, At: at(1)})
	if r.IsVerified() {
		t.Error("a failed verification left the one before it")
	}

	// What was put into place by other means than Apply is compared, and refused.
	r = apply(t, received(t, rights.Access), append(toScoping, granted)...)
	r.About = berta
	refused(t, r, executed, "unverified")
	r = apply(t, received(t, rights.Access), append(toScoping, granted)...)
	r.Type = rights.Restriction
	refused(t, r, executed, "unverified")
	r = apply(t, received(t, rights.Access), append(toScoping, granted, executed)...)
	r.Verified = nil
	refused(t, r, done(rights.StepExport), "unverified")
}

func TestVerificationNeedsASubjectAndAMethod(t *testing.T) {
	r := apply(t, received(t, rights.Access), acknowledge)
	for _, e := range []rights.Event{
		{Kind: rights.Verify, At: at(1), By: portal, Method: "glance", Point: point},
		{Kind: rights.Verify, At: at(1), By: portal, Method: rights.ByCode},
		{Kind: rights.Verify, At: at(1), By: portal, Method: rights.ByDocument, Point: point},
	} {
		refused(t, r, e, "invalid")
	}
	refused(t, r, rights.Event{Kind: rights.Verify, At: at(1), Method: rights.ByDocument}, "actor_required")
	r.About, r.Kind = uuid.Nil, ""
	refused(t, r, verified, "subject_unknown")
	refused(t, r, verifying, "subject_unknown")
}

func TestDuplicateIsVerifiedByItself(t *testing.T) {
	first := apply(t, received(t, rights.Erasure), toScoping...)
	again, err := rights.Receive(rights.Intake{
		ID: uuid.UUID{98}, About: anna, Type: rights.Erasure, Channel: "email", DuplicateOf: first.ID, At: at(3), By: portal,
	}, settings(t))
	if err != nil || again.IsVerified() {
		t.Fatalf("got verified %t, %v", again.IsVerified(), err)
	}
	again = apply(t, again, acknowledge)
	refused(t, again, scoped, "unverified")
}

func TestEditDropsTheVerification(t *testing.T) {
	self := rights.Requester{Role: rights.Self}
	agent := rights.Requester{Role: rights.Agent, Mandate: mandate}
	for _, tt := range []struct {
		name   string
		change rights.Change
		drops  bool
	}{
		{"nothing", rights.Change{About: anna, Kind: "contact", Type: rights.Erasure, Requester: self}, false},
		{"the kind alone", rights.Change{About: anna, Kind: "account", Type: rights.Erasure, Requester: self}, false},
		{"about", rights.Change{About: berta, Kind: "contact", Type: rights.Erasure, Requester: self}, true},
		{"about nobody", rights.Change{Type: rights.Erasure, Requester: self}, true},
		{"type", rights.Change{About: anna, Kind: "contact", Type: rights.Access, Requester: self}, true},
		{"requester", rights.Change{About: anna, Kind: "contact", Type: rights.Erasure, Requester: agent}, true},
	} {
		r := apply(t, received(t, rights.Erasure), append(toScoping, granted, confirmed, heldBack, done(rights.StepFreeze))...)
		r = apply(t, r, rights.Event{Kind: rights.Edit, At: at(5), By: officer, Change: &tt.change})
		if tt.drops != !r.IsVerified() || tt.drops != (r.Status == rights.Acknowledged) || tt.drops != (r.Decision == nil) {
			t.Errorf("%s: got verified %t, %s", tt.name, r.IsVerified(), r.Status)
		}
		if tt.drops && (!r.HoldBackUntil.IsZero() || r.Done != nil) {
			t.Errorf("%s: got held back until %s with %v done", tt.name, r.HoldBackUntil, r.Done)
		}
	}
	// There and back again is no way round the verification.
	r := apply(t, received(t, rights.Access), toScoping...)
	for _, about := range []uuid.UUID{berta, anna} {
		r = apply(t, r, rights.Event{Kind: rights.Edit, At: at(5), By: officer, Change: &rights.Change{About: about, Type: rights.Access, Requester: self}})
	}
	refused(t, r, scoped, "unverified")

	r = received(t, rights.Access)
	refused(t, r, rights.Event{Kind: rights.Edit, At: at(1), By: officer}, "invalid")
	refused(t, r, rights.Event{Kind: rights.Edit, At: at(1), By: officer, Change: &rights.Change{About: anna, Type: "oblivion", Requester: self}}, "invalid")
	r = apply(t, received(t, rights.Access), append(toScoping, granted, executed)...)
	refused(t, r, rights.Event{Kind: rights.Edit, At: at(9), By: officer, Change: &rights.Change{About: berta, Type: rights.Access, Requester: self}}, "wrong_status")
}

func TestEditKeepsTheClockOfItsType(t *testing.T) {
	s := settings(t)
	s.Regime = regime(t, "california")
	r, err := rights.Receive(rights.Intake{ID: uuid.UUID{97}, About: anna, Type: rights.Access, Channel: "portal", At: start, By: portal}, s)
	if err != nil || r.ConfirmBy.IsZero() {
		t.Fatalf("got %s to confirm by, %v", r.ConfirmBy, err)
	}
	before := r.Due
	r, err = r.Apply(rights.Event{Kind: rights.Edit, At: at(1), By: officer, Change: &rights.Change{
		About: anna, Type: rights.Objection, Requester: rights.Requester{Role: rights.Self},
	}}, s)
	if err != nil || !r.Due.Before(before) || !r.ConfirmBy.IsZero() || r.Status != rights.Received {
		t.Errorf("got %s due %s, confirm by %s, %v", r.Status, r.Due, r.ConfirmBy, err)
	}
}

func TestMandate(t *testing.T) {
	change := rights.Change{About: anna, Type: rights.Access, Requester: rights.Requester{Role: rights.Agent, Mandate: mandate, Confirmed: officer}}
	edit := rights.Event{Kind: rights.Edit, At: at(0), By: officer, Change: &change}
	look := rights.Event{Kind: rights.ConfirmMandate, At: at(1), By: officer}
	r := apply(t, received(t, rights.Access), acknowledge, edit, verifying, verified)
	refused(t, r, scoped, "mandate_unconfirmed")
	r = apply(t, r, look, scoped, granted)
	apply(t, r, executed)
	forged := apply(t, r)
	forged.Requester.Confirmed = uuid.Nil
	refused(t, forged, executed, "mandate_unconfirmed")

	change.Requester.Mandate = otherMandate
	r = apply(t, r, edit)
	if r.Requester.Confirmed != uuid.Nil || r.IsVerified() {
		t.Error("another mandate counts as looked at")
	}
	refused(t, received(t, rights.Access), look, "invalid")
	withdrawn := rights.Change{About: anna, Type: rights.WithdrawalOfAll, Requester: rights.Requester{Role: rights.Guardian}}
	r = apply(t, received(t, rights.Access), rights.Event{Kind: rights.Edit, At: at(0), By: officer, Change: &withdrawn})
	apply(t, r, executed) // a withdrawal waits for no mandate either
}

func TestSecondPerson(t *testing.T) {
	r := apply(t, received(t, rights.Erasure), append(toScoping, granted)...)
	refused(t, r, heldBack, "second_person_required")
	for _, who := range []uuid.UUID{officer, portal} {
		refused(t, r, rights.Event{Kind: rights.Confirm, At: at(4), By: who}, "same_person")
	}
	refused(t, r, rights.Event{Kind: rights.Confirm, At: at(4)}, "actor_required")
	r = apply(t, r, confirmed)
	refused(t, r, rights.Event{Kind: rights.Confirm, At: at(4), By: uuid.UUID{4}}, "wrong_status")

	forged := apply(t, received(t, rights.Erasure), append(toScoping, granted, confirmed)...)
	forged.Decision.ConfirmedBy = officer
	refused(t, forged, heldBack, "same_person")

	// Who confirms may send it back instead; then it is decided and confirmed anew.
	r = apply(t, r, rights.Event{Kind: rights.Scope, At: at(5), By: second}, granted)
	refused(t, r, heldBack, "second_person_required")
}

func TestLowRiskNeedsNoSecondPerson(t *testing.T) {
	own := rights.Event{Kind: rights.Verify, At: at(1), By: portal, Method: rights.ByOwnCredential}
	r := apply(t, received(t, rights.Portability), acknowledge, own, scoped, granted)
	apply(t, r, executed)

	own.By = uuid.UUID{5} // not the credential it came in by
	r = apply(t, received(t, rights.Portability), acknowledge, own, scoped, granted)
	refused(t, r, executed, "second_person_required")
	own.By = portal
	r = apply(t, received(t, rights.Erasure), acknowledge, own, scoped, granted)
	refused(t, r, heldBack, "second_person_required")
}

func TestHoldBack(t *testing.T) {
	r := apply(t, received(t, rights.Erasure), append(toScoping, granted, confirmed)...)
	refused(t, r, executed, "hold_back")
	r = apply(t, r, heldBack)
	if !r.HoldBackUntil.Equal(at(7)) || !r.Next(settings(t)).Equal(at(7)) {
		t.Errorf("got held back until %s, next %s", r.HoldBackUntil, r.Next(settings(t)))
	}
	refused(t, r, executed, "steps_missing")
	r = apply(t, r, done(rights.StepFreeze))
	early := received(t, rights.Erasure)
	early = apply(t, early, append(toScoping, granted, confirmed, heldBack, rights.Event{Kind: rights.StepDone, At: at(4), Step: rights.StepFreeze})...)
	refused(t, early, rights.Event{Kind: rights.Execute, At: at(7).Add(-time.Second)}, "hold_back")
	apply(t, early, rights.Event{Kind: rights.Execute, At: at(7)})
	taken := apply(t, r, rights.Event{Kind: rights.Withdraw, At: at(8), By: portal})
	if taken.Status != rights.Withdrawn || taken.ClosedAt.IsZero() {
		t.Errorf("got %s", taken.Status)
	}
	refused(t, taken, executed, "wrong_status")
	access := apply(t, received(t, rights.Access), append(toScoping, granted)...)
	refused(t, access, heldBack, "wrong_status")
}

func TestSteps(t *testing.T) {
	r := apply(t, received(t, rights.Erasure), append(toScoping, granted, confirmed, heldBack, done(rights.StepFreeze), executed)...)
	refused(t, r, done(rights.StepDestroy), "wrong_step")
	refused(t, r, propagated, "steps_missing")
	r = apply(t, r, done(rights.StepCollect))
	again := apply(t, r, done(rights.StepCollect))
	if diff := cmp.Diff(r, again); diff != "" {
		t.Errorf("a step that is recorded twice (-once +twice):\n%s", diff)
	}
	r = apply(t, r, done(rights.StepDestroy))
	refused(t, r, rights.Event{Kind: rights.Propagate, At: at(8), Recipients: -1}, "invalid")
	r = apply(t, r, propagated, done(rights.StepTell), checked)
	found := done(rights.StepProbe)
	found.Found = 1
	refused(t, r, found, "trace_found")
	found.Found = -1
	refused(t, r, found, "invalid")
	refused(t, r, done(rights.StepCertify), "wrong_step")
	refused(t, r, fulfilled, "steps_missing")
}

func TestPartThatWaitsGoesOn(t *testing.T) {
	hold := rights.Kept{Class: "financial", Ground: "legal_claim", Citation: "GDPR Art. 17(3)(e)", Hold: uuid.UUID{30}}
	r := erased(t, hold)
	if r.Status != rights.PartFulfilled || !r.Waits() || r.Overdue(at(400)) {
		t.Fatalf("got %s, waits %t", r.Status, r.Waits())
	}
	stale, before := r, slices.Clone(r.Done)
	r = apply(t, r, rights.Event{Kind: rights.Continue, At: at(200)})
	if step, ok := r.NextStep(); !ok || step != rights.StepDestroy || !r.ClosedAt.IsZero() || r.Overdue(at(400)) {
		t.Fatalf("got next %s, closed %s, overdue %t", step, r.ClosedAt, r.Overdue(at(400)))
	}
	r = apply(t, r, done(rights.StepDestroy), propagated, done(rights.StepTell), checked, done(rights.StepProbe), done(rights.StepCertify), fulfilled)
	if r.Status != rights.Fulfilled || len(r.Kept) != 0 {
		t.Errorf("got %s with %v", r.Status, r.Kept)
	}
	if diff := cmp.Diff(before, stale.Done); diff != "" {
		t.Errorf("the copy it went on from (-was +is):\n%s", diff)
	}
	refused(t, erased(t), rights.Event{Kind: rights.Continue, At: at(200)}, "wrong_status")

	part := granted
	part.Outcome, part.Reasons = rights.Part, []string{legalClaim}
	r = apply(t, received(t, rights.Erasure), append(toScoping, part, confirmed, heldBack, done(rights.StepFreeze), executed, done(rights.StepCollect),
		done(rights.StepDestroy), propagated, done(rights.StepTell), checked, done(rights.StepProbe), done(rights.StepCertify), fulfilled)...)
	if r.Status != rights.PartFulfilled || r.Waits() {
		t.Errorf("granted in part: got %s, waits %t", r.Status, r.Waits())
	}
	refused(t, r, rights.Event{Kind: rights.Continue, At: at(200)}, "wrong_status")
}
