package tree_test

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
)

// A key counts up to its last size, and whatever it signed beyond neither verifies nor spoils what another key signed.
func TestUntil(t *testing.T) {
	point := tree.Checkpoint{Origin: origin, Size: 7, Root: tree.HashLeaf([]byte("x"))}
	old, next := verifierOf(t, origin, "log"), verifierOf(t, origin, "next")
	alone, both := signed(t, point), signed(t, point, signerOf(t, origin, "log"), signerOf(t, origin, "next"))
	changed := []byte(strings.Replace(string(alone), "\n7\n", "\n6\n", 1))
	for name, row := range map[string]struct {
		note []byte
		keys []note.Verifier
		err  error
	}{
		"at its last size":                    {alone, []note.Verifier{tree.Until(old, 7)}, nil},
		"beyond it":                           {alone, []note.Verifier{tree.Until(old, 6)}, tree.ErrSignature},
		"beyond it, beside another key":       {alone, []note.Verifier{tree.Until(old, 6), next}, tree.ErrSignature},
		"beyond it, signed by another too":    {both, []note.Verifier{tree.Until(old, 6), next}, nil},
		"beyond it, in a list of all as well": {alone, []note.Verifier{old, next, tree.Until(old, 6)}, tree.ErrSignature},
		"before it, in a list of all as well": {alone, []note.Verifier{old, next, tree.Until(old, 8)}, nil},
		"beyond the smaller of two":           {alone, []note.Verifier{tree.Until(old, 8), tree.Until(old, 6)}, tree.ErrSignature},
		"before it, changed":                  {changed, []note.Verifier{tree.Until(old, 6)}, tree.ErrSignature},
	} {
		if _, err := tree.Open(row.note, origin, row.keys...); !errors.Is(err, row.err) {
			t.Errorf("%s: got %v, want %v", name, err, row.err)
		}
	}
	for size, want := range map[uint64]bool{7: true, 6: false} { // without Open
		if _, err := note.Open(alone, note.VerifierList(tree.Until(old, size))); (err == nil) != want {
			t.Errorf("a key until %d: %v", size, err)
		}
	}
	if _, err := note.Open([]byte("no checkpoint\n\n— x\n"), note.VerifierList(tree.Until(old, 7))); err == nil {
		t.Error("a note that is no checkpoint verifies")
	}
}

func TestParseKey(t *testing.T) {
	point := tree.Checkpoint{Origin: origin, Size: 7, Root: tree.HashLeaf([]byte("x"))}
	key, named := vkeyOf(t, origin, "log"), vkeyOf(t, "log@12", "log")
	for _, row := range []struct {
		text string
		ok   bool // a key
		open bool // that counts for the checkpoint
	}{
		{key, true, true},
		{key + "@7", true, true},
		{key + "@6", true, false},
		{named, true, false},
		{named + "@7", true, false},
		{key + "@", false, false},
		{key + "@-1", false, false},
		{key + "@+7", false, false},
		{key + "@x", false, false},
		{key + "@18446744073709551616", false, false},
		{key + "@7@7", false, false},
		{"@7", false, false},
		{"", false, false},
	} {
		v, err := tree.ParseKey(row.text)
		if (err == nil) != row.ok {
			t.Errorf("%s: got %v", row.text, err)
			continue
		}
		if err != nil {
			continue
		}
		if name, _, _ := strings.Cut(row.text, "+"); v.Name() != name {
			t.Errorf("%s: got the name %s", row.text, v.Name())
		}
		if _, err := tree.Open(signed(t, point), origin, v); (err == nil) != row.open {
			t.Errorf("%s: got %v", row.text, err)
		}
	}
}
