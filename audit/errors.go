package audit

import (
	"errors"
	"fmt"

	"github.com/tacitcrm/tacit/audit/archive"
)

var (
	// ErrUnavailable means that the log did not take the entry within the deadline, or may not have: nothing may be
	// released on it. The cause's class follows it in the chain, never its text.
	ErrUnavailable = errors.New("audit: log unavailable")
	// errClock is ErrUnavailable until the clock is right.
	errClock = fmt.Errorf("%w: this machine's clock is more than 5 minutes from the database's: set it right", ErrUnavailable)
	// ErrClosed means that Close was called before the entry was taken.
	ErrClosed = errors.New("audit: log closed")
	// ErrExists means that the log already holds an entry with this id.
	ErrExists = errors.New("audit: entry exists")
	// ErrNotFound means that the log holds no entry with this id.
	ErrNotFound = errors.New("audit: no such entry")
	// ErrCorrupt means that what is stored is not what was appended or published: someone changed it outside this package.
	ErrCorrupt = archive.ErrCorrupt
	// ErrBroken means that the database's log is not the continuation of the one that was signed: it is older, or another.
	// It is ErrUnavailable, since nothing may be released on it, and does not pass by itself.
	ErrBroken = fmt.Errorf("audit: the database's log does not continue the one that was signed: %w", ErrUnavailable)
	// ErrShort is ErrBroken where entries that were signed are missing and those that are there are the right ones: the
	// database is older, and not another.
	ErrShort = fmt.Errorf("%w: it is shorter", ErrBroken)
	// ErrDropped means that the entry was dropped after its retention.
	ErrDropped = archive.ErrDropped
	// ErrUnpublished means that an entry is not covered by a checkpoint yet. It will be in a second or two.
	ErrUnpublished = errors.New("audit: not covered by a checkpoint yet")
	// ErrUnsafe means that the server acknowledges commits it has not made durable (fsync is off).
	ErrUnsafe = errors.New("audit: server runs with fsync off")
)
