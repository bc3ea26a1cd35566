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
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
)

// destroy shreds what may go: the whole person, or the classes that neither a hold nor a duty to keep holds back. The line
// of the fence ledger is durable before the transaction commits; one whose commit is lost is carried out by the replay,
// and found here as done.
func (s *stage) destroy(ctx context.Context) error {
	generation, err := shred.Lock(ctx, s.tx, s.About)
	if err != nil {
		return err
	}
	f, err := s.subject(ctx)
	if err != nil {
		return err
	}
	if f == nil {
		return s.destroyedBefore(ctx)
	}
	plan, err := s.plan(ctx, f)
	if err != nil {
		return err
	}
	if plan.Action != rights.ActErase && len(plan.Shred) == 0 {
		return s.keepAll(ctx, plan)
	}
	if s.work.Person, err = f.Pseudonym(s.now); err != nil {
		return err
	}
	s.work.name(s.work.Person)
	if err := s.count(ctx); err != nil {
		return err
	}
	line := fence.Fence{Op: fence.Erase, Subject: s.About, Generation: uint64(generation), At: s.now} //nolint:gosec // > 0 by CHECK
	if plan.Action == rights.ActErase {
		err = s.destroyAll(ctx, f, generation)
	} else {
		line.Op = fence.Shred
		line.Slots, err = s.destroySome(ctx, f, plan, generation)
	}
	if err != nil {
		return err
	}
	if err := s.log(ctx, "erase", audit.Erased, s.work.Person); err != nil {
		return err
	}
	if err := s.done(ctx, rights.Event{Step: rights.StepDestroy, Kept: plan.Kept()}); err != nil {
		return err
	}
	return s.fence(ctx, line)
}

// destroyAll leaves the fence.
func (s *stage) destroyAll(ctx context.Context, f *facts.Facts, generation int64) error {
	if err := suppress.Keep(ctx, s.tx, s.p.On.Keys, f, s.now); err != nil {
		return err
	}
	if _, err := shred.Subject(ctx, s.tx, shred.Tables(s.rev.Catalog), s.About, s.now, generation); err != nil {
		return err
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
	if err := shred.Slots(ctx, s.tx, shred.Tables(s.rev.Catalog), s.About, slots, s.rev.Catalog.IndexesUnder(slots), generation); err != nil {
		return nil, err
	}
	if err := s.thaw(ctx, f, plan); err != nil {
		return nil, err
	}
	return slots, s.note(ctx, slots)
}

// selectOthers finds another erasure of the person that is under way, or waits to go on, and keeps it frozen.
const selectOthers = `SELECT EXISTS (SELECT FROM request WHERE about = $1 AND subject <> $2 AND type = 'erasure'
 AND status IN ('held_back', 'executing', 'propagating', 'checking', 'part_fulfilled'))`

// thaw lets a person be served again of whom nothing but what was refused is left: that is not due.
func (s *stage) thaw(ctx context.Context, f *facts.Facts, plan rights.Plan) error {
	if slices.ContainsFunc(plan.Kept(), func(k rights.Kept) bool { return k.Ground != GroundDecision }) {
		return nil
	}
	var others bool
	if err := s.tx.QueryRow(ctx, selectOthers, s.About, s.ID).Scan(&others); err != nil || others {
		return store.Fault(err)
	}
	roots, err := s.p.On.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	f.State.Frozen = false
	_, err = f.State.Put(ctx, s.tx, roots.MAC, f.Subject, f.Stored.Revision)
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
	if err := s.tx.QueryRow(ctx, selectShredded, s.About).Scan(&d.Bucket, &d.Version, &d.Generation); err != nil {
		return fmt.Errorf("keys of %s: %w", s.About, store.Fault(err))
	}
	d.At = s.now
	for _, slot := range slots {
		if d.Slot, d.Class = slot, className(slot); !s.noted(d.Class) {
			s.work.Destroyed = append(s.work.Destroyed, d)
		}
	}
	return nil
}

const selectErased = `SELECT erased_at FROM key_subject WHERE subject = $1 AND erased_at IS NOT NULL`

// destroyedBefore takes a person who is erased already, by the replay of this very step's line or by another way, as done.
func (s *stage) destroyedBefore(ctx context.Context) error {
	var at time.Time
	if err := s.tx.QueryRow(ctx, selectErased, s.About).Scan(&at); err != nil {
		return fmt.Errorf("fence of %s: %w", s.About, fault.ErrIntegrity)
	}
	now := s.now
	s.now = store.Micro(at)
	err := s.note(ctx, s.work.Alive)
	if s.now = now; err != nil {
		return err
	}
	if len(s.work.Alive) > 0 && s.work.Person == uuid.Nil && len(s.work.Pseudonyms) > 0 {
		s.work.Person = s.work.Pseudonyms[len(s.work.Pseudonyms)-1]
	}
	if err := s.log(ctx, "erase", audit.Erased, s.work.Person, "replayed"); err != nil {
		return err
	}
	return s.done(ctx, rights.Event{Step: rights.StepDestroy})
}

// keepAll is for a person of whom nothing may go yet: the request waits in this step for the first thing that may.
func (s *stage) keepAll(ctx context.Context, plan rights.Plan) error {
	return s.rest(ctx, next(plan.Kept(), s.now))
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
		if err := s.tx.QueryRow(ctx, "SELECT count(*) FROM "+pgx.Identifier{table}.Sanitize()+" WHERE subject = $1", s.About).Scan(&n); err != nil {
			return fmt.Errorf("rows of %s: %w", s.About, store.Fault(err))
		}
		s.work.Rows[table] = max(n, s.work.Rows[table])
	}
	var n int64
	if err := s.tx.QueryRow(ctx, `SELECT count(*) FROM token WHERE subject = $1`, s.About).Scan(&n); err != nil {
		return fmt.Errorf("tokens of %s: %w", s.About, store.Fault(err))
	}
	s.work.Tokens["token"] = max(n, s.work.Tokens["token"])
	return nil
}
