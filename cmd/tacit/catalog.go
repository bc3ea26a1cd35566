package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

type catalogCmd struct {
	Check catalogCheckCmd `cmd:"" help:"Check a catalog file. Touches no database."`
	Apply catalogApplyCmd `cmd:"" help:"Check a catalog file and make it the active one."`
	Show  catalogShowCmd  `cmd:"" help:"Print the active catalog as it was applied."`
}

type catalogCheckCmd struct {
	File string `arg:"" type:"existingfile" help:"Catalog, YAML."`
	JSON bool   `name:"json" help:"Print JSON."`
}

// Run prints what the catalog declares, or every fault with its line.
func (c *catalogCheckCmd) Run(t *terminal) error {
	_, parsed, err := readCatalog(c.File)
	if err != nil {
		return err
	}
	digest := digestText(parsed.Digest())
	if c.JSON {
		return t.printJSON(map[string]any{
			"catalog": digest, "kinds": len(parsed.Kinds), "purposes": len(parsed.Purposes), "notices": len(parsed.Notices),
		})
	}
	rows := make([][]string, 0, len(parsed.Kinds))
	for _, k := range parsed.Kinds {
		rows = append(rows, []string{k.Name, k.Path, fmt.Sprint(len(k.Fields)), fmt.Sprint(len(k.Searches))})
	}
	t.say("%s: no faults; %s", c.File, digest)
	return t.printTable([]string{"kind", "path", "fields", "searches"}, rows)
}

// readCatalog reads and checks a file. Faults name the file as the user did.
func readCatalog(file string) ([]byte, *catalog.Catalog, error) {
	src, err := os.ReadFile(file) //nolint:gosec // the operator's own file
	if err != nil {
		return nil, nil, fmt.Errorf("read the catalog: %w", err)
	}
	parsed, err := catalog.Parse(file, src)
	if err != nil {
		return nil, nil, withHint(err, "nothing was changed; `tacit catalog show` prints the active one")
	}
	return src, parsed, nil
}

type catalogApplyCmd struct {
	directFlags `embed:""`
	File        string `arg:"" type:"existingfile" help:"Catalog, YAML."`
}

// Run checks the file with the active policy and switches to it, for every server at once.
func (c *catalogApplyCmd) Run(ctx context.Context, t *terminal) error {
	src, _, err := readCatalog(c.File)
	if err != nil {
		return err
	}
	return c.activate(ctx, t, src, nil)
}

// activate makes a catalog, a policy or both the active ones and prints the revision.
func (f directFlags) activate(ctx context.Context, t *terminal, src []byte, team map[string]string) error {
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
func (f directFlags) switchTo(ctx context.Context, t *terminal, a *assembly, before int64, src []byte, team map[string]string) error {
	_, err := a.vault.Activate(ctx, src, team)
	if errors.Is(err, vault.ErrReplayed) {
		return withHint(err, "nothing was changed; build it with a higher --sequence, or go back with tacit policy rollback")
	}
	if errors.Is(err, vault.ErrCatalog) {
		return withHint(err, "nothing was changed")
	}
	if err != nil {
		return err
	}
	return f.tellActive(ctx, t, a, before)
}

// tellActive prints the revision that is active now; before is the one that was.
func (f directFlags) tellActive(ctx context.Context, t *terminal, a *assembly, before int64) error {
	after, err := activePair(ctx, a)
	if err != nil {
		return err
	}
	if after.revision == before {
		t.say("already active; nothing was changed")
	}
	if err := f.sayPending(ctx, t, a); err != nil {
		return err
	}
	if f.JSON {
		return t.printJSON(map[string]any{
			"revision": after.revision, "catalog": digestText(after.catalog), "policy": digestText(after.policy),
		})
	}
	return t.printTable(nil, [][]string{
		{"revision", fmt.Sprint(after.revision)}, {"catalog", digestText(after.catalog)}, {"policy", digestText(after.policy)},
	})
}

type catalogShowCmd struct {
	directFlags `embed:""`
}

// Run prints the source byte for byte, so that it can be edited and applied again.
func (c *catalogShowCmd) Run(ctx context.Context, t *terminal) error {
	p, err := c.active(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		return t.printJSON(map[string]string{"catalog": digestText(p.catalog), "source": string(p.source)})
	}
	_, err = t.stdout.Write(p.source)
	return err
}

// digestText writes a digest as replies and the log do.
func digestText(d [32]byte) string { return "sha256:" + hex.EncodeToString(d[:]) }
