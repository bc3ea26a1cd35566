package report

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// profile is what an app did: how often, by fields, purposes, actions, kinds and outcomes.
type profile struct {
	client string // a name to tell entries by; "" where the log was asked for one credential
	counts map[mark]*marked
	crowd  crowd
	count  int
}

// mark is what is counted. purpose is of fields alone.
type mark struct{ section, name, purpose string }

type marked struct{ entries, inClear, masked, asToken int }

func newProfile(client string) *profile {
	return &profile{client: client, counts: map[mark]*marked{}, crowd: crowd{}}
}

func (p *profile) take(e *oversight.LogEntry) {
	if p.client != "" && e.Client != p.client {
		return
	}
	p.count++
	for _, m := range []mark{
		{section: "purpose", name: e.Purpose},
		{section: "action", name: e.Action},
		{section: "kind", name: e.Kind},
		{section: "outcome", name: string(e.Outcome)},
	} {
		if m.name != "" {
			p.at(m).entries++
		}
	}
	if e.Outcome == audit.Released {
		p.crowd.meet(e)
		p.fields(e)
	}
}

// fields counts each field that left once an entry, and each form it left in.
func (p *profile) fields(e *oversight.LogEntry) {
	inClear, masked, asToken := fields(e)
	all := slices.Concat(inClear, masked, asToken)
	slices.Sort(all)
	for _, name := range slices.Compact(all) {
		c := p.at(mark{"field", name, e.Purpose})
		c.entries++
		for list, to := range map[*[]string]*int{&inClear: &c.inClear, &masked: &c.masked, &asToken: &c.asToken} {
			if slices.Contains(*list, name) {
				*to++
			}
		}
	}
}

func (p *profile) at(m mark) *marked {
	c := p.counts[m]
	if c == nil {
		c = new(marked)
		p.counts[m] = c
	}
	return c
}

func (p *profile) full() string {
	switch {
	case len(p.crowd) >= maxDistinct:
		return "subjects"
	case len(p.counts) >= maxRows:
		return "rows"
	}
	return ""
}

// sections is the order of the answer.
var sections = []string{"field", "purpose", "action", "kind", "outcome"}

func (p *profile) finish(_ context.Context, _ Config, r *Report) error {
	marks := make([]mark, 0, len(p.counts))
	for m := range p.counts {
		marks = append(marks, m)
	}
	slices.SortFunc(marks, func(a, b mark) int {
		return cmp.Or(
			cmp.Compare(slices.Index(sections, a.section), slices.Index(sections, b.section)),
			cmp.Compare(p.counts[b].entries, p.counts[a].entries), strings.Compare(a.name, b.name), strings.Compare(a.purpose, b.purpose),
		)
	})
	for _, m := range marks {
		c := p.counts[m]
		r.Rows = append(r.Rows, []Cell{m.section, m.name, m.purpose, c.entries, c.inClear, c.masked, c.asToken})
	}
	r.Totals = []Total{{"entries", p.count}, {"subjects", len(p.crowd)}}
	return nil
}
