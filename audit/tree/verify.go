package tree

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"golang.org/x/mod/sumdb/note"
)

// Earlier is a checkpoint that somebody kept from before.
type Earlier struct {
	Name string // as faults name it
	Note []byte
}

// Options say what an export is checked against.
type Options struct {
	Origin string          // the log's name
	Keys   []note.Verifier // the log's keys, one for each epoch that still counts; never a witness's
	// Earlier checkpoints of the same log: the entries must still give their roots at their sizes. Nothing else in an
	// export shows that entries were cut off at its end, or that the log was rewritten and signed anew.
	Earlier []Earlier
	// Quorum reports whether enough witnesses signed the checkpoint; nil for no witnesses.
	Quorum func(checkpoint []byte) bool
	// Leaf returns an error for bytes that are not in the form of an entry; nil takes all. The report says where, and
	// leaves out the error's text.
	Leaf func(leaf []byte) error
	// Kept tells an entry which says that those before a position were dropped after their retention. Without such an
	// entry, or a Kept, none count as Gone.
	Kept func(leaf []byte) (from uint64, ok bool)
	// Progress, if there is one, is called after each bundle with the entries done.
	Progress func(done, size uint64)
}

// Verify checks a log in the layout of C2SP tlog-tiles: that its checkpoint is signed, that the entries give its root,
// that every tile has the hashes of that tree, and that earlier checkpoints still hold. What is wrong is in the report,
// with its place; an error is returned only when ctx ended or the options are not usable. It holds one bundle and one
// tile of each level in memory, however long the log is.
//
// Old bundles that were dropped after their retention count as Gone, not as faults, if they are whole, the oldest of
// the log, their hashes are in the tree, and an entry that is there says by Options.Kept that they were dropped.
//
// To name the place, every hash is judged by those above it, from the signed root down: if an entry and its hash in a
// tile differ, the one that the tree above does not vouch for is at fault.
func Verify(ctx context.Context, fsys fs.FS, o Options) (Report, error) {
	if o.Origin == "" || len(o.Keys) == 0 {
		return Report{}, errors.New("verify: no origin or no key to verify by")
	}
	var r Report
	signed, err := ReadCheckpoint(fsys)
	if err != nil {
		r.unread(CheckpointPath(), err)
		return r, nil
	}
	if !r.checkpoint(signed, &o) {
		return r, nil
	}
	w := &walk{ctx: ctx, options: &o, report: &r, files: OpenFiles(fsys, r.Checkpoint.Size)}
	w.earlier = r.openEarlier(&o)
	if err := w.run(); err != nil {
		return Report{}, err
	}
	return r, nil
}

// checkpoint reports whether there is one to go by, be it signed or not.
func (r *Report) checkpoint(signed []byte, o *Options) bool {
	c, err := Peek(signed)
	if err != nil {
		r.fault(CodeCheckpoint, "checkpoint", "")
		return false
	}
	r.Checkpoint = c
	if c.Origin != o.Origin {
		r.fault(CodeOrigin, "checkpoint line 1", "")
	}
	if _, err := Open(signed, c.Origin, o.Keys...); err != nil {
		r.fault(CodeSignature, "checkpoint", "")
	}
	if o.Quorum != nil && !o.Quorum(signed) {
		r.fault(CodeWitness, "checkpoint", "")
	}
	return true
}

// kept is an earlier checkpoint that its signature vouches for.
type kept struct {
	name string
	Checkpoint
}

// openEarlier is the earlier checkpoints whose roots are to be met on the way, by size.
func (r *Report) openEarlier(o *Options) []kept {
	var open []kept
	for _, e := range o.Earlier {
		c, err := Open(e.Note, o.Origin, o.Keys...)
		switch {
		case errors.Is(err, ErrSignature):
			r.fault(CodeSignature, e.Name, "")
		case errors.Is(err, ErrOrigin):
			r.fault(CodeOrigin, e.Name, "")
		case err != nil:
			r.fault(CodeCheckpoint, e.Name, "")
		case c.Size > r.Checkpoint.Size:
			r.fault(CodeTruncated, e.Name, fmt.Sprintf("%d entries, now %d", c.Size, r.Checkpoint.Size))
		default:
			open = append(open, kept{e.Name, c})
		}
	}
	slices.SortStableFunc(open, func(a, b kept) int { return cmp.Compare(a.Size, b.Size) })
	return open
}

// unread notes that a file is missing, unreadable or not in its form.
func (r *Report) unread(p Path, err error) {
	code := CodeUnreadable
	switch {
	case errors.Is(err, fs.ErrNotExist):
		code = CodeMissing
	case errors.Is(err, ErrFormat) && p.Kind == CheckpointFile:
		code = CodeCheckpoint
	case errors.Is(err, ErrFormat) && p.Kind == TileFile:
		code = CodeTile
	case errors.Is(err, ErrFormat):
		code = CodeBundle
	}
	r.fault(code, p.String(), "")
}
