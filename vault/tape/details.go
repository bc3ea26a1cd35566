// Package tape rebuilds what the log's entries were decided on: who asked, and what the record and its subject were
// like at that moment. It reads what a subject's own keys still open, so that of an erased subject nothing comes
// back, and no field values but the attributes that decisions rest on. It decides nothing and checks no caller.
package tape

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Details is what an entry keeps of one subject, sealed for whoever holds the subject's log key. Every entry pays for
// it, hence the short names.
type Details struct {
	Record   uuid.UUID   `json:"record,omitzero"`    // that was read or written, where it is not the subject itself
	Version  uint64      `json:"version,omitzero"`   // of the record as it was written
	Consents []uuid.UUID `json:"consents,omitempty"` // events that the disclosure relied on
	Event    uuid.UUID   `json:"event,omitzero"`     // of the consent or basis that was recorded
	Grant    uuid.UUID   `json:"grant,omitzero"`     // break-glass, whose ticket policy was told
	Digest   []byte      `json:"digest,omitempty"`   // of the record, where one entry covers several
	// What the decision rested on: the version of the record (of a sub-resource, its parent's) and the revision of the
	// subject's state. Zero in entries of releases that kept neither.
	RecordVersion uint64 `json:"v,omitzero"`
	StateRevision int64  `json:"s,omitzero"`
	// Lag is how many microseconds after the entry's own time the state was read, by the database's clock: below 0 where
	// that is behind, or the entry was begun later. What a state says depends on when it is asked.
	Lag Lag `json:"t,omitzero"`
}

// Lag is a span in microseconds. It is written in eight characters whatever it is: the length of sealed details shows,
// and should not tell how busy the server was.
type Lag int64

// lagBytes hold some four years in either direction, more than any two clocks differ.
const lagBytes = 6

// MarshalText writes the span; one that is longer than lagBytes hold is cut.
func (l Lag) MarshalText() ([]byte, error) {
	const most = 1<<(8*lagBytes-1) - 1
	l = max(-most, min(most, l))
	wide := binary.BigEndian.AppendUint64(nil, uint64(l)) //nolint:gosec // two's complement
	return base64.RawURLEncoding.AppendEncode(nil, wide[8-lagBytes:]), nil
}

// UnmarshalText undoes MarshalText.
func (l *Lag) UnmarshalText(text []byte) error {
	b, err := base64.RawURLEncoding.AppendDecode(nil, text)
	if err != nil || len(b) != lagBytes {
		return fault.ErrIntegrity
	}
	wide := binary.BigEndian.Uint64(append(b, 0, 0)) // the sign comes first
	*l = Lag(int64(wide) >> (64 - 8*lagBytes))       //nolint:gosec // two's complement
	return nil
}

// Seal encodes details and encrypts them under the subject's log key for one entry.
func (d Details) Seal(key *crypto.Key, entry uuid.UUID) ([]byte, error) {
	text, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("details: %w", err)
	}
	blob, err := key.SealDetails(crypto.ID(entry), text)
	if err != nil {
		return nil, fmt.Errorf("details: %w", err)
	}
	return blob, nil
}

// OpenDetails undoes Seal. What does not open or parse is fault.ErrIntegrity.
func OpenDetails(key *crypto.Key, entry uuid.UUID, blob []byte) (Details, error) {
	var d Details
	text, err := key.OpenDetails(crypto.ID(entry), blob)
	if err != nil {
		return d, fmt.Errorf("entry %s: %w", entry, fault.ErrIntegrity)
	}
	if err := json.Unmarshal(text, &d); err != nil {
		return Details{}, fmt.Errorf("entry %s: %w", entry, fault.ErrIntegrity)
	}
	return d, nil
}
