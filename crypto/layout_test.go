package crypto_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
)

type openFunc func(context.Context, crypto.KeystoneConfig) (*crypto.Keystone, error)

// The golden vaults, opened with the standard library and the words of the
// package documentation alone: what is documented is what is done, and what the
// data can be read by if this package is lost.
func TestLayoutByHand(t *testing.T) {
	for _, dir := range []string{"testdata/golden-1", "testdata/golden-2", "testdata/golden-3"} {
		t.Run(filepath.Base(dir), func(t *testing.T) { layOut(t, dir) })
	}
}

func layOut(t *testing.T, dir string) {
	t.Helper()
	g, _ := readGolden(t, dir)
	generation := be64(g.generation())
	root := rootByHand(t, dir, g.generation())
	id := func(id crypto.ID) []byte { return id[:] }
	bucket := openByHand(t, root, g.BucketKey, "tacit bucket  v1", generation, id(g.Bucket), be32(g.BucketVersion))
	slot := func(n uint8) []byte {
		return openByHand(t, bucket, g.Slots[n], "tacit subject v1", id(g.Subject), []byte{n}, id(g.Bucket), be32(g.BucketVersion))
	}
	for _, f := range g.Fields {
		p := f.Place
		sub := subkey(t, slot(f.Slot), "tacit seal v1")
		plain := openByHand(t, sub, f.Blob, "tacit field   v1", id(p.Subject), id(p.Record), be16(p.Field), []byte{p.Class}, be64(p.Version))
		if string(plain) != f.Plain {
			t.Errorf("field %d: another plaintext", p.Field)
		}
	}
	details := openByHand(t, subkey(t, slot(7), "tacit details v1"), g.Details, "tacit details v1", id(g.Subject), id(g.Entry))
	if string(details) != "ticket 7" {
		t.Error("details: another plaintext")
	}
	rowmac := openByHand(t, root, g.RowMACKey, "tacit key     v1", generation, be32(g.Epoch), []byte("rowmac"))
	index := openByHand(t, root, g.IndexKey, "tacit key     v1", generation, be32(g.Epoch), []byte("index"))
	if g.LogKey != nil {
		log := openByHand(t, root, g.LogKey, "tacit key     v1", generation, be32(g.Epoch), []byte("log"))
		private := ed25519.NewKeyFromSeed(subkey(t, log, "tacit sign v1"))
		if !bytes.Equal(g.Want.Public, private[32:]) || !bytes.Equal(g.Want.Signature, ed25519.Sign(private, []byte("checkpoint"))) {
			t.Error("signer: another key")
		}
	}
	index3, index4 := subkey(t, index, "tacit index v1\x00\x03exact/1"), subkey(t, index, "tacit index v1\x00\x04exact/1")
	for name, c := range map[string]struct{ want, got []byte }{
		"token":     {id(g.Want.Token), hmacSHA256(index3, part("value"))[:16]},
		"pair":      {id(g.Want.Pair), hmacSHA256(index4, part("a"), part(""))[:16]},
		"pseudonym": {id(g.Want.Pseudonym), hmacSHA256(subkey(t, slot(7), "tacit pseudonym v1"), []byte("2026-11"))[:16]},
		"actor":     {id(g.Want.Actor), hmacSHA256(subkey(t, rowmac, "tacit pseudonym v1"), part("staff"), part("7"))[:16]},
		"row mac":   {g.Want.RowMAC, hmacSHA256(subkey(t, rowmac, "tacit mac v1"), part("row"), part("x"), part(""))},
		"header":    {g.Want.Header, hmacSHA256(subkey(t, slot(6), "tacit mac v1"), part("header"), part("a"), part("bc"))},
	} {
		if !bytes.Equal(c.want, c.got) {
			t.Errorf("%s: got %x, want %x", name, c.got, c.want)
		}
	}
}

func rootByHand(t *testing.T, dir string, generation uint64) []byte {
	t.Helper()
	kmsKey, err := os.ReadFile(filepath.Join(dir, "kms", fmt.Sprintf("generation-%d.key", generation)))
	must(t, err)
	data, err := os.ReadFile(filepath.Join(dir, "keystone", "keystone.json"))
	must(t, err)
	type wrapped struct {
		Generation uint64
		Wrapped    []byte
	}
	var keystone struct {
		wrapped // format 1
		Roots   []wrapped
	}
	must(t, json.Unmarshal(data, &keystone))
	for _, root := range append(keystone.Roots, keystone.wrapped) {
		if root.Generation == generation {
			return openByHand(t, kmsKey[1:], root.Wrapped, "tacit root    v1", be64(generation))
		}
	}
	t.Fatalf("no root of generation %d", generation)
	return nil
}

func openByHand(t *testing.T, key, blob []byte, domain string, ad ...[]byte) []byte {
	t.Helper()
	if blob[0] != 1 {
		t.Fatalf("got format %d, want 1", blob[0])
	}
	plain, err := stdGCM(t, key).Open(nil, blob[1:13], blob[13:], append([]byte(domain), bytes.Join(ad, nil)...))
	must(t, err)
	return plain
}

func subkey(t *testing.T, key []byte, label string) []byte {
	t.Helper()
	sub, err := hkdf.Expand(sha256.New, key, label, 32)
	must(t, err)
	return sub
}

func hmacSHA256(key []byte, parts ...[]byte) []byte {
	h := hmac.New(sha256.New, key)
	h.Write(bytes.Join(parts, nil))
	return h.Sum(nil)
}

func part(s string) []byte { return append(be32(uint32(len(s))), s...) }
func be16(n uint16) []byte { return binary.BigEndian.AppendUint16(nil, n) }
func be32(n uint32) []byte { return binary.BigEndian.AppendUint32(nil, n) }
func be64(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }
