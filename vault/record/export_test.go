package record

import "github.com/tacitcrm/tacit/vault/revision"

// Decode decodes cells as a list, and as a row of a sub-resource.
func Decode(t *revision.Table, cells [][]byte) (ok bool) {
	d := decoder{cells: cells}
	d.list()
	ok = !d.failed
	d = decoder{cells: cells}
	r := d.row(t)
	d.child(t, &r)
	return ok && !d.failed
}
