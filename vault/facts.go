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
		rows, err := record.Read(ctx, q, t, pick(t), args...)
		if err != nil {
			return nil, nil, err
		}
		active := rows[0].Active
		if rev.Is(active) {
			list, err := v.assemble(ctx, q, rev, t, rows)
			if errors.Is(err, keyring.ErrMoved) && !last {
				continue // a flip re-keyed a bucket since the rows were read
			}
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
	f.policy = f.state.Facts(f.now)
	if !row.Own.Found() {
		return nil
	}
	if f.record, err = row.Own.Record(t, f.subject, uuid.Nil, f.keys); err != nil {
		return err
	}
	f.found = true
	f.policy = policyAttributes(&f.record, f.policy)
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

// policyAttributes are the attributes of a record that decisions rest on.
func policyAttributes(r *record.Record, p policy.Record) policy.Record {
	p.Owner, p.Team = r.Get("owner").Text(), r.Get("team").Text()
	p.Region, p.Stage = r.Get("region").Text(), r.Get("stage").Text()
	return p
}
