// Package oversight is what an officer asks of the vault: who saw what and why, what the policy says and would have said,
// and what shows to others that the log is what it was. Each question takes a session, passes the vault's gate, and is an
// entry of the log itself; what it rests on lies in the packages below.
package oversight

import (
	"context"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// Office answers. It holds nothing: a question is answered by the vault of its session.
type Office struct{}

// New makes an office. It does no I/O.
func New() Office { return Office{} }

// Log is an Office for one session: what package report reads, with the session's own ledger of consents.
type Log struct{ *vault.Session }

// Entries is Office.Entries.
func (l Log) Entries(ctx context.Context, query EntryQuery) (EntryPage, error) {
	return Office{}.Entries(ctx, l.Session, query)
}

// Entry is Office.Entry.
func (l Log) Entry(ctx context.Context, id uuid.UUID) (LogEntry, error) {
	return Office{}.Entry(ctx, l.Session, id)
}

// Disclosures is Office.Disclosures.
func (l Log) Disclosures(ctx context.Context, kind string, id uuid.UUID, query EntryQuery) (DisclosurePage, error) {
	return Office{}.Disclosures(ctx, l.Session, kind, id, query)
}
