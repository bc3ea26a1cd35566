package vault

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/entry"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// cascade carries a subject's new region and team to the records about it that had the old one: who may not
// see the customer any more does not keep seeing the customer's cases. It does so whoever asks, and for records that
// the caller may not see as well. Their number must not show, so there is none at which it stops but maxAbout.
func (q *request) cascade(ctx context.Context, tx pgx.Tx, t *target, old *record.Record) error {
	if !q.kind.Subject || !t.row.Rescoped(old) {
		return nil
	}
	c := &carrier{q: q, part: q, tx: tx, owner: t.row, old: old}
	for _, k := range q.rev.Catalog.Kinds {
		if k.Subject || k.Parent != "" {
			continue
		}
		if err := c.follow(ctx, q.rev.Tables[k.Name]); err != nil {
			return err
		}
	}
	return c.record(ctx)
}

const (
	// maxCarried bounds the records that one entry names, each with its digest, beside the subject's own. More of them get entries of their own.
	maxCarried = audit.MaxSubjects - 1

	// maxAbout bounds the records that one transaction looks at. That there are as many about a subject is told to
	// whoever may reassign it, whether or not it may see them; nothing is told of fewer.
	maxAbout = 10_000
)

// carrier changes the records about one subject, in one transaction.
type carrier struct {
	q, part *request // part is the request under whose entry the next record is changed
	tx      pgx.Tx
	owner   *record.Record // the subject's own, now
	old     *record.Record // as it was
	looked  int
}

// follow changes one kind's records.
func (c *carrier) follow(ctx context.Context, table *revision.Table) error {
	subject := c.owner.Subject
	if _, err := c.tx.Exec(ctx, string(table.LockSubject), subject); err != nil {
		return fmt.Errorf("lock records of %s: %w", subject, store.Fault(err))
	}
	for after := uuid.Nil; ; {
		_, wave, err := c.q.v.facts.Load(ctx, c.tx, table.Kind.Name, func(t *revision.Table) revision.Statement { return t.BySubject }, subject, after)
		if err != nil {
			return err
		}
		if c.looked += len(wave); c.looked >= maxAbout {
			return &Invalid{Fields: []FieldError{{Code: "too_many_records", Hint: fmt.Sprintf("%d or more records are about it", maxAbout)}}}
		}
		if err := c.carryAll(ctx, wave); err != nil {
			return err
		}
		if len(wave) < revision.AtOnce {
			return nil
		}
		after = wave[len(wave)-1].ID
	}
}

// carryAll changes those of some records that had the subject's old scopes.
func (c *carrier) carryAll(ctx context.Context, wave []*facts.Facts) error {
	b := &pgx.Batch{}
	var changes []Change
	for _, f := range wave {
		before := f.Record.Clone()
		if !f.Found || !f.Record.Follow(c.old, c.owner) {
			continue
		}
		if len(c.part.carried) == maxCarried {
			if err := c.record(ctx); err != nil {
				return err
			}
			c.part = c.q.beside()
		}
		if err := c.part.putHistory(ctx, c.tx, f.Keys, f.Record.Rescoping(&before), &before); err != nil {
			return err
		}
		if err := c.part.carry(b, f); err != nil {
			return err
		}
		changes = append(changes, Change{Facts: f, Before: &before, After: &f.Record})
	}
	if err := c.tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("update records of %s: %w", c.owner.Subject, store.Fault(err))
	}
	return c.part.observe(ctx, c.tx, changes...)
}

// record puts an entry of the carrier's own into the transaction. What the request's entry names, the request records.
func (c *carrier) record(ctx context.Context) error {
	if c.part == c.q {
		return nil
	}
	e := c.part.entry
	e.Decision, e.Outcome, e.Groups = audit.Allow, audit.Written, release.Groups(c.part.carried)
	if err := c.q.v.log.AppendTx(ctx, c.tx, e); err != nil {
		return entry.Fault(err)
	}
	return nil
}

// beside is the request under another entry of the same action.
func (q *request) beside() *request {
	part, e := *q, *q.entry
	fresh := q.v.log.NewEntry()
	e.ID, e.Time, e.Groups, e.Record = fresh.ID, fresh.Time, nil, nil
	part.entry, part.carried = &e, nil
	return &part
}

// carry queues one record's update, and notes it for the entry.
func (q *request) carry(b *pgx.Batch, f *facts.Facts) error {
	before := f.Record.Version
	if err := f.Record.Touch(f.Keys, store.Micro(q.v.now())); err != nil {
		return err
	}
	f.Record.QueueUpdate(b, before)
	l, err := q.writeGroup(f, &Draft{}, &f.Record, release.WholeOf(f), true)
	if err != nil {
		return err
	}
	l.Clear = record.Scopes()
	q.carried = append(q.carried, l)
	return nil
}
