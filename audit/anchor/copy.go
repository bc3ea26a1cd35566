package anchor

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// place is the directory of one copy while it is locked. All names are looked up in the open directory: a disk that
// is mounted over it meanwhile changes nothing.
type place struct {
	dir  string
	root *os.Root
	lock *os.File
	stat unix.Stat_t // of the lock's file
	step func(op, dir string) error
}

// shelf is the places of all copies, in the order in which every process locks and writes them.
type shelf []*place

// read returns what each copy holds; nil for one that is missing.
func (s shelf) read() ([][]byte, error) {
	held := make([][]byte, len(s))
	for i, p := range s {
		data, err := p.read(File)
		if err != nil {
			return nil, err
		}
		held[i] = data
	}
	return held, nil
}

// write brings every copy to note, and is done when the last one is on its disk.
func (s shelf) write(held [][]byte, note []byte) error {
	for i, p := range s {
		finish := p.finish
		if !bytes.Equal(held[i], note) {
			finish = func() error { return p.put(note, "rename", func() error { return p.root.Rename(tempFile, File) }) }
		}
		if err := finish(); err != nil {
			return err
		}
	}
	return nil
}

// archive looks at every copy before it writes the first.
func (s shelf) archive(note []byte, name string) error {
	there := make([]bool, len(s))
	for i, p := range s {
		data, err := p.read(name)
		if err != nil {
			return err
		}
		if there[i] = data != nil; there[i] && !bytes.Equal(data, note) {
			return fmt.Errorf("%s: %w", p.path(name), ErrExists)
		}
	}
	for i, p := range s {
		finish := p.finish
		if !there[i] {
			// A link, unlike a rename, never replaces a file.
			finish = func() error { return p.put(note, "link", func() error { return p.root.Link(tempFile, name) }) }
		}
		if err := finish(); err != nil {
			return err
		}
	}
	return nil
}

// read returns the bytes of a file; nil for one that is not there.
func (p *place) read(name string) ([]byte, error) {
	f, err := p.open(name, os.O_RDONLY)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxNote+1))
	if err != nil {
		return nil, unavailable(err)
	}
	if !storable(data) {
		return nil, fmt.Errorf("%s is empty or too large: %w", p.path(name), ErrDamaged)
	}
	return data, nil
}

// open opens a plain file of the directory, and follows no link. An absent one is fs.ErrNotExist alone.
func (p *place) open(name string, flag int) (*os.File, error) {
	info, err := p.root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fs.ErrNotExist
	}
	if err != nil {
		return nil, unavailable(err)
	}
	if err := regular(p.path(name), info); err != nil { // before it is opened: a pipe would wait for its writer
		return nil, err
	}
	f, err := p.root.OpenFile(name, flag, 0)
	if err != nil {
		return nil, unavailable(err)
	}
	opened, err := f.Stat()
	if err == nil && !os.SameFile(info, opened) {
		err = errors.New(p.path(name) + " was replaced while it was opened")
	}
	if err != nil {
		_ = f.Close()
		return nil, unavailable(err)
	}
	return f, nil
}

// put writes a file beside its place and lets name give it its name, which is on disk when put returns. The name
// comes after the bytes are on disk: after a crash it belongs to a whole file.
func (p *place) put(note []byte, op string, name func() error) error {
	err := p.writeTemp(note)
	if err == nil {
		err = p.step(op, p.dir)
	}
	if err == nil {
		err = name()
	}
	if err != nil {
		return unavailable(fmt.Errorf("%s: %w", p.dir, errors.Join(err, p.removeTemp())))
	}
	return p.finish()
}

// finish ends what put began, in this call or in one that was cut short.
func (p *place) finish() error {
	if err := p.removeTemp(); err != nil {
		return unavailable(fmt.Errorf("%s: %w", p.dir, err))
	}
	return p.sync()
}

// writeTemp writes a new file of mode 0600. One that a crash has left goes first: it may be linked to elsewhere.
func (p *place) writeTemp(note []byte) error {
	if err := p.removeTemp(); err != nil {
		return err
	}
	if err := p.step("create", p.dir); err != nil {
		return err
	}
	f, err := p.root.OpenFile(tempFile, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err = p.step("write", p.dir); err == nil {
		_, err = f.Write(note)
	}
	if err == nil {
		err = p.step("sync file", p.dir)
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

func (p *place) removeTemp() error {
	if err := p.step("remove", p.dir); err != nil {
		return err
	}
	if err := p.root.Remove(tempFile); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// sync makes the names in the directory durable.
func (p *place) sync() error {
	if err := p.step("sync directory", p.dir); err != nil {
		return unavailable(err)
	}
	d, err := p.root.Open(".")
	if err != nil {
		return unavailable(err)
	}
	return unavailable(errors.Join(d.Sync(), d.Close()))
}

func (p *place) path(name string) string { return filepath.Join(p.dir, name) }
