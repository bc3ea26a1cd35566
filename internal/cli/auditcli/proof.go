package auditcli

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strconv"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/cli"
)

type checkpointCmd struct {
	cli.ClientFlags `embed:""`
	Out             string `name:"out" type:"path" placeholder:"FILE" help:"Write it here instead."`
}

// Help says what a checkpoint is good for.
func (*checkpointCmd) Help() string {
	return `Keep checkpoints where whoever runs the server cannot change them: each shows later that nothing before it was changed
or cut off. With --json the log's public keys come with it; compare them with those you were given another way.

Examples:
  tacit audit checkpoint --out 2026-06-30.checkpoint
  tacit audit consistency 2026-06-30.checkpoint --key @log.vkey`
}

// Run prints the checkpoint as the log signed it.
func (c *checkpointCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	raw, err := patient{server, waitForProof}.get(ctx, "/v1/audit/checkpoint", nil)
	if err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	var answer struct {
		Size       uint64 `json:"size"`
		Checkpoint string `json:"checkpoint"`
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	if c.Out != "" {
		if err := writeFile(c.Out, answer.Checkpoint); err != nil {
			return err
		}
		t.Say("checkpoint of %d entries, in %s", answer.Size, c.Out)
	}
	switch {
	case c.JSON:
		return t.PrintJSON(json.RawMessage(raw))
	case c.Out == "":
		return t.Print(answer.Checkpoint)
	}
	return nil
}

func writeFile(name, text string) error {
	return os.WriteFile(name, []byte(text), 0o600) //nolint:wrapcheck // it names the file
}

type proofCmd struct {
	cli.ClientFlags `embed:""`
	Entry           string `arg:"" help:"Id of the entry, as disclosures print it."`
	Out             string `name:"out" type:"path" placeholder:"FILE" help:"Write the proof here instead of printing it."`
	Leaf            string `name:"leaf" type:"path" placeholder:"FILE" help:"Write the entry here, as it stands in the log to the byte."`
}

// Help says how others check the proof.
func (*proofCmd) Help() string {
	return `The proof is a text of C2SP tlog-proof. It needs nothing but itself, the entry's bytes and the log's public key. An entry
of the last second or two is waited for.

Examples:
  tacit audit proof 0190163d-8694-739b-aea5-966c26f8ad91 --out entry.proof --leaf entry.json
  tacit-verify entry --proof entry.proof --leaf entry.json --key @log.vkey`
}

// Run fetches the proof, and waits for a checkpoint that covers the entry.
func (c *proofCmd) Run(ctx context.Context, t *cli.Terminal) error {
	id, err := uuid.Parse(c.Entry)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "entry ids are in disclosures, and in: tacit audit query")
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	raw, err := patient{server, waitForProof}.get(ctx, "/v1/audit/entries/"+id.String()+"/proof", nil)
	if err != nil {
		return fmt.Errorf("prove entry %s: %w", id, err)
	}
	var answer struct {
		Leaf  string `json:"leaf"`
		Proof string `json:"proof"`
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return c.put(t, raw, answer.Proof, answer.Leaf)
}

func (c *proofCmd) put(t *cli.Terminal, raw []byte, proof, entry string) error {
	for _, f := range []struct{ name, text string }{{c.Out, proof}, {c.Leaf, entry}} {
		if f.name == "" {
			continue
		}
		if err := writeFile(f.name, f.text); err != nil {
			return err
		}
	}
	if c.Out != "" && c.Leaf != "" {
		t.Say("with the log's key: tacit-verify entry --proof %s --leaf %s --key @KEYS", c.Out, c.Leaf)
	}
	switch {
	case c.JSON:
		return t.PrintJSON(json.RawMessage(raw))
	case c.Out == "":
		return t.Print(proof)
	}
	return nil
}

type consistencyCmd struct {
	cli.ClientFlags `embed:""`
	Earlier         string   `arg:"" type:"path" placeholder:"FILE" help:"A checkpoint that was kept."`
	Key             []string `name:"key" sep:"none" placeholder:"KEY" help:"The log's key, or @FILE, by which both checkpoints must be signed; may be repeated."`
	Out             string   `name:"out" type:"path" placeholder:"FILE" help:"Keep the present checkpoint here, once it was found to continue the earlier one."`
}

// Help says what is shown.
func (*consistencyCmd) Help() string {
	return `Without --key it is shown that the two checkpoints belong together, and not who signed them.

Example:
  tacit audit consistency 2026-06-30.checkpoint --key @log.vkey --out 2026-07-31.checkpoint`
}

// Run has the server prove that its log begins with the one that was kept, and checks the proof.
func (c *consistencyCmd) Run(ctx context.Context, t *cli.Terminal) error {
	origin, keys, err := verifiers("--key", c.Key)
	if err != nil {
		return err
	}
	signed, err := readFile(c.Earlier)
	if err != nil {
		return err
	}
	before, err := open(signed, origin, keys)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Earlier, err)
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	query := url.Values{"size": {strconv.FormatUint(before.Size, 10)}}
	raw, err := patient{server, waitForProof}.get(ctx, "/v1/audit/consistency", query)
	if refused(err, codeLogShorter) {
		return cli.WithHint(fmt.Errorf("%w: %d then", ErrShorter, before.Size), keepHint)
	}
	if err != nil {
		return fmt.Errorf("prove consistency: %w", err)
	}
	var proof consistencyProof
	if err := json.Unmarshal(raw, &proof); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	now, err := proof.check(before, origin, keys)
	if err != nil {
		return err
	}
	return c.report(t, before, now, proof.Checkpoint)
}

// open believes a checkpoint that one of keys signed; without keys it only reads it.
func open(signed []byte, origin string, keys []note.Verifier) (tree.Checkpoint, error) {
	if len(keys) == 0 {
		return tree.Peek(signed) //nolint:wrapcheck // it says what is wrong
	}
	return tree.Open(signed, origin, keys...) //nolint:wrapcheck // as above
}

type consistencyProof struct {
	Hashes     []string `json:"hashes"`
	Checkpoint string   `json:"checkpoint"`
}

func (p *consistencyProof) check(before tree.Checkpoint, origin string, keys []note.Verifier) (tree.Checkpoint, error) {
	now, err := open([]byte(p.Checkpoint), origin, keys)
	if err != nil {
		return now, fmt.Errorf("the server's checkpoint: %w", err)
	}
	if now.Origin != before.Origin {
		return now, cli.WithHint(fmt.Errorf("%w: %s, and not %s", ErrOtherLog, before.Origin, now.Origin),
			"a log that was started over has another name, see tacit audit restart; it is continued by its first checkpoint at best")
	}
	hashes := make([][]byte, len(p.Hashes))
	for i, h := range p.Hashes {
		if hashes[i], err = base64.StdEncoding.DecodeString(h); err != nil {
			return now, fmt.Errorf("read the answer: %w", err)
		}
	}
	err = tree.VerifyConsistency(before.Size, now.Size, hashes, before.Root, now.Root)
	if errors.Is(err, tree.ErrProof) {
		err = cli.WithHint(ErrForked, keepHint)
	}
	return now, err
}

func (c *consistencyCmd) report(t *cli.Terminal, before, now tree.Checkpoint, signed string) error {
	if c.Out != "" {
		if err := writeFile(c.Out, signed); err != nil {
			return err
		}
	}
	if len(c.Key) == 0 {
		t.Say("warning: without --key nobody's signature was checked")
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"consistent": true, "origin": now.Origin, "from": before.Size, "size": now.Size, "signed": len(c.Key) > 0})
	}
	return t.PrintTable(nil, [][]string{
		{"log", now.Origin},
		{"entries then", strconv.FormatUint(before.Size, 10)},
		{"entries now", strconv.FormatUint(now.Size, 10)},
		{"verdict", "continued"},
	})
}
