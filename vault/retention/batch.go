package retention

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
)

// errStep marks an error of Config.Step.
var errStep = errors.New("stopped")

func (w *sweep) step(moment string) error {
	if err := w.cfg.Step(moment); err != nil {
		return fmt.Errorf("%w: %w", errStep, err)
	}
	return nil
}

// fate is what becomes of one subject.
type fate struct {
	f    *facts.Facts
	plan rights.Plan
}

// batch is one transaction over some subjects: what is due of them is destroyed, and the run moves on. In a dry run only
// the latter.
func (w *sweep) batch(ctx context.Context, k *catalog.Kind, ids []uuid.UUID, found Report, position uuid.UUID) error {
	var next Run
	b := &batch{sweep: w, kind: k, found: found.plus(&Report{})}
	err := store.InTx(ctx, w.on.Pool, func(tx pgx.Tx) (err error) {
		b.tx = tx
		if !w.DryRun {
			if ids, err = b.lock(ctx, ids); err != nil {
				return err
			}
		}
		fates, err := b.resolve(ctx, ids)
		if err != nil {
			return err
		}
		if err := b.count(fates); err != nil {
			return err
		}
		if !w.DryRun {
			if err := b.carryOut(ctx); err != nil {
				return err
			}
		}
		if next, err = w.run.advance(ctx, tx, w.sum(b.found), position, time.Time{}); err != nil {
			return err
		}
		return b.fence(ctx)
	})
	if err != nil {
		if b.fenced {
			w.cfg.Unsettled() // nobody knows whether it was committed: the replay carries it out
		}
		return err
	}
	w.run = next
	w.Progress(next)
	return w.step(Done)
}

type batch struct {
	*sweep

	tx         pgx.Tx
	kind       *catalog.Kind
	generation int64
	now        time.Time
	found      Report

	erase, shred, freeze []fate
	lines                []fence.Fence
	fenced               bool
}

// lock holds the subjects' keys against every write about them and every hold that is being placed.
func (b *batch) lock(ctx context.Context, ids []uuid.UUID) (living []uuid.UUID, err error) {
	if _, err := b.tx.Exec(ctx, lockTimeout); err != nil {
		return nil, store.Fault(err)
	}
	if living, b.generation, err = shred.LockAll(ctx, b.tx, ids); err != nil {
		return nil, err
	}
	// What freezes or erases a record of a person tells the others: see ledger.Link.
	if _, err := ledger.HoldStates(ctx, b.tx, living...); err != nil {
		return nil, err //nolint:wrapcheck // says it all
	}
	return living, b.step(Locked)
}

// selectPending finds people whose request is on its way, or has left something that it will come back for: the procedure
// of the request is what destroys their data, and what people ask to see is not destroyed before they have seen it. A
// request that nobody has proven to be theirs holds up nothing, or anybody could keep data of others by asking for it.
const selectPending = `SELECT DISTINCT about FROM request WHERE about = ANY($1) AND (
 closed IS NULL AND status NOT IN ('received', 'acknowledged', 'verifying')
 OR type = 'erasure' AND status = 'part_fulfilled' AND EXISTS (SELECT FROM json_array_elements(state->'kept') AS k WHERE k->>'ground' <> 'decision'))`

// byIDs is the facts of several subjects.
const byIDs = `SELECT s AS id, s AS subject, 0 AS ord FROM unnest($1::uuid[]) s`

// resolve decides about subjects, by what is so now that they are locked. Who is not there any more is left out.
func (b *batch) resolve(ctx context.Context, ids []uuid.UUID) ([]fate, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rev, list, err := b.on.Facts.Load(ctx, b.tx, b.kind.Name, func(t *revision.Table) revision.Statement { return t.Facts(byIDs) }, ids)
	if err != nil {
		return nil, err
	}
	b.rev = rev
	held, err := classesOf(ctx, b.tx, rev.Catalog, ids)
	if err != nil {
		return nil, err
	}
	pending, err := b.pending(ctx, ids)
	if err != nil {
		return nil, err
	}
	var fates []fate
	for _, f := range list {
		if !f.Found || !f.Erased.IsZero() {
			continue
		}
		b.now = store.Micro(f.Now)
		at := f.Now
		if b.DryRun && !b.At.IsZero() {
			at = b.At
		}
		plan := rights.Resolve(holding(f, held[f.Subject], time.Time{}), at)
		if pending[f.Subject] || plan.Action == rights.ActShred && classMoves(rev) {
			plan = rights.Plan{Action: rights.ActKeep}
		}
		fates = append(fates, fate{f, plan})
	}
	return fates, nil
}

// classMoves reports whether the class of a field is being changed: until that is done nobody can say under which class's
// key its values lie.
func classMoves(rev *revision.Set) bool {
	return slices.ContainsFunc(rev.Pending().Changes, func(c catalog.Change) bool { return c.What == catalog.ClassChange })
}

func (b *batch) pending(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]bool, error) {
	rows, err := b.tx.Query(ctx, selectPending, ids)
	if err != nil {
		return nil, fmt.Errorf("requests: %w", store.Fault(err))
	}
	found, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("requests: %w", store.Fault(err))
	}
	set := make(map[uuid.UUID]bool, len(found))
	for _, id := range found {
		set[id] = true
	}
	return set, nil
}

// count sorts the fates.
func (b *batch) count(fates []fate) error {
	for _, x := range fates {
		switch x.plan.Action {
		case rights.ActErase:
			b.erase = append(b.erase, x)
			b.found.Erased++
		case rights.ActShred:
			b.shred = append(b.shred, x)
			b.found.Shredded++
		case rights.ActFreeze:
			b.freeze = append(b.freeze, x)
			b.found.Frozen++
		case rights.ActKeep, rights.ActNothing:
			b.found.Kept++
			continue
		}
		b.found.Due++
		for _, id := range x.rules() {
			b.found.count(id, 1)
		}
	}
	return nil
}

// rules are the ids of those that made something due, sorted.
func (x fate) rules() []string {
	var ids []string
	for _, r := range x.plan.Classes {
		if r.Verdict != rights.Keep && r.Rule != "" {
			ids = append(ids, r.Rule)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// carryOut destroys and freezes, with the entries.
func (b *batch) carryOut(ctx context.Context) error {
	if err := b.eraseAll(ctx); err != nil {
		return err
	}
	tables := shred.Tables(b.rev.Catalog)
	for _, x := range b.shred {
		slots, err := shred.SlotsOf(x.plan.Shred)
		if err != nil {
			return err
		}
		if slices.Contains(slots, catalog.SlotContact) { // the addresses that a no is about
			if err := suppress.Keep(ctx, b.tx, b.on.Keys, x.f, b.now); err != nil {
				return err
			}
		}
		if err := shred.Slots(ctx, b.tx, tables, x.f.Subject, slots, b.rev.Catalog.IndexesUnder(slots), b.generation); err != nil {
			return err
		}
		b.lines = append(b.lines, fence.Fence{Op: fence.Shred, Subject: x.f.Subject, Generation: uint64(b.generation), Slots: slots, At: b.now}) //nolint:gosec // > 0 by CHECK
	}
	if err := b.logAll(ctx, audit.Erased, b.shred, func(x fate) []string {
		return append(prefixed("class:", x.plan.Shred), prefixed("rule:", x.rules())...)
	}); err != nil {
		return err
	}
	frozen, err := b.freezeAll(ctx)
	if err != nil {
		return err
	}
	return b.logAll(ctx, audit.Written, frozen, func(x fate) []string { return append([]string{"freeze"}, prefixed("rule:", x.rules())...) })
}

func prefixed(prefix string, words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = prefix + w
	}
	return out
}

func (b *batch) eraseAll(ctx context.Context) error {
	if len(b.erase) == 0 {
		return nil
	}
	ids := make([]uuid.UUID, len(b.erase))
	for i, x := range b.erase {
		ids[i] = x.f.Subject
		if err := suppress.Keep(ctx, b.tx, b.on.Keys, x.f, b.now); err != nil {
			return err
		}
		b.lines = append(b.lines, fence.Fence{Op: fence.Erase, Subject: x.f.Subject, Generation: uint64(b.generation), At: b.now}) //nolint:gosec // > 0 by CHECK
	}
	if _, err := shred.Subjects(ctx, b.tx, shred.Tables(b.rev.Catalog), ids, b.now, b.generation); err != nil {
		return err
	}
	if err := b.part(ctx); err != nil {
		return err
	}
	return b.logAll(ctx, audit.Erased, b.erase, func(x fate) []string { return prefixed("rule:", x.rules()) })
}

// part tells the other records of the same people, which are not due yet: the retention of a record is its own.
func (b *batch) part(ctx context.Context) error {
	for _, x := range b.erase {
		if x.f.State.Link == nil {
			continue
		}
		roots, err := b.on.Keys.Roots(ctx)
		if err != nil {
			return err
		}
		if err := ledger.Part(ctx, b.tx, roots.MAC, x.f.Subject, x.f.State.Merged()); err != nil {
			return err //nolint:wrapcheck // it names the subject
		}
	}
	return nil
}

// freezeAll closes data of those of whom all is due and something is held, to everything but legal claims. It returns
// those who were not frozen before.
func (b *batch) freezeAll(ctx context.Context) ([]fate, error) {
	var frozen []fate
	for _, x := range slices.Concat(b.freeze, b.shred) {
		if x.f.State.Frozen || !x.plan.AllDue() {
			continue
		}
		roots, err := b.on.Keys.Roots(ctx)
		if err != nil {
			return nil, err
		}
		x.f.State.Frozen = true
		if _, err := x.f.State.Put(ctx, b.tx, roots.MAC, x.f.Subject, x.f.Stored.Revision); err != nil {
			return nil, err
		}
		frozen = append(frozen, x)
	}
	return frozen, nil
}

// logAll puts one entry into the transaction for all subjects of whom the same is to be said. Each is named by its
// pseudonym, so that it is found among the entries about a person as long as the person's key lives.
func (b *batch) logAll(ctx context.Context, outcome audit.Outcome, fates []fate, say func(fate) []string) error {
	by := map[string][]uuid.UUID{}
	words := map[string][]string{}
	var order []string
	for _, x := range fates {
		said := say(x)
		key := strings.Join(said, " ")
		if words[key] == nil {
			words[key] = said
			order = append(order, key)
		}
		p, err := x.f.Pseudonym(b.now)
		if err != nil {
			return err
		}
		by[key] = append(by[key], p)
	}
	for _, key := range order {
		if err := b.log(ctx, b.tx, outcome, b.kind.Name, by[key], words[key]...); err != nil {
			return err
		}
	}
	return nil
}

// fence makes the lines durable, last of all: whoever restores a backup from before will find them.
func (b *batch) fence(ctx context.Context) error {
	if len(b.lines) == 0 {
		return nil
	}
	if _, err := b.on.Fences.Append(ctx, b.lines); err != nil {
		return fence.Fault(err)
	}
	b.fenced = true
	return b.step(Fenced)
}
