package breakglass

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// State says which grants a list is of.
type State string

// The states of a grant: it is open, then it waits for its review, then it is reviewed.
const (
	All        State = ""
	Open       State = "open"
	Unreviewed State = "unreviewed"
)

// Query asks for a page of grants.
type Query struct {
	State  State
	Limit  int    // 1 to 200; 50 if zero
	Cursor string // of the page before; "" for the first
}

const (
	defaultLimit = 50
	maxLimit     = 200
)

const listGrants = selectGrant + ` WHERE ($2::uuid IS NULL OR id < $2) AND CASE $1::text
 WHEN 'open' THEN revoked_at IS NULL AND expires_at > now()
 WHEN 'unreviewed' THEN reviewed_at IS NULL AND (revoked_at IS NOT NULL OR expires_at <= now())
 ELSE true END ORDER BY id DESC LIMIT $3`

// Page reads a page of grants, the newest first, and the cursor of the next. A row that was edited is among them,
// marked: whoever looks for it must be able to see it. Errors: *fault.Invalid, fault.ErrCursor.
func (s *Store) Page(ctx context.Context, q Query) ([]Grant, string, error) {
	before, err := q.check()
	if err != nil {
		return nil, "", err
	}
	limit := cmp.Or(q.Limit, defaultLimit)
	list, err := s.list(ctx, q.State, before, limit+1)
	if err != nil || len(list) <= limit {
		return list, "", err
	}
	return list[:limit], list[limit-1].ID.String(), nil
}

// check returns the grant that the page follows.
func (q Query) check() (uuid.UUID, error) {
	var faults []fault.FieldError
	if q.State != All && q.State != Open && q.State != Unreviewed {
		faults = append(faults, fault.FieldError{Field: "state", Code: "not_allowed", Hint: "open, unreviewed, or left out for all"})
	}
	if q.Limit < 0 || q.Limit > maxLimit {
		faults = append(faults, fault.FieldError{Field: "limit", Code: "out_of_range", Hint: fmt.Sprintf("1 to %d", maxLimit)})
	}
	if len(faults) > 0 {
		return uuid.Nil, &fault.Invalid{Fields: faults}
	}
	if q.Cursor == "" {
		return uuid.Nil, nil
	}
	before, err := uuid.Parse(q.Cursor)
	if err != nil {
		return uuid.Nil, fault.ErrCursor
	}
	return before, nil
}

func (s *Store) list(ctx context.Context, state State, before uuid.UUID, limit int) ([]Grant, error) {
	cursor := pgtype.UUID{Bytes: before, Valid: before != uuid.Nil}
	rows, err := s.pool.Query(ctx, listGrants, string(state), cursor, limit)
	if err != nil {
		return nil, fmt.Errorf("list grants: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (Grant, error) {
		g, err := s.scan(ctx, r)
		if g.Edited && errors.Is(err, fault.ErrIntegrity) {
			err = nil
		}
		return g, err
	})
	if err != nil {
		return nil, fmt.Errorf("list grants: %w", store.Fault(err))
	}
	return list, nil
}

// Survey is what an operator is told of grants: how many are open, how many wait for a review for too long, and whose
// rows were edited.
type Survey struct {
	Open, Overdue int
	Edited        []uuid.UUID
}

const surveyPage = 500

// Survey reads all grants. One that was made longer than age ago and has no review is overdue.
func (s *Store) Survey(ctx context.Context, age time.Duration) (Survey, error) {
	var out Survey
	for before := uuid.Nil; ; {
		list, err := s.list(ctx, All, before, surveyPage)
		if err != nil {
			return Survey{}, err
		}
		for i := range list {
			out.add(&list[i], age)
		}
		if len(list) < surveyPage {
			return out, nil
		}
		before = list[len(list)-1].ID
	}
}

func (v *Survey) add(g *Grant, age time.Duration) {
	switch {
	case g.Edited:
		v.Edited = append(v.Edited, g.ID)
	case g.Open():
		v.Open++
	case g.ReviewedAt.IsZero() && g.ReadAt.Sub(g.GrantedAt) > age:
		v.Overdue++
	}
}
