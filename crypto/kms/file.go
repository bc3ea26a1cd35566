// Package kms holds the providers of crypto.KMS: where the key that wraps the
// keystone of each generation is kept, and can be destroyed.
package kms

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"

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
	Dir string // of its own, outside every backup; made with mode 0700 if absent
}

// File keeps the key of each generation in a file of its own, for development
// and for machines that have nothing better. It is best effort: a file system or
// a disk may keep what was overwritten, so promises that rest on destroyed keys
// are not claimed on it.
type File struct{ dir string }

// NewFile returns a File over a directory. The error is crypto.ErrUnavailable if
// it cannot be made or others than its owner have access, and crypto.ErrArgument
// if it has no name.
func NewFile(cfg FileConfig) (*File, error) {
	if cfg.Dir == "" {
		return nil, fmt.Errorf("file kms: no directory: %w", crypto.ErrArgument)
	}
	if err := keyfile.MakeDir(cfg.Dir); err != nil {
		return nil, fmt.Errorf("file kms: %w: %w", crypto.ErrUnavailable, err)
	}
	return &File{dir: cfg.Dir}, nil
}

// Create makes the key of a generation. The error is crypto.ErrExists when there
// is one, which stays.
func (k *File) Create(ctx context.Context, generation uint64) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	data := make([]byte, 1+keySize)
	defer clear(data)
	data[0] = fileFormat
	_, _ = rand.Read(data[1:]) // never fails (crypto/rand, since Go 1.24)
	err := keyfile.Create(k.dir, fileName(generation), data)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("create kms key %d: %w", generation, crypto.ErrExists)
	}
	if err != nil {
		return fmt.Errorf("create kms key %d: %w: %w", generation, crypto.ErrUnavailable, err)
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

// Destroy overwrites and unlinks the key of a generation. A key that is gone
// already is no error.
func (k *File) Destroy(ctx context.Context, generation uint64) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := keyfile.Destroy(k.dir, fileName(generation)); err != nil {
		return fmt.Errorf("destroy kms key %d: %w: %w", generation, crypto.ErrUnavailable, err)
	}
	return nil
}

// BestEffort returns true; see File.
func (*File) BestEffort() bool { return true }

func (k *File) key(ctx context.Context, generation uint64) (*crypto.AEAD, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	data, err := keyfile.Read(k.dir, fileName(generation))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", crypto.ErrUnavailable, err)
	}
	defer clear(data)
	if len(data) != 1+keySize || data[0] != fileFormat {
		return nil, fmt.Errorf("%w: %w", crypto.ErrUnavailable, crypto.ErrFormat)
	}
	return crypto.NewAEAD(data[1:])
}

func fileName(generation uint64) string { return fmt.Sprintf("generation-%d.key", generation) }
