package draft

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/vault/fault"
)

// Member is one name and value of a JSON object.
type Member struct {
	Name string
	Raw  jsontext.Value
}

// Object splits a JSON object into members, refusing what RFC 8259 leaves open: duplicate names and invalid
// UTF-8. Its error is a *fault.Invalid with one fault, of no field.
func Object(body []byte) ([]Member, error) {
	members, err := readObject(body)
	if err != nil {
		return nil, refuse(fault.FieldError{Code: jsonCode(err), Hint: jsonHint(err)})
	}
	return members, nil
}

// maxMembers bounds the members of one object. No kind has as many fields, and each unknown one costs a search
// for the name that was meant.
const maxMembers = 1000

func readObject(body []byte) ([]Member, error) {
	dec := jsontext.NewDecoder(bytes.NewReader(body))
	if tok, err := dec.ReadToken(); err != nil {
		return nil, err //nolint:wrapcheck // turned into a code by jsonCode
	} else if tok.Kind() != '{' {
		return nil, errNotObject
	}
	var members []Member
	for dec.PeekKind() != '}' {
		if len(members) == maxMembers {
			return nil, errTooMany
		}
		name, err := dec.ReadToken()
		if err != nil {
			return nil, err //nolint:wrapcheck // as above
		}
		key := name.String()
		raw, err := dec.ReadValue()
		if err != nil {
			return nil, err //nolint:wrapcheck // as above
		}
		members = append(members, Member{Name: key, Raw: raw.Clone()})
	}
	if _, err := dec.ReadToken(); err != nil {
		return nil, err //nolint:wrapcheck // as above
	}
	if _, err := dec.ReadToken(); !errors.Is(err, io.EOF) {
		return nil, errTrailing
	}
	return members, nil
}

func readArray(raw []byte) ([]jsontext.Value, error) {
	dec := jsontext.NewDecoder(bytes.NewReader(raw))
	if tok, err := dec.ReadToken(); err != nil || tok.Kind() != '[' {
		return nil, errNotObject
	}
	var items []jsontext.Value
	for dec.PeekKind() != ']' {
		v, err := dec.ReadValue()
		if err != nil {
			return nil, err //nolint:wrapcheck // the caller reports a code
		}
		items = append(items, v.Clone())
	}
	return items, nil
}

// Masked reports whether a text holds the bullet of a masked value (see policy.Masked): stored, it would replace
// what it hides.
func Masked(text string) bool { return strings.ContainsRune(text, '•') }

// masked looks at every text in a JSON value as it reads once unescaped.
func masked(raw jsontext.Value) bool {
	dec := jsontext.NewDecoder(bytes.NewReader(raw))
	for {
		tok, err := dec.ReadToken()
		if err != nil { // its end: the value was read before
			return false
		}
		if tok.Kind() == '"' && Masked(tok.String()) {
			return true
		}
	}
}

var (
	errNotObject = errors.New("not a JSON object")
	errTrailing  = errors.New("data after the JSON value")
	errTooMany   = errors.New("too many members")
)

func jsonCode(err error) string {
	if errors.Is(err, jsontext.ErrDuplicateName) {
		return "duplicate_key"
	}
	if errors.Is(err, errTooMany) {
		return "too_many_members"
	}
	return "malformed_json"
}

func jsonHint(err error) string {
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return "a name stands twice in the same object"
	case errors.Is(err, errNotObject):
		return "a JSON object is expected"
	case errors.Is(err, errTrailing):
		return "one JSON object, nothing after it"
	case errors.Is(err, errTooMany):
		return fmt.Sprintf("at most %d members in one object", maxMembers)
	}
	return "the body is not valid JSON in UTF-8"
}
