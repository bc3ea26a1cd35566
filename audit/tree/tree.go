// Package tree is the log's Merkle tree as RFC 6962 has it, and its public forms as C2SP has them: checkpoints
// (tlog-checkpoint), tiles and bundles (tlog-tiles), proofs (tlog-proof). It knows bytes and hashes. It stores nothing,
// speaks to nobody, and cannot tell whether what the entries say is true.
package tree

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
)

var (
	// ErrFormat means that bytes are not in the form that their specification gives them.
	ErrFormat = errors.New("tree: malformed")
	// ErrSignature means that none of the keys asked for signed a checkpoint, or that a signature of one is wrong.
	ErrSignature = errors.New("tree: not signed by the log's key")
	// ErrOrigin means that a checkpoint is another log's.
	ErrOrigin = errors.New("tree: checkpoint of another log")
	// ErrProof means that a proof does not show what it should.
	ErrProof = errors.New("tree: proof does not hold")
)

// HashSize is the length of a hash in bytes (SHA-256).
const HashSize = sha256.Size

// Nodes returns the hash of the complete subtree of 1<<level leaves that starts at leaf index<<level. It is asked for
// no others. Errors go back to the caller as they are.
type Nodes func(ctx context.Context, level uint, index uint64) ([]byte, error)

// HashLeaf is the hash of one entry's bytes: SHA-256(0x00 || leaf) (RFC 6962, 2.1).
func HashLeaf(leaf []byte) []byte { return rfc6962.DefaultHasher.HashLeaf(leaf) }

// EmptyRoot is the root of a tree without entries: SHA-256 of nothing (RFC 6962, 2.1).
func EmptyRoot() []byte { return rfc6962.DefaultHasher.EmptyRoot() }

func hashChildren(left, right []byte) []byte { return rfc6962.DefaultHasher.HashChildren(left, right) }

// Subtree is the root over hashes, whose number must be a power of two: of 256 leaf hashes, the root of their bundle;
// of the 256 hashes of a full tile, the one hash that stands for it a level higher.
func Subtree(hashes [][]byte) ([]byte, error) {
	n := len(hashes)
	if n == 0 || n&(n-1) != 0 {
		return nil, fmt.Errorf("subtree over %d hashes: %w", n, ErrFormat)
	}
	row := slices.Clone(hashes)
	for len(row) > 1 {
		for i := range len(row) / 2 {
			row[i] = hashChildren(row[2*i], row[2*i+1])
		}
		row = row[:len(row)/2]
	}
	return row[0], nil
}

// Root is the root of the tree of the first size leaves.
func Root(ctx context.Context, nodes Nodes, size uint64) ([]byte, error) {
	e, err := EdgeAt(ctx, nodes, size)
	if err != nil {
		return nil, err
	}
	return e.Root()
}

// Inclusion proves that leaf index is in the tree of size leaves (RFC 6962, 2.1.1). The hashes go from the leaf's
// sibling up. An index beyond the tree is ErrProof.
func Inclusion(ctx context.Context, nodes Nodes, index, size uint64) ([][]byte, error) {
	need, err := proof.Inclusion(index, size)
	if err != nil {
		return nil, fmt.Errorf("prove inclusion: %w: %w", ErrProof, err)
	}
	return build(ctx, nodes, need)
}

// Consistency proves that the tree of size from is the beginning of the tree of size to (RFC 6962, 2.1.2). It is empty
// if they are equal or from is 0. A from beyond to is ErrProof.
func Consistency(ctx context.Context, nodes Nodes, from, to uint64) ([][]byte, error) {
	need, err := proof.Consistency(from, to)
	if err != nil {
		return nil, fmt.Errorf("prove consistency: %w: %w", ErrProof, err)
	}
	return build(ctx, nodes, need)
}

func build(ctx context.Context, nodes Nodes, need proof.Nodes) ([][]byte, error) {
	hashes, err := fetch(ctx, nodes, need.IDs)
	if err != nil {
		return nil, err
	}
	return need.Rehash(hashes, hashChildren)
}

func fetch(ctx context.Context, nodes Nodes, ids []compact.NodeID) ([][]byte, error) {
	hashes := make([][]byte, len(ids))
	for i, id := range ids {
		h, err := nodes(ctx, id.Level, id.Index)
		if err != nil {
			return nil, err
		}
		if len(h) != HashSize {
			return nil, fmt.Errorf("node %d of level %d: %w", id.Index, id.Level, ErrFormat)
		}
		hashes[i] = h
	}
	return hashes, nil
}

// VerifyInclusion checks that leafHash is leaf index of the tree of size leaves under root. What does not hold is
// ErrProof.
func VerifyInclusion(index, size uint64, leafHash []byte, hashes [][]byte, root []byte) error {
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, index, size, leafHash, hashes, root); err != nil {
		return fmt.Errorf("verify inclusion of entry %d in %d: %w: %w", index, size, ErrProof, err)
	}
	return nil
}

// VerifyConsistency checks that the tree of size to under root begins with the tree of size from under fromRoot. What
// does not hold is ErrProof. An empty tree is the beginning of every other, so its root must be EmptyRoot.
func VerifyConsistency(from, to uint64, hashes [][]byte, fromRoot, root []byte) error {
	if from == 0 && !bytes.Equal(fromRoot, EmptyRoot()) {
		return fmt.Errorf("verify consistency of 0 with %d: %w: the empty tree has another root", to, ErrProof)
	}
	if err := proof.VerifyConsistency(rfc6962.DefaultHasher, from, to, hashes, fromRoot, root); err != nil {
		return fmt.Errorf("verify consistency of %d with %d: %w: %w", from, to, ErrProof, err)
	}
	return nil
}
