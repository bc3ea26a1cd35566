package vault

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/access"
	"github.com/tacitcrm/tacit/vault/entry"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// EntryQuery asks the log. Zero attributes do not narrow.
type EntryQuery = entry.Query

// LogEntry is an entry as an officer reads it.
type LogEntry struct {
	audit.Found
	Client string // the name of the credential's client
	// Of the subject that was asked about, what its sealed details hold.
	Record   uuid.UUID
	Consents []uuid.UUID
	Event    uuid.UUID
	Grant    uuid.UUID // break-glass
}

// EntryPage is a page of the log, newest first.
type EntryPage struct {
	Entries    []LogEntry
	Next       string
	Disclosure Disclosure
}

// Entries reads the log for who may audit it. Reading it is itself logged. Entries about an erased
// subject cannot be found by it any more: that is the point.
func (s *Session) Entries(ctx context.Context, query EntryQuery) (EntryPage, error) {
	return through(ctx, s, policy.ActionAudit, "", func(ctx context.Context, q *request) (EntryPage, error) {
		if _, err := q.decide(ctx, nil); err != nil {
			return EntryPage{}, err
		}
		a, f, err := q.auditQuery(ctx, query)
		if err != nil {
			return EntryPage{}, err
		}
		return q.entries(ctx, a, f)
	})
}

// Entry reads one entry of the log.
func (s *Session) Entry(ctx context.Context, id uuid.UUID) (LogEntry, error) {
	return through(ctx, s, policy.ActionAudit, "", func(ctx context.Context, q *request) (LogEntry, error) {
		if _, err := q.decide(ctx, nil); err != nil {
			return LogEntry{}, err
		}
		e, err := q.v.log.Entry(ctx, id)
		if errors.Is(err, audit.ErrNotFound) {
			return LogEntry{}, q.absent(nil)
		}
		if err != nil {
			return LogEntry{}, logFault(err)
		}
		if err := q.record(ctx, audit.Released); err != nil {
			return LogEntry{}, err
		}
		names, err := q.v.credentials.Names(ctx)
		if err != nil {
			return LogEntry{}, err
		}
		return LogEntry{Found: e, Client: names[e.Client]}, nil
	})
}

// auditQuery turns a question about a subject into one about its pseudonyms, one a month.
func (q *request) auditQuery(ctx context.Context, query EntryQuery) (audit.Query, *facts.Facts, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return audit.Query{}, nil, err
	}
	a, err := query.Plan(q.rev.Catalog, roots.MAC)
	if err != nil {
		return a, nil, err
	}
	if query.Subject == uuid.Nil {
		return a, nil, nil
	}
	list, err := q.tellOf(ctx, query.Subject)
	if err != nil {
		return a, nil, err
	}
	f := list[0]
	a.Pseudonyms, err = f.Pseudonyms(query.From, query.To)
	return a, f, err
}

// tellOf is for what an auditor is told about subjects: it charges them, refuses where policy does of any of them, and
// names them in the entry.
func (q *request) tellOf(ctx context.Context, subjects ...uuid.UUID) ([]*facts.Facts, error) {
	if err := q.charge(ctx, subjects...); err != nil {
		return nil, err
	}
	list, told := make([]*facts.Facts, len(subjects)), make([]release.Left, len(subjects))
	for i, id := range subjects {
		var err error
		if list[i], err = q.subjectOf(ctx, id); err != nil {
			return nil, err
		}
		if told[i], err = q.left(list[i], release.Left{}, tape.Details{}); err != nil {
			return nil, err
		}
	}
	q.entry.Groups = release.Groups(told)
	return list, nil
}

// subjectOf loads the facts of a subject of whatever kind that may be audited.
func (q *request) subjectOf(ctx context.Context, id uuid.UUID) (*facts.Facts, error) {
	var kind string
	err := q.v.pool.QueryRow(ctx, `SELECT kind FROM key_subject WHERE subject = $1`, id).Scan(&kind)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, q.absent(nil)
	}
	if err != nil {
		return nil, fmt.Errorf("subject %s: %w", id, store.Fault(err))
	}
	_, list, err := q.v.facts.Load(ctx, q.v.pool, kind, func(t *revision.Table) revision.Statement { return t.ByID }, id)
	if err != nil {
		return nil, err
	}
	f := list[0]
	if !f.Erased.IsZero() {
		return nil, &Refusal{kind: ErrGone, Gone: f.Erased, outcome: audit.Gone}
	}
	if err := q.mayAudit(ctx, kind, f); err != nil {
		return nil, err
	}
	return f, nil
}

// mayAudit decides about a subject's history in the log by the subject's own facts, such as its region.
func (q *request) mayAudit(ctx context.Context, kind string, f *facts.Facts) error {
	ask := q.ask()
	ask.Kind, ask.Record = kind, &f.Policy
	d, err := q.rev.Engine.Decide(ctx, &ask)
	if err != nil {
		return fmt.Errorf("decide %s: %w", q.action, err)
	}
	if !d.Visible {
		return q.denied(d, f)
	}
	return nil
}

func (q *request) entries(ctx context.Context, a audit.Query, f *facts.Facts) (EntryPage, error) {
	found, next, err := q.v.log.Entries(ctx, a)
	if err != nil {
		return EntryPage{}, logFault(err)
	}
	names, err := q.v.credentials.Names(ctx)
	if err != nil {
		return EntryPage{}, err
	}
	page := EntryPage{Entries: make([]LogEntry, len(found))}
	for i := range found {
		if page.Entries[i], err = q.logEntry(&found[i], f, names); err != nil {
			return EntryPage{}, err
		}
	}
	if next != uuid.Nil {
		page.Next = next.String()
	}
	if err := q.record(ctx, audit.Released); err != nil {
		return EntryPage{}, err
	}
	page.Disclosure = q.disclosure()
	return page, nil
}

// logEntry adds the client's name and, for a question about one subject, what its details hold. Of a
// page that named several subjects only the part about this one is shown.
func (q *request) logEntry(e *audit.Found, f *facts.Facts, names map[uuid.UUID]string) (LogEntry, error) {
	out := LogEntry{Found: *e, Client: names[e.Client]}
	if f == nil {
		return out, nil
	}
	part, err := access.PartOf(&e.Entry, f)
	if err != nil {
		return LogEntry{}, err
	}
	out.Groups = part.Groups
	for _, d := range part.Details {
		out.Record, out.Consents, out.Event, out.Grant = d.Record, d.Consents, d.Event, d.Grant
		if d.Version != 0 && d.Record == uuid.Nil && d.Event == uuid.Nil { // a write of the subject's own record
			out.Record = f.Subject
		}
	}
	return out, nil
}

// logFault tells an outage of the log, which passes, from a row that is not as it was written, or an entry
// that the log does not take: those are defects, and waiting does not help.
func logFault(err error) error {
	switch {
	case errors.Is(err, audit.ErrCorrupt):
		return fmt.Errorf("log: %w: %w", ErrIntegrity, err)
	case errors.Is(err, audit.ErrNotCanonical), errors.Is(err, audit.ErrTooManySubjects):
		return fmt.Errorf("log: %w", err)
	}
	return fmt.Errorf("log: %w: %w", ErrUnavailable, err)
}
