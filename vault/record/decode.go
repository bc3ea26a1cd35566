package record

import (
	"encoding/binary"
	"fmt"
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

// child is a row of a sub-resource.
type child struct {
	of  uuid.UUID
	ord int64
	Columns
}

// collect reads all rows of a facts statement.
func collect(t *revision.Table, rows pgx.Rows) ([]Row, error) {
	defer rows.Close()
	var list []Row
	var children []child
	for rows.Next() {
		if len(list)+len(children) == 0 && !binaryColumns(rows) {
			return nil, errColumn
		}
		d := decoder{cells: own(rows.RawValues())}
		if own := d.row(t); own.Active.Revision != 0 {
			list = append(list, own)
		} else {
			children = append(children, d.child(t, &own))
		}
		if d.failed {
			return nil, errColumn
		}
	}
	if err := rows.Err(); err != nil {
		return nil, err //nolint:wrapcheck // the caller scrubs and wraps
	}
	return order(list, children), nil
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

// own copies a row, which the driver's next read overwrites.
func own(raw [][]byte) [][]byte {
	size := 0
	for _, cell := range raw {
		size += len(cell)
	}
	all, cells := make([]byte, 0, size), make([][]byte, len(raw))
	for i, cell := range raw {
		if cell != nil {
			n := len(all)
			all = append(all, cell...)
			cells[i] = all[n:len(all):len(all)]
		}
	}
	return cells
}

// decoder takes the cells of a row one after another, as PostgreSQL sends them in its binary format. A null is the zero value.
type decoder struct {
	cells  [][]byte
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

func (d *decoder) bytes() []byte { return d.next(-1) }

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

func (d *decoder) bool() bool {
	cell := d.next(1)
	return cell != nil && cell[0] != 0
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
	list, cell := make([][]byte, 0, 8), cell[at:]
	for len(cell) > 0 {
		if len(cell) < 4 {
			d.failed = true
			return nil
		}
		n, rest := int(int32(binary.BigEndian.Uint32(cell))), cell[4:] //nolint:gosec // two's complement
		if n == -1 {
			list, cell = append(list, nil), rest
			continue
		}
		if n < 0 || n > len(rest) {
			d.failed = true
			return nil
		}
		list, cell = append(list, rest[:n:n]), rest[n:]
	}
	return list
}

// row takes the columns of a facts statement but those of the child's clear fields, in their order. One of a sub-resource has
// no active revision, and its columns in the place of the record's.
func (d *decoder) row(t *revision.Table) (r Row) {
	a := &r.Active
	a.Revision, a.Catalog, a.Policy, a.MAC = d.int8(), d.bytes(), d.bytes(), d.bytes()
	if pending := d.bytes(); pending != nil {
		text := string(pending)
		a.Pending = &text
	}
	if len(d.cells) > 0 && d.cells[0] != nil {
		sequence := d.int8()
		a.Sequence = &sequence
	} else {
		d.bytes()
	}
	r.Now, r.ID, r.Subject = d.time(), d.id(), d.id()
	r.Bucket, r.BucketVersion, r.Wrapped, r.Erased = d.id(), d.int4(), d.list(), d.time()
	r.StateRevision, r.State, r.StateMAC, r.Projected = d.int8(), d.bytes(), d.bytes(), d.bool()
	r.ord, r.Standing = d.int8(), d.bytes()
	c := &r.Own
	c.id, c.version, c.sealed, c.header, c.imported = d.id(), d.int8(), d.bytes(), d.bytes(), d.bytes()
	c.created, c.updated = d.time(), d.time()
	c.clear = d.clear(len(t.Clear))
	return r
}

// child takes what is left of a row of a sub-resource.
func (d *decoder) child(t *revision.Table, r *Row) child {
	if t.Child == nil {
		d.failed = true
		return child{}
	}
	c := child{of: r.ID, ord: r.ord, Columns: r.Own}
	c.clear = d.clear(len(t.Child.Clear))
	return c
}

func (d *decoder) clear(n int) [][]byte {
	if len(d.cells) < n {
		d.failed = true
		return nil
	}
	cells := d.cells[:n]
	d.cells = d.cells[n:]
	return cells
}
