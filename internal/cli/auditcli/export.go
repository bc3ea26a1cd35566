package auditcli

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/cli"
)

type exportCmd struct {
	cli.ClientFlags `embed:""`
	Dir             string   `arg:"" type:"path" help:"Directory to copy into; one that has an export of the same log is brought up to date."`
	Verify          []string `name:"verify" sep:"none" placeholder:"KEY" help:"Check the copy by this key of the log, or by those in @FILE; may be repeated."`
}

// Help says what the copy is and how to check it.
func (*exportCmd) Help() string {
	return `The copy has the layout of C2SP tlog-tiles and is of the checkpoint that was published when the command began; each
file that is fetched is an entry of the log itself. What is there already is not fetched again, and a command that was cut
short goes on where it stopped. The checkpoints of the exports before are kept in DIR/earlier.

Examples:
  tacit audit export copy/
  tacit-verify log copy/ --key @log.vkey
  tacit audit export copy/ --verify @log.vkey --json`
}

// tlogPath is where a server has the log's files.
const tlogPath = "/v1/audit/tlog/"

// atOnce is how many files are fetched at a time.
const atOnce = 4

// exported is what an export comes to, as it is printed.
type exported struct {
	Origin  string       `json:"origin"`
	Size    uint64       `json:"size"`
	Fetched int64        `json:"fetched"`
	Kept    int64        `json:"kept"`            // files that were there already
	Dropped int64        `json:"dropped_bundles"` // whose retention has ended
	Earlier []string     `json:"earlier"`
	Verdict tree.Verdict `json:"verdict,omitempty"` // if asked for
	Faults  []tree.Fault `json:"faults,omitempty"`
}

// Run copies the log as of the checkpoint that it fetches first.
func (c *exportCmd) Run(ctx context.Context, t *cli.Terminal) error {
	origin, keys, err := verifiers("--verify", c.Verify)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	dir, err := openDirectory(c.Dir)
	if err != nil {
		return err
	}
	defer func() { _ = dir.root.Close() }() // what was written is synced
	x := &exporter{log: patient{server, waitForFile}, dir: dir}
	out, err := x.export(ctx, t)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	earlier, err := dir.earlier()
	if err != nil {
		return err
	}
	for _, e := range earlier {
		out.Earlier = append(out.Earlier, e.Name)
	}
	if len(keys) > 0 {
		report, err := tree.Verify(ctx, dir.root.FS(), tree.Options{Origin: origin, Keys: keys, Earlier: earlier, Leaf: canonical, Kept: leaf.KeptFrom})
		if err != nil {
			return fmt.Errorf("verify: %w", err)
		}
		out.Verdict, out.Faults = report.Verdict(), report.Faults
	}
	return c.print(t, out)
}

func canonical(b []byte) error {
	_, err := leaf.Parse(b)
	return err //nolint:wrapcheck // the report leaves the text out
}

// exporter copies a log.
type exporter struct {
	log patient
	dir *directory

	gone                   atomic.Uint64 // bundles before this one were dropped
	fetched, kept, dropped atomic.Int64
}

func (x *exporter) export(ctx context.Context, t *cli.Terminal) (exported, error) {
	signed, err := x.log.get(ctx, tlogPath+tree.CheckpointPath().String(), nil)
	if err != nil {
		return exported{}, err
	}
	point, err := tree.Peek(signed)
	if err != nil {
		return exported{}, fmt.Errorf("checkpoint: %w", err)
	}
	before, err := x.dir.last(point)
	if err != nil {
		return exported{}, err
	}
	if err := x.files(ctx, t, point.Size); err != nil {
		t.Say("%d files were copied; the same command goes on from here", x.fetched.Load())
		return exported{}, err
	}
	if err := x.dir.finish(signed, before, point.Size); err != nil {
		return exported{}, err
	}
	return exported{
		Origin: point.Origin, Size: point.Size, Fetched: x.fetched.Load(), Kept: x.kept.Load(), Dropped: x.dropped.Load(), Earlier: []string{},
	}, nil
}

// files copies everything but the checkpoint: tiles, then bundles from the newest back, so that the first that was dropped
// tells of all before it.
func (x *exporter) files(ctx context.Context, t *cli.Terminal, size uint64) error {
	all := slices.Collect(tree.Paths(size))
	all = all[:len(all)-1] // the checkpoint, which is had
	bar := cli.Counting(t, "copying the log")
	bar.ChangeMax(max(len(all), 1))
	defer func() { _ = bar.Finish() }() // it only draws
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for _, p := range slices.Backward(all) {
		if ctx.Err() != nil {
			break
		}
		group.Go(func() error {
			defer func() { _ = bar.Add(1) }() // as above
			return x.file(ctx, p)
		})
	}
	return group.Wait() //nolint:wrapcheck // file names it
}

func (x *exporter) file(ctx context.Context, p tree.Path) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err() //nolint:wrapcheck // whoever stopped says why
	case x.dir.has(p):
		x.kept.Add(1)
		return nil
	case p.Kind == tree.EntriesFile && p.Index < x.gone.Load():
		x.dropped.Add(1)
		return nil
	}
	b, err := x.log.get(ctx, tlogPath+p.String(), nil)
	if p.Kind == tree.EntriesFile && refused(err, codeDropped) {
		x.drop(p.Index)
		return nil
	}
	if err == nil {
		err = x.dir.write(p.String(), b)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", p, err)
	}
	x.fetched.Add(1)
	return nil
}

// drop notes that a bundle is gone, and with it all before.
func (x *exporter) drop(index uint64) {
	x.dropped.Add(1)
	for {
		known := x.gone.Load()
		if index < known || x.gone.CompareAndSwap(known, index+1) {
			return
		}
	}
}

func (c *exportCmd) print(t *cli.Terminal, out exported) error {
	if err := c.printResult(t, out); err != nil {
		return err
	}
	switch out.Verdict {
	case "":
		check := "tacit-verify log " + c.Dir + " --key @KEYS"
		if n := len(out.Earlier); n > 0 {
			check += " --earlier " + c.Dir + "/" + out.Earlier[n-1]
		}
		t.Say("nothing was checked yet; with the log's key: %s", check)
		return nil
	case tree.Verified:
		return nil
	case tree.Incomplete:
		return cli.WithHint(fmt.Errorf("the copy is incomplete: %d files or entries could not be looked at", len(out.Faults)), "copy it anew, into an empty directory")
	case tree.Refuted:
	}
	return cli.WithHint(fmt.Errorf("the copy does not verify: %d faults", len(out.Faults)), "keep the copy; tacit-verify shows the same to others")
}

func (c *exportCmd) printResult(t *cli.Terminal, out exported) error {
	if c.JSON {
		return t.PrintJSON(out)
	}
	number := func(n int64) string { return strconv.FormatInt(n, 10) }
	rows := [][]string{
		{"log", out.Origin},
		{"entries", strconv.FormatUint(out.Size, 10)},
		{"files fetched", number(out.Fetched)},
		{"files there already", number(out.Kept)},
		{"bundles dropped after retention", number(out.Dropped)},
	}
	if len(out.Earlier) > 0 {
		rows = append(rows, []string{"earlier checkpoints", strings.Join(out.Earlier, " ")})
	}
	if out.Verdict != "" {
		rows = append(rows, []string{"verdict", string(out.Verdict)})
	}
	for _, f := range out.Faults {
		rows = append(rows, []string{f.Where, f.What})
	}
	return t.PrintTable(nil, rows)
}
