package desk

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// ConsentFilter narrows an export of consents. With a kind alone it takes all of its subjects.
type ConsentFilter struct {
	Kind     string // of the subjects: contact
	Purpose  string
	Channel  string
	From, To time.Time // recorded_at: From ≤ t < To; zero times are no bounds
}

func (q *ConsentFilter) takes(e *consent.Event) bool {
	return (q.Purpose == "" || e.Purpose == q.Purpose) && (q.Channel == "" || e.Channel == q.Channel) &&
		!e.RecordedAt.Before(q.From) && (q.To.IsZero() || e.RecordedAt.Before(q.To))
}

// ConsentExport is an export on its way. Its first page is recorded in the log, and so are those after it, each before
// its first byte is written.
type ConsentExport struct {
	Disclosure reply.Disclosure // of the first page

	d      *Desk
	s      *vault.Session
	filter ConsentFilter
	page   consentPage
}

// consentPage is the events of some subjects.
type consentPage struct {
	lines      []exportedEvent
	last       uuid.UUID // subject that the next page begins after; zero after the last
	disclosure reply.Disclosure
}

// exportedEvent is a line of an export.
type exportedEvent struct {
	Subject      uuid.UUID       `json:"subject"`
	ID           uuid.UUID       `json:"id"`
	Kind         consent.Kind    `json:"kind"`
	Purpose      string          `json:"purpose"`
	Channel      string          `json:"channel,omitzero"`
	Point        uuid.UUID       `json:"point,omitzero"`
	Explicit     bool            `json:"explicit,omitzero"`
	Notice       *exportedNotice `json:"notice,omitzero"`
	Locale       string          `json:"locale,omitzero"`
	Jurisdiction string          `json:"jurisdiction,omitzero"`
	Expressed    string          `json:"expressed,omitzero"`
	Evidence     string          `json:"evidence_sha256,omitzero"`
	Guardian     uuid.UUID       `json:"guardian,omitzero"`
	Voids        uuid.UUID       `json:"voids,omitzero"`
	Grade        string          `json:"grade,omitzero"`
	ValidUntil   *time.Time      `json:"valid_until,omitzero"`
	OccurredAt   time.Time       `json:"occurred_at"`
	RecordedAt   time.Time       `json:"recorded_at"`
	Entry        uuid.UUID       `json:"entry,omitzero"`
}

type exportedNotice struct {
	ID      string `json:"id"`
	Version int    `json:"version"`
	SHA256  string `json:"sha256"`
}

func exported(subject uuid.UUID, e *consent.Event) exportedEvent {
	out := exportedEvent{
		Subject: subject, ID: e.ID, Kind: e.Kind, Purpose: e.Purpose, Channel: e.Channel, Point: e.Point, Explicit: e.Explicit, Locale: e.Locale,
		Jurisdiction: e.Jurisdiction, Expressed: e.Expressed, Evidence: hex.EncodeToString(e.Evidence), Guardian: e.Guardian, Voids: e.Voids,
		Grade: e.Grade, ValidUntil: e.ValidUntil, OccurredAt: e.OccurredAt, RecordedAt: e.RecordedAt, Entry: e.Entry,
	}
	if e.Notice.ID != "" {
		out.Notice = &exportedNotice{e.Notice.ID, e.Notice.Version, hex.EncodeToString(e.Notice.SHA256)}
	}
	return out
}

// ExportConsents begins an export of consent events: of the subjects that policy shows to the caller, in the order of
// their ids, with each one's events in the order of theirs. What it shows of them is counted against the budget page by
// page. Errors: a *Refusal, *Invalid, ErrBudget, ErrIntegrity, ErrUnavailable.
func (d *Desk) ExportConsents(ctx context.Context, s *vault.Session, filter ConsentFilter) (*ConsentExport, error) {
	e := &ConsentExport{d: d, s: s, filter: filter}
	if err := e.next(ctx); err != nil {
		return nil, err
	}
	e.Disclosure = e.page.disclosure
	return e, nil
}

// Write writes the export, one JSON object a line, and returns how many events it wrote. An error after the first page
// leaves what was written; errors are those of ExportConsents, and the writer's. It is for one use.
func (e *ConsentExport) Write(ctx context.Context, w io.Writer) (n int, err error) {
	for {
		for i := range e.page.lines {
			b, err := json.Marshal(&e.page.lines[i])
			if err != nil {
				return n, fmt.Errorf("export consents: %w", err)
			}
			if _, err := w.Write(append(b, '\n')); err != nil {
				return n, fmt.Errorf("export consents: %w", err)
			}
			n++
		}
		if e.page.last == uuid.Nil {
			return n, nil
		}
		if err := e.next(ctx); err != nil {
			return n, err
		}
	}
}

// exportPage is how many subjects one entry names.
const exportPage = 200

// selectBooks finds the subjects with any event, by keyset.
const selectBooks = `SELECT k.subject FROM key_subject k WHERE k.kind = $1 AND k.erased_at IS NULL AND k.subject > $2
 AND EXISTS (SELECT FROM consent_event c WHERE c.subject = k.subject) ORDER BY k.subject LIMIT $3`

// factsOf is the source of facts about many subjects: $1 their ids.
const factsOf = `SELECT DISTINCT u.id, u.id AS subject, 0 AS ord FROM unnest($1::uuid[]) AS u (id)`

// next reads the next page, through the gate.
func (e *ConsentExport) next(ctx context.Context) (err error) {
	after := e.page.last
	e.page, err = vault.Pass(ctx, e.s, policy.ActionExport, e.filter.Kind, func(ctx context.Context, p *vault.Passage) (consentPage, error) {
		if p.Credential().Subject != uuid.Nil { // of itself the person reads in its own ledger
			return consentPage{}, p.Refuse(vault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
		}
		if err := p.Possible(); err != nil {
			return consentPage{}, err
		}
		if p.Kind() == nil || !p.Kind().Subject {
			return consentPage{}, vault.ErrKind
		}
		return e.read(ctx, p, after)
	})
	return err
}

func (e *ConsentExport) read(ctx context.Context, p *vault.Passage, after uuid.UUID) (page consentPage, err error) {
	rows, err := e.d.on.Pool.Query(ctx, selectBooks, p.Kind().Name, after, exportPage+1)
	if err != nil {
		return page, fmt.Errorf("export consents: %w", store.Fault(err))
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return page, fmt.Errorf("export consents: %w", store.Fault(err))
	}
	if len(ids) > exportPage {
		ids, page.last = ids[:exportPage], ids[exportPage-1]
	}
	shown, err := e.shown(ctx, p, ids)
	if err != nil {
		return page, err
	}
	for _, f := range shown {
		b, err := e.d.openLedger(ctx, e.d.on.Pool, f)
		if err != nil {
			return page, err
		}
		n := len(page.lines)
		for i := range b.events {
			if e.filter.takes(&b.events[i]) {
				page.lines = append(page.lines, exported(f.Subject, &b.events[i]))
			}
		}
		if len(page.lines) == n {
			continue
		}
		if err := p.About(f, release.Left{Clear: []string{"consents"}}, tape.Details{}); err != nil {
			return page, err
		}
	}
	page.disclosure = p.Disclosure()
	return page, p.Record(ctx, audit.Released, "consents")
}

// shown loads and charges those of some subjects that policy shows.
func (e *ConsentExport) shown(ctx context.Context, p *vault.Passage, ids []uuid.UUID) ([]*facts.Facts, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	_, list, err := e.d.on.Facts.Load(ctx, e.d.on.Pool, p.Kind().Name, func(t *revision.Table) revision.Statement { return t.Facts(factsOf) }, ids)
	if err != nil {
		return nil, err
	}
	var shown []*facts.Facts
	var people []uuid.UUID
	for _, f := range list {
		_, err := p.Decide(ctx, p.Kind(), f)
		if _, refused := errors.AsType[*vault.Refusal](err); refused {
			continue
		}
		if err != nil {
			return nil, err
		}
		shown, people = append(shown, f), append(people, f.Subject)
	}
	slices.SortFunc(shown, func(a, b *facts.Facts) int { return slices.Compare(a.Subject[:], b.Subject[:]) })
	return shown, p.Charge(ctx, people...)
}
