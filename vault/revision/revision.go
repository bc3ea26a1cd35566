// Package revision loads, checks and switches what every decision rests on: one catalog and one policy that
// became active together. It knows no records; a kind's SQL is made here, once for a revision.
package revision

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/go-json-experiment/json"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Pair names a catalog and a policy by digest (SHA-256), as they became active together.
type Pair struct {
	Number  int64
	Catalog [32]byte
	Policy  [32]byte // digest of the team's modules
}

// Row is the one row of table active as stored. It is believed once Of has verified its MAC.
type Row struct {
	Revision int64
	Catalog  []byte
	Policy   []byte
	MAC      []byte
	Pending  *string // JSON of a Pending; nil for nothing
}

func (r Row) equal(b Row) bool {
	return r.Revision == b.Revision && bytes.Equal(r.Catalog, b.Catalog) && bytes.Equal(r.Policy, b.Policy) && bytes.Equal(r.MAC, b.MAC) &&
		(r.Pending == nil) == (b.Pending == nil) && (r.Pending == nil || *r.Pending == *b.Pending)
}

// parts is everything the row says, as its MAC binds it. A row with nothing pending has the parts it had before
// there was anything to be pending.
func (r Row) parts() [][]byte {
	parts := [][]byte{keyring.NumberPart(uint64(r.Revision)), r.Catalog, r.Policy} //nolint:gosec // counts up from 1
	if r.Pending != nil {
		parts = append(parts, []byte(*r.Pending))
	}
	return parts
}

func (r *Row) dest() []any { return []any{&r.Revision, &r.Catalog, &r.Policy, &r.MAC, &r.Pending} }

// Set is a loaded pair: what every decision of a request rests on. It never changes.
type Set struct {
	Catalog *catalog.Catalog
	Engine  *policy.Engine
	Policy  [32]byte // digest of guard, team and data: what an entry names
	Digest  [32]byte // of the catalog
	Tables  map[string]*Table

	row     Row
	pending Pending
}

// Is reports whether the set was loaded from that row.
func (s *Set) Is(row Row) bool { return s.row.equal(row) }

// Kind returns a kind that the same catalog names as parent or reference, and therefore has.
func (s *Set) Kind(name string) *catalog.Kind { return s.Tables[name].Kind }

// Keeper keeps the revision that this process last saw active. It is safe for concurrent use.
type Keeper struct {
	pool *pgxpool.Pool
	keys *keyring.Ring

	current atomic.Pointer[Set]
	loading store.Turn
}

// New makes a keeper that has loaded nothing yet.
func New(pool *pgxpool.Pool, keys *keyring.Ring) *Keeper {
	return &Keeper{pool: pool, keys: keys, loading: store.NewTurn()}
}

// Current returns the active revision as this process last saw it; nil before the first load.
func (k *Keeper) Current() *Set { return k.current.Load() }

// Of returns the loaded revision that row names, loading it from the database when this process has
// another: one process's reload reaches all, and no reply mixes two. A row, catalog or policy that is not
// what was stored, or older than what this process has seen, is fault.ErrIntegrity.
func (k *Keeper) Of(ctx context.Context, row Row) (*Set, error) {
	if s := k.current.Load(); s != nil && s.Is(row) {
		return s, nil
	}
	if err := k.loading.Take(ctx); err != nil {
		return nil, err
	}
	defer k.loading.Give()
	if s := k.current.Load(); s != nil && s.Is(row) {
		return s, nil
	}
	if s := k.current.Load(); s != nil && row.Revision < s.row.Revision {
		return nil, fmt.Errorf("active revision %d after %d: %w", row.Revision, s.row.Revision, fault.ErrIntegrity)
	}
	s, err := k.load(ctx, row)
	if err != nil {
		return nil, err
	}
	k.current.Store(s)
	return s, nil
}

func (k *Keeper) load(ctx context.Context, row Row) (*Set, error) {
	roots, err := k.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	if !roots.MAC.Verify(row.MAC, keyring.TagActive, row.parts()...) {
		return nil, fmt.Errorf("active revision %d: %w", row.Revision, fault.ErrIntegrity)
	}
	pending, err := parsePending(row.Pending)
	if err != nil {
		return nil, err
	}
	if s := k.current.Load(); s != nil && bytes.Equal(s.row.Catalog, row.Catalog) && bytes.Equal(s.row.Policy, row.Policy) {
		return s.as(row, pending), nil
	}
	src, err := k.body(ctx, "catalog", row.Catalog)
	if err != nil {
		return nil, err
	}
	body, err := k.body(ctx, "policy", row.Policy)
	if err != nil {
		return nil, err
	}
	var team map[string]string
	if err := json.Unmarshal(body, &team); err != nil {
		return nil, fmt.Errorf("active policy: %w", fault.ErrIntegrity)
	}
	s, err := Check(ctx, src, team)
	if err != nil {
		return nil, err
	}
	return s.as(row, pending), nil
}

// as returns the set for a row that names the same catalog and policy.
func (s *Set) as(row Row, pending Pending) *Set {
	next := *s
	next.row, next.pending, next.Tables = row, pending, map[string]*Table{}
	for _, k := range s.Catalog.Kinds {
		next.Tables[k.Name] = newTable(k, pending)
	}
	return &next
}

// body reads a stored catalog or policy on a connection of its own: all requests wait for it.
func (k *Keeper) body(ctx context.Context, kind string, digest []byte) (body []byte, err error) {
	err = store.Aside(ctx, k.pool, func(conn *pgx.Conn) error {
		body, err = bodyOf(ctx, conn, kind, digest)
		return err
	})
	return body, err
}

// bodyOf reads a stored catalog or policy and checks that it is what its digest says.
func bodyOf(ctx context.Context, db store.Querier, kind string, digest []byte) ([]byte, error) {
	var body []byte
	err := db.QueryRow(ctx, `SELECT body FROM revision WHERE type = $1 AND digest = $2`, kind, digest).Scan(&body)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("active %s: missing: %w", kind, fault.ErrIntegrity)
	}
	if err != nil {
		return nil, fmt.Errorf("active %s: %w", kind, store.Fault(err))
	}
	if sum := sha256.Sum256(body); !bytes.Equal(sum[:], digest) {
		return nil, fmt.Errorf("active %s: %w", kind, fault.ErrIntegrity)
	}
	return body, nil
}

// Check compiles a catalog and the team's policy together, as they would be served. Its error is
// fault.ErrCatalog with the place of each fault.
func Check(ctx context.Context, src []byte, team map[string]string) (*Set, error) {
	c, err := catalog.Parse("catalog.yaml", src)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	cfg := policyConfig(c)
	cfg.Team = team
	engine, err := policy.Load(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	s := &Set{Catalog: c, Engine: engine, Digest: c.Digest(), Policy: engine.Digest(), Tables: map[string]*Table{}}
	for _, k := range c.Kinds {
		s.Tables[k.Name] = newTable(k, Pending{})
	}
	return s, nil
}

// policyConfig is what policy needs to know of a catalog: nothing per person.
func policyConfig(c *catalog.Catalog) policy.Config {
	cfg := policy.Config{Purposes: map[string]policy.Purpose{}}
	for _, p := range c.Purposes {
		cfg.Purposes[p.Name] = policy.Purpose{ConsentNeeded: p.ConsentNeeded, LegalBasis: p.LegalBasis}
	}
	for _, class := range catalog.Classes() {
		cfg.Names = append(cfg.Names, class.String())
		if class.Sealed() {
			cfg.Sealed = append(cfg.Sealed, class.String())
		}
	}
	for _, k := range c.Kinds {
		if k.Subject {
			cfg.Subjects = append(cfg.Subjects, k.Name)
		}
		for _, f := range k.Fields {
			cfg.Names = append(cfg.Names, f.Name)
			if f.Class == catalog.Special {
				cfg.Special = append(cfg.Special, f.Name)
			}
		}
	}
	return cfg
}

// Active reads which revision is active and returns it, loaded. None is fault.ErrUnavailable.
func (k *Keeper) Active(ctx context.Context, db store.Querier) (*Set, error) {
	row, err := readActive(ctx, db, selectActive)
	if err != nil {
		return nil, err
	}
	if row.Revision == 0 {
		return nil, fmt.Errorf("no catalog is active: %w", fault.ErrUnavailable)
	}
	return k.Of(ctx, row)
}

const selectActive = `SELECT revision, catalog, policy, mac, pending::text FROM active`

// readActive reads the active row; the zero Row where there is none.
func readActive(ctx context.Context, db store.Querier, sql string) (Row, error) {
	var row Row
	err := db.QueryRow(ctx, sql).Scan(row.dest()...)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return Row{}, fmt.Errorf("active revision: %w", store.Fault(err))
	}
	return row, nil
}

// lockActive reads the active row and holds it for the rest of the transaction.
func lockActive(ctx context.Context, tx pgx.Tx) (Row, error) {
	return readActive(ctx, tx, selectActive+` FOR UPDATE`)
}
