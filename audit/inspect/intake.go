package inspect

import (
	"context"
	"crypto/hmac"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
)

// strays are rows of the intake that are not as this vault wrote them: how many, and what is wrong with the first few.
type strays struct {
	count  uint64
	faults []Fault
}

// maxStrays bounds how many rows of the intake are named one by one.
const maxStrays = 10

func (s *strays) add(id uuid.UUID, what string) {
	if s.count++; len(s.faults) < maxStrays {
		s.faults = append(s.faults, Fault{fmt.Sprintf("%s in the intake", id), what})
	}
}

const selectIntake = `SELECT id, leaf, terms, mac, xid >= pg_snapshot_xmax(pg_current_snapshot()) FROM log_intake
 WHERE ` + archive.NotTaken + ` ORDER BY id`

// intake checks the entries that are not in the tree yet. It lets go of the table right away, which the publisher could not
// empty otherwise for as long as the inspection takes.
func (i *inspection) intake(ctx context.Context) error {
	point, err := i.tx.Begin(ctx) // a savepoint: rolling back to it releases the locks
	if err != nil {
		return err
	}
	return errors.Join(i.intakeRows(ctx, point), point.Rollback(ctx))
}

func (i *inspection) intakeRows(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, selectIntake)
	if err != nil {
		return err
	}
	var id [16]byte
	var row archive.Row
	var future bool
	_, err = pgx.ForEachRow(rows, []any{&id, &row.Leaf, &row.Terms, &row.MAC, &future}, func() error {
		row.ID = id
		i.report.Waiting++
		genuine, err := i.genuine(ctx, &row)
		switch {
		case err != nil:
			return err
		case !genuine:
			i.forged.add(row.ID, "this vault did not write it, or it was changed since")
		case future:
			i.forged.add(row.ID, "its transaction is yet to come: it is never taken into the tree")
		default:
			if e, err := leaf.Parse(row.Leaf); err == nil {
				i.prunes(&e, i.head.Size)
			}
		}
		return nil
	})
	return err
}

// genuine reports whether this vault wrote a row, as far as can be told: those of releases that made no MACs are all in the
// tree once anything is.
func (i *inspection) genuine(ctx context.Context, row *archive.Row) (bool, error) {
	if id, err := leaf.PeekID(row.Leaf); err != nil || id != row.ID {
		return false, nil //nolint:nilerr // said of the row
	}
	if i.MAC == nil || row.MAC == nil && i.head.Size == 0 && len(i.Signed) == 0 {
		return true, nil
	}
	want, err := i.MAC(ctx, row.Leaf, row.Terms)
	if err != nil {
		return false, fmt.Errorf("key of the intake: %w", err)
	}
	return hmac.Equal(want, row.MAC), nil
}

// waiting says what is wrong with rows of the intake.
func (i *inspection) waiting(context.Context) error {
	for _, f := range i.forged.faults {
		if err := i.fault(f.Where, "%s", f.What); err != nil {
			return err
		}
	}
	if more := i.forged.count - uint64(len(i.forged.faults)); more > 0 {
		return i.fault("the intake", "%d more rows are not as this vault wrote them", more)
	}
	return nil
}

const (
	countRefused  = `SELECT count(*) FROM log_refused`
	selectRefused = `SELECT date_trunc('day', seen AT TIME ZONE 'UTC') AS day, count(*) FROM log_refused GROUP BY day ORDER BY day DESC LIMIT 31`
)

// refusals counts the rows that were set aside, of the last 31 days that had any by day.
func (i *inspection) refusals(ctx context.Context) error {
	var all int64
	if err := i.tx.QueryRow(ctx, countRefused).Scan(&all); err != nil {
		return err
	}
	i.report.Refused = uint64(all) //nolint:gosec // a count
	rows, err := i.tx.Query(ctx, selectRefused)
	if err != nil {
		return err
	}
	i.report.Refusals, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (r Refusal, err error) {
		var n int64
		err = row.Scan(&r.Day, &n)
		r.Rows = uint64(n) //nolint:gosec // a count
		return r, err
	})
	return err
}
