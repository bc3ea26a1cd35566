package certificate

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// MaxFile is the length in bytes of the longest certificate with its signature.
const MaxFile = 1 << 20

const (
	maxOrigin = 256     // bytes
	maxText   = 500     // bytes of a citation, a name, what was searched
	maxCount  = 1 << 53 // what RFC 8785 writes exactly
)

// Marshal is the certificate's one form: what is hashed and signed. It is ErrForm for what JSON does not take, and for
// more than MaxFile bytes.
func (c *Certificate) Marshal() ([]byte, error) {
	b, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("write certificate %s: %w: json", c.ID, ErrForm) // the encoder's text would quote it
	}
	v := jsontext.Value(b)
	if err := v.Canonicalize(); err != nil || len(v) > MaxFile {
		return nil, fmt.Errorf("write certificate %s: %w", c.ID, ErrForm)
	}
	return v, nil
}

// Parse reads what Marshal wrote. Everything else is ErrForm: unknown, missing and repeated members, another order or
// spelling. It checks the form alone; see Verify.
func Parse(doc []byte) (Certificate, error) {
	var c Certificate
	if len(doc) > MaxFile {
		return Certificate{}, fmt.Errorf("read certificate: %w: longer than %d bytes", ErrForm, MaxFile)
	}
	if err := json.Unmarshal(doc, &c, json.RejectUnknownMembers(true)); err != nil {
		return Certificate{}, fmt.Errorf("read certificate: %w: json", ErrForm) // the decoder's text would quote it
	}
	if c.Version != Version {
		return Certificate{}, fmt.Errorf("read certificate: %w: not version %d", ErrForm, Version)
	}
	if again, err := c.Marshal(); err != nil || !bytes.Equal(again, doc) {
		return Certificate{}, fmt.Errorf("read certificate: %w: not canonical", ErrForm)
	}
	return c, nil
}

// Join is the file of a certificate: one JSON object of the members "certificate", which is doc to the byte, and
// "signature", the note. It is canonical (RFC 8785) as doc is. It is ErrForm for more than MaxFile bytes.
func Join(doc, signed []byte) ([]byte, error) {
	b := append([]byte(`{"certificate":`), doc...)
	b = append(b, `,"signature":`...)
	b, err := jsontext.AppendQuote(b, signed)
	if err != nil || len(b) >= MaxFile {
		return nil, fmt.Errorf("write file of certificate: %w", ErrForm)
	}
	return append(b, '}'), nil
}

// Split reads what Join wrote; a line end after it is passed over. Everything else is ErrForm.
func Split(file []byte) (doc, signed []byte, err error) {
	var f struct {
		Certificate jsontext.Value `json:"certificate"`
		Signature   string         `json:"signature"`
	}
	file = bytes.TrimSuffix(file, []byte("\n"))
	if err := json.Unmarshal(file, &f, json.RejectUnknownMembers(true)); err != nil {
		return nil, nil, fmt.Errorf("read file of certificate: %w: json", ErrForm)
	}
	again, err := Join(f.Certificate, []byte(f.Signature))
	if err != nil || !bytes.Equal(again, file) {
		return nil, nil, fmt.Errorf("read file of certificate: %w: not canonical", ErrForm)
	}
	return f.Certificate, []byte(f.Signature), nil
}

var wordForm = regexp.MustCompile(`^[a-z0-9][a-z0-9_.:/-]{0,63}$`)

func isWord(s string) bool { return wordForm.MatchString(s) }

// isLine reports whether s can be shown on a line to somebody who does not know who wrote it.
func isLine(s string, most int) bool {
	return s != "" && len(s) <= most && utf8.ValidString(s) && strings.TrimSpace(s) == s && !strings.ContainsFunc(s, unprintable)
}

// unprintable also has what turns the direction of writing (category Cf).
func unprintable(r rune) bool { return r == utf8.RuneError || r != ' ' && !unicode.IsGraphic(r) }

func isCount(n int64) bool { return n >= 0 && n < maxCount }

// isTime reports whether t is in whole seconds, UTC, of a year that RFC 3339 can write.
func isTime(t time.Time) bool {
	_, offset := t.Zone()
	return t.Nanosecond() == 0 && offset == 0 && t.Unix() > 0 && t.Year() <= 9999
}

func down(t time.Time) time.Time {
	if t.IsZero() {
		return time.Time{}
	}
	return t.UTC().Truncate(time.Second)
}

func up(t time.Time) time.Time {
	if cut := down(t); cut.IsZero() || cut.Equal(t) {
		return cut
	}
	return down(t).Add(time.Second)
}
