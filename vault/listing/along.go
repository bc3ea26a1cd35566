package listing

import (
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// Along lists the records of a kind that refer to one by a field, newest first by a time: that of the field at where it has
// one, else that of their creation. An empty at, or one that the kind has not in clear, is created_at. Whether the catalog
// has lists filter or sort by these fields is no matter. A kind without the reference is fault.ErrKind.
func Along(k *catalog.Kind, ref string, id uuid.UUID, at string) (*List, error) {
	l, err := About(k, ref, id)
	if err != nil {
		return nil, err
	}
	l.order = order{desc: true, column: column{name: "created_at", typ: value.Time}}
	if t, ok := k.Field(at); ok && !t.Sealed() && t.Type == value.Time {
		l.uses = append(l.uses, t)
		l.order.column = column{name: t.Column, typ: t.Type, field: t, orCreated: !t.Required}
	}
	l.times = l.order.column.field == nil || l.order.column.orCreated
	return l, nil
}

// About lists the records of a kind that refer to one by a field, by id.
func About(k *catalog.Kind, ref string, id uuid.UUID) (*List, error) {
	f, ok := k.Field(ref)
	if !ok || f.Sealed() || f.Type != value.Ref {
		return nil, fault.ErrKind
	}
	c := condition{column: column{name: f.Column, typ: f.Type, field: f}, op: "eq", args: []any{id}}
	return &List{uses: []*catalog.Field{f}, filters: []condition{c}, order: order{column: column{name: "id", typ: value.Ref}}}, nil
}

// Backwards turns the order around.
func (l *List) Backwards() { l.order.desc = !l.order.desc }

// With narrows the list by filters, as New does.
func (l *List) With(k *catalog.Kind, filters ...Filter) error {
	for _, f := range filters {
		c, err := l.condition(k, f)
		if err != nil {
			return err
		}
		l.filters = append(l.filters, c)
	}
	return nil
}
