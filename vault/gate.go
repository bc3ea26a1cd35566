package vault

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/entry"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Session is one actor bound to one purpose. Making one does no I/O and grants nothing.
type Session struct {
	v       *Vault
	actor   Actor
	purpose string
	grant   uuid.UUID // break-glass, see AsUnder; zero for none
}

// As binds an actor to a purpose. A purpose that the actor's credential lacks is refused by every method.
func (v *Vault) As(actor Actor, purpose string) *Session {
	return &Session{v: v, actor: actor, purpose: purpose}
}

// request is one method call on its way through the gate.
type request struct {
	*Session
	action   string
	rev      *revision.Set
	kind     *catalog.Kind // nil where the action is about no kind
	entry    *audit.Entry
	roots    *keyring.Roots     // that tokens were written by; nil where none were
	carried  []release.Left     // records that a reassignment of their subject changed along
	peers    map[uuid.UUID]peer // that new records are about or refer to; nil where each is looked at by itself
	about    []*facts.Facts     // subjects the request has touched: named in the entry of a refusal
	first    *ledger.First      // states of new subjects
	glass    *Grant             // in force, for this credential; nil without
	settled  bool               // something was read or checked under rev: what is read by another is not for this reply
	recorded bool               // the entry is durable, or part of a transaction that is about to be
}

var tracer = otel.Tracer("github.com/tacitcrm/tacit/vault")

// refusalTimeout bounds the logging of a refusal whose caller has gone.
const refusalTimeout = 5 * time.Second

// errUnrecorded is a defect of a method: it would release without an entry, or to an actor who was not confirmed. The gate
// refuses.
var errUnrecorded = errors.New("nothing was recorded")

// through is the gate every method of Session passes. It refuses what the credential does not carry,
// runs the method's steps, records a refusal, and releases nothing that has no durable entry.
func through[T any](ctx context.Context, s *Session, action, kind string, steps func(context.Context, *request) (T, error)) (T, error) {
	var none T
	ctx, span := tracer.Start(ctx, "vault "+action)
	defer span.End()
	q, out, err := attempt(ctx, s, action, kind, steps)
	if q == nil {
		return none, err
	}
	span.SetAttributes(attribute.String("tacit.action", action), attribute.String("tacit.kind", q.entry.Kind), attribute.String("tacit.purpose", q.entry.Purpose))
	if err == nil && (!q.recorded || !q.actor.Confirmed()) {
		err = errUnrecorded
	}
	if err != nil {
		span.SetStatus(codes.Error, "")
		err = q.refuse(ctx, err)
		span.SetAttributes(attribute.String("tacit.outcome", string(q.entry.Outcome)))
		return none, err
	}
	span.SetAttributes(attribute.String("tacit.outcome", string(q.entry.Outcome)))
	s.v.meter.Decision(ctx, action, q.entry.Purpose, string(q.entry.Outcome))
	q.notify(ctx)
	return out, nil
}

// staleAttempts bounds how often a request begins anew because catalog, index keys, or what a write took for granted changed under it.
const staleAttempts = 3

// stale reports whether a request went by something that is no longer in force, or was the one of a deadlock that had to go: nothing
// was committed then.
func stale(err error) bool {
	return errors.Is(err, revision.ErrStale) || errors.Is(err, ledger.ErrRegrouped) || errors.Is(err, store.ErrAgain) ||
		store.Lost(err)
}

// attempt begins a request and runs its steps, again where it wrote by what is no longer in force: nothing was
// committed then. An import has read some of its file, and sees to its batches itself. The request is nil where
// it could not begin.
func attempt[T any](ctx context.Context, s *Session, action, kind string, steps func(context.Context, *request) (T, error)) (q *request, out T, err error) {
	for range staleAttempts {
		if q, err = s.begin(ctx, action, kind); err != nil {
			return nil, out, err
		}
		out, err = steps(ctx, q)
		if !stale(err) || action == policy.ActionImport {
			break
		}
		if errors.Is(err, revision.ErrStale) {
			q.v.keys.Renew()
			_ = q.v.refresh(ctx) // what cannot be read now, the next attempt says
		}
		s = q.Session
	}
	return q, out, err
}

// step runs one step of the door in a span of its own.
func step[T any](ctx context.Context, name string, fn func(context.Context) (T, error)) (T, error) {
	ctx, span := tracer.Start(ctx, name)
	defer span.End()
	return fn(ctx)
}

// begin checks what needs no facts: the purpose, by the credential alone, and the kind.
func (s *Session) begin(ctx context.Context, action, kind string) (*request, error) {
	rev := s.v.revisions.Current()
	q := &request{Session: s, action: action, rev: rev, entry: s.v.log.NewEntry()}
	if err := q.identify(ctx); err != nil {
		return nil, err
	}
	if k, ok := rev.Catalog.Kind(kind); ok {
		q.kind, q.entry.Kind = k, k.Name
	} else if kind != "" {
		if err := q.confirm(ctx); err != nil {
			return nil, err
		}
		_ = q.v.refresh(ctx) // this process may be behind: the next request will see
		return nil, fmt.Errorf("%s: %w", action, ErrKind)
	}
	if _, declared := rev.Catalog.Purpose(s.purpose); !declared || !slices.Contains(s.actor.Credential().Purposes, s.purpose) {
		err := ErrPurpose
		q.entry.Purpose = "unknown" // never what the caller sent
		if declared {
			q.entry.Purpose = s.purpose
		}
		if s.purpose == "" {
			err, q.entry.Purpose = ErrPurposeRequired, "none"
		}
		return nil, q.refuse(ctx, &Refusal{kind: err, outcome: audit.Denied})
	}
	q.entry.Purpose = s.purpose
	if err := q.admit(ctx); err != nil {
		return nil, q.refuse(ctx, err)
	}
	return q, nil
}

// admit refuses what a customer's credential, or a break-glass grant, is not for.
func (q *request) admit(ctx context.Context) error {
	if err := q.stayOwn(); err != nil {
		return err
	}
	return q.breakGlass(ctx)
}

// identify fills the entry with who asks and under which revision.
func (q *request) identify(ctx context.Context) error {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	e := q.entry
	e.Client = q.actor.Credential().ID
	e.Actor = uuid.UUID(roots.MAC.Pseudonym(keyring.TagActor, e.Client.String()))
	e.Action = q.action
	q.under(q.rev)
	return nil
}

// under pins the revision that decides.
func (q *request) under(rev *revision.Set) {
	q.rev = rev
	q.entry.Policy, q.entry.Catalog = rev.Policy, rev.Digest
	if p, ok := rev.Catalog.Purpose(q.purpose); ok {
		q.entry.Basis = p.LegalBasis
	}
	if q.kind != nil {
		if k, ok := rev.Catalog.Kind(q.kind.Name); ok {
			q.kind = k
		}
	}
}

// pin reads the active revision, for a request that loads no facts which would name it.
func (q *request) pin(ctx context.Context, db store.Querier) error {
	rev, err := q.v.revisions.Active(ctx, db)
	if err != nil {
		return err
	}
	q.under(rev)
	return nil
}

// load reads facts of the request's kind in one statement and pins the revision they were read under. It is
// revision.ErrStale, upon which the request begins anew, where the reply so far rests on another.
func (q *request) load(ctx context.Context, db store.Querier, pick func(*revision.Table) revision.Statement, args ...any) ([]*facts.Facts, error) {
	return q.loadFrom(ctx, db, func(t *revision.Table) (revision.Statement, []any, error) { return pick(t), args, nil })
}

// loadFrom is load of a statement whose parameters depend on the table as well.
func (q *request) loadFrom(ctx context.Context, db store.Querier, from facts.Source) ([]*facts.Facts, error) {
	return step(ctx, "load", func(ctx context.Context) ([]*facts.Facts, error) {
		got, err := q.v.facts.LoadFrom(ctx, db, q.kind.Name, from)
		return q.loaded(ctx, &got, err)
	})
}

// loaded pins the revision that facts were read under, and confirms the actor where its credential was read along.
func (q *request) loaded(ctx context.Context, got *facts.Loaded, err error) ([]*facts.Facts, error) {
	if err != nil {
		return nil, err
	}
	if err := q.standing(ctx, got); err != nil {
		return nil, err
	}
	if q.settled && got.Rev.Number() != q.rev.Number() {
		return nil, revision.ErrStale
	}
	q.under(got.Rev)
	q.settled = true
	return got.Facts, nil
}

// loadID reads the facts of one record; absent when there is nothing of that id at all.
func (q *request) loadID(ctx context.Context, id uuid.UUID) (*facts.Facts, error) {
	return q.loadOne(id, func() ([]*facts.Facts, error) {
		return step(ctx, "load", func(ctx context.Context) ([]*facts.Facts, error) {
			got, err := q.v.facts.LoadEach(ctx, q.kind.Name, q.recalled(), id)
			return q.loaded(ctx, &got, err)
		})
	})
}

// loadIn is loadID within a transaction.
func (q *request) loadIn(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*facts.Facts, error) {
	return q.loadOne(id, func() ([]*facts.Facts, error) {
		return q.load(ctx, tx, func(t *revision.Table) revision.Statement { return t.ByID }, id)
	})
}

func (q *request) loadOne(id uuid.UUID, load func() ([]*facts.Facts, error)) (*facts.Facts, error) {
	if q.kind.Subject && q.foreign(id) {
		return nil, q.absent(nil)
	}
	list, err := load()
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, q.absent(nil)
	}
	return list[0], nil
}

// ask is the policy's input without a record.
func (q *request) ask() policy.Request {
	c := q.actor.Credential()
	r := tape.Asked(&c)
	r.Purpose, r.Action = q.purpose, q.action
	if q.kind != nil {
		r.Kind = q.kind.Name
	}
	return r
}

// decide asks policy about one record, or about the action itself where facts is nil, and returns a
// *Refusal where it does not allow.
func (q *request) decide(ctx context.Context, f *facts.Facts) (policy.Decision, error) {
	if f == nil {
		if err := q.pin(ctx, q.v.pool); err != nil {
			return policy.Decision{}, err
		}
		return q.decideOn(ctx, nil, nil)
	}
	switch {
	case q.foreign(f.Subject):
		return policy.Decision{}, q.absent(f)
	case !f.Erased.IsZero():
		return policy.Decision{}, q.gone(f)
	case !f.Known || !f.Found:
		return policy.Decision{}, q.absent(f)
	}
	return q.decideOn(ctx, f, &f.Policy)
}

func (q *request) decideOn(ctx context.Context, f *facts.Facts, r *policy.Record) (policy.Decision, error) {
	d, err := q.evaluate(ctx, r)
	if err != nil {
		return policy.Decision{}, err
	}
	q.oblige(d)
	if !d.Visible {
		return policy.Decision{}, q.denied(d, f)
	}
	if q.ticket(r) != "" {
		q.entry.Reasons = []string{reasonGlass}
	}
	return d, nil
}

// evaluate runs the policy. An error of it decides nothing: the request fails.
func (q *request) evaluate(ctx context.Context, r *policy.Record) (policy.Decision, error) {
	return step(ctx, "decide", func(ctx context.Context) (policy.Decision, error) {
		ask := q.ask()
		ask.Record, ask.Ticket = r, q.ticket(r)
		d, err := q.rev.Engine.Decide(ctx, &ask)
		if err != nil {
			return policy.Decision{}, fmt.Errorf("decide %s: %w", q.action, err)
		}
		return d, nil
	})
}

// denied is a refusal by policy: with a code where the actor may know the record, else as if it did not
// exist.
func (q *request) denied(d policy.Decision, f *facts.Facts) error {
	q.entry.Reasons = d.Reasons
	code := d.Reason()
	if f == nil && code == "" {
		code = policy.ReasonRoleNotAllowed // about no record: nothing to hide
	}
	kind := ErrDenied
	if code == "" {
		kind = ErrNotFound
	}
	return &Refusal{Code: code, Purpose: q.purpose, kind: kind, outcome: audit.Denied, facts: f}
}

func (q *request) absent(f *facts.Facts) error {
	return &Refusal{kind: ErrNotFound, outcome: audit.Absent, facts: f}
}

// gone tells of an erasure only an actor whom policy would show some such record.
func (q *request) gone(f *facts.Facts) error {
	s, err := q.session()
	if err != nil {
		return err
	}
	shown, err := s.Possible()
	if err != nil {
		return fmt.Errorf("decide %s: %w", q.action, err)
	}
	if !shown || !q.kind.Subject {
		return &Refusal{kind: ErrNotFound, outcome: audit.Gone}
	}
	return &Refusal{kind: ErrGone, Gone: f.Erased, outcome: audit.Gone}
}

// charge counts subjects against the credential's budget, before anything of them is opened.
func (q *request) charge(ctx context.Context, subjects ...uuid.UUID) error {
	if q.kind != nil && q.kind.Impersonal {
		return nil // nobody is in it
	}
	if err := q.confirm(ctx); err != nil { // the hour is the credential's
		return err
	}
	return q.v.budgets.Charge(ctx, &q.actor, subjects...)
}

// record makes the entry of a released read durable.
func (q *request) record(ctx context.Context, outcome audit.Outcome) error {
	if err := q.confirm(ctx); err != nil {
		return err
	}
	_, err := step(ctx, "log", func(ctx context.Context) (struct{}, error) {
		q.entry.Decision, q.entry.Outcome = audit.Allow, outcome
		if err := q.v.log.Append(ctx, q.entry); err != nil {
			return struct{}{}, entry.Fault(err)
		}
		q.recorded = true
		return struct{}{}, nil
	})
	return err
}

// recordTx puts the entry of a write into the write's own transaction, as its last statement but the commit: until
// then it holds the revision and the index epochs that the write went by, and refuses to commit by others.
func (q *request) recordTx(ctx context.Context, tx pgx.Tx, outcome audit.Outcome) error {
	b, err := q.written(ctx, outcome)
	if err != nil {
		return err
	}
	revision.QueueHold(b)
	results := tx.SendBatch(ctx, b)
	_, err = results.Exec()
	if err != nil {
		err = entry.Fault(store.Fault(err))
	} else {
		err = q.rev.Held(results, q.epochs())
	}
	if err = errors.Join(err, store.Fault(results.Close())); err != nil {
		if errors.Is(err, revision.ErrStale) {
			q.v.keys.Renew()
		}
		return err
	}
	q.recorded = true
	return nil
}

// recordLast is recordTx of a write that does nothing more before its commit: entry and hold are sent along with that, and
// keep it from happening where they fail.
func (q *request) recordLast(ctx context.Context, tx pgx.Tx) error {
	b, err := q.written(ctx, audit.Written)
	if err != nil {
		return err
	}
	if err := store.LaterOr(ctx, tx, b, entry.Fault); err != nil {
		return err
	}
	if err := q.rev.AssumeHeld(ctx, tx, q.epochs()); err != nil {
		return err
	}
	q.recorded = true
	return nil
}

// written is the statement that inserts a write's entry.
func (q *request) written(ctx context.Context, outcome audit.Outcome) (*pgx.Batch, error) {
	if !q.actor.Confirmed() {
		return nil, errUnrecorded
	}
	q.entry.Decision, q.entry.Outcome = audit.Allow, outcome
	b := &pgx.Batch{}
	if err := q.v.log.QueueTx(ctx, b, q.entry); err != nil {
		return nil, entry.Fault(err)
	}
	return b, nil
}

// epochs are those of the index that the request wrote tokens by; below 0 where it wrote none.
func (q *request) epochs() int64 {
	if q.roots == nil {
		return -1
	}
	return q.roots.Epochs
}

// writing returns the roots that the request writes tokens by: the same for all of them.
func (q *request) writing(ctx context.Context) (*keyring.Roots, error) {
	if q.roots == nil {
		roots, err := q.v.keys.Roots(ctx)
		if err != nil {
			return nil, err
		}
		q.roots = roots
	}
	return q.roots, nil
}

// disclosure names the entry for the reply.
func (q *request) disclosure() Disclosure {
	d := Disclosure{Entry: q.entry.ID, Purpose: q.purpose, Policy: q.rev.Policy}
	if slices.Contains(q.entry.Oblige, policy.ObligeTTL) {
		d.ForgetAfter = policy.TTL
	}
	return d
}

// oblige adds what a decision obliges to. An entry has the obligations of all decisions that it covers.
func (q *request) oblige(d policy.Decision) {
	if len(d.Oblige) > 0 {
		q.entry.Oblige = policy.NewSet(slices.Concat(q.entry.Oblige, d.Oblige)...)
	}
}

// notify meets the obligation to tell the data protection officer: a line for whoever watches the logs, and the entry,
// which the officer finds by its obligation.
func (q *request) notify(ctx context.Context) {
	if slices.Contains(q.entry.Oblige, policy.ObligeNotify) {
		q.v.logger.WarnContext(ctx, "the data protection officer is to be told", slog.String("entry", q.entry.ID.String()), slog.String("action", q.action))
	}
}

// refuse records why a request ended without release and returns what the caller may know. Where the
// database is the trouble there is nothing to record in, and nothing left.
func (q *request) refuse(ctx context.Context, err error) error {
	if errors.Is(err, ErrUnavailable) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		q.entry.Outcome = audit.Failed
		q.v.meter.Decision(ctx, q.action, q.entry.Purpose, "unavailable")
		return err
	}
	if out := q.confirm(ctx); out != nil { // nobody is told, or logged as, what a credential was
		return out
	}
	e := q.v.log.NewEntry() // the first may have been taken by a transaction that was rolled back
	e.Actor, e.Client, e.Action, e.Kind, e.Purpose, e.Basis = q.entry.Actor, q.entry.Client, q.entry.Action, q.entry.Kind, q.entry.Purpose, q.entry.Basis
	e.Policy, e.Catalog, e.Reasons, e.Oblige = q.entry.Policy, q.entry.Catalog, q.entry.Reasons, q.entry.Oblige
	q.entry = e
	q.describe(ctx, err)
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), refusalTimeout)
	defer cancel()
	if logErr := q.v.log.Append(ctx, e); logErr != nil {
		return fmt.Errorf("log refusal: %w: %w", ErrUnavailable, logErr)
	}
	q.v.meter.Decision(ctx, q.action, e.Purpose, string(e.Outcome))
	if r, ok := errors.AsType[*Refusal](err); ok {
		r.Entry, r.facts = e.ID, nil
	}
	return err
}

// describe turns an error into the words of an entry.
func (q *request) describe(ctx context.Context, err error) {
	e := q.entry
	e.Decision, e.Outcome = audit.Deny, audit.Denied
	if r, ok := errors.AsType[*Refusal](err); ok {
		e.Outcome = r.outcome
		if reason := reasonOf(r); len(e.Reasons) == 0 && reason != "" {
			e.Reasons = []string{reason}
		}
		if r.facts != nil {
			q.about = []*facts.Facts{r.facts}
		}
		q.name(r.facts != nil)
		return
	}
	q.name(false)
	reason, outcome := entry.Reason(err)
	e.Reasons, e.Outcome = []string{reason}, outcome
	switch {
	case errors.Is(err, ErrBudget):
		q.v.meter.Refused(ctx, q.entry.Purpose)
	case errors.Is(err, ErrIntegrity):
		q.v.logger.ErrorContext(ctx, "integrity check failed", slog.String("entry", e.ID.String()), slog.String("detail", err.Error()))
	}
}

// reasonOf is the log's word for a refusal that no policy decided.
func reasonOf(r *Refusal) string {
	if r.Code == writeNotAllowed {
		return r.Code
	}
	if reason, _ := entry.Reason(r.kind); reason != entry.Internal {
		return reason
	}
	return ""
}

// name puts the subjects a refused request was about into its entry; of a decision, with what it rested on.
func (q *request) name(decided bool) {
	var g audit.Group
	for _, f := range q.about {
		if !f.Known || !f.Erased.IsZero() || f.Keys == nil {
			continue
		}
		var d tape.Details
		if f.ID != f.Subject {
			d.Record = f.ID
		}
		l, err := q.left(f, release.Left{}, d)
		if err != nil {
			continue
		}
		g.Subjects, g.Details = append(g.Subjects, l.Pseudonym), append(g.Details, l.Details)
	}
	if !decided {
		g.Details = nil // what the request was refused for is not a decision about them
	}
	if len(g.Subjects) > 0 {
		q.entry.Groups = []audit.Group{g}
	}
}
