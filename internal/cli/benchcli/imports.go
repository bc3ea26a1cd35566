package benchcli

import (
	"context"

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
All of it, the reads too, is one caller of the vault in this process, one after another, without HTTP: tacit bench read measures
a server with many. It starts a PostgreSQL of its own in a temporary directory, with fsync on, and removes it afterwards. A million contacts take
some five minutes on two cores, and 6 GB of disk. ` + explained
}

// Run measures and prints. A figure that misses its budget is printed, and is no error.
func (c *importCmd) Run(ctx context.Context, t *cli.Terminal) error {
	p := newPrinter(t, c.JSON)
	cfg := bench.Config{
		Dir: c.Dir, Programs: t.Env[programs], Subjects: c.Contacts, Rounds: c.Reads, Now: t.Now, Say: t.Say, Progress: p.progress,
	}
	err := bench.Import(ctx, cfg, func(_ context.Context, r bench.ImportResult) error {
		return p.figure(r, p.first(bench.Header()), r.Table())
	})
	return p.finish("import", err)
}
