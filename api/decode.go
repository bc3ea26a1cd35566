package api

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
)

// jsonBody reads the body as one JSON value that is strict: no repeated keys, valid UTF-8, nothing after it. types are
// the media types accepted besides application/json.
func (c *call) jsonBody(types ...string) ([]byte, error) {
	if err := mediaType(c.r.Header, append(types, "application/json")...); err != nil {
		return nil, err
	}
	body, err := readAll(c.r.Body)
	if err != nil {
		return nil, err
	}
	return body, checkJSON(body)
}

func mediaType(h http.Header, accepted ...string) error {
	value, err := single(h, "Content-Type")
	if err != nil {
		return err
	}
	media, params, err := mime.ParseMediaType(value)
	charset := params["charset"]
	if err != nil || !slices.Contains(accepted, media) || charset != "" && !strings.EqualFold(charset, "utf-8") {
		return refuse(codeUnsupportedMedia).hint("send Content-Type: " + accepted[len(accepted)-1])
	}
	return nil
}

func readAll(r io.Reader) ([]byte, error) {
	var buf bytes.Buffer
	if _, err := buf.ReadFrom(r); err != nil {
		return nil, bodyError(err)
	}
	return buf.Bytes(), nil
}

// bodyError tells a body that is too large from one that came too slowly and one that broke off.
func bodyError(err error) error {
	var tooLarge *http.MaxBytesError
	var network net.Error
	switch {
	case errors.As(err, &tooLarge):
		return refuse(codeTooLarge)
	case errors.Is(err, os.ErrDeadlineExceeded), errors.As(err, &network) && network.Timeout():
		return refuse(codeBodyTimeout)
	}
	return refuse(codeBodyUnreadable)
}

// discard reads what is left of a refused body, so that a caller that sends before it reads gets the answer instead of a
// broken connection. Only so much: the connection's read deadline and the bound end what goes on. A caller that waits for
// "100 Continue" has sent nothing.
func discard(r *http.Request) {
	const bound = 32 << 20
	if r.Body == nil || r.Header.Get("Expect") != "" {
		return
	}
	_, _ = io.CopyN(io.Discard, r.Body, bound)
}

// checkJSON says what is wrong with text that is not strict JSON: where, never what.
func checkJSON(body []byte) error {
	if !utf8.Valid(body) {
		return refuse(codeInvalidUTF8)
	}
	d := jsontext.NewDecoder(bytes.NewReader(body))
	if _, err := d.ReadValue(); err != nil {
		return jsonError(err)
	}
	if _, err := d.ReadToken(); !errors.Is(err, io.EOF) {
		return refuse(codeMalformedJSON).detail("Something follows the JSON value.")
	}
	return nil
}

func jsonError(err error) error {
	var syntactic *jsontext.SyntacticError
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return refuse(codeDuplicateKey)
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return refuse(codeMalformedJSON).detail("The body ends too early.")
	case errors.As(err, &syntactic):
		return refuse(codeMalformedJSON).detail(fmt.Sprintf("The error is at byte %d.", syntactic.ByteOffset))
	}
	return refuse(codeMalformedJSON)
}

// member is one member that an object may have; set takes its value and says what is wrong with it.
type member struct {
	name     string
	required bool
	set      func(jsontext.Value) []vault.FieldError
}

// readObject takes an object apart. Every fault is reported at once, as *vault.Invalid. A null member counts as left
// out. The body has passed checkJSON.
func readObject(body []byte, members []member) error {
	if faults := objectFaults(body, members); len(faults) > 0 {
		return &vault.Invalid{Fields: faults}
	}
	return nil
}

// question reads the JSON object of a request without a query.
func (c *call) question(members ...member) error {
	_, err := c.object(members)
	return err
}

// once is question for a POST that takes an Idempotency-Key.
func (c *call) once(members ...member) (*vault.Idempotency, error) {
	body, err := c.object(members)
	if err != nil {
		return nil, err
	}
	return c.idempotency(body)
}

func (c *call) object(members []member) ([]byte, error) {
	if err := c.noQuery(); err != nil {
		return nil, err
	}
	body, err := c.jsonBody()
	if err != nil {
		return nil, err
	}
	return body, readObject(body, members)
}

func objectFaults(body []byte, members []member) []vault.FieldError {
	if jsontext.Value(body).Kind() != '{' {
		return wrong("wrong_type", "send a JSON object")
	}
	var faults []vault.FieldError
	given := map[string]bool{}
	nth := 0
	err := eachMember(body, func(name string, v jsontext.Value) {
		nth++
		if len(faults) >= maxFaults {
			return
		}
		i := slices.IndexFunc(members, func(m member) bool { return m.name == name })
		if i < 0 {
			faults = append(faults, vault.FieldError{Field: unknownWord, Code: "unknown_field", Hint: fmt.Sprintf("key %d: %s", nth, didYouMean(name, names(members)))})
			return
		}
		if v.Kind() == 'n' {
			return
		}
		given[name] = true
		for _, f := range members[i].set(v) {
			f.Field = strings.TrimSuffix(name+"."+f.Field, ".")
			faults = append(faults, f)
		}
	})
	if err != nil {
		return wrong("malformed", "send a JSON object")
	}
	for _, m := range members {
		if m.required && !given[m.name] && !slices.ContainsFunc(faults, func(f vault.FieldError) bool { return f.Field == m.name }) {
			faults = append(faults, vault.FieldError{Field: m.name, Code: "required", Hint: m.name + " is required"})
		}
	}
	return faults
}

// maxFaults is how many faults an answer lists: a body of nonsense must not make a longer one.
const maxFaults = 50

func names(members []member) []string {
	all := make([]string, len(members))
	for i := range members {
		all[i] = members[i].name
	}
	return all
}

// eachMember calls do for every member of an object.
func eachMember(object []byte, do func(name string, v jsontext.Value)) error {
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

func wrong(code, hint string) []vault.FieldError { return []vault.FieldError{{Code: code, Hint: hint}} }

// text reads a word.
func text(to *string) func(jsontext.Value) []vault.FieldError { return prose(to, spec.MaxWord) }

// prose reads text of at most so many bytes.
func prose(to *string, most int) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if v.Kind() != '"' {
			return wrong("wrong_type", "send a string")
		}
		b, err := jsontext.AppendUnquote(nil, v)
		if err != nil || len(b) > most {
			return wrong("too_long", "send at most "+strconv.Itoa(most)+" bytes")
		}
		*to = string(b)
		return nil
	}
}

func truth(to *bool) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if k := v.Kind(); k != 't' && k != 'f' {
			return wrong("wrong_type", "send true or false")
		}
		*to = v.Kind() == 't'
		return nil
	}
}

func number(to *int) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		n, err := strconv.ParseInt(string(v), 10, 32)
		if v.Kind() != '0' || err != nil {
			return wrong("wrong_type", "send a whole number")
		}
		*to = int(n)
		return nil
	}
}

func instant(to *time.Time) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := text(&s)(v); faults != nil {
			return faults
		}
		t, ok := parseTime(s)
		if !ok {
			return wrong("malformed", "send a time like 2026-03-01T09:30:00Z")
		}
		*to = t
		return nil
	}
}

// parseTime reads RFC 3339 within the years that RFC 3339 itself and PostgreSQL have.
func parseTime(s string) (time.Time, bool) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, false
	}
	t = t.UTC().Truncate(time.Microsecond)
	return t, t.Year() >= 1 && t.Year() <= 9999
}

func sha256Hex(to *[]byte) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := text(&s)(v); faults != nil {
			return faults
		}
		b, err := hex.DecodeString(strings.TrimPrefix(s, "sha256:"))
		if err != nil || len(b) != 32 {
			return wrong("malformed", "send the 64 hexadecimal digits of a SHA-256")
		}
		*to = b
		return nil
	}
}

// rawValue keeps the JSON as it is, for the vault to read by the field's own type.
func rawValue(to *[]byte) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		*to = v
		return nil
	}
}

func nested(members ...member) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError { return objectFaults(v, members) }
}
