package wire

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// Parameters are a query string, each name once.
type Parameters map[string]string

// parameters reads the query string and refuses what known does not accept. words are the names for its hint.
func (c *Call) parameters(known func(string) bool, words []string) (Parameters, error) {
	values, err := url.ParseQuery(c.R.URL.RawQuery)
	if err != nil {
		return nil, Refuse(CodeMalformedQuery)
	}
	out := make(Parameters, len(values))
	for name, given := range values {
		if !known(name) {
			return nil, Refuse(CodeUnknownParameter).Hint(didYouMean(name, words))
		}
		if len(given) > 1 {
			return nil, Refuse(CodeRepeatedParameter)
		}
		if !utf8.ValidString(given[0]) || strings.ContainsRune(given[0], 0) {
			return nil, Refuse(CodeMalformedQuery)
		}
		out[name] = given[0]
	}
	return out, nil
}

// Only reads a query string of fixed names.
func (c *Call) Only(words ...string) (Parameters, error) {
	return c.parameters(func(name string) bool { return slices.Contains(words, name) }, words)
}

// NoQuery refuses any parameter.
func (c *Call) NoQuery() error {
	if c.R.URL.RawQuery == "" {
		return nil
	}
	return Refuse(CodeUnknownParameter).Hint("this takes no query parameters")
}

// Limit reads how many items a page may have, 0 where nothing is said.
func (p Parameters) Limit(most int) (int, error) {
	s, ok := p["limit"]
	if !ok {
		return 0, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > most {
		return 0, Refuse(CodeInvalidQuery).Fault("limit", "out_of_range", "1 to "+strconv.Itoa(most))
	}
	return n, nil
}

// After reads the cursor of a list whose cursor is the id of its last item.
func (p Parameters) After() (uuid.UUID, error) {
	s, ok := p["cursor"]
	if !ok {
		return uuid.Nil, nil
	}
	id, err := ParseID(s)
	if err != nil {
		return uuid.Nil, Refuse(CodeBadCursor)
	}
	return id, nil
}

// Instant reads a time, the zero one where nothing is said.
func (p Parameters) Instant(name string) (time.Time, error) {
	s, ok := p[name]
	if !ok {
		return time.Time{}, nil
	}
	t, ok := ParseTime(s)
	if !ok {
		return time.Time{}, Refuse(CodeInvalidQuery).Fault(name, "malformed", "send a time like 2026-03-01T09:30:00Z")
	}
	return t, nil
}

// ID reads an id, the zero one where nothing is said.
func (p Parameters) ID(name string) (uuid.UUID, error) {
	s, ok := p[name]
	if !ok {
		return uuid.Nil, nil
	}
	id, err := ParseID(s)
	if err != nil {
		return uuid.Nil, Refuse(CodeInvalidQuery).Fault(name, "malformed", "send a UUID")
	}
	return id, nil
}

// Truth reads a parameter that is true or false.
func (p Parameters) Truth(name string) (bool, error) {
	switch s, ok := p[name]; {
	case !ok, s == "false":
		return false, nil
	case s == "true":
		return true, nil
	}
	return false, Refuse(CodeInvalidQuery).Fault(name, "wrong_type", "send true or false")
}

// Count reads a whole number above 0, and is 0 where nothing is said. Its upper bound is for the vault to say.
func (p Parameters) Count(name string) (int, error) {
	s, ok := p[name]
	if !ok {
		return 0, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 0, Refuse(CodeInvalidQuery).Fault(name, "out_of_range", "send a whole number, 1 or more")
	}
	return n, nil
}

const day = 24 * time.Hour

// Days reads a number of days, otherwise where nothing is said.
func (p Parameters) Days(name string, otherwise int) (time.Duration, error) {
	s, ok := p[name]
	if !ok {
		return time.Duration(otherwise) * day, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > spec.MaxHorizon {
		return 0, Refuse(CodeInvalidQuery).Fault(name, "out_of_range", "0 to "+strconv.Itoa(spec.MaxHorizon))
	}
	return time.Duration(n) * day, nil
}

// Sparse reads fields=a,b: the fields of the kind to send, all where it is left out.
func (p Parameters) Sparse(k *catalog.Kind) ([]string, error) {
	s, ok := p["fields"]
	if !ok {
		return nil, nil
	}
	var known []string
	for _, f := range k.Fields {
		known = append(known, f.Name)
	}
	for _, child := range k.Children() {
		known = append(known, child.ParentList)
	}
	fields := strings.Split(s, ",")
	for _, name := range fields {
		if !slices.Contains(known, name) {
			return nil, Refuse(CodeInvalidQuery).Fault("fields", "unknown_field", didYouMean(name, known))
		}
	}
	return fields, nil
}
