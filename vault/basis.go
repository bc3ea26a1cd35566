package vault

import (
	"context"
	"errors"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/store"
)

// BasisInput is a legal basis for a subject's data, with the article or contract it rests on.
type BasisInput = ledger.BasisInput

// RecordBasis adds a legal basis to a subject: policy sees it from the next request on.
func (s *Session) RecordBasis(ctx context.Context, kind string, subject uuid.UUID, in BasisInput) (BasisRecorded, error) {
	return through(ctx, s, policy.ActionBasis, kind, func(ctx context.Context, q *request) (BasisRecorded, error) {
		if err := in.Check(); err != nil {
			return BasisRecorded{}, err
		}
		return q.changeBases(ctx, subject, func(ctx context.Context, tx pgx.Tx, f *facts) (uuid.UUID, error) {
			return q.addBasis(ctx, tx, f, in)
		})
	})
}

// EndBasis ends a basis that RecordBasis recorded. An unknown one, or one that has ended, is ErrNotFound.
func (s *Session) EndBasis(ctx context.Context, kind string, subject, basis uuid.UUID) (BasisRecorded, error) {
	return through(ctx, s, policy.ActionBasis, kind, func(ctx context.Context, q *request) (BasisRecorded, error) {
		return q.changeBases(ctx, subject, func(ctx context.Context, tx pgx.Tx, f *facts) (uuid.UUID, error) {
			return basis, q.endBasis(ctx, tx, f, basis)
		})
	})
}

// changeBases locks the subject's state, decides, changes the ledger and stores the new state.
func (q *request) changeBases(ctx context.Context, subject uuid.UUID, change func(context.Context, pgx.Tx, *facts) (uuid.UUID, error)) (BasisRecorded, error) {
	if !q.kind.Subject {
		return BasisRecorded{}, ErrKind
	}
	var out BasisRecorded
	err := q.v.inTx(ctx, func(tx pgx.Tx) error {
		f, err := q.lockState(ctx, tx, subject)
		if err != nil {
			return err
		}
		if _, err := q.decide(ctx, f); err != nil {
			return err
		}
		if out.ID, err = change(ctx, tx, f); err != nil {
			return err
		}
		out.Bases = f.state.BasisNames()
		return q.storeBases(ctx, tx, f, out.ID)
	})
	if err != nil {
		return BasisRecorded{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}

func (q *request) storeBases(ctx context.Context, tx pgx.Tx, f *facts, id uuid.UUID) error {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	if f.stored, err = f.state.Put(ctx, tx, roots.MAC, f.subject, f.stored.Revision); err != nil {
		return err
	}
	return q.recordEvent(ctx, tx, f, id)
}

func (q *request) addBasis(ctx context.Context, tx pgx.Tx, f *facts, in BasisInput) (uuid.UUID, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	id, err := store.NewID()
	if err != nil {
		return uuid.Nil, err
	}
	b := ledger.BasisRow{
		ID: id, Basis: in.Basis, Citation: in.Citation, RecordedAt: store.Micro(f.now),
		Credential: q.actor.Credential().ID, Entry: q.entry.ID,
	}
	return id, f.state.AddBasis(ctx, tx, roots.MAC, f.subject, b)
}

func (q *request) endBasis(ctx context.Context, tx pgx.Tx, f *facts, id uuid.UUID) error {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	err = f.state.EndBasis(ctx, tx, roots.MAC, f.subject, id, f.now)
	if errors.Is(err, ErrNotFound) {
		return q.absent(f)
	}
	return err
}
