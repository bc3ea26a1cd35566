package crm_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/revision"
)

// usualFilters are what lists are asked for by all day long: the field, of which kinds.
var usualFilters = map[string][]string{
	"contact": {
		crm.Case, crm.Interaction, crm.Order, crm.Asset, crm.Task, crm.Opportunity, crm.Participant, crm.BuyingRole, crm.CampaignMember, crm.Relationship,
	},
	"account":     {crm.Contact, crm.Case, crm.Interaction, crm.Order, crm.Asset, crm.Task, crm.Opportunity, crm.Relationship},
	"owner":       {crm.Contact, crm.Account, crm.Case, crm.Order, crm.Task, crm.Opportunity, crm.Relationship},
	"status":      {crm.Case, crm.Order, crm.Product, crm.Campaign},
	"state":       {crm.Task},
	"stage":       {crm.Contact, crm.Relationship},
	"pipeline":    {crm.Opportunity},
	"kind":        {crm.Article},
	"category":    {crm.Product},
	"queue":       {crm.Case},
	"product":     {crm.Case, crm.Asset, crm.Article},
	"asset":       {crm.Case, crm.Task},
	"case_ref":    {crm.Interaction, crm.Task},
	"of":          {crm.Order},
	"order_ref":   {crm.Case},
	"opportunity": {crm.BuyingRole, crm.Interaction, crm.Order, crm.Task},
	"interaction": {crm.Participant},
	"campaign":    {crm.CampaignMember, crm.CampaignLink, crm.Interaction, crm.Order, crm.Opportunity},
}

// usualSorts are orders besides each kind's own in which lists are read from the top.
var usualSorts = map[string][]string{
	crm.Case: {"due_at", "response_due_at", "resolution_due_at"}, crm.Asset: {"next_service_at"}, crm.Opportunity: {"expected_close"},
	crm.Contact: {"owner", "region"}, crm.Order: {"placed_at"},
}

// planner explains lists as if their tables were too large to be read from end to end, or sorted.
type planner struct {
	*testing.T
	set  *revision.Set
	conn *pgxpool.Conn
}

// TestUsualListsGoByIndex: whoever reads the first page of a list never waits for a whole table.
func TestUsualListsGoByIndex(t *testing.T) {
	t.Parallel()
	set, err := revision.Check(t.Context(), crm.Source(), policy.DefaultTeam())
	if err != nil {
		t.Fatal(err)
	}
	conn, err := pgtest.New(t).Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	if _, err := conn.Exec(t.Context(), `SET enable_seqscan = off; SET enable_bitmapscan = off`); err != nil {
		t.Fatal(err)
	}
	p := &planner{t, set, conn}
	for field, kinds := range usualFilters {
		for _, kind := range kinds {
			plan := p.explain(kind, "", []listing.Filter{{Field: field, Op: "eq", Values: []string{p.example(kind, field)}}})
			if !regexp.MustCompile(`Index Cond: \(\(?` + field + ` = `).MatchString(plan) {
				t.Errorf("%s by %s:\n%s", kind, field, plan)
			}
		}
	}
	if _, err := conn.Exec(t.Context(), `SET enable_sort = off`); err != nil {
		t.Fatal(err)
	}
	for _, k := range set.Catalog.Kinds {
		if k.Path == "" {
			continue
		}
		for _, sort := range append([]string{""}, usualSorts[k.Name]...) {
			plan := p.explain(k.Name, sort, nil)
			_, page, _ := strings.Cut(plan, "->  Limit\n") // the page alone: what is around it is small
			scan := regexp.MustCompile(`Index (Only )?Scan (Backward )?using \w+ on ` + k.Table + ` r_1`)
			if first, _, _ := strings.Cut(page, " r_1"); strings.Contains(first, "Sort") || !scan.MatchString(page) {
				t.Errorf("%s sorted by %q:\n%s", k.Name, sort, plan)
			}
		}
	}
}

// example is a value that the field could have.
func (p *planner) example(kind, field string) string {
	f, ok := p.set.Kind(kind).Field(field)
	switch {
	case !ok || !f.Filter:
		p.Fatalf("%s.%s: no filter", kind, field)
	case f.Ref != "":
		return "00000000-0000-7000-8000-000000000000"
	case len(f.Values) > 0:
		return f.Values[0]
	}
	return "u-1"
}

func (p *planner) explain(kind, sort string, filters []listing.Filter) string {
	p.Helper()
	l, err := listing.New(p.set.Kind(kind), sort, filters)
	if err != nil {
		p.Fatal(err)
	}
	everything := func(program.Columns, func(any) string) (string, error) { return "true", nil }
	sql, args, err := l.Statement(p.set.Tables[kind], uuid.Nil, 51, everything, true)
	if err != nil {
		p.Fatal(err)
	}
	rows, err := p.conn.Query(p.Context(), "EXPLAIN (COSTS off) "+string(sql), args...)
	if err != nil {
		p.Fatal(err)
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		p.Fatal(err)
	}
	return strings.Join(lines, "\n")
}
