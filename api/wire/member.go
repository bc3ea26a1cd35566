package wire

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
)

// Member is one member that an object may have; Set takes its value and says what is wrong with it.
type Member struct {
	Name     string
	Required bool
	Set      func(jsontext.Value) []vault.FieldError
}

// ReadObject takes an object apart. Every fault is reported at once, as *vault.Invalid. A null member counts as left
// out. The body has passed CheckJSON.
func ReadObject(body []byte, members []Member) error {
	if faults := ObjectFaults(body, members); len(faults) > 0 {
		return &vault.Invalid{Fields: faults}
	}
	return nil
}

// maxFaults is how many faults an answer lists: a body of nonsense must not make a longer one.
const maxFaults = 50

// ObjectFaults is ReadObject for an object within a body: a Member's Set returns what it returns.
func ObjectFaults(body []byte, members []Member) []vault.FieldError {
	if jsontext.Value(body).Kind() != '{' {
		return Wrong("wrong_type", "send a JSON object")
	}
	var faults []vault.FieldError
	given := map[string]bool{}
	nth := 0
	err := EachMember(body, func(name string, v jsontext.Value) {
		nth++
		if len(faults) >= maxFaults {
			return
		}
		i := slices.IndexFunc(members, func(m Member) bool { return m.Name == name })
		if i < 0 {
			faults = append(faults, vault.FieldError{Field: unknownWord, Code: "unknown_field", Hint: fmt.Sprintf("key %d: %s", nth, didYouMean(name, names(members)))})
			return
		}
		if v.Kind() == 'n' {
			return
		}
		given[name] = true
		for _, f := range members[i].Set(v) {
			f.Field = strings.TrimSuffix(name+"."+f.Field, ".")
			faults = append(faults, f)
		}
	})
	if err != nil {
		return Wrong("malformed", "send a JSON object")
	}
	for _, m := range members {
		if m.Required && !given[m.Name] && !slices.ContainsFunc(faults, func(f vault.FieldError) bool { return f.Field == m.Name }) {
			faults = append(faults, vault.FieldError{Field: m.Name, Code: "required", Hint: m.Name + " is required"})
		}
	}
	return faults
}

func names(members []Member) []string {
	all := make([]string, len(members))
	for i := range members {
		all[i] = members[i].Name
	}
	return all
}

// EachMember calls do for every member of an object.
func EachMember(object []byte, do func(name string, v jsontext.Value)) error {
	d := jsontext.NewDecoder(bytes.NewReader(object))
	if _, err := d.ReadToken(); err != nil {
		return jsonError(err)
	}
	for d.PeekKind() == '"' {
		name, err := d.ReadToken()
		if err != nil {
			return jsonError(err)
		}
		key := name.String()
		v, err := d.ReadValue()
		if err != nil {
			return jsonError(err)
		}
		do(key, v.Clone())
	}
	return nil
}

// Wrong is one fault, of the member that is read: a code for programs, and a hint that repeats nothing of what was sent.
func Wrong(code, hint string) []vault.FieldError { return []vault.FieldError{{Code: code, Hint: hint}} }

// Text reads a word.
func Text(to *string) func(jsontext.Value) []vault.FieldError { return Prose(to, spec.MaxWord) }

// OneOf reads one of these words.
func OneOf(to *string, words []string) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := Text(&s)(v); faults != nil {
			return faults
		}
		if !slices.Contains(words, s) {
			return Wrong("unknown_value", didYouMean(s, words))
		}
		*to = s
		return nil
	}
}

// Words reads a list of words.
func Words(to *[]string) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var list []string
		if err := json.Unmarshal(v, &list); err != nil {
			return Wrong("wrong_type", "send a list of strings")
		}
		for _, s := range list {
			if len(s) > spec.MaxWord || s == "" {
				return Wrong("too_long", "send words")
			}
		}
		*to = list
		return nil
	}
}

// Prose reads text of at most so many bytes.
func Prose(to *string, most int) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if v.Kind() != '"' {
			return Wrong("wrong_type", "send a string")
		}
		b, err := jsontext.AppendUnquote(nil, v)
		if err != nil || len(b) > most {
			return Wrong("too_long", "send at most "+strconv.Itoa(most)+" bytes")
		}
		*to = string(b)
		return nil
	}
}

// Truth reads true or false.
func Truth(to *bool) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if k := v.Kind(); k != 't' && k != 'f' {
			return Wrong("wrong_type", "send true or false")
		}
		*to = v.Kind() == 't'
		return nil
	}
}

// Number reads a whole number of 32 bits.
func Number(to *int) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		n, err := strconv.ParseInt(string(v), 10, 32)
		if v.Kind() != '0' || err != nil {
			return Wrong("wrong_type", "send a whole number")
		}
		*to = int(n)
		return nil
	}
}

// Instant reads a time, see ParseTime.
func Instant(to *time.Time) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := Text(&s)(v); faults != nil {
			return faults
		}
		t, ok := ParseTime(s)
		if !ok {
			return Wrong("malformed", "send a time like 2026-03-01T09:30:00Z")
		}
		*to = t
		return nil
	}
}

// ParseTime reads RFC 3339 within the years that RFC 3339 itself and PostgreSQL have.
func ParseTime(s string) (time.Time, bool) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, false
	}
	t = t.UTC().Truncate(time.Microsecond)
	return t, t.Year() >= 1 && t.Year() <= 9999
}

// SHA256Hex reads the digits of a SHA-256, with "sha256:" before them or without.
func SHA256Hex(to *[]byte) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := Text(&s)(v); faults != nil {
			return faults
		}
		b, err := hex.DecodeString(strings.TrimPrefix(s, "sha256:"))
		if err != nil || len(b) != 32 {
			return Wrong("malformed", "send the 64 hexadecimal digits of a SHA-256")
		}
		*to = b
		return nil
	}
}

// RawValue keeps the JSON as it is, for the vault to read by the field's own type.
func RawValue(to *[]byte) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		*to = v
		return nil
	}
}

// Nested reads an object within the object.
func Nested(members ...Member) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError { return ObjectFaults(v, members) }
}

// Identifier reads the id of a record.
func Identifier(to *uuid.UUID) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := Text(&s)(v); faults != nil {
			return faults
		}
		id, err := ParseID(s)
		if err != nil {
			return Wrong("malformed", "send a UUID")
		}
		*to = id
		return nil
	}
}

// Identifiers reads a list of ids. How many there may be is for the vault to say.
func Identifiers(to *[]uuid.UUID) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var texts []string
		if err := json.Unmarshal(v, &texts); err != nil {
			return Wrong("wrong_type", "send a list of UUIDs")
		}
		ids := make([]uuid.UUID, len(texts))
		for i, s := range texts {
			id, err := ParseID(s)
			if err != nil {
				return Wrong("malformed", "send a list of UUIDs")
			}
			ids[i] = id
		}
		*to = ids
		return nil
	}
}

// Secret reads text that is personal data.
func Secret(to *crypto.Secret) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := Prose(&s, spec.MaxAddress)(v); faults != nil {
			return faults
		}
		*to = crypto.SecretString(s)
		return nil
	}
}
