package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
)

// Review is a record that waits for somebody to look at it.
type Review struct {
	ID         uuid.UUID `json:"id"`
	Cause      string    `json:"cause"` // duplicate or suppressed, see package record
	Kind       string    `json:"kind"`  // of the record
	Subject    uuid.UUID `json:"subject"`
	Record     uuid.UUID `json:"record"`
	At         time.Time `json:"at"`
	ResolvedAt time.Time `json:"resolved_at,omitzero"`
}

// ReviewQuery asks for reviews.
type ReviewQuery struct {
	Cause    string // "" for all
	Resolved bool   // those that are done with, in the place of those that wait
	After    uuid.UUID
	Limit    int
}

// ReviewList answers it, the oldest first.
type ReviewList struct {
	Reviews    []Review         `json:"reviews"`
	Next       uuid.UUID        `json:"next,omitzero"` // After of the next page
	Disclosure reply.Disclosure `json:"-"`
}

// Reviews are found by their ids, which follow the time. A subject that was erased has none.
const (
	selectReview  = `SELECT id, cause, kind, subject, record, at, resolved_at FROM review`
	nextReviews   = ` AND id > $1 AND ($2 = '' OR cause = $2) ORDER BY id LIMIT $3`
	openReviews   = selectReview + ` WHERE resolved_at IS NULL` + nextReviews
	endedReviews  = selectReview + ` WHERE resolved_at IS NOT NULL` + nextReviews
	oneOpenReview = selectReview + ` WHERE resolved_at IS NULL AND id = $1`
)

// Reviews lists records that wait for review, of people whom policy shows to the caller, for a purpose of duty. A page can be short, or empty, and
// yet have a next one. It names records by id and opens nothing of them. Errors: a *Refusal, *Invalid, ErrIntegrity,
// ErrUnavailable.
func (d *Desk) Reviews(ctx context.Context, s *vault.Session, q ReviewQuery) (ReviewList, error) {
	return vault.Pass(ctx, s, policy.ActionRequests, "", func(ctx context.Context, p *vault.Passage) (ReviewList, error) {
		if q.Cause != "" && q.Cause != record.CauseDuplicate && q.Cause != record.CauseSuppressed {
			return ReviewList{}, invalid("cause", "not_declared", record.CauseDuplicate+" or "+record.CauseSuppressed)
		}
		if err := staffOnly(p); err != nil {
			return ReviewList{}, err
		}
		if err := p.Allow(ctx); err != nil {
			return ReviewList{}, err
		}
		limit := min(max(q.Limit, 1), maxPage)
		if q.Limit == 0 {
			limit = defaultPage
		}
		sql := openReviews
		if q.Resolved {
			sql = endedReviews
		}
		list, err := d.reviews(ctx, sql, q.After, q.Cause, limit+1)
		if err != nil {
			return ReviewList{}, err
		}
		out := ReviewList{Disclosure: p.Disclosure()}
		if len(list) > limit {
			list, out.Next = list[:limit], list[limit-1].ID
		}
		if out.Reviews, err = d.known(ctx, p, list); err != nil {
			return ReviewList{}, err
		}
		return out, p.Record(ctx, audit.Released, "reviews")
	})
}

// known leaves those reviews that are about people whom policy shows to the caller.
func (d *Desk) known(ctx context.Context, p *vault.Passage, list []Review) ([]Review, error) {
	ids := make([]uuid.UUID, len(list))
	for i := range list {
		ids[i] = list[i].Subject
	}
	may, err := d.mayKnow(ctx, p, ids)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list, func(r Review) bool { return !may[r.Subject] }), nil
}

// staffOnly refuses whoever does not act out of duty: what waits tells that somebody said no, and lifting it opens an
// address, which is neither the business of a program that hands requests in nor of whom the no would suit.
func staffOnly(p *vault.Passage) error {
	if callerOf(p) != staff {
		return p.Refuse(vault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
	}
	return nil
}

func (d *Desk) reviews(ctx context.Context, sql string, args ...any) ([]Review, error) {
	rows, err := d.on.Pool.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("reviews: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (v Review, err error) {
		var resolved *time.Time
		err = r.Scan(&v.ID, &v.Cause, &v.Kind, &v.Subject, &v.Record, &v.At, &resolved)
		v.At, v.ResolvedAt = store.Micro(v.At), store.TimeOf(resolved)
		return v, err //nolint:wrapcheck // scrubbed below
	})
	if err != nil {
		return nil, fmt.Errorf("reviews: %w", store.Fault(err))
	}
	return list, nil
}

// The decisions about a review.
const (
	ReviewKeep     = "keep"     // of a suppressed address: it is the same person, whose no is recorded in its ledger
	ReviewLift     = "lift"     // of a suppressed address: another person, or the same who chose anew; the ledger decides from now on
	ReviewDistinct = "distinct" // of a duplicate: two records that are both to stay
)

// decisions are those about each cause.
var decisions = map[string][]string{
	record.CauseSuppressed: {ReviewKeep, ReviewLift},
	record.CauseDuplicate:  {ReviewDistinct},
}

// ReviewResolved answers a decision.
type ReviewResolved struct {
	Review     uuid.UUID        `json:"review"`
	Decision   string           `json:"decision"`
	ResolvedAt time.Time        `json:"resolved_at"`
	Disclosure reply.Disclosure `json:"-"`
}

const (
	// selectReviewed tells of which kind the subject is that an open review is about.
	selectReviewed = `SELECT k.kind FROM review r JOIN key_subject k ON k.subject = r.subject
 WHERE r.id = $1 AND r.resolved_at IS NULL AND k.erased_at IS NULL`
	resolveReview = `UPDATE review SET resolved_at = $3 WHERE subject = $1 AND id = $2 AND resolved_at IS NULL`
)

// ResolveReview settles a review. Of a suppressed address, keep records for the person what was said no to, and lift
// forgets that it was; either way the consent ledger alone decides from the next request on, and a newer consent of the
// person counts. It takes a purpose of duty. Errors: a *Refusal, *Invalid for a decision that such a review does not take, ErrNotFound for one that is
// not there or was settled, ErrBudget, ErrUnavailable.
func (d *Desk) ResolveReview(ctx context.Context, s *vault.Session, review uuid.UUID, decision string) (ReviewResolved, error) {
	var kind string
	err := d.on.Pool.QueryRow(ctx, selectReviewed, review).Scan(&kind)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return ReviewResolved{}, fmt.Errorf("review %s: %w", review, store.Fault(err))
	}
	return vault.Pass(ctx, s, policy.ActionRequest, kind, func(ctx context.Context, p *vault.Passage) (ReviewResolved, error) {
		if err := staffOnly(p); err != nil {
			return ReviewResolved{}, err
		}
		if kind == "" {
			if err := p.Allow(ctx); err != nil {
				return ReviewResolved{}, err
			}
			return ReviewResolved{}, p.Absent()
		}
		out := ReviewResolved{Review: review, Decision: decision}
		if err := d.resolve(ctx, p, &out); err != nil {
			return ReviewResolved{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

func (d *Desk) resolve(ctx context.Context, p *vault.Passage, out *ReviewResolved) error {
	list, err := d.reviews(ctx, oneOpenReview, out.Review)
	if err != nil {
		return err
	}
	if len(list) != 1 {
		return p.Absent()
	}
	r := list[0]
	if _, _, err := p.Subject(ctx, r.Subject); err != nil { // decides before anything is told, and charges
		return err
	}
	fits := false
	for _, word := range decisions[r.Cause] {
		fits = fits || word == out.Decision
	}
	if !fits {
		return invalid("decision", "not_declared", "one of "+strings.Join(decisions[r.Cause], ", "))
	}
	return d.proposing(ctx, p, func(tx pgx.Tx, bucket uuid.UUID) error {
		f, err := p.Lock(ctx, tx, r.Subject)
		if err != nil {
			return err
		}
		out.ResolvedAt = store.Micro(f.Now)
		tag, err := tx.Exec(ctx, resolveReview, r.Subject, r.ID, out.ResolvedAt)
		if err != nil {
			return fmt.Errorf("review %s: %w", r.ID, store.Fault(err))
		}
		if tag.RowsAffected() != 1 {
			return p.Absent()
		}
		if r.Cause == record.CauseDuplicate {
			return d.recordNothing(ctx, tx, p, f, out.Decision)
		}
		if err := d.settle(ctx, tx, p, f, &r, out.Decision, bucket); err != nil {
			return err
		}
		return d.recordState(ctx, tx, p, f, r.ID, out.Decision)
	})
}

// settle ends what waited with a review of a suppressed address, in the state that the caller stores. A no that leaves no
// ground to use the person's data proposes their erasure.
func (d *Desk) settle(ctx context.Context, tx pgx.Tx, p *vault.Passage, f *facts.Facts, r *Review, decision string, bucket uuid.UUID) error {
	b, err := d.openLedger(ctx, tx, f)
	if err != nil {
		return err
	}
	state, ended := f.State.WithoutSuppressed(func(x ledger.Suppressed) bool { return x.Review == r.ID }, b.events)
	f.State = state
	if decision == ReviewLift {
		roots, err := d.on.Keys.Roots(ctx)
		if err != nil {
			return err
		}
		return suppress.Lift(ctx, tx, roots, f, r.Record, ended)
	}
	for _, x := range ended {
		e, err := keptNo(p, f, x)
		if err != nil {
			return err
		}
		if err := b.add(ctx, tx, e); err != nil {
			return err
		}
	}
	if len(ended) == 0 {
		return nil
	}
	return d.afterNo(ctx, tx, f, b.last(), bucket)
}

// keptNo is what the person said no to before it was erased, as an event of its ledger now.
func keptNo(p *vault.Passage, f *facts.Facts, x ledger.Suppressed) (consent.Event, error) {
	id, err := store.NewID()
	if err != nil {
		return consent.Event{}, err
	}
	now := store.Micro(f.Now)
	e := consent.Event{
		ID: id, Kind: x.Kind, Purpose: x.Purpose, Channel: x.Channel, Point: x.Point, Credential: p.Credential().ID, Entry: p.Entry(),
		OccurredAt: now, RecordedAt: now,
	}
	return e, consent.Validate(e) //nolint:wrapcheck // names the event
}
