package importer

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
)

// Undone says what taking an import back came to. Changes that are left stay as they are: it may be called again, by
// another session that may do what this one could not.
type Undone struct {
	Job        uuid.UUID        `json:"id"`
	Removed    int              `json:"removed"`  // records and sub-resources that the import had made
	Restored   int              `json:"restored"` // those that it had changed
	Left       int              `json:"left"`
	Errors     []Left           `json:"errors"` // why, the first 10,000
	Disclosure vault.Disclosure `json:"-"`
}

// Left is a record that an import made or changed and that was left as it is.
type Left struct {
	Record uuid.UUID `json:"record"`
	Kind   string    `json:"kind"`
	Code   string    `json:"code"`
	Hint   string    `json:"hint,omitempty"`
}

const maxLeft = 10_000

// Undo takes an import back: what it made is removed, a person by the erasure of its keys, and what it changed gets the
// values from before, each only if nobody has written to it since. Every record passes the gate by itself, under the
// rights that removing or changing it always takes. Errors: a *vault.Refusal for who may neither import nor erase, and for
// an import of another credential to who may only import; fault.ErrBusy; fault.ErrBudget, fault.ErrUnavailable, after
// which it may be called again and goes on.
func (m *Importer) Undo(ctx context.Context, s *vault.Session, id uuid.UUID) (Undone, error) {
	u := &undoing{Importer: m, s: s, out: Undone{Job: id, Errors: []Left{}}}
	credential, err := u.admit(ctx)
	if err != nil {
		return Undone{}, err
	}
	if !m.running.Start(credential) {
		return Undone{}, fault.ErrBusy
	}
	defer m.running.End(credential)
	for _, whole := range []bool{true, false} { // a record before its sub-resources, whose changes give it another version
		if err := u.all(ctx, whole); err != nil {
			return Undone{}, err
		}
	}
	return u.out, nil
}

// undoing is one import that is being taken back.
type undoing struct {
	*Importer
	s   *vault.Session
	out Undone
}

// admit lets in who may import, for its own imports, and who may erase.
func (u *undoing) admit(ctx context.Context) (uuid.UUID, error) {
	id, err := u.begin(ctx, policy.ActionImport, true)
	if errors.Is(err, fault.ErrDenied) {
		return u.begin(ctx, policy.ActionErase, false)
	}
	return id, err
}

func (u *undoing) begin(ctx context.Context, action string, own bool) (uuid.UUID, error) {
	owner, kind, err := job.Owner(ctx, u.on.Pool, u.out.Job)
	known := !errors.Is(err, fault.ErrNotFound)
	if err != nil && known {
		return uuid.Nil, err
	}
	if k, ok := u.on.Revisions.Current().Catalog.Kind(kind); !ok || own {
		kind = ""
	} else if k.Parent != "" {
		kind = k.Parent
	}
	return vault.Pass(ctx, u.s, action, kind, func(ctx context.Context, p *vault.Passage) (uuid.UUID, error) {
		if err := u.may(ctx, p, own); err != nil {
			return uuid.Nil, err
		}
		id := p.Credential().ID
		if !known || own && owner != id {
			return uuid.Nil, p.Absent()
		}
		if err := p.Record(ctx, audit.Released); err != nil {
			return uuid.Nil, err
		}
		u.out.Disclosure = p.Disclosure()
		return id, nil
	})
}

func (u *undoing) may(ctx context.Context, p *vault.Passage, own bool) error {
	if own {
		return p.Allow(ctx)
	}
	return p.Possible()
}

const undoPage = 100

const selectChanges = `SELECT subject, record, parent, kind, from_version, version, made, fields FROM import_change
 WHERE job = $1 AND record < $2 AND (parent IS NULL) = $3 ORDER BY record DESC LIMIT $4`

// all takes back records, the newest first, or their sub-resources.
func (u *undoing) all(ctx context.Context, whole bool) error {
	before := uuid.Max
	for {
		list, err := u.page(ctx, before, whole)
		if err != nil || len(list) == 0 {
			return err
		}
		for i := range list {
			if err := u.one(ctx, &list[i]); err != nil {
				return err
			}
		}
		before = list[len(list)-1].record
	}
}

func (u *undoing) page(ctx context.Context, before uuid.UUID, whole bool) ([]change, error) {
	rows, err := u.on.Pool.Query(ctx, selectChanges, u.out.Job, before, whole, undoPage)
	if err != nil {
		return nil, fmt.Errorf("undo: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (change, error) {
		var c change
		var parent *uuid.UUID
		var from, version int64
		err := r.Scan(&c.subject, &c.record, &parent, &c.kind, &from, &version, &c.made, &c.fields)
		if parent != nil {
			c.parent = *parent
		}
		c.from, c.version = uint64(from), uint64(version) //nolint:gosec // versions count writes
		return c, err
	})
	if err != nil {
		return nil, fmt.Errorf("undo: %w", store.Fault(err))
	}
	return list, nil
}

// one takes one change back, and forgets it.
func (u *undoing) one(ctx context.Context, c *change) error {
	k, ok := u.on.Revisions.Current().Catalog.Kind(c.kind)
	if !ok {
		u.leave(c, "unknown_kind", "the catalog has no such kind any more")
		return nil
	}
	var err error
	if c.made {
		err = u.remove(ctx, k, c)
	} else {
		err = u.restore(ctx, k, c)
	}
	if err == nil || errors.Is(err, fault.ErrGone) {
		return u.settle(ctx, c)
	}
	if errors.Is(err, fault.ErrUnavailable) || errors.Is(err, fault.ErrBudget) || ctx.Err() != nil {
		return err
	}
	gone, findErr := u.gone(ctx, k, c)
	if findErr != nil {
		return findErr
	}
	if gone {
		return u.settle(ctx, c)
	}
	code, hint := explainLeft(k, c, err)
	u.leave(c, code, hint)
	return nil
}

func (u *undoing) settle(ctx context.Context, c *change) error {
	if c.made {
		u.out.Removed++
	} else {
		u.out.Restored++
	}
	_, err := u.on.Pool.Exec(ctx, `DELETE FROM import_change WHERE job = $1 AND subject = $2 AND record = $3`, u.out.Job, c.subject, c.record)
	return store.Fault(err)
}

func (u *undoing) leave(c *change, code, hint string) {
	u.out.Left++
	if len(u.out.Errors) < maxLeft {
		u.out.Errors = append(u.out.Errors, Left{Record: c.record, Kind: c.kind, Code: code, Hint: hint})
	}
}

// gone reports whether the record is there no more: somebody removed it, or this undo did before it was ended.
func (u *undoing) gone(ctx context.Context, k *catalog.Kind, c *change) (gone bool, err error) {
	sql := `SELECT NOT EXISTS (SELECT FROM ` + pgx.Identifier{k.Table}.Sanitize() + ` WHERE subject = $1 AND id = $2)`
	if err := u.on.Pool.QueryRow(ctx, sql, c.subject, c.record).Scan(&gone); err != nil {
		return false, fmt.Errorf("undo: %w", store.Fault(err))
	}
	return gone, nil
}

var errInUse = errors.New("records of others are about it")

const inUse = `SELECT EXISTS (SELECT FROM directory d WHERE d.subject = $1
 AND NOT EXISTS (SELECT FROM import_change c WHERE c.job = $2 AND c.subject = d.subject AND c.record = d.id AND c.made))`

// remove removes what the import made, under the rights that this always takes.
func (u *undoing) remove(ctx context.Context, k *catalog.Kind, c *change) error {
	switch {
	case k.Parent != "":
		_, err := u.s.DeleteChild(ctx, k.Name, c.parent, c.record, c.version)
		return err //nolint:wrapcheck // a refusal must stay one
	case !k.Person():
		_, err := u.s.Delete(ctx, k.Name, c.record, c.version)
		return err //nolint:wrapcheck // as above
	}
	var used bool
	if err := u.on.Pool.QueryRow(ctx, inUse, c.subject, u.out.Job).Scan(&used); err != nil {
		return fmt.Errorf("undo: %w", store.Fault(err))
	}
	if used {
		return errInUse
	}
	_, err := u.s.Erase(ctx, k.Name, c.record, c.version)
	return err //nolint:wrapcheck // as above
}

// restore gives a record the values that it had before the import.
func (u *undoing) restore(ctx context.Context, k *catalog.Kind, c *change) error {
	whole, id := k.Name, c.record
	if k.Parent != "" {
		whole, id = k.Parent, c.parent
	}
	_, err := vault.Pass(ctx, u.s, policy.ActionImport, whole, func(ctx context.Context, p *vault.Passage) (struct{}, error) {
		if err := p.Charge(ctx, c.subject); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, p.InTx(ctx, func(tx pgx.Tx) error {
			t, err := p.Target(ctx, tx, id)
			if err != nil {
				return err
			}
			return c.restore(ctx, tx, p, t)
		})
	})
	return err //nolint:wrapcheck // as above
}

// unmarked takes from a record what says that a row of a file wrote it last.
func unmarked(*keyring.Subject) ([]byte, error) { return nil, nil }

func (c *change) restore(ctx context.Context, tx pgx.Tx, p *vault.Passage, t *vault.Target) error {
	f := t.Facts()
	if c.parent == uuid.Nil {
		d, err := c.before(ctx, tx, p, t, &f.Record)
		if err != nil {
			return err
		}
		_, err = t.Change(ctx, tx, &d, unmarked)
		return err //nolint:wrapcheck // a refusal must stay one
	}
	child, ok := f.Child(c.record)
	if !ok {
		return fault.ErrGone
	}
	d, err := c.before(ctx, tx, p, t, child)
	if err != nil {
		return err
	}
	if err := t.ChangeChild(ctx, tx, child, &d); err != nil {
		return err //nolint:wrapcheck // as above
	}
	_, err = t.Change(ctx, tx, &vault.Draft{Catalog: d.Catalog, Kind: f.Record.Table.Kind, Patch: true}, nil)
	return err //nolint:wrapcheck // as above
}

// before is a patch to what a record was before the import, unless somebody has written to it since.
func (c *change) before(ctx context.Context, tx pgx.Tx, p *vault.Passage, t *vault.Target, r *record.Record) (vault.Draft, error) {
	if r.Version != c.version {
		return vault.Draft{}, fault.ErrVersion
	}
	return r.Restoring(ctx, tx, p.Revision().Digest, c.from, c.fields, t.Facts().Keys)
}

// explainLeft says why a change was not taken back, and what helps.
func explainLeft(k *catalog.Kind, c *change, err error) (code, hint string) {
	switch {
	case errors.Is(err, fault.ErrVersion):
		return "changed", "somebody has written to it since the import"
	case errors.Is(err, errInUse):
		return "in_use", "records that the import did not make are about it"
	case errors.Is(err, fault.ErrDenied), errors.Is(err, fault.ErrNotFound):
		switch {
		case c.made && k.Person():
			return "refused", "removing a person is an erasure: undo the import as one who may erase, such as an officer"
		case c.made:
			return "refused", "undo the import as one who may delete records of this kind"
		}
		return "refused", "undo the import as one who may import and change the record"
	case errors.Is(err, fault.ErrInvalid):
		return "invalid", "what it was before cannot be put back"
	case errors.Is(err, fault.ErrIntegrity):
		return "integrity", "the stored record failed its check; tell an operator"
	}
	return "internal", ""
}
