package report

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/oversight"
)

// crowd is a set of pseudonyms. What all of a report's crowds hold is counted, since it is what takes memory.
type crowd map[uuid.UUID]struct{}

// meet adds whom an entry names and returns by how many the crowd grew.
func (c crowd) meet(e *oversight.LogEntry) int {
	before := len(c)
	for i := range e.Groups {
		for _, p := range e.Groups[i].Subjects {
			c[p] = struct{}{}
		}
	}
	return len(c) - before
}

// group is what entries of the same key have in common.
type group struct {
	sample      oversight.LogEntry // the newest, without what it holds of subjects
	count       int
	first, last time.Time
	crowd       crowd
}

// groups is a report of a row for each key.
type groups struct {
	key      func(e *oversight.LogEntry) string // "" for an entry that the report is not about
	row      func(g *group) []Cell
	byKey    map[string]*group
	distinct int
}

func newGroups(key func(*oversight.LogEntry) string, row func(*group) []Cell) *groups {
	return &groups{key: key, row: row, byKey: map[string]*group{}}
}

func (s *groups) take(e *oversight.LogEntry) {
	key := s.key(e)
	if key == "" {
		return
	}
	g := s.byKey[key]
	if g == nil {
		g = &group{sample: *e, last: e.Time, crowd: crowd{}}
		g.sample.Groups = nil
		s.byKey[key] = g
	}
	g.count++
	g.first = e.Time // newest first: the last one seen
	s.distinct += g.crowd.meet(e)
}

func (s *groups) full() string {
	switch {
	case len(s.byKey) >= maxRows:
		return "rows"
	case s.distinct >= maxDistinct:
		return "subjects"
	}
	return ""
}

// finish puts what happened most often first.
func (s *groups) finish(_ context.Context, _ Config, r *Report) error {
	keys := make([]string, 0, len(s.byKey))
	for key := range s.byKey {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(s.byKey[b].count, s.byKey[a].count), strings.Compare(a, b))
	})
	total := 0
	for _, key := range keys {
		g := s.byKey[key]
		total += g.count
		r.Rows = append(r.Rows, s.row(g))
	}
	r.Totals = []Total{{"count", total}}
	return nil
}

// keyOf joins words; none of them holds the separator.
func keyOf(words ...string) string { return strings.Join(words, "\x00") }

func joined(words []string) string { return strings.Join(words, " ") }

func refusalKey(e *oversight.LogEntry) string {
	return keyOf(string(e.Outcome), joined(e.Reasons), e.Entry.Client.String(), e.Purpose, e.Action)
}

func refusalRow(g *group) []Cell {
	e := &g.sample
	return []Cell{string(e.Outcome), e.Reasons, e.Entry.Client, e.Client, e.Purpose, e.Action, g.count, g.first, g.last, e.ID}
}

func askedKey(e *oversight.LogEntry) string {
	return keyOf(e.Entry.Client.String(), e.Action, e.Purpose, string(e.Outcome))
}

func askedRow(g *group) []Cell {
	e := &g.sample
	return []Cell{e.Entry.Client, e.Client, e.Action, e.Purpose, string(e.Outcome), g.count, len(g.crowd), g.first, g.last, e.ID}
}
