package tree_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit/tree"
)

// numbered are leaves that cost nothing to make.
func numbered(n int) [][]byte {
	leaves := make([][]byte, n)
	for i := range leaves {
		leaves[i] = fmt.Appendf(nil, "%d", i)
	}
	return leaves
}

// naive is the root by the definition in RFC 6962, 2.1: split at the largest power of two below the size.
func naive(hashes [][]byte) []byte {
	switch n := len(hashes); n {
	case 0:
		return tree.EmptyRoot()
	case 1:
		return hashes[0]
	default:
		k := 1
		for k*2 < n {
			k *= 2
		}
		h := tlog.NodeHash(tlog.Hash(naive(hashes[:k])), tlog.Hash(naive(hashes[k:])))
		return h[:]
	}
}

func hashesOf(leaves [][]byte) [][]byte {
	hashes := make([][]byte, len(leaves))
	for i, l := range leaves {
		hashes[i] = tree.HashLeaf(l)
	}
	return hashes
}

func TestEdgeIsTheTree(t *testing.T) {
	leaves := numbered(700)
	hashes := hashesOf(leaves)
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(0, len(leaves)).Draw(t, "size")
		cut := rapid.IntRange(0, size).Draw(t, "cut")
		e, err := tree.EdgeAt(context.Background(), nodesOf(leaves), uint64(cut))
		if err != nil {
			t.Fatal(err)
		}
		if e, err = tree.NewEdge(e.Size(), e.Hashes()); err != nil { // as if it had been stored
			t.Fatal(err)
		}
		for _, h := range hashes[cut:size] {
			if err := e.Append(h); err != nil {
				t.Fatal(err)
			}
		}
		got, err := e.Root()
		if err != nil || e.Size() != uint64(size) || !bytes.Equal(got, naive(hashes[:size])) {
			t.Errorf("the edge from %d to %d gave %d, %x, %v; want %x", cut, size, e.Size(), got, err, naive(hashes[:size]))
		}
	})
}

func TestEdgeTakesSubtrees(t *testing.T) {
	hashes := hashesOf(numbered(512 + 256 + 3))
	e, err := tree.NewEdge(0, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, run := range [][][]byte{hashes[:512], hashes[512:768]} {
		root, err := tree.Subtree(run)
		if err != nil {
			t.Fatal(err)
		}
		if err := e.AppendSubtree(map[int]uint{512: 9, 256: 8}[len(run)], root); err != nil {
			t.Fatal(err)
		}
	}
	for _, h := range hashes[768:] {
		if err := e.Append(h); err != nil {
			t.Fatal(err)
		}
	}
	if err := e.AppendSubtree(8, hashes[0]); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("a bundle after 771 leaves: got %v, want ErrFormat", err)
	}
	if got, err := e.Root(); err != nil || !bytes.Equal(got, naive(hashes)) {
		t.Errorf("got %x, %v; want %x", got, err, naive(hashes))
	}
}

// What NewEdge took and Hashes gave is not touched by what is appended later.
func TestEdgeHashesStay(t *testing.T) {
	hashes := hashesOf(numbered(8))
	e, err := tree.NewEdge(0, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range hashes[:7] {
		if err := e.Append(h); err != nil {
			t.Fatal(err)
		}
	}
	given := e.Hashes()
	want := slices.Clone(given)
	stored, err := tree.NewEdge(7, given)
	if err != nil {
		t.Fatal(err)
	}
	for _, edge := range []*tree.Edge{e, stored} {
		if err := edge.Append(hashes[7]); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, given); diff != "" {
			t.Error(diff)
		}
	}
}

func TestEdgeRefused(t *testing.T) {
	h := tree.EmptyRoot()
	for _, row := range []struct {
		name   string
		size   uint64
		hashes [][]byte
	}{
		{"too few", 3, [][]byte{h}},
		{"too many", 2, [][]byte{h, h}},
		{"short", 1, [][]byte{h[:31]}},
		{"hashes of nothing", 0, [][]byte{h}},
	} {
		if e, err := tree.NewEdge(row.size, row.hashes); e != nil || !errors.Is(err, tree.ErrFormat) {
			t.Errorf("%s: got %v, %v; want ErrFormat", row.name, e, err)
		}
	}
	e, err := tree.NewEdge(1, [][]byte{h})
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Append(h[:31]); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("a short leaf hash: got %v, want ErrFormat", err)
	}
}

func TestSubtreeRefused(t *testing.T) {
	for _, n := range []int{0, 3, 255} {
		if h, err := tree.Subtree(make([][]byte, n)); h != nil || !errors.Is(err, tree.ErrFormat) {
			t.Errorf("subtree over %d: got %v, want ErrFormat", n, err)
		}
	}
}

// Proofs are accepted by golang.org/x/mod/sumdb/tlog, for any size.
func TestProofsHold(t *testing.T) {
	leaves := numbered(700)
	hashes := hashesOf(leaves)
	nodes := nodesOf(leaves)
	ctx := t.Context()
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(1, len(leaves)).Draw(t, "size")
		index := rapid.IntRange(0, size-1).Draw(t, "index")
		from := rapid.IntRange(1, size).Draw(t, "from")
		root, fromRoot := naive(hashes[:size]), naive(hashes[:from])

		in, err := tree.Inclusion(ctx, nodes, uint64(index), uint64(size))
		if err != nil {
			t.Fatal(err)
		}
		if err := tlog.CheckRecord(toTlog(in), int64(size), tlog.Hash(root), int64(index), tlog.Hash(hashes[index])); err != nil {
			t.Errorf("inclusion of %d in %d: %v", index, size, err)
		}
		if err := tree.VerifyInclusion(uint64(index), uint64(size), hashes[index], in, root); err != nil {
			t.Error(err)
		}
		other := hashes[(index+1)%len(hashes)]
		if err := tree.VerifyInclusion(uint64(index), uint64(size), other, in, root); !errors.Is(err, tree.ErrProof) {
			t.Errorf("another leaf at %d: got %v, want ErrProof", index, err)
		}

		con, err := tree.Consistency(ctx, nodes, uint64(from), uint64(size))
		if err != nil {
			t.Fatal(err)
		}
		if err := tlog.CheckTree(toTlog(con), int64(size), tlog.Hash(root), int64(from), tlog.Hash(fromRoot)); err != nil {
			t.Errorf("consistency of %d with %d: %v", from, size, err)
		}
		if err := tree.VerifyConsistency(uint64(from), uint64(size), con, fromRoot, root); err != nil {
			t.Error(err)
		}
		if err := tree.VerifyConsistency(uint64(from), uint64(size), con, tree.EmptyRoot(), root); !errors.Is(err, tree.ErrProof) {
			t.Errorf("another root at %d: got %v, want ErrProof", from, err)
		}
	})
}

func TestProofsRefused(t *testing.T) {
	nodes := nodesOf(numbered(3))
	if _, err := tree.Inclusion(t.Context(), nodes, 3, 3); !errors.Is(err, tree.ErrProof) {
		t.Errorf("an entry beyond the tree: got %v, want ErrProof", err)
	}
	if _, err := tree.Consistency(t.Context(), nodes, 4, 3); !errors.Is(err, tree.ErrProof) {
		t.Errorf("a size beyond the tree: got %v, want ErrProof", err)
	}
	if err := tree.VerifyConsistency(0, 3, nil, naive(nil), naive(hashesOf(numbered(3)))); err != nil {
		t.Errorf("the empty tree is the beginning of every other, got %v", err)
	}
	if err := tree.VerifyConsistency(0, 3, nil, naive(hashesOf(numbered(1))), tree.EmptyRoot()); !errors.Is(err, tree.ErrProof) {
		t.Errorf("an empty tree with a root: got %v, want ErrProof", err)
	}
	gone := errors.New("gone")
	none := func(context.Context, uint, uint64) ([]byte, error) { return nil, gone }
	if _, err := tree.Root(t.Context(), none, 5); !errors.Is(err, gone) {
		t.Errorf("got %v, want the error of the nodes", err)
	}
	short := func(context.Context, uint, uint64) ([]byte, error) { return []byte{1}, nil }
	if _, err := tree.Inclusion(t.Context(), short, 1, 5); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("a node that is no hash: got %v, want ErrFormat", err)
	}
}

func TestProofVectors(t *testing.T) {
	dirs, err := filepath.Glob(filepath.Join(vectorDir, "proof", "*"))
	if err != nil || len(dirs) == 0 {
		t.Fatal("no vectors", err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			var m proofManifest
			if err := json.Unmarshal(read(t, filepath.Join(dir, "manifest.json")), &m); err != nil {
				t.Fatal(err)
			}
			p, err := tree.ParseProof(read(t, filepath.Join(dir, "proof")))
			if err != nil {
				t.Fatal(err)
			}
			v, err := note.NewVerifier(m.Keys[0])
			if err != nil {
				t.Fatal(err)
			}
			c, err := p.Verify(read(t, filepath.Join(dir, "leaf")), m.Origin, v)
			if (err == nil) != m.Holds || p.Index != m.Index || m.Holds && c.Size != badSize {
				t.Errorf("got entry %d of %d, %v; want entry %d, holds %v", p.Index, c.Size, err, m.Index, m.Holds)
			}
		})
	}
}
