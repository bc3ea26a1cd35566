package suppress

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
)

// Arrival is what a write brings of one subject: the rows whose addresses it wrote, under the subject's keys.
type Arrival struct {
	Subject uuid.UUID
	Keys    *keyring.Subject
	Rows    []*record.Record
	New     *facts.Facts // of a subject that the write makes, whose state is not stored yet; nil for one that is there
}

// Inquiry is the question whether anybody said no under the addresses that a write brings.
type Inquiry struct {
	roots *keyring.Roots
	list  []Arrival
	all   []address
	owner map[uuid.UUID]*Arrival // by row
	found []No
	err   error // of a row that was found
}

// Ask makes the question. Errors: those of a value that does not open.
func Ask(roots *keyring.Roots, list []Arrival) (*Inquiry, error) {
	q := &Inquiry{roots: roots, list: list, owner: map[uuid.UUID]*Arrival{}}
	for i := range list {
		addresses, err := addressesOf(roots, list[i].Keys, list[i].Rows)
		if err != nil {
			return nil, err
		}
		for _, a := range addresses {
			q.owner[a.record.ID] = &list[i]
			q.all = append(q.all, a)
		}
	}
	return q, nil
}

// Queue puts the question into a batch, whose results Settle goes by.
func (q *Inquiry) Queue(b *pgx.Batch) {
	if len(q.all) == 0 {
		return
	}
	tokens := make([][]byte, len(q.all))
	for i := range q.all {
		tokens[i] = q.all[i].token[:]
	}
	b.Queue(selectNo, tokens).Query(func(rows pgx.Rows) error {
		q.found, q.err = collect(q.roots, rows)
		return rows.Err() //nolint:wrapcheck // the caller scrubs and wraps
	})
}

// Settle has a row wait for review under whose address somebody said no, and until that no consent opens the address. The writer
// is told nothing, so it must not show in what the write answers. The state of a new subject is sealed anew at its first
// revision; that of another is locked and stored. Errors: fault.ErrIntegrity, fault.ErrUnavailable.
func (q *Inquiry) Settle(ctx context.Context, tx pgx.Tx, at time.Time) error {
	if q.err != nil || len(q.found) == 0 {
		return q.err
	}
	waiting := map[*Arrival][]match{}
	for _, a := range q.all {
		mine := slices.DeleteFunc(slices.Clone(q.found), func(n No) bool { return n.Token != a.token })
		if len(mine) > 0 {
			waiting[q.owner[a.record.ID]] = append(waiting[q.owner[a.record.ID]], match{a, mine})
		}
	}
	for i := range q.list {
		if m := waiting[&q.list[i]]; len(m) > 0 {
			if err := hold(ctx, tx, q.roots.MAC, &q.list[i], m, at); err != nil {
				return err
			}
		}
	}
	return nil
}

// Consult is Ask, and Settle by the answer.
func Consult(ctx context.Context, tx pgx.Tx, roots *keyring.Roots, list []Arrival, at time.Time) error {
	q, err := Ask(roots, list)
	if err != nil || len(q.all) == 0 {
		return err
	}
	b := &pgx.Batch{}
	q.Queue(b)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("suppression: %w", store.Fault(err))
	}
	return q.Settle(ctx, tx, at)
}

// match is an address under which somebody said no.
type match struct {
	address

	nos []No
}

// hold lets a subject's matches wait for review.
func hold(ctx context.Context, tx pgx.Tx, m *crypto.MAC, a *Arrival, matches []match, at time.Time) error {
	var state ledger.State
	var revision int64
	var events []consent.Event
	var err error
	if a.New != nil {
		state = a.New.State
	} else if state, revision, events, err = current(ctx, tx, m, a.Subject); err != nil {
		return err
	}
	var list []ledger.Suppressed
	for i := range matches {
		open := matches[i].open(state, events)
		if len(open) == 0 {
			continue
		}
		id, err := matches[i].record.Review(ctx, tx, record.CauseSuppressed, 0, at)
		if err != nil {
			return err
		}
		for j := range open {
			open[j].Review = id
		}
		list = append(list, open...)
	}
	if len(list) == 0 {
		return nil
	}
	state = state.WithSuppressed(list, events)
	if a.New == nil {
		_, err = state.Put(ctx, tx, m, a.Subject, revision)
		return err
	}
	a.New.State, a.New.Policy.Consents = state, state.Facts(a.New.Now).Consents
	a.New.Stored, err = state.Seal(m, a.Subject, 1)
	return err
}

// open is what of a match is not settled by the subject's own ledger: that it waits already, or that a no is recorded
// since, is said once.
func (m *match) open(state ledger.State, events []consent.Event) (list []ledger.Suppressed) {
	for _, n := range m.nos {
		x := ledger.Suppressed{Purpose: n.Purpose, Channel: n.Channel, Kind: n.Kind, Row: m.record.ID}
		if n.Channel != "" {
			x.Point = m.record.ID
		}
		waits := slices.ContainsFunc(state.Suppressed, func(have ledger.Suppressed) bool {
			return have.Purpose == x.Purpose && have.Channel == x.Channel && have.Point == x.Point
		})
		known := slices.ContainsFunc(events, func(e consent.Event) bool {
			return e.Purpose == x.Purpose && e.Channel == x.Channel && e.Point == x.Point && e.Refuses() && e.RecordedAt.After(n.Since)
		})
		if !waits && !known {
			list = append(list, x)
		}
	}
	return list
}

// current is the state of a subject and its ledger, verified, and held against other changes.
func current(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID) (s ledger.State, revision int64, events []consent.Event, err error) {
	s, row, err := ledger.Lock(ctx, tx, m, subject)
	if err != nil {
		return s, 0, nil, err //nolint:wrapcheck // it names the subject
	}
	events, err = s.ReadConsents(ctx, tx, m, subject)
	return s, row.Revision, events, err
}

// Lift forgets the noes that waited with a review, of the row that the review is about, as whoever reviewed it found that
// the person chose anew. A row that is gone has nothing left to lift.
func Lift(ctx context.Context, tx pgx.Tx, roots *keyring.Roots, f *facts.Facts, row uuid.UUID, ended []ledger.Suppressed) error {
	rows := slices.DeleteFunc(rowsOf(f), func(r *record.Record) bool { return r.ID != row })
	all, err := addressesOf(roots, f.Keys, rows)
	if err != nil {
		return err
	}
	var nos []No
	for _, a := range all {
		for _, x := range ended {
			nos = append(nos, No{Token: a.token, Purpose: x.Purpose, Channel: x.Channel})
		}
	}
	if len(nos) == 0 {
		return nil
	}
	return drop(ctx, tx, nos)
}

// Forget ends what waits because of an address that goes with its row: its review went as well.
func Forget(ctx context.Context, tx pgx.Tx, keys *keyring.Ring, f *facts.Facts, row uuid.UUID) error {
	if len(f.State.Suppressed) == 0 {
		return nil
	}
	roots, err := keys.Roots(ctx)
	if err != nil {
		return err
	}
	state, revision, events, err := current(ctx, tx, roots.MAC, f.Subject)
	if err != nil {
		return err
	}
	state, ended := state.WithoutSuppressed(func(x ledger.Suppressed) bool { return x.Row == row }, events)
	if len(ended) > 0 {
		_, err = state.Put(ctx, tx, roots.MAC, f.Subject, revision)
	}
	return err
}
