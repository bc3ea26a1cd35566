package vault

import (
	"bytes"
	"context"
	"maps"
	"slices"
	"strconv"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// What follows is for writes of many records: imports.

// Mark is what a record keeps of the row of a file that it came from, made under its subject's keys.
type Mark func(*keyring.Subject) ([]byte, error)

// Beside is the passage under an entry of its own, for a part of its work that is recorded by itself.
func (p *Passage) Beside() *Passage {
	q := p.q.beside()
	q.recorded, q.roots = false, nil
	return &Passage{q}
}

// Batch runs fn in a transaction for a part of the passage's work, under an entry of its own, and again where catalog,
// index keys or who is merged with whom changed under it.
func (p *Passage) Batch(ctx context.Context, fn func(*Passage, pgx.Tx) error) (err error) {
	for range staleAttempts {
		b := p.Beside()
		err = p.q.v.inTx(ctx, func(tx pgx.Tx) error { return fn(b, tx) })
		if !stale(err) {
			break
		}
	}
	return err
}

// Follow goes over to the active revision. It is ErrUnavailable where that has another catalog.
func (p *Passage) Follow(ctx context.Context) error {
	before := p.q.rev.Digest
	if err := p.q.pin(ctx, p.q.v.pool); err != nil {
		return err
	}
	if p.q.rev.Digest != before {
		return errRevision
	}
	return nil
}

// Revision is the one under which the passage decides.
func (p *Passage) Revision() *revision.Set { return p.q.rev }

// MayMatch asks policy whether the session could find a record of a kind by a field.
func (p *Passage) MayMatch(ctx context.Context, kind string, f *facts.Facts, field *catalog.Field) (bool, error) {
	q := *p.q
	q.rev = f.Rev
	return q.mayFind(ctx, kind, f, field, field.Class)
}

// Place reserves room for the keys of n new subjects, outside any transaction; none where the passage's kind makes none.
func (p *Passage) Place(ctx context.Context, n int) (uuid.UUID, error) { return p.q.placeFor(ctx, n) }

// Making is one record to be made. ID and Children are set by Make.
type Making struct {
	Draft    *Draft
	Mark     Mark     // nil for none
	Marks    [][]byte // of the draft's sub-resources; nil for none
	ID       uuid.UUID
	Subject  uuid.UUID
	Children []uuid.UUID
}

// Make makes records of the passage's kind in one transaction under the passage's entry, as Create does: all or none. then runs in
// the transaction when they have their ids.
func (p *Passage) Make(ctx context.Context, tx pgx.Tx, place uuid.UUID, list []Making, then func(pgx.Tx) error) error {
	q := p.q
	if err := q.pin(ctx, tx); err != nil {
		return err
	}
	var bucket *crypto.Bucket
	var err error
	if place != uuid.Nil {
		if bucket, err = q.v.keys.LockBucket(ctx, tx, place); err != nil {
			return err
		}
	}
	if err := q.gather(ctx, tx, list); err != nil {
		return err
	}
	all := make([]*creation, len(list))
	for i := range list {
		n := &list[i]
		if n.ID, err = store.NewID(); err != nil {
			return err
		}
		if all[i], err = q.prepare(ctx, tx, n.Draft, n.ID, bucket); err != nil {
			return err
		}
		if err := n.mark(all[i]); err != nil {
			return err
		}
	}
	if err := then(tx); err != nil {
		return err
	}
	return q.insertMany(ctx, tx, all)
}

func (n *Making) mark(c *creation) (err error) {
	n.Subject, n.Children = c.facts.Subject, n.Children[:0]
	if n.Mark != nil {
		if c.record.Imported, err = n.Mark(c.facts.Keys); err != nil {
			return err
		}
	}
	for i := range c.children {
		n.Children = append(n.Children, c.children[i].ID)
		if i < len(n.Marks) {
			c.children[i].Imported = n.Marks[i]
		}
	}
	return nil
}

// Target is a record that a write has locked and may change.
type Target struct {
	p *Passage
	t *target
}

// Target locks and loads a record of the passage's kind, and decides.
func (p *Passage) Target(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*Target, error) {
	t, err := p.q.target(ctx, tx, uuid.Nil, id)
	if err != nil {
		return nil, err
	}
	return &Target{p, t}, nil
}

// Facts are those of the record as it is now.
func (t *Target) Facts() *facts.Facts { return t.t.facts }

// FoundBy says by which field the caller found the record: that it has the value is not for the write to say.
func (t *Target) FoundBy(f *catalog.Field) { t.t.by = f }

// Change does what Patch does, with what d sets. Of what decisions rest on it is a reassignment besides.
func (t *Target) Change(ctx context.Context, tx pgx.Tx, d *Draft, mark Mark) (Written, error) {
	q := t.p.q
	if err := q.mayMerge(ctx, t.t, d); err != nil { // before anything is compared with what is stored
		return Written{}, err
	}
	if err := d.KeepsOn(t.t.row.Get); err != nil {
		return Written{}, err
	}
	return q.apply(ctx, tx, t.t, d, mark)
}

// mayMerge is mayPatch for a row: one that changes what decisions rest on is a reassignment besides, decided on
// the record as it was and as it would be.
func (q *request) mayMerge(ctx context.Context, t *target, d *Draft) error {
	if err := q.mayWrite(t.d, d, t.row, ""); err != nil || !d.Reassigns() {
		return err
	}
	as := *q
	as.action = policy.ActionReassign
	before, err := as.decide(ctx, t.facts)
	if err != nil {
		return err
	}
	return as.mayPatch(ctx, &target{facts: t.facts, row: t.row, d: before}, d)
}

// Add adds a sub-resource to the record. Change has to follow, which gives the record its new version.
func (t *Target) Add(ctx context.Context, tx pgx.Tx, d *Draft, mark []byte) (id uuid.UUID, err error) {
	q, f := t.p.q, t.t.facts
	if err := q.mayWrite(t.t.d, d, nil, ""); err != nil {
		return uuid.Nil, err
	}
	if len(f.Children) >= draft.MaxChildren {
		return uuid.Nil, &Invalid{Fields: []FieldError{{Field: d.Kind.ParentList, Code: "too_long", Hint: "at most " + strconv.Itoa(draft.MaxChildren)}}}
	}
	if err := q.checkRefs(ctx, tx, d); err != nil {
		return uuid.Nil, err
	}
	if id, err = store.NewID(); err != nil {
		return uuid.Nil, err
	}
	r := record.New(q.rev.Tables[d.Kind.Name], f.Subject, id, f.ID, store.Micro(q.v.now()))
	r.Imported = mark
	own := d.Clone()
	r.SetClear(&own)
	if err := q.rule(ctx, tx, f, &t.t.d, &rule.Write{After: &r, Draft: &own}); err != nil {
		return uuid.Nil, err
	}
	if err := r.Fill(&own, f.Keys); err != nil {
		return uuid.Nil, err
	}
	if err := r.Insert(ctx, tx); err != nil {
		return uuid.Nil, err
	}
	f.Children = append(f.Children, r)
	return id, t.follow(ctx, tx, &target{facts: f, row: &f.Children[len(f.Children)-1], d: t.t.d}, &own)
}

// ChangeChild changes a sub-resource of the record's. Change has to follow.
func (t *Target) ChangeChild(ctx context.Context, tx pgx.Tx, r *record.Record, d *Draft) error {
	q, f := t.p.q, t.t.facts
	if err := q.mayWrite(t.t.d, d, r, ""); err != nil {
		return err
	}
	if err := q.checkRefs(ctx, tx, d); err != nil {
		return err
	}
	child, own := &target{facts: f, row: r, d: t.t.d}, d.Clone()
	if err := q.ruleOn(ctx, tx, child, &own); err != nil {
		return err
	}
	old := r.Clone()
	child.old = &old
	if err := r.Patch(&own, f.Keys, store.Micro(q.v.now())); err != nil {
		return err
	}
	if err := q.putHistory(ctx, tx, f.Keys, &own, &old); err != nil {
		return err
	}
	if err := r.UpdateLater(ctx, tx, old.Version); err != nil {
		return err
	}
	return t.follow(ctx, tx, child, &own)
}

// follow writes what follows from a sub-resource that was written.
func (t *Target) follow(ctx context.Context, tx pgx.Tx, child *target, d *Draft) error {
	if err := t.p.q.reindex(ctx, tx, child, d); err != nil {
		return err
	}
	return t.p.q.observe(ctx, tx, child.change())
}

// MayChange refuses what the decision on the record does not let the write set in a sub-resource of it.
func (t *Target) MayChange(r *record.Record, d *Draft) error { return t.p.q.mayWrite(t.t.d, d, r, "") }

// Knows reports whether a sub-resource holds a value already, to a session that may know: one that sees the value, or
// could find the record by it. To any other the record's version would tell whether its guess was right.
func (t *Target) Knows(ctx context.Context, r *record.Record, s *draft.Setting) (bool, error) {
	q := t.p.q
	shape, ok := r.Shape(s.Field)
	if !ok || !s.Field.HasPurpose(q.purpose) {
		return false, nil
	}
	may := t.t.d.Form(s.Field.Name, shape.Class.String()) == policy.Clear
	if !may && shape.Index != nil {
		var err error
		if may, err = q.mayFind(ctx, q.kind.Name, t.t.facts, s.Field, shape.Class); err != nil {
			return false, err
		}
	}
	if !may {
		return false, nil
	}
	have, err := r.Open(t.t.facts.Keys, s.Field)
	return err == nil && have.Equal(s.Value), err
}

// peer is a record that new ones are about or refer to.
type peer struct {
	facts *facts.Facts
	seen  bool // the session could read it: what it may refer to
}

// gather looks at once at what many new records are about or refer to, and holds those that they are about.
func (q *request) gather(ctx context.Context, tx pgx.Tx, list []Making) error {
	if len(list) == 1 {
		return nil
	}
	byKind, owners := map[string][]uuid.UUID{}, []uuid.UUID{}
	for i := range list {
		if _, id := list[i].Draft.Owner(); id != uuid.Nil {
			owners = append(owners, id)
		}
		for _, d := range append([]Draft{*list[i].Draft}, list[i].Draft.Children...) {
			for _, s := range d.Settings {
				if id, ok := s.Value.Ref(); ok && s.Field.Ref != "" {
					byKind[s.Field.Ref] = append(byKind[s.Field.Ref], id)
				}
			}
		}
	}
	if len(owners) > 0 {
		if err := ledger.HoldSubjects(ctx, tx, owners...); err != nil {
			return err
		}
	}
	q.peers = map[uuid.UUID]peer{}
	for _, kind := range slices.Sorted(maps.Keys(byKind)) {
		slices.SortFunc(byKind[kind], func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
		_, found, err := q.v.facts.Load(ctx, tx, kind, func(t *revision.Table) revision.Statement { return t.ByIDs }, slices.Compact(byKind[kind]))
		if err != nil {
			return err
		}
		for _, f := range found {
			p := peer{facts: f}
			if f.Found {
				if p.seen, err = q.sees(ctx, kind, f); err != nil {
					return err
				}
			}
			q.peers[f.ID] = p
		}
	}
	return nil
}
