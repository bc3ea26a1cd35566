package postgres

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// InPipe is [InTx] with fewer round trips: BEGIN goes along with the first statement, and what [Later] was given with the next
// one, at the latest with COMMIT. A transaction of nothing but that is one batch, without either. Where fn sends nothing,
// nothing is begun. An error of what Later was given comes back as its own mapping made it, whichever call met it. A batch of which
// a statement cannot be prepared fails with its first one.
func InPipe(ctx context.Context, pool *pgxpool.Pool, fn func(pgx.Tx) error) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w: %w", ErrUnavailable, Scrub(err))
	}
	defer conn.Release() // drops a connection that is still in a transaction
	data := conn.Conn().PgConn().CustomData()
	delete(data, warned)
	p := &pipe{conn: conn.Conn()}
	defer func() { p.closed = true }()
	inner := fn(p)
	if inner == nil {
		err = p.Commit(ctx)
	}
	if inner != nil || err != nil {
		_ = p.Rollback(ctx) // there is an error to return
	}
	switch {
	case p.late != nil:
		return p.late
	case inner != nil:
		return inner
	case err != nil:
		return fmt.Errorf("transaction: %w: %w", ErrUnavailable, Scrub(err))
	case data[warned] != nil:
		return fmt.Errorf("commit: %w: the server warned", ErrUnavailable)
	}
	return nil
}

// Later has statements sent along with the next one of a transaction of [InPipe], at the latest with its COMMIT. Their results
// are dropped, and it is too late for these to keep the transaction from committing: a statement whose outcome matters
// has to fail by itself. fault makes of an error of theirs what InPipe returns. In another transaction they are sent at once.
func Later(ctx context.Context, tx pgx.Tx, b *pgx.Batch, fault func(error) error) error {
	p, ok := tx.(*pipe)
	if !ok {
		if err := tx.SendBatch(ctx, b).Close(); err != nil {
			return waiting{fault: fault}.failed(err)
		}
		return nil
	}
	for _, q := range b.QueuedQueries {
		p.queue = append(p.queue, waiting{q, fault})
	}
	return nil
}

// pipe is a transaction of InPipe.
type pipe struct {
	conn   *pgx.Conn
	begun  bool
	closed bool
	queue  []waiting
	late   error // of what Later was given
}

// waiting is a statement that is yet to be sent.
type waiting struct {
	query *pgx.QueuedQuery
	fault func(error) error
}

// failed is what InPipe returns for an error of the statement: never nothing.
func (w waiting) failed(err error) error { return cmp.Or(w.fault(err), Scrub(err)) }

// send sends what waits, with b behind it, and reads the results of the former.
func (p *pipe) send(ctx context.Context, b *pgx.Batch) (pgx.BatchResults, error) {
	if p.closed {
		return pgx.FailedBatchResults(b, pgx.ErrTxClosed), pgx.ErrTxClosed
	}
	before := p.queue
	p.queue = nil
	if !p.begun {
		p.begun = true
		begin := waiting{&pgx.QueuedQuery{SQL: "begin"}, func(err error) error { return fmt.Errorf("begin: %w: %w", ErrUnavailable, Scrub(err)) }}
		before = append([]waiting{begin}, before...)
	}
	return p.sendBehind(ctx, before, b)
}

// sendBehind sends some statements with b behind them, and reads the results of the former.
func (p *pipe) sendBehind(ctx context.Context, before []waiting, b *pgx.Batch) (pgx.BatchResults, error) {
	if len(before) == 0 {
		return p.conn.SendBatch(ctx, b), nil
	}
	all := &pgx.Batch{QueuedQueries: make([]*pgx.QueuedQuery, 0, len(before)+b.Len())}
	for _, w := range before {
		all.QueuedQueries = append(all.QueuedQueries, w.query)
	}
	all.QueuedQueries = append(all.QueuedQueries, b.QueuedQueries...)
	results := p.conn.SendBatch(ctx, all)
	for _, w := range before {
		if _, err := results.Exec(); err != nil {
			_ = results.Close() // says the same
			p.late = w.failed(err)
			return pgx.FailedBatchResults(b, p.late), p.late
		}
	}
	return results, nil
}

// idle reports whether nothing waits, so that a statement can be sent by itself.
func (p *pipe) idle() bool { return p.begun && len(p.queue) == 0 && !p.closed }

// flush sends what waits by itself.
func (p *pipe) flush(ctx context.Context) error {
	if p.idle() {
		return nil
	}
	results, err := p.send(ctx, &pgx.Batch{})
	if err != nil {
		return err
	}
	return results.Close() //nolint:wrapcheck // as pgx.Tx does
}

func (p *pipe) SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults {
	results, _ := p.send(ctx, b) // which has the error, too
	return results
}

func (p *pipe) Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error) {
	if p.idle() {
		return p.conn.Exec(ctx, sql, args...) //nolint:wrapcheck // as pgx.Tx does
	}
	b := &pgx.Batch{}
	b.Queue(sql, args...)
	results, err := p.send(ctx, b)
	if err != nil {
		return pgconn.CommandTag{}, err
	}
	tag, err := results.Exec()
	return tag, errors.Join(err, results.Close())
}

func (p *pipe) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	if p.idle() {
		return p.conn.Query(ctx, sql, args...) //nolint:wrapcheck // as pgx.Tx does
	}
	b := &pgx.Batch{}
	b.Queue(sql, args...)
	results, _ := p.send(ctx, b) // which has the error, too
	rows, err := results.Query()
	return &lastRows{Rows: rows, results: results}, err
}

func (p *pipe) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	if p.idle() {
		return p.conn.QueryRow(ctx, sql, args...)
	}
	rows, _ := p.Query(ctx, sql, args...) // which have the error, too
	return firstRow{rows}
}

func (p *pipe) CopyFrom(ctx context.Context, table pgx.Identifier, columns []string, rows pgx.CopyFromSource) (int64, error) {
	if err := p.flush(ctx); err != nil {
		return 0, err
	}
	return p.conn.CopyFrom(ctx, table, columns, rows) //nolint:wrapcheck // as pgx.Tx does
}

func (p *pipe) Prepare(ctx context.Context, name, sql string) (*pgconn.StatementDescription, error) {
	if err := p.flush(ctx); err != nil {
		return nil, err
	}
	return p.conn.Prepare(ctx, name, sql) //nolint:wrapcheck // as pgx.Tx does
}

// errNoPart means that a transaction of InPipe was asked for what it does not have.
var errNoPart = errors.New("a pipe has neither savepoints nor large objects")

// Begin is not for a pipe: a savepoint would have to know what waits.
func (p *pipe) Begin(context.Context) (pgx.Tx, error) { return nil, errNoPart }

// LargeObjects is not for a pipe.
func (p *pipe) LargeObjects() pgx.LargeObjects { panic(errNoPart) }

// Conn is the connection. What is sent by it passes by what waits, and may not be part of the transaction yet.
func (p *pipe) Conn() *pgx.Conn { return p.conn }

// Commit sends what waits, and COMMIT with it. What was sent by nothing before is a transaction by itself: the server commits the
// statements of a batch together where it meets their end, or none of them (PostgreSQL, "Pipelining").
func (p *pipe) Commit(ctx context.Context) error {
	if !p.begun {
		p.closed = true
		if len(p.queue) == 0 {
			return nil
		}
		results, err := p.sendBehind(ctx, p.queue, &pgx.Batch{})
		if err != nil {
			return err
		}
		return results.Close() //nolint:wrapcheck // as pgx.Tx does
	}
	tag, err := p.Exec(ctx, "commit")
	p.closed = true
	if err == nil && tag.String() == "ROLLBACK" {
		return pgx.ErrTxCommitRollback
	}
	return err
}

// Rollback ends the transaction where the server has one.
func (p *pipe) Rollback(ctx context.Context) error {
	p.closed = true
	if pg := p.conn.PgConn(); pg.IsClosed() || pg.TxStatus() == 'I' {
		return nil
	}
	_, err := p.conn.Exec(ctx, "rollback")
	return err //nolint:wrapcheck // as pgx.Tx does
}

// lastRows are the rows of a batch's last statement: they end the batch.
type lastRows struct {
	pgx.Rows
	results pgx.BatchResults
	ended   bool
	err     error
}

func (r *lastRows) Next() bool {
	if r.Rows.Next() {
		return true
	}
	r.Close()
	return false
}

func (r *lastRows) Close() {
	r.Rows.Close()
	if !r.ended {
		r.ended, r.err = true, r.results.Close()
	}
}

func (r *lastRows) Err() error {
	if err := r.Rows.Err(); err != nil {
		return err //nolint:wrapcheck // as pgx.Rows does
	}
	return r.err
}

// firstRow is the first of some rows.
type firstRow struct{ rows pgx.Rows }

func (r firstRow) Scan(dest ...any) error {
	defer r.rows.Close()
	if !r.rows.Next() {
		if err := r.rows.Err(); err != nil {
			return err //nolint:wrapcheck // as pgx.Row does
		}
		return pgx.ErrNoRows
	}
	if err := r.rows.Scan(dest...); err != nil {
		return err //nolint:wrapcheck // as pgx.Row does
	}
	r.rows.Close()
	return r.rows.Err() //nolint:wrapcheck // as pgx.Row does
}
