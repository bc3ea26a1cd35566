package rekey

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/tape"
)

// queueEntries logs whose records the batch has changed: those sealed anew, or with a
// sub-resource that was, with their fields and digest, those that got tokens by name alone.
func (b *batch) queueEntries(ctx context.Context) error {
	slices.SortStableFunc(b.resealed, func(x, y resealed) int { return strings.Compare(x.key(), y.key()) })
	for list := range slices.Chunk(b.resealed, audit.MaxSubjects) {
		if err := b.queueResealed(ctx, list); err != nil {
			return err
		}
	}
	var rest []uuid.UUID
	for id := range b.touched {
		if !slices.ContainsFunc(b.resealed, func(r resealed) bool { return r.record.Subject == id }) {
			rest = append(rest, id)
		}
	}
	slices.SortFunc(rest, func(x, y uuid.UUID) int { return bytes.Compare(x[:], y[:]) })
	for ids := range slices.Chunk(rest, audit.MaxSubjects) {
		e := b.entry()
		g := audit.Group{}
		for _, id := range ids {
			key, err := b.keys[id].Key(catalog.SlotLog)
			if err != nil {
				return err
			}
			g.Subjects = append(g.Subjects, uuid.UUID(key.Pseudonym(e.Time)))
		}
		e.Groups = []audit.Group{g}
		if err := b.cfg.Log.QueueTx(ctx, &b.updates, e); err != nil {
			return fmt.Errorf("log: %w", err)
		}
	}
	return nil
}

// key groups records of the same fields.
func (r *resealed) key() string { return strings.Join(r.names, ",") }

func (b *batch) queueResealed(ctx context.Context, list []resealed) error {
	e := b.entry()
	for i := range list {
		r := &list[i]
		if i == 0 || r.key() != list[i-1].key() {
			e.Groups = append(e.Groups, audit.Group{Clear: slices.Sorted(slices.Values(r.names))})
		}
		g := &e.Groups[len(e.Groups)-1]
		pseudonym, sealed, err := b.describe(e, r)
		if err != nil {
			return err
		}
		g.Subjects, g.Details = append(g.Subjects, pseudonym), append(g.Details, sealed)
	}
	if err := b.cfg.Log.QueueTx(ctx, &b.updates, e); err != nil {
		return fmt.Errorf("log: %w", err)
	}
	return nil
}

// describe names a record's subject in an entry and seals what the entry keeps of the record.
func (b *batch) describe(e *audit.Entry, r *resealed) (uuid.UUID, []byte, error) {
	keys := b.keys[r.record.Subject]
	key, err := keys.Key(catalog.SlotLog)
	if err != nil {
		return uuid.Nil, nil, err
	}
	digest, err := r.record.Digest(keys, r.children)
	if err != nil {
		return uuid.Nil, nil, err
	}
	d := tape.Details{Version: r.record.Version, Digest: digest}
	if r.record.ID != r.record.Subject {
		d.Record = r.record.ID
	}
	sealed, err := d.Seal(key, e.ID)
	if err != nil {
		return uuid.Nil, nil, fmt.Errorf("entry %s: %w", e.ID, err)
	}
	return uuid.UUID(key.Pseudonym(e.Time)), sealed, nil
}
