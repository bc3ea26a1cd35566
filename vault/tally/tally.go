// Package tally counts and adds up records, as far as a session may see them: a number answers for exactly the records that
// lists with the same filters show, page by page. Where policy cannot be written in SQL now, a number is refused, never
// guessed. Each question counts as one subject against the credential's budget, however it is narrowed: so no more can be
// told apart by numbers than by reading records. Amounts and dates lie in clear over pseudonyms (see SECURITY.md); of whom they are, no number tells.
package tally

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
)

// Filter narrows what is counted by a clear field that lists filter by.
type Filter = listing.Filter

// Dimension is a clear field that lists filter or sort by, or the month of one.
type Dimension = listing.Dimension

// Total is one group.
type Total = listing.Total

// Query asks for counts and sums of one kind.
type Query struct {
	Filters []Filter
	By      []Dimension
	Sums    []string // clear fields of the type int
}

// Result is what was counted. One log entry covers it: it names the fields that the numbers rest on, and nobody.
type Result struct {
	Totals     []Total
	Disclosure vault.Disclosure
}

// Count counts and adds up records of a kind, under the action list. A field that the session may see in clear on no
// record is refused before the database is asked; records of which it may not see one are not counted. A filter by id, by a
// reference to people or by a part of a day is refused. Errors: a *vault.Refusal, vault.ErrKind, *vault.Invalid,
// vault.ErrBudget, vault.ErrNotCountable, vault.ErrUnavailable.
func Count(ctx context.Context, s *vault.Session, kind string, query Query) (Result, error) {
	return vault.Pass(ctx, s, policy.ActionList, kind, func(ctx context.Context, p *vault.Passage) (Result, error) {
		c, err := begin(p, query.Filters)
		if err != nil {
			return Result{}, err
		}
		one := &cut{by: query.By, sums: query.Sums}
		if err := c.count(ctx, one); err != nil {
			return Result{}, err
		}
		return Result{Totals: one.out, Disclosure: p.Disclosure()}, p.Record(ctx, audit.Released)
	})
}

// Permitted refuses as Count does, by what the session may see at all, and counts nothing: for what adds up by itself.
func Permitted(ctx context.Context, s *vault.Session, kind string, query Query) error {
	_, err := vault.Pass(ctx, s, policy.ActionList, kind, func(ctx context.Context, p *vault.Passage) (struct{}, error) {
		c, err := begin(p, query.Filters)
		if err != nil {
			return struct{}{}, err
		}
		if err := c.permit(&cut{by: query.By, sums: query.Sums}); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, p.Record(ctx, audit.Released)
	})
	return err
}

// counter counts one kind in one passage.
type counter struct {
	p       *vault.Passage
	kind    *catalog.Kind
	filters []Filter
}

// begin refuses a session that is shown no record of the kind at all.
func begin(p *vault.Passage, filters []Filter) (*counter, error) {
	k := p.Kind()
	if k.Parent != "" {
		return nil, fault.ErrKind
	}
	if err := p.Possible(); err != nil {
		return nil, err
	}
	if err := broad(p.Catalog(), k, filters); err != nil {
		return nil, err
	}
	return &counter{p: p, kind: k, filters: filters}, nil
}

// cut is one way to group and add up.
type cut struct {
	by      []Dimension
	sums    []string
	filters []Filter // besides the counter's

	list *listing.List
	out  []Total
}

func (c *cut) totals() listing.Totals { return listing.Totals{By: c.by, Sums: c.sums} }

// permit refuses a cut that the session could be told of nothing of.
func (c *counter) permit(one *cut) (err error) {
	if one.list, err = listing.New(c.kind, "id", append(one.filters, c.filters...)); err != nil {
		return err
	}
	if err := one.list.Rest(c.kind, one.totals()); err != nil {
		return err
	}
	return c.p.MayUse(c.kind, one.list)
}

// count does some cuts in one snapshot, once the session could be told of all of them.
func (c *counter) count(ctx context.Context, cuts ...*cut) error {
	for _, one := range cuts {
		if err := c.permit(one); err != nil {
			return err
		}
	}
	if err := c.p.Charge(ctx, c.p.Entry()); err != nil {
		return err
	}
	err := c.p.Snapshot(ctx, func(tx pgx.Tx) (err error) {
		for _, one := range cuts {
			if one.out, err = c.p.Tally(ctx, tx, c.p.Kind(), one.list, one.totals()); err != nil {
				return fmt.Errorf("count %s: %w", c.kind.Name, err)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, one := range cuts {
		c.p.Uses(one.list)
	}
	return nil
}
