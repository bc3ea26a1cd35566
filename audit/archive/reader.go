package archive

import (
	"context"
	"errors"
	"maps"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/tree"
)

// Reader reads the archive as of one moment: Querier is a transaction of isolation level REPEATABLE READ where several
// answers are to agree. It keeps what it has read, and so is for one question and one goroutine.
type Reader struct {
	q       Querier
	size    uint64
	bundles map[uint64][][]byte // leaves of the last few
	hashes  map[uint64][][]byte // of the leaves of the last few
	roots   map[uint64][][]byte // of the bundles of a segment, as far as it goes
	tail    [][]byte
}

// keepBundles bounds what a Reader remembers.
const keepBundles = 8

// NewReader reads a tree of size entries.
func NewReader(q Querier, size uint64) *Reader {
	return &Reader{q: q, size: size, bundles: map[uint64][][]byte{}, hashes: map[uint64][][]byte{}, roots: map[uint64][][]byte{}}
}

const selectBundles = `SELECT idx, entries FROM log_bundle WHERE idx = ANY($1::bigint[])`

// Bundles returns the leaves of full bundles, all in one statement. Errors: ErrDropped, ErrCorrupt, of the database.
func (r *Reader) Bundles(ctx context.Context, idx ...uint64) (map[uint64][][]byte, error) {
	out := make(map[uint64][][]byte, len(idx))
	var want []int64
	for _, i := range idx {
		if have, ok := r.bundles[i]; ok {
			out[i] = have
		} else {
			want = append(want, int64(i)) //nolint:gosec // counts entries
		}
	}
	if len(want) == 0 {
		return out, nil
	}
	rows, err := r.q.Query(ctx, selectBundles, want)
	if err != nil {
		return nil, scrubbed("log bundles", err)
	}
	var i int64
	var packed []byte
	_, err = pgx.ForEachRow(rows, []any{&i, &packed}, func() error {
		if packed == nil {
			return ErrDropped
		}
		leaves, err := packer.unpack(uint64(i), packed) //nolint:gosec // as above
		out[uint64(i)] = leaves                         //nolint:gosec // as above
		return err
	})
	switch {
	case errors.Is(err, ErrDropped), errors.Is(err, ErrCorrupt):
		return nil, err
	case err != nil:
		return nil, scrubbed("log bundles", err)
	}
	for _, i := range idx {
		if out[i] == nil {
			return nil, corrupt("bundle %d is missing", i)
		}
	}
	r.remember(out)
	return out, nil
}

func (r *Reader) remember(bundles map[uint64][][]byte) {
	if len(r.bundles)+len(bundles) > keepBundles {
		clear(r.bundles)
	}
	if len(bundles) <= keepBundles {
		maps.Copy(r.bundles, bundles)
	}
}

const selectTail = `SELECT position, leaf FROM log_tail ORDER BY position`

// Tail returns the leaves beyond the last full bundle, in order.
func (r *Reader) Tail(ctx context.Context) ([][]byte, error) {
	if r.tail != nil || r.size%BundleSize == 0 {
		return r.tail, nil
	}
	rows, err := r.q.Query(ctx, selectTail)
	if err != nil {
		return nil, scrubbed("log tail", err)
	}
	next := r.size - r.size%BundleSize
	var position int64
	var leaf []byte
	var tail [][]byte
	_, err = pgx.ForEachRow(rows, []any{&position, &leaf}, func() error {
		if uint64(position) != next { //nolint:gosec // counts entries
			return corrupt("entry %d is missing", next)
		}
		next++
		tail = append(tail, append([]byte(nil), leaf...))
		return nil
	})
	if err != nil && !errors.Is(err, ErrCorrupt) {
		return nil, scrubbed("log tail", err)
	}
	if err == nil && next != r.size {
		err = corrupt("entry %d is missing", next)
	}
	r.tail = tail
	return tail, err
}

// Leaf returns the leaf at a position. Errors: ErrBeyond, ErrDropped, ErrCorrupt, of the database.
func (r *Reader) Leaf(ctx context.Context, position uint64) ([]byte, error) {
	leaves, err := r.Entries(ctx, position/BundleSize)
	if err != nil {
		return nil, err
	}
	if position%BundleSize >= uint64(len(leaves)) {
		return nil, ErrBeyond
	}
	return leaves[position%BundleSize], nil
}

// Entries returns the leaves of a bundle, the last of which may be a partial one.
func (r *Reader) Entries(ctx context.Context, idx uint64) ([][]byte, error) {
	switch full := r.size / BundleSize; {
	case idx < full:
		bundles, err := r.Bundles(ctx, idx)
		return bundles[idx], err
	case idx == full && r.size%BundleSize > 0:
		return r.Tail(ctx)
	}
	return nil, ErrBeyond
}

const selectHashes = `SELECT hashes FROM log_bundle WHERE idx = $1`

// leafHashes returns the hashes of a bundle's leaves, also where those were dropped.
func (r *Reader) leafHashes(ctx context.Context, idx uint64) ([][]byte, error) {
	if have, ok := r.hashes[idx]; ok {
		return have, nil
	}
	leaves, err := r.Entries(ctx, idx)
	var list [][]byte
	switch {
	case errors.Is(err, ErrDropped):
		var kept []byte
		if err := r.q.QueryRow(ctx, selectHashes, int64(idx)).Scan(&kept); err != nil { //nolint:gosec // counts entries
			return nil, scrubbed("log hashes", err)
		}
		for ; len(kept) >= HashSize; kept = kept[HashSize:] {
			list = append(list, kept[:HashSize])
		}
	case err != nil:
		return nil, err
	default:
		for _, l := range leaves {
			list = append(list, tree.HashLeaf(l))
		}
	}
	if len(r.hashes) >= keepBundles {
		clear(r.hashes)
	}
	r.hashes[idx] = list
	return list, nil
}

const (
	selectBundleRoots  = `SELECT idx, root FROM log_bundle WHERE idx >= $1 AND idx < $2 ORDER BY idx`
	selectSegmentRoots = `SELECT idx, root FROM log_segment WHERE idx >= $1 AND idx < $2 ORDER BY idx`
)

// rootsOf reads the roots of bundles or segments from ≤ idx < to, none of which may be missing.
func (r *Reader) rootsOf(ctx context.Context, sql, what string, from, to uint64) ([][]byte, error) {
	rows, err := r.q.Query(ctx, sql, int64(from), int64(to)) //nolint:gosec // count entries
	if err != nil {
		return nil, scrubbed("log roots", err)
	}
	next := from
	var idx int64
	var root []byte
	var list [][]byte
	_, err = pgx.ForEachRow(rows, []any{&idx, &root}, func() error {
		if uint64(idx) != next { //nolint:gosec // as above
			return corrupt("%s %d is missing", what, next)
		}
		next++
		list = append(list, append([]byte(nil), root...))
		return nil
	})
	if err != nil && !errors.Is(err, ErrCorrupt) {
		return nil, scrubbed("log roots", err)
	}
	if err == nil && next != to {
		err = corrupt("%s %d is missing", what, next)
	}
	return list, err
}

// bundleRoots returns the roots of a segment's bundles, as far as it goes.
func (r *Reader) bundleRoots(ctx context.Context, segment uint64) ([][]byte, error) {
	if have, ok := r.roots[segment]; ok {
		return have, nil
	}
	from := segment * BundleSize
	list, err := r.rootsOf(ctx, selectBundleRoots, "bundle", from, min(from+BundleSize, r.size/BundleSize))
	if err != nil {
		return nil, err
	}
	if len(r.roots) >= keepBundles {
		clear(r.roots)
	}
	r.roots[segment] = list
	return list, nil
}

// Levels of the tree at which hashes are stored: of leaves, of bundles, of segments.
const (
	bundleLevel  = 8
	segmentLevel = 16
)

// Node returns the hash over the 2^level leaves from index<<level, for proofs: see tree.Nodes.
func (r *Reader) Node(ctx context.Context, level uint, index uint64) ([]byte, error) {
	if level >= 63 || (index+1)<<level > r.size || (index+1)<<level>>level != index+1 {
		return nil, ErrBeyond
	}
	var stored [][]byte
	var err error
	switch {
	case level < bundleLevel:
		first := index << level
		stored, err = r.leafHashes(ctx, first/BundleSize)
		if err == nil {
			at := first % BundleSize
			stored = stored[at : at+1<<level]
		}
	case level < segmentLevel:
		width := uint64(1) << (level - bundleLevel)
		first := index * width
		stored, err = r.bundleRoots(ctx, first/BundleSize)
		if err == nil {
			at := first % BundleSize
			stored = stored[at : at+width]
		}
	default:
		width := uint64(1) << (level - segmentLevel)
		stored, err = r.rootsOf(ctx, selectSegmentRoots, "segment", index*width, (index+1)*width)
	}
	if err != nil {
		return nil, err
	}
	return tree.Subtree(stored)
}

// Tile returns the hashes of a tile (C2SP tlog-tiles): width of them, at most 256, those of the nodes at 8*level from
// index*256 on.
func (r *Reader) Tile(ctx context.Context, level uint, index uint64, width int) ([][]byte, error) {
	if level > 7 || width < 1 || width > BundleSize || index > r.size || (index*BundleSize+uint64(width))<<(8*level) > r.size {
		return nil, ErrBeyond
	}
	var list [][]byte
	var err error
	switch level {
	case 0:
		list, err = r.leafHashes(ctx, index)
	case 1:
		list, err = r.bundleRoots(ctx, index)
	case 2:
		list, err = r.rootsOf(ctx, selectSegmentRoots, "segment", index*BundleSize, index*BundleSize+uint64(width))
	default:
		for i := range uint64(width) {
			h, err := r.Node(ctx, 8*level, index*BundleSize+i)
			if err != nil {
				return nil, err
			}
			list = append(list, h)
		}
	}
	if err != nil {
		return nil, err
	}
	return list[:width], nil
}
