package credential

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/fault"
)

// mostRecalled bounds the credentials that a process remembers.
const mostRecalled = 4096

// recalled are the credentials that tokens stood for when this process authenticated them last, by the tokens' hashes. None of
// a customer is among them: it ends with the erasure of its subject, which its own row does not tell.
type recalled struct {
	mu sync.RWMutex
	by map[[sha256.Size]byte]Credential
}

// keep remembers one credential more, instead of any other where there are too many.
func (r *recalled) keep(token string, c *Credential) {
	if c.Subject != uuid.Nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.by == nil {
		r.by = map[[sha256.Size]byte]Credential{}
	}
	hash := sha256.Sum256([]byte(token))
	if _, known := r.by[hash]; !known && len(r.by) >= mostRecalled {
		for other := range r.by { // whichever: who comes again is read again
			delete(r.by, other)
			break
		}
	}
	r.by[hash] = *c
}

// Recall returns whom a token stood for when this process authenticated it last. The actor is not confirmed: its credential may
// have been revoked since, and nothing may rest on it before Actor.Confirm or Store.Confirm.
func (s *Store) Recall(token string) (Actor, bool) {
	s.recalled.mu.RLock()
	defer s.recalled.mu.RUnlock()
	c, ok := s.recalled.by[sha256.Sum256([]byte(token))]
	return Actor{credential: c}, ok
}

// Confirm reads the credential of an actor who was recalled. One that does not hold any more, or is gone, is
// fault.ErrUnauthenticated, a row that was edited fault.ErrIntegrity; both are forgotten. Where the database does not answer, what is
// remembered stays, for when it does again.
func (s *Store) Confirm(ctx context.Context, a Actor) (Actor, error) {
	if a.Confirmed() {
		return a, nil
	}
	now, err := s.Actor(ctx, a.credential.ID)
	if err == nil && !bytes.Equal(now.credential.hash, a.credential.hash) { // of another token
		err = fault.ErrUnauthenticated
	}
	switch {
	case err == nil && now.Is(&a):
		return now, nil
	case err == nil, errors.Is(err, fault.ErrUnauthenticated), errors.Is(err, fault.ErrIntegrity):
		s.recalled.forget(a.credential.ID)
	}
	if err != nil {
		return Actor{}, fmt.Errorf("confirm: %w", err)
	}
	return now, nil
}

func (r *recalled) forget(id uuid.UUID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	maps.DeleteFunc(r.by, func(_ [sha256.Size]byte, c Credential) bool { return c.ID == id })
}

// Confirm makes sure of an actor who was recalled by what was just read: the digest of its credential's row, whose MAC was
// verified when it was remembered, and the database's time. It is false where the row is not the one that was recalled, for
// whatever reason, or has expired.
func (a Actor) Confirm(row []byte, now time.Time) (Actor, bool) {
	if len(row) == 0 || !bytes.Equal(row, a.credential.row) || !a.credential.holds(now) {
		return a, false
	}
	a.now = now
	return a, true
}

// Confirmed reports whether the actor's credential was read for this request.
func (a *Actor) Confirmed() bool { return !a.now.IsZero() }

// Is reports whether two actors have the same credential as it was stored.
func (a *Actor) Is(b *Actor) bool { return bytes.Equal(a.credential.row, b.credential.row) }
