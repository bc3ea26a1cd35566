package tree

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/transparency-dev/merkle/compact"
)

// Edge is a tree that grows by leaves and remembers only its right edge: the roots of the complete subtrees that make
// it up, at most 64 hashes (a compact range from 0). It is not safe for concurrent use.
type Edge struct {
	r *compact.Range
}

var ranges = &compact.RangeFactory{Hash: hashChildren}

// NewEdge is the edge of a tree of size leaves, as Hashes gave it; an empty tree has no hashes. Another number of
// hashes than size has bits set, or a hash of another length, is ErrFormat.
func NewEdge(size uint64, hashes [][]byte) (*Edge, error) {
	for _, h := range hashes {
		if len(h) != HashSize {
			return nil, fmt.Errorf("edge of %d leaves: %w: a hash has %d bytes", size, ErrFormat, len(h))
		}
	}
	r, err := ranges.NewRange(0, size, slices.Clone(hashes))
	if err != nil {
		return nil, fmt.Errorf("edge of %d leaves: %w: %w", size, ErrFormat, err)
	}
	return &Edge{r}, nil
}

// EdgeAt reads the edge of the tree of the first size leaves from its nodes.
func EdgeAt(ctx context.Context, nodes Nodes, size uint64) (*Edge, error) {
	hashes, err := fetch(ctx, nodes, compact.RangeNodes(0, size, nil))
	if err != nil {
		return nil, err
	}
	return NewEdge(size, hashes)
}

// Append adds one leaf by its hash (HashLeaf).
func (e *Edge) Append(leafHash []byte) error {
	if len(leafHash) != HashSize {
		return fmt.Errorf("append to %d leaves: %w: a hash has %d bytes", e.Size(), ErrFormat, len(leafHash))
	}
	if err := e.r.Append(bytes.Clone(leafHash), nil); err != nil {
		return fmt.Errorf("append to %d leaves: %w", e.Size(), err)
	}
	return nil
}

// AppendSubtree adds the 1<<level leaves whose root is hash (Subtree). It is ErrFormat if Size is no multiple of their
// number: such a subtree has no place there.
func (e *Edge) AppendSubtree(level uint, hash []byte) error {
	size := e.Size()
	width := uint64(1) << level
	if len(hash) != HashSize || width == 0 || size%width != 0 || size+width < size {
		return fmt.Errorf("append a subtree of level %d to %d leaves: %w", level, size, ErrFormat)
	}
	next, err := ranges.NewRange(size, size+width, [][]byte{bytes.Clone(hash)})
	if err != nil {
		return fmt.Errorf("append to %d leaves: %w", size, err)
	}
	if err := e.r.AppendRange(next, nil); err != nil {
		return fmt.Errorf("append to %d leaves: %w", size, err)
	}
	return nil
}

// Size is the number of leaves.
func (e *Edge) Size() uint64 { return e.r.End() }

// Hashes are the roots of the complete subtrees from left to right, the largest first: one for each bit set in Size.
func (e *Edge) Hashes() [][]byte { return slices.Clone(e.r.Hashes()) }

// Root is the root of the tree, EmptyRoot for one without leaves.
func (e *Edge) Root() ([]byte, error) {
	if e.Size() == 0 {
		return EmptyRoot(), nil
	}
	return e.r.GetRootHash(nil)
}
