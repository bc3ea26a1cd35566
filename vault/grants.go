package vault

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/breakglass"
)

type (
	// GrantSpec is a break-glass grant as it is asked for: credential, subjects, ticket, minutes.
	GrantSpec = breakglass.Spec
	// Grant is a stored grant.
	Grant = breakglass.Grant
	// GrantState says which grants a list is of.
	GrantState = breakglass.State
	// GrantQuery asks for a page of grants.
	GrantQuery = breakglass.Query
	// GrantSurvey is what an operator is told of grants.
	GrantSurvey = breakglass.Survey
)

// The lists of grants there are: all, those in force, and those that have ended and wait for their review.
const (
	GrantsAll        = breakglass.All
	GrantsOpen       = breakglass.Open
	GrantsUnreviewed = breakglass.Unreviewed
)

// What a grant may be at most, and is where nothing is said.
const (
	MaxGrantSubjects    = breakglass.MaxSubjects
	MaxGrantMinutes     = breakglass.MaxMinutes
	DefaultGrantMinutes = breakglass.DefaultMinutes
)

// GrantFindings lists what a review can find.
func GrantFindings() []string { return breakglass.Findings() }

// Granted answers what was done to a grant, or the reading of one.
type Granted struct {
	Grant
	Disclosure Disclosure
}

// GrantPage is a page of grants.
type GrantPage struct {
	Grants     []Grant
	Next       string
	Disclosure Disclosure
}

// Grant lets another credential use a ticket about some subjects for a while: policy says what that opens. The subjects
// are not looked up, so that nobody learns here who there is. Errors: a *Refusal, with second_person where the other
// credential is the caller's own or of the same client; *Invalid, also for a credential that does not hold.
func (s *Session) Grant(ctx context.Context, spec GrantSpec) (Granted, error) {
	return onGrants(ctx, s, policy.ActionGrant, func(ctx context.Context, q *request) (Granted, error) {
		if err := spec.Check(); err != nil {
			return Granted{}, err
		}
		if err := q.mayGrant(ctx, spec.Credential); err != nil {
			return Granted{}, err
		}
		return q.changeGrant(ctx, func(tx pgx.Tx) (Grant, []byte, error) {
			return q.v.grants.Add(ctx, tx, spec, q.actor.Credential().ID, q.entry.ID)
		})
	})
}

// onGrants is the gate of what is about grants and no record.
func onGrants[T any](ctx context.Context, s *Session, action string, steps func(context.Context, *request) (T, error)) (T, error) {
	return through(ctx, s, action, "", func(ctx context.Context, q *request) (out T, err error) {
		if _, err := q.decide(ctx, nil); err != nil {
			return out, err
		}
		out, err = steps(ctx, q)
		if refused, ok := errors.AsType[breakglass.Refused](err); ok {
			err = q.barred(string(refused))
		} else if errors.Is(err, ErrNotFound) {
			err = q.absent(nil)
		}
		return out, err
	})
}

// mayGrant keeps apart who grants and who gets. A credential is not a person: the name of its client stands for whoever
// works with it.
func (q *request) mayGrant(ctx context.Context, to uuid.UUID) error {
	by := q.actor.Credential()
	c, err := q.v.credentials.Find(ctx, to)
	switch {
	case to == by.ID:
		return breakglass.SecondPerson
	case errors.Is(err, ErrNotFound), err == nil && c.Subject != uuid.Nil:
		return &Invalid{Fields: []FieldError{{Field: "credential", Code: "unknown_credential", Hint: "a credential that holds, of somebody on the staff"}}}
	case err != nil:
		return err
	case c.Client == by.Client:
		return breakglass.SecondPerson
	}
	return nil
}

// RevokeGrant ends a grant: from the next request on it opens nothing. One that has ended stays as it is. An unknown id
// is ErrNotFound.
func (s *Session) RevokeGrant(ctx context.Context, id uuid.UUID) (Granted, error) {
	return onGrants(ctx, s, policy.ActionRevoke, func(ctx context.Context, q *request) (Granted, error) {
		return q.changeGrant(ctx, func(tx pgx.Tx) (Grant, []byte, error) { return q.v.grants.Revoke(ctx, tx, id) })
	})
}

// ReviewGrant stores what was found about a grant that has ended, once: justified or not_justified. Who got the grant
// and who gave it do not review it, nor does another credential of their clients. Errors: a *Refusal, with
// second_person, grant_open or grant_reviewed; ErrNotFound, *Invalid.
func (s *Session) ReviewGrant(ctx context.Context, id uuid.UUID, finding string) (Granted, error) {
	return onGrants(ctx, s, policy.ActionReview, func(ctx context.Context, q *request) (Granted, error) {
		g, err := q.v.grants.Read(ctx, q.v.pool, id)
		if err != nil {
			return Granted{}, err
		}
		if err := q.mayReview(ctx, &g); err != nil {
			return Granted{}, err
		}
		return q.changeGrant(ctx, func(tx pgx.Tx) (Grant, []byte, error) {
			return q.v.grants.Review(ctx, tx, id, q.actor.Credential().ID, finding)
		})
	})
}

func (q *request) mayReview(ctx context.Context, g *Grant) error {
	names, err := q.v.credentials.Names(ctx)
	if err != nil {
		return err
	}
	for _, party := range []uuid.UUID{g.Credential, g.GrantedBy} {
		client, known := names[party]
		if !known { // its row was edited: nobody can say whose it is
			return fmt.Errorf("credential %s: %w", party, ErrIntegrity)
		}
		if client == q.actor.Credential().Client {
			return breakglass.SecondPerson
		}
	}
	return nil
}

// changeGrant changes a grant and records that, with the row's MAC as the record's digest.
func (q *request) changeGrant(ctx context.Context, change func(pgx.Tx) (Grant, []byte, error)) (Granted, error) {
	var out Granted
	err := q.v.inTx(ctx, func(tx pgx.Tx) (err error) {
		if out.Grant, q.entry.Record, err = change(tx); err != nil {
			return err
		}
		return q.recordTx(ctx, tx, audit.Written)
	})
	if err != nil {
		return Granted{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}

// ReadGrant reads one grant. One whose row was edited is marked. An unknown id is ErrNotFound.
func (s *Session) ReadGrant(ctx context.Context, id uuid.UUID) (Granted, error) {
	return onGrants(ctx, s, policy.ActionGrants, func(ctx context.Context, q *request) (Granted, error) {
		g, err := q.v.grants.Read(ctx, q.v.pool, id)
		if err != nil && !g.Edited {
			return Granted{}, err
		}
		if err := q.record(ctx, audit.Released); err != nil {
			return Granted{}, err
		}
		return Granted{Grant: g, Disclosure: q.disclosure()}, nil
	})
}

// Grants lists grants, the newest first. One whose row was edited is among them, marked. Errors: a *Refusal, *Invalid,
// ErrCursor.
func (s *Session) Grants(ctx context.Context, query GrantQuery) (GrantPage, error) {
	return onGrants(ctx, s, policy.ActionGrants, func(ctx context.Context, q *request) (GrantPage, error) {
		list, next, err := q.v.grants.Page(ctx, query)
		if err != nil {
			return GrantPage{}, err
		}
		if err := q.record(ctx, audit.Released); err != nil {
			return GrantPage{}, err
		}
		return GrantPage{Grants: list, Next: next, Disclosure: q.disclosure()}, nil
	})
}

// SurveyGrants counts grants for an operator. One that was made longer than age ago and has no review is overdue.
func (v *Vault) SurveyGrants(ctx context.Context, age time.Duration) (GrantSurvey, error) {
	return v.grants.Survey(ctx, age)
}
