package report

import (
	"bytes"
	"container/heap"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// Lot is the number that an entry draws under a seed: SHA-256 over the text "<seed>/<id>", the id in its canonical form
// (RFC 9562). A sample of n is the n entries of a range with the smallest lots, so that whoever has the entries, from an
// export or by query, can draw it again, and nobody can choose what is in it but by choosing the seed.
func Lot(seed string, id uuid.UUID) [sha256.Size]byte {
	return sha256.Sum256([]byte(seed + "/" + id.String()))
}

// ticket is an entry with its lot.
type ticket struct {
	lot   [sha256.Size]byte
	entry oversight.LogEntry // without what it holds of subjects
}

// sample keeps the entries with the smallest lots: a heap with the largest of them on top.
type sample struct {
	seed    string
	size    int
	tickets []ticket
}

func (s *sample) take(e *oversight.LogEntry) {
	t := ticket{Lot(s.seed, e.ID), *e}
	t.entry.Groups = nil
	if len(s.tickets) < s.size {
		heap.Push(s, t)
		return
	}
	if bytes.Compare(t.lot[:], s.tickets[0].lot[:]) < 0 {
		s.tickets[0] = t
		heap.Fix(s, 0)
	}
}

func (*sample) full() string { return "" }

func (s *sample) finish(ctx context.Context, cfg Config, r *Report) error {
	slices.SortFunc(s.tickets, func(a, b ticket) int { return bytes.Compare(a.lot[:], b.lot[:]) })
	for i := range s.tickets {
		t := &s.tickets[i]
		proof := ""
		if cfg.Proof != nil {
			p, err := cfg.Proof(ctx, t.entry.ID)
			if err != nil && !errors.Is(err, audit.ErrUnpublished) {
				return fmt.Errorf("prove entry %s: %w", t.entry.ID, err)
			}
			proof = string(p)
		}
		e := &t.entry
		r.Rows = append(r.Rows, append(append([]Cell{i + 1}, asker(e)...), e.Action, e.Kind, e.Purpose, string(e.Outcome), hex.EncodeToString(t.lot[:]), proof))
	}
	return nil
}

// The methods of heap.Interface.

func (s *sample) Len() int { return len(s.tickets) }

func (s *sample) Less(i, j int) bool {
	return bytes.Compare(s.tickets[i].lot[:], s.tickets[j].lot[:]) > 0
}
func (s *sample) Swap(i, j int) { s.tickets[i], s.tickets[j] = s.tickets[j], s.tickets[i] }

// Push adds a ticket.
func (s *sample) Push(t any) { s.tickets = append(s.tickets, t.(ticket)) } //nolint:forcetypeassert // of this file alone

// Pop takes the last ticket.
func (s *sample) Pop() any {
	t := s.tickets[len(s.tickets)-1]
	s.tickets = s.tickets[:len(s.tickets)-1]
	return t
}
