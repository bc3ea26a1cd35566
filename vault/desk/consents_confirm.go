package desk

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/capture"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
	"github.com/tacitcrm/tacit/vault/value"
)

const (
	// confirmFor is how long the link of a double opt-in works.
	confirmFor = 7 * 24 * time.Hour
	// confirmPerHour is how often a person is asked within an hour, so that nobody's mailbox is filled.
	confirmPerHour = 5
	// confirmAttempts bounds how often a confirmation begins anew because the catalog changed under it.
	confirmAttempts = 3
	// confirmBytes make a code that nobody guesses: 128 bits.
	confirmBytes = 16
)

// What ConsentRecorded.Confirmation says.
const (
	confirmPending = "pending"
	confirmNoMail  = "no_mail"
)

// ask mails the question whether a consent is the person's own, where only the mailbox answers it.
func (d *Desk) ask(ctx context.Context, tx pgx.Tx, f *facts.Facts, in ledger.ConsentInput, e consent.Event) (string, error) {
	c := f.Rev.Catalog
	p, ok := c.Purpose(e.Purpose)
	if !ok || !slices.Contains(p.DoubleOptIn, e.Channel) {
		return "", nil
	}
	if e.Point == uuid.Nil {
		return "", &fault.Invalid{Fields: []fault.FieldError{{Field: "point", Code: "required", Hint: "the contact point whose mailbox is to confirm"}}}
	}
	if _, err := in.Confirmed(c, e); err != nil { // as it would be recorded: nobody is asked for what could not be
		return "", err
	}
	_, address, ok, err := capture.Address(f, e.Point, e.Channel)
	if err != nil {
		return "", err
	}
	if !ok || d.cfg.Outbox == nil || c.Controller.ConfirmURL == "" {
		return confirmNoMail, nil
	}
	q, code, err := d.newQuestion(ctx, tx, f, address, e)
	if err != nil {
		return "", err
	}
	if waits(f, e) { // somebody said no under this address: who asks is not told, and the mailbox is left in peace
		return confirmPending, nil
	}
	return confirmPending, d.mailQuestion(ctx, tx, f, p, address, e, q.expires, code)
}

// waits reports whether an address waits for a review, see ledger.Suppressed.
func waits(f *facts.Facts, e consent.Event) bool {
	return slices.ContainsFunc(f.State.Suppressed, func(x ledger.Suppressed) bool {
		return x.Purpose == e.Purpose && (x.Channel == "" || x.Channel == e.Channel) && (x.Point == uuid.Nil || x.Point == e.Point)
	})
}

const (
	countConfirms = `SELECT count(*) FROM code WHERE subject = $1 AND purpose = 'confirm' AND expires > $2`
	insertConfirm = `INSERT INTO code (subject, id, purpose, hash, about, expires, mac) VALUES ($1, $2, 'confirm', $3, $4, $5, $6)`
)

// newQuestion stores a question and returns it with its code, and counts it against how often a person is asked. One that
// nobody is mailed is stored as well: else the bound would tell that an address waits.
func (d *Desk) newQuestion(ctx context.Context, tx pgx.Tx, f *facts.Facts, address value.Value, e consent.Event) (question, string, error) {
	expires := store.Micro(f.Now.Add(confirmFor))
	var recent int
	if err := tx.QueryRow(ctx, countConfirms, f.Subject, expires.Add(-time.Hour)).Scan(&recent); err != nil {
		return question{}, "", fmt.Errorf("confirmation of %s: %w", e.ID, store.Fault(err))
	}
	if recent >= confirmPerHour {
		return question{}, "", fmt.Errorf("confirmation of %s: %w", e.ID, fault.ErrBudget)
	}
	roots, err := d.on.Keys.Roots(ctx)
	if err != nil {
		return question{}, "", err
	}
	raw := make([]byte, confirmBytes)
	_, _ = rand.Read(raw) // never fails (crypto/rand, since Go 1.24)
	code := base64.RawURLEncoding.EncodeToString(raw)
	id, err := store.NewID()
	if err != nil {
		return question{}, "", err
	}
	q := question{subject: f.Subject, id: id, hash: confirmHash(roots.MAC, code), event: e.ID, expires: expires}
	if _, err := tx.Exec(ctx, insertConfirm, q.subject, q.id, q.hash, q.event, q.expires, q.sum(roots.MAC, address)); err != nil {
		return question{}, "", fmt.Errorf("confirmation of %s: %w", e.ID, store.Fault(err))
	}
	return q, code, nil
}

func (d *Desk) mailQuestion(
	ctx context.Context, tx pgx.Tx, f *facts.Facts, p *catalog.Purpose, address value.Value, e consent.Event, expires time.Time, code string,
) error {
	_, err := d.cfg.Outbox.QueueTx(ctx, tx, outbox.Message{
		Owner: f.Subject, Locale: cmp.Or(e.Locale, letter.DefaultLocale), To: address.Secret(), Expires: expires,
		// Behind the # the code stays in the browser: no server's log has it.
		Vars: letter.ConsentConfirm{Purpose: p.Title, Link: crypto.SecretString(f.Rev.Catalog.Controller.ConfirmURL + "#" + code), Until: expires},
	}, f.Keys)
	return err //nolint:wrapcheck // names the letter
}

// question is the row of a link's code. The MAC binds it to the address besides: one that was changed since has not been
// asked.
type question struct {
	subject, id, event uuid.UUID
	hash               []byte
	expires            time.Time
}

func confirmHash(m *crypto.MAC, code string) []byte {
	return m.Sum(keyring.TagConfirmHash, []byte(code))
}

func (q *question) parts(m *crypto.MAC, address value.Value) [][]byte {
	of := m.Token(keyring.TagConfirmAddress, address.Secret())
	return [][]byte{q.subject[:], q.id[:], q.hash, q.event[:], keyring.TimePart(q.expires), of[:]}
}

func (q *question) sum(m *crypto.MAC, address value.Value) []byte {
	return m.Sum(keyring.TagConfirm, q.parts(m, address)...)
}

// Confirmed answers a confirmation.
type Confirmed struct {
	Purpose string `json:"purpose"`
	Channel string `json:"channel"`
}

// errUnconfirmed is the one answer to a code that does not confirm.
var errUnconfirmed = fmt.Errorf("confirmation: %w", fault.ErrNotFound)

// Confirm makes a consent that was asked for one that was given, by the code in the link that was mailed. The code is all
// that it takes, since nobody but the mailbox has it: no credential, no purpose. Errors: ErrNotFound alike for a code that
// is unknown, has expired or was used, whose address was changed, or whose person said no since; ErrUnavailable.
func (d *Desk) Confirm(ctx context.Context, code string) (Confirmed, error) {
	if raw, err := base64.RawURLEncoding.DecodeString(code); err != nil || len(raw) != confirmBytes {
		return Confirmed{}, errUnconfirmed
	}
	roots, err := d.on.Keys.Roots(ctx)
	if err != nil {
		return Confirmed{}, err
	}
	var out Confirmed
	for range confirmAttempts {
		err = store.InTx(ctx, d.on.Pool, func(tx pgx.Tx) (err error) {
			out, err = d.confirm(ctx, tx, roots.MAC, code)
			return err
		})
		if !errors.Is(err, revision.ErrStale) { // the catalog was switched meanwhile, and nothing was committed
			break
		}
	}
	switch {
	case err == nil:
		return out, nil
	case errors.Is(err, fault.ErrInvalid) || errors.Is(err, fault.ErrGone):
		return Confirmed{}, errUnconfirmed // the catalog has changed since, or the person was erased
	}
	return Confirmed{}, err
}

const (
	selectConfirm = `SELECT c.subject, c.id, c.about, c.expires, c.mac, k.kind FROM code c JOIN key_subject k ON k.subject = c.subject
 WHERE c.hash = $1 AND c.purpose = 'confirm' AND k.erased_at IS NULL`
	useConfirm = `UPDATE code SET used = now() WHERE subject = $1 AND id = $2 AND used IS NULL AND expires > now()`
)

func (d *Desk) confirm(ctx context.Context, tx pgx.Tx, m *crypto.MAC, code string) (Confirmed, error) {
	q := question{hash: confirmHash(m, code)}
	var mac []byte
	var kind string
	err := tx.QueryRow(ctx, selectConfirm, q.hash).Scan(&q.subject, &q.id, &q.event, &q.expires, &mac, &kind)
	if errors.Is(err, pgx.ErrNoRows) {
		return Confirmed{}, errUnconfirmed
	}
	if err != nil {
		return Confirmed{}, fmt.Errorf("confirmation: %w", store.Fault(err))
	}
	f, err := d.lockForEvent(ctx, tx, kind, q.subject)
	if err != nil {
		return Confirmed{}, err
	}
	b, err := d.openLedger(ctx, tx, f)
	if err != nil {
		return Confirmed{}, err
	}
	asked, ok := b.find(q.event)
	if !ok || asked.Kind != consent.KindRequested || b.refusedSince(&asked) {
		return Confirmed{}, errUnconfirmed
	}
	_, address, ok, err := capture.Address(f, asked.Point, asked.Channel)
	if err != nil {
		return Confirmed{}, err
	}
	if !ok || !m.Verify(mac, keyring.TagConfirm, q.parts(m, address)...) {
		return Confirmed{}, errUnconfirmed
	}
	tag, err := tx.Exec(ctx, useConfirm, q.subject, q.id)
	if err != nil {
		return Confirmed{}, fmt.Errorf("confirmation: %w", store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return Confirmed{}, errUnconfirmed
	}
	return Confirmed{asked.Purpose, asked.Channel}, d.recordConfirmed(ctx, tx, b, &asked, q.id)
}

// lockForEvent locks and loads a subject that is there; else it is errUnconfirmed.
func (d *Desk) lockForEvent(ctx context.Context, tx pgx.Tx, kind string, subject uuid.UUID) (*facts.Facts, error) {
	if err := ledger.HoldState(ctx, tx, subject); err != nil {
		return nil, err //nolint:wrapcheck // it names the subject
	}
	_, list, err := d.on.Facts.Load(ctx, tx, kind, func(t *revision.Table) revision.Statement { return t.ByID }, subject)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 || !list[0].Found || !list[0].Erased.IsZero() {
		return nil, errUnconfirmed
	}
	return list[0], nil
}

// refusedSince reports whether the person said no after it was asked: an old link in a mailbox does not undo that.
func (b *book) refusedSince(asked *consent.Event) bool {
	return slices.ContainsFunc(b.events, func(e consent.Event) bool {
		return e.Refuses() && e.Purpose == asked.Purpose && !e.RecordedAt.Before(asked.RecordedAt) &&
			(e.Channel == "" || e.Channel == asked.Channel) && (e.Point == uuid.Nil || e.Point == asked.Point)
	})
}

// recordConfirmed appends the consent with its entry, which names no credential: the person did it. Its evidence is the
// digest of the code's id and of the event by which the person was asked, both of which the vault has.
func (d *Desk) recordConfirmed(ctx context.Context, tx pgx.Tx, b *book, asked *consent.Event, code uuid.UUID) error {
	f := b.facts
	id, err := store.NewID()
	if err != nil {
		return err
	}
	proof := sha256.Sum256(append(slices.Clone(code[:]), asked.ID[:]...))
	in := ledger.ConsentInput{
		Purpose: asked.Purpose, Channel: asked.Channel, Point: asked.Point, Explicit: asked.Explicit, NoticeID: asked.Notice.ID,
		NoticeVersion: asked.Notice.Version, Locale: asked.Locale, Jurisdiction: asked.Jurisdiction, Guardian: asked.Guardian, Evidence: proof[:],
	}
	entry := d.on.Log.NewEntry()
	e, err := in.Confirmed(f.Rev.Catalog, consent.Event{ID: id, Credential: asked.Credential, Entry: entry.ID, RecordedAt: store.Micro(f.Now)})
	if err != nil {
		return err //nolint:wrapcheck // see Confirm
	}
	if err := capture.Check(f, &e); err != nil {
		return err //nolint:wrapcheck // as above
	}
	if err := b.add(ctx, tx, e); err != nil {
		return err
	}
	return d.recordAlone(ctx, tx, f, entry, "confirm", tape.Details{Event: e.ID})
}

// recordAlone stores a changed state with the entry of a step that no caller's credential took.
func (d *Desk) recordAlone(ctx context.Context, tx pgx.Tx, f *facts.Facts, e *audit.Entry, action string, det tape.Details) error {
	roots, err := d.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	if f.Stored, err = f.State.Put(ctx, tx, roots.MAC, f.Subject, f.Stored.Revision); err != nil {
		return err
	}
	det.Version = uint64(f.Stored.Revision) //nolint:gosec // > 0 by CHECK
	l := release.Left{}
	if l.Pseudonym, err = f.Pseudonym(e.Time); err != nil {
		return err
	}
	if l.Details, err = f.SealDetails(e.ID, e.Time, det); err != nil {
		return err
	}
	e.Action, e.Decision, e.Outcome = action, audit.Allow, audit.Written
	e.Kind, e.Policy, e.Catalog = f.Record.Table.Kind.Name, f.Rev.Policy, f.Rev.Digest
	e.Groups = release.Groups([]release.Left{l})
	b := &pgx.Batch{}
	if err := d.on.Log.QueueTx(ctx, b, e); err != nil {
		return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
	}
	revision.QueueHold(b)
	results := tx.SendBatch(ctx, b)
	_, err = results.Exec()
	if err == nil {
		err = f.Rev.Held(results, -1)
	}
	if err = errors.Join(err, results.Close()); err != nil {
		return fmt.Errorf("%s of %s: %w", action, f.Subject, store.Fault(err))
	}
	return nil
}
