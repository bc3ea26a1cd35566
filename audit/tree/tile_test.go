package tree_test

import (
	"bytes"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/audit/tree"
)

func TestPaths(t *testing.T) {
	for _, row := range []struct {
		size uint64
		want []string
	}{
		{0, []string{"checkpoint"}},
		{1, []string{"tile/entries/000.p/1", "tile/0/000.p/1", "checkpoint"}},
		{256, []string{"tile/entries/000", "tile/0/000", "tile/1/000.p/1", "checkpoint"}},
		{600, []string{
			"tile/entries/000", "tile/entries/001", "tile/entries/002.p/88", "tile/0/000", "tile/0/001", "tile/0/002.p/88",
			"tile/1/000.p/2", "checkpoint",
		}},
	} {
		var got []string
		for p := range tree.Paths(row.size) {
			got = append(got, p.String())
			back, err := tree.ParsePath(p.String())
			if err != nil || back != p {
				t.Errorf("%s was read as %+v, %v; want %+v", p, back, err, p)
			}
			if !p.In(row.size) {
				t.Errorf("%s is not in a log of %d", p, row.size)
			}
			if row.size > 0 && p.Kind != tree.CheckpointFile && p.Width < tree.Width && p.In(row.size-1) && p.Level == 0 {
				t.Errorf("%s is in a log of %d", p, row.size-1)
			}
		}
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("files of %d (-want +got):\n%s", row.size, diff)
		}
	}
}

func TestPathsLevels(t *testing.T) {
	got := map[string]bool{}
	for p := range tree.Paths(1<<16 + 257) {
		got[p.String()] = true
	}
	for _, p := range []string{"tile/entries/257.p/1", "tile/0/256", "tile/0/257.p/1", "tile/1/000", "tile/1/001.p/1", "tile/2/000.p/1"} {
		if !got[p] {
			t.Errorf("%s is missing", p)
		}
	}
	if want := 2*258 + 2 + 1 + 1; len(got) != want {
		t.Errorf("got %d files, want %d", len(got), want)
	}
	for range tree.Paths(math.MaxUint64) {
		break // stops when the reader does
	}
}

func TestPathIn(t *testing.T) {
	for _, row := range []struct {
		path string
		size uint64
		want bool
	}{
		{"checkpoint", 0, true},
		{"tile/0/000.p/5", 5, true},
		{"tile/0/000.p/5", 4, false},
		{"tile/0/000.p/5", 900, true}, // wider by now
		{"tile/entries/001", 512, true},
		{"tile/entries/001", 511, false},
		{"tile/1/000.p/2", 512, true},
		{"tile/1/000.p/2", 511, false},
		{"tile/63/000.p/1", math.MaxUint64, false},
		{"tile/0/x018/x446/x744/x073/x709/x551/615", math.MaxUint64, false},
	} {
		p, err := tree.ParsePath(row.path)
		if err != nil {
			t.Errorf("%s: %v", row.path, err)
		}
		if got := p.In(row.size); got != row.want {
			t.Errorf("%s in a log of %d: got %v, want %v", row.path, row.size, got, row.want)
		}
	}
}

func TestParsePathRefused(t *testing.T) {
	for _, s := range []string{
		"", "/checkpoint", "checkpoint/", "Checkpoint", "tile", "tile/", "tile/0", "tile/0/", "tile/0/0", "tile/0/0000", "tile/00/000",
		"tile/64/000", "tile/-1/000", "tile/+1/000", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/05", "tile/0/000.p", "tile/0/000.p/",
		"tile/0/x000/001", "tile/0/001/067", "tile/0/x1234/067", "tile/entries", "tile/entries/", "tile/entries/x001", "tile/entries/../000",
		"tile/0/000/", "tile/0//000", "tile//000", "tile/0/x018/x446/x744/x073/x709/x551/616/", "tile/data/000", "tile/0/000.p/1/2", "tile/0/00\x00",
	} {
		if p, err := tree.ParsePath(s); !errors.Is(err, tree.ErrFormat) {
			t.Errorf("%q was read as %+v, %v; want ErrFormat", s, p, err)
		}
	}
}

func TestBundle(t *testing.T) {
	leaves := [][]byte{[]byte("a"), {}, bytes.Repeat([]byte{7}, tree.MaxLeaf)}
	var b []byte
	var err error
	for _, l := range leaves {
		if b, err = tree.AppendEntry(b, l); err != nil {
			t.Fatal(err)
		}
	}
	got, err := tree.ParseBundle(b)
	if err != nil || !slices.EqualFunc(leaves, got, bytes.Equal) {
		t.Errorf("got %d entries, %v; want what was put in", len(got), err)
	}
	if _, err := tree.AppendEntry(nil, make([]byte, tree.MaxLeaf+1)); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("a leaf of %d bytes: got %v, want ErrFormat", tree.MaxLeaf+1, err)
	}
	for _, row := range []struct {
		name string
		in   []byte
		n    int
	}{
		{"half a length", []byte{0, 1, 'a', 0}, 1},
		{"half an entry", []byte{0, 1, 'a', 0, 2, 'b'}, 1},
		{"257 entries", make([]byte, 2*257), 256},
	} {
		if got, err := tree.ParseBundle(row.in); !errors.Is(err, tree.ErrFormat) || len(got) != row.n {
			t.Errorf("%s: got %d entries, %v; want %d and ErrFormat", row.name, len(got), err, row.n)
		}
	}
	if got, err := tree.ParseBundle(nil); err != nil || len(got) != 0 {
		t.Errorf("no bytes: got %d entries, %v; want none", len(got), err)
	}
}

func TestTileRefused(t *testing.T) {
	for _, n := range []int{0, 31, 33, 257 * tree.HashSize} {
		if _, err := tree.ParseTile(make([]byte, n)); !errors.Is(err, tree.ErrFormat) {
			t.Errorf("a tile of %d bytes: got %v, want ErrFormat", n, err)
		}
	}
	if _, err := tree.Tile(t.Context(), nodesOf(numbered(1)), tree.CheckpointPath()); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("the checkpoint as a tile: got %v, want ErrFormat", err)
	}
}

func TestEntryOfFiles(t *testing.T) {
	leaves := entries(t, 300)
	files := tree.OpenFiles(export(t, leaves), 300)
	for _, i := range []uint64{0, 255, 256, 299} {
		if got, err := files.Entry(i); err != nil || !bytes.Equal(got, leaves[i]) {
			t.Errorf("entry %d: got %q, %v", i, got, err)
		}
	}
	if _, err := files.Entry(300); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("an entry beyond the log: got %v, want ErrFormat", err)
	}
	wide := tree.Path{Kind: tree.TileFile, Index: 1, Width: 44}
	if _, err := files.Tile(wide); err != nil {
		t.Error(err)
	}
	short := export(t, leaves)
	short[wide.String()].Data = short[wide.String()].Data[:32]
	if _, err := tree.OpenFiles(short, 300).Tile(wide); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("a tile of one hash instead of 44: got %v, want ErrFormat", err)
	}
	if _, err := files.Nodes()(t.Context(), 2, 75); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("a node beyond the log: got %v, want ErrFormat", err)
	}
}
