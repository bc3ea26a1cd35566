// Package audit is the log of every disclosure and change: entries go in before anything goes out, and can be asked
// for afterwards.
//
// It knows opaque identifiers and words the server made, and nothing of people: actors and subjects come as pseudonyms,
// details come sealed. It promises that an entry acknowledged by Append is on disk, and that one which is not
// acknowledged is reported as such within a deadline. It does not decide what is logged, nor make pseudonyms.
package audit

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// Defaults of Config.
const (
	defaultWriters = 3
	defaultQueue   = 8192
	defaultTimeout = 5 * time.Second
)

// Config says where the log lies and how it is written. Only Pool is required.
type Config struct {
	// Pool serves queries and Check. The writers connect by its configuration, on connections of their own.
	Pool *pgxpool.Pool
	// Writers is how many connections write batches; 3 if zero.
	Writers int
	// Queue is how many entries may wait for a writer before Append blocks; 8192 if zero.
	Queue int
	// Timeout is the deadline of one batch, and of one Append with its wait in the queue; 5 s if zero.
	Timeout time.Duration
	// MAC makes a MAC over parts under a key that the database does not have. Each entry bears one until it is in the tree,
	// so that the publisher takes none that this vault did not write; nil leaves it out, which a publisher with a key refuses.
	MAC func(ctx context.Context, parts ...[]byte) ([]byte, error)
	// Anchor reads the last checkpoint that was signed, from where it is kept outside the database: none before the first,
	// two while it is being advanced. The log is appended to on no server that does not continue it. Nil trusts the
	// database.
	Anchor func(ctx context.Context) ([]tree.Checkpoint, error)
	// AllowUnsafe accepts a server with fsync off, for development and tests.
	AllowUnsafe bool
	// Now is the clock of entries; time.Now if nil. While it is more than 5 minutes from the database's, nothing is appended.
	Now func() time.Time
	// AnyClock appends whatever the clock says, for tests that have one of their own.
	AnyClock bool
	// OnBatch, if set, is told of each batch made durable: entries in it, and time from start to acknowledgement. It is
	// called by several goroutines at once and delays the batch's acknowledgement.
	OnBatch func(n int, d time.Duration)
}

// Log appends entries and answers queries. It is safe for concurrent use.
type Log struct {
	cfg     Config
	ids     ids
	queue   chan *pending
	turn    chan struct{} // holds one thing, while no writer is about to take from the queue
	spare   sync.Pool     // of *pending, to be used again
	healthy atomic.Int32  // writers that hold a connection
	forged  atomic.Int64  // see Forged

	timeline atomic.Pointer[string] // that was proven to continue the log
	broken   atomic.Bool            // the last one that was looked at does not

	closing chan struct{} // closed by Close: take no more
	closed  atomic.Bool
	abort   context.CancelFunc // ends what the writers are doing
	stopped chan struct{}      // closed when every writer has ended
}

// New checks the server, connects the writers and starts them. It returns ErrUnsafe where the server runs with fsync
// off (unless allowed) and ErrUnavailable where the log cannot be written now. Close the log after use.
func New(ctx context.Context, cfg Config) (*Log, error) {
	if cfg.Pool == nil {
		return nil, errors.New("open log: no pool")
	}
	l := &Log{cfg: cfg.withDefaults(), closing: make(chan struct{}), stopped: make(chan struct{})}
	l.ids.now = l.cfg.Now
	l.queue = make(chan *pending, l.cfg.Queue)
	l.turn = make(chan struct{}, 1)
	l.turn <- struct{}{}
	ctx, cancel := context.WithTimeout(ctx, l.cfg.Timeout)
	defer cancel()
	if err := l.checkServer(ctx); err != nil {
		return nil, fmt.Errorf("open log: %w", err)
	}
	if err := l.start(ctx); err != nil {
		return nil, fmt.Errorf("open log: %w", err)
	}
	return l, nil
}

func (c Config) withDefaults() Config {
	if c.Writers <= 0 {
		c.Writers = defaultWriters
	}
	if c.Queue <= 0 {
		c.Queue = defaultQueue
	}
	if c.Timeout <= 0 {
		c.Timeout = defaultTimeout
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return c
}

const fsyncSQL = `SELECT current_setting('fsync')::boolean`

func (l *Log) checkServer(ctx context.Context) error {
	var fsync bool
	if err := l.cfg.Pool.QueryRow(ctx, fsyncSQL).Scan(&fsync); err != nil {
		return unavailable(err)
	}
	if !fsync && !l.cfg.AllowUnsafe {
		return ErrUnsafe
	}
	return l.tryInsert(ctx)
}

// Close stops taking entries, writes what is queued and ends the writers. When ctx ends first it aborts what is under
// way, whose waiters get ErrUnavailable or ErrClosed, and returns ctx's error. Later calls do the same waiting.
func (l *Log) Close(ctx context.Context) error {
	if l.closed.CompareAndSwap(false, true) {
		close(l.closing)
	}
	select {
	case <-l.stopped:
		return nil
	case <-ctx.Done():
		l.abort()
		<-l.stopped
		return fmt.Errorf("close log: %w", ctx.Err())
	}
}

// NewEntry is an entry with a fresh id and time and nothing else. In one process both only grow, even when the clock
// steps back by up to a minute. When it goes back further, as one that was wrong and is set right, they go back with it.
func (l *Log) NewEntry() *Entry {
	e := new(Entry)
	e.ID, e.Time = l.ids.next()
	return e
}

// Depth is how many entries wait for a writer now.
func (l *Log) Depth() int { return len(l.queue) }

// Forged is how often a query came across a row of the intake that this vault did not write, and left it out. The publisher
// sets such rows aside within a second or two; until then each query counts them again.
func (l *Log) Forged() int64 { return l.forged.Load() }

// Check tells whether the log can be written, for readiness: it runs the writers' own statement with no rows, so that
// tables, grants, locks and a read-only server show, and asks that a writer is connected. Where the pool leads to a new
// timeline, it proves that this one continues the log, so that appending goes on. It returns ErrUnavailable or ctx's error.
// It writes nothing.
func (l *Log) Check(ctx context.Context) error {
	switch {
	case l.healthy.Load() > 0:
	case l.broken.Load():
		return fmt.Errorf("check log: %w", ErrBroken)
	default:
		return fmt.Errorf("check log: %w: no writer connected", ErrUnavailable)
	}
	ctx, cancel := context.WithTimeout(ctx, l.cfg.Timeout)
	defer cancel()
	if err := l.admitPool(ctx); err != nil {
		return fmt.Errorf("check log: %w", err)
	}
	if err := l.tryInsert(ctx); err != nil {
		return fmt.Errorf("check log: %w", err)
	}
	return nil
}

func (l *Log) tryInsert(ctx context.Context) error {
	if _, err := l.cfg.Pool.Exec(ctx, insertSQL, l.args(new(rows))...); err != nil {
		return unavailable(err)
	}
	return nil
}

// AppendTx inserts the entry in the caller's transaction and makes that transaction commit synchronously, whatever the
// server's default: the entry is durable when Commit has succeeded without a WARNING. Errors are those of Append.
func (l *Log) AppendTx(ctx context.Context, tx pgx.Tx, e *Entry) error {
	p, err := l.pending(ctx, e)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, insertSQL, l.args(p.rows())...); err != nil {
		return p.wrap(unavailable(err))
	}
	return nil
}

// QueueTx is AppendTx for a batch the caller sends in a transaction of its own, to save the round trip. It returns
// ErrNotCanonical, ErrTooManySubjects or ErrUnavailable, having queued nothing; errors of the database come with the
// batch's results.
func (l *Log) QueueTx(ctx context.Context, b *pgx.Batch, e *Entry) error {
	p, err := l.pending(ctx, e)
	if err != nil {
		return err
	}
	b.Queue(insertSQL, l.args(p.rows())...)
	return nil
}

// unavailable reduces a database error to its class. Messages and details are dropped by Scrub: they can hold values. The
// key of the intake holds the entry's id, so a second row with the same key is a second entry with the same id.
func unavailable(err error) error {
	switch {
	case postgres.IsUnique(err, ""):
		return ErrExists
	case stateOf(err) == clockState:
		return errClock
	}
	return fmt.Errorf("%w: %w", ErrUnavailable, postgres.Scrub(err))
}

func stateOf(err error) string {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return pg.Code
	}
	return ""
}
