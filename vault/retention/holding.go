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
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

// HoldingOf is what is known of a living subject when its retention is resolved: which classes hold data, the rules of its
// kind with the moments they count from, and the holds that stand. requested is from when an erasure that the person asked
// for is due; zero for none. It opens nothing.
func HoldingOf(ctx context.Context, q store.Querier, f *facts.Facts, requested time.Time) (rights.Holding, error) {
	held, err := classesOf(ctx, q, f.Rev.Catalog, []uuid.UUID{f.Subject})
	if err != nil {
		return rights.Holding{}, err
	}
	return holding(f, held[f.Subject], requested), nil
}

// holding is HoldingOf of a subject whose classes were looked up.
func holding(f *facts.Facts, held slots, requested time.Time) rights.Holding {
	cat := f.Rev.Catalog
	h := rights.Holding{Classes: held.names(f), Holds: holdsOf(cat, f.State.AllHolds()), RequestAt: requested}
	if r := f.State.AnyRestriction(f.Now); r != nil && requested.IsZero() {
		// Erasing is processing (GDPR Art. 4(2)), and restricted data is only stored (Art. 18(2)) unless the person wills it.
		h.Holds = append(h.Holds, rights.Hold{ID: r.Request, Ground: Restricted, Citation: "GDPR Art. 18(2)"})
	}
	for _, r := range cat.RetentionOf(f.Record.Table.Kind.Name) {
		if r.With != "" && !slices.Contains(h.Classes, r.With) {
			continue
		}
		h.Rules = append(h.Rules, rights.Rule{
			ID: r.ID, Purpose: r.Purpose, Classes: r.Classes, From: fromOf(&f.Record, r.From), FloorDays: r.FloorDays, CeilingDays: r.CeilingDays,
			Erase: r.Action == catalog.RetainErase, Citation: r.Citation,
		})
	}
	return h
}

// Restricted is what a plan gives as the ground where a restriction keeps data, in the place of a hold's.
const Restricted = "restricted"

func holdsOf(cat *catalog.Catalog, holds []ledger.Hold) []rights.Hold {
	out := make([]rights.Hold, len(holds))
	for i, h := range holds {
		out[i] = rights.Hold{ID: h.ID, Ground: h.Ground, Review: h.Review}
		if g, ok := cat.HoldGround(h.Ground); ok {
			out[i].Citation = g.Citation
		}
		if len(h.Slots) > 0 {
			out[i].Classes = shred.NamesOf(h.Slots)
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

// slots are classes of which something lies sealed, by slot.
type slots map[uint8]bool

// names are those whose keys are there.
func (s slots) names(f *facts.Facts) []string {
	var names []string
	for i, name := range catalog.SlotNames() {
		slot := uint8(i)
		if s[slot] && !f.Keys.Shredded(slot) {
			names = append(names, name)
		}
	}
	return names
}

// allSlots stand for what cannot be told apart: it counts as held.
func allSlots() []uint8 {
	all := make([]uint8, len(catalog.SlotNames()))
	for i := range all {
		all[i] = uint8(i)
	}
	return all
}

// classesOf looks up of which classes something of subjects lies sealed, in any record, also of the past, by what the
// records' columns say of themselves.
func classesOf(ctx context.Context, q store.Querier, cat *catalog.Catalog, subjects []uuid.UUID) (map[uuid.UUID]slots, error) {
	found := make(map[uuid.UUID]slots, len(subjects))
	for _, id := range subjects {
		found[id] = slots{}
	}
	tables := map[string]*catalog.Kind{}
	kinds := map[string]*catalog.Kind{}
	for _, k := range cat.Kinds {
		tables[k.Table], kinds[k.Name] = k, k
	}
	for _, table := range shred.Tables(cat) {
		name := ""
		if k := tables[table]; k != nil {
			name = k.Name
		}
		sql := "SELECT subject, $2::text, sealed FROM " + pgx.Identifier{table}.Sanitize() + " WHERE subject = ANY($1)"
		if err := addClasses(ctx, q, found, kinds, sql, subjects, name); err != nil {
			return nil, err
		}
	}
	return found, addClasses(ctx, q, found, kinds, `SELECT subject, kind, sealed FROM history WHERE subject = ANY($1)`, subjects)
}

// addClasses notes the classes of rows of (subject, kind, sealed).
func addClasses(ctx context.Context, q store.Querier, found map[uuid.UUID]slots, kinds map[string]*catalog.Kind, sql string, args ...any) error {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return fmt.Errorf("classes: %w", store.Fault(err))
	}
	var subject uuid.UUID
	var kind string
	var column []byte
	_, err = pgx.ForEachRow(rows, []any{&subject, &kind, &column}, func() error {
		fields, err := sealed.Parse(column)
		if err != nil {
			return fmt.Errorf("classes of %s: %w", subject, err)
		}
		for _, s := range fields {
			for _, slot := range slotsOfField(kinds[kind], s.Number) {
				found[subject][slot] = true
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("classes: %w", store.Fault(err))
	}
	return nil
}

// slotsOfField are the keys that a field's values can lie under.
func slotsOfField(k *catalog.Kind, number uint16) []uint8 {
	if k == nil {
		return allSlots()
	}
	f, ok := k.FieldHolding(number)
	if !ok {
		return allSlots()
	}
	var slots []uint8
	for _, s := range f.Shapes() {
		if slot := s.Class.Slot(); slot != catalog.NoSlot {
			slots = append(slots, slot)
		}
	}
	return slots
}
