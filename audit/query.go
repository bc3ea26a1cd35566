package audit

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// Bounds of one query.
const (
	maxLimit  = 500    // entries in an answer
	chunkRows = 1000   // rows read at a time where entries are filtered after parsing
	scanRows  = 20_000 // rows read before a page is answered short
)

// Query selects entries; a zero attribute does not narrow. Times, actor and pseudonyms are found by index, the rest by
// reading the entries they leave.
type Query struct {
	Pseudonyms []uuid.UUID // any of them; a subject has one a month
	Actor      *uuid.UUID
	Client     *uuid.UUID
	Action     string
	Kind       string
	Purpose    string
	Outcome    Outcome
	Field      string    // left or written in any form: clear, mask or token
	Oblige     string    // an obligation that policy attached
	From, To   time.Time // From ≤ time < To
	After      uuid.UUID // the next of the page before
	Limit      int       // 1 to 500; 100 if zero
	Descending bool      // newest first
}

const defaultLimit = 100

// The scans: an id range in one direction, over all entries, an actor's or a list of subjects'. The subjects' scan limits
// the side table's rows before it reads leaves; an entry it names that is missing comes without leaf, which scanEntry refuses.
const (
	scanAll    = `SELECT id, actor, leaf FROM log_intake WHERE id > $1 AND id < $2`
	scanActor  = scanAll + ` AND actor = $4`
	scanAsc    = ` ORDER BY id LIMIT $3`
	scanDesc   = ` ORDER BY id DESC LIMIT $3`
	subjectIDs = `SELECT DISTINCT entry FROM entry_subject WHERE pseudonym = ANY($4) AND entry > $1 AND entry < $2`
	joinLeaf   = `SELECT n.entry, coalesce(i.actor, n.entry), i.leaf FROM named n LEFT JOIN log_intake i ON i.id = n.entry ORDER BY n.entry`

	allAscSQL      = scanAll + scanAsc
	allDescSQL     = scanAll + scanDesc
	actorAscSQL    = scanActor + scanAsc
	actorDescSQL   = scanActor + scanDesc
	subjectAscSQL  = `WITH named AS (` + subjectIDs + ` ORDER BY entry LIMIT $3) ` + joinLeaf
	subjectDescSQL = `WITH named AS (` + subjectIDs + ` ORDER BY entry DESC LIMIT $3) ` + joinLeaf + ` DESC`
)

// Entries answers a page in the order of ids, which is that of time, and the cursor of the next page: uuid.Nil at the
// end. A page may be shorter than Limit, even empty, while a next one exists, since one call reads a bounded number of
// rows. Entries still being committed may appear below a cursor already passed: who follows the log's end must look
// again a little back. Reading is itself to be logged by the caller. It returns ErrUnavailable, ErrCorrupt (naming the
// id) or ctx's error.
func (l *Log) Entries(ctx context.Context, q Query) ([]Entry, uuid.UUID, error) {
	if q.Pseudonyms != nil && len(q.Pseudonyms) == 0 {
		return nil, uuid.Nil, nil // none of none
	}
	s := newScan(q)
	var found []Entry
	for read := 0; read < scanRows; {
		entries, err := l.chunk(ctx, s)
		if err != nil {
			return nil, uuid.Nil, fmt.Errorf("query log: %w", err)
		}
		for i := range entries {
			s.pass(entries[i].ID)
			if !q.matches(&entries[i]) {
				continue
			}
			if found = append(found, entries[i]); len(found) == s.limit && (i+1 < len(entries) || len(entries) == s.chunk) {
				return found, entries[i].ID, nil
			}
		}
		if len(entries) < s.chunk {
			return found, uuid.Nil, nil
		}
		read += len(entries)
	}
	return found, s.cursor(), nil
}

// scan is a query's walk over ids: between low and high, both exclusive, the passed end moving.
type scan struct {
	sql       string
	arg       any // the fourth parameter, if any
	low, high uuid.UUID
	desc      bool
	limit     int
	chunk     int
}

func newScan(q Query) *scan {
	s := &scan{low: uuid.Nil, high: uuid.Max, desc: q.Descending, limit: q.limit(), chunk: chunkRows}
	if !q.From.IsZero() {
		s.low = firstID(q.From.UnixMilli())
	}
	if !q.To.IsZero() {
		s.high = firstID(q.To.Add(time.Millisecond - 1).UnixMilli()) // what is left of its millisecond is filtered
	}
	if q.After != uuid.Nil {
		s.resume(q.After)
	}
	if !q.filters() {
		s.chunk = s.limit + 1 // one more tells whether there is a next page
	}
	s.choose(q)
	return s
}

func (s *scan) choose(q Query) {
	asc, desc := allAscSQL, allDescSQL
	switch {
	case len(q.Pseudonyms) > 0:
		asc, desc, s.arg = subjectAscSQL, subjectDescSQL, raw(q.Pseudonyms)
	case q.Actor != nil:
		asc, desc, s.arg = actorAscSQL, actorDescSQL, [16]byte(*q.Actor)
	}
	s.sql = asc
	if s.desc {
		s.sql = desc
	}
}

// resume starts after a cursor, unless the time range starts later still.
func (s *scan) resume(after uuid.UUID) {
	if s.desc && bytes.Compare(after[:], s.high[:]) < 0 || !s.desc && bytes.Compare(after[:], s.low[:]) > 0 {
		s.pass(after)
	}
}

func (s *scan) pass(id uuid.UUID) {
	if s.desc {
		s.high = id
	} else {
		s.low = id
	}
}

func (s *scan) cursor() uuid.UUID {
	if s.desc {
		return s.high
	}
	return s.low
}

func (s *scan) args() []any {
	args := []any{[16]byte(s.low), [16]byte(s.high), s.chunk}
	if s.arg != nil {
		args = append(args, s.arg)
	}
	return args
}

func raw(ids []uuid.UUID) [][16]byte {
	out := make([][16]byte, len(ids))
	for i, id := range ids {
		out[i] = id
	}
	return out
}

func (l *Log) chunk(ctx context.Context, s *scan) ([]Entry, error) {
	rows, err := l.cfg.Pool.Query(ctx, s.sql, s.args()...)
	if err != nil {
		return nil, unavailable(err)
	}
	entries, err := pgx.CollectRows(rows, scanEntry)
	if err != nil && !errors.Is(err, ErrCorrupt) {
		return nil, unavailable(err)
	}
	return entries, err
}

// scanEntry trusts no row: a leaf must parse and be that of its id and actor, or a query by either would mislead.
func scanEntry(row pgx.CollectableRow) (Entry, error) {
	var id, actor [16]byte
	var leaf []byte
	if err := row.Scan(&id, &actor, &leaf); err != nil {
		return Entry{}, err
	}
	e, err := ParseEntry(leaf)
	if err != nil || e.ID != uuid.UUID(id) || e.Actor != uuid.UUID(actor) {
		return Entry{}, fmt.Errorf("entry %s: %w", uuid.UUID(id), ErrCorrupt)
	}
	return e, nil
}

func (q *Query) limit() int {
	if q.Limit <= 0 {
		return defaultLimit
	}
	return min(q.Limit, maxLimit)
}

// filters tells whether many of the scan's rows may be dropped after parsing. Times drop a millisecond's worth.
func (q *Query) filters() bool {
	return q.Client != nil || q.Actor != nil && len(q.Pseudonyms) > 0 || q.Action != "" || q.Kind != "" ||
		q.Purpose != "" || q.Outcome != "" || q.Field != "" || q.Oblige != ""
}

func (q *Query) matches(e *Entry) bool {
	return (q.Actor == nil || e.Actor == *q.Actor) &&
		(q.Client == nil || e.Client == *q.Client) &&
		(q.Action == "" || e.Action == q.Action) &&
		(q.Kind == "" || e.Kind == q.Kind) &&
		(q.Purpose == "" || e.Purpose == q.Purpose) &&
		(q.Outcome == "" || e.Outcome == q.Outcome) &&
		(q.From.IsZero() || !e.Time.Before(q.From)) &&
		(q.To.IsZero() || e.Time.Before(q.To)) &&
		(q.Oblige == "" || slices.Contains(e.Oblige, q.Oblige)) &&
		(q.Field == "" || e.has(q.Field))
}

func (e *Entry) has(field string) bool {
	for i := range e.Groups {
		g := &e.Groups[i]
		if slices.Contains(g.Clear, field) || slices.Contains(g.Mask, field) || slices.Contains(g.Token, field) {
			return true
		}
	}
	return false
}

const entrySQL = `SELECT id, actor, leaf FROM log_intake WHERE id = $1`

// Entry is the entry with that id. It returns ErrNotFound, ErrUnavailable, ErrCorrupt or ctx's error.
func (l *Log) Entry(ctx context.Context, id uuid.UUID) (Entry, error) {
	rows, err := l.cfg.Pool.Query(ctx, entrySQL, [16]byte(id))
	if err != nil {
		return Entry{}, fmt.Errorf("read %s: %w", id, unavailable(err))
	}
	e, err := pgx.CollectExactlyOneRow(rows, scanEntry)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return Entry{}, fmt.Errorf("read %s: %w", id, ErrNotFound)
	case errors.Is(err, ErrCorrupt):
		return Entry{}, err
	case err != nil:
		return Entry{}, fmt.Errorf("read %s: %w", id, unavailable(err))
	}
	return e, nil
}
