package prove

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/store"
)

// An erasure writes its line before it commits. Who is in the ledger and lives may be on the way: it is looked at
// again, until it has lived for five seconds.
const (
	ledgerTries = 20
	ledgerPause = 250 * time.Millisecond
)

// errLedger means that the fence ledger does not serve. It makes the proof inconclusive, and ends nothing.
var errLedger = errors.New("who was erased is known from the live database alone")

// readVictims makes the victims that the live database and the fence ledger name.
func (a *attack) readVictims(ctx context.Context) error {
	lines, err := a.readLedger(ctx)
	if err := ctx.Err(); err != nil {
		return err //nolint:wrapcheck // the caller's own wish
	}
	if errors.Is(err, errLedger) {
		a.report.because("%v", err)
	} else if err != nil {
		return fmt.Errorf("fence ledger: %w", err)
	}
	if err := a.readErased(ctx); err != nil {
		return err
	}
	return a.takeLedger(ctx, lines)
}

// readLedger returns the lines of the fence ledger that stand, as of now, and leaves the live database in a
// snapshot that is no older. Of a ledger that lost its last lines it returns the others, with errLedger.
func (a *attack) readLedger(ctx context.Context) ([]fence.Fence, error) {
	ledger, err := a.openLedger(ctx)
	if err != nil {
		return nil, err
	}
	var last uint64
	for try := 1; ; try++ {
		contents, err := ledger.Read(ctx)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errLedger, err)
		}
		if try == 1 {
			last = contents.Lines // later ones may be of erasures on their way
		}
		lines := upTo(contents.Fences, last)
		if err := a.checkLength(ctx, contents.Lines); err != nil {
			return lines, err
		}
		now, err := a.live.rows(ctx, subjectsOf(lines))
		if err != nil {
			return nil, err
		}
		if try == ledgerTries || !anyBack(lines, now) {
			return lines, nil
		}
		if err := pause(ctx, ledgerPause); err != nil {
			return nil, err
		}
		if err := a.live.renew(ctx); err != nil {
			return nil, err
		}
	}
}

func (a *attack) openLedger(ctx context.Context) (*fence.Ledger, error) {
	mac, err := a.rowMAC(ctx)
	if err != nil {
		return nil, err
	}
	ledger, err := fence.Open(fence.Config{Dirs: a.Ledger, MAC: func(context.Context) (*crypto.MAC, error) { return mac, nil }})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errLedger, err)
	}
	return ledger, nil
}

// rowMAC opens the key of the ledger's MACs: that of the live database, under the root of its generation.
func (a *attack) rowMAC(ctx context.Context) (*crypto.MAC, error) {
	t := a.live.tables
	if t.keyTree == "" || t.keyRoot == "" {
		return nil, fmt.Errorf("%w: it has no key_tree: run tacit migrate first", errLedger)
	}
	sql := `SELECT t.generation, r.epoch, r.wrapped FROM ` + t.keyTree + ` t, ` + t.keyRoot + ` r WHERE r.name = $1 AND r.state = 'current'`
	rows, err := a.live.side.Query(ctx, sql, crypto.KeyRowMAC)
	if err != nil {
		return nil, store.Fault(err)
	}
	defer rows.Close()
	var generation int64
	var epoch int32
	var wrapped []byte
	for rows.Next() {
		if err := rows.Scan(&generation, &epoch, &wrapped); err != nil {
			return nil, store.Fault(err)
		}
		for _, root := range a.ladder.roots {
			if root.Generation() != uint64(generation) { //nolint:gosec // > 0 by CHECK
				continue
			}
			if mac, err := root.OpenMAC(crypto.KeyRowMAC, uint32(epoch), wrapped); err == nil { //nolint:gosec // > 0 by CHECK
				return mac, nil
			}
		}
	}
	if err := rows.Err(); err != nil {
		return nil, store.Fault(err)
	}
	return nil, fmt.Errorf("%w: the key of the fence ledger does not open", errLedger)
}

// checkLength compares the ledger with the number of lines that the live database has seen.
func (a *attack) checkLength(ctx context.Context, lines uint64) error {
	var seen int64
	if err := a.live.side.QueryRow(ctx, `SELECT fences FROM `+a.live.tables.keyTree).Scan(&seen); err != nil {
		return store.Fault(err)
	}
	if uint64(seen) > lines { //nolint:gosec // ≥ 0 by CHECK
		return fmt.Errorf("%w: the fence ledger has %d lines, and had %d", errLedger, lines, seen)
	}
	return nil
}

// upTo returns the erasures and shreddings among the lines up to a number.
func upTo(lines []fence.Fence, last uint64) []fence.Fence {
	var kept []fence.Fence
	for _, f := range lines {
		if f.N <= last && (f.Op == fence.Erase || f.Op == fence.Shred) {
			kept = append(kept, f)
		}
	}
	return kept
}

func subjectsOf(lines []fence.Fence) []uuid.UUID {
	ids := make([]uuid.UUID, len(lines))
	for i, f := range lines {
		ids[i] = f.Subject
	}
	return ids
}

func anyBack(lines []fence.Fence, now map[uuid.UUID]keyRow) bool {
	for _, f := range lines {
		if row, known := now[f.Subject]; known && back(f, row) {
			return true
		}
	}
	return false
}

// back reports whether a row of the live database has what a line says is gone.
func back(f fence.Fence, row keyRow) bool {
	if row.fence || f.Op == fence.Erase {
		return !row.fence
	}
	for _, slot := range f.Slots {
		if int(slot) < len(row.wrapped) && row.wrapped[slot] != nil {
			return true
		}
	}
	return false
}

// takeLedger makes victims of lines, beside those that the live database names.
func (a *attack) takeLedger(ctx context.Context, lines []fence.Fence) error {
	now, err := a.live.rows(ctx, subjectsOf(lines))
	if err != nil {
		return err
	}
	for _, f := range lines {
		row, known := now[f.Subject]
		if known || f.Op == fence.Erase { // who was shredded and is not there is a missing one, if any backup knows it
			a.fenced(f, row, known)
		}
	}
	return nil
}

// fenced makes a victim of one line.
func (a *attack) fenced(f fence.Fence, row keyRow, known bool) {
	named := a.victims[f.Subject] != nil
	v := a.victim(f.Subject)
	if f.Op == fence.Erase {
		for slot := range v.gone {
			v.gone[slot] = true
		}
		if !named {
			v.how, v.at = Erased, &f.At
		}
	} else {
		if !named {
			v.how, v.gone = Shredded, [len(v.gone)]bool{}
		}
		for _, slot := range f.Slots {
			if int(slot) < len(v.gone) {
				v.gone[slot] = true
			}
		}
	}
	if known && back(f, row) {
		v.how = Back
	}
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err() //nolint:wrapcheck // the caller's own wish
	}
}
