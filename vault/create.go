package vault

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/idempotency"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/newcomer"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/snapshot"
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
	agreeing []Alike
	wrapped  [][]byte // keys of a new subject; nil for a record about an existing one
	bucket   *crypto.Bucket
}

func (c *creation) newcomer() *newcomer.Newcomer {
	return &newcomer.Newcomer{Facts: c.facts, Record: &c.record, Children: c.children, Wrapped: c.wrapped, Bucket: c.bucket}
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
		bucket, err := q.bucketFor(ctx, tx, place)
		if err != nil {
			return err
		}
		if c, err = q.prepare(ctx, tx, d, id, bucket); err != nil {
			return err
		}
		return q.insertOne(ctx, tx, c)
	})
	if err != nil {
		return Written{}, q.upToDate(ctx, err)
	}
	if earlier != nil {
		return q.replay(ctx, earlier)
	}
	w := Written{Kind: q.kind, ID: id, Version: 1, Disclosure: q.disclosure(), Agreeing: c.agreeing}
	w.Children = release.ChildIDs(c.record.Table, c.children)
	return w, nil
}

// upToDate has a request begin anew that was refused under a revision which is not the active one any more, or by an actor
// whose credential was not read yet. What a write stored needs no such look: it compares both before it commits.
func (q *request) upToDate(ctx context.Context, err error) error {
	if errors.Is(err, store.ErrAgain) {
		q.v.keys.ForgetBucket()
	}
	if errors.Is(err, errUnread) {
		if err := q.confirm(ctx); err != nil {
			return err
		}
		return store.ErrAgain
	}
	if errors.Is(err, ErrUnavailable) {
		return err
	}
	if rev, e := q.v.revisions.Active(ctx, q.v.pool); e != nil {
		return e
	} else if rev.Number() != q.rev.Number() {
		return revision.ErrStale
	}
	return err
}

// placeFor reserves room for new subjects in a bucket, outside any transaction; none for a kind that makes
// none.
func (q *request) placeFor(ctx context.Context, n int) (uuid.UUID, error) {
	if !q.kind.Subject {
		return uuid.Nil, nil
	}
	return q.v.keys.Place(ctx, n)
}

// bucketFor is the bucket that new subjects were placed in. Its version holds until the transaction ends, or is compared as their
// keys are stored.
func (q *request) bucketFor(ctx context.Context, tx pgx.Tx, place uuid.UUID) (*crypto.Bucket, error) {
	if place == uuid.Nil {
		return nil, nil //nolint:nilnil // a kind that makes no subject
	}
	if b, ok := q.v.keys.SeenBucket(place); ok {
		return b, nil
	}
	return q.v.keys.LockBucket(ctx, tx, place)
}

// prepare decides about a new record and seals it. bucket is where a new subject's keys go; nil for a kind that makes no
// subject.
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

// insertOne writes one prepared record, its tokens and the entry: what it asks goes by one round trip, and what it writes by
// another, with the commit.
func (q *request) insertOne(ctx context.Context, tx pgx.Tx, c *creation) error {
	roots, err := q.writing(ctx)
	if err != nil {
		return err
	}
	all := c.indexings()
	tokens, err := c.newcomer().Tokens(roots)
	if err != nil {
		return err
	}
	change := made([]*creation{c})
	change[0].Tokens, change[0].Asked = tokens, true
	b := &pgx.Batch{}
	var standing snapshot.Standing
	if !q.actor.Confirmed() {
		standing.Queue(b, q.actor.Credential().ID)
	}
	asked, err := c.newcomer().Ask(b, roots, tokens)
	if err != nil {
		return err
	}
	answered, err := q.inquire(ctx, b, &change[0])
	if err != nil {
		return err
	}
	if err := send(ctx, tx, b); err != nil {
		return err
	}
	if !q.actor.Confirmed() {
		a, ok := q.actor.Confirm(standing.Row, standing.Now)
		if !ok {
			return errUnread
		}
		q.act(a)
	}
	if err := asked.Settle(ctx, tx, q.v.now()); err != nil {
		return err
	}
	if err := c.newcomer().Later(ctx, tx); err != nil {
		return err
	}
	if asked.Rivals {
		err = q.putTokens(ctx, tx, all, tokens)
	} else {
		err = asked.PutTokens(ctx, tx)
	}
	if err != nil {
		return err
	}
	if err := answered(ctx, tx); err != nil {
		return err
	}
	c.agreeing = change[0].Agreeing
	if err := q.observe(ctx, tx, change...); err != nil {
		return err
	}
	return q.enter(ctx, tx, []*creation{c})
}

// send asks what a batch holds.
func send(ctx context.Context, tx pgx.Tx, b *pgx.Batch) error {
	if b.Len() == 0 {
		return nil
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("ask: %w", store.Fault(err))
	}
	return nil
}

// errUnread says that an actor who was recalled is yet to be confirmed by a question of its own, outside of the transaction.
var errUnread = errors.New("the credential is not as it was recalled")

// putTokens writes those of one new record and its sub-resources, where others have unique values among them.
func (q *request) putTokens(ctx context.Context, tx pgx.Tx, all []indexing, tokens []record.Token) error {
	rivals, err := record.PutTokens(ctx, tx, tokens)
	if err != nil {
		return err
	}
	return q.resolveAll(ctx, tx, all, rivals)
}

func (q *request) resolveAll(ctx context.Context, tx pgx.Tx, all []indexing, rivals []record.Rival) error {
	for i := range all {
		if err := q.resolve(ctx, tx, &all[i], rivals); err != nil {
			return err
		}
	}
	return nil
}

// insertMany writes prepared records, their tokens and the entry, in one transaction, which holds the bucket.
func (q *request) insertMany(ctx context.Context, tx pgx.Tx, list []*creation) error {
	arrivals, newcomers := make([]suppress.Arrival, len(list)), make([]*newcomer.Newcomer, len(list))
	for i, c := range list {
		newcomers[i] = c.newcomer()
		arrivals[i] = newcomers[i].Arrival()
	}
	if err := q.consultAll(ctx, tx, arrivals...); err != nil {
		return err
	}
	if err := newcomer.Put(ctx, tx, newcomers); err != nil {
		return err
	}
	if err := q.indexMany(ctx, tx, list); err != nil {
		return err
	}
	if err := q.observe(ctx, tx, made(list)...); err != nil {
		return err
	}
	return q.enter(ctx, tx, list)
}

// enter records what was made, as the last that the transaction does.
func (q *request) enter(ctx context.Context, tx pgx.Tx, list []*creation) error {
	var all []release.Left
	for _, c := range list {
		l, err := q.writeGroup(c.facts, c.draft, &c.record, &release.Whole{Record: &c.record, Children: c.children}, len(list) > 1)
		if err != nil {
			return err
		}
		all = append(all, l)
	}
	q.entry.Groups = release.Groups(all)
	return q.recordLast(ctx, tx)
}

func (q *request) consultAll(ctx context.Context, tx pgx.Tx, list ...suppress.Arrival) error {
	roots, err := q.writing(ctx)
	if err != nil {
		return err
	}
	return suppress.Consult(ctx, tx, roots, list, q.v.now())
}

// indexMany writes the tokens of records and of their sub-resources.
func (q *request) indexMany(ctx context.Context, tx pgx.Tx, list []*creation) error {
	roots, err := q.writing(ctx)
	if err != nil {
		return err
	}
	all, tokens := make([]indexing, 0, 3*len(list)), make([]record.Token, 0, 6*len(list))
	for _, c := range list {
		of, err := c.newcomer().Tokens(roots)
		if err != nil {
			return err
		}
		all, tokens = append(all, c.indexings()...), append(tokens, of...)
	}
	rivals, err := record.PutNew(ctx, tx, tokens)
	if err != nil {
		return err
	}
	return q.resolveAll(ctx, tx, all, rivals)
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
