package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// Bounds of one page.
const (
	defaultLimit = 50
	maxLimit     = 200 // below audit.MaxSubjects
	maxRounds    = 10  // chunks read to fill one page
	maxIn        = 100 // values of one filter
)

// Filter narrows a list by a clear field.
type Filter struct {
	Field  string
	Op     string   // eq, in, gt, gte, lt, lte or null
	Values []string // one; for in, several; for null, "true" or "false"
}

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

// plan is a checked list query.
type plan struct {
	fields  []string
	limit   int
	filters []condition
	sort    order
	uses    []*catalog.Field // fields whose value the answer depends on
	scope   []byte           // what a cursor is bound to
	after   *cursor
}

// plan checks a query against catalog and policy.
func (q *request) plan(ctx context.Context, query ListQuery) (*plan, error) {
	p := &plan{fields: query.Fields, limit: query.Limit}
	if p.limit == 0 {
		p.limit = defaultLimit
	}
	if p.limit < 1 || p.limit > maxLimit {
		return nil, &Invalid{Fields: []FieldError{{Field: "limit", Code: "out_of_range", Hint: fmt.Sprintf("1 to %d", maxLimit)}}}
	}
	if err := q.checkFields(query.Fields); err != nil {
		return nil, err
	}
	var err error
	if p.sort, err = p.order(q.kind, query.Sort); err != nil {
		return nil, err
	}
	for _, f := range query.Filters {
		c, err := p.condition(q.kind, f)
		if err != nil {
			return nil, err
		}
		p.filters = append(p.filters, c)
	}
	if err := q.mayUse(ctx, p); err != nil {
		return nil, err
	}
	if p.scope, err = json.Marshal([]any{q.kind.Name, query.Sort, query.Filters, q.purpose}, json.Deterministic(true)); err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	return p, q.resume(ctx, p, query.Cursor)
}

func (q *request) resume(ctx context.Context, p *plan, s string) error {
	if s == "" {
		return nil
	}
	c, err := q.openCursor(ctx, s, p.scope)
	if err != nil {
		return err
	}
	p.after = &c
	return nil
}

// mayUse refuses filters and sorts on fields that this session sees in clear on no record.
func (q *request) mayUse(ctx context.Context, p *plan) error {
	d, err := q.widest(ctx)
	if err != nil {
		return err
	}
	for _, f := range p.uses {
		if !q.clears(d, f) {
			q.entry.Reasons = []string{"filter"}
			return &Refusal{Code: "filter_not_allowed", Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
		}
	}
	return nil
}

func (q *request) clears(d policy.Decision, f *catalog.Field) bool {
	return d.Form(f.Name, f.Class.String()) == policy.Clear && f.HasPurpose(q.purpose)
}

// page reads chunks until the page is full, the list ends, or enough was read.
func (q *request) page(ctx context.Context, p *plan) (Page, error) {
	var page Page
	var seen []*facts
	var decisions []policy.Decision
	memo := map[string]policy.Decision{}
	more := true
	for round := 0; round < maxRounds && more && len(seen) < p.limit; round++ {
		chunk, err := q.chunk(ctx, p)
		if err != nil {
			return Page{}, err
		}
		more = len(chunk) == p.limit+1
		for i, f := range chunk {
			if i == p.limit || len(seen) == p.limit {
				more = true
				break
			}
			p.after = p.sort.cursor(&f.record)
			d, ok, err := q.shows(ctx, p, f, memo)
			if err != nil {
				return Page{}, err
			}
			if ok {
				seen, decisions = append(seen, f), append(decisions, d)
			}
		}
	}
	items, err := q.releaseMany(ctx, seen, decisions, p.fields)
	if err != nil {
		return Page{}, err
	}
	if more && p.after != nil {
		if page.Next, err = q.sealCursor(ctx, *p.after, p.scope); err != nil {
			return Page{}, err
		}
	}
	page.Items, page.Disclosure = items, q.disclosure()
	return page, nil
}

// chunk loads one row more than a page takes.
func (q *request) chunk(ctx context.Context, p *plan) ([]*facts, error) {
	return q.load(ctx, q.v.pool, func(t *table) statement {
		sql, _ := t.list(p, p.limit+1)
		return sql
	}, p.args(p.limit+1)...)
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
	shown := d.Visible && !slices.ContainsFunc(p.uses, func(f *catalog.Field) bool { return !q.clears(d, f) })
	return d, shown, nil
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

// SearchQuery asks for records by a compound of values, for example surname and initial.
type SearchQuery struct {
	Body   []byte // JSON object of field names to values; a year may stand as "<field>_year": 1984
	Limit  int
	Region string
}

// Search finds records by the compound search whose parts the body gives. It needs policy's match on each
// part. A miss is recorded and counts against the budget.
func (s *Session) Search(ctx context.Context, kind string, query SearchQuery) (Page, error) {
	return through(ctx, s, policy.ActionSearch, kind, func(ctx context.Context, q *request) (Page, error) {
		search, parts, err := q.searchParts(query)
		if err != nil {
			return Page{}, err
		}
		for _, p := range search.Parts {
			f, _ := q.kind.Field(p.Field)
			if err := q.mayMatch(ctx, f, f.Class); err != nil {
				return Page{}, err
			}
		}
		return q.search(ctx, search, parts, query.Limit)
	})
}

// searchParts finds the compound search whose parts are exactly those given.
func (q *request) searchParts(query SearchQuery) (*catalog.Search, []value.Value, error) {
	members, err := readObject(query.Body)
	if err != nil {
		return nil, nil, &Invalid{Fields: []FieldError{{Code: jsonCode(err), Hint: jsonHint(err)}}}
	}
	var names []string
	for _, s := range q.kind.Searches {
		keys := searchKeys(s)
		names = append(names, strings.Join(keys, " + "))
		parts := make([]value.Value, len(keys))
		matched := len(members) == len(keys)
		for i, key := range keys {
			j := slices.IndexFunc(members, func(m member) bool { return m.name == key })
			if j < 0 {
				matched = false
				break
			}
			if parts[i], err = q.searchPart(s.Parts[i], key, members[j], query.Region); err != nil {
				return nil, nil, err
			}
		}
		if matched {
			return s, parts, nil
		}
	}
	return nil, nil, &Invalid{Fields: []FieldError{{Code: "unknown_search", Hint: "give exactly one of: " + strings.Join(names, "; ")}}}
}

// searchKeys are the names a search's parts go by in a body: a year of a date as <field>_year.
func searchKeys(s *catalog.Search) []string {
	keys := make([]string, len(s.Parts))
	for i, p := range s.Parts {
		keys[i] = p.Field
		if p.Normaliser == "year" {
			keys[i] = strings.TrimSuffix(p.Field, "_date") + "_year"
		}
	}
	return keys
}

func (q *request) searchPart(p catalog.Part, key string, m member, region string) (value.Value, error) {
	f, _ := q.kind.Field(p.Field)
	raw := []byte(m.raw)
	if p.Normaliser == "year" {
		if len(raw) != 4 {
			return value.Value{}, &Invalid{Fields: []FieldError{{Field: key, Code: "wrong_type", Hint: "a year of four digits"}}}
		}
		raw = []byte(`"` + string(raw) + `-01-01"`)
	}
	val, err := value.FromJSON(f.Type, raw, f.Options(region))
	if err != nil {
		return value.Value{}, &Invalid{Fields: []FieldError{valueFault(key, err)}}
	}
	return val, nil
}

// search loads what a compound token leads to and releases what the session may see and match.
func (q *request) search(ctx context.Context, s *catalog.Search, parts []value.Value, limit int) (Page, error) {
	token, roots, err := q.searchToken(ctx, s, parts)
	if err != nil {
		return Page{}, q.chargeMiss(ctx, err, q.entry.ID)
	}
	list, err := q.load(ctx, q.v.pool, func(t *table) statement { return t.byToken }, int16(s.Number), roots.indexEpoch, token[:]) //nolint:gosec // index numbers are at most 32767
	if err != nil {
		return Page{}, err
	}
	if limit <= 0 || limit > defaultLimit {
		limit = defaultLimit
	}
	var seen []*facts
	var decisions []policy.Decision
	for _, f := range list {
		d, err := q.decide(ctx, f)
		var r *Refusal
		if errors.As(err, &r) {
			continue
		}
		if err != nil {
			return Page{}, err
		}
		if len(seen) == limit || !q.matches(d, s) {
			continue
		}
		if err := f.holds(roots, s.Number, token); err != nil {
			return Page{}, err
		}
		seen, decisions = append(seen, f), append(decisions, d)
	}
	q.entry.Reasons = nil
	if len(seen) == 0 {
		if err := q.charge(ctx, q.entry.ID); err != nil {
			return Page{}, err
		}
	}
	items, err := q.releaseMany(ctx, seen, decisions, nil)
	if err != nil {
		return Page{}, err
	}
	return Page{Items: items, Disclosure: q.disclosure()}, nil
}

func (q *request) matches(d policy.Decision, s *catalog.Search) bool {
	for _, p := range s.Parts {
		f, _ := q.kind.Field(p.Field)
		if !d.MayMatch(f.Name, f.Class.String()) {
			return false
		}
	}
	return true
}
