package merge

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

const insertDuplicate = `INSERT INTO review (subject, id, record, kind, at, cause, other)
 SELECT $1, gen.id, $1, $3, $4, $5, gen.other FROM unnest($2::uuid[], $6::uuid[]) AS gen(id, other)
 WHERE NOT EXISTS (SELECT FROM review r WHERE r.subject = $1 AND r.other = gen.other AND (r.resolved_at IS NULL OR r.decision = 'distinct'))
 AND NOT EXISTS (SELECT FROM review r WHERE r.subject = gen.other AND r.other = $1 AND (r.resolved_at IS NULL OR r.decision = 'distinct'))`

// queue lets pairs wait for a steward, each once.
func queue(ctx context.Context, tx pgx.Tx, subject uuid.UUID, kind string, at time.Time, others []uuid.UUID) error {
	ids := make([]uuid.UUID, len(others))
	for i := range ids {
		var err error
		if ids[i], err = store.NewID(); err != nil {
			return err //nolint:wrapcheck // says it all
		}
	}
	if _, err := tx.Exec(ctx, insertDuplicate, subject, ids, kind, store.Micro(at), record.CauseDuplicate, others); err != nil {
		return fmt.Errorf("reviews of %s: %w", subject, store.Fault(err))
	}
	return nil
}

// Suspect is a pair of records that waits for a steward: are they of one person? Other is zero where what agrees is a unique
// value, and several may have it: Duplicates of the record tells.
type Suspect struct {
	ID      uuid.UUID `json:"id"`
	Kind    string    `json:"kind"`
	Subject uuid.UUID `json:"subject"`
	Other   uuid.UUID `json:"other,omitzero"`
	At      time.Time `json:"at"`
}

// Suspects is a page of them, the oldest first.
type Suspects struct {
	Items      []Suspect        `json:"items"`
	Next       string           `json:"next,omitzero"` // cursor of the next page, sealed for the credential
	Disclosure reply.Disclosure `json:"-"`
}

const (
	selectSuspects = `SELECT r.id, k.kind, r.subject, coalesce(r.other, '00000000-0000-0000-0000-000000000000'), r.at FROM review r
 JOIN key_subject k ON k.subject = r.subject WHERE r.cause = 'duplicate' AND r.resolved_at IS NULL AND k.erased_at IS NULL`
	nextSuspects = selectSuspects + ` AND k.kind = $1 AND r.id > $2 ORDER BY r.id LIMIT $3`
	oneSuspect   = selectSuspects + ` AND r.id = $1`

	maxPage     = 200
	defaultPage = 50
	perWave     = 50    // that are decided about at a time
	maxWalked   = 5_000 // that one page looks at
)

// Queue lists pairs of a kind that wait for a steward, which is who may merge both. It goes on behind pairs that are hidden
// until it has a page of others, or has looked at maxWalked; then a page can be short, or empty, and yet have a next one. It
// opens nothing. Errors: a *Refusal, ErrKind, ErrCursor, ErrUnavailable.
func (m *Merger) Queue(ctx context.Context, s *vault.Session, kind, cursor string, limit int) (Suspects, error) {
	return vault.Pass(ctx, s, policy.ActionMerge, kind, func(ctx context.Context, p *vault.Passage) (Suspects, error) {
		if p.Kind() == nil || !p.Kind().Person() {
			return Suspects{}, vault.ErrKind
		}
		if err := p.Possible(); err != nil {
			return Suspects{}, err
		}
		scope := []byte("duplicates " + kind)
		var after listing.Place
		if cursor != "" {
			var err error
			if after, err = p.Resume(ctx, cursor, scope); err != nil {
				return Suspects{}, err
			}
		}
		if limit <= 0 {
			limit = defaultPage
		}
		items, last, err := m.walk(ctx, p, after.ID, min(limit, maxPage))
		if err != nil {
			return Suspects{}, err
		}
		out := Suspects{Items: items, Disclosure: p.Disclosure()}
		if last != uuid.Nil {
			if out.Next, err = p.Cursor(ctx, listing.Place{ID: last}, scope); err != nil {
				return Suspects{}, err
			}
		}
		return out, p.Record(ctx, audit.Released, "duplicates")
	})
}

// walk collects the next pairs that the caller may merge; last is where to go on, zero at the end.
func (m *Merger) walk(ctx context.Context, p *vault.Passage, after uuid.UUID, limit int) (items []Suspect, last uuid.UUID, err error) {
	items = []Suspect{}
	for walked := 0; walked < maxWalked; {
		wave, err := m.suspects(ctx, m.on.Pool, nextSuspects, p.Kind().Name, after, perWave)
		if err != nil || len(wave) == 0 {
			return items, uuid.Nil, err
		}
		some, err := m.mergeable(ctx, p, wave, limit-len(items))
		if err != nil {
			return nil, uuid.Nil, err
		}
		if items = append(items, some...); len(items) == limit {
			return items, items[limit-1].ID, nil
		}
		if len(wave) < perWave {
			return items, uuid.Nil, nil
		}
		walked, after = walked+len(wave), wave[len(wave)-1].ID
	}
	return items, after, nil
}

func (m *Merger) suspects(ctx context.Context, q store.Querier, sql string, args ...any) ([]Suspect, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("reviews: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Suspect])
	if err != nil {
		return nil, fmt.Errorf("reviews: %w", store.Fault(err))
	}
	for i := range list {
		list[i].At = store.Micro(list[i].At)
	}
	return list, nil
}

// mergeable leaves those pairs, the first few, of which policy lets the caller merge both, and names them in the entry.
func (m *Merger) mergeable(ctx context.Context, p *vault.Passage, list []Suspect, limit int) (out []Suspect, err error) {
	var ids []uuid.UUID
	for _, x := range list {
		ids = append(ids, x.Subject)
		if x.Other != uuid.Nil {
			ids = append(ids, x.Other)
		}
	}
	found, err := m.loadOf(ctx, m.on.Pool, p.Kind().Name, ids)
	if err != nil {
		return nil, err
	}
	may := map[uuid.UUID]*facts.Facts{}
	for _, f := range found {
		_, err := p.Decide(ctx, p.Kind(), f)
		if _, refused := errors.AsType[*vault.Refusal](err); refused {
			continue
		}
		if err != nil {
			return nil, err
		}
		may[f.Subject] = f
	}
	named := map[uuid.UUID]bool{}
	for _, x := range list {
		if may[x.Subject] == nil || x.Other != uuid.Nil && may[x.Other] == nil {
			continue
		}
		if len(out) == limit {
			break
		}
		out = append(out, x)
		for _, id := range []uuid.UUID{x.Subject, x.Other} {
			if id == uuid.Nil || named[id] {
				continue
			}
			if named[id] = true; p.About(may[id], release.Left{}, tape.Details{}) != nil {
				return nil, vault.ErrIntegrity
			}
		}
	}
	return out, nil
}

// Settled answers a steward's decision.
type Settled struct {
	ID         uuid.UUID        `json:"id"`
	Decision   string           `json:"decision"`
	ResolvedAt time.Time        `json:"resolved_at"`
	Disclosure reply.Disclosure `json:"-"`
}

// settleDistinct keeps the pair from being asked about again.
const settleDistinct = `UPDATE review SET resolved_at = $3, decision = 'distinct' WHERE subject = $1 AND id = $2 AND resolved_at IS NULL`

// Distinct says that the two records of a review are of different people: neither the queue nor Duplicates names the pair
// again. That they are of one person is said by Merge. It needs the action merge on both. Errors: a *Refusal, ErrNotFound for
// a review that is not there or was settled, ErrBudget, ErrUnavailable.
func (m *Merger) Distinct(ctx context.Context, s *vault.Session, review uuid.UUID) (Settled, error) {
	list, err := m.suspects(ctx, m.on.Pool, oneSuspect, review)
	if err != nil {
		return Settled{}, err
	}
	kind := ""
	if len(list) == 1 {
		kind = list[0].Kind
	}
	return vault.Pass(ctx, s, policy.ActionMerge, kind, func(ctx context.Context, p *vault.Passage) (Settled, error) {
		if len(list) != 1 {
			if err := p.Possible(); err != nil {
				return Settled{}, err
			}
			return Settled{}, p.Absent()
		}
		if err := p.Charge(ctx, list[0].Subject); err != nil {
			return Settled{}, err
		}
		out := Settled{ID: review, Decision: "distinct"}
		err := p.InTx(ctx, func(tx pgx.Tx) error { return m.distinct(ctx, p, tx, list[0], &out) })
		out.Disclosure = p.Disclosure()
		return out, err
	})
}

func (m *Merger) distinct(ctx context.Context, p *vault.Passage, tx pgx.Tx, x Suspect, out *Settled) error {
	f, err := p.Lock(ctx, tx, x.Subject)
	if err != nil {
		return err
	}
	people := []*facts.Facts{f}
	if x.Other != uuid.Nil {
		list, err := m.loadOf(ctx, tx, p.Kind().Name, []uuid.UUID{x.Other})
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return p.Absent()
		}
		if _, err := p.Decide(ctx, p.Kind(), list[0]); err != nil {
			return err
		}
		people = append(people, list[0])
	}
	out.ResolvedAt = store.Micro(f.Now)
	tag, err := tx.Exec(ctx, settleDistinct, x.Subject, x.ID, out.ResolvedAt)
	if err != nil {
		return fmt.Errorf("review %s: %w", x.ID, store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return p.Absent()
	}
	for _, f := range people {
		if err := p.About(f, release.Left{}, tape.Details{}); err != nil {
			return err
		}
	}
	return p.RecordTx(ctx, tx, audit.Written, "distinct")
}
