package catalog

import (
	"maps"
	"slices"
	"time"
	_ "time/tzdata" // a catalog reads alike on machines that know no time zones

	"go.yaml.in/yaml/v3"
)

// Calendar is the public holidays of a place. A deadline that ends on one, or on a weekend, ends with the next working
// day: Regulation (EEC, Euratom) No 1182/71 Art. 3(4).
type Calendar struct {
	Name     string
	Location *time.Location // whose midnight ends a day; UTC where the catalog says nothing
	Holidays []string       // civil dates, "2006-01-02", ascending
}

// Calendar returns the calendar of that name.
func (c *Catalog) Calendar(name string) (*Calendar, bool) {
	for _, cal := range c.Calendars {
		if cal.Name == name {
			return cal, true
		}
	}
	return nil, false
}

func (p *parser) calendarNames() []string {
	names := make([]string, len(p.c.Calendars))
	for i, cal := range p.c.Calendars {
		names[i] = cal.Name
	}
	return names
}

func (p *parser) readCalendars(n *yaml.Node) {
	for _, e := range p.names(n, "calendars") {
		a := p.attrs(e.key, e.value, quoted("calendar", e.key.Value), "time_zone", "holidays")
		p.c.Calendars = append(p.c.Calendars, &Calendar{Name: e.key.Value, Location: a.zone("time_zone"), Holidays: a.days("holidays")})
	}
}

func (a attrs) zone(key string) *time.Location {
	s := a.filled(key, a.text(key))
	zone, err := time.LoadLocation(s)
	if err != nil || s == "Local" {
		a.fault(key, "%s: a time zone such as Europe/Berlin is wanted", key)
		return time.UTC
	}
	return zone
}

// days reads dates, which YAML takes for texts or for moments.
func (a attrs) days(key string) []string {
	n := a.val[key]
	if n == nil {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		a.fault(key, "%s: a list of dates is wanted", key)
		return nil
	}
	days := map[string]bool{}
	for _, d := range n.Content {
		_, err := time.Parse(time.DateOnly, d.Value)
		switch {
		case d.Kind != yaml.ScalarNode || err != nil:
			a.r.fault(d, "%s: %s: a date such as 2027-12-25 is wanted", a.what, key)
		case days[d.Value]:
			a.r.fault(d, "%s: %s: %s again", a.what, key, d.Value)
		default:
			days[d.Value] = true
		}
	}
	return slices.Sorted(maps.Keys(days))
}
