package bench

import (
	"context"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// The audit table that a careful team keeps beside its customers: a row for each subject that was read, found by
// subject and time. It holds neither details nor what decided, and nothing keeps anybody from changing it.
const (
	plainTableSQL = `
CREATE TABLE plain_audit (
  id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT now(),
  client  uuid        NOT NULL,
  actor   uuid        NOT NULL,
  action  text        NOT NULL,
  kind    text        NOT NULL,
  purpose text        NOT NULL,
  outcome text        NOT NULL,
  fields  text[]      NOT NULL,
  subject uuid        NOT NULL
)`
	plainIndexSQL = `CREATE INDEX plain_audit_subject ON plain_audit (subject, at)`

	plainOneSQL = `
INSERT INTO plain_audit (client, actor, action, kind, purpose, outcome, fields, subject)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`

	plainPageSQL = `
INSERT INTO plain_audit (client, actor, action, kind, purpose, outcome, fields, subject)
SELECT $1, $2, $3, $4, $5, $6, $7, s FROM unnest($8::uuid[]) AS s`
)

// plainConns bounds the plain table's connections over all processes: PostgreSQL's own default is a hundred.
const plainConns = 96

// appendPlain is one autocommitted INSERT, of a page too.
func appendPlain(ctx context.Context, pool *pgxpool.Pool, e *audit.Entry) error {
	fields := e.Groups[0].Clear
	var subjects [][16]byte
	for i := range e.Groups {
		for _, s := range e.Groups[i].Subjects {
			subjects = append(subjects, s)
		}
	}
	sql, last := plainPageSQL, any(subjects)
	if len(subjects) == 1 {
		sql, last = plainOneSQL, subjects[0]
	}
	_, err := pool.Exec(ctx, sql, [16]byte(e.Client), [16]byte(e.Actor), e.Action, e.Kind, e.Purpose, string(e.Outcome), fields, last)
	return postgres.Scrub(err)
}

// plainEntry is an empty entry to be filled: the table makes id and time itself.
func plainEntry() *audit.Entry { return &audit.Entry{ID: uuid.Nil} }
