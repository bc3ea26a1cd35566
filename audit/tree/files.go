package tree

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// Longest files of an export in bytes. What is longer is not read to its end.
const (
	maxTile   = Width * HashSize
	maxBundle = Width * (2 + MaxLeaf)
)

// Files is a log in a directory in the layout of C2SP tlog-tiles. Nothing that its methods return has been checked
// against a checkpoint.
type Files struct {
	fsys fs.FS
	size uint64
}

// OpenFiles is the log of size entries in fsys. It reads nothing yet.
func OpenFiles(fsys fs.FS, size uint64) *Files { return &Files{fsys, size} }

// ReadCheckpoint is the signed note in fsys.
func ReadCheckpoint(fsys fs.FS) ([]byte, error) { return readFile(fsys, CheckpointPath(), maxNote) }

// Nodes are the tree's hashes, from the tiles. A tile that is not there is fs.ErrNotExist.
func (f *Files) Nodes() Nodes {
	var last Path // proofs ask for neighbours
	var hashes [][]byte
	return func(_ context.Context, level uint, index uint64) ([]byte, error) {
		low := level % tileHeight
		p, ok := f.path(TileFile, level/tileHeight, index<<low/Width)
		if !ok {
			return nil, fmt.Errorf("node %d of level %d in a log of %d entries: %w", index, level, f.size, ErrFormat)
		}
		if p != last {
			var err error
			if hashes, err = f.Tile(p); err != nil {
				return nil, err
			}
			last = p
		}
		from, n := index<<low%Width, uint64(1)<<low
		if from+n > uint64(len(hashes)) {
			return nil, fmt.Errorf("node %d of level %d in a log of %d entries: %w", index, level, f.size, ErrFormat)
		}
		return Subtree(hashes[from : from+n])
	}
}

// path is the file of that index, as wide as the log makes it.
func (f *Files) path(kind Kind, level uint, index uint64) (Path, bool) {
	n := f.size >> (level * tileHeight)
	switch full := n / Width; {
	case index < full:
		return Path{Kind: kind, Level: level, Index: index, Width: Width}, true
	case index == full && n%Width > 0:
		return Path{Kind: kind, Level: level, Index: index, Width: int(n % Width)}, true
	default:
		return Path{}, false
	}
}

// Tile is the hashes of one tile. Another number of them than its path says is ErrFormat.
func (f *Files) Tile(p Path) ([][]byte, error) {
	b, err := readFile(f.fsys, p, maxTile)
	if err != nil {
		return nil, err
	}
	hashes, err := ParseTile(b)
	if err != nil || len(hashes) != p.Width {
		return nil, fmt.Errorf("read %s: %w: %d bytes", p, ErrFormat, len(b))
	}
	return hashes, nil
}

// Bundle is the entries of one bundle. Their number is not checked. Bytes that are no entries are ErrFormat, and the
// entries before them come with it.
func (f *Files) Bundle(p Path) ([][]byte, error) {
	b, err := readFile(f.fsys, p, maxBundle)
	if err != nil {
		return nil, err
	}
	leaves, err := ParseBundle(b)
	if err != nil {
		return leaves, fmt.Errorf("read %s: %w", p, err)
	}
	return leaves, nil
}

// Entry is the bytes of one entry. One beyond the log, or beyond its bundle, is ErrFormat.
func (f *Files) Entry(index uint64) ([]byte, error) {
	p, ok := f.path(EntriesFile, 0, index/Width)
	if !ok || index >= f.size {
		return nil, fmt.Errorf("entry %d in a log of %d entries: %w", index, f.size, ErrFormat)
	}
	leaves, err := f.Bundle(p)
	if err != nil {
		return nil, err
	}
	if index%Width >= uint64(len(leaves)) {
		return nil, fmt.Errorf("entry %d is not in its bundle: %w", index, ErrFormat)
	}
	return leaves[index%Width], nil
}

// readFile reads at most limit bytes; a longer file is ErrFormat.
func readFile(fsys fs.FS, p Path, limit int64) (b []byte, err error) {
	file, err := fsys.Open(p.String())
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if b, err = io.ReadAll(io.LimitReader(file, limit+1)); err != nil {
		return nil, err
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("read %s: %w: longer than %d bytes", p, ErrFormat, limit)
	}
	return b, nil
}
