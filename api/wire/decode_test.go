package wire

import (
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
)

func consentInput(body []byte) (vault.ConsentInput, error) {
	var in vault.ConsentInput
	err := ReadObject(body, []Member{
		{Name: "kind", Required: true, Set: Text(&in.Kind)},
		{Name: "purpose", Required: true, Set: Text(&in.Purpose)},
		{Name: "explicit", Set: Truth(&in.Explicit)},
		{Name: "notice", Set: Nested(
			Member{Name: "id", Required: true, Set: Text(&in.NoticeID)},
			Member{Name: "version", Required: true, Set: Number(&in.NoticeVersion)},
		)},
		{Name: "evidence_sha256", Set: SHA256Hex(&in.Evidence)},
		{Name: "occurred_at", Set: Instant(&in.OccurredAt)},
		{Name: "valid_until", Set: Instant(&in.ValidUntil)},
	})
	return in, err
}

func TestCheckJSON(t *testing.T) {
	for _, tc := range []struct {
		name, body string
		want       Code // "" for none
	}{
		{"object", `{"a":[1,{"a":null}]}`, ""},
		{"empty", ``, CodeMalformedJSON},
		{"cut off", `{"a":`, CodeMalformedJSON},
		{"trailing", `{"a":1} x`, CodeMalformedJSON},
		{"second value", `{}{}`, CodeMalformedJSON},
		{"duplicate", `{"a":1,"a":2}`, CodeDuplicateKey},
		{"duplicate by escape", `{"a":1,"\u0061":2}`, CodeDuplicateKey},
		{"duplicate below", `[{"b":{"a":1,"a":2}}]`, CodeDuplicateKey},
		{"invalid UTF-8", "{\"a\":\"\xff\"}", CodeInvalidUTF8},
		{"lone surrogate", `{"a":"\ud800"}`, CodeMalformedJSON},
		{"comment", `{} // no`, CodeMalformedJSON},
		{"NaN", `{"a":NaN}`, CodeMalformedJSON},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := Code("")
			if err := CheckJSON([]byte(tc.body)); err != nil {
				got = Code(err.Error())
			}
			if got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestConsentInput(t *testing.T) {
	in, err := consentInput([]byte(`{"kind":"given","purpose":"marketing","explicit":true,
		"notice":{"id":"marketing","version":1},"occurred_at":"2026-03-01T10:00:00+01:00","valid_until":null}`))
	if err != nil {
		t.Fatal(err)
	}
	if in.Kind != "given" || in.NoticeID != "marketing" || in.NoticeVersion != 1 || !in.Explicit || in.OccurredAt.Hour() != 9 || !in.ValidUntil.IsZero() {
		t.Errorf("got %+v", in)
	}
	for _, tc := range []struct {
		name, body string
		want       []string // field: code
	}{
		{"not an object", `[]`, []string{": wrong_type"}},
		{"empty", `{}`, []string{"kind: required", "purpose: required"}},
		{"null is left out", `{"kind":null,"purpose":"x"}`, []string{"kind: required"}},
		{"every fault at once", `{"kind":1,"purpos":"x","explicit":"yes","notice":{"version":"1"}}`, []string{
			"kind: wrong_type", unknownWord + ": unknown_field", "explicit: wrong_type", "notice.version: wrong_type",
			"notice.id: required", "purpose: required",
		}},
		{"case matters", `{"Kind":"given","kind":"given","purpose":"x"}`, []string{unknownWord + ": unknown_field"}},
		{"fraction", `{"kind":"given","purpose":"x","notice":{"id":"a","version":1.5}}`, []string{"notice.version: wrong_type"}},
		{"digest", `{"kind":"given","purpose":"x","evidence_sha256":"abc"}`, []string{"evidence_sha256: malformed"}},
		{"long", `{"kind":"` + strings.Repeat("x", spec.MaxWord+1) + `","purpose":"x"}`, []string{"kind: too_long"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := consentInput([]byte(tc.body))
			if diff := cmp.Diff(tc.want, faults(err)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// faults lists an error's faults as "field: code".
func faults(err error) []string {
	var out []string
	switch e := err.(type) { //nolint:errorlint // the error itself is looked at
	case *vault.Invalid:
		for _, f := range e.Fields {
			out = append(out, f.Field+": "+f.Code)
		}
	case *Problem:
		for _, f := range e.Faults {
			out = append(out, f.Field+": "+f.Code)
		}
	}
	return out
}

func TestUnknownMembersAreNotRepeated(t *testing.T) {
	_, err := consentInput([]byte(`{"kind":"given","purpos":"marketing"}`))
	c := testCall(t, Post)
	doc := string(appendProblem(nil, c.problemOf(err), uuid.New()))
	if !strings.Contains(doc, "did you mean purpose?") {
		t.Errorf("got %s, want a hint at purpose", doc)
	}
	if strings.Contains(doc, `"purpos"`) {
		t.Errorf("the submitted name is repeated in %s", doc)
	}
}

func TestIfMatch(t *testing.T) {
	for _, tc := range []struct {
		tag  []string
		want uint64
		code Code
	}{
		{nil, 0, CodeVersionRequired},
		{[]string{`"1"`}, 1, ""},
		{[]string{`"9223372036854775807"`}, 1<<63 - 1, ""},
		{[]string{`"9223372036854775808"`}, 0, CodeVersionMalformed},
		{[]string{`W/"1"`}, 0, CodeVersionMalformed},
		{[]string{`*`}, 0, CodeVersionMalformed},
		{[]string{`1`}, 0, CodeVersionMalformed},
		{[]string{`"01"`}, 0, CodeVersionMalformed},
		{[]string{`"0"`}, 0, CodeVersionMalformed},
		{[]string{`"+1"`}, 0, CodeVersionMalformed},
		{[]string{`"1", "2"`}, 0, CodeVersionMalformed},
		{[]string{`"1"`, `"2"`}, 0, CodeRepeatedHeader},
	} {
		got, err := IfMatch(http.Header{"If-Match": tc.tag})
		if tc.code == "" && err != nil || tc.code != "" && (err == nil || Code(err.Error()) != tc.code) || got != tc.want {
			t.Errorf("%q: got %d, %v, want %d, %s", tc.tag, got, err, tc.want, tc.code)
		}
	}
}

func TestIdempotencyKey(t *testing.T) {
	for _, tc := range []struct {
		key  string
		good bool
	}{
		{"a", true},
		{strings.Repeat("k", 255), true},
		{strings.Repeat("k", 256), false},
		{"", false},
		{"umläut", false},
		{"tab\there", false},
	} {
		c := testCall(t, Post)
		c.R.Header["Idempotency-Key"] = []string{tc.key}
		if _, err := c.Idempotency(nil); (err == nil) != tc.good {
			t.Errorf("%q: got %v, want good %v", tc.key, err, tc.good)
		}
	}
	if idem, err := testCall(t, Post).Idempotency(nil); idem != nil || err != nil {
		t.Errorf("no key: got %v, %v", idem, err)
	}
}

func TestMediaType(t *testing.T) {
	for media, good := range map[string]bool{
		"application/json":                  true,
		"application/json; charset=utf-8":   true,
		"application/json; charset=latin1":  false,
		"application/merge-patch+json":      false,
		"text/plain":                        false,
		"":                                  false,
		"application/json, application/xml": false,
	} {
		if err := MediaType(http.Header{"Content-Type": {media}}, TypeJSON); (err == nil) != good {
			t.Errorf("%q: got %v, want good %v", media, err, good)
		}
	}
}

// FuzzBody puts the marker anywhere into any body: whatever a decoder says about it, the marker is not in the answer.
func FuzzBody(f *testing.F) {
	for _, seed := range []string{
		`{"kind":"given","purpose":"marketing","notice":{"id":"marketing","version":1}}`,
		`{"explicit":"a","occurred_at":"b"}`, `{"a":"\ud800"}`, `[`, `{"x":1,"x":2}`,
	} {
		for at := range 8 {
			f.Add(seed, at*7)
		}
	}
	cat := defaultCatalog(f)
	f.Fuzz(func(t *testing.T, body string, at int) {
		if at < 0 || at > len(body) {
			at = len(body)
		}
		marked := []byte(body[:at] + marker + body[at:])
		errs := []error{CheckJSON(marked)}
		if errs[0] == nil {
			_, err := consentInput(marked)
			errs = append(errs, err)
		}
		for _, err := range errs {
			if err == nil {
				continue
			}
			c := callUnder(t, cat, Post)
			c.Fail(err)
			rec, ok := c.W.(*httptest.ResponseRecorder)
			if !ok || rec.Code >= 500 || strings.Contains(rec.Body.String(), marker) {
				t.Errorf("got %d %s", rec.Code, rec.Body)
			}
		}
	})
}

func TestFaultsAreBounded(t *testing.T) {
	var body strings.Builder
	body.WriteString(`{"x0":1`)
	for i := range 10_000 {
		body.WriteString(`,"x` + strings.Repeat("y", i%7) + `-` + strconv.Itoa(i) + `":1`)
	}
	body.WriteString(`}`)
	_, err := consentInput([]byte(body.String()))
	if got := len(faults(testCall(t, Post).problemOf(err))); got != maxFaults {
		t.Errorf("got %d faults, want %d", got, maxFaults)
	}
}
