package dossier

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

const (
	// pageRows is how many records one page opens, at most.
	pageRows = 60
	// entryBytes is what of an entry the names of a page's fields may take up. An entry holds 65,535 bytes and says for
	// each record which fields left: a catalog with many or long names gets smaller pages.
	entryBytes = 40_000
	// recordBytes is what a record takes in an entry beside those names: its pseudonym and its sealed details.
	recordBytes = 320
)

// page is some records as policy lets them leave, with the entry under which they do.
type page struct {
	items []vault.Reply
	of    uuid.UUID // the record of the person that they are about; zero of the person's own records
	entry uuid.UUID
	next  uuid.UUID // the id to go on behind; zero at the end
}

// pages reads the records of a kind about the subject, by id, and hands each page on. What was created after the export
// began is not part of it, so that a file ends while records are added.
func (a *Archive) pages(ctx context.Context, kind *catalog.Kind, each func(*page) error) error {
	if kind.Name == a.kind.Name {
		return each(&a.first)
	}
	for _, of := range a.person() {
		if err := a.pagesOf(ctx, kind, of, each); err != nil {
			return err
		}
	}
	return nil
}

// person are the records of the person, the one that the export is named by first.
func (a *Archive) person() []uuid.UUID { return append([]uuid.UUID{a.subject}, a.linked...) }

func (a *Archive) pagesOf(ctx context.Context, kind *catalog.Kind, of uuid.UUID, each func(*page) error) error {
	for after := uuid.Nil; ; {
		pg, err := a.page(ctx, kind, of, after)
		if err != nil {
			return err
		}
		if err := each(&pg); err != nil {
			return err
		}
		if pg.next == uuid.Nil {
			return nil
		}
		after = pg.next
	}
}

// page carries one page through the gate.
func (a *Archive) page(ctx context.Context, kind *catalog.Kind, of, after uuid.UUID) (page, error) {
	pg, entry, err := pass(ctx, a, of, func(ctx context.Context, g *gated) (page, error) {
		list, err := g.load(ctx, kind, pageOf(kind), of, after, a.m.rows)
		if err != nil {
			return page{}, err
		}
		return g.openAll(ctx, kind, list)
	})
	pg.of, pg.entry = of, entry
	return pg, err
}

// gated is one part of the export on its way through the gate.
type gated struct {
	*vault.Passage
	a     *Archive
	f     *facts.Facts // the person's own record, or one that it is merged with
	d     policy.Decision
	named int // records in the entry so far
	size  int // what they take up in it, about
}

// errCatalog ends an export: what was sent of it was laid out by another catalog.
var errCatalog = fmt.Errorf("the catalog was changed meanwhile: %w", fault.ErrUnavailable)

// errParted ends an export: what it was about is not one person any more.
var errParted = fmt.Errorf("a merge was taken back meanwhile: %w", fault.ErrUnavailable)

// pass carries one part of the export through the gate, about one of the person's records: the person is decided about again, and the entry is durable before
// anything of the part is returned.
func pass[T any](ctx context.Context, a *Archive, of uuid.UUID, steps func(context.Context, *gated) (T, error)) (T, uuid.UUID, error) {
	var entry uuid.UUID
	out, err := vault.Pass(ctx, a.session, policy.ActionExport, a.kind.Name, func(ctx context.Context, p *vault.Passage) (out T, err error) {
		g := &gated{Passage: p, a: a}
		if g.f, g.d, err = p.Subject(ctx, of); err != nil {
			return out, err
		}
		if of != a.subject && !slices.Contains(g.f.State.Merged(), a.subject) {
			return out, errParted
		}
		if p.Catalog().Digest() != a.catalog.Digest() {
			return out, errCatalog
		}
		if out, err = steps(ctx, g); err != nil {
			return out, err
		}
		if g.named == 0 { // it was asked for all the same
			if err := p.About(g.f, release.Left{}, tape.Details{}); err != nil {
				return out, err
			}
		}
		entry = p.Entry()
		return out, p.Record(ctx, audit.Released, a.opts.Format)
	})
	if err != nil {
		var none T
		return none, uuid.Nil, err
	}
	a.entries = append(a.entries, entry)
	return out, entry, nil
}

// pageOf is the statement that reads the next records of a kind about a subject: $1 subject, $2 the id to go on behind, $3
// how many.
func pageOf(kind *catalog.Kind) revision.Statement {
	return revision.Statement("SELECT r.id, r.subject, 0 AS ord FROM " + revision.Ident(kind.Table) +
		" r WHERE r.subject = $1 AND r.id > $2 ORDER BY r.id LIMIT $3")
}

// load reads facts under the revision that the person was decided under; a switch in between begins the part anew.
func (g *gated) load(ctx context.Context, kind *catalog.Kind, source revision.Statement, args ...any) ([]*facts.Facts, error) {
	rev, list, err := g.a.m.on.Facts.Load(ctx, g.a.m.on.Pool, kind.Name, func(t *revision.Table) revision.Statement { return t.Facts(source) }, args...)
	if err != nil {
		return nil, err
	}
	if rev.Number() != g.f.Rev.Number() {
		return nil, revision.ErrStale
	}
	return list, nil
}

// openAll opens records as policy lets them leave, until the entry has enough of them.
func (g *gated) openAll(ctx context.Context, kind *catalog.Kind, list []*facts.Facts) (page, error) {
	pg := page{}
	for i, f := range list {
		if g.size > g.a.m.bytes {
			pg.next = list[i-1].ID
			return pg, nil
		}
		r, shown, err := g.open(ctx, kind, f)
		if err != nil {
			return page{}, err
		}
		if shown {
			pg.items = append(pg.items, r)
		}
	}
	if len(list) == g.a.m.rows {
		pg.next = list[len(list)-1].ID
	}
	return pg, nil
}

// open opens one record. One that policy does not show is left out without a word, as in lists: that it is there is not
// for this caller to know.
func (g *gated) open(ctx context.Context, kind *catalog.Kind, f *facts.Facts) (vault.Reply, bool, error) {
	d, shown, err := g.decide(ctx, kind, f)
	if err != nil || !shown {
		return vault.Reply{}, false, err
	}
	r, err := g.Open(ctx, f, d)
	if err != nil {
		return vault.Reply{}, false, err
	}
	g.a.scope.explain(&r)
	g.name(r.Fields)
	return r, true, nil
}

// decide asks policy about a record of the person, and narrows what it says to what the export is about.
func (g *gated) decide(ctx context.Context, kind *catalog.Kind, f *facts.Facts) (policy.Decision, bool, error) {
	if f.Subject != g.f.Subject || f.Found && f.Record.Created.After(g.a.at) {
		return policy.Decision{}, false, nil
	}
	d, err := g.Decide(ctx, kind, f)
	if errors.Is(err, fault.ErrNotFound) || errors.Is(err, fault.ErrDenied) {
		return policy.Decision{}, false, nil
	}
	return g.a.scope.narrow(kind, d), err == nil, err
}

// name counts what a record takes up in the entry.
func (g *gated) name(fields []reply.Released) {
	g.named++
	g.size += recordBytes
	for i := range fields {
		g.size += len(fields[i].Field.Name) + len(fields[i].Field.Class.String())
	}
}
