package catalog_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// work has kinds that are routed, timed and led through stages, and one that is about nobody.
const work = `version: 1
purposes:
  sales: {title: Sales, legal_basis: contract, on_create: true}
purpose_sets:
  all: [sales]
calendars:
  berlin: {time_zone: Europe/Berlin, holidays: [2027-12-25]}
pipelines:
  new:
    title: New business
    stages:
      - {name: open, probability: 30}
      - {name: won, outcome: won}
      - {name: lost, outcome: lost, probability: 0}
service_levels:
  kind: ticket
  calendar: berlin
  opens: "09:30"
  closes: "17:00"
  pause: [waiting]
  done: [closed]
  priorities:
    high: {first_response: 30, resolution: 60}
    low: {first_response: 90, resolution: 900}
  escalation:
    - {clock: resolution, percent: 80}
    - {clock: first_response, percent: 100, queue: late, team: desk, owner: u-1, priority: high}
routing:
  teams:
    desk: {title: Desk, members: [u-1, u-2]}
  rules:
    - id: urgent
      kind: ticket
      when:
        - {field: priority, eq: high}
        - {field: owner, empty: true}
        - {field: queue, in: [a, b]}
        - {field: cost, from: 10, to: 20}
        - {field: tags, in: [vip]}
        - {field: opened_at, from: 2026-01-01T00:00:00Z}
      method: least_busy
      window_minutes: 60
      team: desk
    - {id: rest, kind: ticket, method: direct, queue: inbox}
kinds:
  person:
    path: people
    table: person
    subject: true
    fields:
      name: {number: 1, type: name, class: identity, purposes: all}
  ticket:
    path: tickets
    table: ticket
    owners: [person]
    fields:
      person: {number: 1, type: ref, ref: person, class: operational, purposes: all}
      priority: {number: 2, type: enum, class: operational, purposes: all, values: [low, high]}
      status: {number: 3, type: enum, class: operational, purposes: all, values: [open, waiting, closed]}
      owner: {number: 4, type: id, class: operational, purposes: all}
      team: {number: 5, type: id, class: operational, purposes: all}
      queue: {number: 6, type: id, class: operational, purposes: all}
      cost: {number: 7, type: int, class: operational, purposes: all}
      score: {number: 8, type: int, class: behaviour, clear: true, purposes: all}
      tags: {number: 9, type: tags, class: operational, purposes: all, values: [vip, new]}
      opened_at: {number: 10, type: time, class: operational, purposes: all}
  item:
    table: item
    parent: ticket
    parent_list: items
    fields:
      thing: {number: 1, type: ref, ref: thing, class: operational, purposes: all}
  deal:
    path: deals
    table: deal
    owners: [person]
    fields:
      person: {number: 1, type: ref, ref: person, class: operational, purposes: all}
      pipeline: {number: 2, type: enum, class: operational, purposes: all, values: [new]}
      stage: {number: 3, type: enum, class: operational, purposes: all, values: [open, won, lost]}
  thing:
    path: things
    table: thing
    subject: true
    impersonal: true
    fields:
      title: {number: 1, type: name, class: content, purposes: all}
      price: {number: 2, type: int, class: operational, purposes: all}
      instead: {number: 3, type: ref, ref: thing, class: operational, purposes: all}
`

func parseWork(t *testing.T) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Parse("crm.yaml", []byte(work))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWorkParses(t *testing.T) {
	c := parseWork(t)
	want := []*catalog.Pipeline{{Name: "new", Title: "New business", Stages: []catalog.Stage{
		{Name: "open", Probability: 30}, {Name: "won", Probability: 100, Outcome: catalog.Won}, {Name: "lost", Outcome: catalog.Lost},
	}}}
	if diff := cmp.Diff(want, c.Pipelines); diff != "" {
		t.Error(diff)
	}
	p, ok := c.Pipeline("new")
	if s, has := p.Stage("won"); !ok || !has || !s.Closed() {
		t.Errorf("stage won: got %+v, %v", s, has)
	}
	if s, has := p.Stage("open"); !has || s.Closed() {
		t.Errorf("stage open: got %+v, %v", s, has)
	}
	berlin, _ := c.Calendar("berlin")
	levels := &catalog.ServiceLevels{
		Kind: "ticket", Calendar: berlin, Opens: 570, Closes: 1020, Pause: []string{"waiting"}, Done: []string{"closed"},
		Targets: map[string]catalog.Target{"high": {FirstResponse: 30, Resolution: 60}, "low": {FirstResponse: 90, Resolution: 900}},
		Escalation: []catalog.Escalation{
			{Clock: catalog.ResolutionClock, Percent: 80},
			{Clock: catalog.FirstResponseClock, Percent: 100, Queue: "late", Team: "desk", Owner: "u-1", Priority: "high"},
		},
	}
	if diff := cmp.Diff(levels, c.ServiceLevels, cmpopts.IgnoreUnexported(time.Location{})); diff != "" {
		t.Error(diff)
	}
	r := c.Routing
	if diff := cmp.Diff([]*catalog.Team{{Name: "desk", Title: "Desk", Members: []string{"u-1", "u-2"}}}, r.Teams); diff != "" {
		t.Error(diff)
	}
	rules := r.RulesOf("ticket")
	if len(rules) != 2 || len(r.RulesOf("deal")) != 0 || len(rules[0].When) != 6 || rules[0].WindowMinutes != 60 || rules[0].Method != catalog.LeastBusy {
		t.Fatalf("got %+v", rules)
	}
	if rest := rules[1]; rest.Queue != "inbox" || rest.Method != catalog.Direct || rest.When != nil {
		t.Errorf("got %+v", rest)
	}
}

// TestPersons: what is about nobody is no person, and what a person has is none either.
func TestPersons(t *testing.T) {
	c := parseWork(t)
	for name, want := range map[string]bool{"person": true, "ticket": false, "item": false, "thing": false} {
		if k, ok := c.Kind(name); !ok || k.Person() != want {
			t.Errorf("%s: got %v", name, k.Person())
		}
	}
}

// TestConditions: a bound is included, null meets nothing but null, and of tags one is enough.
func TestConditions(t *testing.T) {
	c := parseWork(t)
	k, _ := c.Kind("ticket")
	for _, tt := range []struct {
		field  string
		number int // of the condition on it
		text   string
		want   bool
	}{
		{"priority", 0, "high", true},
		{"priority", 0, "low", false},
		{"priority", 0, "", false},
		{"owner", 1, "", true},
		{"owner", 1, "u-1", false},
		{"queue", 2, "b", true},
		{"queue", 2, "c", false},
		{"cost", 3, "10", true},
		{"cost", 3, "20", true},
		{"cost", 3, "9", false},
		{"cost", 3, "21", false},
		{"cost", 3, "", false},
		{"tags", 4, "new,vip", true},
		{"tags", 4, "new", false},
		{"opened_at", 5, "2026-01-01T00:00:00Z", true},
		{"opened_at", 5, "2025-12-31T23:59:59.999Z", false},
		{"opened_at", 5, "2027-01-01T01:00:00+02:00", true},
	} {
		f, _ := k.Field(tt.field)
		v, err := value.FromText(f.Type, tt.text, f.Options(""))
		if err != nil {
			t.Fatal(err)
		}
		when := &c.Routing.Rules[0].When[tt.number]
		if when.Field != f || when.Holds(v) != tt.want {
			t.Errorf("%s of %q: got %v", when.Field.Name, tt.text, when.Holds(v))
		}
	}
}

func TestWorkRules(t *testing.T) {
	for section, rules := range workRules {
		for _, tt := range rules {
			t.Run(section+"/"+tt.name, func(t *testing.T) {
				if n := strings.Count(work, tt.old); n != 1 {
					t.Fatalf("%q stands %d times in the catalog", tt.old, n)
				}
				c, err := catalog.Parse("crm.yaml", []byte(strings.Replace(work, tt.old, tt.new, 1)))
				if err == nil || c != nil {
					t.Fatalf("got catalog %v, error %v, want an error alone", c != nil, err)
				}
				if diff := cmp.Diff(tt.want, err.Error()); diff != "" {
					t.Error(diff)
				}
			})
		}
	}
}

// TestImpersonalStays: records under a kind would be somebody's, or nobody's any more.
func TestImpersonalStays(t *testing.T) {
	old := parseWork(t)
	src := strings.Replace(work, "    impersonal: true\n", "", 1)
	now, err := catalog.Parse("crm.yaml", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	want := "kind thing: table, subject, impersonal and parent cannot change"
	if _, err := now.Follows(old, catalog.Past{}); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
