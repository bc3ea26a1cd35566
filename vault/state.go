package vault

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
)

// subjectState is what decides about a subject besides the record itself: one row a subject, read in
// the same statement as the record, bound by a MAC. A subject without one is refused.
type subjectState struct {
	Consents   consent.Summary `json:"consents"`
	Events     int             `json:"events,omitzero"` // how many the ledger holds, so that a deleted one is found
	Bases      []basisFact     `json:"bases"`
	Restricted bool            `json:"restricted,omitzero"` // GDPR Art. 18
	Hold       bool            `json:"hold,omitzero"`
	Frozen     bool            `json:"frozen,omitzero"`
}

// basisFact is a legal basis that holds for the subject (GDPR Art. 6(1)). Event is the row of the table
// basis that records it, or zero for one that the catalog states for every subject from its creation.
type basisFact struct {
	Basis string    `json:"basis"`
	Event uuid.UUID `json:"event,omitzero"`
}

// stateRow is the row as stored.
type stateRow struct {
	revision int64
	state    []byte
	mac      []byte
}

// initialState is the state of a subject that was just created: no consent, and the bases that the
// catalog says hold from creation.
func initialState(c *catalog.Catalog) subjectState {
	var s subjectState
	for _, p := range c.Purposes {
		if p.OnCreate {
			s = s.withBasis(basisFact{Basis: string(p.LegalBasis)})
		}
	}
	return s
}

func (s subjectState) withBasis(b basisFact) subjectState {
	if !slices.Contains(s.Bases, b) {
		s.Bases = append(slices.Clone(s.Bases), b)
	}
	return s
}

func (s subjectState) withoutBasis(event uuid.UUID) subjectState {
	s.Bases = slices.DeleteFunc(slices.Clone(s.Bases), func(b basisFact) bool { return b.Event == event })
	return s
}

// basisNames lists the bases that hold, each once, sorted.
func (s subjectState) basisNames() []string {
	var names []string
	for _, b := range s.Bases {
		names = append(names, b.Basis)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// seal encodes the state and binds it to its subject and revision.
func (s subjectState) seal(m *crypto.MAC, subject uuid.UUID, revision int64) (stateRow, error) {
	b, err := json.Marshal(s, json.Deterministic(true))
	if err != nil {
		return stateRow{}, fmt.Errorf("state of %s: %w", subject, err)
	}
	return stateRow{revision: revision, state: b, mac: stateMAC(m, subject, revision, b)}, nil
}

// open verifies and decodes a stored state. A missing row or a bad MAC is ErrIntegrity: an edit of the
// table must refuse, never widen.
func (r stateRow) open(m *crypto.MAC, subject uuid.UUID) (subjectState, error) {
	var s subjectState
	if r.mac == nil || !m.Verify(r.mac, tagState, subject[:], u64(uint64(r.revision)), r.state) { //nolint:gosec // revision > 0 by CHECK
		return s, fmt.Errorf("state of %s: %w", subject, ErrIntegrity)
	}
	if err := json.Unmarshal(r.state, &s); err != nil {
		return subjectState{}, fmt.Errorf("state of %s: %w", subject, ErrIntegrity)
	}
	return s, nil
}

func stateMAC(m *crypto.MAC, subject uuid.UUID, revision int64, state []byte) []byte {
	return m.Sum(tagState, subject[:], u64(uint64(revision)), state) //nolint:gosec // revision > 0 by CHECK
}

// facts fills the part of a policy input that comes from the subject, as of now (database time).
func (s subjectState) facts(now time.Time) policy.Record {
	r := policy.Record{Hold: s.Hold, Frozen: s.Frozen, Restricted: s.Restricted, Consents: map[string]policy.Consent{}, Bases: map[string]bool{}}
	for purpose, c := range s.Consents.At(now) {
		r.Consents[purpose] = policy.Consent{Status: string(c.Status), Explicit: c.Explicit, Channels: channels(c)}
	}
	for _, b := range s.Bases {
		r.Bases[b.Basis] = true
	}
	return r
}

func u64(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// channels says of each channel whether consent stands (true) or was refused (false, which closes the
// channel whatever the purpose's basis). One that was never asked for, or has lapsed, is left out.
func channels(p consent.Purpose) map[string]bool {
	out := make(map[string]bool, len(p.Channels))
	for name, c := range p.Channels {
		switch c.Status {
		case consent.Given:
			out[name] = true
		case consent.Refused, consent.Withdrawn, consent.Objected:
			out[name] = false
		case consent.None, consent.Expired:
		}
	}
	return out
}

// reliedOn lists the consent events that stand for a purpose at a moment.
func (s subjectState) reliedOn(purpose string, now time.Time) []uuid.UUID {
	var events []uuid.UUID
	for _, c := range s.Consents.Purpose(purpose, now).Channels {
		if c.Status.Permits() {
			events = append(events, c.Event)
		}
	}
	slices.SortFunc(events, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(events)
}
