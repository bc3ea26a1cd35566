package requests_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
)

var (
	began   = time.Date(2026, 3, 3, 10, 0, 0, 123456000, time.UTC)
	officer = uuid.UUID{2}
	legal   = []string{"JustificationA17LegalClaims"}
	kept    = []rights.Kept{
		{Class: "content", Ground: "legal_claim", Citation: "GDPR Art. 17(3)(e)", Hold: uuid.UUID{30}},
		{Class: "financial", Ground: "retention", Citation: "§ 147 AO", Until: began.AddDate(9, 0, 0)},
	}
	terms = requests.Terms{Purposes: []string{"sales"}, Ground: "claims", Point: uuid.UUID{31}, Froze: true}
)

func law(t testing.TB) rights.Settings {
	t.Helper()
	for _, r := range rights.Regimes() {
		if r.Name == "gdpr" {
			return rights.Settings{Regime: r, SecondPerson: []rights.Type{rights.Erasure}, HoldBackDays: 1, ExpireDays: 90, RetainDays: 1095}
		}
	}
	t.Fatal("no regime of the GDPR")
	return rights.Settings{}
}

func intake(of rights.Type) rights.Intake {
	return rights.Intake{ID: uuid.UUID{99}, About: uuid.UUID{1}, Kind: "contact", Type: of, Channel: "portal", Locale: "de", At: began, By: uuid.UUID{3}}
}

// way is that of an erasure from its receipt to its end, an event a day.
func way() []rights.Event {
	step := func(s rights.Step) rights.Event { return rights.Event{Kind: rights.StepDone, Step: s} }
	destroyed := step(rights.StepDestroy)
	destroyed.Kept = kept
	list := []rights.Event{
		{Kind: rights.Acknowledge},
		{Kind: rights.StartVerification},
		{Kind: rights.PauseClock, Pause: rights.PauseIdentity},
		{Kind: rights.Verify, Method: rights.ByDocument},
		{Kind: rights.Scope},
		{Kind: rights.Extend, Reasons: []string{"complexity"}},
		{Kind: rights.Decide, Outcome: rights.Part, Reasons: legal, Kept: kept, Classes: []rights.ClassDecision{
			{Class: "content", Outcome: rights.Refuse, Reason: legal[0]}, {Class: "identity", Outcome: rights.Grant},
		}},
		{Kind: rights.Confirm, By: uuid.UUID{4}},
		{Kind: rights.HoldBack},
		step(rights.StepFreeze),
		{Kind: rights.Execute},
		step(rights.StepCollect), destroyed,
		{Kind: rights.Propagate, Recipients: 2},
		step(rights.StepTell),
		{Kind: rights.Check},
		step(rights.StepProbe), step(rights.StepCertify),
		{Kind: rights.Fulfil},
	}
	for i := range list {
		list[i].At = began.AddDate(0, 0, i+1)
		if list[i].By == uuid.Nil {
			list[i].By = officer
		}
	}
	return list
}

// walk applies what can be applied of events.
func walk(t testing.TB, of rights.Type, events []rights.Event) (r rights.Request) {
	t.Helper()
	s := law(t)
	r, err := rights.Receive(intake(of), s)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events {
		if next, err := r.Apply(e, s); err == nil {
			r = next
		}
	}
	return r
}

// TestRowHoldsARequestWhole: whatever a request has come to, it is read as it was written, and written again the same.
func TestRowHoldsARequestWhole(t *testing.T) {
	t.Parallel()
	if r := walk(t, rights.Erasure, way()); r.Status != rights.PartFulfilled || len(r.Kept) != 2 || r.Recipients != 2 {
		t.Fatalf("the walk came to %s: it says little", r.Status)
	}
	rapid.Check(t, func(rt *rapid.T) {
		events := way()
		for range rapid.IntRange(0, 3).Draw(rt, "left out") {
			i := rapid.IntRange(0, len(events)-1).Draw(rt, "which")
			events = slices.Delete(events, i, i+1)
		}
		events = events[:rapid.IntRange(0, len(events)).Draw(rt, "length")]
		r := walk(t, rapid.SampledFrom(append(rights.Types(), rights.Erasure, rights.Erasure)).Draw(rt, "type"), events)
		text, err := requests.Encode(r, terms)
		if err != nil {
			rt.Fatal(err)
		}
		back, about, err := requests.Decode(text)
		if err != nil || !reflect.DeepEqual(r, back) || !reflect.DeepEqual(terms, about) {
			rt.Fatalf("%v\n%s%s", err, cmp.Diff(r, back), cmp.Diff(terms, about))
		}
		if again, err := requests.Encode(back, about); err != nil || string(again) != string(text) {
			rt.Fatalf("written again: %v\n%s\n%s", err, again, text)
		}
	})
}

func TestRowIsReadStrictly(t *testing.T) {
	t.Parallel()
	r := walk(t, rights.Erasure, way())
	text, err := requests.Encode(r, terms)
	if err != nil {
		t.Fatal(err)
	}
	start := `{"id":"` + r.ID.String() + `",`
	for name, in := range map[string]string{
		"nothing": "", "a list": "[]", "two": string(text) + string(text), "an unknown member": start + `"type":"access","status":"received","name":"x"}`,
		"an unknown status": start + `"type":"access","status":"done"}`, "an unknown type": start + `"type":"oblivion","status":"received"}`,
		"nobody's": `{"type":"access","status":"received"}`, "a member twice": start + `"type":"access","type":"erasure","status":"received"}`,
	} {
		if got, _, err := requests.Decode([]byte(in)); !errors.Is(err, fault.ErrIntegrity) || got.ID != uuid.Nil {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, _, err := requests.Decode([]byte(start + `"type":"access","status":"received"}`)); err != nil {
		t.Errorf("the least: %v", err)
	}
	r.ChangedAt = time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC)
	if _, err := requests.Encode(r, terms); err == nil {
		t.Error("a year that JSON has no words for was written")
	}
}

func FuzzDecode(f *testing.F) {
	for _, n := range []int{0, 8, len(way())} {
		text, err := requests.Encode(walk(f, rights.Erasure, way()[:n]), terms)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, about, err := requests.Decode(b)
		if err != nil {
			return
		}
		again, err := requests.Encode(r, about)
		if err != nil {
			return // a moment that was read with a zone can lie out of what is written
		}
		back, about, err := requests.Decode(again)
		if err != nil {
			t.Fatalf("what was written is not read: %v", err)
		}
		if twice, _ := requests.Encode(back, about); string(twice) != string(again) {
			t.Fatalf("got %s, want %s", twice, again)
		}
	})
}
