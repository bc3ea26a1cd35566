package report

import (
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/oversight"
)

type event = consent.Event

// Ledger is where the report on reliance finds what a person chose and who saw it; oversight.Log is one. A Config.Log that
// is none cannot answer it.
type Ledger interface {
	// Disclosures answers a page of who saw a subject, newest first, as oversight.Office.Disclosures does.
	Disclosures(ctx context.Context, kind string, id uuid.UUID, q oversight.EntryQuery) (oversight.DisclosurePage, error)
	// Consents answers a subject's consent ledger, as vault.Session.Consents does.
	Consents(ctx context.Context, kind string, subject uuid.UUID, asOf, knownAt time.Time) (vault.ConsentLedger, error)
}

// The findings about a read. The first two it should not have rested on; the others were lawful as they happened (GDPR
// Art. 7(3)), and say what relied on a consent that is no more.
const (
	foundInvalid   = "invalid"         // the consent was found never to have been given
	foundLate      = "learned_later"   // the person had said no by then, and the vault had not learned of it
	foundWithdrawn = "withdrawn_later" // the person said no after it
	foundExpired   = "expired_later"   // the consent ended by itself after it
)

// relianceKind is the kind of those who consent.
const relianceKind = "contact"

// reliance reads who saw one subject, and holds each read to the consents that it relied on, by their ids in its sealed
// details, as the ledger has them now.
func reliance(ctx context.Context, r *Report, cfg Config, q Query) error {
	from, ok := cfg.Log.(Ledger)
	if !ok {
		return &vault.Invalid{Fields: []vault.FieldError{{Field: "name", Code: "unknown_report", Hint: "this log has no consent ledger beside it"}}}
	}
	l, err := from.Consents(ctx, relianceKind, q.Subject, time.Time{}, time.Time{})
	if err != nil {
		return err //nolint:wrapcheck // the door's own words
	}
	r.Disclosure = l.Disclosure
	counts := map[string]int{}
	ask := oversight.EntryQuery{Outcome: string(audit.Released), From: q.From, To: q.To, Limit: pageSize}
	for more := true; more && r.Cut == nil; more = ask.Cursor != "" {
		page, err := from.Disclosures(ctx, relianceKind, q.Subject, ask)
		if err != nil {
			return err //nolint:wrapcheck // as above
		}
		ask.Cursor = page.Next
		for i := range page.Rows {
			if r.cutReliance(cfg, q, &page.Rows[i]) {
				break
			}
			if of := ledgerOf(&l, page.Rows[i].Of); of != nil {
				r.rely(of, &page.Rows[i], counts)
			}
		}
	}
	for _, name := range []string{foundInvalid, foundLate, foundWithdrawn, foundExpired} {
		r.Totals = append(r.Totals, Total{name, counts[name]})
	}
	return nil
}

// ledgerOf is the ledger that a read of one of the person's records relied on; nil for one that is not told.
func ledgerOf(l *vault.ConsentLedger, of uuid.UUID) *vault.ConsentLedger {
	if of == uuid.Nil {
		return l
	}
	for i := range l.Linked {
		if l.Linked[i].Subject == of {
			return &l.Linked[i]
		}
	}
	return nil
}

// cutReliance ends the reading at a bound.
func (r *Report) cutReliance(cfg Config, q Query, row *oversight.DisclosureRow) bool {
	by := ""
	switch {
	case r.Entries >= q.Limit:
		by = "entries"
	case len(r.Rows) >= maxRows:
		by = "rows"
	case !cfg.Until.IsZero() && !cfg.Now().Before(cfg.Until):
		by = "time"
	}
	if by != "" {
		r.Cut = &Cut{By: by, Before: row.Time.Add(time.Microsecond)}
	}
	return by != ""
}

// rely adds what is found about one read: a row for each consent that it relied on, or one where it relied on none.
func (r *Report) rely(l *vault.ConsentLedger, row *oversight.DisclosureRow, counts map[string]int) {
	r.Entries++
	if row.Proof == nil {
		r.Unpublished++
	}
	on := slices.Clone(row.Consents)
	if len(on) == 0 {
		on = []uuid.UUID{uuid.Nil}
	}
	for _, id := range on {
		f := judge(l, row, id)
		if f.word == "" {
			continue
		}
		counts[f.word]++
		r.Rows = append(r.Rows, []Cell{
			row.Entry, row.Time, row.App, row.Action, row.Kind, row.Purpose, row.Clear, row.Mask, id, f.word, f.by, f.occurred, f.recorded,
		})
	}
}

// finding is what is wrong with relying on a consent, "" for nothing, and the event that makes it so.
type finding struct {
	word               string
	by                 uuid.UUID
	occurred, recorded time.Time
}

// judge holds a read to one consent; to none, to what the person had said no to without the vault knowing.
func judge(l *vault.ConsentLedger, row *oversight.DisclosureRow, id uuid.UUID) finding {
	at := slices.IndexFunc(l.Events, func(e event) bool { return e.ID == id && id != uuid.Nil })
	var first *event
	for i := range l.Events {
		n := &l.Events[i]
		switch {
		case id != uuid.Nil && n.Voids == id:
			return finding{foundInvalid, n.ID, n.OccurredAt, n.RecordedAt}
		case !n.Refuses() || n.Purpose != row.Purpose || at >= 0 && !reaches(n, &l.Events[at]):
		case at < 0 && !late(n, row.Time): // without a consent only what was not known yet is of interest
		case first == nil || n.OccurredAt.Before(first.OccurredAt):
			first = n
		}
	}
	switch {
	case first != nil && late(first, row.Time):
		return finding{foundLate, first.ID, first.OccurredAt, first.RecordedAt}
	case first != nil && first.Kind == consent.KindExpired:
		return finding{foundExpired, first.ID, first.OccurredAt, first.RecordedAt}
	case first != nil:
		return finding{foundWithdrawn, first.ID, first.OccurredAt, first.RecordedAt}
	case at >= 0 && l.Events[at].ValidUntil != nil && !l.Events[at].ValidUntil.After(l.AsOf):
		return finding{word: foundExpired, by: id, occurred: *l.Events[at].ValidUntil}
	}
	return finding{}
}

// late reports whether a no had been said at a moment, and had not been recorded.
func late(n *event, at time.Time) bool { return !n.OccurredAt.After(at) && n.RecordedAt.After(at) }

// reaches reports whether a no ends a grant, see consent.State.
func reaches(n, grant *event) bool {
	switch {
	case n.Kind == consent.KindGuardianEnded && n.Guardian != grant.Guardian:
		return false
	case n.OccurredAt.Before(grant.OccurredAt) && n.RecordedAt.Before(grant.RecordedAt):
		return false // it was said before, and known: the grant is the newer word
	}
	return n.Channel == "" || n.Channel == grant.Channel && (n.Point == uuid.Nil || n.Point == grant.Point)
}
