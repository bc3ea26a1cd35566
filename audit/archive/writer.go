package archive

import (
	"bytes"
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

// Item is an entry on its way into the tree.
type Item struct {
	Milli int64  // its time, in milliseconds since 1970
	Leaf  []byte // canonical
	Terms []byte // of Terms

	hash []byte // of the leaf; Append makes it
}

// Writer extends the tree within one transaction, whose end is the caller's. It is for one goroutine.
type Writer struct {
	tx    pgx.Tx
	edge  *tree.Edge
	tail  []Item // beyond the last full bundle
	kept  int    // of tail: how many lie in log_tail
	size  uint64
	batch *pgx.Batch
	sent  int    // bytes queued
	raw   []byte // a bundle before it is packed, to be used again
}

const selectTailItems = `SELECT leaf, terms FROM log_tail ORDER BY position`

// NewWriter continues a tree.
func NewWriter(ctx context.Context, tx pgx.Tx, h *Head) (*Writer, error) {
	nodes, err := h.Hashes()
	if err != nil {
		return nil, err
	}
	edge, err := tree.NewEdge(h.Size, nodes)
	if err != nil {
		return nil, corrupt("head: %d nodes for %d entries", len(nodes), h.Size)
	}
	w := &Writer{tx: tx, edge: edge, size: h.Size, batch: &pgx.Batch{}}
	if h.Size%BundleSize == 0 {
		return w, nil
	}
	rows, err := tx.Query(ctx, selectTailItems)
	if err != nil {
		return nil, scrubbed("log tail", err)
	}
	w.tail, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (i Item, err error) {
		return i, row.Scan(&i.Leaf, &i.Terms)
	})
	if err != nil {
		return nil, scrubbed("log tail", err)
	}
	if uint64(len(w.tail)) != h.Size%BundleSize {
		return nil, corrupt("tail: %d entries, want %d", len(w.tail), h.Size%BundleSize)
	}
	for i := range w.tail {
		e, err := leaf.Parse(w.tail[i].Leaf)
		if err != nil {
			return nil, corrupt("entry %d: %v", h.Size-h.Size%BundleSize+uint64(i), err)
		}
		w.tail[i].Milli, w.tail[i].hash = leaf.Milli(e.ID), tree.HashLeaf(w.tail[i].Leaf)
	}
	w.kept = len(w.tail)
	return w, nil
}

// TailIDs are the ids of the entries beyond the last full bundle.
func (w *Writer) TailIDs() []uuid.UUID {
	ids := make([]uuid.UUID, 0, len(w.tail))
	for i := range w.tail {
		if id, err := leaf.PeekID(w.tail[i].Leaf); err == nil {
			ids = append(ids, id)
		}
	}
	return ids
}

// flushBytes is how much may be queued before it is sent.
const flushBytes = 8 << 20

// Append adds an entry at the end of the tree.
func (w *Writer) Append(ctx context.Context, item Item) error {
	item.hash = tree.HashLeaf(item.Leaf)
	if err := w.edge.Append(item.hash); err != nil {
		return fmt.Errorf("extend the tree: %w", err)
	}
	w.tail = append(w.tail, item)
	w.size++
	if len(w.tail) < BundleSize {
		return nil
	}
	if err := w.bundle(); err != nil {
		return err
	}
	if w.size%SegmentSize == 0 {
		return w.segment(ctx)
	}
	if w.sent >= flushBytes {
		return w.Flush(ctx)
	}
	return nil
}

const (
	insertBundle = `INSERT INTO log_bundle (idx, first, last, root, entries) VALUES ($1, $2, $3, $4, $5)`
	insertTerms  = `INSERT INTO log_terms (bundle, terms) VALUES ($1, $2)`
	deleteTail   = `DELETE FROM log_tail`
	insertTail   = `INSERT INTO log_tail (position, leaf, terms) SELECT $1 + ordinality - 1, leaf, terms
 FROM unnest($2::bytea[], $3::bytea[]) WITH ORDINALITY AS u (leaf, terms, ordinality)`
)

// bundle queues the tail as a full bundle.
func (w *Writer) bundle() (err error) {
	raw, hashes, terms := w.raw[:0], make([][]byte, 0, BundleSize), make([][]byte, 0, BundleSize)
	first, last := w.tail[0].Milli, w.tail[0].Milli
	for i := range w.tail {
		item := &w.tail[i]
		if raw, err = tree.AppendEntry(raw, item.Leaf); err != nil {
			return fmt.Errorf("bundle: %w", err)
		}
		hashes = append(hashes, item.hash)
		terms = append(terms, item.Terms)
		first, last = min(first, item.Milli), max(last, item.Milli)
	}
	root, err := tree.Subtree(hashes)
	if err != nil {
		return fmt.Errorf("bundle: %w", err)
	}
	idx := int64(w.size/BundleSize - 1) //nolint:gosec // counts entries
	packed, merged := packer.pack(raw), Merge(terms)
	w.raw = raw
	w.batch.Queue(insertBundle, idx, first, last, root, packed)
	w.batch.Queue(insertTerms, idx, merged)
	if w.kept > 0 {
		w.batch.Queue(deleteTail)
		w.kept = 0
	}
	w.sent += len(packed) + len(merged)
	w.tail = w.tail[:0]
	return nil
}

const (
	// Terms that are not there are found again in the entries: without them no segment would ever be closed.
	selectSegment = `SELECT b.idx, b.first, b.last, b.root, t.terms, CASE WHEN t.terms IS NULL THEN b.entries END
 FROM log_bundle b LEFT JOIN log_terms t ON t.bundle = b.idx WHERE b.idx >= $1 AND b.idx < $2 ORDER BY b.idx`
	insertSegment = `INSERT INTO log_segment (idx, first, last, root) VALUES ($1, $2, $3, $4)`
	insertIndex   = `INSERT INTO log_index (page, segment, refs) SELECT p - 1, $1, r FROM unnest($2::bytea[]) WITH ORDINALITY AS u (r, p)`
	deleteTerms   = `DELETE FROM log_terms WHERE bundle >= $1 AND bundle < $2`
)

// segment closes the segment that the last bundle has filled: its bundles are found by pages from now on.
func (w *Writer) segment(ctx context.Context) error {
	if err := w.Flush(ctx); err != nil {
		return err
	}
	idx := int64(w.size/SegmentSize - 1) //nolint:gosec // counts entries
	from, to := idx*BundleSize, (idx+1)*BundleSize
	rows, err := w.tx.Query(ctx, selectSegment, from, to)
	if err != nil {
		return scrubbed("log segment", err)
	}
	var at, first, last, low, high int64
	var root, terms, packed []byte
	var roots, lists [][]byte
	_, err = pgx.ForEachRow(rows, []any{&at, &low, &high, &root, &terms, &packed}, func() error {
		if len(roots) == 0 {
			first, last = low, high
		}
		if packed != nil {
			terms = lostTerms(uint64(at), packed) //nolint:gosec // counts entries
		}
		first, last = min(first, low), max(last, high)
		roots, lists = append(roots, append([]byte(nil), root...)), append(lists, append([]byte(nil), terms...))
		return nil
	})
	if err != nil {
		return scrubbed("log segment", err)
	}
	if len(roots) != BundleSize {
		return corrupt("segment %d has %d bundles", idx, len(roots))
	}
	over, err := tree.Subtree(roots)
	if err != nil {
		return fmt.Errorf("segment: %w", err)
	}
	cut := Pages(lists)
	w.batch.Queue(insertSegment, idx, first, last, over)
	w.batch.Queue(insertIndex, idx, cut[:])
	w.batch.Queue(deleteTerms, from, to)
	return w.Flush(ctx)
}

// lostTerms are the terms of a bundle's entries. What is no entry has none: an inspection names it, and no query finds it.
func lostTerms(idx uint64, packed []byte) []byte {
	leaves, err := packer.unpack(idx, packed)
	if err != nil {
		return nil
	}
	lists := make([][]byte, 0, len(leaves))
	for _, l := range leaves {
		if e, err := leaf.Parse(l); err == nil {
			lists = append(lists, Terms(&e))
		}
	}
	return Merge(lists)
}

// Flush sends what is queued.
func (w *Writer) Flush(ctx context.Context) error {
	if w.batch.Len() == 0 {
		return nil
	}
	err := w.tx.SendBatch(ctx, w.batch).Close()
	w.batch, w.sent = &pgx.Batch{}, 0
	return scrubbed("write the log", err)
}

// The snapshot is that of the transaction, of isolation level REPEATABLE READ: what it saw of the intake is in the tree.
const (
	selectSnapshot = `SELECT pg_current_snapshot()::text`
	// The same without the transactions from $1 on: what a round took that stopped before them.
	selectCut = `SELECT least(pg_snapshot_xmin(pg_current_snapshot()), $1::text::xid8)::text || ':' || $1::text || ':'
 || coalesce((SELECT string_agg(x::text, ',' ORDER BY x) FROM pg_snapshot_xip(pg_current_snapshot()) x WHERE x < $1::text::xid8), '')`
	updateHead = `UPDATE log_head SET size = $1, nodes = $2, taken = $4::text::pg_snapshot, mac = $5 WHERE size = $3`
)

// Finish writes the rest of the tail and the head, under a MAC unless seal is nil, and returns the head. cut is the first
// transaction whose rows were not taken, as text; empty where all were that the snapshot sees.
func (w *Writer) Finish(ctx context.Context, from uint64, cut string, seal Sealer) (head Head, err error) {
	if rest := w.tail[w.kept:]; len(rest) > 0 {
		leaves, terms := make([][]byte, len(rest)), make([][]byte, len(rest))
		for i := range rest {
			leaves[i], terms[i] = rest[i].Leaf, rest[i].Terms
		}
		w.batch.Queue(insertTail, int64(w.size)-int64(len(rest)), leaves, terms) //nolint:gosec // counts entries
	}
	head = Head{Size: w.size, Nodes: bytes.Join(append([][]byte{{}}, w.edge.Hashes()...), nil)}
	if err := w.Flush(ctx); err != nil {
		return head, err
	}
	if cut == "" {
		err = w.tx.QueryRow(ctx, selectSnapshot).Scan(&head.Taken)
	} else {
		err = w.tx.QueryRow(ctx, selectCut, cut).Scan(&head.Taken)
	}
	if err != nil {
		return head, scrubbed("write the log", err)
	}
	if seal != nil {
		if head.MAC, err = seal(ctx, head.Parts()...); err != nil {
			return head, fmt.Errorf("key of the log's head: %w", err)
		}
	}
	tag, err := w.tx.Exec(ctx, updateHead, int64(w.size), head.Nodes, int64(from), head.Taken, head.MAC) //nolint:gosec // count entries
	if err != nil {
		return head, scrubbed("write the log", err)
	}
	if tag.RowsAffected() != 1 {
		return head, corrupt("head moved while it was extended")
	}
	return head, nil
}
