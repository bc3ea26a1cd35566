package facts

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// loadAttempts bounds how often facts are read again because what is active changed meanwhile.
const loadAttempts = 4

// Loader reads facts. It is safe for concurrent use.
type Loader struct {
	Keys      *keyring.Ring
	Revisions *revision.Keeper
	Pool      *pgxpool.Pool
	Gatherer  *Gatherer     // nil where records are not loaded one by one
	States    *ledger.Known // nil remembers none
}

// Loaded are facts, and what was read along with them.
type Loaded struct {
	Rev      *revision.Set
	Facts    []*Facts
	Now      time.Time
	Told     int32 // what the statement told besides, see revision.Table.Page
	standing record.Reading
}

// Standing is the digest of the row of a credential that was read along; nil where it was not asked for, or there is none.
func (l *Loaded) Standing(credential uuid.UUID) []byte { return l.standing.Standing(credential) }

// Load runs a facts statement of a kind's table. It reads the active revision with the rows; where this process has
// another, it fetches that, and reads again where the other's statements are not the same, so that statement and
// decision never differ in revision. Errors: fault.ErrKind, fault.ErrIntegrity, fault.ErrUnavailable.
func (l *Loader) Load(ctx context.Context, q store.Querier, kind string, pick func(*revision.Table) revision.Statement, args ...any) (*revision.Set, []*Facts, error) {
	got, err := l.LoadFrom(ctx, q, kind, func(t *revision.Table) (revision.Statement, []any, error) { return pick(t), args, nil })
	return got.Rev, got.Facts, err
}

// Source makes a facts statement for a kind's table, with its parameters.
type Source func(*revision.Table) (revision.Statement, []any, error)

// LoadFrom is Load of a statement whose parameters depend on the table as well.
func (l *Loader) LoadFrom(ctx context.Context, q store.Querier, kind string, from Source) (Loaded, error) {
	return l.load(ctx, q, kind, from.reading(func(t *revision.Table, sql revision.Statement, args []any) (record.Reading, error) {
		return record.Read(ctx, q, t, sql, args...)
	}))
}

// LoadPlanned is LoadFrom, outside of any transaction, on the connections of the gatherer: the statement is planned once for
// all values that it is given, and so as to read what it joins by indexes in their order. It must be one that this is right for.
func (l *Loader) LoadPlanned(ctx context.Context, kind string, from Source) (Loaded, error) {
	return l.load(ctx, l.Pool, kind, from.reading(func(t *revision.Table, sql revision.Statement, args []any) (record.Reading, error) {
		return l.Gatherer.beside(ctx, t, sql, args)
	}))
}

// reading makes the statement, and has it read.
func (from Source) reading(read func(*revision.Table, revision.Statement, []any) (record.Reading, error)) func(*revision.Table) (record.Reading, error) {
	return func(t *revision.Table) (record.Reading, error) {
		sql, args, err := from(t)
		if err != nil {
			return record.Reading{}, err
		}
		return read(t, sql, args)
	}
}

// mostEach is how many records are worth to be gathered: for more a plan of their own is.
const mostEach = 16

// LoadEach is Load of records by their ids, outside of any transaction, see Gatherer, with the standing of a credential; the
// zero id asks for none. They are read by one statement. The facts are in the order of the ids, sorted; there are
// none of an id that leads to nothing.
func (l *Loader) LoadEach(ctx context.Context, kind string, credential uuid.UUID, ids ...uuid.UUID) (Loaded, error) {
	ids = slices.Clone(ids)
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	if ids = slices.Compact(ids); len(ids) == 0 || len(ids) > mostEach {
		return l.LoadFrom(ctx, l.Pool, kind, func(t *revision.Table) (revision.Statement, []any, error) { return t.ByIDs, []any{ids}, nil })
	}
	return l.load(ctx, l.Pool, kind, func(t *revision.Table) (record.Reading, error) {
		return l.Gatherer.get(ctx, &want{table: t, ids: ids, credential: credential})
	})
}

// Seek is Load of the records that a token leads to, outside of any transaction, see Gatherer, with the standing of a
// credential; the zero id asks for none.
func (l *Loader) Seek(ctx context.Context, kind string, credential uuid.UUID, token Token) (Loaded, error) {
	return l.load(ctx, l.Pool, kind, func(t *revision.Table) (record.Reading, error) {
		return l.Gatherer.get(ctx, &want{table: t, token: &token, credential: credential})
	})
}

// LoadIDs is LoadEach without a credential, or Load within a transaction.
func (l *Loader) LoadIDs(ctx context.Context, q store.Querier, kind string, ids ...uuid.UUID) (Loaded, error) {
	if q == store.Querier(l.Pool) {
		return l.LoadEach(ctx, kind, uuid.Nil, ids...)
	}
	return l.LoadFrom(ctx, q, kind, func(t *revision.Table) (revision.Statement, []any, error) { return t.ByIDs, []any{ids}, nil })
}

func (l *Loader) load(ctx context.Context, q store.Querier, kind string, read func(*revision.Table) (record.Reading, error)) (Loaded, error) {
	for attempt := range loadAttempts {
		last := attempt == loadAttempts-1
		rev := l.Revisions.Current()
		t, ok := rev.Tables[kind]
		if !ok {
			return Loaded{}, fmt.Errorf("load: %w", fault.ErrKind)
		}
		got, err := read(t)
		if err != nil {
			return Loaded{}, err
		}
		now, err := l.Revisions.Of(ctx, got.Active)
		switch {
		case errors.Is(err, fault.ErrIntegrity) && !last:
			// A statement that began before a switch may name the revision before: read again, and refuse one
			// that stays behind.
			continue
		case err != nil:
			return Loaded{}, err
		case !now.Reads(rev):
			continue
		}
		list, err := l.assemble(ctx, q, now, now.Tables[kind], &got)
		if errors.Is(err, keyring.ErrMoved) && !last {
			continue // a flip re-keyed a bucket since the rows were read
		}
		return Loaded{Rev: now, Facts: list, Now: got.Now, Told: got.Told, standing: got}, err
	}
	return Loaded{}, fmt.Errorf("the active revision keeps changing: %w", fault.ErrUnavailable)
}

// assemble verifies what rows say of records.
func (l *Loader) assemble(ctx context.Context, q store.Querier, rev *revision.Set, t *revision.Table, read *record.Reading) ([]*Facts, error) {
	all, list := make([]Facts, len(read.Rows)), make([]*Facts, 0, len(read.Rows))
	o := opener{loader: l, q: q, table: t, own: record.NewSpace(len(read.Rows))}
	children := 0
	for i := range read.Rows {
		children += len(read.Rows[i].Children)
	}
	o.theirs, o.room = record.NewSpace(children), make([]record.Record, children)
	for i := range read.Rows {
		row, f := &read.Rows[i], &all[i]
		if row.Subject == uuid.Nil {
			continue
		}
		*f = Facts{Rev: rev, Now: read.Now, ID: row.ID, Subject: row.Subject, Known: row.Bucket != uuid.Nil || !row.Erased.IsZero(), Erased: row.Erased}
		if row.Bucket != uuid.Nil {
			if err := o.open(ctx, f, row); err != nil {
				return nil, err
			}
		}
		list = append(list, f)
	}
	return list, nil
}

// opener opens the subjects of one statement's rows, which are often neighbours.
type opener struct {
	loader      *Loader
	q           store.Querier
	table       *revision.Table
	roots       *keyring.Roots
	own, theirs *record.Space
	room        []record.Record // for children
	near        *keyring.Subject
	bucket      uuid.UUID // of near, in version
	version     int32
}

// open verifies a live subject's rows: its state, its keys' bucket and the record's header.
func (o *opener) open(ctx context.Context, f *Facts, row *record.Row) (err error) {
	if o.roots == nil {
		if o.roots, err = o.loader.Keys.Roots(ctx); err != nil {
			return err
		}
	}
	f.Stored = ledger.StateRow{Revision: row.StateRevision, State: row.State, MAC: row.StateMAC}
	if f.State, f.Policy, err = o.loader.States.Open(&f.Stored, o.roots.MAC, f.Subject, f.Now); err != nil {
		return err
	}
	if f.Keys, err = o.keys(ctx, row); err != nil {
		return err
	}
	f.readRevision, f.Chosen = f.Stored.Revision, row.Projected
	f.Policy.Subject = f.Subject.String()
	if !row.Own.Found() {
		return nil
	}
	if f.Record, err = row.Own.RecordIn(o.own, o.table, f.Subject, uuid.Nil, f.Keys); err != nil {
		return err
	}
	f.Found, f.readVersion = true, f.Record.Version
	f.Policy = tape.Attributes(&f.Record, f.Policy)
	return o.addChildren(f, row.Children)
}

// keys are those of a row's subject, by the bucket of the row before where that is the same: whether it may still be used is
// asked again for each key that is opened.
func (o *opener) keys(ctx context.Context, row *record.Row) (keys *keyring.Subject, err error) {
	if o.near != nil && o.bucket == row.Bucket && o.version == row.BucketVersion {
		return o.near.Neighbour(row.Subject, row.Wrapped), nil
	}
	if keys, err = row.Keys(ctx, o.q, o.loader.Keys); err == nil {
		o.near, o.bucket, o.version = keys, row.Bucket, row.BucketVersion
	}
	return keys, err
}

// addChildren verifies the sub-resources of the record.
func (o *opener) addChildren(f *Facts, rows []record.Columns) (err error) {
	n := len(rows)
	if n == 0 {
		return nil
	}
	f.Children, o.room = o.room[:n:n], o.room[n:]
	for i := range rows {
		if f.Children[i], err = rows[i].RecordIn(o.theirs, o.table.Child, f.Subject, f.ID, f.Keys); err != nil {
			return err
		}
	}
	return nil
}
