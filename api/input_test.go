package api

import (
	"errors"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/api/bulk"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

// marker is what no answer, log line or error may contain.
const marker = "Zq7Marker"

func TestLookupQuery(t *testing.T) {
	keys := defaultCatalog(t).LookupNames()
	q, err := lookupQuery([]byte(`{"phone":"020 7946 0991","region":"GB"}`), keys)
	if err != nil || q.By != "phone" || q.Region != "GB" || string(q.Value) != `"020 7946 0991"` {
		t.Errorf("got %s %s (err %v)", q.By, q.Region, err)
	}
	for body, want := range map[string]string{
		`{}`:                          ": required",
		`{"email":null}`:              ": required",
		`{"email":"a","phone":"b"}`:   ": too_many",
		`{"email":"a","region":"GB"}`: "region: not_allowed",
		`{"mail":"a"}`:                "(unknown): unknown_field",
	} {
		_, err := lookupQuery([]byte(body), keys)
		if got := faults(err); len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %v, want %s", body, got, want)
		}
	}
}

// faults lists an error's faults as "field: code".
func faults(err error) []string {
	var invalid *vault.Invalid
	var problem *wire.Problem
	var all []vault.FieldError
	switch {
	case errors.As(err, &invalid):
		all = invalid.Fields
	case errors.As(err, &problem):
		all = problem.Faults
	}
	var out []string
	for _, f := range all {
		out = append(out, f.Field+": "+f.Code)
	}
	return out
}

// FuzzInput puts the marker anywhere into any body: whatever a decoder says about it, the marker is not in the answer.
func FuzzInput(f *testing.F) {
	for _, seed := range []string{`{"email":"a@example.org"}`, `{"kind":"contact","map":{"last":"family_name"}}`, `{"phone":"1","region":"GB"}`, `[`} {
		for at := range 8 {
			f.Add(seed, at*7)
		}
	}
	s := newServer(Config{})
	cat := defaultCatalog(f)
	f.Fuzz(func(t *testing.T, body string, at int) {
		if at < 0 || at > len(body) {
			at = len(body)
		}
		marked := []byte(body[:at] + marker + body[at:])
		if wire.CheckJSON(marked) != nil { // which no decoder is handed, see package wire
			return
		}
		_, found := lookupQuery(marked, cat.LookupNames())
		_, imported := bulk.Spec(marked)
		for _, err := range []error{found, imported} {
			if err == nil {
				continue
			}
			rec := httptest.NewRecorder()
			c := s.callOf(rec, httptest.NewRequestWithContext(t.Context(), wire.Post, "/", nil))
			c.Catalog = cat
			c.Fail(err)
			if rec.Code >= 500 || strings.Contains(rec.Body.String(), marker) {
				t.Errorf("got %d %s", rec.Code, rec.Body)
			}
		}
	})
}
