package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

type catalogCmd struct {
	Check catalogCheckCmd `cmd:"" help:"Check a catalog file. Touches no database."`
	Diff  catalogDiffCmd  `cmd:"" help:"Say what a catalog file would change of the active one, and what stored data would have to be brought to."`
	Apply catalogApplyCmd `cmd:"" help:"Check a catalog file and make it the active one."`
	Show  catalogShowCmd  `cmd:"" help:"Print the active catalog as it was applied."`
}

type catalogCheckCmd struct {
	File string `arg:"" type:"existingfile" help:"Catalog, YAML."`
	JSON bool   `name:"json" help:"Print JSON."`
}

// Run prints what the catalog declares, or every fault with its line.
func (c *catalogCheckCmd) Run(t *cli.Terminal) error {
	_, parsed, err := cli.ReadCatalog(c.File)
	if err != nil {
		return err
	}
	digest := cli.Digest(parsed.Digest())
	if c.JSON {
		return t.PrintJSON(map[string]any{
			"catalog": digest, "kinds": len(parsed.Kinds), "purposes": len(parsed.Purposes), "notices": len(parsed.Notices),
		})
	}
	rows := make([][]string, 0, len(parsed.Kinds))
	for _, k := range parsed.Kinds {
		rows = append(rows, []string{k.Name, k.Path, fmt.Sprint(len(k.Fields)), fmt.Sprint(len(k.Searches))})
	}
	t.Say("%s: no faults; %s", c.File, digest)
	return t.PrintTable([]string{"kind", "path", "fields", "searches"}, rows)
}

type catalogApplyCmd struct {
	directFlags `embed:""`
	File        string `arg:"" type:"existingfile" help:"Catalog, YAML."`
}

// Run checks the file with the active policy and switches to it, for every server at once.
func (c *catalogApplyCmd) Run(ctx context.Context, t *cli.Terminal) error {
	src, _, err := cli.ReadCatalog(c.File)
	if err != nil {
		return err
	}
	return c.activate(ctx, t, src, nil)
}

// activate makes a catalog, a policy or both the active ones and prints the revision.
func (f directFlags) activate(ctx context.Context, t *cli.Terminal, src []byte, team map[string]string) error {
	a, err := f.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	before, err := activePair(ctx, a)
	if err != nil {
		return err
	}
	return f.switchTo(ctx, t, a, before.revision, src, team)
}

// switchTo makes a pair active on an open vault and prints the revision; before is the one that was.
func (f directFlags) switchTo(ctx context.Context, t *cli.Terminal, a *assembly, before int64, src []byte, team map[string]string) error {
	_, err := a.vault.Activate(ctx, src, team)
	if errors.Is(err, vault.ErrReplayed) {
		return cli.WithHint(err, "nothing was changed; build it with a higher --sequence, or go back with tacit policy rollback")
	}
	if errors.Is(err, vault.ErrCatalog) {
		return cli.WithHint(err, "nothing was changed")
	}
	if err != nil {
		return err
	}
	return f.tellActive(ctx, t, a, before)
}

// tellActive prints the revision that is active now; before is the one that was.
func (f directFlags) tellActive(ctx context.Context, t *cli.Terminal, a *assembly, before int64) error {
	after, err := activePair(ctx, a)
	if err != nil {
		return err
	}
	if after.revision == before {
		t.Say("already active; nothing was changed")
	}
	if err := f.sayPending(ctx, t, a); err != nil {
		return err
	}
	if f.JSON {
		return t.PrintJSON(map[string]any{
			"revision": after.revision, "catalog": cli.Digest(after.catalog), "policy": cli.Digest(after.policy),
		})
	}
	return t.PrintTable(nil, [][]string{
		{"revision", fmt.Sprint(after.revision)}, {"catalog", cli.Digest(after.catalog)}, {"policy", cli.Digest(after.policy)},
	})
}

type catalogDiffCmd struct {
	directFlags `embed:""`
	File        string `arg:"" type:"existingfile" help:"Catalog, YAML."`
}

// Run compares a file with the active catalog and changes nothing. What apply checks besides, the numbers of catalogs of
// before and the policy, it does not.
func (c *catalogDiffCmd) Run(ctx context.Context, t *cli.Terminal) error {
	_, now, err := cli.ReadCatalog(c.File)
	if err != nil {
		return err
	}
	p, err := c.active(ctx)
	if err != nil {
		return err
	}
	was, err := catalog.Parse("the active catalog", p.source)
	if err != nil {
		return fmt.Errorf("read the active catalog: %w", err)
	}
	list, err := now.Differences(was)
	if err != nil {
		return fmt.Errorf("compare: %w", err)
	}
	changes, err := now.Follows(was, catalog.Past{})
	if err != nil {
		return cli.WithHint(fmt.Errorf("it cannot take the active catalog's place: %w", err), "nothing was changed")
	}
	work := make([]string, len(changes))
	for i := range changes {
		work[i] = changes[i].String()
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"differences": append([]catalog.Difference{}, list...), "rekey": work})
	}
	for _, d := range list {
		if _, err := fmt.Fprintln(t.Stdout, d); err != nil {
			return err //nolint:wrapcheck // the terminal's own
		}
	}
	if len(list) == 0 {
		t.Say("no difference")
	}
	for _, w := range work {
		t.Say("tacit keys rekey, after apply: %s", w)
	}
	return nil
}

type catalogShowCmd struct {
	directFlags `embed:""`
}

// Run prints the source byte for byte, so that it can be edited and applied again.
func (c *catalogShowCmd) Run(ctx context.Context, t *cli.Terminal) error {
	p, err := c.active(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		return t.PrintJSON(map[string]string{"catalog": cli.Digest(p.catalog), "source": string(p.source)})
	}
	_, err = t.Stdout.Write(p.source)
	return err
}
