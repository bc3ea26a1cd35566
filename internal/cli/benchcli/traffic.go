package benchcli

import (
	"context"
	"errors"
	"os"
	"strconv"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/bench/traffic"
	"github.com/tacitcrm/tacit/internal/cli"
)

// trafficFlags are those of every measurement over HTTP.
type trafficFlags struct {
	Contacts int           `name:"contacts" default:"20000" placeholder:"N" help:"Contacts that there are (${default})."`
	Clients  []int         `name:"clients" default:"16,64" placeholder:"N" help:"Clients at once; each number is measured by itself (${default})."`
	Rounds   int           `name:"rounds" default:"3" placeholder:"N" help:"Rounds in which every server has its turn, after one that does not count; the medians do (${default})."`
	Window   time.Duration `name:"window" default:"1s" help:"What a turn counts, after as long a time that warms up (${default})."`
	MaxConns int           `name:"max-conns" default:"16" help:"Database connections of each server's pool (${default})."`
	Dir      string        `name:"dir" type:"existingdir" placeholder:"DIR" help:"Make the temporary directory there, on the disk to be measured (the system's place)."`
	Profile  string        `name:"profile" type:"existingdir" placeholder:"DIR" help:"Write profiles of Tacit's server there, of processor time in one turn and of what was allocated until then."`
	Compare  string        `name:"compare" type:"existingfile" placeholder:"FILE" help:"Say what changed since an earlier run, whose --json output this is."`
	JSON     bool          `name:"json" help:"Print one JSON line a figure, as soon as it is there."`
}

// Help says what is measured and what the command takes.
func (f *trafficFlags) Help() string {
	return `Clients over HTTP, each sending the next request when the last one is answered, to three servers by turns: one as tacit serve
runs it (read/audited), a handler on plain text without policy, log and authentication (bare), and what a careful team builds
by hand (handbuilt): a sealed value a column under one key, a role check in code, a row of an audit table for each read. All
have the same contacts, in a PostgreSQL of their own in a temporary directory, with fsync on, that is removed afterwards.`
}

// run measures some benches and prints. A figure that misses its budget is printed, and is no error.
func (f *trafficFlags) run(ctx context.Context, t *cli.Terminal, benches ...string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	earlier, err := f.earlier()
	if err != nil {
		return err
	}
	p := &printer{t: t, json: f.JSON}
	var rows, changes, layers [][]string
	err = traffic.Run(ctx, traffic.Config{
		Dir: f.Dir, Programs: t.Env[programs], Benches: benches, Clients: f.Clients, Contacts: f.Contacts, Rounds: f.Rounds, Window: f.Window,
		Conns: f.MaxConns, Serve: []string{self, "bench", "server"}, Baseline: []string{self, "bench", "baseline"}, Profile: f.Profile,
		Now: t.Now, Say: t.Say, Progress: p.progress,
		Report: func(_ context.Context, r traffic.Result) error {
			if r.Noisy {
				t.Say("warning: %s, %d clients: the rounds differ more than twice: this machine is too busy to believe it", r.Bench, r.Clients)
			}
			earlier.Compare(&r)
			if f.JSON {
				return t.PrintJSON(r)
			}
			rows, layers = append(rows, r.Row()), append(layers, r.LayerRows()...)
			if r.Change != nil {
				changes = append(changes, []string{r.Bench, strconv.Itoa(r.Clients), r.Change.String()})
			}
			return nil
		},
	})
	if errors.Is(err, bench.ErrArgument) {
		return cli.Usage(err, "tacit bench "+benches[0]+" --help")
	}
	if err != nil || f.JSON {
		return err
	}
	if err := t.PrintTable(traffic.Header(), rows); err != nil {
		return err
	}
	if layers != nil {
		if err := t.PrintTable(traffic.LayerHeader(), layers); err != nil {
			return err
		}
	}
	if changes == nil {
		return nil
	}
	return t.PrintTable([]string{"name", "clients", "new to old"}, changes)
}

// earlier reads the run to compare with, none where none is named.
func (f *trafficFlags) earlier() (traffic.Earlier, error) {
	if f.Compare == "" {
		return traffic.Earlier{}, nil
	}
	file, err := os.Open(f.Compare)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }() // only read
	e, err := traffic.ReadEarlier(file)
	if err != nil {
		return nil, cli.WithHint(err, "give a file that tacit bench … --json wrote")
	}
	return e, nil
}

type readCmd struct {
	trafficFlags `embed:""`
}

// Run measures reads of a contact by its id.
func (c *readCmd) Run(ctx context.Context, t *cli.Terminal) error { return c.run(ctx, t, "read") }

type searchCmd struct {
	trafficFlags `embed:""`
}

// Run measures look-ups of a contact by its e-mail address.
func (c *searchCmd) Run(ctx context.Context, t *cli.Terminal) error { return c.run(ctx, t, "search") }

type listCmd struct {
	trafficFlags `embed:""`
}

// Run measures pages of a list.
func (c *listCmd) Run(ctx context.Context, t *cli.Terminal) error { return c.run(ctx, t, "list") }

type writeCmd struct {
	trafficFlags `embed:""`
}

// Run measures creating and changing contacts.
func (c *writeCmd) Run(ctx context.Context, t *cli.Terminal) error { return c.run(ctx, t, "write") }

// baselineCmd is a server that Tacit is compared with, for a process that measures.
type baselineCmd struct{}

// Run serves the process that started this one.
func (*baselineCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return traffic.Baseline(ctx, t.Stdin, t.Stdout, t.Now)
}

type allCmd struct {
	trafficFlags `embed:""`
}

// Help says what comes of it.
func (c *allCmd) Help() string {
	return `Reads, look-ups, lists and writes over HTTP, then an import, the log, decisions, and keys with an erasure, all small: it takes
some five minutes. The flags are those of the measurements over HTTP.`
}

// Run measures everything, the small way.
func (c *allCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if err := c.run(ctx, t, traffic.Benches()...); err != nil {
		return err
	}
	for _, one := range []interface {
		Run(ctx context.Context, t *cli.Terminal) error
	}{
		&importCmd{Contacts: 10_000, Reads: 100, Dir: c.Dir, JSON: c.JSON},
		&logCmd{Seconds: 0.5, Rounds: 1, Stored: 50_000, Dir: c.Dir, JSON: c.JSON},
		&policyCmd{Rounds: 3, JSON: c.JSON},
		&keysCmd{Subjects: 50_000, Rounds: 3, Dir: c.Dir, JSON: c.JSON},
	} {
		if err := one.Run(ctx, t); err != nil {
			return err
		}
	}
	return nil
}
