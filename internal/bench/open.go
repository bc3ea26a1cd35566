package bench

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"fmt"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	openBudget = 2 // times the floor

	fields    = 15
	slots     = 3 // of them, whose keys a read unwraps
	plaintext = "twenty-four bytes of PII"

	openPairs = 9 // of measurements in a round
)

// openFields measures the opening of 15 fields, with the unwrapping of their three keys, against the standard
// library with nothing around it: plaintexts and associated data of the same lengths, as many keys unwrapped.
func openFields(ctx context.Context, cfg Config, m *Machine) error {
	cfg.Say("opening %d fields, and the same by the standard library", fields)
	keystone, err := m.keystone(ctx, "bench_open")
	if err != nil {
		return err
	}
	root, err := keystone.Root(ctx)
	if err != nil {
		return err
	}
	ours, err := newReader(root)
	if err != nil {
		return err
	}
	floor, err := newFloor()
	if err != nil {
		return err
	}
	d := &duel{now: cfg.Now, ours: ours.read, floor: floor.read}
	if err := d.run(ctx, cfg.Rounds, openPairs); err != nil {
		return err
	}
	r := Result{Bench: "keys/open15", PerOp: d.perOp("standard library")}
	d.compare(&r, "stdlib", openBudget)
	return cfg.report(ctx, r)
}

// reader opens fields as a read does: the bucket is cached, the subject's keys are not.
type reader struct {
	bucket  *crypto.Bucket
	subject crypto.ID
	wrapped [][]byte
	blobs   [fields][]byte
}

func newReader(root *crypto.Root) (*reader, error) {
	id, err := store.NewID()
	if err != nil {
		return nil, err
	}
	r := &reader{subject: crypto.ID(id)}
	if r.bucket, _, err = root.NewBucket(r.subject, 1); err != nil {
		return nil, fmt.Errorf("bucket: %w", err)
	}
	if r.wrapped, err = r.bucket.NewSubject(r.subject, slots); err != nil {
		return nil, fmt.Errorf("subject: %w", err)
	}
	for i := range r.blobs {
		key, err := r.bucket.Key(r.subject, uint8(i%slots), r.wrapped[i%slots])
		if err != nil {
			return nil, fmt.Errorf("key: %w", err)
		}
		if r.blobs[i], err = key.Seal(r.place(i), crypto.SecretString(plaintext)); err != nil {
			return nil, fmt.Errorf("seal: %w", err)
		}
	}
	return r, nil
}

func (r *reader) place(i int) crypto.Place {
	return crypto.Place{Subject: r.subject, Record: r.subject, Field: uint16(i), Class: uint8(i % slots), Version: 1} //nolint:gosec // below fields
}

func (r *reader) read() error {
	var keys [slots]*crypto.Key
	var err error
	for slot := range keys {
		if keys[slot], err = r.bucket.Key(r.subject, uint8(slot), r.wrapped[slot]); err != nil {
			return fmt.Errorf("unwrap: %w", err)
		}
	}
	for i, blob := range r.blobs {
		if _, err := keys[i%slots].Open(r.place(i), blob); err != nil {
			return fmt.Errorf("open: %w", err)
		}
	}
	return nil
}

// Bytes of associated data, as package crypto lays it out for a field and for a subject's key.
const fieldAD, keyAD = 59, 53

// floor is the same work by crypto/aes and crypto/cipher. Its keys are random, so nothing it seals is a secret.
type floor struct {
	bucket  cipher.AEAD
	wrapped [slots]box
	blobs   [fields]box
}

// box is a ciphertext with what opens it besides the key.
type box struct{ nonce, ad, sealed []byte }

func newFloor() (*floor, error) {
	f := new(floor)
	var err error
	if f.bucket, err = newGCM(random(32)); err != nil {
		return nil, err
	}
	var keys [slots]cipher.AEAD
	for i := range keys {
		raw := random(32)
		f.wrapped[i] = newBox(f.bucket, raw, keyAD)
		if keys[i], err = newGCM(raw); err != nil {
			return nil, err
		}
	}
	for i := range f.blobs {
		f.blobs[i] = newBox(keys[i%slots], []byte(plaintext), fieldAD)
	}
	return f, nil
}

func (f *floor) read() error {
	var keys [slots]cipher.AEAD
	for slot, w := range f.wrapped {
		raw, err := f.bucket.Open(nil, w.nonce, w.sealed, w.ad)
		if err != nil {
			return fmt.Errorf("unwrap: %w", err)
		}
		if keys[slot], err = newGCM(raw); err != nil {
			return err
		}
	}
	for i, b := range f.blobs {
		if _, err := keys[i%slots].Open(nil, b.nonce, b.sealed, b.ad); err != nil {
			return fmt.Errorf("open: %w", err)
		}
	}
	return nil
}

func newBox(gcm cipher.AEAD, plain []byte, ad int) box {
	b := box{nonce: random(gcm.NonceSize()), ad: random(ad)}
	b.sealed = gcm.Seal(nil, b.nonce, plain, b.ad)
	return b
}

func newGCM(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("aes: %w", err)
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("gcm: %w", err)
	}
	return gcm, nil
}

func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails (crypto/rand, since Go 1.24)
	return b
}
