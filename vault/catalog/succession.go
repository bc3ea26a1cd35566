package catalog

import (
	"errors"
	"fmt"
	"maps"
)

// Follows checks that c can take the place of old while data lies under it. Sealed values are bound to a
// field's number and class, tokens to the number of an index and its normaliser, consents to the wording of a
// notice and a subject's bases to a purpose's legal basis: none of them may change, and what holds data may not
// be left out. The error names each fault.
func (c *Catalog) Follows(old *Catalog) error {
	var faults []error
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	for _, was := range old.Kinds {
		now, ok := c.Kind(was.Name)
		if !ok {
			fault("kind %s: it is active and may hold records; it cannot be left out", was.Name)
			continue
		}
		if now.Table != was.Table || now.Subject != was.Subject || now.Parent != was.Parent {
			fault("kind %s: table, subject and parent cannot change", was.Name)
		}
		now.followFields(was, fault)
		now.followSearches(was, fault)
	}
	for _, was := range old.Purposes {
		if now, ok := c.Purpose(was.Name); ok && now.LegalBasis != was.LegalBasis {
			fault("purpose %s: its legal basis cannot change; declare another purpose", was.Name)
		}
	}
	for _, was := range old.Notices {
		if now, ok := c.Notice(was.ID, was.Version); !ok || !maps.Equal(now.Text, was.Text) {
			fault("notice %s version %d: people consented to it as it was; add a version", was.ID, was.Version)
		}
	}
	return errors.Join(faults...)
}

func (k *Kind) followFields(old *Kind, fault func(string, ...any)) {
	for _, was := range old.Fields {
		now, ok := k.Field(was.Name)
		if !ok {
			fault("%s.%s: it may hold values; it cannot be left out", k.Name, was.Name)
			continue
		}
		if now.Number != was.Number {
			fault("%s.%s: its number was %d and cannot change", k.Name, was.Name, was.Number)
		}
		if !sameShapes(now, was) {
			fault("%s.%s: type, class, index and being sealed cannot change", k.Name, was.Name)
		}
	}
	for _, now := range k.Fields {
		if was, ok := old.FieldByNumber(now.Number); ok && was.Name != now.Name {
			fault("%s.%s: the number %d is that of %s and is never used again", k.Name, now.Name, now.Number, was.Name)
		}
	}
}

// sameShapes compares what stored values rest on.
func sameShapes(a, b *Field) bool {
	x, y := a.Shapes(), b.Shapes()
	if a.Sealed() != b.Sealed() || a.Column != b.Column || len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i].Type != y[i].Type || x[i].Class != y[i].Class || !sameIndex(x[i].Index, y[i].Index) {
			return false
		}
	}
	return true
}

func sameIndex(a, b *Index) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

func (k *Kind) followSearches(old *Kind, fault func(string, ...any)) {
	if len(k.Searches) != len(old.Searches) {
		fault("kind %s: searches cannot be added or left out while data lies under it", k.Name)
		return
	}
	for i, was := range old.Searches {
		now := k.Searches[i]
		same := now.Number == was.Number && len(now.Parts) == len(was.Parts)
		for j := 0; same && j < len(was.Parts); j++ {
			same = now.Parts[j] == was.Parts[j]
		}
		if !same {
			fault("%s: the search %s cannot change", k.Name, was.Name)
		}
	}
}
