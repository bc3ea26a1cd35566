package audit

import "github.com/tacitcrm/tacit/audit/leaf"

// What an entry is made of is said in package leaf, which needs no database.
type (
	// Entry is one line of the log.
	Entry = leaf.Entry
	// Group is the subjects of which exactly the same fields left, or were written.
	Group = leaf.Group
	// Outcome is what came of a request.
	Outcome = leaf.Outcome
)

// MaxSubjects is how many subjects one entry may name, over all its groups.
const MaxSubjects = leaf.MaxSubjects

// Decisions and outcomes, as package leaf explains them.
const (
	Allow = leaf.Allow
	Deny  = leaf.Deny

	Released = leaf.Released
	Written  = leaf.Written
	Erased   = leaf.Erased
	Denied   = leaf.Denied
	Absent   = leaf.Absent
	Gone     = leaf.Gone
	Failed   = leaf.Failed
)

var (
	// ErrNotCanonical means that an entry, or bytes to be read as one, are not in the one form the log takes.
	ErrNotCanonical = leaf.ErrNotCanonical
	// ErrTooManySubjects means that an entry names too many subjects; split it.
	ErrTooManySubjects = leaf.ErrTooManySubjects
)
