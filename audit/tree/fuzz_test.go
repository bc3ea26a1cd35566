package tree_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/tacitcrm/tacit/audit/tree"
)

// What is taken is taken in one form only: read and written again it is the same bytes.

func FuzzParseBundle(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{0, 1, 'a', 0, 0})
	f.Add([]byte{0xff, 0xff, 'a'})
	f.Add(make([]byte, 2*257))
	f.Fuzz(func(t *testing.T, b []byte) {
		leaves, err := tree.ParseBundle(b)
		var again []byte
		for _, l := range leaves {
			if again, err = appendTo(again, l, err); len(again) > len(b) {
				t.Fatal("more came out than went in")
			}
		}
		if !bytes.HasPrefix(b, again) || err == nil && len(again) != len(b) {
			t.Errorf("%x became %x", b, again)
		}
	})
}

func appendTo(b, leaf []byte, err error) ([]byte, error) {
	b, bad := tree.AppendEntry(b, leaf)
	if bad != nil {
		return b, bad
	}
	return b, err
}

func FuzzParsePath(f *testing.F) {
	for p := range tree.Paths(70000) {
		if p.Index%100 == 0 {
			f.Add(p.String())
		}
	}
	f.Add("tile/0/x018/x446/x744/x073/x709/x551/615.p/255")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := tree.ParsePath(s)
		if err != nil {
			return
		}
		if p.String() != s {
			t.Errorf("%q became %q", s, p)
		}
		if p.Kind != tree.CheckpointFile && (p.Width < 1 || p.Width > tree.Width || p.In(0)) {
			t.Errorf("%q was read as %+v", s, p)
		}
	})
}

func FuzzParseProof(f *testing.F) {
	for _, name := range []string{"good", "bad-hash", "bad-key"} {
		f.Add(readSeed(f, filepath.Join("proof", name, "proof")))
	}
	f.Add([]byte("c2sp.org/tlog-proof@v1\nextra AA==\nindex 0\n\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := tree.ParseProof(b)
		if err != nil {
			return
		}
		if again, err := p.Marshal(); err != nil || !bytes.Equal(again, b) {
			t.Errorf("%q became %q, %v", b, again, err)
		}
		if _, err := p.Verify([]byte("no entry"), origin, verifierOf(t, origin, "log")); err == nil {
			t.Error("a proof of what is not there")
		}
	})
}

func FuzzOpen(f *testing.F) {
	for _, name := range []string{"good-000", "good-600", "bad-key", "good-witnessed"} {
		f.Add(readSeed(f, filepath.Join(name, "log", "checkpoint")))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		seen, err := tree.Peek(b)
		if err == nil && !bytes.HasPrefix(b, []byte(seen.Text())) {
			t.Errorf("%q was read as %q", b, seen.Text())
		}
		c, err := tree.Open(b, origin, verifierOf(t, origin, "stranger"))
		if err == nil && c.Size != 3 {
			t.Errorf("%q was taken as signed", b)
		}
	})
}
