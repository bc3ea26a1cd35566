package tree

import (
	"fmt"
	"iter"
	"math"
	"strings"

	"github.com/transparency-dev/tessera/api/layout"
)

// Kind is a sort of file in an export.
type Kind string

// The files of an export.
const (
	CheckpointFile Kind = "checkpoint"
	TileFile       Kind = "tile"    // hashes
	EntriesFile    Kind = "entries" // a bundle
)

// Path names one file of a log (C2SP tlog-tiles).
type Path struct {
	Kind  Kind
	Level uint   // of a tile: its hashes stand for 1<<(8*Level) entries each
	Index uint64 // of the tile or bundle among those of its level
	Width int    // hashes or entries in it: 1 to Width, below Width for a partial one; 0 for the checkpoint
}

// CheckpointPath is where the checkpoint is.
func CheckpointPath() Path { return Path{Kind: CheckpointFile} }

// String is the path with slashes: "checkpoint", "tile/0/x001/x234/067", "tile/entries/000.p/8".
func (p Path) String() string {
	switch p.Kind {
	case TileFile:
		return layout.TilePath(uint64(p.Level), p.Index, p.partial())
	case EntriesFile:
		return layout.EntriesPath(p.Index, p.partial())
	default:
		return layout.CheckpointPath
	}
}

// partial is the width as package layout has it: 0 for a full one.
func (p Path) partial() uint8 { return uint8(p.Width % Width) } //nolint:gosec // below 256

// ParsePath reads what String wrote, and nothing else: a leading slash, another number of digits or an unknown part is
// ErrFormat.
func ParsePath(s string) (Path, error) {
	p, err := parsePath(s)
	if err != nil || p.String() != s {
		return Path{}, fmt.Errorf("path in a log: %w", ErrFormat)
	}
	return p, nil
}

func parsePath(s string) (Path, error) {
	if s == layout.CheckpointPath {
		return CheckpointPath(), nil
	}
	rest, ok := strings.CutPrefix(s, "tile/")
	level, index, found := strings.Cut(rest, "/")
	if !ok || !found {
		return Path{}, ErrFormat
	}
	p := Path{Kind: EntriesFile, Width: Width}
	if level != "entries" {
		l, err := layout.ParseTileLevel(level)
		if err != nil {
			return Path{}, err
		}
		p.Kind, p.Level = TileFile, uint(l)
	}
	n, width, err := layout.ParseTileIndexPartial(index)
	if err != nil {
		return Path{}, err
	}
	p.Index = n
	if width > 0 {
		p.Width = int(width)
	}
	return p, nil
}

// In reports whether the tree of size entries has all that is at p. A partial tile or bundle that has since become
// wider is in it too.
func (p Path) In(size uint64) bool {
	if p.Kind == CheckpointFile {
		return true
	}
	have := size >> (p.Level * tileHeight)
	if p.Index > (math.MaxUint64-Width)/Width {
		return false
	}
	return p.Index*Width+uint64(p.Width) <= have //nolint:gosec // 1 to Width
}

// Paths lists the files of a log of size entries: bundles, then tiles from level 0 up, and the checkpoint last, so that
// a directory written in this order has no checkpoint before what it stands for.
func Paths(size uint64) iter.Seq[Path] {
	return func(yield func(Path) bool) {
		for p := range row(Path{Kind: EntriesFile}, size) {
			if !yield(p) {
				return
			}
		}
		for level, n := uint(0), size; n > 0; level, n = level+1, n>>tileHeight {
			for p := range row(Path{Kind: TileFile, Level: level}, n) {
				if !yield(p) {
					return
				}
			}
		}
		yield(CheckpointPath())
	}
}

// row is p for each file that n items fill, the last one partial if they do not fill it.
func row(p Path, n uint64) iter.Seq[Path] {
	return func(yield func(Path) bool) {
		for p.Index = 0; p.Index < n/Width; p.Index++ {
			p.Width = Width
			if !yield(p) {
				return
			}
		}
		if p.Width = int(n % Width); p.Width > 0 {
			yield(p)
		}
	}
}
