package keyring

import (
	"fmt"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Subject opens a subject's class keys, one slot at a time, from what its row holds. It lives as long as
// one request and serves one goroutine.
type Subject struct {
	id      uuid.UUID
	bucket  *crypto.Bucket
	wrapped [][]byte
	opened  [catalog.Slots]*crypto.Key
	unwraps int
}

// NewSubject takes a subject's wrapped keys, by slot, and the bucket that wraps them. It opens none.
func NewSubject(id uuid.UUID, bucket *crypto.Bucket, wrapped [][]byte) *Subject {
	return &Subject{id: id, bucket: bucket, wrapped: wrapped}
}

// Neighbour is NewSubject of another subject in the same bucket.
func (s *Subject) Neighbour(id uuid.UUID, wrapped [][]byte) *Subject {
	return NewSubject(id, s.bucket, wrapped)
}

// Key unwraps the key of one slot. A slot that was shredded is fault.ErrShredded.
func (s *Subject) Key(slot uint8) (*crypto.Key, error) {
	if s == nil { // an absent subject, or a fence
		return nil, fmt.Errorf("key of slot %d: no subject: %w", slot, fault.ErrGone)
	}
	if key := s.opened[slot]; key != nil {
		return key, nil
	}
	if int(slot) >= len(s.wrapped) || s.wrapped[slot] == nil {
		return nil, fmt.Errorf("key of %s slot %d: %w", s.id, slot, fault.ErrShredded)
	}
	key, err := s.bucket.Key(crypto.ID(s.id), slot, s.wrapped[slot])
	if err != nil {
		return nil, fmt.Errorf("key of %s slot %d: %w: %w", s.id, slot, fault.ErrIntegrity, err)
	}
	s.opened[slot] = key
	s.unwraps++
	return key, nil
}

// Wrapped are the keys as the row holds them, by slot; nil for one that was shredded.
func (s *Subject) Wrapped() [][]byte {
	if s == nil {
		return nil
	}
	return s.wrapped
}

// Shredded reports whether the key of a slot was destroyed while the subject stays.
func (s *Subject) Shredded(slot uint8) bool {
	return s != nil && int(slot) < len(s.wrapped) && s.wrapped[slot] == nil
}

// Unwraps counts the keys that were unwrapped so far.
func (s *Subject) Unwraps() int {
	if s == nil {
		return 0
	}
	return s.unwraps
}
