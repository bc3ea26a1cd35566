package traffic

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// errDiffer means that servers answer differently, so that comparing them would compare different work.
var errDiffer = errors.New("the servers do not answer the same")

// agree asks every side for the same, and holds the answers to be the same: contacts one by one, a page of each list with its
// order, and a contact that it creates. A side that keeps account of reads must have done so of these.
func (s *stage) agree(ctx context.Context) error {
	var pages [][]string
	for i, b := range s.sides {
		of, err := s.answersRight(ctx, b)
		if err != nil {
			return fmt.Errorf("%s: %w", b.name, err)
		}
		if pages = append(pages, of); !slices.Equal(pages[0], pages[i]) {
			return fmt.Errorf("%s: pages of other contacts, or in another order: %w", b.name, errDiffer)
		}
	}
	return nil
}

// answersRight returns the references of the contacts on the pages.
func (s *stage) answersRight(ctx context.Context, b *side) (pages []string, err error) {
	conn, err := dial(ctx, b.address)
	if err != nil {
		return nil, err
	}
	defer conn.close()
	c := &client{line: conn, side: b, of: 1, random: rand.New(rand.NewPCG(1, 1))} //nolint:gosec // a choice of rows
	if err := c.until(s.cfg.Now().Add(answerPatience)); err != nil {
		return nil, err
	}
	if err := s.keepsAccount(ctx, c); err != nil {
		return nil, err
	}
	for _, w := range works["list"] {
		page, err := c.lists(w)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", w.name, err)
		}
		pages = append(pages, page...)
	}
	if err := c.creates(); err != nil {
		return nil, fmt.Errorf("create: %w", err)
	}
	if err := c.changes(); err != nil {
		return nil, fmt.Errorf("patch: %w", err)
	}
	return pages, nil
}

// keepsAccount looks some contacts up and reads them, and counts what is kept of that.
func (s *stage) keepsAccount(ctx context.Context, c *client) error {
	before, err := s.accounts(ctx, c.side)
	if err != nil {
		return err
	}
	some := []int{0, 1, s.cfg.Contacts / 2, s.cfg.Contacts - 1}
	for _, n := range some {
		if err := c.findsAndReads(n, person(n)); err != nil {
			return fmt.Errorf("contact %d: %w", n, err)
		}
	}
	after, err := s.accounts(ctx, c.side)
	if kept := after - before; err == nil && c.side.name != sideBare && kept < 2*len(some) {
		return fmt.Errorf("of %d reads account is kept of %d: %w", 2*len(some), kept, errDiffer)
	}
	return err
}

// What each side keeps account in.
var accountsSQL = map[string]string{
	sideTacit:     `SELECT size FROM log_head`,
	sideHandbuilt: `SELECT count(*) FROM audit`,
	sideBare:      `SELECT 0`,
}

// accounts is how many reads and writes a side has kept account of.
func (s *stage) accounts(ctx context.Context, b *side) (n int, err error) {
	if err := s.drain(ctx, b); err != nil {
		return 0, err
	}
	return n, postgres.Scrub(b.conn.QueryRow(ctx, accountsSQL[b.name]).Scan(&n))
}

// findsAndReads looks a contact up, and reads it by the id that it is found under.
func (c *client) findsAndReads(n int, want fields) error {
	var found, read document
	if err := c.ask(works["search"][0], lookupOf(c, nil, n), &found); err != nil {
		return err
	}
	if err := c.ask(works["read"][0], readOf(c, nil, found.ID), &read); err != nil {
		return err
	}
	if !reflect.DeepEqual(found, read) || !reflect.DeepEqual(nameless(read.Fields), want) {
		return errDiffer
	}
	return nil
}

// lists reads a page whose contacts are those that there are, and of the region that is asked for, and returns their references.
func (c *client) lists(w *work) (refs []string, err error) {
	var p page
	if err := c.ask(w, w.request(c, nil), &p); err != nil {
		return nil, err
	}
	for _, d := range p.Items {
		var n int
		if _, err := fmt.Sscanf(d.Fields.ExternalRef, "c-%d", &n); err != nil || !reflect.DeepEqual(nameless(d.Fields), person(n)) {
			return nil, errDiffer
		}
		if w.name == "list/filtered" && d.Fields.Region != bench.Regions[c.at] {
			return nil, fmt.Errorf("a contact of another region: %w", errDiffer)
		}
		refs = append(refs, d.Fields.ExternalRef)
	}
	if want := min(pageSize, len(c.side.ids)/len(bench.Regions)); len(p.Items) < want {
		return nil, fmt.Errorf("%d contacts, not %d: %w", len(p.Items), want, errDiffer)
	}
	return refs, nil
}

// creates makes a contact and finds it.
func (c *client) creates() error {
	w := works["write"][0]
	if err := c.ask(w, w.request(c, nil), &document{}); err != nil {
		return err
	}
	n := len(c.side.ids) + int(c.side.created.Load())
	want := person(n)
	want.Region = ""
	return c.findsAndReads(n, want)
}

// changes changes a contact twice, and reads what it is now.
func (c *client) changes() error {
	w := works["write"][1]
	var d document
	for range 2 {
		c.random = rand.New(rand.NewPCG(1, 1)) //nolint:gosec // the same contact again
		if err := c.ask(w, w.request(c, nil), &d); err != nil {
			return err
		}
	}
	if err := c.ask(works["read"][0], readOf(c, nil, c.side.ids[c.at]), &d); err != nil {
		return err
	}
	if d.Version != c.side.versions[c.at] || d.Version != 3 || d.Fields.JobTitle != newTitle(3) || d.Fields.Notes != newNotes(3) || d.Fields.GivenName == "" {
		return errDiffer
	}
	return nil
}

// nameless is a contact without the ids of its points, which every side has its own of.
func nameless(f fields) fields {
	f.Points = slices.Clone(f.Points)
	for i := range f.Points {
		f.Points[i].ID = uuid.Nil
	}
	return f
}

// ask sends a request, and decodes the answer.
func (c *client) ask(w *work, request []byte, to any) error {
	if err := w.send(c, request); err != nil {
		return err
	}
	if err := json.Unmarshal(c.body, to); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	return nil
}
