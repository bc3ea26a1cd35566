package backup

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// ErrPrograms means that no pg_dump and pg_restore were found that fit the server.
var ErrPrograms = errors.New("no fitting pg_dump and pg_restore")

// findPrograms returns the oldest pair of at least version least: pg_dump refuses a server newer than itself, and
// a pg_restore that is newer than the server it restores into sets what that does not know.
func findPrograms(ctx context.Context, binDir string, least int) (postgres.Programs, error) {
	found, searched, err := postgres.FindPrograms(ctx, binDir, "pg_dump", "pg_restore")
	if err != nil {
		return postgres.Programs{}, fmt.Errorf("%w: %w", ErrPrograms, err)
	}
	if len(found) == 0 {
		return postgres.Programs{}, fmt.Errorf("%w: searched %s", ErrPrograms, strings.Join(searched, ", "))
	}
	slices.SortStableFunc(found, func(a, b postgres.Programs) int { return a.Major - b.Major })
	for _, p := range found {
		if p.Major >= least {
			return p, nil
		}
	}
	newest := found[len(found)-1]
	return postgres.Programs{}, fmt.Errorf("%w: %s has version %d, %d or later is needed", ErrPrograms, newest.Dir, newest.Major, least)
}
