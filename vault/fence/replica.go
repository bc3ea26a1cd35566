package fence

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tacitcrm/tacit/crypto"
)

// replica is one copy of the ledger. It is used under the ledger's turn.
type replica struct {
	path string
	tail tail        // as far as this process has verified it
	info fs.FileInfo // of the file that tail speaks of; nil before the first look
}

// create makes the file if it is not there, on disk with its name when it returns.
func (r *replica) create() error {
	dir := filepath.Dir(r.path)
	f, err := os.OpenFile(r.path, os.O_CREATE|os.O_RDONLY, 0o600)
	if err != nil {
		return unavailable(err)
	}
	return errors.Join(closed(f, f.Sync()), syncDir(dir), syncDir(filepath.Dir(dir)))
}

// open opens the file, which must be there.
func (r *replica) open(flag int) (*os.File, error) {
	f, err := os.OpenFile(r.path, flag, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", r.path, ErrMissing)
	}
	if err != nil {
		return nil, unavailable(err)
	}
	return f, nil
}

// look brings tail up to date and reports a torn end. Only what is new is read, and shown to visit; a file that
// has become shorter, or another one, is read anew.
func (r *replica) look(f *os.File, mac *crypto.MAC, visit func(Fence)) (torn bool, err error) {
	info, err := f.Stat()
	if err != nil {
		return false, unavailable(err)
	}
	if r.info == nil || !os.SameFile(r.info, info) || info.Size() < r.tail.size {
		r.tail = tail{}
	}
	r.info = nil
	t, torn, err := r.tail, false, error(nil)
	if info.Size() != r.tail.size {
		t, torn, err = walk(f, r.tail, 0, mac, visit)
	}
	if err != nil {
		return false, fmt.Errorf("%s: %w", r.path, err)
	}
	r.tail, r.info = t, info
	return torn, nil
}

// catchUp appends the lines that best has and this copy lacks. A copy that best does not continue has lines
// of its own: ErrForked.
func (r *replica) catchUp(f *os.File, best tail, from io.ReaderAt, mac *crypto.MAC) error {
	if err := r.continuedBy(best, from, mac); err != nil {
		return err
	}
	lines := io.NewSectionReader(from, r.tail.size, best.size-r.tail.size)
	if _, err := io.Copy(io.NewOffsetWriter(f, r.tail.size), lines); err != nil {
		return errors.Join(unavailable(err), r.cut(f))
	}
	r.tail = best
	return nil
}

// continuedBy checks that a chain that ends in best begins with the lines of this copy.
func (r *replica) continuedBy(best tail, from io.ReaderAt, mac *crypto.MAC) error {
	if r.tail.equal(best) {
		return nil
	}
	forked := fmt.Errorf("%s: line %d: %w", r.path, r.tail.n+1, ErrForked)
	if r.tail.size >= best.size {
		return forked
	}
	_, _, err := walk(from, r.tail, best.size, mac, func(Fence) {})
	if errors.Is(err, ErrTampered) {
		return forked
	}
	return err
}

// cut takes away what is behind the last known line.
func (r *replica) cut(f *os.File) error {
	err := f.Truncate(r.tail.size)
	return unavailable(errors.Join(err, f.Sync()))
}

func closed(f *os.File, err error) error {
	return unavailable(errors.Join(err, f.Close()))
}

// syncDir makes names in dir durable.
func syncDir(dir string) error {
	d, err := os.Open(dir) //nolint:gosec // the operator names the directory
	if err != nil {
		return unavailable(err)
	}
	return closed(d, d.Sync())
}
