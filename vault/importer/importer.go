// Package importer reads a CSV file as rows of drafts and applies them in batches, in the order of the file: rows that
// name nobody known as new records, the others as changes of those. It reports each row that is not taken. What finding,
// making and changing records mean, and who may, it leaves to the door that it is given.
package importer

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/sheet"
)

const (
	batchRows  = 200
	batchBytes = 4 << 20 // of the file, so that long rows make small batches
)

// Config is what an import is made of. All but Progress is needed.
type Config struct {
	Kind       *catalog.Kind
	Spec       mapping.Spec
	Delimiter  rune // comma if zero
	DryRun     bool // check every row, change nothing
	Credential uuid.UUID
	Report     *job.Report // grows as the import goes on
	Progress   func(rows int)

	Catalog func() [32]byte                            // digest of what drafts are read under
	MAC     func(context.Context) (*crypto.MAC, error) // the row-MAC key
	// The door. Each of these passes its gate.
	Holds  func(context.Context) error                        // fault.ErrUnauthenticated once the credential does not
	Find   func(context.Context, []Row) (done int, err error) // sets what rows lead to; fewer are done where a budget ended
	Create func(context.Context, []Row) error                 // all of them or none
	Update func(context.Context, *Row) error                  // of the row's holder
	// Refused returns the code of a refusal by policy, false for another error.
	Refused func(error) (code string, ok bool)
}

// Importer is one import on its way.
type Importer struct {
	Config

	columns *mapping.Mapping
	ref     *catalog.Field
	// last is the digest of the row that last wrote a reference: of the whole file in a dry run, which leaves
	// no other trace, else of the batch.
	last map[[16]byte][]byte
}

// New makes an importer. It reads nothing yet.
func New(cfg Config) *Importer { return &Importer{Config: cfg, last: map[[16]byte][]byte{}} }

// Reference is the unique field that rows are matched by; nil without, and before Run has read the file's header.
func (m *Importer) Reference() *catalog.Field { return m.ref }

// Run reads a file to its end, or to what ends the import: a *fault.Invalid for the mapping or an endless row, an error
// of the door, ctx's error. What was done until then stays.
func (m *Importer) Run(ctx context.Context, r io.Reader) error {
	in := sheet.NewReader(r, m.Delimiter)
	header, err := in.Read()
	if err != nil {
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "file", Code: "no_header", Hint: "the first row of a CSV file names its columns"}}}
	}
	if m.columns, err = mapping.New(m.Kind, m.Spec, header); err != nil {
		return err
	}
	m.ref = m.columns.Reference()
	for last := false; !last; {
		var batch []Row
		batch, last, err = m.read(ctx, in)
		if err := m.holds(ctx, batch); err != nil { // the file may have taken its time
			return err
		}
		if err := m.apply(ctx, batch); err != nil {
			return err
		}
		if err != nil {
			return err
		}
		if m.Progress != nil {
			m.Progress(m.Report.Rows)
		}
	}
	return nil
}

// holds stops an import whose credential was revoked, or has expired, since it began.
func (m *Importer) holds(ctx context.Context, batch []Row) error {
	err := m.Holds(ctx)
	if len(batch) > 0 && errors.Is(err, fault.ErrUnauthenticated) {
		return m.Report.Stop(batch[0].Number, "unauthenticated", "the credential was revoked or has expired; nothing from this row on was imported", err)
	}
	return err
}

// read collects the next batch of rows that parse; the others are reported. Rows before a fault that ends the
// file are in the batch.
func (m *Importer) read(ctx context.Context, in *sheet.Reader) (batch []Row, last bool, err error) {
	mac, err := m.MAC(ctx)
	if err != nil {
		return nil, false, err
	}
	for start := in.Offset(); len(batch) < batchRows && in.Offset()-start < batchBytes; {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			return batch, true, nil
		}
		m.Report.Rows++
		number := m.Report.Rows + 1
		switch {
		case errors.Is(err, sheet.ErrMalformed):
			m.Report.Fail(number, mapping.RowError{Code: "bad_csv", Hint: "quotes or the number of columns are off"})
			continue
		case errors.Is(err, sheet.ErrTooLong):
			m.Report.Failed++
			hint := fmt.Sprintf("a row has at most %d bytes: look for a quote that is not closed", sheet.MaxRow)
			return batch, true, m.Report.Stop(number, "too_long", hint, &fault.Invalid{Fields: []fault.FieldError{{Field: "file", Code: "too_long", Hint: hint}}})
		case err != nil:
			return batch, true, fmt.Errorf("read: %w", errInterrupted)
		}
		row, faults := m.row(mac, number, cells)
		if len(faults) > 0 {
			m.Report.Fail(number, faults...)
			continue
		}
		batch = append(batch, row)
	}
	return batch, false, nil
}

// errInterrupted says that the file ended before its end, as when an upload breaks off.
var errInterrupted = errors.New("the file could not be read to its end")

// HoldersAtOnce bounds the records that are loaded at a time for one reference. There is no bound on all of them: those
// that the session may not know of must not crowd out the one it may.
const HoldersAtOnce = 10

// Window is the part of a list of holders that begins at an index and is looked at in one turn; empty beyond its end.
func Window(list []uuid.UUID, from int) []uuid.UUID {
	return list[min(from, len(list)):min(from+HoldersAtOnce, len(list))]
}
