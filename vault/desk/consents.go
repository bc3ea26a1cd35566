package desk

import (
	"context"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/capture"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// ConsentRecorded answers a consent event. It tells nothing of the ledger, which its writer may not read.
type ConsentRecorded struct {
	Event      uuid.UUID `json:"event"`
	RecordedAt time.Time `json:"recorded_at"`
	// Confirmation is what becomes of a question that only the mailbox answers, of an event of the kind requested:
	// "pending" once a mail asks the person, unless something that the caller is not told of stands against it; "no_mail"
	// where this server has no page to confirm on, or queues no letters. Else it is empty.
	Confirmation string           `json:"confirmation,omitzero"`
	Replayed     bool             `json:"-"` // an idempotency key matched an earlier request
	Disclosure   reply.Disclosure `json:"-"`
}

// RecordConsent is vault.Session.RecordConsent with what an event brings about besides. Of the kind requested, for a
// channel on which the catalog wants a double opt-in, it mails the link that confirms to the contact point, which the
// event must name. A withdrawal that leaves no ground to use the person's data opens a request for their erasure, for
// somebody to decide. Errors: those of vault.Session.RecordConsent; ErrBudget for a person who is asked too often.
func (d *Desk) RecordConsent(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, in vault.ConsentInput, idem *vault.Idempotency) (ConsentRecorded, error) {
	var out ConsentRecorded
	var bucket uuid.UUID // for the keys of a request that may come of it
	if ends(consent.Kind(in.Kind)) {
		var err error
		if bucket, err = d.requests.Place(ctx); err != nil {
			return ConsentRecorded{}, err
		}
	}
	done, err := vault.RecordConsentWith(ctx, s, kind, subject, in, idem,
		func(ctx context.Context, tx pgx.Tx, f *facts.Facts, e consent.Event) (err error) {
			switch {
			case e.Kind == consent.KindRequested:
				out.Confirmation, err = d.ask(ctx, tx, f, in, e)
			case ends(e.Kind):
				err = d.afterNo(ctx, tx, f, e, bucket)
			}
			return err
		})
	if err != nil {
		return ConsentRecorded{}, err
	}
	out.Event, out.RecordedAt, out.Replayed, out.Disclosure = done.Event, done.RecordedAt, done.Replayed, done.Disclosure
	return out, nil
}

// Signalled answers an opt-out signal.
type Signalled struct {
	Recorded   int              `json:"recorded"` // purposes for which it was recorded; 0 where it was before
	Disclosure reply.Disclosure `json:"-"`
}

// Signal records a browser's opt-out signal (Global Privacy Control) for every purpose that the catalog lets heed it. It
// is asked for a customer by its own credential, or by a portal that names whom it serves. A browser repeats it with each
// request, so it counts once: a consent that the person gives after it, knowing of it, is a choice of its own that the
// repetition does not take back. kind may be empty: that of the subject then. A signal that leaves no ground to use the
// person's data opens a request for their erasure, as RecordConsent does. Errors: a *Refusal, ErrUnavailable.
func (d *Desk) Signal(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID) (Signalled, error) {
	if kind == "" {
		kinds, err := retention.KindsOf(ctx, d.on.Pool, []uuid.UUID{subject})
		if err != nil {
			return Signalled{}, err //nolint:wrapcheck // it names what it read
		}
		kind = kinds[subject]
	}
	return vault.Pass(ctx, s, policy.ActionWithdraw, kind, func(ctx context.Context, p *vault.Passage) (Signalled, error) {
		if kind == "" {
			return Signalled{}, p.Absent()
		}
		var out Signalled
		err := d.proposing(ctx, p, func(tx pgx.Tx, bucket uuid.UUID) (err error) {
			out.Recorded, err = d.signal(ctx, tx, p, subject, bucket)
			return err
		})
		if err != nil {
			return Signalled{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// signal returns for how many purposes the signal was recorded.
func (d *Desk) signal(ctx context.Context, tx pgx.Tx, p *vault.Passage, subject, bucket uuid.UUID) (n int, err error) {
	f, err := p.Lock(ctx, tx, subject)
	if err != nil {
		return 0, err
	}
	l, err := d.openLedger(ctx, tx, f)
	if err != nil {
		return 0, err
	}
	for _, purpose := range p.Catalog().Purposes {
		if !purpose.OptOutSignal || l.has(consent.KindSignalOptOut, purpose.Name) {
			continue
		}
		e, err := l.event(p, ledger.ConsentInput{Kind: string(consent.KindSignalOptOut), Purpose: purpose.Name})
		if err != nil {
			return 0, err
		}
		if err := l.add(ctx, tx, e); err != nil {
			return 0, err
		}
		n++
	}
	if n == 0 {
		return 0, d.recordNothing(ctx, tx, p, f, "signal")
	}
	if err := d.afterNo(ctx, tx, f, l.last(), bucket); err != nil {
		return 0, err
	}
	return n, d.recordState(ctx, tx, p, f, l.last().ID, "signal")
}

// recordNothing puts an entry about a subject into a transaction that changed nothing of it.
func (d *Desk) recordNothing(ctx context.Context, tx pgx.Tx, p *vault.Passage, f *facts.Facts, word string) error {
	if err := p.About(f, release.Left{}, tape.Details{}); err != nil {
		return err
	}
	return p.RecordTx(ctx, tx, audit.Written, word)
}

// book is a subject's consent ledger with events being added to it, under the lock of its state.
type book struct {
	d      *Desk
	facts  *facts.Facts
	events []consent.Event
}

// openLedger reads a locked subject's ledger, verified.
func (d *Desk) openLedger(ctx context.Context, q store.Querier, f *facts.Facts) (*book, error) {
	roots, err := d.on.Keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	events, err := f.State.ReadConsents(ctx, q, roots.MAC, f.Subject)
	return &book{d, f, events}, err
}

// has reports whether the ledger holds an event of a kind for a purpose.
func (b *book) has(kind consent.Kind, purpose string) bool {
	for i := range b.events {
		if b.events[i].Kind == kind && b.events[i].Purpose == purpose {
			return true
		}
	}
	return false
}

// find returns the event of that id.
func (b *book) find(id uuid.UUID) (consent.Event, bool) {
	for i := range b.events {
		if b.events[i].ID == id {
			return b.events[i], true
		}
	}
	return consent.Event{}, false
}

func (b *book) last() consent.Event { return b.events[len(b.events)-1] }

// event checks an input and makes an event of it, that the caller of a passage records.
func (b *book) event(p *vault.Passage, in ledger.ConsentInput) (consent.Event, error) {
	id, err := store.NewID()
	if err != nil {
		return consent.Event{}, err
	}
	e, err := in.Event(p.Catalog(), consent.Event{ID: id, Credential: p.Credential().ID, Entry: p.Entry(), RecordedAt: store.Micro(b.facts.Now)})
	if err != nil {
		return consent.Event{}, err
	}
	return e, ledger.Fits(p.Catalog(), b.events, &e)
}

// add appends an event and folds the state anew, which the caller stores.
func (b *book) add(ctx context.Context, tx pgx.Tx, e consent.Event) error {
	roots, err := b.d.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	events, err := capture.Append(ctx, tx, roots.MAC, b.facts, b.events, e)
	if err != nil {
		return err //nolint:wrapcheck // it names the subject
	}
	b.events = events
	return nil
}

// ends reports whether an event is a person's no.
func ends(k consent.Kind) bool {
	switch k {
	case consent.KindWithdrawn, consent.KindRevoked, consent.KindObjected, consent.KindGuardianEnded, consent.KindInvalidated, consent.KindRefused,
		consent.KindSignalOptOut:
		return true
	case consent.KindGiven, consent.KindRenewed, consent.KindImported, consent.KindRequested, consent.KindExpired:
	}
	return false
}
