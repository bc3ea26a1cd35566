package consent_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/consent"
)

func TestPurposeStatus(t *testing.T) {
	email, phone := at(1, consent.KindGiven, 1, 1), on("phone", at(2, consent.KindGiven, 1, 1))
	tests := []struct {
		name   string
		events []consent.Event
		want   consent.Standing
	}{
		{"no event", nil, consent.None},
		{"one channel given", []consent.Event{email}, consent.Given},
		{"one given, one withdrawn", []consent.Event{email, phone, at(3, consent.KindWithdrawn, 2, 2)}, consent.Given},
		{"the only one withdrawn", []consent.Event{email, at(3, consent.KindWithdrawn, 2, 2)}, consent.Withdrawn},
		{"all withdrawn at once", []consent.Event{email, phone, on("", at(3, consent.KindWithdrawn, 2, 2))}, consent.Withdrawn},
		{"the strongest no", []consent.Event{at(3, consent.KindRefused, 2, 2), on("phone", at(4, consent.KindObjected, 2, 2))}, consent.Objected},
		{"given as a whole", []consent.Event{on("", email)}, consent.Given},
		{"given as a whole, one channel objected", []consent.Event{on("", email), on("phone", at(3, consent.KindObjected, 2, 2))}, consent.Given},
		{"expired", []consent.Event{until(5, email)}, consent.Expired},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			summary := consent.Fold(tt.events)
			if got := summary.Purpose("marketing", day(9)).Status; got != tt.want {
				t.Errorf("Purpose: got %s, want %s", got, tt.want)
			}
			if got := summary.At(day(9))["analytics"].Status; got.Permits() {
				t.Errorf("a purpose without events: got %s", got)
			}
		})
	}
}

// Expiry is resolved when read: the stored row is the same before and after.
func TestSummaryExpiresWithoutAWrite(t *testing.T) {
	summary := consent.Fold([]consent.Event{until(5, at(1, consent.KindGiven, 1, 1))})
	for n, want := range map[int]consent.Standing{0: consent.None, 1: consent.Given, 4: consent.Given, 5: consent.Expired} {
		if got := summary.Channel("marketing", "email", day(n)).Status; got != want {
			t.Errorf("day %d: got %s, want %s", n, got, want)
		}
		if got := summary.At(day(n))["marketing"].Channels["email"].Status; got != want {
			t.Errorf("day %d, view: got %s, want %s", n, got, want)
		}
	}
}

func TestPurposeIsExplicitWhileAnExplicitConsentStands(t *testing.T) {
	phone := on("phone", at(2, consent.KindGiven, 1, 1))
	events := []consent.Event{grant(), phone}
	if got := consent.Fold(events).Purpose("marketing", day(9)); !got.Explicit {
		t.Errorf("got %+v, want explicit", got)
	}
	events = append(events, at(3, consent.KindWithdrawn, 4, 4))
	if got := consent.Fold(events).Purpose("marketing", day(9)); got.Status != consent.Given || got.Explicit {
		t.Errorf("got %+v, want given and not explicit", got)
	}
}

func TestSummaryJSON(t *testing.T) {
	summary := consent.Fold([]consent.Event{
		until(5, at(1, consent.KindGiven, 1, 1)),
		on("", at(2, consent.KindObjected, 0, 0)),
		on("phone", at(3, consent.KindRefused, 2, 2)),
	})
	const want = `{"marketing":{` +
		`"whole":{"status":"objected","event":"00000000-0000-0000-0000-000000000002"},` +
		`"rest":{"status":"objected","event":"00000000-0000-0000-0000-000000000002"},` +
		`"channels":{` +
		`"email":{"status":"given","event":"00000000-0000-0000-0000-000000000001","valid_from":"2026-01-02T12:00:00Z",` +
		`"valid_until":"2026-01-06T12:00:00Z","outside":"objected"},` +
		`"phone":{"status":"objected","event":"00000000-0000-0000-0000-000000000002"}}}}`
	got, err := json.Marshal(summary)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
	var back consent.Summary
	if err := json.Unmarshal(got, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(summary, back); diff != "" {
		t.Errorf("read back (-want +got):\n%s", diff)
	}
	if empty, err := json.Marshal(consent.Summary(nil)); err != nil || string(empty) != "{}" {
		t.Errorf("an empty summary: got %s, %v; want {}", empty, err)
	}
}

// A row that was written by something else never permits.
func TestDamagedSummaryPermitsNothing(t *testing.T) {
	for _, row := range []string{
		`{"marketing":{"channels":{"email":{}}}}`,
		`{"marketing":{"channels":{"email":{"status":"given"}}}}`,
		`{"marketing":{"channels":{"email":{"status":"granted","valid_from":"2026-01-01T00:00:00Z"}}}}`,
		`{"marketing":{"channels":{"email":{"status":"given","valid_from":"2026-01-01T00:00:00Z","valid_until":"2026-01-02T00:00:00Z"}}}}`,
		`{"marketing":{"channels":{"email":{"status":"none","valid_from":"2027-01-01T00:00:00Z","outside":"given"}}}}`,
		`{"marketing":null}`, `null`,
	} {
		var summary consent.Summary
		if err := json.Unmarshal([]byte(row), &summary); err != nil {
			t.Fatalf("%s: %v", row, err)
		}
		if got := summary.Channel("marketing", "email", day(9)); got.Status.Permits() {
			t.Errorf("%s: got %+v", row, got)
		}
		if got := summary.Purpose("marketing", day(9)); got.Status.Permits() {
			t.Errorf("%s: got %+v", row, got)
		}
	}
}
