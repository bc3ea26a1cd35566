package audit

import (
	"bytes"
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
	maxBundles  = 400  // read beyond its beginning before a page is answered short: some 100,000 entries
	fetchAtOnce = 8    // bundles in one statement
	intakeChunk = 1000 // rows of the intake in one statement
)

// search is a best-first search for entries in the order of ids. What may hold entries (a segment, a bundle, the tail, the
// intake) stands in a queue by the best id it can have, and is opened when nothing better is left, so that a page costs
// what it shows and not what lies before it.
type search struct {
	Query
	log       *Log
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

func (l *Log) newSearch(ctx context.Context, tx pgx.Tx, q Query) (*search, error) {
	head, err := archive.ReadHead(ctx, tx)
	if err != nil {
		return nil, err //nolint:wrapcheck // the caller names the query
	}
	s := &search{Query: q, log: l, tx: tx, size: head.Size, archive: archive.NewReader(tx, head.Size)}
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
	switch cursor := s.After; {
	case cursor == uuid.Nil:
	case s.Descending && bytes.Compare(cursor[:], s.high[:]) < 0:
		s.high = cursor
	case !s.Descending && bytes.Compare(cursor[:], s.low[:]) > 0:
		s.low = cursor
	}
	if s.only != uuid.Nil {
		s.low, s.high = before(s.only), after(s.only)
	}
	s.from, s.to = leaf.Milli(s.low), leaf.Milli(s.high)
}

// before is the id right before another.
func before(id uuid.UUID) uuid.UUID {
	for i := len(id) - 1; i >= 0 && id != uuid.Nil; i-- {
		id[i]--
		if id[i] != 0xff {
			return id
		}
	}
	return uuid.Nil
}

// after is the id right after another.
func after(id uuid.UUID) uuid.UUID {
	for i := len(id) - 1; i >= 0 && id != uuid.Max; i-- {
		id[i]++
		if id[i] != 0 {
			return id
		}
	}
	return uuid.Max
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

// maxMilli is the last millisecond that an id can have.
const maxMilli = 1<<48 - 1

// best is a bound of the ids in a span that are looked for: all of them come after this one, in the order of the search.
func (s *search) best(span archive.Span) uuid.UUID {
	if !s.Descending {
		return latest(s.low, before(firstID(span.First)))
	}
	if span.Last >= maxMilli {
		return s.high
	}
	return earliest(s.high, firstID(span.Last+1))
}

func latest(a, b uuid.UUID) uuid.UUID {
	if bytes.Compare(a[:], b[:]) < 0 {
		return b
	}
	return a
}

func earliest(a, b uuid.UUID) uuid.UUID {
	if bytes.Compare(a[:], b[:]) > 0 {
		return b
	}
	return a
}

// onward reports whether a page that ends at a key gets further than where it began. What lies at its beginning (where
// clocks differ, or somebody widened spans, that may be many bundles) is read however much it is: else no page would ever
// come past it.
func (s *search) onward(key uuid.UUID) bool {
	if s.Descending {
		return bytes.Compare(key[:], s.high[:]) < 0
	}
	return bytes.Compare(key[:], s.low[:]) > 0
}

// run answers a page and the cursor of the next, which lies further on than the page's own.
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
		if s.opened >= maxBundles && s.onward(top.key) {
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
		s.spend(n.key, 1) // its pages are read
		return err        //nolint:wrapcheck // the caller names the query
	case aBundle:
		return s.openBundles(ctx, n)
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

// spend counts what was read, but for what lies where the page begins.
func (s *search) spend(key uuid.UUID, bundles int) {
	if s.onward(key) {
		s.opened += bundles
	}
}

// openBundles opens a bundle, and with it those that come right after.
func (s *search) openBundles(ctx context.Context, first node) error {
	list := []uint64{first.index}
	s.spend(first.key, 1)
	for len(list) < fetchAtOnce && len(s.queue.nodes) > 0 && s.queue.nodes[0].kind == aBundle {
		next := s.queue.take()
		list = append(list, next.index)
		s.spend(next.key, 1)
	}
	bundles, err := s.archive.Bundles(ctx, list...)
	if err != nil {
		return err //nolint:wrapcheck // the caller names the query
	}
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
	s.offer(position, &e)
	return nil
}

// offer queues an entry that the query asks for.
func (s *search) offer(position int64, e *Entry) {
	if s.matches(e) {
		s.queue.add(node{kind: anEntry, key: e.ID, found: Found{*e, position}})
	}
}

// may tells without parsing it whether a leaf can be an answer.
func (s *search) may(l []byte) bool {
	id, err := leaf.PeekID(l)
	if err != nil {
		return true // parsing tells what is wrong with it
	}
	if bytes.Compare(id[:], s.low[:]) <= 0 || bytes.Compare(id[:], s.high[:]) >= 0 {
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
