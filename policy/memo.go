package policy

import (
	"encoding/binary"
	"maps"
	"slices"
	"sync"
)

const (
	memoSize   = 4096    // requests per generation
	memoKeyMax = 4 << 10 // bytes; a longer request is decided each time
)

// memo remembers decisions. A decision is a function of its request alone (no clock, no state), so nothing in it ever
// grows stale, and a policy that is swapped brings an Engine with an empty memo. It keeps two generations: when the
// young one is full it becomes the old one, and what was not asked for since then is dropped.
type memo struct {
	mu         sync.Mutex
	young, old map[string]Decision
}

func (m *memo) get(key []byte) (Decision, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if d, ok := m.young[string(key)]; ok {
		return d, true
	}
	d, ok := m.old[string(key)]
	if ok {
		m.add(string(key), d)
	}
	return d, ok
}

func (m *memo) put(key []byte, d Decision) {
	if len(key) > memoKeyMax {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.add(string(key), d)
}

func (m *memo) add(key string, d Decision) {
	if m.young == nil || len(m.young) >= memoSize {
		m.young, m.old = make(map[string]Decision), m.young
	}
	m.young[key] = d
}

// appendKey writes every input of a decision. Each text carries its length and each list its count, so that two
// different requests never have the same key.
func appendKey(b []byte, q *Request) []byte {
	b = appendText(b, q.Purpose, q.Action, q.Kind, q.Ticket, q.Client.ID, q.Client.Kind, q.Actor.ID, q.Actor.Subject)
	for _, words := range [][]string{q.Actor.Roles, q.Actor.Teams, q.Actor.Regions} {
		b = binary.AppendUvarint(b, uint64(len(words)))
		b = appendText(b, words...)
	}
	b = appendFlags(b, q.Actor.MFA, q.Actor.Verified, q.Record != nil)
	if r := q.Record; r != nil {
		b = appendText(b, r.Subject, r.Owner, r.Team, r.Region, r.Stage)
		b = appendFlags(b, r.Hold, r.Frozen, r.Restricted)
		b = appendNamed(b, r.Bases)
		b = binary.AppendUvarint(b, uint64(len(r.Consents)))
		for _, purpose := range slices.Sorted(maps.Keys(r.Consents)) {
			c := r.Consents[purpose]
			b = appendText(b, purpose, c.Status)
			b = appendFlags(b, c.Explicit)
			b = appendNamed(b, c.Channels)
		}
	}
	return b
}

func appendText(b []byte, texts ...string) []byte {
	for _, s := range texts {
		b = binary.AppendUvarint(b, uint64(len(s)))
		b = append(b, s...)
	}
	return b
}

func appendFlags(b []byte, flags ...bool) []byte {
	for _, f := range flags {
		if f {
			b = append(b, 1)
		} else {
			b = append(b, 0)
		}
	}
	return b
}

func appendNamed(b []byte, flags map[string]bool) []byte {
	b = binary.AppendUvarint(b, uint64(len(flags)))
	for _, name := range slices.Sorted(maps.Keys(flags)) {
		b = appendText(b, name)
		b = appendFlags(b, flags[name])
	}
	return b
}
