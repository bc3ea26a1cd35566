package policy

import (
	"context"

	"github.com/tacitcrm/tacit/policy/program"
)

// GuardSources are the binary's own modules by name.
func GuardSources() map[string]string { return guardSources() }

// LoadUnder loads a team under another guard than the binary's.
func LoadUnder(ctx context.Context, guard map[string]string, c Config) (*Engine, error) {
	return loadWith(ctx, c, guard, program.NewPool())
}
