// Package erasure carries out requests for erasure that were decided. It freezes, waits out the hold-back window, collects
// who has to be told, destroys what may be destroyed, tells recipients, searches for traces and issues the certificate. It
// asks nobody's leave: the leave was given when the request was decided. Each step ends with the request's new state in
// one transaction, so that a process which dies leaves a request that another one goes on with; to take a step twice
// changes nothing.
package erasure

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// Config is what a Procedure is made of.
type Config struct {
	On       vault.Foundation
	Requests *requests.Store
	// Outbox takes the letters; nil: nobody is written to, and the certificate is fetched.
	Outbox *outbox.Outbox
	// Signers are the keys that sign the log of a name, which sign certificates too.
	Signers func(ctx context.Context, origin string) ([]note.Signer, error)
	// Unsettled is told of a destruction that is in the fence ledger and perhaps not in the database.
	Unsettled func()
	// CertifyWithin is how long a certificate waits for the flip that ends the destroyed keys in backups; after that it
	// states the bound. Three days if zero.
	CertifyWithin time.Duration
	// IndexPeriod is the operator's schedule of index epochs: until when blind tokens in backups may still answer a guess.
	// Zero: epochs end by hand, and certificates promise no date.
	IndexPeriod time.Duration
	// Step is told of each step before its transaction and after it; an error ends the run there, as a crash would. For tests.
	Step func(step rights.Step, after bool) error
}

// Procedure is safe for concurrent use, by several processes too: a request is locked while a step is taken.
type Procedure struct {
	Config
	logger *slog.Logger
}

const defaultCertify = 3 * 24 * time.Hour

// New makes a procedure.
func New(cfg Config) (*Procedure, error) {
	if cfg.Requests == nil || cfg.On.Pool == nil || cfg.Signers == nil {
		return nil, errors.New("erasure: foundation, requests and signers are needed")
	}
	if cfg.CertifyWithin <= 0 {
		cfg.CertifyWithin = defaultCertify
	}
	if cfg.Step == nil {
		cfg.Step = func(rights.Step, bool) error { return nil }
	}
	if cfg.Unsettled == nil {
		cfg.Unsettled = func() {}
	}
	logger := cfg.On.Logger
	if logger == nil {
		logger = slog.New(slog.DiscardHandler)
	}
	return &Procedure{Config: cfg, logger: logger}, nil
}

// atOnce bounds how many requests one Tick takes up.
const atOnce = 100

// Tick goes on with every request that is ready to, and returns with how many it did. One that fails is tried again later:
// the error of the last one that did is returned beside the count.
func (p *Procedure) Tick(ctx context.Context) (n int, err error) {
	now, err := store.Now(ctx, p.On.Pool)
	if err != nil {
		return 0, err
	}
	ids, err := p.Requests.Ready(ctx, p.On.Pool, now, atOnce)
	if err != nil {
		return 0, err
	}
	for _, id := range ids {
		if ctx.Err() != nil {
			return n, ctx.Err()
		}
		if runErr := p.Run(ctx, id); runErr != nil {
			err = runErr
			p.logger.WarnContext(ctx, "erasure", slog.String("request", id.String()), slog.String("error", runErr.Error()))
			p.postpone(ctx, id)
			continue
		}
		n++
	}
	return n, err
}

// retryAfter is how long a request rests whose step failed.
const retryAfter = time.Minute

// postpone lets others go first. Where even that fails the request stays where it is.
func (p *Procedure) postpone(ctx context.Context, id uuid.UUID) {
	_ = store.InTx(ctx, p.On.Pool, func(tx pgx.Tx) error {
		st, err := p.Requests.Lock(ctx, tx, id)
		if err != nil || st.Next.IsZero() {
			return err
		}
		now, err := store.Now(ctx, tx)
		if err != nil {
			return err
		}
		if st.Next = now.Add(retryAfter); ctx.Err() != nil {
			return ctx.Err()
		}
		return p.Requests.Put(ctx, tx, st)
	})
}

// maxSteps is more than a request has: a run ends.
const maxSteps = 24

// Run takes as many steps of a request as can be taken now. A request that is not an erasure, or waits for something, is
// left as it is.
func (p *Procedure) Run(ctx context.Context, id uuid.UUID) error {
	for range maxSteps {
		on, err := p.step(ctx, id)
		if err != nil {
			return fmt.Errorf("erasure %s: %w", id, err)
		}
		if !on {
			return nil
		}
	}
	return nil
}

// stage is one step under way.
type stage struct {
	*requests.Stored
	p        *Procedure
	tx       pgx.Tx
	now      time.Time // the database's
	rev      *revision.Set
	settings rights.Settings
	work     work
	digest   []byte        // of a document that the next entry is about
	holds    []ledger.Hold // that stand on the person
	silent   time.Time     // when the next recipient is overdue
	person   uuid.UUID     // the record of the person that is worked on: About, or one that was merged with it
	part     int           // its place among them: 0 for About
	on       bool          // there is more to do now
	fenced   bool          // the fence ledger has a line of this step
}

// step takes one step in a transaction of its own.
func (p *Procedure) step(ctx context.Context, id uuid.UUID) (on bool, err error) {
	// A database that was restored beside another has the other's ledger: its erasures are not for that.
	if err := keyring.Owns(ctx, p.On.Pool, p.On.Keystone); err != nil {
		return false, err
	}
	var step rights.Step
	var fenced bool
	err = store.InTx(ctx, p.On.Pool, func(tx pgx.Tx) error {
		s, err := p.begin(ctx, tx, id)
		if err != nil {
			return err
		}
		step, _ = s.NextStep()
		if err := p.Step(step, false); err != nil {
			return err
		}
		err = s.take(ctx)
		on, fenced = s.on, s.fenced
		return err
	})
	if err != nil {
		if fenced {
			p.Unsettled() // nobody knows whether it was committed: the replay carries it out
		}
		return false, err
	}
	return on, p.Step(step, true)
}

func (p *Procedure) begin(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*stage, error) {
	st, err := p.Requests.Lock(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	s := &stage{Stored: st, p: p, tx: tx, person: st.About}
	if s.rev, err = p.On.Revisions.Active(ctx, tx); err != nil {
		return nil, err
	}
	if s.now, err = store.Now(ctx, tx); err != nil {
		return nil, err
	}
	if s.settings, err = requests.Settings(s.rev.Catalog, st.Regime); err != nil {
		return nil, err
	}
	if !st.Reached(rights.Executing).IsZero() {
		s.settings.SecondPerson = nil // what was asked for then was there, or it would not have begun
	}
	return s, s.readWork(ctx)
}

// take chooses what is to be done.
func (s *stage) take(ctx context.Context) error {
	step, due := s.NextStep()
	switch {
	case s.Status.Closed():
		return s.afterwards(ctx)
	case s.Type != rights.Erasure:
		return s.rest(ctx, time.Time{})
	case s.Status == rights.HeldBack && due && step == rights.StepFreeze:
		return s.freeze(ctx)
	case s.Status == rights.HeldBack:
		return s.startExecuting(ctx)
	case !due:
		return s.turn(ctx)
	}
	switch step {
	case rights.StepCollect:
		return s.collect(ctx)
	case rights.StepDestroy:
		return s.destroy(ctx)
	case rights.StepTell:
		return s.tell(ctx)
	case rights.StepProbe:
		return s.probe(ctx)
	case rights.StepCertify:
		return s.certify(ctx)
	case rights.StepFreeze, rights.StepExport, rights.StepCorrect, rights.StepRestrict, rights.StepObject, rights.StepWithdraw:
	}
	return fmt.Errorf("step %s: %w", step, fault.ErrIntegrity)
}

// startExecuting ends the hold-back window.
func (s *stage) startExecuting(ctx context.Context) error {
	if s.now.Before(s.HoldBackUntil) {
		return s.rest(ctx, s.HoldBackUntil)
	}
	return s.put(ctx, rights.Event{Kind: rights.Execute})
}

// turn goes on to the next status, once all steps of this one are taken.
func (s *stage) turn(ctx context.Context) error {
	switch s.Status {
	case rights.Executing:
		return s.put(ctx, rights.Event{Kind: rights.Propagate, Recipients: len(s.work.Recipients)})
	case rights.Propagating:
		return s.put(ctx, rights.Event{Kind: rights.Check})
	case rights.Checking:
		return s.close(ctx)
	default: // somebody has to act
		return s.rest(ctx, time.Time{})
	}
}

// put applies an event and stores the request, which goes on at once.
func (s *stage) put(ctx context.Context, e rights.Event) error {
	if err := s.apply(e); err != nil {
		return err
	}
	s.on, s.Next = true, s.now
	return s.p.Requests.Put(ctx, s.tx, s.Stored)
}

func (s *stage) apply(e rights.Event) error {
	e.At = s.now
	next, err := s.Apply(e, s.settings)
	if err != nil {
		return err //nolint:wrapcheck // says it all
	}
	s.Request = next
	return nil
}

// done records a step with its entry and what the procedure remembers.
func (s *stage) done(ctx context.Context, e rights.Event) error {
	e.Kind = rights.StepDone
	if err := s.apply(e); err != nil {
		return err
	}
	if err := s.keepWork(ctx); err != nil {
		return err
	}
	s.on, s.Next = true, s.now
	return s.p.Requests.Put(ctx, s.tx, s.Stored)
}

// rest leaves the request until a moment; zero: until somebody acts.
func (s *stage) rest(ctx context.Context, until time.Time) error {
	s.on = false
	if s.Next.Equal(store.Micro(until)) {
		return nil
	}
	s.Next = until
	return s.p.Requests.Put(ctx, s.tx, s.Stored)
}

// log puts the entry of a step into its transaction. The person is named by a pseudonym, if one is given.
func (s *stage) log(ctx context.Context, action string, outcome audit.Outcome, person uuid.UUID, reasons ...string) error {
	e := s.p.On.Log.NewEntry()
	e.Action, e.Decision, e.Outcome, e.Reasons = action, audit.Allow, outcome, reasons
	e.Kind, e.Policy, e.Catalog = s.Kind, s.rev.Policy, s.rev.Digest
	if person != uuid.Nil {
		e.Groups = []audit.Group{{Subjects: []uuid.UUID{person}}}
	}
	e.Record = s.digest
	if err := s.p.On.Log.AppendTx(ctx, s.tx, e); err != nil {
		return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
	}
	s.work.Entries, s.digest = append(s.work.Entries, e.ID), nil
	return nil
}

// subject loads the record of the person that is worked on, and locks nothing. It is nil for one that is erased.
func (s *stage) subject(ctx context.Context) (*facts.Facts, error) {
	_, list, err := s.p.On.Facts.Load(ctx, s.tx, s.Kind, func(t *revision.Table) revision.Statement { return t.ByID }, s.person)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 || !list[0].Erased.IsZero() {
		return nil, nil //nolint:nilnil // see above
	}
	if !list[0].Found {
		return nil, fmt.Errorf("subject %s: %w", s.person, fault.ErrIntegrity)
	}
	if s.part == 0 {
		s.holds = nil
	}
	s.holds = append(s.holds, list[0].State.AllHolds()...)
	return list[0], nil
}

// freeze closes the person's data to everything but legal claims, before anything is destroyed. What was merged with it is
// frozen by the same: see ledger.Link.
func (s *stage) freeze(ctx context.Context) error {
	if err := ledger.HoldState(ctx, s.tx, s.About); err != nil {
		return err
	}
	f, err := s.subject(ctx)
	if err != nil {
		return err
	}
	var person uuid.UUID
	if f != nil {
		if !f.State.Frozen {
			roots, err := s.p.On.Keys.Roots(ctx)
			if err != nil {
				return err
			}
			f.State.Frozen = true
			if _, err := f.State.Put(ctx, s.tx, roots.MAC, f.Subject, f.Stored.Revision); err != nil {
				return err
			}
		}
		if person, err = s.meet(f); err != nil {
			return err
		}
		if err := s.meetMerged(ctx, f); err != nil {
			return err
		}
	}
	s.work.Frozen = s.now
	if err := s.log(ctx, "freeze", audit.Written, person); err != nil {
		return err
	}
	return s.done(ctx, rights.Event{Step: rights.StepFreeze})
}
