// Package publish moves the log's entries from the intake into the tree and signs its checkpoints. One publisher at a time
// works on a database, whichever process holds the lock; the others wait to take over. It signs what is durable and
// continues what it signed before, and nothing else.
package publish

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// lockNumber is the advisory lock of the one publisher of a database.
const lockNumber = 8390880602341243

// Defaults of Config.
const (
	defaultEvery = time.Second
)

// How long a publisher waits after trouble, and for another to end.
const (
	retryShortest = 100 * time.Millisecond
	retryLongest  = 5 * time.Second
	standbyEvery  = time.Second
	beginTimeout  = 15 * time.Second
	stepTimeout   = 2 * time.Minute // without progress; a round takes what a long pause has left, however much
)

// Keys are those that sign checkpoints.
type Keys struct {
	Signers   []note.Signer   // all of them sign, the current one first
	Verifiers []note.Verifier // of every key that ever signed this log
}

// Config configures a Publisher. Connect, Origin, Keys and Anchor are required.
type Config struct {
	// Connect opens a connection of the publisher's own, to the primary itself and no pooler, as a role that may publish.
	// Notices of the server go to the handler.
	Connect func(ctx context.Context, onNotice pgconn.NoticeHandler) (*pgx.Conn, error)
	// Origin names the log in its checkpoints (C2SP tlog-checkpoint), when it is published for the first time.
	Origin string
	// Keys returns the keys that sign under an origin. They are asked for each time, since they can be rotated.
	Keys func(ctx context.Context, origin string) (Keys, error)
	// MAC checks what audit.Config.MAC made. Nil takes every entry, for tests.
	MAC func(ctx context.Context, parts ...[]byte) ([]byte, error)
	// Anchor holds the last checkpoint outside the database.
	Anchor *anchor.Anchor
	// Cosign has a checkpoint cosigned before it is published, see witness.Group; nil for no witnesses.
	Cosign func(ctx context.Context, signed []byte, size uint64, proof Proof) ([]byte, error)
	Every  time.Duration    // between rounds, each with its checkpoint; 1 s if zero
	Now    func() time.Time // time.Now if nil
	Logger *slog.Logger     // nil discards
	Meter  Meter            // zero counts nothing
}

// Proof proves that the tree of size to continues the one of size from.
type Proof = func(ctx context.Context, from, to uint64) ([][]byte, error)

// Meter receives what an operator watches.
type Meter struct {
	Integrated func(n int, took time.Duration) // entries of one round
	Published  func(size uint64)               // a checkpoint
	Refused    func(n int)                     // entries that this vault did not write
	Failed     func(err error)                 // a round or a checkpoint; it is tried again
}

// ErrOther means that another publisher holds the lock.
var ErrOther = errors.New("publish: another publisher is at work")

// Publisher publishes. It is for one goroutine.
type Publisher struct {
	cfg       Config
	conn      *pgx.Conn
	locked    bool             // it holds the publisher's lock
	warned    bool             // the server sent a WARNING on this connection
	clean     [slots]time.Time // since when a slot of the intake is known to be in the tree as a whole
	published published
	recent    recent
	most      int // entries in a round
}

// New makes a publisher. It does no I/O.
func New(cfg Config) (*Publisher, error) {
	if cfg.Connect == nil || cfg.Origin == "" || cfg.Keys == nil || cfg.Anchor == nil {
		return nil, errors.New("new publisher: connection, origin, keys and anchor are required")
	}
	if cfg.Every <= 0 {
		cfg.Every = defaultEvery
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	cfg.Meter = cfg.Meter.orNothing()
	return &Publisher{cfg: cfg, most: roundSize}, nil
}

func (m Meter) orNothing() Meter {
	if m.Integrated == nil {
		m.Integrated = func(int, time.Duration) {}
	}
	if m.Published == nil {
		m.Published = func(uint64) {}
	}
	if m.Refused == nil {
		m.Refused = func(int) {}
	}
	if m.Failed == nil {
		m.Failed = func(error) {}
	}
	return m
}

// Run publishes until ctx ends, which is no error: as a standby while another holds the lock, and again after trouble. What
// was taken into the tree when ctx ends is signed by the next publisher.
func (p *Publisher) Run(ctx context.Context) {
	defer p.disconnect()
	wait := retryShortest
	for ctx.Err() == nil {
		started := p.cfg.Now()
		err := p.work(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case errors.Is(err, ErrOther):
			wait = retryShortest
			pause(ctx, standbyEvery)
			continue
		case p.cfg.Now().Sub(started) > retryLongest: // it has worked
			wait = retryShortest
		}
		p.disconnect()
		p.cfg.Meter.Failed(err)
		level := slog.LevelWarn
		if errors.Is(err, audit.ErrBroken) || errors.Is(err, audit.ErrCorrupt) {
			level = slog.LevelError // it does not pass by itself
		}
		p.cfg.Logger.Log(ctx, level, "publish the log", slog.String("error", err.Error()))
		pause(ctx, wait)
		wait = min(2*wait, retryLongest)
	}
}

// work publishes until something fails.
func (p *Publisher) work(ctx context.Context) error {
	if err := p.begin(ctx); err != nil {
		return err
	}
	for {
		started := p.cfg.Now()
		taken, err := p.Integrate(ctx)
		if err != nil {
			return err
		}
		if err := p.Publish(ctx); err != nil {
			return err
		}
		p.empty(ctx)
		if taken < p.most && !pause(ctx, p.cfg.Every-p.cfg.Now().Sub(started)) {
			return ctx.Err()
		}
	}
}

const (
	tryLock = `SELECT pg_try_advisory_lock($1)`
	unlock  = `SELECT pg_advisory_unlock($1)`
	// The plan of a round must not hang on what the planner thinks of a table that is filled and emptied all the time: the
	// index on xid finds the new rows, whatever their number, and in the order of their transactions.
	setUp = `SELECT set_config('synchronous_commit', 'on', false), set_config('application_name', 'tacit-publisher', false),
 set_config('enable_seqscan', 'off', false), set_config('enable_bitmapscan', 'off', false), set_config('jit', 'off', false)`
)

// begin connects, takes the lock and proves that the database continues what was signed. It is ErrOther where another
// publisher is at work.
func (p *Publisher) begin(ctx context.Context) error {
	if p.locked && !p.conn.IsClosed() {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, beginTimeout)
	defer cancel()
	if err := p.lock(ctx); err != nil {
		return err
	}
	if err := p.settle(ctx); err != nil {
		p.disconnect() // nothing is published on a connection that has proven nothing
		return err
	}
	return nil
}

// lock takes the lock, on a connection that a standby keeps.
func (p *Publisher) lock(ctx context.Context) error {
	p.locked = false
	if err := p.connect(ctx); err != nil {
		return err
	}
	if err := p.conn.QueryRow(ctx, tryLock, lockNumber).Scan(&p.locked); err != nil {
		p.disconnect()
		return fmt.Errorf("lock to publish: %w", postgres.Scrub(err))
	}
	if !p.locked {
		return ErrOther
	}
	p.published = published{}
	p.recent.begin(p.cfg.Now())
	p.clean = [slots]time.Time{}
	return nil
}

// Once takes what is in the intake into the tree and publishes a checkpoint over it. It is ErrOther where another
// publisher is at work, which does the same.
func (p *Publisher) Once(ctx context.Context) error {
	if err := p.begin(ctx); err != nil {
		return err
	}
	if _, err := p.Integrate(ctx); err != nil {
		return err
	}
	return p.Publish(ctx)
}

// Close gives up the lock.
func (p *Publisher) Close() { p.disconnect() }

func (p *Publisher) connect(ctx context.Context) error {
	if p.conn != nil && !p.conn.IsClosed() {
		return nil
	}
	p.disconnect()
	p.warned = false
	conn, err := p.cfg.Connect(ctx, p.notice)
	if err != nil {
		return fmt.Errorf("connect to publish: %w", postgres.Scrub(err))
	}
	p.conn = conn
	if _, err := conn.Exec(ctx, setUp); err != nil {
		p.disconnect()
		return fmt.Errorf("connect to publish: %w", postgres.Scrub(err))
	}
	return nil
}

// notice hears of commits that did not reach the standbys they wait for: the server reports those with a WARNING.
func (p *Publisher) notice(_ *pgconn.PgConn, n *pgconn.Notice) {
	if n.SeverityUnlocalized == "WARNING" || n.Severity == "WARNING" {
		p.warned = true
	}
}

func (p *Publisher) disconnect() {
	if p.conn == nil {
		p.locked = false
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if p.locked { // so that a standby need not wait for the server to notice
		_, _ = p.conn.Exec(ctx, unlock, lockNumber)
	}
	_ = p.conn.Close(ctx) // it is gone either way
	p.conn, p.locked = nil, false
}

// pause waits, and tells whether ctx still lives.
func pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(max(0, d))
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}
