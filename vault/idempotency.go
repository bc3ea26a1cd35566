package vault

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Idempotency names a POST so that a retry of it does not act twice. Nil, or an empty key, names none.
type Idempotency struct {
	Key   string // the caller's; only a MAC of it is kept
	Route string // constant: the same key on another route is another request
	Body  []byte // only a MAC of it is kept
}

const (
	claimKey = `INSERT INTO idempotency (credential, key, body, status, kind, record, subject, created_at)
 VALUES ($1, $2, $3, 201, $4, $5, $6, now()) ON CONFLICT DO NOTHING`
	claimedKey = `SELECT body, kind, record, subject FROM idempotency WHERE credential = $1 AND key = $2`
)

// claim is what an idempotency key stands for.
type claim struct {
	kind    string
	record  uuid.UUID
	subject uuid.UUID
}

// claim takes the key for a record about to be made, in the write's own transaction, or returns what an
// earlier request made under it. A concurrent request with the same key waits for this one. The key with
// another body is ErrIdempotency. An erasure empties the stored MAC: the retry then meets the fence.
func (q *request) claim(ctx context.Context, tx pgx.Tx, i *Idempotency, c claim) (*claim, error) {
	if i == nil || i.Key == "" {
		return nil, nil //nolint:nilnil // no key, no earlier request
	}
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	credential := q.actor.Credential().ID
	key := roots.MAC.Sum(keyring.TagIdemKey, credential[:], []byte(i.Route), []byte(i.Key))
	body := roots.MAC.Sum(keyring.TagIdemBody, credential[:], i.Body)
	tag, err := tx.Exec(ctx, claimKey, credential, key, body, c.kind, c.record, c.subject)
	if err != nil {
		return nil, fmt.Errorf("idempotency key: %w", store.Fault(err))
	}
	if tag.RowsAffected() == 1 {
		return nil, nil //nolint:nilnil // the key is this request's
	}
	var earlier claim
	var stored []byte
	err = tx.QueryRow(ctx, claimedKey, credential, key).Scan(&stored, &earlier.kind, &earlier.record, &earlier.subject)
	if err != nil {
		return nil, fmt.Errorf("idempotency key: %w", store.Fault(err))
	}
	if len(stored) > 0 && !roots.MAC.Verify(stored, keyring.TagIdemBody, credential[:], i.Body) {
		return nil, ErrIdempotency
	}
	return &earlier, nil
}

// replay answers a retry: it passes the gate again on what the first request made, and tells of it as it
// is now.
func (q *request) replay(ctx context.Context, c *claim) (Written, error) {
	id := c.record
	if q.kind.Parent != "" {
		parent, _ := q.rev.Catalog.Kind(q.kind.Parent)
		q.kind, id = parent, c.subject
	}
	f, err := q.loadID(ctx, q.v.pool, id)
	if err != nil {
		return Written{}, err
	}
	if _, err := q.decide(ctx, f); err != nil {
		return Written{}, err
	}
	w, err := f.written(c.record)
	if err != nil {
		return Written{}, err
	}
	p, err := q.pseudonym(f)
	if err != nil {
		return Written{}, err
	}
	q.entry.Groups, q.entry.Reasons = []audit.Group{{Subjects: []uuid.UUID{p}}}, []string{"replayed"}
	if err := q.record(ctx, audit.Written); err != nil {
		return Written{}, err
	}
	w.Replayed, w.Disclosure = true, q.disclosure()
	return w, nil
}

// written describes a stored record, or one of its sub-resources, as a write's answer.
func (f *facts) written(id uuid.UUID) (Written, error) {
	if id != f.id {
		c, ok := f.child(id)
		if !ok {
			return Written{}, ErrNotFound
		}
		return Written{Kind: c.Table.Kind, ID: c.ID, Parent: f.id, Version: c.Version}, nil
	}
	w := Written{Kind: f.record.Table.Kind, ID: f.id, Version: f.record.Version}
	if w.Version == 1 { // those the create made, and none that came later
		w.Children = childIDs(f.record.Table, f.children)
	}
	return w, nil
}

// childIDs names the sub-resources of a record by id and, where their kind declares one, by sort.
func childIDs(t *revision.Table, children []record.Record) []Children {
	if t.Child == nil || len(children) == 0 {
		return nil
	}
	out := Children{Name: t.Child.Kind.ParentList}
	for i := range children {
		c := &children[i]
		item := Reply{Kind: t.Child.Kind, ID: c.ID, Parent: c.Parent, Version: c.Version}
		if f, ok := c.Table.Kind.Field("kind"); ok && !f.Sealed() {
			item.Fields = append(item.Fields, Released{Field: f, Form: clearForm, Value: c.Get(f.Name)})
		}
		out.Items = append(out.Items, item)
	}
	return []Children{out}
}
