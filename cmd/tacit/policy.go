package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
)

type policyCmd struct {
	Check policyCheckCmd `cmd:"" help:"Check a directory of Rego files against a catalog. Touches no database."`
	Apply policyApplyCmd `cmd:"" help:"Check a directory of Rego files and make it the active policy."`
	Show  policyShowCmd  `cmd:"" help:"Print the team's active policy."`
}

type policyCheckCmd struct {
	Dir     string `arg:"" type:"existingdir" help:"Directory of the team's Rego files; *_test.rego are left out."`
	Catalog string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to check against; the default one if not given."`
	JSON    bool   `name:"json" help:"Print JSON."`
}

// Run compiles the policy with its guard, as a server would.
func (c *policyCheckCmd) Run(ctx context.Context, t *terminal) error {
	team, err := readTeam(c.Dir)
	if err != nil {
		return err
	}
	src := crm.Source()
	if c.Catalog != "" {
		if src, _, err = readCatalog(c.Catalog); err != nil {
			return err
		}
	}
	digest, err := vault.Check(ctx, src, team)
	if err != nil {
		return withHint(err, "nothing was changed; `tacit policy show` prints the active one")
	}
	if c.JSON {
		return t.printJSON(map[string]any{"policy": digestText(digest), "files": slices.Sorted(maps.Keys(team))})
	}
	t.say("%s: no faults; %s", c.Dir, digestText(digest))
	return nil
}

// readTeam reads the Rego files of a directory, by name. Tests are no part of a policy.
func readTeam(dir string) (map[string]string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.rego"))
	if err != nil {
		return nil, fmt.Errorf("read the policy: %w", err)
	}
	team := make(map[string]string, len(files))
	for _, file := range files {
		if strings.HasSuffix(file, "_test.rego") {
			continue
		}
		src, err := os.ReadFile(file) //nolint:gosec // the operator's own file
		if err != nil {
			return nil, fmt.Errorf("read the policy: %w", err)
		}
		team[filepath.Base(file)] = string(src)
	}
	if len(team) == 0 {
		return nil, withHint(errors.New("the directory holds no Rego file"), "`tacit policy show` prints the active one to start from")
	}
	return team, nil
}

type policyApplyCmd struct {
	directFlags `embed:""`
	Dir         string `arg:"" type:"existingdir" help:"Directory of the team's Rego files; *_test.rego are left out."`
}

// Run checks the policy with the active catalog and switches to it, for every server at once.
func (c *policyApplyCmd) Run(ctx context.Context, t *terminal) error {
	team, err := readTeam(c.Dir)
	if err != nil {
		return err
	}
	return c.activate(ctx, t, nil, team)
}

type policyShowCmd struct {
	directFlags `embed:""`
}

// Run prints the team's modules, each after its name. The guard is part of the program and not shown.
func (c *policyShowCmd) Run(ctx context.Context, t *terminal) error {
	p, err := c.active(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		return t.printJSON(map[string]any{"policy": digestText(p.policy), "files": p.team})
	}
	return writeModules(t.stdout, p.team)
}

func writeModules(w io.Writer, team map[string]string) error {
	for _, name := range slices.Sorted(maps.Keys(team)) {
		if _, err := fmt.Fprintf(w, "# %s\n%s\n", name, team[name]); err != nil {
			return err
		}
	}
	return nil
}
