package importer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/sheet"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	batchRows  = keyring.BucketSize // so that the subjects of a batch fill a bucket
	batchBytes = 4 << 20            // of the file, so that long rows make small batches
	inFlight   = 3                  // batches that are written at a time
)

// run is one import on its way.
type run struct {
	on    vault.Foundation
	p     *vault.Passage
	own   *vault.Passage // under whose entry the import as a whole is recorded next
	kind  *catalog.Kind
	whole *catalog.Kind // whose records are written: kind, or its parent
	spec  Spec

	columns *mapping.Mapping
	ref     *catalog.Field
	header  int        // rows that name the columns
	prefix  job.Prefix // of the file, as far as it is read
	past    job.Mark   // of the job that is continued
	origins map[mapping.Point][]byte
	door    sync.Mutex             // guards p, own, named and refs
	named   map[uuid.UUID]struct{} // pseudonyms in the import's own entry
	// last is the digest of the row that last wrote a reference in a dry run, which leaves no other trace.
	last map[[16]byte][]byte
	refs map[refKey]uuid.UUID // references that were found

	flight sync.WaitGroup
	slots  chan struct{}
	seq    int        // batches that were begun
	mu     sync.Mutex // guards what follows
	report Report
	busy   map[[16]byte]struct{} // references of rows that are being written
	ended  map[int]*batch        // batches that are done before others that began earlier
	first  int                   // the earliest that is not done
	failed error                 // of a batch
}

// batch is a part of a file.
type batch struct {
	seq  int
	rows []Row
	mark job.Mark // of the file up to its end
}

// read reads a file to its end, or to what ends the import: a *fault.Invalid for the mapping or an endless row, an error
// of the door, ctx's error. What was done until then stays.
func (i *run) read(ctx context.Context, file io.Reader) error {
	in, err := i.open(ctx, file)
	if err != nil {
		return err
	}
	defer i.flight.Wait()
	for last := false; !last; {
		var b batch
		b, last, err = i.next(ctx, in)
		if stop := i.take(ctx, b); stop != nil {
			return i.land(stop)
		}
		if err != nil {
			return i.land(err)
		}
	}
	return i.land(nil)
}

// rows reads a file row by row. Offset is how many of its bytes that took.
type rows interface {
	Read() ([]string, error)
	Offset() int64
}

// open reads what names the file's columns: the first row of a sheet, or the mapping itself.
func (i *run) open(ctx context.Context, file io.Reader) (rows, error) {
	s := i.spec
	spec := mapping.Spec{Map: s.Map, Set: s.Set, Region: s.Region, Columns: s.Columns, Parent: s.Parent, Key: s.Key}
	if s.Format == NDJSON {
		names := spec.Names()
		return sheet.NewLines(file, names), i.prepare(ctx, spec, names)
	}
	i.header = 1
	in := sheet.NewReader(file, s.Delimiter)
	header, err := in.Read()
	if err != nil {
		return nil, &fault.Invalid{Fields: []fault.FieldError{{Field: "file", Code: "no_header", Hint: "the first row of a CSV file names its columns"}}}
	}
	return in, i.prepare(ctx, spec, header)
}

// prepare checks the mapping, and what the file is continued from.
func (i *run) prepare(ctx context.Context, spec mapping.Spec, header []string) (err error) {
	if i.columns, err = mapping.New(i.p.Catalog(), i.kind, spec, header); err != nil {
		return err
	}
	i.ref = i.columns.Reference()
	roots, err := i.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	i.prefix = job.NewPrefix(roots.MAC, i.p.Credential().ID)
	i.slots, i.busy, i.ended = make(chan struct{}, inFlight), map[[16]byte]struct{}{}, map[int]*batch{}
	if i.spec.DryRun {
		i.slots = make(chan struct{}, 1) // it leaves nothing in the database by which a row would know of another
	}
	if i.spec.Resume == uuid.Nil {
		return nil
	}
	i.past, err = job.ReadMark(ctx, i.on.Pool, i.p.Credential().ID, i.spec.Resume, i.kind.Name)
	return err
}

// take looks at a batch and has it written.
func (i *run) take(ctx context.Context, b batch) error {
	if err := i.holds(ctx, b.rows); err != nil { // the file may have taken its time
		return err
	}
	if err := i.wait(ctx, b.rows); err != nil {
		return err
	}
	n, findErr := i.locked(func() (int, error) { return i.find(ctx, b.rows) })
	list, err := i.resolve(ctx, b.rows[:n])
	if err != nil {
		return err
	}
	b.rows = i.grouped(list)
	if err := i.launch(ctx, b); err != nil {
		return err
	}
	return findErr
}

// launch has a batch written, beside others.
func (i *run) launch(ctx context.Context, b batch) error {
	select {
	case i.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err() //nolint:wrapcheck // the caller's own
	}
	if err := i.fault(); err != nil {
		<-i.slots
		return err
	}
	i.hold(b.rows, true)
	b.seq = i.seq
	i.seq++
	i.door.Lock()
	w := &writing{run: i, p: i.p.Beside(), last: map[[16]byte][]byte{}}
	i.door.Unlock()
	if i.spec.DryRun {
		w.last = i.last
	}
	i.flight.Go(func() {
		defer func() { <-i.slots }()
		err := w.apply(ctx, b.rows)
		i.hold(b.rows, false)
		i.done(ctx, &b, w, err)
	})
	if i.spec.DryRun {
		return i.land(nil)
	}
	return nil
}

// locked runs fn with the door to itself. Nothing may be waited for in it that batches in flight do: they need it too.
func (i *run) locked(fn func() (int, error)) (int, error) {
	i.door.Lock()
	defer i.door.Unlock()
	return fn()
}

// wait gives rows their references' tokens, and lets rows that name one which is being written wait for that.
func (i *run) wait(ctx context.Context, rows []Row) error {
	if len(rows) == 0 {
		return nil
	}
	_, err := i.locked(func() (int, error) {
		_, err := i.tokens(ctx, rows)
		return 0, err
	})
	if err != nil {
		return err
	}
	i.mu.Lock()
	clash := slices.ContainsFunc(rows, func(r Row) bool { _, ok := i.busy[r.token]; return ok && r.named() })
	i.mu.Unlock()
	if clash {
		i.flight.Wait()
	}
	return nil
}

func (i *run) hold(rows []Row, on bool) {
	i.mu.Lock()
	defer i.mu.Unlock()
	for n := range rows {
		if on {
			i.busy[rows[n].token] = struct{}{}
		} else {
			delete(i.busy, rows[n].token)
		}
	}
}

// done counts what a batch came to.
func (i *run) done(ctx context.Context, b *batch, w *writing, err error) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.report.Created += w.created
	i.report.Updated += w.updated
	i.report.Unchanged += w.unchanged
	for _, f := range w.faults {
		i.report.Fail(f.row, f.faults...)
	}
	if err != nil && i.failed == nil {
		i.failed = err
	}
	if err == nil {
		i.failed = cmp.Or(i.failed, i.reach(ctx, b))
	}
	if i.spec.Progress != nil {
		i.spec.Progress(i.report.Done())
	}
}

// reach stores how far the file is done without a gap.
func (i *run) reach(ctx context.Context, b *batch) error {
	i.ended[b.seq] = b
	var far *batch
	for ; i.ended[i.first] != nil; i.first++ {
		far = i.ended[i.first]
		delete(i.ended, i.first)
	}
	if far == nil || i.spec.DryRun {
		return nil
	}
	i.report.Far(far.mark)
	return i.report.Reach(ctx, i.on.Pool, store.Micro(i.on.Now()))
}

func (i *run) fault() error {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.failed
}

// land waits for what is in flight.
func (i *run) land(err error) error {
	i.flight.Wait()
	return cmp.Or(err, i.fault())
}

// holds stops an import whose credential was revoked, or has expired, since it began.
func (i *run) holds(ctx context.Context, rows []Row) error {
	err := i.on.Credentials.Holds(ctx, i.p.Credential().ID)
	if len(rows) > 0 && errors.Is(err, fault.ErrUnauthenticated) {
		return i.stop(rows[0].Number, "unauthenticated", "the credential was revoked or has expired; nothing from this row on was imported", err)
	}
	return err
}

// stop lists what ended the import, and returns the error.
func (i *run) stop(row int, code, hint string, err error) error {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.report.Stop(row, code, hint, err)
}

func (i *run) fail(row int, faults ...RowError) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.report.Fail(row, faults...)
}

// next collects the next batch of rows that parse; the others are reported. Rows before a fault that ends the
// file are in the batch.
func (i *run) next(ctx context.Context, in rows) (b batch, last bool, err error) {
	roots, err := i.on.Keys.Roots(ctx)
	if err != nil {
		return b, false, err
	}
	i.origins = map[mapping.Point][]byte{} // the key may be another one than for the batch before
	b.rows = make([]Row, 0, batchRows)
	for start := in.Offset(); len(b.rows) < batchRows && in.Offset()-start < batchBytes; {
		cells, err := in.Read()
		if errors.Is(err, io.EOF) {
			last = true
			break
		}
		if last, err = i.one(roots.MAC, &b, cells, err); last {
			return i.sealed(b), true, err
		}
	}
	return i.sealed(b), last, nil
}

func (i *run) sealed(b batch) batch {
	b.mark = i.prefix.Mark()
	return b
}

// one takes one row of the file. It is true for what ends it.
func (i *run) one(mac *crypto.MAC, b *batch, cells []string, err error) (bool, error) {
	number := i.count()
	switch {
	case errors.Is(err, sheet.ErrTooLong):
		hint := fmt.Sprintf("a row has at most %d bytes: look for a quote that is not closed", sheet.MaxRow)
		i.mu.Lock()
		i.report.Failed++
		i.mu.Unlock()
		return true, i.stop(number, "too_long", hint, &fault.Invalid{Fields: []fault.FieldError{{Field: "file", Code: "too_long", Hint: hint}}})
	case err != nil && !errors.Is(err, sheet.ErrMalformed):
		return true, fmt.Errorf("read: %w", errInterrupted)
	}
	if past, stop := i.passed(cells); past || stop != nil {
		return stop != nil, stop
	}
	if err != nil {
		i.fail(number, RowError{Code: i.bad(), Hint: i.malformed()})
		return false, nil
	}
	row, faults := i.row(mac, number, cells)
	if len(faults) > 0 {
		i.fail(number, faults...)
		return false, nil
	}
	b.rows = append(b.rows, row)
	return false, nil
}

// bad is the code of a row that cannot be read.
func (i *run) bad() string { return "bad_" + cmp.Or(i.spec.Format, CSV) }

// malformed says what may be wrong with a row that cannot be read.
func (i *run) malformed() string {
	if i.spec.Format == NDJSON {
		return "a line is one JSON object of texts, numbers and truths"
	}
	return "quotes or the number of columns are off"
}

// count counts a row of the file and returns its number, as a spreadsheet has it.
func (i *run) count() int {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.report.Rows++
	return i.report.Rows + i.header
}

// passed reports whether the job that is continued has done the row, and refuses a file that is another one.
func (i *run) passed(cells []string) (bool, error) {
	i.prefix.Add(cells)
	n := i.prefix.Rows()
	if n > i.past.Rows {
		return false, nil
	}
	i.mu.Lock()
	i.report.Passed++
	i.mu.Unlock()
	if n == i.past.Rows && !i.past.Equal(i.prefix.Mark()) {
		return true, &fault.Invalid{Fields: []fault.FieldError{{Field: "resume", Code: "other_file", Hint: "the file begins otherwise than that of the job did"}}}
	}
	return true, nil
}

// errInterrupted says that the file ended before its end, as when an upload breaks off.
var errInterrupted = errors.New("the file could not be read to its end")
