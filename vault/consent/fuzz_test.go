package consent_test

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/tacitcrm/tacit/vault/consent"
)

// FuzzSummary reads rows that Fold need not have written. Whatever is in them, a purpose permits only within
// a window that says given and has begun, and a second reading of what was read says the same.
func FuzzSummary(f *testing.F) {
	row, err := json.Marshal(consent.Fold([]consent.Event{grant(), on("", at(2, consent.KindObjected, 0, 0))}))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(row)
	f.Add([]byte(`{"marketing":{"channels":{"email":{"status":"none","points":{"00000000-0000-0000-0000-000000000065":{"status":"given"}}}}}}`))
	f.Add([]byte(`{"marketing":{"whole":{"status":"given","valid_from":"2026-01-02T12:00:00Z"}}}`))
	f.Add([]byte(`{"marketing":{"channels":{"email":{"status":"none","valid_from":"2027-01-02T12:00:00Z","outside":"given"}}}}`))
	f.Fuzz(func(t *testing.T, row []byte) {
		var summary consent.Summary
		if json.Unmarshal(row, &summary) != nil {
			return
		}
		now := day(3)
		for purpose, ledger := range summary {
			windows := []consent.Window{ledger.Whole}
			for _, w := range ledger.Channels {
				windows = slices.AppendSeq(append(windows, w), maps.Values(w.Points))
			}
			if summary.Purpose(purpose, now).Status.Permits() && !anyOpen(windows) {
				t.Errorf("a purpose without an open window permits")
			}
		}
		again, err := json.Marshal(summary)
		if err != nil {
			return // a time that JSON cannot write; such a row is read and never written
		}
		var second consent.Summary
		if err := json.Unmarshal(again, &second); err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
		for purpose := range summary {
			if a, b := summary.Purpose(purpose, now).Status, second.Purpose(purpose, now).Status; a != b {
				t.Errorf("read twice: got %s, want %s", b, a)
			}
		}
	})
}

func anyOpen(windows []consent.Window) bool {
	for _, w := range windows {
		begun := w.ValidFrom != nil && !day(3).Before(*w.ValidFrom)
		ended := w.ValidUntil != nil && !day(3).Before(*w.ValidUntil)
		if w.Status.Permits() && begun && !ended {
			return true
		}
	}
	return false
}

// FuzzWellKnown reads what any site may answer. Only an object with a true gpc says yes.
func FuzzWellKnown(f *testing.F) {
	for _, body := range []string{`{"gpc":true,"lastUpdate":"2025-04-15"}`, `{"gpc":false}`, `{"gpc":"true"}`, `[true]`, `{"GPC":true}`, `{"gpc":true`} {
		f.Add("application/json", []byte(body))
	}
	f.Fuzz(func(t *testing.T, contentType string, body []byte) {
		got, at := consent.WellKnown(contentType, body)
		var document map[string]any
		says, isBool := false, false
		if json.Unmarshal(body, &document) == nil {
			says, isBool = document["gpc"].(bool)
		}
		if got == consent.SupportYes && !says || got == consent.SupportNo && (says || !isBool) || got == consent.SupportUnknown && !at.IsZero() {
			t.Errorf("got %s as of %s", got, at)
		}
	})
}
