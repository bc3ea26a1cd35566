// Package value knows the types of field values: how a text or JSON value is read, checked and
// brought to one canonical form, how it is written again, what of it goes into the blind index, and
// whether a text holds an e-mail address, a phone number or an IBAN. It knows no fields, classes or
// records, and no error of it ever contains a value.
package value

import (
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
)

// Value is one field's value in canonical form. The zero Value is null. A sealed Value keeps its
// text in a crypto.Secret; every other holds only what may lie in clear. A Value is never changed.
type Value struct {
	typ    Type
	sealed bool
	text   string
	secret crypto.Secret
}

// FromSecret returns the value of type t whose canonical bytes s holds, as opened from a sealed
// field. The bytes are trusted: sealing authenticated them.
func FromSecret(t Type, s crypto.Secret) Value {
	return Value{typ: t, sealed: true, secret: s}
}

// Type returns the value's type, empty for null.
func (v Value) Type() Type { return v.typ }

// IsNull reports whether there is no value.
func (v Value) IsNull() bool { return v.typ == "" }

// Sealed reports whether the value is held as a secret.
func (v Value) Sealed() bool { return v.sealed }

// Doubtful reports whether a phone number is possible by its length but not one that its country's
// numbering plan knows.
func (v Value) Doubtful() bool {
	return v.typ == Phone && !v.IsNull() && !plannedPhone(v.canonical())
}

// Secret returns the canonical bytes of a sealed value, to be sealed; the zero Secret for others.
func (v Value) Secret() crypto.Secret { return v.secret }

// Text returns the canonical text of a clear value; "" for a sealed value or null.
func (v Value) Text() string { return v.text }

// Int returns the number of a clear int; false for anything else.
func (v Value) Int() (int64, bool) {
	if v.typ != Int || v.sealed {
		return 0, false
	}
	n, err := strconv.ParseInt(v.text, 10, 64)
	return n, err == nil
}

// Bool returns the truth of a clear bool; ok is false for anything else.
func (v Value) Bool() (truth, ok bool) {
	return v.text == "true", v.typ == Bool && !v.sealed
}

// Time returns the instant of a clear time, or midnight UTC of a clear date; false for anything else.
func (v Value) Time() (time.Time, bool) {
	layout := time.RFC3339Nano
	switch {
	case v.sealed:
		return time.Time{}, false
	case v.typ == Date:
		layout = time.DateOnly
	case v.typ != Time:
		return time.Time{}, false
	}
	at, err := time.Parse(layout, v.text)
	return at, err == nil
}

// Years returns how many years count finds between a date, sealed or clear, and a moment; false for anything but a date.
// The date itself does not leave.
func (v Value) Years(count func(date, at time.Time) int, at time.Time) (int, bool) {
	text := v.text
	if v.sealed {
		text = string(v.secret.Reveal())
	}
	day, err := time.Parse(time.DateOnly, text)
	if v.typ != Date || err != nil {
		return 0, false
	}
	return count(day, at), true
}

// Between reports whether a text, sealed or clear, lies between two others by its bytes, both included; "" is no bound. Null
// lies nowhere. The text itself does not leave.
func (v Value) Between(from, to string) bool {
	if v.IsNull() {
		return false
	}
	text := v.text
	if v.sealed {
		text = string(v.secret.Reveal())
	}
	return text >= from && (to == "" || text <= to)
}

// Ref returns the id of a clear ref; false for anything else.
func (v Value) Ref() (uuid.UUID, bool) {
	if v.typ != Ref || v.sealed {
		return uuid.UUID{}, false
	}
	id, err := uuid.Parse(v.text)
	return id, err == nil
}

// Tags returns the sorted words of clear tags; nil for anything else.
func (v Value) Tags() []string {
	if v.typ != Tags || v.sealed {
		return nil
	}
	return splitTags(v.text)
}

// Equal reports whether both values have the same type, sealing and canonical form. Secrets are
// compared in constant time.
func (v Value) Equal(w Value) bool {
	if v.typ != w.typ || v.sealed != w.sealed {
		return false
	}
	if v.sealed {
		return v.secret.Equal(w.secret)
	}
	return v.text == w.text
}
