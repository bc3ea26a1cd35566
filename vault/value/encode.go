package value

import (
	"bytes"
	"encoding/binary"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// AppendJSON appends the value as JSON, in the clear: it is for what policy released to a caller.
func (v Value) AppendJSON(b []byte) []byte {
	if v.IsNull() {
		return append(b, "null"...)
	}
	at := len(b)
	if v.typ == Int || v.typ == Bool || v.typ == Tags {
		if b = v.appendText(b); !v.sealed || jsontext.Value(b[at:]).IsValid() { // what lies in clear was written by this package
			return b
		}
		b = b[:at]
	}
	b = v.appendText(append(b, '"'))
	if Verbatim(b[at+1:]) {
		return append(b, '"')
	}
	text := bytes.Clone(b[at+1:])
	defer clear(text)
	out, err := jsontext.AppendQuote(b[:at], text)
	if err != nil {
		// Values are UTF-8 when they are read; bytes that are not came from nowhere we know.
		return append(b[:at], "null"...)
	}
	return out
}

// Verbatim reports whether a text stands in JSON as it is, between quotes: it is UTF-8, and nothing of it must be escaped
// (RFC 8259 section 7).
func Verbatim(text []byte) bool {
	ascii := true
	for _, c := range text {
		switch {
		case c < ' ', c == '"', c == '\\':
			return false
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	return ascii || utf8.Valid(text)
}

// AppendCanonical appends the value's one binary form, for MACs and digests: the type's code (one
// byte, 0 for null), the length of the canonical text (four bytes, big endian) and the text, in the
// clear where the value is sealed.
func (v Value) AppendCanonical(b []byte) []byte {
	if v.IsNull() {
		return append(b, 0, 0, 0, 0, 0)
	}
	var code byte
	if d := v.typ.trait(); d != nil {
		code = d.code
	}
	b = append(b, code, 0, 0, 0, 0)
	at := len(b)
	b = v.appendText(b)
	binary.BigEndian.PutUint32(b[at-4:], uint32(len(b)-at)) //nolint:gosec // texts are bounded by their type
	return b
}

// appendText appends the value's canonical text, revealing a secret.
func (v Value) appendText(b []byte) []byte {
	if v.sealed {
		return v.secret.RevealTo(b)
	}
	return append(b, v.text...)
}

// canonical returns the value's text, revealing a secret.
func (v Value) canonical() string {
	if v.sealed {
		return string(v.secret.Reveal())
	}
	return v.text
}
