package audit

import (
	"context"
	"crypto/hmac"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
)

// The rows of the intake that are not in the tree, in one direction. A term that only seems to be there, across two
// others, costs a look at the leaf.
const (
	scanIntake = `WITH i AS MATERIALIZED (SELECT id, leaf, terms, mac FROM log_intake WHERE ` + archive.Waiting + `)
 SELECT id, leaf, terms, mac FROM i WHERE id > $1 AND id < $2
 AND (terms = '' OR NOT EXISTS (SELECT FROM unnest($4::bytea[]) w (t) WHERE position(t IN i.terms) = 0))
 AND (terms = '' OR $5::bytea[] IS NULL OR EXISTS (SELECT FROM unnest($5::bytea[]) w (t) WHERE position(t IN i.terms) > 0))`
	intakeAsc  = scanIntake + ` ORDER BY id LIMIT $3`
	intakeDesc = scanIntake + ` ORDER BY id DESC LIMIT $3`
	// One entry is found by the primary key, however much waits after a long pause.
	intakeOne = `SELECT id, leaf, terms, mac FROM log_intake WHERE id = $1 AND ` + archive.Waiting
)

// openIntake queues the next rows of the intake, and the intake itself where there are more.
func (s *search) openIntake(ctx context.Context, from uuid.UUID) error {
	sql, low, high := intakeAsc, from, s.high
	if s.Descending {
		sql, low, high = intakeDesc, s.low, from
	}
	all, some := s.intakeTerms()
	args := []any{[16]byte(low), [16]byte(high), intakeChunk, all, some}
	if s.only != uuid.Nil {
		sql, args = intakeOne, []any{[16]byte(s.only)}
	}
	rows, err := s.tx.Query(ctx, sql, args...)
	if err != nil {
		return err //nolint:wrapcheck // the caller scrubs
	}
	n, id, row := 0, [16]byte{}, archive.Row{}
	_, err = pgx.ForEachRow(rows, []any{&id, &row.Leaf, &row.Terms, &row.MAC}, func() error {
		n++
		row.ID = id
		return s.considerRow(ctx, &row)
	})
	if err == nil && n == intakeChunk {
		s.queue.add(node{kind: theIntake, key: id})
	}
	s.spend(from, n/archive.BundleSize)
	return err //nolint:wrapcheck // the caller scrubs
}

// considerRow queues a row that this vault wrote and that the query asks for. Whoever has the server's rights in the database
// can put others there: they are no entries, and hide none.
func (s *search) considerRow(ctx context.Context, row *archive.Row) error {
	if !s.may(row.Leaf) {
		return nil
	}
	genuine, err := s.genuine(ctx, row)
	if err != nil {
		return err
	}
	e, err := leaf.Parse(row.Leaf)
	if !genuine || err != nil || e.ID != row.ID {
		s.log.forged.Add(1)
		return nil //nolint:nilerr // counted
	}
	s.offer(Unpublished, &e)
	return nil
}

// genuine reports whether this vault wrote a row, as far as can be told: rows without a MAC are of releases that made none,
// and all in the tree once anything is.
func (s *search) genuine(ctx context.Context, row *archive.Row) (bool, error) {
	switch {
	case s.log.cfg.MAC == nil:
		return true, nil
	case row.MAC == nil:
		return s.size == 0, nil
	}
	want, err := s.log.cfg.MAC(ctx, row.Leaf, row.Terms)
	if err != nil {
		return false, fmt.Errorf("key of the intake: %w", err)
	}
	return hmac.Equal(want, row.MAC), nil
}

// intakeTerms are the terms a row must have, and those of which it must have any; nil for no such condition.
func (s *search) intakeTerms() (all, some [][]byte) {
	for _, list := range s.wanted {
		if len(list) == 1 {
			all = append(all, list[0].Bytes())
			continue
		}
		for _, t := range list {
			some = append(some, t.Bytes()) // pseudonyms: the only list of several
		}
	}
	return all, some
}
