// Package vectors_test runs the vectors of Project Wycheproof that apply. It is a
// package of its own because their module weighs 100 MB in a test binary.
//
// HMAC's own vectors do not apply: every MAC here is over parts with their lengths
// in front. Those of HKDF make two HMACs each.
package vectors_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"slices"
	"testing"

	"github.com/c2sp/wycheproof"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/internal/hkdf"
)

// hexBytes are written in hexadecimal in the vectors.
type hexBytes []byte

func (h *hexBytes) UnmarshalText(text []byte) (err error) {
	*h, err = hex.DecodeString(string(text))
	return err
}

type suite[T any] struct {
	TestGroups []struct {
		IVSize, KeySize, TagSize int
		Tests                    []T
	}
}

func load[T any](t *testing.T, name string) suite[T] {
	t.Helper()
	data, err := fs.ReadFile(wycheproof.TestVectors, name)
	if err != nil {
		t.Fatal(err)
	}
	var s suite[T]
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	return s
}

type aeadVector struct {
	ID                         int `json:"tcId"`
	Key, IV, AAD, Msg, Ct, Tag hexBytes
	Result                     string
}

// AES-256-GCM with a nonce of 96 bits and a tag of 128, the only one there is here.
func TestAESGCM(t *testing.T) {
	results := map[string]int{}
	for _, group := range load[aeadVector](t, "aes_gcm_test.json").TestGroups {
		if group.KeySize != 256 || group.IVSize != 96 || group.TagSize != 128 {
			continue
		}
		for _, v := range group.Tests {
			results[v.Result]++
			checkAEAD(t, v)
		}
	}
	if results["valid"] < 30 || results["invalid"] < 20 {
		t.Errorf("got %v, too few vectors", results)
	}
}

func checkAEAD(t *testing.T, v aeadVector) {
	t.Helper()
	aead, err := crypto.NewAEAD(v.Key)
	if err != nil {
		t.Fatalf("vector %d: %v", v.ID, err)
	}
	got, err := aead.Open(slices.Concat([]byte{1}, v.IV, v.Ct, v.Tag), v.AAD)
	switch v.Result {
	case "valid":
		if err != nil || !slices.Equal(got, v.Msg) {
			t.Errorf("vector %d: another plaintext, or %v", v.ID, err)
		}
	case "invalid":
		if !errors.Is(err, crypto.ErrOpen) || got != nil {
			t.Errorf("vector %d: got %v, want ErrOpen", v.ID, err)
		}
	default:
		t.Errorf("vector %d: result %q", v.ID, v.Result)
	}
}

type hkdfVector struct {
	ID                   int `json:"tcId"`
	IKM, Salt, Info, OKM hexBytes
	Size                 int
	Result               string
}

// The first block of HKDF-Expand, after the standard library's extract step.
func TestHKDF(t *testing.T) {
	blocks := 0
	for _, group := range load[hkdfVector](t, "hkdf_sha256_test.json").TestGroups {
		for _, v := range group.Tests {
			if v.Result != "valid" {
				continue // asks for too many blocks, where there is only one
			}
			extract := hmac.New(sha256.New, v.Salt)
			extract.Write(v.IKM)
			got := hkdf.Expand(extract.Sum(nil), string(v.Info))
			if n := min(v.Size, hkdf.Size); !slices.Equal(got[:n], v.OKM[:n]) {
				t.Errorf("vector %d: got another block", v.ID)
			}
			blocks++
		}
	}
	if blocks < 70 {
		t.Errorf("got %d vectors, too few", blocks)
	}
}
