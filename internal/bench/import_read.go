package bench

import (
	"context"
	"fmt"
	"math/rand/v2"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/timeline"
)

const (
	pageRows = 50
	probes   = 100 // contacts whose timelines are read
	deep     = 20  // pages that a list goes on
)

// read measures each kind of read by itself, one after another.
func (l *loading) read(ctx context.Context) error {
	random := rand.New(rand.NewPCG(1, uint64(l.have))) //nolint:gosec // a choice of rows, the same in each run
	timelines := timeline.New(l.site.vault)
	regular := make([]uuid.UUID, 0, probes)
	for range probes {
		id, err := l.known(ctx, random.IntN(l.have/regulars)*regulars)
		if err != nil {
			return err
		}
		regular = append(regular, id)
	}
	cursor := ""
	for _, one := range []struct {
		name string
		read func(n int) error
	}{
		{"import/list", func(int) error { return l.list(ctx, vault.ListQuery{Limit: pageRows}, pageRows) }},
		{"import/list/filtered", func(n int) error {
			return l.list(ctx, vault.ListQuery{Limit: pageRows, Filters: []listing.Filter{{Field: "region", Op: "eq", Values: []string{Regions[n%len(Regions)]}}}}, pageRows)
		}},
		{"import/list/further", func(n int) error {
			if n%deep == 0 {
				cursor = ""
			}
			page, err := l.reader.List(ctx, crm.Contact, vault.ListQuery{Limit: pageRows, Sort: "id", Cursor: cursor})
			cursor = page.Next
			return err
		}},
		{"import/lookup", func(int) error {
			_, err := l.reader.Lookup(ctx, vault.LookupQuery{By: "email", Value: []byte(`"` + Address(random.IntN(l.have)) + `"`)})
			return err
		}},
		{"import/timeline", func(n int) error {
			page, err := timelines.Page(ctx, l.reader, crm.Contact, regular[n%len(regular)], timeline.Query{})
			if err == nil && len(page.Items) < visits {
				return fmt.Errorf("%d items of a timeline, want %d", len(page.Items), visits)
			}
			return err
		}},
	} {
		if err := l.measure(ctx, one.name, one.read); err != nil {
			return fmt.Errorf("%s: %w", one.name, err)
		}
	}
	return nil
}

// list reads a page and holds it to its rows.
func (l *loading) list(ctx context.Context, query vault.ListQuery, rows int) error {
	page, err := l.reader.List(ctx, crm.Contact, query)
	if err == nil && len(page.Items) != rows {
		return fmt.Errorf("%d records of a page, want %d", len(page.Items), rows)
	}
	return err
}

func (l *loading) measure(ctx context.Context, name string, read func(n int) error) error {
	for n := range min(probes, l.cfg.Rounds) { // the first ones load programs, keys and pages
		if err := read(n); err != nil {
			return err
		}
	}
	var times Sample
	for n := range l.cfg.Rounds {
		began := l.cfg.Now()
		if err := read(n); err != nil {
			return err
		}
		times = append(times, ms(l.cfg.Now().Sub(began)))
	}
	r := ImportResult{Bench: name, Contacts: l.have, Rows: len(times), P50MS: times.quantile(0.5)}
	if len(times) >= FewestP99 {
		r.P99MS = times.quantile(0.99)
	}
	r.Rounds(times.parts())
	r.round()
	return l.report(ctx, r)
}

// fewestPart is how many reads a part of them has at least, for its median to say something.
const fewestPart = 20

// parts are the medians of each third of the reads, none of too few: a machine that is busy for a while moves one.
func (s Sample) parts() Sample {
	n := len(s) / 3
	if n < fewestPart {
		return nil
	}
	return Sample{s[:n].Median(), s[n : 2*n].Median(), s[2*n:].Median()}
}
