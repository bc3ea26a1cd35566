package erasure

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
)

// destroy shreds what may go: the whole person, or the classes that neither a hold nor a duty to keep holds back. The lines
// of the fence ledger are durable before the transaction commits; those whose commit is lost are carried out by the replay,
// and found here as done.
func (s *stage) destroy(ctx context.Context) error {
	_, generation, err := shred.LockAll(ctx, s.tx, s.people())
	if err != nil {
		return err
	}
	if _, err := ledger.HoldStates(ctx, s.tx, s.people()...); err != nil {
		return err
	}
	fates, err := s.fates(ctx)
	if err != nil {
		return err
	}
	if len(fates) == 0 {
		return s.destroyedBefore(ctx)
	}
	var kept []rights.Kept
	for i := range fates {
		kept = append(kept, fates[i].kept...)
	}
	if !slices.ContainsFunc(fates, fate.moves) {
		return s.rest(ctx, next(kept, s.now)) // the request waits in this step for the first thing that may go
	}
	var lines []fence.Fence
	err = s.each(func() error {
		x := fateOf(fates, s.person)
		if x == nil || !x.moves() {
			return nil
		}
		line, err := s.destroyOne(ctx, x, generation)
		lines = append(lines, line)
		return err
	})
	if err != nil {
		return err
	}
	if err := s.done(ctx, rights.Event{Step: rights.StepDestroy, Kept: kept}); err != nil {
		return err
	}
	return s.fence(ctx, lines...)
}

// fate is what becomes of one record of the person.
type fate struct {
	f    *facts.Facts
	plan rights.Plan
	kept []rights.Kept // with the classes as the certificate calls them
}

// moves reports whether anything may go.
func (x fate) moves() bool { return x.plan.Action == rights.ActErase || len(x.plan.Shred) > 0 }

func fateOf(fates []fate, id uuid.UUID) *fate {
	for i := range fates {
		if fates[i].f.Subject == id {
			return &fates[i]
		}
	}
	return nil
}

// fates resolves each record of the person that is not erased yet.
func (s *stage) fates(ctx context.Context) (list []fate, err error) {
	err = s.each(func() error {
		f, err := s.subject(ctx)
		if err != nil || f == nil {
			return err
		}
		plan, err := s.plan(ctx, f)
		if err != nil {
			return err
		}
		x := fate{f: f, plan: plan, kept: plan.Kept()}
		for i := range x.kept {
			x.kept[i].Class = s.named(x.kept[i].Class)
		}
		list = append(list, x)
		return nil
	})
	return list, err
}

// destroyOne destroys what may go of the record that is worked on, with its entry, and returns the line of it.
func (s *stage) destroyOne(ctx context.Context, x *fate, generation int64) (fence.Fence, error) {
	line := fence.Fence{Op: fence.Erase, Subject: s.person, Generation: uint64(generation), At: s.now} //nolint:gosec // > 0 by CHECK
	person, err := x.f.Pseudonym(s.now)
	if err != nil {
		return line, err
	}
	if s.work.name(person); s.part == 0 || s.work.Person == uuid.Nil {
		s.work.Person = person
	}
	if err := s.count(ctx); err != nil {
		return line, err
	}
	if x.plan.Action == rights.ActErase {
		err = s.destroyAll(ctx, x.f, generation)
	} else {
		line.Op = fence.Shred
		line.Slots, err = s.destroySome(ctx, x.f, x.plan, generation)
	}
	if err != nil {
		return line, err
	}
	return line, s.log(ctx, "erase", audit.Erased, person)
}

// destroyAll leaves the fence.
func (s *stage) destroyAll(ctx context.Context, f *facts.Facts, generation int64) error {
	if err := suppress.Keep(ctx, s.tx, s.p.On.Keys, f, s.now); err != nil {
		return err
	}
	if _, err := shred.Subject(ctx, s.tx, shred.Tables(s.rev.Catalog), s.person, s.now, generation); err != nil {
		return err
	}
	if f.State.Link != nil { // one that is kept, or goes next
		roots, err := s.p.On.Keys.Roots(ctx)
		if err != nil {
			return err
		}
		if err := ledger.Part(ctx, s.tx, roots.MAC, s.person, f.State.Merged()); err != nil {
			return err //nolint:wrapcheck // it names the subject
		}
	}
	var slots []uint8
	for slot := range uint8(catalog.Slots) {
		if !f.Keys.Shredded(slot) {
			slots = append(slots, slot)
		}
	}
	return s.note(ctx, slots)
}

// destroySome shreds the classes of a plan, and returns their slots.
func (s *stage) destroySome(ctx context.Context, f *facts.Facts, plan rights.Plan, generation int64) ([]uint8, error) {
	slots, err := shred.SlotsOf(plan.Shred)
	if err != nil {
		return nil, err
	}
	if err := revision.MayShred(ctx, s.tx, s.rev, slots); err != nil {
		return nil, err //nolint:wrapcheck // it says which class has to go as well
	}
	if slices.Contains(slots, catalog.SlotContact) {
		if err := suppress.Keep(ctx, s.tx, s.p.On.Keys, f, s.now); err != nil {
			return nil, err
		}
	}
	if err := shred.Slots(ctx, s.tx, shred.Tables(s.rev.Catalog), s.person, slots, s.rev.Catalog.IndexesUnder(slots), generation); err != nil {
		return nil, err
	}
	if err := s.thaw(ctx, plan); err != nil {
		return nil, err
	}
	return slots, s.note(ctx, slots)
}

// selectOthers finds another erasure of the person that is under way, or waits to go on, and keeps it frozen.
const selectOthers = `SELECT EXISTS (SELECT FROM request WHERE about = $1 AND subject <> $2 AND type = 'erasure'
 AND status IN ('held_back', 'executing', 'propagating', 'checking', 'part_fulfilled'))`

// thaw lets a person be served again of whom nothing but what was refused is left: that is not due. The state is read anew,
// since another record of the person may have changed it.
func (s *stage) thaw(ctx context.Context, plan rights.Plan) error {
	if slices.ContainsFunc(plan.Kept(), func(k rights.Kept) bool { return k.Ground != GroundDecision }) {
		return nil
	}
	var others bool
	if err := s.tx.QueryRow(ctx, selectOthers, s.person, s.ID).Scan(&others); err != nil || others {
		return store.Fault(err)
	}
	roots, err := s.p.On.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	state, row, err := ledger.Lock(ctx, s.tx, roots.MAC, s.person)
	if err != nil || !state.Frozen {
		return err //nolint:wrapcheck // it names the subject
	}
	state.Frozen = false
	_, err = state.Put(ctx, s.tx, roots.MAC, s.person, row.Revision)
	return err //nolint:wrapcheck // it names the subject
}

// GroundDecision is the ground of a class that is kept because the request was refused for it.
const GroundDecision = "decision"

// plan is what the law of retention, holds and the decision of the request make of the person now.
func (s *stage) plan(ctx context.Context, f *facts.Facts) (rights.Plan, error) {
	held, err := retention.HoldingOf(ctx, s.tx, f, s.ReceivedAt)
	if err != nil {
		return rights.Plan{}, err
	}
	for _, c := range s.Decision.Classes {
		if c.Outcome == rights.Refuse {
			held.Holds = append(held.Holds, rights.Hold{
				ID: s.ID, Classes: []string{c.Class}, Ground: GroundDecision, Citation: c.Reason, Review: farAhead,
			})
		}
	}
	return rights.Resolve(held, s.now), nil
}

// farAhead is later than the review of any hold, so that what was refused is said to be.
var farAhead = time.Date(9000, 1, 1, 0, 0, 0, 0, time.UTC)

// className names what a key seals.
func className(slot uint8) string {
	switch slot {
	case catalog.SlotRecord:
		return "record"
	case catalog.SlotLog:
		return "log"
	default:
		return catalog.SlotNames()[slot]
	}
}

func (s *stage) noted(class string) bool {
	for _, d := range s.work.Destroyed {
		if d.Class == class {
			return true
		}
	}
	return false
}

const selectShredded = `SELECT shredded_bucket, shredded_version, shredded_generation FROM key_subject WHERE subject = $1`

// note remembers which keys went, for the certificate.
func (s *stage) note(ctx context.Context, slots []uint8) error {
	var d destroyed
	if err := s.tx.QueryRow(ctx, selectShredded, s.person).Scan(&d.Bucket, &d.Version, &d.Generation); err != nil {
		return fmt.Errorf("keys of %s: %w", s.person, store.Fault(err))
	}
	d.At, d.Part = s.now, s.part
	for _, slot := range slots {
		if d.Slot, d.Class = slot, s.named(className(slot)); !s.noted(d.Class) {
			s.work.Destroyed = append(s.work.Destroyed, d)
		}
	}
	return nil
}

const selectErased = `SELECT erased_at FROM key_subject WHERE subject = $1 AND erased_at IS NOT NULL`

// destroyedBefore takes a person who is erased already, by the replay of this very step's lines or by another way, as done.
func (s *stage) destroyedBefore(ctx context.Context) error {
	now, alive := s.now, 0
	err := s.each(func() error {
		var at time.Time
		if err := s.tx.QueryRow(ctx, selectErased, s.person).Scan(&at); err != nil {
			return fmt.Errorf("fence of %s: %w", s.person, fault.ErrIntegrity)
		}
		alive += len(s.alive())
		s.now = store.Micro(at)
		return s.note(ctx, s.alive())
	})
	if s.now = now; err != nil {
		return err
	}
	if alive > 0 && s.work.Person == uuid.Nil && len(s.work.Pseudonyms) > 0 {
		s.work.Person = s.work.Pseudonyms[len(s.work.Pseudonyms)-1]
	}
	if err := s.log(ctx, "erase", audit.Erased, s.work.Person, "replayed"); err != nil {
		return err
	}
	return s.done(ctx, rights.Event{Step: rights.StepDestroy})
}

// reviewEvery is how often a request looks whether a hold still stands, besides being told.
const reviewEvery = 24 * time.Hour

// next is when something that was kept may go: the first date, or another look where a hold decides.
func next(kept []rights.Kept, now time.Time) time.Time {
	at := now.Add(reviewEvery)
	for _, k := range kept {
		if !k.Until.IsZero() && k.Until.Before(at) {
			at = k.Until
		}
	}
	return at
}

// count notes how many rows and tokens of the person there are, by table and index, before they are deleted.
func (s *stage) count(ctx context.Context) error {
	for _, table := range append(shred.Tables(s.rev.Catalog), "history", "consent_event", "basis", "message") {
		var n int64
		if err := s.tx.QueryRow(ctx, "SELECT count(*) FROM "+pgx.Identifier{table}.Sanitize()+" WHERE subject = $1", s.person).Scan(&n); err != nil {
			return fmt.Errorf("rows of %s: %w", s.person, store.Fault(err))
		}
		s.tally(s.work.Rows, table, n)
	}
	var n int64
	if err := s.tx.QueryRow(ctx, `SELECT count(*) FROM token WHERE subject = $1`, s.person).Scan(&n); err != nil {
		return fmt.Errorf("tokens of %s: %w", s.person, store.Fault(err))
	}
	s.tally(s.work.Tokens, "token", n)
	return nil
}

// tally counts what was found of the record that is worked on. A step that is taken again finds less, so the most counts;
// what there is of further records comes on top.
func (s *stage) tally(counts map[string]int64, name string, n int64) {
	key := name
	if s.part > 0 {
		key = s.named(name)
	}
	counts[key] = max(n, counts[key])
}
