package vault

import (
	"bytes"
	"fmt"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
)

// RowError is one thing wrong with one row. It never holds the value.
type RowError = mapping.RowError

// importRow is one row as a draft, with what finds it again.
type importRow struct {
	number int
	draft  Draft
	token  [16]byte       // of its unique reference, see seek; zero without
	digest []byte         // MAC of its mapped cells under this credential, in this process alone: see mark
	slots  []uint8        // of the keys that seal its cells
	points [][]byte       // of each sub-resource, the MAC of the column it came from, so that a later import finds it
	holder *facts.Facts   // the record that its reference leads to; nil for a new one
	looked []*facts.Facts // all that were looked at to find it
	// damaged says that a record its reference leads to failed its integrity check.
	damaged bool
}

// row reads one row as a draft.
func (m *importer) row(roots *keyring.Roots, number int, cells []string) (importRow, []RowError) {
	read, faults := m.columns.Read(m.q.rev.Digest, cells)
	credential := m.q.actor.Credential().ID
	row := importRow{number: number, draft: read.Draft, slots: read.Slots}
	row.digest = roots.MAC.Sum(keyring.TagImportRow, append([][]byte{credential[:]}, read.Parts...)...)
	for _, p := range read.Points {
		row.points = append(row.points, roots.MAC.Sum(keyring.TagColumn, credential[:], []byte("column"), []byte(p.Column), []byte(p.By)))
	}
	return row, faults
}

// mark is what the row's record keeps of it, under the subject's own keys. The row-MAC key would not do: it outlives
// erasures, and a backup's marks could then confirm guesses at an erased person's row for ever.
func (r *importRow) mark(keys *keyring.Subject) ([]byte, error) {
	return record.ImportMark(keys, r.slots, r.digest)
}

// wrote reports whether a record is as this row last left it. One that was imported before marks were made under
// the subject's keys is not known again once: its row is merged like a new edition's, and marked anew.
func (r *importRow) wrote(f *facts.Facts) bool {
	if f == nil || !f.Found || f.Record.Imported == nil {
		return false
	}
	mark, err := r.mark(f.Keys)
	return err == nil && mark != nil && bytes.Equal(f.Record.Imported, mark) // what is wrong with a key, the merge says
}

// seek gives rows the token of their reference, of the index that answers under a revision, and returns that. A
// file takes its time: index and root may be others than those of the batch before.
func (m *importer) seek(rev *revision.Set, roots *keyring.Roots, rows []importRow) (*catalog.Index, error) {
	x, err := rev.Answering(m.ref.Index)
	if err != nil {
		return nil, fmt.Errorf("import: %w", err)
	}
	for i := range rows {
		if val, ok := rows[i].draft.Get(m.ref.Name); ok {
			rows[i].token, _ = record.FieldToken(roots.Index, x, val)
		}
	}
	return x, nil
}
