package record

import (
	"encoding/binary"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/revision"
)

// Every read has one facts statement, of some fifty columns. They are decoded here and not by the driver, which asks for each
// column of each row what it is scanned into: that took longer than opening all fields of a record.

// errColumn says that a column is not of the type that the statement names.
var errColumn = fmt.Errorf("a column is not of its type: %w", fault.ErrIntegrity)

// child says of which record a row of a sub-resource is.
type child struct {
	of, id uuid.UUID
	ord    int64
	at     int // in all of them
}

// collect reads all rows of a facts statement.
func collect(t *revision.Table, rows pgx.Rows) (Reading, error) {
	defer rows.Close()
	c := collector{table: t}
	for first := true; rows.Next(); first = false {
		if first && !binaryColumns(rows) {
			return Reading{}, errColumn
		}
		if !c.row(rows.RawValues()) {
			return Reading{}, errColumn
		}
	}
	if err := rows.Err(); err != nil {
		return Reading{}, err //nolint:wrapcheck // the caller scrubs and wraps
	}
	c.order()
	return c.Reading, nil
}

// collector takes the rows of a facts statement. What is left of one lies in pieces that many of them share, those of other
// requests among them where they were gathered: who keeps one row keeps what the statement read, of at most 64 records.
type collector struct {
	Reading
	table    *revision.Table
	children []child
	columns  []Columns // of children
	space    []byte    // for what cells hold
	cells    [][]byte  // for clear columns
	lists    [][]byte  // for the elements of lists
}

// Pieces are as large as some rows need; a larger one gets a piece of its own.
const (
	pieceBytes = 8 << 10
	pieceCells = 256
)

// keep copies a cell, which the driver's next read overwrites.
func (c *collector) keep(cell []byte) []byte {
	if cell == nil {
		return nil
	}
	if len(cell) > cap(c.space)-len(c.space) {
		c.space = make([]byte, 0, max(pieceBytes, len(cell)))
	}
	n := len(c.space)
	c.space = append(c.space, cell...)
	return c.space[n:len(c.space):len(c.space)]
}

// some is room for n cells.
func some(all *[][]byte, n int) [][]byte {
	if n > cap(*all)-len(*all) {
		*all = make([][]byte, 0, max(pieceCells, n))
	}
	at := len(*all)
	*all = (*all)[:at+n]
	return (*all)[at : at+n : at+n]
}

// row takes one row; false for one that is not of its statement.
func (c *collector) row(cells [][]byte) bool {
	if len(cells) == 0 {
		return false
	}
	d := decoder{cells: cells, to: c}
	if cells[0] != nil {
		d.head(&c.Reading)
		return !d.failed
	}
	var r Row
	if d.row(c.table, &r); r.record {
		c.Rows = append(grown(c.Rows, 3*len(c.Rows)), r)
		return !d.failed
	}
	d.child(c.table, &r.Own)
	c.children = append(grown(c.children, perRecord*len(c.Rows)), child{of: r.ID, id: r.Own.id, ord: r.ord, at: len(c.columns)})
	c.columns = append(grown(c.columns, perRecord*len(c.Rows)), r.Own)
	return !d.failed
}

// perRecord is how many sub-resources a record is taken to have: they come when all records are there.
const perRecord = 3

// grown is a list with room for one more, or for as many more.
func grown[T any](list []T, more int) []T {
	if len(list) < cap(list) {
		return list
	}
	return slices.Grow(list, max(4, more))
}

// binaryColumns reports whether all columns come in the format that is read here.
func binaryColumns(rows pgx.Rows) bool {
	for _, f := range rows.FieldDescriptions() {
		if f.Format != pgtype.BinaryFormatCode && f.DataTypeOID != pgtype.TextOID && f.DataTypeOID != pgtype.JSONOID {
			return false
		}
	}
	return true
}

// decoder takes the cells of a row one after another, as PostgreSQL sends them in its binary format. A null is the zero value.
type decoder struct {
	cells  [][]byte
	to     *collector
	failed bool // a cell was of another size, or there was none
}

// next is a cell of so many bytes, of any number for -1; nil for a null.
func (d *decoder) next(size int) []byte {
	if len(d.cells) == 0 || d.cells[0] != nil && size >= 0 && len(d.cells[0]) != size {
		d.failed = true
		return nil
	}
	cell := d.cells[0]
	d.cells = d.cells[1:]
	return cell
}

func (d *decoder) bytes() []byte { return d.to.keep(d.next(-1)) }

// id is the zero id for a null alone. One that was written by hand is no id of ours: as the highest it leads nowhere.
func (d *decoder) id() (id uuid.UUID) {
	if cell := d.next(len(id)); cell != nil {
		if copy(id[:], cell); id == uuid.Nil {
			id = uuid.Max
		}
	}
	return id
}

func (d *decoder) int8() int64 {
	if cell := d.next(8); cell != nil {
		return int64(binary.BigEndian.Uint64(cell)) //nolint:gosec // two's complement
	}
	return 0
}

func (d *decoder) int4() int32 {
	if cell := d.next(4); cell != nil {
		return int32(binary.BigEndian.Uint32(cell)) //nolint:gosec // two's complement
	}
	return 0
}

// time counts microseconds from 2000 on. It is the zero time for a null alone, and the next moment for one that was written by
// hand.
func (d *decoder) time() (at time.Time) {
	if cell := d.next(8); cell != nil {
		const epoch = 946_684_800_000_000
		if at = time.UnixMicro(epoch + int64(binary.BigEndian.Uint64(cell))).UTC(); at.IsZero() { //nolint:gosec // two's complement
			at = at.Add(time.Microsecond)
		}
	}
	return at
}

// list is an array of byte strings, see array_send: dimensions, whether there are nulls, the type, and of each dimension its
// length and lower bound; each string behind its length, which is -1 for a null. Dimensions are none of ours and make no
// difference.
func (d *decoder) list() [][]byte {
	const header, dimension = 12, 8
	cell := d.bytes()
	if cell == nil {
		return nil
	}
	const most = 6 // dimensions, PostgreSQL's MAXDIM
	if len(cell) < header || binary.BigEndian.Uint32(cell) > most {
		d.failed = true
		return nil
	}
	at := header + dimension*int(binary.BigEndian.Uint32(cell))
	if len(cell) < at {
		d.failed = true
		return nil
	}
	cell = cell[at:]
	n, ok := elements(cell)
	if !ok {
		d.failed = true
		return nil
	}
	list := some(&d.to.lists, n)
	for i := range list {
		list[i], cell = element(cell)
	}
	return list
}

// elements counts the elements of a list; false for what is none.
func elements(cell []byte) (n int, ok bool) {
	for ; len(cell) > 0; n++ {
		if len(cell) < 4 {
			return 0, false
		}
		if size := int(int32(binary.BigEndian.Uint32(cell))); size < -1 || size > len(cell)-4 { //nolint:gosec // two's complement
			return 0, false
		}
		_, cell = element(cell)
	}
	return n, true
}

// element is the first of a list that has one, and what follows.
func element(cell []byte) (one, rest []byte) {
	size, rest := int(int32(binary.BigEndian.Uint32(cell))), cell[4:] //nolint:gosec // two's complement
	if size == -1 {
		return nil, rest
	}
	return rest[:size:size], rest[size:]
}

// composite goes on with the columns of a composite, see record_send: how many there are, and of each its type, and its length,
// which is -1 for a null.
func (d *decoder) composite() decoder {
	cell := d.next(-1)
	in := decoder{to: d.to}
	if len(cell) < 4 {
		in.failed = true
		return in
	}
	n, cell := binary.BigEndian.Uint32(cell), cell[4:]
	for ; n > 0 && len(cell) >= 8; n-- {
		var one []byte
		if size := int(int32(binary.BigEndian.Uint32(cell[4:]))); size < -1 || size > len(cell)-8 { //nolint:gosec // two's complement
			break
		}
		one, cell = element(cell[4:])
		in.cells = append(in.cells, one)
	}
	in.failed = n > 0
	return in
}

// head takes a row that says what the statement was read under.
func (d *decoder) head(to *Reading) {
	in := d.composite()
	a := &to.Active
	a.Revision, a.Catalog, a.Policy, a.MAC = in.int8(), in.bytes(), in.bytes(), in.bytes()
	if pending := in.next(-1); pending != nil {
		text := string(pending)
		a.Pending = &text
	}
	a.Sequence = nil
	if len(in.cells) > 0 && in.cells[0] != nil {
		sequence := in.int8()
		a.Sequence = &sequence
	} else {
		in.next(-1)
	}
	to.Now, to.Told = in.time(), in.int4()
	if digest, id := d.bytes(), d.id(); digest != nil {
		to.standings = append(to.standings, standing{id, digest})
	}
	d.failed = d.failed || in.failed
}

// row takes the columns of a facts statement behind the head but those of the child's clear fields, in their order. One of a
// sub-resource has its columns in the place of the record's.
func (d *decoder) row(t *revision.Table, r *Row) {
	d.next(-1)
	d.next(-1)
	r.ID, r.Subject, r.ord = d.id(), d.id(), d.int8()
	r.Bucket, r.BucketVersion, r.Wrapped, r.Erased = d.id(), d.int4(), d.list(), d.time()
	r.StateRevision, r.State, r.StateMAC = d.int8(), d.bytes(), d.bytes()
	projected := d.next(1)
	r.record, r.Projected = projected != nil, projected != nil && projected[0] != 0
	c := &r.Own
	c.id, c.version, c.sealed, c.header, c.imported = d.id(), d.int8(), d.bytes(), d.bytes(), d.bytes()
	c.created, c.updated = d.time(), d.time()
	c.clear = d.clear(len(t.Clear), r.record)
}

// child takes what is left of a row of a sub-resource.
func (d *decoder) child(t *revision.Table, c *Columns) {
	if t.Child == nil {
		d.failed = true
		return
	}
	c.clear = d.clear(len(t.Child.Clear), true)
}

// clear takes columns of clear fields as they are, or passes over them.
func (d *decoder) clear(n int, take bool) [][]byte {
	if len(d.cells) < n {
		d.failed = true
		return nil
	}
	cells := d.cells[:n]
	d.cells = d.cells[n:]
	if !take {
		return nil
	}
	kept := some(&d.to.cells, n)
	for i, cell := range cells {
		kept[i] = d.to.keep(cell)
	}
	return kept
}
