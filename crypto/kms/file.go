// Package kms holds the providers of crypto.KMS: where the key that wraps the
// keystone of each generation is kept, and can be destroyed.
package kms

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/internal/keyfile"
)

const (
	keySize = 32
	// fileFormat is the first byte of a key file; the key follows.
	fileFormat = 1
)

// FileConfig configures a File.
type FileConfig struct {
	// Dirs hold one copy of each key, and nothing else, outside every backup. Any
	// copy serves; Create and Destroy need them all. Where none is there yet, all
	// are made, with mode 0700; a single one that is absent is taken for a medium
	// that is away, and never made.
	Dirs []string
}

// File keeps the key of each generation in files, for development and for
// machines that have nothing better. It is best effort: a file system or a disk
// may keep what was overwritten, so promises that rest on destroyed keys are not
// claimed on it.
type File struct{ dirs []keyfile.Dir }

// NewFile returns a File over directories. The error is crypto.ErrUnavailable if
// they cannot be made or others than their owner have access, and
// crypto.ErrArgument if there is none, or one without a name or named twice.
func NewFile(cfg FileConfig) (*File, error) {
	k := &File{}
	for _, path := range cfg.Dirs {
		dir := keyfile.Dir{Path: filepath.Clean(path)}
		if path == "" || slices.ContainsFunc(k.dirs, func(d keyfile.Dir) bool { return d.Path == dir.Path }) {
			return nil, fmt.Errorf("file kms: a directory without a name, or named twice: %w", crypto.ErrArgument)
		}
		k.dirs = append(k.dirs, dir)
	}
	if len(k.dirs) == 0 {
		return nil, fmt.Errorf("file kms: no directory: %w", crypto.ErrArgument)
	}
	if err := k.prepare(); err != nil {
		return nil, fmt.Errorf("file kms: %w: %w", crypto.ErrUnavailable, err)
	}
	return k, nil
}

func (k *File) prepare() error {
	absent := 0
	for _, d := range k.dirs {
		switch err := d.Check(); {
		case errors.Is(err, fs.ErrNotExist):
			absent++
		case err != nil:
			return err
		}
	}
	if absent < len(k.dirs) {
		return nil
	}
	for _, d := range k.dirs {
		if err := d.Make(); err != nil {
			return err
		}
	}
	return nil
}

// Create makes the key of a generation, in every directory. The error is
// crypto.ErrExists when there is one: it stays, and directories that lack it, from
// an attempt that was cut short, get it.
func (k *File) Create(ctx context.Context, generation uint64) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	exists, err := k.Exists(ctx, generation)
	if err != nil {
		return fmt.Errorf("create kms key %d: %w", generation, err)
	}
	data := make([]byte, 1+keySize)
	defer func() { clear(data) }()
	if exists {
		if data, err = k.read(generation); err != nil {
			return fmt.Errorf("create kms key %d: %w", generation, err)
		}
	} else {
		data[0] = fileFormat
		_, _ = rand.Read(data[1:]) // never fails (crypto/rand, since Go 1.24)
	}
	for _, d := range k.dirs {
		if err := place(d, fileName(generation), data); err != nil {
			return fmt.Errorf("create kms key %d in %s: %w", generation, d.Path, err)
		}
	}
	if exists {
		return fmt.Errorf("create kms key %d: %w", generation, crypto.ErrExists)
	}
	return nil
}

// place writes a key that is not there and confirms one that is. Another key in
// its place is that of someone who was faster.
func place(d keyfile.Dir, name string, data []byte) error {
	err := d.Create(name, data)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%w: %w", crypto.ErrUnavailable, err)
	}
	back, err := d.Read(name)
	defer clear(back)
	if err != nil {
		return fmt.Errorf("%w: %w", crypto.ErrUnavailable, err)
	}
	if !bytes.Equal(back, data) {
		return fmt.Errorf("another key is there: %w", crypto.ErrExists)
	}
	return nil
}

// Wrap encrypts plaintext under the key of a generation and binds ad to it. The
// error is crypto.ErrUnavailable when the key is absent or exposed.
func (k *File) Wrap(ctx context.Context, generation uint64, plaintext, ad []byte) ([]byte, error) {
	aead, err := k.key(ctx, generation)
	if err != nil {
		return nil, fmt.Errorf("wrap under kms key %d: %w", generation, err)
	}
	return aead.Seal(plaintext, ad)
}

// Unwrap undoes Wrap. Errors: crypto.ErrUnavailable as for Wrap, crypto.ErrOpen,
// crypto.ErrFormat.
func (k *File) Unwrap(ctx context.Context, generation uint64, wrapped, ad []byte) ([]byte, error) {
	aead, err := k.key(ctx, generation)
	if err != nil {
		return nil, fmt.Errorf("unwrap under kms key %d: %w", generation, err)
	}
	plain, err := aead.Open(wrapped, ad)
	if err != nil {
		return nil, fmt.Errorf("unwrap under kms key %d: %w", generation, err)
	}
	return plain, nil
}

// Destroy overwrites and unlinks the key of a generation in every directory, as
// far as each can be reached, with what attempts to write it have left. A key that
// is gone already is no error. The error is crypto.ErrUnavailable and names the
// directories that could not be confirmed.
func (k *File) Destroy(ctx context.Context, generation uint64) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	var faults []error
	for _, d := range k.dirs {
		err := d.Destroy(fileName(generation))
		if err == nil {
			err = d.Clean(fileName(generation))
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("copy in %s: %w", d.Path, err))
		}
	}
	if len(faults) > 0 {
		return fmt.Errorf("destroy kms key %d: %w: %w", generation, crypto.ErrUnavailable, errors.Join(faults...))
	}
	return nil
}

// Exists reports whether any directory has the key of a generation. The error is
// crypto.ErrUnavailable when none has it, as far as can be seen, and one of them
// cannot be reached.
func (k *File) Exists(ctx context.Context, generation uint64) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	var faults []error
	for _, d := range k.dirs {
		there, err := d.Has(fileName(generation))
		if there {
			return true, nil
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("copy in %s: %w", d.Path, err))
		}
	}
	if len(faults) > 0 {
		return false, fmt.Errorf("look for kms key %d: %w: %w", generation, crypto.ErrUnavailable, errors.Join(faults...))
	}
	return false, nil
}

// BestEffort returns true; see File.
func (*File) BestEffort() bool { return true }

func (k *File) key(ctx context.Context, generation uint64) (*crypto.AEAD, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	data, err := k.read(generation)
	if err != nil {
		return nil, err
	}
	defer clear(data)
	return crypto.NewAEAD(data[1:])
}

// read returns the key file of a generation from the first directory that gives it.
func (k *File) read(generation uint64) ([]byte, error) {
	var faults []error
	for _, d := range k.dirs {
		data, err := d.Read(fileName(generation))
		if err == nil && (len(data) != 1+keySize || data[0] != fileFormat) {
			clear(data)
			err = crypto.ErrFormat
		}
		if err == nil {
			return data, nil
		}
		faults = append(faults, fmt.Errorf("copy in %s: %w", d.Path, err))
	}
	return nil, fmt.Errorf("%w: %w", crypto.ErrUnavailable, errors.Join(faults...))
}

func fileName(generation uint64) string { return fmt.Sprintf("generation-%d.key", generation) }
