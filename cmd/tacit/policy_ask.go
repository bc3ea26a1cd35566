package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

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

// accessLine is what one purpose is given, as --json prints it.
type accessLine struct {
	Purpose  string        `json:"purpose"`
	Complete bool          `json:"complete"`
	Ways     [][]condition `json:"ways"`
}

// Run lists, purpose by purpose, the ways in which the field leaves.
func (c *policyWhoCanCmd) Run(ctx context.Context, t *terminal) error {
	cfg, about, err := c.config(ctx)
	if err != nil {
		return err
	}
	engine, err := policy.Load(ctx, cfg)
	if err != nil {
		return fmt.Errorf("load the policy: %w", err)
	}
	list, err := engine.WhoCan(policy.Question{Field: c.Field, Kind: c.Kind, Action: c.Action, Form: forms[c.Form]})
	if errors.Is(err, policy.ErrUnknownName) {
		return withHint(err, "tacit catalog show prints the fields; classes are identity, contact.email, special and so on")
	}
	if err != nil {
		return err
	}
	if c.JSON {
		lines := make([]accessLine, len(list))
		for i, a := range list {
			lines[i] = accessLine{a.Purpose, a.Complete, waysOf(a.Ways)}
		}
		return t.printJSON(map[string]any{"policy": about, "field": c.Field, "form": c.Form, "action": c.Action, "purposes": lines})
	}
	t.say("of %s", about)
	_, err = t.stdout.Write(c.text(list))
	return err
}

// config is the policy that is asked about, with a name for it.
func (c *policyWhoCanCmd) config(ctx context.Context) (policy.Config, string, error) {
	if c.Dir != "" {
		cfg, err := offlineFlags{Catalog: c.Catalog}.config(c.Dir)
		return cfg, "the policy in " + c.Dir, err
	}
	if c.Catalog != "" {
		return policy.Config{}, "", &usageError{err: errors.New("--catalog goes with --dir"), hint: "the active policy is asked about with the active catalog"}
	}
	p, err := c.active(ctx)
	if err != nil {
		return policy.Config{}, "", err
	}
	cfg, err := revision.Config(p.source, p.team)
	return cfg, "the active policy, " + digestText(p.policy), err
}

var leaveAs = map[string]string{"clear": "in clear", "mask": "at least masked", "token": "at least as a pseudonym"}

func (c *policyWhoCanCmd) text(list []policy.Access) []byte {
	var b bytes.Buffer
	what := c.Field
	if c.Kind != "" {
		what += " of a " + c.Kind
	}
	if len(list) == 0 {
		fmt.Fprintf(&b, "%s never leaves %s by %s, for no purpose.\n", what, leaveAs[c.Form], c.Action)
		return b.Bytes()
	}
	fmt.Fprintf(&b, "%s leaves %s by %s for these purposes and no other:\n", what, leaveAs[c.Form], c.Action)
	for _, a := range list {
		fmt.Fprintf(&b, "\n%s\n", a.Purpose)
		for i, way := range a.Ways {
			words := make([]string, len(way))
			for j, condition := range way {
				words[j] = condition.Text
			}
			fmt.Fprintf(&b, "  %d. if %s.\n", i+1, strings.Join(words, ",\n     and "))
		}
		if !a.Complete {
			b.WriteString("  There are more ways than can be listed.\n")
		}
	}
	return b.Bytes()
}

type policyDiffCmd struct {
	directFlags `embed:""`
	Old         string `arg:"" help:"Directory, bundle, or digest of a policy that was active once."`
	New         string `arg:"" help:"Directory, bundle, or digest of a policy that was active once."`
	Catalog     string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to go by; the active one where a digest is given, else the default one."`
	FailOnWider bool   `name:"fail-on-wider" help:"Fail if the new policy gives anything that the old one does not."`
}

// changeLine is one difference as --json prints it.
type changeLine struct {
	Wider     bool           `json:"wider"`
	Right     string         `json:"right"`
	Names     []string       `json:"names,omitempty"`
	Was       string         `json:"was"`
	Now       string         `json:"now"`
	Example   map[string]any `json:"example"`
	Confirmed bool           `json:"confirmed"`
}

// Run compares two policies over every input there could be.
func (c *policyDiffCmd) Run(ctx context.Context, t *terminal) error {
	before, after, err := c.configs(ctx)
	if err != nil {
		return err
	}
	changes, err := policy.Diff(ctx, before, after)
	if err != nil {
		return err
	}
	lines, wider := make([]changeLine, len(changes)), 0
	for i, x := range changes {
		lines[i] = changeLine{x.Wider, x.Right, x.Names, x.Was, x.Now, x.Example, x.Confirmed}
		if x.Wider {
			wider++
		}
	}
	if c.JSON {
		err = t.printJSON(map[string]any{"changes": lines})
	} else {
		_, err = t.stdout.Write(changesText(lines))
	}
	if err == nil && c.FailOnWider && wider > 0 {
		err = withHint(fmt.Errorf("the new policy gives more in %d respects", wider), "each has an example; without --fail-on-wider they are only told")
	}
	return err
}

// configs reads both policies. Only a digest needs the vault.
func (c *policyDiffCmd) configs(ctx context.Context) (before, after policy.Config, err error) {
	var teams [2]map[string]string
	var a *assembly
	for i, name := range []string{c.Old, c.New} {
		if onDisk(name) {
			teams[i], err = readPolicy(name, bundle.Keys{})
		} else {
			if a == nil {
				if a, err = c.open(ctx); err != nil {
					return before, after, withHint(fmt.Errorf("%s is no directory and no file, and as a digest it needs the vault: %w", name, err), hintFor(err))
				}
				defer a.close()
			}
			teams[i], err = keptFiles(ctx, a, name)
		}
		if err != nil {
			return before, after, err
		}
	}
	offline := offlineFlags{Catalog: c.Catalog}
	config := offline.configOf
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
		return nil, withHint(err, "tacit policy history lists those that are; a directory or a bundle is named by its path")
	}
	return p.Files, err
}

// rightWords say what a right is, of what.
var rightWords = map[string]string{
	"visible": "records that show", "clear": "%s in clear", "mask": "%s masked", "token": "%s as a pseudonym", "match": "look-ups by %s",
	"write": "writing %s", "oblige": "the obligation %s",
}

func changesText(lines []changeLine) []byte {
	var b bytes.Buffer
	if len(lines) == 0 {
		b.WriteString("The two policies decide alike, whatever is asked.\n")
	}
	for _, l := range lines {
		word := "NARROWER"
		if l.Wider {
			word = "WIDER"
		}
		what := rightWords[l.Right]
		if strings.Contains(what, "%s") {
			what = fmt.Sprintf(what, strings.Join(l.Names, ", "))
		}
		fmt.Fprintf(&b, "%-8s  %s: %s → %s, for example with\n", word, what, l.Was, l.Now)
		indent(&b, exampleText(l.Example))
		if !l.Confirmed {
			b.WriteString("          OPA does not confirm this one.\n")
		}
	}
	return b.Bytes()
}
