package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/policycli"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/revision"
)

type policyCmd struct {
	Check policyCheckCmd `cmd:"" help:"Check a policy against a catalog: it loads, its proofs hold, its tests pass. Touches no database."`
	Apply policyApplyCmd `cmd:"" help:"Check a policy and make it the active one, with the keystone in hand."`
	Show  policyShowCmd  `cmd:"" help:"Print the team's active policy, or one that was active."`

	Test     policycli.TestCmd     `cmd:"" help:"Run a policy's tests, and say what they do not reach."`
	Prove    policycli.ProveCmd    `cmd:"" help:"Prove what may never happen under a policy, or show how it can."`
	WhoCan   policyWhoCanCmd       `cmd:"" name:"who-can" help:"List the conditions under which a field leaves, by purpose."`
	Diff     policyDiffCmd         `cmd:"" help:"Show where two policies decide differently, with an example of each."`
	Explain  policycli.ExplainCmd  `cmd:"" help:"Say of a log entry why it was decided so, and what would have to be true for more to leave."`
	Replay   policycli.ReplayCmd   `cmd:"" help:"Decide what the log recorded again under another policy."`
	Coverage policycli.CoverageCmd `cmd:"" help:"Show which rules and permissions no test, or nobody, makes use of."`

	Keygen policycli.KeygenCmd `cmd:"" help:"Make a pair of keys to sign policies with."`
	Build  policycli.BuildCmd  `cmd:"" help:"Pack a policy into a bundle."`
	Sign   policycli.SignCmd   `cmd:"" help:"Sign a bundle."`
	Push   policycli.PushCmd   `cmd:"" help:"Make a signed bundle the active policy, through a server."`

	History  policyHistoryCmd  `cmd:"" help:"List every policy that was ever active."`
	Rollback policyRollbackCmd `cmd:"" help:"Make an earlier policy active again."`
}

type policyCheckCmd struct {
	Policy  string `arg:"" type:"path" help:"Directory of the team's Rego files, or a bundle."`
	Catalog string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to check against; the default one if not given."`
	JSON    bool   `name:"json" help:"Print JSON."`
}

// Run compiles the policy with its guard, as a server would.
func (c *policyCheckCmd) Run(ctx context.Context, t *cli.Terminal) error {
	team, err := policycli.ReadFiles(c.Policy, bundle.Keys{})
	if err != nil {
		return err
	}
	src := crm.Source()
	if c.Catalog != "" {
		if src, _, err = cli.ReadCatalog(c.Catalog); err != nil {
			return err
		}
	}
	digest, err := vault.Check(ctx, src, team)
	if err != nil {
		return cli.WithHint(err, "mend it and check again; `tacit policy prove` prints a proof's example line by line")
	}
	tests, skipped, err := passingTests(ctx, src, team)
	if err != nil {
		return cli.WithHint(err, "nothing was changed; tacit policy test prints what the tests print")
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"policy": cli.Digest(digest), "files": slices.Sorted(maps.Keys(team)), "tests": tests, "skipped": skipped})
	}
	note := ""
	if skipped > 0 {
		note = fmt.Sprintf(", %d are skipped", skipped)
	}
	t.Say("%s: no faults, the proofs hold, %d tests pass%s; %s", c.Policy, tests, note, cli.Digest(digest))
	return nil
}

// passingTests runs a policy's tests and counts those that pass and those that are skipped. One that fails is an error
// with its place.
func passingTests(ctx context.Context, src []byte, team map[string]string) (passed, skipped int, err error) {
	cfg, err := revision.Config(src, team)
	if err != nil {
		return 0, 0, err
	}
	report, err := policy.Test(ctx, cfg)
	if err != nil {
		return 0, 0, fmt.Errorf("test the policy: %w", err)
	}
	for i := range report.Results {
		if report.Results[i].Skipped {
			skipped++
		}
	}
	return len(report.Results) - skipped, skipped, report.Err()
}

type policyApplyCmd struct {
	directFlags        `embed:""`
	policycli.KeyFlags `embed:""`
	Unsigned           bool   `name:"unsigned" help:"Put files that are not signed in the place of a signed policy: servers with --policy-key then refuse every request."`
	Policy             string `arg:"" type:"path" help:"Directory of the team's Rego files, or a bundle."`
}

// Run checks the policy with the active catalog and switches to it, for every server at once.
func (c *policyApplyCmd) Run(ctx context.Context, t *cli.Terminal) error {
	keys, err := c.Keys()
	if err != nil {
		return err
	}
	team, err := policycli.ReadFiles(c.Policy, keys)
	if err != nil {
		return err
	}
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	before, err := activePair(ctx, a)
	if err != nil {
		return err
	}
	if err := staysSigned(before.team, team, c.Unsigned); err != nil {
		return err
	}
	return c.switchTo(ctx, t, a, before.revision, nil, team)
}

type policyShowCmd struct {
	directFlags `embed:""`
	Digest      string `name:"digest" placeholder:"DIGEST" help:"Digest of a policy that was active, as tacit policy history or a log entry has it, 12 digits or more."`
	Output      string `name:"output" short:"o" type:"path" placeholder:"DIR" help:"Write the files there instead, into a new directory."`
}

// Run prints the team's files, each after its name. The guard is part of the program and not shown.
func (c *policyShowCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if c.Digest != "" {
		return c.showKept(ctx, t)
	}
	p, err := c.active(ctx)
	if err != nil {
		return err
	}
	if c.Output != "" {
		return c.write(t, cli.Digest(p.policy), p.team)
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"policy": cli.Digest(p.policy), "files": p.team})
	}
	return writeModules(t.Stdout, p.team)
}

// write lays a policy's files down, to be worked on.
func (c *policyShowCmd) write(t *cli.Terminal, digest string, files map[string]string) error {
	if err := os.Mkdir(c.Output, 0o750); err != nil {
		return cli.WithHint(fmt.Errorf("write the policy: %w", err), "name a directory that does not exist yet")
	}
	for name, source := range files {
		if strings.HasPrefix(path.Base(name), ".") {
			continue // what a bundle says of itself is made anew with it
		}
		if !filepath.IsLocal(filepath.FromSlash(name)) {
			return errors.New("write the policy: the name of a file leads out of the directory")
		}
		file := filepath.Join(c.Output, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
			return fmt.Errorf("write the policy: %w", err)
		}
		if err := os.WriteFile(file, []byte(source), 0o600); err != nil {
			return fmt.Errorf("write the policy: %w", err)
		}
	}
	t.Say("%s: the policy %s", c.Output, digest)
	return nil
}

func (c *policyShowCmd) showKept(ctx context.Context, t *cli.Terminal) error {
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	p, err := a.vault.Policy(ctx, c.Digest)
	if errors.Is(err, vault.ErrNotKept) {
		return cli.WithHint(err, "tacit policy history lists those that are")
	}
	if err != nil {
		return err
	}
	if c.Output != "" {
		return c.write(t, cli.Digest(p.Digest), p.Files)
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"digest": cli.Digest(p.Digest), "files": p.Files})
	}
	return writeModules(t.Stdout, p.Files)
}

func writeModules(w io.Writer, team map[string]string) error {
	for _, name := range slices.Sorted(maps.Keys(team)) {
		if _, err := fmt.Fprintf(w, "# %s\n%s\n", name, team[name]); err != nil {
			return err
		}
	}
	return nil
}
