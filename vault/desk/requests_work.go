package desk

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
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// caller is in what role somebody asks about requests. Policy says who may do what; this says on whose behalf.
type caller uint8

const (
	staff  caller = iota + 1 // answers for data protection, under one of the purposes of duty
	own                      // the person, by a credential of its own
	portal                   // a program that hands in what people ask for, and learns nothing about them
)

// callerOf tells the callers apart. Whoever is neither a person nor acts out of duty is treated as a portal, which may
// least.
func callerOf(p *vault.Passage) caller {
	switch {
	case p.Credential().Subject != uuid.Nil:
		return own
	case slices.Contains(policy.DutyPurposes(), p.Purpose()):
		return staff
	}
	return portal
}

// task is one request under way through the gate.
type task struct {
	*requests.Stored
	d        *Desk
	p        *vault.Passage
	tx       pgx.Tx
	by       caller
	f        *facts.Facts // the person; nil for one that is not known, or erased
	settings rights.Settings
	now      time.Time // the database's
	changed  bool      // the person's state, which is to be stored
	letter   string
}

// step is what a method does with one request.
type step struct {
	action   string
	word     string // for the log
	by       []caller
	revision int64 // that the caller saw; 0 for any
	do       func(context.Context, *task) error
}

// take carries one step of a request through the gate: the request is locked, then the person, whom policy is asked about;
// request, state, letter and entry are stored in one transaction.
func (d *Desk) take(ctx context.Context, s *vault.Session, id uuid.UUID, st step) (RequestView, error) {
	return vault.Pass(ctx, s, st.action, d.kindOf(ctx, id), func(ctx context.Context, p *vault.Passage) (RequestView, error) {
		known, err := d.reach(ctx, p, id, st.by...)
		if err != nil {
			return RequestView{}, err
		}
		return d.work(ctx, p, known, st)
	})
}

// work is take for a request that was reached.
func (d *Desk) work(ctx context.Context, p *vault.Passage, known *reached, st step) (RequestView, error) {
	var out RequestView
	err := p.InTx(ctx, func(tx pgx.Tx) error {
		t, err := d.lock(ctx, p, tx, known)
		if err != nil {
			return err
		}
		if st.revision != 0 && st.revision != t.Revision {
			return fault.ErrVersion
		}
		if err := st.do(ctx, t); err != nil {
			return t.refused(err)
		}
		if err := t.store(ctx, st.word); err != nil {
			return err
		}
		out = t.view()
		return nil
	})
	if err != nil {
		return RequestView{}, err
	}
	out.Disclosure = p.Disclosure()
	return out, nil
}

// kindOf is the kind of whom a request is about, before anybody was asked: the gate needs it, and nothing of it is told.
// What is wrong with the request shows, and is recorded, behind the gate.
func (d *Desk) kindOf(ctx context.Context, id uuid.UUID) string {
	st, err := d.requests.Read(ctx, d.on.Pool, id)
	if err != nil {
		return ""
	}
	return st.Kind
}

// reached is a request that a caller may work on, if policy lets it.
type reached struct {
	*requests.Stored
	alive bool // whom it is about has keys
}

// reach reads a request that is this caller's business. Where there is nobody to ask policy about, it asks about the
// action alone.
func (d *Desk) reach(ctx context.Context, p *vault.Passage, id uuid.UUID, by ...caller) (*reached, error) {
	if err := admit(p, by...); err != nil {
		return nil, err
	}
	st, err := d.requests.Read(ctx, d.on.Pool, id)
	if err != nil && !errors.Is(err, fault.ErrNotFound) {
		return nil, err
	}
	if err != nil || !concerns(p, st) {
		return nil, d.miss(ctx, p)
	}
	if err := d.charge(ctx, p, st.About); err != nil {
		return nil, err
	}
	known := &reached{Stored: st}
	if known.alive, err = alive(ctx, d.on.Pool, st.About); err != nil {
		return nil, err
	}
	if !known.alive {
		return known, p.Allow(ctx)
	}
	return known, nil
}

func admit(p *vault.Passage, by ...caller) error {
	if !slices.Contains(by, callerOf(p)) {
		return p.Refuse(fault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
	}
	return nil
}

// concerns reports whether a request is a caller's business: a person sees those about itself, a portal those that it
// handed in.
func concerns(p *vault.Passage, st *requests.Stored) bool {
	c := p.Credential()
	switch callerOf(p) {
	case staff:
		return true
	case own:
		return st.About == c.Subject
	case portal:
		return st.ReceivedBy == c.ID
	}
	return false
}

// miss answers for a request that is not there, or not the caller's. It costs what a look at anybody costs.
func (d *Desk) miss(ctx context.Context, p *vault.Passage) error {
	if err := p.Charge(ctx, p.Entry()); err != nil {
		return err
	}
	if callerOf(p) != own {
		if err := p.Allow(ctx); err != nil {
			return err
		}
	}
	return p.Absent()
}

// charge counts the person against the budget. A portal pays for each call alike, whether the person is known or not.
func (d *Desk) charge(ctx context.Context, p *vault.Passage, person uuid.UUID) error {
	if callerOf(p) == portal || person == uuid.Nil {
		person = p.Entry()
	}
	return p.Charge(ctx, person)
}

const selectAlive = `SELECT EXISTS (SELECT FROM key_subject WHERE subject = $1 AND erased_at IS NULL)`

// alive reports whether a person has keys.
func alive(ctx context.Context, q store.Querier, subject uuid.UUID) (yes bool, err error) {
	if err := q.QueryRow(ctx, selectAlive, subject).Scan(&yes); err != nil {
		return false, fmt.Errorf("keys of %s: %w", subject, store.Fault(err))
	}
	return yes, nil
}

// lock holds the request and then the person for the rest of the transaction, and asks policy about the person.
func (d *Desk) lock(ctx context.Context, p *vault.Passage, tx pgx.Tx, known *reached) (*task, error) {
	st, err := d.requests.Lock(ctx, tx, known.ID)
	if err != nil {
		return nil, err
	}
	if st.About != known.About || st.Kind != known.Kind || known.alive && (p.Kind() == nil || p.Kind().Name != st.Kind) {
		return nil, fault.ErrVersion // it was changed meanwhile
	}
	t := &task{Stored: st, d: d, p: p, tx: tx, by: callerOf(p)}
	if known.alive {
		if t.f, err = p.Lock(ctx, tx, st.About); err != nil {
			return nil, err
		}
	}
	return t, t.begin(ctx)
}

// begin reads clock and settings.
func (t *task) begin(ctx context.Context) (err error) {
	if t.now, err = store.Now(ctx, t.tx); err != nil {
		return err
	}
	t.settings, err = requests.Settings(t.p.Catalog(), t.Regime)
	return err
}

// apply lets something happen to the request, by the caller.
func (t *task) apply(e rights.Event) error {
	e.At, e.By = t.now, t.p.Credential().ID
	next, err := t.Apply(e, t.settings)
	if err != nil {
		return err //nolint:wrapcheck // see refused
	}
	t.Request = next
	return nil
}

// all lets several things happen, one after the other.
func (t *task) all(events ...rights.Event) error {
	for _, e := range events {
		if err := t.apply(e); err != nil {
			return err
		}
	}
	return nil
}

// inputGuards are the rules that what the caller sent breaks, and the member that does.
var inputGuards = map[*rights.Guard]string{
	rights.ErrInvalid: "", rights.ErrReason: "reasons", rights.ErrPauseReason: "reason", rights.ErrNotice: "told",
	rights.ErrNoExtension: "months", rights.ErrNoLimit: "type",
}

// refused turns a rule of package rights into what the caller is told: a fault of the input, or a refusal with its code.
func (t *task) refused(err error) error { return refused(t.p, err) }

func refused(p *vault.Passage, err error) error {
	var g *rights.Guard
	if !errors.As(err, &g) {
		return err
	}
	if field, ok := inputGuards[g]; ok {
		hint := g.Text
		if _, said, more := strings.Cut(err.Error(), g.Text+": "); more { // it repeats no value
			hint = said
		}
		return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: g.Code, Hint: hint}}}
	}
	return p.Refuse(fault.ErrDenied, g.Code, g.Code)
}

// store writes the request, the person's state where it changed, and the entry.
func (t *task) store(ctx context.Context, word string) error {
	if !t.procedures() {
		t.Next = time.Time{} // what the procedure is to take up is found by it
	}
	if err := t.d.requests.Put(ctx, t.tx, t.Stored); err != nil {
		return err
	}
	return t.record(ctx, audit.Written, word)
}

// procedures reports whether the request is in the hands of the procedure of erasures, which says itself when it goes on.
func (t *task) procedures() bool {
	return t.Type == rights.Erasure && slices.Contains([]rights.Status{
		rights.HeldBack, rights.Executing, rights.Propagating, rights.Checking, rights.PartFulfilled,
	}, t.Status)
}

// record stores the person's state and puts the entry into the transaction. The request stands in its sealed details; one
// about nobody who is known has the request's own id, which names nobody, in none of it.
func (t *task) record(ctx context.Context, outcome audit.Outcome, word string) error {
	if t.f != nil {
		if t.changed {
			if err := t.p.PutState(ctx, t.tx, t.f); err != nil {
				return err
			}
		}
		if err := t.p.About(t.f, release.Left{}, tape.Details{Event: t.ID}); err != nil {
			return err
		}
	}
	return t.p.RecordTx(ctx, t.tx, outcome, word)
}
