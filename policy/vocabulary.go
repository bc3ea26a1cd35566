package policy

import (
	"maps"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// vocabulary is every word that the catalog and the vault put at a path with a closed range. Reasoning about the
// policy needs it: what no purpose is called, no request says.
type vocabulary struct {
	purposes, kinds, actions []program.Value
}

func (c *Config) vocabulary() vocabulary {
	return vocabulary{
		purposes: texts(slices.Sorted(maps.Keys(c.Purposes))),
		kinds:    texts(NewSet(c.Kinds...)),
		actions:  texts(Actions()),
	}
}

func texts(words []string) []program.Value {
	values := make([]program.Value, len(words))
	for i, w := range words {
		values[i] = program.TextOf(w)
	}
	return values
}

// Words at paths that only the vault fills.
var (
	clientKinds = texts([]string{"app", "partner"})
	statuses    = texts([]string{"given", "withdrawn", "refused", "objected", "expired", "none"})
)

// required are the paths that are there wherever the object they belong to is.
var required = NewSet(
	"actor", "actor.roles", "actor.teams", "actor.regions", "actor.mfa", "actor.verified", "client", "purpose", "action",
	"record.hold", "record.frozen", "record.restricted", "record.consents", "record.bases",
	"record.consents.*.explicit", "record.consents.*.channels",
)

// domain says what each path of the input can hold.
func (v *vocabulary) domain(p *program.Path) solve.Range {
	a, _, ok := attributeAt(p)
	if !ok {
		return solve.Range{}
	}
	r := solve.Range{Type: a.typ, Required: required.Has(a.path)}
	switch a.path {
	case "purpose":
		r.Values = v.purposes
	case "action":
		r.Values = v.actions
	case "kind":
		r.Values = v.kinds
	case "client.kind":
		r.Values = clientKinds
	case "record.consents.*.status":
		r.Values = statuses
	}
	r.Closed = len(r.Values) > 0
	if a.typ == program.Object {
		r.Type = program.Undefined
	}
	return r
}
