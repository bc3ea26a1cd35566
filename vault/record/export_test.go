package record

import "github.com/tacitcrm/tacit/vault/revision"

// Decode decodes cells as a list, as a row of a sub-resource, and as a head.
func Decode(t *revision.Table, cells [][]byte) (ok bool) {
	c := &collector{table: t}
	d := decoder{cells: cells, to: c}
	d.list()
	ok = !d.failed
	d = decoder{cells: cells, to: c}
	var r Row
	d.row(t, &r)
	d.child(t, &r.Own)
	ok = ok && !d.failed
	d = decoder{cells: cells, to: c}
	d.head(&c.Reading)
	return ok && !d.failed
}
