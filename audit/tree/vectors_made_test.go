package tree_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/tacitcrm/tacit/audit/tree"
)

// badSize is the length of the logs that are tampered with: a full bundle and a partial one.
const badSize = 300

// vectors is every log and what is to be found in it, by name.
func vectors(t *testing.T) map[string]*vector {
	t.Helper()
	all := map[string]*vector{}
	for _, n := range []int{0, 1, 255, 256, 257, 600} {
		v := made(t, fmt.Sprintf("An untouched log of %d entries.", n), n)
		all[fmt.Sprintf("good-%03d", n)] = v
	}
	all["good-600"].keepEarlier("earlier/512", signed(t, checkpointOf(t, entries(t, 512))))
	all["good-600"].keepEarlier("earlier/001", signed(t, checkpointOf(t, entries(t, 1))))
	all["good-600"].keepEarlier("earlier/000", signed(t, checkpointOf(t, nil)))
	tamperedEntries(t, all)
	tamperedTiles(t, all)
	tamperedCheckpoints(t, all)
	notAll(t, all)
	witnessed(t, all)
	return all
}

// made is an untouched log.
func made(t *testing.T, about string, n int) *vector {
	t.Helper()
	return &vector{
		manifest: manifest{
			About: about, Origin: origin, Keys: []string{vkeyOf(t, origin, "log")},
			Verdict: tree.Verified, Size: uint64(n), Entries: uint64(n),
		},
		log: export(t, entries(t, n)), files: map[string][]byte{},
	}
}

func (v *vector) keepEarlier(name string, b []byte) {
	v.Earlier = append(v.Earlier, name)
	v.files[name] = b
}

// refuted says what is to be found: pairs of a code and a place.
func (v *vector) refuted(faults ...string) *vector {
	v.Verdict, v.Exit = tree.Refuted, 1
	for pair := range slices.Chunk(faults, 2) {
		v.Faults = append(v.Faults, want{tree.Code(pair[0]), pair[1]})
	}
	return v
}

func (v *vector) incomplete(faults ...string) *vector {
	v.refuted(faults...)
	v.Verdict, v.Exit = tree.Incomplete, 3
	return v
}

// other is an entry that is none of the log's.
func other(t *testing.T) []byte { t.Helper(); return entry(t, 5000) }

func tamperedEntries(t *testing.T, all map[string]*vector) {
	t.Helper()
	changed := slices.Replace(entries(t, badSize), 100, 101, other(t))
	deleted := slices.Delete(entries(t, badSize), 100, 101)
	inserted := slices.Insert(entries(t, badSize), 100, other(t))
	reordered := entries(t, badSize)
	reordered[100], reordered[101] = reordered[101], reordered[100]

	v := made(t, "Entry 100 is another one; the tiles are untouched.", badSize)
	putBundles(t, v.log, changed)
	all["bad-changed"] = v.refuted("changed", "entry 100")

	v = made(t, "Entry 100 is another one and so is its hash in the tile of level 0; the tile above is untouched.", badSize)
	putBundles(t, v.log, changed)
	v.log["tile/0/000"] = export(t, changed)["tile/0/000"]
	all["bad-changed-with-tile"] = v.refuted("changed", "entries 0 to 255")

	v = made(t, "Entry 100 is another one and all tiles are made anew; the checkpoint is the old one.", badSize)
	putBundles(t, v.log, changed)
	putTiles(t, v.log, changed)
	all["bad-changed-with-all-tiles"] = v.refuted("root", "checkpoint line 3")

	v = made(t, "Entry 100 is taken out and the others moved up; the tiles are untouched.", badSize)
	delete(v.log, "tile/entries/001.p/44")
	putBundles(t, v.log, deleted)
	v.log["tile/entries/001.p/44"] = v.log["tile/entries/001.p/43"]
	delete(v.log, "tile/entries/001.p/43")
	v.Entries = badSize - 1
	all["bad-deleted"] = v.refuted("deleted", "entry 100", "moved", "entries 101 to 299")

	v = made(t, "Entry 100 is taken out of its bundle, which has one entry less; the tiles are untouched.", badSize)
	putBundles(t, v.log, deleted[:255])
	v.log["tile/entries/000"] = v.log["tile/entries/000.p/255"]
	delete(v.log, "tile/entries/000.p/255")
	v.Entries = badSize - 1
	all["bad-deleted-in-bundle"] = v.refuted("deleted", "entry 100")

	v = made(t, "An entry is put in before entry 100 and the others moved down; the tiles are untouched.", badSize)
	putBundles(t, v.log, inserted)
	v.log["tile/entries/001.p/44"] = v.log["tile/entries/001.p/45"]
	delete(v.log, "tile/entries/001.p/45")
	all["bad-inserted"] = v.refuted("inserted", "entry 100", "moved", "entries 101 to 299")

	v = made(t, "Entries 100 and 101 are exchanged; the tiles are untouched.", badSize)
	putBundles(t, v.log, reordered)
	all["bad-reordered"] = v.refuted("reordered", "entries 100 to 101")

	v = made(t, "The length of entry 100 in its bundle is too large.", badSize)
	b := bytes.Clone(v.log["tile/entries/000"].Data)
	at := bytes.Index(b, entry(t, 100))
	b[at-2] = 0xff
	v.log["tile/entries/000"] = file(b)
	v.Entries = 144
	all["bad-length"] = v.refuted("bundle", "tile/entries/000")

	spaced := slices.Replace(entries(t, badSize), 100, 101, bytes.Replace(entry(t, 100), []byte(","), []byte(", "), 1))
	v = made(t, "Entry 100 has a space between its members. Tiles and checkpoint are over it as it is.", badSize)
	v.log = export(t, spaced)
	all["bad-not-canonical"] = v.refuted("leaf", "entry 100")
}

func tamperedTiles(t *testing.T, all map[string]*vector) {
	t.Helper()
	for _, row := range []struct{ name, path string }{
		{"bad-tile", "tile/0/000"}, {"bad-tile-partial", "tile/0/001.p/44"}, {"bad-tile-above", "tile/1/000.p/1"},
	} {
		v := made(t, "One hash of "+row.path+" is another one; the entries are untouched.", badSize)
		v.log[row.path] = file(flipped(v.log[row.path].Data))
		all[row.name] = v.refuted("tile", row.path)
	}

	v := made(t, "One tile is cut short; the entries are untouched.", badSize)
	b := v.log["tile/0/000"].Data
	v.log["tile/0/000"] = file(b[:len(b)-tree.HashSize])
	all["bad-tile-short"] = v.refuted("tile", "tile/0/000")

	v = pruned(t, "The first bundle was dropped after its retention, and one hash of its tile is another one.")
	v.log["tile/0/000"] = file(flipped(v.log["tile/0/000"].Data))
	all["bad-pruned-tile"] = v.refuted("tile", "tile/0/000")
}

// flipped is b with one bit changed in its first hash.
func flipped(b []byte) []byte {
	b = bytes.Clone(b)
	b[7] ^= 1
	return b
}

func tamperedCheckpoints(t *testing.T, all map[string]*vector) {
	t.Helper()
	const small = 3
	untouched := checkpointOf(t, entries(t, small))

	v := made(t, "The log signed another root than its entries give.", small)
	v.log["checkpoint"] = file(signed(t, tree.Checkpoint{Origin: origin, Size: small, Root: flipped(untouched.Root)}))
	all["bad-root"] = v.refuted("root", "checkpoint line 3")

	v = made(t, "The checkpoint is signed by another key under the log's name.", small)
	v.log["checkpoint"] = file(signed(t, untouched, signerOf(t, origin, "stranger")))
	all["bad-key"] = v.refuted("signature", "checkpoint")

	v = made(t, "The root was changed under the log's signature.", small)
	v.log["checkpoint"] = file(bytes.Replace(v.log["checkpoint"].Data, []byte(base64Std(untouched.Root)), []byte(base64Std(flipped(untouched.Root))), 1))
	all["bad-signature"] = v.refuted("signature", "checkpoint", "root", "checkpoint line 3")

	v = made(t, "The log's key signed a checkpoint of another origin.", small)
	untouched.Origin = "example.org/another"
	v.log["checkpoint"] = file(signed(t, untouched, signerOf(t, origin, "log")))
	all["bad-origin"] = v.refuted("origin", "checkpoint line 1")
	untouched.Origin = origin

	v = made(t, "The size is written with a leading zero.", small)
	v.log["checkpoint"] = file(bytes.Replace(v.log["checkpoint"].Data, []byte("\n3\n"), []byte("\n03\n"), 1))
	v.Size, v.Entries = 0, 0
	all["bad-checkpoint-form"] = v.refuted("checkpoint", "checkpoint")

	v = made(t, "Entry 100 is another one, and the log signed the whole anew. Only the earlier checkpoint of 200 entries tells.", badSize)
	v.log = export(t, slices.Replace(entries(t, badSize), 100, 101, other(t)))
	v.keepEarlier("earlier/200", signed(t, checkpointOf(t, entries(t, 200))))
	v.keepEarlier("earlier/050", signed(t, checkpointOf(t, entries(t, 50))))
	all["bad-forked"] = v.refuted("forked", "earlier/200")

	v = made(t, "The log signed its first 250 entries alone. Only the earlier checkpoint of 300 entries tells.", 250)
	v.keepEarlier("earlier/300", signed(t, checkpointOf(t, entries(t, badSize))))
	all["bad-truncated"] = v.refuted("truncated", "earlier/300")
}

func notAll(t *testing.T, all map[string]*vector) {
	t.Helper()
	v := pruned(t, "The first bundle was dropped after its retention, as entry 299 says; its hashes are there.")
	v.keepEarlier("earlier/200", signed(t, checkpointOf(t, entries(t, 200))))
	all["good-pruned"] = v

	v = made(t, "The first bundle is missing; its hashes are there, and no entry says that it was dropped.", badSize)
	delete(v.log, "tile/entries/000")
	v.Entries = badSize - tree.Width
	all["incomplete-dropped"] = v.incomplete("dropped", "entries 0 to 255")

	v = made(t, "Two bundles are missing; entry 599 says that those before entry 256 were dropped.", 600)
	v.log = export(t, pruning(t, 600, 256))
	delete(v.log, "tile/entries/000")
	delete(v.log, "tile/entries/001")
	v.Entries, v.Gone = 600-2*tree.Width, &tree.Span{To: tree.Width}
	all["incomplete-dropped-more"] = v.incomplete("dropped", "entries 256 to 511")

	v = made(t, "The last bundle is missing, which retention does not explain.", badSize)
	delete(v.log, "tile/entries/001.p/44")
	v.Entries = tree.Width
	all["incomplete-bundle"] = v.incomplete("missing", "tile/entries/001.p/44")

	v = made(t, "The end of the log is missing, with its tiles.", badSize)
	delete(v.log, "tile/entries/001.p/44")
	delete(v.log, "tile/0/001.p/44")
	v.Entries = tree.Width
	all["incomplete-end"] = v.incomplete("missing", "tile/0/001.p/44", "missing", "tile/entries/001.p/44")

	v = made(t, "There is no checkpoint.", 1)
	delete(v.log, "checkpoint")
	v.Size, v.Entries = 0, 0
	all["incomplete-checkpoint"] = v.incomplete("missing", "checkpoint")
}

// pruning is a log whose last entry says that those before keptFrom were dropped.
func pruning(t testing.TB, n int, keptFrom uint64) [][]byte {
	t.Helper()
	leaves := entries(t, n)
	leaves[n-1] = pruneEntry(t, n-1, keptFrom)
	return leaves
}

// pruned is a log of badSize entries whose first bundle was dropped.
func pruned(t *testing.T, about string) *vector {
	t.Helper()
	v := made(t, about, badSize)
	v.log = export(t, pruning(t, badSize, tree.Width))
	delete(v.log, "tile/entries/000")
	v.Entries, v.Gone = badSize-tree.Width, &tree.Span{To: tree.Width}
	return v
}

func witnessed(t *testing.T, all map[string]*vector) {
	t.Helper()
	one, two := witnessOf("one.example"), witnessOf("two.example")
	policy := fmt.Appendf(nil, "witness one %s https://one.example/\nwitness two %s https://two.example/\ngroup both all one two\nquorum both\n", one.vkey(), two.vkey())
	untouched := checkpointOf(t, entries(t, 1))

	v := made(t, "Both witnesses of the policy signed.", 1)
	v.log["checkpoint"] = file(signed(t, untouched, signerOf(t, origin, "log"), one, two))
	v.Policy, v.files["policy"] = "policy", policy
	all["good-witnessed"] = v

	v = made(t, "One of the two witnesses of the policy signed.", 1)
	v.log["checkpoint"] = file(signed(t, untouched, signerOf(t, origin, "log"), one))
	v.Policy, v.files["policy"] = "policy", policy
	all["bad-witness"] = v.refuted("witness", "checkpoint")

	v = made(t, "A witness signed, and the log did not.", 1)
	v.log["checkpoint"] = file(signed(t, untouched, one, two))
	v.Policy, v.files["policy"] = "policy", policy
	all["bad-witness-alone"] = v.refuted("signature", "checkpoint")
}

// proofManifest describes one proof.
type proofManifest struct {
	About  string   `json:"about"`
	Origin string   `json:"origin"`
	Keys   []string `json:"keys"`
	Index  uint64   `json:"index"`
	Holds  bool     `json:"holds"`
}

// proofVectors are proofs of one entry in proof/NAME: proof, leaf and manifest.json.
func proofVectors(t *testing.T) map[string][]byte {
	t.Helper()
	leaves := entries(t, badSize)
	hashes, err := tree.Inclusion(t.Context(), nodesOf(leaves), 100, badSize)
	if err != nil {
		t.Fatal(err)
	}
	good := tree.Proof{Index: 100, Hashes: hashes, Checkpoint: signed(t, checkpointOf(t, leaves))}
	place, path, key := good, good, good
	place.Index = 101
	path.Hashes = slices.Clone(hashes)
	path.Hashes[3] = flipped(path.Hashes[3])
	key.Checkpoint = signed(t, checkpointOf(t, leaves), signerOf(t, origin, "stranger"))

	all := map[string][]byte{}
	for _, row := range []struct {
		name, about string
		proof       tree.Proof
		leaf        []byte
		holds       bool
	}{
		{"good", "Entry 100 is in a log of 300 entries.", good, leaves[100], true},
		{"bad-leaf", "The leaf is another one.", good, leaves[101], false},
		{"bad-index", "The index is another one.", place, leaves[100], false},
		{"bad-hash", "One hash of the path is another one.", path, leaves[100], false},
		{"bad-key", "The checkpoint is signed by another key under the log's name.", key, leaves[100], false},
	} {
		text, err := row.proof.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		m, err := json.MarshalIndent(proofManifest{row.about, origin, []string{vkeyOf(t, origin, "log")}, row.proof.Index, row.holds}, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		all["proof/"+row.name+"/proof"], all["proof/"+row.name+"/leaf"] = text, row.leaf
		all["proof/"+row.name+"/manifest.json"] = append(m, '\n')
	}
	return all
}
