package release

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Whole is a record with its sub-resources, as a write leaves them: what the digest in the write's entry is of.
type Whole struct {
	Record   *record.Record
	Children []record.Record
}

// WholeOf is the record of facts, which follow what a request writes.
func WholeOf(f *facts.Facts) *Whole { return &Whole{&f.Record, f.Children} }

// Without leaves out a sub-resource that is no more.
func (w *Whole) Without(id uuid.UUID) *Whole {
	return &Whole{w.Record, slices.DeleteFunc(slices.Clone(w.Children), func(c record.Record) bool { return c.ID == id })}
}

// Details are what an entry keeps sealed about the writing of r, which is the whole's record or one of its
// sub-resources.
func (w *Whole) Details(f *facts.Facts, r *record.Record) (tape.Details, error) {
	sum, err := w.Record.Digest(f.Keys, w.Children)
	if err != nil {
		return tape.Details{}, err
	}
	d := tape.Details{Version: r.Version, Digest: sum}
	if r.ID != f.Subject {
		d.Record = r.ID
	}
	if r.ID != w.Record.ID {
		d.Whole = w.Record.Version
	}
	if r.Version == 1 && r.Table.Kind.Parent == "" {
		d.RecordVersion = 1 // a new record is decided on as it is made, whatever facts are of the one it is about
	}
	return d, nil
}

// Names lists the names of a draft's fields as the log knows them, sub-resources included.
func Names(d *draft.Draft, r *record.Record) []string {
	names := make([]string, 0, len(d.Settings)+4*len(d.Children))
	for i := range d.Settings {
		f := &d.Settings[i]
		shape, _ := d.Shape(f, r.Get)
		names = append(names, LogName(f.Field, shape))
	}
	for i := range d.Children {
		names = append(names, Names(&d.Children[i], nil)...)
	}
	return names
}
