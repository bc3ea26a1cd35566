package catalog

import (
	"iter"
	"maps"
	"slices"

	"github.com/tacitcrm/tacit/vault/value"
)

// Kind is a sort of record.
type Kind struct {
	Name       string
	Path       string // its segment in URLs; "" for a kind reached through its parent only
	Table      string
	Doc        string
	Subject    bool     // records are subjects: they own keys, and their id is their subject's
	Impersonal bool     // a subject that is nobody: consent, requests, holds and budgets are not about it
	Parent     string   // the kind whose records hold these as a list
	ParentList string   // the name of that list in the parent's reply
	Owners     []string // ref fields naming the owning subject; the first that is not null wins
	AppendOnly bool     // records are never changed after they are created
	Fields     []*Field // by declaration
	Searches   []*Search
	// DefaultSort orders a list: a sortable field, id, created_at or updated_at, with "-" for descending.
	DefaultSort string

	byName   map[string]*Field
	byNumber map[uint16]*Field
	children []*Kind
}

// Person reports whether a record stands for a person or an organisation, whom rights belong to.
func (k *Kind) Person() bool { return k.Subject && !k.Impersonal }

// Field returns the field of that name.
func (k *Kind) Field(name string) (*Field, bool) {
	f, ok := k.byName[name]
	return f, ok
}

// names are those of the fields.
func (k *Kind) names() iter.Seq[string] { return maps.Keys(k.byName) }

// FieldHolding returns the field whose values are sealed under that number: its own, or the one it replaces.
func (k *Kind) FieldHolding(number uint16) (*Field, bool) {
	if f, ok := k.byNumber[number]; ok {
		return f, true
	}
	for _, f := range k.Fields {
		if f.Replaces != nil && f.Replaces.Number == number {
			return f, true
		}
	}
	return nil, false
}

// Search returns the compound search of that name.
func (k *Kind) Search(name string) (*Search, bool) {
	for _, s := range k.Searches {
		if s.Name == name {
			return s, true
		}
	}
	return nil, false
}

// Children returns the kinds whose parent is k, by declaration.
func (k *Kind) Children() []*Kind { return k.children }

// Field is one attribute of a kind.
type Field struct {
	Number  uint16 // unique in the kind, never reused: sealed fields are bound to it
	Name    string
	Column  string // of a clear field; "" for a sealed one
	Type    value.Type
	Class   Class
	ClassBy *Variant // then Type, Class, Mask and Index are those of the variant's shape
	Clear   bool     // a financial or behaviour field kept in clear for analytics

	Required bool
	Default  value.Value // taken by a create that leaves the field out; null is none
	Mask     string      // how policy's mask form shows it, one of Masks
	Purposes []string    // sorted; the only purposes it is disclosed for
	Decides  bool        // policy or uniqueness rests on it: changing it is the action reassign
	Server   bool        // made by the server, never accepted from a caller
	Values   []string    // declared values of an enum or of tags
	Ref      string      // the kind a ref points to
	Filter   bool        // a list may filter on it; clear fields only
	Sort     bool        // a list may sort by it; clear fields only
	Index    *Index
	MaxLen   int // most characters; that of the type where the catalog says nothing
	Doc      string
	// Replaces is what values of the field are sealed under that were written before its class was changed; nil
	// for one whose class never was.
	Replaces *FormerField
}

// FormerField is the number and class that a field had.
type FormerField struct {
	Number uint16
	Class  Class
}

// Sealed reports whether the field lies in the record's sealed column.
func (f *Field) Sealed() bool {
	if f.ClassBy != nil {
		return true
	}
	return f.Class.Sealed() && !f.Clear
}

// HasPurpose reports whether the field may be disclosed for a purpose.
func (f *Field) HasPurpose(purpose string) bool {
	return slices.Contains(f.Purposes, purpose)
}

// Shape returns what the field is in a record whose ClassBy field has the value by. A field without
// ClassBy has one shape whatever by is. It is false for a value no shape is declared for.
func (f *Field) Shape(by string) (Shape, bool) {
	if f.ClassBy == nil {
		return Shape{Type: f.Type, Class: f.Class, Mask: f.Mask, Index: f.Index}, true
	}
	s, ok := f.ClassBy.Shapes[by]
	return s, ok
}

// Shapes returns every shape the field can have: one, or those of ClassBy in the order of the
// values of the field it goes by.
func (f *Field) Shapes() []Shape {
	if f.ClassBy == nil {
		s, _ := f.Shape("")
		return []Shape{s}
	}
	all := make([]Shape, 0, len(f.ClassBy.Order))
	for _, by := range f.ClassBy.Order {
		all = append(all, f.ClassBy.Shapes[by])
	}
	return all
}

// Options returns how values of the field are read: region is the ISO 3166 country assumed of phone
// numbers without a country code.
func (f *Field) Options(region string) value.Options {
	return value.Options{
		Region: region, Values: f.Values, Sealed: f.Sealed(), Server: f.Server, MaxLen: f.MaxLen,
	}
}

// Shape is what a field is: its type, class, mask and index.
type Shape struct {
	Type  value.Type
	Class Class
	Mask  string
	Index *Index
}

// Variant gives a field a shape by the value of another field of the record. All shapes share one
// key slot.
type Variant struct {
	Field  string   // an enum of the kind
	Order  []string // its values, by declaration
	Shapes map[string]Shape
}

// Index makes a field findable by equality, through blind tokens.
type Index struct {
	Number     uint16 // unique among indexes and searches of the catalog, at most 32767
	Normaliser string // see value.Normalise
	Unique     Unique
	Replaces   *FormerIndex // what look-ups go by until the index is built; nil for none
}

// FormerIndex is the number and normaliser that an index had.
type FormerIndex struct {
	Number     uint16
	Normaliser string
}

// Unique says whether one value may be held by two records.
type Unique string

// The kinds of uniqueness.
const (
	NotUnique      Unique = ""
	UniqueAlways   Unique = "always"
	UniqueVerified Unique = "verified" // among records whose field verified is true
)

// Search is a compound blind token: all its parts must be given to find a record.
type Search struct {
	Number uint16 // unique among indexes and searches of the catalog, at most 32767
	Name   string
	Parts  []Part
	// Replaces is what the search finds by until it is built; nil for none.
	Replaces *FormerSearch
}

// FormerSearch is the number and parts that a search had.
type FormerSearch struct {
	Number uint16
	Parts  []Part
}

// Part is one input of a compound search.
type Part struct {
	Field      string
	Normaliser string
}
