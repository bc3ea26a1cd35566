package vault

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// scopes are the attributes that records about a subject take over from it, so that a case is seen by whoever
// sees its customer.
var scopes = []string{"region", "team"}

// inherit takes over what scopes a record from its subject's own.
func inherit(r, owner *record.Record) {
	for i, f := range r.Table.Clear {
		if slices.Contains(scopes, f.Name) {
			r.Clear[i] = owner.Get(f.Name)
		}
	}
}

// cascade carries a subject's new region and team to the records about it that had the old one: who may not
// see the customer any more does not keep seeing the customer's cases. It does so whoever asks, and for records that
// the caller may not see as well. Their number must not show, so there is none at which it stops but maxAbout.
func (q *request) cascade(ctx context.Context, tx pgx.Tx, t *target, old *record.Record) error {
	if !q.kind.Subject || !moved(old, t.row) {
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
	for _, f := range wave {
		before := f.Record.Clone()
		if !f.Found || !follow(&f.Record, c.old, c.owner) {
			continue
		}
		if len(c.part.carried) == maxCarried {
			if err := c.record(ctx); err != nil {
				return err
			}
			c.part = c.q.beside()
		}
		if err := c.part.putHistory(ctx, c.tx, f.Keys, rescoped(&f.Record, &before), &before); err != nil {
			return err
		}
		if err := c.part.carry(b, f); err != nil {
			return err
		}
	}
	if err := c.tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("update records of %s: %w", c.owner.Subject, store.Fault(err))
	}
	return nil
}

// record puts an entry of the carrier's own into the transaction. What the request's entry names, the request records.
func (c *carrier) record(ctx context.Context) error {
	if c.part == c.q {
		return nil
	}
	e := c.part.entry
	e.Decision, e.Outcome, e.Groups = audit.Allow, audit.Written, release.Groups(c.part.carried)
	if err := c.q.v.log.AppendTx(ctx, c.tx, e); err != nil {
		return logFault(err)
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

// rescoped is what the change of a record's scopes would be as a patch: what its history keeps.
func rescoped(r, before *record.Record) *Draft {
	d := &Draft{Kind: r.Table.Kind}
	for i, f := range r.Table.Clear {
		if slices.Contains(scopes, f.Name) && !r.Clear[i].Equal(before.Clear[i]) {
			d.Settings = append(d.Settings, draft.Setting{Field: f, Value: r.Clear[i]})
		}
	}
	return d
}

// carry queues one record's update, and notes it for the entry.
func (q *request) carry(b *pgx.Batch, f *facts.Facts) error {
	before := f.Record.Version
	if err := f.Record.Touch(f.Keys, store.Micro(q.v.now())); err != nil {
		return err
	}
	f.Record.QueueUpdate(b, before)
	l, err := q.writeGroup(f, &Draft{}, &f.Record, &whole{&f.Record, f.Children}, true)
	if err != nil {
		return err
	}
	l.Clear = slices.Clone(scopes)
	q.carried = append(q.carried, l)
	return nil
}

// moved reports whether a subject's own record has other scopes than before.
func moved(before, now *record.Record) bool {
	return slices.ContainsFunc(scopes, func(name string) bool { return !now.Get(name).Equal(before.Get(name)) })
}

// follow takes over those of the subject's scopes that changed, where a record still has what the subject had
// before, and reports whether any did.
func follow(r, before, now *record.Record) bool {
	changed := false
	for i, f := range r.Table.Clear {
		was, is := before.Get(f.Name), now.Get(f.Name)
		if slices.Contains(scopes, f.Name) && !was.Equal(is) && r.Clear[i].Equal(was) {
			r.Clear[i], changed = is, true
		}
	}
	return changed
}
