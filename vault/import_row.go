package vault

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// importColumn is one mapped column, or one constant.
type importColumn struct {
	name  string
	index int // of the cell; -1 for a constant
	text  string
	field *catalog.Field
	child *catalog.Kind // for a field of a sub-resource
	by    string        // the value its class follows from
	shape catalog.Shape
}

// plan resolves the mapping against the file's header and the catalog.
func (m *importer) plan(header []string) error {
	var faults []FieldError
	for _, column := range slices.Sorted(maps.Keys(m.spec.Map)) {
		path := m.spec.Map[column]
		c, bad := m.column(column, path)
		c.index = slices.Index(header, column)
		if bad == nil && c.index < 0 {
			bad = &FieldError{Field: "map", Code: "no_such_column", Hint: "the file has no column of a name in the mapping; its field is " + path}
		}
		if bad != nil {
			faults = append(faults, *bad)
			continue
		}
		m.columns = append(m.columns, c)
	}
	for _, path := range slices.Sorted(maps.Keys(m.spec.Set)) {
		c, bad := m.column("", path)
		if bad != nil {
			faults = append(faults, *bad)
			continue
		}
		c.index, c.text = -1, m.spec.Set[path]
		m.columns = append(m.columns, c)
	}
	if len(faults) == 0 && len(m.columns) == 0 {
		faults = []FieldError{{Field: "map", Code: "required", Hint: `give at least {"column": "field"}`}}
	}
	if len(faults) > 0 {
		return &Invalid{Fields: faults}
	}
	// A row's digest binds its cells in this order: constants by path, then columns as they stand in the file.
	slices.SortStableFunc(m.columns, func(a, b importColumn) int { return cmp.Compare(a.index, b.index) })
	for i := range m.columns {
		if f := m.columns[i].field; m.columns[i].child == nil && f.Index != nil && f.Index.Unique == catalog.UniqueAlways {
			m.ref = f
		}
	}
	return nil
}

// column resolves a path of the mapping to a field.
func (m *importer) column(name, path string) (importColumn, *FieldError) {
	c := importColumn{name: name}
	kind := m.q.kind
	list, by, nested := strings.Cut(path, ".")
	if nested {
		i := slices.IndexFunc(kind.Children(), func(k *catalog.Kind) bool { return k.ParentList == list })
		if i < 0 {
			return c, &FieldError{Field: "map", Code: "unknown_field", Hint: fault.Nearest(list, draft.FieldNames(kind))}
		}
		c.child, c.by = kind.Children()[i], by
		j := slices.IndexFunc(c.child.Fields, func(f *catalog.Field) bool { return f.ClassBy != nil })
		if j < 0 {
			return c, &FieldError{Field: "map", Code: "unknown_field"}
		}
		c.field = c.child.Fields[j]
	} else if f, ok := kind.Field(path); ok && !f.Server {
		c.field = f
	} else {
		return c, &FieldError{Field: "map", Code: "unknown_field", Hint: fault.Nearest(path, importPaths(kind))}
	}
	shape, ok := c.field.Shape(c.by)
	if !ok {
		return c, &FieldError{Field: "map", Code: "unknown_field", Hint: "one of " + strings.Join(importPaths(kind), ", ")}
	}
	c.shape = shape
	return c, nil
}

// importPaths lists what a mapping may name.
func importPaths(k *catalog.Kind) []string {
	var out []string
	for _, f := range k.Fields {
		if !f.Server {
			out = append(out, f.Name)
		}
	}
	for _, c := range k.Children() {
		for _, f := range c.Fields {
			if f.ClassBy == nil {
				continue
			}
			for _, by := range f.ClassBy.Order {
				out = append(out, c.ParentList+"."+by)
			}
		}
	}
	return out
}

// row reads one row as a draft.
func (m *importer) row(roots *keyring.Roots, number int, cells []string) (importRow, []RowError) {
	row := importRow{number: number, draft: Draft{Catalog: m.q.rev.Digest, Kind: m.q.kind}}
	credential := m.q.actor.Credential().ID
	parts := [][]byte{credential[:]}
	var faults []RowError
	for i := range m.columns {
		c := &m.columns[i]
		text := c.text
		if c.index >= 0 {
			text = strings.TrimSpace(cells[c.index])
		}
		parts = append(parts, []byte(c.field.Name+"."+c.by), []byte(text))
		val, err := value.FromText(c.shape.Type, text, c.field.Options(m.spec.Region))
		if err != nil {
			f := draft.ValueFault("", err)
			faults = append(faults, RowError{Column: c.name, Code: f.Code, Hint: f.Hint})
			continue
		}
		if !val.IsNull() {
			row.put(roots, c, val, credential[:])
		}
	}
	faults = append(faults, m.columnErrors(row.draft.Complete())...)
	row.digest = roots.MAC.Sum(keyring.TagImported, parts...)
	if m.ref != nil {
		row.token = m.token(roots, &row.draft)
	}
	return row, faults
}

// put sets a cell's value in the draft, as a field or as a sub-resource of its own.
func (r *importRow) put(roots *keyring.Roots, c *importColumn, val value.Value, credential []byte) {
	set := draft.Setting{Field: c.field, Value: val}
	if c.child == nil {
		r.draft.Settings = append(r.draft.Settings, set)
		return
	}
	by, _ := c.child.Field(c.field.ClassBy.Field)
	kind, err := value.FromText(by.Type, c.by, by.Options(""))
	if err != nil {
		return // a shape of that name exists, so its value is declared
	}
	d := Draft{Catalog: r.draft.Catalog, Kind: c.child, Settings: []draft.Setting{{Field: by, Value: kind}, set}}
	d.Complete()
	key := roots.MAC.Sum(keyring.TagImported, credential, []byte("column"), []byte(c.name), []byte(c.by))
	r.points = append(r.points, pointKey{draft: len(r.draft.Children), key: key})
	r.draft.Children = append(r.draft.Children, d)
}

func (m *importer) token(roots *keyring.Roots, d *Draft) [16]byte {
	val, ok := d.Get(m.ref.Name)
	if !ok {
		return [16]byte{}
	}
	key, ok := value.Normalise(m.ref.Index.Normaliser, val)
	if !ok {
		return [16]byte{}
	}
	return roots.Index.Token(m.ref.Index.Number, value.Label(m.ref.Index.Normaliser), key)
}

// columnErrors names faults of fields by the columns they came from.
func (m *importer) columnErrors(faults []FieldError) []RowError {
	var out []RowError
	for _, f := range faults {
		e := RowError{Code: f.Code, Hint: f.Hint}
		for i := range m.columns {
			if c := &m.columns[i]; c.child == nil && c.field.Name == f.Field {
				e.Column = c.name
			}
		}
		if e.Column == "" && f.Field != "" {
			e.Hint = strings.TrimSuffix(f.Field+": "+f.Hint, ": ")
		}
		out = append(out, e)
	}
	return out
}

// update merges one row into the record its reference names. Cells that are empty change nothing; a
// sub-resource that came from the same column before is replaced.
func (m *importer) update(ctx context.Context, row *importRow) error {
	q := m.fork()
	err := q.v.inTx(ctx, func(tx pgx.Tx) error {
		known, err := m.known(ctx, tx, []importRow{*row})
		if err != nil {
			return err
		}
		have, ok := known[row.token]
		if !ok { // only a dry run: the row that would have made it was rolled back
			return errDryRun
		}
		t, err := q.target(ctx, tx, uuid.Nil, have.subject)
		if err != nil {
			return err
		}
		if !t.d.MayMatch(m.ref.Name, m.ref.Class.String()) {
			return &Invalid{Fields: []FieldError{{Field: m.ref.Name, Code: "match_not_allowed"}}}
		}
		if err := m.merge(ctx, tx, q, t, row); err != nil {
			return err
		}
		if m.spec.DryRun {
			return errDryRun
		}
		return nil
	})
	if errors.Is(err, errDryRun) {
		return nil
	}
	return err
}

func (m *importer) merge(ctx context.Context, tx pgx.Tx, q *request, t *target, row *importRow) error {
	for i := range row.draft.Children {
		key := row.points[slices.IndexFunc(row.points, func(p pointKey) bool { return p.draft == i })].key
		if err := q.mergePoint(ctx, tx, t, &row.draft.Children[i], key); err != nil {
			return err
		}
	}
	d := row.draft
	d.Children, d.Patch = nil, true
	d.Settings = slices.DeleteFunc(slices.Clone(d.Settings), func(f draft.Setting) bool { return f.Defaulted })
	if err := q.mayWrite(t.d, &d, t.row, ""); err != nil {
		return err
	}
	old := *t.row
	old.clear = slices.Clone(t.row.clear)
	if err := q.change(t, &d); err != nil {
		return err
	}
	t.row.imported = row.digest
	if err := q.putHistory(ctx, tx, t.facts.keys, &d, &old); err != nil {
		return err
	}
	_, err := q.store(ctx, tx, t, &d, old.version)
	return err
}

// mergePoint changes the sub-resource that the same column made before, or adds one.
func (q *request) mergePoint(ctx context.Context, tx pgx.Tx, t *target, d *Draft, key []byte) error {
	if err := q.mayWrite(t.d, d, nil, ""); err != nil {
		return err
	}
	i := slices.IndexFunc(t.facts.children, func(r record) bool { return bytes.Equal(r.imported, key) })
	if i >= 0 {
		return q.changePoint(ctx, tx, t, &t.facts.children[i], d)
	}
	if len(t.facts.children) >= draft.MaxChildren {
		return &Invalid{Fields: []FieldError{{Field: d.Kind.ParentList, Code: "too_long", Hint: "at most " + strconv.Itoa(draft.MaxChildren)}}}
	}
	id, err := store.NewID()
	if err != nil {
		return err
	}
	r := newRecord(q.rev.Tables[d.Kind.Name], t.facts.subject, id, t.facts.id, store.Micro(q.v.now()))
	r.imported = key
	if err := r.apply(d, t.facts.keys); err != nil {
		return err
	}
	if err := r.finish(t.facts.keys); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, string(r.table.Insert), r.insertArgs()...); err != nil {
		return fmt.Errorf("create: %w", store.Fault(err))
	}
	err = q.reindex(ctx, tx, &target{facts: t.facts, row: &r, d: t.d})
	return err
}

func (q *request) changePoint(ctx context.Context, tx pgx.Tx, t *target, r *record, d *Draft) error {
	old := *r
	old.clear = slices.Clone(r.clear)
	child := &target{facts: t.facts, row: r, d: t.d}
	if err := q.change(child, d); err != nil {
		return err
	}
	if err := q.putHistory(ctx, tx, t.facts.keys, d, &old); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, string(r.table.Update), r.updateArgs(old.version)...); err != nil {
		return fmt.Errorf("update: %w", store.Fault(err))
	}
	err := q.reindex(ctx, tx, child)
	return err
}

// skipBOM drops the byte order mark that spreadsheets put before UTF-8.
func skipBOM(r io.Reader) io.Reader {
	b := bufio.NewReaderSize(r, 64<<10)
	if head, err := b.Peek(3); err == nil && string(head) == "\ufeff" {
		_, _ = b.Discard(3)
	}
	return b
}
