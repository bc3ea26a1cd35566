package inspect

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

// chunk is how many bundles are read at a time.
const chunk = 64

const selectChunk = `SELECT b.idx, b.first, b.last, b.root, b.entries, b.hashes, t.terms
 FROM log_bundle b LEFT JOIN log_terms t ON t.bundle = b.idx WHERE b.idx >= $1 AND b.idx < $2 ORDER BY b.idx`

// stored is a row of log_bundle.
type stored struct {
	Idx, First, Last             int64
	Root, Entries, Hashes, Terms []byte
}

// bundles checks every full bundle, and each segment as it ends.
func (i *inspection) bundles(ctx context.Context) error {
	full := i.head.Size / archive.BundleSize
	for from := uint64(0); from < full; from += chunk {
		to := min(from+chunk, full)
		rows, err := i.tx.Query(ctx, selectChunk, int64(from), int64(to)) //nolint:gosec // count entries
		if err != nil {
			return err
		}
		list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[stored])
		if err != nil {
			return err
		}
		for idx := from; idx < to; idx++ {
			var b *stored
			if len(list) > 0 && uint64(list[0].Idx) == idx { //nolint:gosec // counts entries
				b, list = &list[0], list[1:]
			}
			if err := i.bundle(ctx, idx, b); err != nil {
				return err
			}
		}
		i.Progress(to*archive.BundleSize, i.head.Size)
	}
	return nil
}

func bundleName(idx uint64) string {
	return fmt.Sprintf("bundle %d (entries %d to %d)", idx, idx*archive.BundleSize, (idx+1)*archive.BundleSize-1)
}

// bundle checks one, nil for one that is not there. Of one that is not as it was published the hash that is stored is taken
// in place of its entries: where the tree is as it was signed with it, nothing else was changed.
func (i *inspection) bundle(ctx context.Context, idx uint64, b *stored) error {
	where := bundleName(idx)
	if idx%archive.BundleSize == 0 {
		i.roots, i.terms, i.span = i.roots[:0], i.terms[:0], archive.Span{First: math.MaxInt64, Last: math.MinInt64}
	}
	if b == nil {
		i.lost = true
		i.roots, i.terms = append(i.roots, nil), append(i.terms, nil)
		return errors.Join(i.fault(where, "it is missing"), i.instead(make([]byte, archive.HashSize)))
	}
	hashes, terms, err := i.leaves(ctx, where, idx, b)
	if err != nil {
		return err
	}
	if err := i.intoSegment(ctx, idx, b, terms); err != nil {
		return err
	}
	root := []byte(nil)
	if len(hashes) == archive.BundleSize {
		if root, err = tree.Subtree(hashes); err != nil {
			return fmt.Errorf("%s: %w", where, err)
		}
	}
	if !bytes.Equal(root, b.Root) {
		if root != nil {
			err = i.fault(where, "its entries are not those of its hash")
		}
		return errors.Join(err, i.instead(b.Root))
	}
	for _, h := range hashes {
		if err := i.add(h); err != nil {
			return err
		}
	}
	return nil
}

// instead takes a stored hash for the entries of a bundle. Checkpoints within it cannot be compared.
func (i *inspection) instead(root []byte) error {
	if err := i.edge.AppendSubtree(8, root); err != nil {
		return fmt.Errorf("recompute the tree: %w", err)
	}
	for len(i.points) > 0 && i.points[0].Size < i.edge.Size() {
		i.points = i.points[1:]
	}
	return i.compare()
}

// leaves returns the hashes of a bundle's leaves and the terms they are found by, nil of entries that were dropped.
func (i *inspection) leaves(ctx context.Context, where string, idx uint64, b *stored) (hashes [][]byte, terms []byte, err error) {
	if b.Entries == nil {
		for h := b.Hashes; len(h) >= archive.HashSize; h = h[archive.HashSize:] {
			hashes = append(hashes, h[:archive.HashSize])
		}
		i.report.Dropped += archive.BundleSize
		i.gone = (idx + 1) * archive.BundleSize
		if (idx+1)*archive.BundleSize > i.head.Kept && b.Idx == int64(idx) { //nolint:gosec // counts entries
			err = i.fault(where, "its entries were dropped before their time")
		}
		return hashes, nil, err
	}
	list, err := archive.Unpack(idx, b.Entries)
	if err != nil {
		return nil, nil, i.fault(where, "it does not unpack")
	}
	if err := i.seen(idx); err != nil {
		return nil, nil, err
	}
	lists, times := make([][]byte, 0, len(list)), archive.Span{First: math.MaxInt64, Last: math.MinInt64}
	for n, raw := range list {
		hashes = append(hashes, tree.HashLeaf(raw))
		e, err := i.entry(ctx, idx*archive.BundleSize+uint64(n), raw)
		if err != nil {
			return nil, nil, err
		}
		if e == nil {
			continue
		}
		lists = append(lists, archive.Terms(e))
		at := leaf.Milli(e.ID)
		times.First, times.Last = min(times.First, at), max(times.Last, at)
		if at < b.First || at > b.Last {
			if err := i.fault(fmt.Sprintf("entry %d", idx*archive.BundleSize+uint64(n)), "its time is not within its bundle's: queries miss it"); err != nil {
				return nil, nil, err
			}
		}
	}
	if len(lists) == len(list) && (b.First < times.First || b.Last > times.Last) {
		if err := i.fault(where, "its times are wider than those of its entries: queries read more than they must"); err != nil {
			return nil, nil, err
		}
	}
	terms = archive.Merge(lists)
	if b.Terms != nil && !bytes.Equal(terms, b.Terms) {
		err = i.fault(where, "the index misses some of its entries, or finds others")
	}
	return hashes, terms, err
}

// entry checks one leaf; the entry is nil where it is none.
func (i *inspection) entry(ctx context.Context, position uint64, raw []byte) (*leaf.Entry, error) {
	i.report.Checked++
	e, err := leaf.Parse(raw)
	if err != nil {
		return nil, i.fault(fmt.Sprintf("entry %d", position), "it is not a canonical entry")
	}
	i.prunes(&e, position)
	if i.Each != nil {
		if err := i.Each(ctx, position, &e); err != nil {
			return nil, err
		}
	}
	return &e, nil
}

// intoSegment collects a bundle, and checks the segment that it ends.
func (i *inspection) intoSegment(ctx context.Context, idx uint64, b *stored, terms []byte) error {
	i.roots, i.terms = append(i.roots, b.Root), append(i.terms, terms)
	i.span.First, i.span.Last = min(i.span.First, b.First), max(i.span.Last, b.Last)
	full := (idx + 1) / archive.BundleSize * archive.BundleSize
	switch {
	case full == idx+1:
		return i.segment(ctx, idx/archive.BundleSize)
	case b.Terms == nil && b.Entries != nil && idx >= i.head.Size/archive.SegmentSize*archive.BundleSize:
		return i.fault(bundleName(idx), "it is not in the index")
	}
	return nil
}

const (
	selectSegment = `SELECT first, last, root FROM log_segment WHERE idx = $1`
	selectIndex   = `SELECT page, refs FROM log_index WHERE segment = $1 ORDER BY page`
)

// segment checks a full one, and its pages of the index.
func (i *inspection) segment(ctx context.Context, idx uint64) error {
	where := fmt.Sprintf("segment %d (entries %d to %d)", idx, idx*archive.SegmentSize, (idx+1)*archive.SegmentSize-1)
	var first, last int64
	var root []byte
	err := i.tx.QueryRow(ctx, selectSegment, int64(idx)).Scan(&first, &last, &root) //nolint:gosec // counts entries
	if err == pgx.ErrNoRows {                                                       //nolint:errorlint // Scan returns it bare
		return i.fault(where, "it is missing")
	}
	if err != nil {
		return err
	}
	if slices.ContainsFunc(i.roots, func(r []byte) bool { return r == nil }) {
		return nil // said of the bundle
	}
	want, err := tree.Subtree(i.roots)
	if err != nil {
		return fmt.Errorf("%s: %w", where, err)
	}
	if !bytes.Equal(root, want) {
		if err := i.fault(where, "its hash is not that of its bundles"); err != nil {
			return err
		}
	}
	if first != i.span.First || last != i.span.Last {
		if err := i.fault(where, "its times are not those of its bundles: queries miss some, or read more than they must"); err != nil {
			return err
		}
	}
	if !slices.ContainsFunc(i.terms, func(t []byte) bool { return t != nil }) {
		return nil // its entries are gone, and nothing is to be found
	}
	return i.pages(ctx, where, idx)
}

func (i *inspection) pages(ctx context.Context, where string, idx uint64) error {
	rows, err := i.tx.Query(ctx, selectIndex, int64(idx)) //nolint:gosec // counts entries
	if err != nil {
		return err
	}
	have := map[int16][]byte{}
	var page int16
	var refs []byte
	if _, err := pgx.ForEachRow(rows, []any{&page, &refs}, func() error {
		have[page] = bytes.Clone(refs)
		return nil
	}); err != nil {
		return err
	}
	want := archive.Pages(i.terms)
	for page := range want {
		if got, ok := have[int16(page)]; !ok || !bytes.Equal(i.known(got), want[page]) {
			if err := i.fault(where, "page %d of its index misses some entries, or finds others", page); err != nil {
				return err
			}
		}
	}
	return nil
}

// known keeps those of a page's references that can be checked: the terms of bundles that were dropped are not known any more.
func (i *inspection) known(refs []byte) []byte {
	out := make([]byte, 0, len(refs))
	for ; len(refs) >= 4; refs = refs[4:] {
		if i.terms[refs[3]] != nil {
			out = append(out, refs[:4]...)
		}
	}
	return append(out, refs...)
}

const selectTail = `SELECT position, leaf, terms FROM log_tail ORDER BY position`

// tail checks the entries beyond the last full bundle.
func (i *inspection) tail(ctx context.Context) error {
	rows, err := i.tx.Query(ctx, selectTail)
	if err != nil {
		return err
	}
	type row struct {
		Position    int64
		Leaf, Terms []byte
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return err
	}
	next := i.head.Size - i.head.Size%archive.BundleSize
	for _, r := range list {
		at := uint64(r.Position) //nolint:gosec // counts entries
		if at < next || at >= i.head.Size {
			if err := i.fault(fmt.Sprintf("entry %d", at), "it lies beyond the end of the tree"); err != nil {
				return err
			}
			continue
		}
		if at > next {
			if err := i.fault(between(next, at), "missing"); err != nil {
				return err
			}
		}
		next = at + 1
		e, err := i.entry(ctx, at, r.Leaf)
		if err != nil {
			return err
		}
		if e != nil && !bytes.Equal(archive.Terms(e), r.Terms) {
			if err := i.fault(fmt.Sprintf("entry %d", at), "the index does not find it"); err != nil {
				return err
			}
		}
		if err := i.add(tree.HashLeaf(r.Leaf)); err != nil {
			return err
		}
	}
	if next < i.head.Size {
		return i.fault(between(next, i.head.Size), "missing")
	}
	return nil
}

// atHead compares the recomputed tree with the head, and tells which checkpoints it does not reach.
func (i *inspection) atHead(context.Context) (err error) {
	if i.report.Root, err = i.edge.Root(); err != nil {
		return fmt.Errorf("recompute the tree: %w", err)
	}
	if !bytes.Equal(bytes.Join(i.edge.Hashes(), nil), i.head.Nodes) {
		if err := i.fault("head", "its hashes are not those of the entries"); err != nil {
			return err
		}
	}
	for _, p := range i.points {
		if err := i.fault(between(i.edge.Size(), p.Size), "missing: %s of size %d covers them", p.where, p.Size); err != nil {
			return err
		}
	}
	return nil
}

const selectSurplus = `SELECT 'bundle ' || idx FROM log_bundle WHERE idx < 0 OR idx >= $1
 UNION ALL SELECT 'segment ' || idx FROM log_segment WHERE idx < 0 OR idx >= $2
 UNION ALL SELECT 'index of segment ' || segment FROM log_index WHERE segment < 0 OR segment >= $2 LIMIT 10`

// surplus looks for rows beyond the end of the tree.
func (i *inspection) surplus(ctx context.Context) error {
	rows, err := i.tx.Query(ctx, selectSurplus, int64(i.head.Size/archive.BundleSize), int64(i.head.Size/archive.SegmentSize)) //nolint:gosec // count entries
	if err != nil {
		return err
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return err
	}
	for _, where := range list {
		if err := i.fault(where, "it lies beyond the end of the tree"); err != nil {
			return err
		}
	}
	return nil
}
