package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

// verifyLog checks a whole export.
func verifyLog(ctx context.Context, args []string, stderr io.Writer) (*finding, error) {
	var o options
	rest, err := parse(&o, args, o.policyFlag, func(set *flag.FlagSet) {
		set.Var(&o.earlier, "earlier", "")
		set.BoolVar(&o.complete, "complete", false, "")
		set.BoolVar(&o.quiet, "quiet", false, "")
	})
	if err != nil {
		return nil, err
	}
	if len(rest) != 1 {
		return nil, usage("log takes one directory")
	}
	against, err := o.against()
	if err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(rest[0]) // nothing outside is read, whatever the export's links say
	if err != nil {
		return nil, err
	}
	defer root.Close()
	progress := &percent{w: stderr, on: !o.quiet && isTerminal(stderr)}
	against.Progress = progress.show
	report, err := tree.Verify(ctx, root.FS(), against)
	progress.end()
	if err != nil {
		return nil, err
	}
	return fromReport(&o, &report), nil
}

// against is what an export is checked against.
func (o *options) against() (tree.Options, error) {
	origin, keys, err := o.verifiers()
	if err != nil {
		return tree.Options{}, err
	}
	quorum, err := o.quorum()
	if err != nil {
		return tree.Options{}, err
	}
	t := tree.Options{Origin: origin, Keys: keys, Quorum: quorum, Leaf: canonical, Kept: leaf.KeptFrom}
	for _, name := range o.earlier {
		b, err := readFile(name)
		if err != nil {
			return tree.Options{}, err
		}
		t.Earlier = append(t.Earlier, tree.Earlier{Name: name, Note: b})
	}
	return t, nil
}

func canonical(b []byte) error {
	_, err := leaf.Parse(b)
	return err
}

func fromReport(o *options, r *tree.Report) *finding {
	f := found("log", o, r.Checkpoint)
	f.Verdict, f.Entries, f.Earlier, f.More = r.Verdict(), &r.Entries, &r.Earlier, r.More
	f.Faults = append(f.Faults, r.Faults...)
	if r.Gone.To == 0 {
		return f
	}
	f.Gone = &r.Gone
	if o.complete {
		verdict := f.Verdict
		f.incomplete(tree.CodeMissing, fmt.Sprintf("entries %d to %d", r.Gone.From, r.Gone.To-1), "are gone, and --complete asks for all")
		if verdict == tree.Refuted {
			f.Verdict = verdict
		}
	}
	return f
}

// percent shows how far a long reading is.
type percent struct {
	w    io.Writer
	on   bool
	last uint64
}

func (p *percent) show(done, size uint64) {
	if now := done / max(size/100, 1); p.on && now != p.last {
		p.last = now
		fmt.Fprintf(p.w, "\r%d of %d entries", done, size)
	}
}

func (p *percent) end() {
	if p.last > 0 {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
