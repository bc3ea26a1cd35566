package crypto

import (
	"crypto/rand"
	"fmt"
	"math"
	"time"
)

// Bucket is the key of one bucket of subjects in one version. It wraps the keys
// of its subjects. It is safe for concurrent use, and good for as long as the
// lease of the Root it came from: BucketCache sees to that.
type Bucket struct {
	aead       *AEAD
	id         ID
	version    uint32
	generation uint64        // of the Root
	since      time.Duration // when the Root was fetched
}

// ID returns the bucket's id.
func (b *Bucket) ID() ID { return b.id }

// Version returns the version of the bucket's key.
func (b *Bucket) Version() uint32 { return b.version }

// NewSubject makes the keys of a subject, one for each slot from 0, and returns
// them wrapped, in 61 bytes each. slots is between 1 and 256, else ErrArgument.
func (b *Bucket) NewSubject(subject ID, slots int) ([][]byte, error) {
	if slots < 1 || slots > math.MaxUint8+1 {
		return nil, fmt.Errorf("new subject %s: %d slots: %w", subject, slots, ErrArgument)
	}
	buf := adPool.Get().(*[64]byte) //nolint:forcetypeassert // the pool holds nothing else
	defer adPool.Put(buf)
	raw := make([]byte, keySize)
	defer clear(raw)
	wrapped := make([][]byte, slots)
	for slot := range wrapped {
		_, _ = rand.Read(raw) // never fails (crypto/rand, since Go 1.24)
		blob, err := b.aead.Seal(raw, appendSubjectAD(buf[:0], subject, uint8(slot), b.id, b.version))
		if err != nil {
			return nil, fmt.Errorf("new subject %s: %w", subject, err)
		}
		wrapped[slot] = blob
	}
	return wrapped, nil
}

// Key unwraps a subject's key of one slot. Errors: ErrOpen when it was wrapped
// for another subject, slot, bucket or version, ErrFormat.
func (b *Bucket) Key(subject ID, slot uint8, wrapped []byte) (*Key, error) {
	buf := adPool.Get().(*[64]byte) //nolint:forcetypeassert // the pool holds nothing else
	defer adPool.Put(buf)
	raw, err := b.aead.openKey(wrapped, appendSubjectAD(buf[:0], subject, slot, b.id, b.version))
	if err != nil {
		return nil, fmt.Errorf("open key of %s slot %d: %w", subject, slot, err)
	}
	return &Key{subject: subject, raw: ownSecret(raw)}, nil
}

// Rewrap wraps a subject's key of one slot under another bucket, or a later
// version of this one: what a flip does for those who share a bucket with the
// erased. Errors: as of Key, and ErrArgument when to is this bucket in a version
// that is not later.
func (b *Bucket) Rewrap(to *Bucket, subject ID, slot uint8, wrapped []byte) ([]byte, error) {
	if to.id == b.id && to.version <= b.version {
		return nil, fmt.Errorf("rewrap key of %s slot %d: %w", subject, slot, ErrArgument)
	}
	blob, err := b.aead.rewrap(to.aead, wrapped,
		func(ad []byte) []byte { return appendSubjectAD(ad, subject, slot, b.id, b.version) },
		func(ad []byte) []byte { return appendSubjectAD(ad, subject, slot, to.id, to.version) })
	if err != nil {
		return nil, fmt.Errorf("rewrap key of %s slot %d: %w", subject, slot, err)
	}
	return blob, nil
}
