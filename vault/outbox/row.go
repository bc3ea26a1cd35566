package outbox

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Item is what may be told of a letter: neither whom it goes to nor what it says.
type Item struct {
	Owner, ID uuid.UUID
	Template  string
	Locale    string
	State     string // one of States
	Created   time.Time
	Due       time.Time
	SentAt    time.Time // zero until then
	Attempts  int       // to mail it, that have failed; the two are not bound by the MAC
	Fault     string    // a constant code of why it is not sent; "" for none
	Edited    bool      // the row was changed behind the vault's back
}

// row is a letter with what is sealed, and the keys that open it.
type row struct {
	Item

	sealed []byte
	mac    []byte

	bucket  *uuid.UUID // nil where the owner has no keys any more
	version *int32
	wrapped [][]byte
}

// place is where a letter's address and variables lie: the letter stands for the record.
func (r *row) place() crypto.Place {
	return crypto.Place{Subject: crypto.ID(r.Owner), Record: crypto.ID(r.ID), Field: 1, Class: uint8(catalog.ContactEmail), Version: 1}
}

// parts are what the MAC binds: all that decides whether, when and as what a letter leaves.
func (r *row) parts() [][]byte {
	return [][]byte{
		r.Owner[:], r.ID[:], []byte(r.Template), []byte(r.Locale), []byte(r.State), r.sealed,
		keyring.TimePart(r.Created), keyring.TimePart(r.Due), keyring.TimePart(r.SentAt),
	}
}

func (o *Outbox) bind(ctx context.Context, r *row) error {
	roots, err := o.cfg.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	r.mac = roots.MAC.Sum(keyring.TagMessage, r.parts()...)
	return nil
}

const (
	selectMessage = `SELECT m.subject, m.id, m.template, m.locale, m.state, m.sealed, m.attempts, coalesce(m.fault, ''),
 m.created_at, m.due_at, m.sent_at, m.mac, k.bucket, k.bucket_version, k.wrapped
 FROM message m LEFT JOIN key_subject k ON k.subject = m.subject`

	updateMessage = `UPDATE message SET state = $3, sealed = $4, fault = nullif($5, ''), sent_at = $6, mac = $7
 WHERE subject = $1 AND id = $2`
)

// read reads letters whole. One that was edited is fault.ErrIntegrity.
func (o *Outbox) read(ctx context.Context, q store.Querier, sql string, args ...any) ([]*row, error) {
	list, err := o.scan(ctx, q, sql, args...)
	if err != nil {
		return nil, err
	}
	if i := slices.IndexFunc(list, func(r *row) bool { return r.Edited }); i >= 0 {
		return nil, fmt.Errorf("letter %s: %w", list[i].ID, fault.ErrIntegrity)
	}
	return list, nil
}

// scan reads letters, and marks those that were edited.
func (o *Outbox) scan(ctx context.Context, q store.Querier, sql string, args ...any) ([]*row, error) {
	roots, err := o.cfg.Keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("letters: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(c pgx.CollectableRow) (*row, error) {
		r := new(row)
		var sent *time.Time
		err := c.Scan(&r.Owner, &r.ID, &r.Template, &r.Locale, &r.State, &r.sealed, &r.Attempts, &r.Fault, &r.Created, &r.Due,
			&sent, &r.mac, &r.bucket, &r.version, &r.wrapped)
		r.Created, r.Due, r.SentAt = store.Micro(r.Created), store.Micro(r.Due), store.TimeOf(sent)
		r.Edited = err == nil && !roots.MAC.Verify(r.mac, keyring.TagMessage, r.parts()...)
		return r, err
	})
	if err != nil {
		return nil, fmt.Errorf("letters: %w", store.Fault(err))
	}
	return list, nil
}

// change brings a letter that read has locked to another state. What has left, or is called back, keeps nothing sealed.
func (o *Outbox) change(ctx context.Context, tx pgx.Tx, r *row, state, code string) error {
	r.State, r.Fault = state, code
	if state == Sent || state == Cancelled {
		r.sealed = nil
	}
	if state == Sent {
		if err := tx.QueryRow(ctx, `SELECT now()`).Scan(&r.SentAt); err != nil {
			return fmt.Errorf("letter %s: %w", r.ID, store.Fault(err))
		}
		r.SentAt = store.Micro(r.SentAt)
	}
	if err := o.bind(ctx, r); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, updateMessage, r.Owner, r.ID, r.State, r.sealed, r.Fault, store.NullTime(r.SentAt), r.mac)
	if err != nil {
		return fmt.Errorf("letter %s: %w", r.ID, store.Fault(err))
	}
	return nil
}

// Query asks for a page of an owner's letters, the newest first.
type Query struct {
	Owner uuid.UUID
	State string // one of States; "" for all
	Limit int    // 1 to 200; 50 if zero
	// Before is the last letter of the page before; zero for the first page.
	Before uuid.UUID
}

const (
	defaultLimit = 50
	maxLimit     = 200

	pageMessages = selectMessage + ` WHERE m.subject = $1
 AND ($2 = '' OR m.state = $2) AND ($3 = '00000000-0000-0000-0000-000000000000'::uuid OR m.id < $3)
 ORDER BY m.id DESC LIMIT $4`
)

// List reads a page of letters. One that was edited is among them, marked: whoever looks for it must be able to see it.
// Errors: *fault.Invalid.
func (o *Outbox) List(ctx context.Context, q Query) ([]Item, error) {
	if q.Limit < 0 || q.Limit > maxLimit {
		return nil, invalid("limit", "out_of_range", fmt.Sprintf("1 to %d", maxLimit))
	}
	if q.State != "" && !slices.Contains(States(), q.State) {
		return nil, invalid("state", "not_allowed", fault.NearestOf(q.State, States()))
	}
	list, err := o.scan(ctx, o.cfg.Pool, pageMessages, q.Owner, q.State, q.Before, cmp.Or(q.Limit, defaultLimit))
	if err != nil {
		return nil, err
	}
	items := make([]Item, len(list))
	for i, r := range list {
		items[i] = r.Item
	}
	return items, nil
}

func invalid(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}

// Survey is what an operator is told of letters.
type Survey struct {
	Waiting, Sent, Failed, Cancelled int
	Oldest                           time.Time // when the letter that waits longest was due; zero when none is due
}

const surveyMessages = `SELECT count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state = 'sent'),
 count(*) FILTER (WHERE state = 'failed'), count(*) FILTER (WHERE state = 'cancelled'),
 min(due_at) FILTER (WHERE state = 'waiting' AND due_at <= now()) FROM message`

// Survey counts letters by state.
func (o *Outbox) Survey(ctx context.Context) (Survey, error) {
	var s Survey
	var oldest *time.Time
	err := o.cfg.Pool.QueryRow(ctx, surveyMessages).Scan(&s.Waiting, &s.Sent, &s.Failed, &s.Cancelled, &oldest)
	if err != nil {
		return Survey{}, fmt.Errorf("letters: %w", store.Fault(err))
	}
	s.Oldest = store.TimeOf(oldest)
	return s, nil
}
