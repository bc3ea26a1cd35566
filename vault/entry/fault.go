package entry

import (
	"errors"
	"fmt"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Fault tells an outage of the log, which passes (fault.ErrUnavailable), from a row that is not as it was written
// (fault.ErrIntegrity), or an entry that the log does not take: those are defects, and waiting does not help.
func Fault(err error) error {
	switch {
	case errors.Is(err, audit.ErrCorrupt):
		return fmt.Errorf("log: %w: %w", fault.ErrIntegrity, err)
	case errors.Is(err, audit.ErrNotCanonical), errors.Is(err, audit.ErrTooManySubjects):
		return fmt.Errorf("log: %w", err)
	}
	return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
}
