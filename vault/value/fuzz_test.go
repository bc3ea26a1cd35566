package value_test

import (
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault/value"
)

// marker stands in front of fuzzed text; no hint contains it.
const marker = "Zq7marker"

var fuzzOptions = value.Options{Region: "DE", Values: []string{"gold", "silver", "late payer"}}

func fuzzType(n uint8) value.Type { return value.Types()[int(n)%len(value.Types())] }

func mustNotTell(t *testing.T, typ value.Type, err error) {
	t.Helper()
	if err != nil && strings.Contains(strings.ToLower(err.Error()), strings.ToLower(marker)) {
		t.Errorf("%s: the error contains the value", typ)
	}
}

// FuzzFromText: no panic, no value in an error, and a canonical form reads as itself.
func FuzzFromText(f *testing.F) {
	for i, s := range []string{
		"one\r\ntwo", "De La Cruz", "ada@example.com", "+49 30 23125 000", "1 High Street", "@ada", "example.com",
		"DE89370400440532013000", "C-1", "1906-12-09", "staff-01", "gold", "gold,silver", "-42", "true",
		"2026-01-31T10:30:00.5+01:00", "0199a5c2-7e1b-7000-8000-000000000001", "zh-hant-tw", "eur",
	} {
		f.Add(uint8(i), s)
	}
	f.Fuzz(func(t *testing.T, n uint8, s string) {
		typ := fuzzType(n)
		_, err := value.FromText(typ, marker+s, fuzzOptions)
		mustNotTell(t, typ, err)
		v, err := value.FromText(typ, s, fuzzOptions)
		if err != nil || v.IsNull() || typ == value.Tags {
			return
		}
		text := clear(v)
		if len([]rune(text)) > typ.MaxLen() {
			return // composition can lengthen a text at the very limit
		}
		again, err := value.FromText(typ, text, fuzzOptions)
		if err != nil || !again.Equal(v) {
			t.Errorf("%s: canonical form %q reads as %q, %v", typ, text, clear(again), err)
		}
	})
}

// FuzzFromJSON: no panic, no value in an error, and the JSON written reads as the same value.
func FuzzFromJSON(f *testing.F) {
	for i, s := range []string{`"a"`, `42`, `true`, `["gold"]`, `null`, `"\ud83d\ude00"`, `{"a":1}`, `"ad\u0061@example.com"`} {
		f.Add(uint8(i), []byte(s))
		f.Add(uint8(12+i), []byte(s))
	}
	f.Fuzz(func(t *testing.T, n uint8, raw []byte) {
		typ := fuzzType(n)
		_, err := value.FromJSON(typ, append([]byte(`"`+marker), raw...), fuzzOptions)
		mustNotTell(t, typ, err)
		v, err := value.FromJSON(typ, raw, fuzzOptions)
		if err != nil || v.IsNull() || len([]rune(clear(v))) > typ.MaxLen() {
			return
		}
		again, err := value.FromJSON(typ, v.AppendJSON(nil), fuzzOptions)
		if err != nil || !again.Equal(v) {
			t.Errorf("%s: %s does not read as it was written: %v", typ, v.AppendJSON(nil), err)
		}
	})
}

// FuzzNormalise: no panic; spelling in capitals and spaces around change nothing.
func FuzzNormalise(f *testing.F) {
	for _, s := range []string{"O'Brien", "Müller-Lüdenscheidt", "King Jr.", "陳", "ada@example.com", "+493023125000", "ǅ", "ﬃ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, typ := range value.Types() {
			v, err := value.FromText(typ, s, fuzzOptions)
			if err != nil {
				continue
			}
			for _, n := range value.Normalisers() {
				key, ok := value.Normalise(n, v)
				if ok == key.IsZero() {
					t.Errorf("%s of %s: got ok %v with %d bytes", n, typ, ok, key.Len())
				}
				padded, err := value.FromText(typ, " "+s+" ", fuzzOptions)
				if other, _ := value.Normalise(n, padded); err == nil && ok && !other.Equal(key) {
					t.Errorf("%s of %s: spaces around change the key", n, typ)
				}
			}
		}
	})
}

// FuzzDetect: no panic; what is found stays found with words around it.
func FuzzDetect(f *testing.F) {
	for _, s := range []string{"ada@example.com", "+44 20 7946 0018", "DE89 3704 0044 0532 0130 00", "v1.2", "\xff@\xff", "ſ١"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		what, found := value.Detect(s)
		if found != (what != "") {
			t.Errorf("got %q, %v", what, found)
		}
		if _, around := value.Detect("note: " + s + " :end"); found && !around {
			t.Errorf("%q is not found between words", s)
		}
	})
}

// FuzzFromColumn: whatever a column holds is a value of its type, or an error.
func FuzzFromColumn(f *testing.F) {
	f.Add([]byte("\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x19\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x04gold"))
	f.Add([]byte("12345678"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, typ := range value.Types() {
			v, err := value.FromColumn(typ, raw)
			if (err != nil) != v.IsNull() && raw != nil {
				t.Errorf("%s: got %v, %v", typ, v.IsNull(), err)
			}
		}
	})
}
