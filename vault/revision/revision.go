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
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
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
	Sequence *int64  // the highest of any policy bundle that was accepted; nil before the first
}

func (r Row) equal(b Row) bool {
	return r.Revision == b.Revision && bytes.Equal(r.Catalog, b.Catalog) && bytes.Equal(r.Policy, b.Policy) && bytes.Equal(r.MAC, b.MAC) &&
		same(r.Pending, b.Pending) && same(r.Sequence, b.Sequence)
}

func same[T comparable](a, b *T) bool { return (a == nil) == (b == nil) && (a == nil || *a == *b) }

// parts is everything the row says, as its MAC binds it. A row with nothing pending, or without a sequence, has the
// parts it had before there was any: the number of parts tells which they are.
func (r Row) parts() [][]byte {
	parts := [][]byte{keyring.NumberPart(uint64(r.Revision)), r.Catalog, r.Policy} //nolint:gosec // counts up from 1
	switch {
	case r.Sequence != nil:
		pending := ""
		if r.Pending != nil {
			pending = *r.Pending // never empty, it is JSON
		}
		parts = append(parts, []byte(pending), keyring.NumberPart(uint64(*r.Sequence))) //nolint:gosec // > 0 by CHECK
	case r.Pending != nil:
		parts = append(parts, []byte(*r.Pending))
	}
	return parts
}

// Sum is the MAC that belongs to the row.
func (r Row) Sum(mac *crypto.MAC) []byte { return mac.Sum(keyring.TagActive, r.parts()...) }

// verify is fault.ErrIntegrity for a row that is not as it was written.
func (r Row) verify(mac *crypto.MAC) error {
	if !mac.Verify(r.MAC, keyring.TagActive, r.parts()...) {
		return fmt.Errorf("active revision %d: %w", r.Revision, fault.ErrIntegrity)
	}
	return nil
}

func (r *Row) dest() []any {
	return []any{&r.Revision, &r.Catalog, &r.Policy, &r.MAC, &r.Pending, &r.Sequence}
}

// Set is a loaded pair: what every decision of a request rests on. It never changes.
type Set struct {
	Catalog *catalog.Catalog
	Engine  *policy.Engine
	Policy  [32]byte // digest of guard, team and data: what an entry names
	Digest  [32]byte // of the catalog
	Tables  map[string]*Table

	row     Row
	pending Pending
	rules   map[string]string // what Engine was made of, beside the catalog
}

// Is reports whether the set was loaded from that row.
func (s *Set) Is(row Row) bool { return s.row.equal(row) }

// Reads reports whether rows that were read by the tables of o are rows of this set's: that what differs is the policy
// at most.
func (s *Set) Reads(o *Set) bool {
	return bytes.Equal(s.row.Catalog, o.row.Catalog) && same(s.row.Pending, o.row.Pending)
}

// Kind returns a kind that the same catalog names as parent or reference, and therefore has.
func (s *Set) Kind(name string) *catalog.Kind { return s.Tables[name].Kind }

// Keeper keeps the revision that this process last saw active. It is safe for concurrent use.
type Keeper struct {
	pool    *pgxpool.Pool
	keys    *keyring.Ring
	trusted bundle.Keys
	shelf   *Shelf // nil keeps nothing
	now     func() time.Time

	current atomic.Pointer[Set]
	former  atomic.Pointer[Set] // the one before, of another catalog or policy
	failed  atomic.Pointer[failure]
	differs atomic.Pointer[func(policy.Difference)]
	loading store.Turn

	asking  store.Turn // loads of what is not to become active
	rebuilt memory
}

// failure is a row whose catalog and policy this process cannot serve.
type failure struct {
	row Row
	at  time.Time
	err error
}

// retryAfter is how soon it is tried again: the fault is in what is stored, or in the keys this process was given, and
// every request would compile it anew.
const retryAfter = 5 * time.Second

// New makes a keeper that has loaded nothing yet and takes policies of any origin.
func New(pool *pgxpool.Pool, keys *keyring.Ring) *Keeper {
	return NewTrusting(pool, keys, bundle.Keys{})
}

// NewTrusting makes a keeper that has loaded nothing yet. With trusted keys it serves and activates only policies that
// one of them signed, and the one that the program comes with; the zero Keys stand for no such demand.
func NewTrusting(pool *pgxpool.Pool, keys *keyring.Ring, trusted bundle.Keys) *Keeper {
	return &Keeper{pool: pool, keys: keys, trusted: trusted, now: time.Now, loading: store.NewTurn(), asking: store.NewTurn()}
}

// Current returns the active revision as this process last saw it; nil before the first load.
func (k *Keeper) Current() *Set { return k.current.Load() }

// Of returns the loaded revision that row names, loading it from the database when this process has
// another: one process's reload reaches all, and no reply mixes two. A row, catalog or policy that is not
// what was stored, or older than what this process has seen, is fault.ErrIntegrity.
//
// One that this process cannot serve is fault.ErrUnavailable and fault.ErrCatalog. What it had before does not go on
// deciding: whoever made the change may have taken a right away, and must be able to rely on that the moment it is
// made. A bundle that fails its checks never gets here, for Activate refuses it and what is active stays; here it is
// a server that is older, stricter or trusts other keys than the one that activated, and that must not serve.
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
	if f := k.failed.Load(); f != nil && f.row.equal(row) && k.now().Sub(f.at) < retryAfter {
		return nil, f.err
	}
	s, err := k.load(ctx, row)
	if errors.Is(err, fault.ErrCatalog) && ctx.Err() == nil {
		err = fmt.Errorf("active revision %d: %w: %w", row.Revision, fault.ErrUnavailable, err)
		k.failed.Store(&failure{row: row, at: k.now(), err: err})
	}
	if err != nil {
		return nil, err
	}
	k.keep(s)
	return s, nil
}

// keep makes s the current set. Whoever calls it has its turn.
func (k *Keeper) keep(s *Set) {
	if old := k.current.Load(); old != nil && !old.holds(s.row.Catalog, s.row.Policy) {
		k.former.Store(old)
	}
	k.failed.Store(nil)
	k.current.Store(s)
}

// compile makes a set of a catalog and a policy, or returns one that was made of the same.
func (k *Keeper) compile(ctx context.Context, src []byte, team map[string]string) (*Set, error) {
	digest, rules := sha256.Sum256(src), modules(team)
	for _, s := range []*Set{k.current.Load(), k.former.Load()} {
		if s != nil && s.made(digest, rules) {
			return s, nil
		}
	}
	s, err := k.shelf.Check(ctx, src, team)
	if err != nil {
		return nil, err
	}
	s.Engine.OnDifference(k.differ)
	return s, nil
}

func (s *Set) holds(catalog, policy []byte) bool {
	return bytes.Equal(s.row.Catalog, catalog) && bytes.Equal(s.row.Policy, policy)
}

func (k *Keeper) load(ctx context.Context, row Row) (*Set, error) {
	roots, err := k.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	if err := row.verify(roots.MAC); err != nil {
		return nil, err
	}
	pending, err := parsePending(row.Pending)
	if err != nil {
		return nil, err
	}
	if s := k.current.Load(); s != nil && s.holds(row.Catalog, row.Policy) {
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
	team, err := decodeTeam(body)
	if err != nil {
		return nil, err
	}
	if _, err := k.admit(team); err != nil {
		return nil, err
	}
	s, err := k.compile(ctx, src, team)
	if err != nil {
		return nil, err
	}
	return s.as(row, pending), nil
}

// Share makes the keeper take what is on a shelf, and put there what it compiles; nil for no shelf. It is called before
// the keeper loads anything.
func (k *Keeper) Share(h *Shelf) *Keeper {
	k.shelf = h
	return k
}

// OnDifference sets what is called when the program of a policy turns out to decide otherwise than OPA, see
// policy.Engine.
func (k *Keeper) OnDifference(observe func(policy.Difference)) { k.differs.Store(&observe) }

func (k *Keeper) differ(d policy.Difference) {
	if observe := k.differs.Load(); observe != nil {
		(*observe)(d)
	}
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

// errMissing: what is active must be there.
var errMissing = fmt.Errorf("missing: %w", fault.ErrIntegrity)

// bodyOf reads a stored catalog or policy and checks that it is what its digest says.
func bodyOf(ctx context.Context, db store.Querier, kind string, digest []byte) ([]byte, error) {
	var body []byte
	err := db.QueryRow(ctx, `SELECT body FROM revision WHERE type = $1 AND digest = $2`, kind, digest).Scan(&body)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("active %s: %w", kind, errMissing)
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
	cfg.Team = modules(team)
	engine, err := policy.Load(ctx, cfg)
	if ctx.Err() != nil { // not the policy's fault, whatever is said of it
		return nil, fmt.Errorf("check the policy: %w", ctx.Err())
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	s := &Set{Catalog: c, Engine: engine, Digest: c.Digest(), Policy: engine.Digest(), Tables: map[string]*Table{}, rules: cfg.Team}
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
		cfg.Classes = append(cfg.Classes, class.String())
		if class.Sealed() {
			cfg.Sealed = append(cfg.Sealed, class.String())
		}
	}
	for _, k := range c.Kinds {
		cfg.Kinds = append(cfg.Kinds, k.Name)
		if k.Subject {
			cfg.Subjects = append(cfg.Subjects, k.Name)
		}
		if k.Impersonal {
			cfg.Impersonal = append(cfg.Impersonal, k.Name)
		}
		for _, f := range k.Fields {
			for _, shape := range f.Shapes() {
				cfg.Fields = append(cfg.Fields, policy.Field{
					Kind: k.Name, Name: f.Name, Class: shape.Class.String(), Purposes: f.Purposes, Decides: f.Decides,
				})
			}
		}
	}
	return cfg
}

// Active reads which revision is active and returns it, loaded. None is fault.ErrUnavailable.
func (k *Keeper) Active(ctx context.Context, db store.Querier) (*Set, error) {
	for attempt := 1; ; attempt++ {
		row, err := readActive(ctx, db, selectActive)
		if err != nil {
			return nil, err
		}
		if row.Revision == 0 {
			return nil, fmt.Errorf("no catalog is active: %w", fault.ErrUnavailable)
		}
		// While this row waited to be loaded, another may have taken its place: it is read again, and one that stays
		// behind is refused.
		set, err := k.Of(ctx, row)
		if err == nil || attempt == activeAttempts || !errors.Is(err, fault.ErrIntegrity) {
			return set, err
		}
	}
}

// activeAttempts bounds how often a row that is behind is read again.
const activeAttempts = 3

const selectActive = `SELECT revision, catalog, policy, mac, pending::text, sequence FROM active`

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
