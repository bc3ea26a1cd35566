package policycli

import (
	"context"
	"fmt"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/prose"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/revision"
)

// OfflineFlags are those of commands that look at a policy without a vault.
type OfflineFlags struct {
	Catalog string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to go by; the default one if not given."`
	JSON    bool   `name:"json" help:"Print JSON."`
}

// Config reads a policy, a directory or a bundle, and the catalog that it is for.
func (f OfflineFlags) Config(path string) (policy.Config, error) {
	team, err := ReadFiles(path, bundle.Keys{})
	if err != nil {
		return policy.Config{}, err
	}
	return f.ConfigOf(team)
}

// ConfigOf is Config for files that were read already.
func (f OfflineFlags) ConfigOf(team map[string]string) (policy.Config, error) {
	src := crm.Source()
	if f.Catalog != "" {
		var err error
		if src, _, err = cli.ReadCatalog(f.Catalog); err != nil {
			return policy.Config{}, err
		}
	}
	return revision.Config(src, team)
}

// TestCmd is `tacit policy test`.
type TestCmd struct {
	OfflineFlags `embed:""`
	Policy       string  `arg:"" type:"path" help:"Directory of the team's policy, or a bundle."`
	CoverageMin  float64 `name:"coverage-min" placeholder:"PERCENT" help:"Fail where the tests reach less of the policy's lines than this."`
	Verbose      bool    `name:"verbose" short:"v" help:"Print the tests that pass too."`
}

// Run runs the tests and says what they did not reach.
func (c *TestCmd) Run(ctx context.Context, t *cli.Terminal) error {
	cfg, err := c.Config(c.Policy)
	if err != nil {
		return err
	}
	report, err := policy.Test(ctx, cfg)
	if err != nil {
		return cli.WithHint(fmt.Errorf("test the policy: %w", err), "tacit policy check says what is wrong with the policy itself")
	}
	if len(report.Results) == 0 {
		return cli.WithHint(fmt.Errorf("%s holds no test", c.Policy), "tests are rules test_… in files *_test.rego, in the package tacit.team_test; those of the default policy are in policy/rego/team_test.rego")
	}
	tests, failed := prose.TestsOf(report.Results)
	if err := c.print(t, tests, report); err != nil {
		return err
	}
	switch {
	case failed > 0:
		return cli.WithHint(fmt.Errorf("%d of %d tests fail", failed, len(report.Results)), "a policy becomes active only when its tests pass")
	case report.Covered < c.CoverageMin:
		return cli.WithHint(fmt.Errorf("the tests reach %.1f%% of the policy, less than %g%%", report.Covered, c.CoverageMin), "the lines that no test reached are listed")
	}
	return nil
}

func (c *TestCmd) print(t *cli.Terminal, tests []prose.Test, r policy.TestReport) error {
	missed := prose.LinesOf(r.Missed)
	if c.JSON {
		return t.PrintJSON(map[string]any{"tests": tests, "covered": r.Covered, "missed": missed})
	}
	return t.Print(prose.Tests(tests, c.Verbose) + prose.Coverage(r.Covered, missed, noTest))
}

// noTest is who did not reach what a policy's tests do not.
const noTest = "no test"

// ProveCmd is `tacit policy prove`.
type ProveCmd struct {
	OfflineFlags `embed:""`
	Policy       string `arg:"" type:"path" help:"Directory of the team's policy, or a bundle."`
}

// Run proves what may never happen, and prints an example of what can all the same.
func (c *ProveCmd) Run(ctx context.Context, t *cli.Terminal) error {
	cfg, err := c.Config(c.Policy)
	if err != nil {
		return err
	}
	proofs, err := policy.Prove(ctx, cfg)
	if err != nil {
		return cli.WithHint(fmt.Errorf("prove the policy: %w", err), "tacit policy check says what is wrong with the policy itself")
	}
	lines, broken := prose.ProofsOf(proofs)
	if c.JSON {
		err = t.PrintJSON(map[string]any{"proofs": lines})
	} else {
		err = t.Print(prose.Proofs(lines))
	}
	if err == nil && broken > 0 {
		err = cli.WithHint(fmt.Errorf("%d of %d proofs are broken", broken, len(lines)), "such a policy is refused; change the rules that let the example through")
	}
	return err
}
