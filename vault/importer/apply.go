package importer

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/mapping"
)

// apply writes a batch: new records together, known ones each on its own. Where the budget runs out, what stands
// before that row is written.
func (m *Importer) apply(ctx context.Context, batch []Row) error {
	if !m.DryRun {
		clear(m.last)
	}
	n, findErr := m.Find(ctx, batch)
	var fresh, later []Row
	for _, row := range batch[:n] {
		_, before := m.last[row.Token]
		if row.Damaged {
			m.Report.Fail(row.Number, m.explain(fault.ErrIntegrity)...)
			continue
		}
		before = before || slices.ContainsFunc(fresh, func(f Row) bool { return f.Token == row.Token })
		if row.named() && (before || row.Holder != nil) {
			later = append(later, row)
		} else {
			fresh = append(fresh, row)
		}
	}
	if err := m.createAll(ctx, fresh); err != nil {
		return err
	}
	if err := m.updateAll(ctx, later); err != nil {
		return err
	}
	return findErr
}

// createAll inserts new records in one transaction; if one of them is refused, each in its own, so that
// only the bad ones fail.
func (m *Importer) createAll(ctx context.Context, rows []Row) error {
	if len(rows) == 0 {
		return nil
	}
	err := m.Create(ctx, rows)
	if err == nil {
		m.created(rows)
		return nil
	}
	if errors.Is(err, fault.ErrUnavailable) || ctx.Err() != nil {
		return err
	}
	for i, row := range rows {
		switch err := m.Create(ctx, rows[i:i+1]); {
		case err == nil:
			m.created(rows[i : i+1])
		case errors.Is(err, fault.ErrUnavailable) || ctx.Err() != nil:
			return err
		default:
			m.Report.Fail(row.Number, m.explain(err)...)
		}
	}
	return nil
}

func (m *Importer) created(rows []Row) {
	m.Report.Created += len(rows)
	for i := range rows {
		m.last[rows[i].Token] = rows[i].digest
	}
}

// updateAll merges rows into the records they name.
func (m *Importer) updateAll(ctx context.Context, rows []Row) error {
	for i := range rows {
		row := &rows[i]
		last, written := m.last[row.Token]
		if row.Holder == nil && (!written || !m.DryRun) { // made by a row of this batch, if that was not refused
			if _, err := m.Find(ctx, rows[i:i+1]); err != nil {
				return err
			}
			if row.Holder == nil {
				if err := m.createAll(ctx, rows[i:i+1]); err != nil {
					return err
				}
				continue
			}
		}
		if written && slices.Equal(last, row.digest) || !written && row.Wrote(row.Holder) {
			m.Report.Unchanged++
			continue
		}
		if err := m.updateOne(ctx, row); err != nil {
			return err
		}
	}
	return nil
}

func (m *Importer) updateOne(ctx context.Context, row *Row) error {
	var err error
	if row.Holder != nil { // else a dry run made it: there is nothing to try the row on
		err = m.Update(ctx, row)
	}
	switch {
	case err == nil:
		m.Report.Updated++
		m.last[row.Token] = row.digest
	case errors.Is(err, fault.ErrUnavailable) || ctx.Err() != nil:
		return err
	default:
		m.Report.Fail(row.Number, m.explain(err)...)
	}
	return nil
}

// explain turns a refusal of one record into what the report says of its row.
func (m *Importer) explain(err error) []mapping.RowError {
	var invalid *fault.Invalid
	var conflict *fault.Conflict
	code, refused := m.Refused(err)
	switch {
	case errors.As(err, &invalid):
		return m.columns.Faults(invalid.Fields)
	case errors.As(err, &conflict):
		return m.columns.Faults([]fault.FieldError{{Field: conflict.Field, Code: "conflict", Hint: "another record holds this value"}})
	case refused:
		return []mapping.RowError{{Code: "refused", Hint: strings.TrimSpace("the policy does not allow this row " + code)}}
	case errors.Is(err, fault.ErrVersion):
		return []mapping.RowError{{Code: "version", Hint: "the record changed meanwhile; import the row again"}}
	case errors.Is(err, fault.ErrShredded):
		return []mapping.RowError{{Code: "class_erased", Hint: "a class of this subject was erased; leave its columns empty"}}
	case errors.Is(err, fault.ErrIntegrity):
		return []mapping.RowError{{Code: "integrity", Hint: "the stored record failed its check; tell an operator"}}
	}
	return []mapping.RowError{{Code: "internal"}}
}
