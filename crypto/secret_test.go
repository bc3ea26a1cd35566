package crypto_test

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/crypto"
)

// marker is what no output may hold, in any of its spellings.
const marker = "Ada-Marker-7391"

// holder is how a Secret lies about in a program: exported, unexported, behind
// a pointer, in a slice, a map and an interface.
type holder struct {
	Open   crypto.Secret
	hidden crypto.Secret
	Ptr    *crypto.Secret
	List   []crypto.Secret
	inner  struct{ deep []crypto.Secret }
	Map    map[string]crypto.Secret
	any    any
}

func newHolder() holder {
	s := crypto.SecretString(marker)
	h := holder{Open: s, hidden: s, Ptr: &s, List: []crypto.Secret{s}, Map: map[string]crypto.Secret{"k": s}, any: s}
	h.inner.deep = []crypto.Secret{s}
	return h
}

// leaks reports whether out holds the marker as text, hex, bytes or base64.
func leaks(out string) bool {
	var decimal []string
	for _, b := range []byte(marker) {
		decimal = append(decimal, fmt.Sprint(b))
	}
	hex := fmt.Sprintf("%x", marker)
	for _, form := range []string{
		marker, hex, strings.ToUpper(hex), strings.Join(decimal, " "),
		fmt.Sprintf("%q", marker), "0x41, 0x64, 0x61", "QWRhLU1hcmtlc", "1000001 1100100",
	} {
		if strings.Contains(out, form) {
			return true
		}
	}
	return false
}

func TestSecretPrintsNothing(t *testing.T) {
	s := crypto.SecretString(marker)
	h := newHolder()
	values := map[string]any{"value": s, "pointer": &s, "slice": []crypto.Secret{s}, "holder": h, "holder pointer": &h}
	for verb := rune('A'); verb <= 'z'; verb++ {
		for _, flags := range []string{"", "+", "#", " ", "-30", "030", ".3", "# "} {
			format := "%" + flags + string(verb)
			for name, v := range values {
				if out := fmt.Sprintf(format, v); leaks(out) {
					t.Errorf("%s of %s leaks", format, name)
				}
			}
			if verb == 'T' || verb == 'p' {
				continue // answered by fmt without asking the value
			}
			if verb == 'w' {
				continue // for Errorf; elsewhere fmt calls it a mistake
			}
			if got := fmt.Sprintf(format, s); got != "[redacted]" && isLetter(verb) {
				t.Errorf("%s: got %q, want [redacted]", format, got)
			}
		}
	}
	for _, out := range []string{fmt.Sprint(s), s.String(), s.GoString(), fmt.Sprint(fmt.Errorf("x %v", s))} {
		if leaks(out) || !strings.Contains(out, "[redacted]") {
			t.Errorf("got %q", out)
		}
	}
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// The check above must be able to fail.
func TestLeaksBites(t *testing.T) {
	for _, verb := range []string{"%s", "%v", "%x", "%X", "%q", "%b", "%#v"} {
		if !leaks(fmt.Sprintf(verb, []byte(marker))) {
			t.Errorf("%s of plain bytes is not noticed", verb)
		}
	}
}

func TestSecretEncodesNothing(t *testing.T) {
	s := crypto.SecretString(marker)
	h := newHolder()
	encoders := map[string]func(any) ([]byte, error){
		"json": json.Marshal,
		"yaml": yaml.Marshal,
		"xml":  xml.Marshal,
		"gob": func(v any) ([]byte, error) {
			var b bytes.Buffer
			err := gob.NewEncoder(&b).Encode(v)
			return b.Bytes(), err
		},
		"slog json": func(v any) ([]byte, error) { return slogged(slogJSON, v), nil },
		"slog text": func(v any) ([]byte, error) { return slogged(slogText, v), nil },
	}
	for name, encode := range encoders {
		out, err := encode(s)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if leaks(string(out)) || !bytes.Contains(out, []byte("[redacted]")) {
			t.Errorf("%s: got %q, want [redacted] and no more", name, out)
		}
		if name == "xml" {
			continue // has no maps
		}
		if out, err = encode(h); err != nil || leaks(string(out)) {
			t.Errorf("%s of a struct: error %v, or it leaks", name, err)
		}
	}
}

func slogJSON(b *bytes.Buffer) slog.Handler { return slog.NewJSONHandler(b, nil) }
func slogText(b *bytes.Buffer) slog.Handler { return slog.NewTextHandler(b, nil) }

func slogged(handler func(*bytes.Buffer) slog.Handler, v any) []byte {
	var b bytes.Buffer
	slog.New(handler(&b)).Info("m", "v", v, slog.Group("g", "v", v))
	return b.Bytes()
}

func TestSecretDiffPrintsNothing(t *testing.T) {
	diff := cmp.Diff(crypto.SecretString(marker), crypto.SecretString("another"))
	if diff == "" || leaks(diff) {
		t.Errorf("diff of two secrets is empty or leaks")
	}
	if diff := cmp.Diff(crypto.SecretString(marker), crypto.SecretString(marker)); diff != "" {
		t.Errorf("equal secrets differ: %s", diff)
	}
}

func TestSecretIsNoDatabaseValue(t *testing.T) {
	if v, err := crypto.SecretString(marker).Value(); v != nil || !errors.Is(err, crypto.ErrSecret) {
		t.Errorf("got %v, %v, want ErrSecret", v, err)
	}
}

// Keys print no bytes either. Their memory is searched for by what the
// exported methods cannot give: so the printed forms must hold no byte list.
func TestKeysPrintNoBytes(t *testing.T) {
	_, root := newVault(t)
	bucket, _, err := root.NewBucket(newID(), 1)
	must(t, err)
	id := newID()
	wrapped, err := bucket.NewSubject(id, 1)
	must(t, err)
	key, err := bucket.Key(id, 0, wrapped[0])
	must(t, err)
	key.MAC("use it once")
	named, err := root.NewKey(crypto.KeyRowMAC, 1)
	must(t, err)
	mac, err := root.OpenMAC(crypto.KeyRowMAC, 1, named)
	must(t, err)
	for _, v := range []any{root, bucket, key, mac, newSigner(t, root, 1)} {
		for _, format := range []string{"%v", "%+v", "%#v"} {
			// 32 numbers in a row are a key; the ids have 16.
			if out := fmt.Sprintf(format, v); longestByteList(out) >= 32 {
				t.Errorf("%s of %s prints a key", format, reflect.TypeOf(v))
			}
		}
	}
	if longestByteList(fmt.Sprintf("%v", make([]byte, 32))) != 32 {
		t.Error("the count of numbers does not work")
	}
}

// longestByteList counts the longest run of numbers in brackets or braces.
func longestByteList(out string) int {
	longest := 0
	for _, list := range strings.FieldsFunc(out, func(r rune) bool { return strings.ContainsRune("[]{}", r) }) {
		longest = max(longest, len(strings.Fields(list)))
	}
	return longest
}

func TestSecretHoldsItsOwnBytes(t *testing.T) {
	in := []byte("abc")
	s := crypto.NewSecret(in)
	in[0] = 'x'
	out := s.Reveal()
	out[1] = 'x'
	if got := string(s.Reveal()); got != "abc" {
		t.Errorf("got %q, want abc", got)
	}
}

func TestSecretEqual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.SliceOfN(rapid.Byte(), 0, 4).Draw(t, "a"), rapid.SliceOfN(rapid.Byte(), 0, 4).Draw(t, "b")
		sa, sb := crypto.NewSecret(a), crypto.NewSecret(b)
		if got, want := sa.Equal(sb), bytes.Equal(a, b); got != want {
			t.Errorf("equal: got %v, want %v", got, want)
		}
		if sa.Len() != len(a) || sa.IsZero() != (len(a) == 0) || !bytes.Equal(sa.Reveal(), a) {
			t.Error("length, emptiness or bytes differ")
		}
	})
	if !crypto.SecretString("").Equal(crypto.Secret{}) {
		t.Error("the empty secret is not the zero one")
	}
}
