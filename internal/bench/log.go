package bench

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"
)

// Bounds of LogConfig.
const (
	minWindow    = 50 * time.Millisecond
	maxWindow    = time.Hour
	maxClients   = 4096
	maxProcesses = 16
	maxStored    = 100_000_000
	maxDelay     = time.Second
	fsyncDelay   = time.Millisecond
)

// LogConfig says which cells of the log's matrix to measure, and where.
type LogConfig struct {
	Dir      string        // where the temporary directory is made; the system's place when empty
	Programs string        // directory of PostgreSQL's programs; searched for when empty
	Compiler string        // C compiler that makes the slow disk; cc when empty
	Delay    time.Duration // what its flush takes more; a millisecond, which the budget is for, when 0

	Cells  []LogCell     // what to measure; QuickLog when nil
	Window time.Duration // that one measurement counts, after a shorter one that warms up
	Rounds int           // of each cell: the plain table, then the log; the medians count
	Stored int           // entries whose storage is measured; none when 0

	// Client is the command line of a process that does nothing but call LogClient on its standard input and output.
	Client []string
	// Profile is a directory for processor profiles of the clients' processes; none when empty.
	Profile string

	Now    func() time.Time
	Say    func(format string, args ...any)             // told what begins
	Report func(ctx context.Context, r LogResult) error // takes each result as it is there
}

// LogCell is one point of the matrix: so many clients in so many processes, each appending an entry about so many
// subjects, waiting for it and appending the next.
type LogCell struct {
	Clients, Processes, Subjects int
	Slow                         bool // a disk whose flush takes LogConfig.Delay more
}

// pageSubjects is how many subjects an entry of a list names.
const pageSubjects = 50

// QuickLog is the corners of the matrix, and the cell of the budget.
func QuickLog() []LogCell {
	return []LogCell{
		{Clients: 1, Processes: 1, Subjects: 1},
		{Clients: 64, Processes: 1, Subjects: 1},
		{Clients: 64, Processes: 3, Subjects: 1},
		{Clients: 1, Processes: 1, Subjects: 1, Slow: true},
		{Clients: 64, Processes: 1, Subjects: 1, Slow: true},
		{Clients: 64, Processes: 3, Subjects: 1, Slow: true},
		{Clients: 256, Processes: 3, Subjects: 1, Slow: true},
		{Clients: 64, Processes: 3, Subjects: pageSubjects, Slow: true},
	}
}

// FullLog is the whole matrix.
func FullLog() []LogCell {
	var all []LogCell
	for _, slow := range []bool{false, true} {
		for _, subjects := range []int{1, pageSubjects} {
			for _, processes := range []int{1, 3} {
				for _, clients := range []int{1, 16, 64, 256} {
					all = append(all, LogCell{Clients: clients, Processes: processes, Subjects: subjects, Slow: slow})
				}
			}
		}
	}
	return all
}

func (c LogConfig) check() error {
	switch {
	case c.Window < minWindow || c.Window > maxWindow:
		return Outside("seconds", c.Window.Seconds(), minWindow.Seconds(), maxWindow.Seconds())
	case c.Rounds < 1 || c.Rounds > maxRounds:
		return Outside("rounds", c.Rounds, 1, maxRounds)
	case c.Delay < 0 || c.Delay > maxDelay:
		return fmt.Errorf("%w: a flush of %s: at most %s", ErrArgument, c.Delay, maxDelay)
	case c.Stored < 0 || c.Stored > maxStored:
		return Outside("stored", c.Stored, 0, maxStored)
	case len(c.Client) == 0:
		return fmt.Errorf("%w: no command for clients", ErrArgument)
	}
	for _, cell := range c.Cells {
		if cell.Clients < 1 || cell.Clients > maxClients || cell.Processes < 1 || cell.Processes > maxProcesses ||
			cell.Subjects < 1 || cell.Subjects > maxSubjects {
			return fmt.Errorf("%w: %d clients in %d processes, %d subjects", ErrArgument, cell.Clients, cell.Processes, cell.Subjects)
		}
	}
	return nil
}

// Log measures appending to the log beside one plain INSERT an entry into an audit table, both by turns on one private
// PostgreSQL, while a publisher integrates: on the disk as it is and on one that a millisecond is added to. It stops
// with ctx, ends every process it started and removes what it made. Errors: ErrArgument; those of postgres.Start;
// whatever an append failed with.
func Log(ctx context.Context, cfg LogConfig) error {
	if cfg.Cells == nil {
		cfg.Cells = QuickLog()
	}
	if err := cfg.check(); err != nil {
		return err
	}
	cfg.Delay = cmp.Or(cfg.Delay, fsyncDelay)
	var native, slow []LogCell
	for _, cell := range cfg.Cells {
		if cell.Slow {
			slow = append(slow, cell)
		} else {
			native = append(native, cell)
		}
	}
	if len(native) > 0 || cfg.Stored > 0 {
		if err := onDisk(ctx, cfg, false, func(d *logDisk) error { return d.measure(ctx, native, cfg.Stored) }); err != nil {
			return err
		}
	}
	if len(slow) == 0 {
		return nil
	}
	err := onDisk(ctx, cfg, true, func(d *logDisk) error { return d.measure(ctx, slow, 0) })
	if errors.Is(err, errNoCompiler) {
		cfg.Say("no C compiler here, which makes the slow disk: %d measurements are left out", len(slow))
		return nil
	}
	return err
}
