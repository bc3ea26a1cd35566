package dossier

import (
	"context"
	"io"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

// versions is a page of what writes replaced, by record and version.
type versions struct {
	items    []object
	withheld []reply.Withheld
	next     record.Place // zero at the end
}

// history writes history.json: what was replaced of every record about the person, in the form in which the same fields
// leave now.
func (a *Archive) history(ctx context.Context, w io.Writer) error {
	d := newDocument(w, object{{"subject", a.subject}, {"as_of", a.at}}, "versions")
	var withheld []reply.Withheld
	for _, of := range a.person() {
		more, err := a.historyOf(ctx, of, d)
		if err != nil {
			return err
		}
		withheld = merge(withheld, more)
	}
	return d.end(member{"withheld", withheldOf(withheld)})
}

// historyOf writes that of one of the person's records, and returns what is withheld of it.
func (a *Archive) historyOf(ctx context.Context, of uuid.UUID, d *document) (withheld []reply.Withheld, err error) {
	for after := (record.Place{}); ; {
		pg, entry, err := pass(ctx, a, of, func(ctx context.Context, g *gated) (versions, error) { return g.history(ctx, after) })
		if err != nil {
			return nil, err
		}
		for _, v := range pg.items {
			if err := d.add(a.marked(v, of).with("disclosure", entry)); err != nil {
				return nil, err
			}
		}
		withheld = merge(withheld, pg.withheld)
		if pg.next == (record.Place{}) {
			return withheld, nil
		}
		after = pg.next
	}
}

// marked says of what is of another record of the person than the one that the export is named by which one that is.
func (a *Archive) marked(o object, of uuid.UUID) object {
	if of == a.subject {
		return o
	}
	return o.with("of", of)
}

// merge says each thing once.
func merge(all, more []reply.Withheld) []reply.Withheld {
	for _, w := range more {
		known := false
		for _, old := range all {
			known = known || old.Name == w.Name
		}
		if !known {
			all = append(all, w)
		}
	}
	return all
}

// history reads one page, and opens the versions of each of its records by the record's own decision.
func (g *gated) history(ctx context.Context, after record.Place) (versions, error) {
	past, err := record.ReadPastAfter(ctx, g.a.m.on.Pool, g.f.Subject, after, g.a.m.rows, g.f.Keys)
	if err != nil {
		return versions{}, err
	}
	var pg versions
	for i := 0; i < len(past); {
		if g.size > g.a.m.bytes {
			pg.next = past[i-1].Place()
			return pg, nil
		}
		n := i + 1
		for n < len(past) && past[n].Record == past[i].Record {
			n++
		}
		if err := g.versions(ctx, &pg, past[i:n]); err != nil {
			return versions{}, err
		}
		i = n
	}
	if len(past) == g.a.m.rows {
		pg.next = past[len(past)-1].Place()
	}
	return pg, nil
}

// versions opens versions of one record.
func (g *gated) versions(ctx context.Context, pg *versions, past []record.Past) error {
	f, d, shown, err := g.holder(ctx, &past[0])
	if err != nil || !shown {
		return err
	}
	o := release.New(f, d, g.Purpose(), nil).For(g.Credential().Subject)
	for i := range past {
		v, ok, err := o.Version(&past[i])
		if err != nil {
			return err
		}
		if ok {
			pg.items = append(pg.items, versionOf(past[i].Kind, &v))
			g.name(v.Changed)
		}
	}
	r := vault.Reply{Kind: f.Record.Table.Kind, Withheld: o.Withheld()}
	g.a.scope.explain(&r)
	pg.withheld = merge(pg.withheld, r.Withheld)
	return g.About(f, o.Left(), tape.Details{Record: past[0].Record})
}

// holder is the record by whose facts a version is decided: the person's own for it and its sub-resources, else the record
// itself.
func (g *gated) holder(ctx context.Context, p *record.Past) (*facts.Facts, policy.Decision, bool, error) {
	kind, ok := g.a.catalog.Kind(p.Kind)
	if !ok { // a kind that the catalog no longer has: nothing says who may see it
		return nil, policy.Decision{}, false, nil
	}
	if p.Record == g.f.Subject || kind.Parent == g.a.kind.Name {
		return g.f, g.a.scope.narrow(g.a.kind, g.d), true, nil
	}
	list, err := g.load(ctx, kind, byID(kind), g.f.Subject, p.Record)
	if err != nil || len(list) == 0 {
		return nil, policy.Decision{}, false, err
	}
	if !list[0].Found {
		return nil, policy.Decision{}, false, nil
	}
	d, shown, err := g.decide(ctx, kind, list[0])
	return list[0], d, shown, err
}

// byID is the statement that reads one record about a subject: $1 subject, $2 record.
func byID(kind *catalog.Kind) revision.Statement {
	return revision.Statement("SELECT r.id, r.subject, 0 AS ord FROM " + revision.Ident(kind.Table) + " r WHERE r.subject = $1 AND r.id = $2")
}

func versionOf(kind string, v *vault.Version) object {
	o := object{{"record", v.Record}, {"kind", kind}, {"version", v.Version}}
	o = o.with("replaced_at", v.At).with("action", v.Action).with("entry", v.Entry)
	return append(o, member{"fields", released(v.Changed)})
}
