// Package shred destroys a subject's keys in the live database: all of them, which leaves the fence, or those of
// some classes. What backups hold of them ends with the generation that wraps it: see package flip.
package shred

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// lockSubject waits for every write about the subject that holds its key row, and keeps later ones out: they
// find what the shredding left.
const lockSubject = `SELECT FROM key_subject WHERE subject = $1 FOR UPDATE`

// Lock prepares a transaction for shredding: it holds the tree in its generation, which it returns, and the
// subject's key row. A flip therefore comes wholly before the shredding or wholly after it.
func Lock(ctx context.Context, tx pgx.Tx, subject uuid.UUID) (generation int64, err error) {
	if generation, err = keyring.Hold(ctx, tx); err != nil {
		return 0, fmt.Errorf("lock %s: %w", subject, err)
	}
	if _, err := tx.Exec(ctx, lockSubject, subject); err != nil {
		return 0, fmt.Errorf("lock %s: %w", subject, store.Fault(err))
	}
	return generation, nil
}

// lockSubjects is lockSubject for several, always in the same order, so that two who do this wait for each other and do
// not deadlock.
const lockSubjects = `SELECT subject FROM key_subject WHERE subject = ANY($1) AND erased_at IS NULL ORDER BY subject FOR UPDATE`

// LockAll is Lock for several subjects. It returns those that live, sorted.
func LockAll(ctx context.Context, tx pgx.Tx, subjects []uuid.UUID) (living []uuid.UUID, generation int64, err error) {
	if generation, err = keyring.Hold(ctx, tx); err != nil {
		return nil, 0, fmt.Errorf("lock %d subjects: %w", len(subjects), err)
	}
	rows, err := tx.Query(ctx, lockSubjects, subjects)
	if err == nil {
		living, err = pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	}
	if err != nil {
		return nil, 0, fmt.Errorf("lock %d subjects: %w", len(subjects), store.Fault(err))
	}
	return living, generation, nil
}

// makeFence turns the key row into the fence: same primary key, so that nobody makes the subject again.
const makeFence = `UPDATE key_subject SET shredded_bucket = bucket, shredded_version = bucket_version, bucket = NULL, bucket_version = NULL,
 wrapped = NULL, erased_at = $2, shredded_generation = $3 WHERE subject = ANY($1) AND erased_at IS NULL`

// deleteSubject is everything about a subject besides its records. Of an idempotency record the MAC of
// the body goes, and the key stays, so that a late retry of the create finds the fence.
var deleteSubject = []string{
	`DELETE FROM token WHERE subject = ANY($1)`,
	`DELETE FROM history WHERE subject = ANY($1)`,
	`DELETE FROM directory WHERE subject = ANY($1)`,
	`DELETE FROM review WHERE subject = ANY($1) OR other = ANY($1)`,
	`DELETE FROM merge_link WHERE subject = ANY($1) OR survivor = ANY($1)`,
	`DELETE FROM consent_event WHERE subject = ANY($1)`,
	`DELETE FROM basis WHERE subject = ANY($1)`,
	`DELETE FROM subject_state WHERE subject = ANY($1)`,
	`DELETE FROM state_past WHERE subject = ANY($1)`,
	// What compares a file with the one that an import read would confirm guesses at the rows about the subject.
	`UPDATE import_job SET prefix = NULL WHERE prefix IS NOT NULL AND id IN (SELECT job FROM import_change WHERE subject = ANY($1))`,
	`DELETE FROM import_change WHERE subject = ANY($1)`,
	`DELETE FROM stage_history WHERE subject = ANY($1)`,
	`DELETE FROM routing_waiting WHERE subject = ANY($1)`,
	`DELETE FROM hold WHERE subject = ANY($1)`,
	`DELETE FROM message WHERE subject = ANY($1)`,
	`DELETE FROM code WHERE subject = ANY($1)`,
	`DELETE FROM request_part WHERE subject = ANY($1)`, // a request is a subject too: it owns its keys
	`DELETE FROM instruction WHERE subject = ANY($1)`,
	`DELETE FROM certificate WHERE subject = ANY($1)`,
	`DELETE FROM request WHERE subject = ANY($1)`,
	`DELETE FROM campaign_token WHERE subject = ANY($1)`,
	// Whoever was sent a record by webhook is told that it is gone. The notice is no row about the person: the id is the
	// one that the fence keeps as well.
	`DELETE FROM webhook_delivery WHERE subject = ANY($1) AND NOT known`,
	`UPDATE webhook_delivery SET subject = NULL, action = 'gone', event = gen_random_uuid(), state = 'waiting', attempts = 0, code = NULL,
 made_at = now(), due_at = now() WHERE subject = ANY($1)`,
	`UPDATE idempotency SET body = '' WHERE subject = ANY($1)`,
}

// Subject deletes what is about a subject from the record tables and all others, and turns its key row into the
// fence, in a transaction that Lock prepared. It returns how many records went.
func Subject(ctx context.Context, tx pgx.Tx, tables []string, subject uuid.UUID, at time.Time, generation int64) (int, error) {
	records, err := Subjects(ctx, tx, tables, []uuid.UUID{subject}, at, generation)
	if err != nil {
		return 0, fmt.Errorf("erase %s: %w", subject, err)
	}
	return records, nil
}

// Subjects is Subject for several at once, which costs little more than one of them. The transaction holds the key row
// of each, and the tree in its generation, as by Lock or LockAll.
func Subjects(ctx context.Context, tx pgx.Tx, tables []string, subjects []uuid.UUID, at time.Time, generation int64) (int, error) {
	b := &pgx.Batch{}
	for _, table := range tables {
		b.Queue("DELETE FROM "+pgx.Identifier{table}.Sanitize()+" WHERE subject = ANY($1)", subjects)
	}
	for _, sql := range deleteSubject {
		b.Queue(sql, subjects)
	}
	b.Queue(makeFence, subjects, at, generation)
	results := tx.SendBatch(ctx, b)
	records, err := countRows(results, len(tables))
	if err = errors.Join(err, results.Close()); err != nil {
		return 0, store.Fault(err)
	}
	return records, nil
}

func countRows(results pgx.BatchResults, n int) (rows int, err error) {
	for range n {
		tag, err := results.Exec()
		if err != nil {
			return 0, err //nolint:wrapcheck // the caller scrubs and wraps
		}
		rows += int(tag.RowsAffected())
	}
	return rows, nil
}

const (
	// shredSlots leaves NULL where a slot's key was. Array positions count from 1.
	shredSlots = `UPDATE key_subject SET
 wrapped = (SELECT array_agg(CASE WHEN n = ANY($2::bigint[]) THEN NULL ELSE key END ORDER BY n) FROM unnest(wrapped) WITH ORDINALITY AS w(key, n)),
 shredded_bucket = bucket, shredded_version = bucket_version, shredded_generation = $3
 WHERE subject = $1 AND erased_at IS NULL`

	deleteTokens = `DELETE FROM token WHERE subject = $1 AND index = ANY($2)`

	// forgetBodies: a request's body may be of a shredded class, and its MAC confirms a guess at the whole of it.
	forgetBodies = `UPDATE idempotency SET body = '' WHERE subject = $1`

	// tellAnew has webhooks that were sent a record of the subject sent what shows of it now. A new event ends an attempt
	// that read the record before.
	tellAnew = `WITH owed AS (SELECT endpoint, record FROM webhook_delivery WHERE subject = $1 AND action <> 'gone' AND (known OR state = 'waiting')
  ORDER BY endpoint, record FOR UPDATE)
 UPDATE webhook_delivery d SET state = 'waiting', action = CASE WHEN d.known THEN 'updated' ELSE d.action END, event = gen_random_uuid(),
  attempts = 0, code = NULL, made_at = now(), due_at = now() FROM owed WHERE d.endpoint = owed.endpoint AND d.record = owed.record`

	// forgetRow is for the subject's own record in a record table: the mark of a file's row. What sub-resources keep
	// of a file is a column's name.
	forgetRow = ` SET imported = NULL WHERE subject = $1 AND id = subject AND imported IS NOT NULL`
)

// Slots destroys the subject's keys of those slots and deletes the tokens of the indexes that were made of their
// fields, and what could confirm a guess at them: MACs of requests' bodies, and in the record tables the mark of the
// file's row, in a transaction that Lock prepared. Sealed values stay where they are and open no more.
func Slots(ctx context.Context, tx pgx.Tx, tables []string, subject uuid.UUID, slots []uint8, indexes []int16, generation int64) error {
	positions := make([]int64, len(slots))
	for i, s := range slots {
		positions[i] = int64(s) + 1
	}
	b := &pgx.Batch{}
	b.Queue(shredSlots, subject, positions, generation)
	b.Queue(deleteTokens, subject, indexes)
	b.Queue(forgetBodies, subject)
	b.Queue(tellAnew, subject)
	for _, table := range tables {
		b.Queue("UPDATE "+pgx.Identifier{table}.Sanitize()+forgetRow, subject)
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("shred %s: %w", subject, store.Fault(err))
	}
	return nil
}

// Names lists, by slot, the names of the classes that can be shredded one by one: those of the keys that seal
// fields. The keys of record headers and of the log go with the subject alone.
func Names() []string { return catalog.SlotNames() }

// NamesOf returns the names of slots.
func NamesOf(slots []uint8) []string {
	names := make([]string, len(slots))
	for i, s := range slots {
		names[i] = Names()[s]
	}
	return names
}
