package revision

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// activateAttempts bounds how often an activation begins again because another came first.
const activateAttempts = 3

// Activate checks a catalog and the team's policy (its files by name; a bundle's manifest and signatures among them),
// stores both, and makes them the active pair, in one transaction. A nil argument keeps what is active; a pair that
// is active already stays as it is. What stored data has to be brought to because of it becomes pending. record runs
// in the same transaction when the pair changes, with the digests under which entries will name it; nil records
// nothing. A fault anywhere, a table or column that the database lacks, or a change that stored data could not
// bear, is fault.ErrCatalog, says where, and changes nothing. A bundle has to be later than every one before, or it
// is ErrReplayed too; one of an origin that is not trusted is an error of package bundle too.
func (k *Keeper) Activate(ctx context.Context, src []byte, team map[string]string, record func(pgx.Tx, *Set) error) (Pair, error) {
	return k.activate(ctx, activation{src: src, team: team}, record)
}

// activate tries until no other activation comes first.
func (k *Keeper) activate(ctx context.Context, wanted activation, record func(pgx.Tx, *Set) error) (Pair, error) {
	roots, err := k.keys.Roots(ctx)
	if err != nil {
		return Pair{}, err
	}
	for range activateAttempts {
		a := wanted
		a.keeper, a.mac = k, roots.MAC
		if err = a.prepare(ctx); err != nil {
			break
		}
		err = store.InTx(ctx, k.pool, func(tx pgx.Tx) error { return a.put(ctx, tx, record) })
		if err == nil {
			a.adopt(ctx)
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
	back      bool // a rollback: the policy was accepted before
	old       Row  // the zero Row where nothing is active
	next      Row  // the zero Row where the pair is active already
	set       *Set
	pair      Pair
	pending   Pending
	sequence  *int64
	overtaken bool // another activation came first
}

// prepare does what takes long, and checks: while writers are kept waiting, there is little left to do.
func (a *activation) prepare(ctx context.Context) error {
	var err error
	if a.old, err = readActive(ctx, a.keeper.pool, selectActive); err != nil {
		return err
	}
	if a.old.Revision > 0 {
		if err := a.old.verify(a.mac); err != nil {
			return err
		}
	}
	if err := a.complete(ctx); err != nil {
		return err
	}
	if a.pair, err = pairOf(a.old.Revision, a.src, a.team); err != nil {
		return err
	}
	if err := a.accept(); err != nil {
		return err
	}
	if a.set, err = a.keeper.compile(ctx, a.src, a.team); err != nil {
		return err
	}
	if !a.set.holds(a.pair.Catalog[:], a.pair.Policy[:]) {
		if err := Examine(ctx, a.src, a.team); err != nil {
			return err
		}
	}
	a.pending, err = a.follow(ctx)
	return err
}

// accept checks where the policy comes from and that it is not an old one. The active one stays as it is.
func (a *activation) accept() error {
	packed, err := a.keeper.admit(a.team)
	if err != nil {
		return err
	}
	a.sequence = a.old.Sequence
	if a.back || bytes.Equal(a.old.Policy, a.pair.Policy[:]) {
		return nil
	}
	a.sequence, err = after(a.old.Sequence, packed)
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
		if a.team, err = decodeTeam(body); err != nil {
			return err
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
	insertBody = `INSERT INTO revision (type, digest, body, first, mac) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`
	putActive  = `INSERT INTO active (revision, catalog, policy, mac, pending, sequence) VALUES ($1, $2, $3, $4, $5::text::json, $6)
 ON CONFLICT (one) DO UPDATE SET revision = excluded.revision, catalog = excluded.catalog, policy = excluded.policy, mac = excluded.mac,
 pending = excluded.pending, sequence = excluded.sequence`
)

func (a *activation) insert(ctx context.Context, tx pgx.Tx) error {
	body, err := encodeTeam(a.team)
	if err != nil {
		return err
	}
	row := Row{Revision: a.pair.Number, Catalog: a.pair.Catalog[:], Policy: a.pair.Policy[:], Sequence: a.sequence}
	if row.Pending, err = a.pending.text(); err != nil {
		return err
	}
	row.MAC = row.Sum(a.mac)
	b := &pgx.Batch{}
	b.Queue(insertBody, "catalog", row.Catalog, a.src, row.Revision, keptSum(a.mac, "catalog", row.Catalog, row.Revision))
	b.Queue(insertBody, "policy", row.Policy, body, row.Revision, keptSum(a.mac, "policy", row.Policy, row.Revision))
	b.Queue(putActive, row.Revision, row.Catalog, row.Policy, row.MAC, row.Pending, row.Sequence)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return store.Fault(err)
	}
	a.next = row
	return nil
}

// adopt spares this process to compile again what it has just compiled. Where it does not get its turn, the next
// request loads.
func (a *activation) adopt(ctx context.Context) {
	k := a.keeper
	if a.next.Revision == 0 || k.loading.Take(ctx) != nil {
		return
	}
	defer k.loading.Give()
	if s := k.current.Load(); s == nil || s.row.Revision < a.next.Revision {
		k.keep(a.set.as(a.next, a.pending))
	}
}

// pairOf names a catalog and a policy by digest. The policy's bytes are its files as JSON, sorted by name.
func pairOf(number int64, src []byte, team map[string]string) (Pair, error) {
	body, err := encodeTeam(team)
	if err != nil {
		return Pair{}, err
	}
	return Pair{Number: number, Catalog: sha256.Sum256(src), Policy: sha256.Sum256(body)}, nil
}
