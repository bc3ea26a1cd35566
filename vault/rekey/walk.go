package rekey

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// wanted says what a walk is for. It is asked under the set that a batch holds.
type wanted interface {
	target() int64                 // tells one walk from another: only the same goes on from its cursor
	token(t *record.Token) bool    // the token is to be there
	seals(k *catalog.Kind) bool    // values of the kind may lie under former classes
	visits(t *revision.Table) bool // records of the kind, or of its children, are to be loaded
}

// changed are the changes of a catalog.
type changed struct {
	pending revision.Pending
	all     bool
}

// target is made of the changes themselves: a policy that becomes active meanwhile changes none of them.
func (c changed) target() int64 {
	h := sha256.New()
	for _, change := range c.pending.Changes {
		h.Write([]byte(change.String() + "\n"))
	}
	if c.all {
		h.Write([]byte("all"))
	}
	return int64(binary.BigEndian.Uint64(h.Sum(nil))) //nolint:gosec // any fixed mapping
}

func (c changed) token(t *record.Token) bool {
	return c.all || slices.ContainsFunc(c.pending.Changes, func(x catalog.Change) bool { return x.Builds() && x.Number == t.Index })
}

func (c changed) seals(k *catalog.Kind) bool {
	if c.all {
		return slices.ContainsFunc(k.Fields, func(f *catalog.Field) bool { return f.Replaces != nil })
	}
	return slices.ContainsFunc(c.pending.Changes, func(x catalog.Change) bool { return x.What == catalog.ClassChange && x.Kind == k.Name })
}

func (c changed) visits(t *revision.Table) bool {
	if c.seals(t.Kind) || c.all && indexed(t.Kind) {
		return true
	}
	return slices.ContainsFunc(c.pending.Changes, func(x catalog.Change) bool { return x.Builds() && x.Kind == t.Kind.Name }) ||
		t.Child != nil && c.visits(t.Child)
}

// epoch is an index epoch that is being filled.
type epoch int32

func (e epoch) target() int64              { return int64(e) }
func (e epoch) token(t *record.Token) bool { return t.Epoch == int32(e) }
func (e epoch) seals(*catalog.Kind) bool   { return false }
func (e epoch) visits(t *revision.Table) bool {
	return indexed(t.Kind) || t.Child != nil && e.visits(t.Child)
}

// indexed reports whether records of a kind have tokens.
func indexed(k *catalog.Kind) bool {
	return len(k.Searches) > 0 || slices.ContainsFunc(k.Fields, func(f *catalog.Field) bool {
		return slices.ContainsFunc(f.Shapes(), func(s catalog.Shape) bool { return s.Index != nil })
	})
}

// walk visits all subjects that there are in the order of their ids. Whoever is created meanwhile was written by a writer
// that knows what is wanted, and is passed over: a walk that followed them would not end while many are created.
func (j *job) walk(ctx context.Context, want wanted) error {
	if !j.found || j.target != want.target() {
		j.cursor, j.report, j.target, j.found = uuid.Nil, Report{}, want.target(), true
	}
	if err := j.renew(ctx); err != nil {
		return err
	}
	total, err := j.count(ctx)
	if err != nil {
		return err
	}
	if j.last, err = j.lastSubject(ctx); err != nil {
		return err
	}
	for more := true; more; {
		err := j.again(ctx, func() (err error) {
			j.cfg.Step(ctx, StepBatch)
			more, err = j.batch(ctx, want)
			return err
		})
		if err != nil {
			return err
		}
		if j.progress != nil {
			j.progress(min(j.report.Subjects, total), total, j.rate())
		}
	}
	return nil
}

// subject is a key row that a batch holds.
type subject struct {
	ID   uuid.UUID
	Kind string
	Live bool // not a fence
}

const (
	// lockSubjects waits for writers about these subjects, who hold their rows FOR SHARE, and keeps later ones out.
	lockSubjects = `SELECT subject, kind, bucket IS NOT NULL FROM key_subject WHERE subject > $1 AND subject <= $3
 ORDER BY subject LIMIT $2 FOR UPDATE`

	selectLast = `SELECT subject FROM key_subject ORDER BY subject DESC LIMIT 1`
)

func (j *job) lastSubject(ctx context.Context) (id uuid.UUID, err error) {
	err = j.cfg.Pool.QueryRow(ctx, selectLast).Scan(&id)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return uuid.Nil, fmt.Errorf("last subject: %w", store.Fault(err))
	}
	return id, nil
}

// batch visits the next subjects in one transaction. It returns false after the last.
func (j *job) batch(ctx context.Context, want wanted) (more bool, err error) {
	b := &batch{job: j, want: want, report: j.report, families: map[family]bool{}}
	var cursor uuid.UUID
	err = store.InTx(ctx, j.cfg.Pool, func(tx pgx.Tx) error {
		subjects, err := lock(ctx, tx, j.cursor, j.last, j.cfg.Batch)
		if err != nil || len(subjects) == 0 {
			return err
		}
		more, cursor = len(subjects) == j.cfg.Batch, subjects[len(subjects)-1].ID
		b.report.Subjects += len(subjects)
		if err := b.visit(ctx, tx, subjects); err != nil {
			return err
		}
		return b.commit(ctx, tx, cursor)
	})
	if err != nil || cursor == uuid.Nil {
		return false, err
	}
	j.visited += b.report.Subjects - j.report.Subjects
	j.cursor, j.report = cursor, b.report
	return more, nil
}

func lock(ctx context.Context, tx pgx.Tx, after, last uuid.UUID, n int) ([]subject, error) {
	if _, err := tx.Exec(ctx, keyring.BoundLocks); err != nil {
		return nil, fmt.Errorf("lock subjects: %w", store.Fault(err))
	}
	rows, err := tx.Query(ctx, lockSubjects, after, n, last)
	if err != nil {
		return nil, fmt.Errorf("lock subjects: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[subject])
	if err != nil {
		return nil, fmt.Errorf("lock subjects: %w", store.Fault(err))
	}
	slices.SortFunc(list, func(a, b subject) int { return bytes.Compare(a.ID[:], b.ID[:]) }) // locking may disturb the order
	return list, nil
}
