package wire

import (
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// operators are the suffixes of a filter; without one a filter means equality.
var operators = []string{"in", "all", "gte", "lte", "gt", "lt", "null"}

// ListQuery reads the query of a list: paging, sort, fields, what to include and whether to count, and filters by field
// name.
func (c *Call) ListQuery() (vault.ListQuery, error) {
	reserved := append([]string{"sort", "fields", "include", "count"}, spec.Paging...)
	filters := Filterable(c.Kind)
	p, err := c.parameters(func(name string) bool {
		if _, of := fieldsOf(name); of || slices.Contains(reserved, name) {
			return true
		}
		base, _, ok := cutOperator(name)
		return ok && isField(c.Kind, base)
	}, append(filters, reserved...))
	if err != nil {
		return vault.ListQuery{}, err
	}
	q := vault.ListQuery{Sort: p["sort"], Cursor: p["cursor"]}
	if q.Limit, err = p.Limit(spec.MaxLimit); err != nil {
		return vault.ListQuery{}, err
	}
	if q.Fields, err = p.Sparse(c.Kind); err != nil {
		return vault.ListQuery{}, err
	}
	if err := checkSort(c.Kind, q.Sort); err != nil {
		return vault.ListQuery{}, err
	}
	if q.Count, err = p.Truth("count"); err != nil {
		return vault.ListQuery{}, err
	}
	if err := c.includes(p, &q); err != nil {
		return vault.ListQuery{}, err
	}
	q.Filters, err = c.filters(p, reserved, filters)
	return q, err
}

// fieldsOf is the kind of fields[kind].
func fieldsOf(name string) (kind string, ok bool) {
	kind, ok = strings.CutPrefix(name, "fields[")
	if !ok {
		return "", false
	}
	return strings.CutSuffix(kind, "]")
}

// includes reads include=account,contact, references whose records come along, and fields[account]=name, what to send of
// the records of a kind that do.
func (c *Call) includes(p Parameters, q *vault.ListQuery) error {
	refs := Includable(c.Kind)
	if s, some := p["include"]; some {
		q.Include = strings.Split(s, ",")
	}
	kinds := map[string]bool{}
	for i, name := range q.Include {
		if !slices.Contains(refs, name) {
			return Refuse(CodeInvalidQuery).Fault("include", "unknown_field", "a list includes "+strings.Join(refs, ", "))
		}
		if slices.Contains(q.Include[:i], name) {
			return Refuse(CodeInvalidQuery).Fault("include", "repeated", "name each reference once")
		}
		f, _ := c.Kind.Field(name)
		kinds[f.Ref] = true
	}
	for name, value := range p {
		kind, of := fieldsOf(name)
		if !of {
			continue
		}
		k, known := c.Catalog.Kind(kind)
		if !known || !kinds[kind] {
			return Refuse(CodeInvalidQuery).Fault("fields", "not_included", "include a reference to that kind")
		}
		fields, err := Parameters{"fields": value}.Sparse(k)
		if err != nil {
			return err
		}
		if q.FieldsOf == nil {
			q.FieldsOf = map[string][]string{}
		}
		q.FieldsOf[kind] = fields
	}
	return nil
}

// Includable names the references of a kind whose records a list can have come along.
func Includable(k *catalog.Kind) []string {
	var refs []string
	for _, f := range k.Fields {
		if f.Ref != "" && !f.Sealed() {
			refs = append(refs, f.Name)
		}
	}
	return refs
}

// filters takes the parameters that are not reserved, in order of name: a cursor binds the filters it was made under.
func (c *Call) filters(p Parameters, reserved, allowed []string) ([]vault.Filter, error) {
	var out []vault.Filter
	for name, value := range p {
		if _, of := fieldsOf(name); of || slices.Contains(reserved, name) {
			continue
		}
		base, op, _ := cutOperator(name)
		if !slices.Contains(allowed, base) {
			return nil, Refuse(CodeInvalidQuery).Fault(base, "not_filterable", c.filterHint(allowed))
		}
		f := vault.Filter{Field: base, Op: op, Values: []string{value}}
		switch op {
		case "in", "all":
			f.Values = strings.Split(value, ",")
		case "null":
			if value != "true" && value != "false" {
				return nil, Refuse(CodeInvalidQuery).Fault(base, "wrong_type", "null takes true or false")
			}
		}
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b vault.Filter) int { return strings.Compare(a.Field+"."+a.Op, b.Field+"."+b.Op) })
	return out, nil
}

func (c *Call) filterHint(allowed []string) string {
	hint := "a list is filtered by " + strings.Join(allowed, ", ")
	if Searchable(c.Kind) {
		hint += "; sealed fields are found with POST /v1/" + c.Kind.Path + "/search"
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

// Filterable names what a list of the kind may filter on.
func Filterable(k *catalog.Kind) []string {
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
	return Refuse(CodeInvalidQuery).Fault("sort", "not_sortable", "a list is sorted by "+strings.Join(allowed, ", ")+"; - before the name for descending")
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
