package desk

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// longestReview is how far ahead a hold's review may lie: one that nobody looks at again is no exception but a habit.
const longestReview = 366 * 24 * time.Hour

// HoldInput places a hold.
type HoldInput struct {
	Ground    string // one that the catalog declares
	Classes   []string
	Review    time.Time
	Reference string // of the matter; optional
}

// HoldChange answers a change of a hold.
type HoldChange struct {
	Hold       retention.Hold
	Disclosure reply.Disclosure
}

// check returns the slots of the classes that are held.
func (in *HoldInput) check(c *catalog.Catalog, now time.Time) ([]uint8, error) {
	var faults []fault.FieldError
	if _, ok := c.HoldGround(in.Ground); !ok {
		var names []string
		for _, g := range c.Holds {
			names = append(names, g.Name)
		}
		faults = append(faults, fault.FieldError{Field: "ground", Code: "not_declared", Hint: fault.NearestOf(in.Ground, names)})
	}
	if bad := checkReview(in.Review, now); bad != nil {
		faults = append(faults, *bad)
	}
	if in.Reference != "" {
		if bad := ledger.CheckReference("reference", in.Reference); bad != nil {
			faults = append(faults, *bad)
		}
	}
	slots, err := shred.SlotsOf(in.Classes)
	if invalid, ok := errors.AsType[*fault.Invalid](err); ok {
		faults = append(faults, invalid.Fields...)
	}
	if len(faults) > 0 {
		return nil, &fault.Invalid{Fields: faults}
	}
	return slots, nil
}

func checkReview(at, now time.Time) *fault.FieldError {
	switch {
	case at.IsZero():
		return &fault.FieldError{Field: "review", Code: "required", Hint: "when somebody looks whether the hold is still needed"}
	case !at.After(now) || at.After(now.Add(longestReview)):
		return &fault.FieldError{Field: "review", Code: "out_of_range", Hint: "from now on, within a year"}
	}
	return nil
}

// PlaceHold keeps data of a subject from being destroyed, whatever is due (GDPR Art. 17(3)). No class means all. Errors:
// a *Refusal, *Invalid, ErrBudget, ErrUnavailable.
func (d *Desk) PlaceHold(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, in HoldInput) (HoldChange, error) {
	return d.changeHold(ctx, s, kind, subject, holdStep{word: "place", change: func(p *vault.Passage, tx pgx.Tx, f *facts.Facts) (retention.Hold, error) {
		slots, err := in.check(p.Catalog(), f.Now)
		if err != nil {
			return retention.Hold{}, err
		}
		if err := retention.Settled(ctx, tx, d.on.Fences, f); err != nil {
			return retention.Hold{}, err
		}
		id, err := store.NewID()
		if err != nil {
			return retention.Hold{}, err
		}
		h := retention.Hold{
			ID: id, Subject: subject, Ground: in.Ground, Review: store.Micro(in.Review), PlacedAt: store.Micro(f.Now), PlacedBy: p.Credential().ID,
		}
		if len(slots) > 0 {
			h.Classes = shred.NamesOf(slots)
		}
		if in.Reference != "" {
			if err := h.SealReference(f.Keys, crypto.SecretString(in.Reference)); err != nil {
				return h, err
			}
		}
		f.State = f.State.WithHold(ledger.Hold{ID: id, Ground: in.Ground, Slots: slots, Review: h.Review})
		return h, nil
	}})
}

// ReviewHold keeps a hold for longer. Errors: as of PlaceHold, and ErrNotFound for a hold that does not stand.
func (d *Desk) ReviewHold(ctx context.Context, s *vault.Session, kind string, subject, hold uuid.UUID, review time.Time) (HoldChange, error) {
	return d.changeHold(ctx, s, kind, subject, holdStep{word: "review", change: func(p *vault.Passage, tx pgx.Tx, f *facts.Facts) (retention.Hold, error) {
		if bad := checkReview(review, f.Now); bad != nil {
			return retention.Hold{}, &fault.Invalid{Fields: []fault.FieldError{*bad}}
		}
		h, err := d.standing(ctx, p, tx, f, hold)
		if err != nil {
			return h, err
		}
		h.Review, h.ReviewedAt = store.Micro(review), store.Micro(f.Now)
		f.State = f.State.WithHold(ledger.Hold{ID: h.ID, Ground: h.Ground, Slots: slotsOf(h.Classes), Review: h.Review})
		return h, nil
	}})
}

// ReleaseHold ends a hold. What was due meanwhile is destroyed by itself: by the procedure of the request, or by the next
// sweep. Errors: as of ReviewHold.
func (d *Desk) ReleaseHold(ctx context.Context, s *vault.Session, kind string, subject, hold uuid.UUID) (HoldChange, error) {
	var held []uuid.UUID
	lock := func(tx pgx.Tx) (err error) {
		held, err = lockErasures(ctx, tx, subject)
		return err
	}
	return d.changeHold(ctx, s, kind, subject, holdStep{"release", lock, func(p *vault.Passage, tx pgx.Tx, f *facts.Facts) (retention.Hold, error) {
		h, err := d.standing(ctx, p, tx, f, hold)
		if err != nil {
			return h, err
		}
		h.ReleasedAt, h.ReleasedBy = store.Micro(f.Now), p.Credential().ID
		f.State = f.State.WithoutHold(h.ID)
		return h, d.wake(ctx, tx, held, f.Now)
	}})
}

// holdErasures locks the erasures that a hold may have kept from their end, or may keep before this transaction does.
const holdErasures = `SELECT subject FROM request WHERE about = $1 AND type = 'erasure' AND (closed IS NULL OR status = 'part_fulfilled')
 ORDER BY subject FOR UPDATE`

// lockErasures holds the erasures about a subject against other changes: before the subject, as whoever works on a request
// does. One that comes in later had no hold to wait for.
func lockErasures(ctx context.Context, tx pgx.Tx, subject uuid.UUID) ([]uuid.UUID, error) {
	rows, err := tx.Query(ctx, holdErasures, subject)
	if err != nil {
		return nil, store.Fault(err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, store.Fault(err)
	}
	return ids, nil
}

// wake sets those requests to go on that left something of their subject, or have not destroyed anything yet.
func (d *Desk) wake(ctx context.Context, tx pgx.Tx, ids []uuid.UUID, now time.Time) error {
	for _, id := range ids {
		r, err := d.requests.Lock(ctx, tx, id)
		if err != nil {
			return err
		}
		if !r.Waits() && r.Status != rights.Executing {
			continue
		}
		r.Next = now
		if err := d.requests.Put(ctx, tx, r); err != nil {
			return err
		}
	}
	return nil
}

// standing reads a hold that stands.
func (d *Desk) standing(ctx context.Context, p *vault.Passage, tx pgx.Tx, f *facts.Facts, id uuid.UUID) (retention.Hold, error) {
	roots, err := d.on.Keys.Roots(ctx)
	if err != nil {
		return retention.Hold{}, err
	}
	h, err := retention.ReadHold(ctx, tx, roots.MAC, f.Subject, id)
	if errors.Is(err, fault.ErrNotFound) || err == nil && !h.ReleasedAt.IsZero() {
		return retention.Hold{}, p.Absent()
	}
	return h, err
}

func slotsOf(classes []string) []uint8 {
	slots, err := shred.SlotsOf(classes)
	if err != nil { // a class that this release does not know: held as a whole
		return nil
	}
	return slots
}

// holdStep is a change of a hold: its word for the log, what it locks before the subject, if anything, and what it does.
type holdStep struct {
	word   string
	lock   func(pgx.Tx) error
	change func(*vault.Passage, pgx.Tx, *facts.Facts) (retention.Hold, error)
}

// changeHold locks the subject's state, lets the step change it, and stores hold, state and entry in one transaction.
func (d *Desk) changeHold(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, step holdStep) (HoldChange, error) {
	return vault.Pass(ctx, s, policy.ActionHold, kind, func(ctx context.Context, p *vault.Passage) (HoldChange, error) {
		if err := p.Charge(ctx, subject); err != nil {
			return HoldChange{}, err
		}
		var out HoldChange
		err := p.InTx(ctx, func(tx pgx.Tx) error {
			if step.lock != nil {
				if err := step.lock(tx); err != nil {
					return err
				}
			}
			f, err := p.Lock(ctx, tx, subject)
			if err != nil {
				return err
			}
			if out.Hold, err = step.change(p, tx, f); err != nil {
				return err
			}
			roots, err := d.on.Keys.Roots(ctx)
			if err != nil {
				return err
			}
			out.Hold.Entry = p.Entry()
			if err := out.Hold.Put(ctx, tx, roots.MAC); err != nil {
				return err
			}
			return d.recordState(ctx, tx, p, f, out.Hold.ID, step.word)
		})
		if err != nil {
			return HoldChange{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// recordState stores a changed state with its entry; event is what changed it, in the entry's sealed details.
func (d *Desk) recordState(ctx context.Context, tx pgx.Tx, p *vault.Passage, f *facts.Facts, event uuid.UUID, word string) error {
	if err := p.PutState(ctx, tx, f); err != nil {
		return err
	}
	if err := p.About(f, release.Left{}, tape.Details{Event: event, Version: uint64(f.Stored.Revision)}); err != nil { //nolint:gosec // > 0 by CHECK
		return err
	}
	return p.RecordTx(ctx, tx, audit.Written, word)
}

// HoldList is what is held of a subject, or is due for review.
type HoldList struct {
	Holds      []retention.Hold
	Next       retention.Hold // of HoldsDue: the one behind which the next page begins, no ID for the last page
	Disclosure reply.Disclosure
}

// Holds lists the holds on a subject, the oldest first, released ones included. Errors: a *Refusal, ErrBudget,
// ErrIntegrity, ErrUnavailable.
func (d *Desk) Holds(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID) (HoldList, error) {
	return vault.Pass(ctx, s, policy.ActionHold, kind, func(ctx context.Context, p *vault.Passage) (HoldList, error) {
		f, _, err := p.Subject(ctx, subject)
		if err != nil {
			return HoldList{}, err
		}
		roots, err := d.on.Keys.Roots(ctx)
		if err != nil {
			return HoldList{}, err
		}
		list, err := retention.Holds(ctx, d.on.Pool, roots.MAC, subject)
		if err != nil {
			return HoldList{}, err
		}
		for i := range list {
			if err := list[i].OpenReference(f.Keys); err != nil {
				return HoldList{}, err
			}
		}
		if err := p.About(f, release.Left{}, tape.Details{}); err != nil {
			return HoldList{}, err
		}
		return HoldList{Holds: list, Disclosure: p.Disclosure()}, p.Record(ctx, audit.Released, "holds")
	})
}
