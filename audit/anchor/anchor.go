// Package anchor keeps the last signed checkpoint of the log outside the database: one small file, replaced whole,
// in each of the keystone's directories. Who can rewrite the database cannot take the log back behind it.
//
// A checkpoint is a note of bytes here: the package verifies no signature and does not know which of two notes is
// newer. It promises that all copies move from one note to the next as one, for several processes too, and that
// what it returned as written, or as read, outlasts a crash of the machine.
//
// A change that was cut short leaves the new note in some copies and the old one in the others. Read then returns
// both, whoever was cut short: the change may be taken neither for done nor for undone. The caller verifies both,
// takes the newer one, brings all copies to it with Settle, and only then advances further.
package anchor

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
)

// File is the name of a copy in its directory.
const File = "log-checkpoint"

const (
	lockFile      = File + ".lock" // stays, while the copies are replaced
	tempFile      = File + ".tmp"  // a copy that is not whole yet
	archivePrefix = File + "-"
	maxNote       = 1 << 20 // bytes; a checkpoint with a hundred cosignatures has less
)

// What can be wrong.
var (
	// ErrMoved means that the copies do not hold what the caller thinks: another has advanced them, a change was
	// cut short, or all copies are gone. The caller reads again.
	ErrMoved = errors.New("anchor has moved")
	// ErrUnavailable means that a directory is not there, its disk does not answer, or another process holds the
	// lock for too long. A change may have reached some of the copies.
	ErrUnavailable = errors.New("anchor unavailable")
	// ErrDamaged means that something else than a copy lies in a copy's place: a link, a directory, an empty file,
	// one that is too large. It is never written over: an operator looks at it and takes it away.
	ErrDamaged = errors.New("anchor damaged")
	// ErrExists means that a note was archived under that name already, and it was another one.
	ErrExists = errors.New("anchor: archived under that name before")
	// ErrArgument means a call that no copy can satisfy.
	ErrArgument = errors.New("anchor: bad argument")
)

// Config configures an Anchor.
type Config struct {
	Dirs []string // the keystone's directories, one copy in each, in any order

	step func(op, dir string) error // tests cut a change short before a step
}

// Anchor is the last checkpoint outside the database. It is safe for concurrent use, by several processes too.
type Anchor struct {
	dirs []string
	step func(op, dir string) error
}

// State is what the copies hold.
type State struct {
	Notes   [][]byte // the distinct ones, in a fixed order that says nothing of their age
	Missing []string // directories that are there without a copy; Advance and Settle make one
}

// Open returns the anchor of these directories. It makes the file that carries the lock in each of them, and no
// copy. Errors: ErrUnavailable for a directory that is not there, ErrDamaged, and ErrArgument for no directory or for
// one under two names.
func Open(cfg Config) (*Anchor, error) {
	if len(cfg.Dirs) == 0 {
		return nil, fmt.Errorf("open anchor: no directory: %w", ErrArgument)
	}
	a := &Anchor{dirs: slices.Clone(cfg.Dirs), step: cfg.step}
	if a.step == nil {
		a.step = func(string, string) error { return nil }
	}
	copies, err := a.open()
	if err != nil {
		return nil, fmt.Errorf("open anchor: %w", err)
	}
	copies.release()
	return a, nil
}

// Read returns what the copies hold, and makes sure that they will hold it after a crash of the machine.
//
//   - One note: that is the anchor.
//   - None: there never was one, or every copy was lost, or the directories are the empty mount points of disks that
//     are away. The package cannot tell these apart: a caller whose database knows of a checkpoint must refuse.
//   - More than one: a change was cut short, or a directory was put back from a copy. See Settle.
//
// Errors: ErrUnavailable, ErrDamaged.
func (a *Anchor) Read(ctx context.Context) (State, error) {
	var s State
	err := a.locked(ctx, func(copies shelf) error {
		held, err := copies.read()
		if err != nil {
			return err
		}
		for i, p := range copies {
			if held[i] == nil {
				s.Missing = append(s.Missing, p.dir)
			}
			if err := p.sync(); err != nil { // who wrote it may have been cut short before that
				return err
			}
		}
		s.Notes = distinct(held)
		slices.Sort(s.Missing)
		return nil
	})
	if err != nil {
		return State{}, fmt.Errorf("read anchor: %w", err)
	}
	return s, nil
}

// Advance makes next the note of every copy if each holds old. Nil for old means that there is none yet. A copy that
// holds next already stays: an Advance that was cut short is repeated with the same notes. So success says that next
// stands, and not that nobody else put it there. A missing copy is made, as long as another holds old or next.
//
// It is on the disk of every copy when Advance returns nil. After ErrUnavailable next may stand in some of them. ctx
// bounds the wait for the lock; what has begun to write ends. Errors: ErrMoved, ErrUnavailable, ErrDamaged, and
// ErrArgument for an empty note or one of more than a mebibyte.
func (a *Anchor) Advance(ctx context.Context, old, next []byte) error {
	if !storable(next) || (old != nil && !storable(old)) {
		return fmt.Errorf("advance anchor: empty or too large: %w", ErrArgument)
	}
	err := a.locked(ctx, func(copies shelf) error {
		held, err := copies.read()
		if err != nil {
			return err
		}
		if !follows(held, old, next) {
			return ErrMoved
		}
		return copies.write(held, next)
	})
	if err != nil {
		return fmt.Errorf("advance anchor: %w", err)
	}
	return nil
}

// follows reports whether next may be written over what the copies hold.
func follows(held [][]byte, old, next []byte) bool {
	found := old == nil
	for _, h := range held {
		switch {
		case h == nil:
		case bytes.Equal(h, next), old != nil && bytes.Equal(h, old):
			found = true
		default:
			return false
		}
	}
	return found
}

// Settle ends a state of several notes: every copy gets chosen, which is one of seen.Notes. The copies must hold
// exactly the notes that were seen, or chosen alone, as when another has settled them the same way. All callers must
// choose by the same rule, the newest note that verifies: a note that another caller has passed on may not be taken
// back. Errors: as Advance.
func (a *Anchor) Settle(ctx context.Context, seen State, chosen []byte) error {
	if !storable(chosen) || !contains(seen.Notes, chosen) {
		return fmt.Errorf("settle anchor: not one of the notes: %w", ErrArgument)
	}
	err := a.locked(ctx, func(copies shelf) error {
		held, err := copies.read()
		if err != nil {
			return err
		}
		now := distinct(held)
		if !same(now, distinct(seen.Notes)) && !same(now, [][]byte{chosen}) {
			return ErrMoved
		}
		return copies.write(held, chosen)
	})
	if err != nil {
		return fmt.Errorf("settle anchor: %w", err)
	}
	return nil
}

// archiveName keeps to what every file system can hold, and to what cannot leave the directory.
var archiveName = regexp.MustCompile(`^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$`)

// Archive keeps a note beside the copies, as "log-checkpoint-" and name: the last one of a log that is started over
// after a loss. It is never overwritten: the same note under the same name is no error, another one is ErrExists, and
// then no copy has changed. A name is 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or a
// digit. Errors: ErrExists, ErrUnavailable, ErrDamaged, ErrArgument.
func (a *Anchor) Archive(ctx context.Context, note []byte, name string) error {
	if !storable(note) || !archiveName.MatchString(name) {
		return fmt.Errorf("archive checkpoint: bad name or note: %w", ErrArgument)
	}
	err := a.locked(ctx, func(copies shelf) error { return copies.archive(note, archivePrefix+name) })
	if err != nil {
		return fmt.Errorf("archive checkpoint: %w", err)
	}
	return nil
}

func storable(note []byte) bool { return len(note) > 0 && len(note) <= maxNote }

// distinct returns the notes that are there, each once, in the order of their bytes.
func distinct(notes [][]byte) [][]byte {
	var there [][]byte
	for _, n := range notes {
		if n != nil {
			there = append(there, n)
		}
	}
	slices.SortFunc(there, bytes.Compare)
	return slices.CompactFunc(there, bytes.Equal)
}

func same(a, b [][]byte) bool { return slices.EqualFunc(a, b, bytes.Equal) }

func contains(notes [][]byte, note []byte) bool {
	return slices.ContainsFunc(notes, func(n []byte) bool { return bytes.Equal(n, note) })
}

// unavailable marks trouble with a disk. Its text has a path, and nothing of a note.
func unavailable(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", ErrUnavailable, err)
}

// regular refuses what is not a plain file.
func regular(path string, info os.FileInfo) error {
	if !info.Mode().IsRegular() {
		return fmt.Errorf("%s is no plain file: %w", path, ErrDamaged)
	}
	return nil
}
