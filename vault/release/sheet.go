package release

import (
	"slices"
	"sync/atomic"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/revision"
)

// sheet is how the fields of a kind leave by one decision for one purpose. It is the same for every record that is decided
// alike, and asked for every field of each: so it is worked out once and kept with the decision. It is never changed.
type sheet struct {
	of       question
	times    bool   // the record's own times leave
	fields   []leaf // of the record, those that are selected
	within   bool   // its sub-resources are selected
	children []leaf // of those
	most     int    // fields that a record lets leave at most, and below each sub-resource
	mostEach int
	// What is said of every record whose keys are all there and whose addresses are all open.
	withheld  []reply.Withheld
	slots     []uint8 // of the keys that must be there for that
	addresses bool    // some that leave are addresses, which must be open for that
	names     []string
	last      atomic.Pointer[leaving]
}

// question is what a sheet is made of, beside the decision.
type question struct {
	table   *revision.Table
	catalog *catalog.Catalog
	purpose string
	fields  []string
}

func (q *question) is(o *question) bool {
	return q.table == o.table && q.catalog == o.catalog && q.purpose == o.purpose && slices.Equal(q.fields, o.fields)
}

// leaf is one field of a kind.
type leaf struct {
	field  *catalog.Field
	clear  int     // place among the clear values of a row; -1 for a sealed field
	shapes []shape // one, or one for each value of the field that they go by
}

// shape is one of the shapes of a field, and how that leaves.
type shape struct {
	catalog.Shape
	by     string // value of the field that the shape goes by
	name   string // as the log and withheld name it
	mark   int    // place of that name among a sheet's; -1 for none
	form   policy.Form
	reason string // why not in clear
}

// sheetOf is the sheet for a record.
func sheetOf(f *facts.Facts, d *policy.Decision, purpose string, fields []string) *sheet {
	q := question{f.Record.Table, f.Rev.Catalog, purpose, fields}
	room := d.Derived()
	if room == nil {
		return newSheet(q, d)
	}
	if s, ok := room.Load().(*sheet); ok && s.of.is(&q) {
		return s
	}
	s := newSheet(q, d)
	room.Store(s)
	return s
}

func newSheet(q question, d *policy.Decision) *sheet {
	q.fields = slices.Clone(q.fields) // the caller's own
	s := &sheet{of: q, times: Meets(*d, Times)}
	k := q.table.Kind
	for _, f := range k.Fields {
		if k.Parent != "" || q.selects(f.Name) {
			s.fields = append(s.fields, q.leaf(q.table, d, f))
		}
	}
	if c := q.table.Child; c != nil && q.selects(c.Kind.ParentList) {
		s.within = true
		for _, f := range c.Kind.Fields {
			s.children = append(s.children, q.leaf(c, d, f))
		}
	}
	s.sum()
	return s
}

func (q *question) selects(name string) bool {
	return len(q.fields) == 0 || slices.Contains(q.fields, name)
}

// leaf is how one field leaves.
func (q *question) leaf(t *revision.Table, d *policy.Decision, f *catalog.Field) leaf {
	l := leaf{field: f, clear: slices.Index(t.Clear, f)}
	for i, s := range f.Shapes() {
		by := ""
		if f.ClassBy != nil {
			by = f.ClassBy.Order[i]
		}
		form, reason := q.form(d, f, s.Class)
		l.shapes = append(l.shapes, shape{Shape: s, by: by, name: LogName(f, s), mark: -1, form: form, reason: reason})
	}
	return l
}

// sum adds up what all leaves have in common.
func (s *sheet) sum() {
	var said withheld
	for l := range s.leaves {
		for i := range l.shapes {
			x := &l.shapes[i]
			s.names = append(s.names, x.name)
			if x.form != policy.Hidden && l.field.Sealed() {
				s.slots = append(s.slots, x.Class.Slot())
			}
			s.addresses = s.addresses || x.form > policy.Token && x.Class.Slot() == catalog.SlotContact
			said.say(x.name, x.form, x.reason)
		}
	}
	s.withheld = slices.Clip(said)
	slices.Sort(s.slots)
	s.slots = slices.Compact(s.slots)
	s.most, s.mostEach = open(s.fields), open(s.children)
	slices.Sort(s.names)
	if s.names = slices.Compact(s.names); len(s.names) > maxMarks {
		return // they are put down by name
	}
	for l := range s.leaves {
		for i := range l.shapes {
			l.shapes[i].mark, _ = slices.BinarySearch(s.names, l.shapes[i].name)
		}
	}
}

// leaves are those of the record, and then those of its sub-resources.
func (s *sheet) leaves(yield func(*leaf) bool) {
	for _, list := range [][]leaf{s.fields, s.children} {
		for i := range list {
			if !yield(&list[i]) {
				return
			}
		}
	}
}

// open counts the fields that may leave in some form.
func open(leaves []leaf) (n int) {
	for i := range leaves {
		if slices.ContainsFunc(leaves[i].shapes, func(s shape) bool { return s.form != policy.Hidden }) {
			n++
		}
	}
	return n
}

// shape is what the field is in a row; false for a variant that the row's kind does not declare.
func (l *leaf) shape(r *record.Record) (*shape, bool) {
	if l.field.ClassBy == nil {
		return &l.shapes[0], true
	}
	by := r.Get(l.field.ClassBy.Field).Text()
	for i := range l.shapes {
		if l.shapes[i].by == by {
			return &l.shapes[i], true
		}
	}
	return nil, false
}

// held reports whether the field lies in clear in this very row, and where.
func (l *leaf) held(r *record.Record) (int, bool) {
	return l.clear, l.clear >= 0 && l.clear < len(r.Clear) && r.Table.Clear[l.clear] == l.field
}
