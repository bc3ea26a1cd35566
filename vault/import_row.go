package vault

import (
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/record"
)

// RowError is one thing wrong with one row. It never holds the value.
type RowError = mapping.RowError

// importRow is one row as a draft, with what finds it again.
type importRow struct {
	number int
	draft  Draft
	token  [16]byte // of its unique reference; zero without
	digest []byte   // MAC of its mapped cells under this credential
	points [][]byte // of each sub-resource, the MAC of the column it came from, so that a later import finds it
	holder *facts   // the record that its reference leads to; nil for a new one
	// damaged says that a record its reference leads to failed its integrity check.
	damaged bool
}

// row reads one row as a draft.
func (m *importer) row(roots *keyring.Roots, number int, cells []string) (importRow, []RowError) {
	read, faults := m.columns.Read(m.q.rev.Digest, cells)
	credential := m.q.actor.Credential().ID
	row := importRow{number: number, draft: read.Draft}
	row.digest = roots.MAC.Sum(keyring.TagImported, append([][]byte{credential[:]}, read.Parts...)...)
	for _, p := range read.Points {
		row.points = append(row.points, roots.MAC.Sum(keyring.TagImported, credential[:], []byte("column"), []byte(p.Column), []byte(p.By)))
	}
	if m.ref != nil {
		row.token = m.token(roots, &row.draft)
	}
	return row, faults
}

func (m *importer) token(roots *keyring.Roots, d *Draft) [16]byte {
	val, ok := d.Get(m.ref.Name)
	if !ok {
		return [16]byte{}
	}
	token, _ := record.FieldToken(roots.Index, m.ref.Index, val)
	return token
}
