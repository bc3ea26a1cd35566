package vault

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// record is a stored row: what a kind's table holds of one record.
type record struct {
	table   *revision.Table
	subject uuid.UUID
	id      uuid.UUID
	parent  uuid.UUID // for a child kind
	version uint64

	sealed   sealed.Row
	header   []byte
	imported []byte
	clear    []value.Value // by table.Clear
	created  time.Time
	updated  time.Time
}

// clearOf returns the value of a clear field, null if the kind has none of that name.
func (r *record) clearOf(name string) value.Value {
	for i, f := range r.table.Clear {
		if f.Name == name {
			return r.clear[i]
		}
	}
	return value.Value{}
}

// shape is what a field is in this record; false for a variant that the record's kind does not declare.
func (r *record) shape(f *catalog.Field) (catalog.Shape, bool) {
	if f.ClassBy == nil {
		return f.Shape("")
	}
	return f.Shape(r.clearOf(f.ClassBy.Field).Text())
}

// place is where a field of the record is sealed.
func (r *record) place(number uint16, class catalog.Class, version uint64) crypto.Place {
	return crypto.Place{Subject: crypto.ID(r.subject), Record: crypto.ID(r.id), Field: number, Class: uint8(class), Version: version}
}

// facts is everything one decision and reply about one record rest on, read in one statement.
type facts struct {
	rev      *revision.Set
	now      time.Time // the database's
	id       uuid.UUID
	subject  uuid.UUID
	order    int64     // the source's: 0 before 1
	known    bool      // the subject has a key row: live, or a fence
	erased   time.Time // of the fence; zero for a live subject
	found    bool      // the record exists
	record   record
	children []record
	keys     *keyring.Subject // nil for an absent or erased subject
	stored   ledger.StateRow
	state    ledger.State
	policy   policy.Record
}

// load runs a facts statement. It reads the active revision with the rows; where this process has
// another, it fetches that and reads again, so that statement and decision never differ in revision.
func (v *Vault) load(ctx context.Context, q store.Querier, kind string, pick func(*revision.Table) revision.Statement, args ...any) (*revision.Set, []*facts, error) {
	for attempt := range 3 {
		last := attempt == 2
		rev := v.revisions.Current()
		t, ok := rev.Tables[kind]
		if !ok {
			return nil, nil, fmt.Errorf("load: %w", ErrKind)
		}
		rows, err := v.loadRows(ctx, q, t, pick(t), args)
		if err != nil {
			return nil, nil, err
		}
		active := rows[0].active
		if rev.Is(active) {
			list, err := v.assemble(ctx, q, rev, t, rows)
			return rev, list, err
		}
		// A statement that began before a switch may name the revision before: read again, and refuse one
		// that stays behind.
		if _, err := v.revisions.Of(ctx, active); err != nil && (last || !errors.Is(err, ErrIntegrity)) {
			return nil, nil, err
		}
	}
	return nil, nil, fmt.Errorf("the active revision keeps changing: %w", ErrUnavailable)
}

// Columns of a facts statement, as a hint of its size.
const (
	factsCount  = 15 // besides the records'
	recordCount = 7  // that every kind's table has
)

// factsRow is one row of a facts statement.
type factsRow struct {
	active  revision.Row
	now     time.Time
	id      *uuid.UUID
	subject *uuid.UUID
	order   *int64
	bucket  *uuid.UUID
	version *int32
	wrapped [][]byte
	erased  *time.Time
	rev     *int64
	state   *string
	mac     []byte
	own     rawRecord
	child   rawRecord
}

// rawRecord is a record's columns before anything of them is believed.
type rawRecord struct {
	id       *uuid.UUID
	version  *int64
	sealed   []byte
	header   []byte
	imported []byte
	created  *time.Time
	updated  *time.Time
	clear    []any
}

func (v *Vault) loadRows(ctx context.Context, q store.Querier, t *revision.Table, sql revision.Statement, args []any) ([]factsRow, error) {
	rows, err := q.Query(ctx, string(sql), args...)
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", t.Kind.Name, store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (factsRow, error) { return scanFacts(t, r) })
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", t.Kind.Name, store.Fault(err))
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("load %s: no catalog is active: %w", t.Kind.Name, ErrUnavailable)
	}
	return list, nil
}

func scanFacts(t *revision.Table, r pgx.CollectableRow) (factsRow, error) {
	var f factsRow
	dest := make([]any, 0, factsCount+2*(recordCount+len(t.Clear)))
	dest = append(dest, &f.active.Revision, &f.active.Catalog, &f.active.Policy, &f.active.MAC, &f.now, &f.id, &f.subject, &f.order,
		&f.bucket, &f.version, &f.wrapped, &f.erased, &f.rev, &f.state, &f.mac)
	dest = f.own.dest(dest, t)
	if t.Child != nil {
		dest = f.child.dest(dest, t.Child)
	}
	if err := r.Scan(dest...); err != nil {
		return f, err //nolint:wrapcheck // the caller scrubs and wraps
	}
	return f, nil
}

func (r *rawRecord) dest(dest []any, t *revision.Table) []any {
	dest = append(dest, &r.id, &r.version, &r.sealed, &r.header, &r.imported, &r.created, &r.updated)
	r.clear = make([]any, len(t.Clear))
	for i := range r.clear {
		dest = append(dest, &r.clear[i])
	}
	return dest
}

// assemble groups rows by record and verifies what they say.
func (v *Vault) assemble(ctx context.Context, q store.Querier, rev *revision.Set, t *revision.Table, rows []factsRow) ([]*facts, error) {
	var list []*facts
	for i := range rows {
		row := &rows[i]
		if row.id == nil {
			continue
		}
		n := len(list)
		if n == 0 || list[n-1].id != *row.id {
			f, err := v.factsOf(ctx, q, rev, t, row)
			if err != nil {
				return nil, err
			}
			list, n = append(list, f), n+1
		}
		if err := list[n-1].addChild(t.Child, row); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (v *Vault) factsOf(ctx context.Context, q store.Querier, rev *revision.Set, t *revision.Table, row *factsRow) (*facts, error) {
	f := &facts{rev: rev, now: row.now, id: *row.id, subject: *row.subject, known: row.bucket != nil || row.erased != nil}
	if row.order != nil {
		f.order = *row.order
	}
	if row.erased != nil {
		f.erased = *row.erased
	}
	if row.bucket == nil {
		return f, nil
	}
	return f, v.openSubject(ctx, q, f, t, row)
}

// openSubject verifies a live subject's rows: its state, its keys' bucket and the record's header.
func (v *Vault) openSubject(ctx context.Context, q store.Querier, f *facts, t *revision.Table, row *factsRow) error {
	roots, err := v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	if row.state != nil {
		f.stored = ledger.StateRow{Revision: *row.rev, State: []byte(*row.state), MAC: row.mac}
	}
	if f.state, err = f.stored.Open(roots.MAC, f.subject); err != nil {
		return err
	}
	bucket, err := v.keys.Bucket(ctx, q, *row.bucket, *row.version)
	if err != nil {
		return err
	}
	f.keys = keyring.NewSubject(f.subject, bucket, row.wrapped)
	f.policy = f.state.Facts(f.now)
	if row.own.id == nil {
		return nil
	}
	if f.record, err = row.own.record(t, f.subject, uuid.Nil); err != nil {
		return err
	}
	f.found = true
	f.policy.Owner, f.policy.Team = f.record.clearOf("owner").Text(), f.record.clearOf("team").Text()
	f.policy.Region, f.policy.Stage = f.record.clearOf("region").Text(), f.record.clearOf("stage").Text()
	return f.verify(&f.record)
}

func (f *facts) addChild(t *revision.Table, row *factsRow) error {
	if t == nil || !f.found || row.child.id == nil {
		return nil
	}
	r, err := row.child.record(t, f.subject, f.id)
	if err != nil {
		return err
	}
	f.children = append(f.children, r)
	return f.verify(&f.children[len(f.children)-1])
}

// child returns the sub-resource of that id.
func (f *facts) child(id uuid.UUID) (*record, bool) {
	for i := range f.children {
		if f.children[i].id == id {
			return &f.children[i], true
		}
	}
	return nil, false
}

// record believes the columns' form, not yet their content.
func (r *rawRecord) record(t *revision.Table, subject, parent uuid.UUID) (record, error) {
	row, err := sealed.Parse(r.sealed)
	if err != nil {
		return record{}, fmt.Errorf("%s %s: %w", t.Kind.Name, *r.id, err)
	}
	out := record{table: t, subject: subject, id: *r.id, parent: parent, version: uint64(*r.version), //nolint:gosec // > 0 by CHECK
		sealed: row, header: r.header, imported: r.imported, created: *r.created, updated: *r.updated}
	out.clear = make([]value.Value, len(t.Clear))
	for i, f := range t.Clear {
		if out.clear[i], err = value.FromSQL(f.Type, r.clear[i]); err != nil {
			return record{}, fmt.Errorf("%s %s: column %s: %w", t.Kind.Name, *r.id, f.Column, ErrIntegrity)
		}
	}
	return out, nil
}
