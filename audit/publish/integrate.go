package publish

import (
	"bytes"
	"context"
	"crypto/hmac"
	"fmt"
	"log/slog"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// The rows that no round has taken: those of transactions that were under way when the last one looked, and, in the order
// of their transactions, those of later ones. Two queries, since PostgreSQL finds either by the index on xid and would read
// a whole slot for both at once. Cursors, since a long pause may have left more than fits; what is fetched at once goes into
// the tree in the order of time.
const (
	selectNow     = `SELECT pg_snapshot_xmax(pg_current_snapshot())::text`
	declareIntake = `DECLARE intake NO SCROLL CURSOR FOR
SELECT slot, i.xid::text::bigint, id, leaf, terms, mac FROM log_intake i WHERE `
	lateOnes    = `i.xid = ANY('{%s}'::xid8[]) AND i.xid < '%s' ORDER BY i.xid`
	laterOnes   = `i.xid >= '%s' AND i.xid < '%s' ORDER BY i.xid`
	fetchIntake = `FETCH %d FROM intake`
	fetchSize   = 4000
	closeIntake = `CLOSE intake`
)

// Integrate takes every entry that is committed and not in the tree into it, and returns how many.
func (p *Publisher) Integrate(ctx context.Context) (int, error) {
	if !p.locked {
		return 0, ErrOther
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stuck := time.AfterFunc(stepTimeout, cancel)
	defer stuck.Stop()
	started, r := p.cfg.Now(), round{Publisher: p, progress: func() { stuck.Reset(stepTimeout) }}
	err := pgx.BeginTxFunc(ctx, p.conn, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) error {
		r.tx = tx
		return r.run(ctx)
	})
	if err != nil && err != errNothing { //nolint:errorlint // its own
		err = postgres.Scrub(err)
		p.recent.begin(p.cfg.Now()) // what it remembers of the round did not happen
		if postgres.IsSerialization(err) {
			return 0, nil // entries were dropped meanwhile: the next round takes these
		}
		p.disconnect()
		return 0, fmt.Errorf("integrate: %w", err)
	}
	p.recent.trim(p.cfg.Now())
	if r.taken > 0 {
		p.cfg.Meter.Integrated(r.taken, p.cfg.Now().Sub(started))
	}
	if r.refused > 0 {
		p.cfg.Meter.Refused(r.refused)
	}
	return r.taken, nil
}

// errNothing rolls a round back that found nothing, so that an idle log writes nothing.
var errNothing = fmt.Errorf("nothing to integrate")

// round is one transaction that extends the tree.
type round struct {
	*Publisher
	tx             pgx.Tx
	head           archive.Head
	writer         *archive.Writer
	taken, refused int
	progress       func()    // the round goes on
	cut            string    // first transaction that is left to the next round; empty for none
	rows           []waiting // fetched last
	kept           []byte    // see keep
}

func (r *round) run(ctx context.Context) (err error) {
	if r.head, err = archive.ReadHead(ctx, r.tx); err != nil {
		return err //nolint:wrapcheck // it says what it read
	}
	next, running, err := snapshotOf(r.head.Taken)
	if err != nil {
		return err
	}
	var now string
	if err := r.tx.QueryRow(ctx, selectNow).Scan(&now); err != nil {
		return err
	}
	if running != "" {
		if err := r.drain(ctx, fmt.Sprintf(lateOnes, running, now), math.MaxInt32); err != nil {
			return err
		}
	}
	if err := r.drain(ctx, fmt.Sprintf(laterOnes, next, now), r.most); err != nil {
		return err
	}
	if r.taken+r.refused == 0 {
		return errNothing
	}
	_, err = r.writer.Finish(ctx, r.head.Size, r.cut, r.cfg.MAC)
	return err
}

// snapshotOf reads a snapshot as PostgreSQL writes it (pg_snapshot, xmin:xmax:xip_list): the first transaction that had not
// begun, and those that were under way, with commas between them. The error is archive.ErrCorrupt.
func snapshotOf(taken string) (next, running string, err error) {
	parts := strings.Split(taken, ":")
	if len(parts) != 3 || parts[1] == "" || strings.Trim(parts[1], "0123456789") != "" || strings.Trim(parts[2], "0123456789,") != "" {
		return "", "", fmt.Errorf("%w: head: no snapshot", archive.ErrCorrupt)
	}
	return parts[1], parts[2], nil
}

// roundSize is how many entries a round takes, those of its last transaction and late ones aside: after a long pause they
// get into the tree, and under a checkpoint, in many rounds.
const roundSize = 100_000

// drain takes the rows under a condition, until the round has so many.
func (r *round) drain(ctx context.Context, where string, most int) error {
	if _, err := r.tx.Exec(ctx, declareIntake+where); err != nil {
		return err
	}
	for last := int64(0); ; {
		left := most - r.taken - r.refused
		full, want := left < 0, fetchSize
		if !full {
			want = min(fetchSize, left+1)
		}
		rows, err := r.fetch(ctx, want)
		if err != nil {
			return err
		}
		fetched := len(rows)
		if full {
			rows = r.rest(rows, last)
		}
		if len(rows) > 0 {
			last = rows[len(rows)-1].xid
			if err := r.take(ctx, rows); err != nil {
				return err
			}
		}
		r.progress()
		if r.cut != "" || fetched < want {
			break
		}
	}
	_, err := r.tx.Exec(ctx, closeIntake)
	return err
}

// rest cuts a full round: what is left of it are the rows of the transaction that it was taking. All others are the next
// round's.
func (r *round) rest(rows []waiting, last int64) []waiting {
	for i := range rows {
		if rows[i].xid != last {
			r.cut = strconv.FormatInt(rows[i].xid, 10)
			return rows[:i]
		}
	}
	return rows
}

// waiting is a row of the intake, and the transaction that wrote it.
type waiting struct {
	archive.Row

	xid int64
}

func (r *round) fetch(ctx context.Context, most int) ([]waiting, error) {
	rows, err := r.tx.Query(ctx, fmt.Sprintf(fetchIntake, most))
	if err != nil {
		return nil, err
	}
	list := r.rows[:0]
	var slot int
	var id [16]byte
	var xid int64
	var entry, terms, mac pgtype.DriverBytes // the driver's own, until the next row
	_, err = pgx.ForEachRow(rows, []any{&slot, &xid, &id, &entry, &terms, &mac}, func() error {
		list = append(list, waiting{archive.Row{ID: id, Leaf: r.keep(entry), Terms: r.keep(terms), MAC: r.keep(mac)}, xid})
		r.clean[slot%slots] = time.Time{} // also where it is an old slot, and the row a late one
		return nil
	})
	r.rows = list
	return list, err
}

// keptAtOnce is how much memory keep takes for many rows.
const keptAtOnce = 64 << 10

// keep copies what the driver has read. Few large pieces of memory cost less than many small ones.
func (r *round) keep(b []byte) []byte {
	if len(b) == 0 {
		return slices.Clone(b) // nil for a null alone
	}
	if len(r.kept)+len(b) > cap(r.kept) {
		r.kept = make([]byte, 0, max(keptAtOnce, len(b)))
	}
	start := len(r.kept)
	r.kept = append(r.kept, b...)
	return r.kept[start:len(r.kept):len(r.kept)]
}

// take takes rows in the order of their ids.
func (r *round) take(ctx context.Context, rows []waiting) error {
	slices.SortFunc(rows, func(a, b waiting) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	if r.writer == nil {
		if err := r.open(ctx); err != nil {
			return err
		}
	}
	genuine := make([]bool, len(rows))
	var late []uuid.UUID
	for i := range rows {
		var err error
		if genuine[i], err = r.genuine(ctx, &rows[i].Row); err != nil {
			return err
		}
		if genuine[i] && r.recent.late(rows[i].ID) {
			late = append(late, rows[i].ID)
		}
	}
	held, err := archive.NewReader(r.tx, r.head.Size).Held(ctx, late)
	if err != nil {
		return err //nolint:wrapcheck // it says what it read
	}
	for i := range rows {
		row := &rows[i].Row
		if !genuine[i] || held[row.ID] || !r.recent.add(row.ID) {
			if err := r.refuse(ctx, row); err != nil {
				return err
			}
			continue
		}
		r.taken++
		if err := r.writer.Append(ctx, archive.Item{Milli: leaf.Milli(row.ID), Leaf: row.Leaf, Terms: row.Terms}); err != nil {
			return err
		}
	}
	return nil
}

func (r *round) open(ctx context.Context) (err error) {
	if err := r.trust(ctx, &r.head); err != nil {
		return err
	}
	if r.writer, err = archive.NewWriter(ctx, r.tx, &r.head); err != nil {
		return err
	}
	for _, id := range r.writer.TailIDs() {
		r.recent.add(id)
	}
	return nil
}

// genuine reports whether this vault wrote a row. Rows of releases that made no MACs are taken with the first
// round of a log: later ones can only be forged. They get the terms they lack.
func (r *round) genuine(ctx context.Context, row *archive.Row) (bool, error) {
	if id, err := leaf.PeekID(row.Leaf); err != nil || id != row.ID {
		return false, nil
	}
	if row.MAC == nil {
		if r.cfg.MAC != nil && (r.published.signed() || r.head.Size > 0) {
			return false, nil
		}
		e, err := leaf.Parse(row.Leaf)
		if err != nil {
			return false, nil
		}
		row.Terms = archive.Terms(&e)
		return true, nil
	}
	if r.cfg.MAC == nil {
		return true, nil
	}
	want, err := r.cfg.MAC(ctx, row.Leaf, row.Terms)
	if err != nil {
		return false, fmt.Errorf("key of the intake: %w", err)
	}
	return hmac.Equal(want, row.MAC), nil
}

const insertRefused = `INSERT INTO log_refused (id, leaf) VALUES ($1, $2)`

func (r *round) refuse(ctx context.Context, row *archive.Row) error {
	r.refused++
	r.cfg.Logger.ErrorContext(ctx, "the log's intake holds an entry that this vault did not write there", slog.String("id", uuid.UUID(row.ID).String()))
	_, err := r.tx.Exec(ctx, insertRefused, [16]byte(row.ID), row.Leaf)
	return err
}

// slots are the partitions of the intake, one for each minute of four.
const slots = 4

// emptyAfter is how long a slot must be known to be in the tree before it is emptied: whoever reads the log by an older
// snapshot, such as a backup that is about to begin, would find its entries neither here nor there.
const emptyAfter = time.Minute

const (
	selectSlot = `SELECT (floor(extract(epoch FROM now()) / 60)::bigint % 4)::integer`
	lockSlot   = `LOCK TABLE log_intake_%d IN ACCESS EXCLUSIVE MODE NOWAIT`
	// archive.Waiting in two parts, so that the index on xid serves: see declareIntake.
	selectUsed = `SELECT EXISTS (SELECT FROM log_intake_%[1]d), EXISTS (SELECT FROM log_intake_%[1]d
  WHERE xid >= (SELECT pg_snapshot_xmax(taken) FROM log_head) AND xid < (SELECT pg_snapshot_xmax(pg_current_snapshot())))
 OR EXISTS (SELECT FROM log_intake_%[1]d
  WHERE xid = ANY(ARRAY(SELECT pg_snapshot_xip(taken) FROM log_head)) AND xid < (SELECT pg_snapshot_xmax(pg_current_snapshot())))`
	truncateOne = `TRUNCATE log_intake_%d`
)

// empty empties the slots that are done with. It waits for nobody: what is in use is tried again.
func (p *Publisher) empty(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, beginTimeout)
	defer cancel()
	var current int
	if err := p.conn.QueryRow(ctx, selectSlot).Scan(&current); err != nil {
		return
	}
	for slot := range slots {
		if slot == current || (slot+1)%slots == current {
			p.clean[slot] = time.Time{}
			continue
		}
		p.emptySlot(ctx, slot)
	}
}

func (p *Publisher) emptySlot(ctx context.Context, slot int) {
	used, waiting, err := p.slot(ctx, p.conn, slot)
	switch {
	case err != nil, !used, waiting:
		p.clean[slot] = time.Time{}
		return
	case p.clean[slot].IsZero():
		p.clean[slot] = p.cfg.Now()
		return
	case p.cfg.Now().Sub(p.clean[slot]) < emptyAfter:
		return
	}
	_ = pgx.BeginFunc(ctx, p.conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, fmt.Sprintf(lockSlot, slot)); err != nil {
			return err // somebody reads or writes it: the next look will do
		}
		if _, waiting, err := p.slot(ctx, tx, slot); err != nil || waiting {
			return errNothing
		}
		_, err := tx.Exec(ctx, fmt.Sprintf(truncateOne, slot))
		return err
	})
}

func (p *Publisher) slot(ctx context.Context, q interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}, slot int,
) (used, waiting bool, err error) {
	err = q.QueryRow(ctx, fmt.Sprintf(selectUsed, slot)).Scan(&used, &waiting)
	return used, waiting, err
}
