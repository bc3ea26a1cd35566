package draft_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
)

func TestObjectIsStrict(t *testing.T) {
	tests := []struct{ name, body, code string }{
		{"members", `{"a": 1, "b": {"a": [2]}}`, ""},
		{"empty", `{}`, ""},
		{"a list", `[]`, "malformed_json"},
		{"nothing", ``, "malformed_json"},
		{"cut off", `{"a": 1`, "malformed_json"},
		{"two values", `{} {}`, "malformed_json"},
		{"the same name twice", `{"a": 1, "a": 2}`, "duplicate_key"},
		{"the same name twice, escaped", `{"a": 1, "\u0061": 2}`, "duplicate_key"},
		{"twice inside", `{"a": {"b": 1, "b": 2}}`, "duplicate_key"},
		{"invalid UTF-8", "{\"a\": \"\xff\"}", "malformed_json"},
		{"a lone surrogate", `{"a": "\ud800"}`, "malformed_json"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := draft.Object([]byte(tt.body))
			got := ""
			if e, ok := errors.AsType[*fault.Invalid](err); ok {
				got = e.Fields[0].Code
			} else if err != nil {
				got = err.Error()
			}
			if got != tt.code {
				t.Errorf("got %q, want %q", got, tt.code)
			}
		})
	}
}

// What Object takes, any decoder reads the same: no name twice, every value valid JSON.
func FuzzObject(f *testing.F) {
	f.Add([]byte(`{"a": 1, "b": ["x", null], "c": {"a": true}}`))
	f.Add([]byte(`{"a": 1, "a": 2}`))
	f.Add([]byte("{\"\xff\": 1}"))
	f.Fuzz(func(t *testing.T, body []byte) {
		members, err := draft.Object(body)
		if err != nil {
			if !errors.Is(err, fault.ErrInvalid) {
				t.Fatalf("got %v, want ErrInvalid", err)
			}
			return
		}
		var want map[string]json.RawMessage
		if err := json.Unmarshal(body, &want); err != nil || len(want) != len(members) {
			t.Fatalf("got %d members, want %d, %v", len(members), len(want), err)
		}
		for _, m := range members {
			if !bytes.Equal(bytes.TrimSpace(want[m.Name]), m.Raw) {
				t.Fatalf("member %q is %s, want %s", m.Name, m.Raw, want[m.Name])
			}
		}
	})
}
