package importer

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
)

// change is what an import did to one record, or sub-resource: what taking it back needs to know. It holds no value.
type change struct {
	subject uuid.UUID
	record  uuid.UUID
	parent  uuid.UUID // of a sub-resource
	kind    string
	from    uint64  // version before the import
	version uint64  // that the import left
	made    bool    // by the import
	fields  []int16 // sealed ones that it set: the past says nothing of those that had no value
}

// changed is a change of a record that is about to be written.
func changed(f *facts.Facts, r *record.Record, d *vault.Draft) change {
	c := change{subject: f.Subject, record: r.ID, parent: r.Parent, kind: r.Table.Kind.Name, from: r.Version, version: r.Version + 1, fields: []int16{}}
	for _, s := range d.Settings {
		if s.Field.Sealed() {
			c.fields = append(c.fields, int16(s.Field.Number)) //nolint:gosec // numbers of fields are small
		}
	}
	return c
}

// A record that one import changes several times has one row: from before the first to after the last. Where somebody else
// wrote to it in between the row has version 0, which no record has: taking it back would undo that write as well.
const keepChanges = `INSERT INTO import_change (job, subject, record, parent, kind, from_version, version, made, fields)
 SELECT $1, subject, record, nullif(parent, '00000000-0000-0000-0000-000000000000'), kind, from_version, version, made,
  CASE WHEN fields = '' THEN '{}'::smallint[] ELSE string_to_array(fields, ',')::smallint[] END
 FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::bigint[], $7::bigint[], $8::bool[], $9::text[])
  AS u (subject, record, parent, kind, from_version, version, made, fields)
 ON CONFLICT (subject, record, job) DO UPDATE SET
  version = CASE WHEN import_change.version = excluded.from_version THEN excluded.version ELSE 0 END,
  fields = ARRAY(SELECT DISTINCT f FROM unnest(import_change.fields || excluded.fields) f)`

// keep stores changes in the transaction that makes them.
func (w *writing) keep(ctx context.Context, tx pgx.Tx, list []change) error {
	if w.spec.DryRun || len(list) == 0 {
		return nil
	}
	n := len(list)
	subjects, records, parents := make([]uuid.UUID, n), make([]uuid.UUID, n), make([]uuid.UUID, n)
	kinds, froms, versions, made, fields := make([]string, n), make([]int64, n), make([]int64, n), make([]bool, n), make([]string, n)
	for i, c := range list {
		subjects[i], records[i], parents[i], kinds[i] = c.subject, c.record, c.parent, c.kind
		froms[i], versions[i], made[i], fields[i] = int64(c.from), int64(c.version), c.made, join(c.fields) //nolint:gosec // versions count writes
	}
	_, err := tx.Exec(ctx, keepChanges, w.report.ID, subjects, records, parents, kinds, froms, versions, made, fields)
	if err != nil {
		return fmt.Errorf("import: %w", store.Fault(err))
	}
	return nil
}

func join(numbers []int16) string {
	var b []byte
	for i, n := range numbers {
		if i > 0 {
			b = append(b, ',')
		}
		b = fmt.Append(b, n)
	}
	return string(b)
}

var changeColumns = []string{"job", "subject", "record", "kind", "from_version", "version", "made", "fields"}

// keepMade stores that records were made, which have no row yet. Their sub-resources go with them.
func (w *writing) keepMade(ctx context.Context, tx pgx.Tx, list []vault.Making) error {
	if w.spec.DryRun {
		return nil
	}
	rows := make([][]any, len(list))
	for i := range list {
		rows[i] = []any{w.report.ID, list[i].Subject, list[i].ID, w.whole.Name, int64(0), int64(1), true, []int16{}}
	}
	if err := store.Copy(ctx, tx, "import_change", changeColumns, rows); err != nil {
		return fmt.Errorf("import: %w", err)
	}
	return nil
}
