package erasure

import (
	"context"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
)

// A person may have several records that were merged. The request names one of them and is about the person, so the steps
// are taken with each: the one that it names first, and then the others in the order in which they were met.

// merged is another record of the person.
type merged struct {
	Subject uuid.UUID `json:"subject"`
	Alive   []uint8   `json:"alive"` // slots of the keys that there were as the request met it
}

// each calls fn once for each record of the person, which is then the one that is worked on.
func (s *stage) each(fn func() error) error {
	defer func() { s.person, s.part = s.About, 0 }()
	s.person, s.part = s.About, 0
	if err := fn(); err != nil {
		return err
	}
	for i := range s.work.Merged {
		s.person, s.part = s.work.Merged[i].Subject, i+1
		if err := fn(); err != nil {
			return err
		}
	}
	return nil
}

// people are the ids of the person's records.
func (s *stage) people() []uuid.UUID {
	ids := []uuid.UUID{s.About}
	for _, m := range s.work.Merged {
		ids = append(ids, m.Subject)
	}
	return ids
}

// meet notes what the record that is worked on is called in the log and which keys it has, and returns the former.
func (s *stage) meet(f *facts.Facts) (uuid.UUID, error) {
	name, err := f.Pseudonym(s.now)
	if err != nil {
		return uuid.Nil, err
	}
	s.work.name(name)
	alive := &s.work.Alive
	if s.part > 0 {
		alive = &s.work.Merged[s.part-1].Alive
	}
	for slot := range uint8(catalog.Slots) {
		if !f.Keys.Shredded(slot) && !slices.Contains(*alive, slot) {
			*alive = append(*alive, slot)
		}
	}
	return name, nil
}

// meetMerged meets the records that are merged with that of facts.
func (s *stage) meetMerged(ctx context.Context, f *facts.Facts) error {
	for _, id := range f.State.Merged() {
		if !slices.Contains(s.people(), id) {
			s.work.Merged = append(s.work.Merged, merged{Subject: id})
		}
	}
	return s.each(func() error {
		if s.part == 0 {
			return nil
		}
		other, err := s.subject(ctx)
		if err != nil || other == nil {
			return err
		}
		_, err = s.meet(other)
		return err
	})
}

// alive are the slots of the keys that the record worked on had as the request met it.
func (s *stage) alive() []uint8 {
	if s.part > 0 {
		return s.work.Merged[s.part-1].Alive
	}
	return s.work.Alive
}

// named is what a class of the record worked on is called in the certificate, which names each once: that of the second
// record identity_2, and so on.
func (s *stage) named(class string) string {
	if s.part == 0 {
		return class
	}
	return class + "_" + strconv.Itoa(s.part+1)
}

// slotsPerRecord is what a certificate counts the slots of each further record on from: see certificate.Key.
const slotsPerRecord = 16
