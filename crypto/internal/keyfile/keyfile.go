// Package keyfile keeps small files of key material: written whole or not at
// all, never over another, and readable by their owner alone.
package keyfile

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// maxSize bounds what Read takes in. A key file has a few hundred bytes.
const maxSize = 64 << 10

var (
	// ErrExposed means that others than the owner have rights on a file or
	// directory of keys.
	ErrExposed = errors.New("keyfile: others than the owner have access")
	// ErrSize means that a file is too large to be a key file.
	ErrSize = errors.New("keyfile: too large")
)

// MakeDir makes dir for the owner alone, with its parents. A directory that is
// there already and gives others any right is ErrExposed.
func MakeDir(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	info, err := os.Stat(dir)
	if err != nil {
		return err
	}
	return private(dir, info)
}

// Create writes a new file with mode 0600 in dir. It is on disk, name included,
// when Create returns; after a crash it is there whole or not at all. If the
// name is taken the error is fs.ErrExist and the file there stays as it is.
func Create(dir, name string, data []byte) error {
	tmp, err := writeTemp(dir, name, data)
	if err != nil {
		return err
	}
	// A link, unlike a rename, never replaces a file.
	err = os.Link(tmp, filepath.Join(dir, name))
	if removeErr := os.Remove(tmp); err == nil {
		err = removeErr
	}
	if err != nil {
		return err
	}
	return syncDir(dir)
}

// Read returns the bytes of a file. Errors: fs.ErrNotExist, ErrExposed, ErrSize.
func Read(dir, name string) ([]byte, error) {
	f, err := os.Open(filepath.Join(dir, name)) //nolint:gosec // the operator names the directory, the code the file
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat() // of the open file, so that it cannot be changed for another
	if err != nil {
		return nil, err
	}
	if err := private(f.Name(), info); err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(f, maxSize+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxSize {
		return nil, fmt.Errorf("%s: %w", f.Name(), ErrSize)
	}
	return data, nil
}

// Destroy overwrites a file, syncs it, unlinks it and syncs the directory. A
// file that is not there is no error: a destruction that was cut short resumes.
// Journals, snapshots and flash translation may keep older copies all the same.
func Destroy(dir, name string) error {
	path := filepath.Join(dir, name)
	err := overwrite(path)
	if errors.Is(err, fs.ErrNotExist) {
		return syncDir(dir)
	}
	if err != nil {
		return err
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return syncDir(dir)
}

// private refuses a file or directory on which group or others have any right.
func private(path string, info fs.FileInfo) error {
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return fmt.Errorf("%s has mode %04o, take away the rights of group and others: %w", path, mode, ErrExposed)
	}
	return nil
}

func writeTemp(dir, name string, data []byte) (string, error) {
	f, err := os.CreateTemp(dir, name+".*.tmp") // mode 0600
	if err != nil {
		return "", err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return "", err
	}
	return f.Name(), nil
}

func overwrite(path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0) //nolint:gosec // as Read
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	noise := make([]byte, info.Size())
	_, _ = rand.Read(noise) // never fails (crypto/rand, since Go 1.24)
	if _, err := f.WriteAt(noise, 0); err != nil {
		return err
	}
	return f.Sync()
}

// syncDir makes names made or removed in dir last.
func syncDir(dir string) error {
	d, err := os.Open(dir) //nolint:gosec // as Read
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}
