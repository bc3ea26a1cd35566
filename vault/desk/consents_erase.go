package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// channelWithdrawal is how a request for erasure came in that nobody sent: the person withdrew the last consent.
const channelWithdrawal = "withdrawal"

// errRoomNeeded says that a no would bring about a request, and that there is no place yet for the request's keys.
var errRoomNeeded = errors.New("no place for the keys of a request")

// proposing runs a transaction that records noes, first without a bucket for the keys of a request that may come of them,
// which few do, and again with one where afterNo needs it: it cannot be had within a transaction.
func (d *Desk) proposing(ctx context.Context, p *vault.Passage, fn func(tx pgx.Tx, bucket uuid.UUID) error) error {
	err := p.InTx(ctx, func(tx pgx.Tx) error { return fn(tx, uuid.Nil) })
	if !errors.Is(err, errRoomNeeded) {
		return err
	}
	bucket, err := d.requests.Place(ctx)
	if err != nil {
		return err
	}
	return p.InTx(ctx, func(tx pgx.Tx) error { return fn(tx, bucket) })
}

// groundless reports whether nothing is left on which data of the person could be used, of any record that is merged with
// this one, since an erasure takes them all: no basis, those from creation included, and no consent to any purpose.
func groundless(f *facts.Facts) bool {
	if len(f.State.Bases) > 0 || consented(f.State.Consents, f.Now) {
		return false
	}
	return f.State.Link == nil || !slices.ContainsFunc(f.State.Link.With, func(p ledger.Partner) bool {
		return len(p.Bases) > 0 || consented(p.Consents, f.Now)
	})
}

func consented(said consent.Summary, now time.Time) bool {
	for purpose := range said {
		if len(said.Standing(purpose, now)) > 0 {
			return true
		}
	}
	return false
}

// afterNo opens a request for erasure once a withdrawal has left no ground (GDPR Art. 17(1)(b)), in the withdrawal's
// transaction. It is a proposal: it waits, as any request does, for somebody to verify it and to decide. What keeps it from
// being one, such as a catalog without the rules of a regime, does not keep the withdrawal. Without a bucket it is
// errRoomNeeded, see proposing.
func (d *Desk) afterNo(ctx context.Context, tx pgx.Tx, f *facts.Facts, e consent.Event, bucket uuid.UUID) error {
	if !groundless(f) {
		return nil
	}
	settings, err := requests.Settings(f.Rev.Catalog, "")
	if err != nil {
		return nil //nolint:nilerr // see above
	}
	open, err := d.requests.List(ctx, tx, requests.Filter{About: f.Subject, Type: rights.Erasure, Open: true, Limit: 1})
	if err != nil || len(open) > 0 {
		return err
	}
	id, err := store.NewID()
	if err != nil {
		return err
	}
	r, err := rights.Receive(rights.Intake{
		ID: id, About: f.Subject, Kind: f.Record.Table.Kind.Name, Type: rights.Erasure, Jurisdiction: e.Jurisdiction, Channel: channelWithdrawal,
		Locale: f.Record.Get("language").Text(), At: store.Micro(f.Now), By: e.Credential,
	}, settings)
	if err == nil {
		r, err = r.Apply(rights.Event{Kind: rights.Acknowledge, At: store.Micro(f.Now)}, settings)
	}
	if err != nil {
		return nil //nolint:nilerr // see above
	}
	if bucket == uuid.Nil {
		return errRoomNeeded
	}
	if _, err := d.requests.Create(ctx, tx, bucket, r, requests.Terms{}, r.Next(settings)); err != nil {
		return err
	}
	return d.logProposal(ctx, tx, f)
}

// logProposal puts an entry of its own into the transaction: the one of the withdrawal is the caller's.
func (d *Desk) logProposal(ctx context.Context, tx pgx.Tx, f *facts.Facts) error {
	e := d.on.Log.NewEntry()
	person, err := f.Pseudonym(e.Time)
	if err != nil {
		return err
	}
	e.Action, e.Decision, e.Outcome, e.Reasons = "request", audit.Allow, audit.Written, []string{channelWithdrawal}
	e.Kind, e.Policy, e.Catalog = f.Record.Table.Kind.Name, f.Rev.Policy, f.Rev.Digest
	e.Groups = []audit.Group{{Subjects: []uuid.UUID{person}}}
	if err := d.on.Log.AppendTx(ctx, tx, e); err != nil {
		return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
	}
	return nil
}
