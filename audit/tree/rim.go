package tree

import (
	"bytes"
	"slices"
)

// rimTile is one of the partial tiles on the tree's right edge, of which there is at most one a level. Together they
// give the root, so if they do they are all right.
type rimTile struct {
	path   Path
	hashes [][]byte // nil if unknown
}

// rim reads the partial tiles, from level 0 up. Where they do not give the signed root, it looks for those that, made
// from the files below instead, do.
func (w *walk) rim() []rimTile {
	var stored []rimTile
	for level, n := uint(0), w.files.size; n > 0; level, n = level+1, n>>tileHeight {
		if p, ok := w.files.path(TileFile, level, n/Width); ok {
			hashes, err := w.files.Tile(p)
			if err != nil {
				w.report.unread(p, err)
			}
			stored = append(stored, rimTile{p, hashes})
		}
	}
	if w.signed = w.isSigned(stored); w.signed {
		return stored
	}
	return w.mend(stored)
}

// mend replaces as few tiles as needed by those made from below. There are at most 8, so all choices are tried.
func (w *walk) mend(stored []rimTile) []rimTile {
	made := make([]rimTile, len(stored))
	for i, t := range stored {
		made[i] = rimTile{t.path, w.derive(t.path)}
	}
	for choice := range 1 << len(stored) {
		mixed := make([]rimTile, len(stored))
		for i := range stored {
			mixed[i] = stored[i]
			if choice>>i&1 == 1 {
				mixed[i] = made[i]
			}
		}
		if !w.isSigned(mixed) {
			continue
		}
		w.signed = true
		for i := range stored {
			if stored[i].hashes != nil && choice>>i&1 == 1 {
				w.report.fault(CodeTile, stored[i].path.String(), "")
			}
		}
		return mixed
	}
	return stored
}

// isSigned reports whether the tiles give the checkpoint's root.
func (w *walk) isSigned(rim []rimTile) bool {
	e, err := NewEdge(0, nil)
	if err != nil {
		return false
	}
	for _, t := range slices.Backward(rim) {
		if t.hashes == nil {
			return false
		}
		for _, h := range t.hashes {
			if err := e.AppendSubtree(t.path.Level*tileHeight, h); err != nil {
				return false
			}
		}
	}
	root, err := e.Root()
	return err == nil && bytes.Equal(root, w.report.Checkpoint.Root)
}
