package importer

import (
	"bytes"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/record"
)

// Row is one row as a draft, with what finds it again.
type Row struct {
	Number int
	Draft  draft.Draft
	Token  [16]byte // of its unique reference; zero without
	Points [][]byte // of each sub-resource, the MAC of the column it came from, so that a later import finds it
	// Found by Config.Find.
	Holder  *facts.Facts   // the record that its reference leads to; nil for a new one
	Looked  []*facts.Facts // all that were looked at to find it
	Damaged bool           // a record its reference leads to failed its integrity check

	digest []byte  // MAC of its mapped cells under the credential, in this process alone: see Mark
	slots  []uint8 // of the keys that seal its cells
}

// row reads one row as a draft.
func (m *Importer) row(mac *crypto.MAC, number int, cells []string) (Row, []mapping.RowError) {
	read, faults := m.columns.Read(m.Catalog(), cells)
	credential := m.Credential
	row := Row{Number: number, Draft: read.Draft, slots: read.Slots}
	row.digest = mac.Sum(keyring.TagImportRow, append([][]byte{credential[:]}, read.Parts...)...)
	for _, p := range read.Points {
		row.Points = append(row.Points, mac.Sum(keyring.TagColumn, credential[:], []byte("column"), []byte(p.Column), []byte(p.By)))
	}
	return row, faults
}

// Mark is what the row's record keeps of it, under the subject's own keys. The row-MAC key would not do: it outlives
// erasures, and a backup's marks could then confirm guesses at an erased person's row for ever.
func (r *Row) Mark(keys *keyring.Subject) ([]byte, error) {
	return record.ImportMark(keys, r.slots, r.digest)
}

// Wrote reports whether a record is as this row last left it. One that was imported before marks were made under
// the subject's keys is not known again once: its row is merged like a new edition's, and marked anew.
func (r *Row) Wrote(f *facts.Facts) bool {
	if f == nil || !f.Found || f.Record.Imported == nil {
		return false
	}
	mark, err := r.Mark(f.Keys)
	return err == nil && mark != nil && bytes.Equal(f.Record.Imported, mark) // what is wrong with a key, the merge says
}

// named reports whether the row has a reference.
func (r *Row) named() bool { return r.Token != [16]byte{} }
