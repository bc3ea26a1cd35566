package desk

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// carryOut begins what was decided, once everybody has agreed who must: an erasure freezes and waits out its window, a copy
// waits to be handed over, everything else is done here and now, in the transaction of the decision.
func (t *task) carryOut(ctx context.Context) error {
	if t.NeedsSecondPerson(t.settings) && (t.Decision == nil || t.Decision.ConfirmedBy == uuid.Nil) {
		return nil // see Approve
	}
	if t.f == nil && t.Type != rights.Erasure {
		return t.p.Refuse(fault.ErrDenied, "subject_erased", "subject_erased")
	}
	switch t.Type {
	case rights.Erasure:
		if err := t.apply(rights.Event{Kind: rights.HoldBack}); err != nil {
			return err
		}
		if err := t.freeze(ctx); err != nil {
			return err
		}
		t.Next = t.now // the procedure takes it from here
		return t.sendOutcome(ctx)
	case rights.Access, rights.Portability:
		if err := t.apply(rights.Event{Kind: rights.Execute}); err != nil || !t.servesItself() {
			return err
		}
		return t.deliver(ctx) // it lies ready for the person's own credential, and the letter says so
	case rights.Rectification:
		return t.tellAfter(ctx, rights.StepCorrect, t.corrected)
	case rights.Restriction:
		return t.tellAfter(ctx, rights.StepRestrict, t.restrict)
	case rights.Objection:
		return t.finish(ctx, rights.StepObject, t.object)
	case rights.WithdrawalOfAll:
		return t.finish(ctx, rights.StepWithdraw, t.withdrawAll)
	}
	return fault.ErrIntegrity // a type that this release does not know
}

// servesItself reports whether the person asked by a credential of its own, with which it fetches the copy. Of a person with
// several records that credential reaches one: staff hand over the copy of all.
func (t *task) servesItself() bool {
	return t.f.State.Link == nil && t.Requester.Role == rights.Self && t.Verified != nil && t.Verified.Method == rights.ByOwnCredential
}

// finish carries out a request that is done with one step.
func (t *task) finish(ctx context.Context, s rights.Step, do func(context.Context) error) error {
	if err := t.apply(rights.Event{Kind: rights.Execute}); err != nil {
		return err
	}
	if err := do(ctx); err != nil {
		return err
	}
	if err := t.all(rights.Event{Kind: rights.StepDone, Step: s}, rights.Event{Kind: rights.Fulfil}); err != nil {
		return err
	}
	return t.sendOutcome(ctx)
}

// tellAfter carries out a request of which recipients of the data are to be told (GDPR Art. 19). Where there may be any, it
// waits until staff have done so: see Deliver.
func (t *task) tellAfter(ctx context.Context, s rights.Step, do func(context.Context) error) error {
	if err := t.apply(rights.Event{Kind: rights.Execute}); err != nil {
		return err
	}
	if err := do(ctx); err != nil {
		return err
	}
	n, err := t.recipients(ctx)
	if err != nil {
		return err
	}
	if err := t.all(rights.Event{Kind: rights.StepDone, Step: s}, rights.Event{Kind: rights.Propagate, Recipients: n}); err != nil || n > 0 {
		return err
	}
	return t.told(ctx)
}

// told ends a request whose recipients know.
func (t *task) told(ctx context.Context) error {
	if err := t.all(rights.Event{Kind: rights.StepDone, Step: rights.StepTell}, rights.Event{Kind: rights.Fulfil}); err != nil {
		return err
	}
	return t.sendOutcome(ctx)
}

const countPartners = `SELECT count(DISTINCT client) FROM credential WHERE kind = 'partner' OR client = ANY($1)`

// recipients counts the programs of others, and those that the catalog calls recipients, that have a credential.
func (t *task) recipients(ctx context.Context) (n int, err error) {
	clients := []string{}
	for _, r := range t.p.Catalog().Recipients {
		clients = append(clients, r.Client)
	}
	if err := t.tx.QueryRow(ctx, countPartners, clients).Scan(&n); err != nil {
		return 0, fmt.Errorf("recipients of %s: %w", t.ID, store.Fault(err))
	}
	return n, nil
}

const selectCorrected = `SELECT EXISTS (SELECT FROM history WHERE subject = ANY($1) AND at >= $2)`

// corrected checks that something of the person was changed since the request came in: who may write corrects it first,
// and the request says so afterwards.
func (t *task) corrected(ctx context.Context) error {
	var yes bool
	if err := t.tx.QueryRow(ctx, selectCorrected, append(t.f.State.Merged(), t.About), t.ReceivedAt).Scan(&yes); err != nil {
		return fmt.Errorf("history of %s: %w", t.About, store.Fault(err))
	}
	if !yes {
		return t.p.Refuse(fault.ErrDenied, "not_corrected", "not_corrected")
	}
	return nil
}

func (t *task) restrict(context.Context) error {
	ground := t.Terms.Ground
	if ground == "" {
		ground = RestrictionGrounds()[0]
	}
	if !t.f.State.RestrictedAt(t.now) { // one that stands has its own reason, and goes on
		t.f.State, t.changed = t.f.State.WithRestriction(&ledger.Restriction{Ground: ground, Since: t.now, Request: t.ID}), true
	}
	return nil
}

// object records the objections (GDPR Art. 21): to the purposes that were named, or to all.
func (t *task) object(ctx context.Context) error {
	purposes := t.Terms.Purposes
	if len(purposes) == 0 {
		purposes = objectablePurposes(t.p.Catalog())
	}
	for _, name := range purposes {
		if err := t.consent(ctx, consent.KindObjected, name); err != nil {
			return err
		}
	}
	return nil
}

// withdrawAll withdraws every consent that was ever given or asked for, so that none of them stands or can come to stand.
func (t *task) withdrawAll(ctx context.Context) error {
	withdrew := false
	events, err := t.events(ctx)
	if err != nil {
		return err
	}
	for _, p := range t.p.Catalog().Purposes {
		asked := slices.ContainsFunc(events, func(e consent.Event) bool {
			return e.Purpose == p.Name && (consent.Permissive(e.Kind) || e.Kind == consent.KindRequested)
		})
		if !p.ConsentNeeded || !asked {
			continue
		}
		if err := t.consent(ctx, consent.KindWithdrawn, p.Name); err != nil {
			return err
		}
		withdrew = true
	}
	if !withdrew {
		return nil
	}
	return t.afterNo(ctx)
}

// selectBucket finds where the keys of a request lie.
const selectBucket = `SELECT bucket FROM key_subject WHERE subject = $1`

// afterNo proposes an erasure once the withdrawal has left no ground. The keys of that request lie beside this one's, as a
// place for others cannot be had within a transaction.
func (t *task) afterNo(ctx context.Context) error {
	var bucket uuid.UUID
	if err := t.tx.QueryRow(ctx, selectBucket, t.ID).Scan(&bucket); err != nil {
		return fmt.Errorf("keys of %s: %w", t.ID, store.Fault(err))
	}
	return t.d.afterNo(ctx, t.tx, t.f, consent.Event{Jurisdiction: t.Jurisdiction, Credential: t.p.Credential().ID}, bucket)
}

func (t *task) events(ctx context.Context) ([]consent.Event, error) {
	roots, err := t.d.on.Keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	return t.f.State.ReadConsents(ctx, t.tx, roots.MAC, t.f.Subject)
}

// consent appends an event to the person's ledger, as of the day the request came in.
func (t *task) consent(ctx context.Context, kind consent.Kind, purpose string) error {
	events, err := t.events(ctx)
	if err != nil {
		return err
	}
	roots, err := t.d.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	id, err := store.NewID()
	if err != nil {
		return err
	}
	recorded := store.Micro(t.f.Now)
	occurred := t.ReceivedAt
	if occurred.After(recorded) {
		occurred = recorded
	}
	in := ledger.ConsentInput{Kind: string(kind), Purpose: purpose, OccurredAt: occurred}
	e, err := in.Event(t.p.Catalog(), consent.Event{ID: id, Credential: t.p.Credential().ID, Entry: t.p.Entry(), RecordedAt: recorded})
	if err != nil {
		return err
	}
	if err := ledger.Fits(t.p.Catalog(), events, &e); err != nil {
		return err
	}
	t.changed = true
	return t.f.State.AppendConsent(ctx, t.tx, roots.MAC, t.f.Subject, events, e)
}

// objectable reports whether a person can object to a purpose, by what the ledger takes.
func objectable(c *catalog.Catalog, purpose string) bool {
	in := ledger.ConsentInput{Kind: string(consent.KindObjected), Purpose: purpose}
	_, err := in.Event(c, consent.Event{ID: uuid.Max, RecordedAt: time.Unix(1, 0)})
	return err == nil
}

func objectablePurposes(c *catalog.Catalog) []string {
	var names []string
	for _, p := range c.Purposes {
		if objectable(c, p.Name) {
			names = append(names, p.Name)
		}
	}
	return names
}
