package revision

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// activateAttempts bounds how often an activation begins again because another came first.
const activateAttempts = 3

// Activate checks a catalog and the team's policy modules (file name → Rego), stores both, and makes them
// the active pair, in one transaction. A nil argument keeps what is active; a pair that is active already
// stays as it is. What stored data has to be brought to because of it becomes pending. record runs in the
// same transaction when the pair changes, with the digests under which entries will name it; nil records
// nothing. A fault anywhere, a table or column that the database lacks, or a change that stored data could not
// bear, is fault.ErrCatalog, says where, and changes nothing.
func (k *Keeper) Activate(ctx context.Context, src []byte, team map[string]string, record func(pgx.Tx, *Set) error) (Pair, error) {
	roots, err := k.keys.Roots(ctx)
	if err != nil {
		return Pair{}, err
	}
	for range activateAttempts {
		a := &activation{keeper: k, mac: roots.MAC, src: src, team: team}
		if err = a.prepare(ctx); err != nil {
			break
		}
		err = store.InTx(ctx, k.pool, func(tx pgx.Tx) error { return a.put(ctx, tx, record) })
		if err == nil {
			return a.pair, nil
		}
		if !a.overtaken {
			break
		}
	}
	return Pair{}, fmt.Errorf("activate: %w", err)
}

// activation is a pair on its way to become the active one.
type activation struct {
	keeper    *Keeper
	mac       *crypto.MAC
	src       []byte
	team      map[string]string
	old       Row // the zero Row where nothing is active
	set       *Set
	pair      Pair
	pending   Pending
	overtaken bool // another activation came first
}

// prepare does what takes long, and checks: while writers are kept waiting, there is little left to do.
func (a *activation) prepare(ctx context.Context) error {
	var err error
	if a.old, err = readActive(ctx, a.keeper.pool, selectActive); err != nil {
		return err
	}
	if a.old.Revision > 0 && !a.mac.Verify(a.old.MAC, keyring.TagActive, a.old.parts()...) {
		return fmt.Errorf("active revision %d: %w", a.old.Revision, fault.ErrIntegrity)
	}
	if err := a.complete(ctx); err != nil {
		return err
	}
	if a.set, err = Check(ctx, a.src, a.team); err != nil {
		return err
	}
	if a.pending, err = a.follow(ctx); err != nil {
		return err
	}
	a.pair, err = pairOf(a.old.Revision, a.src, a.team)
	return err
}

// complete takes the half that is not given from the active pair, whose row has been verified.
func (a *activation) complete(ctx context.Context) error {
	if a.src == nil {
		var err error
		if a.src, err = bodyOf(ctx, a.keeper.pool, "catalog", a.old.Catalog); err != nil {
			return err
		}
	}
	if a.team == nil {
		body, err := bodyOf(ctx, a.keeper.pool, "policy", a.old.Policy)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(body, &a.team); err != nil {
			return fmt.Errorf("active policy: %w", fault.ErrIntegrity)
		}
	}
	return nil
}

// follow checks the catalog against the one whose data it would take over, if there is one, and returns what will
// be pending.
func (a *activation) follow(ctx context.Context) (Pending, error) {
	if a.old.Revision == 0 {
		return Pending{}, nil
	}
	src, err := bodyOf(ctx, a.keeper.pool, "catalog", a.old.Catalog)
	if err != nil {
		return Pending{}, err
	}
	before, err := catalog.Parse("active.yaml", src)
	if err != nil {
		return Pending{}, fmt.Errorf("active catalog: %w: %w", fault.ErrIntegrity, err)
	}
	pending, err := parsePending(a.old.Pending)
	if err != nil {
		return Pending{}, err
	}
	used, err := a.numbers(ctx)
	if err != nil {
		return Pending{}, err
	}
	changes, err := a.set.Catalog.Follows(before, catalog.Past{Used: used, Pending: pending.Changes})
	if err != nil {
		return Pending{}, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	if len(pending.Changes) > 0 {
		return pending, nil
	}
	return Pending{Changes: changes}, nil
}

const selectCatalogs = `SELECT body FROM revision WHERE type = 'catalog'`

// numbers collects those that any catalog of this vault has used.
func (a *activation) numbers(ctx context.Context) (catalog.Numbers, error) {
	var used catalog.Numbers
	rows, err := a.keeper.pool.Query(ctx, selectCatalogs)
	if err != nil {
		return used, fmt.Errorf("earlier catalogs: %w", store.Fault(err))
	}
	bodies, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	if err != nil {
		return used, fmt.Errorf("earlier catalogs: %w", store.Fault(err))
	}
	for _, src := range bodies {
		if err := used.Add(src); err != nil {
			return used, fmt.Errorf("earlier catalogs: %w: %w", fault.ErrIntegrity, err)
		}
	}
	return used, nil
}

// put makes the pair the active one, unless another came first.
func (a *activation) put(ctx context.Context, tx pgx.Tx, record func(pgx.Tx, *Set) error) error {
	if err := Stop(ctx, tx); err != nil {
		return err
	}
	stored, err := lockActive(ctx, tx)
	if err != nil {
		return err
	}
	if !stored.equal(a.old) {
		a.overtaken = true
		return ErrStale
	}
	if err := fits(ctx, tx, a.set.Catalog); err != nil {
		return err
	}
	if a.old.Revision > 0 && bytes.Equal(a.old.Catalog, a.pair.Catalog[:]) && bytes.Equal(a.old.Policy, a.pair.Policy[:]) {
		return nil // already active
	}
	a.pair.Number = a.old.Revision + 1
	if err := a.insert(ctx, tx); err != nil || record == nil {
		return err
	}
	return record(tx, a.set)
}

const (
	insertBody = `INSERT INTO revision (type, digest, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`
	putActive  = `INSERT INTO active (revision, catalog, policy, mac, pending) VALUES ($1, $2, $3, $4, $5::text::json)
 ON CONFLICT (one) DO UPDATE SET revision = excluded.revision, catalog = excluded.catalog, policy = excluded.policy, mac = excluded.mac,
 pending = excluded.pending`
)

func (a *activation) insert(ctx context.Context, tx pgx.Tx) error {
	body, err := encodeTeam(a.team)
	if err != nil {
		return err
	}
	row := Row{Revision: a.pair.Number, Catalog: a.pair.Catalog[:], Policy: a.pair.Policy[:]}
	if row.Pending, err = a.pending.text(); err != nil {
		return err
	}
	b := &pgx.Batch{}
	b.Queue(insertBody, "catalog", row.Catalog, a.src)
	b.Queue(insertBody, "policy", row.Policy, body)
	b.Queue(putActive, row.Revision, row.Catalog, row.Policy, a.mac.Sum(keyring.TagActive, row.parts()...), row.Pending)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return store.Fault(err)
	}
	return nil
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
