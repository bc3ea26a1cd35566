// Package extract takes records out in bulk: any kind, narrowed by the filters of lists, page by page through policy, each
// page under a log entry of its own. It holds one page at a time, and hands out nothing that was not recorded.
package extract

import (
	"context"
	"io"
	"slices"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
)

// Query says which records.
type Query struct {
	Kind    string // one that is no sub-resource: those come with their records
	Filters []listing.Filter
	Fields  []string // all if empty
}

// Page is some of the records.
type Page struct {
	Items      []vault.Reply
	Disclosure vault.Disclosure
}

const pageSize = 200

// Extract is one taking out, on its way. It is for one goroutine.
type Extract struct {
	s     *vault.Session
	q     Query
	after *listing.Place
	done  bool
}

// New begins to take records out. It reads nothing yet.
func New(s *vault.Session, q Query) *Extract { return &Extract{s: s, q: q} }

// Next reads the next records that the session may take out, in the order of their ids, which is that of their creation;
// io.EOF behind the last. What the session may not see is absent, and what of a record it may not see is withheld as in any
// reply. Records that are made or removed meanwhile may be in it or not. Each page counts against the credential's budget
// and has an entry before it is handed out; so has a first page without records. Errors: a *vault.Refusal, *fault.Invalid
// for a filter or field, fault.ErrKind, fault.ErrBudget, fault.ErrUnavailable, fault.ErrUnauthenticated for a
// credential that was revoked since the session began.
func (x *Extract) Next(ctx context.Context) (Page, error) {
	if x.done {
		return Page{}, io.EOF
	}
	page, next, err := read(ctx, x.s, x.q, x.after)
	if err != nil {
		return Page{}, err
	}
	x.after, x.done = next, next == nil
	return page, nil
}

// read reads one page behind a place, and returns where it ends: nil at the end of all.
func read(ctx context.Context, s *vault.Session, q Query, after *listing.Place) (Page, *listing.Place, error) {
	var next *listing.Place
	page, err := vault.Pass(ctx, s, policy.ActionExtract, q.Kind, func(ctx context.Context, p *vault.Passage) (Page, error) {
		k := p.Kind()
		if k == nil || k.Parent != "" {
			return Page{}, fault.ErrKind
		}
		if err := p.Possible(); err != nil {
			return Page{}, err
		}
		if err := p.Foundation().Credentials.Holds(ctx, p.Credential().ID); err != nil { // the pages before may have taken an hour
			return Page{}, err
		}
		l, err := list(p, q, after)
		if err != nil {
			return Page{}, err
		}
		w, err := p.Walk(ctx, k, l, pageSize)
		if err != nil {
			return Page{}, err
		}
		if w.Next() {
			next = &w.Last
		}
		return open(ctx, p, q, w.Found)
	})
	return page, next, err
}

// list is the query as a list; it is refused where it rests on what the session could be told of no record.
func list(p *vault.Passage, q Query, after *listing.Place) (*listing.List, error) {
	for _, name := range q.Fields {
		if !known(p, name) {
			return nil, &fault.Invalid{Fields: []fault.FieldError{{Field: "fields", Code: "unknown_field"}}}
		}
	}
	l, err := listing.New(p.Kind(), "id", q.Filters)
	if err != nil {
		return nil, err
	}
	if err := p.MayUse(p.Kind(), l); err != nil {
		return nil, err
	}
	if after != nil {
		l.After(*after)
	}
	return l, nil
}

func known(p *vault.Passage, name string) bool {
	if _, ok := p.Kind().Field(name); ok {
		return true
	}
	for _, c := range p.Kind().Children() {
		if c.ParentList == name {
			return true
		}
	}
	return false
}

// open charges, opens and records a page.
func open(ctx context.Context, p *vault.Passage, q Query, found []listing.Found) (Page, error) {
	all := make([]*facts.Facts, len(found))
	for i := range found {
		all[i] = found[i].Facts
	}
	if err := p.ChargeFor(ctx, all); err != nil {
		return Page{}, err
	}
	page := Page{Items: make([]vault.Reply, 0, len(found))}
	left := make([]release.Left, 0, len(found))
	for i := range found {
		reply, l, err := p.Take(ctx, found[i].Facts, found[i].Decision, slices.Clone(q.Fields))
		if err != nil {
			return Page{}, err
		}
		page.Items, left = append(page.Items, reply), append(left, l)
	}
	p.Name(left)
	if err := p.Record(ctx, audit.Released); err != nil {
		return Page{}, err
	}
	page.Disclosure = p.Disclosure()
	return page, nil
}
