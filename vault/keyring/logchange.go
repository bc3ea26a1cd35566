package keyring

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// logChange is the log's keys in a transaction that changes them.
type logChange struct {
	tx   pgx.Tx
	root *crypto.Root
	mac  *crypto.MAC
	at   time.Time // of the transaction

	signers []logSigner // rows of key_root
	keys    []LogKey    // rows of log_key
}

type logSigner struct {
	LogSigner
	since time.Time
}

const selectLogRoots = `SELECT now(), name, epoch, state, created_at, wrapped FROM key_root
 WHERE name = 'log' OR name = 'rowmac' AND state = 'current' ORDER BY name, epoch`

// newLogChange opens the log's keys, with the root of the tree's generation.
func newLogChange(ctx context.Context, tx pgx.Tx, root *crypto.Root) (*logChange, error) {
	c := &logChange{tx: tx, root: root}
	rows, err := tx.Query(ctx, selectLogRoots)
	if err != nil {
		return nil, fmt.Errorf("root keys: %w", store.Fault(err))
	}
	var name string
	var wrapped []byte
	var s logSigner
	_, err = pgx.ForEachRow(rows, []any{&c.at, &name, &s.Epoch, &s.State, &s.since, &wrapped}, func() error {
		if err := c.open(name, s, wrapped); err != nil {
			return fmt.Errorf("root key %s %d: %w: %w", name, s.Epoch, fault.ErrIntegrity, err)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("root keys: %w", store.Fault(err))
	}
	if c.mac == nil {
		return nil, fmt.Errorf("root keys: not provisioned: %w", fault.ErrUnavailable)
	}
	c.keys, err = readLogKeys(ctx, tx, c.mac)
	return c, err
}

func (c *logChange) open(name string, s logSigner, wrapped []byte) (err error) {
	epoch := uint32(s.Epoch) //nolint:gosec // > 0 by CHECK
	if name == crypto.KeyRowMAC {
		c.mac, err = c.root.OpenMAC(name, epoch, wrapped)
		return err
	}
	s.Key, err = c.root.OpenSigner(epoch, wrapped)
	c.signers = append(c.signers, s)
	return err
}

// last is the highest epoch there ever was, as far as either table knows.
func (c *logChange) last() int32 {
	var last int32
	for _, s := range c.signers {
		last = max(last, s.Epoch)
	}
	for _, l := range c.keys {
		last = max(last, l.Epoch)
	}
	return last
}

const (
	retireLog    = `UPDATE key_root SET state = 'retiring' WHERE name = 'log' AND state = 'current'`
	insertLog    = `INSERT INTO key_root (name, epoch, generation, wrapped, state, created_at) VALUES ('log', $1, $2, $3, 'current', $4)`
	deleteLog    = `DELETE FROM key_root WHERE name = 'log' AND epoch = $1`
	insertLogKey = `INSERT INTO log_key (epoch, public, since, mac) VALUES ($1, $2, $3, $4)`
	endLogKey    = `UPDATE log_key SET until = $2, mac = $3 WHERE epoch = $1`
)

// add makes a key of the next epoch, and it current.
func (c *logChange) add(ctx context.Context) (LogKey, error) {
	s := logSigner{LogSigner{Epoch: c.last() + 1, State: EpochCurrent}, c.at}
	epoch := uint32(s.Epoch) //nolint:gosec // counts rotations
	wrapped, err := c.root.NewKey(crypto.KeyLog, epoch)
	if err != nil {
		return LogKey{}, fmt.Errorf("new log key: %w", err)
	}
	if s.Key, err = c.root.OpenSigner(epoch, wrapped); err != nil {
		return LogKey{}, fmt.Errorf("new log key: %w", err)
	}
	b := &pgx.Batch{}
	b.Queue(retireLog)
	b.Queue(insertLog, s.Epoch, int64(c.root.Generation()), wrapped, c.at) //nolint:gosec // counts flips
	if err := c.tx.SendBatch(ctx, b).Close(); err != nil {
		return LogKey{}, fmt.Errorf("log key %d: %w", s.Epoch, store.Fault(err))
	}
	for i := range c.signers {
		c.signers[i].State = EpochRetiring
	}
	c.signers = append(c.signers, s)
	return c.publish(ctx, s)
}

// publish keeps the public half of a signer.
func (c *logChange) publish(ctx context.Context, s logSigner) (LogKey, error) {
	l := LogKey{Epoch: s.Epoch, Public: s.Key.Public(), Since: s.since.UTC()}
	if _, err := c.tx.Exec(ctx, insertLogKey, l.Epoch, l.Public, l.Since, c.mac.Sum(TagLogKey, l.parts()...)); err != nil {
		return LogKey{}, fmt.Errorf("log key %d: %w", l.Epoch, store.Fault(err))
	}
	c.keys = append(c.keys, l)
	return l, nil
}

// end deletes a signer, and notes when.
func (c *logChange) end(ctx context.Context, epoch int32) (LogKey, error) {
	i := findLogKey(c.keys, epoch)
	if i < 0 {
		return LogKey{}, fmt.Errorf("log key %d: missing: %w", epoch, fault.ErrIntegrity)
	}
	if err := c.drop(ctx, epoch); err != nil {
		return LogKey{}, err
	}
	err := c.close(ctx, &c.keys[i])
	return c.keys[i], err
}

func (c *logChange) drop(ctx context.Context, epoch int32) error {
	if _, err := c.tx.Exec(ctx, deleteLog, epoch); err != nil {
		return fmt.Errorf("log key %d: %w", epoch, store.Fault(err))
	}
	c.signers = slices.DeleteFunc(c.signers, func(s logSigner) bool { return s.Epoch == epoch })
	return nil
}

// close notes that nobody signs with a key any more. A clock that went back ends it when it began.
func (c *logChange) close(ctx context.Context, l *LogKey) error {
	l.Until = c.at.UTC()
	if l.Until.Before(l.Since) {
		l.Until = l.Since
	}
	if _, err := c.tx.Exec(ctx, endLogKey, l.Epoch, l.Until, c.mac.Sum(TagLogKey, l.parts()...)); err != nil {
		return fmt.Errorf("log key %d: %w", l.Epoch, store.Fault(err))
	}
	return nil
}

// ProvisionLog makes the log's signing key where there is none, with the root of the tree's generation, in a
// transaction that has locked the tree or has the database for itself. In a restored database the two tables may be
// of different moments. Then nobody signs with a key that was given up, or is another than the public one of its
// epoch, and where the newest key is lost there is a new one. What fits stays. Errors: fault.ErrIntegrity,
// fault.ErrUnavailable.
func ProvisionLog(ctx context.Context, tx pgx.Tx, root *crypto.Root) error {
	c, err := newLogChange(ctx, tx, root)
	if err != nil {
		return err
	}
	return c.settle(ctx)
}

// spent reports that a signer may sign no more.
func (c *logChange) spent(s logSigner) bool {
	i := findLogKey(c.keys, s.Epoch)
	return i >= 0 && (!c.keys[i].Until.IsZero() || !c.keys[i].Public.Equal(s.Key.Public()))
}

// current reports that the newest key there ever was signs.
func (c *logChange) current() bool {
	return slices.ContainsFunc(c.signers, func(s logSigner) bool { return s.State == EpochCurrent && s.Epoch == c.last() && !c.spent(s) })
}

// signs reports whether a public key is that of a signer.
func (c *logChange) signs(l LogKey) bool {
	return slices.ContainsFunc(c.signers, func(s logSigner) bool { return s.Epoch == l.Epoch && !c.spent(s) })
}

// settled reports that settle has nothing to do.
func (c *logChange) settled() bool {
	return c.current() && !slices.ContainsFunc(c.signers, func(s logSigner) bool { return c.spent(s) || findLogKey(c.keys, s.Epoch) < 0 }) &&
		!slices.ContainsFunc(c.keys, func(l LogKey) bool { return l.Until.IsZero() && !c.signs(l) })
}

func (c *logChange) settle(ctx context.Context) error {
	if !c.current() {
		if _, err := c.add(ctx); err != nil {
			return err
		}
	}
	for _, s := range slices.Clone(c.signers) {
		var err error
		switch {
		case c.spent(s):
			err = c.drop(ctx, s.Epoch)
		case findLogKey(c.keys, s.Epoch) < 0:
			_, err = c.publish(ctx, s)
		}
		if err != nil {
			return err
		}
	}
	for i := range c.keys {
		if l := &c.keys[i]; l.Until.IsZero() && !c.signs(*l) {
			if err := c.close(ctx, l); err != nil {
				return err
			}
		}
	}
	return nil
}

// sortSigners puts the current one first, then the newest.
func sortSigners(signers []LogSigner) {
	slices.SortFunc(signers, func(a, b LogSigner) int {
		if (a.State == EpochCurrent) != (b.State == EpochCurrent) {
			if a.State == EpochCurrent {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.Epoch, a.Epoch)
	})
}
