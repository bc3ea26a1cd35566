package rekey

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// underWay is how long a request may take that has read its index root at the very end of a lease.
const underWay = 10 * time.Second

// Rotate moves all blind indexes to a new root: tokens that leaked, or lie in backups, cannot be tested against
// the root of another epoch. What an earlier call left is finished, and no further epoch begun. Errors are those
// of Run.
func (r *Runner) Rotate(ctx context.Context, progress Progress) (Report, error) {
	return r.locked(ctx, jobReindex, progress, func(j *job) error { return j.rotate(ctx) })
}

func (j *job) rotate(ctx context.Context) error {
	next, retiring, err := j.epochs(ctx)
	if err != nil {
		return err
	}
	if next == 0 && retiring == 0 && !j.found {
		if next, err = j.begin(ctx); err != nil {
			return err
		}
	}
	if next != 0 {
		if err := j.walk(ctx, epoch(next)); err != nil {
			return err
		}
		if err := j.change(ctx, StepSwitch, keyring.SwitchEpoch); err != nil {
			return err
		}
		retiring = next
	}
	if retiring != 0 {
		if err := j.waitLease(ctx); err != nil {
			return err
		}
		if err := j.change(ctx, StepEnd, keyring.EndEpoch); err != nil {
			return err
		}
	}
	err = j.sweep(ctx, func(t tokens) bool {
		return t.Epoch < j.roots.IndexEpoch && !slices.ContainsFunc(j.roots.Writing, func(e keyring.Epoch) bool { return e.Number == t.Epoch })
	})
	if err != nil {
		return err
	}
	j.cfg.Step(ctx, StepDone)
	j.report.Epoch, j.report.FlipDue = j.roots.IndexEpoch, true
	return store.InTx(ctx, j.cfg.Pool, func(tx pgx.Tx) error { return j.finish(ctx, tx, StepDone) })
}

// epochs returns the epoch that is being filled and the one that is being left, 0 for none.
func (j *job) epochs(ctx context.Context) (next, retiring int32, err error) {
	if err := j.renew(ctx); err != nil {
		return 0, 0, err
	}
	list, err := keyring.IndexEpochs(ctx, j.cfg.Pool)
	for _, e := range list {
		switch e.State {
		case keyring.EpochNext:
			next = e.Number
		case keyring.EpochRetiring:
			retiring = e.Number
		}
	}
	return next, retiring, err
}

// begin makes the next epoch, which all writers write from then on.
func (j *job) begin(ctx context.Context) (int32, error) {
	last := j.roots.IndexEpoch
	j.target, j.cursor, j.report, j.found = int64(last+1), uuid.Nil, Report{}, true
	return last + 1, j.change(ctx, StepBegin, func(ctx context.Context, tx pgx.Tx) error {
		if err := j.cfg.Keys.AddEpoch(ctx, tx, last); err != nil {
			return err
		}
		b := &pgx.Batch{}
		if err := j.queuePut(b, j.cursor, &j.report); err != nil {
			return err
		}
		if err := tx.SendBatch(ctx, b).Close(); err != nil {
			return fmt.Errorf("begin job: %w", store.Fault(err))
		}
		return nil
	})
}

// change changes the epochs while no writer commits. The tree comes first: an erasure holds it before it holds the
// revision.
func (j *job) change(ctx context.Context, step string, fn func(context.Context, pgx.Tx) error) error {
	err := j.again(ctx, func() error {
		j.cfg.Step(ctx, step)
		return store.InTx(ctx, j.cfg.Pool, func(tx pgx.Tx) error {
			if _, err := keyring.Lock(ctx, tx); err != nil {
				return err
			}
			if err := revision.Stop(ctx, tx); err != nil {
				return err
			}
			if err := fn(ctx, tx); err != nil {
				return err
			}
			return j.note(ctx, tx, step)
		})
	})
	if err != nil {
		return err
	}
	return j.renew(ctx)
}

// waitLease waits until no process answers look-ups by the epoch that is being left.
func (j *job) waitLease(ctx context.Context) error {
	j.cfg.Step(ctx, StepWait)
	began := j.cfg.Now()
	err := j.cfg.Wait(ctx, j.cfg.Lease+underWay)
	j.waited += j.cfg.Now().Sub(began)
	return err
}
