package tree_test

import (
	"context"
	"crypto/sha256"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	formats "github.com/transparency-dev/formats/proof"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/tacitcrm/tacit/audit/tree"
)

// Programs by other people accept our exports and proofs, and refuse what we refuse.

func hashBundle(b []byte) ([][]byte, error) {
	var bundle api.EntryBundle
	if err := bundle.UnmarshalText(b); err != nil {
		return nil, err
	}
	hashes := make([][]byte, len(bundle.Entries))
	for i, e := range bundle.Entries {
		hashes[i] = rfc6962.DefaultHasher.HashLeaf(e)
	}
	return hashes, nil
}

func runFsck(t *testing.T, vector string) error {
	t.Helper()
	dir := filepath.Join(vectorDir, vector)
	v, err := note.NewVerifier(readManifest(t, dir).Keys[0])
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	// One worker ends at its first fault while the reader still waits for it, so there are more than faults.
	f := fsck.New(origin, v, client.FileFetcher{Root: filepath.Join(dir, "log")}, hashBundle, fsck.Opts{N: 4})
	return f.Check(ctx)
}

func TestAcceptedByFsck(t *testing.T) {
	for _, name := range []string{"good-001", "good-255", "good-256", "good-257", "good-600"} {
		t.Run(name, func(t *testing.T) {
			if err := runFsck(t, name); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestRefusedByFsck(t *testing.T) {
	for _, name := range []string{"bad-changed", "bad-reordered", "bad-tile", "bad-tile-partial", "bad-tile-above", "bad-root", "bad-key", "bad-origin"} {
		t.Run(name, func(t *testing.T) {
			if err := runFsck(t, name); err == nil || strings.Contains(err.Error(), "deadline") {
				t.Errorf("got %v, want a fault", err)
			}
		})
	}
}

// proofOf is an inclusion proof made by tessera's client from the tiles of a good vector.
func TestProofsFromTilesAreAccepted(t *testing.T) {
	const size = 600
	files := client.FileFetcher{Root: filepath.Join(vectorDir, "good-600", "log")}
	theirs, err := client.NewProofBuilder(t.Context(), size, files.ReadTile)
	if err != nil {
		t.Fatal(err)
	}
	leaves := entries(t, size)
	root := checkpointOf(t, leaves).Root
	ours := tree.OpenFiles(os.DirFS(files.Root), size).Nodes()
	for _, index := range []uint64{0, 1, 255, 256, 511, 512, 599} {
		their, err := theirs.InclusionProof(t.Context(), index)
		if err != nil {
			t.Fatal(err)
		}
		our, err := tree.Inclusion(t.Context(), ours, index, size)
		if err != nil {
			t.Fatal(err)
		}
		hash := tree.HashLeaf(leaves[index])
		if err := proof.VerifyInclusion(rfc6962.DefaultHasher, index, size, hash, their, root); err != nil {
			t.Errorf("their proof of %d by their verifier: %v", index, err)
		}
		if err := tree.VerifyInclusion(index, size, hash, their, root); err != nil {
			t.Errorf("their proof of %d: %v", index, err)
		}
		if err := tlog.CheckRecord(toTlog(our), size, tlog.Hash(root), int64(index), tlog.Hash(hash)); err != nil {
			t.Errorf("our proof of %d by x/mod: %v", index, err)
		}
	}
	for _, from := range []uint64{1, 255, 256, 257, 512, 600} {
		their, err := theirs.ConsistencyProof(t.Context(), from, size)
		if err != nil {
			t.Fatal(err)
		}
		if err := tree.VerifyConsistency(from, size, their, checkpointOf(t, leaves[:from]).Root, root); err != nil {
			t.Errorf("their proof from %d: %v", from, err)
		}
	}
}

func toTlog(hashes [][]byte) []tlog.Hash {
	out := make([]tlog.Hash, len(hashes))
	for i, h := range hashes {
		out[i] = tlog.Hash(h)
	}
	return out
}

// A proof that we wrote is read by the library of its format, and shows there what it shows here.
func TestProofIsReadByFormats(t *testing.T) {
	dir := filepath.Join(vectorDir, "proof", "good")
	text, leaf := read(t, filepath.Join(dir, "proof")), read(t, filepath.Join(dir, "leaf"))
	var p formats.TLogProof
	if err := p.Unmarshal(text); err != nil {
		t.Fatal(err)
	}
	n, err := note.Open(p.Checkpoint, note.VerifierList(verifierOf(t, origin, "log")))
	if err != nil {
		t.Fatal(err)
	}
	c, err := tree.Peek(p.Checkpoint)
	if err != nil || n.Text != c.Text() {
		t.Fatalf("got %q, %v; want %q", c.Text(), err, n.Text)
	}
	hashes := make([][]byte, len(p.Hashes))
	for i, h := range p.Hashes {
		hashes[i] = h[:]
	}
	hash := sha256.Sum256(append([]byte{0}, leaf...))
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, p.Index, c.Size, hash[:], hashes, c.Root); err != nil {
		t.Error(err)
	}
}
