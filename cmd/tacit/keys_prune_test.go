package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/keycopy"
)

func TestPruneCopies(t *testing.T) {
	dir := t.TempDir()
	for g := range 5 {
		if err := os.Mkdir(filepath.Join(dir, fmt.Sprintf("keys-%012d", g+1)), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	prune := func(oldest uint64, asJSON bool) (string, error) {
		var out, talk bytes.Buffer
		c := keysPruneCopiesCmd{KeyCopies: dir, OldestBackup: oldest, JSON: asJSON}
		err := c.Run(t.Context(), cli.NewTerminal(nil, nil, &out, &talk))
		return out.String(), err
	}
	if out, err := prune(6, false); !errors.Is(err, keycopy.ErrGap) || hintFor(err) == "" || out != "" {
		t.Errorf("a generation of no copy: got %q, %v, want ErrGap with a hint", out, err)
	}
	for _, tt := range []struct {
		oldest uint64
		json   bool
		want   string
	}{
		{2, false, "removed  1, 2\n"},
		{2, true, `{"removed":[]}` + "\n"},
		{3, true, `{"removed":[3]}` + "\n"},
		{5, false, "removed  4\n"},
		{5, false, "removed  none\n"},
	} {
		got, err := prune(tt.oldest, tt.json)
		if diff := cmp.Diff(tt.want, got); err != nil || diff != "" {
			t.Errorf("oldest %d: %v %s", tt.oldest, err, diff)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "keys-000000000005")); err != nil {
		t.Errorf("the last copy: %v", err)
	}
}

func TestPruneCopiesRefuses(t *testing.T) {
	for name, c := range map[string]keysPruneCopiesCmd{
		"no directory": {OldestBackup: 2}, "no generation": {KeyCopies: t.TempDir()},
	} {
		var out, talk bytes.Buffer
		_, isUsage := errors.AsType[*cli.UsageError](c.Run(t.Context(), cli.NewTerminal(nil, nil, &out, &talk)))
		if !isUsage {
			t.Errorf("%s: no usage error", name)
		}
	}
}
