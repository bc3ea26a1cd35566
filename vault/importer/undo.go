package importer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
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
	Left       int              `json:"left"`     // of another's import, those that the session may see
	Errors     []Left           `json:"errors"`   // why, the first 10,000
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
// values from before, each only if nobody has written to it since; a person only if nothing has been said about it since
// and it is merged with nobody. Every record passes the gate by itself, under the rights that removing or changing it always
// takes. Errors: a *vault.Refusal for who may neither import nor erase, and for an import of another credential to who may
// only import; *fault.Invalid for one that began more than job.KeptFor ago; fault.ErrBusy while it runs, or another of this
// credential; fault.ErrUnauthenticated for a credential that was revoked meanwhile; fault.ErrBudget, fault.ErrUnavailable,
// after which it may be called again and goes on.
func (m *Importer) Undo(ctx context.Context, s *vault.Session, id uuid.UUID) (Undone, error) {
	u := &undoing{Importer: m, s: s, now: m.on.Now(), out: Undone{Job: id, Errors: []Left{}}}
	credential, err := u.admit(ctx)
	if err != nil {
		return Undone{}, err
	}
	if !m.running.Start(credential) {
		return Undone{}, fault.ErrBusy
	}
	defer m.running.End(credential)
	u.credential = credential
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
	s          *vault.Session
	credential uuid.UUID // of the session
	own        bool      // that ran the import
	now        time.Time
	out        Undone
}

// admit lets in who may import, for its own imports, and who may erase.
func (u *undoing) admit(ctx context.Context) (uuid.UUID, error) {
	from, err := job.ReadOrigin(ctx, u.on.Pool, u.out.Job)
	if err != nil && !errors.Is(err, fault.ErrNotFound) {
		return uuid.Nil, err
	}
	id, err := u.begin(ctx, policy.ActionImport, "", &from)
	u.own = err == nil
	kind := u.personsOf(from.Kind)
	if errors.Is(err, fault.ErrNotFound) { // another's, or none
		may, mightErr := vault.Might(u.s, policy.ActionErase, kind)
		if mightErr != nil {
			return uuid.Nil, mightErr //nolint:wrapcheck // it names the action
		}
		if !may {
			return id, err
		}
	}
	if errors.Is(err, fault.ErrDenied) || errors.Is(err, fault.ErrNotFound) {
		return u.begin(ctx, policy.ActionErase, kind, &from)
	}
	return id, err
}

// personsOf is the kind whose records an import of a kind writes; "" where the catalog has none.
func (u *undoing) personsOf(kind string) string {
	k, ok := u.on.Revisions.Current().Catalog.Kind(kind)
	switch {
	case !ok:
		return ""
	case k.Parent != "":
		return k.Parent
	}
	return kind
}

// begin passes the gate under the action import, as who ran it, or under erase.
func (u *undoing) begin(ctx context.Context, action, kind string, from *job.Origin) (uuid.UUID, error) {
	own := action == policy.ActionImport
	return vault.Pass(ctx, u.s, action, kind, func(ctx context.Context, p *vault.Passage) (uuid.UUID, error) {
		if err := u.may(ctx, p, own); err != nil {
			return uuid.Nil, err
		}
		id := p.Credential().ID
		if from.Credential == uuid.Nil || own && from.Credential != id {
			return uuid.Nil, p.Absent()
		}
		if err := u.stands(from); err != nil {
			return uuid.Nil, err
		}
		if err := p.Record(ctx, audit.Released); err != nil {
			return uuid.Nil, err
		}
		u.out.Disclosure = p.Disclosure()
		return id, nil
	})
}

// stands refuses an import that still runs, here or elsewhere, and one of which it is no longer known what it did.
func (u *undoing) stands(from *job.Origin) error {
	if from.State == job.Running {
		return fault.ErrBusy
	}
	if u.now.Sub(from.StartedAt) >= job.KeptFor {
		hint := "what an import did is known for 90 days"
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "id", Code: "too_old", Hint: hint}}}
	}
	return nil
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
		if err := u.on.Credentials.Holds(ctx, u.credential); err != nil { // the pages before may have taken an hour
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
	err := u.back(ctx, k, c)
	if err == nil {
		return u.settle(ctx, c, true)
	}
	if errors.Is(err, fault.ErrUnavailable) || errors.Is(err, fault.ErrBudget) || ctx.Err() != nil {
		return err
	}
	gone := errors.Is(err, fault.ErrGone)
	if !gone {
		var findErr error
		if gone, findErr = u.gone(ctx, k, c); findErr != nil {
			return findErr
		}
	}
	if gone { // whether there was one that it might have seen is not for who did not make it
		return u.settle(ctx, c, u.own)
	}
	return u.refused(ctx, k, c, err)
}

// back takes one change back.
func (u *undoing) back(ctx context.Context, k *catalog.Kind, c *change) error {
	switch {
	case c.version == 0: // see keepChanges
		return u.broken(ctx, k, c)
	case c.made:
		return u.remove(ctx, k, c)
	}
	return u.restore(ctx, k, c)
}

// broken is the answer for what somebody else wrote to while the import ran: to who may see it, that it changed.
func (u *undoing) broken(ctx context.Context, k *catalog.Kind, c *change) error {
	if u.own {
		return fault.ErrVersion
	}
	sees, err := u.sees(ctx, k, c)
	if err != nil || sees {
		return cmp.Or(err, error(fault.ErrVersion))
	}
	return fault.ErrNotFound
}

// refused leaves a change as it is. Of another's import, what the session may not see is neither listed nor counted.
func (u *undoing) refused(ctx context.Context, k *catalog.Kind, c *change, err error) error {
	if !u.own && (errors.Is(err, fault.ErrDenied) || errors.Is(err, fault.ErrNotFound)) {
		if sees, seeErr := u.sees(ctx, k, c); seeErr != nil || !sees {
			return seeErr
		}
	}
	code, hint := explainLeft(k, c, err)
	u.leave(c, code, hint)
	return nil
}

// sees reports whether the session may read the record. That it is told of it is recorded.
func (u *undoing) sees(ctx context.Context, k *catalog.Kind, c *change) (bool, error) {
	whole, id := c.whole(k)
	sees, err := vault.Pass(ctx, u.s, policy.ActionRead, whole, func(ctx context.Context, p *vault.Passage) (bool, error) {
		if _, _, err := p.Owner(ctx, id); err != nil {
			return false, err
		}
		return true, p.Record(ctx, audit.Released)
	})
	if errors.Is(err, fault.ErrDenied) || errors.Is(err, fault.ErrNotFound) || errors.Is(err, fault.ErrGone) {
		return false, nil
	}
	return sees, err
}

// whole is the record that a change is of: its own, or that of its sub-resource.
func (c *change) whole(k *catalog.Kind) (kind string, id uuid.UUID) {
	if k.Parent != "" {
		return k.Parent, c.parent
	}
	return k.Name, c.record
}

const forgetChange = `DELETE FROM import_change WHERE job = $1 AND subject = $2 AND record = $3`

// settle forgets a change that was taken back, or whose record is there no more.
func (u *undoing) settle(ctx context.Context, c *change, counts bool) error {
	switch {
	case counts && c.made:
		u.out.Removed++
	case counts:
		u.out.Restored++
	}
	_, err := u.on.Pool.Exec(ctx, forgetChange, u.out.Job, c.subject, c.record)
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

var (
	errInUse = errors.New("records of others are about it")
	errSaid  = errors.New("something was said about it")
)

const inUse = `SELECT EXISTS (SELECT FROM directory d WHERE d.subject = $1
 AND NOT EXISTS (SELECT FROM import_change c WHERE c.job = $2 AND c.subject = d.subject AND c.record = d.id AND c.made))
 OR EXISTS (SELECT FROM request WHERE about = $1)`

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
	_, err := vault.Pass(ctx, u.s, policy.ActionErase, k.Name, func(ctx context.Context, p *vault.Passage) (vault.Erasure, error) {
		return p.Erase(ctx, c.record, c.version, func(tx pgx.Tx, f *facts.Facts) error { return u.untouched(ctx, tx, f) })
	})
	return err //nolint:wrapcheck // as above
}

// newState is the revision of a state that a person's record was made with. Consents, objections, bases, restrictions,
// holds, merges and partings each give it another.
const newState = 1

// untouched refuses a person about whom there is more than the import made. It runs under the locks of the erasure.
func (u *undoing) untouched(ctx context.Context, tx pgx.Tx, f *facts.Facts) error {
	if f.Stored.Revision != newState || len(f.State.Merged()) > 0 {
		return errSaid
	}
	var used bool
	if err := tx.QueryRow(ctx, inUse, f.Subject, u.out.Job).Scan(&used); err != nil {
		return fmt.Errorf("undo: %w", store.Fault(err))
	}
	if used {
		return errInUse
	}
	return nil
}

// restore gives a record the values that it had before the import.
func (u *undoing) restore(ctx context.Context, k *catalog.Kind, c *change) error {
	whole, id := c.whole(k)
	_, err := vault.Pass(ctx, u.s, policy.ActionImport, whole, func(ctx context.Context, p *vault.Passage) (struct{}, error) {
		if err := p.Charge(ctx, c.subject); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, p.InTx(ctx, func(tx pgx.Tx) error {
			t, err := p.Target(ctx, tx, id)
			if err != nil {
				return err
			}
			// Before the entry, which Change puts behind all other writes: cut off after its commit, this would take our own
			// write for somebody else's.
			if _, err := tx.Exec(ctx, forgetChange, u.out.Job, c.subject, c.record); err != nil {
				return fmt.Errorf("undo: %w", store.Fault(err))
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
		return "in_use", "records that the import did not make, or a request, are about it"
	case errors.Is(err, errSaid):
		return "changed", "a consent, objection, basis, hold or merge concerns the person since the import"
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
