// Package replay brings the database up to the fence ledger: whoever the ledger says was erased, and is back, because
// the database is an old one or because a commit was lost, is erased again, and so are the keys that were shredded. It
// asks nobody's leave: the leave was given when the line was written.
package replay

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

// Replayer compares ledger and database.
type Replayer struct {
	Pool    *pgxpool.Pool
	Ledger  *fence.Ledger
	Log     *audit.Log
	Catalog func() *catalog.Catalog
}

const selectSeen = `SELECT fences FROM key_tree`

const (
	// selectReturned finds who is in the ledger and alive all the same.
	selectReturned = `SELECT subject FROM key_subject WHERE subject = ANY($1) AND erased_at IS NULL`

	// selectWhole finds whose key of a slot is there again; positions count from 1.
	selectWhole = `SELECT k.subject FROM key_subject k JOIN unnest($1::uuid[], $2::int[]) AS u(subject, position) ON u.subject = k.subject
 WHERE k.erased_at IS NULL AND k.wrapped[u.position] IS NOT NULL`
)

// All compares the whole ledger. It returns the ledger and how many subjects were erased again. One that is shorter than
// the database has seen has lost lines, and is fault.ErrIntegrity.
func (r *Replayer) All(ctx context.Context) (fence.Contents, int, error) { return r.replay(ctx, true) }

// Unseen is All for the lines that the database has not seen. It returns the whole ledger all the same.
func (r *Replayer) Unseen(ctx context.Context) (fence.Contents, int, error) {
	return r.replay(ctx, false)
}

func (r *Replayer) replay(ctx context.Context, whole bool) (fence.Contents, int, error) {
	contents, err := r.Ledger.Read(ctx)
	if err != nil {
		return contents, 0, fmt.Errorf("replay fences: %w", fence.Fault(err))
	}
	var seen int64
	if err := r.Pool.QueryRow(ctx, selectSeen).Scan(&seen); err != nil {
		return contents, 0, fmt.Errorf("replay fences: %w", store.Fault(err))
	}
	if uint64(seen) > contents.Lines { //nolint:gosec // ≥ 0 by CHECK
		return contents, 0, fmt.Errorf("fence ledger has %d lines, the database has seen %d: %w", contents.Lines, seen, fault.ErrIntegrity)
	}
	lines := contents.Fences
	if !whole {
		lines = slices.DeleteFunc(slices.Clone(lines), func(f fence.Fence) bool { return f.N <= uint64(seen) }) //nolint:gosec // as above
	}
	again, err := r.returned(ctx, lines)
	if err != nil {
		return contents, 0, fmt.Errorf("replay fences: %w", err)
	}
	for _, f := range again {
		if err := r.again(ctx, f); err != nil {
			return contents, 0, fmt.Errorf("replay fences: %w", err)
		}
	}
	if err := flip.Seen(ctx, r.Pool, contents.Lines); err != nil {
		return contents, 0, fmt.Errorf("replay fences: %w", err)
	}
	return contents, len(again), nil
}

// KeepUp replays the lines that another process has added, if there are any: of one that ended between the line and
// the commit, perhaps.
func (r *Replayer) KeepUp(ctx context.Context) error {
	lines, err := r.Ledger.Count(ctx)
	if err != nil {
		return fence.Fault(err)
	}
	var seen int64
	if err := r.Pool.QueryRow(ctx, selectSeen).Scan(&seen); err != nil {
		return store.Fault(err)
	}
	if uint64(seen) == lines { //nolint:gosec // ≥ 0 by CHECK
		return nil
	}
	_, _, err = r.replay(ctx, false)
	return err
}

// returned lists the lines of the ledger that do not hold in the database, an erasure of a subject before any
// shredding of it.
func (r *Replayer) returned(ctx context.Context, lines []fence.Fence) ([]fence.Fence, error) {
	erased := map[uuid.UUID]fence.Fence{}
	var ids, whole []uuid.UUID
	var positions []int32
	for _, f := range lines {
		switch f.Op {
		case fence.Erase:
			erased[f.Subject] = f
			ids = append(ids, f.Subject)
		case fence.Shred:
			for _, slot := range f.Slots {
				whole, positions = append(whole, f.Subject), append(positions, int32(slot)+1)
			}
		case fence.Flip, fence.Void:
		}
	}
	alive, err := r.subjects(ctx, selectReturned, ids)
	if err != nil {
		return nil, err
	}
	unshredded, err := r.subjects(ctx, selectWhole, whole, positions)
	if err != nil {
		return nil, err
	}
	var again []fence.Fence
	for id := range alive {
		again = append(again, erased[id])
	}
	for _, f := range lines {
		if f.Op == fence.Shred && unshredded[f.Subject] && !alive[f.Subject] {
			again = append(again, f)
		}
	}
	return again, nil
}

func (r *Replayer) subjects(ctx context.Context, sql string, args ...any) (map[uuid.UUID]bool, error) {
	rows, err := r.Pool.Query(ctx, sql, args...)
	if err != nil {
		return nil, store.Fault(err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, store.Fault(err)
	}
	set := make(map[uuid.UUID]bool, len(ids))
	for _, id := range ids {
		set[id] = true
	}
	return set, nil
}

// again carries out a line of the ledger. The keys that came back may lie under the present generation, in the
// backup they came from and here: its destruction ends them.
func (r *Replayer) again(ctx context.Context, f fence.Fence) error {
	return store.InTx(ctx, r.Pool, func(tx pgx.Tx) error {
		generation, err := shred.Lock(ctx, tx, f.Subject)
		if err != nil {
			return err
		}
		if f.Op == fence.Erase {
			_, err = shred.Subject(ctx, tx, shred.Tables(r.Catalog()), f.Subject, store.Micro(f.At), generation)
		} else {
			err = shred.Slots(ctx, tx, shred.Tables(r.Catalog()), f.Subject, f.Slots, r.Catalog().IndexesUnder(f.Slots), generation)
		}
		if err != nil {
			return err
		}
		e := r.Log.NewEntry()
		e.Action, e.Decision, e.Outcome = "replay", audit.Allow, audit.Erased
		if err := r.Log.AppendTx(ctx, tx, e); err != nil {
			return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
		}
		return nil
	})
}
