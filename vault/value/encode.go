package value

import (
	"encoding/binary"

	"github.com/go-json-experiment/json/jsontext"
)

// AppendJSON appends the value as JSON, in the clear: it is for what policy released to a caller.
func (v Value) AppendJSON(b []byte) []byte {
	if v.IsNull() {
		return append(b, "null"...)
	}
	text := v.canonical()
	isJSON := v.typ == Int || v.typ == Bool || v.typ == Tags
	if isJSON && jsontext.Value(text).IsValid() {
		return append(b, text...)
	}
	out, err := jsontext.AppendQuote(b, text)
	if err != nil {
		// Values are UTF-8 when they are read; bytes that are not came from nowhere we know.
		return append(b, "null"...)
	}
	return out
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
	text := v.canonical()
	b = append(b, code)
	b = binary.BigEndian.AppendUint32(b, uint32(len(text))) //nolint:gosec // texts are bounded by their type
	return append(b, text...)
}

// canonical returns the value's text, revealing a secret.
func (v Value) canonical() []byte {
	if v.sealed {
		return v.secret.Reveal()
	}
	return []byte(v.text)
}
