package revision

import (
	"context"
	"fmt"
	"maps"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Examine runs a policy's own tests under a catalog; one that fails is fault.ErrCatalog, with its place. It is asked
// before a policy becomes active, and not again: tests judge the policy, not the server that loads it. Those of the
// policy that comes with the program were run when the program was built.
func Examine(ctx context.Context, src []byte, team map[string]string) error {
	if maps.Equal(team, policy.DefaultTeam()) {
		return nil
	}
	cfg, err := Config(src, team)
	if err != nil {
		return err
	}
	report, err := policy.Test(ctx, cfg)
	if ctx.Err() != nil { // not the policy's fault, whatever is said of it
		return fmt.Errorf("test the policy: %w", ctx.Err())
	}
	if err == nil {
		err = report.Err()
	}
	if err != nil {
		return fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	return nil
}
