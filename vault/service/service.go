// Package service is the work that comes of cases, relationships and assets: late cases are escalated, a first answer is
// noted with its case, who left is noted with the relationship that ended, and tasks are made for assets that are to be
// serviced or share a defect. It acts as a caller, its own or the one who asks, and policy decides about each record.
package service

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Client is the name of the credential by which jobs of this package act; an operator who revokes it ends them.
const Client = "tacit-service"

// Role is what jobs act as. A catalog without it has none that act.
const Role = "router"

// budget is more subjects an hour than jobs touch.
const budget = 1_000_000

// Config is what a Service is made of. Vault is required.
type Config struct {
	Vault *vault.Vault
	Jobs  *jobs.Client // asks for the work that Register does; without one first answers and endings are not followed up
}

// Service is safe for concurrent use.
type Service struct {
	cfg Config
	on  vault.Foundation
}

// New makes a service. Observe is for the vault's OnWrite, and Register for a process that works on jobs.
func New(cfg Config) (*Service, error) {
	if cfg.Vault == nil {
		return nil, errors.New("service: no vault")
	}
	return &Service{cfg: cfg, on: cfg.Vault.Foundation()}, nil
}

// Session is that of the jobs' own credential, which is made when it is missing. It is fault.ErrUnauthenticated when an
// operator has revoked it.
func (v *Service) Session(ctx context.Context) (*vault.Session, error) {
	actor, err := v.cfg.Vault.SystemActor(ctx, vault.CredentialSpec{
		Client: Client, Roles: []string{Role}, Purposes: []string{"operations"}, Regions: []string{"*"}, Budget: budget,
	})
	if err != nil {
		return nil, fmt.Errorf("service: %w", err)
	}
	return v.cfg.Vault.As(actor, "operations"), nil
}

// AnsweredArgs ask to note that a case was answered.
type AnsweredArgs struct{ Case uuid.UUID }

// Kind is "case_answered".
func (AnsweredArgs) Kind() string { return "case_answered" }

// EndedArgs ask to follow a relationship that ended, or was taken up again, with its customer.
type EndedArgs struct{ Relationship uuid.UUID }

// Kind is "relationship_ended".
func (EndedArgs) Kind() string { return "relationship_ended" }

// attempts bounds how often a job is tried; what it is about is looked at anew each time.
const attempts = 8

const unanswered = `SELECT id FROM case_record WHERE id = ANY($1) AND first_response_at IS NULL`

// Observe asks for the jobs that follow from writes. It is for vault.OnWrite.
func (v *Service) Observe(ctx context.Context, tx pgx.Tx, changes []vault.Change) error {
	if v.cfg.Jobs == nil {
		return nil
	}
	var cases []uuid.UUID
	for i := range changes {
		c := &changes[i]
		if c.After == nil {
			continue
		}
		switch c.After.Table.Kind.Name {
		case crm.Interaction:
			if id, ok := c.After.Get("case_ref").Ref(); ok && c.After.Get("direction").Text() == "outbound" {
				cases = append(cases, id)
			}
		case crm.Relationship:
			if ends(c) {
				if err := v.cfg.Jobs.InsertTx(ctx, tx, EndedArgs{c.After.ID}, jobs.Options{Attempts: attempts}); err != nil {
					return fmt.Errorf("ending of %s: %w", c.After.ID, store.Fault(err))
				}
			}
		}
	}
	return v.answered(ctx, tx, cases)
}

// ends reports whether a relationship ended, or goes on again.
func ends(c *vault.Change) bool {
	return (c.Before.Get("stage").Text() == crm.StageEnded) != (c.After.Get("stage").Text() == crm.StageEnded)
}

func (v *Service) answered(ctx context.Context, tx pgx.Tx, cases []uuid.UUID) error {
	if len(cases) == 0 {
		return nil
	}
	rows, err := tx.Query(ctx, unanswered, cases)
	if err != nil {
		return fmt.Errorf("answered cases: %w", store.Fault(err))
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return fmt.Errorf("answered cases: %w", store.Fault(err))
	}
	for _, id := range ids {
		if err := v.cfg.Jobs.InsertTx(ctx, tx, AnsweredArgs{id}, jobs.Options{Attempts: attempts}); err != nil {
			return fmt.Errorf("answer to %s: %w", id, store.Fault(err))
		}
	}
	return nil
}

// Answered has the rule of cases look for the first answer: a patch that sets nothing.
func (v *Service) Answered(ctx context.Context, s *vault.Session, id uuid.UUID) error {
	_, err := v.change(ctx, s, crm.Case, id, func(r *vault.Reply, _ *vault.Draft) (bool, error) {
		return valueOf(r, "first_response_at").IsNull(), nil
	})
	return err
}

// Ended has the customer's own record say that the relationship ended, from when retention counts (GDPR Art. 5(1)(e)), or
// that it goes on.
func (v *Service) Ended(ctx context.Context, s *vault.Session, relationship uuid.UUID) error {
	r, err := s.Get(ctx, crm.Relationship, relationship, []string{"stage", "ended_at", "contact", "account"})
	if err != nil {
		return ignore(err)
	}
	kind, id := crm.Contact, uuid.Nil
	if of, ok := valueOf(&r, "contact").Ref(); ok {
		id = of
	} else if of, ok := valueOf(&r, "account").Ref(); ok {
		kind, id = crm.Account, of
	}
	stage, at := valueOf(&r, "stage"), valueOf(&r, "ended_at")
	_, err = v.change(ctx, s, kind, id, func(c *vault.Reply, d *vault.Draft) (bool, error) {
		if f, ok := d.Kind.Field("stage"); ok && (stage.Text() == crm.StageEnded || valueOf(c, "stage").Text() == crm.StageEnded) {
			if valueOf(c, "stage").Equal(stage) {
				return false, nil
			}
			d.Settings = append(d.Settings, draft.Setting{Field: f, Value: stage})
		}
		if f, ok := d.Kind.Field("ended_at"); ok && !valueOf(c, "ended_at").Equal(at) {
			d.Put(f, at)
		}
		return len(d.Settings) > 0, nil
	})
	return err
}

// tries bounds how often a patch is made anew because its record changed meanwhile.
const tries = 5

// change patches a record by what it is now, and reports whether it did; nothing where by says so. One that is gone, or
// closed to the session, is left.
func (v *Service) change(ctx context.Context, s *vault.Session, kind string, id uuid.UUID, by func(*vault.Reply, *vault.Draft) (bool, error)) (bool, error) {
	for range tries {
		r, err := s.Get(ctx, kind, id, nil)
		if err != nil {
			return false, ignore(err)
		}
		d, err := v.cfg.Vault.DraftJSON(kind, []byte(`{}`), true)
		if err != nil {
			return false, err //nolint:wrapcheck // an empty patch: only the catalog can be wrong
		}
		some, err := by(&r, &d)
		if err != nil || !some {
			return false, err
		}
		if _, err = s.Patch(ctx, kind, id, r.Version, d); !errors.Is(err, fault.ErrVersion) {
			return err == nil, ignore(err)
		}
	}
	return false, fmt.Errorf("change %s: %w", id, fault.ErrUnavailable)
}

// ignore takes what leaves nothing to do for an end: the record is gone, or is not for this session.
func ignore(err error) error {
	if errors.Is(err, fault.ErrNotFound) || errors.Is(err, fault.ErrGone) || errors.Is(err, fault.ErrDenied) {
		return nil
	}
	return err
}

// valueOf is what a reply shows of a field in clear; null for what it withholds.
func valueOf(r *vault.Reply, name string) value.Value {
	for _, f := range r.Fields {
		if f.Field.Name == name {
			return f.Value
		}
	}
	return value.Value{}
}
