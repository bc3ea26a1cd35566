package catalog

import (
	"maps"
	"slices"
	"time"

	"go.yaml.in/yaml/v3"
)

// Calendar returns the holidays of that name: midnights UTC, ascending. A deadline that ends on one, or on a weekend,
// ends with the next working day: Regulation (EEC, Euratom) No 1182/71 Art. 3(4).
func (c *Catalog) Calendar(name string) ([]time.Time, bool) {
	days, ok := c.calendars[name]
	return slices.Clone(days), ok
}

func (p *parser) calendarNames() []string { return slices.Sorted(maps.Keys(p.c.calendars)) }

func (p *parser) readCalendars(n *yaml.Node) {
	for _, e := range p.names(n, "calendars") {
		what := quoted("calendar", e.key.Value)
		p.c.calendars[e.key.Value] = nil
		if e.value.Kind != yaml.SequenceNode {
			p.fault(e.value, "%s: a list of dates is wanted", what)
			continue
		}
		p.c.calendars[e.key.Value] = p.days(what, e.value.Content)
	}
}

// days reads dates, which YAML takes for texts or for moments.
func (p *parser) days(what string, nodes []*yaml.Node) []time.Time {
	var days []time.Time
	for _, n := range nodes {
		day, err := time.Parse(time.DateOnly, n.Value)
		switch {
		case n.Kind != yaml.ScalarNode || err != nil:
			p.fault(n, "%s: a date such as 2027-12-25 is wanted", what)
		case slices.ContainsFunc(days, day.Equal):
			p.fault(n, "%s: %s again", what, n.Value)
		default:
			days = append(days, day)
		}
	}
	slices.SortFunc(days, time.Time.Compare)
	return days
}
