package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/policycli"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
)

type policyHistoryCmd struct {
	directFlags        `embed:""`
	policycli.KeyFlags `embed:""`
}

// keptPolicy is one line of the history.
type keptPolicy struct {
	Digest   string `json:"digest"`
	At       string `json:"at"`
	Since    int64  `json:"first_revision,omitempty"`
	Revision string `json:"revision,omitempty"`
	Sequence int64  `json:"sequence,omitempty"`
	Key      string `json:"key,omitempty"`
	Signed   string `json:"signature"`
	Active   bool   `json:"active"`
}

// Run lists every policy that was ever active, in the order in which they first were.
func (c *policyHistoryCmd) Run(ctx context.Context, t *cli.Terminal) error {
	keys, err := c.Keys()
	if err != nil {
		return err
	}
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	all, err := a.vault.Policies(ctx)
	if err != nil {
		return err
	}
	lines := make([]keptPolicy, len(all))
	for i := range all {
		lines[i] = describeKept(&all[i], keys)
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"policies": lines})
	}
	rows := make([][]string, len(lines))
	for i, l := range lines {
		sequence, active := "", ""
		if l.Sequence > 0 {
			sequence = fmt.Sprint(l.Sequence)
		}
		if l.Active {
			active = "active"
		}
		rows[i] = []string{l.Digest, l.At, l.Revision, sequence, l.Key, l.Signed, active}
	}
	return t.PrintTable([]string{"digest", "first active", "revision", "sequence", "key", "signature", ""}, rows)
}

// describeKept says of the signature what can be said: without keys, which one it claims to be of.
func describeKept(p *vault.KeptPolicy, keys bundle.Keys) keptPolicy {
	l := keptPolicy{
		Digest: cli.Digest(p.Digest), At: p.At.UTC().Format(time.RFC3339), Since: p.First,
		Revision: p.Info.Revision, Sequence: p.Info.Sequence, Key: p.KeyID, Active: p.Active, Signed: "none",
	}
	if p.KeyID == "" {
		return l
	}
	l.Signed = "not verified"
	if keys.Trusting() {
		l.Signed = "not by a given key"
		if _, err := bundle.Verify(p.Files, keys); err == nil {
			l.Signed = "verified"
		}
	}
	return l
}

type policyRollbackCmd struct {
	directFlags `embed:""`
	Unsigned    bool   `name:"unsigned" help:"Go back to a policy that is not signed although the active one is: servers with --policy-key then refuse every request."`
	Digest      string `arg:"" optional:"" placeholder:"DIGEST" help:"Digest of the policy as tacit policy history prints it, 12 digits or more; the one before the active one if not given."`
}

// Run makes an earlier policy active again. It does not make its bundle acceptable again, nor any other that is old.
func (c *policyRollbackCmd) Run(ctx context.Context, t *cli.Terminal) error {
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	before, err := activePair(ctx, a)
	if err != nil {
		return err
	}
	target, err := a.vault.Policy(ctx, c.Digest)
	if err == nil {
		if err := staysSigned(before.team, target.Files, c.Unsigned); err != nil {
			return err
		}
		_, err = a.vault.RollbackPolicy(ctx, cli.Digest(target.Digest))
	}
	switch {
	case errors.Is(err, vault.ErrNotKept):
		return cli.WithHint(err, "tacit policy history lists those that are; give the digest of one of them")
	case errors.Is(err, vault.ErrCatalog):
		return cli.WithHint(err, "nothing was changed; the policy does not fit the catalog, or the checks, of today")
	case err != nil:
		return err
	}
	return c.tellActive(ctx, t, a, before.revision)
}

// staysSigned refuses to put an unsigned policy in the place of a signed one by a slip: servers that are started with
// --policy-key stop serving.
func staysSigned(active, next map[string]string, anyway bool) error {
	_, was := active[bundle.Signatures]
	if _, is := next[bundle.Signatures]; is || !was || anyway {
		return nil
	}
	return cli.WithHint(errors.New("the active policy is signed, and this one is not"),
		"servers with --policy-key would refuse every request; sign it (tacit policy build --key), or give --unsigned if there are none")
}
