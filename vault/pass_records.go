package vault

import (
	"context"
	"errors"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
)

// What follows is for replies about records of several kinds, under one entry.

// MaxNamed is how many records such a reply may name.
const MaxNamed = maxNamed

// Walk reads records of a kind, as far as the session may see them and be told of what the list rests on, under the
// action of the passage. Of a list that it could be told of no record of, nothing is read: that is no refusal of the whole.
func (p *Passage) Walk(ctx context.Context, kind *catalog.Kind, l *listing.List, limit int) (listing.Walked, error) {
	if told, err := p.Told(kind, l); err != nil || !told {
		return listing.Walked{}, err
	}
	q := p.q.of(kind.Name, p.q.action)
	w, err := l.Walk(ctx, q.reader(), l.Needs(), limit)
	w.Found = slices.DeleteFunc(w.Found, func(f listing.Found) bool { return q.foreign(f.Facts.Subject) })
	return w, err
}

// List is Session.List about the kind of the passage, whose entry it records.
func (p *Passage) List(ctx context.Context, query ListQuery) (Page, error) {
	if p.q.kind.Parent != "" {
		return Page{}, ErrKind
	}
	plan, err := p.q.plan(ctx, query)
	if err != nil {
		return Page{}, err
	}
	return p.q.page(ctx, plan)
}

// Find loads records of a kind by their ids, and returns those that the session may see. It is revision.ErrStale where they were
// read under another revision than the passage's.
func (p *Passage) Find(ctx context.Context, kind *catalog.Kind, ids ...uuid.UUID) ([]listing.Found, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	q := p.q.of(kind.Name, p.q.action)
	got, err := q.v.facts.LoadEach(ctx, kind.Name, q.recalled(), ids...)
	list, err := q.loaded(ctx, &got, err)
	if err != nil {
		return nil, err
	}
	if q.rev.Number() != p.q.rev.Number() { // by which the passage decides all else
		return nil, revision.ErrStale
	}
	p.q.act(q.actor) // who was confirmed along
	var out []listing.Found
	for _, f := range list {
		d, shown, err := q.mayShow(ctx, f)
		if err != nil {
			return nil, err
		}
		if shown {
			out = append(out, listing.Found{Facts: f, Decision: d})
		}
	}
	return out, nil
}

// ChargeFor counts the subjects of records against the credential's budget: before any of them is opened.
func (p *Passage) ChargeFor(ctx context.Context, list []*facts.Facts) error {
	var subjects []uuid.UUID
	for _, f := range list {
		if k := f.Record.Table.Kind; !k.Impersonal && !slices.Contains(subjects, f.Subject) {
			subjects = append(subjects, f.Subject)
		}
	}
	return p.q.v.budgets.Charge(ctx, &p.q.actor, subjects...)
}

// Take opens a record of whatever kind as the decision lets it leave; fields selects some, empty is all. What it returns
// besides is to be named: see Name.
func (p *Passage) Take(ctx context.Context, f *facts.Facts, d policy.Decision, fields []string) (Reply, release.Left, error) {
	if k := f.Record.Table.Kind; p.q.kind == nil || k.Name != p.q.kind.Name {
		f = f.Undecided()
	}
	return p.q.open(ctx, f, d, fields)
}

// Left completes what leaves of the subject that the passage is about beside its fields, such as its consents, to be
// named.
func (p *Passage) Left(f *facts.Facts, l release.Left) (release.Left, error) {
	return p.q.left(f, l, release.New(f, policy.Decision{}, p.q.purpose, nil).Details())
}

// Name puts into the entry what leaves, in as few groups as there are sets of fields.
func (p *Passage) Name(all []release.Left) {
	p.q.entry.Groups = append(p.q.entry.Groups, release.Groups(all)...)
}

// Uses puts into the entry the fields that a number rests on. It names no subject.
func (p *Passage) Uses(l *listing.List) {
	var names []string
	if l.UsesTimes() {
		names = append(names, release.Times.Field)
	}
	for _, f := range l.Uses() {
		names = append(names, f.Name)
	}
	slices.Sort(names)
	p.q.entry.Groups = append(p.q.entry.Groups, audit.Group{Clear: slices.Compact(names)})
}

// MayUse refuses a list that rests on what the session could be told of no record.
func (p *Passage) MayUse(kind *catalog.Kind, l *listing.List) error {
	_, err := p.q.of(kind.Name, p.q.action).mayUse(l)
	return err
}

// Told is whether the session could be told of some record what a list rests on. That it could not is no reason of the
// entry's.
func (p *Passage) Told(kind *catalog.Kind, l *listing.List) (bool, error) {
	reasons := p.q.entry.Reasons
	err := p.MayUse(kind, l)
	if _, refused := errors.AsType[*Refusal](err); refused {
		p.q.entry.Reasons = reasons
		return false, nil
	}
	return err == nil, err
}

// Snapshot runs fn in one snapshot of the database, under the revision that holds in it.
func (p *Passage) Snapshot(ctx context.Context, fn func(pgx.Tx) error) error {
	return p.q.snapshot(ctx, fn)
}

// Tally counts the records of a list that the session may see and be told of, under the action of the passage, in a
// transaction of Snapshot. Errors as those of listing.List.Tally, and a *Refusal as that of MayUse.
func (p *Passage) Tally(ctx context.Context, tx pgx.Tx, kind *catalog.Kind, l *listing.List, totals listing.Totals) ([]listing.Total, error) {
	q := p.q.of(kind.Name, p.q.action)
	needs, err := q.mayUse(l)
	if err != nil {
		return nil, err
	}
	s, err := q.session()
	if err != nil {
		return nil, err
	}
	return l.Tally(ctx, tx, q.rev.Tables[kind.Name], s, needs, totals)
}

// Cursor seals a place for the credential of the passage; scope is what it is the place of.
func (p *Passage) Cursor(ctx context.Context, place listing.Place, scope []byte) (string, error) {
	return p.q.cursor(ctx, &plan{scope: scope}, place)
}

// Resume opens a cursor of the same credential and scope, or returns ErrCursor.
func (p *Passage) Resume(ctx context.Context, cursor string, scope []byte) (listing.Place, error) {
	roots, err := p.q.v.keys.Roots(ctx)
	if err != nil {
		return listing.Place{}, err
	}
	return listing.OpenCursor(roots.MAC, p.q.actor.Credential().ID, cursor, scope)
}
