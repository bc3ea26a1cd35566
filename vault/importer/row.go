package importer

import (
	"bytes"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
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
	Points [][]byte // of each sub-resource, the MAC of the column it came from, so that a later import finds it

	read    mapping.Row
	refs    []refKey     // of read.Refs
	token   [16]byte     // of its unique reference; zero without
	holder  *facts.Facts // the record that its reference leads to; nil for a new one
	damaged bool         // a record its reference leads to failed its integrity check
	digest  []byte       // MAC of its mapped cells under the credential, in this process alone: see mark
	also    []Row        // further rows of sub-resources of the same record
}

// row reads one row as a draft. Its references are not set yet.
func (i *run) row(mac *crypto.MAC, number int, cells []string) (Row, []RowError) {
	read, faults := i.columns.Read(i.p.Revision().Digest, cells)
	credential := i.p.Credential().ID
	row := Row{Number: number, Draft: read.Draft, read: read}
	row.digest = mac.Sum(keyring.TagImportRow, append([][]byte{credential[:]}, read.Parts...)...)
	if len(read.Refs) == 0 {
		faults = append(faults, i.columns.Complete(&read)...)
		row.read, row.Draft = read, read.Draft
	}
	if read.Parent != nil {
		row.Points = [][]byte{mac.Sum(keyring.TagColumn, credential[:], []byte("key"), []byte(i.kind.Name), []byte(read.Key))}
		return row, faults
	}
	for _, p := range read.Points {
		row.Points = append(row.Points, i.origin(mac, p))
	}
	return row, faults
}

// origin is the MAC of a column, which is the same for each row of a batch. It is for the reader of the file alone.
func (i *run) origin(mac *crypto.MAC, p mapping.Point) []byte {
	if i.origins[p] == nil {
		credential := i.p.Credential().ID
		i.origins[p] = mac.Sum(keyring.TagColumn, credential[:], []byte("column"), []byte(p.Column), []byte(p.By))
	}
	return i.origins[p]
}

// mark is what the row's record keeps of it, under the subject's own keys. The row-MAC key would not do: it outlives
// erasures, and a backup's marks could then confirm guesses at an erased person's row for ever.
func (r *Row) mark(keys *keyring.Subject) ([]byte, error) {
	return record.ImportMark(keys, r.read.Slots, r.digest)
}

// wrote reports whether a record is as this row last left it.
func (r *Row) wrote(f *facts.Facts) bool {
	if f == nil || !f.Found || f.Record.Imported == nil {
		return false
	}
	mark, err := r.mark(f.Keys)
	return err == nil && mark != nil && bytes.Equal(f.Record.Imported, mark) // what is wrong with a key, the merge says
}

// named reports whether the row has a reference.
func (r *Row) named() bool { return r.token != [16]byte{} }

// made is the row as a new record.
func (r *Row) made() vault.Making {
	return vault.Making{Draft: &r.Draft, Mark: r.mark, Marks: r.Points}
}

// refKey is a reference that was looked for.
type refKey struct {
	kind  string
	token [16]byte
}
