// Package newcomer stores records that are new, with what a new subject needs besides: its keys, under a bucket whose
// version holds until the commit, and its first state; and asks what must be known of others before. It decides about nobody's
// rights, and knows nothing of the log.
package newcomer

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
)

// Newcomer is one record on its way into the database.
type Newcomer struct {
	Facts    *facts.Facts // of the owning subject: new, or an existing record's
	Record   *record.Record
	Children []record.Record
	Wrapped  [][]byte       // keys of a new subject; nil for a record about an existing one
	Bucket   *crypto.Bucket // that wraps them
}

const (
	// insertKeys fails by dividing by zero where the bucket has another version by now: see store.Assume. A flip locks the
	// bucket FOR UPDATE before it reads who survives.
	insertKeys = `INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) VALUES ($1, $2, $3,
 $4::integer / coalesce(((SELECT version FROM key_bucket WHERE bucket = $3 FOR SHARE) = $4::integer)::integer, 0), $5)`
	insertDirectory = `INSERT INTO directory (id, kind, subject) VALUES ($1, $2, $3)`
)

// Later stores a newcomer by statements that are sent along with what follows in the transaction, see store.Later. It is
// store.ErrAgain where a flip has given the bucket another version since it was looked at.
func (n *Newcomer) Later(ctx context.Context, tx pgx.Tx) error {
	keys, rows := &pgx.Batch{}, &pgx.Batch{}
	if n.Wrapped != nil {
		keys.Queue(insertKeys, n.keys()...)
		n.Facts.Stored.QueueInsert(rows, n.Facts.Subject)
	} else {
		rows.Queue(insertDirectory, n.place()...)
	}
	record.QueueInserts(rows, n.rows())
	if err := store.Assume(ctx, tx, keys, "create", store.ErrAgain); err != nil {
		return err
	}
	return store.Later(ctx, tx, rows, "create")
}

// Put stores many newcomers by a COPY a table. The transaction holds the versions of their buckets.
func Put(ctx context.Context, tx pgx.Tx, list []*Newcomer) error {
	var keys, directory [][]any
	var states []ledger.NewState
	var rows []*record.Record
	for _, n := range list {
		if n.Wrapped != nil {
			keys = append(keys, n.keys())
			states = append(states, ledger.NewState{Subject: n.Facts.Subject, Row: n.Facts.Stored})
		} else {
			directory = append(directory, n.place())
		}
		rows = append(rows, n.rows()...)
	}
	err := store.Copy(ctx, tx, "key_subject", []string{"subject", "kind", "bucket", "bucket_version", "wrapped"}, keys)
	if err == nil {
		err = store.Copy(ctx, tx, "directory", []string{"id", "kind", "subject"}, directory)
	}
	if err == nil {
		err = ledger.InsertStates(ctx, tx, states)
	}
	if err != nil {
		return fmt.Errorf("create: %w", err)
	}
	return record.InsertAll(ctx, tx, rows)
}

func (n *Newcomer) keys() []any {
	return []any{n.Facts.Subject, n.Record.Table.Kind.Name, uuid.UUID(n.Bucket.ID()), int32(n.Bucket.Version()), n.Wrapped} //nolint:gosec // versions count flips
}

func (n *Newcomer) place() []any {
	return []any{n.Record.ID, n.Record.Table.Kind.Name, n.Facts.Subject}
}

// rows are the record and then its sub-resources.
func (n *Newcomer) rows() []*record.Record {
	rows := append(make([]*record.Record, 0, 1+len(n.Children)), n.Record)
	for i := range n.Children {
		rows = append(rows, &n.Children[i])
	}
	return rows
}
