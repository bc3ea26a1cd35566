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
	Gatherer  *Gatherer // nil where records are not loaded one by one
}

// Loaded are facts, and what was read along with them.
type Loaded struct {
	Rev      *revision.Set
	Facts    []*Facts
	Standing []byte // the digest of the credential's row; nil where none was asked for, or there is none
	Now      time.Time
}

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
	return l.load(ctx, q, kind, func(t *revision.Table) ([]record.Row, error) {
		sql, args, err := from(t)
		if err != nil {
			return nil, err
		}
		return record.Read(ctx, q, t, sql, args...)
	})
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
	return l.load(ctx, l.Pool, kind, func(t *revision.Table) ([]record.Row, error) { return l.Gatherer.rows(ctx, t, credential, ids) })
}

// LoadIDs is LoadEach without a credential, or Load within a transaction.
func (l *Loader) LoadIDs(ctx context.Context, q store.Querier, kind string, ids ...uuid.UUID) (Loaded, error) {
	if q == store.Querier(l.Pool) {
		return l.LoadEach(ctx, kind, uuid.Nil, ids...)
	}
	return l.LoadFrom(ctx, q, kind, func(t *revision.Table) (revision.Statement, []any, error) { return t.ByIDs, []any{ids}, nil })
}

func (l *Loader) load(ctx context.Context, q store.Querier, kind string, read func(*revision.Table) ([]record.Row, error)) (Loaded, error) {
	for attempt := range loadAttempts {
		last := attempt == loadAttempts-1
		rev := l.Revisions.Current()
		t, ok := rev.Tables[kind]
		if !ok {
			return Loaded{}, fmt.Errorf("load: %w", fault.ErrKind)
		}
		rows, err := read(t)
		if err != nil {
			return Loaded{}, err
		}
		now, err := l.Revisions.Of(ctx, rows[0].Active)
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
		list, err := l.assemble(ctx, q, now, now.Tables[kind], rows)
		if errors.Is(err, keyring.ErrMoved) && !last {
			continue // a flip re-keyed a bucket since the rows were read
		}
		return Loaded{Rev: now, Facts: list, Standing: rows[0].Standing, Now: rows[0].Now}, err
	}
	return Loaded{}, fmt.Errorf("the active revision keeps changing: %w", fault.ErrUnavailable)
}

// assemble verifies what rows say of records.
func (l *Loader) assemble(ctx context.Context, q store.Querier, rev *revision.Set, t *revision.Table, rows []record.Row) ([]*Facts, error) {
	list := make([]*Facts, 0, len(rows))
	for i := range rows {
		if rows[i].Subject == uuid.Nil {
			continue
		}
		f, err := l.factsOf(ctx, q, rev, t, &rows[i])
		if err != nil {
			return nil, err
		}
		list = append(list, f)
	}
	return list, nil
}

func (l *Loader) factsOf(ctx context.Context, q store.Querier, rev *revision.Set, t *revision.Table, row *record.Row) (*Facts, error) {
	f := &Facts{
		Rev: rev, Now: row.Now, ID: row.ID, Subject: row.Subject, Known: row.Bucket != uuid.Nil || !row.Erased.IsZero(), Erased: row.Erased,
	}
	if row.Bucket == uuid.Nil {
		return f, nil
	}
	return f, l.openSubject(ctx, q, f, t, row)
}

// openSubject verifies a live subject's rows: its state, its keys' bucket and the record's header.
func (l *Loader) openSubject(ctx context.Context, q store.Querier, f *Facts, t *revision.Table, row *record.Row) error {
	roots, err := l.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	f.Stored = ledger.StateRow{Revision: row.StateRevision, State: row.State, MAC: row.StateMAC}
	if f.State, err = f.Stored.Open(roots.MAC, f.Subject); err != nil {
		return err
	}
	if f.Keys, err = row.Keys(ctx, q, l.Keys); err != nil {
		return err
	}
	f.Policy, f.readRevision, f.Chosen = f.State.Facts(f.Now), f.Stored.Revision, row.Projected
	f.Policy.Subject = f.Subject.String()
	if !row.Own.Found() {
		return nil
	}
	if f.Record, err = row.Own.Record(t, f.Subject, uuid.Nil, f.Keys); err != nil {
		return err
	}
	f.Found, f.readVersion = true, f.Record.Version
	f.Policy = tape.Attributes(&f.Record, f.Policy)
	return f.addChildren(t.Child, row.Children)
}

// addChildren verifies the sub-resources of the record.
func (f *Facts) addChildren(t *revision.Table, rows []record.Columns) error {
	if len(rows) > 0 {
		f.Children = make([]record.Record, 0, len(rows))
	}
	for i := range rows {
		r, err := rows[i].Record(t, f.Subject, f.ID, f.Keys)
		if err != nil {
			return err
		}
		f.Children = append(f.Children, r)
	}
	return nil
}
