package rights_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/rights"
)

var credentials = []uuid.UUID{{}, portal, officer, second}

// drawEvent draws an event that may or may not fit, mostly one that brings the request on: a random walk alone seldom
// gets past the verification.
func drawEvent(t *rapid.T, r rights.Request, now time.Time) rights.Event {
	e := rights.Event{Kind: rapid.SampledFrom(rights.EventKinds()).Draw(t, "event"), At: now, By: rapid.SampledFrom(credentials).Draw(t, "by")}
	if next := onward[r.Status]; len(next) > 0 && rapid.IntRange(0, 3).Draw(t, "onward") > 0 {
		e.Kind = rapid.SampledFrom(next).Draw(t, "next")
	}
	switch e.Kind {
	case rights.Edit:
		e.Change = &rights.Change{
			About: rapid.SampledFrom([]uuid.UUID{{}, anna, berta}).Draw(t, "about"), Type: rapid.SampledFrom(rights.Types()).Draw(t, "type"),
			Requester: rapid.SampledFrom([]rights.Requester{
				{Role: rights.Self}, {Role: rights.Agent, Mandate: mandate, Confirmed: officer}, {Role: rights.Agent, Mandate: otherMandate},
			}).Draw(t, "requester"),
		}
	case rights.Verify:
		e.Method = rapid.SampledFrom([]rights.Method{rights.ByCode, rights.ByOwnCredential, rights.ByDocument}).Draw(t, "method")
		if e.Method == rights.ByCode {
			e.Point = point
		}
	case rights.Decide, rights.RefuseRequest:
		e.Outcome = rapid.SampledFrom([]rights.Outcome{rights.Grant, rights.Grant, rights.Part, rights.Refuse}).Draw(t, "outcome")
		if e.Outcome != rights.Grant {
			e.Reasons = []string{noIdentity}
		}
	case rights.StepDone:
		e.Step, _ = r.NextStep()
		e.Found = max(0, rapid.IntRange(-3, 1).Draw(t, "found"))
		if rapid.IntRange(0, 3).Draw(t, "other") == 0 {
			e.Step = rapid.SampledFrom(rights.Steps(rights.Erasure)).Draw(t, "step")
		}
		if e.Step == rights.StepDestroy && rapid.Bool().Draw(t, "keeps") {
			e.Kept = []rights.Kept{{Class: "financial", Ground: "legal_claim", Hold: uuid.UUID{30}}}
		}
	case rights.PauseClock:
		e.Pause = rapid.SampledFrom([]rights.PauseReason{rights.PauseIdentity, rights.PauseScope}).Draw(t, "pause")
	case rights.Extend:
		e.Reasons, e.Notice = []string{complexity}, now
	default: // the others read nothing more
	}
	return e
}

// ahead takes a request one step along the way it is meant to go, if that is possible.
func ahead(r rights.Request, s rights.Settings, now time.Time) rights.Request {
	e := rights.Event{At: now, Method: rights.ByDocument, Outcome: rights.Grant}
	for _, e.Kind = range straight[r.Status] {
		e.Step, _ = r.NextStep()
		e.By = officer
		if e.Kind == rights.Confirm {
			e.By = second
		}
		if e.Kind == rights.Execute && r.Status == rights.HeldBack {
			e.At = r.HoldBackUntil
		}
		if next, err := r.Apply(e, s); err == nil {
			return next
		}
	}
	return r
}

// straight is the way of a request that nothing comes between.
var straight = map[rights.Status][]rights.EventKind{
	rights.Received:     {rights.Acknowledge},
	rights.Acknowledged: {rights.StartVerification},
	rights.Verifying:    {rights.Scope, rights.Verify},
	rights.Scoping:      {rights.Decide},
	rights.Decided:      {rights.HoldBack, rights.Execute, rights.Confirm},
	rights.HeldBack:     {rights.Execute, rights.StepDone},
	rights.Executing:    {rights.StepDone, rights.Propagate, rights.Fulfil},
	rights.Propagating:  {rights.StepDone, rights.Check, rights.Fulfil},
	rights.Checking:     {rights.StepDone, rights.Fulfil},
}

// onward is what usually comes next.
var onward = map[rights.Status][]rights.EventKind{
	rights.Received:      {rights.Acknowledge, rights.Expire},
	rights.Acknowledged:  {rights.StartVerification, rights.Verify, rights.ConfirmMandate},
	rights.Verifying:     {rights.Verify, rights.Scope, rights.Scope, rights.ConfirmMandate},
	rights.Scoping:       {rights.Decide, rights.Decide, rights.Decide, rights.PauseClock},
	rights.Decided:       {rights.Confirm, rights.HoldBack, rights.Execute, rights.RefuseRequest},
	rights.HeldBack:      {rights.StepDone, rights.Execute},
	rights.Executing:     {rights.StepDone, rights.Propagate, rights.Fulfil},
	rights.Propagating:   {rights.StepDone, rights.Check, rights.Fulfil},
	rights.Checking:      {rights.StepDone, rights.Fulfil},
	rights.PartFulfilled: {rights.Continue, rights.Appeal},
}

var (
	acting = []rights.Status{rights.Executing, rights.Propagating, rights.Checking, rights.Fulfilled, rights.PartFulfilled}
	gone   = []rights.Status{rights.Withdrawn, rights.Expired}
)

func drawSettings(t *rapid.T) rights.Settings {
	return rights.Settings{
		Regime:       rapid.SampledFrom(rights.Regimes()).Draw(t, "regime"),
		SecondPerson: rapid.SampledFrom([][]rights.Type{nil, {rights.Erasure, rights.Portability}, rights.Types()}).Draw(t, "second person"),
		LowRisk:      rapid.SampledFrom([][]rights.Type{nil, {rights.Portability}}).Draw(t, "low risk"),
		HoldBackDays: rapid.IntRange(-1, 2).Draw(t, "hold back"), ExpireDays: rapid.IntRange(0, 4).Draw(t, "expire"), RetainDays: 30,
	}
}

func drawRequest(t *rapid.T, s rights.Settings) rights.Request {
	r, err := rights.Receive(rights.Intake{
		ID: uuid.UUID{99}, About: rapid.SampledFrom([]uuid.UUID{{}, anna, anna, anna}).Draw(t, "about"),
		Type:    rapid.SampledFrom(append(rights.Types(), rights.Erasure, rights.Erasure)).Draw(t, "type"),
		Channel: "portal", At: start, By: portal,
	}, s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Whatever happens to a request, in whatever order, to stale copies and again: nothing is done for a person who was not
// verified for exactly this request, nor without a second person where one is asked for; what is over stays over, the
// date moves by the clock's rules alone, and the copy an event was refused or taken on is as it was.
func TestNoOrderOfEventsExecutesUnverified(t *testing.T) {
	reached := map[rights.Status]int{}
	rapid.Check(t, func(t *rapid.T) {
		s := drawSettings(t)
		copies, now := []rights.Request{drawRequest(t, s)}, start
		texts := []string{encode(t, copies[0])}
		for range rapid.SampledFrom([]int{0, 5, 8, 12, 16}).Draw(t, "ahead") {
			now = now.Add(time.Hour)
			copies = append(copies, ahead(copies[len(copies)-1], s, now))
			texts = append(texts, encode(t, copies[len(copies)-1]))
		}
		for range rapid.IntRange(5, 30).Draw(t, "steps") {
			before := copies[len(copies)-1]
			if rapid.IntRange(0, 9).Draw(t, "stale") == 0 {
				before = rapid.SampledFrom(copies).Draw(t, "copy")
			}
			now = now.Add(time.Duration(rapid.IntRange(-2, 60).Draw(t, "hours")) * time.Hour)
			e := drawEvent(t, before, now)
			after, err := before.Apply(e, s)
			if err != nil {
				checkRefusal(t, before, after, err)
				continue
			}
			checkInvariants(t, after, s)
			checkMove(t, before, after, e, s)
			checkReplay(t, after, e, s)
			copies, texts = append(copies, after), append(texts, encode(t, after))
			reached[after.Status]++
		}
		for i, r := range copies {
			if encode(t, r) != texts[i] {
				t.Fatalf("an event changed the copy it was applied to: got %s, want %s", encode(t, r), texts[i])
			}
		}
	})
	for _, status := range []rights.Status{rights.Scoping, rights.Executing, rights.Fulfilled} {
		if reached[status] == 0 {
			t.Errorf("no walk came to %s: the property says nothing of it", status)
		}
	}
}

func checkRefusal(t *rapid.T, before, after rights.Request, err error) {
	if rights.CodeOf(err) == "" {
		t.Fatalf("refused without a code: %v", err)
	}
	if !reflect.DeepEqual(before, after) {
		t.Fatalf("refused with %v and changed:\n%s", err, cmp.Diff(before, after))
	}
}

func encode(t *rapid.T, r rights.Request) string {
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// checkInvariants holds of every request that Apply returns, by what its fields say and not by its methods.
func checkInvariants(t *rapid.T, r rights.Request, s rights.Settings) {
	gated := r.Type != rights.WithdrawalOfAll
	if slices.Contains(acting, r.Status) || r.Status == rights.HeldBack {
		v := r.Verified
		switch {
		case r.About == uuid.Nil || r.Decision == nil || r.Decision.Outcome == rights.Refuse:
			t.Fatalf("%s without a decision, or about nobody", r.Status)
		case gated && (v == nil || v.Claim != (rights.Claim{About: r.About, Type: r.Type, Role: r.Requester.Role, Mandate: r.Requester.Mandate})):
			t.Fatalf("%s of an unverified person", r.Status)
		case gated && r.Requester.Role != rights.Self && r.Requester.Confirmed == uuid.Nil:
			t.Fatalf("%s by a mandate nobody looked at", r.Status)
		}
		if second := r.Decision.ConfirmedBy; gated && r.NeedsSecondPerson(s) && (second == uuid.Nil || second == r.Decision.By || second == r.ReceivedBy) {
			t.Fatalf("%s with the second person %s", r.Status, second)
		}
	}
	if slices.Contains([]rights.Status{rights.Scoping, rights.Decided}, r.Status) && gated && !r.IsVerified() {
		t.Fatalf("%s of an unverified person", r.Status)
	}
	if r.Status.Closed() == r.ClosedAt.IsZero() || r.Status != r.Passages[len(r.Passages)-1].Status {
		t.Fatalf("%s, closed at %s", r.Status, r.ClosedAt)
	}
	if r.Status == rights.Refused && (len(r.Decision.Reasons) == 0 || !slices.Equal(r.Decision.Texts, s.Regime.RefusalTexts)) {
		t.Fatalf("refused for %v with %v", r.Decision.Reasons, r.Decision.Texts)
	}
}

func checkMove(t *rapid.T, before, after rights.Request, e rights.Event, s rights.Settings) {
	continues := e.Kind == rights.Continue && before.Status == rights.PartFulfilled
	if before.Status.Closed() && e.Kind != rights.Appeal && !continues || slices.Contains(gone, before.Status) {
		t.Fatalf("%s took %s to %s", e.Kind, before.Status, after.Status)
	}
	if after.ChangedAt.Before(before.ChangedAt) {
		t.Fatalf("%s ran back to %s", e.Kind, after.ChangedAt)
	}
	if after.Status.Closed() {
		if !after.Due.Equal(before.Due) {
			t.Fatalf("%s moved the date of what it closed", e.Kind)
		}
		return
	}
	due, err := after.Clock(s).Due()
	if err != nil || !after.Due.Equal(due.At) {
		t.Fatalf("due %s, by the clock %s, %v", after.Due, due.At, err)
	}
	moves := []rights.EventKind{rights.Edit, rights.Verify, rights.ResumeClock, rights.Extend, rights.Appeal, rights.Decide, rights.Execute, rights.Continue}
	if !after.Due.Equal(before.Due) && !slices.Contains(moves, e.Kind) {
		t.Fatalf("%s moved the date from %s to %s", e.Kind, before.Due, after.Due)
	}
}

// checkReplay: the same event once more is refused, or changes nothing that counts.
func checkReplay(t *rapid.T, after rights.Request, e rights.Event, s rights.Settings) {
	again, err := after.Apply(e, s)
	if err != nil {
		return
	}
	checkInvariants(t, again, s)
	if again.Status != after.Status || len(again.Done) != len(after.Done) || again.Appeals != after.Appeals || !again.Due.Equal(after.Due) {
		t.Fatalf("%s a second time took %s to %s", e.Kind, after.Status, again.Status)
	}
}

// Two that work on the same copy at once: whichever is stored, it holds by itself.
func TestRaceOfEditAndExecution(t *testing.T) {
	r := apply(t, received(t, rights.Access), append(toScoping, granted)...)
	s := settings(t)
	edited, err := r.Apply(rights.Event{Kind: rights.Edit, At: at(8), By: officer, Change: &rights.Change{
		About: berta, Type: rights.Access, Requester: rights.Requester{Role: rights.Self},
	}}, s)
	if err != nil {
		t.Fatal(err)
	}
	running, err := r.Apply(executed, s)
	if err != nil || running.About != anna || !running.IsVerified() {
		t.Fatalf("got %s about %s, %v", running.Status, running.About, err)
	}
	refused(t, edited, executed, "unverified")
	edited.Status = rights.Executing // as if the two had been mixed
	refused(t, edited, done(rights.StepExport), "unverified")
}
