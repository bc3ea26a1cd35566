package timeline

import (
	"context"
	"errors"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
)

// Whole is a customer at a glance. Records of kinds that the catalog does not have are not there, nor those that policy
// does not show.
type Whole struct {
	Record            vault.Reply   // with its contact points
	Linked            []vault.Reply // records of the same person that it is merged with; what follows is of all of them
	Account           *vault.Reply
	Relationships     []vault.Reply
	OpenCases         []vault.Reply // newest first, as the others but tasks
	OpenOpportunities []vault.Reply
	NextTasks         []vault.Reply // the next one first
	LastInteractions  []vault.Reply
	Consent           consent.View     // nil where it is withheld
	Counts            map[string]int64 // by kind, of all records that the session may see; nil where they are withheld
	Withheld          []vault.Withheld // of Consent and Counts
	Disclosure        vault.Disclosure
}

// Bounds of what a Whole lists, below vault.MaxNamed together.
const (
	maxRelationships = 5
	maxOpen          = 20
	maxNext          = 10
)

// Whole reads what there is of a person or organisation at a glance, in a bounded number of statements and under one entry.
// Errors as those of Page.
func (t *Timeline) Whole(ctx context.Context, s *vault.Session, kind string, id uuid.UUID) (Whole, error) {
	return vault.Pass(ctx, s, policy.ActionRead, kind, func(ctx context.Context, p *vault.Passage) (Whole, error) {
		if !p.Kind().Person() {
			return Whole{}, fault.ErrKind
		}
		f, d, err := p.Subject(ctx, id)
		if err != nil {
			return Whole{}, err
		}
		g := &glance{p: p, own: listing.Found{Facts: f, Decision: d}}
		if g.person, err = p.Person(ctx, f, d); err != nil {
			return Whole{}, err
		}
		if err := g.read(ctx); err != nil {
			return Whole{}, err
		}
		return g.open(ctx)
	})
}

// glance is a Whole on its way.
type glance struct {
	p        *vault.Passage
	own      listing.Found
	person   []listing.Found // own, and the records that it is merged with
	parts    []part
	out      Whole
	consents map[*facts.Facts]release.Left
}

// part is one list of a Whole, before it is opened.
type part struct {
	found []listing.Found
	into  func(vault.Reply)
}

func (g *glance) read(ctx context.Context) error {
	for _, step := range []func(context.Context) error{g.account, g.lists, g.consent, g.counts} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// account finds the organisation that the record refers to, where that reference is shown.
func (g *glance) account(ctx context.Context) error {
	f, ok := g.p.Kind().Field("account")
	if !ok || f.Ref == "" || f.Sealed() || !f.HasPurpose(g.p.Purpose()) || g.own.Decision.Form(f.Name, f.Class.String()) != policy.Clear {
		return nil
	}
	id, ok := g.own.Facts.Record.Get(f.Name).Ref()
	k, declared := g.p.Catalog().Kind(f.Ref)
	if !ok || !declared {
		return nil
	}
	found, err := g.p.Find(ctx, k, id)
	g.parts = append(g.parts, part{found, func(r vault.Reply) { g.out.Account = &r }})
	return err
}

// want is one list of a Whole.
type want struct {
	kind, at string
	open     func(*catalog.Catalog, *catalog.Kind) (listing.Filter, bool)
	limit    int
	into     *[]vault.Reply
	soonest  bool // by at, the next one first
}

func (g *glance) lists(ctx context.Context) error {
	o := &g.out
	for _, w := range []want{
		{kind: "relationship", limit: maxRelationships, into: &o.Relationships},
		{kind: "case", at: "opened_at", open: openCase, limit: maxOpen, into: &o.OpenCases},
		{kind: "opportunity", at: "engaged_at", open: notClosed, limit: maxOpen, into: &o.OpenOpportunities},
		{kind: "task", at: "due_at", open: openTask, limit: maxNext, into: &o.NextTasks, soonest: true},
		{kind: interactions, at: "at", limit: maxNext, into: &o.LastInteractions},
	} {
		if err := g.list(ctx, w); err != nil {
			return err
		}
	}
	return nil
}

func (g *glance) list(ctx context.Context, w want) error {
	k, declared := g.p.Catalog().Kind(w.kind)
	if !declared {
		return nil
	}
	var all []listing.Found
	for _, of := range g.person {
		found, err := g.walk(ctx, k, of.Facts.ID, w)
		if err != nil {
			return err
		}
		all = append(all, found...)
	}
	if len(g.person) > 1 { // each is in order by itself
		slices.SortStableFunc(all, func(a, b listing.Found) int {
			first, then := event{at: timeOf(a.Place()), id: a.Facts.ID}, event{at: timeOf(b.Place()), id: b.Facts.ID}
			if w.soonest {
				first, then = then, first
			}
			return newer(first, then)
		})
	}
	g.parts = append(g.parts, part{all[:min(len(all), w.limit)], func(r vault.Reply) { *w.into = append(*w.into, r) }})
	return nil
}

// walk reads one list of what refers to one of the person's records.
func (g *glance) walk(ctx context.Context, k *catalog.Kind, id uuid.UUID, w want) ([]listing.Found, error) {
	l, err := listing.Along(k, g.p.Kind().Name, id, w.at)
	if errors.Is(err, fault.ErrKind) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if w.soonest {
		l.Backwards()
	}
	if w.open != nil {
		filter, ok := w.open(g.p.Catalog(), k)
		if !ok {
			return nil, nil // in this catalog nothing says which are open
		}
		if err := l.With(k, filter); err != nil {
			return nil, err
		}
	}
	found, err := g.p.Walk(ctx, k, l, w.limit)
	return found.Found, err
}

// The states in which work on a record is over, where the catalog does not say.
var (
	caseDone = []string{"resolved", "closed"}
	taskDone = []string{"done", "cancelled"}
)

func openCase(c *catalog.Catalog, k *catalog.Kind) (listing.Filter, bool) {
	if l := c.ServiceLevels; l != nil && l.Kind == k.Name && len(l.Done) > 0 {
		return but(k, "status", l.Done)
	}
	return but(k, "status", caseDone)
}

func openTask(_ *catalog.Catalog, k *catalog.Kind) (listing.Filter, bool) {
	return but(k, "state", taskDone)
}

// but filters on the declared values of a field other than some.
func but(k *catalog.Kind, field string, done []string) (listing.Filter, bool) {
	f, ok := k.Field(field)
	if !ok || f.Sealed() || !f.Filter {
		return listing.Filter{}, false
	}
	values := slices.DeleteFunc(slices.Clone(f.Values), func(v string) bool { return slices.Contains(done, v) })
	return listing.Filter{Field: field, Op: "in", Values: values}, len(values) > 0
}

// notClosed filters on opportunities that are neither won nor lost: those have the time of it.
func notClosed(_ *catalog.Catalog, k *catalog.Kind) (listing.Filter, bool) {
	f, ok := k.Field("closed_at")
	return listing.Filter{Field: "closed_at", Op: "null", Values: []string{"true"}}, ok && !f.Sealed() && f.Filter
}

// consent reads what stands, where the session may read the ledger: of a person with several records what decides, which is
// the strictest of all, and names those whose ledgers the session may read.
func (g *glance) consent(ctx context.Context) error {
	state, now := &g.own.Facts.State, g.own.Facts.Now
	g.consents = map[*facts.Facts]release.Left{}
	for i, of := range g.person {
		d, err := g.p.May(ctx, policy.ActionConsents, g.p.Kind(), of.Facts)
		if err != nil {
			return err
		}
		if d.Visible {
			g.consents[of.Facts] = release.Left{Clear: []string{"consents"}}
		} else if i == 0 {
			g.withhold("consent", "this purpose does not read what people consented to")
			return nil
		}
	}
	g.out.Consent = state.Consents.At(now)
	for purpose := range state.Facts(now).Consents {
		g.out.Consent[purpose] = state.Consent(purpose, now)
	}
	return nil
}

func (g *glance) withhold(name, reason string) {
	g.out.Withheld = append(g.out.Withheld, vault.Withheld{Name: name, As: "hidden", Reason: reason})
}

// counts counts what refers to the record, kind by kind, where the session could be told of any.
func (g *glance) counts(ctx context.Context) error {
	lists := map[*catalog.Kind][]*listing.List{}
	for _, s := range sources {
		k, declared := g.p.Catalog().Kind(s.kind)
		if !declared || s.kind == participants {
			continue
		}
		for _, of := range g.person {
			l, err := listing.About(k, g.p.Kind().Name, of.Facts.ID)
			if err != nil {
				break // nothing of this kind refers to one of that
			}
			if told, err := g.p.Told(k, l); err != nil {
				return err
			} else if told {
				lists[k] = append(lists[k], l)
			}
		}
	}
	counts := make(map[string]int64, len(lists))
	err := g.p.Snapshot(ctx, func(tx pgx.Tx) error {
		clear(counts)
		for k, of := range lists {
			for _, l := range of {
				totals, err := g.p.Tally(ctx, tx, k, l, listing.Totals{})
				if err != nil {
					return err
				}
				counts[k.Name] += totals[0].Count
			}
		}
		return nil
	})
	if errors.Is(err, fault.ErrNotCountable) {
		g.withhold("counts", "they cannot be told exactly at the moment")
		return nil
	}
	g.out.Counts = counts
	return err
}

// open charges and opens everything, and records it.
func (g *glance) open(ctx context.Context) (Whole, error) {
	var about []*facts.Facts
	for _, part := range g.parts {
		for _, f := range part.found {
			about = append(about, f.Facts)
		}
	}
	if err := g.p.ChargeFor(ctx, about); err != nil {
		return Whole{}, err
	}
	n := namer{p: g.p}
	own, err := n.take(ctx, g.own)
	if err != nil {
		return Whole{}, err
	}
	g.out.Record = *own
	for _, of := range g.person[1:] {
		linked, err := n.take(ctx, of)
		if err != nil {
			return Whole{}, err
		}
		g.out.Linked = append(g.out.Linked, *linked)
	}
	if err := g.openParts(ctx, &n); err != nil {
		return Whole{}, err
	}
	for f, left := range g.consents {
		if err := n.about(f, left); err != nil {
			return Whole{}, err
		}
	}
	g.p.Name(n.all)
	g.out.Disclosure = g.p.Disclosure()
	return g.out, g.p.Record(ctx, audit.Released)
}

func (g *glance) openParts(ctx context.Context, n *namer) error {
	for _, part := range g.parts {
		for _, f := range part.found {
			r, err := n.take(ctx, f)
			if err != nil {
				return err
			}
			part.into(*r)
		}
	}
	return nil
}
