package tree

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
)

// Width is how many entries a full bundle has, and how many hashes a full tile (C2SP tlog-tiles).
const Width = 1 << tileHeight

// tileHeight is how many levels of the tree lie between a tile's hashes and those of the tile above it.
const tileHeight = 8

// MaxLeaf is the length of the longest entry in bytes that a bundle can hold: its length is given in two bytes.
const MaxLeaf = 1<<16 - 1

// AppendEntry appends one entry to a bundle: its length in two bytes, big-endian, then its bytes. It returns ErrFormat
// for a leaf longer than MaxLeaf.
func AppendEntry(bundle, leaf []byte) ([]byte, error) {
	if len(leaf) > MaxLeaf {
		return nil, fmt.Errorf("entry of %d bytes in a bundle: %w", len(leaf), ErrFormat)
	}
	bundle = binary.BigEndian.AppendUint16(bundle, uint16(len(leaf))) //nolint:gosec // bounded above
	return append(bundle, leaf...), nil
}

// ParseBundle is the entries of a bundle, 0 to Width of them, as parts of b. Bytes that end within an entry, and more
// entries than Width, are ErrFormat; the entries before the fault come with it.
func ParseBundle(b []byte) ([][]byte, error) {
	var leaves [][]byte
	for len(b) > 0 {
		if len(leaves) == Width {
			return leaves, fmt.Errorf("bundle of more than %d entries: %w", Width, ErrFormat)
		}
		if len(b) < 2 || len(b)-2 < int(binary.BigEndian.Uint16(b)) {
			return leaves, fmt.Errorf("bundle ends within entry %d: %w", len(leaves), ErrFormat)
		}
		end := 2 + int(binary.BigEndian.Uint16(b))
		leaves = append(leaves, b[2:end:end])
		b = b[end:]
	}
	return leaves, nil
}

// ParseTile is the hashes of a tile, 1 to Width of them, as parts of b. Another length is ErrFormat.
func ParseTile(b []byte) ([][]byte, error) {
	if len(b) == 0 || len(b)%HashSize != 0 || len(b) > Width*HashSize {
		return nil, fmt.Errorf("tile of %d bytes: %w", len(b), ErrFormat)
	}
	return slices.Collect(slices.Chunk(b, HashSize)), nil
}

// Tile is the bytes of the tile at p, made from its nodes. ErrFormat if p is no tile's path.
func Tile(ctx context.Context, nodes Nodes, p Path) ([]byte, error) {
	if p.Kind != TileFile {
		return nil, fmt.Errorf("tile at %s: %w", p, ErrFormat)
	}
	b := make([]byte, 0, p.Width*HashSize)
	for i := range uint64(p.Width) { //nolint:gosec // 1 to Width
		h, err := nodes(ctx, p.Level*tileHeight, p.Index*Width+i)
		if err != nil {
			return nil, err
		}
		b = append(b, h...)
	}
	return b, nil
}
