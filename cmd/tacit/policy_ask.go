package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/policycli"
	"github.com/tacitcrm/tacit/internal/prose"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/revision"
)

type policyWhoCanCmd struct {
	directFlags `embed:""`
	Field       string `arg:"" help:"Field, or class of fields."`
	Kind        string `name:"kind" help:"Kind of record; any if not given."`
	Action      string `name:"action" default:"read" help:"What is done."`
	Form        string `name:"form" enum:"clear,mask,token" default:"clear" help:"How it leaves, or in a form that shows more: clear, mask, token."`
	Dir         string `name:"dir" type:"path" placeholder:"DIR" help:"Policy to ask about, a directory or a bundle; the active one if not given."`
	Catalog     string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to go by, with --dir; the default one if not given."`
}

var forms = map[string]policy.Form{"clear": policy.Clear, "mask": policy.Mask, "token": policy.Token}

// Run lists, purpose by purpose, the ways in which the field leaves.
func (c *policyWhoCanCmd) Run(ctx context.Context, t *cli.Terminal) error {
	cfg, about, err := c.config(ctx)
	if err != nil {
		return err
	}
	engine, err := policy.Load(ctx, cfg)
	if err != nil {
		return fmt.Errorf("load the policy: %w", err)
	}
	q := policy.Question{Field: c.Field, Kind: c.Kind, Action: c.Action, Form: forms[c.Form]}
	list, err := engine.WhoCan(q)
	if errors.Is(err, policy.ErrUnknownName) {
		return cli.WithHint(err, "tacit catalog show prints the fields; classes are identity, contact.email, special and so on")
	}
	if err != nil {
		return err
	}
	purposes := prose.AccessOf(list)
	if c.JSON {
		return t.PrintJSON(map[string]any{"policy": about, "field": c.Field, "form": c.Form, "action": c.Action, "purposes": purposes})
	}
	t.Say("of %s", about)
	return t.Print(prose.WhoCan(q, purposes))
}

// config is the policy that is asked about, with a name for it.
func (c *policyWhoCanCmd) config(ctx context.Context) (policy.Config, string, error) {
	if c.Dir != "" {
		cfg, err := policycli.OfflineFlags{Catalog: c.Catalog}.Config(c.Dir)
		return cfg, "the policy in " + c.Dir, err
	}
	if c.Catalog != "" {
		return policy.Config{}, "", cli.Usage(errors.New("--catalog goes with --dir"), "the active policy is asked about with the active catalog")
	}
	p, err := c.active(ctx)
	if err != nil {
		return policy.Config{}, "", err
	}
	cfg, err := revision.Config(p.source, p.team)
	return cfg, "the active policy, " + cli.Digest(p.policy), err
}

type policyDiffCmd struct {
	directFlags `embed:""`
	Old         string `arg:"" help:"Directory, bundle, or digest of a policy that was active once."`
	New         string `arg:"" help:"Directory, bundle, or digest of a policy that was active once."`
	Catalog     string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to go by; the active one where a digest is given, else the default one."`
	FailOnWider bool   `name:"fail-on-wider" help:"Fail if the new policy gives anything that the old one does not."`
}

// Run compares two policies over every input there could be.
func (c *policyDiffCmd) Run(ctx context.Context, t *cli.Terminal) error {
	before, after, err := c.configs(ctx)
	if err != nil {
		return err
	}
	changes, err := policy.Diff(ctx, before, after)
	if err != nil {
		return err
	}
	lines, wider := prose.ChangesOf(changes)
	if c.JSON {
		err = t.PrintJSON(map[string]any{"changes": lines})
	} else {
		err = t.Print(prose.Diff(lines))
	}
	if err == nil && c.FailOnWider && wider > 0 {
		err = cli.WithHint(fmt.Errorf("the new policy gives more in %d respects", wider), "each has an example; without --fail-on-wider they are only told")
	}
	return err
}

// configs reads both policies. Only a digest needs the vault.
func (c *policyDiffCmd) configs(ctx context.Context) (before, after policy.Config, err error) {
	var teams [2]map[string]string
	var a *assembly
	for i, name := range []string{c.Old, c.New} {
		if policycli.OnDisk(name) {
			teams[i], err = policycli.ReadFiles(name, bundle.Keys{})
		} else {
			if a == nil {
				if a, err = c.open(ctx); err != nil {
					return before, after, cli.WithHint(fmt.Errorf("%s is no directory and no file, and as a digest it needs the vault: %w", name, err), hintFor(err))
				}
				defer a.close()
			}
			teams[i], err = keptFiles(ctx, a, name)
		}
		if err != nil {
			return before, after, err
		}
	}
	offline := policycli.OfflineFlags{Catalog: c.Catalog}
	config := offline.ConfigOf
	if a != nil && c.Catalog == "" {
		p, err := activePair(ctx, a)
		if err != nil {
			return before, after, err
		}
		config = func(team map[string]string) (policy.Config, error) { return revision.Config(p.source, team) }
	}
	if before, err = config(teams[0]); err != nil {
		return before, after, err
	}
	after, err = config(teams[1])
	return before, after, err
}

func keptFiles(ctx context.Context, a *assembly, digest string) (map[string]string, error) {
	p, err := a.vault.Policy(ctx, digest)
	if errors.Is(err, vault.ErrNotKept) {
		return nil, cli.WithHint(err, "tacit policy history lists those that are; a directory or a bundle is named by its path")
	}
	return p.Files, err
}
