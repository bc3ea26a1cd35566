package listing

import (
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/value"
)

// A page's conditions read a record's attributes from its own row, and what its subject's state says now from the
// projection of that, see package ledger. OFFSET 0 keeps PostgreSQL from picking it anew at each use.
const (
	joinState  = ` JOIN subject_state s ON s.subject = r.subject`
	projection = ` CROSS JOIN LATERAL (SELECT s.facts[width_bucket(now(), s.facts_at)] AS facts OFFSET 0) f`

	// unprojected finds states that have none. It stands beside the condition only where there are such: no index
	// serves a condition on one of two tables.
	unprojected = `nullif(s.facts_of = s.revision, false) IS NULL`
)

// attributes finds the columns of a policy's input.record.
type attributes struct {
	kind      *catalog.Kind
	projected bool // a column was of the projection
}

// own are the attributes that lie in the record's own row, where its kind has such a field.
var own = []string{"owner", "team", "region", "stage"}

// column finds the column of a path, as policy tells rows of it: see policy.Record.
func (a *attributes) column(p *program.Path) (program.Column, bool, error) {
	names := make([]string, len(p.Segments))
	for i, s := range p.Segments {
		names[i] = s.Name
	}
	if len(names) == 0 || names[0] != "record" {
		return program.Column{}, false, fmt.Errorf("%s is no attribute of a record", p)
	}
	names = names[1:]
	switch {
	case len(names) == 0:
		return program.Column{SQL: "TRUE", Type: program.Object}, true, nil
	case len(names) == 1 && names[0] == "subject":
		return program.Column{SQL: "r.subject::text", Type: program.String}, true, nil
	case len(names) == 1 && slices.Contains(own, names[0]):
		return a.own(names[0])
	}
	return a.fact(p, names)
}

func (a *attributes) own(name string) (program.Column, bool, error) {
	f, ok := a.kind.Field(name)
	if !ok || f.Sealed() {
		return program.Column{}, false, nil
	}
	sql := "r." + revision.Ident(f.Column)
	switch f.Type { //nolint:exhaustive // other types are not told apart by text
	case value.ID, value.Enum, value.Language, value.Currency:
		return program.Column{SQL: sql, Type: program.String}, true, nil
	case value.Ref:
		return program.Column{SQL: sql + "::text", Type: program.String}, true, nil
	}
	return program.Column{}, false, &program.UntranslatableError{Message: fmt.Sprintf("%s is of type %s in the catalog", name, f.Type)}
}

// fact reads from the projection what the state says.
func (a *attributes) fact(p *program.Path, names []string) (program.Column, bool, error) {
	typ, ok := factType(names)
	if !ok {
		return program.Column{}, false, fmt.Errorf("%s is no attribute of a record", p)
	}
	a.projected = true
	c := program.Column{SQL: "f.facts #> %s::text[]", Type: program.Object, Args: []any{names}}
	switch typ { //nolint:exhaustive // facts are of these types
	case program.String:
		c.SQL, c.Type = "f.facts #>> %s::text[]", typ
	case program.Bool:
		c.SQL, c.Type = "f.facts #> %s::text[] = 'true'", typ
	}
	return c, true, nil
}

// factType is the type of a fact by its path below record.
func factType(names []string) (program.Type, bool) {
	switch n := len(names); names[0] {
	case "hold", "frozen", "restricted":
		return program.Bool, n == 1
	case "bases":
		return [...]program.Type{program.Object, program.Bool}[min(n, 2)-1], n <= 2
	case "consents":
		switch {
		case n <= 2, n == 3 && names[2] == "channels":
			return program.Object, true
		case n == 3 && names[2] == "status":
			return program.String, true
		case n == 3 && names[2] == "explicit", n == 4 && names[2] == "channels":
			return program.Bool, true
		}
	}
	return program.Undefined, false
}
