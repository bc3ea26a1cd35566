package keyfile

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"golang.org/x/sys/unix"
)

// tempSuffix ends the name of a file that is not whole yet.
const tempSuffix = ".tmp"

// Create writes a new file with mode 0600. It is on disk, name included, when
// Create returns; after a crash it is there whole or not at all. If the name is
// taken the error is fs.ErrExist and the file there stays as it is.
func (d Dir) Create(name string, data []byte) error {
	tmp, err := d.writeTemp(name, data)
	if err != nil {
		return err
	}
	// A link, unlike a rename, never replaces a file.
	if err = d.step(); err == nil {
		err = os.Link(tmp, d.file(name))
	}
	if removeErr := d.remove(tmp); err == nil {
		err = removeErr
	}
	if err != nil {
		return err
	}
	return d.Sync()
}

// Replace writes a file over the one of that name, if there is one, and
// overwrites the bytes of the old one, as far as the disk goes along. The new one
// is on disk, name included, when Replace returns; after a crash the name belongs
// to the old one or to the new one, each whole.
func (d Dir) Replace(name string, data []byte) error {
	old, err := os.OpenFile(d.file(name), os.O_WRONLY, 0)
	if err == nil {
		defer old.Close()
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	tmp, err := d.writeTemp(name, data)
	if err != nil {
		return err
	}
	if err = d.step(); err == nil {
		err = os.Rename(tmp, d.file(name))
	}
	if err != nil {
		return errors.Join(err, d.remove(tmp))
	}
	if err := d.Sync(); err != nil || old == nil {
		return err
	}
	if err := d.step(); err != nil {
		return err
	}
	return overwrite(old)
}

// Destroy overwrites a file, syncs it, unlinks it and syncs the directory. A
// file that is not there is no error: a destruction that was cut short resumes.
// Journals, snapshots and flash translation may keep older copies all the same.
func (d Dir) Destroy(name string) error {
	f, err := os.OpenFile(d.file(name), os.O_WRONLY, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return d.Sync()
	}
	if err != nil {
		return err
	}
	defer f.Close()
	if err := d.step(); err != nil {
		return err
	}
	if err := overwrite(f); err != nil {
		return err
	}
	if err := d.remove(f.Name()); err != nil {
		return err
	}
	return d.Sync()
}

// Clean destroys what writers that were cut short have left of files whose names
// begin with prefix. No other writer of these may be at work.
func (d Dir) Clean(prefix string) error {
	entries, err := os.ReadDir(d.Path)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		name := entry.Name()
		if !strings.HasPrefix(name, prefix) || !strings.HasSuffix(name, tempSuffix) {
			continue
		}
		if err := d.clean(name); err != nil {
			return err
		}
	}
	return nil
}

// clean destroys a file that is not whole. Create may have been cut short when the
// file was whole and had its name: then only the second name goes.
func (d Dir) clean(name string) error {
	var st unix.Stat_t
	if err := unix.Lstat(d.file(name), &st); err != nil {
		return err
	}
	if st.Nlink > 1 {
		return errors.Join(d.remove(d.file(name)), d.Sync())
	}
	return d.Destroy(name)
}

// Sync makes names made or removed in the directory last.
func (d Dir) Sync() error {
	if err := d.step(); err != nil {
		return err
	}
	f, err := os.Open(d.Path)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}

func (d Dir) writeTemp(name string, data []byte) (string, error) {
	if len(data) > maxSize {
		return "", fmt.Errorf("%s: %w", d.file(name), ErrSize)
	}
	if err := d.step(); err != nil {
		return "", err
	}
	f, err := os.CreateTemp(d.Path, name+".*"+tempSuffix) // mode 0600
	if err != nil {
		return "", err
	}
	if err = d.step(); err == nil {
		_, err = f.Write(data)
	}
	if err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return "", errors.Join(err, d.remove(f.Name()))
	}
	return f.Name(), nil
}

func (d Dir) remove(path string) error {
	if err := d.step(); err != nil {
		return err
	}
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// overwrite fills a file with noise of the same length.
func overwrite(f *os.File) error {
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
