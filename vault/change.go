package vault

import (
	"context"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// Change is a record, or a sub-resource of one, that a write makes, changes or removes.
type Change struct {
	Facts  *facts.Facts   // of the whole record, or, of a new one, of its subject
	Before *record.Record // as it was; nil for a new one
	After  *record.Record // as it is; nil for one that goes
	Erased bool           // its subject goes with everything about it
	// Set by the vault.
	Entry      uuid.UUID      // of the write
	Credential uuid.UUID      // of the writer
	Tokens     []record.Token // of a record that is made by itself, with its sub-resources
	Asked      bool           // OnCreate was told of it
	Found      bool           // it is found by what it was found by before
	// Agreeing is for who is told by OnCreate to set: others that may be of the same person. It stays in the server.
	Agreeing []Alike
}

// Row is the record as it is, or, of one that goes, was.
func (c *Change) Row() *record.Record {
	if c.After != nil {
		return c.After
	}
	return c.Before
}

// OnWrite has fn told of each write, in its own transaction, which an error of it ends. A write of many records is told
// at once. It is called before the vault is used; several are told in the order of the calls.
func (v *Vault) OnWrite(fn func(ctx context.Context, tx pgx.Tx, changes []Change) error) {
	v.observers = append(v.observers, fn)
}

// OnCreate has ask told of a record that is about to be made by itself, to put a question into a batch that is sent before the
// record is stored. What it returns is run in the transaction behind that, when the answer is there; nil for nothing. It is
// called before the vault is used. Of other writes OnWrite tells alone.
func (v *Vault) OnCreate(ask func(ctx context.Context, b *pgx.Batch, c *Change) (answered func(context.Context, pgx.Tx) error, err error)) {
	v.askers = append(v.askers, ask)
}

// inquire lets those ask who are told by OnCreate, and returns what is to be run behind the answers.
func (q *request) inquire(ctx context.Context, b *pgx.Batch, c *Change) (func(context.Context, pgx.Tx) error, error) {
	q.sign(c)
	var all []func(context.Context, pgx.Tx) error
	for _, fn := range q.v.askers {
		answered, err := fn(ctx, b, c)
		if err != nil {
			return nil, err
		}
		if answered != nil {
			all = append(all, answered)
		}
	}
	return func(ctx context.Context, tx pgx.Tx) error {
		for _, answered := range all {
			if err := answered(ctx, tx); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

func (q *request) observe(ctx context.Context, tx pgx.Tx, changes ...Change) error {
	if len(changes) == 0 {
		return nil
	}
	for i := range changes {
		q.sign(&changes[i])
	}
	for _, fn := range q.v.observers {
		if err := fn(ctx, tx, changes); err != nil {
			return err
		}
	}
	return nil
}

func (q *request) sign(c *Change) {
	c.Entry, c.Credential = q.entry.ID, q.actor.Credential().ID
}

// made are the changes of records that are made.
func made(list []*creation) []Change {
	changes := make([]Change, len(list))
	for i, c := range list {
		changes[i] = Change{Facts: c.facts, After: &c.record}
	}
	return changes
}

func (t *target) change() Change {
	return Change{Facts: t.facts, Before: t.old, After: t.row, Found: t.found}
}

// rule completes a write by what its kind asks for.
func (q *request) rule(ctx context.Context, tx pgx.Tx, f *facts.Facts, d *policy.Decision, w *rule.Write) error {
	w.Kind = w.After.Table.Kind
	fn := q.v.rules[w.Kind.Name]
	if fn == nil {
		return nil
	}
	w.Catalog, w.Now, w.Purpose = q.rev.Catalog, store.Micro(q.v.now()), q.purpose
	w.Consented = func(purpose string) bool { return consent.Standing(f.Policy.Consents[purpose].Status).Permits() }
	w.Clear = func(field string) bool { return q.clear(d, w.Kind, field) }
	w.Sees = func(ctx context.Context, kind string, id uuid.UUID, field string) (bool, error) {
		_, list, err := q.v.facts.Load(ctx, tx, kind, func(t *revision.Table) revision.Statement { return t.ByID }, id)
		if err != nil || len(list) != 1 || !list[0].Found {
			return false, err
		}
		d, err := q.look(ctx, kind, list[0])
		return d.Visible && (field == "" || q.clear(&d, q.rev.Kind(kind), field)), err
	}
	return fn(ctx, tx, w)
}

// clear reports whether a decision lets this session see a field in clear.
func (q *request) clear(d *policy.Decision, k *catalog.Kind, field string) bool {
	f, ok := k.Field(field)
	return ok && f.HasPurpose(q.purpose) && d.Form(f.Name, f.Class.String()) == policy.Clear
}

// ruleOn is rule of a change: what the rule sets is added to the draft.
func (q *request) ruleOn(ctx context.Context, tx pgx.Tx, t *target, d *Draft) error {
	next := t.row.Clone()
	next.SetClear(d)
	w := &rule.Write{Before: t.row, After: &next, Draft: d}
	if t.row == &t.facts.Record {
		w.Children = pointers(t.facts.Children)
	}
	return q.rule(ctx, tx, t.facts, &t.d, w)
}

// touchParent gives a record a new version when one of its sub-resources changed, since its representation did, and
// completes it by its kind's rule.
func (q *request) touchParent(ctx context.Context, tx pgx.Tx, t *target) error {
	parent := &t.facts.Record
	if t.row == parent {
		return nil
	}
	old, next := parent.Clone(), parent.Clone()
	w := &rule.Write{Before: &old, After: &next, Draft: &Draft{Catalog: q.rev.Digest, Kind: parent.Table.Kind, Patch: true}}
	for _, r := range pointers(t.facts.Children) {
		if r.ID != t.row.ID {
			w.Children = append(w.Children, r)
		} else if !t.removed {
			w.Children = append(w.Children, t.row)
		}
	}
	if err := q.rule(ctx, tx, t.facts, &t.d, w); err != nil {
		return err
	}
	if len(w.Draft.Settings) == 0 {
		if err := parent.Touch(t.facts.Keys, store.Micro(q.v.now())); err != nil {
			return err
		}
		return parent.UpdateLater(ctx, tx, old.Version)
	}
	if err := parent.Patch(w.Draft, t.facts.Keys, store.Micro(q.v.now())); err != nil {
		return err
	}
	if err := q.putHistory(ctx, tx, t.facts.Keys, w.Draft, &old); err != nil {
		return err
	}
	return parent.UpdateLater(ctx, tx, old.Version)
}

func pointers(list []record.Record) []*record.Record {
	all := make([]*record.Record, len(list))
	for i := range list {
		all[i] = &list[i]
	}
	return all
}
