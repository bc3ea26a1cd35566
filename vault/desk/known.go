package desk

import (
	"context"
	"errors"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/revision"
)

// mayKnow asks policy whether the caller may do this with each of some subjects. Those that are erased, or never were, are
// not among the answers.
func (d *Desk) mayKnow(ctx context.Context, p *vault.Passage, ids []uuid.UUID) (map[uuid.UUID]bool, error) {
	kinds, err := retention.KindsOf(ctx, d.on.Pool, ids)
	if err != nil {
		return nil, err
	}
	of := map[string][]uuid.UUID{}
	for id, kind := range kinds {
		of[kind] = append(of[kind], id)
	}
	may := make(map[uuid.UUID]bool, len(kinds))
	for kind, list := range of {
		for part := range slices.Chunk(list, revision.AtOnce) {
			if err := d.mayKnowOf(ctx, p, kind, part, may); err != nil {
				return nil, err
			}
		}
	}
	return may, nil
}

// mayKnowOf is mayKnow for subjects of one kind.
func (d *Desk) mayKnowOf(ctx context.Context, p *vault.Passage, kind string, ids []uuid.UUID, may map[uuid.UUID]bool) error {
	for _, id := range ids {
		may[id] = false
	}
	rev, list, err := d.on.Facts.Load(ctx, d.on.Pool, kind, func(t *revision.Table) revision.Statement { return t.Facts(factsOf) }, ids)
	if errors.Is(err, fault.ErrKind) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, f := range list {
		_, err := p.Decide(ctx, rev.Kind(kind), f)
		if _, refused := errors.AsType[*vault.Refusal](err); err != nil && !refused {
			return err
		}
		may[f.Subject] = err == nil
	}
	return nil
}
