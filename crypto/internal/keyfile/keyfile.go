// Package keyfile keeps small files of key material: written whole or not at
// all, readable by their owner alone, and overwritten before they are let go.
package keyfile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// maxSize bounds a key file, which has a few hundred bytes.
const maxSize = 64 << 10

// readAttempts bounds how often Read begins anew under writers.
const readAttempts = 8

var (
	// ErrExposed means that others than the owner have rights on a file or
	// directory of keys.
	ErrExposed = errors.New("keyfile: others than the owner have access")
	// ErrSize means that a file is too large to be a key file.
	ErrSize = errors.New("keyfile: too large")
)

// Dir is a directory of key files.
type Dir struct {
	Path string
	// Step, if there is one, is asked before each thing that changes the
	// directory; its error is returned as if the disk had given it. Tests stop a
	// change there.
	Step func() error
}

// Make makes the directory for the owner alone, with its parents. One that is
// there already and gives others any right is ErrExposed.
func (d Dir) Make() error {
	if err := os.MkdirAll(d.Path, 0o700); err != nil {
		return err
	}
	return d.Check()
}

// Check returns fs.ErrNotExist for a directory that is not there and ErrExposed
// for one that gives others any right.
func (d Dir) Check() error {
	info, err := os.Stat(d.Path)
	if err != nil {
		return err
	}
	return private(d.Path, info)
}

// Read returns the bytes of a file. Errors: fs.ErrNotExist, ErrExposed, ErrSize.
func (d Dir) Read(name string) ([]byte, error) {
	for range readAttempts {
		data, current, err := d.read(name)
		if err != nil {
			return nil, err
		}
		// Replace and Destroy overwrite a file after they took its name away:
		// what was read of one without its name may be noise.
		if current {
			return data, nil
		}
	}
	return nil, fmt.Errorf("%s: replaced while it was read, again and again", d.file(name))
}

// read also reports whether the name still belonged to the file afterwards.
func (d Dir) read(name string) ([]byte, bool, error) {
	f, err := os.Open(d.file(name))
	if err != nil {
		return nil, false, err
	}
	defer f.Close()
	info, err := f.Stat() // of the open file, so that it cannot be changed for another
	if err != nil {
		return nil, false, err
	}
	if err := private(f.Name(), info); err != nil {
		return nil, false, err
	}
	data, err := io.ReadAll(io.LimitReader(f, maxSize+1))
	if err != nil {
		return nil, false, err
	}
	if len(data) > maxSize {
		return nil, false, fmt.Errorf("%s: %w", f.Name(), ErrSize)
	}
	now, err := os.Stat(f.Name())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	return data, os.SameFile(info, now), nil
}

// Has reports whether a file of that name is there, readable or not.
func (d Dir) Has(name string) (bool, error) {
	// Without its directory nothing can be said of a file: the medium is away.
	if _, err := os.Stat(d.Path); err != nil {
		return false, err
	}
	_, err := os.Lstat(d.file(name))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

func (d Dir) file(name string) string { return filepath.Join(d.Path, name) }

func (d Dir) step() error {
	if d.Step == nil {
		return nil
	}
	return d.Step()
}

// private refuses a file or directory on which group or others have any right.
func private(path string, info fs.FileInfo) error {
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return fmt.Errorf("%s has mode %04o, take away the rights of group and others: %w", path, mode, ErrExposed)
	}
	return nil
}
