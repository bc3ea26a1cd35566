package revision

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// ErrNotKept means that no policy that was ever active has the digest asked for, or that several have. It is
// fault.ErrNotFound.
var ErrNotKept = fmt.Errorf("no policy of this digest is kept (12 digits or more): %w", fault.ErrNotFound)

// Kept is a policy that was active once, and may be again.
type Kept struct {
	Digest [32]byte          // SHA-256 of its files, see Pair
	Files  map[string]string // manifest and signatures included, where it came as a bundle
	At     time.Time         // when it first became active
	First  int64             // the revision by which it did; 0 where that is not known
	Info   bundle.Info       // zero where it was no bundle
	KeyID  string            // the key that it says it was signed by, "" for none; see bundle.Verify
	Active bool
}

// keptSum binds a stored catalog or policy to the revision that first made it active.
func keptSum(mac *crypto.MAC, kind string, digest []byte, first int64) []byte {
	return mac.Sum(keyring.TagRevision, []byte(kind), digest, keyring.NumberPart(uint64(first))) //nolint:gosec // counts up from 1
}

const selectKept = `SELECT r.digest, r.body, r.created_at, r.first, r.mac, r.digest = a.policy FROM revision r, active a
 WHERE r.type = 'policy' ORDER BY r.first NULLS FIRST, r.created_at, r.digest`

// Policies lists every policy that was ever active, in the order in which they became active first. A row that is not
// as it was stored is fault.ErrIntegrity, since a rollback would rest on it.
func (k *Keeper) Policies(ctx context.Context) ([]Kept, error) {
	roots, err := k.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := k.pool.Query(ctx, selectKept)
	if err != nil {
		return nil, fmt.Errorf("kept policies: %w", store.Fault(err))
	}
	stored, err := pgx.CollectRows(rows, pgx.RowToStructByPos[keptRow])
	if err != nil {
		return nil, fmt.Errorf("kept policies: %w", store.Fault(err))
	}
	list := make([]Kept, len(stored))
	for i := range stored {
		if list[i], err = stored[i].open(roots.MAC); err != nil {
			return nil, err
		}
	}
	return list, nil
}

type keptRow struct {
	Digest, Body []byte
	CreatedAt    time.Time
	First        *int64
	MAC          []byte
	Active       bool
}

func (r *keptRow) open(mac *crypto.MAC) (Kept, error) {
	sum := sha256.Sum256(r.Body)
	out := Kept{Digest: sum, At: r.CreatedAt, Active: r.Active}
	if string(sum[:]) != string(r.Digest) {
		return Kept{}, fmt.Errorf("policy %x: %w", r.Digest, fault.ErrIntegrity)
	}
	if r.First != nil {
		out.First = *r.First
		if !mac.Verify(r.MAC, keyring.TagRevision, []byte("policy"), r.Digest, keyring.NumberPart(uint64(out.First))) { //nolint:gosec // > 0 by CHECK
			return Kept{}, fmt.Errorf("policy %x: %w", r.Digest, fault.ErrIntegrity)
		}
	}
	var err error
	if out.Files, err = decodeTeam(r.Body); err != nil {
		return Kept{}, err
	}
	if _, packed := out.Files[bundle.Manifest]; packed {
		b, err := bundle.Verify(out.Files, bundle.Anyone())
		if err != nil {
			return Kept{}, fmt.Errorf("policy %x: %w: %w", r.Digest, fault.ErrIntegrity, err)
		}
		out.Info, out.KeyID = b.Info, b.KeyID
	}
	return out, nil
}

// shortest is how many hex digits of a digest name a policy: too many to make another one for.
const shortest = 12

// Policy returns the policy whose digest, in hex, begins with prefix: 12 digits or more of the digest of its files, or
// of the one by which log entries name it together with guard and active catalog. With "" it is the one that became
// active next before the one that is, which is where a rollback goes. It is ErrNotKept for none, and for several.
func (k *Keeper) Policy(ctx context.Context, prefix string) (Kept, error) {
	list, err := k.Policies(ctx)
	if err != nil {
		return Kept{}, err
	}
	if prefix == "" {
		return earlier(list)
	}
	found, err := find(list, prefix, func(p *Kept) ([32]byte, error) { return p.Digest, nil })
	if err == nil {
		return found, nil
	}
	src, err := k.activeCatalog(ctx)
	if err != nil {
		return Kept{}, err
	}
	return find(list, prefix, func(p *Kept) ([32]byte, error) {
		cfg, err := Config(src, modules(p.Files))
		if err != nil {
			return [32]byte{}, err
		}
		return cfg.Digest()
	})
}

func find(list []Kept, prefix string, digest func(*Kept) ([32]byte, error)) (Kept, error) {
	prefix = strings.TrimPrefix(strings.ToLower(prefix), "sha256:")
	var found []Kept
	for i := range list {
		sum, err := digest(&list[i])
		if err != nil {
			return Kept{}, err
		}
		if len(prefix) >= shortest && strings.HasPrefix(hex.EncodeToString(sum[:]), prefix) {
			found = append(found, list[i])
		}
	}
	if len(found) != 1 {
		return Kept{}, ErrNotKept
	}
	return found[0], nil
}

// Rollback makes a policy that was active before the active one again, see Policy, under the active catalog. What was
// accepted stays accepted: a bundle must still be later than every one before. Errors are those of Activate, and
// ErrNotKept.
func (k *Keeper) Rollback(ctx context.Context, prefix string, record func(pgx.Tx, *Set) error) (Pair, error) {
	target, err := k.Policy(ctx, prefix)
	if err != nil {
		return Pair{}, fmt.Errorf("roll back: %w", err)
	}
	return k.activate(ctx, activation{team: target.Files, back: true}, record)
}

// earlier is the last one before the active one. Rows whose place in time is not bound by a MAC do not count: who could
// write to the database could slip one in.
func earlier(list []Kept) (Kept, error) {
	var found *Kept
	for i := range list {
		p := &list[i]
		if p.Active {
			if found == nil || p.First == 0 {
				break
			}
			return *found, nil
		}
		if p.First > 0 {
			found = p
		}
	}
	return Kept{}, fmt.Errorf("nothing is known to have been active before: %w", ErrNotKept)
}
