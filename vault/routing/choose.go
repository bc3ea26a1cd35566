package routing

import (
	"slices"
	"time"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// What became of a rule that was considered.
const (
	Matched  = "matched"  // all conditions hold, and it is the first of which they do
	Later    = "later"    // a rule before it matched
	Differs  = "differs"  // a condition does not hold
	Withheld = "withheld" // a field that it looks at is not shown to the session
	Taken    = "taken"    // the record has an owner, or another team or queue than the rule's
)

// Considered is a rule and what became of it.
type Considered struct {
	Rule   string
	Result string
	Field  string // of the condition that does not hold, that is withheld, or that somebody chose
}

// Candidate is a member of the team that a rule chooses among.
type Candidate struct {
	Member string
	Open   int64     // records of the kind that are open and this member's, as far as the session may see them; of LeastBusy
	Given  int64     // by the rule within its window
	Last   time.Time // when the rule gave something last; zero for never
	Chosen bool

	turn int64 // the last
}

// facts are what is known of a record's clear fields: a name that is missing is withheld.
type facts map[string]value.Value

// consider finds the first rule that matches.
func consider(rules []*catalog.RoutingRule, f facts) (*catalog.RoutingRule, []Considered) {
	var match *catalog.RoutingRule
	all := make([]Considered, len(rules))
	for i, rule := range rules {
		all[i] = Considered{Rule: rule.ID, Result: Later}
		if match != nil {
			continue
		}
		if all[i].Result, all[i].Field = holds(rule, f); all[i].Result == Matched {
			match = rule
		}
	}
	return match, all
}

func holds(rule *catalog.RoutingRule, f facts) (result, field string) {
	for i := range rule.When {
		c := &rule.When[i]
		v, known := f[c.Field.Name]
		switch {
		case !known:
			return Withheld, c.Field.Name
		case !c.Holds(v):
			return Differs, c.Field.Name
		}
	}
	for _, a := range []struct{ field, to string }{{"owner", ""}, {"team", rule.Team}, {"queue", rule.Queue}} {
		v, known := f[a.field]
		switch {
		case !known && (a.to != "" || a.field == "owner"):
			return Withheld, a.field
		case known && !v.IsNull() && v.Text() != a.to && (a.to != "" || a.field == "owner"):
			return Taken, a.field
		}
	}
	return Matched, ""
}

// choose marks whose turn it is. Of a round it is who was given something longest ago; of those who are least busy, who
// was given least within the window, and then longest ago. Whoever stands first in the catalog comes first of equals.
func choose(method string, list []Candidate) *Candidate {
	if len(list) == 0 {
		return nil
	}
	i := slices.IndexFunc(list, func(c Candidate) bool {
		return !slices.ContainsFunc(list, func(o Candidate) bool { return before(method, &o, &c) })
	})
	list[i].Chosen = true
	return &list[i]
}

// before reports whether a comes before b whatever their order in the catalog.
func before(method string, a, b *Candidate) bool {
	if method == catalog.LeastBusy {
		if a.Open != b.Open {
			return a.Open < b.Open
		}
		if a.Given != b.Given {
			return a.Given < b.Given
		}
	}
	return a.turn < b.turn
}
