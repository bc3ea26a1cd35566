package ledger

import (
	"maps"
	"reflect"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/consent"
)

// Known remembers what states say that nothing but their bases stands in, as in those of most people who were never asked for
// consent: it is the same for all of them, and at all times. Whose a state is its MAC says, which is verified for each. Known is
// safe for concurrent use; a nil Known remembers none.
type Known struct {
	mu sync.RWMutex
	by map[string]known // by the state's bytes
}

type known struct {
	bases []Basis
	facts policy.Record
}

// mostKnown bounds what is remembered, of a few hundred bytes each: with more, all of it is forgotten.
const mostKnown = 256

// NewKnown remembers none.
func NewKnown() *Known { return &Known{by: map[string]known{}} }

// Open is StateRow.Open, and State.Facts at a time.
func (k *Known) Open(r *StateRow, m *crypto.MAC, subject uuid.UUID, now time.Time) (State, policy.Record, error) {
	if err := r.verify(m, subject); err != nil {
		return State{}, policy.Record{}, err
	}
	if k == nil {
		s, err := r.decode(subject)
		return s, s.Facts(now), err
	}
	k.mu.RLock()
	have, ok := k.by[string(r.State)]
	k.mu.RUnlock()
	if !ok {
		s, err := r.decode(subject)
		if err != nil {
			return State{}, policy.Record{}, err
		}
		facts := s.Facts(now)
		if !s.plain() {
			return s, facts, nil
		}
		have = k.add(r.State, s.Bases, facts)
	}
	facts := have.facts // nobody shares what somebody might write to
	facts.Consents, facts.Bases = map[string]policy.Consent{}, maps.Clone(facts.Bases)
	return State{Consents: consent.Summary{}, Bases: slices.Clone(have.bases)}, facts, nil
}

func (k *Known) add(state []byte, bases []Basis, facts policy.Record) known {
	next := known{slices.Clone(bases), facts}
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.by) >= mostKnown {
		clear(k.by)
	}
	k.by[string(state)] = next
	return next
}

// plain reports whether there is nothing in the state but bases.
func (s *State) plain() bool {
	return reflect.DeepEqual(*s, State{Consents: consent.Summary{}, Bases: s.Bases})
}
