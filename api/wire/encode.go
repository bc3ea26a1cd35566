package wire

import (
	"encoding/hex"
	"strconv"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/value"
)

// This file writes what leaves: bytes are appended, member by member, without maps or reflection. Values of fields become
// text here and nowhere else in the package.

// Object appends members of one JSON object to B; End closes it. What is no member of a plain type is appended to B after Key.
type Object struct{ B []byte }

// Begin opens an object at the end of b.
func Begin(b []byte) Object { return Object{append(b, '{')} }

// End closes the object and returns all that was appended.
func (o *Object) End() []byte { return append(o.B, '}') }

// Key appends a member's name, which is a constant or declared in the catalog.
func (o *Object) Key(name string) {
	if o.B[len(o.B)-1] != '{' {
		o.B = append(o.B, ',')
	}
	o.B = AppendString(o.B, name)
	o.B = append(o.B, ':')
}

// Text appends a string.
func (o *Object) Text(name, s string) {
	o.Key(name)
	o.B = AppendString(o.B, s)
}

// TextIf leaves an empty text out.
func (o *Object) TextIf(name, s string) {
	if s != "" {
		o.Text(name, s)
	}
}

// ID appends an id.
func (o *Object) ID(name string, id uuid.UUID) {
	o.Key(name)
	o.B = AppendID(o.B, &id)
}

// IDIf leaves the zero id out.
func (o *Object) IDIf(name string, id uuid.UUID) {
	if id != uuid.Nil {
		o.ID(name, id)
	}
}

// Uint appends a number.
func (o *Object) Uint(name string, n uint64) {
	o.Key(name)
	o.B = strconv.AppendUint(o.B, n, 10)
}

// Int appends a number.
func (o *Object) Int(name string, n int) {
	o.Key(name)
	o.B = strconv.AppendInt(o.B, int64(n), 10)
}

// Bool appends true or false.
func (o *Object) Bool(name string, truth bool) {
	o.Key(name)
	o.B = strconv.AppendBool(o.B, truth)
}

// TimeIf appends RFC 3339 in UTC to the microsecond, and leaves the zero time out.
func (o *Object) TimeIf(name string, t time.Time) {
	if t.IsZero() {
		return
	}
	o.Key(name)
	o.B = append(o.B, '"')
	o.B = t.UTC().Truncate(time.Microsecond).AppendFormat(o.B, time.RFC3339Nano)
	o.B = append(o.B, '"')
}

// Raw appends a member that is JSON already.
func (o *Object) Raw(name string, v []byte) {
	o.Key(name)
	o.B = append(o.B, v...)
}

// Words appends a list of words, and leaves an empty one out.
func (o *Object) Words(name string, list []string) {
	if len(list) > 0 {
		o.Key(name)
		o.B = AppendList(o.B, list, AppendWord)
	}
}

// IDs is Words of ids.
func (o *Object) IDs(name string, list []uuid.UUID) {
	if len(list) > 0 {
		o.Key(name)
		o.B = AppendList(o.B, list, AppendID)
	}
}

// encoders write types of the vault inside other values as this file does.
var encoders = json.JoinMarshalers(
	json.MarshalToFunc(func(e *jsontext.Encoder, t time.Time) error {
		if t.IsZero() {
			return e.WriteToken(jsontext.Null)
		}
		return e.WriteToken(jsontext.String(t.UTC().Truncate(time.Microsecond).Format(time.RFC3339Nano)))
	}),
	json.MarshalToFunc(func(e *jsontext.Encoder, sum [32]byte) error { return e.WriteToken(jsontext.String(Digest(sum))) }),
	json.MarshalToFunc(func(e *jsontext.Encoder, d vault.Disclosure) error { return e.WriteValue(AppendDisclosure(nil, d)) }),
	json.MarshalToFunc(func(e *jsontext.Encoder, v value.Value) error { return e.WriteValue(v.AppendJSON(nil)) }),
)

// AppendString quotes s. Text that is not UTF-8 cannot come from the vault; it would be written with U+FFFD.
func AppendString(b []byte, s string) []byte {
	at := len(b)
	b = append(append(b, '"'), s...)
	if value.Verbatim(b[at+1:]) {
		return append(b, '"')
	}
	quoted, err := jsontext.AppendQuote(b[:at], s)
	if err != nil && len(quoted) <= at {
		return append(b[:at], `""`...)
	}
	return quoted
}

// AppendList writes a list, item by item.
func AppendList[T any](b []byte, items []T, each func([]byte, *T) []byte) []byte {
	b = append(b, '[')
	for i := range items {
		if i > 0 {
			b = append(b, ',')
		}
		b = each(b, &items[i])
	}
	return append(b, ']')
}

// AppendWord is AppendString for AppendList.
func AppendWord(b []byte, s *string) []byte { return AppendString(b, *s) }

// AppendID writes an id as RFC 9562 does, for AppendList.
func AppendID(b []byte, id *uuid.UUID) []byte {
	b = hex.AppendEncode(append(b, '"'), id[:4])
	for _, part := range [][]byte{id[4:6], id[6:8], id[8:10], id[10:]} {
		b = hex.AppendEncode(append(b, '-'), part)
	}
	return append(b, '"')
}

// AppendDisclosure writes under which log entry something left, for which purpose and by which policy.
func AppendDisclosure(b []byte, d vault.Disclosure) []byte {
	o := Begin(b)
	o.ID("entry", d.Entry)
	o.TextIf("purpose", d.Purpose)
	o.TextIf("policy", Digest(d.Policy))
	if d.ForgetAfter > 0 {
		o.Int("forget_after_s", int(d.ForgetAfter/time.Second))
	}
	return o.End()
}

// Digest writes a SHA-256 as the rest of the project does; "" for none.
func Digest(sum [32]byte) string {
	if sum == ([32]byte{}) {
		return ""
	}
	return "sha256:" + hex.EncodeToString(sum[:])
}
