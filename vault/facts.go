package vault

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

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
	record   record.Record
	children []record.Record
	keys     *keyring.Subject // nil for an absent or erased subject
	stored   ledger.StateRow
	state    ledger.State
	chosen   bool // the database could choose it by its projection, see package ledger
	policy   policy.Record

	// What decisions rest on, as it was read; zero for a subject that the request makes.
	readVersion  uint64
	readRevision int64
}

// decidedOn is the version of the record and the revision of the state that the request's decision rested on: as they
// were before the request changed them, or as it made them.
func (f *facts) decidedOn() (version uint64, revision int64) {
	if f.readRevision == 0 {
		return 1, f.stored.Revision
	}
	return f.readVersion, f.readRevision
}

// loadAttempts bounds how often facts are read again because what is active changed meanwhile.
const loadAttempts = 4

// load runs a facts statement. It reads the active revision with the rows; where this process has
// another, it fetches that, and reads again where the other's statements are not the same, so that statement and
// decision never differ in revision.
func (v *Vault) load(ctx context.Context, q store.Querier, kind string, pick func(*revision.Table) revision.Statement, args ...any) (*revision.Set, []*facts, error) {
	return v.loadFrom(ctx, q, kind, func(t *revision.Table) (revision.Statement, []any, error) { return pick(t), args, nil })
}

// source makes a facts statement for a kind's table, with its parameters.
type source func(*revision.Table) (revision.Statement, []any, error)

// loadFrom is load of a statement whose parameters depend on the table as well.
func (v *Vault) loadFrom(ctx context.Context, q store.Querier, kind string, from source) (*revision.Set, []*facts, error) {
	for attempt := range loadAttempts {
		last := attempt == loadAttempts-1
		rev := v.revisions.Current()
		t, ok := rev.Tables[kind]
		if !ok {
			return nil, nil, fmt.Errorf("load: %w", ErrKind)
		}
		sql, args, err := from(t)
		if err != nil {
			return nil, nil, err
		}
		rows, err := record.Read(ctx, q, t, sql, args...)
		if err != nil {
			return nil, nil, err
		}
		now, err := v.revisions.Of(ctx, rows[0].Active)
		switch {
		case errors.Is(err, ErrIntegrity) && !last:
			// A statement that began before a switch may name the revision before: read again, and refuse one
			// that stays behind.
			continue
		case err != nil:
			return nil, nil, err
		case !now.Reads(rev):
			continue
		}
		list, err := v.assemble(ctx, q, now, now.Tables[kind], rows)
		if errors.Is(err, keyring.ErrMoved) && !last {
			continue // a flip re-keyed a bucket since the rows were read
		}
		return now, list, err
	}
	return nil, nil, fmt.Errorf("the active revision keeps changing: %w", ErrUnavailable)
}

// assemble groups rows by record and verifies what they say.
func (v *Vault) assemble(ctx context.Context, q store.Querier, rev *revision.Set, t *revision.Table, rows []record.Row) ([]*facts, error) {
	var list []*facts
	for i := range rows {
		row := &rows[i]
		if row.ID == nil {
			continue
		}
		n := len(list)
		if n == 0 || list[n-1].id != *row.ID {
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

func (v *Vault) factsOf(ctx context.Context, q store.Querier, rev *revision.Set, t *revision.Table, row *record.Row) (*facts, error) {
	f := &facts{rev: rev, now: row.Now, id: *row.ID, subject: *row.Subject, known: row.Bucket != nil || row.Erased != nil}
	if row.Order != nil {
		f.order = *row.Order
	}
	if row.Erased != nil {
		f.erased = *row.Erased
	}
	if row.Bucket == nil {
		return f, nil
	}
	return f, v.openSubject(ctx, q, f, t, row)
}

// openSubject verifies a live subject's rows: its state, its keys' bucket and the record's header.
func (v *Vault) openSubject(ctx context.Context, q store.Querier, f *facts, t *revision.Table, row *record.Row) error {
	roots, err := v.keys.Roots(ctx)
	if err != nil {
		return err
	}
	if row.State != nil {
		f.stored = ledger.StateRow{Revision: *row.StateRevision, State: []byte(*row.State), MAC: row.StateMAC}
	}
	if f.state, err = f.stored.Open(roots.MAC, f.subject); err != nil {
		return err
	}
	if f.keys, err = row.Keys(ctx, q, v.keys); err != nil {
		return err
	}
	f.policy, f.readRevision, f.chosen = f.state.Facts(f.now), f.stored.Revision, row.Projected
	f.policy.Subject = f.subject.String()
	if !row.Own.Found() {
		return nil
	}
	if f.record, err = row.Own.Record(t, f.subject, uuid.Nil, f.keys); err != nil {
		return err
	}
	f.found, f.readVersion = true, f.record.Version
	f.policy = tape.Attributes(&f.record, f.policy)
	return nil
}

func (f *facts) addChild(t *revision.Table, row *record.Row) error {
	if t == nil || !f.found || !row.Child.Found() {
		return nil
	}
	r, err := row.Child.Record(t, f.subject, f.id, f.keys)
	if err != nil {
		return err
	}
	f.children = append(f.children, r)
	return nil
}

// child returns the sub-resource of that id.
func (f *facts) child(id uuid.UUID) (*record.Record, bool) {
	for i := range f.children {
		if f.children[i].ID == id {
			return &f.children[i], true
		}
	}
	return nil, false
}

// holds verifies that a found record really holds the value it was found by: a token row that was edited
// to lead to another record is an integrity failure, not an answer.
func (f *facts) holds(roots *keyring.Roots, index uint16, token [16]byte) error {
	for i := -1; i < len(f.children); i++ {
		r := &f.record
		if i >= 0 {
			r = &f.children[i]
		}
		if ok, err := r.Holds(roots, f.keys, index, token); ok || err != nil {
			return err
		}
	}
	return fmt.Errorf("token of %s: %w", f.subject, ErrIntegrity)
}
