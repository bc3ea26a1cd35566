package revision

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Policies that are not active are loaded to be asked about. A load takes a processor for as long as decisions of many
// requests do, so that there is one at a time in a process; who waits does so until its ctx ends, which is
// fault.ErrUnavailable.

// Rebuild loads again what an entry of the log was decided under: the catalog of that digest, with the kept policy that
// makes an engine of the other digest with it. An entry names engines, and so a program whose guard has changed since
// cannot make them again. That, and what is not kept, is ErrNotKept.
func (k *Keeper) Rebuild(ctx context.Context, catalogDigest, engineDigest [32]byte) (*Set, error) {
	if catalogDigest == ([32]byte{}) || engineDigest == ([32]byte{}) {
		return nil, ErrNotKept
	}
	key := made{catalogDigest, engineDigest}
	if s, known, err := k.known(key); known {
		return s, err
	}
	if err := k.asking.Take(ctx); err != nil {
		return nil, err
	}
	defer k.asking.Give()
	if s, known, err := k.known(key); known {
		return s, err
	}
	during := k.number()
	s, err := k.rebuild(ctx, key)
	if err == nil || errors.Is(err, ErrNotKept) && !errors.Is(err, fault.ErrCatalog) { // a load may succeed another time
		k.rebuilt.keep(key, remembered{set: s, during: during})
	}
	return s, err
}

// known returns what is loaded, or known not to be kept.
func (k *Keeper) known(key made) (*Set, bool, error) {
	for _, s := range []*Set{k.current.Load(), k.former.Load()} {
		if s != nil && s.Digest == key.catalog && s.Policy == key.engine {
			return s, true, nil
		}
	}
	r, ok := k.rebuilt.find(key)
	switch {
	case !ok, r.set == nil && r.during != k.number(): // something else is kept since
		return nil, false, nil
	case r.set == nil:
		return nil, true, ErrNotKept
	}
	return r.set, true, nil
}

// number is that of the revision that this process last saw active; 0 before the first.
func (k *Keeper) number() int64 {
	if s := k.current.Load(); s != nil {
		return s.row.Revision
	}
	return 0
}

func (k *Keeper) rebuild(ctx context.Context, key made) (*Set, error) {
	src, err := k.body(ctx, "catalog", key.catalog[:])
	if errors.Is(err, errMissing) {
		return nil, ErrNotKept
	}
	if err != nil {
		return nil, err
	}
	list, err := k.Policies(ctx)
	if err != nil {
		return nil, err
	}
	cfg, err := Config(src, nil)
	if err != nil { // this program does not take it any more
		return nil, ErrNotKept
	}
	for _, p := range slices.Backward(list) {
		cfg.Team = modules(p.Files)
		if digest, err := cfg.Digest(); err != nil || digest != key.engine {
			continue
		}
		s, err := k.compile(ctx, src, p.Files)
		if errors.Is(err, fault.ErrCatalog) {
			return nil, fmt.Errorf("%w: %w", ErrNotKept, err)
		}
		return s, err
	}
	return nil, ErrNotKept
}

// made names an engine together with the catalog that it was made with.
type made struct{ catalog, engine [32]byte }

// remembered is a rebuilt set; nil for one that could not be made of what was kept during a revision.
type remembered struct {
	set    *Set
	during int64
}

// maxRemembered bounds the sets that are kept beside the active one, each of some megabytes.
const maxRemembered = 8

// memory remembers what was rebuilt last. The zero memory is ready, and safe for concurrent use.
type memory struct {
	mu    sync.Mutex
	order []made // the oldest first
	sets  map[made]remembered
}

func (m *memory) find(key made) (remembered, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	r, ok := m.sets[key]
	return r, ok
}

func (m *memory) keep(key made, r remembered) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.sets == nil {
		m.sets = map[made]remembered{}
	}
	if _, ok := m.sets[key]; !ok {
		if len(m.order) == maxRemembered {
			delete(m.sets, m.order[0])
			m.order = m.order[1:]
		}
		m.order = append(m.order, key)
	}
	m.sets[key] = r
}

// Bounded is fault.ErrCatalog beside bundle.ErrTooLarge for files of more than a bundle may hold.
func Bounded(team map[string]string) error {
	if len(team) > bundle.MaxFiles {
		return fmt.Errorf("%w: %w: more than %d files", fault.ErrCatalog, bundle.ErrTooLarge, bundle.MaxFiles)
	}
	all := 0
	for _, content := range team {
		if all += len(content); len(content) > bundle.MaxFile {
			return fmt.Errorf("%w: %w: a file has more than %d bytes", fault.ErrCatalog, bundle.ErrTooLarge, bundle.MaxFile)
		}
	}
	if all > bundle.MaxContent {
		return fmt.Errorf("%w: %w: more than %d bytes", fault.ErrCatalog, bundle.ErrTooLarge, bundle.MaxContent)
	}
	return nil
}

// With loads a policy under the active catalog without making it active. Its error is fault.ErrCatalog with the place
// of each fault.
func (k *Keeper) With(ctx context.Context, team map[string]string) (*Set, error) {
	if err := k.asking.Take(ctx); err != nil {
		return nil, err
	}
	defer k.asking.Give()
	src, err := k.activeCatalog(ctx)
	if err != nil {
		return nil, err
	}
	return k.compile(ctx, src, team)
}

// Compare lists where two policies decide differently under the active catalog, over every input there could be, see
// policy.Diff. Its error is fault.ErrCatalog with the place of each fault.
func (k *Keeper) Compare(ctx context.Context, from, to map[string]string) ([]policy.Change, error) {
	if err := k.asking.Take(ctx); err != nil {
		return nil, err
	}
	defer k.asking.Give()
	src, err := k.activeCatalog(ctx)
	if err != nil {
		return nil, err
	}
	before, err := Config(src, from)
	if err != nil {
		return nil, err
	}
	after := before
	after.Team = to
	changes, err := policy.Diff(ctx, before, after)
	if ctx.Err() != nil { // not the policy's fault, whatever is said of it
		return nil, fmt.Errorf("compare policies: %w", ctx.Err())
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	return changes, nil
}

func (k *Keeper) activeCatalog(ctx context.Context) ([]byte, error) {
	active, err := readActive(ctx, k.pool, selectActive)
	if err != nil {
		return nil, err
	}
	return k.body(ctx, "catalog", active.Catalog)
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
