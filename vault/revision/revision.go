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

	"github.com/tacitcrm/tacit/crypto"
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
}

func (r Row) equal(b Row) bool {
	return r.Revision == b.Revision && bytes.Equal(r.Catalog, b.Catalog) && bytes.Equal(r.Policy, b.Policy) && bytes.Equal(r.MAC, b.MAC)
}

func (r Row) parts() [][]byte {
	return [][]byte{keyring.NumberPart(uint64(r.Revision)), r.Catalog, r.Policy} //nolint:gosec // counts up from 1
}

// Set is a loaded pair: what every decision of a request rests on. It never changes.
type Set struct {
	Catalog *catalog.Catalog
	Engine  *policy.Engine
	Policy  [32]byte // digest of guard, team and data: what an entry names
	Digest  [32]byte // of the catalog
	Tables  map[string]*Table

	row Row
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
	s.row = row
	return s, nil
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
		s.Tables[k.Name] = newTable(k)
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
	var row Row
	err := db.QueryRow(ctx, selectActive).Scan(&row.Revision, &row.Catalog, &row.Policy, &row.MAC)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("no catalog is active: %w", fault.ErrUnavailable)
	}
	if err != nil {
		return nil, fmt.Errorf("active revision: %w", store.Fault(err))
	}
	return k.Of(ctx, row)
}

const selectActive = `SELECT revision, catalog, policy, mac FROM active`

// Activate checks a catalog and the team's policy modules (file name → Rego), stores both, and makes them
// the active pair, in one transaction. A nil argument keeps what is active; a pair that is active already
// stays as it is. record runs in the same transaction when the pair changes, with the digests under which
// entries will name it; nil records nothing. A fault anywhere, a table or column that the database lacks, or a
// change that stored data could not bear, is fault.ErrCatalog, says where, and changes nothing.
func (k *Keeper) Activate(ctx context.Context, src []byte, team map[string]string, record func(pgx.Tx, *Set) error) (Pair, error) {
	roots, err := k.keys.Roots(ctx)
	if err != nil {
		return Pair{}, err
	}
	var out Pair
	err = store.InTx(ctx, k.pool, func(tx pgx.Tx) error {
		var old Row
		err := tx.QueryRow(ctx, selectActive+` FOR UPDATE`).Scan(&old.Revision, &old.Catalog, &old.Policy, &old.MAC)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return store.Fault(err)
		}
		if err == nil && !roots.MAC.Verify(old.MAC, keyring.TagActive, old.parts()...) {
			return fmt.Errorf("active revision %d: %w", old.Revision, fault.ErrIntegrity)
		}
		if src, team, err = complete(ctx, tx, old, src, team); err != nil {
			return err
		}
		set, err := Check(ctx, src, team)
		if err != nil {
			return err
		}
		if err := fits(ctx, tx, set.Catalog); err != nil {
			return err
		}
		if err := follows(ctx, tx, old, set.Catalog); err != nil {
			return err
		}
		out, err = pairOf(old.Revision, src, team)
		if err != nil || old.Revision > 0 && bytes.Equal(old.Catalog, out.Catalog[:]) && bytes.Equal(old.Policy, out.Policy[:]) {
			return err // already active
		}
		if out, err = put(ctx, tx, roots.MAC, old.Revision+1, src, team); err != nil || record == nil {
			return err
		}
		return record(tx, set)
	})
	if err != nil {
		return Pair{}, fmt.Errorf("activate: %w", err)
	}
	return out, nil
}

// follows checks a catalog against the one whose data it would take over, if there is one.
func follows(ctx context.Context, tx pgx.Tx, old Row, next *catalog.Catalog) error {
	if old.Revision == 0 {
		return nil
	}
	src, err := bodyOf(ctx, tx, "catalog", old.Catalog)
	if err != nil {
		return err
	}
	before, err := catalog.Parse("active.yaml", src)
	if err != nil {
		return fmt.Errorf("active catalog: %w: %w", fault.ErrIntegrity, err)
	}
	if err := next.Follows(before); err != nil {
		return fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	return nil
}

// complete takes the half that is not given from the active pair, whose row has been verified.
func complete(ctx context.Context, tx pgx.Tx, old Row, src []byte, team map[string]string) ([]byte, map[string]string, error) {
	if src == nil {
		var err error
		if src, err = bodyOf(ctx, tx, "catalog", old.Catalog); err != nil {
			return nil, nil, err
		}
	}
	if team == nil {
		body, err := bodyOf(ctx, tx, "policy", old.Policy)
		if err != nil {
			return nil, nil, err
		}
		if err := json.Unmarshal(body, &team); err != nil {
			return nil, nil, fmt.Errorf("active policy: %w", fault.ErrIntegrity)
		}
	}
	return src, team, nil
}

// pairOf names a catalog and a policy by digest. The policy's bytes are its modules as JSON, sorted.
func pairOf(number int64, src []byte, team map[string]string) (Pair, error) {
	body, err := encodeTeam(team)
	if err != nil {
		return Pair{}, err
	}
	return Pair{Number: number, Catalog: sha256.Sum256(src), Policy: sha256.Sum256(body)}, nil
}

func encodeTeam(team map[string]string) ([]byte, error) {
	body, err := json.Marshal(team, json.Deterministic(true))
	if err != nil {
		return nil, fmt.Errorf("policy: %w", err)
	}
	return body, nil
}

func put(ctx context.Context, tx pgx.Tx, m *crypto.MAC, number int64, src []byte, team map[string]string) (Pair, error) {
	body, err := encodeTeam(team)
	if err != nil {
		return Pair{}, err
	}
	p, err := pairOf(number, src, team)
	if err != nil {
		return Pair{}, err
	}
	row := Row{Revision: number, Catalog: p.Catalog[:], Policy: p.Policy[:]}
	b := &pgx.Batch{}
	const insert = `INSERT INTO revision (type, digest, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`
	b.Queue(insert, "catalog", row.Catalog, src)
	b.Queue(insert, "policy", row.Policy, body)
	b.Queue(`INSERT INTO active (revision, catalog, policy, mac) VALUES ($1, $2, $3, $4)
 ON CONFLICT (one) DO UPDATE SET revision = excluded.revision, catalog = excluded.catalog, policy = excluded.policy, mac = excluded.mac`,
		row.Revision, row.Catalog, row.Policy, m.Sum(keyring.TagActive, row.parts()...))
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return Pair{}, store.Fault(err)
	}
	return p, nil
}
