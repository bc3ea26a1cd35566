package catalog

import (
	"slices"
	"strconv"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/tacitcrm/tacit/vault/value"
)

// ServiceLevels say by when records of a kind, cases as shipped, are answered and resolved.
type ServiceLevels struct {
	Kind     string
	Calendar *Calendar // whose holidays and weekends do not count, and whose time zone Opens and Closes are in
	Opens    int       // minutes after midnight, when business hours begin
	Closes   int       // minutes after midnight, when they end
	Pause    []string  // values of the field status in which the clocks stand
	Done     []string  // values of the field status in which they have ended
	// Targets are by value of the field priority; a record of another priority has no clocks.
	Targets    map[string]Target
	Escalation []Escalation // by rising percentage; the number of those taken is a record's field escalation
}

// Target is how long a person waits, in minutes of business hours.
type Target struct {
	FirstResponse int
	Resolution    int
}

// Escalation is what happens to a record when so much of a target's time has passed.
type Escalation struct {
	Clock    string // FirstResponseClock or ResolutionClock
	Percent  int    // of the target's time, from 1 to 1000
	Priority string // what it gets; "" leaves each as it is
	Queue    string
	Team     string
	Owner    string
}

// The clocks of a record.
const (
	FirstResponseClock = "first_response"
	ResolutionClock    = "resolution"
)

// The fields that service levels go by.
const (
	priorityField = "priority"
	statusField   = "status"
)

const (
	maxBusinessMinutes = 366 * 24 * 60
	maxEscalation      = 1000 // per cent
)

func (p *parser) readServiceLevels(n *yaml.Node) {
	a := p.attrs(n, n, "service_levels", "kind", "calendar", "opens", "closes", "pause", "done", "priorities", "escalation")
	if !isMapping(n) {
		return
	}
	for _, key := range []string{"kind", "calendar", "opens", "closes", "done", "priorities"} {
		if !a.has(key) {
			a.fault(key, "no %s", key)
		}
	}
	s := &ServiceLevels{Kind: a.oneOf("kind", p.kindNames()), Opens: a.clock("opens"), Closes: a.clock("closes"), Targets: map[string]Target{}}
	if name := a.oneOf("calendar", p.calendarNames()); name != "" {
		s.Calendar, _ = p.c.Calendar(name)
	}
	if a.has("opens") && a.has("closes") && s.Closes <= s.Opens && s.Closes > 0 {
		a.fault("closes", "closes lies before opens")
	}
	statuses, priorities := p.valuesOf(a, s.Kind, statusField), p.valuesOf(a, s.Kind, priorityField)
	s.Pause, s.Done = a.declared("pause", "status", statuses), a.declared("done", "status", statuses)
	for _, status := range s.Pause {
		if slices.Contains(s.Done, status) {
			a.fault("pause", "status %q ends the clocks, so they do not stand in it", status)
		}
	}
	if a.has("priorities") {
		p.readTargets(a, s, priorities)
	}
	if a.has("escalation") {
		p.readEscalation(a, s, priorities)
	}
	p.c.ServiceLevels = s
}

// valuesOf are those declared of a kind's clear enum.
func (p *parser) valuesOf(a attrs, kind, field string) []string {
	if kind == "" {
		return nil
	}
	f, ok := p.c.kinds[kind].Field(field)
	if !ok || f.Type != value.Enum || f.Sealed() {
		a.fault("kind", "kind %q has no clear field %q of type enum", kind, field)
		return nil
	}
	return f.Values
}

// declared is someOf where the known ones are: a kind that was not found is one fault, and its values are no more.
func (a attrs) declared(key, what string, known []string) []string {
	if known == nil {
		return nil
	}
	return a.someOf(key, what, known)
}

func (a attrs) declaredOne(key string, known []string) string {
	if known == nil {
		return ""
	}
	return a.oneOf(key, known)
}

func (p *parser) readTargets(a attrs, s *ServiceLevels, priorities []string) {
	for _, e := range p.pairs(a.val["priorities"], a.what+": priorities") {
		what := a.what + ": " + quoted("priority", e.key.Value)
		if !slices.Contains(priorities, e.key.Value) && priorities != nil {
			p.fault(e.key, "%s: no such value of field %q%s", what, priorityField, meant(e.key.Value, priorities))
		}
		t := p.attrs(e.key, e.value, what, FirstResponseClock, ResolutionClock)
		if !isMapping(e.value) {
			continue
		}
		target := Target{
			FirstResponse: t.needNumber(FirstResponseClock, maxBusinessMinutes), Resolution: t.needNumber(ResolutionClock, maxBusinessMinutes),
		}
		if target.Resolution != 0 && target.Resolution < target.FirstResponse {
			t.fault(ResolutionClock, "resolution lies before first_response")
		}
		s.Targets[e.key.Value] = target
	}
}

func (p *parser) readEscalation(a attrs, s *ServiceLevels, priorities []string) {
	last := 0
	for _, n := range a.list("escalation") {
		t := p.attrs(n, n, a.what+": escalation", "clock", "percent", "priority", "queue", "team", "owner")
		if !isMapping(n) {
			continue
		}
		if !t.has("clock") {
			t.fault("clock", "no clock")
		}
		e := Escalation{
			Clock: t.oneOf("clock", []string{FirstResponseClock, ResolutionClock}), Percent: t.needNumber("percent", maxEscalation),
			Priority: t.declaredOne("priority", priorities), Queue: t.slug("queue"), Team: t.slug("team"), Owner: t.slug("owner"),
		}
		if e.Percent != 0 && e.Percent < last {
			t.fault("percent", "a step before it has %d: they stand in rising order", last)
		}
		last = max(last, e.Percent)
		s.Escalation = append(s.Escalation, e)
	}
}

// clock reads a time of day, "09:30", as minutes after midnight; "24:00" is the end of the day.
func (a attrs) clock(key string) int {
	s := a.filled(key, a.text(key))
	if s == "" {
		return 0
	}
	if s == "24:00" {
		return 24 * 60
	}
	at, err := time.Parse("15:04", s)
	if err != nil || len(s) != len("15:04") {
		a.fault(key, `%s: a time of day such as "09:30" is wanted`, key)
		return 0
	}
	return at.Hour()*60 + at.Minute()
}

// slug reads an id as records hold it, "" when it is missing.
func (a attrs) slug(key string) string {
	n := a.val[key]
	if n == nil {
		return ""
	}
	return a.slugAt(key, n)
}

func (a attrs) slugAt(key string, n *yaml.Node) string {
	s := a.scalar(key, n)
	v, err := value.FromText(value.ID, s, value.Options{})
	if err != nil || v.IsNull() {
		if n.ShortTag() == "!!str" {
			a.r.fault(n, "%s: %s: an id is wanted: letters, digits and . _ -, at most %s, and no personal data", a.what, key, strconv.Itoa(value.ID.MaxLen()))
		}
		return ""
	}
	return v.Text()
}
