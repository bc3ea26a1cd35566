package outbox

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	mailer "github.com/wneessen/go-mail"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/store"
)

// withoutMail is how long a letter rests that meets a process without a mail server.
const withoutMail = 10 * time.Minute

// settleTimeout bounds the note of what became of a letter.
const settleTimeout = 10 * time.Second

// sweepPeriod is how often letters are looked for that wait without a job, and how long they have waited then.
const sweepPeriod = 15 * time.Minute

// SweepArgs ask for a look at letters that wait without a job, as after a restore.
type SweepArgs struct{}

// Kind is "letter_sweep".
func (SweepArgs) Kind() string { return "letter_sweep" }

// Register adds the outbox's jobs. Every process that runs jobs of any sort registers them; one without Mail does not
// work Queue.
func (o *Outbox) Register(w *jobs.Work) error {
	if err := jobs.Add(w, o.deliver); err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	if err := jobs.Add(w, func(ctx context.Context, _ jobs.Job[SweepArgs]) error { return o.Sweep(ctx) }); err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	if err := w.Every(sweepPeriod, SweepArgs{}, jobs.Options{}); err != nil {
		return fmt.Errorf("outbox: %w", err)
	}
	return nil
}

const oneMessage = selectMessage + ` WHERE m.subject = $1 AND m.id = $2`

// deliver mails one letter. A letter that is not there, or does not wait, needs nothing.
func (o *Outbox) deliver(ctx context.Context, job jobs.Job[Args]) error {
	if o.cfg.Mail == nil {
		return jobs.Later(withoutMail)
	}
	list, err := o.read(ctx, o.cfg.Pool, oneMessage, job.Args.Owner, job.Args.ID)
	if err != nil {
		return o.postpone(ctx, job, coded(err))
	}
	if len(list) == 0 || list[0].State != Waiting {
		return nil
	}
	r := list[0]
	to, msg, err := o.prepare(ctx, r)
	switch {
	case errors.Is(err, fault.ErrGone):
		return o.settle(ctx, r, Cancelled, faultKeysGone)
	case errors.Is(err, errExpired):
		return o.settle(ctx, r, Cancelled, faultExpired)
	case errors.Is(err, errAddress):
		return o.settle(ctx, r, Failed, faultAddress)
	case err != nil:
		return o.postpone(ctx, job, coded(err))
	}
	if err := o.cfg.Record(ctx, r.Item); err != nil {
		return o.postpone(ctx, job, &jobs.Fault{Code: faultLog, Err: err})
	}
	err = o.cfg.Mail.send(ctx, to, msg)
	if f, ok := errors.AsType[*failure](err); ok {
		if f.permanent {
			return o.settle(ctx, r, Failed, f.code)
		}
		return o.postpone(ctx, job, &jobs.Fault{Code: f.code})
	}
	return o.settle(ctx, r, Sent, "")
}

var errExpired = errors.New("expired")

// prepare opens a letter and writes its mail.
func (o *Outbox) prepare(ctx context.Context, r *row) (string, *mailer.Msg, error) {
	key, err := o.key(ctx, r)
	if err != nil {
		return "", nil, err
	}
	e, vars, err := unseal(key, r.place(), r.sealed, r.Template)
	if err != nil {
		return "", nil, fmt.Errorf("letter %s: %w: %w", r.ID, fault.ErrIntegrity, err)
	}
	now := o.cfg.Now()
	if !e.Expires.IsZero() && !now.Before(e.Expires) {
		return "", nil, errExpired
	}
	letters, err := o.Letters()
	if err != nil {
		return "", nil, err
	}
	m := o.cfg.Mail
	to, msg, err := write(letters, r.Locale, e, vars, header{from: m.from, messageID: r.ID.String() + "@" + m.domain, date: now})
	if err != nil {
		return "", nil, fmt.Errorf("letter %s: %w", r.ID, err)
	}
	return to, msg, nil
}

// key opens the key of the owner's contact slot. fault.ErrGone: it was destroyed.
func (o *Outbox) key(ctx context.Context, r *row) (*crypto.Key, error) {
	if r.bucket == nil || r.version == nil {
		return nil, fmt.Errorf("letter %s: %w", r.ID, fault.ErrGone)
	}
	bucket, err := o.cfg.Keys.Bucket(ctx, o.cfg.Pool, *r.bucket, *r.version)
	if err != nil {
		return nil, fmt.Errorf("letter %s: %w", r.ID, err)
	}
	key, err := keyring.NewSubject(r.Owner, bucket, r.wrapped).Key(catalog.SlotContact)
	if err != nil {
		return nil, fmt.Errorf("letter %s: %w", r.ID, err)
	}
	return key, nil
}

// coded gives an error the code that is kept of it.
func coded(err error) *jobs.Fault {
	code := faultInternal
	switch {
	case errors.Is(err, fault.ErrUnavailable):
		code = "unavailable"
	case errors.Is(err, fault.ErrIntegrity):
		code = faultIntegrity
	case errors.Is(err, letter.ErrWording), errors.Is(err, letter.ErrCode):
		code = faultWording
	}
	return &jobs.Fault{Code: code, Err: err}
}

const (
	noteAttempt = `UPDATE message SET attempts = attempts + 1, fault = $3 WHERE subject = $1 AND id = $2 AND state = 'waiting'`

	waitingMessage = oneMessage + ` AND m.state = 'waiting' FOR UPDATE OF m`
)

// postpone notes an attempt that failed and hands the job its fault, to be tried again; after the last, the letter failed.
func (o *Outbox) postpone(ctx context.Context, job jobs.Job[Args], f *jobs.Fault) error {
	note, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTimeout) // also when the job's time is up
	defer cancel()
	if _, err := o.cfg.Pool.Exec(note, noteAttempt, job.Args.Owner, job.Args.ID, f.Code); err != nil {
		return errors.Join(f, store.Fault(err))
	}
	if !job.Last || f.Code == faultIntegrity { // what was edited is not bound anew
		return f
	}
	return errors.Join(f, o.settle(ctx, &row{Item: Item{Owner: job.Args.Owner, ID: job.Args.ID}}, Failed, f.Code))
}

// settle brings a letter that still waits to its end. What has left is noted also when the job's time is up: another copy
// would leave otherwise.
func (o *Outbox) settle(ctx context.Context, r *row, state, code string) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTimeout)
	defer cancel()
	return store.InTx(ctx, o.cfg.Pool, func(tx pgx.Tx) error {
		list, err := o.read(ctx, tx, waitingMessage, r.Owner, r.ID)
		if err != nil || len(list) == 0 {
			return err
		}
		return o.change(ctx, tx, list[0], state, code)
	})
}

const selectOrphans = `SELECT m.subject, m.id FROM message m WHERE m.state = 'waiting' AND m.due_at <= now() - $1::interval
 AND NOT EXISTS (SELECT FROM ` + postgres.RiverSchema + `.river_job j WHERE j.kind = 'letter'
  AND j.args @> jsonb_build_object('id', m.id) AND j.state IN ('available', 'pending', 'scheduled', 'retryable', 'running'))
 ORDER BY m.due_at LIMIT 1000`

// Sweep gives letters that wait without a job a new one: those of a job that was lost, in a restore or with its last
// attempt.
func (o *Outbox) Sweep(ctx context.Context) error { return o.sweep(ctx, sweepPeriod) }

func (o *Outbox) sweep(ctx context.Context, age time.Duration) error {
	return store.InTx(ctx, o.cfg.Pool, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, selectOrphans, age)
		if err != nil {
			return fmt.Errorf("letters without jobs: %w", store.Fault(err))
		}
		type orphan struct{ Owner, ID uuid.UUID }
		list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[orphan])
		if err != nil {
			return fmt.Errorf("letters without jobs: %w", store.Fault(err))
		}
		for _, m := range list {
			if err := o.insertJob(ctx, tx, m.Owner, m.ID, time.Time{}); err != nil {
				return err
			}
		}
		return nil
	})
}
