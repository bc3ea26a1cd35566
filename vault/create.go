package vault

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/idempotency"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
	"github.com/tacitcrm/tacit/vault/tape"
)

// creation is one record on its way into the database.
type creation struct {
	draft    *Draft
	facts    *facts.Facts // of the owning subject: new, or an existing record's
	record   record.Record
	children []record.Record
	drafts   []Draft // of the children
	decision policy.Decision
	wrapped  [][]byte // keys of a new subject; nil for a record about an existing one
	bucket   *crypto.Bucket
}

// Create writes a new record. For a subject kind it makes a subject with keys of its own. Errors: a
// *Refusal, *Invalid, *Conflict for a unique value the actor may match, ErrIdempotency, ErrUnavailable.
func (s *Session) Create(ctx context.Context, kind string, d Draft, idem *Idempotency) (Written, error) {
	return through(ctx, s, policy.ActionCreate, kind, func(ctx context.Context, q *request) (Written, error) {
		if err := q.checkDraft(&d, kind, false); err != nil {
			return Written{}, err
		}
		if q.kind.Parent != "" {
			return Written{}, ErrKind // needs CreateChild
		}
		return q.create(ctx, &d, idem)
	})
}

func (q *request) create(ctx context.Context, d *Draft, idem *Idempotency) (Written, error) {
	if _, subject := d.Owner(); subject != uuid.Nil {
		if err := q.charge(ctx, subject); err != nil {
			return Written{}, err
		}
	}
	if _, err := q.possible(); err != nil { // before a key is made for what policy allows nobody here
		return Written{}, err
	}
	id, err := store.NewID()
	if err != nil {
		return Written{}, err
	}
	place, err := q.placeFor(ctx, 1)
	if err != nil {
		return Written{}, err
	}
	var c *creation
	var earlier *idempotency.Claim
	err = q.v.inTx(ctx, func(tx pgx.Tx) error {
		subject := id
		if !q.kind.Subject {
			_, subject = d.Owner()
		}
		if earlier, err = q.claim(ctx, tx, idem, idempotency.Claim{Kind: q.kind.Name, Record: id, Subject: subject}); err != nil || earlier != nil {
			return err
		}
		if err := q.pin(ctx, tx); err != nil {
			return err
		}
		bucket, err := q.lockBucket(ctx, tx, place)
		if err != nil {
			return err
		}
		if c, err = q.prepare(ctx, tx, d, id, bucket); err != nil {
			return err
		}
		return q.insert(ctx, tx, []*creation{c})
	})
	if err != nil {
		return Written{}, err
	}
	if earlier != nil {
		return q.replay(ctx, earlier)
	}
	w := Written{Kind: q.kind, ID: id, Version: 1, Disclosure: q.disclosure()}
	w.Children = release.ChildIDs(c.record.Table, c.children)
	return w, nil
}

// placeFor reserves room for new subjects in a bucket, outside any transaction; none for a kind that makes
// none.
func (q *request) placeFor(ctx context.Context, n int) (uuid.UUID, error) {
	if !q.kind.Subject {
		return uuid.Nil, nil
	}
	return q.v.keys.Place(ctx, n)
}

// lockBucket holds the version of the bucket that new subjects were placed in until the transaction ends.
func (q *request) lockBucket(ctx context.Context, tx pgx.Tx, place uuid.UUID) (*crypto.Bucket, error) {
	if place == uuid.Nil {
		return nil, nil //nolint:nilnil // a kind that makes no subject
	}
	return q.v.keys.LockBucket(ctx, tx, place)
}

// prepare decides about a new record and seals it. bucket is where a new subject's keys go, its version
// held until commit; nil for a kind that makes no subject.
func (q *request) prepare(ctx context.Context, tx pgx.Tx, d *Draft, id uuid.UUID, bucket *crypto.Bucket) (*creation, error) {
	c := &creation{draft: d}
	var err error
	now := store.Micro(q.v.now())
	if q.kind.Subject {
		c.facts, err = q.newSubject(ctx, c, id, bucket)
	} else {
		c.facts, err = q.ownerFacts(ctx, tx, d)
	}
	if err != nil {
		return nil, err
	}
	c.record = record.New(q.rev.Tables[q.kind.Name], c.facts.Subject, id, uuid.Nil, now)
	if err := c.record.MakeIDs(); err != nil {
		return nil, err
	}
	err = q.fill(ctx, tx, c, now)
	if !q.kind.Subject && errors.Is(err, ErrNotFound) { // may not know the subject: as if there were none
		return nil, unknownOwner(d)
	}
	return c, err
}

func unknownOwner(d *Draft) error {
	field, _ := d.Owner()
	return &Invalid{Fields: []FieldError{{Field: field.Name, Code: "unknown_reference", Hint: "no such " + field.Ref}}}
}

// fill decides on the record as it would be, checks every field, and seals.
func (q *request) fill(ctx context.Context, tx pgx.Tx, c *creation, now time.Time) error {
	if c.facts.Found { // an existing subject's
		c.record.Inherit(&c.facts.Record)
	}
	c.record.SetClear(c.draft)
	attributes := tape.Attributes(&c.record, c.facts.Policy)
	var err error
	if c.decision, err = q.decideOn(ctx, c.factsOrNil(), &attributes); err != nil {
		return err
	}
	if err := q.mayWrite(c.decision, c.draft, nil, ""); err != nil {
		return err
	}
	if err := q.checkRefs(ctx, tx, c.draft); err != nil {
		return err
	}
	if err := q.fillChildren(ctx, tx, c, now); err != nil {
		return err
	}
	own := c.draft.Clone()
	if err := q.rule(ctx, tx, c.facts, &c.decision, &rule.Write{After: &c.record, Children: pointers(c.children), Draft: &own}); err != nil {
		return err
	}
	c.draft = &own
	return c.record.Fill(c.draft, c.facts.Keys)
}

// factsOrNil is the existing subject a refusal would be about; nil for a subject that is not there yet.
func (c *creation) factsOrNil() *facts.Facts {
	if c.wrapped != nil {
		return nil
	}
	return c.facts
}

func (q *request) fillChildren(ctx context.Context, tx pgx.Tx, c *creation, now time.Time) error {
	c.children, c.drafts = make([]record.Record, 0, len(c.draft.Children)), make([]Draft, 0, len(c.draft.Children))
	for i := range c.draft.Children {
		own := c.draft.Children[i].Clone()
		d := &own
		if err := q.mayWrite(c.decision, d, nil, fmt.Sprintf("%s[%d].", d.Kind.ParentList, i)); err != nil {
			return err
		}
		id, err := store.NewID()
		if err != nil {
			return err
		}
		r := record.New(q.rev.Tables[d.Kind.Name], c.facts.Subject, id, c.record.ID, now)
		if err := q.checkRefs(ctx, tx, d); err != nil {
			return err
		}
		r.SetClear(d)
		if err := q.rule(ctx, tx, c.facts, &c.decision, &rule.Write{After: &r, Draft: d}); err != nil {
			return err
		}
		if err := r.Fill(d, c.facts.Keys); err != nil {
			return err
		}
		c.children, c.drafts = append(c.children, r), append(c.drafts, own)
	}
	return nil
}

// newSubject makes a subject: its keys, wrapped by the bucket, and its first state.
func (q *request) newSubject(ctx context.Context, c *creation, id uuid.UUID, bucket *crypto.Bucket) (*facts.Facts, error) {
	var err error
	if c.wrapped, err = bucket.NewSubject(crypto.ID(id), catalog.Slots); err != nil {
		return nil, fmt.Errorf("keys of %s: %w", id, err)
	}
	c.bucket = bucket
	f := &facts.Facts{Rev: q.rev, Now: store.Micro(q.v.now()), ID: id, Subject: id, Known: true, State: ledger.Initial(q.rev.Catalog)}
	f.Keys = keyring.NewSubject(id, bucket, c.wrapped)
	f.Policy = f.State.Facts(f.Now)
	f.Policy.Subject = id.String()
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	if q.first == nil || q.first.Of != q.rev.Catalog {
		if q.first, err = ledger.NewFirst(q.rev.Catalog); err != nil {
			return nil, err
		}
	}
	f.Stored = q.first.Seal(roots.MAC, id)
	return f, nil
}

// ownerFacts loads the subject a new record is about, and locks its key row against erasure.
func (q *request) ownerFacts(ctx context.Context, tx pgx.Tx, d *Draft) (*facts.Facts, error) {
	field, id := d.Owner()
	if p, ok := q.peers[id]; ok {
		if !p.seen {
			return nil, unknownOwner(d)
		}
		return p.facts, nil
	}
	if err := ledger.HoldSubject(ctx, tx, id); err != nil {
		return nil, err
	}
	_, list, err := q.v.facts.Load(ctx, tx, field.Ref, func(t *revision.Table) revision.Statement { return t.ByID }, id)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 || !list[0].Found {
		return nil, unknownOwner(d)
	}
	if seen, err := q.sees(ctx, field.Ref, list[0]); err != nil || !seen {
		return nil, errors.Join(err, unknownOwner(d))
	}
	return list[0], nil
}

// checkRefs refuses references to records that are not there or that this session may not see: both read
// the same.
func (q *request) checkRefs(ctx context.Context, tx pgx.Tx, d *Draft) error {
	for _, f := range d.Settings {
		id, ok := f.Value.Ref()
		if !ok || f.Field.Ref == "" || q.peers[id].seen {
			continue
		}
		_, list, err := q.v.facts.Load(ctx, tx, f.Field.Ref, func(t *revision.Table) revision.Statement { return t.ByID }, id)
		if err != nil {
			return err
		}
		if len(list) == 1 && list[0].Found {
			seen, err := q.sees(ctx, f.Field.Ref, list[0])
			if err != nil {
				return err
			}
			if seen {
				continue
			}
		}
		return &Invalid{Fields: []FieldError{{Field: f.Field.Name, Code: "unknown_reference", Hint: "no such " + f.Field.Ref}}}
	}
	return nil
}

// sees asks whether this session could read a record: what it may refer to.
func (q *request) sees(ctx context.Context, kind string, f *facts.Facts) (bool, error) {
	d, err := q.look(ctx, kind, f)
	return d.Visible, err
}

// look decides what this session would see of a record.
func (q *request) look(ctx context.Context, kind string, f *facts.Facts) (policy.Decision, error) {
	if q.foreign(f.Subject) {
		return policy.Decision{}, nil
	}
	ask := q.ask()
	ask.Action, ask.Kind, ask.Record = policy.ActionRead, kind, &f.Policy
	d, err := q.rev.Engine.Decide(ctx, &ask)
	if err != nil {
		return policy.Decision{}, fmt.Errorf("decide %s: %w", q.action, err)
	}
	return d, nil
}

const (
	insertKeys      = `INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) VALUES ($1, $2, $3, $4, $5)`
	insertDirectory = `INSERT INTO directory (id, kind, subject) VALUES ($1, $2, $3)`
)

// insert writes prepared records, their tokens and the entry, in one transaction.
func (q *request) insert(ctx context.Context, tx pgx.Tx, list []*creation) error {
	if err := q.consult(ctx, tx, list); err != nil {
		return err
	}
	if err := put(ctx, tx, list); err != nil {
		return err
	}
	if err := q.index(ctx, tx, list); err != nil {
		return err
	}
	if err := q.observe(ctx, tx, made(list)...); err != nil {
		return err
	}
	var all []release.Left
	for _, c := range list {
		l, err := q.writeGroup(c.facts, c.draft, &c.record, &release.Whole{Record: &c.record, Children: c.children}, len(list) > 1)
		if err != nil {
			return err
		}
		all = append(all, l)
	}
	q.entry.Groups = release.Groups(all)
	return q.recordTx(ctx, tx, audit.Written)
}

// consult lets what comes with an address wait under which somebody said no who is known no more.
func (q *request) consult(ctx context.Context, tx pgx.Tx, list []*creation) error {
	all := make([]suppress.Arrival, len(list))
	for i, c := range list {
		all[i] = suppress.Arrival{Subject: c.facts.Subject, Keys: c.facts.Keys, Rows: []*record.Record{&c.record}}
		for j := range c.children {
			all[i].Rows = append(all[i].Rows, &c.children[j])
		}
		if c.wrapped != nil {
			all[i].New = c.facts
		}
	}
	return q.consultAll(ctx, tx, all...)
}

func (q *request) consultAll(ctx context.Context, tx pgx.Tx, list ...suppress.Arrival) error {
	roots, err := q.writing(ctx)
	if err != nil {
		return err
	}
	return suppress.Consult(ctx, tx, roots, list, q.v.now())
}

// put stores records with their subjects: one in a round trip, many by a COPY a table.
func put(ctx context.Context, tx pgx.Tx, list []*creation) error {
	if len(list) > 1 {
		return putAll(ctx, tx, list)
	}
	b := &pgx.Batch{}
	for _, c := range list {
		c.queue(b)
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("create: %w", store.Fault(err))
	}
	return nil
}

func putAll(ctx context.Context, tx pgx.Tx, list []*creation) error {
	var keys, directory [][]any
	var states []ledger.NewState
	var rows []*record.Record
	for _, c := range list {
		f, r := c.facts, &c.record
		if c.wrapped != nil {
			keys = append(keys, []any{f.Subject, r.Table.Kind.Name, uuid.UUID(c.bucket.ID()), int32(c.bucket.Version()), c.wrapped}) //nolint:gosec // versions count flips
			states = append(states, ledger.NewState{Subject: f.Subject, Row: f.Stored})
		} else {
			directory = append(directory, []any{r.ID, r.Table.Kind.Name, f.Subject})
		}
		rows = append(rows, r)
		for i := range c.children {
			rows = append(rows, &c.children[i])
		}
	}
	err := store.Copy(ctx, tx, "key_subject", []string{"subject", "kind", "bucket", "bucket_version", "wrapped"}, keys)
	if err == nil {
		err = store.Copy(ctx, tx, "directory", []string{"id", "kind", "subject"}, directory)
	}
	if err == nil {
		err = ledger.InsertStates(ctx, tx, states)
	}
	if err != nil {
		return fmt.Errorf("create: %w", err)
	}
	return record.InsertAll(ctx, tx, rows)
}

func (c *creation) queue(b *pgx.Batch) {
	f, r := c.facts, &c.record
	if c.wrapped != nil {
		b.Queue(insertKeys, f.Subject, r.Table.Kind.Name, uuid.UUID(c.bucket.ID()), int32(c.bucket.Version()), c.wrapped) //nolint:gosec // versions count flips
		f.Stored.QueueInsert(b, f.Subject)
	} else {
		b.Queue(insertDirectory, r.ID, r.Table.Kind.Name, f.Subject)
	}
	r.QueueInsert(b)
	for i := range c.children {
		c.children[i].QueueInsert(b)
	}
}

// index writes the tokens of records and of their sub-resources, in one round trip.
func (q *request) index(ctx context.Context, tx pgx.Tx, list []*creation) error {
	roots, err := q.writing(ctx)
	if err != nil {
		return err
	}
	all, tokens := make([]indexing, 0, 3*len(list)), make([]record.Token, 0, 6*len(list))
	for _, c := range list {
		for _, x := range c.indexings() {
			of, err := x.record.Tokens(roots, c.facts.Keys)
			if err != nil {
				return err
			}
			all, tokens = append(all, x), append(tokens, of...)
		}
	}
	insert := record.PutTokens
	if len(list) > 1 {
		insert = record.PutNew
	}
	rivals, err := insert(ctx, tx, tokens)
	if err != nil {
		return err
	}
	for i := range all {
		if err := q.resolve(ctx, tx, &all[i], rivals); err != nil {
			return err
		}
	}
	return nil
}

// indexings are the record and then its sub-resources.
func (c *creation) indexings() []indexing {
	all := []indexing{{record: &c.record, draft: c.draft}}
	for i := range c.children {
		r := &c.children[i]
		all = append(all, indexing{record: r, draft: &c.drafts[i], path: fmt.Sprintf("%s[%d].", r.Table.Kind.ParentList, i)})
	}
	return all
}

// writeGroup is what the log says of one written record, or sub-resource, of a whole. One record's digest stands in the
// entry; of several, each in its subject's sealed details.
func (q *request) writeGroup(f *facts.Facts, d *Draft, r *record.Record, w *release.Whole, several bool) (release.Left, error) {
	det, err := w.Details(f, r)
	if err != nil {
		return release.Left{}, err
	}
	if !several {
		q.entry.Record, det.Digest = det.Digest, nil
	}
	return q.left(f, release.Left{Clear: release.Names(d, r)}, det)
}
