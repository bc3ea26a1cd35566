package catalog

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Error is one fault of a catalog and where it stands.
type Error struct {
	File         string
	Line, Column int // from 1
	Message      string
}

// Error returns "file:line:column: message".
func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// joined returns all faults in the order of the file, each once, as one error; nil without faults.
func joined(faults []*Error) error {
	slices.SortStableFunc(faults, func(a, b *Error) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	faults = slices.CompactFunc(faults, func(a, b *Error) bool { return *a == *b })
	errs := make([]error, len(faults))
	for i := range faults {
		errs[i] = faults[i]
	}
	return errors.Join(errs...)
}

// meant returns "; did you mean …?" where one of the known words is near, else the known words
// where they are few.
func meant(word string, known []string) string {
	best, distance := "", 1+len(word)/3
	for _, k := range known {
		if d := levenshtein.ComputeDistance(word, k); d <= distance {
			best, distance = k, d-1
		}
	}
	if best != "" {
		return fmt.Sprintf("; did you mean %q?", best)
	}
	if len(known) == 0 || len(known) > 20 {
		return ""
	}
	return fmt.Sprintf("; known are %s", list(known))
}

// list writes words as "a, b, c".
func list(words []string) string { return strings.Join(words, ", ") }
