package vault

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

const selectSeen = `SELECT fences FROM key_tree`

// openFences opens the fence ledger beside the keystone, and adds the copies that a new directory of the keystone
// lacks. A ledger that is nowhere is made anew when a vault is set up, and never again: without it an old backup
// could bring back the erased.
func openFences(keystone *crypto.Keystone, keys *keyring.Ring, now func() time.Time, create bool) (*fence.Ledger, error) {
	dirs := keystone.Dirs()
	l, err := fence.Open(fence.Config{
		Dirs: dirs, Now: now, Create: create || slices.ContainsFunc(dirs, fence.In),
		MAC: func(ctx context.Context) (*crypto.MAC, error) {
			roots, err := keys.Roots(ctx)
			if err != nil {
				return nil, err
			}
			return roots.MAC, nil
		},
	})
	if err != nil {
		return nil, fenceFault(err)
	}
	return l, nil
}

// provisionFences makes the ledger of a new vault, and of one whose keystone is of the first release and has seen no
// flip.
func provisionFences(ctx context.Context, keystone *crypto.Keystone, keys *keyring.Ring, fresh bool) error {
	held, err := keystone.Held(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	_, err = openFences(keystone, keys, nil, fresh || held.Serial == 0)
	return err
}

// Fences is the ledger beside the keystone of who was erased.
func (v *Vault) Fences() *fence.Ledger { return v.fences }

const (
	// selectReturned finds who is in the ledger and alive all the same.
	selectReturned = `SELECT subject FROM key_subject WHERE subject = ANY($1) AND erased_at IS NULL`

	// selectWhole finds whose key of a slot is there again; positions count from 1.
	selectWhole = `SELECT k.subject FROM key_subject k JOIN unnest($1::uuid[], $2::int[]) AS u(subject, position) ON u.subject = k.subject
 WHERE k.erased_at IS NULL AND k.wrapped[u.position] IS NOT NULL`
)

// Replay brings the database up to the fence ledger: whoever the ledger says was erased, and is back, because the
// database is an old one or because a commit was lost, is erased again. It returns how many were. A ledger that
// is shorter than the database has seen has lost lines, and is ErrIntegrity.
func (v *Vault) Replay(ctx context.Context) (int, error) {
	_, again, err := v.replay(ctx, true)
	return again, err
}

// replay compares the whole ledger, or the lines that the database has not seen, and returns all of it.
func (v *Vault) replay(ctx context.Context, whole bool) (fence.Contents, int, error) {
	contents, err := v.fences.Read(ctx)
	if err != nil {
		return contents, 0, fmt.Errorf("replay fences: %w", fenceFault(err))
	}
	var seen int64
	if err := v.pool.QueryRow(ctx, selectSeen).Scan(&seen); err != nil {
		return contents, 0, fmt.Errorf("replay fences: %w", store.Fault(err))
	}
	if uint64(seen) > contents.Lines { //nolint:gosec // ≥ 0 by CHECK
		return contents, 0, fmt.Errorf("fence ledger has %d lines, the database has seen %d: %w", contents.Lines, seen, ErrIntegrity)
	}
	lines := contents.Fences
	if !whole {
		lines = slices.DeleteFunc(slices.Clone(lines), func(f fence.Fence) bool { return f.N <= uint64(seen) }) //nolint:gosec // as above
	}
	again, err := v.returned(ctx, lines)
	if err != nil {
		return contents, 0, fmt.Errorf("replay fences: %w", err)
	}
	for _, f := range again {
		if err := v.fenceAgain(ctx, f); err != nil {
			return contents, 0, fmt.Errorf("replay fences: %w", err)
		}
	}
	if err := flip.Seen(ctx, v.pool, contents.Lines); err != nil {
		return contents, 0, fmt.Errorf("replay fences: %w", err)
	}
	return contents, len(again), nil
}

// keepUp replays the lines that another process has added, if there are any: of one that ended between the line and
// the commit, perhaps.
func (v *Vault) keepUp(ctx context.Context) error {
	lines, err := v.fences.Count(ctx)
	if err != nil {
		return fenceFault(err)
	}
	var seen int64
	if err := v.pool.QueryRow(ctx, selectSeen).Scan(&seen); err != nil {
		return store.Fault(err)
	}
	if uint64(seen) == lines { //nolint:gosec // ≥ 0 by CHECK
		return nil
	}
	_, _, err = v.replay(ctx, false)
	return err
}

// returned lists the lines of the ledger that do not hold in the database, an erasure of a subject before any
// shredding of it.
func (v *Vault) returned(ctx context.Context, lines []fence.Fence) ([]fence.Fence, error) {
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
	alive, err := v.subjects(ctx, selectReturned, ids)
	if err != nil {
		return nil, err
	}
	unshredded, err := v.subjects(ctx, selectWhole, whole, positions)
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

func (v *Vault) subjects(ctx context.Context, sql string, args ...any) (map[uuid.UUID]bool, error) {
	rows, err := v.pool.Query(ctx, sql, args...)
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

// fenceAgain carries out a line of the ledger. The keys that came back may lie under the present generation, in the
// backup they came from and here: its destruction ends them.
func (v *Vault) fenceAgain(ctx context.Context, f fence.Fence) error {
	return v.inTx(ctx, func(tx pgx.Tx) error {
		generation, err := shred.Lock(ctx, tx, f.Subject)
		if err != nil {
			return err
		}
		if f.Op == fence.Erase {
			_, err = shred.Subject(ctx, tx, recordTables(v.Catalog()), f.Subject, store.Micro(f.At), generation)
		} else {
			err = shred.Slots(ctx, tx, recordTables(v.Catalog()), f.Subject, f.Slots, v.Catalog().IndexesUnder(f.Slots), generation)
		}
		if err != nil {
			return err
		}
		e := v.log.NewEntry()
		e.Action, e.Decision, e.Outcome = "replay", audit.Allow, audit.Erased
		if err := v.log.AppendTx(ctx, tx, e); err != nil {
			return logFault(err)
		}
		return nil
	})
}

// settle replays the ledger when an erasure ended in the dark.
func (v *Vault) settle(ctx context.Context) {
	if !v.unsettled.Swap(false) {
		return
	}
	if _, _, err := v.replay(ctx, true); err != nil {
		v.unsettled.Store(true)
	}
}

// compareFences finds rows of the erased that somebody put back while the server runs.
func (v *Vault) compareFences(ctx context.Context) {
	again, err := v.Replay(ctx)
	if err != nil && ctx.Err() == nil {
		v.logger.ErrorContext(ctx, "compare the fence ledger", slog.String("error", err.Error()))
	}
	if again > 0 {
		v.logger.ErrorContext(ctx, "erased subjects were back, and were erased again", slog.Int("subjects", again))
	}
}

// FlipConfig says how this vault's keys are flipped.
type FlipConfig struct {
	Copies      string                                       // directory of the copies of the key tables
	WaiveCopies bool                                         // flip without them: for development alone
	Grace       uint64                                       // generations that are kept beside the current one
	Wait        func(context.Context, time.Duration) error   // nil waits
	Step        func(context.Context, string)                // told before each step; nil is none
	Done        func(context.Context, string, time.Duration) // told after each step; nil is none
}

// Flipper makes what moves this vault's keys to the next generation. Errors: flip.ErrNoCopies.
func (v *Vault) Flipper(keystone *crypto.Keystone, cfg FlipConfig) (*flip.Flipper, error) {
	return flip.New(flip.Config{
		Pool: v.pool, Keystone: keystone, Fences: v.fences, Log: v.log, Now: v.now,
		Tables: func() []string { return recordTables(v.Catalog()) },
		Replay: func(ctx context.Context) (fence.Contents, error) {
			contents, _, err := v.replay(ctx, false)
			return contents, err
		},
		Copies: cfg.Copies, WaiveCopies: cfg.WaiveCopies, Grace: cfg.Grace, Wait: cfg.Wait, Step: cfg.Step, Done: cfg.Done,
	})
}
