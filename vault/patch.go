package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
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
	if err := q.chargeRecord(ctx, parent, id); err != nil {
		return Written{}, err
	}
	var w Written
	err := q.v.inTx(ctx, func(tx pgx.Tx) error {
		t, err := q.target(ctx, tx, parent, id)
		if err != nil {
			return err
		}
		w, err = q.patch(ctx, tx, t, version, d)
		return err
	})
	if err != nil {
		return Written{}, err
	}
	w.Disclosure = q.disclosure()
	return w, nil
}

// chargeRecord counts the subject of a record that is about to be changed, there or not. It runs before the
// transaction: inside, it would wait for a connection while holding one.
func (q *request) chargeRecord(ctx context.Context, parent, id uuid.UUID) error {
	subject := id
	if parent != uuid.Nil {
		subject = parent
	}
	if !q.kind.Subject && q.kind.Parent == "" {
		err := q.v.pool.QueryRow(ctx, `SELECT subject FROM directory WHERE id = $1 AND kind = $2`, id, q.kind.Name).Scan(&subject)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return fmt.Errorf("subject of %s: %w", id, store.Fault(err))
		}
	}
	return q.charge(ctx, subject)
}

// target is the row a change is about: the record itself, or one of its sub-resources.
type target struct {
	facts *facts
	row   *record
	d     policy.Decision
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
	t := &target{facts: f, row: &f.record, d: d}
	if own.Parent != "" {
		child, ok := f.child(id)
		if !ok {
			return nil, q.absent(f)
		}
		t.row = child
	}
	return t, nil
}

// lockAndLoad takes the subject's key row FOR SHARE and the record FOR UPDATE in one statement, then
// reads the facts.
func (q *request) lockAndLoad(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*facts, error) {
	t := q.rev.Tables[q.kind.Name]
	subject := id
	if !q.kind.Subject {
		err := tx.QueryRow(ctx, `SELECT subject FROM directory WHERE id = $1 AND kind = $2`, id, q.kind.Name).Scan(&subject)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil, q.absent(nil)
		}
		if err != nil {
			return nil, fmt.Errorf("lock: %w", store.Fault(err))
		}
	}
	if _, err := tx.Exec(ctx, string(t.Lock), subject, id); err != nil {
		return nil, fmt.Errorf("lock: %w", store.Fault(err))
	}
	return q.loadID(ctx, tx, id)
}

func (q *request) patch(ctx context.Context, tx pgx.Tx, t *target, version uint64, d *Draft) (Written, error) {
	if err := resolveShapes(d, t.row); err != nil {
		return Written{}, err
	}
	if err := q.mayPatch(ctx, t, d); err != nil {
		return Written{}, err
	}
	if t.row.version != version {
		return Written{}, ErrVersion
	}
	if err := q.checkRefs(ctx, tx, d); err != nil {
		return Written{}, err
	}
	old := *t.row
	old.clear = slices.Clone(t.row.clear)
	if err := q.change(t, d); err != nil {
		return Written{}, err
	}
	if err := q.putHistory(ctx, tx, t.facts.keys, d, &old); err != nil {
		return Written{}, err
	}
	if err := q.cascade(ctx, tx, t, &old); err != nil {
		return Written{}, err
	}
	return q.store(ctx, tx, t, d, old.version)
}

// resolveShapes reads values whose type follows from the stored record, and refuses to change what a
// stored value's class follows from.
func resolveShapes(d *Draft, r *record) error {
	for i := range d.Settings {
		f := &d.Settings[i]
		if f.Field.ClassBy == nil {
			continue
		}
		stored := r.clearOf(f.Field.ClassBy.Field)
		if v, given := d.Get(f.Field.ClassBy.Field); given && !v.Equal(stored) {
			return &Invalid{Fields: []FieldError{{Field: f.Field.ClassBy.Field, Code: "immutable", Hint: "delete it and add another"}}}
		}
		if err := f.Resolve(stored.Text()); err != nil {
			return err
		}
		if f.Value.IsNull() && f.Field.Required {
			return &Invalid{Fields: []FieldError{{Field: f.Field.Name, Code: "required", Hint: "it cannot be removed"}}}
		}
	}
	return requiredKept(d, r)
}

// requiredKept refuses a patch that removes what a record must have or changes what decides its class.
func requiredKept(d *Draft, r *record) error {
	for i := range d.Settings {
		f := &d.Settings[i]
		if f.Field.Required && f.Value.IsNull() {
			return &Invalid{Fields: []FieldError{{Field: f.Field.Name, Code: "required", Hint: "it cannot be removed"}}}
		}
		if decidesClass(r.table, f.Field.Name) && !f.Value.Equal(r.clearOf(f.Field.Name)) {
			return &Invalid{Fields: []FieldError{{Field: f.Field.Name, Code: "immutable", Hint: "delete it and add another"}}}
		}
		if slices.Contains(r.table.Kind.Owners, f.Field.Name) && !f.Value.Equal(r.clearOf(f.Field.Name)) {
			return &Invalid{Fields: []FieldError{{Field: f.Field.Name, Code: "immutable", Hint: "a record stays with its subject"}}}
		}
	}
	return nil
}

func decidesClass(t *revision.Table, name string) bool {
	return slices.ContainsFunc(t.Kind.Fields, func(f *catalog.Field) bool { return f.ClassBy != nil && f.ClassBy.Field == name })
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
	next := *t.row
	next.clear = slices.Clone(t.row.clear)
	for _, f := range d.Settings {
		if !f.Field.Sealed() {
			next.setClear(f.Field, f.Value)
		}
	}
	attributes := policyAttributes(&next, t.facts.policy)
	after, err := q.decideOn(ctx, t.facts, &attributes)
	if err != nil {
		return err
	}
	return q.mayWrite(after, d, t.row, "")
}

func (q *request) change(t *target, d *Draft) error {
	t.row.version++
	t.row.updated = store.Micro(q.v.now())
	if err := t.row.apply(d, t.facts.keys); err != nil {
		return err
	}
	t.row.unverify(d)
	return t.row.finish(t.facts.keys)
}

const insertHistory = `INSERT INTO history (subject, record, version, kind, action, at, entry, sealed, clear, mac)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::json, $10)`

// putHistory keeps what a write replaced, as it was at its version.
func (q *request) putHistory(ctx context.Context, tx pgx.Tx, keys *keyring.Subject, d *Draft, old *record) error {
	p := pastRow{
		Record: old.id, Version: int64(old.version), Kind: old.table.Kind.Name, Action: q.action, At: store.Micro(q.v.now()), //nolint:gosec // versions count writes
		Entry: q.entry.ID, Sealed: replacedSealed(d, old).Bytes(), Clear: string(replaced(d, old)),
	}
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return err
	}
	sum := key.MAC(keyring.TagHistory, p.parts()...)
	_, err = tx.Exec(ctx, insertHistory, old.subject, p.Record, p.Version, p.Kind, p.Action, p.At, p.Entry, p.Sealed, p.Clear, sum[:])
	if err != nil {
		return fmt.Errorf("history: %w", store.Fault(err))
	}
	return nil
}

// store writes the changed row and what follows from it.
func (q *request) store(ctx context.Context, tx pgx.Tx, t *target, d *Draft, old uint64) (Written, error) {
	tag, err := tx.Exec(ctx, string(t.row.table.Update), t.row.updateArgs(old)...)
	if err != nil {
		return Written{}, fmt.Errorf("update: %w", store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return Written{}, ErrVersion
	}
	return q.settle(ctx, tx, t, d)
}

// settle writes what follows from a stored row: its tokens, the parent's new version and the entry.
func (q *request) settle(ctx context.Context, tx pgx.Tx, t *target, d *Draft) (Written, error) {
	if err := q.reindex(ctx, tx, t); err != nil {
		return Written{}, err
	}
	if err := q.touchParent(ctx, tx, t); err != nil {
		return Written{}, err
	}
	l, err := q.writeGroup(t.facts, d, t.row, false)
	if err != nil {
		return Written{}, err
	}
	q.entry.Groups = group(append([]left{l}, q.carried...))
	if err := q.recordTx(ctx, tx, audit.Written); err != nil {
		return Written{}, err
	}
	return Written{Kind: t.row.table.Kind, ID: t.row.id, Parent: t.row.parent, Version: t.row.version}, nil
}

// reindex replaces a row's tokens by those of its values now.
func (q *request) reindex(ctx context.Context, tx pgx.Tx, t *target) error {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	tokens, err := t.row.tokens(roots, t.facts.keys)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, deleteTokens, t.row.subject, t.row.id); err != nil {
		return fmt.Errorf("tokens: %w", store.Fault(err))
	}
	return q.writeTokens(ctx, tx, []indexing{{record: t.row, tokens: tokens}})
}

const deleteTokens = `DELETE FROM token WHERE subject = $1 AND source = $2`

// touchParent gives a record a new version when one of its sub-resources changed, since its
// representation did.
func (q *request) touchParent(ctx context.Context, tx pgx.Tx, t *target) error {
	parent := &t.facts.record
	if t.row == parent {
		return nil
	}
	old := parent.version
	parent.version++
	parent.updated = store.Micro(q.v.now())
	if err := parent.finish(t.facts.keys); err != nil {
		return err
	}
	tag, err := tx.Exec(ctx, string(parent.table.Update), parent.updateArgs(old)...)
	if err != nil {
		return fmt.Errorf("update: %w", store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return ErrVersion
	}
	return nil
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
	if err := q.charge(ctx, parent); err != nil {
		return Written{}, err
	}
	id, err := store.NewID()
	if err != nil {
		return Written{}, err
	}
	var earlier *claim
	var w Written
	err = q.v.inTx(ctx, func(tx pgx.Tx) error {
		if earlier, err = q.claim(ctx, tx, idem, claim{kind: q.kind.Name, record: id, subject: parent}); err != nil || earlier != nil {
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
	if len(f.children) >= draft.MaxChildren {
		return Written{}, &Invalid{Fields: []FieldError{{Field: own.ParentList, Code: "too_long", Hint: fmt.Sprintf("at most %d", draft.MaxChildren)}}}
	}
	r := newRecord(q.rev.Tables[own.Name], f.subject, id, parent, store.Micro(q.v.now()))
	if err := r.apply(d, f.keys); err != nil {
		return Written{}, err
	}
	if err := r.finish(f.keys); err != nil {
		return Written{}, err
	}
	if _, err := tx.Exec(ctx, string(r.table.Insert), r.insertArgs()...); err != nil {
		return Written{}, fmt.Errorf("create: %w", store.Fault(err))
	}
	return q.settle(ctx, tx, &target{facts: f, row: &r, d: decision}, d)
}

// Delete removes a record with its tokens and history. A subject is not deleted but erased: see Erase.
// Errors as those of Patch.
func (s *Session) Delete(ctx context.Context, kind string, id uuid.UUID, version uint64) (Written, error) {
	return through(ctx, s, policy.ActionDelete, kind, func(ctx context.Context, q *request) (Written, error) {
		if q.kind.Subject || q.kind.Parent != "" {
			return Written{}, ErrKind
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
		if t.row.version != version {
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

func (q *request) remove(ctx context.Context, tx pgx.Tx, t *target) (Written, error) {
	b := &pgx.Batch{}
	b.Queue(string(t.row.table.Remove), t.row.subject, t.row.id, int64(t.row.version)) //nolint:gosec // versions count writes
	b.Queue(deleteTokens, t.row.subject, t.row.id)
	b.Queue(`DELETE FROM history WHERE subject = $1 AND record = $2`, t.row.subject, t.row.id)
	b.Queue(`DELETE FROM directory WHERE id = $1`, t.row.id)
	b.Queue(`DELETE FROM review WHERE subject = $1 AND record = $2`, t.row.subject, t.row.id)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return Written{}, fmt.Errorf("delete: %w", store.Fault(err))
	}
	if err := q.touchParent(ctx, tx, t); err != nil {
		return Written{}, err
	}
	l, err := q.writeGroup(t.facts, &Draft{}, t.row, false)
	if err != nil {
		return Written{}, err
	}
	q.entry.Groups, q.entry.Record = group([]left{l}), nil
	if err := q.recordTx(ctx, tx, audit.Written); err != nil {
		return Written{}, err
	}
	return Written{Kind: t.row.table.Kind, ID: t.row.id, Parent: t.row.parent, Version: t.row.version}, nil
}
