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
	"slices"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
)

// Bounds of Config.
const (
	MinContacts = 200
	MaxContacts = 10_000_000
	minWindow   = 20 * time.Millisecond
	maxWindow   = 2500 * time.Millisecond
	maxClients  = 1024
	maxRounds   = 100
	maxConns    = 25               // of three servers with what they have beside, of those that bench.Machine takes
	mostAtWork  = 10 * time.Second // of one server in one cell, warm-ups and the round that does not count included
)

// Config says what to measure and where.
type Config struct {
	Dir      string // where the temporary directory is made; the system's place when empty
	Programs string // directory of PostgreSQL's programs; searched for when empty

	Benches  []string      // of Benches
	Clients  []int         // how many at once; each is a cell of its own, the fewest first
	Contacts int           // that there are
	Rounds   int           // of each cell, in which every server has its turn, after one that does not count
	Window   time.Duration // that a turn counts, after one as long that warms up
	Conns    int           // database connections of Tacit's pool; see beside

	// Serve is the command line of a process that serves as `tacit serve` does, with its flags, and runs Attend beside;
	// Baseline that of one that calls Baseline. Env is the environment of both, as NAME=value.
	Serve, Baseline, Env []string
	// Profile is a directory for profiles of Tacit's server; none when empty.
	Profile string

	Now      func() time.Time
	Say      func(format string, args ...any)
	Progress func(what string, done, all int)
	Report   func(ctx context.Context, r Result) error
	Profiled func(ctx context.Context, p Profile) error // takes each profile, after all results
}

func (c *Config) check() error {
	switch {
	case c.Contacts < MinContacts || c.Contacts > MaxContacts:
		return bench.Outside("contacts", c.Contacts, MinContacts, MaxContacts)
	case c.Rounds < 1 || c.Rounds > maxRounds:
		return bench.Outside("rounds", c.Rounds, 1, maxRounds)
	case c.Window < minWindow || c.Window > maxWindow:
		return bench.Outside("window", c.Window, minWindow, maxWindow)
	case c.atWork() > mostAtWork:
		return bench.Refuse("--rounds %d with --window %s: a server would be at work for %s with each number of clients, at most %s",
			c.Rounds, c.Window, c.atWork(), mostAtWork)
	case c.Conns < 1 || c.Conns > maxConns:
		return bench.Outside("max-conns", c.Conns, 1, maxConns)
	case len(c.Clients) == 0:
		return bench.Refuse("--clients: none")
	}
	for _, n := range c.Clients {
		if n < 1 || n > maxClients {
			return bench.Outside("clients", n, 1, maxClients)
		}
		if n > c.Contacts {
			return bench.Refuse("--clients %d with --contacts %d: each client changes contacts of its own, so there are to be as many", n, c.Contacts)
		}
	}
	for _, name := range c.Benches {
		if _, ok := works[name]; !ok {
			return fmt.Errorf("%w: %q", bench.ErrArgument, name)
		}
	}
	return nil
}

// unseen is how many rounds fill caches and do not count.
const unseen = 1

// atWork is how long one server works in one cell.
func (c *Config) atWork() time.Duration { return time.Duration(unseen+c.Rounds) * 2 * c.Window }

// What the duration of a run is made of, as two cores of a virtual machine take it.
const (
	startTakes   = 15 * time.Second
	tacitFills   = 5000 // contacts a second
	othersFill   = 12_000
	profileTakes = 5 * time.Second
	drainTakes   = time.Second // of each turn of Tacit's: its log is integrated once a second
)

// Lasts is about how long a run takes.
func (c *Config) Lasts() time.Duration {
	cells := 0
	for _, name := range c.Benches {
		cells += len(works[name]) * len(c.Clients)
	}
	fill := time.Duration(c.Contacts) * (time.Second/tacitFills + time.Second/othersFill)
	measure := time.Duration(cells) * (sides*c.atWork() + time.Duration(c.Rounds)*drainTakes)
	if c.Profile != "" {
		measure += profileTakes + time.Duration(cells)*c.atWork()
	}
	return (startTakes + fill + measure).Round(time.Second)
}

// Run measures. It stops with ctx, ends every process it started and removes what it made. Errors: bench.ErrArgument;
// why ctx ended; those of postgres.Start; an answer that is not the one expected; servers that answer differently, or that keep goroutines
// or connections afterwards.
func Run(ctx context.Context, cfg Config) (err error) {
	if err := cfg.check(); err != nil {
		return err
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string, int, int) {}
	}
	cfg.Clients = slices.Compact(slices.Sorted(slices.Values(cfg.Clients)))
	cfg.Say("this takes about %s", cfg.Lasts())
	m, err := bench.NewMachine(ctx, bench.Config{Dir: cfg.Dir, Programs: cfg.Programs})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, m.Remove()) }()
	s := &stage{cfg: cfg, machine: m}
	defer func() { err = errors.Join(bench.Interrupted(ctx, err), s.close()) }()
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
	return s.profiles(ctx)
}
