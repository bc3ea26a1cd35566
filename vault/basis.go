package vault

import (
	"context"
	"errors"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
	"github.com/tacitcrm/tacit/vault/value"
)

// BasisInput is a legal basis for a subject's data, with the article or contract it rests on.
type BasisInput = ledger.BasisInput

// RecordBasis adds a legal basis to a subject: policy sees it from the next request on.
func (s *Session) RecordBasis(ctx context.Context, kind string, subject uuid.UUID, in BasisInput) (BasisRecorded, error) {
	return through(ctx, s, policy.ActionBasis, kind, func(ctx context.Context, q *request) (BasisRecorded, error) {
		if err := in.Check(); err != nil {
			return BasisRecorded{}, err
		}
		if err := q.mayFound(in.Basis); err != nil {
			return BasisRecorded{}, err
		}
		if err := q.charge(ctx, subject); err != nil {
			return BasisRecorded{}, err
		}
		return q.changeBases(ctx, subject, func(ctx context.Context, tx pgx.Tx, f *facts.Facts) (uuid.UUID, error) {
			return q.addBasis(ctx, tx, f, in)
		})
	})
}

// EndBasis ends a basis that RecordBasis recorded. An unknown one, or one that has ended, is ErrNotFound.
func (s *Session) EndBasis(ctx context.Context, kind string, subject, basis uuid.UUID) (BasisRecorded, error) {
	return through(ctx, s, policy.ActionBasis, kind, func(ctx context.Context, q *request) (BasisRecorded, error) {
		if err := q.charge(ctx, subject); err != nil {
			return BasisRecorded{}, err
		}
		return q.changeBases(ctx, subject, func(ctx context.Context, tx pgx.Tx, f *facts.Facts) (uuid.UUID, error) {
			return basis, q.endBasis(ctx, tx, f, basis)
		})
	})
}

// mayFound keeps apart who reads on a basis and who records it (P3): not a credential with a purpose that the
// basis would open. A statutory basis opens special categories to compliance and legal (policy's guard), so it
// takes a credential that has neither and may capture.
func (q *request) mayFound(basis string) error {
	c := q.actor.Credential()
	for _, name := range c.Purposes {
		p, ok := q.rev.Catalog.Purpose(name)
		opened := ok && p.LegalBasis == basis || basis == ledger.Statutory && slices.Contains(policy.DutyPurposes(), name)
		if opened || basis == ledger.Statutory && !c.Capture {
			q.entry.Reasons = []string{"capture"}
			return &Refusal{Code: "capture_not_allowed", Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
		}
	}
	return nil
}

// changeBases locks the subject's state, decides, changes the ledger and stores the new state.
func (q *request) changeBases(ctx context.Context, subject uuid.UUID, change func(context.Context, pgx.Tx, *facts.Facts) (uuid.UUID, error)) (BasisRecorded, error) {
	if !q.kind.Person() {
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
		return q.storeBases(ctx, tx, f, out.ID)
	})
	if err != nil {
		return BasisRecorded{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}

func (q *request) storeBases(ctx context.Context, tx pgx.Tx, f *facts.Facts, id uuid.UUID) error {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	if f.Stored, err = f.State.Put(ctx, tx, roots.MAC, f.Subject, f.Stored.Revision); err != nil {
		return err
	}
	return q.recordEvent(ctx, tx, f, tape.Details{Event: id, Version: uint64(f.Stored.Revision)}) //nolint:gosec // > 0 by CHECK
}

func (q *request) addBasis(ctx context.Context, tx pgx.Tx, f *facts.Facts, in BasisInput) (uuid.UUID, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	id, err := store.NewID()
	if err != nil {
		return uuid.Nil, err
	}
	b := ledger.BasisRow{ID: id, Basis: in.Basis, RecordedAt: store.Micro(f.Now), Credential: q.actor.Credential().ID, Entry: q.entry.ID}
	if err := b.SealCitation(f.Keys, f.Subject, crypto.SecretString(in.Citation)); err != nil {
		return uuid.Nil, err
	}
	return id, f.State.AddBasis(ctx, tx, roots.MAC, f.Subject, b)
}

// bases reads the recorded bases of a subject with their citations.
func (q *request) bases(ctx context.Context, f *facts.Facts) ([]RecordedBasis, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	rows, citations, err := ledger.OpenBases(ctx, q.v.pool, roots.MAC, f.Keys, f.Subject)
	if err != nil {
		return nil, err
	}
	out := make([]RecordedBasis, len(rows))
	for i, b := range rows {
		out[i] = RecordedBasis{ID: b.ID, Basis: b.Basis, Citation: value.FromSecret(value.Text, citations[i]), RecordedAt: b.RecordedAt, EndedAt: b.EndedAt}
	}
	return out, nil
}

func (q *request) endBasis(ctx context.Context, tx pgx.Tx, f *facts.Facts, id uuid.UUID) error {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	err = f.State.EndBasis(ctx, tx, roots.MAC, f.Subject, id, f.Now)
	if errors.Is(err, ErrNotFound) {
		return q.absent(f)
	}
	return err
}
