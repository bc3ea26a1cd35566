package shred

import (
	"slices"

	"github.com/tacitcrm/tacit/vault/fault"
)

// SlotsOf turns the names of classes into the slots of their keys, sorted; nil stays nil. A word that
// is no class, and an empty list, are a *fault.Invalid.
func SlotsOf(classes []string) ([]uint8, error) {
	if classes == nil {
		return nil, nil
	}
	names := Names()
	var slots []uint8
	for _, c := range classes {
		slot := slices.Index(names, c)
		if slot < 0 {
			return nil, &fault.Invalid{Fields: []fault.FieldError{{Field: "classes", Code: "unknown_class", Hint: fault.NearestOf(c, names)}}}
		}
		slots = append(slots, uint8(slot)) //nolint:gosec // below catalog.Slots
	}
	if len(slots) == 0 {
		return nil, &fault.Invalid{Fields: []fault.FieldError{{Field: "classes", Code: "required", Hint: "name at least one class"}}}
	}
	slices.Sort(slots)
	return slices.Compact(slots), nil
}
