package witness_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/witness"
	"github.com/tacitcrm/tacit/audit/witness/witnesstest"
)

const (
	keyA = "sigsum.org+e4ade967+AZuUY6B08pW3QVHu8uvsrxWPcAv9nykap2Nb4oxCee+r"
	keyB = "example.com+3753d3de+AebBhMcghIUoavZpjuDofa4sW6fYHyVn7gvwDBfvkvuM"
)

func TestPolicy(t *testing.T) {
	a, b := "witness a "+keyA+" https://a.example/w\n", "witness b "+keyB+" https://b.example/w\n"
	at := func(url string) string { return "witness a " + keyA + " " + url + "\nquorum a" }
	for name, tt := range map[string]struct{ policy, want string }{
		"one":                     {a + "quorum a", ""},
		"comments and blanks":     {"# policy\n\n  " + a + "\t" + b + "group g  any a b # either\nquorum g\n", ""},
		"none":                    {"quorum none", ""},
		"one that nobody asks":    {a + b + "quorum b", ""},
		"loopback":                {at("http://127.0.0.1:8080/w"), ""},
		"loopback of IPv6":        {at("http://[::1]:8080"), ""},
		"localhost":               {at("http://localhost:8080"), ""},
		"http":                    {at("http://a.example/"), "line 1: a: URL is neither"},
		"http in a private net":   {at("http://10.0.0.1/"), "line 1: a: URL is neither"},
		"a name that begins so":   {at("http://127.0.0.1.example/"), "line 1: a: URL is neither"},
		"ftp":                     {at("ftp://a.example/"), "line 1: a: URL is neither"},
		"no host":                 {at("https:///w"), "line 1: a: no URL"},
		"a password":              {at("https://u:" + secret + "@a.example/"), "line 1: a: URL with more"},
		"a query":                 {at("https://a.example/?" + secret), "line 1: a: URL with more"},
		"no quorum":               {a + b, "no quorum"},
		"an unknown quorum":       {a + "quorum b", "no quorum"},
		"empty":                   {"", "no quorum"},
		"an unknown word":         {a + secret + " x\nquorum a", "line 2"},
		"no URL":                  {"witness a " + keyA + "\nquorum a", "line 1"},
		"a private key":           {a + "witness b PRIVATE+KEY+" + secret + " https://b.example\nquorum a", "line 2"},
		"two of a name":           {a + strings.Replace(b, "witness b", "witness a", 1) + "quorum a", "line 2"},
		"two of a key":            {a + "witness b " + keyA + " https://b.example/\nquorum a", "line 2: b has the key of a"},
		"two at a URL":            {a + "witness b " + keyB + " https://a.example/w/\nquorum a", "line 2: b has the URL of a"},
		"twice in a group":        {a + b + "group g 2 a a b\nquorum g", "line 3: one of a, b is named twice"},
		"more than there are":     {a + "group g 2 a\nquorum g", "line 2"},
		"a group of unknown":      {a + "group g any c\nquorum g", "line 2"},
		"a key that is cut short": {"witness a " + keyA[:40] + " https://a.example/\nquorum a", "line 1"},
	} {
		g, err := witness.New(witness.Config{Policy: []byte(tt.policy)})
		switch {
		case tt.want == "":
			if err != nil || g == nil {
				t.Errorf("%s: %v", name, err)
			}
		case !errors.Is(err, witness.ErrPolicy) || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), secret):
			t.Errorf("%s: got %v, want %q", name, err, tt.want)
		}
	}
}

func TestTooManyWitnesses(t *testing.T) {
	var policy strings.Builder
	group := "group g any"
	for i := range 65 {
		_, vkey, err := note.GenerateKey(rand.Reader, "w")
		must(t, err)
		fmt.Fprintf(&policy, "witness w%d %s https://w%d.example\n", i, vkey, i)
		group += fmt.Sprintf(" w%d", i)
	}
	if _, err := witness.New(witness.Config{Policy: []byte(policy.String() + group + "\nquorum g")}); !errors.Is(err, witness.ErrPolicy) {
		t.Errorf("got %v, want ErrPolicy", err)
	}
}

func FuzzPolicy(f *testing.F) {
	f.Add([]byte("witness a " + keyA + " https://a.example/\nwitness b " + keyB + " http://[::1]:1/\ngroup g 2 a b #\nquorum g"))
	f.Add([]byte("quorum none"))
	f.Fuzz(func(t *testing.T, text []byte) {
		g, err := witness.New(witness.Config{Policy: text})
		if err != nil {
			if g != nil || !errors.Is(err, witness.ErrPolicy) {
				t.Errorf("got %v, want ErrPolicy", err)
			}
			return
		}
		for i, name := range g.Names() {
			if name == "" || i > 0 && name == g.Names()[i-1] {
				t.Errorf("names %q", g.Names())
			}
		}
	})
}

// FuzzCosignature has one rule: what is taken from an answer verifies over the checkpoint, when it is appended to it.
func FuzzCosignature(f *testing.F) {
	j := newJournal(f)
	w := witnesstest.New(f, "w0")
	checkpoint := j.at(f, 7)
	text := string(checkpoint[:bytes.Index(checkpoint, []byte("\n\n"))+1])
	honest := witnessOf(f, w, checkpoint)[len(text)+1:]
	f.Add(honest)
	f.Add(append([]byte("— other AAAAAAAAAAAA\n"), honest...))
	f.Add(append([]byte("\n"), honest...))
	f.Add([]byte("— w0 AAAAAAAAAAAA\n\n— w0 AAAAAAAAAAAA\n"))
	key := verifier(f, w)
	f.Fuzz(func(t *testing.T, lines []byte) {
		line, ok := witness.Cosignature(key, text, lines)
		if !ok {
			if bytes.Equal(lines, honest) {
				t.Error("an honest answer is refused")
			}
			return
		}
		n, err := note.Open(append(bytes.Clone(checkpoint), line...), note.VerifierList(key, j.key))
		if err != nil || len(n.Sigs) != 2 || n.Text != text {
			t.Errorf("taken as valid: %q, %v", line, err)
		}
	})
}
