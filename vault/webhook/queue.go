package webhook

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/store"
)

// enqueue notes, in the transaction of a write, who is to be told. There is one row for each record that an endpoint is owed or
// has got: waiting, settled, or dead where attempts have run out (see Replay). A newer change takes the place of one that waits, under
// a new id, since what it tells is another thing; creation stays creation until it was delivered.
// It returns those to be woken: what rests or is paused has somebody who wakes it later.
const enqueue = `WITH put AS (INSERT INTO webhook_delivery AS d (endpoint, record, subject, kind, version, action, event, state, made_at, due_at)
 SELECT w.id, c.record, c.subject, c.kind, c.version, c.action, gen_random_uuid(), 'waiting', now(), now()
 FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::text[]) AS c (record, subject, kind, version, action)
 JOIN webhook w ON w.state IN ('active', 'paused') AND c.kind = ANY(w.kinds) AND c.action = ANY(w.events)
 ORDER BY w.id, c.record
 ON CONFLICT (endpoint, record) DO UPDATE SET version = excluded.version, event = excluded.event, state = 'waiting', attempts = 0, code = NULL,
  action = CASE WHEN d.action = 'created' AND d.state = 'waiting' AND NOT d.known THEN d.action ELSE excluded.action END,
  made_at = excluded.made_at, due_at = excluded.due_at
 RETURNING endpoint) ` + awake + orNone

// assumeNone fails by dividing by zero where an endpoint might be owed something, see store.Assume; orNone adds to what is woken a
// null where there is no such endpoint.
const (
	assumeNone = `SELECT 1 / (NOT EXISTS (SELECT FROM webhook WHERE state IN ('active', 'paused')))::integer`
	orNone     = ` UNION ALL SELECT NULL WHERE NOT EXISTS (SELECT FROM webhook WHERE state IN ('active', 'paused'))`
)

const awake = `SELECT DISTINCT w.id FROM put JOIN webhook w ON w.id = put.endpoint WHERE w.state = 'active' AND (w.retry_at IS NULL OR w.retry_at <= now())`

// remove turns what an endpoint has got of records that go into a notice, and forgets what it never had.
const (
	remove = `WITH put AS (UPDATE webhook_delivery d SET action = 'gone', event = gen_random_uuid(), state = 'waiting', attempts = 0, code = NULL, made_at = now(), due_at = now()
 FROM webhook w WHERE w.id = d.endpoint AND d.record = ANY($1) AND d.known AND 'gone' = ANY(w.events) AND w.state IN ('active', 'paused') RETURNING d.endpoint) ` + awake

	forget = `DELETE FROM webhook_delivery WHERE record = ANY($1) AND action <> 'gone'`
)

// changed collects what a write tells, one line for each whole record.
type changed struct {
	records, subjects []uuid.UUID
	kinds, actions    []string
	versions          []int64
	gone              []uuid.UUID
	seen              map[uuid.UUID]bool
}

// add notes a change. One of a sub-resource is one of the record that has it: that is what is read and delivered.
func (c *changed) add(ch *vault.Change) {
	r, action := ch.Row(), Updated
	child := r.Parent != uuid.Nil
	switch {
	case ch.Erased: // see package shred, which has all records of the subject go
		return
	case ch.After == nil && !child:
		c.gone = append(c.gone, r.ID)
		return
	case ch.Before == nil && !child:
		action = Created
	}
	id, kind, version := r.ID, r.Table.Kind.Name, r.Version
	if child {
		id, kind, version = r.Parent, r.Table.Kind.Parent, ch.Facts.Record.Version
	}
	if c.seen[id] {
		return
	}
	c.seen[id] = true
	c.records, c.subjects, c.kinds = append(c.records, id), append(c.subjects, r.Subject), append(c.kinds, kind)
	c.actions, c.versions = append(c.actions, action), append(c.versions, int64(version)) //nolint:gosec // counts writes
}

// enqueue is told of each write by the vault.
func (h *Hooks) enqueue(ctx context.Context, tx pgx.Tx, changes []vault.Change) error {
	c := changed{seen: map[uuid.UUID]bool{}}
	for i := range changes {
		c.add(&changes[i])
	}
	owed := map[uuid.UUID]bool{}
	if len(c.gone) > 0 {
		if _, err := collect(ctx, tx, owed, remove, c.gone); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, forget, c.gone); err != nil {
			return fmt.Errorf("queue webhooks: %w", store.Fault(err))
		}
	}
	if len(c.records) > 0 {
		if err := h.owe(ctx, tx, owed, &c); err != nil {
			return err
		}
	}
	for id := range owed {
		if err := h.wake(ctx, tx, id, time.Time{}); err != nil {
			return err
		}
	}
	return nil
}

// owe notes who is to be told of changes. As long as this process knows of no endpoint that is, it has the database say so as the
// write commits, and begins anew where one has come since: to ask would take the write a round trip more.
func (h *Hooks) owe(ctx context.Context, tx pgx.Tx, owed map[uuid.UUID]bool, c *changed) error {
	b := &pgx.Batch{}
	if h.none.Load() {
		b.Queue(assumeNone)
		return store.AssumeOr(ctx, tx, b, "queue webhooks", func() error { h.none.Store(false); return store.ErrAgain })
	}
	none, err := collect(ctx, tx, owed, enqueue, c.records, c.subjects, c.kinds, c.versions, c.actions)
	h.none.Store(none && err == nil)
	return err
}

// collect runs a statement that returns endpoints, and reports whether a null was among them.
func collect(ctx context.Context, tx pgx.Tx, into map[uuid.UUID]bool, sql string, args ...any) (null bool, err error) {
	rows, err := tx.Query(ctx, sql, args...)
	if err != nil {
		return false, fmt.Errorf("queue webhooks: %w", store.Fault(err))
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[*uuid.UUID])
	if err != nil {
		return false, fmt.Errorf("queue webhooks: %w", store.Fault(err))
	}
	for _, id := range ids {
		if id == nil {
			null = true
			continue
		}
		into[*id] = true
	}
	return null, nil
}
