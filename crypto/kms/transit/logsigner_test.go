package transit_test

import (
	gocrypto "crypto"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/transit"
)

// newLogSigner has a server with a key as an operator makes it.
func newLogSigner(t *testing.T) (*server, *transit.LogSigner) {
	t.Helper()
	s := newServer(t)
	s.keys[keyName] = newKey("ed25519")
	signer, err := transit.NewLogSigner(s.config(t))
	must(t, err)
	t.Cleanup(func() { must(t, signer.Close()) })
	return s, signer
}

// versions are numbers of keys, negative for those that sign no more.
func versions(keys []transit.LogKey) []int {
	var list []int
	for _, k := range keys {
		n := int(k.Version)
		if !k.Signs {
			n = -n
		}
		list = append(list, n)
	}
	return list
}

func wantVersions(t *testing.T, s *transit.LogSigner, want ...int) []transit.LogKey {
	t.Helper()
	keys, err := s.Keys(t.Context())
	must(t, err)
	if diff := cmp.Diff(want, versions(keys)); diff != "" {
		t.Errorf("versions (-want +got):\n%s", diff)
	}
	return keys
}

func TestLogSignerSigns(t *testing.T) {
	_, signer := newLogSigner(t)
	keys := wantVersions(t, signer, 1)
	message := []byte("tacit/1\n7\nAAAA\n")
	signature, err := signer.Sign(t.Context(), keys[0], message)
	must(t, err)
	if !ed25519.Verify(keys[0].Public, message, signature) {
		t.Error("the signature does not verify")
	}
	std := signer.Signer(t.Context(), keys[0])
	again, err := std.Sign(nil, message, gocrypto.Hash(0))
	must(t, err)
	if public, ok := std.Public().(ed25519.PublicKey); !ok || !ed25519.Verify(public, message, again) {
		t.Error("as the standard library's signer it is another")
	}
	if _, err := std.Sign(nil, message, gocrypto.SHA512); !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("a digest: got %v, want ErrArgument", err)
	}
}

// From a rotation on, the latest version signs, and earlier ones as far as min_encryption_version lets them; they stay
// listed to verify by.
func TestLogSignerRotation(t *testing.T) {
	s, signer := newLogSigner(t)
	first := wantVersions(t, signer, 1)[0]
	old, err := signer.Sign(t.Context(), first, []byte("old"))
	must(t, err)
	s.set(func() { s.keys[keyName].rotate(); s.keys[keyName].rotate() })
	wantVersions(t, signer, 3, -2, -1)
	s.set(func() { s.keys[keyName].minEnc = 2 })
	keys := wantVersions(t, signer, 3, 2, -1)
	for _, k := range keys {
		_, err := signer.Sign(t.Context(), k, []byte("new"))
		if (err == nil) != k.Signs {
			t.Errorf("version %d: signs is %v, got %v", k.Version, k.Signs, err)
		}
	}
	if !keys[2].Public.Equal(first.Public) || !ed25519.Verify(keys[2].Public, []byte("old"), old) {
		t.Error("what version 1 signed does not verify any more")
	}
}

func TestLogSignerRefusesKeys(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*namedKey)
		want   error
	}{
		"symmetric":          {func(k *namedKey) { k.kind = "aes256-gcm96" }, crypto.ErrArgument},
		"exportable":         {func(k *namedKey) { k.exportable = true }, crypto.ErrArgument},
		"plain backup":       {func(k *namedKey) { k.plainBackup = true }, crypto.ErrArgument},
		"rotating by itself": {func(k *namedKey) { k.autoRotate = 86400 }, crypto.ErrArgument},
		"without its latest": {func(k *namedKey) { k.latest++ }, crypto.ErrUnavailable},
	} {
		s, signer := newLogSigner(t)
		s.set(func() { c.change(s.keys[keyName]) })
		if keys, err := signer.Keys(t.Context()); keys != nil || !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	s, signer := newLogSigner(t)
	s.set(func() { delete(s.keys, keyName) })
	if _, err := signer.Keys(t.Context()); !errors.Is(err, crypto.ErrUnavailable) || !strings.Contains(err.Error(), "no such key") {
		t.Errorf("no key: got %v, want ErrUnavailable that says so", err)
	}
}

// Whatever answers in Vault's place, no signature comes out that does not verify, and no key that is none.
func TestLogSignerBelievesNothing(t *testing.T) {
	s, signer := newLogSigner(t)
	k := wantVersions(t, signer, 1)[0]
	text := func(signature []byte) string { return base64.StdEncoding.EncodeToString(signature) }
	good := ed25519.Sign(s.keys[keyName].private(1), []byte("m"))
	other := ed25519.Sign(newKey("ed25519").private(1), []byte("m"))
	answers := func(body string) {
		s.set(func() {
			s.before = func(w http.ResponseWriter, _ *http.Request) bool {
				fmt.Fprint(w, body)
				return true
			}
		})
	}
	answers(`{"data":{"signature":"vault:v1:` + text(good) + `"}}`)
	if _, err := signer.Sign(t.Context(), k, []byte("m")); err != nil {
		t.Fatalf("a good answer: %v", err)
	}
	for name, signature := range map[string]string{
		"another key's":   "vault:v1:" + text(other),
		"another version": "vault:v2:" + text(good),
		"short":           "vault:v1:" + text(good[:63]),
		"not base64":      "vault:v1:?",
		"no prefix":       text(good),
		"nothing":         "",
	} {
		answers(`{"data":{"signature":"` + signature + `"}}`)
		if got, err := signer.Sign(t.Context(), k, []byte("m")); got != nil || !errors.Is(err, crypto.ErrUnavailable) {
			t.Errorf("signature %s: got %v, want ErrUnavailable", name, err)
		}
	}
	if _, err := signer.Sign(t.Context(), transit.LogKey{Version: 1}, []byte("m")); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("no public key: got %v, want ErrUnavailable", err)
	}
	public := text(k.Public)
	for name, keys := range map[string]string{
		"none":            `{}`,
		"no number":       `{"one":{"public_key":"` + public + `"}}`,
		"version 0":       `{"0":{"public_key":"` + public + `"},"1":{"public_key":"` + public + `"}}`,
		"a later version": `{"1":{"public_key":"` + public + `"},"2":{"public_key":"` + public + `"}}`,
		"a short key":     `{"1":{"public_key":"AAAA"}}`,
		"no key":          `{"1":{}}`,
		"a time":          `{"1":1790000000}`,
		"a list":          `[]`,
	} {
		answers(`{"data":{"type":"ed25519","latest_version":1,"keys":` + keys + `}}`)
		if got, err := signer.Keys(t.Context()); got != nil || !errors.Is(err, crypto.ErrUnavailable) {
			t.Errorf("keys %s: got %v, want ErrUnavailable", name, err)
		}
	}
	answers(`{"data":{}}`)
	if _, err := signer.Keys(t.Context()); !errors.Is(err, crypto.ErrUnavailable) {
		t.Errorf("not of a key: got %v, want ErrUnavailable", err)
	}
}

// Trouble on the way is ErrUnavailable, and repeats no secret.
func TestLogSignerFaults(t *testing.T) {
	for name, change := range map[string]func(*server){
		"sealed":      func(s *server) { s.sealed = true },
		"other token": func(s *server) { s.token = "hvs.other" },
		"no engine":   func(s *server) { s.namespace = "elsewhere" },
		"hangs up": func(s *server) {
			s.before = func(http.ResponseWriter, *http.Request) bool { panic(http.ErrAbortHandler) }
		},
	} {
		s, signer := newLogSigner(t)
		k := wantVersions(t, signer, 1)[0]
		s.set(func() { change(s) })
		_, keysErr := signer.Keys(t.Context())
		_, signErr := signer.Sign(t.Context(), k, []byte("m"))
		for call, err := range map[string]error{"keys": keysErr, "sign": signErr} {
			if !errors.Is(err, crypto.ErrUnavailable) || strings.Contains(err.Error(), "hvs.") {
				t.Errorf("%s: %s: got %v, want ErrUnavailable without the token", name, call, err)
			}
		}
	}
	bad := transit.Config{Address: "http://vault.example.org", Token: crypto.SecretString(goodToken), Key: keyName}
	if s, err := transit.NewLogSigner(bad); s != nil || !errors.Is(err, crypto.ErrArgument) {
		t.Errorf("a bad configuration: got %v, want ErrArgument", err)
	}
}
