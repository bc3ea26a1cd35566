// Package traffic measures Tacit as its callers meet it: clients that speak HTTP over the loopback, each sending the next
// request as soon as the last one is answered, to a server that is assembled as `tacit serve` is. Two baselines do the same
// work on the same data and the same database server, by turns in the same run: a bare handler that keeps everything in plain
// text, and what a careful team builds by hand. Every server is a process of its own, so that what clients cost is not
// counted as theirs.
package traffic

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
)

// Bounds of Config.
const (
	MinContacts = 200
	MaxContacts = 10_000_000
	minWindow   = 20 * time.Millisecond
	maxWindow   = 5 * time.Second
	maxClients  = 1024
	maxRounds   = 100
	maxConns    = 25               // of three servers, of the hundred that PostgreSQL takes
	mostRun     = 10 * time.Second // of the windows of one cell together
)

// Config says what to measure and where.
type Config struct {
	Dir      string // where the temporary directory is made; the system's place when empty
	Programs string // directory of PostgreSQL's programs; searched for when empty

	Benches  []string      // of Benches
	Clients  []int         // how many at once; each is a cell of its own
	Contacts int           // that there are
	Rounds   int           // of each cell, in which every server has its turn; the medians count
	Window   time.Duration // that a turn counts, after one as long that warms up
	Conns    int           // database connections of each server's pool

	// Serve is the command line of a process that serves as `tacit serve` does, with its flags, and runs Attend beside;
	// Baseline that of one that calls Baseline.
	Serve, Baseline []string
	// Profile is a directory for profiles of the server that is measured; none when empty.
	Profile string

	Now      func() time.Time
	Say      func(format string, args ...any)
	Progress func(what string, done, all int)
	Report   func(ctx context.Context, r Result) error
}

func (c *Config) check() error {
	switch {
	case c.Contacts < MinContacts || c.Contacts > MaxContacts:
		return fmt.Errorf("%w: %d contacts: between %d and %d", bench.ErrArgument, c.Contacts, MinContacts, MaxContacts)
	case c.Rounds < 1 || c.Rounds > maxRounds:
		return fmt.Errorf("%w: %d rounds: between 1 and %d", bench.ErrArgument, c.Rounds, maxRounds)
	case c.Window < minWindow || c.Window > maxWindow:
		return fmt.Errorf("%w: a window of %s: between %s and %s", bench.ErrArgument, c.Window, minWindow, maxWindow)
	case c.Window*time.Duration(c.Rounds) > mostRun:
		return fmt.Errorf("%w: %d rounds of %s: %s together at most", bench.ErrArgument, c.Rounds, c.Window, mostRun)
	case c.Conns < 1 || c.Conns > maxConns:
		return fmt.Errorf("%w: %d connections: between 1 and %d", bench.ErrArgument, c.Conns, maxConns)
	case len(c.Clients) == 0:
		return fmt.Errorf("%w: no clients", bench.ErrArgument)
	}
	for _, n := range c.Clients {
		if n < 1 || n > maxClients {
			return fmt.Errorf("%w: %d clients: between 1 and %d", bench.ErrArgument, n, maxClients)
		}
	}
	for _, name := range c.Benches {
		if _, ok := works[name]; !ok {
			return fmt.Errorf("%w: %q", bench.ErrArgument, name)
		}
	}
	return nil
}

// Run measures. It stops with ctx, ends every process it started and removes what it made. Errors: bench.ErrArgument;
// those of postgres.Start; an answer that is not the one expected; servers that answer differently, or that keep goroutines
// or connections afterwards.
func Run(ctx context.Context, cfg Config) (err error) {
	if err := cfg.check(); err != nil {
		return err
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string, int, int) {}
	}
	m, err := bench.NewMachine(ctx, bench.Config{Dir: cfg.Dir, Programs: cfg.Programs})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, m.Remove()) }()
	s := &stage{cfg: cfg, machine: m}
	defer func() { err = errors.Join(err, s.close()) }()
	if err := s.open(ctx); err != nil {
		return err
	}
	if err := s.agree(ctx); err != nil {
		return err
	}
	if err := s.idle(ctx); err != nil {
		return err
	}
	for _, name := range cfg.Benches {
		for _, w := range works[name] {
			if err := s.measure(ctx, w); err != nil {
				return fmt.Errorf("%s: %w", w.name, err)
			}
		}
	}
	return s.settled(ctx)
}
