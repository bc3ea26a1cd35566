package release

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
)

// Left is what of one subject leaves in a reply or is written: the log's group before it is merged with others. Its lists may
// be shared with those of others: they are replaced or appended to, and never changed in place.
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

// maxMarks is how many names a sheet may have for marks.
const maxMarks = 256

// marks is a set of a sheet's names.
type marks [maxMarks / 64]uint64

func (m *marks) set(i int) { m[i/64] |= 1 << (i % 64) }

func (m *marks) of(names []string) (list []string) {
	for i, name := range names {
		if m[i/64]&(1<<(i%64)) != 0 {
			list = append(list, name)
		}
	}
	return slices.Clip(list)
}

// marked are the names of what left, by form.
type marked [policy.Clear + 1]marks

// leaving is a set of names by form, and the lists of it. The records of a page mostly have values in the same fields, so that
// one is enough for all.
type leaving struct {
	marked
	left Left
}

// left is what marks stand for, in order of name.
func (s *sheet) left(m *marked) Left {
	if last := s.last.Load(); last != nil && last.marked == *m {
		return last.left
	}
	next := &leaving{*m, Left{
		Clear: m[policy.Clear].of(s.names), Mask: m[policy.Mask].of(s.names), Token: m[policy.Token].of(s.names),
	}}
	s.last.Store(next)
	return next.left
}

// Groups merges what left of several subjects: one group for each exact set of fields.
func Groups(all []Left) []audit.Group {
	var groups []audit.Group
	for i := range all {
		l := &all[i]
		fields := audit.Group{Clear: set(l.Clear), Mask: set(l.Mask), Token: set(l.Token)}
		at := slices.IndexFunc(groups, func(g audit.Group) bool {
			return same(g.Clear, fields.Clear) && same(g.Mask, fields.Mask) && same(g.Token, fields.Token)
		})
		if at < 0 {
			at = len(groups)
			groups = append(groups, fields)
			if at == 0 { // mostly that of all
				groups[at].Subjects, groups[at].Details = make([]uuid.UUID, 0, len(all)), make([][]byte, 0, len(all))
			}
		}
		groups[at].Subjects = append(groups[at].Subjects, l.Pseudonym)
		groups[at].Details = append(groups[at].Details, l.Details)
	}
	for i := range groups {
		if !slices.ContainsFunc(groups[i].Details, func(d []byte) bool { return len(d) > 0 }) {
			groups[i].Details = nil
		}
	}
	return groups
}

// set sorts names and drops repetitions. It leaves alone what is a set already, which others may share.
func set(names []string) []string {
	for i := 1; i < len(names); i++ {
		if names[i-1] >= names[i] {
			names = slices.Clone(names)
			slices.Sort(names)
			return slices.Compact(names)
		}
	}
	return names
}

// same is slices.Equal, at once for one list twice.
func same(a, b []string) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0] || slices.Equal(a, b))
}
