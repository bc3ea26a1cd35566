package retention

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
)

// HoldingOf is what is known of a living subject when its retention is resolved: which classes hold data, the rules of its
// kind with the moments they count from, and the holds that stand. requested is from when an erasure that the person asked
// for is due; zero for none. It opens nothing.
func HoldingOf(ctx context.Context, q store.Querier, f *facts.Facts, requested time.Time) (rights.Holding, error) {
	classes, err := classesOf(ctx, q, f)
	if err != nil {
		return rights.Holding{}, err
	}
	cat := f.Rev.Catalog
	h := rights.Holding{Classes: classes, Holds: holdsOf(cat, f.State.Holds), RequestAt: requested}
	for _, r := range cat.RetentionOf(f.Record.Table.Kind.Name) {
		from := fromOf(&f.Record, r.From)
		if from.IsZero() { // whoever wants to be forgotten ends the relationship
			from = requested
		}
		h.Rules = append(h.Rules, rights.Rule{
			ID: r.ID, Purpose: r.Purpose, Classes: r.Classes, From: from, FloorDays: r.FloorDays, CeilingDays: r.CeilingDays,
			Erase: r.Action == catalog.RetainErase, Citation: r.Citation,
		})
	}
	return h, nil
}

func holdsOf(cat *catalog.Catalog, holds []ledger.Hold) []rights.Hold {
	out := make([]rights.Hold, len(holds))
	for i, h := range holds {
		out[i] = rights.Hold{ID: h.ID, Ground: h.Ground, Review: h.Review}
		if g, ok := cat.HoldGround(h.Ground); ok {
			out[i].Citation = g.Citation
		}
		for _, slot := range h.Slots {
			out[i].Classes = append(out[i].Classes, catalog.SlotNames()[slot])
		}
	}
	return out
}

// fromOf is the moment that a rule counts from; zero where it has not come.
func fromOf(r *record.Record, from string) time.Time {
	switch from {
	case "created_at":
		return r.Created
	case "updated_at":
		return r.Updated
	}
	at, _ := r.Get(from).Time()
	return at
}

// classesOf lists the classes of which something of the subject lies sealed, in any record, also of the past, by what the
// records' columns say of themselves.
func classesOf(ctx context.Context, q store.Querier, f *facts.Facts) ([]string, error) {
	found := map[uint8]bool{}
	for _, k := range f.Rev.Catalog.Kinds {
		sql := "SELECT sealed FROM " + pgx.Identifier{k.Table}.Sanitize() + " WHERE subject = $1"
		if err := addClasses(ctx, q, found, k, sql, f.Subject); err != nil {
			return nil, err
		}
		if err := addClasses(ctx, q, found, k, `SELECT sealed FROM history WHERE subject = $1 AND kind = $2`, f.Subject, k.Name); err != nil {
			return nil, err
		}
	}
	var names []string
	for slot, name := range catalog.SlotNames() {
		if found[uint8(slot)] && !f.Keys.Shredded(uint8(slot)) { //nolint:gosec // few
			names = append(names, name)
		}
	}
	return names, nil
}

func addClasses(ctx context.Context, q store.Querier, found map[uint8]bool, k *catalog.Kind, sql string, args ...any) error {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return fmt.Errorf("classes of %s: %w", args[0].(uuid.UUID), store.Fault(err)) //nolint:forcetypeassert // see classesOf
	}
	var column []byte
	_, err = pgx.ForEachRow(rows, []any{&column}, func() error {
		fields, err := sealed.Parse(column)
		if err != nil {
			return err
		}
		for _, s := range fields {
			for _, slot := range slotsOfField(k, s.Number) {
				found[slot] = true
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("classes of %s: %w", args[0].(uuid.UUID), store.Fault(err)) //nolint:forcetypeassert // as above
	}
	return nil
}

// slotsOfField are the keys that a field's values can lie under. A number that the catalog does not know is of any class:
// what cannot be told apart counts as held.
func slotsOfField(k *catalog.Kind, number uint16) []uint8 {
	f, ok := k.FieldHolding(number)
	if !ok {
		return slices.Collect(func(yield func(uint8) bool) {
			for slot := range catalog.SlotNames() {
				if !yield(uint8(slot)) { //nolint:gosec // few
					return
				}
			}
		})
	}
	var slots []uint8
	for _, s := range f.Shapes() {
		if slot := s.Class.Slot(); slot != catalog.NoSlot {
			slots = append(slots, slot)
		}
	}
	return slots
}

// ErrNotLiving says that a subject has no keys, or no record of its own.
var ErrNotLiving = fmt.Errorf("no living subject: %w", fault.ErrGone)
