package webhook

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// What an endpoint is told of.
const (
	Created = "created"
	Updated = "updated"
	// Gone tells that a record that was delivered before is not to be seen by the endpoint any more, whatever the reason:
	// it was deleted or erased, consent was withdrawn, or it lies out of reach now.
	Gone = "gone"
)

// Events lists them.
func Events() []string { return []string{Created, Updated, Gone} }

// The states of an endpoint.
const (
	Active = "active"
	// Paused: somebody paused it. What changes meanwhile waits.
	Paused = "paused"
	// Disabled: it ended by itself, see Cause. What changes from then on is not kept for it.
	Disabled = "disabled"
)

// Why an endpoint was disabled.
const (
	CauseCredential = "credential" // its credential was revoked or has expired
	CausePurpose    = "purpose"    // the catalog or the credential has its purpose no more
	CauseReceiver   = "receiver"   // it answered 410: nobody is there any more
	CauseFailing    = "failing"    // no attempt succeeded for five days
)

// Endpoint is where messages go.
type Endpoint struct {
	ID            uuid.UUID `json:"id"`
	URL           string    `json:"url"`
	Credential    uuid.UUID `json:"credential"` // by which records are read for it
	Purpose       string    `json:"purpose"`    // for which they are
	Kinds         []string  `json:"kinds"`
	Events        []string  `json:"events"`
	Fields        []string  `json:"fields,omitempty"` // kind.field; of a kind without any, all
	State         string    `json:"state"`
	Cause         string    `json:"cause,omitempty"`
	CreatedAt     time.Time `json:"created_at"`
	CreatedBy     uuid.UUID `json:"created_by"`              // credential
	PreviousUntil time.Time `json:"previous_until,omitzero"` // until when the secret before signs as well
	// Failures counts attempts that failed since the last that did not. From the fifth on the endpoint rests until
	// RetryAt.
	Failures     int       `json:"failures"`
	RetryAt      time.Time `json:"retry_at,omitzero"`
	FailingSince time.Time `json:"failing_since,omitzero"`
}

// row is an endpoint with what is not shown of it.
type row struct {
	Endpoint

	secret, previous []byte
	mac              []byte
}

// parts is what the MAC binds: all but the counts of failures.
func (e *row) parts() [][]byte {
	parts := [][]byte{
		e.ID[:], []byte(e.URL), e.Credential[:], []byte(e.Purpose), e.secret, e.previous, keyring.TimePart(e.PreviousUntil),
		[]byte(e.State), []byte(e.Cause), keyring.TimePart(e.CreatedAt), e.CreatedBy[:],
	}
	for _, list := range [][]string{e.Kinds, e.Events, e.Fields} {
		parts = append(parts, keyring.NumberPart(uint64(len(list))))
		for _, s := range list {
			parts = append(parts, []byte(s))
		}
	}
	return parts
}

const (
	insertEndpoint = `INSERT INTO webhook (id, url, credential, purpose, kinds, events, fields, state, cause, created_at, created_by, previous_until,
 secret, previous, mac) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`

	updateEndpoint = `UPDATE webhook SET state = $2, cause = $3, previous_until = $4, secret = $5, previous = $6, mac = $7 WHERE id = $1`

	selectEndpoints = `SELECT id, url, credential, purpose, kinds, events, fields, state, cause, created_at, created_by, previous_until,
 secret, previous, mac, failures, retry_at, failing_since FROM webhook`

	oneEndpoint  = selectEndpoints + ` WHERE id = $1`
	lockEndpoint = oneEndpoint + ` FOR UPDATE`
	allEndpoints = selectEndpoints + ` ORDER BY id`
)

// keeper reads and writes rows under the key that binds them.
type keeper struct{ mac *crypto.MAC }

func (h *Hooks) keeper(ctx context.Context) (keeper, error) {
	roots, err := h.on.Keys.Roots(ctx)
	if err != nil {
		return keeper{}, err
	}
	return keeper{roots.MAC}, nil
}

// one reads an endpoint: fault.ErrNotFound, and fault.ErrIntegrity for one whose row was edited.
func (k keeper) one(ctx context.Context, q store.Querier, sql string, id uuid.UUID) (*row, error) {
	list, err := k.read(ctx, q, sql, id)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("webhook %s: %w", id, fault.ErrNotFound)
	}
	return list[0], nil
}

func (k keeper) read(ctx context.Context, q store.Querier, sql string, args ...any) ([]*row, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("webhooks: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, k.scan)
	if errors.Is(err, fault.ErrIntegrity) {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("webhooks: %w", store.Fault(err))
	}
	return list, nil
}

func (k keeper) scan(r pgx.CollectableRow) (*row, error) {
	e := &row{}
	var cause *string
	var previous, retry, since *time.Time
	err := r.Scan(&e.ID, &e.URL, &e.Credential, &e.Purpose, &e.Kinds, &e.Events, &e.Fields, &e.State, &cause, &e.CreatedAt, &e.CreatedBy,
		&previous, &e.secret, &e.previous, &e.mac, &e.Failures, &retry, &since)
	if err != nil {
		return nil, err //nolint:wrapcheck // the caller scrubs and wraps
	}
	if cause != nil {
		e.Cause = *cause
	}
	e.CreatedAt, e.PreviousUntil, e.RetryAt, e.FailingSince = store.Micro(e.CreatedAt), store.TimeOf(previous), store.TimeOf(retry), store.TimeOf(since)
	if !k.mac.Verify(e.mac, keyring.TagWebhook, e.parts()...) {
		return nil, fmt.Errorf("webhook %s: %w", e.ID, fault.ErrIntegrity)
	}
	return e, nil
}

func (k keeper) insert(ctx context.Context, tx pgx.Tx, e *row) error {
	_, err := tx.Exec(ctx, insertEndpoint, e.ID, e.URL, e.Credential, e.Purpose, e.Kinds, e.Events, e.Fields, e.State, nullText(e.Cause), e.CreatedAt,
		e.CreatedBy, store.NullTime(e.PreviousUntil), e.secret, e.previous, k.mac.Sum(keyring.TagWebhook, e.parts()...))
	if err != nil {
		return fmt.Errorf("create webhook %s: %w", e.ID, store.Fault(err))
	}
	return nil
}

func (k keeper) update(ctx context.Context, tx pgx.Tx, e *row) error {
	_, err := tx.Exec(ctx, updateEndpoint, e.ID, e.State, nullText(e.Cause), store.NullTime(e.PreviousUntil), e.secret, e.previous,
		k.mac.Sum(keyring.TagWebhook, e.parts()...))
	if err != nil {
		return fmt.Errorf("change webhook %s: %w", e.ID, store.Fault(err))
	}
	return nil
}

func nullText(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
