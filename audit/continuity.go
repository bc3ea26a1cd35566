package audit

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/tree"
)

// errMissing means that there was a checkpoint, and there is none where it is kept.
var errMissing = fmt.Errorf("%w: the last checkpoint is missing beside the keystone", ErrBroken)

// Continues proves that the log in a database is a continuation of every given checkpoint: it has their entries, and its
// tree had their root at their size. None is
// for a log that was never signed. Errors: ErrBroken with how, ErrCorrupt, ErrUnavailable.
func Continues(ctx context.Context, conn *pgx.Conn, signed []tree.Checkpoint) error {
	err := pgx.BeginTxFunc(ctx, conn, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
		head, err := archive.ReadHead(ctx, tx)
		if err != nil {
			return err
		}
		return follows(ctx, tx, &head, signed)
	})
	if err != nil && !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrBroken) {
		return unavailable(err)
	}
	return err
}

// selectForeign tells of a head whose transactions are not this server's, as after a plain dump and restore: entries with
// lower transaction ids would count as taken into the tree, and never get there.
const selectForeign = `SELECT pg_snapshot_xmax(taken) > pg_snapshot_xmax(pg_current_snapshot()) FROM log_head`

func follows(ctx context.Context, tx pgx.Tx, head *archive.Head, signed []tree.Checkpoint) error {
	var foreign bool
	if err := tx.QueryRow(ctx, selectForeign).Scan(&foreign); err != nil {
		return err //nolint:wrapcheck // the caller scrubs
	}
	if foreign {
		return fmt.Errorf("%w: its transactions are those of another server", ErrBroken)
	}
	nodes, err := head.Hashes()
	if err != nil {
		return err
	}
	edge, err := tree.NewEdge(head.Size, nodes)
	if err != nil {
		return fmt.Errorf("%w: head", ErrCorrupt)
	}
	root, err := edge.Root()
	if err != nil {
		return fmt.Errorf("%w: head", ErrCorrupt)
	}
	if len(signed) == 0 && len(head.Checkpoint) > 0 {
		return errMissing
	}
	r := archive.NewReader(tx, head.Size)
	for _, c := range signed {
		switch {
		case c.Origin != head.Origin:
			return fmt.Errorf("%w: it is another log", ErrBroken)
		case c.Size > head.Size:
			return fmt.Errorf("%w: %d entries of %d are missing", ErrShort, c.Size-head.Size, c.Size)
		case c.Size == 0:
			continue
		}
		before, err := tree.Root(ctx, r.Node, c.Size)
		if err != nil {
			return err //nolint:wrapcheck // the reader's own
		}
		if !bytes.Equal(before, c.Root) {
			return fmt.Errorf("%w: its first %d entries are others", ErrBroken, c.Size)
		}
		proof, err := tree.Consistency(ctx, r.Node, c.Size, head.Size)
		if err != nil {
			return err //nolint:wrapcheck // the reader's own
		}
		if err := tree.VerifyConsistency(c.Size, head.Size, proof, c.Root, root); err != nil {
			return fmt.Errorf("%w: the tree beyond entry %d is not its continuation", ErrBroken, c.Size)
		}
	}
	return nil
}

// timeline names the history that a server continues: it changes when a standby is promoted and when a backup is
// recovered.
const (
	timeline       = `substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)`
	selectTimeline = `SELECT ` + timeline
)

// admit proves a new connection's log, unless it is of the timeline that was proven last.
func (l *Log) admit(ctx context.Context, conn *pgx.Conn) error {
	if l.cfg.Anchor == nil {
		return nil
	}
	var timeline string
	if err := conn.QueryRow(ctx, selectTimeline).Scan(&timeline); err != nil {
		return unavailable(err)
	}
	if proven := l.timeline.Load(); proven != nil && *proven == timeline {
		l.broken.Store(false)
		return nil
	}
	err := l.prove(ctx, conn)
	if errors.Is(err, errMissing) { // or the very first was published between the two looks
		err = l.prove(ctx, conn)
	}
	if err != nil {
		l.broken.Store(errors.Is(err, ErrBroken) || errors.Is(err, ErrCorrupt))
		return err
	}
	l.broken.Store(false)
	l.timeline.Store(&timeline)
	return nil
}

// admitPool admits the server that the pool leads to.
func (l *Log) admitPool(ctx context.Context) error {
	conn, err := l.cfg.Pool.Acquire(ctx)
	if err != nil {
		return unavailable(err)
	}
	defer conn.Release()
	return l.admit(ctx, conn.Conn())
}

func (l *Log) prove(ctx context.Context, conn *pgx.Conn) error {
	// The checkpoint first: it never runs ahead of what the database has, but may be advanced any time.
	signed, err := l.cfg.Anchor(ctx)
	if err != nil {
		return fmt.Errorf("%w: last checkpoint: %w", ErrUnavailable, err)
	}
	return Continues(ctx, conn, signed)
}
