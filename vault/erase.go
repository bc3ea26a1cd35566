package vault

import (
	"context"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
)

// Erase destroys a subject (GDPR Art. 17): in one transaction its key row becomes the fence, and every
// row and token about it goes. From the next request on, on every server, nothing of it can be read;
// what backups hold of its keys stays wrapped under the keystone's generation until a flip destroys that.
// version is the one the caller saw, 0 for any. Errors: a *Refusal, ErrVersion, ErrUnavailable; after the
// last, the erasure may still be carried out, when the fence ledger is replayed.
func (s *Session) Erase(ctx context.Context, kind string, id uuid.UUID, version uint64) (Erasure, error) {
	return s.destroy(ctx, kind, id, version, nil)
}

// Shred destroys a subject's keys of some classes and keeps the rest (GDPR Art. 17(3): what the law makes you
// keep stays openable). Classes are named by their key: identity, contact (all of contact.*), content, special,
// financial, behaviour. Errors: as of Erase, and *Invalid for a word that is no such class.
func (s *Session) Shred(ctx context.Context, kind string, id uuid.UUID, version uint64, classes []string) (Erasure, error) {
	return s.destroy(ctx, kind, id, version, append([]string{}, classes...))
}

// destroy erases, or shreds where classes are given.
func (s *Session) destroy(ctx context.Context, kind string, id uuid.UUID, version uint64, classes []string) (Erasure, error) {
	return through(ctx, s, policy.ActionErase, kind, func(ctx context.Context, q *request) (Erasure, error) {
		if !q.kind.Person() {
			return Erasure{}, ErrKind
		}
		slots, err := shred.SlotsOf(classes)
		if err != nil {
			return Erasure{}, err
		}
		if err := q.charge(ctx, id); err != nil {
			return Erasure{}, err
		}
		return q.destroy(ctx, &erasing{id: id, version: version, slots: slots, whole: classes == nil})
	})
}

func (q *request) destroy(ctx context.Context, e *erasing) (Erasure, error) {
	// A database that was restored beside another has the other's ledger: its erasures are not for that.
	if err := keyring.Owns(ctx, q.v.pool, q.v.keystone); err != nil {
		return Erasure{}, err
	}
	err := q.v.inTx(ctx, func(tx pgx.Tx) error { return q.erase(ctx, tx, e) })
	if err != nil {
		if e.fenced {
			q.v.unsettled.Store(true) // nobody knows whether it was committed: the replay carries it out
		}
		return Erasure{}, err
	}
	return e.out, nil
}

// Shreddable lists what Shred takes for classes.
func Shreddable() []string { return shred.Names() }

// erasing is one erasure on its way.
type erasing struct {
	id      uuid.UUID
	version uint64
	whole   bool
	slots   []uint8
	check   func(pgx.Tx, *facts.Facts) error // nil for none
	fenced  bool                             // the ledger has it
	out     Erasure
}

func (q *request) erase(ctx context.Context, tx pgx.Tx, e *erasing) error {
	ids, generation, err := q.lockPerson(ctx, tx, e.id)
	if err != nil {
		return err
	}
	f, err := q.loadIn(ctx, tx, e.id)
	if err != nil {
		return err
	}
	if _, err := q.decide(ctx, f); err != nil {
		return err
	}
	if e.version != 0 && f.Record.Version != e.version {
		return ErrVersion
	}
	if e.check != nil {
		if err := e.check(tx, f); err != nil {
			return err
		}
	}
	people, err := q.person(ctx, tx, f, ids)
	if err != nil {
		return err
	}
	if !e.whole {
		if err := revision.MayShred(ctx, tx, q.rev, e.slots); err != nil {
			return err
		}
	}
	e.out = Erasure{Subject: e.id, ErasedAt: store.Micro(q.v.now()), Entry: q.entry.ID, Generation: uint64(generation), Bound: q.v.bound} //nolint:gosec // > 0 by CHECK
	var group audit.Group
	var lines []fence.Fence
	for _, f := range people {
		p, err := f.Pseudonym(q.entry.Time)
		if err != nil {
			return err
		}
		line, err := q.eraseOne(ctx, tx, e, f)
		if err != nil {
			return err
		}
		group.Subjects, lines = append(group.Subjects, p), append(lines, line)
	}
	q.entry.Groups = []audit.Group{group}
	if err := q.recordTx(ctx, tx, audit.Erased); err != nil {
		return err
	}
	// Last of all, and durable before the commit: whoever restores a backup from before will find it here.
	if _, err := q.v.fences.Append(ctx, lines); err != nil {
		return fence.Fault(err)
	}
	e.fenced = true
	return nil
}

// lockPerson locks a subject for its erasure, with the records of the same person that were merged with it: all of them
// go. It may be ledger.ErrRegrouped.
func (q *request) lockPerson(ctx context.Context, tx pgx.Tx, id uuid.UUID) (ids []uuid.UUID, generation int64, err error) {
	if ids, err = ledger.Group(ctx, tx, id); err != nil {
		return nil, 0, err
	}
	if _, generation, err = shred.LockAll(ctx, tx, ids); err != nil {
		return nil, 0, err
	}
	held, err := ledger.HoldStates(ctx, tx, ids...)
	if err != nil {
		return nil, 0, err
	}
	if slices.ContainsFunc(held, func(id uuid.UUID) bool { return !slices.Contains(ids, id) }) {
		return nil, 0, ledger.ErrRegrouped
	}
	return ids, generation, nil
}

// person is every record of the person whose record is f. Where one of them may not be erased by this caller, none is: the
// refusal is that of a hold, since neither is for everybody to know.
func (q *request) person(ctx context.Context, tx pgx.Tx, f *facts.Facts, ids []uuid.UUID) ([]*facts.Facts, error) {
	people := []*facts.Facts{f}
	refusal := &Refusal{Code: policy.ReasonPurposeNotAllowed, kind: ErrDenied, outcome: audit.Denied, facts: f}
	if f.Policy.Hold { // the guard refuses it already
		return nil, refusal
	}
	for _, id := range ids {
		if id == f.Subject || !slices.Contains(f.State.Merged(), id) {
			continue
		}
		_, list, err := q.v.facts.Load(ctx, tx, q.kind.Name, func(t *revision.Table) revision.Statement { return t.ByID }, id)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 || !list[0].Found {
			continue
		}
		if d, err := q.evaluate(ctx, &list[0].Policy); err != nil {
			return nil, err
		} else if !d.Visible {
			return nil, refusal
		}
		people = append(people, list[0])
	}
	return people, nil
}

// eraseOne destroys one record of a person, whole or in some classes, and returns the line of it.
func (q *request) eraseOne(ctx context.Context, tx pgx.Tx, e *erasing, f *facts.Facts) (line fence.Fence, err error) {
	line = fence.Fence{Op: fence.Erase, Subject: f.Subject, Generation: e.out.Generation, At: e.out.ErasedAt}
	if err := q.keepRefusals(ctx, tx, f, e); err != nil {
		return line, err
	}
	generation := int64(e.out.Generation) //nolint:gosec // it was one
	if !e.whole {
		line.Op, line.Slots = fence.Shred, e.slots
		e.out.Classes = shred.NamesOf(e.slots)
		q.entry.Reasons = e.out.Classes
		return line, shred.Slots(ctx, tx, shred.Tables(q.rev.Catalog), f.Subject, e.slots, q.rev.Catalog.IndexesUnder(e.slots), generation)
	}
	if err := q.observe(ctx, tx, Change{Facts: f, Before: &f.Record, Erased: true}); err != nil {
		return line, err
	}
	n, err := shred.Subject(ctx, tx, shred.Tables(q.rev.Catalog), f.Subject, e.out.ErasedAt, generation)
	e.out.Records += n
	return line, err
}

// keepRefusals keeps what the person said no to, once the addresses are gone that the no is about.
func (q *request) keepRefusals(ctx context.Context, tx pgx.Tx, f *facts.Facts, e *erasing) error {
	if !e.whole && !slices.Contains(e.slots, catalog.SlotContact) {
		return nil
	}
	return suppress.Keep(ctx, tx, q.v.keys, f, e.out.ErasedAt)
}
