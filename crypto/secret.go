package crypto

import (
	"bytes"
	"crypto/subtle"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"log/slog"
)

// redacted is what a Secret shows wherever it is printed or encoded.
const redacted = "[redacted]"

// ErrSecret is returned when a Secret is handed to a database driver. A driver
// would store the words "[redacted]" in place of the value, so the write is
// refused: seal the value, or reveal it on purpose.
var ErrSecret = errors.New("crypto: a secret is not a database value")

// Secret holds a piece of personal data in the clear. Every verb of fmt, and
// every encoder that asks its argument how to be written, gets "[redacted]".
// Reveal and RevealTo are the only ways to the bytes. The zero Secret holds no bytes; a Secret
// made of no bytes equals it. A Secret is immutable and may be shared between
// goroutines.
type Secret struct {
	// fmt cannot call methods on an unexported field of another struct and
	// prints what it finds there by reflection, behind a pointer too for a verb
	// that does not fit. Of a func it finds the address only.
	held func() []byte
}

// NewSecret returns a Secret holding a copy of b.
func NewSecret(b []byte) Secret { return ownSecret(bytes.Clone(b)) }

// SecretString returns a Secret holding the bytes of s.
func SecretString(s string) Secret { return ownSecret([]byte(s)) }

// ownSecret takes b over; the caller must not use it again.
func ownSecret(b []byte) Secret {
	if len(b) == 0 {
		return Secret{}
	}
	return Secret{held: func() []byte { return b }}
}

// Reveal returns a copy of the bytes in the clear, nil when there are none.
func (s Secret) Reveal() []byte { return bytes.Clone(s.bytes()) }

// RevealTo appends the bytes in the clear to b: Reveal for who writes them out and keeps nothing.
func (s Secret) RevealTo(b []byte) []byte { return append(b, s.bytes()...) }

// bytes returns the held bytes themselves, to be read and never kept.
func (s Secret) bytes() []byte {
	if s.held == nil {
		return nil
	}
	return s.held()
}

// Len returns the number of bytes held.
func (s Secret) Len() int { return len(s.bytes()) }

// IsZero reports whether the Secret holds no bytes.
func (s Secret) IsZero() bool { return s.Len() == 0 }

// Equal compares the bytes of s and other in a time that depends on their
// lengths only.
func (s Secret) Equal(other Secret) bool {
	return subtle.ConstantTimeCompare(s.bytes(), other.bytes()) == 1
}

// String returns "[redacted]".
func (Secret) String() string { return redacted }

// GoString returns "[redacted]".
func (Secret) GoString() string { return redacted }

// Format writes "[redacted]" for every verb and flag.
func (Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// MarshalJSON returns the JSON string "[redacted]".
func (Secret) MarshalJSON() ([]byte, error) { return []byte(`"` + redacted + `"`), nil }

// MarshalText returns "[redacted]"; encoding/xml and map keys use it.
func (Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// MarshalBinary returns "[redacted]"; encoding/gob uses it.
func (Secret) MarshalBinary() ([]byte, error) { return []byte(redacted), nil }

// MarshalYAML returns "[redacted]".
func (Secret) MarshalYAML() (any, error) { return redacted, nil }

// LogValue returns "[redacted]" for log/slog.
func (Secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// Value refuses with ErrSecret; see there.
func (Secret) Value() (driver.Value, error) { return nil, ErrSecret }
