package release

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
)

// Left is what of one subject leaves in a reply or is written: the log's group before it is merged with others.
type Left struct {
	Clear, Mask, Token []string // names of fields, or of classes where these vary by row
	Pseudonym          uuid.UUID
	Details            []byte // sealed
}

func (l *Left) add(name string, form policy.Form) {
	switch form {
	case policy.Clear:
		l.Clear = append(l.Clear, name)
	case policy.Mask:
		l.Mask = append(l.Mask, name)
	case policy.Token:
		l.Token = append(l.Token, name)
	case policy.Hidden:
	}
}

// Groups merges what left of several subjects: one group for each exact set of fields.
func Groups(all []Left) []audit.Group {
	var groups []audit.Group
	for _, l := range all {
		l.Clear, l.Mask, l.Token = set(l.Clear), set(l.Mask), set(l.Token)
		i := slices.IndexFunc(groups, func(g audit.Group) bool {
			return slices.Equal(g.Clear, l.Clear) && slices.Equal(g.Mask, l.Mask) && slices.Equal(g.Token, l.Token)
		})
		if i < 0 {
			i = len(groups)
			groups = append(groups, audit.Group{Clear: l.Clear, Mask: l.Mask, Token: l.Token})
		}
		groups[i].Subjects = append(groups[i].Subjects, l.Pseudonym)
		groups[i].Details = append(groups[i].Details, l.Details)
	}
	for i := range groups {
		if !slices.ContainsFunc(groups[i].Details, func(d []byte) bool { return len(d) > 0 }) {
			groups[i].Details = nil
		}
	}
	return groups
}

func set(s []string) []string {
	slices.Sort(s)
	return slices.Compact(s)
}
