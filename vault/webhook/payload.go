package webhook

import (
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// open begins a message; data and a closing brace follow. Kinds and events are words of the catalog and of this package.
func open(kind, event string, at time.Time) []byte {
	b := append([]byte(`{"type":"`), kind...)
	b = append(append(b, '.'), event...)
	b = at.UTC().AppendFormat(append(b, `","timestamp":"`...), time.RFC3339Nano)
	return append(b, `","data":`...)
}

// content is a message about a record that the endpoint may see.
func (h *Hooks) content(d *delivery, r *vault.Reply) []byte {
	event := d.action
	if event == Gone { // it came back
		event = Updated
	}
	return append(h.cfg.Encode(open(d.kind, event, d.made), r), '}')
}

// notice is a message about a record that the endpoint may not see any more: it says nothing but that.
func notice(d *delivery) []byte {
	b := append(open(d.kind, Gone, d.made), `{"kind":"`...)
	b = append(append(b, d.kind...), `","id":"`...)
	return append(append(b, d.record.String()...), `"}}`...)
}

// fieldsOf are the names that an endpoint wants of a kind, without those that the catalog has no more: all of them, where
// it named none.
func (e *row) fieldsOf(k *catalog.Kind) []string {
	var names []string
	asked := false
	for _, f := range e.Fields {
		kind, name, _ := strings.Cut(f, ".")
		if kind != k.Name {
			continue
		}
		asked = true
		if has(k, name) {
			names = append(names, name)
		}
	}
	if asked && len(names) == 0 {
		return nil // the catalog has none of them any more, see wants
	}
	return names
}

// wants reports whether an endpoint still wants anything of a kind: one that named fields gets no others because the
// catalog lost these. The kinds themselves are asked for here as well as by enqueue, since what waits is bound by no MAC and
// the endpoint is.
func (e *row) wants(k *catalog.Kind) bool {
	if !slices.Contains(e.Kinds, k.Name) {
		return false
	}
	named := false
	for _, f := range e.Fields {
		if kind, name, _ := strings.Cut(f, "."); kind == k.Name {
			if has(k, name) {
				return true
			}
			named = true
		}
	}
	return !named
}

// has reports whether a kind has a field, or a list of sub-resources, of that name.
func has(k *catalog.Kind, name string) bool {
	if _, ok := k.Field(name); ok {
		return true
	}
	for _, child := range k.Children() {
		if child.ParentList == name {
			return true
		}
	}
	return false
}

// delivery is what an endpoint is owed of one record.
type delivery struct {
	endpoint, record uuid.UUID
	kind, action     string
	event            uuid.UUID
	known            bool // something of it has been sent, or may have been
	attempts         int  // that failed
	made             time.Time
	lease            uuid.UUID
}
