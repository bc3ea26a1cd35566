// Package outbox keeps letters until they are mailed. A letter is queued in the transaction of what it tells of: its address
// and variables sealed under the keys of whom it concerns, a request or a person, and a job that names it by ids alone. The
// job writes and mails it and drops the sealed part. A letter is mailed at least once: a process that dies between the mail
// server's answer and the note of it leads to a second copy with the same Message-ID. It decides nothing, and checks no
// caller.
package outbox

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/store"
)

// Queue is the queue of jobs that letters wait in. The mail server is what bounds it: two or three workers are many.
const Queue = "letters"

// The states of a letter.
const (
	Waiting   = "waiting"
	Sent      = "sent"
	Failed    = "failed"    // the mail server refused it for good, or attempts have run out; see Retry
	Cancelled = "cancelled" // its owner's keys have gone, it expired, or it was called back
)

// States lists them.
func States() []string { return []string{Waiting, Sent, Failed, Cancelled} }

// Config is what an Outbox is made of.
type Config struct {
	Pool *pgxpool.Pool
	Keys *keyring.Ring
	// Jobs inserts: the client that Register's jobs run in, or one that only inserts.
	Jobs *jobs.Client
	// Catalog is the active one, for its wordings and its controller; it is asked for each letter.
	Catalog func() *catalog.Catalog
	// Mail sends; nil for a process that only queues, or that has no mail server: letters wait.
	Mail *Mail
	// Record is called before a letter leaves: it is to write the log's entry. The letter waits while it fails. Required
	// with Mail.
	Record func(context.Context, Item) error
	// Now is the clock that letters expire by; time.Now if nil.
	Now func() time.Time
}

// Outbox is safe for concurrent use.
type Outbox struct {
	cfg     Config
	letters atomic.Pointer[compiled]
}

// compiled are a catalog's letters.
type compiled struct {
	catalog *catalog.Catalog
	letters *letter.Letters
}

// New makes an outbox. It does no I/O.
func New(cfg Config) (*Outbox, error) {
	switch {
	case cfg.Pool == nil || cfg.Keys == nil || cfg.Jobs == nil || cfg.Catalog == nil:
		return nil, errors.New("outbox: pool, keys, jobs and catalog are needed")
	case cfg.Mail != nil && cfg.Record == nil:
		return nil, errors.New("outbox: a letter that leaves is recorded: Record is needed")
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	return &Outbox{cfg: cfg}, nil
}

// Letters returns the active catalog's letters, compiled once. Errors: letter.ErrWording.
func (o *Outbox) Letters() (*letter.Letters, error) {
	c := o.cfg.Catalog()
	if have := o.letters.Load(); have != nil && have.catalog == c {
		return have.letters, nil
	}
	l, err := letter.New(c)
	if err != nil {
		return nil, fmt.Errorf("letters: %w", err)
	}
	o.letters.Store(&compiled{c, l})
	return l, nil
}

// Message is a letter to be queued.
type Message struct {
	// Owner is whose keys seal it: a request, or a person. What Owner's keys die with, dies with them.
	Owner  uuid.UUID
	Locale string        // BCP 47; the nearest wording is taken
	To     crypto.Secret // one address, as in name@example.com
	Vars   letter.Vars
	Due    time.Time // when it is to leave; at once if zero
	// Expires is when it says nothing any more, as a code that has run out; never if zero. It is then cancelled.
	Expires time.Time
}

// Args is what a job knows of a letter.
type Args struct {
	Owner uuid.UUID `json:"owner"`
	ID    uuid.UUID `json:"id"`
}

// Kind is "letter".
func (Args) Kind() string { return "letter" }

const insertMessage = `INSERT INTO message (subject, id, template, locale, state, sealed, created_at, due_at, mac)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`

// QueueTx queues a letter in a transaction: it leaves once that has committed, and never otherwise. keys are the owner's.
// The letter is rendered once without its secrets, so that a code without words is refused here. Errors: letter.ErrCode,
// letter.ErrWording, fault.ErrGone where the owner's keys have gone, *fault.Invalid for an address that is none.
func (o *Outbox) QueueTx(ctx context.Context, tx pgx.Tx, m Message, keys *keyring.Subject) (uuid.UUID, error) {
	letters, err := o.Letters()
	if err != nil {
		return uuid.Nil, err
	}
	if _, err := letters.Render(m.Locale, m.Vars, func(crypto.Secret) string { return "x" }); err != nil {
		return uuid.Nil, fmt.Errorf("queue a letter: %w", err)
	}
	if err := checkAddress(m.To); err != nil {
		return uuid.Nil, err
	}
	r, err := o.row(ctx, tx, m, keys)
	if err != nil {
		return uuid.Nil, err
	}
	_, err = tx.Exec(ctx, insertMessage, r.Owner, r.ID, r.Template, r.Locale, r.State, r.sealed, r.Created, r.Due, r.mac)
	if err != nil {
		return uuid.Nil, fmt.Errorf("queue letter %s: %w", r.ID, store.Fault(err))
	}
	return r.ID, o.insertJob(ctx, tx, r.Owner, r.ID, r.Due)
}

// row makes the row of a new letter.
func (o *Outbox) row(ctx context.Context, tx pgx.Tx, m Message, keys *keyring.Subject) (*row, error) {
	id, err := store.NewID()
	if err != nil {
		return nil, err
	}
	r := &row{Item: Item{Owner: m.Owner, ID: id, Template: m.Vars.Template(), Locale: tagOf(m.Locale), State: Waiting}}
	if err := tx.QueryRow(ctx, `SELECT now()`).Scan(&r.Created); err != nil {
		return nil, fmt.Errorf("queue a letter: %w", store.Fault(err))
	}
	r.Created = store.Micro(r.Created)
	r.Due = r.Created
	if m.Due.After(r.Due) {
		r.Due = store.Micro(m.Due)
	}
	key, err := keys.Key(catalog.SlotContact)
	if err != nil {
		return nil, fmt.Errorf("queue letter %s: %w", id, err)
	}
	if r.sealed, err = seal(key, r.place(), m); err != nil {
		return nil, fmt.Errorf("queue letter %s: %w", id, err)
	}
	return r, o.bind(ctx, r)
}

// tagOf keeps a language tag, and nothing that is none: the column is in clear.
func tagOf(locale string) string {
	if len(locale) > 35 || strings.Trim(locale, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != "" {
		return letter.DefaultLocale
	}
	return locale
}

func (o *Outbox) insertJob(ctx context.Context, tx pgx.Tx, owner, id uuid.UUID, due time.Time) error {
	err := o.cfg.Jobs.InsertTx(ctx, tx, Args{owner, id}, jobs.Options{Queue: Queue, At: due, Unique: true})
	if err != nil {
		return fmt.Errorf("queue letter %s: %w", id, store.Fault(err))
	}
	return nil
}
