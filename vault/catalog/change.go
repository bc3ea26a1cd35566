package catalog

import (
	"fmt"
	"slices"
)

// Subject matters of a Change.
const (
	ClassChange  = "class"  // of a field: its values are to be sealed again
	IndexChange  = "index"  // of a field: tokens are to be written, or deleted
	SearchChange = "search" // tokens are to be written, or deleted
)

// Change is one thing in which a catalog differs from the one it follows, and which stored data has to be brought
// to. Its JSON is stored until that is done.
type Change struct {
	What  string `json:"what"` // ClassChange, IndexChange or SearchChange
	Kind  string `json:"kind"`
	Name  string `json:"name"`            // of the field, or of the search
	Shape string `json:"shape,omitempty"` // of the index of a field whose shape varies: the value that it goes by

	Number uint16 `json:"number,omitzero"` // of the field, index or search now; 0 for one that was left out
	Former uint16 `json:"former,omitzero"` // before; 0 for one that is new

	Class      Class  `json:"class,omitzero"`       // before, of a ClassChange
	Normaliser string `json:"normaliser,omitempty"` // before, of an IndexChange
	Unique     Unique `json:"unique,omitempty"`     // before, of an IndexChange
	Parts      []Part `json:"parts,omitempty"`      // before, of a SearchChange
}

// Builds reports whether tokens are to be written for it, which look-ups have to wait for.
func (c *Change) Builds() bool { return c.What != ClassChange && c.Number != 0 }

// String says what changes, in words for people.
func (c Change) String() string {
	what := c.Kind + "." + c.Name
	switch {
	case c.What == ClassChange:
		return fmt.Sprintf("%s: sealed anew under number %d, in the place of %d of class %s", what, c.Number, c.Former, c.Class)
	case c.What == IndexChange && c.Shape != "":
		what += " (" + c.Shape + ")"
	case c.What == SearchChange:
		what = c.Kind + ": search " + c.Name
	}
	switch {
	case c.Former == 0:
		return fmt.Sprintf("%s: index %d is built", what, c.Number)
	case c.Number == 0:
		return fmt.Sprintf("%s: index %d is deleted", what, c.Former)
	}
	return fmt.Sprintf("%s: index %d is built, in the place of %d", what, c.Number, c.Former)
}

// same reports whether two changes are about one thing of the catalog.
func (c *Change) same(what, kind, name, shape string) bool {
	return c.What == what && c.Kind == kind && c.Name == name && c.Shape == shape
}

func sameParts(a, b []Part) bool { return slices.Equal(a, b) }
