package catalog

import (
	"errors"
	"fmt"
	"maps"
)

// Past is what a catalog has to respect besides the one that it follows.
type Past struct {
	Used    Numbers  // of all catalogs that were ever active
	Pending []Change // of earlier catalogs, not carried out yet
}

// Follows checks that c can take the place of old while data lies under it, and returns the changes that stored
// data has to be brought to. Sealed values are bound to a field's number and class, tokens to the number of an index
// and its normaliser: what changes gets a new number and says what it replaces. Consents are bound to the
// wording of a notice, a subject's bases to a purpose's legal basis: those never change, and a kind or field that may
// hold data is not left out, nor a ground that a hold may stand on. While earlier changes are pending, there can be no more. The error names each fault.
func (c *Catalog) Follows(old *Catalog, past Past) ([]Change, error) {
	if err := past.Used.Add(old.source); err != nil {
		return nil, err
	}
	s := &succession{past: past}
	for _, was := range old.Kinds {
		now, ok := c.Kind(was.Name)
		if !ok {
			s.fault("kind %s: it is active and may hold records; it cannot be left out", was.Name)
			continue
		}
		if now.Table != was.Table || now.Subject != was.Subject || now.Impersonal != was.Impersonal || now.Parent != was.Parent {
			s.fault("kind %s: table, subject, impersonal and parent cannot change", was.Name)
		}
		s.fields(was, now)
		s.searches(was, now)
	}
	for _, k := range c.Kinds {
		s.fresh(old, k)
	}
	c.followWords(old, s)
	if len(past.Pending) > 0 && len(s.changes) > 0 {
		s.fault("changes of an earlier catalog are still carried out: run tacit keys rekey first")
	}
	if len(s.faults) > 0 {
		return nil, errors.Join(s.faults...)
	}
	return s.changes, nil
}

// followWords keeps what people were told: a notice's wording, a purpose's legal basis, the grounds of holds.
func (c *Catalog) followWords(old *Catalog, s *succession) {
	for _, was := range old.Purposes {
		if now, ok := c.Purpose(was.Name); ok && now.LegalBasis != was.LegalBasis {
			s.fault("purpose %s: its legal basis cannot change; declare another purpose", was.Name)
		}
	}
	for _, was := range old.Notices {
		if now, ok := c.Notice(was.ID, was.Version); !ok || !maps.Equal(now.Text, was.Text) {
			s.fault("notice %s version %d: people consented to it as it was; add a version", was.ID, was.Version)
		}
	}
	for _, was := range old.Holds {
		if _, ok := c.HoldGround(was.Name); !ok {
			s.fault("hold ground %s: a hold may stand on it; it cannot be left out", was.Name)
		}
	}
}

// succession collects what differs between two catalogs.
type succession struct {
	past    Past
	changes []Change
	faults  []error
}

func (s *succession) fault(format string, args ...any) {
	s.faults = append(s.faults, fmt.Errorf(format, args...))
}

// replaced checks what a thing whose number stayed the same says it replaced: it may stop saying so once that is
// done, and cannot begin to.
func (s *succession) replaced(what, kind, name, shape string, was, now, same bool) {
	where := kind + "." + name
	switch {
	case now && !same:
		s.fault("%s: replaces names what the active catalog does not hold", where)
	case was && !now:
		for i := range s.past.Pending {
			if s.past.Pending[i].same(what, kind, name, shape) {
				s.fault("%s: replaces cannot be left out before the change is carried out: run tacit keys rekey", where)
			}
		}
	}
}

func (s *succession) fields(old, k *Kind) {
	for _, was := range old.Fields {
		now, ok := k.Field(was.Name)
		if !ok {
			s.fault("%s.%s: it may hold values; it cannot be left out", k.Name, was.Name)
			continue
		}
		if now.Sealed() != was.Sealed() || now.Column != was.Column || !sameVariant(was, now) {
			s.fault("%s.%s: its column, its shapes and being sealed cannot change", k.Name, was.Name)
			continue
		}
		s.class(k.Name, was, now)
		s.indexes(k.Name, was, now)
	}
}

// sameVariant reports whether two fields take the same shapes by the same field.
func sameVariant(was, now *Field) bool {
	if was.ClassBy == nil || now.ClassBy == nil {
		return was.ClassBy == now.ClassBy
	}
	if was.ClassBy.Field != now.ClassBy.Field || len(was.ClassBy.Order) != len(now.ClassBy.Order) {
		return false
	}
	for by := range was.ClassBy.Shapes {
		if _, ok := now.ClassBy.Shapes[by]; !ok {
			return false
		}
	}
	return true
}

// class compares what sealed values rest on: number, type and class.
func (s *succession) class(kind string, was, now *Field) {
	typed := was.Type == now.Type
	classed := was.Class == now.Class
	if was.ClassBy != nil {
		for by, shape := range was.ClassBy.Shapes {
			typed = typed && shape.Type == now.ClassBy.Shapes[by].Type
			classed = classed && shape.Class == now.ClassBy.Shapes[by].Class
		}
	}
	switch {
	case !typed:
		s.fault("%s.%s: its type cannot change; declare another field", kind, was.Name)
	case was.Number == now.Number && !classed:
		s.fault("%s.%s: its class cannot change under its number: give it a new number and say replaces: {number: %d, class: %s}",
			kind, was.Name, was.Number, was.Class)
	case was.Number == now.Number:
		same := was.Replaces != nil && now.Replaces != nil && *was.Replaces == *now.Replaces
		s.replaced(ClassChange, kind, was.Name, "", was.Replaces != nil, now.Replaces != nil, same)
	case now.Replaces == nil:
		s.fault("%s.%s: its number was %d and cannot change, but for another class: say replaces", kind, was.Name, was.Number)
	case *now.Replaces != FormerField{was.Number, was.Class}:
		s.fault("%s.%s: replaces says number %d and class %s; the active catalog has %d and %s",
			kind, was.Name, now.Replaces.Number, now.Replaces.Class, was.Number, was.Class)
	default:
		s.freshField(kind, now)
		s.changes = append(s.changes, Change{What: ClassChange, Kind: kind, Name: was.Name, Number: now.Number, Former: was.Number, Class: was.Class})
	}
}

// indexes compares the indexes of a field's shapes.
func (s *succession) indexes(kind string, was, now *Field) {
	if was.ClassBy == nil {
		s.index(Change{What: IndexChange, Kind: kind, Name: was.Name}, was.Index, now.Index)
		return
	}
	for _, by := range was.ClassBy.Order {
		s.index(Change{What: IndexChange, Kind: kind, Name: was.Name, Shape: by}, was.ClassBy.Shapes[by].Index, now.ClassBy.Shapes[by].Index)
	}
}

func (s *succession) index(c Change, was, now *Index) {
	where := c.Kind + "." + c.Name
	if was != nil {
		c.Former, c.Normaliser, c.Unique = was.Number, was.Normaliser, was.Unique
	}
	if now != nil {
		c.Number = now.Number
	}
	switch {
	case was == nil && now == nil:
		return
	case now == nil: // its tokens go
	case was == nil && now.Replaces != nil:
		s.fault("%s: replaces names what the active catalog does not hold", where)
		return
	case was == nil:
		s.freshIndex(where, now.Number)
	case was.Number == now.Number:
		if was.Normaliser != now.Normaliser || was.Unique != now.Unique {
			s.fault("%s: its index cannot change under its number: give it a new number and say replaces: {number: %d, normaliser: %s}",
				where, was.Number, was.Normaliser)
		}
		same := was.Replaces != nil && now.Replaces != nil && *was.Replaces == *now.Replaces
		s.replaced(IndexChange, c.Kind, c.Name, c.Shape, was.Replaces != nil, now.Replaces != nil, same)
		return
	case now.Replaces == nil || *now.Replaces != FormerIndex{was.Number, was.Normaliser}:
		s.fault("%s: its index was %d: say replaces: {number: %d, normaliser: %s}", where, was.Number, was.Number, was.Normaliser)
		return
	default:
		s.freshIndex(where, now.Number)
	}
	s.changes = append(s.changes, c)
}

func (s *succession) searches(old, k *Kind) {
	for _, was := range old.Searches {
		now, ok := k.Search(was.Name)
		if !ok {
			s.changes = append(s.changes, Change{What: SearchChange, Kind: k.Name, Name: was.Name, Former: was.Number, Parts: was.Parts})
			continue
		}
		s.search(k.Name, was, now)
	}
	for _, now := range k.Searches {
		if _, ok := old.Search(now.Name); ok {
			continue
		}
		s.freshIndex(k.Name+": search "+now.Name, now.Number)
		if now.Replaces != nil {
			s.fault("%s: search %s: replaces names what the active catalog does not hold", k.Name, now.Name)
		}
		s.changes = append(s.changes, Change{What: SearchChange, Kind: k.Name, Name: now.Name, Number: now.Number})
	}
}

func (s *succession) search(kind string, was, now *Search) {
	where := kind + ": search " + was.Name
	switch {
	case was.Number == now.Number:
		if !sameParts(was.Parts, now.Parts) {
			s.fault("%s cannot change under its number: give it a new number and say what it replaces", where)
		}
		same := was.Replaces != nil && now.Replaces != nil && was.Replaces.Number == now.Replaces.Number && sameParts(was.Replaces.Parts, now.Replaces.Parts)
		s.replaced(SearchChange, kind, was.Name, "", was.Replaces != nil, now.Replaces != nil, same)
	case now.Replaces == nil || now.Replaces.Number != was.Number || !sameParts(now.Replaces.Parts, was.Parts):
		s.fault("%s: its number was %d: say replaces, with that number and its parts", where, was.Number)
	default:
		s.freshIndex(where, now.Number)
		s.changes = append(s.changes, Change{What: SearchChange, Kind: kind, Name: was.Name, Number: now.Number, Former: was.Number, Parts: was.Parts})
	}
}

// fresh checks the numbers of fields and kinds that the old catalog did not have: they hold no data yet.
func (s *succession) fresh(old *Catalog, k *Kind) {
	was, known := old.Kind(k.Name)
	for _, f := range k.Fields {
		if known {
			if _, ok := was.Field(f.Name); ok {
				continue
			}
		}
		s.freshField(k.Name, f)
		for _, shape := range f.Shapes() {
			if shape.Index != nil {
				s.freshIndex(k.Name+"."+f.Name, shape.Index.Number)
			}
		}
	}
	if !known {
		for _, search := range k.Searches {
			s.freshIndex(k.Name+": search "+search.Name, search.Number)
		}
	}
}

func (s *succession) freshField(kind string, f *Field) {
	if name, used := s.past.Used.field(kind, f.Number); used {
		s.fault("%s.%s: the number %d is that of %s and is never used again", kind, f.Name, f.Number, name)
	}
}

func (s *succession) freshIndex(where string, number uint16) {
	if of, used := s.past.Used.indexOf(number); used {
		s.fault("%s: the index number %d is that of %s and is never used again", where, number, of)
	}
}
