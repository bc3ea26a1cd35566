package listing

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// maxRounds bounds the chunks that are read to fill one page whose rows the database cannot choose.
const maxRounds = 10

// Reader is how a walk reads for one request.
type Reader struct {
	DB store.Querier
	// Load reads facts, all under one revision. Stroll is Load by a statement that is planned once, and returns what that told.
	Load   func(context.Context, facts.Source) ([]*facts.Facts, error)
	Stroll func(context.Context, facts.Source) (list []*facts.Facts, told int32, err error)
	Strays *Strays
	// Credential is the one whose standing is to be read along; zero for none.
	Credential func() uuid.UUID
	// Session is the policy for the request under that revision.
	Session func() (*policy.Session, error)
	// Differs is told that the database chose a record which the policy does not show: the program that chose it is not
	// to be used any more.
	Differs func()
	// Unlike is told of a state whose projection is not of it.
	Unlike func(context.Context, uuid.UUID)
}

// Found is a record of a list that the session may see and be told of.
type Found struct {
	Facts    *facts.Facts
	Decision policy.Decision

	list *List
}

// Place is where a found record of a walk stands in its list.
func (f *Found) Place() Place {
	if f.list == nil {
		return Place{}
	}
	return f.list.placeOf(f.Facts)
}

func (l *List) placeOf(f *facts.Facts) Place {
	return l.PlaceOf(f.ID, f.Record.Created, f.Record.Updated, f.Record.Get)
}

// Walked is how far a list was read.
type Walked struct {
	Found []Found
	Last  Place // behind which the next page begins
	More  bool  // there may be one
}

// Next reports whether there is a next page: a cursor follows only from records that the session may see, or from having
// read enough, so that there are hidden ones does not show.
func (w *Walked) Next() bool { return w.More && w.Last.ID != uuid.Nil }

// Walk reads on until it knows one shown record more than limit, or the list ends, or enough was read. needs are what the
// list rests on. The database chooses the rows, so that one chunk is enough, but where it cannot. Errors are those of the
// reader.
func (l *List) Walk(ctx context.Context, r *Reader, needs []policy.Need, limit int) (Walked, error) {
	w := &walk{list: l, reader: r, needs: needs, limit: limit}
	w.Found = make([]Found, 0, limit)
	w.More = true
	for round := 0; round < maxRounds && !w.done; round++ {
		c, err := w.chunk(ctx)
		if err != nil {
			return Walked{}, err
		}
		if err := w.take(ctx, c); err != nil {
			return Walked{}, err
		}
	}
	return w.Walked, nil
}

type walk struct {
	Walked
	list   *List
	reader *Reader
	needs  []policy.Need
	limit  int
	done   bool
}

func (w *walk) take(ctx context.Context, c *chunk) error {
	var after, last *facts.Facts
	for _, f := range c.rows {
		d, ok, err := w.shows(ctx, c, f)
		if err != nil {
			return err
		}
		if ok && len(w.Found) == w.limit {
			w.done = true
			break
		}
		if after = f; ok || len(w.Found) < w.limit {
			last = f
		}
		if ok {
			w.Found = append(w.Found, Found{f, d, w.list})
		}
	}
	if last != nil {
		w.Last = w.list.placeOf(last)
	}
	if after != nil {
		w.list.After(w.list.placeOf(after))
	}
	if !w.done && len(c.rows) <= w.limit {
		w.done, w.More = true, false
	}
	return nil
}

// chunk is rows of a list, one more than a page takes.
type chunk struct {
	rows    []*facts.Facts
	session *policy.Session
	chosen  bool // by the session's condition
}

// chunk has the database choose the rows that the session may see and be told of. A condition that has no counterpart
// in SQL, or is not trusted any more, leaves the choice to shows.
func (w *walk) chunk(ctx context.Context) (*chunk, error) {
	c := &chunk{}
	var err error
	if c.session, err = w.reader.Session(); err != nil {
		return nil, err
	}
	told, err := w.stroll(ctx, c)
	if err != nil || c.chosen {
		return c, err
	}
	some := told == strollUnprojected
	if told == strollNone {
		if some, err = ledger.Unprojected(ctx, w.reader.DB); err != nil {
			return nil, err
		}
	}
	c.rows, err = w.reader.Load(ctx, func(t *revision.Table) (revision.Statement, []any, error) {
		sql, args, err := w.list.Statement(t, w.reader.Credential(), w.limit+1, conditionOf(c.session, w.needs), !some)
		if c.chosen = err == nil; c.chosen || !unwritable(err) {
			return sql, args, err
		}
		return w.list.Statement(t, w.reader.Credential(), w.limit+1, nil, false)
	})
	return c, err
}

// stroll looks for the rows without going far, and returns what was told of them; strollNone where it did not look.
func (w *walk) stroll(ctx context.Context, c *chunk) (told int32, err error) {
	var list string
	rows, told, err := w.reader.Stroll(ctx, func(t *revision.Table) (sql revision.Statement, args []any, err error) {
		sql, args, list, err = w.list.Stroll(t, w.reader.Credential(), w.limit+1, conditionOf(c.session, w.needs))
		if err == nil && w.reader.Strays.has(list) {
			err = errUnstrolled
		}
		return sql, args, err
	})
	switch {
	case errors.Is(err, errUnstrolled), unwritable(err):
		return strollNone, nil
	case err != nil:
		return strollNone, err
	case told == strollShort:
		w.reader.Strays.add(list)
	case told == strollPage:
		c.rows, c.chosen = rows, true
	}
	return told, nil
}

// conditionOf is that the session may see a record and be told of what the list rests on.
func conditionOf(s *policy.Session, needs []policy.Need) Condition {
	return func(columns program.Columns, bind func(any) string) (string, error) {
		return s.SQL(columns, bind, needs...)
	}
}

func unwritable(err error) bool {
	return errors.Is(err, program.ErrTooLarge) || errors.Is(err, program.ErrUntranslatable) || errors.Is(err, policy.ErrDistrusted)
}

// shows decides about one row of a list by what was verified of it: it is shown if the record is visible and every
// field the query depends on is clear on it. That the database chose a row is no reason to show it. Where it chose one
// that is not to be shown by what its state says, one of the two ways to decide is wrong, and the program is not used any
// more; where its projection does not say what its state does, that one row is.
func (w *walk) shows(ctx context.Context, c *chunk, f *facts.Facts) (policy.Decision, bool, error) {
	if !f.Found {
		return policy.Decision{}, false, nil
	}
	d, err := c.session.Decide(ctx, &f.Policy)
	if err != nil {
		return policy.Decision{}, false, fmt.Errorf("decide about a row: %w", err)
	}
	ok := d.Visible && !slices.ContainsFunc(w.needs, func(n policy.Need) bool { return !release.Meets(d, n) })
	if ok || !c.chosen || !f.Chosen {
		return d, ok, nil
	}
	projected, err := ledger.Projected(ctx, w.reader.DB, f.Subject, f.Stored.Revision, f.State)
	switch {
	case errors.Is(err, fault.ErrNotFound): // it was changed or erased since: nothing can be told of either way
	case err != nil:
		return policy.Decision{}, false, err
	case projected:
		w.reader.Differs()
	default:
		w.reader.Unlike(ctx, f.Subject)
	}
	return d, false, nil
}
