package vault

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// Revision names a catalog and a policy by digest, as one pair that became active together.
type Revision struct {
	Number  int64
	Catalog [32]byte
	Policy  [32]byte // digest of the team's modules
}

// activeRow is the one row of table active as stored.
type activeRow struct {
	revision int64
	catalog  []byte
	policy   []byte
	mac      []byte
}

func (a activeRow) equal(b activeRow) bool {
	return a.revision == b.revision && bytes.Equal(a.catalog, b.catalog) && bytes.Equal(a.policy, b.policy) && bytes.Equal(a.mac, b.mac)
}

func (a activeRow) parts() [][]byte {
	return [][]byte{u64(uint64(a.revision)), a.catalog, a.policy} //nolint:gosec // counts up from 1
}

// revision is a loaded pair: what every decision of a request rests on.
type revision struct {
	row     activeRow
	catalog *catalog.Catalog
	engine  *policy.Engine
	policy  [32]byte // digest of guard, team and data: what an entry names
	digest  [32]byte // of the catalog
	tables  map[string]*table
}

// revisionOf returns the loaded revision that row names, loading it from the database when this process
// has another: one process's reload reaches all, and no reply mixes two.
func (v *Vault) revisionOf(ctx context.Context, row activeRow) (*revision, error) {
	if r := v.rev.Load(); r != nil && r.row.equal(row) {
		return r, nil
	}
	v.loading.Lock()
	defer v.loading.Unlock()
	if r := v.rev.Load(); r != nil && r.row.equal(row) {
		return r, nil
	}
	r, err := v.loadRevision(ctx, row)
	if err != nil {
		return nil, err
	}
	v.rev.Store(r)
	return r, nil
}

func (v *Vault) loadRevision(ctx context.Context, row activeRow) (*revision, error) {
	keys, err := v.keys.roots(ctx)
	if err != nil {
		return nil, err
	}
	if !keys.mac.Verify(row.mac, tagActive, row.parts()...) {
		return nil, fmt.Errorf("active revision %d: %w", row.revision, ErrIntegrity)
	}
	src, err := v.revisionBody(ctx, "catalog", row.catalog)
	if err != nil {
		return nil, err
	}
	body, err := v.revisionBody(ctx, "policy", row.policy)
	if err != nil {
		return nil, err
	}
	var team map[string]string
	if err := json.Unmarshal(body, &team); err != nil {
		return nil, fmt.Errorf("active policy: %w", ErrIntegrity)
	}
	r, err := compileRevision(ctx, src, team)
	if err != nil {
		return nil, err
	}
	r.row = row
	return r, nil
}

// revisionBody reads a stored catalog or policy and checks that it is what its digest says.
func (v *Vault) revisionBody(ctx context.Context, kind string, digest []byte) ([]byte, error) {
	var body []byte
	err := aside(ctx, v.pool, func(conn *pgx.Conn) error {
		return conn.QueryRow(ctx, `SELECT body FROM revision WHERE type = $1 AND digest = $2`, kind, digest).Scan(&body)
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("active %s: missing: %w", kind, ErrIntegrity)
	}
	if err != nil {
		return nil, fmt.Errorf("active %s: %w", kind, unavailable(err))
	}
	if sum := sha256.Sum256(body); !bytes.Equal(sum[:], digest) {
		return nil, fmt.Errorf("active %s: %w", kind, ErrIntegrity)
	}
	return body, nil
}

// compileRevision checks a catalog and the team's policy together. Its error is ErrCatalog with the
// place of each fault.
func compileRevision(ctx context.Context, src []byte, team map[string]string) (*revision, error) {
	c, err := catalog.Parse("catalog.yaml", src)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCatalog, err)
	}
	cfg := policyConfig(c)
	cfg.Team = team
	engine, err := policy.Load(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCatalog, err)
	}
	r := &revision{catalog: c, engine: engine, digest: c.Digest(), policy: engine.Digest(), tables: map[string]*table{}}
	for _, k := range c.Kinds {
		r.tables[k.Name] = newTable(k)
	}
	return r, nil
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

// Activate checks a catalog and the team's policy modules (file name → Rego), stores both, and makes
// them the active pair: every process uses it from its next request on. A nil argument keeps what is
// active. A fault anywhere is ErrCatalog, says where, and changes nothing.
func (v *Vault) Activate(ctx context.Context, src []byte, team map[string]string) (Revision, error) {
	r, err := activate(ctx, v.pool, v.keys, src, team)
	if err != nil {
		return Revision{}, err
	}
	e := v.log.NewEntry()
	e.Action, e.Decision, e.Outcome = "activate", audit.Allow, audit.Written
	e.Catalog = r.Catalog
	if err := v.log.Append(ctx, e); err != nil {
		return Revision{}, fmt.Errorf("log activation: %w: %w", ErrUnavailable, err)
	}
	return r, v.refresh(ctx)
}

// refresh loads the revision that is active now.
func (v *Vault) refresh(ctx context.Context) error {
	_, err := v.active(ctx, v.pool)
	return err
}

// active reads which revision is active and returns it, loaded.
func (v *Vault) active(ctx context.Context, db querier) (*revision, error) {
	var row activeRow
	err := db.QueryRow(ctx, selectActive).Scan(&row.revision, &row.catalog, &row.policy, &row.mac)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("no catalog is active: %w", ErrUnavailable)
	}
	if err != nil {
		return nil, fmt.Errorf("active revision: %w", unavailable(err))
	}
	return v.revisionOf(ctx, row)
}

const selectActive = `SELECT revision, catalog, policy, mac FROM active`

// activate stores and switches in one transaction.
func activate(ctx context.Context, pool *pgxpool.Pool, keys *keyring, src []byte, team map[string]string) (Revision, error) {
	roots, err := keys.roots(ctx)
	if err != nil {
		return Revision{}, err
	}
	var out Revision
	err = postgres.InTx(ctx, pool, func(tx pgx.Tx) error {
		var old activeRow
		err := tx.QueryRow(ctx, selectActive+` FOR UPDATE`).Scan(&old.revision, &old.catalog, &old.policy, &old.mac)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return unavailable(err)
		}
		if src, team, err = completeRevision(ctx, tx, old, src, team); err != nil {
			return err
		}
		if _, err := compileRevision(ctx, src, team); err != nil {
			return err
		}
		out, err = storeRevision(ctx, tx, roots.mac, old.revision+1, src, team)
		return err
	})
	if err != nil {
		return Revision{}, fmt.Errorf("activate: %w", err)
	}
	return out, nil
}

// completeRevision takes the half that is not given from the active pair.
func completeRevision(ctx context.Context, tx pgx.Tx, old activeRow, src []byte, team map[string]string) ([]byte, map[string]string, error) {
	if src == nil {
		if err := tx.QueryRow(ctx, `SELECT body FROM revision WHERE type = 'catalog' AND digest = $1`, old.catalog).Scan(&src); err != nil {
			return nil, nil, fmt.Errorf("active catalog: %w", unavailable(err))
		}
	}
	if team == nil {
		var body []byte
		if err := tx.QueryRow(ctx, `SELECT body FROM revision WHERE type = 'policy' AND digest = $1`, old.policy).Scan(&body); err != nil {
			return nil, nil, fmt.Errorf("active policy: %w", unavailable(err))
		}
		if err := json.Unmarshal(body, &team); err != nil {
			return nil, nil, fmt.Errorf("active policy: %w", ErrIntegrity)
		}
	}
	return src, team, nil
}

func storeRevision(ctx context.Context, tx pgx.Tx, m *crypto.MAC, number int64, src []byte, team map[string]string) (Revision, error) {
	body, err := json.Marshal(team, json.Deterministic(true))
	if err != nil {
		return Revision{}, fmt.Errorf("policy: %w", err)
	}
	r := Revision{Number: number, Catalog: sha256.Sum256(src), Policy: sha256.Sum256(body)}
	row := activeRow{revision: number, catalog: r.Catalog[:], policy: r.Policy[:]}
	b := &pgx.Batch{}
	const put = `INSERT INTO revision (type, digest, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`
	b.Queue(put, "catalog", row.catalog, src)
	b.Queue(put, "policy", row.policy, body)
	b.Queue(`INSERT INTO active (revision, catalog, policy, mac) VALUES ($1, $2, $3, $4)
 ON CONFLICT (one) DO UPDATE SET revision = excluded.revision, catalog = excluded.catalog, policy = excluded.policy, mac = excluded.mac`,
		row.revision, row.catalog, row.policy, m.Sum(tagActive, row.parts()...))
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return Revision{}, unavailable(err)
	}
	return r, nil
}

// micro is a time as the database keeps it: UTC, to the microsecond.
func micro(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// newID makes a record id: a UUIDv7 (RFC 9562).
func newID() (uuid.UUID, error) {
	id, err := uuid.NewV7()
	if err != nil {
		return uuid.Nil, fmt.Errorf("new id: %w", err)
	}
	return id, nil
}

// mustKind is a kind the same catalog names as parent or reference, and therefore has.
func mustKind(r *revision, name string) *catalog.Kind { return r.tables[name].kind }
