package main

import (
	"context"
	"errors"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/keycopy"
)

type keysPruneCopiesCmd struct {
	KeyCopies    string `name:"key-copies" from:"TACIT_KEY_COPIES" placeholder:"DIR" help:"Directory of the copies of the key tables ($TACIT_KEY_COPIES)."`
	OldestBackup uint64 `name:"oldest-backup" required:"" placeholder:"GENERATION" help:"Generation of the oldest backup that may still be restored: generation in its manifest.json, or in its table key_tree."`
	JSON         bool   `name:"json" help:"Print JSON."`
}

// Help says what stays.
func (c *keysPruneCopiesCmd) Help() string {
	return `Removes the key copies of the oldest backup's generation and before: a restore needs only those after it. The last copy
always stays. Backups older than the one named can then be restored only with the live or last database (--current),
so name the oldest of all: base backups and dumps too.`
}

// Run removes what no backup needs that is kept. It asks for no confirmation: whoever knows the generation has
// looked at the backup.
func (c *keysPruneCopiesCmd) Run(_ context.Context, t *cli.Terminal) error {
	switch {
	case c.KeyCopies == "":
		return cli.Usage(errors.New("no directory of key copies is named"), "give --key-copies DIR, or set "+envKeyTable)
	case c.OldestBackup == 0:
		return cli.Usage(errors.New("generations begin at 1"), "the generation of a backup is in its manifest.json")
	}
	removed, err := keycopy.Prune(c.KeyCopies, c.OldestBackup)
	if len(removed) > 0 || err == nil { // what is gone is said even when the rest is not
		err = errors.Join(err, c.print(t, removed))
	}
	if errors.Is(err, keycopy.ErrGap) {
		return cli.WithHint(err, "name the generation of a backup: it is in its manifest.json; nothing was removed")
	}
	return err
}

func (c *keysPruneCopiesCmd) print(t *cli.Terminal, removed []uint64) error {
	if c.JSON {
		return t.PrintJSON(map[string]any{"removed": append([]uint64{}, removed...)})
	}
	return t.PrintTable(nil, [][]string{{"removed", generations(removed)}})
}
