// Package access is who saw one subject, as the log has it: entries cut down to what they say of that subject, and what
// proves that they are in the log. It decides nothing, and what it reads has been found already.
package access

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Part is what an entry says of one subject. An entry about a page of a list names it once for each of its records.
type Part struct {
	Groups  []audit.Group  // with this subject alone, and without the sealed details
	Details []tape.Details // of those that have any
}

// PartOf cuts an entry down to the subject of facts. Errors: fault.ErrIntegrity for details that do not open, and those of
// the subject's log key.
func PartOf(e *audit.Entry, f *facts.Facts) (Part, error) {
	var p Part
	mine, err := f.Pseudonym(e.Time)
	if err != nil {
		return p, err
	}
	for _, g := range e.Groups {
		for i, name := range g.Subjects {
			if name != mine {
				continue
			}
			p.Groups = append(p.Groups, audit.Group{Clear: g.Clear, Mask: g.Mask, Token: g.Token, Subjects: []uuid.UUID{name}})
			if i >= len(g.Details) || len(g.Details[i]) == 0 {
				continue
			}
			d, err := f.OpenDetails(e.ID, g.Details[i])
			if err != nil {
				return Part{}, err
			}
			p.Details = append(p.Details, d)
		}
	}
	return p, nil
}

// Fields lists what left of the subject or was written, each name once.
func (p *Part) Fields() (inClear, masked, asToken []string) {
	for i := range p.Groups {
		g := &p.Groups[i]
		inClear, masked, asToken = append(inClear, g.Clear...), append(masked, g.Mask...), append(asToken, g.Token...)
	}
	return set(inClear), set(masked), set(asToken)
}

func set(words []string) []string {
	slices.Sort(words)
	return slices.Compact(words)
}

// Records lists the records that left or were written, the subject's own included.
func (p *Part) Records(subject uuid.UUID) []uuid.UUID {
	var ids []uuid.UUID
	for i := range p.Details {
		id := p.Details[i].Record
		if id == uuid.Nil {
			id = subject
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}
