package main

import (
	"context"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/internal/cli"
)

type auditKeysCmd struct {
	List   auditKeysListCmd   `cmd:"" default:"withargs" help:"Print the public keys, as verifiers take them."`
	Rotate auditKeysRotateCmd `cmd:"" help:"Make a new key, which signs beside the old one."`
	Retire auditKeysRetireCmd `cmd:"" help:"Give up the old key, once everybody who verifies has the new one."`
}

// Help says in which order a key is changed.
func (*auditKeysCmd) Help() string {
	return `A checkpoint is signed by the key of each epoch that still counts, so that whoever verifies can take the new key while the
old one signs beside it:

  tacit audit keys rotate           # a new key, beside the old one
  tacit audit keys                  # give the new one to everybody who verifies
  tacit audit keys retire           # the old one signs nothing any more, and still verifies what it signed

Verifiers take KEY@SIZE for a key that counts for no checkpoint of more than SIZE entries: the size of the first that it did
not sign any more.`
}

type auditKeysListCmd struct {
	directFlags `embed:""`
}

// Run prints a line for each key there ever was. It needs no log that can be written.
func (c *auditKeysListCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	a, err := assembleKeys(ctx, assemblyConfig{url: url, app: "tacit-keys", keystone: c.keystoneFlags, maxConns: 2})
	if err != nil {
		return err
	}
	defer a.close()
	return c.printKeys(ctx, t, a)
}

// logKey is a key as it is printed.
type logKey struct {
	Epoch int32      `json:"epoch"`
	Key   string     `json:"key"`
	Since time.Time  `json:"since"`
	Until *time.Time `json:"until,omitempty"`
}

func (f directFlags) printKeys(ctx context.Context, t *cli.Terminal, a *assembly) error {
	head, err := archive.ReadHead(ctx, a.pool)
	if err != nil {
		return err
	}
	if head.Origin == "" {
		return cli.WithHint(audit.ErrUnpublished, "start a server, or run: tacit audit publish --once")
	}
	list, err := a.notary.VerifierKeys(ctx, head.Origin)
	if err != nil {
		return err
	}
	keys, rows := []logKey{}, [][]string{}
	for _, k := range list {
		key := logKey{Epoch: k.Epoch, Key: k.Key, Since: k.Since}
		until := "signs"
		if !k.Until.IsZero() {
			key.Until, until = &k.Until, "until "+k.Until.Format(time.DateOnly)
		}
		keys, rows = append(keys, key), append(rows, []string{fmt.Sprint(k.Epoch), k.Since.Format(time.DateOnly), until, k.Key})
	}
	if f.JSON {
		return t.PrintJSON(keys)
	}
	return t.PrintTable([]string{"epoch", "since", "", "key"}, rows)
}

type auditKeysRotateCmd struct {
	directFlags `embed:""`
}

// Run makes the next key.
func (c *auditKeysRotateCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.change(ctx, t, "log_rotate", func(a *assembly) ([][]byte, error) {
		k, err := a.notary.Rotate(ctx)
		return [][]byte{k.Public}, err
	})
}

type auditKeysRetireCmd struct {
	directFlags `embed:""`
}

// Run gives up the keys that were rotated out.
func (c *auditKeysRetireCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.change(ctx, t, "log_retire", func(a *assembly) ([][]byte, error) {
		list, err := a.notary.Retire(ctx)
		var ended [][]byte
		for _, k := range list {
			ended = append(ended, k.Public)
		}
		if err == nil && len(ended) == 0 {
			t.Say("no key waits to be retired: nothing to do")
		}
		return ended, err
	})
}

// change changes the keys and logs it, with the public key it was about.
func (f directFlags) change(ctx context.Context, t *cli.Terminal, action string, fn func(*assembly) ([][]byte, error)) error {
	a, err := f.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	keys, err := fn(a)
	if err != nil {
		return err
	}
	for _, k := range keys {
		if err := record(ctx, a, action, k); err != nil {
			return err
		}
	}
	return f.printKeys(ctx, t, a)
}
