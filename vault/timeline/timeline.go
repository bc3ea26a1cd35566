// Package timeline shows what happened with one customer, on all channels, and what there is of it at a glance. Both are
// one version for everybody: what policy withholds of a record is said there, and a record that it does not show is not
// there, and not counted. It decides nothing: what it shows passes the vault's gate, record by record.
package timeline

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/value"
)

// Bounds of one page.
const (
	DefaultLimit = 50
	MaxLimit     = 100 // with an interaction beside each participant below vault.MaxNamed
)

// Consents is the word for consent events among the kinds of a timeline.
const Consents = "consent"

// source is a kind of the timeline, by its time: where a record has none, and where its kind has no such field, the time
// of its creation stands for it.
type source struct{ kind, at string }

const (
	interactions = "interaction"
	participants = "participant"
)

var sources = []source{
	{interactions, "at"}, {participants, "at"}, {"case", "opened_at"}, {"order", "placed_at"}, {"opportunity", "engaged_at"}, {"task", "due_at"},
}

// Kinds lists what a timeline is made of, where the catalog has it.
func Kinds() []string {
	all := []string{Consents}
	for _, s := range sources {
		all = append(all, s.kind)
	}
	slices.Sort(all)
	return all
}

// Query asks for a page of a timeline.
type Query struct {
	Kinds  []string // of Kinds; all if empty
	Limit  int      // 1 to MaxLimit; DefaultLimit if zero
	Cursor string   // Next of the page before
}

// Item is one thing that happened.
type Item struct {
	At     time.Time
	Kind   string
	Of     uuid.UUID    // the record of the same person that it is about, where that is not the one asked for
	Record *vault.Reply // but of a consent
	// Interaction is the one that a participant took part in, as its own facts let it leave; nil where it is not shown.
	Interaction *vault.Reply
	Consent     *consent.Event
}

// Page is a page of a timeline, newest first. One log entry covers it.
type Page struct {
	Items      []Item
	Next       string // cursor of the next page, "" at the end
	Disclosure vault.Disclosure
}

// Timeline reads timelines. It is safe for concurrent use.
type Timeline struct{ on vault.Foundation }

// New makes a Timeline of a vault.
func New(v *vault.Vault) *Timeline { return &Timeline{on: v.Foundation()} }

// Page reads what refers to a person or organisation, newest first, as far as the session may list it. Its order rests on
// times, and its choice on references. What refers to records that it is merged with, as far as the session may list those, is
// part of it, see Item.Of: a record of which the session may see either not in clear is not part of it, as in
// lists. A page that goes on behind a cursor does not change by what is added meanwhile. Errors: a *vault.Refusal,
// vault.ErrKind for a kind that nothing refers to, *vault.Invalid, vault.ErrCursor, vault.ErrBudget, vault.ErrIntegrity,
// vault.ErrUnavailable.
func (t *Timeline) Page(ctx context.Context, s *vault.Session, kind string, id uuid.UUID, query Query) (Page, error) {
	return vault.Pass(ctx, s, policy.ActionList, kind, func(ctx context.Context, p *vault.Passage) (Page, error) {
		r := &reading{t: t, p: p, id: id, limit: cmp.Or(query.Limit, DefaultLimit)}
		if err := r.check(ctx, query); err != nil {
			return Page{}, err
		}
		f, d, err := p.Subject(ctx, id)
		if err != nil {
			return Page{}, err
		}
		if r.person, err = p.Person(ctx, f, d); err != nil {
			return Page{}, err
		}
		if err := r.collect(ctx); err != nil {
			return Page{}, err
		}
		return r.page(ctx)
	})
}

// reading is one page on its way.
type reading struct {
	t     *Timeline
	p     *vault.Passage
	id    uuid.UUID
	kinds []string
	// person are the record and those that it is merged with.
	person []listing.Found
	limit  int
	scope  []byte
	after  *listing.Place

	all    []event
	behind []listing.Place // as far as lists were read that may go on
}

// event is an item that is not opened yet.
type event struct {
	at      time.Time
	id      uuid.UUID
	kind    string
	of      *facts.Facts // of the person's record
	found   listing.Found
	consent *consent.Event
}

// newer orders by time and id, as the lists do.
func newer(a, b event) int {
	return cmp.Or(b.at.Compare(a.at), bytes.Compare(b.id[:], a.id[:]))
}

func (r *reading) check(ctx context.Context, query Query) error {
	if k := r.p.Kind(); !k.Person() {
		return fault.ErrKind
	}
	if r.limit < 1 || r.limit > MaxLimit {
		return invalid("limit", "out_of_range", fmt.Sprintf("1 to %d", MaxLimit))
	}
	for i, kind := range query.Kinds {
		if !slices.Contains(Kinds(), kind) {
			return invalid(fmt.Sprintf("kinds[%d]", i), "unknown_kind", fault.NearestOf(kind, Kinds()))
		}
	}
	if r.kinds = slices.Sorted(slices.Values(query.Kinds)); len(r.kinds) == 0 {
		r.kinds = Kinds()
	}
	var err error
	if r.scope, err = json.Marshal([]any{"timeline", r.p.Kind().Name, r.id, r.kinds, r.p.Purpose()}, json.Deterministic(true)); err != nil {
		return fmt.Errorf("timeline: %w", err)
	}
	if query.Cursor == "" {
		return nil
	}
	place, err := r.p.Resume(ctx, query.Cursor, r.scope)
	r.after = &place
	return err
}

func invalid(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}

// collect reads the newest of each list, of each of the person's records.
func (r *reading) collect(ctx context.Context) error {
	for _, of := range r.person {
		if err := r.collectOf(ctx, of.Facts); err != nil {
			return err
		}
	}
	return nil
}

func (r *reading) collectOf(ctx context.Context, of *facts.Facts) error {
	for _, s := range sources {
		k, declared := r.p.Catalog().Kind(s.kind)
		if !declared || !slices.Contains(r.kinds, s.kind) {
			continue
		}
		if err := r.list(ctx, of, k, s.at); err != nil {
			return err
		}
	}
	if !slices.Contains(r.kinds, Consents) {
		return nil
	}
	return r.consents(ctx, of)
}

// list reads the newest records of one kind.
func (r *reading) list(ctx context.Context, of *facts.Facts, k *catalog.Kind, at string) error {
	l, err := listing.Along(k, r.p.Kind().Name, of.ID, at)
	if errors.Is(err, fault.ErrKind) {
		return nil // nothing of this kind refers to one of that
	}
	if err != nil {
		return err
	}
	if r.after != nil {
		l.After(*r.after)
	}
	w, err := r.p.Walk(ctx, k, l, r.limit)
	if err != nil {
		return err
	}
	for _, f := range w.Found {
		r.all = append(r.all, event{at: timeOf(f.Place()), id: f.Facts.ID, kind: k.Name, of: of, found: f})
	}
	if w.Next() {
		r.behind = append(r.behind, w.Last)
	}
	return nil
}

// timeOf is the time of a place in a list by time.
func timeOf(p listing.Place) time.Time {
	if p.Value == nil {
		return time.Time{}
	}
	v, err := value.FromText(value.Time, *p.Value, value.Options{})
	if err != nil {
		return time.Time{}
	}
	at, _ := v.Time()
	return at
}

func placeOf(at time.Time, id uuid.UUID) listing.Place {
	text := value.At(at).Text()
	return listing.Place{Value: &text, ID: id}
}

// consents adds what was recorded of the person's consent, where the session may read the ledger.
func (r *reading) consents(ctx context.Context, of *facts.Facts) error {
	d, err := r.p.May(ctx, policy.ActionConsents, r.p.Kind(), of)
	if err != nil || !d.Visible {
		return err
	}
	events, err := ledgerOf(ctx, r.t.on, of)
	if err != nil {
		return err
	}
	var own []event
	for i := range events {
		e := event{at: events[i].RecordedAt, id: events[i].ID, kind: Consents, of: of, consent: &events[i]}
		if r.after == nil || newer(event{at: timeOf(*r.after), id: r.after.ID}, e) < 0 {
			own = append(own, e)
		}
	}
	slices.SortFunc(own, newer)
	if len(own) > r.limit {
		own = own[:r.limit]
		r.behind = append(r.behind, placeOf(own[r.limit-1].at, own[r.limit-1].id))
	}
	r.all = append(r.all, own...)
	return nil
}

// ledgerOf reads a subject's consent events, which are verified.
func ledgerOf(ctx context.Context, on vault.Foundation, f *facts.Facts) ([]consent.Event, error) {
	roots, err := on.Keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	return f.State.ReadConsents(ctx, on.Pool, roots.MAC, f.Subject)
}

// page opens the newest of what was collected. What is older than the end of a list that may go on waits for its turn.
func (r *reading) page(ctx context.Context) (Page, error) {
	slices.SortFunc(r.all, newer)
	shown, next, err := r.cut()
	if err != nil {
		return Page{}, err
	}
	o, err := r.open(ctx, shown)
	if err != nil {
		return Page{}, err
	}
	page := Page{Items: o, Disclosure: r.p.Disclosure()}
	if next != nil {
		page.Next, err = r.p.Cursor(ctx, *next, r.scope)
	}
	return page, err
}

// cut takes what the page shows, and where the next begins; nil at the end.
func (r *reading) cut() ([]event, *listing.Place, error) {
	shown, next := r.all, (*listing.Place)(nil)
	var end event // the newest of the ends
	for i := range r.behind {
		e := event{at: timeOf(r.behind[i]), id: r.behind[i].ID}
		if next == nil || newer(e, end) < 0 {
			end, next = e, &r.behind[i]
		}
	}
	if next != nil {
		if n := slices.IndexFunc(shown, func(e event) bool { return newer(e, end) > 0 }); n >= 0 {
			shown = shown[:n]
		}
	}
	if len(shown) <= r.limit {
		return shown, next, nil
	}
	shown = shown[:r.limit]
	last := placeOf(shown[r.limit-1].at, shown[r.limit-1].id)
	return shown, &last, nil
}

// open charges and opens the records of a page, and records it.
func (r *reading) open(ctx context.Context, shown []event) ([]Item, error) {
	beside, err := r.taken(ctx, shown)
	if err != nil {
		return nil, err
	}
	n := namer{p: r.p}
	var about []*facts.Facts
	for i := range shown {
		if shown[i].consent == nil {
			about = append(about, shown[i].found.Facts)
		}
	}
	for _, f := range beside {
		about = append(about, f.Facts)
	}
	if err := r.p.ChargeFor(ctx, about); err != nil {
		return nil, err
	}
	items, consents := make([]Item, 0, len(shown)), map[*facts.Facts]release.Left{}
	for i := range shown {
		e := &shown[i]
		item := Item{At: e.at, Kind: e.kind, Consent: e.consent}
		if e.of.ID != r.id {
			item.Of = e.of.ID
		}
		if e.consent != nil {
			consents[e.of] = release.Left{Clear: []string{"consents"}}
		} else if item.Record, err = n.take(ctx, e.found); err != nil {
			return nil, err
		}
		if f, ok := beside[interactionOf(e)]; ok && e.kind == participants {
			if item.Interaction, err = n.take(ctx, f); err != nil {
				return nil, err
			}
		}
		items = append(items, item)
	}
	for _, of := range r.person {
		if err := n.about(of.Facts, consents[of.Facts]); err != nil {
			return nil, err
		}
	}
	r.p.Name(n.all)
	return items, r.p.Record(ctx, audit.Released)
}

// interactionOf is what a participant took part in.
func interactionOf(e *event) uuid.UUID {
	if e.kind != participants {
		return uuid.Nil
	}
	id, _ := e.found.Facts.Record.Get(interactions).Ref()
	return id
}

// taken loads the interactions that participants took part in, as far as their references are shown and the session may
// see them: each is decided by its own facts, so that its words leave only where they would by themselves.
func (r *reading) taken(ctx context.Context, shown []event) (map[uuid.UUID]listing.Found, error) {
	k, declared := r.p.Catalog().Kind(interactions)
	if !declared {
		return nil, nil
	}
	var ids []uuid.UUID
	for i := range shown {
		e := &shown[i]
		if e.kind != participants {
			continue
		}
		f, ok := e.found.Facts.Record.Table.Kind.Field(interactions)
		if ok && f.HasPurpose(r.p.Purpose()) && e.found.Decision.Form(f.Name, f.Class.String()) == policy.Clear {
			ids = append(ids, interactionOf(e))
		}
	}
	found, err := r.p.Find(ctx, k, ids...)
	out := make(map[uuid.UUID]listing.Found, len(found))
	for _, f := range found {
		out[f.Facts.ID] = f
	}
	return out, err
}

// namer opens records and keeps what is to be named.
type namer struct {
	p   *vault.Passage
	all []release.Left
}

func (n *namer) take(ctx context.Context, f listing.Found) (*vault.Reply, error) {
	r, l, err := n.p.Take(ctx, f.Facts, f.Decision, nil)
	if err != nil {
		return nil, err
	}
	n.all = append(n.all, l)
	return &r, nil
}

// about names whom a reply is about, also where nothing of it left: it was asked for all the same.
func (n *namer) about(f *facts.Facts, l release.Left) error {
	l, err := n.p.Left(f, l)
	n.all = append(n.all, l)
	return err
}
