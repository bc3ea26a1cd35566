// Package grants makes, ends, reviews and tells of break-glass grants: tickets by which a credential sees more of some subjects for
// a while. Each function passes the vault's gate. What a grant opens is the vault's and the policy's to say.
package grants

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/breakglass"
)

// Granted answers what was done to a grant, or the reading of one.
type Granted struct {
	vault.Grant
	Disclosure vault.Disclosure
}

// Page is a page of grants.
type Page struct {
	Grants     []vault.Grant
	Next       string
	Disclosure vault.Disclosure
}

// Give lets another credential use a ticket about some subjects for a while: policy says what that opens. The subjects
// are not looked up, so that nobody learns here who there is. Errors: a *Refusal, with second_person where the other
// credential is the caller's own or of the same client; *Invalid, also for a credential that does not hold.
func Give(ctx context.Context, s *vault.Session, spec vault.GrantSpec) (Granted, error) {
	return onGrants(ctx, s, policy.ActionGrant, func(ctx context.Context, p *vault.Passage) (Granted, error) {
		if err := spec.Check(); err != nil {
			return Granted{}, err
		}
		if err := mayGrant(ctx, p, spec.Credential); err != nil {
			return Granted{}, err
		}
		return change(ctx, p, func(tx pgx.Tx) (vault.Grant, []byte, error) {
			return p.Foundation().Grants.Add(ctx, tx, spec, p.Credential().ID, p.Entry())
		})
	})
}

// onGrants is the gate of what is about grants and no record.
func onGrants[T any](ctx context.Context, s *vault.Session, action string, steps func(context.Context, *vault.Passage) (T, error)) (T, error) {
	return vault.Pass(ctx, s, action, "", func(ctx context.Context, p *vault.Passage) (out T, err error) {
		if err := p.Allow(ctx); err != nil {
			return out, err //nolint:wrapcheck // a refusal
		}
		out, err = steps(ctx, p)
		if refused, ok := errors.AsType[breakglass.Refused](err); ok {
			err = p.Refuse(vault.ErrDenied, string(refused), string(refused))
		} else if errors.Is(err, vault.ErrNotFound) {
			err = p.Absent()
		}
		return out, err
	})
}

// mayGrant keeps apart who grants and who gets. A credential is not a person: the name of its client stands for whoever
// works with it.
func mayGrant(ctx context.Context, p *vault.Passage, to uuid.UUID) error {
	by := p.Credential()
	c, err := p.Foundation().Credentials.Find(ctx, to)
	switch {
	case to == by.ID:
		return breakglass.SecondPerson
	case errors.Is(err, vault.ErrNotFound), err == nil && c.Subject != uuid.Nil:
		return &vault.Invalid{Fields: []vault.FieldError{{Field: "credential", Code: "unknown_credential", Hint: "a credential that holds, of somebody on the staff"}}}
	case err != nil:
		return err
	case c.Client == by.Client:
		return breakglass.SecondPerson
	}
	return nil
}

// Revoke ends a grant: from the next request on it opens nothing. One that has ended stays as it is. An unknown id
// is vault.ErrNotFound.
func Revoke(ctx context.Context, s *vault.Session, id uuid.UUID) (Granted, error) {
	return onGrants(ctx, s, policy.ActionRevoke, func(ctx context.Context, p *vault.Passage) (Granted, error) {
		return change(ctx, p, func(tx pgx.Tx) (vault.Grant, []byte, error) { return p.Foundation().Grants.Revoke(ctx, tx, id) })
	})
}

// Review stores what was found about a grant that has ended, once: justified or not_justified. Who got the grant
// and who gave it do not review it, nor does another credential of their clients. Errors: a *Refusal, with
// second_person, grant_open or grant_reviewed; vault.ErrNotFound, *Invalid.
func Review(ctx context.Context, s *vault.Session, id uuid.UUID, finding string) (Granted, error) {
	return onGrants(ctx, s, policy.ActionReview, func(ctx context.Context, p *vault.Passage) (Granted, error) {
		g, err := p.Foundation().Grants.Read(ctx, p.Foundation().Pool, id)
		if err != nil {
			return Granted{}, err
		}
		if err := mayReview(ctx, p, &g); err != nil {
			return Granted{}, err
		}
		return change(ctx, p, func(tx pgx.Tx) (vault.Grant, []byte, error) {
			return p.Foundation().Grants.Review(ctx, tx, id, p.Credential().ID, finding)
		})
	})
}

func mayReview(ctx context.Context, p *vault.Passage, g *vault.Grant) error {
	names, err := p.Foundation().Credentials.Names(ctx)
	if err != nil {
		return err
	}
	for _, party := range []uuid.UUID{g.Credential, g.GrantedBy} {
		client, known := names[party]
		if !known { // its row was edited: nobody can say whose it is
			return fmt.Errorf("credential %s: %w", party, vault.ErrIntegrity)
		}
		if client == p.Credential().Client {
			return breakglass.SecondPerson
		}
	}
	return nil
}

// change changes a grant and records that, with the row's MAC as the record's digest.
func change(ctx context.Context, p *vault.Passage, by func(pgx.Tx) (vault.Grant, []byte, error)) (Granted, error) {
	var out Granted
	err := p.InTx(ctx, func(tx pgx.Tx) error {
		g, digest, err := by(tx)
		if err != nil {
			return err
		}
		out.Grant = g
		p.Digest(digest)
		return p.RecordTx(ctx, tx, audit.Written)
	})
	if err != nil {
		return Granted{}, err
	}
	out.Disclosure = p.Disclosure()
	return out, nil
}

// Read reads one grant. One whose row was edited is marked. An unknown id is vault.ErrNotFound.
func Read(ctx context.Context, s *vault.Session, id uuid.UUID) (Granted, error) {
	return onGrants(ctx, s, policy.ActionGrants, func(ctx context.Context, p *vault.Passage) (Granted, error) {
		g, err := p.Foundation().Grants.Read(ctx, p.Foundation().Pool, id)
		if err != nil && !g.Edited {
			return Granted{}, err
		}
		if err := p.Record(ctx, audit.Released); err != nil {
			return Granted{}, err
		}
		return Granted{Grant: g, Disclosure: p.Disclosure()}, nil
	})
}

// List lists grants, the newest first. One whose row was edited is among them, marked. Errors: a *Refusal, *Invalid,
// ErrCursor.
func List(ctx context.Context, s *vault.Session, query vault.GrantQuery) (Page, error) {
	return onGrants(ctx, s, policy.ActionGrants, func(ctx context.Context, p *vault.Passage) (Page, error) {
		list, next, err := p.Foundation().Grants.Page(ctx, query)
		if err != nil {
			return Page{}, err
		}
		if err := p.Record(ctx, audit.Released); err != nil {
			return Page{}, err
		}
		return Page{Grants: list, Next: next, Disclosure: p.Disclosure()}, nil
	})
}
