package revision

import (
	"context"
	"crypto/sha256"
	"maps"
	"sync"

	"github.com/tacitcrm/tacit/vault/store"
)

// Shelf keeps compiled pairs for the keepers that are given it, so that a process that provisions a vault and then
// opens it, or opens several, compiles each pair once. A keeper asks it only for what it has read and verified: a pair
// on the shelf is served by no vault in which it is not active. It is safe for concurrent use.
type Shelf struct {
	compiling store.Turn

	mu   sync.Mutex
	sets []*Set // the oldest first
}

// maxShelved bounds the sets on a shelf, each of some megabytes.
const maxShelved = 8

// NewShelf makes an empty shelf.
func NewShelf() *Shelf { return &Shelf{compiling: store.NewTurn()} }

// Check is the function [Check], but for what is on the shelf. The set is its caller's own as far as it has any state. A
// nil shelf keeps nothing.
func (h *Shelf) Check(ctx context.Context, src []byte, team map[string]string) (*Set, error) {
	if h == nil {
		return Check(ctx, src, team)
	}
	if s := h.find(src, team); s != nil {
		return s.apart(), nil
	}
	if err := h.compiling.Take(ctx); err != nil {
		return nil, err
	}
	defer h.compiling.Give()
	if s := h.find(src, team); s != nil {
		return s.apart(), nil
	}
	s, err := Check(ctx, src, team)
	if err != nil {
		return nil, err
	}
	h.put(s)
	return s.apart(), nil
}

func (h *Shelf) find(src []byte, team map[string]string) *Set {
	digest, rules := sha256.Sum256(src), modules(team)
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, s := range h.sets {
		if s.made(digest, rules) {
			return s
		}
	}
	return nil
}

func (h *Shelf) put(s *Set) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.sets) == maxShelved {
		h.sets = h.sets[1:]
	}
	h.sets = append(h.sets, s)
}

// made reports whether the set was made of a catalog and of a policy with these rules: what a bundle says of itself, and
// its tests, make no other engine.
func (s *Set) made(catalog [32]byte, rules map[string]string) bool {
	return s.Digest == catalog && maps.Equal(s.rules, rules)
}

// apart is the set with an engine that remembers, counts and tells for itself.
func (s *Set) apart() *Set {
	next := *s
	next.Engine = s.Engine.Clone()
	return &next
}
