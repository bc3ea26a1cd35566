package vault

import (
	"context"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/tape"
)

// open makes the reply of one record. Nothing leaves before the request is recorded.
func (q *request) open(ctx context.Context, f *facts.Facts, d policy.Decision, fields []string) (reply Reply, l release.Left, err error) {
	_, err = step(ctx, "open", func(ctx context.Context) (none struct{}, err error) {
		reply, l, err = q.opened(ctx, f, d, fields)
		return none, err
	})
	return reply, l, err
}

// opened is open within a step, which a page has one of.
func (q *request) opened(ctx context.Context, f *facts.Facts, d policy.Decision, fields []string) (Reply, release.Left, error) {
	o := release.New(f, d, q.purpose, fields).For(q.actor.Credential().Subject)
	reply, err := o.Reply()
	q.v.meter.Unwraps(ctx, f.Keys.Unwraps())
	if err != nil {
		return Reply{}, release.Left{}, err
	}
	q.oblige(d)
	l, err := q.left(f, o.Left(), o.Details())
	return reply, l, err
}

// left completes what leaves of a subject, or is written of it, by what the log calls the subject and by its sealed
// details.
func (q *request) left(f *facts.Facts, l release.Left, d tape.Details) (release.Left, error) {
	var err error
	if l.Pseudonym, err = f.Pseudonym(q.entry.Time); err != nil {
		return release.Left{}, err
	}
	d.Grant = q.glassOn(f.Subject)
	if l.Details, err = f.SealDetails(q.entry.ID, q.entry.Time, d); err != nil {
		return release.Left{}, err
	}
	return l, nil
}
