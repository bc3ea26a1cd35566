package benchcli

import (
	"context"
	"errors"

	"github.com/schollz/progressbar/v3"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/cli"
)

// figure is a result of whatever shape.
type figure interface {
	Name() string
	Warning() string // why it is not to be believed, "" for no reason
}

// table is what is printed under one header.
type table struct {
	header []string
	rows   [][]string
}

// printer takes figures of every shape, and prints them: as they come in JSON, or at the end in tables.
type printer struct {
	t      *cli.Terminal
	json   bool
	tables []*table
	bar    *progressbar.ProgressBar
}

func newPrinter(t *cli.Terminal, json bool) *printer { return &printer{t: t, json: json} }

// table is one that is printed after those there are.
func (p *printer) table(header []string) *table {
	t := &table{header: header}
	p.tables = append(p.tables, t)
	return t
}

// figure takes one, whose rows belong to a table.
func (p *printer) figure(r figure, to *table, rows [][]string) error {
	if why := r.Warning(); why != "" {
		p.t.Say("warning: %s: %s: do not believe it", r.Name(), why)
	}
	if p.json {
		return p.t.PrintJSON(r)
	}
	to.rows = append(to.rows, rows...)
	return nil
}

// take takes a result that has no table of its own.
func (p *printer) take(_ context.Context, r bench.Result) error {
	return p.figure(r, p.first(bench.Header()), r.Rows())
}

// first is the first table, made when it is first needed.
func (p *printer) first(header []string) *table {
	if len(p.tables) == 0 {
		return p.table(header)
	}
	return p.tables[0]
}

func (p *printer) progress(what string, done, all int) {
	if p.bar == nil {
		p.bar = cli.Counting(p.t, what)
		p.bar.ChangeMax(all)
	}
	_ = p.bar.Set(done) // it only draws
	if done >= all {
		_ = p.bar.Finish()
		p.bar = nil
	}
}

// finish prints the tables, unless the command failed.
func (p *printer) finish(command string, err error) error {
	if errors.Is(err, bench.ErrArgument) {
		return cli.Usage(err, "tacit bench "+command+" --help")
	}
	if err != nil || p.json {
		return err
	}
	for _, t := range p.tables {
		if len(t.rows) == 0 {
			continue
		}
		if err := p.t.PrintTable(t.header, t.rows); err != nil {
			return err
		}
	}
	return nil
}
