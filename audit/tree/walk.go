package tree

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

// walk goes through an export once, from the tiles at the top down to the bundles, from left to right.
type walk struct {
	ctx     context.Context //nolint:containedctx // of one call of Verify, which makes the walk and ends with it
	options *Options
	report  *Report
	files   *Files

	signed  bool    // the tiles on the right edge give the checkpoint's root
	edge    *Edge   // over the entries so far
	torn    bool    // some hashes are nowhere, so edge is of no use
	blind   bool    // under a tile that is not the tree's: what is there does not go into edge
	earlier []kept  // still to be met
	shift   shifted // how the entries of the bundle before were off

	absent uint64 // entries before this are not there, in whole bundles
	said   uint64 // entries before this were dropped, as one that is there says
}

// trust is what the tree above a tile says about its hashes.
type trust int

const (
	unknown trust = iota
	vouched
	denied
)

func (w *walk) run() error {
	var err error
	if w.edge, err = NewEdge(0, nil); err != nil {
		return err
	}
	if err := w.meet(); err != nil {
		return err
	}
	rim := w.rim()
	for _, t := range slices.Backward(rim) {
		if err := w.rimTile(t); err != nil {
			return err
		}
	}
	return w.finish()
}

// rimTile goes down from a partial tile.
func (w *walk) rimTile(t rimTile) error {
	p := t.path
	if p.Level == 0 {
		return w.bundle(p, t.hashes, map[bool]trust{true: vouched}[w.signed], nil)
	}
	for j := range p.Width {
		if err := w.tile(p.Level-1, p.Index*Width+uint64(j), at(t.hashes, j)); err != nil {
			return err
		}
	}
	return nil
}

// at is hash j of a tile, nil if the tile could not be read.
func at(hashes [][]byte, j int) []byte {
	if hashes == nil {
		return nil
	}
	return hashes[j]
}

// full reports whether the search is over.
func (w *walk) full() bool { return w.report.More || len(w.report.Faults) == MaxFaults }

// tile checks a full tile against the hash that stands for it in the tile above, which is nil if that is unknown, and
// goes on with what is under it.
func (w *walk) tile(level uint, index uint64, above []byte) error {
	if w.full() {
		w.report.More = true
		return nil
	}
	p := Path{Kind: TileFile, Level: level, Index: index, Width: Width}
	hashes, err := w.files.Tile(p)
	if err != nil {
		w.report.unread(p, err)
	}
	hashes, t := w.judge(p, hashes, above)
	if level == 0 {
		return w.bundle(p, hashes, t, above)
	}
	if w.signed && t != vouched {
		return w.under(level, index, above)
	}
	for j := range Width {
		if err := w.tile(level-1, index*Width+uint64(j), at(hashes, j)); err != nil {
			return err
		}
	}
	return nil
}

// under goes on below a tile whose hashes are unknown. The tree has above there, if that is known.
func (w *walk) under(level uint, index uint64, above []byte) error {
	before := w.blind
	w.blind = before || above != nil
	for j := range uint64(Width) {
		if err := w.tile(level-1, index*Width+j, nil); err != nil {
			return err
		}
	}
	if w.blind = before; above == nil {
		return nil
	}
	return w.skip(level, above)
}

// judge is the hashes that the tree has in the tile at p: those of the file, or those made from below where the file is
// not right and they are.
func (w *walk) judge(p Path, stored [][]byte, above []byte) ([][]byte, trust) {
	if above == nil {
		return stored, unknown
	}
	if isRoot(above, stored) {
		return stored, vouched
	}
	if made := w.derive(p); isRoot(above, made) {
		if stored != nil {
			w.report.fault(CodeTile, p.String(), "")
		}
		return made, vouched
	}
	if stored == nil {
		return nil, unknown
	}
	if p.Level > 0 {
		w.report.fault(CodeTile, p.String(), "nor is what is under it")
	}
	return stored, denied
}

func isRoot(above []byte, hashes [][]byte) bool {
	root, err := Subtree(hashes)
	return err == nil && bytes.Equal(above, root)
}

// derive makes the hashes of the tile at p from the files one level below, nil if they are not all there.
func (w *walk) derive(p Path) [][]byte {
	if p.Level == 0 {
		leaves, err := w.files.Bundle(bundleOf(p))
		if err != nil || len(leaves) != p.Width {
			return nil
		}
		return hashLeaves(leaves)
	}
	made := make([][]byte, 0, p.Width)
	for j := range uint64(p.Width) { //nolint:gosec // 1 to Width
		below, err := w.files.Tile(Path{Kind: TileFile, Level: p.Level - 1, Index: p.Index*Width + j, Width: Width})
		if err != nil {
			return nil
		}
		root, err := Subtree(below)
		if err != nil {
			return nil
		}
		made = append(made, root)
	}
	return made
}

// bundleOf is where the entries of a tile of level 0 are.
func bundleOf(tile Path) Path { return Path{Kind: EntriesFile, Index: tile.Index, Width: tile.Width} }

func hashLeaves(leaves [][]byte) [][]byte {
	hashes := make([][]byte, len(leaves))
	for i, leaf := range leaves {
		hashes[i] = HashLeaf(leaf)
	}
	return hashes
}

// bundle checks the entries of the tile at p against its hashes, which are nil if they are unknown. If they are vouched
// for, a difference is the entries' fault. If they are denied, the tree has above in their place.
func (w *walk) bundle(p Path, want [][]byte, t trust, above []byte) error {
	if err := w.ctx.Err(); err != nil {
		return err
	}
	if w.full() {
		w.report.More = true
		return nil
	}
	got := w.entries(p, want, t)
	if w.options.Progress != nil {
		w.options.Progress(p.Index*Width+uint64(p.Width), w.files.size) //nolint:gosec // 1 to Width
	}
	switch {
	case w.signed && t != vouched && above != nil:
		return w.skip(0, above)
	case w.signed && t == vouched && above != nil && w.between():
		return w.skip(0, above) // the same, for less work
	case w.signed && t == vouched, len(got) != p.Width:
		return w.extend(want)
	default:
		return w.extend(got)
	}
}

// entries reads the bundle of the tile at p, checks it, and returns the hashes of what is in it; nil if that is unknown.
func (w *walk) entries(p Path, want [][]byte, t trust) [][]byte {
	b := bundleOf(p)
	leaves, err := w.files.Bundle(b)
	if err != nil && !errors.Is(err, ErrFormat) {
		w.missing(b, want, err)
		if t == denied {
			w.report.fault(CodeTile, p.String(), "")
		}
		return nil
	}
	first, got := p.Index*Width, hashLeaves(leaves)
	w.leaves(first, leaves)
	w.hear(first, leaves, got, want)
	w.report.Entries += uint64(min(len(got), p.Width)) //nolint:gosec // up to Width
	if err == nil {
		w.compare(p, got, want, t)
		return got
	}
	w.report.fault(CodeBundle, b.String(), fmt.Sprintf("from entry %d on", first+uint64(len(got))))
	if n := min(len(got), len(want)); t == vouched {
		w.each(CodeChanged, first, got[:n], want[:n])
	}
	return nil
}

// missing decides whether a bundle may have been dropped by retention, which takes whole ones from the beginning on.
func (w *walk) missing(b Path, want [][]byte, err error) {
	if errors.Is(err, fs.ErrNotExist) && want != nil && b.Width == Width && w.absent == b.Index*Width {
		w.absent += Width
		return
	}
	w.report.unread(b, err)
}

// hear takes from the entries that the tree has how far those before them were dropped. None can say so of what follows
// it: that was not in the log yet.
func (w *walk) hear(first uint64, leaves, got, want [][]byte) {
	if w.options.Kept == nil {
		return
	}
	for i, leaf := range leaves[:min(len(leaves), len(want))] {
		if to, ok := w.options.Kept(leaf); ok && to <= first+uint64(i) && bytes.Equal(got[i], want[i]) {
			w.said = max(w.said, to)
		}
	}
}

// dropped tells entries that were dropped with a word from those that are gone without one.
func (w *walk) dropped() {
	w.report.Gone.To = min(w.absent, w.said)
	if w.said < w.absent {
		w.report.entries(CodeDropped, w.said, w.absent)
	}
}

// leaves asks of each entry that it be one.
func (w *walk) leaves(first uint64, leaves [][]byte) {
	if w.options.Leaf == nil {
		return
	}
	for i, leaf := range leaves {
		if err := w.options.Leaf(leaf); err != nil {
			w.report.entries(CodeLeaf, first+uint64(i), first+uint64(i)+1)
		}
	}
}

// extend adds a bundle's hashes to the edge; without them there is none any more.
func (w *walk) extend(hashes [][]byte) error {
	if hashes == nil && !w.blind {
		w.torn = true
	}
	if w.torn || w.blind {
		return nil
	}
	for _, h := range hashes {
		if err := w.edge.Append(h); err != nil {
			return err
		}
		if err := w.meet(); err != nil {
			return err
		}
	}
	return nil
}

// between reports whether no earlier checkpoint is to be met within the next bundle.
func (w *walk) between() bool {
	return len(w.earlier) == 0 || w.earlier[0].Size-w.edge.Size() >= Width
}

// skip adds the hash that stands for a full tile to the edge, instead of those of its entries.
func (w *walk) skip(level uint, root []byte) error {
	if w.torn || w.blind || w.full() {
		return nil
	}
	if err := w.edge.AppendSubtree((level+1)*tileHeight, root); err != nil {
		return err
	}
	return w.meet()
}

// meet compares the root so far with the earlier checkpoints of this size.
func (w *walk) meet() error {
	for len(w.earlier) > 0 && w.earlier[0].Size <= w.edge.Size() {
		e := w.earlier[0]
		w.earlier = w.earlier[1:]
		root, err := w.edge.Root()
		switch {
		case err != nil:
			return err
		case e.Size < w.edge.Size(): // within what was skipped
			w.report.fault(CodeUnreadable, e.name, "entries before it are not what the tree has")
		case bytes.Equal(root, e.Root):
			w.report.Earlier++
		default:
			w.report.fault(CodeForked, e.name, "")
		}
	}
	return nil
}

// finish compares the root, and names the earlier checkpoints that were not met, and entries that nothing says were dropped.
func (w *walk) finish() error {
	w.dropped()
	if !w.report.More && !w.torn {
		root, err := w.edge.Root()
		if err != nil {
			return err
		}
		w.signed = w.signed || bytes.Equal(root, w.report.Checkpoint.Root)
	}
	if !w.signed && !w.torn {
		w.report.fault(CodeRoot, "checkpoint line 3", "")
	}
	for _, e := range w.earlier {
		w.report.fault(CodeUnreadable, e.name, "entries before it are missing")
	}
	return nil
}
