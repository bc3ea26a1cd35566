package value

import (
	"bytes"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/crypto"
)

// Options say how a field reads its values.
type Options struct {
	Region string   // ISO 3166 country assumed of a phone number without a country code; "" assumes none
	Values []string // the declared values of an enum or of tags
	Sealed bool     // hold the value as a secret; types that are always sealed need no asking
	Server bool     // the server made the value: an id is not searched for personal data
	MaxLen int      // most characters, where the field allows fewer than its type; 0 is the type's limit
}

// parser brings a text to the canonical form of its type. Its errors are *Error.
type parser func(s string, o Options) (string, error)

// FromText reads a value from text, as in a filter or a CSV cell. The empty text is null. Tags are
// separated by commas or semicolons. The error is an *Error.
func FromText(t Type, s string, o Options) (Value, error) {
	if s == "" {
		return Value{}, nil
	}
	d := t.trait()
	if d == nil {
		return Value{}, refuse(UnknownType, "the catalog names a type this release does not have")
	}
	if err := checkText(s, d.limit(o)); err != nil {
		return Value{}, err
	}
	return d.read(s, o)
}

// FromJSON reads a value from one JSON value: a string, except that an int is a number, a bool true
// or false, and tags an array of strings. The JSON null is null. The error is an *Error.
func FromJSON(t Type, raw []byte, o Options) (Value, error) {
	raw = bytes.TrimSpace(raw)
	if string(raw) == "null" {
		return Value{}, nil
	}
	d := t.trait()
	if d == nil {
		return Value{}, refuse(UnknownType, "the catalog names a type this release does not have")
	}
	s, err := textOfJSON(t, raw)
	if err != nil {
		return Value{}, err
	}
	if s == "" {
		return Value{}, refuse(Empty, "use null for no value")
	}
	if err := checkText(s, d.limit(o)); err != nil {
		return Value{}, err
	}
	return d.read(s, o)
}

// FromSecretJSON is FromJSON of JSON that was kept as a secret, until it was known what type it is to be.
func FromSecretJSON(t Type, raw crypto.Secret, o Options) (Value, error) {
	return FromJSON(t, raw.Reveal(), o)
}

// FromSecretText is FromText of text that was kept as a secret.
func FromSecretText(t Type, text crypto.Secret, o Options) (Value, error) {
	return FromText(t, string(text.Reveal()), o)
}

// textOfJSON returns the text that the type's parser reads.
func textOfJSON(t Type, raw []byte) (string, error) {
	switch t {
	case Int:
		if len(raw) == 0 || (raw[0] != '-' && (raw[0] < '0' || raw[0] > '9')) {
			return "", refuse(WrongJSON, "a JSON number")
		}
		return string(raw), nil
	case Bool:
		if string(raw) != "true" && string(raw) != "false" {
			return "", refuse(WrongJSON, "true or false")
		}
		return string(raw), nil
	case Tags:
		return tagsOfJSON(raw)
	default:
		return stringOfJSON(raw)
	}
}

func stringOfJSON(raw []byte) (string, error) {
	if len(raw) < 2 || raw[0] != '"' {
		return "", refuse(WrongJSON, "a JSON string")
	}
	if !utf8.Valid(raw) {
		return "", refuse(NotUTF8, "JSON is UTF-8 (RFC 8259 section 8.1)")
	}
	s, err := jsontext.AppendUnquote(nil, raw)
	if err != nil {
		// The decoder's own text quotes its input.
		return "", refuse(WrongJSON, "a JSON string without lone surrogates")
	}
	return string(s), nil
}

// checkText refuses what no type takes.
func checkText(s string, limit int) error {
	if !utf8.ValidString(s) {
		return refuse(NotUTF8, "text is UTF-8")
	}
	// A code point takes at most four bytes, so the cheap test comes first.
	if len(s) > limit && utf8.RuneCountInString(s) > limit {
		return tooLong(limit)
	}
	return nil
}

// limit returns the most characters accepted, before trimming.
func (d *trait) limit(o Options) int {
	if o.MaxLen > 0 && o.MaxLen < d.max {
		return o.MaxLen
	}
	return d.max
}

// read parses s and wraps the canonical form.
func (d *trait) read(s string, o Options) (Value, error) {
	text, err := d.parse(s, o)
	if err != nil {
		return Value{}, err
	}
	v := Value{typ: d.name}
	if d.sealed || o.Sealed {
		v.sealed, v.secret = true, crypto.SecretString(text)
		return v, nil
	}
	v.text = text
	return v, nil
}
