package vault

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Bounds of one page.
const (
	defaultLimit = 50
	maxLimit     = 200
	maxNamed     = 2 * maxLimit // records of one entry, with those beside them: below audit.MaxSubjects, and what a leaf holds
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
	// Include names references of the kind whose records come along: each is decided by its own facts, under the action
	// read, and one that the session may not see is left out.
	Include []string
	// FieldsOf selects fields of included records, by kind; all of a kind that is not in it.
	FieldsOf map[string][]string
	Count    bool // Page.Count is to be there
}

// List reads a page of records that the session may see, under one log entry. A filter or sort on a field
// the session may see in clear on no record is refused before the database is asked; on others, records of which it
// may not see the field are not part of the list. Errors: a *Refusal, *Invalid, ErrCursor, ErrBudget, ErrUnavailable.
func (s *Session) List(ctx context.Context, kind string, query ListQuery) (Page, error) {
	return through(ctx, s, policy.ActionList, kind, func(ctx context.Context, q *request) (Page, error) {
		return (&Passage{q}).List(ctx, query)
	})
}

// plan is a checked list query with what a page needs besides.
type plan struct {
	list   *listing.List
	needs  []policy.Need // what filters and sort rest on
	fields []string
	limit  int
	scope  []byte // what a cursor is bound to

	include []include
	count   bool
	whole   *listing.List // the same without a place to go on from
}

// plan checks a query against catalog and policy.
func (q *request) plan(ctx context.Context, query ListQuery) (*plan, error) {
	p := &plan{fields: query.Fields, limit: cmp.Or(query.Limit, defaultLimit), count: query.Count}
	if most := min(maxLimit, maxNamed/(1+len(query.Include))); p.limit < 1 || p.limit > most {
		return nil, &Invalid{Fields: []FieldError{{Field: "limit", Code: "out_of_range", Hint: fmt.Sprintf("1 to %d with %d includes", most, len(query.Include))}}}
	}
	if err := q.checkFields(query.Fields); err != nil {
		return nil, err
	}
	if err := q.planIncludes(p, query); err != nil {
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
	if p.needs, err = q.mayUse(p.list); err != nil {
		return nil, err
	}
	whole := *p.list
	p.whole = &whole
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

// mayUse returns what filters and sort of a list rest on, and refuses a list that no record could be told of.
func (q *request) mayUse(l *listing.List) ([]policy.Need, error) {
	needs := l.Needs()
	purposed := !slices.ContainsFunc(l.Uses(), func(f *catalog.Field) bool { return !f.HasPurpose(q.purpose) })
	possible, err := q.possible(needs...)
	if err != nil || possible && purposed {
		return needs, err
	}
	q.entry.Reasons = []string{"filter"}
	return nil, &Refusal{Code: "filter_not_allowed", Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
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

// page reads and opens one page, with what its records lead to, under one entry.
func (q *request) page(ctx context.Context, p *plan) (Page, error) {
	w, err := p.list.Walk(ctx, q.reader(), p.needs, p.limit)
	if err != nil {
		return Page{}, err
	}
	page := Page{}
	if p.count {
		if page.Count, err = q.count(ctx, p); err != nil {
			return Page{}, err
		}
	}
	beside, err := q.alongside(ctx, p.include, w.Found)
	if err != nil {
		return Page{}, err
	}
	if page.Items, page.Included, err = q.releaseMany(ctx, w.Found, p.fields, beside); err != nil {
		return Page{}, err
	}
	page.Disclosure = q.disclosure()
	if w.Next() {
		page.Next, err = q.cursor(ctx, p, w.Last)
	}
	return page, err
}

// reader is how lists read for the request.
func (q *request) reader() *listing.Reader {
	return &listing.Reader{
		DB: q.v.pool,
		Load: func(ctx context.Context, from facts.Source) ([]*facts.Facts, error) {
			return q.loadFrom(ctx, q.v.pool, from)
		},
		Stroll:     q.stroll,
		Strays:     q.v.strays,
		Credential: q.recalled,
		Session:    q.session,
		Differs: func() {
			q.rev.Engine.Distrust(policy.Difference{Purpose: q.purpose, Action: q.action, Kind: q.kind.Name, What: "the database chose a row that is not to be shown"})
		},
		Unlike: func(ctx context.Context, subject uuid.UUID) {
			q.v.logger.ErrorContext(ctx, "integrity check failed", slog.String("subject", subject.String()), slog.String("detail", "the projection is not of the state"))
		},
	}
}

// stroll reads facts by a statement that is planned once, and what it told.
func (q *request) stroll(ctx context.Context, from facts.Source) (list []*facts.Facts, told int32, err error) {
	list, err = step(ctx, "load", func(ctx context.Context) ([]*facts.Facts, error) {
		got, err := q.v.facts.LoadPlanned(ctx, q.kind.Name, from)
		told = got.Told
		return q.loaded(ctx, &got, err)
	})
	return list, told, err
}

// count counts all pages of a list, as far as the session may see them, in one snapshot.
func (q *request) count(ctx context.Context, p *plan) (n *int64, err error) {
	err = q.snapshot(ctx, func(tx pgx.Tx) error {
		s, err := q.session()
		if err != nil {
			return err
		}
		rows, err := p.whole.Tally(ctx, tx, q.rev.Tables[q.kind.Name], s, p.needs, listing.Totals{})
		if err == nil && len(rows) == 1 {
			n = &rows[0].Count
		}
		return err
	})
	return n, err
}

// snapshot runs fn in one snapshot of the database, under the revision that holds in it.
func (q *request) snapshot(ctx context.Context, fn func(pgx.Tx) error) error {
	return q.v.inTx(ctx, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`); err != nil {
			return fmt.Errorf("begin snapshot: %w", store.Fault(err))
		}
		rev, err := q.v.revisions.Active(ctx, tx)
		if err != nil {
			return err
		}
		if q.settled && rev.Number() != q.rev.Number() {
			return revision.ErrStale
		}
		q.under(rev)
		q.settled = true
		return fn(tx)
	})
}

// releaseMany charges, opens and records a page, and what stands beside it, under one entry.
func (q *request) releaseMany(ctx context.Context, list []listing.Found, fields []string, beside []aside) (items, included []Reply, err error) {
	subjects := make([]uuid.UUID, len(list))
	for i := range list {
		subjects[i] = list[i].Facts.Subject
	}
	if err := q.charge(ctx, subjects...); err != nil {
		return nil, nil, err
	}
	for i := range beside {
		if err := beside[i].q.charge(ctx, beside[i].facts.Subject); err != nil {
			return nil, nil, err
		}
	}
	items = make([]Reply, 0, len(list))
	all := make([]release.Left, 0, len(list)+len(beside))
	if _, err = step(ctx, "open", func(ctx context.Context) (none struct{}, err error) {
		for i := range list {
			reply, l, err := q.opened(ctx, list[i].Facts, list[i].Decision, fields)
			if err != nil {
				return none, err
			}
			items, all = append(items, reply), append(all, l)
		}
		return none, nil
	}); err != nil {
		return nil, nil, err
	}
	for i := range beside {
		reply, l, err := beside[i].open(ctx)
		if err != nil {
			return nil, nil, err
		}
		included, all = append(included, reply), append(all, l)
	}
	q.entry.Groups = release.Groups(all)
	if err := q.record(ctx, audit.Released); err != nil {
		return nil, nil, err
	}
	return items, included, nil
}
