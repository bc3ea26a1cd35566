package benchcli

import (
	"context"
	"os"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/cli"
)

type logCmd struct {
	Seconds float64 `name:"seconds" default:"1" placeholder:"S" help:"What one measurement counts (${default})."`
	Rounds  int     `name:"rounds" default:"3" placeholder:"N" help:"Rounds of each measurement, whose median counts (${default})."`
	Full    bool    `name:"full" help:"Measure the whole matrix, not the corners alone."`
	Stored  int     `name:"stored" default:"200000" placeholder:"N" help:"Entries whose storage is measured (${default})."`
	Dir     string  `name:"dir" type:"existingdir" placeholder:"DIR" help:"Make the temporary directory there, on the disk to be measured (the system's place)."`
	Profile string  `name:"profile" type:"existingdir" placeholder:"DIR" help:"Write processor profiles of the clients' processes there."`
	JSON    bool    `name:"json" help:"Print one JSON line a figure, as soon as it is there."`
}

// Help says what is measured and what the command takes.
func (c *logCmd) Help() string {
	return `Appends to the log as fast as 1 to 256 clients are answered, in 1 and 3 processes, about one subject and about pages of
50, while a publisher integrates; beside it, by turns, one plain INSERT an entry into an audit table. It starts a
PostgreSQL of its own in a temporary directory, with fsync on, and removes it afterwards; then another whose every flush
takes a millisecond more, for which it needs a C compiler (cc). It takes about two minutes, with --full six.
` + explained
}

// Run measures and prints. A figure over its budget is printed, and is no error.
func (c *logCmd) Run(ctx context.Context, t *cli.Terminal) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cfg := bench.LogConfig{
		Dir: c.Dir, Programs: t.Env[programs], Cells: bench.QuickLog(), Window: time.Duration(c.Seconds * float64(time.Second)),
		Rounds: c.Rounds, Stored: c.Stored, Client: []string{self, "bench", "log-client"}, Profile: c.Profile, Now: t.Now, Say: t.Say,
	}
	if c.Full {
		cfg.Cells = bench.FullLog()
	}
	p := newPrinter(t, c.JSON)
	table := p.table(bench.LogHeader())
	cfg.Report = func(_ context.Context, r bench.LogResult) error { return p.figure(r, table, r.Rows()) }
	return p.finish("log", bench.Log(ctx, cfg))
}

// logClientCmd is a process of the load that bench log starts.
type logClientCmd struct{}

// Run serves the process that started this one.
func (*logClientCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return bench.LogClient(ctx, t.Stdin, t.Stdout, t.Now)
}
