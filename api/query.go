package api

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// operators are the suffixes of a filter; without one a filter means equality.
var operators = []string{"in", "gte", "lte", "gt", "lt", "null"}

// parameters are a query string, each name once.
type parameters map[string]string

// parameters reads the query string and refuses what known does not accept. words are the names for its hint.
func (c *call) parameters(known func(string) bool, words []string) (parameters, error) {
	values, err := url.ParseQuery(c.r.URL.RawQuery)
	if err != nil {
		return nil, refuse(codeMalformedQuery)
	}
	out := make(parameters, len(values))
	for name, given := range values {
		if !known(name) {
			return nil, refuse(codeUnknownParameter).hint(didYouMean(name, words))
		}
		if len(given) > 1 {
			return nil, refuse(codeRepeatedParameter)
		}
		if !utf8.ValidString(given[0]) || strings.ContainsRune(given[0], 0) {
			return nil, refuse(codeMalformedQuery)
		}
		out[name] = given[0]
	}
	return out, nil
}

// only reads a query string of fixed names.
func (c *call) only(words ...string) (parameters, error) {
	return c.parameters(func(name string) bool { return slices.Contains(words, name) }, words)
}

// noQuery refuses any parameter.
func (c *call) noQuery() error {
	if c.r.URL.RawQuery == "" {
		return nil
	}
	return refuse(codeUnknownParameter).hint("this takes no query parameters")
}

func (p parameters) limit(most int) (int, error) {
	s, ok := p["limit"]
	if !ok {
		return 0, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > most {
		return 0, refuse(codeInvalidQuery).fault("limit", "out_of_range", "1 to "+strconv.Itoa(most))
	}
	return n, nil
}

func (p parameters) instant(name string) (time.Time, error) {
	s, ok := p[name]
	if !ok {
		return time.Time{}, nil
	}
	t, ok := parseTime(s)
	if !ok {
		return time.Time{}, refuse(codeInvalidQuery).fault(name, "malformed", "send a time like 2026-03-01T09:30:00Z")
	}
	return t, nil
}

func (p parameters) id(name string) (uuid.UUID, error) {
	s, ok := p[name]
	if !ok {
		return uuid.Nil, nil
	}
	id, err := parseID(s)
	if err != nil {
		return uuid.Nil, refuse(codeInvalidQuery).fault(name, "malformed", "send a UUID")
	}
	return id, nil
}

// sparse reads fields=a,b: the fields of the kind to send, all where it is left out.
func (p parameters) sparse(k *catalog.Kind) ([]string, error) {
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
			return nil, refuse(codeInvalidQuery).fault("fields", "unknown_field", didYouMean(name, known))
		}
	}
	return fields, nil
}

// listQuery reads the query of a list: paging, sort, fields, and filters by field name.
func (c *call) listQuery() (vault.ListQuery, error) {
	reserved := append([]string{"sort", "fields"}, spec.Paging...)
	filters := filterable(c.kind)
	p, err := c.parameters(func(name string) bool {
		if slices.Contains(reserved, name) {
			return true
		}
		base, _, ok := cutOperator(name)
		return ok && isField(c.kind, base)
	}, append(filters, reserved...))
	if err != nil {
		return vault.ListQuery{}, err
	}
	q := vault.ListQuery{Sort: p["sort"], Cursor: p["cursor"]}
	if q.Limit, err = p.limit(spec.MaxLimit); err != nil {
		return vault.ListQuery{}, err
	}
	if q.Fields, err = p.sparse(c.kind); err != nil {
		return vault.ListQuery{}, err
	}
	if err := checkSort(c.kind, q.Sort); err != nil {
		return vault.ListQuery{}, err
	}
	q.Filters, err = c.filters(p, reserved, filters)
	return q, err
}

// filters takes the parameters that are not reserved, in order of name: a cursor binds the filters it was made under.
func (c *call) filters(p parameters, reserved, allowed []string) ([]vault.Filter, error) {
	var out []vault.Filter
	for name, value := range p {
		if slices.Contains(reserved, name) {
			continue
		}
		base, op, _ := cutOperator(name)
		if !slices.Contains(allowed, base) {
			return nil, refuse(codeInvalidQuery).fault(base, "not_filterable", c.filterHint(allowed))
		}
		f := vault.Filter{Field: base, Op: op, Values: []string{value}}
		switch op {
		case "in":
			f.Values = strings.Split(value, ",")
		case "null":
			if value != "true" && value != "false" {
				return nil, refuse(codeInvalidQuery).fault(base, "wrong_type", "null takes true or false")
			}
		}
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b vault.Filter) int { return strings.Compare(a.Field+"."+a.Op, b.Field+"."+b.Op) })
	return out, nil
}

func (c *call) filterHint(allowed []string) string {
	hint := "a list is filtered by " + strings.Join(allowed, ", ")
	if searchable(c.kind) {
		hint += "; sealed fields are found with POST /v1/" + c.kind.Path + "/search"
	}
	return hint + " and POST /v1/lookup, which keep personal data out of addresses"
}

// cutOperator splits "opened_at.gte" into field and operator; a bare name is "eq".
func cutOperator(name string) (base, op string, ok bool) {
	base, op, found := strings.Cut(name, ".")
	if !found {
		return base, "eq", true
	}
	return base, op, slices.Contains(operators, op)
}

// times are the columns that every record has besides its kind's fields.
var times = []string{"created_at", "updated_at"}

func isField(k *catalog.Kind, name string) bool {
	_, ok := k.Field(name)
	return ok || slices.Contains(times, name)
}

// filterable names what a list of the kind may filter on.
func filterable(k *catalog.Kind) []string {
	var all []string
	for _, f := range k.Fields {
		if f.Filter {
			all = append(all, f.Name)
		}
	}
	return append(all, times...)
}

func checkSort(k *catalog.Kind, sort string) error {
	allowed := sortable(k)
	if sort == "" || slices.Contains(allowed, strings.TrimPrefix(sort, "-")) {
		return nil
	}
	return refuse(codeInvalidQuery).fault("sort", "not_sortable", "a list is sorted by "+strings.Join(allowed, ", ")+"; - before the name for descending")
}

// sortable names what a list of the kind may be sorted by.
func sortable(k *catalog.Kind) []string {
	all := []string{"id"}
	for _, f := range k.Fields {
		if f.Sort {
			all = append(all, f.Name)
		}
	}
	return append(all, times...)
}
