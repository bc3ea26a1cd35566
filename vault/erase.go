package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Erase destroys a subject (GDPR Art. 17): in one transaction its key row becomes the fence, and every
// row and token about it goes. From the next request on, on every server, nothing of it can be read;
// what backups hold of its keys stays wrapped under the keystone's generation until that is destroyed.
// version is the one the caller saw, 0 for any. Errors: a *Refusal, ErrVersion, ErrUnavailable.
func (s *Session) Erase(ctx context.Context, kind string, id uuid.UUID, version uint64) (Erasure, error) {
	return through(ctx, s, policy.ActionErase, kind, func(ctx context.Context, q *request) (Erasure, error) {
		if !q.kind.Subject {
			return Erasure{}, ErrKind
		}
		if err := q.charge(ctx, id); err != nil {
			return Erasure{}, err
		}
		var out Erasure
		err := q.v.inTx(ctx, func(tx pgx.Tx) (err error) {
			out, err = q.erase(ctx, tx, id, version)
			return err
		})
		return out, err
	})
}

// lockForErasure waits for every write about the subject that holds its key row, and keeps later ones
// out: they find the fence.
const lockForErasure = `SELECT FROM key_subject WHERE subject = $1 FOR UPDATE`

// makeFence turns the key row into the fence: same primary key, so that nobody makes the subject again.
const makeFence = `UPDATE key_subject SET bucket = NULL, bucket_version = NULL, wrapped = NULL, erased_at = $2, erased_generation = $3
 WHERE subject = $1 AND erased_at IS NULL`

func (q *request) erase(ctx context.Context, tx pgx.Tx, id uuid.UUID, version uint64) (Erasure, error) {
	if _, err := tx.Exec(ctx, lockForErasure, id); err != nil {
		return Erasure{}, fmt.Errorf("lock %s: %w", id, store.Fault(err))
	}
	f, err := q.loadID(ctx, tx, id)
	if err != nil {
		return Erasure{}, err
	}
	if _, err := q.decide(ctx, f); err != nil {
		return Erasure{}, err
	}
	if version != 0 && f.record.version != version {
		return Erasure{}, ErrVersion
	}
	if f.state.Hold {
		return Erasure{}, &Refusal{Code: policy.ReasonHold, kind: ErrDenied, outcome: audit.Denied, facts: f}
	}
	p, err := q.pseudonym(f)
	if err != nil {
		return Erasure{}, err
	}
	out := Erasure{Subject: id, ErasedAt: store.Micro(q.v.now()), Entry: q.entry.ID}
	if out.Records, err = q.shred(ctx, tx, id, out.ErasedAt); err != nil {
		return Erasure{}, err
	}
	q.entry.Groups = []audit.Group{{Subjects: []uuid.UUID{p}}}
	return out, q.recordTx(ctx, tx, audit.Erased)
}

// shred deletes what is about a subject and fences its key row. It returns how many records went.
func (q *request) shred(ctx context.Context, tx pgx.Tx, id uuid.UUID, at time.Time) (int, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return 0, err
	}
	b := &pgx.Batch{}
	tables := recordTables(q.rev.Catalog)
	for _, table := range tables {
		b.Queue("DELETE FROM "+revision.Ident(table)+" WHERE subject = $1", id)
	}
	for _, sql := range deleteSubject {
		b.Queue(sql, id)
	}
	b.Queue(makeFence, id, at, int64(roots.Generation())) //nolint:gosec // generations count flips
	results := tx.SendBatch(ctx, b)
	records, err := countRows(results, len(tables))
	if err = errors.Join(err, results.Close()); err != nil {
		return 0, fmt.Errorf("erase %s: %w", id, store.Fault(err))
	}
	return records, nil
}

// shipped are the tables of the kinds that this release's schema has. A kind that an edited catalog no longer
// declares still has its rows.
var shipped = []string{"contact", "contact_point", "account", "case_record", "interaction"}

// recordTables lists the tables of all kinds, active or not.
func recordTables(c *catalog.Catalog) []string {
	tables := slices.Clone(shipped)
	for _, k := range c.Kinds {
		if !slices.Contains(tables, k.Table) {
			tables = append(tables, k.Table)
		}
	}
	return tables
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

// deleteSubject is everything about a subject besides its records. Of an idempotency record the MAC of
// the body goes, and the key stays, so that a late retry of the create finds the fence.
var deleteSubject = []string{
	`DELETE FROM token WHERE subject = $1`,
	`DELETE FROM history WHERE subject = $1`,
	`DELETE FROM directory WHERE subject = $1`,
	`DELETE FROM review WHERE subject = $1`,
	`DELETE FROM consent_event WHERE subject = $1`,
	`DELETE FROM basis WHERE subject = $1`,
	`DELETE FROM subject_state WHERE subject = $1`,
	`UPDATE idempotency SET body = '' WHERE subject = $1`,
}
