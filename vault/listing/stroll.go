package listing

import (
	"errors"
	"fmt"
	"hash/maphash"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/revision"
)

// Most pages are found by walking the list's order and taking the rows that belong to it: of a list without a filter nearly all,
// of one with a common value some. To plan that anew for each list takes PostgreSQL several times as long as to do it, and a plan that
// was made once would be wrong for a rare value: it would walk the whole table. So a page is first looked for by a statement that
// walks so many rows and no more, which is right to be planned once whatever the values are. It tells whether it found the page.
// Where it did not, the page is read by a statement that is planned for its values, and next time by that at once.

// What a stroll tells.
const (
	strollNone        = -1 // there was none
	strollPage        = 0  // the rows are the page
	strollShort       = 1  // there may be more of it behind
	strollUnprojected = 2  // some states have no projection
)

// strollEach is how many rows are walked for each row of a page: where fewer belong to the list, planning pays.
const strollEach = 20

// strollSizes are the limits, of rows, that pages are walked for, so that there are few plans.
var strollSizes = [...]int{11, 51, 101, 201}

// ordered are the columns, but the id, that a table has an index on together with the id, and no nulls in. An index on (column, id)
// is walked in either direction.
var ordered = map[string][]string{
	"contact": {"updated_at"}, "account": {"updated_at"}, "relationship": {"updated_at"}, "product": {"updated_at"},
	"asset": {"updated_at"}, "opportunity": {"updated_at"}, "campaign": {"updated_at"}, "segment": {"updated_at"}, "article": {"updated_at"},
	"interaction": {"at"}, "order_record": {"placed_at"},
}

// strolled reports whether the order of the list is that of an index.
func (l *List) strolled(k *catalog.Kind) bool {
	c := l.order.column
	if c.name == "id" {
		return true
	}
	return slices.Contains(ordered[k.Table], c.name) && c.whole() && !c.orCreated
}

// Stroll is Statement of a page that is looked for among the next rows of the list's order, which all states have a projection
// for. of names the list, wherever it is read from. It is errUnstrolled for an order that no index has.
func (l *List) Stroll(t *revision.Table, credential uuid.UUID, limit int, condition Condition) (sql revision.Statement, args []any, of string, err error) {
	if !l.strolled(t.Kind) {
		return "", nil, "", errUnstrolled
	}
	b := &binder{}
	a := &attributes{kind: t.Kind}
	conditions := l.filtered(b)
	chosen, err := condition(a.column, b.bind)
	if err != nil {
		return "", nil, "", err
	}
	belongs, walk := where(append(conditions, chosen)), ""
	of = fmt.Sprintf("%s %s%s %v", t.Kind.Name, l.order.sql(), belongs, b.args)
	if l.after != nil {
		walk = " WHERE " + l.order.after(l.after, b.bind)
	}
	walked := strollSize(limit) * strollEach
	walk = fmt.Sprintf("FROM %s r%s ORDER BY %s LIMIT %d", revision.Ident(t.Kind.Table), walk, l.order.sql(), walked)
	join := " LEFT" + joinState // one that is missing is to be noticed
	if a.projected {
		join = joinState + projection
	}
	most := b.bind(limit)
	source := fmt.Sprintf(`SELECT page.*, row_number() OVER () AS ord FROM (
 SELECT r.id, r.subject, %s FROM (SELECT r.* %s) r JOIN key_subject k ON k.subject = r.subject AND k.erased_at IS NULL%s%s%s ORDER BY %s LIMIT %s) page`,
		t.Carry(), walk, t.OfKind(), join, belongs, l.order.sql(), most)
	told := strollTold(a.projected, most, fmt.Sprintf("SELECT count(*) < %d FROM (SELECT %s) walked", walked, walk))
	return t.Page(revision.Statement(source), b.bind(credential), told), b.args, of, nil
}

// strollTold says whether the rows of q are the page: there are as many as may be, or the walk came to the end of the list.
// PostgreSQL does not work out what the answer does not depend on.
func strollTold(projected bool, most, ended string) string {
	unprojected := ""
	if projected {
		unprojected = fmt.Sprintf("WHEN (%s) THEN %d ", ledger.AnyUnprojected, strollUnprojected)
	}
	return fmt.Sprintf("CASE %sWHEN (SELECT count(*) FROM q) >= %s OR (%s) THEN %d ELSE %d END", unprojected, most, ended, strollPage, strollShort)
}

// errUnstrolled says that a page is not looked for by a stroll.
var errUnstrolled = errors.New("listing: no stroll")

func strollSize(limit int) int {
	for _, size := range strollSizes {
		if limit <= size {
			return size
		}
	}
	return limit
}

// Strays are the lists that were not found by a stroll lately. They are safe for concurrent use.
type Strays struct {
	now  func() time.Time
	seed maphash.Seed

	mu    sync.Mutex
	until map[uint64]time.Time
}

const (
	// mostStrays bounds the lists that are remembered: with more, all are forgotten.
	mostStrays = 4096
	// strayFor is how long one is: lists change.
	strayFor = time.Minute
)

// NewStrays remembers none.
func NewStrays(now func() time.Time) *Strays {
	return &Strays{now: now, seed: maphash.MakeSeed(), until: map[uint64]time.Time{}}
}

func (s *Strays) has(list string) bool {
	key := maphash.String(s.seed, list)
	s.mu.Lock()
	defer s.mu.Unlock()
	until, ok := s.until[key]
	return ok && s.now().Before(until)
}

func (s *Strays) add(list string) {
	key, until := maphash.String(s.seed, list), s.now().Add(strayFor)
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.until) >= mostStrays {
		clear(s.until)
	}
	s.until[key] = until
}
