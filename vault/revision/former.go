package revision

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// FormerSlot is a field whose class was changed, with the key slots of then and now.
type FormerSlot struct {
	Kind, Field string
	Before, Now uint8
}

// FormerSlots lists the fields of a catalog that any catalog of this vault had sealed under another class's key:
// backups of that time hold their values there.
func FormerSlots(ctx context.Context, q store.Querier, now *catalog.Catalog) ([]FormerSlot, error) {
	rows, err := q.Query(ctx, selectCatalogs)
	if err != nil {
		return nil, fmt.Errorf("earlier catalogs: %w", store.Fault(err))
	}
	bodies, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	if err != nil {
		return nil, fmt.Errorf("earlier catalogs: %w", store.Fault(err))
	}
	var out []FormerSlot
	seen := map[FormerSlot]bool{}
	for _, src := range bodies {
		before, err := catalog.Parse("earlier.yaml", src)
		if err != nil {
			return nil, fmt.Errorf("earlier catalogs: %w: %w", fault.ErrIntegrity, err)
		}
		for _, f := range movedFields(before, now) {
			if !seen[f] {
				seen[f] = true
				out = append(out, f)
			}
		}
	}
	return out, nil
}

func movedFields(before, now *catalog.Catalog) (moved []FormerSlot) {
	for _, k := range now.Kinds {
		was, ok := before.Kind(k.Name)
		if !ok {
			continue
		}
		for _, f := range k.Fields {
			old, ok := was.Field(f.Name)
			if !ok || !f.Sealed() || !old.Sealed() {
				continue
			}
			for _, s := range f.Shapes() {
				for _, o := range old.Shapes() {
					if len(f.Shapes()) == 1 && s.Class.Slot() != o.Class.Slot() { // variants never change their classes
						moved = append(moved, FormerSlot{Kind: k.Name, Field: f.Name, Before: o.Class.Slot(), Now: s.Class.Slot()})
					}
				}
			}
		}
	}
	return moved
}

// errMoving: while the class of a field is being changed, nobody can say under which class's key its values lie.
var errMoving = fmt.Errorf("classes of fields are being changed: %w", fault.ErrUnavailable)

// MayShred refuses slots whose fields had another class before, and are not to be shredded as well: older backups
// hold values of them under the former class's key, which would live on. That is a *fault.Invalid; while classes are
// being changed it is fault.ErrUnavailable.
func MayShred(ctx context.Context, q store.Querier, s *Set, slots []uint8) error {
	if slices.ContainsFunc(s.Pending().Changes, func(c catalog.Change) bool { return c.What == catalog.ClassChange }) {
		return errMoving
	}
	former, err := FormerSlots(ctx, q, s.Catalog)
	if err != nil {
		return err
	}
	names := catalog.SlotNames()
	var faults []fault.FieldError
	for _, f := range former {
		if slices.Contains(slots, f.Now) && !slices.Contains(slots, f.Before) {
			faults = append(faults, fault.FieldError{
				Field: "classes", Code: "class_changed",
				Hint: fmt.Sprintf("%s.%s was of %s before, and older backups hold it under that: name %s too, or erase the whole subject",
					f.Kind, f.Field, names[f.Before], names[f.Before]),
			})
		}
	}
	if len(faults) > 0 {
		return &fault.Invalid{Fields: faults}
	}
	return nil
}
