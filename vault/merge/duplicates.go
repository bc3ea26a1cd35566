package merge

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Candidate is a record that may be of the same person, and the names of the fields in which the two agree.
type Candidate struct {
	ID     uuid.UUID `json:"id"`
	Fields []string  `json:"fields"`
}

// Candidates answers the question for duplicates, those that agree in the most fields first.
type Candidates struct {
	Items      []Candidate      `json:"items"`
	Disclosure reply.Disclosure `json:"-"`
}

const (
	maxCandidates = 20 // that are told of
	maxQueued     = 5  // that one question, or one write, lets wait for a steward
)

// Duplicates finds records that may be of the same person as one: that agree in an indexed value or in a compound search. It
// tells of those that the caller could look up by these fields, and of those fields alone; what else agrees strongly waits
// for a steward, and the answer does not say whether anything does. What is merged with the record already, and what was
// found distinct, is left out. Errors: a *Refusal, ErrKind, ErrBudget, ErrUnavailable.
func (m *Merger) Duplicates(ctx context.Context, s *vault.Session, kind string, id uuid.UUID) (Candidates, error) {
	return vault.Pass(ctx, s, policy.ActionLookup, kind, func(ctx context.Context, p *vault.Passage) (Candidates, error) {
		f, d, err := p.Subject(ctx, id)
		if err != nil {
			return Candidates{}, err
		}
		roots, err := m.on.Keys.Roots(ctx)
		if err != nil {
			return Candidates{}, err
		}
		q := &question{Merger: m, p: p, roots: roots, f: f, may: d}
		if err := q.look(ctx); err != nil {
			return Candidates{}, err
		}
		if err := p.Charge(ctx, q.subjects()...); err != nil {
			return Candidates{}, err
		}
		// Whether anything waits must not show in what the answer costs: the transaction is there either way.
		err = p.InTx(ctx, func(tx pgx.Tx) error {
			if err := queue(ctx, tx, f.Subject, f.Record.Table.Kind.Name, f.Now, q.hidden); err != nil {
				return err
			}
			return q.enter(ctx, tx)
		})
		if err != nil {
			return Candidates{}, err
		}
		return Candidates{Items: q.shown, Disclosure: p.Disclosure()}, nil
	})
}

// question is one search for duplicates.
type question struct {
	*Merger

	p      *vault.Passage
	roots  *keyring.Roots
	f      *facts.Facts
	may    policy.Decision // of the caller, to look up the record itself
	traits []trait
	shown  []Candidate
	about  []*facts.Facts // of shown
	hidden []uuid.UUID
}

// look sorts what agrees into what is shown and what is hidden.
func (q *question) look(ctx context.Context) (err error) {
	q.shown = []Candidate{}
	if q.traits, err = traitsOf(q.roots, q.f); err != nil {
		return err
	}
	list, err := agreeing(ctx, q.on.Pool, q.traits, q.f.Subject)
	if err != nil {
		return err
	}
	list, err = q.open(ctx, list)
	if err != nil {
		return err
	}
	for part := range slices.Chunk(list, maxCandidates) {
		if err := q.decide(ctx, part); err != nil || len(q.shown) == maxCandidates {
			return err
		}
	}
	return nil
}

// decide sorts some of what agrees.
func (q *question) decide(ctx context.Context, list []agreement) error {
	ids := make([]uuid.UUID, len(list))
	for i := range list {
		ids[i] = list[i].subject
	}
	some, err := q.loadOf(ctx, q.on.Pool, q.p.Kind().Name, ids)
	if err != nil {
		return err
	}
	found := map[uuid.UUID]*facts.Facts{}
	for _, f := range some {
		found[f.Subject] = f
	}
	return q.sortAll(ctx, list, found)
}

func (q *question) sortAll(ctx context.Context, list []agreement, found map[uuid.UUID]*facts.Facts) error {
	for i := range list {
		if f := found[list[i].subject]; f != nil {
			if err := q.sort(ctx, &list[i], f); err != nil {
				return err
			}
		}
	}
	return nil
}

// sort tells of a candidate by the fields that the caller may match, or hides it.
func (q *question) sort(ctx context.Context, a *agreement, f *facts.Facts) error {
	d, err := q.p.May(ctx, policy.ActionLookup, q.p.Kind(), f)
	if err != nil {
		return err
	}
	var names []string
	for _, i := range a.traits {
		may, err := q.matches(&q.traits[i], f, d)
		if err != nil {
			return err
		}
		if may {
			names = append(names, q.traits[i].names...)
		}
	}
	switch {
	case len(names) > 0 && len(q.shown) < maxCandidates:
		slices.Sort(names)
		q.shown, q.about = append(q.shown, Candidate{f.Subject, slices.Compact(names)}), append(q.about, f)
	case len(names) == 0 && a.strong(q.traits) && len(q.hidden) < maxQueued:
		q.hidden = append(q.hidden, f.Subject)
	}
	return nil
}

// matches reports whether the caller could find both records by a trait, as a look-up would: policy lets it match every field
// of it on each, and the address is open to the purpose. A token row that leads to a record without the value is an error.
func (q *question) matches(x *trait, f *facts.Facts, d policy.Decision) (bool, error) {
	for _, field := range x.fields {
		class := x.classOf(field)
		if !field.HasPurpose(q.p.Purpose()) || !q.may.MayMatch(field.Name, class) || !d.MayMatch(field.Name, class) {
			return false, nil
		}
	}
	if !x.search {
		for _, of := range []*facts.Facts{q.f, f} {
			reach := release.ReachOf(of, q.p.Purpose(), q.p.Credential().Subject)
			if open, err := reach.Finds(of, q.roots, x.class, x.index, x.value); err != nil || !open {
				return false, err //nolint:wrapcheck // it names the record
			}
		}
	}
	return true, f.Holds(q.roots, x.index, x.value) //nolint:wrapcheck // it names the record
}

const selectDistinct = `SELECT CASE WHEN subject = $1 THEN other ELSE subject END FROM review
 WHERE decision = 'distinct' AND other IS NOT NULL AND (subject = $1 OR other = $1)`

// open leaves out what is not in question any more: records that are merged, and those that were found distinct.
func (q *question) open(ctx context.Context, list []agreement) ([]agreement, error) {
	rows, err := q.on.Pool.Query(ctx, selectDistinct, q.f.Subject)
	if err != nil {
		return nil, fmt.Errorf("reviews of %s: %w", q.f.Subject, store.Fault(err))
	}
	settled, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("reviews of %s: %w", q.f.Subject, store.Fault(err))
	}
	settled = append(settled, q.f.State.Merged()...)
	return slices.DeleteFunc(list, func(a agreement) bool { return slices.Contains(settled, a.subject) }), nil
}

// subjects are those that the answer tells of; where there are none it costs what a miss costs.
func (q *question) subjects() []uuid.UUID {
	if len(q.about) == 0 {
		return []uuid.UUID{q.p.Entry()}
	}
	ids := make([]uuid.UUID, len(q.about))
	for i, f := range q.about {
		ids[i] = f.Subject
	}
	return ids
}

// reasonDuplicates is the log's word for the question.
const reasonDuplicates = "duplicates"

// enter records the question.
func (q *question) enter(ctx context.Context, tx pgx.Tx) error {
	if err := q.name(); err != nil {
		return err
	}
	return q.p.RecordTx(ctx, tx, audit.Released, reasonDuplicates)
}

// name puts the record and what is told of into the entry.
func (q *question) name() error {
	for _, f := range append([]*facts.Facts{q.f}, q.about...) {
		if err := q.p.About(f, release.Left{}, tape.Details{}); err != nil {
			return err
		}
	}
	return nil
}
