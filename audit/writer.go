package audit

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// How long a writer without a connection waits before it tries again.
const (
	backoffShortest = 10 * time.Millisecond
	backoffLongest  = 500 * time.Millisecond
)

// batchPatience is how long a batch is alone on its way: the next one is larger for it, and costs much the same. One that takes
// longer waits for the disk, and the next need not wait as well.
const batchPatience = time.Millisecond

// writer owns one connection and writes one batch at a time.
type writer struct {
	log    *Log
	conn   *pgx.Conn                    // nil when lost
	warned bool                         // the server sent a WARNING since the batch began
	direct bool                         // no pooler stands between
	insert *pgconn.StatementDescription // insertDirectSQL, prepared on conn; nil where it is not yet
	arrays arrays
}

// start connects every writer before the first runs, so that a log that opens can be written.
func (l *Log) start(ctx context.Context) error {
	writers := make([]*writer, l.cfg.Writers)
	for i := range writers {
		writers[i] = &writer{log: l}
		if err := writers[i].connect(ctx); err != nil {
			for _, w := range writers[:i] {
				w.disconnect()
			}
			return err
		}
	}
	run, abort := context.WithCancel(context.Background())
	l.abort = abort
	var running sync.WaitGroup
	for _, w := range writers {
		running.Go(func() { w.run(run) })
	}
	go func() {
		running.Wait()
		abort()
		close(l.stopped)
	}()
	return nil
}

// run writes batches until the log closes and its queue is empty. A writer without a connection takes nothing: it would
// fail fast, and so draw entries away from the writers that still work.
func (w *writer) run(ctx context.Context) {
	defer w.disconnect()
	for w.ready(ctx) {
		<-w.log.turn
		pass := func() { w.log.turn <- struct{}{} }
		select {
		case p := <-w.log.queue:
			patience := time.AfterFunc(batchPatience, pass)
			w.log.gather()
			w.serve(ctx, w.log.take(p))
			if patience.Stop() {
				pass()
			}
		case <-w.log.closing:
			pass()
			if len(w.log.queue) == 0 {
				return
			}
		}
	}
}

// ready tells whether the writer can go on, connecting again if it must. Where no writer has a connection, those who wait
// are told at once rather than at their deadline.
func (w *writer) ready(ctx context.Context) bool {
	for wait := backoffShortest; w.conn == nil; wait = min(2*wait, backoffLongest) {
		err := w.reconnect(ctx)
		if err == nil {
			break
		}
		if w.log.healthy.Load() == 0 {
			w.log.refuse(err)
		}
		if !w.log.pause(ctx, wait) {
			return false
		}
	}
	return ctx.Err() == nil
}

func (w *writer) reconnect(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, w.log.cfg.Timeout)
	defer cancel()
	return w.connect(ctx)
}

// refuse answers everything queued now with err.
func (l *Log) refuse(err error) {
	for {
		select {
		case p := <-l.queue:
			p.done <- err
		default:
			return
		}
	}
}

// pause waits, and tells whether the log is still open afterwards.
func (l *Log) pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-l.closing:
	case <-ctx.Done():
	}
	return false
}

// serve writes a batch within its deadline and answers every waiter once.
func (w *writer) serve(ctx context.Context, b batch) {
	if len(b) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, w.log.cfg.Timeout)
	defer cancel()
	start := w.log.cfg.Now()
	err := w.write(ctx, b)
	if errors.Is(err, ErrExists) && len(b) > 1 {
		// One entry appended twice must not fail the others of its batch: find it by halves.
		w.serve(ctx, b[:len(b)/2])
		w.serve(ctx, b[len(b)/2:])
		return
	}
	if err == nil && w.log.cfg.OnBatch != nil {
		w.log.cfg.OnBatch(len(b), max(0, w.log.cfg.Now().Sub(start)))
	}
	b.answer(err)
}

// write inserts the batch. Where the connection turns out to be dead before anything was sent, as after a restart of
// the server, it connects and tries once more.
func (w *writer) write(ctx context.Context, b batch) error {
	err := w.store(ctx, b)
	if err != nil && pgconn.SafeToRetry(err) {
		err = w.store(ctx, b)
	}
	switch {
	case errors.Is(err, errWarned):
		return fmt.Errorf("%w: warning at commit", ErrUnavailable)
	case err != nil && !errors.Is(err, ErrUnavailable):
		return unavailable(err)
	}
	return err
}

// errWarned means that the statement succeeded with a WARNING. So reports the server a commit that did not reach the
// standbys it waits for: the entry would be lost with this machine.
var errWarned = errors.New("warning")

func (w *writer) store(ctx context.Context, b batch) error {
	if w.conn == nil {
		if err := w.connect(ctx); err != nil {
			return err
		}
	}
	w.warned = false
	err := w.send(ctx, b)
	if w.conn.IsClosed() || stateOf(err) == refusedState { // perhaps it leads to a server that was replaced
		w.disconnect()
	}
	if err == nil && w.warned {
		return errWarned
	}
	return err
}

// errSwallowed means that fewer rows were stored than given, as a trigger or a rule could bring about.
var errSwallowed = fmt.Errorf("%w: the database did not store every entry", ErrUnavailable)

// insertName names insertDirectSQL on a writer's connection.
const insertName = "tacit_log_insert"

func (w *writer) send(ctx context.Context, b batch) (err error) {
	if !w.direct {
		_, err := w.conn.Exec(ctx, insertSQL, w.log.args(b.rows())...)
		return err //nolint:wrapcheck // the caller scrubs
	}
	if w.insert == nil {
		if w.insert, err = w.conn.Prepare(ctx, insertName, insertDirectSQL); err != nil {
			return err //nolint:wrapcheck // the caller scrubs
		}
	}
	tag, err := w.conn.PgConn().ExecStatement(ctx, w.insert, w.arrays.of(b, w.log.clock()), binaryFormat, nil).Close()
	if err == nil && tag.RowsAffected() != int64(len(b)) {
		return errSwallowed
	}
	return err //nolint:wrapcheck // the caller scrubs
}

// connect opens the writer's connection as the pool would, hooks included, but with its own notice handler.
func (w *writer) connect(ctx context.Context) error {
	cfg := w.log.cfg.Pool.Config()
	cc := cfg.ConnConfig
	cc.OnNotice = w.notice
	cc.RuntimeParams["application_name"] = "tacit-log"
	_, w.direct = cc.RuntimeParams["statement_timeout"]
	if w.direct {
		cc.RuntimeParams["synchronous_commit"] = "on"
		// The server gives up first: then the connection outlives a batch that waited for a lock in vain. A pooler would
		// refuse the parameter.
		cc.RuntimeParams["statement_timeout"] = strconv.FormatInt((w.log.cfg.Timeout * 3 / 4).Milliseconds(), 10)
	}
	if cfg.BeforeConnect != nil {
		if err := cfg.BeforeConnect(ctx, cc); err != nil {
			return unavailable(err)
		}
	}
	conn, err := pgx.ConnectConfig(ctx, cc)
	if err != nil {
		return unavailable(err)
	}
	if cfg.AfterConnect != nil {
		if err := cfg.AfterConnect(ctx, conn); err != nil {
			closeConn(conn)
			return unavailable(err)
		}
	}
	if err := w.log.admit(ctx, conn); err != nil {
		closeConn(conn)
		return err
	}
	w.conn, w.insert = conn, nil
	w.log.healthy.Add(1)
	return nil
}

func (w *writer) notice(_ *pgconn.PgConn, n *pgconn.Notice) {
	if n.SeverityUnlocalized == "WARNING" || n.Severity == "WARNING" {
		w.warned = true
	}
}

func (w *writer) disconnect() {
	if w.conn == nil {
		return
	}
	closeConn(w.conn)
	w.conn = nil
	w.log.healthy.Add(-1)
}

func closeConn(c *pgx.Conn) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_ = c.Close(ctx) // it is gone either way
}
