package erasure

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

// write queues a letter to the address that the request keeps; without one, or without an outbox, nobody is written to.
func (s *stage) write(ctx context.Context, v letter.Vars) error {
	if s.p.Outbox == nil {
		return nil
	}
	to, err := s.p.Requests.Part(ctx, s.tx, s.Stored, requests.ReplyTo)
	if errors.Is(err, fault.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	_, err = s.p.Outbox.QueueTx(ctx, s.tx, outbox.Message{Owner: s.ID, Locale: s.Locale, To: to, Vars: v}, s.Keys)
	return err //nolint:wrapcheck // it names the letter
}

// close ends the request: in part, where something was kept.
func (s *stage) close(ctx context.Context) error {
	return s.put(ctx, rights.Event{Kind: rights.Fulfil})
}

// afterwards is what a closed request still has coming: the rest of an erasure, answers of recipients, the destruction of
// its own keys. When it is forgotten itself is for the desk, as with requests of every type.
func (s *stage) afterwards(ctx context.Context) error {
	if Waits(&s.Request) {
		return s.goOnOrRest(ctx)
	}
	if s.closed() {
		return s.rest(ctx, time.Time{})
	}
	if s.Type == rights.Erasure && len(s.work.Issued) > 0 {
		again, err := s.answered(ctx)
		if err != nil {
			return err
		}
		if again {
			return s.certifyAgain(ctx)
		}
		if !s.silent.IsZero() {
			return s.rest(ctx, s.silent)
		}
	}
	if at := ClosingAt(&s.Request); s.now.Before(at) {
		return s.rest(ctx, at)
	}
	return s.closeKeys(ctx)
}

// AppealDays is how long the address of a closed request is kept: who was not given all that was asked for may appeal.
const AppealDays = 90

// ClosingAt is when the keys of a closed request's closing are destroyed. Who is erased, or took the request back, or never
// showed who they are, has nothing to appeal against.
func ClosingAt(r *rights.Request) time.Time {
	if r.Type == rights.Erasure && r.Status == rights.Fulfilled || r.Status == rights.Withdrawn || r.Status == rights.Expired {
		return r.ClosedAt
	}
	return r.ClosedAt.AddDate(0, 0, AppealDays)
}

// certifyAgain replaces the certificate, since a recipient has answered or will not answer any more.
func (s *stage) certifyAgain(ctx context.Context) error {
	had := len(s.work.Issued)
	if err := s.certify(ctx); err != nil || len(s.work.Issued) == had {
		return err
	}
	s.on, s.Next = true, s.now
	return s.p.Requests.Put(ctx, s.tx, s.Stored)
}

// answered reports whether the last certificate says something else of the recipients than is true now.
func (s *stage) answered(ctx context.Context) (bool, error) {
	stated := slices.Clone(s.work.Stated)
	if _, err := s.recipients(ctx); err != nil {
		return false, err
	}
	differs := !slices.Equal(stated, s.work.Stated)
	s.work.Stated = stated
	return differs, nil
}

// Waits reports whether an erasure left something that goes one day by itself. What was refused does not.
func Waits(r *rights.Request) bool {
	return r.Waits() && slices.ContainsFunc(r.Kept, func(k rights.Kept) bool { return k.Ground != GroundDecision })
}

// goOnOrRest looks whether what was kept may go now.
func (s *stage) goOnOrRest(ctx context.Context) error {
	fates, err := s.fates(ctx)
	if err != nil {
		return err
	}
	if len(fates) == 0 || slices.ContainsFunc(fates, fate.moves) { // erased by another way, or due now
		return s.put(ctx, rights.Event{Kind: rights.Continue})
	}
	var kept []rights.Kept
	for _, x := range fates {
		kept = append(kept, x.kept...)
	}
	return s.rest(ctx, next(kept, s.now))
}

// closed reports whether the keys of the closing are destroyed.
func (s *stage) closed() bool {
	return !slices.ContainsFunc(requests.ClosingSlots(), func(slot uint8) bool { return !s.Keys.Shredded(slot) })
}

const selectLetters = `SELECT count(*) FROM message WHERE subject = $1 AND state = 'waiting'`

// closeKeys destroys the keys that addresses, the recipients' ids and the notes lie under. Letters that wait hold it up.
func (s *stage) closeKeys(ctx context.Context) error {
	var waiting int
	if err := s.tx.QueryRow(ctx, selectLetters, s.ID).Scan(&waiting); err != nil {
		return fmt.Errorf("letters of %s: %w", s.ID, store.Fault(err))
	}
	if waiting > 0 {
		return s.rest(ctx, s.now.Add(retryAfter))
	}
	generation, err := shred.Lock(ctx, s.tx, s.ID)
	if err != nil {
		return err
	}
	slots := requests.ClosingSlots()
	if err := shred.Slots(ctx, s.tx, nil, s.ID, slots, nil, generation); err != nil {
		return err
	}
	if err := s.rest(ctx, time.Time{}); err != nil {
		return err
	}
	return s.fence(ctx, fence.Fence{Op: fence.Shred, Subject: s.ID, Generation: uint64(generation), Slots: slots, At: s.now}) //nolint:gosec // > 0
}

// fence makes lines durable, last of all before the commit: whoever restores a backup from before will find them there.
func (s *stage) fence(ctx context.Context, lines ...fence.Fence) error {
	if _, err := s.p.On.Fences.Append(ctx, lines); err != nil {
		return fence.Fault(err)
	}
	s.fenced = true
	return nil
}

// Issued is a certificate in the form in which it leaves.
type Issued struct {
	Issue int
	Doc   []byte // canonical JSON
	Note  []byte // that signs it
	At    time.Time
}

const selectCertificates = `SELECT version, body, note, issued FROM certificate WHERE subject = $1 ORDER BY version DESC`

// Certificates returns those of a request, the last one first.
func Certificates(ctx context.Context, q store.Querier, request uuid.UUID) ([]Issued, error) {
	rows, err := q.Query(ctx, selectCertificates, request)
	if err != nil {
		return nil, fmt.Errorf("certificates of %s: %w", request, store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Issued])
	if err != nil {
		return nil, fmt.Errorf("certificates of %s: %w", request, store.Fault(err))
	}
	return list, nil
}
