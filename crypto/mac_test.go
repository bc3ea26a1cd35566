package crypto_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/crypto"
)

func newMAC(tb testing.TB) *crypto.MAC {
	tb.Helper()
	_, root := newVault(tb)
	wrapped, err := root.NewKey(crypto.KeyRowMAC, 1)
	must(tb, err)
	mac, err := root.OpenMAC(crypto.KeyRowMAC, 1, wrapped)
	must(tb, err)
	return mac
}

func newIndex(tb testing.TB, root *crypto.Root, epoch uint32) *crypto.Index {
	tb.Helper()
	wrapped, err := root.NewKey(crypto.KeyIndex, epoch)
	must(tb, err)
	index, err := root.OpenIndex(epoch, wrapped)
	must(tb, err)
	return index
}

// Where a part ends is part of the input: lists that join to the same bytes
// have different MACs.
func TestMACBindsEachPart(t *testing.T) {
	mac := newMAC(t)
	key := subjectKeys(t, newID(), 1)[0]
	words := rapid.SliceOfN(rapid.StringMatching(`[ab\x00]{0,3}`), 1, 4)
	rapid.Check(t, func(t *rapid.T) {
		a, b := words.Draw(t, "a"), words.Draw(t, "b")
		sum := mac.Sum(a[0], parts(a[1:])...)
		if got, want := mac.Verify(sum, b[0], parts(b[1:])...), slices.Equal(a, b); got != want {
			t.Errorf("verify: got %v, want %v", got, want)
		}
		own := key.MAC(a[0], parts(a[1:])...)
		if got, want := key.Verify(own[:], b[0], parts(b[1:])...), slices.Equal(a, b); got != want {
			t.Errorf("verify under a subject's key: got %v, want %v", got, want)
		}
	})
	for _, sum := range [][]byte{nil, {}, make([]byte, 32), mac.Sum("t")[:31]} {
		if mac.Verify(sum, "t") || key.Verify(sum, "t") {
			t.Errorf("a sum of %d bytes passes", len(sum))
		}
	}
}

// The pair the property above has to tell apart, should its draws not meet it.
func TestMACPartsDoNotRun(t *testing.T) {
	mac := newMAC(t)
	sum := mac.Sum("t", []byte("ab"), []byte("c"))
	if mac.Verify(sum, "t", []byte("a"), []byte("bc")) || mac.Verify(sum, "t", []byte("abc")) || mac.Verify(sum, "ta", []byte("b"), []byte("c")) {
		t.Error("parts run into each other")
	}
}

func parts(words []string) [][]byte {
	out := make([][]byte, len(words))
	for i, w := range words {
		out[i] = []byte(w)
	}
	return out
}

func TestActorPseudonym(t *testing.T) {
	mac := newMAC(t)
	a := mac.Pseudonym("staff", "0199")
	if a != mac.Pseudonym("staff", "0199") {
		t.Error("a pseudonym changes")
	}
	if a == mac.Pseudonym("client", "0199") || a == mac.Pseudonym("staff", "0198") || a == newMAC(t).Pseudonym("staff", "0199") {
		t.Error("tag, id or key do not change the pseudonym")
	}
	if sum := mac.Sum("staff", []byte("0199")); crypto.ID(sum[:16]) == a {
		t.Error("a pseudonym is the start of a sum over the same parts")
	}
}

func TestTokenSeparation(t *testing.T) {
	_, root := newVault(t)
	index := newIndex(t, root, 1)
	s := crypto.SecretString
	base := index.Token(1, "email/1", s("ada"), s("x"))
	if again := index.Token(1, "email/1", s("ada"), s("x")); again != base {
		t.Fatal("equal values have different tokens")
	}
	others := map[string][16]byte{
		"index":      index.Token(2, "email/1", s("ada"), s("x")),
		"index high": index.Token(257, "email/1", s("ada"), s("x")),
		"normaliser": index.Token(1, "email/2", s("ada"), s("x")),
		"boundary":   index.Token(1, "email/1", s("adax")),
		"shift":      index.Token(1, "email/1", s("ad"), s("ax")),
		"empty part": index.Token(1, "email/1", s("ada"), s("x"), s("")),
		"order":      index.Token(1, "email/1", s("x"), s("ada")),
		"epoch":      newIndex(t, root, 2).Token(1, "email/1", s("ada"), s("x")),
	}
	for name, token := range others {
		if token == base {
			t.Errorf("another %s has the same token", name)
		}
	}
}

func TestTokenConcurrently(t *testing.T) {
	_, root := newVault(t)
	index := newIndex(t, root, 1)
	want := index.Token(1, "exact/1", crypto.SecretString("v"))
	done := make(chan bool)
	for range 8 {
		go func() {
			ok := true
			for i := range uint16(200) {
				index.Token(i, "exact/1", crypto.SecretString("v"))
				ok = ok && index.Token(1, "exact/1", crypto.SecretString("v")) == want
			}
			done <- ok
		}()
	}
	for range 8 {
		if !<-done {
			t.Error("a token differs")
		}
	}
}
