package vault

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/value"
)

// Bounds of one page.
const (
	defaultLimit = 50
	maxLimit     = 200 // below audit.MaxSubjects
	maxRounds    = 10  // chunks read to fill one page
)

// Filter narrows a list by a clear field.
type Filter = listing.Filter

// ListQuery asks for a page of a kind's records.
type ListQuery struct {
	Filters []Filter
	Sort    string // a sortable field, id, created_at or updated_at; "-" in front for descending
	Limit   int    // 1 to 200; 50 if zero
	Cursor  string // Next of the page before
	Fields  []string
}

// List reads a page of records that the session may see, under one log entry. A filter or sort on a field
// the session may not see in clear is refused before the database is asked, never answered by an empty
// page. Errors: a *Refusal, *Invalid, ErrCursor, ErrBudget, ErrUnavailable.
func (s *Session) List(ctx context.Context, kind string, query ListQuery) (Page, error) {
	return through(ctx, s, policy.ActionList, kind, func(ctx context.Context, q *request) (Page, error) {
		if q.kind.Parent != "" {
			return Page{}, ErrKind
		}
		plan, err := q.plan(ctx, query)
		if err != nil {
			return Page{}, err
		}
		return q.page(ctx, plan)
	})
}

// plan is a checked list query with what a page needs besides.
type plan struct {
	list   *listing.List
	fields []string
	limit  int
	scope  []byte // what a cursor is bound to
}

// plan checks a query against catalog and policy.
func (q *request) plan(ctx context.Context, query ListQuery) (*plan, error) {
	p := &plan{fields: query.Fields, limit: cmp.Or(query.Limit, defaultLimit)}
	if p.limit < 1 || p.limit > maxLimit {
		return nil, &Invalid{Fields: []FieldError{{Field: "limit", Code: "out_of_range", Hint: fmt.Sprintf("1 to %d", maxLimit)}}}
	}
	if err := q.checkFields(query.Fields); err != nil {
		return nil, err
	}
	q.settled = true // what the list may rest on is decided here
	d, err := q.widest(ctx)
	if err != nil {
		return nil, err
	}
	if query.Sort == "" && !clearsTimes(d) { // the kind's own order rests on what this session may not see
		query.Sort = "id"
	}
	if p.list, err = listing.New(q.kind, query.Sort, query.Filters); err != nil {
		return nil, err
	}
	if !q.mayUse(d, p) {
		q.entry.Reasons = []string{"filter"}
		return nil, &Refusal{Code: "filter_not_allowed", Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
	}
	if p.scope, err = json.Marshal([]any{q.kind.Name, query.Sort, query.Filters, q.purpose}, json.Deterministic(true)); err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	return p, q.resume(ctx, p, query.Cursor)
}

func (q *request) resume(ctx context.Context, p *plan, cursor string) error {
	if cursor == "" {
		return nil
	}
	place, err := q.openCursor(ctx, cursor, p.scope)
	if err != nil {
		return err
	}
	p.list.After(place)
	return nil
}

// mayUse reports whether every field that filters and sort rest on is clear under a decision.
func (q *request) mayUse(d policy.Decision, p *plan) bool {
	if p.list.UsesTimes() && !clearsTimes(d) {
		return false
	}
	return !slices.ContainsFunc(p.list.Uses(), func(f *catalog.Field) bool { return !q.clears(d, f) })
}

// clearsTimes reports whether a record's own times, created_at and updated_at, leave in clear.
func clearsTimes(d policy.Decision) bool {
	return d.Form("created_at", catalog.Operational.String()) == policy.Clear
}

func (q *request) clears(d policy.Decision, f *catalog.Field) bool {
	return d.Form(f.Name, f.Class.String()) == policy.Clear && f.HasPurpose(q.purpose)
}

// page reads chunks until it knows one shown record more than the page takes, or the list ends, or enough was
// read. A cursor follows only from records the session may see, or from having read enough: that there are
// hidden ones does not show.
func (q *request) page(ctx context.Context, p *plan) (Page, error) {
	w := &walk{plan: p, memo: map[string]policy.Decision{}, more: true}
	for round := 0; round < maxRounds && !w.done; round++ {
		chunk, err := q.chunk(ctx, p)
		if err != nil {
			return Page{}, err
		}
		if err := q.walk(ctx, w, chunk); err != nil {
			return Page{}, err
		}
	}
	items, err := q.releaseMany(ctx, w.seen, w.decisions, p.fields)
	if err != nil {
		return Page{}, err
	}
	page := Page{Items: items, Disclosure: q.disclosure()}
	if w.more && w.last.ID != uuid.Nil {
		page.Next, err = q.sealCursor(ctx, w.last, p.scope)
	}
	return page, err
}

// walk is how far a page has been read.
type walk struct {
	plan      *plan
	memo      map[string]policy.Decision
	seen      []*facts
	decisions []policy.Decision
	last      listing.Place // where the next page begins
	more      bool          // there may be a next page
	done      bool
}

func (q *request) walk(ctx context.Context, w *walk, chunk []*facts) error {
	for _, f := range chunk {
		d, ok, err := q.shows(ctx, w.plan, f, w.memo)
		if err != nil {
			return err
		}
		if ok && len(w.seen) == w.plan.limit {
			w.done = true
			return nil
		}
		place := placeOf(w.plan.list, &f.record)
		w.plan.list.After(place)
		if ok || len(w.seen) < w.plan.limit {
			w.last = place
		}
		if ok {
			w.seen, w.decisions = append(w.seen, f), append(w.decisions, d)
		}
	}
	if len(chunk) <= w.plan.limit {
		w.done, w.more = true, false
	}
	return nil
}

// chunk loads one row more than a page takes.
func (q *request) chunk(ctx context.Context, p *plan) ([]*facts, error) {
	return q.load(ctx, q.v.pool, func(t *revision.Table) revision.Statement { return p.list.Statement(t, p.limit+1) }, p.list.Args(p.limit+1)...)
}

// placeOf is the place of a record in a list's order.
func placeOf(l *listing.List, r *record.Record) listing.Place {
	p := listing.Place{ID: r.ID}
	var v value.Value
	switch column, field := l.SortedBy(); {
	case field != nil:
		v = r.Get(field.Name)
	case column == "created_at":
		v, _ = value.FromSQL(value.Time, r.Created)
	case column == "updated_at":
		v, _ = value.FromSQL(value.Time, r.Updated)
	}
	if !v.IsNull() {
		text := v.Text()
		p.Value = &text
	}
	return p
}

// shows decides about one row of a list: it is shown if the record is visible and every field the query
// depends on is clear on it.
func (q *request) shows(ctx context.Context, p *plan, f *facts, memo map[string]policy.Decision) (policy.Decision, bool, error) {
	if !f.found {
		return policy.Decision{}, false, nil
	}
	key, err := json.Marshal(f.policy, json.Deterministic(true))
	if err != nil {
		return policy.Decision{}, false, fmt.Errorf("list: %w", err)
	}
	d, ok := memo[string(key)]
	if !ok {
		d, err = q.evaluate(ctx, &f.policy)
		if err != nil {
			return policy.Decision{}, false, err
		}
		memo[string(key)] = d
	}
	return d, d.Visible && q.mayUse(d, p), nil
}

// releaseMany charges, opens and records a page under one entry.
func (q *request) releaseMany(ctx context.Context, list []*facts, decisions []policy.Decision, fields []string) ([]Reply, error) {
	subjects := make([]uuid.UUID, len(list))
	for i, f := range list {
		subjects[i] = f.subject
	}
	if err := q.charge(ctx, subjects...); err != nil {
		return nil, err
	}
	items := make([]Reply, 0, len(list))
	all := make([]left, 0, len(list))
	for i, f := range list {
		reply, l, err := q.open(ctx, f, decisions[i], fields)
		if err != nil {
			return nil, err
		}
		items, all = append(items, reply), append(all, l)
	}
	q.entry.Groups = group(all)
	if err := q.record(ctx, audit.Released); err != nil {
		return nil, err
	}
	return items, nil
}
