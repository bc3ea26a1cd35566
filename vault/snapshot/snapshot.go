// Package snapshot lets a write go by facts that were read before its transaction: it holds the subject and the record, and has
// the database compare that both are still as they were read. It decides nothing.
package snapshot

import (
	"bytes"
	"context"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Snapshot is what facts of a subject's own record said when they were read.
type Snapshot struct {
	table    *revision.Table
	subject  uuid.UUID
	wrapped  [][]byte // a class that is shredded, a flip, and an erasure change it
	revision int64    // of the state: consents, holds, restrictions, who it is merged with
	version  uint64
	header   []byte
	children [][]byte // their headers, by id
}

// Of is the snapshot of facts, before anything of them is changed.
func Of(f *facts.Facts) *Snapshot {
	s := &Snapshot{
		table: f.Record.Table, subject: f.Subject, wrapped: f.Keys.Wrapped(), revision: f.Stored.Revision,
		version: f.Record.Version, header: f.Record.Header,
	}
	order := make([]*record.Record, len(f.Children))
	for i := range f.Children {
		order[i] = &f.Children[i]
	}
	slices.SortFunc(order, func(a, b *record.Record) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	for _, r := range order {
		s.children = append(s.children, r.Header)
	}
	return s
}

// Assume holds the subject's key row FOR SHARE and the record FOR UPDATE, and compares, by statements that are sent along with
// what follows in the transaction. Where anything has changed it is store.ErrAgain. The comparison is a statement of its own
// behind the locks, so that it sees what was committed while they were waited for.
func (s *Snapshot) Assume(ctx context.Context, tx pgx.Tx) error {
	b := &pgx.Batch{}
	b.Queue(string(s.table.Lock), s.subject, s.subject)
	args := []any{s.subject, s.wrapped, s.revision, int64(s.version), s.header} //nolint:gosec // versions count writes
	if s.table.Child != nil {
		args = append(args, s.children)
	}
	b.Queue(s.sql(), args...)
	return store.Assume(ctx, tx, b, "hold", store.ErrAgain)
}

// sql fails by dividing by zero where a comparison does, or the row is no more.
func (s *Snapshot) sql() string {
	children := ""
	if s.table.Child != nil {
		children = " AND (SELECT array_agg(c.header ORDER BY c.id) FROM " + revision.Ident(s.table.Child.Kind.Table) +
			" c WHERE c.subject = $1 AND c.parent = $1) IS NOT DISTINCT FROM nullif($6::bytea[], '{}')"
	}
	return `SELECT 1 / coalesce((SELECT (k.erased_at IS NULL AND k.wrapped = $2 AND s.revision = $3 AND r.version = $4 AND r.header = $5` + children + `)::integer
 FROM key_subject k JOIN subject_state s ON s.subject = k.subject JOIN ` + revision.Ident(s.table.Kind.Table) + ` r ON r.subject = k.subject AND r.id = k.subject
 WHERE k.subject = $1), 0)`
}
