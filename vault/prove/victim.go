package prove

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// victim is an erased subject, or one with shredded slots, and everything that was found of it.
type victim struct {
	id      uuid.UUID
	how     string
	at      *time.Time
	gone    [catalog.Slots]bool // slots whose keys must not open
	buckets []uuid.UUID         // it was in, by any source
	keys    map[string]uint8    // slots, by the wrapped keys' bytes
	values  map[valueKey]value
	sources []string
	traces  int
}

// value is a sealed value and its place but for the class.
type value struct {
	place crypto.Place
	blob  []byte
}

// valueKey tells values apart: a value is found once, in however many backups.
type valueKey struct {
	record crypto.ID
	field  uint16
	blob   string
}

// victim returns the one of that id, making it a missing subject if nothing is known of it.
func (a *attack) victim(id uuid.UUID) *victim {
	v, ok := a.victims[id]
	if !ok {
		v = &victim{id: id, how: Missing, keys: map[string]uint8{}, values: map[valueKey]value{}}
		for slot := range v.gone {
			v.gone[slot] = true
		}
		a.victims[id] = v
	}
	return v
}

// lost reports whether the key of a slot must not open. Of nobody's is that so.
func (v *victim) lost(slot uint8) bool { return v != nil && int(slot) < len(v.gone) && v.gone[slot] }

// partial reports whether some keys of the subject live.
func (v *victim) partial() bool { return v.how == Shredded || slices.Contains(v.gone[:], false) }

func (v *victim) in(source string) {
	if !slices.Contains(v.sources, source) {
		v.sources = append(v.sources, source)
	}
}

func (v *victim) wasIn(bucket uuid.UUID) {
	if !slices.Contains(v.buckets, bucket) {
		v.buckets = append(v.buckets, bucket)
	}
}

// holds notes the wrapped keys of a row. Those of slots that live are no loss.
func (v *victim) holds(r keyRow, source string) {
	v.wasIn(r.bucket)
	for slot, key := range r.wrapped {
		if key != nil && v.lost(uint8(slot)) {
			v.keys[string(key)] = uint8(slot)
			v.in(source)
		}
	}
}

// sealed notes a sealed value.
func (v *victim) sealed(val value, source string) {
	v.values[valueKey{val.place.Record, val.place.Field, string(val.blob)}] = val
	v.in(source)
}

// judge opens what can be opened of a victim, when everything above it was tried.
func (a *attack) judge(v *victim) Subject {
	s := Subject{ID: v.id, How: v.how, At: v.at, Sources: v.sources, Traces: v.traces}
	if v.partial() {
		for slot, gone := range v.gone {
			if gone {
				s.Slots = append(s.Slots, slot)
			}
		}
	}
	var opened []*crypto.Key
	for wrapped, slot := range v.keys {
		k := a.ladder.key(v.id, slot, v.buckets, []byte(wrapped))
		if k != nil {
			opened = append(opened, k)
		}
		s.Keys.add(k != nil)
	}
	for _, val := range v.values {
		s.Values.add(slices.ContainsFunc(opened, func(k *crypto.Key) bool { return classOf(k, val, catalog.Classes()) != 0 }))
	}
	return s
}
