package audit

import (
	"bytes"
	"container/heap"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
)

// Bounds of one search.
const (
	maxBundles  = 400  // read before a page is answered short: some 100,000 entries
	fetchAtOnce = 8    // bundles in one statement
	intakeChunk = 1000 // rows of the intake in one statement
)

// search is a best-first search for entries in the order of ids. What may hold entries (a segment, a bundle, the tail, the
// intake) stands in a queue by the best id it can have, and is opened when nothing better is left, so that a page costs
// what it shows and not what lies before it.
type search struct {
	Query
	tx        pgx.Tx
	archive   *archive.Reader
	size      uint64
	low, high uuid.UUID // exclusive
	from, to  int64     // milliseconds, both included
	wanted    archive.Wanted
	patterns  [][]byte // of which a leaf has any
	queue     queue
	opened    int
	kept      uint64 // first entry whose leaf is kept
}

func newSearch(ctx context.Context, tx pgx.Tx, q Query) (*search, error) {
	head, err := archive.ReadHead(ctx, tx)
	if err != nil {
		return nil, err //nolint:wrapcheck // the caller names the query
	}
	s := &search{Query: q, tx: tx, size: head.Size, archive: archive.NewReader(tx, head.Size)}
	s.queue.descending = q.Descending
	s.bound()
	s.want()
	return s, s.begin(ctx, head.Kept)
}

// bound turns times and cursor into a range of ids.
func (s *search) bound() {
	s.low, s.high = uuid.Nil, uuid.Max
	if !s.From.IsZero() {
		s.low = firstID(s.From.UnixMilli())
	}
	if !s.To.IsZero() {
		s.high = firstID(s.To.Add(time.Millisecond - 1).UnixMilli()) // what is left of its millisecond is filtered
	}
	switch after := s.After; {
	case after == uuid.Nil:
	case s.Descending && bytes.Compare(after[:], s.high[:]) < 0:
		s.high = after
	case !s.Descending && bytes.Compare(after[:], s.low[:]) > 0:
		s.low = after
	}
	s.from, s.to = leaf.Milli(s.low), leaf.Milli(s.high)
	if s.only != uuid.Nil {
		s.from, s.to = leaf.Milli(s.only), leaf.Milli(s.only)
	}
}

// want says by which terms the index finds what the query asks for.
func (s *search) want() {
	var names []archive.Term
	for _, p := range s.Pseudonyms {
		names = append(names, archive.IDTerm(archive.BySubject, p))
		s.patterns = append(s.patterns, []byte(p.String()))
	}
	if len(names) > 0 {
		s.wanted = append(s.wanted, names)
	}
	for _, id := range [...]struct {
		by byte
		id *uuid.UUID
	}{{archive.ByActor, s.Actor}, {archive.ByClient, s.Client}} {
		if id.id != nil {
			s.wanted = append(s.wanted, []archive.Term{archive.IDTerm(id.by, *id.id)})
		}
	}
	for _, w := range [...]struct {
		by   byte
		word string
	}{
		{archive.ByAction, s.Action},
		{archive.ByKind, s.Kind},
		{archive.ByPurpose, s.Purpose},
		{archive.ByOutcome, string(s.Outcome)},
		{archive.ByReason, s.Reason},
		{archive.ByField, s.Field},
		{archive.ByOblige, s.Oblige},
	} {
		if w.word != "" {
			s.wanted = append(s.wanted, []archive.Term{archive.WordTerm(w.by, w.word)})
		}
	}
}

// begin queues everything that may hold an answer.
func (s *search) begin(ctx context.Context, kept uint64) error {
	segments, err := s.archive.Segments(ctx, s.from, s.to)
	if err != nil {
		return err //nolint:wrapcheck // the caller names the query
	}
	for _, span := range segments {
		if (span.Index+1)*archive.SegmentSize > kept {
			s.queue.add(node{kind: aSegment, key: s.best(span), index: span.Index})
		}
	}
	bundles, err := s.archive.OpenBundles(ctx, s.from, s.to, s.wanted)
	if err != nil {
		return err //nolint:wrapcheck // the caller names the query
	}
	s.queueBundles(bundles, kept)
	first := s.low
	if s.Descending {
		first = s.high
	}
	s.queue.add(node{kind: theTail, key: first})
	s.queue.add(node{kind: theIntake, key: first})
	s.kept = kept
	return nil
}

func (s *search) queueBundles(list []archive.Span, kept uint64) {
	for _, span := range list {
		if span.Index*archive.BundleSize >= kept {
			s.queue.add(node{kind: aBundle, key: s.best(span), index: span.Index})
		}
	}
}

// best is a bound of the ids in a span: no entry of it comes before this one.
func (s *search) best(span archive.Span) uuid.UUID {
	if s.Descending {
		return firstID(span.Last + 1)
	}
	return firstID(span.First)
}

// run answers a page and the cursor of the next.
func (s *search) run(ctx context.Context) ([]Found, uuid.UUID, error) {
	limit := s.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	limit = min(limit, MaxLimit)
	var page []Found
	for len(s.queue.nodes) > 0 {
		top := s.queue.take()
		if top.kind == anEntry {
			if len(page) == limit { // there is one more
				return page, page[limit-1].ID, nil
			}
			page = append(page, top.found)
			continue
		}
		if s.opened >= maxBundles {
			return page, top.key, nil
		}
		if err := s.open(ctx, top); err != nil {
			return nil, uuid.Nil, err
		}
	}
	return page, uuid.Nil, nil
}

// open replaces a node by what it holds.
func (s *search) open(ctx context.Context, n node) error {
	switch n.kind {
	case aSegment:
		bundles, err := s.archive.BundlesOf(ctx, n.index, s.from, s.to, s.wanted)
		s.queueBundles(bundles, s.kept)
		s.opened++ // its pages are read
		return err //nolint:wrapcheck // the caller names the query
	case aBundle:
		return s.openBundles(ctx, n.index)
	case theTail:
		leaves, err := s.archive.Tail(ctx)
		if err != nil {
			return err //nolint:wrapcheck // the caller names the query
		}
		return s.consider(s.size-uint64(len(leaves)), leaves)
	default:
		return s.openIntake(ctx, n.key)
	}
}

// openBundles opens a bundle, and with it those that come right after.
func (s *search) openBundles(ctx context.Context, first uint64) error {
	list := []uint64{first}
	for len(list) < fetchAtOnce && len(s.queue.nodes) > 0 && s.queue.nodes[0].kind == aBundle {
		list = append(list, s.queue.take().index)
	}
	bundles, err := s.archive.Bundles(ctx, list...)
	if err != nil {
		return err //nolint:wrapcheck // the caller names the query
	}
	s.opened += len(list)
	for _, i := range list {
		if err := s.consider(i*archive.BundleSize, bundles[i]); err != nil {
			return err
		}
	}
	return nil
}

// consider queues those leaves from a position on that the query asks for.
func (s *search) consider(position uint64, leaves [][]byte) error {
	for i, l := range leaves {
		if err := s.considerOne(int64(position)+int64(i), l); err != nil { //nolint:gosec // counts entries
			return fmt.Errorf("entry %d: %w", position+uint64(i), err)
		}
	}
	return nil
}

func (s *search) considerOne(position int64, l []byte) error {
	if !s.may(l) {
		return nil
	}
	e, err := leaf.Parse(l)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if s.matches(&e) {
		s.queue.add(node{kind: anEntry, key: e.ID, found: Found{e, position}})
	}
	return nil
}

// may tells without parsing it whether a leaf can be an answer.
func (s *search) may(l []byte) bool {
	id, err := leaf.PeekID(l)
	if err != nil {
		return true // parsing tells what is wrong with it
	}
	if bytes.Compare(id[:], s.low[:]) <= 0 || bytes.Compare(id[:], s.high[:]) >= 0 || s.only != uuid.Nil && id != s.only {
		return false
	}
	for _, p := range s.patterns {
		if bytes.Contains(l, p) {
			return true
		}
	}
	return len(s.patterns) == 0
}

func (s *search) matches(e *Entry) bool {
	return (s.Actor == nil || e.Actor == *s.Actor) &&
		(s.Client == nil || e.Client == *s.Client) &&
		(s.Action == "" || e.Action == s.Action) &&
		(s.Kind == "" || e.Kind == s.Kind) &&
		(s.Purpose == "" || e.Purpose == s.Purpose) &&
		(s.Outcome == "" || e.Outcome == s.Outcome) &&
		(s.From.IsZero() || !e.Time.Before(s.From)) &&
		(s.To.IsZero() || e.Time.Before(s.To)) &&
		(s.Reason == "" || slices.Contains(e.Reasons, s.Reason)) &&
		(s.Oblige == "" || slices.Contains(e.Oblige, s.Oblige)) &&
		(s.Field == "" || e.Has(s.Field)) &&
		(len(s.Pseudonyms) == 0 || slices.ContainsFunc(s.Pseudonyms, e.Names)) &&
		(s.Keep == nil || s.Keep(e))
}

// The rows of the intake that are not in the tree, in one direction. A term that only seems to be there, across two
// others, costs a look at the leaf.
const (
	scanIntake = `WITH i AS MATERIALIZED (SELECT id, leaf, terms FROM log_intake WHERE ` + archive.NotTaken + `)
 SELECT id, leaf FROM i WHERE id > $1 AND id < $2
 AND (terms = '' OR NOT EXISTS (SELECT FROM unnest($4::bytea[]) w (t) WHERE position(t IN i.terms) = 0))
 AND (terms = '' OR $5::bytea[] IS NULL OR EXISTS (SELECT FROM unnest($5::bytea[]) w (t) WHERE position(t IN i.terms) > 0))`
	intakeAsc  = scanIntake + ` ORDER BY id LIMIT $3`
	intakeDesc = scanIntake + ` ORDER BY id DESC LIMIT $3`
)

// openIntake queues the next rows of the intake, and the intake itself where there are more.
func (s *search) openIntake(ctx context.Context, from uuid.UUID) error {
	sql, low, high := intakeAsc, from, s.high
	if s.Descending {
		sql, low, high = intakeDesc, s.low, from
	}
	if s.only != uuid.Nil {
		low, high = firstID(s.from), firstID(s.to+1)
	}
	all, some := s.intakeTerms()
	rows, err := s.tx.Query(ctx, sql, [16]byte(low), [16]byte(high), intakeChunk, all, some)
	if err != nil {
		return err //nolint:wrapcheck // the caller scrubs
	}
	n, last := 0, [16]byte{}
	var l []byte
	_, err = pgx.ForEachRow(rows, []any{&last, &l}, func() error {
		n++
		if id, err := leaf.PeekID(l); err != nil || id != uuid.UUID(last) {
			return fmt.Errorf("%w: %s in the intake", ErrCorrupt, uuid.UUID(last))
		}
		if err := s.considerOne(Unpublished, l); err != nil {
			return fmt.Errorf("%s in the intake: %w", uuid.UUID(last), err)
		}
		return nil
	})
	if err == nil && n == intakeChunk {
		s.queue.add(node{kind: theIntake, key: last})
	}
	s.opened += n / archive.BundleSize
	return err //nolint:wrapcheck // the caller scrubs
}

// intakeTerms are the terms a row must have, and those of which it must have any; nil for no such condition.
func (s *search) intakeTerms() (all, some [][]byte) {
	for _, list := range s.wanted {
		if len(list) == 1 {
			all = append(all, list[0].Bytes())
			continue
		}
		for _, t := range list {
			some = append(some, t.Bytes()) // pseudonyms: the only list of several
		}
	}
	return all, some
}

// node is an answer, or something that may hold some.
type node struct {
	kind  nodeKind
	key   uuid.UUID // of an entry its id, else no id in it comes before this
	index uint64
	found Found
}

type nodeKind int

// The kinds of nodes, in the order in which those of one key are taken.
const (
	theIntake nodeKind = iota
	theTail
	aSegment
	aBundle
	anEntry
)

// queue gives the best node first.
type queue struct {
	nodes      []node
	descending bool
}

func (q *queue) add(n node) { heap.Push(q, n) }

func (q *queue) take() node { return heap.Pop(q).(node) } //nolint:forcetypeassert // Push takes nothing else

// Len, Less, Swap, Push and Pop make it a heap.
func (q *queue) Len() int { return len(q.nodes) }

// Less puts the better node first.
func (q *queue) Less(i, j int) bool {
	a, b := &q.nodes[i], &q.nodes[j]
	c := bytes.Compare(a.key[:], b.key[:])
	if c == 0 {
		return a.kind < b.kind
	}
	return (c < 0) != q.descending
}

// Swap exchanges two nodes.
func (q *queue) Swap(i, j int) { q.nodes[i], q.nodes[j] = q.nodes[j], q.nodes[i] }

// Push appends a node.
func (q *queue) Push(n any) { q.nodes = append(q.nodes, n.(node)) } //nolint:forcetypeassert // see add

// Pop removes the last node.
func (q *queue) Pop() any {
	n := q.nodes[len(q.nodes)-1]
	q.nodes = q.nodes[:len(q.nodes)-1]
	return n
}
