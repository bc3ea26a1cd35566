package catalog

import (
	"cmp"
	"slices"

	"github.com/tacitcrm/tacit/vault/value"
)

// Routing says who gets new work. The first rule whose conditions hold decides.
type Routing struct {
	Teams []*Team
	Rules []*RoutingRule // by declaration
}

// Team is a group of people or programs whom work is given to.
type Team struct {
	Name    string // as the field team of records holds it
	Title   string
	Members []string // ids, as the field owner of records holds them
}

// RoutingRule gives records of a kind to somebody.
type RoutingRule struct {
	ID     string
	Kind   string
	When   []Condition // all of them hold; none always do
	Method string      // Direct, RoundRobin or LeastBusy
	// WindowMinutes is what fairness looks back on: of the members it takes who was given least within it.
	WindowMinutes int
	Owner         string // of Direct: who gets it; "" leaves it to the team or queue
	Team          string // of Routing.Teams; "" of a Direct rule that names none
	Queue         string // what the field queue becomes; "" leaves it
}

// How a rule chooses.
const (
	Direct     = "direct"      // the owner, team or queue that it names
	RoundRobin = "round_robin" // the member of the team who was given something longest ago
	LeastBusy  = "least_busy"  // the member with the fewest open records, by the field state or status
)

// Condition is one of a rule. It has one of In, a range, and Null.
type Condition struct {
	Field *Field // clear and operational
	In    []value.Value
	From  value.Value // the least; null is none
	To    value.Value // the most, included; null is none
	Null  *bool       // whether the field has no value
}

// Holds reports whether a value meets the condition. Nothing but Null holds of null; of tags In holds when one is among
// them.
func (c *Condition) Holds(v value.Value) bool {
	if c.Null != nil {
		return v.IsNull() == *c.Null
	}
	if v.IsNull() {
		return false
	}
	if c.In != nil {
		return slices.ContainsFunc(c.In, func(want value.Value) bool { return among(want, v) })
	}
	return (c.From.IsNull() || order(c.From, v) <= 0) && (c.To.IsNull() || order(v, c.To) <= 0)
}

func among(want, v value.Value) bool {
	if v.Type() == value.Tags {
		return slices.Contains(v.Tags(), want.Text())
	}
	return want.Equal(v)
}

// order compares whole numbers, times and dates, whose form orders them.
func order(a, b value.Value) int {
	if x, ok := a.Int(); ok {
		y, _ := b.Int()
		return cmp.Compare(x, y)
	}
	if x, ok := a.Time(); ok {
		y, _ := b.Time()
		return x.Compare(y)
	}
	return cmp.Compare(a.Text(), b.Text())
}

// Team returns the team of that name.
func (r *Routing) Team(name string) (*Team, bool) {
	for _, t := range r.Teams {
		if t.Name == name {
			return t, true
		}
	}
	return nil, false
}

// RulesOf returns the rules about a kind, by declaration.
func (r *Routing) RulesOf(kind string) []*RoutingRule {
	var rules []*RoutingRule
	for _, rule := range r.Rules {
		if rule.Kind == kind {
			rules = append(rules, rule)
		}
	}
	return rules
}
