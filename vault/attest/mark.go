package attest

import (
	"cmp"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/record"
)

// mark is what the newest entry about a record, with its sub-resources, says. There is one for each record, so it is
// small.
type mark struct {
	digest  [record.DigestSize]byte
	version uint64
	subject int32  // its place among the pass's subjects
	first   uint32 // the lowest version of this life whose writing was counted; zero for none
	count   uint32 // writes in this life from there on: more than there are versions is a version twice
	life    uint16 // restores that came before
	stage   stage
	kind    uint8 // number of the kind; zero where the entry does not tell
	whole   bool  // the digest is of the record with its sub-resources; not so in entries of earlier releases
}

// stage orders what one version goes through.
type stage uint8

const (
	stageWritten stage = iota
	stageResealed
	stageDeleted
)

// compare orders marks of one record. Versions order them, since they count its writes: the time of an entry is that of
// the request's begin, which says nothing of who came first.
func (m *mark) compare(o *mark) int {
	return cmp.Or(cmp.Compare(m.life, o.life), cmp.Compare(m.version, o.version), cmp.Compare(m.stage, o.stage))
}

// with returns what is known of a record after another entry about it.
func (m mark) with(next mark) mark {
	out := m
	if next.compare(&m) >= 0 {
		out = next
	}
	if next.life == m.life {
		out.first, out.count = m.first, m.count
	} else {
		out.first, out.count = 0, 0
	}
	if next.kind == 0 {
		out.kind = m.kind
	}
	return out.counting(next)
}

// counting counts the writing of a version.
func (m mark) counting(next mark) mark {
	if next.stage != stageWritten || !next.whole {
		return m
	}
	v := uint32(next.version) //nolint:gosec // versions count writes
	if m.first == 0 || v < m.first {
		m.first = v
	}
	m.count++
	return m
}

// rewritten reports whether some version was written twice: after a write the next one has the next version, unless
// somebody put an earlier row back between.
func (m *mark) rewritten() bool { return m.first != 0 && uint64(m.count) > m.version-uint64(m.first)+1 }

// marks are those of records by their ids.
type marks map[uuid.UUID]mark

func (all marks) add(id uuid.UUID, next mark) {
	have, ok := all[id]
	if !ok {
		all[id] = next.counting(next)
		return
	}
	all[id] = have.with(next)
}

// loosen notes a write of which no entry says what it left: it was an earlier release's.
func (all marks) loosen(id uuid.UUID) {
	if m, ok := all[id]; ok {
		m.whole = false
		all[id] = m
	}
}
