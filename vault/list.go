package vault

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
)

// Bounds of one page.
const (
	defaultLimit = 50
	maxLimit     = 200 // below audit.MaxSubjects
	maxRounds    = 10  // chunks read to fill one page whose rows the database cannot choose
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
// the session may see in clear on no record is refused before the database is asked; on others, records of which it
// may not see the field are not part of the list. Errors: a *Refusal, *Invalid, ErrCursor, ErrBudget, ErrUnavailable.
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
	needs  []policy.Need // what filters and sort rest on
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
	if _, err := q.possible(); err != nil {
		return nil, err
	}
	if query.Sort == "" { // the kind's own order may rest on what this session may not see
		timed, err := q.possible(release.Times)
		if err != nil {
			return nil, err
		}
		if !timed {
			query.Sort = "id"
		}
	}
	var err error
	if p.list, err = listing.New(q.kind, query.Sort, query.Filters); err != nil {
		return nil, err
	}
	if err := q.mayUse(p); err != nil {
		return nil, err
	}
	if p.scope, err = json.Marshal([]any{q.kind.Name, query.Sort, query.Filters, q.purpose}, json.Deterministic(true)); err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	return p, q.resume(ctx, p, query.Cursor)
}

// cursor is where a list goes on.
func (q *request) cursor(ctx context.Context, p *plan, last listing.Place) (string, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return "", err
	}
	return last.Cursor(roots.MAC, q.actor.Credential().ID, p.scope)
}

func (q *request) resume(ctx context.Context, p *plan, cursor string) error {
	if cursor == "" {
		return nil
	}
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	place, err := listing.OpenCursor(roots.MAC, q.actor.Credential().ID, cursor, p.scope)
	if err != nil {
		return err
	}
	p.list.After(place)
	return nil
}

// mayUse notes what filters and sort rest on, and refuses a query that no record could be told of.
func (q *request) mayUse(p *plan) error {
	if p.list.UsesTimes() {
		p.needs = append(p.needs, release.Times)
	}
	purposed := true
	for _, f := range p.list.Uses() {
		p.needs = append(p.needs, policy.Need{Field: f.Name, Class: f.Class.String()})
		purposed = purposed && f.HasPurpose(q.purpose)
	}
	possible, err := q.possible(p.needs...)
	if err != nil || possible && purposed {
		return err
	}
	q.entry.Reasons = []string{"filter"}
	return &Refusal{Code: "filter_not_allowed", Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
}

// possible reports whether policy would show this session some record that meets the needs: where it would not, the
// database is not asked. It is a *Refusal where policy shows it no record at all.
func (q *request) possible(needs ...policy.Need) (bool, error) {
	s, err := q.session()
	if err != nil {
		return false, err
	}
	possible, err := s.Possible(needs...)
	if err != nil {
		return false, fmt.Errorf("decide %s: %w", q.action, err)
	}
	if !possible && len(needs) == 0 {
		return false, q.closed(s)
	}
	return possible, nil
}

// closed is the refusal of a session that is shown no record at all.
func (q *request) closed(s *policy.Session) error {
	code, err := s.Refusal()
	if err != nil {
		return fmt.Errorf("decide %s: %w", q.action, err)
	}
	if ask := q.ask(); code == "" && len(ask.Actor.Regions) == 0 {
		ask.Actor.Regions = []string{"*"}
		far, err := q.rev.Engine.Session(&ask)
		if err != nil {
			return fmt.Errorf("decide %s: %w", q.action, err)
		}
		if shown, err := far.Possible(); err == nil && shown {
			code = policy.ReasonNotYours // the role would do, but the credential reaches no record
		}
	}
	var d policy.Decision
	if code != "" {
		d.Reasons = policy.NewSet(code)
	}
	return q.denied(d, nil)
}

// session is the policy as it stands for the request.
func (q *request) session() (*policy.Session, error) {
	ask := q.ask()
	s, err := q.rev.Engine.Session(&ask)
	if err != nil {
		return nil, fmt.Errorf("decide %s: %w", q.action, err)
	}
	return s, nil
}

// page reads chunks until it knows one shown record more than the page takes, or the list ends, or enough was
// read. The database chooses the rows, so that one chunk is enough; where it cannot, a cursor follows only from
// records the session may see, or from having read enough: that there are hidden ones does not show.
func (q *request) page(ctx context.Context, p *plan) (Page, error) {
	w := &walk{plan: p, more: true}
	for round := 0; round < maxRounds && !w.done; round++ {
		c, err := q.chunk(ctx, p)
		if err != nil {
			return Page{}, err
		}
		if err := q.walk(ctx, w, c); err != nil {
			return Page{}, err
		}
	}
	items, err := q.releaseMany(ctx, w.seen, w.decisions, p.fields)
	if err != nil {
		return Page{}, err
	}
	page := Page{Items: items, Disclosure: q.disclosure()}
	if w.more && w.last.ID != uuid.Nil {
		page.Next, err = q.cursor(ctx, p, w.last)
	}
	return page, err
}

// walk is how far a page has been read.
type walk struct {
	plan      *plan
	seen      []*facts.Facts
	decisions []policy.Decision
	last      listing.Place // where the next page begins
	more      bool          // there may be a next page
	done      bool
}

func (q *request) walk(ctx context.Context, w *walk, c *chunk) error {
	for _, f := range c.rows {
		d, ok, err := q.shows(ctx, w.plan, c, f)
		if err != nil {
			return err
		}
		if ok && len(w.seen) == w.plan.limit {
			w.done = true
			return nil
		}
		place := w.plan.list.PlaceOf(f.ID, f.Record.Created, f.Record.Updated, f.Record.Get)
		w.plan.list.After(place)
		if ok || len(w.seen) < w.plan.limit {
			w.last = place
		}
		if ok {
			w.seen, w.decisions = append(w.seen, f), append(w.decisions, d)
		}
	}
	if len(c.rows) <= w.plan.limit {
		w.done, w.more = true, false
	}
	return nil
}

// chunk is rows of a list, one more than a page takes.
type chunk struct {
	rows    []*facts.Facts
	session *policy.Session
	chosen  bool // by the session's condition
}

// chunk has the database choose the rows that the session may see and be told of. A condition that has no counterpart
// in SQL, or is not trusted any more, leaves the choice to shows.
func (q *request) chunk(ctx context.Context, p *plan) (*chunk, error) {
	some, err := ledger.Unprojected(ctx, q.v.pool)
	if err != nil {
		return nil, err
	}
	c := &chunk{}
	if c.session, err = q.session(); err != nil {
		return nil, err
	}
	c.rows, err = q.loadFrom(ctx, q.v.pool, func(t *revision.Table) (revision.Statement, []any, error) {
		sql, args, err := p.list.Statement(t, p.limit+1, func(columns program.Columns, bind func(any) string) (string, error) {
			return c.session.SQL(columns, bind, p.needs...)
		}, !some)
		if c.chosen = err == nil; c.chosen || !unwritable(err) {
			return sql, args, err
		}
		return p.list.Statement(t, p.limit+1, nil, false)
	})
	if err != nil {
		return nil, err
	}
	return c, nil
}

func unwritable(err error) bool {
	return errors.Is(err, program.ErrTooLarge) || errors.Is(err, program.ErrUntranslatable) || errors.Is(err, policy.ErrDistrusted)
}

// shows decides about one row of a list by what was verified of it: it is shown if the record is visible and every
// field the query depends on is clear on it. That the database chose a row is no reason to show it. Where it chose one
// that is not to be shown by what its state says, one of the two ways to decide is wrong, and the program is not used any
// more; where its projection does not say what its state does, that one row is.
func (q *request) shows(ctx context.Context, p *plan, c *chunk, f *facts.Facts) (policy.Decision, bool, error) {
	if !f.Found {
		return policy.Decision{}, false, nil
	}
	d, err := c.session.Decide(ctx, &f.Policy)
	if err != nil {
		return policy.Decision{}, false, fmt.Errorf("decide %s: %w", q.action, err)
	}
	ok := d.Visible && !slices.ContainsFunc(p.needs, func(n policy.Need) bool { return !release.Meets(d, n) })
	if ok || !c.chosen || !f.Chosen {
		return d, ok, nil
	}
	projected, err := ledger.Projected(ctx, q.v.pool, f.Subject, f.Stored.Revision, f.State)
	switch {
	case errors.Is(err, ErrNotFound): // it was changed or erased since: nothing can be told of either way
	case err != nil:
		return policy.Decision{}, false, err
	case projected:
		q.rev.Engine.Distrust(policy.Difference{Purpose: q.purpose, Action: q.action, Kind: q.kind.Name, What: "the database chose a row that is not to be shown"})
	default:
		q.v.logger.ErrorContext(ctx, "integrity check failed", slog.String("subject", f.Subject.String()), slog.String("detail", "the projection is not of the state"))
	}
	return d, false, nil
}

// releaseMany charges, opens and records a page under one entry.
func (q *request) releaseMany(ctx context.Context, list []*facts.Facts, decisions []policy.Decision, fields []string) ([]Reply, error) {
	subjects := make([]uuid.UUID, len(list))
	for i, f := range list {
		subjects[i] = f.Subject
	}
	if err := q.charge(ctx, subjects...); err != nil {
		return nil, err
	}
	items := make([]Reply, 0, len(list))
	all := make([]release.Left, 0, len(list))
	for i, f := range list {
		reply, l, err := q.open(ctx, f, decisions[i], fields)
		if err != nil {
			return nil, err
		}
		items, all = append(items, reply), append(all, l)
	}
	q.entry.Groups = release.Groups(all)
	if err := q.record(ctx, audit.Released); err != nil {
		return nil, err
	}
	return items, nil
}
