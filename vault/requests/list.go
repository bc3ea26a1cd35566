package requests

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// MaxList is the most requests that one List returns.
const MaxList = 200

// Filter chooses requests. Zero attributes do not narrow.
type Filter struct {
	About     uuid.UUID
	Type      rights.Type
	Status    rights.Status
	Open      bool      // not closed
	DueBefore time.Time // open, and due before
	After     uuid.UUID // the last one of the page before
	Limit     int       // MaxList if zero
}

// List returns requests in the order in which they came.
func (s *Store) List(ctx context.Context, q store.Querier, f Filter) ([]*Stored, error) {
	var where []string
	args := []any{}
	narrow := func(column constant, value any) {
		args = append(args, value)
		where = append(where, string(column)+"$"+strconv.Itoa(len(args)))
	}
	if f.About != uuid.Nil {
		narrow("r.about = ", f.About)
	}
	if f.Type != "" {
		narrow("r.type = ", string(f.Type))
	}
	if f.Status != "" {
		narrow("r.status = ", string(f.Status))
	}
	if !f.DueBefore.IsZero() {
		narrow("r.due < ", f.DueBefore)
	}
	if f.Open || !f.DueBefore.IsZero() {
		where = append(where, "r.closed IS NULL")
	}
	narrow("r.subject > ", f.After)
	if f.Limit <= 0 || f.Limit > MaxList {
		f.Limit = MaxList
	}
	sql := selectRequest + " WHERE " + strings.Join(where, " AND ") + " ORDER BY r.subject LIMIT " + strconv.Itoa(f.Limit)
	return s.query(ctx, q, sql, args...)
}

// constant is SQL that stands in the program.
type constant string

const selectReady = `SELECT subject FROM request WHERE next <= $1 ORDER BY next, subject LIMIT $2`

// Ready lists requests whose procedure is to go on by itself at a moment, the longest waiting first.
func (s *Store) Ready(ctx context.Context, q store.Querier, now time.Time, limit int) ([]uuid.UUID, error) {
	return ids(ctx, q, selectReady, now, limit)
}

const selectAbout = `SELECT subject FROM request WHERE about = $1 ORDER BY subject`

// About lists every request about a subject.
func (s *Store) About(ctx context.Context, q store.Querier, subject uuid.UUID) ([]uuid.UUID, error) {
	return ids(ctx, q, selectAbout, subject)
}
