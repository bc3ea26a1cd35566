package vault

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Tell is for what an auditor is told about subjects of whatever kind: it charges them, refuses where policy does of any
// of them, by the subject's own facts such as its region, and names them in the entry.
func (p *Passage) Tell(ctx context.Context, subjects ...uuid.UUID) ([]*facts.Facts, error) {
	if err := p.q.charge(ctx, subjects...); err != nil {
		return nil, err
	}
	list, told := make([]*facts.Facts, len(subjects)), make([]release.Left, len(subjects))
	for i, id := range subjects {
		var err error
		if list[i], err = p.q.audited(ctx, id); err != nil {
			return nil, err
		}
		if told[i], err = p.q.left(list[i], release.Left{}, tape.Details{}); err != nil {
			return nil, err
		}
	}
	p.q.entry.Groups = release.Groups(told)
	return list, nil
}

// audited loads the facts of a subject that may be audited.
func (q *request) audited(ctx context.Context, id uuid.UUID) (*facts.Facts, error) {
	var kind string
	err := q.v.pool.QueryRow(ctx, `SELECT kind FROM key_subject WHERE subject = $1`, id).Scan(&kind)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, q.absent(nil)
	}
	if err != nil {
		return nil, fmt.Errorf("subject %s: %w", id, store.Fault(err))
	}
	_, list, err := q.v.facts.Load(ctx, q.v.pool, kind, func(t *revision.Table) revision.Statement { return t.ByID }, id)
	if err != nil {
		return nil, err
	}
	f := list[0]
	if !f.Erased.IsZero() {
		return nil, &Refusal{kind: ErrGone, Gone: f.Erased, outcome: audit.Gone}
	}
	ask := q.ask()
	ask.Kind, ask.Record = kind, &f.Policy
	d, err := q.rev.Engine.Decide(ctx, &ask)
	if err != nil {
		return nil, fmt.Errorf("decide %s: %w", q.action, err)
	}
	if !d.Visible {
		return nil, q.denied(d, f)
	}
	return f, nil
}
