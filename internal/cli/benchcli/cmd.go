// Package benchcli is the commands that measure the program. What they measure as a server is the program itself, started
// anew.
package benchcli

import (
	"context"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/cli"
)

// Cmd measures.
type Cmd struct {
	Read      readCmd      `cmd:"" help:"Measure reads over HTTP, beside a bare handler and a server built by hand."`
	Search    searchCmd    `cmd:"" help:"Measure look-ups by e-mail address over HTTP, beside the same."`
	List      listCmd      `cmd:"" help:"Measure pages of a list over HTTP, beside the same."`
	Write     writeCmd     `cmd:"" help:"Measure creating and changing contacts over HTTP, beside the same."`
	Erase     eraseCmd     `cmd:"" help:"Measure an erasure among many subjects, with the flip that follows, and a full re-wrap."`
	Keys      keysCmd      `cmd:"" help:"Measure keys: opening fields, erasing one of many subjects with the flip that follows, a full re-wrap, re-indexing."`
	Policy    policyCmd    `cmd:"" help:"Measure decisions: by the program and by OPA's interpreter, the load with its proofs, and policies of many rules."`
	Log       logCmd       `cmd:"" help:"Measure the log: entries a second and what they add to a request, beside a plain audit table."`
	Retention retentionCmd `cmd:"" help:"Measure a retention sweep: people erased a second, its memory, and reads meanwhile."`
	Import    importCmd    `cmd:"" help:"Measure an import: contacts a second, and lists, look-ups and timelines as the tables grow."`

	All allCmd `cmd:"" help:"Measure all of it, most of it small."`

	LogClient logClientCmd `cmd:"" hidden:""`
	Baseline  baselineCmd  `cmd:"" hidden:""`
}

// programs is the variable that names the directory of PostgreSQL's programs.
const programs = "TACIT_PG_BIN"

type policyCmd struct {
	Rounds int  `name:"rounds" default:"7" placeholder:"N" help:"Rounds of each measurement, whose median counts (${default})."`
	JSON   bool `name:"json" help:"Print one JSON line a figure, as soon as it is there."`
}

// Help says what the command needs.
func (c *policyCmd) Help() string {
	return `Needs no database. It takes some ten seconds. ` + explained
}

// explained says where to read what figures mean.
const explained = `Every column, and every key of --json, is explained in docs/performance.md.`

// Run measures and prints. A figure over its budget is printed, and is no error.
func (c *policyCmd) Run(ctx context.Context, t *cli.Terminal) error {
	p := newPrinter(t, c.JSON)
	err := bench.Policy(ctx, bench.Config{Rounds: c.Rounds, Now: t.Now, Say: t.Say, Report: p.take})
	return p.finish("policy", err)
}

type keysCmd struct {
	Subjects int    `name:"subjects" default:"1000000" placeholder:"N" help:"Subjects of whom one is erased (${default})."`
	Rounds   int    `name:"rounds" default:"5" placeholder:"N" help:"Rounds of each measurement, whose median counts (${default})."`
	Dir      string `name:"dir" type:"existingdir" placeholder:"DIR" help:"Make the temporary directory there, on the disk to be measured (the system's place)."`
	JSON     bool   `name:"json" help:"Print one JSON line a figure, as soon as it is there."`
}

// Help says what the command takes, before it takes it.
func (c *keysCmd) Help() string {
	return `Starts a PostgreSQL of its own in a temporary directory, with fsync on, and removes it afterwards. A million subjects
take two to five minutes on two cores, and 8 GB of disk; both go with the number of subjects. ` + explained
}

// Run measures and prints. A figure over its budget is printed, and is no error.
func (c *keysCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.run(ctx, t, "keys", bench.Keys)
}

func (c *keysCmd) run(ctx context.Context, t *cli.Terminal, name string, measure func(context.Context, bench.Config) error) error {
	p := newPrinter(t, c.JSON)
	err := measure(ctx, bench.Config{
		Dir: c.Dir, Programs: t.Env[programs], Subjects: c.Subjects, Rounds: c.Rounds,
		Now: t.Now, Say: t.Say, Progress: p.progress, Report: p.take,
	})
	return p.finish(name, err)
}

type eraseCmd struct {
	keysCmd `embed:""`
}

// Run measures and prints.
func (c *eraseCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.run(ctx, t, "erase", bench.Erase)
}

type retentionCmd struct {
	Subjects int    `name:"subjects" default:"10000" placeholder:"N" help:"People whose retention has ended (${default})."`
	Dir      string `name:"dir" type:"existingdir" placeholder:"DIR" help:"Make the temporary directory there, on the disk to be measured (the system's place)."`
	JSON     bool   `name:"json" help:"Print one JSON line a figure."`
}

// Run measures and prints.
func (c *retentionCmd) Run(ctx context.Context, t *cli.Terminal) error {
	p := newPrinter(t, c.JSON)
	err := bench.Retention(ctx, bench.Config{
		Dir: c.Dir, Programs: t.Env[programs], Subjects: c.Subjects, Now: t.Now, Say: t.Say, Progress: p.progress, Report: p.take,
	})
	return p.finish("retention", err)
}
