package tree_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

const origin = "example.org/tacit/0190163d-8694-739b-aea5-966c26f8ad91"

// testKey is the same for a name on each run, so that what it signs is too.
func testKey(name string) ed25519.PrivateKey {
	seed := sha256.Sum256([]byte("Tacit's test vectors, no secret: " + name))
	return ed25519.NewKeyFromSeed(seed[:])
}

func signerOf(t testing.TB, origin, key string) note.Signer {
	t.Helper()
	s, err := tree.NewSigner(origin, testKey(key))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func vkeyOf(t testing.TB, origin, key string) string {
	t.Helper()
	vkey, err := tree.VerifierKey(origin, testKey(key).Public().(ed25519.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	return vkey
}

func verifierOf(t testing.TB, origin, key string) note.Verifier {
	t.Helper()
	v, err := note.NewVerifier(vkeyOf(t, origin, key))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// entry is a canonical entry, the same on each run; most are as short as entries get.
func entry(t testing.TB, i int) []byte {
	t.Helper()
	e := entryAt(i)
	if i%32 == 0 {
		seed := sha256.Sum256(fmt.Appendf(nil, "entry %d", i))
		e.Decision, e.Outcome, e.Kind, e.Purpose, e.Basis = leaf.Allow, leaf.Released, "contact", "support", "contract"
		e.Policy, e.Actor = sha256.Sum256([]byte("policy")), uuid.UUID(seed[16:])
		e.Groups = []leaf.Group{{Clear: []string{"given_name"}, Mask: []string{"contact.email"}, Subjects: []uuid.UUID{uuid.UUID(seed[8:24])}}}
	}
	return canonical(t, e)
}

// pruneEntry says that the entries before keptFrom were dropped.
func pruneEntry(t testing.TB, i int, keptFrom uint64) []byte {
	t.Helper()
	e := entryAt(i)
	e.Action, e.Decision, e.Outcome, e.Reasons = leaf.ActionPrune, leaf.Allow, leaf.Written, leaf.PruneReasons(keptFrom, keptFrom)
	return canonical(t, e)
}

func entryAt(i int) leaf.Entry {
	at := time.Date(2026, 1, 5, 8, 0, 0, 0, time.UTC).Add(time.Duration(i) * 61 * time.Second)
	seed := sha256.Sum256(fmt.Appendf(nil, "entry %d", i))
	var id uuid.UUID
	copy(id[:], seed[:])
	binary.BigEndian.PutUint64(id[:8], uint64(at.UnixMilli())<<16|0x7000|uint64(seed[0]))
	id[8] = id[8]&0x3f | 0x80
	return leaf.Entry{ID: id, Time: at, Action: "read", Decision: leaf.Deny, Outcome: leaf.Absent}
}

func canonical(t testing.TB, e leaf.Entry) []byte {
	t.Helper()
	b, err := e.MarshalCanonical()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func entries(t testing.TB, n int) [][]byte {
	t.Helper()
	leaves := make([][]byte, n)
	for i := range leaves {
		leaves[i] = entry(t, i)
	}
	return leaves
}

// nodesOf computes every hash from the leaves by the definition in RFC 6962, 2.1.
func nodesOf(leaves [][]byte) tree.Nodes {
	row := make([][]byte, len(leaves))
	for i, l := range leaves {
		h := sha256.Sum256(append([]byte{0}, l...))
		row[i] = h[:]
	}
	rows := [][][]byte{row}
	for len(row) > 1 {
		above := make([][]byte, len(row)/2)
		for i := range above {
			h := sha256.Sum256(slices.Concat([]byte{1}, row[2*i], row[2*i+1]))
			above[i] = h[:]
		}
		row = above
		rows = append(rows, row)
	}
	return func(_ context.Context, level uint, index uint64) ([]byte, error) { return rows[level][index], nil }
}

func checkpointOf(t testing.TB, leaves [][]byte) tree.Checkpoint {
	t.Helper()
	size := uint64(len(leaves))
	root, err := tree.Root(t.Context(), nodesOf(leaves), size)
	if err != nil {
		t.Fatal(err)
	}
	return tree.Checkpoint{Origin: origin, Size: size, Root: root}
}

func signed(t testing.TB, c tree.Checkpoint, signers ...note.Signer) []byte {
	t.Helper()
	if len(signers) == 0 {
		signers = []note.Signer{signerOf(t, c.Origin, "log")}
	}
	b, err := tree.Sign(c, signers...)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// export writes a log as it should be.
func export(t testing.TB, leaves [][]byte) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	putBundles(t, files, leaves)
	putTiles(t, files, leaves)
	files["checkpoint"] = file(signed(t, checkpointOf(t, leaves)))
	return files
}

func file(b []byte) *fstest.MapFile { return &fstest.MapFile{Data: b} }

func putBundles(t testing.TB, files fstest.MapFS, leaves [][]byte) {
	t.Helper()
	for p := range tree.Paths(uint64(len(leaves))) {
		if p.Kind != tree.EntriesFile {
			continue
		}
		var b []byte
		var err error
		for _, l := range leaves[p.Index*tree.Width:][:p.Width] {
			if b, err = tree.AppendEntry(b, l); err != nil {
				t.Fatal(err)
			}
		}
		files[p.String()] = file(b)
	}
}

func putTiles(t testing.TB, files fstest.MapFS, leaves [][]byte) {
	t.Helper()
	nodes := nodesOf(leaves)
	for p := range tree.Paths(uint64(len(leaves))) {
		if p.Kind != tree.TileFile {
			continue
		}
		b, err := tree.Tile(t.Context(), nodes, p)
		if err != nil {
			t.Fatal(err)
		}
		files[p.String()] = file(b)
	}
}

// cosigner signs as a witness does (C2SP tlog-cosignature, Ed25519), at a time that does not change.
type cosigner struct {
	name string
	key  ed25519.PrivateKey
}

const cosignedAt = 1767600000

func (c cosigner) Name() string { return c.name }

func (c cosigner) KeyHash() uint32 {
	h := sha256.Sum256(append([]byte(c.name+"\n\x04"), c.key.Public().(ed25519.PublicKey)...))
	return binary.BigEndian.Uint32(h[:])
}

func (c cosigner) Sign(msg []byte) ([]byte, error) {
	sig := ed25519.Sign(c.key, fmt.Appendf(nil, "cosignature/v1\ntime %d\n%s", cosignedAt, msg))
	return append(binary.BigEndian.AppendUint64(nil, cosignedAt), sig...), nil
}

// vkey is the witness's key as policies have it.
func (c cosigner) vkey() string {
	public := append([]byte{4}, c.key.Public().(ed25519.PublicKey)...)
	return fmt.Sprintf("%s+%08x+%s", c.name, c.KeyHash(), base64Std(public))
}

func witnessOf(name string) cosigner { return cosigner{name, testKey(name)} }

func readSeed(f *testing.F, path string) []byte {
	f.Helper()
	b, err := os.ReadFile(filepath.Join(vectorDir, path))
	if err != nil {
		f.Fatal(err)
	}
	return b
}
