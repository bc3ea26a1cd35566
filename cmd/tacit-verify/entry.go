package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"strconv"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

// verifyEntry checks that one entry is in the log, by a proof or from an export.
func verifyEntry(ctx context.Context, args []string) (*finding, error) {
	var o options
	rest, err := parse(&o, args, func(set *flag.FlagSet) {
		set.StringVar(&o.proof, "proof", "", "")
		set.StringVar(&o.leaf, "leaf", "", "")
	})
	if err != nil {
		return nil, err
	}
	origin, keys, err := o.verifiers()
	if err != nil {
		return nil, err
	}
	switch {
	case len(rest) == 0 && o.proof != "" && o.leaf != "":
		return byProof(&o, origin, keys)
	case len(rest) == 2 && o.proof == "" && o.leaf == "":
		return fromExport(ctx, &o, rest[0], rest[1], origin, keys)
	default:
		return nil, usage("entry takes a directory and a position or id, or --proof and --leaf")
	}
}

func byProof(o *options, origin string, keys []note.Verifier) (*finding, error) {
	text, err := readFile(o.proof)
	if err != nil {
		return nil, err
	}
	entry, err := readFile(o.leaf)
	if err != nil {
		return nil, err
	}
	entry = bytes.TrimSuffix(entry, []byte("\n")) // no entry ends so, but files do
	p, err := tree.ParseProof(text)
	if err != nil {
		return found("entry", o, tree.Checkpoint{}).refuted(tree.CodeProof, o.proof, "is not a proof in the form of C2SP tlog-proof"), nil
	}
	f, c := opened("entry", o, o.proof, p.Checkpoint, origin, keys)
	f.Index = &p.Index
	if f.Verdict == tree.Verified && tree.VerifyInclusion(p.Index, c.Size, tree.HashLeaf(entry), p.Hashes, c.Root) != nil {
		f.refuted(tree.CodeProof, o.proof, "does not show that the entry is there")
	}
	f.entry(o.leaf, entry)
	return f, nil
}

// entry shows the entry, if it is one and what was asked of it holds.
func (f *finding) entry(where string, b []byte) {
	if canonical(b) != nil {
		f.refuted(tree.CodeLeaf, where, "is not in the canonical form of an entry")
	}
	if f.Verdict == tree.Verified {
		f.Entry = json.RawMessage(b)
	}
}

func fromExport(ctx context.Context, o *options, dir, which, origin string, keys []note.Verifier) (*finding, error) {
	id, index, err := position(which)
	if err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	signed, err := tree.ReadCheckpoint(root.FS())
	if err != nil {
		return nil, err
	}
	f, c := opened("entry", o, "checkpoint", signed, origin, keys)
	if f.Verdict != tree.Verified {
		return f, nil
	}
	files := tree.OpenFiles(root.FS(), c.Size)
	if id != uuid.Nil {
		if index, err = f.find(ctx, files, id); err != nil || f.Verdict != tree.Verified {
			return f, err
		}
	}
	return f, f.included(ctx, files, index, c)
}

// position is an id, or a place in the log.
func position(s string) (uuid.UUID, uint64, error) {
	if n, err := strconv.ParseUint(s, 10, 64); err == nil {
		return uuid.Nil, n, nil
	}
	id, err := uuid.Parse(s)
	if err != nil || id == uuid.Nil {
		return uuid.Nil, 0, usage("%q is neither a position nor the id of an entry", s)
	}
	return id, 0, nil
}

// find looks for an id in the bundles that are there.
func (f *finding) find(ctx context.Context, files *tree.Files, id uuid.UUID) (uint64, error) {
	needle := []byte(`"` + id.String() + `"`)
	missing := false
	for p := range tree.Paths(f.Size) {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		if p.Kind != tree.EntriesFile {
			break
		}
		leaves, err := files.Bundle(p)
		missing = missing || err != nil
		for i, b := range leaves {
			if !bytes.Contains(b, needle) {
				continue
			}
			if e, err := leaf.Parse(b); err == nil && e.ID == id {
				return p.Index*tree.Width + uint64(i), nil
			}
		}
	}
	where := "entry " + id.String()
	if missing {
		f.incomplete(tree.CodeMissing, where, "is not in the bundles that could be read; others are missing")
	} else {
		f.refuted(tree.CodeMissing, where, "is not in the export")
	}
	return 0, nil
}

// included checks one entry of an export against its checkpoint.
func (f *finding) included(ctx context.Context, files *tree.Files, index uint64, c tree.Checkpoint) error {
	if index >= c.Size {
		return usage("the log has entries 0 to %d, and not %d", int64(c.Size)-1, index) //nolint:gosec // for people
	}
	f.Index = &index
	where := fmt.Sprintf("entry %d", index)
	b, err := files.Entry(index)
	if err != nil {
		f.unread(err)
		return nil
	}
	hashes, err := tree.Inclusion(ctx, files.Nodes(), index, c.Size)
	if err != nil {
		f.unread(err)
		return nil
	}
	if tree.VerifyInclusion(index, c.Size, tree.HashLeaf(b), hashes, c.Root) != nil {
		f.refuted(tree.CodeProof, where, "is not what the checkpoint has there, or a tile is wrong: tacit-verify log tells")
	}
	f.entry(where, b)
	return nil
}

// unread says why a file of the export is of no use. Nothing is proven then.
func (f *finding) unread(err error) {
	switch path, ok := errors.AsType[*fs.PathError](err); {
	case ok && errors.Is(err, fs.ErrNotExist):
		f.incomplete(tree.CodeMissing, path.Path, "is missing")
	case ok:
		f.incomplete(tree.CodeUnreadable, path.Path, "could not be read")
	default:
		f.refuted(tree.CodeBundle, "export", "has a file that is not in its form: tacit-verify log tells")
	}
}
