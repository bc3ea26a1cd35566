package report

import (
	"bytes"
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// pageSize is how many entries are asked for at once: the most there can be in a page.
const pageSize = 500

// reader goes through the entries of several queries as if they were one, newest first, each entry once. So wherever it
// is cut, the cut is a time.
type reader struct {
	cfg         Config
	limit       int
	streams     []*stream
	count       int       // entries taken
	unpublished int       // of those, without a place in the tree
	back        time.Time // of the last one
	last        uuid.UUID
	cut         string
	disclosure  vault.Disclosure // of the first page
}

// stream is one query with the page that was read ahead.
type stream struct {
	query oversight.EntryQuery
	page  []oversight.LogEntry
	done  bool
}

func newReader(cfg Config, q Query, sources []oversight.EntryQuery) *reader {
	rd := &reader{cfg: cfg, limit: q.Limit}
	for _, s := range sources {
		s.From, s.To, s.Limit = q.From, q.To, pageSize
		rd.streams = append(rd.streams, &stream{query: s})
	}
	return rd
}

// next returns the next entry without taking it, nil after the last one or where time is up.
func (rd *reader) next(ctx context.Context) (*oversight.LogEntry, error) {
	for {
		first, err := rd.first(ctx)
		if err != nil || first == nil {
			return nil, err
		}
		e := &first.page[0]
		first.page = first.page[1:]
		if e.ID != rd.last { // another query may have found it too
			rd.last = e.ID
			return e, nil
		}
	}
}

// first is the stream whose next entry is the newest, nil where there is none.
func (rd *reader) first(ctx context.Context) (*stream, error) {
	var first *stream
	for _, s := range rd.streams {
		for len(s.page) == 0 && !s.done { // a page may be empty although a next one exists
			if !rd.cfg.Until.IsZero() && !rd.cfg.Now().Before(rd.cfg.Until) {
				rd.cut = "time"
				return nil, nil
			}
			if err := rd.fetch(ctx, s); err != nil {
				return nil, err
			}
		}
		if len(s.page) > 0 && (first == nil || bytes.Compare(s.page[0].ID[:], first.page[0].ID[:]) > 0) {
			first = s
		}
	}
	return first, nil
}

func (rd *reader) fetch(ctx context.Context, s *stream) error {
	p, err := rd.cfg.Log.Entries(ctx, s.query)
	if err != nil {
		return err //nolint:wrapcheck // the door's own words
	}
	s.page, s.query.Cursor, s.done = p.Entries, p.Next, p.Next == ""
	if rd.disclosure.Entry == uuid.Nil {
		rd.disclosure = p.Disclosure
	}
	if rd.cfg.Progress != nil {
		rd.cfg.Progress(rd.count, rd.back)
	}
	return nil
}

// full says why another entry cannot be taken, "" if it can.
func (rd *reader) full(c collector) string {
	if rd.count >= rd.limit {
		return "entries"
	}
	return c.full()
}

func (rd *reader) taken(e *oversight.LogEntry) {
	rd.count++
	if e.Position == audit.Unpublished {
		rd.unpublished++
	}
	rd.back = e.Time
}
