package client

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"github.com/google/uuid"
)

// Record is a record as policy let it leave for one purpose.
type Record struct {
	ID        uuid.UUID `json:"id"`
	Kind      string    `json:"kind"`
	Parent    uuid.UUID `json:"parent"` // the zero id where there is none
	Version   uint64    `json:"version"`
	CreatedAt time.Time `json:"created_at"`
	UpdatedAt time.Time `json:"updated_at"`
	Fields    Fields    `json:"fields"`
	// Withheld says what did not leave in clear, and why, by field or, of contact points, by what they are ("contact.email").
	Withheld   map[string]Withheld `json:"withheld"`
	Disclosure Disclosure          `json:"disclosure"` // zero in a page, which has one for all
}

// LogValue shows which record it is, and nothing that it holds.
func (r Record) LogValue() slog.Value {
	return slog.GroupValue(slog.String("kind", r.Kind), slog.String("id", r.ID.String()), slog.Uint64("version", r.Version))
}

// Withheld is how a field left instead of in clear.
type Withheld struct {
	As     string `json:"as"` // mask, token or hidden
	Reason string `json:"reason"`
}

// Disclosure is the log entry under which something left.
type Disclosure struct {
	Entry   uuid.UUID `json:"entry"`
	Purpose string    `json:"purpose"`
	Policy  string    `json:"policy"` // "sha256:" and the digest
	// ForgetAfter is for how many seconds what left may be kept, 0 where policy does not say.
	ForgetAfter int `json:"forget_after_s"`
}

// Fields are the values of a record that left, by name: in clear, masked or as tokens. They are not shown when they are
// printed or logged.
type Fields map[string]json.RawMessage

// Text returns a text, a date or a declared value; "" for what is no text or is not there.
func (f Fields) Text(name string) string { return decoded[string](f, name) }

// Int returns a whole number; 0 for what is none or is not there.
func (f Fields) Int(name string) int64 { return decoded[int64](f, name) }

// Bool returns true or false; false for what is neither or is not there.
func (f Fields) Bool(name string) bool { return decoded[bool](f, name) }

// Time returns a moment; the zero time for what is none or is not there.
func (f Fields) Time(name string) time.Time { return decoded[time.Time](f, name) }

// ID returns a reference; the zero id for what is none or is not there.
func (f Fields) ID(name string) uuid.UUID { return decoded[uuid.UUID](f, name) }

// Words returns a list of declared values; nil for what is none or is not there.
func (f Fields) Words(name string) []string { return decoded[[]string](f, name) }

func decoded[T any](f Fields, name string) T {
	var v T
	if json.Unmarshal(f[name], &v) != nil { // of another type, or absent
		var none T
		return none
	}
	return v
}

// Has reports whether a field left, in whatever form.
func (f Fields) Has(name string) bool { return f[name] != nil }

// Child is a sub-resource, such as a contact point.
type Child struct {
	ID      uuid.UUID
	Version uint64
	Fields  Fields // besides id and version
}

// Children returns a list of sub-resources, such as contact_points; none for what is no such list.
func (f Fields) Children(list string) []Child {
	var out []Child
	for _, item := range decoded[[]Fields](f, list) {
		c := Child{ID: item.ID("id"), Fields: item}
		c.Version = decoded[uint64](item, "version")
		delete(item, "id")
		delete(item, "version")
		out = append(out, c)
	}
	return out
}

// Format shows how many fields there are, whatever the verb.
func (f Fields) Format(s fmt.State, _ rune) { fmt.Fprintf(s, "%d fields", len(f)) }

// LogValue shows how many fields there are.
func (f Fields) LogValue() slog.Value { return slog.IntValue(len(f)) }

// LogValue shows which one it is, and nothing that it holds.
func (c Child) LogValue() slog.Value { return slog.StringValue(c.ID.String()) }

// Written is what a change answers: ids and versions, never a value.
type Written struct {
	ID         uuid.UUID  `json:"id"`
	Kind       string     `json:"kind"`
	Parent     uuid.UUID  `json:"parent"`
	Version    uint64     `json:"version"`
	Disclosure Disclosure `json:"disclosure"`
}

// Page is one page of a list.
type Page struct {
	Items      []Record   `json:"items"`
	Included   []Record   `json:"included"` // see Query.Include; each once, and none that may not be seen
	Count      *int64     `json:"count"`    // see Query.Count; nil without it
	Next       string     `json:"next"`     // cursor of the page behind it, "" at the end
	Disclosure Disclosure `json:"disclosure"`
}

// LogValue shows how many records there are.
func (p Page) LogValue() slog.Value { return slog.IntValue(len(p.Items)) }
