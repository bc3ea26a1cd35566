package fence

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// File is the name of the ledger in each of its directories.
const File = "fences.jsonl"

// What can be wrong with a ledger, besides a disk that does not answer, which is fault.ErrUnavailable.
var (
	// ErrMissing means that a copy is not there, or its disk is not mounted. A ledger that is gone could
	// bring back the erased, so it is never made anew unasked. It is fault.ErrUnavailable.
	ErrMissing = fmt.Errorf("fence ledger is missing: %w", fault.ErrUnavailable)
	// ErrTampered means that a line was changed, removed, moved or put in between. It is fault.ErrIntegrity.
	ErrTampered = fmt.Errorf("fence ledger was changed: %w", fault.ErrIntegrity)
	// ErrForked means that two copies have different lines at one place. It is fault.ErrIntegrity.
	ErrForked = fmt.Errorf("copies of the fence ledger differ: %w", fault.ErrIntegrity)
)

// In reports whether a directory has a copy of a ledger.
func In(dir string) bool {
	_, err := os.Lstat(filepath.Join(dir, File))
	return err == nil
}

// Config configures a Ledger.
type Config struct {
	Dirs   []string                                       // the keystone's directories, one copy in each, in any order
	MAC    func(ctx context.Context) (*crypto.MAC, error) // the row-MAC key, as the lease allows it
	Now    func() time.Time                               // nil is the system's clock
	Create bool                                           // make the copies that are missing, in directories that are there: when a vault, or one more copy, is set up
}

// Ledger is the fence ledger. It is safe for concurrent use, by several processes too.
type Ledger struct {
	copies []*replica
	mac    func(ctx context.Context) (*crypto.MAC, error)
	now    func() time.Time
	turn   store.Turn
	seen   uint64 // lines this process has seen; there are never fewer
}

// Contents is what a ledger says.
type Contents struct {
	Fences []Fence // in order, without erasures and shreds that were voided, and without what voided them
	Lines  uint64  // all lines, as Count gives them
}

// Open opens the ledger in the directories of cfg. Errors: ErrMissing, fault.ErrUnavailable, and
// crypto.ErrArgument for a configuration without a directory or with one twice. The lines are verified when
// they are first needed.
func Open(cfg Config) (*Ledger, error) {
	if len(cfg.Dirs) == 0 || cfg.MAC == nil {
		return nil, fmt.Errorf("fence ledger: no directory or no key: %w", crypto.ErrArgument)
	}
	l := &Ledger{mac: cfg.MAC, now: cfg.Now, turn: store.NewTurn()}
	if l.now == nil {
		l.now = time.Now
	}
	for _, dir := range cfg.Dirs {
		r := &replica{path: filepath.Join(dir, File)}
		if cfg.Create {
			if err := r.create(); err != nil {
				return nil, fmt.Errorf("create fence ledger: %w", err)
			}
		}
		l.copies = append(l.copies, r)
	}
	files, err := l.open(os.O_RDONLY)
	if err != nil {
		return nil, fmt.Errorf("open fence ledger: %w", err)
	}
	defer closeAll(files)
	if _, err := inOrder(files); err != nil {
		return nil, fmt.Errorf("open fence ledger: %w", err)
	}
	return l, nil
}

// Append adds lines, in order, and returns the number of the last one, or of the last there is when fences is
// empty. They are on the disk of every copy when it returns. A copy that lacks lines another has is caught up
// first, and a last line that was torn by a crash is cut off.
//
// After an error none of the lines stands, unless the disk refused to take them back as well: then they may
// be found later, as an erasure of a transaction that was never committed. Errors: fault.ErrUnavailable,
// ErrMissing, ErrTampered, ErrForked; crypto.ErrArgument for a Fence whose fields are not those of its Op,
// and for a Void of a line that is no Erase or Shred of before.
func (l *Ledger) Append(ctx context.Context, fences []Fence) (last uint64, err error) {
	fences = slices.Clone(fences)
	for i := range fences {
		if fences[i].At.IsZero() {
			fences[i].At = l.now()
		}
		fences[i].At = store.Micro(fences[i].At)
		if err := fences[i].check(); err != nil {
			return 0, fmt.Errorf("append to fence ledger: %w", err)
		}
	}
	err = l.locked(ctx, os.O_RDWR, func(h held, mac *crypto.MAC) error {
		last, err = l.append(h, fences, mac)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("append to fence ledger: %w", err)
	}
	return last, nil
}

// Count returns how many lines there are. A database that has seen more was not restored: the ledger has lost
// lines. Errors: fault.ErrUnavailable, ErrMissing, ErrTampered, ErrForked.
func (l *Ledger) Count(ctx context.Context) (n uint64, err error) {
	err = l.locked(ctx, os.O_RDONLY, func(h held, mac *crypto.MAC) error {
		best, _, err := l.look(h.files, mac, unseen)
		if err != nil {
			return err
		}
		n = l.copies[best].tail.n
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("count fence ledger: %w", err)
	}
	return n, nil
}

// Read verifies every line of every copy, and returns what they say. Errors: fault.ErrUnavailable,
// ErrMissing, ErrTampered, ErrForked.
func (l *Ledger) Read(ctx context.Context) (Contents, error) {
	var lines []Fence
	err := l.locked(ctx, os.O_RDONLY, func(h held, mac *crypto.MAC) error {
		for _, r := range l.copies {
			r.info = nil // trusts nothing that was verified before
		}
		read := make([][]Fence, len(h.files))
		best, _, err := l.look(h.files, mac, func(i int, f Fence) { read[i] = append(read[i], f) })
		lines = read[best]
		return err
	})
	if err != nil {
		return Contents{}, fmt.Errorf("read fence ledger: %w", err)
	}
	return Contents{Fences: standing(lines), Lines: uint64(len(lines))}, nil
}

// standing leaves out what was voided, and the voids.
func standing(lines []Fence) []Fence {
	voided := map[uint64]bool{}
	for _, f := range lines {
		if f.Op == Void {
			voided[f.Of] = true
		}
	}
	return slices.DeleteFunc(lines, func(f Fence) bool { return f.Op == Void || voided[f.N] })
}

// append writes to every copy, or to none.
func (l *Ledger) append(h held, fences []Fence, mac *crypto.MAC) (uint64, error) {
	best, torn, err := l.look(h.files, mac, unseen)
	if err != nil {
		return 0, err
	}
	before := l.copies[best].tail
	if err := voidable(h.files[best], fences, before, mac); err != nil {
		return 0, err
	}
	for _, i := range h.order {
		if torn[i] {
			err = l.copies[i].cut(h.files[i])
		}
		if err == nil {
			err = l.copies[i].catchUp(h.files[i], before, h.files[best], mac)
		}
		if err != nil {
			return 0, err
		}
	}
	text, after := extend(before, fences, mac)
	for done, i := range h.order {
		if _, err = h.files[i].WriteAt(text, before.size); err == nil {
			err = h.files[i].Sync()
		}
		if err != nil {
			return 0, errors.Join(unavailable(err), l.takeBack(h.files, h.order[:done+1]))
		}
	}
	for _, r := range l.copies {
		r.tail = after
	}
	l.seen = after.n
	return after.n, nil
}

// takeBack removes what was written behind the tails of the copies in these places.
func (l *Ledger) takeBack(files []*os.File, places []int) error {
	var errs []error
	for _, i := range places {
		errs = append(errs, l.copies[i].cut(files[i]))
	}
	return errors.Join(errs...)
}

// voidable checks that what is to be voided is an erasure or a shred of before.
func voidable(f *os.File, fences []Fence, end tail, mac *crypto.MAC) error {
	void := func(f Fence) bool { return f.Op == Void }
	if !slices.ContainsFunc(fences, void) {
		return nil
	}
	found := map[uint64]bool{}
	_, _, err := walk(f, tail{}, end.size, mac, func(f Fence) { found[f.N] = f.Op == Erase || f.Op == Shred })
	if err != nil {
		return err
	}
	for _, f := range fences {
		if void(f) && !found[f.Of] {
			return fmt.Errorf("void line %d: %w", f.Of, crypto.ErrArgument)
		}
	}
	return nil
}

// unseen is for those who ask look for the ends of the copies alone.
func unseen(int, Fence) {}

// look verifies what is new in each copy, shows it to visit with the copy's place, and returns which copy has
// the most lines and which have a torn end. The longest is the truth: each of its lines was made with the key.
func (l *Ledger) look(files []*os.File, mac *crypto.MAC, visit func(i int, f Fence)) (best int, torn []bool, err error) {
	torn = make([]bool, len(files))
	for i, r := range l.copies {
		if torn[i], err = r.look(files[i], mac, func(f Fence) { visit(i, f) }); err != nil {
			return 0, nil, err
		}
		if r.tail.n > l.copies[best].tail.n {
			best = i
		}
	}
	end := l.copies[best].tail
	if end.n < l.seen {
		return 0, nil, fmt.Errorf("line %d was there and is gone: %w", end.n+1, ErrTampered)
	}
	for _, r := range l.copies {
		if err := r.continuedBy(end, files[best], mac); err != nil {
			return 0, nil, err
		}
	}
	l.seen = end.n
	return best, torn, nil
}

// unavailable marks trouble with a disk. Its text has a path, and nothing of a line.
func unavailable(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
}

// Fault keeps what is wrong with the ledger from reading as a fault of the record that a request is about: what is
// neither fault.ErrIntegrity nor fault.ErrUnavailable becomes the latter.
func Fault(err error) error {
	if errors.Is(err, fault.ErrUnavailable) || errors.Is(err, fault.ErrIntegrity) {
		return err
	}
	return unavailable(err)
}
