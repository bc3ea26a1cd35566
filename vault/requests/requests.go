// Package requests keeps data-subject requests: what package rights says of each, bound by a MAC, and sealed under keys of
// the request's own what people wrote and where they can be reached. So a request outlives the person whom it is about,
// and is shredded by itself. It decides nothing and checks no caller.
package requests

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// KeyKind is the kind of a request's row among the keys.
const KeyKind = "request"

// Store reads and writes requests. It is safe for concurrent use.
type Store struct{ keys *keyring.Ring }

// New makes a store.
func New(keys *keyring.Ring) *Store { return &Store{keys: keys} }

// Stored is a request as it was read, with what writing and sealing it takes.
type Stored struct {
	rights.Request
	Terms    Terms
	Revision int64
	Next     time.Time        // when the procedure goes on by itself; zero: when somebody acts
	Keys     *keyring.Subject // of its own
}

// Terms are what a request is about in words of the catalog, and by which of the person's records it came. They name
// nobody.
type Terms struct {
	Purposes []string  `json:"purposes,omitempty"` // that an objection is about; none: all that one can object to
	Ground   string    `json:"ground,omitzero"`    // of a restriction
	Point    uuid.UUID `json:"point,omitzero"`     // the contact point whose address the person gave
	Document string    `json:"document,omitzero"`  // SHA-256 of the document that somebody looked at, in hexadecimal
	Froze    bool      `json:"froze,omitzero"`     // it was this request that froze the person's data
	Claimed  uuid.UUID `json:"claimed,omitzero"`   // the credential that wrote what the request is about, where it was amended
}

// state is what a row holds, bound by its MAC.
type state struct {
	rights.Request
	Terms Terms `json:"terms,omitzero"`
}

// encode writes what a row holds. The same request gives the same bytes.
func encode(s state) ([]byte, error) {
	b, err := json.Marshal(s, json.Deterministic(true))
	if err != nil {
		return nil, fmt.Errorf("request %s: %w", s.ID, err)
	}
	return b, nil
}

// decode reads what encode wrote. A member, a type or a status that this release does not know is fault.ErrIntegrity: it
// may be what forbids something.
func decode(b []byte) (state, error) {
	var s state
	err := json.Unmarshal(b, &s, json.RejectUnknownMembers(true))
	if err != nil || s.ID == uuid.Nil || !slices.Contains(rights.Statuses(), s.Status) || !slices.Contains(rights.Types(), s.Type) {
		return state{}, fmt.Errorf("decode request: %w", fault.ErrIntegrity)
	}
	return s, nil
}

const (
	insertKeys    = `INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) VALUES ($1, $2, $3, $4, $5)`
	insertRequest = `INSERT INTO request (subject, revision, state, mac, about, type, status, received, due, next, closed)
 VALUES ($1, $2, $3::text::json, $4, $5, $6, $7, $8, $9, $10, $11)`
	updateRequest = `UPDATE request SET revision = $2, state = $3::text::json, mac = $4, about = $5, type = $6, status = $7, received = $8,
 due = $9, next = $10, closed = $11 WHERE subject = $1 AND revision = $2 - 1`
)

// Place finds room for the keys of one request. It is called before the transaction that creates it, since it may need
// another.
func (s *Store) Place(ctx context.Context) (bucket uuid.UUID, err error) { return s.keys.Place(ctx, 1) }

// Create stores a new request with keys of its own, in a bucket of Place. next is when it goes on by itself; zero: when
// somebody acts.
func (s *Store) Create(ctx context.Context, tx pgx.Tx, bucket uuid.UUID, r rights.Request, terms Terms, next time.Time) (*Stored, error) {
	b, err := s.keys.LockBucket(ctx, tx, bucket)
	if err != nil {
		return nil, err
	}
	wrapped, err := b.NewSubject(crypto.ID(r.ID), catalog.Slots)
	if err != nil {
		return nil, fmt.Errorf("keys of request %s: %w", r.ID, err)
	}
	if _, err := tx.Exec(ctx, insertKeys, r.ID, KeyKind, uuid.UUID(b.ID()), int32(b.Version()), wrapped); err != nil { //nolint:gosec // versions count flips
		return nil, fmt.Errorf("keys of request %s: %w", r.ID, store.Fault(err))
	}
	st := &Stored{Request: r, Terms: terms, Next: next, Keys: keyring.NewSubject(r.ID, b, wrapped)}
	return st, s.write(ctx, tx, st, insertRequest)
}

// Put stores a request that was read with Lock and changed. One that has moved on meanwhile is fault.ErrVersion.
func (s *Store) Put(ctx context.Context, tx pgx.Tx, st *Stored) error {
	return s.write(ctx, tx, st, updateRequest)
}

func (s *Store) write(ctx context.Context, tx pgx.Tx, st *Stored, sql string) error {
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return err
	}
	b, err := encode(state{st.Request, st.Terms})
	if err != nil {
		return err
	}
	st.Revision++
	r := &st.Request
	tag, err := tx.Exec(ctx, sql, r.ID, st.Revision, string(b), roots.MAC.Sum(keyring.TagRequest, parts(r.ID, st.Revision, st.Next, b)...),
		nullID(r.About), string(r.Type), string(r.Status), r.ReceivedAt, store.NullTime(r.Due), store.NullTime(st.Next), store.NullTime(r.ClosedAt))
	if err != nil {
		return fmt.Errorf("request %s: %w", r.ID, store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return fmt.Errorf("request %s: %w", r.ID, fault.ErrVersion)
	}
	return nil
}

func parts(id uuid.UUID, revision int64, next time.Time, state []byte) [][]byte {
	return [][]byte{id[:], keyring.NumberPart(uint64(revision)), keyring.TimePart(store.Micro(next)), state} //nolint:gosec // > 0
}

const (
	selectRequest = `SELECT r.subject, r.revision, r.state::text, r.mac, r.next, k.bucket, k.bucket_version, k.wrapped
 FROM request r JOIN key_subject k ON k.subject = r.subject`
	byID = ` WHERE r.subject = $1`
)

// Read returns one request. One that is not there, or was shredded, is fault.ErrNotFound; one that was edited in the
// database is fault.ErrIntegrity.
func (s *Store) Read(ctx context.Context, q store.Querier, id uuid.UUID) (*Stored, error) {
	list, err := s.query(ctx, q, selectRequest+byID, id)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("request %s: %w", id, fault.ErrNotFound)
	}
	return list[0], nil
}

// Lock is Read for who changes it: it holds the request against other changes for the rest of the transaction.
func (s *Store) Lock(ctx context.Context, tx pgx.Tx, id uuid.UUID) (*Stored, error) {
	if _, err := tx.Exec(ctx, `SELECT FROM request WHERE subject = $1 FOR UPDATE`, id); err != nil {
		return nil, fmt.Errorf("request %s: %w", id, store.Fault(err))
	}
	return s.Read(ctx, tx, id)
}

// row is one row of selectRequest.
type row struct {
	Subject  uuid.UUID
	Revision int64
	State    string
	MAC      []byte
	Next     *time.Time
	Bucket   *uuid.UUID
	Version  *int32
	Wrapped  [][]byte
}

// readAttempts is how often rows are read while flips re-key their buckets.
const readAttempts = 3

func (s *Store) query(ctx context.Context, q store.Querier, sql string, args ...any) (list []*Stored, err error) {
	for range readAttempts {
		if list, err = s.queryOnce(ctx, q, sql, args); !errors.Is(err, keyring.ErrMoved) {
			return list, err
		}
	}
	return nil, err
}

func (s *Store) queryOnce(ctx context.Context, q store.Querier, sql string, args []any) ([]*Stored, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("requests: %w", store.Fault(err))
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return nil, fmt.Errorf("requests: %w", store.Fault(err))
	}
	list := make([]*Stored, len(found))
	for i := range found {
		if list[i], err = s.open(ctx, q, &found[i]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// open verifies a row.
func (s *Store) open(ctx context.Context, q store.Querier, r *row) (*Stored, error) {
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	st := &Stored{Revision: r.Revision, Next: store.TimeOf(r.Next)}
	if !roots.MAC.Verify(r.MAC, keyring.TagRequest, parts(r.Subject, r.Revision, st.Next, []byte(r.State))...) {
		return nil, fmt.Errorf("request %s: %w", r.Subject, fault.ErrIntegrity)
	}
	in, err := decode([]byte(r.State))
	if err != nil || in.ID != r.Subject {
		return nil, fmt.Errorf("request %s: %w", r.Subject, fault.ErrIntegrity)
	}
	st.Request, st.Terms = in.Request, in.Terms
	if r.Bucket == nil {
		return nil, fmt.Errorf("request %s: %w", r.Subject, fault.ErrNotFound)
	}
	b, err := s.keys.Bucket(ctx, q, *r.Bucket, *r.Version)
	if err != nil {
		return nil, err
	}
	st.Keys = keyring.NewSubject(st.ID, b, r.Wrapped)
	return st, nil
}

func nullID(id uuid.UUID) *uuid.UUID {
	if id == uuid.Nil {
		return nil
	}
	return &id
}
