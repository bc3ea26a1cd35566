package importer

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
)

// writing is one batch on its way.
type writing struct {
	*run
	p *vault.Passage
	// last is the digest of the row that last wrote a reference: of the whole file in a dry run, else of the batch.
	last map[[16]byte][]byte

	created, updated, unchanged int
	faults                      []rowFaults
}

// rowFaults is a row that was not taken.
type rowFaults struct {
	row    int
	faults []RowError
}

func (w *writing) refuse(row *Row, faults ...RowError) {
	w.faults = append(w.faults, rowFaults{row.Number, faults})
}

// apply writes a batch: new records together, known ones each on its own.
func (w *writing) apply(ctx context.Context, rows []Row) error {
	fresh := make([]Row, 0, len(rows))
	var later []Row
	for _, row := range rows {
		_, before := w.last[row.token]
		if row.damaged {
			w.refuse(&row, w.explain(fault.ErrIntegrity)...)
			continue
		}
		before = before || slices.ContainsFunc(fresh, func(f Row) bool { return f.token == row.token })
		if row.named() && (before || row.holder != nil) {
			later = append(later, row)
		} else {
			fresh = append(fresh, row)
		}
	}
	if err := w.createAll(ctx, fresh); err != nil {
		return err
	}
	return w.updateAll(ctx, later)
}

// ends reports whether an error ends the import, and is none of a row.
func ends(ctx context.Context, err error) bool {
	return errors.Is(err, fault.ErrUnavailable) || ctx.Err() != nil
}

// createAll inserts new records in one transaction; if one of them is refused, each in its own, so that
// only the bad ones fail.
func (w *writing) createAll(ctx context.Context, rows []Row) error {
	if len(rows) == 0 {
		return nil
	}
	err := w.create(ctx, rows)
	switch {
	case err == nil:
		w.madeAll(rows)
		return nil
	case ends(ctx, err):
		return err
	case len(rows) == 1:
		w.refuse(&rows[0], w.explain(err)...)
		return nil
	}
	half := len(rows) / 2 // most rows of a batch are good
	if err := w.createAll(ctx, rows[:half]); err != nil {
		return err
	}
	return w.createAll(ctx, rows[half:])
}

func (w *writing) madeAll(rows []Row) {
	w.created += len(rows)
	for i := range rows {
		w.last[rows[i].token] = rows[i].digest
	}
}

var errDryRun = errors.New("dry run")

// attempt runs fn for one part of the batch in a transaction. A dry run is rolled back.
func (w *writing) attempt(ctx context.Context, fn func(*vault.Passage, pgx.Tx) error) error {
	err := w.p.Batch(ctx, func(p *vault.Passage, tx pgx.Tx) error {
		if err := fn(p, tx); err != nil {
			return err
		}
		if w.spec.DryRun {
			return errDryRun
		}
		return nil
	})
	if errors.Is(err, errDryRun) {
		return nil
	}
	return err
}

func (w *writing) create(ctx context.Context, rows []Row) error {
	place, err := w.p.Place(ctx, len(rows))
	if err != nil {
		return err
	}
	return w.attempt(ctx, func(p *vault.Passage, tx pgx.Tx) error {
		list := make([]vault.Making, len(rows))
		for i := range rows {
			list[i] = rows[i].made()
		}
		return p.Make(ctx, tx, place, list, func(tx pgx.Tx) error { return w.keepMade(ctx, tx, list) })
	})
}

// updateAll merges rows into the records they name.
func (w *writing) updateAll(ctx context.Context, rows []Row) error {
	for i := range rows {
		row := &rows[i]
		last, written := w.last[row.token]
		if row.holder == nil && (!written || !w.spec.DryRun) { // made by a row of this batch, if that was not refused
			if err := w.again(ctx, rows[i:i+1]); err != nil {
				return err
			}
			if row.holder == nil {
				if err := w.createAll(ctx, rows[i:i+1]); err != nil {
					return err
				}
				continue
			}
		}
		if row.read.Parent == nil && (written && slices.Equal(last, row.digest) || !written && row.wrote(row.holder)) {
			w.unchanged++
			continue
		}
		if err := w.updateOne(ctx, row); err != nil {
			return err
		}
	}
	return nil
}

// again looks for a row's record once more.
func (w *writing) again(ctx context.Context, row []Row) error {
	w.door.Lock()
	defer w.door.Unlock()
	return w.seekOne(ctx, &row[0])
}

func (w *writing) updateOne(ctx context.Context, row *Row) error {
	var did merged
	var err error
	if row.holder != nil { // else a dry run made it: there is nothing to try the row on
		did, err = w.update(ctx, row)
	} else {
		did.updated = 1
	}
	switch {
	case err == nil:
		w.updated += did.updated
		w.created += did.created
		w.unchanged += did.unchanged
		w.last[row.token] = row.digest
		return nil
	case ends(ctx, err):
		return err
	case len(row.also) > 0: // each by itself, so that only the bad ones fail
		also := row.also
		row.also = nil
		for _, one := range append([]Row{*row}, also...) {
			if err := w.updateOne(ctx, &one); err != nil {
				return err
			}
		}
		return nil
	}
	w.refuse(row, w.explain(err)...)
	return nil
}

// explain turns a refusal of one record into what the report says of its row.
func (w *writing) explain(err error) []RowError {
	var invalid *fault.Invalid
	var conflict *fault.Conflict
	refusal, refused := errors.AsType[*vault.Refusal](err)
	switch {
	case errors.As(err, &invalid):
		return w.columns.Faults(invalid.Fields)
	case errors.As(err, &conflict):
		return w.columns.Faults([]fault.FieldError{{Field: conflict.Field, Code: "conflict", Hint: "another record holds this value"}})
	case refused:
		return []RowError{{Code: "refused", Hint: strings.TrimSpace("the policy does not allow this row " + refusal.Code)}}
	case errors.Is(err, fault.ErrVersion):
		return []RowError{{Code: "version", Hint: "the record changed meanwhile; import the row again"}}
	case errors.Is(err, fault.ErrAppendOnly):
		return []RowError{{Code: "append_only", Hint: "records of this kind are never changed"}}
	case errors.Is(err, fault.ErrShredded):
		return []RowError{{Code: "class_erased", Hint: "a class of this subject was erased; leave its columns empty"}}
	case errors.Is(err, fault.ErrIntegrity):
		return []RowError{{Code: "integrity", Hint: "the stored record failed its check; tell an operator"}}
	}
	return []RowError{{Code: "internal"}}
}
