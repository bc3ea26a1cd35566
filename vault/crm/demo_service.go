package crm

import (
	"iter"
	"strconv"
	"time"
)

// cases opens one for about every third contact.
func (p *population) cases(contacts int) iter.Seq[DemoRecord] {
	return func(yield func(DemoRecord) bool) {
		for i := range contacts {
			if i > 0 && p.rand.IntN(3) > 0 {
				continue
			}
			if !yield(p.serviceCase(i)) {
				return
			}
		}
	}
}

func (p *population) serviceCase(contact int) DemoRecord {
	story := pick(p.rand, demoStories)
	opened := p.ago(500)
	r := DemoRecord{
		Key:  "case-" + strconv.Itoa(len(p.opened)),
		Kind: Case,
		Fields: map[string]any{
			"kind": story.kind, "priority": pick(p.rand, []string{"low", "normal", "normal", "high"}),
			"status": "open", "queue": pick(p.rand, []string{"service", "returns", "billing"}),
			"owner": pick(p.rand, demoStaff), "region": p.places[contact].country,
			"opened_at": stamp(opened), "description": story.description,
		},
		Refs: map[string]string{"contact": contactKey(contact)},
	}
	if p.rand.IntN(3) > 0 {
		r.Fields["status"] = "resolved"
		r.Fields["resolution"] = story.resolution
		r.Fields["root_cause"] = story.cause
		r.Fields["resolved_at"] = stamp(opened.Add(time.Duration(1+p.rand.IntN(50)) * time.Minute))
	}
	p.opened = append(p.opened, demoCase{key: r.Key, contact: contact})
	return r
}

// interactions yields the contact history: one about every case, and one more for about every second contact.
func (p *population) interactions(contacts int) iter.Seq[DemoRecord] {
	return func(yield func(DemoRecord) bool) {
		n := 0
		for _, c := range p.opened {
			r := p.interaction(n, c.contact)
			r.Refs["case_ref"] = c.key
			if n++; !yield(r) {
				return
			}
		}
		for i := range contacts {
			if p.rand.IntN(2) == 0 {
				continue
			}
			r := p.interaction(n, i)
			if n++; !yield(r) {
				return
			}
		}
	}
}

func (p *population) interaction(n, contact int) DemoRecord {
	talk := pick(p.rand, demoTalks)
	return DemoRecord{
		Key:  "interaction-" + strconv.Itoa(n),
		Kind: Interaction,
		Fields: map[string]any{
			"at": stamp(p.ago(500)), "channel": talk.channel, "kind": talk.kind, "direction": talk.direction,
			"outcome": talk.outcome, "owner": pick(p.rand, demoStaff), "region": p.places[contact].country,
			"duration_s": 30 + p.rand.IntN(1200), "summary": talk.summary, "body": talk.body,
		},
		Refs: map[string]string{"contact": contactKey(contact)},
	}
}

// stamp writes a time as the API takes it.
func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
