package oversight

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/access"
	"github.com/tacitcrm/tacit/vault/entry"
	"github.com/tacitcrm/tacit/vault/facts"
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
	Disclosure vault.Disclosure
}

// Entries reads the log for who may audit it. Reading it is itself logged. Entries about an erased
// subject cannot be found by it any more: that is the point.
func (Office) Entries(ctx context.Context, s *vault.Session, query EntryQuery) (EntryPage, error) {
	return vault.Pass(ctx, s, policy.ActionAudit, "", func(ctx context.Context, p *vault.Passage) (EntryPage, error) {
		if err := p.Allow(ctx); err != nil {
			return EntryPage{}, err
		}
		a, f, err := auditQuery(ctx, p, query)
		if err != nil {
			return EntryPage{}, err
		}
		return entries(ctx, p, a, f)
	})
}

// Entry reads one entry of the log.
func (Office) Entry(ctx context.Context, s *vault.Session, id uuid.UUID) (LogEntry, error) {
	return vault.Pass(ctx, s, policy.ActionAudit, "", func(ctx context.Context, p *vault.Passage) (LogEntry, error) {
		if err := p.Allow(ctx); err != nil {
			return LogEntry{}, err
		}
		e, err := p.Foundation().Log.Entry(ctx, id)
		if errors.Is(err, audit.ErrNotFound) {
			return LogEntry{}, p.Absent()
		}
		if err != nil {
			return LogEntry{}, entry.Fault(err)
		}
		if err := p.Record(ctx, audit.Released); err != nil {
			return LogEntry{}, err
		}
		names, err := p.Foundation().Credentials.Names(ctx)
		if err != nil {
			return LogEntry{}, err
		}
		return LogEntry{Found: e, Client: names[e.Client]}, nil
	})
}

// auditQuery turns a question about a subject into one about its pseudonyms, one a month.
func auditQuery(ctx context.Context, p *vault.Passage, query EntryQuery) (audit.Query, *facts.Facts, error) {
	roots, err := p.Foundation().Keys.Roots(ctx)
	if err != nil {
		return audit.Query{}, nil, err
	}
	a, err := query.Plan(p.Catalog(), roots.MAC)
	if err != nil {
		return a, nil, err
	}
	if query.Subject == uuid.Nil {
		return a, nil, nil
	}
	list, err := p.Tell(ctx, query.Subject)
	if err != nil {
		return a, nil, err
	}
	f := list[0]
	a.Pseudonyms, err = f.Pseudonyms(query.From, query.To)
	return a, f, err
}

func entries(ctx context.Context, p *vault.Passage, a audit.Query, f *facts.Facts) (EntryPage, error) {
	found, next, err := p.Foundation().Log.Entries(ctx, a)
	if err != nil {
		return EntryPage{}, entry.Fault(err)
	}
	names, err := p.Foundation().Credentials.Names(ctx)
	if err != nil {
		return EntryPage{}, err
	}
	page := EntryPage{Entries: make([]LogEntry, len(found))}
	for i := range found {
		if page.Entries[i], err = logEntry(&found[i], f, names); err != nil {
			return EntryPage{}, err
		}
	}
	if next != uuid.Nil {
		page.Next = next.String()
	}
	if err := p.Record(ctx, audit.Released); err != nil {
		return EntryPage{}, err
	}
	page.Disclosure = p.Disclosure()
	return page, nil
}

// logEntry adds the client's name and, for a question about one subject, what its details hold. Of a
// page that named several subjects only the part about this one is shown.
func logEntry(e *audit.Found, f *facts.Facts, names map[uuid.UUID]string) (LogEntry, error) {
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
