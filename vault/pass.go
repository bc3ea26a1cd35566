package vault

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/breakglass"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/credential"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Passage is one call on its way through the gate, in the hands of a package below this one: consent, rights and erasure
// are too much for one package, and there is one gate all the same. Only packages below vault may use it (internal/arch).
type Passage struct{ q *request }

// Pass carries a method of another package through the gate: what the credential does not carry is refused before steps
// run, a refusal is recorded, and what steps return is released only if they recorded an entry.
func Pass[T any](ctx context.Context, s *Session, action, kind string, steps func(context.Context, *Passage) (T, error)) (T, error) {
	return through(ctx, s, action, kind, func(ctx context.Context, q *request) (T, error) { return steps(ctx, &Passage{q}) })
}

// Might reports whether policy could allow an action of a kind to the session on some record: for what is told beside an
// answer, and else left out. It reads no record and leaves no entry. A customer is allowed nothing of that sort.
func Might(s *Session, action, kind string) (bool, error) {
	rev := s.v.revisions.Current()
	k, ok := rev.Catalog.Kind(kind)
	if !ok || s.actor.Credential().Subject != uuid.Nil {
		return false, nil
	}
	session, err := (&request{Session: s, action: action, rev: rev, kind: k}).session()
	if err != nil {
		return false, err
	}
	return session.Possible() //nolint:wrapcheck // it names the action
}

// Allow asks policy about the action itself, where it concerns no record.
func (p *Passage) Allow(ctx context.Context) error {
	_, err := p.q.decide(ctx, nil)
	return err
}

// Possible refuses a caller to whom policy would allow the action on no record at all: for what names none.
func (p *Passage) Possible() error {
	_, err := p.q.possible()
	return err
}

// Subject loads a subject's facts, asks policy and charges the credential's budget. What policy does not show is a
// *Refusal, as is one that is absent or erased.
func (p *Passage) Subject(ctx context.Context, id uuid.UUID) (*facts.Facts, policy.Decision, error) {
	if k := p.q.kind; k == nil || !k.Person() {
		return nil, policy.Decision{}, ErrKind
	}
	return p.Owner(ctx, id)
}

// Owner is Subject for kinds that are about nobody as well.
func (p *Passage) Owner(ctx context.Context, id uuid.UUID) (*facts.Facts, policy.Decision, error) {
	if k := p.q.kind; k == nil || !k.Subject {
		return nil, policy.Decision{}, ErrKind
	}
	f, err := p.q.loadID(ctx, id)
	if err != nil {
		return nil, policy.Decision{}, p.q.chargeMiss(ctx, err, id)
	}
	d, err := p.q.decide(ctx, f)
	if err != nil {
		return nil, policy.Decision{}, p.q.chargeMiss(ctx, err, id)
	}
	return f, d, p.q.charge(ctx, f.Subject)
}

// Lock is Subject within a transaction: it holds the subject's key row against an erasure, and its state against other
// changes. It charges nothing: see Charge.
func (p *Passage) Lock(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*facts.Facts, error) {
	if k := p.q.kind; k == nil || !k.Person() {
		return nil, ErrKind
	}
	f, err := p.q.lockState(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	_, err = p.q.decide(ctx, f)
	return f, err
}

// Charge counts subjects against the credential's budget. It is to be called before a transaction begins.
func (p *Passage) Charge(ctx context.Context, subjects ...uuid.UUID) error {
	return p.q.charge(ctx, subjects...)
}

// Erase is Session.Erase of a record of the passage's kind, if check lets it, which sees it under the locks of its erasure.
func (p *Passage) Erase(ctx context.Context, id uuid.UUID, version uint64, check func(pgx.Tx, *facts.Facts) error) (Erasure, error) {
	if k := p.q.kind; k == nil || !k.Person() {
		return Erasure{}, ErrKind
	}
	if err := p.q.charge(ctx, id); err != nil {
		return Erasure{}, err
	}
	return p.q.destroy(ctx, &erasing{id: id, version: version, whole: true, check: check})
}

// PutState stores a subject's state that Lock has read and the caller has changed.
func (p *Passage) PutState(ctx context.Context, tx pgx.Tx, f *facts.Facts) (err error) {
	roots, err := p.q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	f.Stored, err = f.State.Put(ctx, tx, roots.MAC, f.Subject, f.Stored.Revision)
	return err
}

// About names a subject in the entry, with what is kept sealed under the subject's log key.
func (p *Passage) About(f *facts.Facts, l release.Left, d tape.Details) error {
	l, err := p.q.left(f, l, d)
	if err != nil {
		return err
	}
	p.q.entry.Groups = append(p.q.entry.Groups, release.Groups([]release.Left{l})...)
	return nil
}

// Record makes the entry durable, before anything is released.
func (p *Passage) Record(ctx context.Context, outcome audit.Outcome, reasons ...string) error {
	p.q.entry.Reasons = append(p.q.entry.Reasons, reasons...)
	return p.q.record(ctx, outcome)
}

// RecordTx puts the entry into a write's own transaction, as its last statement but the commit.
func (p *Passage) RecordTx(ctx context.Context, tx pgx.Tx, outcome audit.Outcome, reasons ...string) error {
	p.q.entry.Reasons = append(p.q.entry.Reasons, reasons...)
	return p.q.recordTx(ctx, tx, outcome)
}

// InTx runs fn in a transaction.
func (p *Passage) InTx(ctx context.Context, fn func(pgx.Tx) error) error { return p.q.v.inTx(ctx, fn) }

// Open makes the reply of a record as the decision lets it leave, and names in the entry what leaves.
func (p *Passage) Open(ctx context.Context, f *facts.Facts, d policy.Decision) (Reply, error) {
	reply, l, err := p.q.open(ctx, f, d, nil)
	if err != nil {
		return Reply{}, err
	}
	p.q.entry.Groups = append(p.q.entry.Groups, release.Groups([]release.Left{l})...)
	return reply, nil
}

// Decide asks policy about the facts of a record, of the kind that the passage is about or of another. A refusal is no
// reason of the entry's: it may be one record of many.
func (p *Passage) Decide(ctx context.Context, kind *catalog.Kind, f *facts.Facts) (policy.Decision, error) {
	own, reasons := p.q.kind, p.q.entry.Reasons
	p.q.kind = kind
	d, err := p.q.decide(ctx, f)
	if p.q.kind = own; err != nil {
		p.q.entry.Reasons = reasons
	}
	return d, err
}

// May asks policy about another action on the facts of a record, and records nothing: what a reply may tell of a record
// beside the one that it is about. The zero decision is that of a record that is not there.
func (p *Passage) May(ctx context.Context, action string, kind *catalog.Kind, f *facts.Facts) (policy.Decision, error) {
	if f == nil || !f.Found || !f.Erased.IsZero() || p.q.foreign(f.Subject) {
		return policy.Decision{}, nil
	}
	ask := p.q.ask()
	ask.Action, ask.Kind, ask.Record = action, kind.Name, &f.Policy
	d, err := p.q.rev.Engine.Decide(ctx, &ask)
	if err != nil {
		return policy.Decision{}, fmt.Errorf("decide %s: %w", action, err)
	}
	return d, nil
}

// Reason puts a word into the entry beside those of the policy.
func (p *Passage) Reason(word string) { p.q.entry.Reasons = append(p.q.entry.Reasons, word) }

// Digest is what the entry has of the row that the passage wrote, where that is no subject's.
func (p *Passage) Digest(sum []byte) { p.q.entry.Record = sum }

// Refuse is a refusal with a code for the caller; reason is the log's word for it.
func (p *Passage) Refuse(kind error, code, reason string) error {
	p.q.entry.Reasons = []string{reason}
	return &Refusal{Code: code, Purpose: p.q.purpose, kind: kind, outcome: audit.Denied}
}

// Absent is a refusal as if there were nothing of that id.
func (p *Passage) Absent() error { return p.q.absent(nil) }

// Entry is the id of the entry that will be recorded.
func (p *Passage) Entry() uuid.UUID { return p.q.entry.ID }

// EntryTime is the moment of that entry, by which pseudonyms are made.
func (p *Passage) EntryTime() time.Time { return p.q.entry.Time }

// Credential is what the caller was verified by.
func (p *Passage) Credential() Credential { return p.q.actor.Credential() }

// Purpose is what the caller asks for.
func (p *Passage) Purpose() string { return p.q.purpose }

// Kind is the kind that the passage is about; nil without one.
func (p *Passage) Kind() *catalog.Kind { return p.q.kind }

// Catalog is the one under which the passage decides.
func (p *Passage) Catalog() *catalog.Catalog { return p.q.rev.Catalog }

// Under is the revision under which the passage decides.
func (p *Passage) Under() *revision.Set { return p.q.rev }

// Foundation is what the vault of the passage stands on.
func (p *Passage) Foundation() Foundation { return p.q.v.Foundation() }

// Disclosure names the entry for the reply.
func (p *Passage) Disclosure() Disclosure { return p.q.disclosure() }

// Foundation is what the packages below vault stand on, for what passes no gate: jobs act on a decision that was made
// and logged before. Only packages below vault and the assembly of the program may use it (internal/arch).
type Foundation struct {
	Pool        *pgxpool.Pool
	Keys        *keyring.Ring
	Keystone    *crypto.Keystone
	Log         *audit.Log
	Fences      *fence.Ledger
	Revisions   *revision.Keeper
	Facts       facts.Loader
	Credentials *credential.Store
	Grants      *breakglass.Store
	Bound       Bound
	Logger      *slog.Logger
	Now         func() time.Time
}

// Foundation returns what the vault stands on.
func (v *Vault) Foundation() Foundation {
	return Foundation{
		Pool: v.pool, Keys: v.keys, Keystone: v.keystone, Log: v.log, Fences: v.fences, Revisions: v.revisions, Facts: v.facts,
		Credentials: v.credentials, Grants: v.grants, Bound: v.bound, Logger: v.logger, Now: v.now,
	}
}

// Unsettled says that an erasure is in the fence ledger and perhaps not in the database: the replay settles it.
func (v *Vault) Unsettled() { v.unsettled.Store(true) }
