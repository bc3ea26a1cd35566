package keyring

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// LogSigner is a key that signs the log's checkpoints.
type LogSigner struct {
	Epoch int32
	State string // EpochCurrent or EpochRetiring
	Key   *crypto.Signer
}

// LogKey is the public half of a key that signs the log's checkpoints, or did. Rows of it are never deleted: the
// checkpoints of every epoch still verify.
type LogKey struct {
	Epoch  int32
	Public ed25519.PublicKey // 32 bytes
	Since  time.Time
	Until  time.Time // when it was given up; zero for one that signs
}

// parts are what the MAC of a row of log_key binds.
func (l LogKey) parts() [][]byte {
	return [][]byte{NumberPart(uint64(l.Epoch)), l.Public, TimePart(l.Since), TimePart(l.Until)} //nolint:gosec // > 0 by CHECK
}

// LogSigners returns the keys that sign the log's checkpoints: the current one first, then those that are being
// retired, the newest first. They are read under the lease that Roots has. Errors: those of Roots, and
// fault.ErrUnavailable where there is no current one, which Provision makes.
func (k *Ring) LogSigners(ctx context.Context) ([]LogSigner, error) {
	roots, err := k.Roots(ctx)
	if err != nil {
		return nil, err
	}
	if len(roots.signers) == 0 || roots.signers[0].State != EpochCurrent {
		return nil, fmt.Errorf("log key: not provisioned: %w", fault.ErrUnavailable)
	}
	return slices.Clone(roots.signers), nil
}

// LogKeys returns the public keys of all epochs, oldest first, as of now: q must not read an older snapshot. A row
// that the vault did not write, or one that is missing for a key that signs, is fault.ErrIntegrity; other errors are
// those of Roots.
func (k *Ring) LogKeys(ctx context.Context, q store.Querier) ([]LogKey, error) {
	roots, err := k.Roots(ctx)
	if err != nil {
		return nil, err
	}
	list, err := readLogKeys(ctx, q, roots.MAC)
	if err != nil {
		return nil, err
	}
	for _, s := range roots.signers {
		if i := findLogKey(list, s.Epoch); i < 0 || !list[i].Public.Equal(s.Key.Public()) {
			return nil, fmt.Errorf("log key %d: not the one that signs: %w", s.Epoch, fault.ErrIntegrity)
		}
	}
	return list, nil
}

func findLogKey(list []LogKey, epoch int32) int {
	return slices.IndexFunc(list, func(l LogKey) bool { return l.Epoch == epoch })
}

const selectLogKeys = `SELECT epoch, public, since, until, mac FROM log_key ORDER BY epoch`

func readLogKeys(ctx context.Context, q store.Querier, mac *crypto.MAC) ([]LogKey, error) {
	rows, err := q.Query(ctx, selectLogKeys)
	if err != nil {
		return nil, fmt.Errorf("log keys: %w", store.Fault(err))
	}
	var list []LogKey
	var epoch int32
	var public, sum []byte
	var since time.Time
	var until *time.Time
	_, err = pgx.ForEachRow(rows, []any{&epoch, &public, &since, &until, &sum}, func() error {
		l := LogKey{Epoch: epoch, Public: slices.Clone(public), Since: since.UTC(), Until: store.TimeOf(until).UTC()}
		if !mac.Verify(sum, TagLogKey, l.parts()...) {
			return fmt.Errorf("log key %d: %w", epoch, fault.ErrIntegrity)
		}
		list = append(list, l)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("log keys: %w", store.Fault(err))
	}
	return list, nil
}

// RotateLogKey makes the key of the next epoch current, in a transaction that it locks the tree in; whoever was
// current signs beside it until RetireLogKey. After the commit, Renew makes this process sign with both at once;
// others do when their lease ends.
func (k *Ring) RotateLogKey(ctx context.Context, tx pgx.Tx) (LogKey, error) {
	c, err := k.changeLog(ctx, tx)
	if err != nil {
		return LogKey{}, err
	}
	return c.add(ctx)
}

// RetireLogKey gives up the keys that are being retired, in a transaction that it locks the tree in, and returns
// them; it is no error if there are none. Their public halves stay in LogKeys. A process that has read its keys
// before may sign with them until its lease ends, or its Renew. Backups hold them until the generation is destroyed.
func (k *Ring) RetireLogKey(ctx context.Context, tx pgx.Tx) ([]LogKey, error) {
	c, err := k.changeLog(ctx, tx)
	if err != nil {
		return nil, err
	}
	var ended []LogKey
	for _, s := range slices.Clone(c.signers) {
		if s.State != EpochRetiring {
			continue
		}
		l, err := c.end(ctx, s.Epoch)
		if err != nil {
			return nil, err
		}
		ended = append(ended, l)
	}
	return ended, nil
}

// changeLog locks the tree and reads the log's keys.
func (k *Ring) changeLog(ctx context.Context, tx pgx.Tx) (*logChange, error) {
	generation, err := Lock(ctx, tx)
	if err != nil {
		return nil, err
	}
	root, err := treeRoot(ctx, k.keystone, generation)
	if err != nil {
		return nil, err
	}
	return newLogChange(ctx, tx, root)
}
