package audit

import "errors"

var (
	// ErrUnavailable means that the log did not take the entry within the deadline, or may not have: nothing may be
	// released on it. The cause's class follows it in the chain, never its text.
	ErrUnavailable = errors.New("audit: log unavailable")
	// ErrClosed means that Close was called before the entry was taken.
	ErrClosed = errors.New("audit: log closed")
	// ErrExists means that the log already holds an entry with this id.
	ErrExists = errors.New("audit: entry exists")
	// ErrNotFound means that the log holds no entry with this id.
	ErrNotFound = errors.New("audit: no such entry")
	// ErrNotCanonical means that an entry, or bytes to be read as one, are not in the one form the log takes.
	ErrNotCanonical = errors.New("audit: not a canonical entry")
	// ErrTooManySubjects means that an entry names more than MaxSubjects subjects; split it.
	ErrTooManySubjects = errors.New("audit: too many subjects in one entry")
	// ErrCorrupt means that what is stored under an id is not that entry: someone changed it outside this package.
	ErrCorrupt = errors.New("audit: stored entry is not what was appended")
	// ErrUnsafe means that the server acknowledges commits it has not made durable (fsync is off).
	ErrUnsafe = errors.New("audit: server runs with fsync off")
)
