// Package crypto seals personal data and keeps the tree of keys that lets it be
// forgotten. It knows keys, places and bytes, and nothing else: it stores only
// the keystone file, and knows no kinds, no consent and no SQL.
//
// The tree, each key wrapped by the one above it:
//
//	KMS key of a generation    destroyed when the generation ends
//	└ Root                     in the keystone, outside every database backup
//	  ├ Bucket                 a few hundred subjects
//	  │ └ Key                  one subject, one slot; seals fields, makes MACs
//	  ├ Index                  blind-index tokens of one epoch
//	  ├ MAC                    MACs over rows, keyed suppression values
//	  └ Signer                 signatures of the log's checkpoints
//
// Destroying a generation's KMS key makes everything wrapped under it
// unreadable, in old backups too, unless it was wrapped again under the next.
// A generation is made by Keystone.Advance; Root.Rewrap, Root.RewrapBucket and
// Bucket.Rewrap carry over what is to live on; Keystone.Retire and
// Keystone.Destroy end the one left behind. In which order, and when, is the
// caller's to decide.
//
// Sealing is AES-256-GCM (NIST SP 800-38D) with random 96-bit nonces, by Tink.
// Every blob is a format byte, the nonce, the ciphertext and the 16-byte tag.
// Sub-keys come from HKDF-Expand with SHA-256; the extract step is left out
// because all keys here are uniformly random (RFC 5869, section 3.3). MACs are
// HMAC-SHA-256 (RFC 2104) over length-prefixed parts. Signatures are Ed25519 (RFC
// 8032).
//
// What it does not do: keep keys out of a core dump, a swap file or the memory
// of the running process. The bytes of a key are cleared as soon as a cipher is
// made of them, but the cipher itself, and Tink's copy, live until the garbage
// collector reuses their memory.
package crypto

import (
	"errors"

	"github.com/google/uuid"
)

var (
	// ErrOpen means that a blob does not open with this key at this place. It
	// never says which of them is wrong.
	ErrOpen = errors.New("crypto: cannot open")
	// ErrFormat means that bytes are not in a format this release knows.
	ErrFormat = errors.New("crypto: unknown format")
	// ErrUnavailable means that the keystone or its KMS does not give the root.
	ErrUnavailable = errors.New("crypto: keystone unavailable")
	// ErrDestroyed means that a generation is not in use any more: it was retired,
	// and is destroyed or about to be.
	ErrDestroyed = errors.New("crypto: generation destroyed")
	// ErrExists means that a keystone or a generation's key is there already.
	ErrExists = errors.New("crypto: exists already")
	// ErrArgument means that the caller asked for what cannot be, such as
	// sealing one subject's field with another subject's key.
	ErrArgument = errors.New("crypto: bad argument")
)

// ID is a UUID: of a subject, a record, a bucket or a log entry. A pseudonym is
// an ID too, with all its 128 bits from a MAC.
type ID [16]byte

// String returns the usual form of a UUID.
func (id ID) String() string { return uuid.UUID(id).String() }
