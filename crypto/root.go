package crypto

import (
	"crypto/rand"
	"fmt"
	"time"
)

// Names of the keys a Root wraps besides those of buckets.
const (
	KeyIndex       = "index"       // opens as an Index
	KeySuppression = "suppression" // opens as a MAC
	KeyRowMAC      = "rowmac"      // opens as a MAC
	KeyLog         = "log"         // opens as a Signer
)

// Root is one generation of the root key. It comes from a Keystone and is good for
// as long as its lease: fetch it anew for each piece of work.
type Root struct {
	aead       *AEAD
	generation uint64
	fetched    time.Duration // on the keystone's clock, before the fetch began
}

// newRoot makes a Root of 32 bytes and clears them.
func newRoot(raw []byte, generation uint64, fetched time.Duration) (*Root, error) {
	defer clear(raw)
	aead, err := NewAEAD(raw)
	if err != nil {
		return nil, err
	}
	return &Root{aead: aead, generation: generation, fetched: fetched}, nil
}

// Generation returns the number of the generation, from 1.
func (r *Root) Generation() uint64 { return r.generation }

// NewKey makes a random key of that name (KeyIndex, KeySuppression, KeyRowMAC or
// KeyLog) and epoch and returns it wrapped, in 61 bytes. Another name is
// ErrArgument.
func (r *Root) NewKey(name string, epoch uint32) ([]byte, error) {
	if !namesKey(name) {
		return nil, fmt.Errorf("new key: name: %w", ErrArgument)
	}
	_, wrapped, err := newKeyUnder(r.aead, appendNamedAD(nil, r.generation, name, epoch))
	if err != nil {
		return nil, fmt.Errorf("new key %s %d: %w", name, epoch, err)
	}
	return wrapped, nil
}

// OpenIndex unwraps the index key of an epoch. Errors: ErrOpen, ErrFormat.
func (r *Root) OpenIndex(epoch uint32, wrapped []byte) (*Index, error) {
	raw, err := r.openNamed(KeyIndex, epoch, wrapped)
	if err != nil {
		return nil, err
	}
	return &Index{root: ownSecret(raw)}, nil
}

// OpenMAC unwraps the key KeySuppression or KeyRowMAC of an epoch. Errors:
// ErrOpen, ErrFormat, and ErrArgument for another name.
func (r *Root) OpenMAC(name string, epoch uint32, wrapped []byte) (*MAC, error) {
	if name != KeySuppression && name != KeyRowMAC {
		return nil, fmt.Errorf("open mac key: name: %w", ErrArgument)
	}
	raw, err := r.openNamed(name, epoch, wrapped)
	if err != nil {
		return nil, err
	}
	defer clear(raw)
	return newMAC(raw), nil
}

// OpenSigner unwraps the key KeyLog of an epoch. Errors: ErrOpen, ErrFormat.
func (r *Root) OpenSigner(epoch uint32, wrapped []byte) (*Signer, error) {
	raw, err := r.openNamed(KeyLog, epoch, wrapped)
	if err != nil {
		return nil, err
	}
	defer clear(raw)
	return newSigner(raw), nil
}

func (r *Root) openNamed(name string, epoch uint32, wrapped []byte) ([]byte, error) {
	raw, err := r.aead.openKey(wrapped, appendNamedAD(nil, r.generation, name, epoch))
	if err != nil {
		return nil, fmt.Errorf("open key %s %d: %w", name, epoch, err)
	}
	return raw, nil
}

// NewBucket makes the key of a bucket in that version, and returns it wrapped
// too, in 61 bytes.
func (r *Root) NewBucket(id ID, version uint32) (*Bucket, []byte, error) {
	aead, wrapped, err := newKeyUnder(r.aead, appendBucketAD(nil, r.generation, id, version))
	if err != nil {
		return nil, nil, fmt.Errorf("new bucket %s: %w", id, err)
	}
	return &Bucket{aead: aead, id: id, version: version, generation: r.generation, since: r.fetched}, wrapped, nil
}

// OpenBucket unwraps the key of a bucket, by the version stored beside it.
// Errors: ErrOpen, ErrFormat.
func (r *Root) OpenBucket(id ID, version uint32, wrapped []byte) (*Bucket, error) {
	raw, err := r.aead.openKey(wrapped, appendBucketAD(nil, r.generation, id, version))
	if err != nil {
		return nil, fmt.Errorf("open bucket %s version %d: %w", id, version, err)
	}
	defer clear(raw)
	aead, err := NewAEAD(raw)
	if err != nil {
		return nil, fmt.Errorf("open bucket %s version %d: %w", id, version, err)
	}
	return &Bucket{aead: aead, id: id, version: version, generation: r.generation, since: r.fetched}, nil
}

// Rewrap wraps the key of that name and epoch under the root of a later
// generation: what a flip does with all that is to outlive a generation. Errors:
// ErrOpen, ErrFormat, and ErrArgument for another name and for a root that is not
// later.
func (r *Root) Rewrap(to *Root, name string, epoch uint32, wrapped []byte) ([]byte, error) {
	if !namesKey(name) || to.generation <= r.generation {
		return nil, fmt.Errorf("rewrap key: %w", ErrArgument)
	}
	blob, err := r.aead.rewrap(to.aead, wrapped,
		func(b []byte) []byte { return appendNamedAD(b, r.generation, name, epoch) },
		func(b []byte) []byte { return appendNamedAD(b, to.generation, name, epoch) })
	if err != nil {
		return nil, fmt.Errorf("rewrap key %s %d: %w", name, epoch, err)
	}
	return blob, nil
}

// RewrapBucket wraps the key of a bucket, in the version it has, under the root of
// a later generation. Errors: ErrOpen, ErrFormat, and ErrArgument for a root that
// is not later.
func (r *Root) RewrapBucket(to *Root, id ID, version uint32, wrapped []byte) ([]byte, error) {
	if to.generation <= r.generation {
		return nil, fmt.Errorf("rewrap bucket %s: %w", id, ErrArgument)
	}
	blob, err := r.aead.rewrap(to.aead, wrapped,
		func(b []byte) []byte { return appendBucketAD(b, r.generation, id, version) },
		func(b []byte) []byte { return appendBucketAD(b, to.generation, id, version) })
	if err != nil {
		return nil, fmt.Errorf("rewrap bucket %s version %d: %w", id, version, err)
	}
	return blob, nil
}

func namesKey(name string) bool {
	return name == KeyIndex || name == KeySuppression || name == KeyRowMAC || name == KeyLog
}

// newKeyUnder makes a random key and wraps it under parent.
func newKeyUnder(parent *AEAD, ad []byte) (*AEAD, []byte, error) {
	raw := make([]byte, keySize)
	defer clear(raw)
	_, _ = rand.Read(raw) // never fails (crypto/rand, since Go 1.24)
	wrapped, err := parent.Seal(raw, ad)
	if err != nil {
		return nil, nil, err
	}
	aead, err := NewAEAD(raw)
	if err != nil {
		return nil, nil, err
	}
	return aead, wrapped, nil
}
