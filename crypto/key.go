package crypto

import (
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"sync"
	"time"

	"github.com/tacitcrm/tacit/crypto/internal/hkdf"
)

// Key is the key of one subject in one slot. It is made for a request and
// dropped with it: keeping one would let an erased subject be read. It is safe
// for concurrent use.
type Key struct {
	subject ID
	raw     Secret // so that no printed struct shows it

	// Derived on first use: most keys of a request do one thing only.
	seal, details lazyAEAD
	mac           Secret
	macOnce       sync.Once
}

type lazyAEAD struct {
	once sync.Once
	aead AEAD
	err  error
}

func (l *lazyAEAD) get(raw Secret, label string) (*AEAD, error) {
	l.once.Do(func() {
		sub := hkdf.Expand(raw.bytes(), label)
		defer clear(sub[:])
		l.aead.gcm, l.err = newGCM(sub[:])
	})
	return &l.aead, l.err
}

// Seal encrypts s for place p. The blob is 29 bytes longer than s. A place of
// another subject than the key's is ErrArgument.
func (k *Key) Seal(p Place, s Secret) ([]byte, error) {
	if p.Subject != k.subject {
		return nil, fmt.Errorf("seal for %s with a key of %s: %w", p.Subject, k.subject, ErrArgument)
	}
	aead, err := k.seal.get(k.raw, labelSeal)
	if err != nil {
		return nil, err
	}
	buf := adPool.Get().(*[64]byte) //nolint:forcetypeassert // the pool holds nothing else
	defer adPool.Put(buf)
	return aead.Seal(s.bytes(), p.appendAD(buf[:0]))
}

// Open undoes Seal. Whatever is wrong (another place, another key, a changed
// bit, an unknown format), the error is ErrOpen and nothing more.
func (k *Key) Open(p Place, blob []byte) (Secret, error) {
	buf := adPool.Get().(*[64]byte) //nolint:forcetypeassert // the pool holds nothing else
	defer adPool.Put(buf)
	plain, err := k.open(&k.seal, labelSeal, blob, p.appendAD(buf[:0]))
	if err != nil {
		return Secret{}, err
	}
	return ownSecret(plain), nil
}

// SealDetails encrypts what only this subject's log key may open of a log entry.
func (k *Key) SealDetails(entry ID, plain []byte) ([]byte, error) {
	aead, err := k.details.get(k.raw, labelDetails)
	if err != nil {
		return nil, err
	}
	buf := adPool.Get().(*[64]byte) //nolint:forcetypeassert // the pool holds nothing else
	defer adPool.Put(buf)
	return aead.Seal(plain, appendDetailsAD(buf[:0], k.subject, entry))
}

// OpenDetails undoes SealDetails. Its only error is ErrOpen.
func (k *Key) OpenDetails(entry ID, blob []byte) ([]byte, error) {
	buf := adPool.Get().(*[64]byte) //nolint:forcetypeassert // the pool holds nothing else
	defer adPool.Put(buf)
	return k.open(&k.details, labelDetails, blob, appendDetailsAD(buf[:0], k.subject, entry))
}

func (k *Key) open(l *lazyAEAD, label string, blob, ad []byte) ([]byte, error) {
	aead, err := l.get(k.raw, label)
	if err != nil {
		return nil, ErrOpen
	}
	plain, err := aead.Open(blob, ad)
	if err != nil {
		return nil, ErrOpen
	}
	return plain, nil
}

// MAC returns a MAC over tag and parts as MAC.Sum does, under this key: for
// header rows and digests of writes, which an erasure makes uncheckable.
func (k *Key) MAC(tag string, parts ...[]byte) [32]byte {
	k.macOnce.Do(func() { k.mac = subKey(k.raw.bytes(), labelMAC) })
	return sumParts(k.mac.bytes(), tag, parts)
}

// Token returns the first 128 bits of MAC over tag and one secret: equal secrets give equal tokens under one key and tag,
// and nobody can tell of which secret once the key is destroyed.
func (k *Key) Token(tag string, of Secret) [16]byte {
	sum := k.MAC(tag, of.bytes())
	return [16]byte(sum[:16])
}

// Verify reports, in constant time, whether sum is MAC(tag, parts...).
func (k *Key) Verify(sum []byte, tag string, parts ...[]byte) bool {
	want := k.MAC(tag, parts...)
	return hmac.Equal(sum, want[:])
}

// Pseudonym returns the name by which the log calls the subject in the month of
// that time, in UTC. Without the key, months cannot be linked to each other or
// to the subject.
func (k *Key) Pseudonym(month time.Time) ID {
	var space [sha256.BlockSize + inline]byte
	key, in := hkdf.Expand(k.raw.bytes(), labelPseudonym), month.UTC().AppendFormat(space[:sha256.BlockSize], "2006-01")
	defer clear(key[:])
	defer clear(in)
	sum := hkdf.MAC(key[:], in)
	return ID(sum[:16])
}
