package benchcli

import (
	"context"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/internal/bench/traffic"
	"github.com/tacitcrm/tacit/internal/cli"
)

// trafficFlags are those of every measurement over HTTP.
type trafficFlags struct {
	Contacts int           `name:"contacts" default:"20000" placeholder:"N" help:"Contacts that there are (${default})."`
	Clients  []int         `name:"clients" default:"16,64" placeholder:"N" help:"Clients at once; each number is measured by itself (${default})."`
	Rounds   int           `name:"rounds" default:"3" placeholder:"N" help:"Rounds in which every server has its turn, after one that does not count; the medians do (${default})."`
	Window   time.Duration `name:"window" default:"1s" help:"What a turn counts, after as long a time that warms up (${default})."`
	MaxConns int           `name:"max-conns" default:"16" help:"Database connections of Tacit's pool; its server has eleven beside, and the pools of the others have as many more (${default})."`
	Dir      string        `name:"dir" type:"existingdir" placeholder:"DIR" help:"Make the temporary directory there, on the disk to be measured (the system's place)."`
	Profile  string        `name:"profile" type:"existingdir" placeholder:"DIR" help:"Afterwards start Tacit's server anew, profile it in as many turns, and write that there."`
	Compare  string        `name:"compare" type:"existingfile" placeholder:"FILE" help:"Say what changed since an earlier run, whose --json output this is."`
	JSON     bool          `name:"json" help:"Print one JSON line a figure, as soon as it is there."`
}

// servers says what is measured over HTTP, and how.
const servers = `

Clients over HTTP, each sending the next request when the last one is answered, to three servers by turns: one as tacit serve
runs it (audited), a handler on plain text without policy, log and authentication (bare), and what a careful team builds by hand
(handbuilt): a sealed value a column under one key, a role check in code, a row of an audit table for each read. All have the
same contacts, as many database connections and the same environment, in a PostgreSQL of their own in a temporary directory,
with fsync on, that is removed afterwards. How long it takes is said at its start: a minute and a half with 20,000
contacts, some five more with a million, which take 12 GB of disk. ` + explained

// inherited are the variables of this process that servers have too.
var inherited = []string{"PATH", "HOME", "TMPDIR", "TZ", "GOGC", "GOMAXPROCS", "GOMEMLIMIT", "GODEBUG", "GOTRACEBACK"}

// environment is that of every server.
func environment(t *cli.Terminal) []string {
	var all []string
	for _, name := range inherited {
		if value, ok := t.Env[name]; ok {
			all = append(all, name+"="+value)
		}
	}
	return all
}

// run measures some benches and prints. A figure that misses its budget is printed, and is no error.
func (f *trafficFlags) run(ctx context.Context, t *cli.Terminal, command string, benches ...string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	p := newPrinter(t, f.JSON)
	results, profiles := p.table(traffic.Header()), p.table(traffic.ProfileHeader())
	changes := p.table([]string{"name", "clients", "new to old"})
	cfg := traffic.Config{
		Dir: f.Dir, Programs: t.Env[programs], Benches: benches, Clients: f.Clients, Contacts: f.Contacts, Rounds: f.Rounds, Window: f.Window,
		Conns: f.MaxConns, Serve: []string{self, "bench", "server"}, Baseline: []string{self, "bench", "baseline"}, Env: environment(t),
		Profile: f.Profile, Now: t.Now, Say: t.Say, Progress: p.progress,
		Profiled: func(_ context.Context, r traffic.Profile) error { return p.figure(r, profiles, r.Rows()) },
	}
	earlier, err := f.earlier(t, &cfg)
	if err != nil {
		return err
	}
	cfg.Report = func(_ context.Context, r traffic.Result) error {
		if others := earlier.Compare(&r); len(others) > 0 {
			t.Say("warning: %s: the earlier run had other settings: %s", r.Name(), strings.Join(others, ", "))
		}
		if r.Change != nil {
			changes.rows = append(changes.rows, []string{r.Bench, strconv.Itoa(r.Clients), r.Change.String()})
		}
		return p.figure(r, results, [][]string{r.Row()})
	}
	return p.finish(command, traffic.Run(ctx, cfg))
}

// earlier reads the run to compare with, none where none is named, and says what it lacks.
func (f *trafficFlags) earlier(t *cli.Terminal, cfg *traffic.Config) (traffic.Earlier, error) {
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
	lacks, err := e.Lacks(cfg)
	if err != nil {
		return nil, cli.WithHint(err, "give the --json output of the same command, with some of the same --clients")
	}
	for _, name := range lacks {
		t.Say("warning: %s: the earlier run has no such figure", name)
	}
	return e, nil
}

type readCmd struct {
	trafficFlags `embed:""`
}

// Help says what is measured, and what is promised of it.
func (c *readCmd) Help() string {
	return `Reads contacts by their ids, any of them: 15 personal values each. Budgets: half as many a second as the bare handler, 1.3 times
as many as the server built by hand with up to 16 clients and 1.5 times with more; a 99th percentile up to three times that of
the bare handler; with the most clients no fewer a second than nine tenths of those with the fewest.` + servers
}

// Run measures reads of a contact by its id.
func (c *readCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.run(ctx, t, "read", "read")
}

type searchCmd struct {
	trafficFlags `embed:""`
}

// Help says what is measured, and what is promised of it.
func (c *searchCmd) Help() string {
	return `Looks contacts up by their e-mail addresses, any of them, and is answered with the contact. Budget: half as many a second as the
bare handler.` + servers
}

// Run measures look-ups of a contact by its e-mail address.
func (c *searchCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.run(ctx, t, "search", "search")
}

type listCmd struct {
	trafficFlags `embed:""`
}

// Help says what is measured, and what is promised of it.
func (c *listCmd) Help() string {
	return `Reads pages of the 50 contacts that were changed last: of all (list), and of one region, any of five (list/filtered). Budget of each:
half as many a second as the bare handler.` + servers
}

// Run measures pages of a list.
func (c *listCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.run(ctx, t, "list", "list")
}

type writeCmd struct {
	trafficFlags `embed:""`
}

// Help says what is measured, and what is promised of it.
func (c *writeCmd) Help() string {
	return `Creates contacts with three contact points each (create), and changes two fields of contacts, every client of its own (patch). Budget
of each: 0.8 times as many a second as the server built by hand.` + servers
}

// Run measures creating and changing contacts.
func (c *writeCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.run(ctx, t, "write", "write")
}

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
	return `Reads, look-ups, lists and writes over HTTP, as tacit bench read, search, list and write measure them; then an import of 10,000, the
log in half-second windows, decisions, keys with an erasure among 50,000, and a retention sweep over 2,000. It takes some eight
minutes on two cores. --dir and --json are for all of it; the other flags, with how long they say it takes, for what goes over
HTTP.` + servers
}

// Run measures everything.
func (c *allCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if err := c.run(ctx, t, "all", traffic.Benches()...); err != nil {
		return err
	}
	for _, one := range []interface {
		Run(ctx context.Context, t *cli.Terminal) error
	}{
		&importCmd{Contacts: 10_000, Reads: 100, Dir: c.Dir, JSON: c.JSON},
		&logCmd{Seconds: 0.5, Rounds: 2, Stored: 50_000, Dir: c.Dir, JSON: c.JSON},
		&policyCmd{Rounds: 3, JSON: c.JSON},
		&keysCmd{Subjects: 50_000, Rounds: 3, Dir: c.Dir, JSON: c.JSON},
		&retentionCmd{Subjects: 2000, Dir: c.Dir, JSON: c.JSON},
	} {
		if err := one.Run(ctx, t); err != nil {
			return err
		}
	}
	return nil
}
