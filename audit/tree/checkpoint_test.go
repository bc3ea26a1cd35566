package tree_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
)

func TestOpen(t *testing.T) {
	want := tree.Checkpoint{Origin: origin, Size: 7, Root: tree.HashLeaf([]byte("x"))}
	log, next, stranger := verifierOf(t, origin, "log"), verifierOf(t, origin, "next"), verifierOf(t, origin, "stranger")
	both := signed(t, want, signerOf(t, origin, "log"), signerOf(t, origin, "next"))
	one := signed(t, want)
	broken := strings.Replace(string(both), "\n7\n", "\n8\n", 1)
	for _, row := range []struct {
		name   string
		note   string
		origin string
		keys   []note.Verifier
		err    error
	}{
		{"by the key", string(one), origin, []note.Verifier{log}, nil},
		{"by one of two keys", string(one), origin, []note.Verifier{next, log}, nil},
		{"by two keys, one asked for", string(both), origin, []note.Verifier{next}, nil},
		{"by another key", string(one), origin, []note.Verifier{stranger}, tree.ErrSignature},
		{"without a key", string(one), origin, nil, tree.ErrSignature},
		{"changed", broken, origin, []note.Verifier{log}, tree.ErrSignature},
		{"of another origin", string(one), "example.org/another", []note.Verifier{log}, tree.ErrOrigin},
		{"without a signature", want.Text(), origin, []note.Verifier{log}, tree.ErrFormat},
		{"without a final line end", strings.TrimSuffix(string(one), "\n"), origin, []note.Verifier{log}, tree.ErrSignature},
		{"empty", "", origin, []note.Verifier{log}, tree.ErrFormat},
		{"too long", string(one) + strings.Repeat("x", 1<<16), origin, []note.Verifier{log}, tree.ErrFormat},
	} {
		t.Run(row.name, func(t *testing.T) {
			got, err := tree.Open([]byte(row.note), row.origin, row.keys...)
			if !errors.Is(err, row.err) {
				t.Fatalf("got %v, want %v", err, row.err)
			}
			if row.err != nil {
				want := tree.Checkpoint{}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("an error came with a checkpoint:\n%s", diff)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCheckpointForm(t *testing.T) {
	root := base64Std(tree.EmptyRoot())
	for _, row := range []struct {
		name, text string
		ok         bool
	}{
		{"plain", "o\n7\n" + root + "\n", true},
		{"extension lines", "o\n7\n" + root + "\nmore\n", true},
		{"empty line", "o\n7\n" + root + "\n\nmore\n", false},
		{"leading zero", "o\n07\n" + root + "\n", false},
		{"sign", "o\n+7\n" + root + "\n", false},
		{"short root", "o\n7\nAAAA\n", false},
		{"carriage return", "o\n7\n" + root + "\r\n", false},
		{"no origin", "\n7\n" + root + "\n", false},
		{"one line less", "o\n7\n", false},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, err := tree.Peek([]byte(row.text + "\n— o AAAA\n"))
			if row.ok && err != nil || !row.ok && !errors.Is(err, tree.ErrFormat) {
				t.Errorf("got %v, want it taken: %v", err, row.ok)
			}
		})
	}
}

func TestSignRefused(t *testing.T) {
	s := signerOf(t, origin, "log")
	for _, row := range []struct {
		name string
		c    tree.Checkpoint
	}{
		{"two lines of origin", tree.Checkpoint{Origin: "a\nb", Root: tree.EmptyRoot()}},
		{"no origin", tree.Checkpoint{Root: tree.EmptyRoot()}},
		{"no root", tree.Checkpoint{Origin: "a"}},
	} {
		if b, err := tree.Sign(row.c, s); b != nil || !errors.Is(err, tree.ErrFormat) {
			t.Errorf("%s: got %q, %v; want ErrFormat", row.name, b, err)
		}
	}
}

func TestNewSignerRefused(t *testing.T) {
	if _, err := tree.NewSigner("with space", testKey("log")); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("a name that notes do not take: got %v, want ErrFormat", err)
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tree.NewSigner(origin, key); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("an ECDSA key: got %v, want ErrFormat", err)
	}
}
