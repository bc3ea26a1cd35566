package main

import (
	"context"
	"errors"
	"os"

	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
)

// verifyCheckpoint checks the signatures of a checkpoint.
func verifyCheckpoint(args []string) (*finding, error) {
	var o options
	rest, err := parse(&o, args, o.policyFlag)
	if err != nil {
		return nil, err
	}
	if len(rest) != 1 {
		return nil, usage("checkpoint takes one file")
	}
	origin, keys, err := o.verifiers()
	if err != nil {
		return nil, err
	}
	quorum, err := o.quorum()
	if err != nil {
		return nil, err
	}
	signed, err := readFile(rest[0])
	if err != nil {
		return nil, err
	}
	f, _ := opened("checkpoint", &o, rest[0], signed, origin, keys)
	if quorum != nil && !quorum(signed) {
		f.refuted(tree.CodeWitness, rest[0], "lacks the signatures of witnesses that the policy asks for")
	}
	return f, nil
}

// opened checks a checkpoint's signature; without a fault, what is returned is signed.
func opened(command string, o *options, where string, signed []byte, origin string, keys []note.Verifier) (*finding, tree.Checkpoint) {
	c, err := tree.Open(signed, origin, keys...)
	if err == nil {
		return found(command, o, c), c
	}
	c, _ = tree.Peek(signed)
	f := found(command, o, c)
	switch {
	case errors.Is(err, tree.ErrOrigin):
		f.refuted(tree.CodeOrigin, where, "is of another log than "+origin)
	case errors.Is(err, tree.ErrSignature):
		f.refuted(tree.CodeSignature, where, "is not signed by the key asked for")
	default:
		f.refuted(tree.CodeCheckpoint, where, "is not a checkpoint")
	}
	return f, c
}

// verifyConsistency checks that one checkpoint's log is the beginning of another's.
func verifyConsistency(ctx context.Context, args []string) (*finding, error) {
	var o options
	rest, err := parse(&o, args)
	if err != nil {
		return nil, err
	}
	if len(rest) != 3 {
		return nil, usage("consistency takes two checkpoints and a directory")
	}
	origin, keys, err := o.verifiers()
	if err != nil {
		return nil, err
	}
	earlier, err := readFile(rest[0])
	if err != nil {
		return nil, err
	}
	later, err := readFile(rest[1])
	if err != nil {
		return nil, err
	}
	f, from := opened("consistency", &o, rest[0], earlier, origin, keys)
	if f.Verdict != tree.Verified {
		return f, nil
	}
	f, to := opened("consistency", &o, rest[1], later, origin, keys)
	if f.Verdict != tree.Verified {
		return f, nil
	}
	if from.Size > to.Size {
		return f.refuted(tree.CodeTruncated, rest[0], "has more entries than the later checkpoint"), nil
	}
	return f, f.consistent(ctx, rest[2], rest[0], from, to)
}

// consistent makes the proof from the export's tiles and checks it.
func (f *finding) consistent(ctx context.Context, dir, where string, from, to tree.Checkpoint) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	nodes := tree.OpenFiles(root.FS(), to.Size).Nodes()
	if got, err := tree.Root(ctx, nodes, to.Size); err != nil {
		f.unread(err)
		return nil
	} else if string(got) != string(to.Root) {
		f.refuted(tree.CodeRoot, dir, "gives another root than the later checkpoint has")
		return nil
	}
	hashes, err := tree.Consistency(ctx, nodes, from.Size, to.Size)
	if err != nil {
		f.unread(err)
		return nil
	}
	if tree.VerifyConsistency(from.Size, to.Size, hashes, from.Root, to.Root) != nil {
		f.refuted(tree.CodeForked, where, "is not the beginning of the later checkpoint's log, or a tile is wrong: tacit-verify log tells")
	}
	return nil
}
