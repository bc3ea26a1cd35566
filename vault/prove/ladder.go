package prove

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// nearby is how far from the versions seen of a bucket key the version of another is guessed.
const nearby = 2

// ladder is what the attacker has opened above the subjects: roots, and bucket keys in every version and of
// every origin.
type ladder struct {
	roots    []*crypto.Root
	buckets  map[uuid.UUID][]*crypto.Bucket
	versions map[uuid.UUID][]uint32 // seen of a bucket, opened or not
	tried    map[string]bool        // wrapped keys of buckets
}

func newLadder() *ladder {
	return &ladder{buckets: map[uuid.UUID][]*crypto.Bucket{}, versions: map[uuid.UUID][]uint32{}, tried: map[string]bool{}}
}

// saw notes that a bucket had that version somewhere.
func (l *ladder) saw(id uuid.UUID, version uint32) {
	if !slices.Contains(l.versions[id], version) {
		l.versions[id] = append(l.versions[id], version)
	}
}

// stored tries a bucket's key as a table held it. The generation that the row names does not matter: each root
// is tried.
func (l *ladder) stored(id uuid.UUID, version uint32, wrapped []byte) {
	l.saw(id, version)
	if key := string(id[:]) + string(wrapped); !l.tried[key] {
		l.tried[key] = true
		l.try(id, []uint32{version}, wrapped)
	}
}

// carved tries bytes that could be a bucket's key, in all versions near to those seen.
func (l *ladder) carved(id uuid.UUID, wrapped []byte) bool {
	return l.try(id, l.near(id), wrapped)
}

func (l *ladder) near(id uuid.UUID) []uint32 {
	all := []uint32{1}
	for _, v := range l.versions[id] {
		for guess := max(v, nearby+1) - nearby; guess <= v+nearby; guess++ {
			if !slices.Contains(all, guess) {
				all = append(all, guess)
			}
		}
	}
	return all
}

func (l *ladder) try(id uuid.UUID, versions []uint32, wrapped []byte) (opened bool) {
	for _, root := range l.roots {
		for _, v := range versions {
			if b, err := root.OpenBucket(crypto.ID(id), v, wrapped); err == nil {
				l.buckets[id] = append(l.buckets[id], b)
				l.saw(id, v)
				opened = true
			}
		}
	}
	return opened
}

// key opens a subject's key of a slot under any of the buckets that opened, nil when none does.
func (l *ladder) key(subject uuid.UUID, slot uint8, buckets []uuid.UUID, wrapped []byte) *crypto.Key {
	for _, id := range buckets {
		for _, b := range l.buckets[id] {
			if k, err := b.Key(crypto.ID(subject), slot, wrapped); err == nil {
				return k
			}
		}
	}
	return nil
}

// classOf tells the class in which a sealed value opens with a key, 0 when it does in none.
func classOf(k *crypto.Key, v value, classes []catalog.Class) catalog.Class {
	if k == nil {
		return 0
	}
	for _, c := range classes {
		v.place.Class = uint8(c)
		if _, err := k.Open(v.place, v.blob); err == nil {
			return c
		}
	}
	return 0
}

// classesOf are the classes that a slot's key seals. That of records seals what a hold refers to, which is text.
func classesOf(slot uint8) []catalog.Class {
	if slot == catalog.SlotRecord {
		return []catalog.Class{catalog.Content}
	}
	return slices.DeleteFunc(catalog.Classes(), func(c catalog.Class) bool { return c.Slot() != slot })
}
