package vault

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/capture"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/idempotency"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/snapshot"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Patch merges changes into a record (RFC 7396), or into a sub-resource where kind is a child kind. It
// seals only what it changes. version is the one the caller saw: ErrVersion when the record has moved on,
// checked after the decision. A patch that touches an attribute decisions rest on is the action reassign,
// decided on the record as it was and as it would be.
func (s *Session) Patch(ctx context.Context, kind string, id uuid.UUID, version uint64, d Draft) (Written, error) {
	action := policy.ActionUpdate
	if d.Reassigns() {
		action = policy.ActionReassign
	}
	return through(ctx, s, action, kind, func(ctx context.Context, q *request) (Written, error) {
		if q.kind.Parent != "" {
			return Written{}, ErrKind // needs PatchChild
		}
		return q.patchAt(ctx, uuid.Nil, id, version, &d)
	})
}

// PatchChild is Patch of a sub-resource: kind is the child kind. One that is not of that parent is
// ErrNotFound.
func (s *Session) PatchChild(ctx context.Context, kind string, parent, id uuid.UUID, version uint64, d Draft) (Written, error) {
	action := policy.ActionUpdate
	if d.Reassigns() {
		action = policy.ActionReassign
	}
	return through(ctx, s, action, kind, func(ctx context.Context, q *request) (Written, error) {
		if q.kind.Parent == "" {
			return Written{}, ErrKind
		}
		return q.patchAt(ctx, parent, id, version, &d)
	})
}

func (q *request) patchAt(ctx context.Context, parent, id uuid.UUID, version uint64, d *Draft) (Written, error) {
	if err := q.checkDraft(d, q.kind.Name, true); err != nil {
		return Written{}, err
	}
	if q.kind.AppendOnly {
		return Written{}, ErrAppendOnly
	}
	var w Written
	var err error
	if q.kind.Subject {
		w, err = q.patchSeen(ctx, id, version, d)
	} else {
		w, err = q.patchHeld(ctx, parent, id, version, d)
	}
	if err != nil {
		return Written{}, err
	}
	w.Disclosure = q.disclosure()
	return w, nil
}

// patchSeen patches a subject's own record as it was read before the transaction. That it is still so the database compares in
// the round trip that commits.
func (q *request) patchSeen(ctx context.Context, id uuid.UUID, version uint64, d *Draft) (w Written, err error) {
	f, err := q.loadID(ctx, id)
	if errors.Is(err, ErrUnavailable) {
		return Written{}, err
	}
	if err := q.charge(ctx, id); err != nil { // there or not
		return Written{}, err
	}
	if err != nil {
		return Written{}, err
	}
	decision, err := q.decide(ctx, f)
	if err != nil {
		return Written{}, err
	}
	own := d.Clone() // the request may begin anew
	as := snapshot.Of(f)
	err = q.v.inTx(ctx, func(tx pgx.Tx) error {
		if err := as.Assume(ctx, tx); err != nil {
			return err
		}
		w, err = q.patch(ctx, tx, &target{facts: f, row: &f.Record, d: decision}, version, &own)
		return err
	})
	return w, err
}

// patchHeld patches a record that is read behind the locks.
func (q *request) patchHeld(ctx context.Context, parent, id uuid.UUID, version uint64, d *Draft) (w Written, err error) {
	if err := q.confirm(ctx); err != nil {
		return Written{}, err
	}
	if err := q.chargeRecord(ctx, parent, id); err != nil {
		return Written{}, err
	}
	err = q.v.inTx(ctx, func(tx pgx.Tx) error {
		t, err := q.target(ctx, tx, parent, id)
		if err != nil {
			return err
		}
		w, err = q.patch(ctx, tx, t, version, d)
		return err
	})
	return w, err
}

// chargeRecord counts the subject of a record that is about to be changed, there or not. It runs before the
// transaction: inside, it would wait for a connection while holding one.
func (q *request) chargeRecord(ctx context.Context, parent, id uuid.UUID) error {
	whole := q.kind
	if whole.Parent != "" {
		whole, id = q.rev.Kind(whole.Parent), parent
	}
	if !whole.Subject {
		var err error
		if id, err = q.reached(ctx, whole, id); err != nil {
			return err
		}
	}
	return q.charge(ctx, id)
}

// reached is the subject of a record that this session may change, else the id itself: two records that are closed
// to it cost what two ids of nothing cost, whomever they are about.
func (q *request) reached(ctx context.Context, kind *catalog.Kind, id uuid.UUID) (uuid.UUID, error) {
	_, list, err := q.v.facts.Load(ctx, q.v.pool, kind.Name, func(t *revision.Table) revision.Statement { return t.ByID }, id)
	if err != nil {
		return uuid.Nil, err
	}
	if len(list) == 0 || !list[0].Found || q.foreign(list[0].Subject) {
		return id, nil
	}
	d, err := q.evaluate(ctx, &list[0].Policy)
	if err != nil || !d.Visible {
		return id, err
	}
	return list[0].Subject, nil
}

// target is the row a change is about: the record itself, or one of its sub-resources.
type target struct {
	facts   *facts.Facts
	row     *record.Record
	d       policy.Decision
	by      *catalog.Field // what an import found it by
	old     *record.Record // as it was; nil for a row that is new
	removed bool           // the row goes
	found   bool           // by what it was found by before
}

// target locks, loads and decides; parent is that of a sub-resource. Everything about the subject waits
// for an erasure, or precedes it.
func (q *request) target(ctx context.Context, tx pgx.Tx, parent, id uuid.UUID) (*target, error) {
	own, load := q.kind, id
	if own.Parent != "" {
		q.kind, load = q.rev.Kind(own.Parent), parent
	}
	f, err := q.lockAndLoad(ctx, tx, load)
	q.kind = own
	if err != nil {
		return nil, err
	}
	d, err := q.decide(ctx, f)
	if err != nil {
		return nil, err
	}
	t := &target{facts: f, row: &f.Record, d: d}
	if own.Parent != "" {
		child, ok := f.Child(id)
		if !ok {
			return nil, q.absent(f)
		}
		t.row = child
	}
	return t, nil
}

// lockAndLoad takes the subject's key row FOR SHARE and the record FOR UPDATE in one statement, then
// reads the facts.
func (q *request) lockAndLoad(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*facts.Facts, error) {
	t := q.rev.Tables[q.kind.Name]
	subject, err := q.ownerOf(ctx, tx, q.kind, id)
	if err != nil {
		return nil, err
	}
	b := &pgx.Batch{}
	b.Queue(string(t.Lock), subject, id)
	if err := store.Later(ctx, tx, b, "lock"); err != nil {
		return nil, err
	}
	return q.loadIn(ctx, tx, id)
}

// ownerOf is whom a record is about.
func (q *request) ownerOf(ctx context.Context, tx pgx.Tx, kind *catalog.Kind, id uuid.UUID) (subject uuid.UUID, err error) {
	if kind.Subject {
		return id, nil
	}
	err = tx.QueryRow(ctx, `SELECT subject FROM directory WHERE id = $1 AND kind = $2`, id, kind.Name).Scan(&subject)
	if errors.Is(err, pgx.ErrNoRows) {
		return uuid.Nil, q.absent(nil)
	}
	if err != nil {
		return uuid.Nil, fmt.Errorf("subject of %s: %w", id, store.Fault(err))
	}
	return subject, nil
}

func (q *request) patch(ctx context.Context, tx pgx.Tx, t *target, version uint64, d *Draft) (Written, error) {
	if err := q.mayPatch(ctx, t, d); err != nil { // before anything is compared with what is stored
		return Written{}, err
	}
	if err := d.ResolveOn(t.row.Get); err != nil {
		return Written{}, err
	}
	if t.row.Version != version {
		return Written{}, ErrVersion
	}
	return q.apply(ctx, tx, t, d, nil)
}

// apply writes a patch that the caller may make; mark, where there is one, is what the record keeps of the row of a file.
func (q *request) apply(ctx context.Context, tx pgx.Tx, t *target, d *Draft, mark Mark) (w Written, err error) {
	if err := q.checkRefs(ctx, tx, d); err != nil {
		return Written{}, err
	}
	own := d.Clone()
	d = &own
	if err := q.ruleOn(ctx, tx, t, d); err != nil {
		return Written{}, err
	}
	old := t.row.Clone()
	t.old = &old
	if err := t.row.Patch(d, t.facts.Keys, store.Micro(q.v.now())); err != nil {
		return Written{}, err
	}
	if mark != nil {
		if t.row.Imported, err = mark(t.facts.Keys); err != nil {
			return Written{}, err
		}
	}
	if err := q.putHistory(ctx, tx, t.facts.Keys, d, &old); err != nil {
		return Written{}, err
	}
	if err := q.cascade(ctx, tx, t, &old); err != nil {
		return Written{}, err
	}
	return q.store(ctx, tx, t, d, old.Version)
}

// mayPatch checks the fields against the decision on the record as it was, and for reassign against the
// one on the record as it would be.
func (q *request) mayPatch(ctx context.Context, t *target, d *Draft) error {
	if err := q.mayWrite(t.d, d, t.row, ""); err != nil {
		return err
	}
	if q.action != policy.ActionReassign || q.kind.Parent != "" {
		return nil
	}
	next := t.row.Clone()
	next.SetClear(d)
	attributes := tape.Attributes(&next, t.facts.Policy)
	after, err := q.decideOn(ctx, t.facts, &attributes)
	if err != nil {
		return err
	}
	return q.mayWrite(after, d, t.row, "")
}

// putHistory keeps what a write replaced, as it was at its version.
func (q *request) putHistory(ctx context.Context, tx pgx.Tx, keys *keyring.Subject, d *Draft, old *record.Record) error {
	p := old.Past(d)
	p.Action, p.At, p.Entry = q.action, store.Micro(q.v.now()), q.entry.ID
	return p.Later(ctx, tx, old.Subject, keys)
}

// store writes the changed row and what follows from it.
func (q *request) store(ctx context.Context, tx pgx.Tx, t *target, d *Draft, old uint64) (Written, error) {
	if err := t.row.UpdateLater(ctx, tx, old); err != nil {
		return Written{}, err
	}
	return q.settle(ctx, tx, t, d)
}

// settle writes what follows from a stored row: its tokens, the parent's new version and the entry.
func (q *request) settle(ctx context.Context, tx pgx.Tx, t *target, d *Draft) (Written, error) {
	if err := q.reindex(ctx, tx, t, d); err != nil {
		return Written{}, err
	}
	if err := q.touchParent(ctx, tx, t); err != nil {
		return Written{}, err
	}
	if err := q.observe(ctx, tx, t.change()); err != nil {
		return Written{}, err
	}
	l, err := q.writeGroup(t.facts, d, t.row, release.WholeOf(t.facts), false)
	if err != nil {
		return Written{}, err
	}
	q.entry.Groups = release.Groups(append([]release.Left{l}, q.carried...))
	if err := q.recordLast(ctx, tx); err != nil {
		return Written{}, err
	}
	return Written{Kind: t.row.Table.Kind, ID: t.row.ID, Parent: t.row.Parent, Version: t.row.Version}, nil
}

// reindex replaces a row's tokens by those of its values now, where these may be others; d is what was written into it.
func (q *request) reindex(ctx context.Context, tx pgx.Tx, t *target, d *Draft) error {
	roots, err := q.writing(ctx)
	if err != nil {
		return err
	}
	_, verified := d.Get("verified") // it may claim a value that stays
	t.found = t.old != nil && !verified && len(roots.Writing) == 1 && t.row.SameTokens(t.old)
	var rivals []record.Rival
	if !t.found {
		if rivals, err = t.row.Reindex(ctx, tx, roots, t.facts.Keys); err != nil {
			return err
		}
	}
	if err := q.moved(ctx, tx, t.facts, t.old, t.row); err != nil {
		return err
	}
	if err := q.consultAll(ctx, tx, suppress.Arrival{Subject: t.facts.Subject, Keys: t.facts.Keys, Rows: []*record.Record{t.row}}); err != nil {
		return err
	}
	return q.resolve(ctx, tx, &indexing{record: t.row, draft: d, by: t.by}, rivals)
}

// moved has the consent ledger follow an address that changes or goes.
func (q *request) moved(ctx context.Context, tx pgx.Tx, f *facts.Facts, old, now *record.Record) error {
	v := capture.Move{Facts: f, Before: old, After: now, Credential: q.actor.Credential().ID, Entry: q.entry.ID}
	return v.Follow(ctx, tx, q.v.keys)
}

// CreateChild adds a sub-resource to a record, which gets a new version by it. Errors as those of Create.
func (s *Session) CreateChild(ctx context.Context, kind string, parent uuid.UUID, d Draft, idem *Idempotency) (Written, error) {
	return through(ctx, s, policy.ActionCreate, kind, func(ctx context.Context, q *request) (Written, error) {
		if err := q.checkDraft(&d, kind, false); err != nil {
			return Written{}, err
		}
		if q.kind.Parent == "" {
			return Written{}, ErrKind
		}
		return q.createChild(ctx, parent, &d, idem)
	})
}

func (q *request) createChild(ctx context.Context, parent uuid.UUID, d *Draft, idem *Idempotency) (Written, error) {
	if err := q.chargeRecord(ctx, parent, uuid.Nil); err != nil {
		return Written{}, err
	}
	id, err := store.NewID()
	if err != nil {
		return Written{}, err
	}
	var earlier *idempotency.Claim
	var w Written
	err = q.v.inTx(ctx, func(tx pgx.Tx) error {
		subject, err := q.ownerOf(ctx, tx, q.rev.Kind(q.kind.Parent), parent)
		if err != nil {
			return err
		}
		if earlier, err = q.claim(ctx, tx, idem, idempotency.Claim{Kind: q.kind.Name, Record: id, Subject: subject}); err != nil || earlier != nil {
			return err
		}
		w, err = q.addChild(ctx, tx, parent, id, d)
		return err
	})
	if err != nil {
		return Written{}, err
	}
	if earlier != nil {
		return q.replay(ctx, earlier)
	}
	w.Disclosure = q.disclosure()
	return w, nil
}

func (q *request) addChild(ctx context.Context, tx pgx.Tx, parent, id uuid.UUID, d *Draft) (Written, error) {
	own := q.kind
	q.kind = q.rev.Kind(own.Parent)
	f, err := q.lockAndLoad(ctx, tx, parent)
	q.kind = own
	if err != nil {
		return Written{}, err
	}
	decision, err := q.decide(ctx, f)
	if err != nil {
		return Written{}, err
	}
	if err := q.mayWrite(decision, d, nil, ""); err != nil {
		return Written{}, err
	}
	if len(f.Children) >= draft.MaxChildren {
		return Written{}, &Invalid{Fields: []FieldError{{Field: own.ParentList, Code: "too_long", Hint: fmt.Sprintf("at most %d", draft.MaxChildren)}}}
	}
	if err := q.checkRefs(ctx, tx, d); err != nil {
		return Written{}, err
	}
	r := record.New(q.rev.Tables[own.Name], f.Subject, id, parent, store.Micro(q.v.now()))
	filled := d.Clone()
	d = &filled
	r.SetClear(d)
	if err := q.rule(ctx, tx, f, &decision, &rule.Write{After: &r, Draft: d}); err != nil {
		return Written{}, err
	}
	if err := r.Fill(d, f.Keys); err != nil {
		return Written{}, err
	}
	if err := r.Insert(ctx, tx); err != nil {
		return Written{}, err
	}
	f.Children = append(f.Children, r)
	return q.settle(ctx, tx, &target{facts: f, row: &r, d: decision}, d)
}

// Delete removes a record with its sub-resources, tokens and history. A person is not deleted but erased: see Erase;
// what is about nobody is destroyed by it in the same way.
// Errors as those of Patch.
func (s *Session) Delete(ctx context.Context, kind string, id uuid.UUID, version uint64) (Written, error) {
	return through(ctx, s, policy.ActionDelete, kind, func(ctx context.Context, q *request) (Written, error) {
		if q.kind.Person() || q.kind.Parent != "" {
			return Written{}, ErrKind
		}
		if q.kind.Impersonal {
			_, err := q.destroy(ctx, &erasing{id: id, version: version, whole: true})
			return Written{Kind: q.kind, ID: id, Version: version, Disclosure: q.disclosure()}, err
		}
		return q.deleteAt(ctx, uuid.Nil, id, version)
	})
}

// DeleteChild removes a sub-resource of a record, which gets a new version by it.
func (s *Session) DeleteChild(ctx context.Context, kind string, parent, id uuid.UUID, version uint64) (Written, error) {
	return through(ctx, s, policy.ActionDelete, kind, func(ctx context.Context, q *request) (Written, error) {
		if q.kind.Parent == "" {
			return Written{}, ErrKind
		}
		return q.deleteAt(ctx, parent, id, version)
	})
}

func (q *request) deleteAt(ctx context.Context, parent, id uuid.UUID, version uint64) (Written, error) {
	if err := q.chargeRecord(ctx, parent, id); err != nil {
		return Written{}, err
	}
	var w Written
	err := q.v.inTx(ctx, func(tx pgx.Tx) error {
		t, err := q.target(ctx, tx, parent, id)
		if err != nil {
			return err
		}
		if t.row.Version != version {
			return ErrVersion
		}
		w, err = q.remove(ctx, tx, t)
		return err
	})
	if err != nil {
		return Written{}, err
	}
	w.Disclosure = q.disclosure()
	return w, nil
}

// removeRow deletes one row, and what follows from an address that goes.
func (q *request) removeRow(ctx context.Context, tx pgx.Tx, f *facts.Facts, r *record.Record) error {
	if err := q.moved(ctx, tx, f, r, nil); err != nil {
		return err
	}
	if err := r.Remove(ctx, tx); err != nil {
		return err
	}
	return suppress.Forget(ctx, tx, q.v.keys, f, r.ID)
}

func (q *request) remove(ctx context.Context, tx pgx.Tx, t *target) (Written, error) {
	rows := []*record.Record{t.row}
	if t.row == &t.facts.Record {
		rows = append(pointers(t.facts.Children), t.row)
	}
	for _, r := range rows {
		if err := q.removeRow(ctx, tx, t.facts, r); err != nil {
			return Written{}, err
		}
	}
	t.removed = true
	if err := q.observe(ctx, tx, Change{Facts: t.facts, Before: t.row}); err != nil {
		return Written{}, err
	}
	if err := q.touchParent(ctx, tx, t); err != nil {
		return Written{}, err
	}
	l, err := q.writeGroup(t.facts, &Draft{}, t.row, release.WholeOf(t.facts).Without(t.row.ID), false)
	if err != nil {
		return Written{}, err
	}
	if q.entry.Groups = release.Groups([]release.Left{l}); t.row == &t.facts.Record {
		q.entry.Record = nil // nothing is left
	}
	if err := q.recordTx(ctx, tx, audit.Written); err != nil {
		return Written{}, err
	}
	return Written{Kind: t.row.Table.Kind, ID: t.row.ID, Parent: t.row.Parent, Version: t.row.Version}, nil
}
