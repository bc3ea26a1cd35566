package crypto_test

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
)

// goldenDir names a new directory for a golden vault, testdata/golden-N, made
// when a release changes a format. Those of earlier releases stay as they are.
var goldenDir = flag.String("golden", "", "write a golden vault to this new directory")

// golden is a vault of one subject as a release left it.
type golden struct {
	Bucket, Subject, Entry crypto.ID
	BucketVersion          uint32
	BucketKey              []byte
	Slots                  [][]byte
	Fields                 []goldenField
	Details                []byte // opens to "ticket 7"
	Epoch                  uint32
	IndexKey, RowMACKey    []byte
	Want                   goldenWant

	// From golden-2 on, the keystone holds several generations.
	Roots, Retiring []uint64 `json:",omitempty"`
	LastBucketKey   []byte   `json:",omitempty"` // BucketKey before the last flip

	LogKey []byte `json:",omitempty"` // from golden-3 on
}

// generation is the one that the keys of the vault are wrapped under.
func (g golden) generation() uint64 {
	if len(g.Roots) == 0 {
		return 1
	}
	return g.Roots[len(g.Roots)-1]
}

type goldenField struct {
	Slot  uint8
	Place crypto.Place
	Plain string // no one's data
	Blob  []byte
}

// goldenWant is what the keys derive.
type goldenWant struct {
	Token, Pair, Pseudonym, Actor crypto.ID
	RowMAC, Header                []byte
	Public, Signature             []byte `json:",omitempty"`
}

var goldenMonth = time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)

// Each release opens what every release before it wrote.
func TestGoldenVaults(t *testing.T) {
	if *goldenDir != "" {
		writeGolden(t, *goldenDir)
	}
	dirs, err := filepath.Glob("testdata/golden-*")
	must(t, err)
	if len(dirs) == 0 {
		t.Fatal("no golden vault")
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) { openGolden(t, dir) })
	}
}

func openGolden(t *testing.T, dir string) {
	t.Helper()
	g, k := readGolden(t, dir)
	root, err := k.Root(t.Context())
	must(t, err)
	openGenerations(t, g, k)
	bucket, err := root.OpenBucket(g.Bucket, g.BucketVersion, g.BucketKey)
	must(t, err)
	for _, f := range g.Fields {
		key, err := bucket.Key(g.Subject, f.Slot, g.Slots[f.Slot])
		must(t, err)
		if got, err := key.Open(f.Place, f.Blob); err != nil || string(got.Reveal()) != f.Plain {
			t.Errorf("field %d: another plaintext, or %v", f.Place.Field, err)
		}
	}
	log, err := bucket.Key(g.Subject, 7, g.Slots[7])
	must(t, err)
	if got, err := log.OpenDetails(g.Entry, g.Details); err != nil || string(got) != "ticket 7" {
		t.Errorf("details: got %v", err)
	}
	if diff := cmp.Diff(g.Want, derive(t, g, root)); diff != "" {
		t.Errorf("derived values (-want +got):\n%s", diff)
	}
}

// openGenerations checks what the keystone holds, and that the bucket is the same
// under each root in use.
func openGenerations(t *testing.T, g golden, k *crypto.Keystone) {
	t.Helper()
	h := held(t, k)
	if g.LastBucketKey == nil {
		if diff := cmp.Diff(crypto.Held{Roots: []uint64{1}, Retiring: []uint64{}, Copies: 1}, h); diff != "" {
			t.Errorf("held (-want +got):\n%s", diff)
		}
		return
	}
	if diff := cmp.Diff(crypto.Held{Serial: h.Serial, Roots: g.Roots, Retiring: g.Retiring, Copies: 1}, h); diff != "" || h.Serial == 0 {
		t.Errorf("serial %d, held (-want +got):\n%s", h.Serial, diff)
	}
	for _, generation := range g.Retiring {
		if _, err := k.Generation(t.Context(), generation); !errors.Is(err, crypto.ErrDestroyed) {
			t.Errorf("generation %d: got %v, want ErrDestroyed", generation, err)
		}
	}
	last, err := k.Generation(t.Context(), g.Roots[0])
	must(t, err)
	bucket, err := last.OpenBucket(g.Bucket, g.BucketVersion, g.LastBucketKey)
	must(t, err)
	if _, err := bucket.Key(g.Subject, 7, g.Slots[7]); err != nil {
		t.Errorf("the bucket before the flip is another: %v", err)
	}
}

func derive(t *testing.T, g golden, root *crypto.Root) goldenWant {
	t.Helper()
	bucket, err := root.OpenBucket(g.Bucket, g.BucketVersion, g.BucketKey)
	must(t, err)
	record, err := bucket.Key(g.Subject, 6, g.Slots[6])
	must(t, err)
	log, err := bucket.Key(g.Subject, 7, g.Slots[7])
	must(t, err)
	index, err := root.OpenIndex(g.Epoch, g.IndexKey)
	must(t, err)
	mac, err := root.OpenMAC(crypto.KeyRowMAC, g.Epoch, g.RowMACKey)
	must(t, err)
	header := record.MAC("header", []byte("a"), []byte("bc"))
	want := goldenWant{
		Token:     index.Token(3, "exact/1", crypto.SecretString("value")),
		Pair:      index.Token(4, "exact/1", crypto.SecretString("a"), crypto.SecretString("")),
		Pseudonym: log.Pseudonym(goldenMonth),
		Actor:     mac.Pseudonym("staff", "7"),
		RowMAC:    mac.Sum("row", []byte("x"), nil),
		Header:    header[:],
	}
	if g.LogKey != nil {
		signer, err := root.OpenSigner(g.Epoch, g.LogKey)
		must(t, err)
		want.Public, want.Signature = signer.Public(), signer.Sign([]byte("checkpoint"))
	}
	return want
}

// readGolden copies the key files, for git does not keep their modes.
func readGolden(t *testing.T, dir string) (golden, *crypto.Keystone) {
	t.Helper()
	tmp := t.TempDir()
	for _, part := range []string{"keystone", "kms"} {
		names, err := filepath.Glob(filepath.Join(dir, part, "*"))
		must(t, err)
		must(t, os.Mkdir(filepath.Join(tmp, part), 0o700))
		for _, name := range names {
			data, err := os.ReadFile(name)
			must(t, err)
			must(t, os.WriteFile(filepath.Join(tmp, part, filepath.Base(name)), data, 0o600))
		}
	}
	data, err := os.ReadFile(filepath.Join(dir, "vault.json"))
	must(t, err)
	var g golden
	must(t, json.Unmarshal(data, &g))
	return g, goldenKeystone(t, tmp, crypto.OpenKeystone)
}

// writeGolden makes a vault in generation 2 and flips it to 3; of generation 1 a
// retired root is left.
func writeGolden(t *testing.T, dir string) {
	t.Helper()
	must(t, os.Mkdir(dir, 0o700)) // fails where there is one
	k := goldenKeystone(t, dir, crypto.CreateKeystone)
	last, err := k.Advance(t.Context(), 1)
	must(t, err)
	must(t, k.Retire(t.Context(), 1))
	root, err := k.Advance(t.Context(), 2)
	must(t, err)
	h := held(t, k)
	g := golden{Bucket: newID(), Subject: newID(), Entry: newID(), BucketVersion: 2, Epoch: 5, Roots: h.Roots, Retiring: h.Retiring}
	g.fill(t, last, root)
	g.Want = derive(t, g, root)
	data, err := json.MarshalIndent(g, "", " ")
	must(t, err)
	must(t, os.WriteFile(filepath.Join(dir, "vault.json"), append(data, '\n'), 0o600))
	must(t, os.Remove(filepath.Join(dir, "keystone", "keystone.lock")))
}

func (g *golden) fill(t *testing.T, last, root *crypto.Root) {
	t.Helper()
	bucket, wrapped, err := last.NewBucket(g.Bucket, g.BucketVersion)
	must(t, err)
	g.LastBucketKey = wrapped
	g.BucketKey, err = last.RewrapBucket(root, g.Bucket, g.BucketVersion, wrapped)
	must(t, err)
	g.Slots, err = bucket.NewSubject(g.Subject, 8)
	must(t, err)
	for slot, plain := range []string{"one", "", "three words here", "\x00", "ünïcode", "six"} {
		f := goldenField{Slot: uint8(slot), Plain: plain}
		f.Place = crypto.Place{Subject: g.Subject, Record: newID(), Field: uint16(300 + slot), Class: uint8(slot + 1), Version: 1 << (8 * slot)}
		key, err := bucket.Key(g.Subject, f.Slot, g.Slots[slot])
		must(t, err)
		f.Blob, err = key.Seal(f.Place, crypto.SecretString(plain))
		must(t, err)
		g.Fields = append(g.Fields, f)
	}
	log, err := bucket.Key(g.Subject, 7, g.Slots[7])
	must(t, err)
	g.Details, err = log.SealDetails(g.Entry, []byte("ticket 7"))
	must(t, err)
	for name, into := range map[string]*[]byte{crypto.KeyIndex: &g.IndexKey, crypto.KeyRowMAC: &g.RowMACKey, crypto.KeyLog: &g.LogKey} {
		wrapped, err := last.NewKey(name, g.Epoch)
		must(t, err)
		*into, err = last.Rewrap(root, name, g.Epoch, wrapped)
		must(t, err)
	}
}

func goldenKeystone(t *testing.T, dir string, open openFunc) *crypto.Keystone {
	t.Helper()
	file, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	must(t, err)
	k, err := open(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: file})
	must(t, err)
	return k
}
