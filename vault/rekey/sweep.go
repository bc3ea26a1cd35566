package rekey

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// tokens are those of one index in one epoch.
type tokens struct {
	Index int16
	Epoch int32
}

const (
	// selectPresent lists which there are by jumping from one to the next in the primary key.
	selectPresent = `WITH RECURSIVE present AS (
 (SELECT index, epoch FROM token ORDER BY index, epoch LIMIT 1)
 UNION ALL
 SELECT n.index, n.epoch FROM present p CROSS JOIN LATERAL
  (SELECT t.index, t.epoch FROM token t WHERE (t.index, t.epoch) > (p.index, p.epoch) ORDER BY t.index, t.epoch LIMIT 1) n)
 SELECT index, epoch FROM present`

	// deleteSome goes on where the last left off: what is dead before that is not looked at again.
	deleteSome = `WITH batch AS (SELECT ctid AS place, token FROM token WHERE index = $1 AND epoch = $2 AND token >= $3 ORDER BY token LIMIT $4),
 gone AS (DELETE FROM token t USING batch WHERE t.ctid = batch.place AND t.index = $1 AND t.epoch = $2 RETURNING 1)
 SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM gone), (SELECT token FROM batch ORDER BY token DESC LIMIT 1)`

	sweepBatch = 5000 // tokens in a transaction
)

// sweep deletes the tokens that are not wanted any more. gone is asked under the set and the roots that the deleting
// transaction holds.
func (j *job) sweep(ctx context.Context, gone func(tokens) bool) error {
	if err := j.renew(ctx); err != nil {
		return err
	}
	rows, err := j.cfg.Pool.Query(ctx, selectPresent)
	if err != nil {
		return fmt.Errorf("present tokens: %w", store.Fault(err))
	}
	present, err := pgx.CollectRows(rows, pgx.RowToStructByPos[tokens])
	if err != nil {
		return fmt.Errorf("present tokens: %w", store.Fault(err))
	}
	for _, t := range present {
		if err := j.sweepOf(ctx, t, gone); err != nil {
			return err
		}
	}
	return nil
}

func (j *job) sweepOf(ctx context.Context, t tokens, gone func(tokens) bool) error {
	from, more := []byte{}, true
	for more {
		err := j.again(ctx, func() error {
			if !gone(t) {
				more = false
				return nil
			}
			j.cfg.Step(ctx, StepSweep)
			report, last := j.report, []byte(nil)
			err := store.InTx(ctx, j.cfg.Pool, func(tx pgx.Tx) (err error) {
				last, err = j.deleteSome(ctx, tx, t, from, &report)
				return err
			})
			if err == nil {
				j.report, from, more = report, last, last != nil
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// deleteSome deletes tokens from a value on and returns the last, nil for none.
func (j *job) deleteSome(ctx context.Context, tx pgx.Tx, t tokens, from []byte, report *Report) ([]byte, error) {
	var found, deleted int
	var last []byte
	if err := tx.QueryRow(ctx, deleteSome, t.Index, t.Epoch, from, sweepBatch).Scan(&found, &deleted, &last); err != nil {
		return nil, fmt.Errorf("delete tokens: %w", store.Fault(err))
	}
	report.Deleted += deleted
	b := &pgx.Batch{}
	if err := j.queuePut(b, j.cursor, report); err != nil {
		return nil, err
	}
	return last, j.send(ctx, tx, b, 0)
}

// stale reports whether nothing that is active writes such tokens.
func (j *job) stale(t tokens) bool {
	if !slices.ContainsFunc(j.roots.Writing, func(e keyring.Epoch) bool { return e.Number == t.Epoch }) {
		return true
	}
	return !slices.Contains(j.numbers(), uint16(t.Index)) //nolint:gosec // > 0 in every catalog
}

// numbers are those of all indexes and searches that are written.
func (j *job) numbers() []uint16 {
	var out []uint16
	for _, t := range j.set.Tables {
		for _, f := range t.Kind.Fields {
			for _, s := range f.Shapes() {
				if s.Index != nil {
					out = append(out, s.Index.Number)
				}
			}
		}
		for _, s := range slices.Concat(t.Kind.Searches, t.FormerSearches) {
			out = append(out, s.Number)
		}
		for _, x := range t.Former {
			out = append(out, x.Index.Number)
		}
	}
	return out
}
