package benchcli

import (
	"context"
	"errors"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/cli"
)

type importCmd struct {
	Contacts int    `name:"contacts" default:"20000" placeholder:"N" help:"Contacts that are imported (${default})."`
	Reads    int    `name:"reads" default:"300" placeholder:"N" help:"Reads of each sort that are measured (${default})."`
	Dir      string `name:"dir" type:"existingdir" placeholder:"DIR" help:"Make the temporary directory there, on the disk to be measured (the system's place)."`
	JSON     bool   `name:"json" help:"Print one JSON line a figure, as soon as it is there."`
}

// Help says what is measured and what the command takes.
func (c *importCmd) Help() string {
	return `Imports contacts, each with an address, a telephone number and a reference, and interactions that name them, and then
measures lists, look-ups and timelines: at 10,000, 100,000 and 1,000,000 contacts as far as there are so many, and at the end.
It starts a PostgreSQL of its own in a temporary directory, with fsync on, and removes it afterwards. A million contacts take
some five minutes on two cores, and 6 GB of disk.`
}

// Run measures and prints. A figure that misses its budget is printed, and is no error.
func (c *importCmd) Run(ctx context.Context, t *cli.Terminal) error {
	p := &printer{t: t, json: c.JSON}
	cfg := bench.Config{
		Dir: c.Dir, Programs: t.Env[programs], Subjects: c.Contacts, Rounds: c.Reads, Now: t.Now, Say: t.Say, Progress: p.progress,
	}
	err := bench.Import(ctx, cfg, func(_ context.Context, r bench.ImportResult) error {
		if c.JSON {
			return t.PrintJSON(r)
		}
		p.rows = append(p.rows, r.Table()...)
		return nil
	})
	if errors.Is(err, bench.ErrArgument) {
		return cli.Usage(err, "tacit bench import --help")
	}
	if err != nil {
		return err
	}
	return p.finish()
}
