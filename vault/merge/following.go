package merge

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Following reads something of a record, and then of each that it is merged with and that the session may know of: history,
// consents, disclosures, an export. Each is a reading of its own, with a decision and an entry; one that is refused is not
// among the answers, without a word.
func Following[T any](ctx context.Context, m *Merger, s *vault.Session, kind string, id uuid.UUID, read func(context.Context, uuid.UUID) (T, error)) (own T, others map[uuid.UUID]T, err error) {
	if own, err = read(ctx, id); err != nil {
		return own, nil, err
	}
	ids, err := m.known(ctx, s, kind, id)
	if err != nil {
		return own, nil, err
	}
	others = make(map[uuid.UUID]T, len(ids))
	for _, other := range ids {
		x, err := read(ctx, other)
		if _, refused := errors.AsType[*vault.Refusal](err); refused {
			continue
		}
		if err != nil {
			return own, nil, fmt.Errorf("with %s: %w", other, err)
		}
		others[other] = x
	}
	return own, others, nil
}

// known are the records that a record is merged with and that the session may read.
func (m *Merger) known(ctx context.Context, s *vault.Session, kind string, id uuid.UUID) ([]uuid.UUID, error) {
	list, err := m.loadOf(ctx, m.on.Pool, kind, []uuid.UUID{id})
	if err != nil || len(list) == 0 || list[0].State.Link == nil {
		return nil, err
	}
	ids, err := vault.Pass(ctx, s, policy.ActionRead, kind, func(ctx context.Context, p *vault.Passage) (ids []uuid.UUID, err error) {
		f, _, err := p.Subject(ctx, id)
		if err != nil {
			return nil, err
		}
		shown, err := m.shown(ctx, p, f.State.Merged())
		if err != nil {
			return nil, err
		}
		for _, other := range f.State.Merged() {
			if shown[other] {
				ids = append(ids, other)
			}
		}
		if err := p.About(f, release.Left{}, tape.Details{}); err != nil {
			return nil, err
		}
		return ids, p.Record(ctx, audit.Released, "merges")
	})
	if _, refused := errors.AsType[*vault.Refusal](err); refused {
		return nil, nil
	}
	return ids, err //nolint:wrapcheck // it names the subject
}
