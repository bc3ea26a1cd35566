package revision

import (
	"context"
	"fmt"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
)

// maxRebuilt bounds how many kept policies are tried for one entry: each costs a load.
const maxRebuilt = 50

// Rebuild loads again what an entry of the log was decided under: the catalog of that digest, with the kept policy that
// makes an engine of the other digest with it. An entry names engines, and so a program whose guard has changed since
// cannot make them again. That, and what is not kept, is ErrNotKept.
func (k *Keeper) Rebuild(ctx context.Context, catalogDigest, engineDigest [32]byte) (*Set, error) {
	if catalogDigest == ([32]byte{}) || engineDigest == ([32]byte{}) {
		return nil, ErrNotKept
	}
	src, err := k.body(ctx, "catalog", catalogDigest[:])
	if err != nil {
		return nil, err
	}
	list, err := k.Policies(ctx)
	if err != nil {
		return nil, err
	}
	for i := len(list) - 1; i >= max(0, len(list)-maxRebuilt); i-- {
		s, err := Check(ctx, src, list[i].Files)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err == nil && s.Policy == engineDigest { // one that does not load under this catalog is not the one
			return s, nil
		}
	}
	return nil, ErrNotKept
}

// Candidate loads a kept policy, by the beginning of its digest, under the active catalog. ErrNotKept for none.
func (k *Keeper) Candidate(ctx context.Context, prefix string) (*Set, error) {
	p, err := k.Policy(ctx, prefix)
	if err != nil {
		return nil, err
	}
	return k.With(ctx, p.Files)
}

// With loads a policy under the active catalog without making it active. Its error is fault.ErrCatalog with the place
// of each fault.
func (k *Keeper) With(ctx context.Context, team map[string]string) (*Set, error) {
	active, err := readActive(ctx, k.pool, selectActive)
	if err != nil {
		return nil, err
	}
	src, err := k.body(ctx, "catalog", active.Catalog)
	if err != nil {
		return nil, err
	}
	return Check(ctx, src, team)
}

// Compare lists where two policies decide differently under the active catalog, over every input there could be. Its
// error is fault.ErrCatalog with the place of each fault.
func (k *Keeper) Compare(ctx context.Context, from, to map[string]string) ([]policy.Change, error) {
	active, err := readActive(ctx, k.pool, selectActive)
	if err != nil {
		return nil, err
	}
	src, err := k.body(ctx, "catalog", active.Catalog)
	if err != nil {
		return nil, err
	}
	return Compare(ctx, src, from, to)
}

// Compare lists where two policies decide differently under a catalog, see policy.Diff.
func Compare(ctx context.Context, src []byte, from, to map[string]string) ([]policy.Change, error) {
	before, err := Config(src, from)
	if err != nil {
		return nil, err
	}
	after, err := Config(src, to)
	if err != nil {
		return nil, err
	}
	changes, err := policy.Diff(ctx, before, after)
	if ctx.Err() != nil { // not the policy's fault, whatever is said of it
		return nil, fmt.Errorf("compare policies: %w", ctx.Err())
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	return changes, nil
}

// Config is what a policy is loaded from together with a catalog. A catalog at fault is fault.ErrCatalog.
func Config(src []byte, team map[string]string) (policy.Config, error) {
	c, err := catalog.Parse("catalog.yaml", src)
	if err != nil {
		return policy.Config{}, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	cfg := policyConfig(c)
	cfg.Team = team
	return cfg, nil
}
