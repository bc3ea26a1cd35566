package importer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
)

// merged counts what rows came to.
type merged struct{ created, updated, unchanged int }

// update merges a row into the record its reference names. Cells that are empty change nothing; a
// sub-resource that came from the same column, or has the same key, is changed.
func (w *writing) update(ctx context.Context, row *Row) (did merged, err error) {
	if w.whole.AppendOnly {
		return did, fault.ErrAppendOnly
	}
	err = w.attempt(ctx, func(p *vault.Passage, tx pgx.Tx) error {
		did = merged{}
		t, err := p.Target(ctx, tx, row.holder.ID)
		if err != nil {
			return err
		}
		if row.read.Parent != nil {
			return w.lines(ctx, tx, t, row, &did)
		}
		t.FoundBy(w.ref)
		if err := w.still(ctx, p, tx, t, row); err != nil {
			return err
		}
		did.updated = 1
		return w.merge(ctx, tx, t, row)
	})
	if errors.Is(err, errNothing) {
		err = nil
	}
	return did, err
}

// still checks that the locked record holds the row's reference: it may have been given another one meanwhile,
// and a token row that was edited to lead to it is an integrity failure.
func (w *writing) still(ctx context.Context, p *vault.Passage, tx pgx.Tx, t *vault.Target, row *Row) error {
	roots, err := w.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	x, err := p.Revision().Answering(w.ref.Index)
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	v, _ := row.Draft.Get(w.ref.Name)
	token, _ := record.FieldToken(roots.Index, x, v)
	var there bool
	f := t.Facts()
	err = tx.QueryRow(ctx, `SELECT EXISTS (SELECT FROM token WHERE index = $1 AND epoch = $2 AND token = $3 AND subject = $4 AND record = $5)`,
		int16(x.Number), roots.IndexEpoch, token[:], f.Subject, f.ID).Scan(&there) //nolint:gosec // index numbers are at most 32767
	if err != nil {
		return fmt.Errorf("import: %w", store.Fault(err))
	}
	if !there {
		return fault.ErrVersion
	}
	return f.Holds(roots, x.Number, token)
}

// merge does what a patch does, with what the row gives.
func (w *writing) merge(ctx context.Context, tx pgx.Tx, t *vault.Target, row *Row) error {
	var all []change
	for i := range row.Draft.Children {
		c, err := w.point(ctx, tx, t, &row.Draft.Children[i], row.Points[i])
		if err != nil {
			return err
		}
		all = append(all, c...)
	}
	f := t.Facts()
	d := row.Draft.PatchOf(f.Record.Get)
	if err := w.keep(ctx, tx, append(all, changed(f, &f.Record, &d))); err != nil {
		return err
	}
	_, err := t.Change(ctx, tx, &d, row.mark)
	return err
}

// point changes the sub-resource that the same column made before, or adds one. It writes the cell's value alone: what
// people added to the point since, such as that it is verified, is not the file's. One that holds the value already is left
// as it is, where the session may know.
func (w *writing) point(ctx context.Context, tx pgx.Tx, t *vault.Target, d *vault.Draft, key []byte) ([]change, error) {
	r := childOf(t, key)
	if r == nil {
		return w.added(ctx, tx, t, d, key)
	}
	i := slices.IndexFunc(d.Settings, func(f draft.Setting) bool { return f.Field.ClassBy != nil })
	p := vault.Draft{Catalog: d.Catalog, Kind: d.Kind, Patch: true, Settings: d.Settings[i : i+1]}
	return w.changedChild(ctx, tx, t, r, &p)
}

func childOf(t *vault.Target, key []byte) *record.Record {
	list := t.Facts().Children
	if i := slices.IndexFunc(list, func(r record.Record) bool { return bytes.Equal(r.Imported, key) }); i >= 0 {
		return &list[i]
	}
	return nil
}

func (w *writing) added(ctx context.Context, tx pgx.Tx, t *vault.Target, d *vault.Draft, key []byte) ([]change, error) {
	id, err := t.Add(ctx, tx, d, key)
	if err != nil {
		return nil, err
	}
	f := t.Facts()
	return []change{{subject: f.Subject, record: id, parent: f.ID, kind: d.Kind.Name, version: 1, made: true}}, nil
}

// changedChild changes a sub-resource, unless it has all that is to be written and the session may know.
func (w *writing) changedChild(ctx context.Context, tx pgx.Tx, t *vault.Target, r *record.Record, d *vault.Draft) ([]change, error) {
	if err := t.MayChange(r, d); err != nil {
		return nil, err
	}
	same := true
	for i := range d.Settings {
		knows, err := t.Knows(ctx, r, &d.Settings[i])
		if err != nil {
			return nil, err
		}
		same = same && knows
	}
	if same {
		return nil, nil
	}
	c := changed(t.Facts(), r, d)
	return []change{c}, t.ChangeChild(ctx, tx, r, d)
}

// lines writes rows of sub-resources of one record.
func (w *writing) lines(ctx context.Context, tx pgx.Tx, t *vault.Target, row *Row, did *merged) error {
	var all []change
	for _, one := range append([]Row{*row}, row.also...) {
		c, err := w.line(ctx, tx, t, &one, did)
		if err != nil {
			return err
		}
		all = append(all, c...)
	}
	if len(all) == 0 {
		return errNothing
	}
	if err := w.keep(ctx, tx, all); err != nil {
		return err
	}
	d := vault.Draft{Catalog: row.Draft.Catalog, Kind: w.whole, Patch: true}
	_, err := t.Change(ctx, tx, &d, nil)
	return err
}

// line writes one row. What the sub-resource keeps of it is its key, by which it is found again, and then the row's mark,
// which a row in the same words has as well.
func (w *writing) line(ctx context.Context, tx pgx.Tx, t *vault.Target, row *Row, did *merged) ([]change, error) {
	key := row.Points[0]
	words, err := row.mark(t.Facts().Keys)
	if err != nil {
		return nil, err
	}
	mark := slices.Concat(key, words)
	list := t.Facts().Children
	i := slices.IndexFunc(list, func(r record.Record) bool { return bytes.HasPrefix(r.Imported, key) })
	if i < 0 {
		did.created++
		return w.added(ctx, tx, t, &row.Draft, mark)
	}
	r := &list[i]
	if bytes.Equal(r.Imported, mark) {
		did.unchanged++
		return nil, nil
	}
	did.updated++
	p := row.Draft.PatchOf(r.Get)
	c := changed(t.Facts(), r, &p)
	r.Imported = mark
	return []change{c}, t.ChangeChild(ctx, tx, r, &p)
}

// errNothing ends a transaction that has nothing to write.
var errNothing = errors.New("nothing to write")
