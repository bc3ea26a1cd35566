package prove

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
)

// field is a field of a table.
type field struct {
	table  string
	number uint16
}

// row is a row with sealed values.
type row struct {
	subject, record uuid.UUID
	fields          sealed.Row
}

// takeSealed opens the sealed values of every table, history too.
func (a *attack) takeSealed(ctx context.Context, s *state, source *Source) error {
	for _, t := range s.tables.sealed {
		sql, parse := `SELECT subject, `+t.record+`, 0, 0, sealed FROM `+t.name, rowOf
		if t.number != "" {
			sql, parse = `SELECT subject, `+t.record+`, `+t.number+`, `+t.version+`, sealed FROM `+t.name+` WHERE sealed IS NOT NULL`, valueOf
		}
		if err := a.takeRows(ctx, s, source, t.name, sql, parse); err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
	}
	return nil
}

// takeBases opens the citations of bases: each a field 1 at version 1 of a record that is the basis.
func (a *attack) takeBases(ctx context.Context, s *state, source *Source) error {
	if s.tables.basis == "" {
		return nil
	}
	if err := a.takeRows(ctx, s, source, s.tables.basis, `SELECT subject, id, 1, 1, citation FROM `+s.tables.basis, valueOf); err != nil {
		return fmt.Errorf("%s: %w", s.tables.basis, err)
	}
	return nil
}

// parser reads a column, of the number and version that the query names.
type parser func(number uint16, version uint64, column []byte) (sealed.Row, error)

func rowOf(_ uint16, _ uint64, b []byte) (sealed.Row, error) { return sealed.Parse(b) }

func valueOf(number uint16, version uint64, b []byte) (sealed.Row, error) {
	return sealed.Row{{Number: number, Version: version, Blob: b}}, nil
}

func (a *attack) takeRows(ctx context.Context, s *state, source *Source, table, sql string, parse parser) error {
	rows, err := s.conn.Query(ctx, sql)
	if err != nil {
		return store.Fault(err)
	}
	batch := make([]row, 0, batchSize)
	var r row
	var number uint16
	var version uint64
	var column []byte
	_, err = pgx.ForEachRow(rows, []any{&r.subject, &r.record, &number, &version, &column}, func() (err error) {
		if r.fields, err = parse(number, version, column); err != nil {
			return fmt.Errorf("record %s: %w", r.record, err)
		}
		if batch = append(batch, r); len(batch) < batchSize {
			return nil
		}
		err = a.sortRows(ctx, s, source, table, batch)
		batch = batch[:0]
		return err
	})
	if err != nil {
		return store.Fault(err)
	}
	return a.sortRows(ctx, s, source, table, batch)
}

// sortRows opens the survivors' values, with the keys of the live database or with those of the state; the rest
// is the victims'.
func (a *attack) sortRows(ctx context.Context, s *state, source *Source, table string, batch []row) error {
	ids := make(map[uuid.UUID]bool, len(batch))
	for _, r := range batch {
		ids[r.subject] = true
	}
	subjects := slices.Collect(maps.Keys(ids))
	now, err := a.live.rows(ctx, subjects)
	if err != nil {
		return err
	}
	var then map[uuid.UUID]keyRow
	if s.tables.keySubject != "" {
		if then, err = keyRows(ctx, s.side, s.tables.keySubject, subjects); err != nil {
			return err
		}
	}
	rings := make(map[uuid.UUID]*keyring, len(subjects))
	for id := range ids {
		if living, known := now[id]; known && !living.fence {
			rings[id] = &keyring{ladder: a.ladder, subject: id, rows: []keyRow{living, then[id]}, victim: a.victims[id]}
		}
	}
	for _, r := range batch {
		a.sortRow(s, source, table, rings[r.subject], r)
	}
	return nil
}

func (a *attack) sortRow(s *state, source *Source, table string, ring *keyring, r row) {
	for _, f := range r.fields {
		v := value{blob: f.Blob, place: crypto.Place{
			Subject: crypto.ID(r.subject), Record: crypto.ID(r.record), Field: f.Number, Version: f.Version,
		}}
		opened := ring != nil && a.opens(ring, field{table, f.Number}, v)
		if opened || ring != nil && a.victims[r.subject] == nil {
			source.Values.add(opened)
			continue
		}
		source.Erased++
		a.victim(r.subject).sealed(v, s.name)
	}
}

// opens reports whether a value opens with a key of a slot that lives, and remembers the class of the field.
func (a *attack) opens(ring *keyring, at field, v value) bool {
	if c := a.classes[at]; c != 0 && classOf(ring.key(c.Slot()), v, []catalog.Class{c}) != 0 {
		return true
	}
	for slot := range uint8(catalog.Slots) {
		if c := classOf(ring.key(slot), v, classesOf(slot)); c != 0 {
			a.classes[at] = c
			return true
		}
	}
	return false
}

// keyring opens the keys of one living subject, each once.
type keyring struct {
	ladder  *ladder
	subject uuid.UUID
	rows    []keyRow // as the live database has it, then as the state has
	victim  *victim  // nil for one that is none
	keys    [catalog.Slots]*crypto.Key
	tried   [catalog.Slots]bool
}

// key returns the key of a slot, nil for one that does not open or was shredded.
func (k *keyring) key(slot uint8) *crypto.Key {
	if k.tried[slot] {
		return k.keys[slot]
	}
	k.tried[slot] = true
	if now := k.rows[0].wrapped; int(slot) >= len(now) || now[slot] == nil || k.victim.lost(slot) {
		return nil // shredded: what the state has of it is the victim's
	}
	for _, r := range k.rows {
		if int(slot) < len(r.wrapped) && r.wrapped[slot] != nil && k.keys[slot] == nil {
			k.keys[slot] = k.ladder.key(k.subject, slot, []uuid.UUID{r.bucket}, r.wrapped[slot])
		}
	}
	return k.keys[slot]
}
