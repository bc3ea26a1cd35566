package e2e_test

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
)

// needle is one spelling of a text that must not be found.
type needle struct {
	how  string // how it is spelt
	text []byte
}

// needles spells texts as they could come to lie somewhere: in small and capital letters, in two bytes a character, in
// hexadecimal as a dump shows bytes, and in base64 at each of the three places within a group.
func needles(texts ...string) []needle {
	var out []needle
	for _, text := range texts {
		spelt := map[string]bool{}
		for _, s := range []string{text, strings.ToLower(text), strings.ToUpper(text), strings.ToUpper(text[:1]) + text[1:]} {
			if !spelt[s] {
				spelt[s] = true
				out = append(out, spellings(s)...)
			}
		}
	}
	return out
}

func spellings(s string) []needle {
	out := []needle{{"as it is", []byte(s)}}
	little, big := make([]byte, 0, 2*len(s)), make([]byte, 0, 2*len(s))
	for _, u := range utf16.Encode([]rune(s)) {
		little = append(little, byte(u), byte(u>>8))
		big = append(big, byte(u>>8), byte(u))
	}
	out = append(out, needle{"in UTF-16", little}, needle{"in UTF-16, big end first", big})
	digits := hex.EncodeToString([]byte(s))
	out = append(out, needle{"in hexadecimal", []byte(digits)}, needle{"in capital hexadecimal", []byte(strings.ToUpper(digits))})
	for offset := range 3 {
		for _, e := range []*base64.Encoding{base64.RawStdEncoding, base64.RawURLEncoding} {
			out = append(out, needle{fmt.Sprintf("in base64, %d off", offset), []byte(inBase64(e, s, offset))})
		}
	}
	return out
}

// inBase64 returns the characters that do not depend on the neighbours of s when offset bytes of a group precede it.
func inBase64(e *base64.Encoding, s string, offset int) string {
	text := e.EncodeToString(append(make([]byte, offset), s...))
	first := (offset*8 + 5) / 6 // characters that hold bits of what precedes
	last := (offset + len(s)) * 8 / 6
	return text[first:last]
}

// find returns the first needle in a text, with where and how it lies there; "" when there is none.
func find(in []byte, all []needle) string {
	for _, n := range all {
		if i := bytes.Index(in, n.text); i >= 0 {
			return fmt.Sprintf("%s, in %q", n.how, in[max(0, i-60):min(len(in), i+len(n.text)+40)])
		}
	}
	return ""
}

// letters returns n random small letters, digits n random digits without a leading zero.
func letters(n int) string { return random(n, "bcdfghjklmnpqrstvwxz") }
func digits(n int) string  { return random(1, "123456789") + random(n-1, "0123456789") }

func random(n int, of string) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = of[rand.IntN(len(of))]
	}
	return string(b)
}

// The search finds each spelling wherever it lies, and nothing else.
func TestNeedlesAreFound(t *testing.T) {
	const marker = "qxmarker"
	all := needles(marker)
	for offset := range 6 {
		around := bytes.Repeat([]byte{'a'}, offset)
		whole := append(append(bytes.Clone(around), marker...), "z"...)
		for name, hay := range map[string][]byte{
			"as it is":  whole,
			"capitals":  bytes.ToUpper(whole),
			"hex":       []byte(hex.EncodeToString(whole)),
			"base64":    []byte(base64.StdEncoding.EncodeToString(whole)),
			"base64url": []byte(base64.URLEncoding.EncodeToString(whole)),
		} {
			if find(hay, all) == "" {
				t.Errorf("%s at %d: not found in %q", name, offset, hay)
			}
		}
	}
	if got := find([]byte("q x m a r k e r marker qxm"), all); got != "" {
		t.Errorf("found what is not there: %s", got)
	}
}
