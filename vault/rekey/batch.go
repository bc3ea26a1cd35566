package rekey

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// batch is one transaction's worth of subjects.
type batch struct {
	*job
	want     wanted
	report   Report // as it will be when the batch is committed
	keys     map[uuid.UUID]*keyring.Subject
	resealed []resealed
	tokens   []record.Token
	touched  map[uuid.UUID]bool // subjects that got tokens
	families map[family]bool    // values that wait for review
	updates  pgx.Batch
}

// resealed is a record some of whose values, or its sub-resources' values, were sealed anew, for the log.
type resealed struct {
	record   record.Record
	children []record.Record
	names    []string
}

// bySubject is the source of facts about subjects' own records: $1 their ids.
const bySubject = `SELECT u.id, u.id AS subject, 0 AS ord FROM unnest($1::uuid[]) AS u (id)`

// visit loads what is wanted of the subjects' records and works out what is to be written. A fence is passed over.
func (b *batch) visit(ctx context.Context, tx pgx.Tx, subjects []subject) error {
	b.keys, b.touched = map[uuid.UUID]*keyring.Subject{}, map[uuid.UUID]bool{}
	var sealed []string
	var all []uuid.UUID
	for _, k := range b.set.Catalog.Kinds {
		if b.want.seals(k) {
			sealed = append(sealed, k.Name)
		}
		t := b.set.Tables[k.Name]
		if k.Parent != "" || !b.want.visits(t) {
			continue
		}
		ids := live(subjects, k)
		if err := b.load(ctx, tx, t, ids); err != nil {
			return err
		}
	}
	if len(sealed) == 0 {
		return nil
	}
	for id := range b.keys {
		all = append(all, id)
	}
	return b.loadPast(ctx, tx, all, sealed)
}

// live lists the subjects that can have records of a kind.
func live(subjects []subject, k *catalog.Kind) []uuid.UUID {
	ids := []uuid.UUID{}
	for _, s := range subjects {
		if s.Live && (!k.Subject || s.Kind == k.Name) {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

// load reads one kind's records about the subjects, with their children.
func (b *batch) load(ctx context.Context, tx pgx.Tx, t *revision.Table, ids []uuid.UUID) error {
	source := revision.Statement(bySubject)
	if !t.Kind.Subject {
		source = revision.Statement("SELECT r.id, r.subject, 0 AS ord FROM " + revision.Ident(t.Kind.Table) + " r WHERE r.subject = ANY($1)")
	}
	read, err := record.Read(ctx, tx, t, t.Facts(source), ids)
	if err != nil {
		return err
	}
	if !b.set.Is(read.Active) {
		return revision.ErrStale
	}
	for i := range read.Rows {
		row := &read.Rows[i]
		if row.Bucket == uuid.Nil || !row.Own.Found() {
			continue
		}
		keys, err := b.keysOf(ctx, tx, row)
		if err != nil {
			return err
		}
		var one resealed
		if err := b.take(&one, &row.Own, t, row.Subject, uuid.Nil, keys); err != nil {
			return err
		}
		for n := range row.Children {
			if err := b.take(&one, &row.Children[n], t.Child, row.Subject, row.ID, keys); err != nil {
				return err
			}
		}
		b.keep(&one)
	}
	return nil
}

// keep notes a record that is done for the log, if anything of it was sealed anew.
func (b *batch) keep(one *resealed) {
	switch {
	case len(one.names) == 0:
	case one.record.Table == nil: // its own row is damaged: there is no digest of the whole
		b.touched[one.children[0].Subject] = true
	default:
		slices.Sort(one.names)
		one.names = slices.Compact(one.names)
		b.resealed = append(b.resealed, *one)
	}
}

func (b *batch) keysOf(ctx context.Context, tx pgx.Tx, row *record.Row) (*keyring.Subject, error) {
	if keys, ok := b.keys[row.Subject]; ok {
		return keys, nil
	}
	keys, err := row.Keys(ctx, tx, b.cfg.Keys)
	if err == nil {
		b.keys[row.Subject] = keys
	}
	return keys, err
}

// take works on one record, or one of its sub-resources. One whose check fails is never served; it stays as it is, and
// is counted.
func (b *batch) take(one *resealed, c *record.Columns, t *revision.Table, subject, parent uuid.UUID, keys *keyring.Subject) error {
	r, err := c.Record(t, subject, parent, keys)
	if err == nil {
		var names []string
		names, err = b.bring(&r, keys)
		one.names = append(one.names, names...)
		if parent == uuid.Nil {
			one.record = r
		} else {
			one.children = append(one.children, r)
		}
	}
	if errors.Is(err, fault.ErrIntegrity) {
		b.report.Damaged++
		return nil
	}
	return err
}

// bring seals a record's values and computes its tokens as they are wanted. It returns the names of the fields that it
// has sealed.
func (b *batch) bring(r *record.Record, keys *keyring.Subject) (names []string, err error) {
	tokens, err := r.Tokens(b.roots, keys)
	if err != nil {
		return nil, err
	}
	if b.want.seals(r.Table.Kind) {
		if names, err = r.Reseal(keys); err != nil {
			return nil, err
		}
		if len(names) > 0 {
			b.report.Sealed += len(names)
			r.QueueUpdate(&b.updates, r.Version)
		}
	}
	for i := range tokens {
		if b.want.token(&tokens[i]) {
			b.tokens = append(b.tokens, tokens[i])
		}
	}
	return names, nil
}

// loadPast seals stored versions anew.
func (b *batch) loadPast(ctx context.Context, tx pgx.Tx, ids []uuid.UUID, kinds []string) error {
	list, err := record.ReadPastOf(ctx, tx, ids, kinds)
	if err != nil {
		return err
	}
	for i := range list {
		p := &list[i]
		n, err := p.Reseal(b.set.Kind(p.Kind), b.keys[p.Subject])
		switch {
		case errors.Is(err, fault.ErrIntegrity):
			b.report.Damaged++
		case err != nil:
			return err
		case n > 0:
			b.report.Sealed += n
			p.QueueReplace(&b.updates)
			b.touched[p.Subject] = true
		}
	}
	return nil
}

// commit writes it all, with the log's entries and how far the job is, and holds the revision and the index
// epochs that it was worked out by.
func (b *batch) commit(ctx context.Context, tx pgx.Tx, cursor uuid.UUID) error {
	if err := b.putTokens(ctx, tx); err != nil {
		return err
	}
	changes := b.updates.Len()
	if err := b.queueEntries(ctx); err != nil {
		return err
	}
	if err := b.queuePut(&b.updates, cursor, &b.report); err != nil {
		return err
	}
	return b.send(ctx, tx, &b.updates, changes)
}

// send runs a batch of statements, the first of which each change one row, and holds revision and epochs last.
func (j *job) send(ctx context.Context, tx pgx.Tx, b *pgx.Batch, changes int) error {
	n := b.Len()
	revision.QueueHold(b)
	results := tx.SendBatch(ctx, b)
	for i := range n {
		tag, err := results.Exec()
		if err != nil {
			return fmt.Errorf("write: %w", store.Fault(errors.Join(err, results.Close())))
		}
		if i < changes && tag.RowsAffected() != 1 {
			return errors.Join(fmt.Errorf("write: a row was changed by somebody who does not lock: %w", fault.ErrUnavailable), store.Fault(results.Close()))
		}
	}
	if err := j.set.Held(results, j.roots.Epochs); err != nil {
		return errors.Join(err, store.Fault(results.Close()))
	}
	return store.Fault(results.Close())
}
