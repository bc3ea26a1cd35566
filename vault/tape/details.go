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

// Details is what an entry keeps of one subject, sealed for whoever holds the subject's log key: see AppendBinary for
// its form. Entries of earlier releases hold it as JSON.
type Details struct {
	Record   uuid.UUID   `json:"record,omitzero"`    // that was read or written, where it is not the subject itself
	Version  uint64      `json:"version,omitzero"`   // of the record as it was written; beside Event, the revision of the state
	Consents []uuid.UUID `json:"consents,omitempty"` // events that the disclosure relied on
	Event    uuid.UUID   `json:"event,omitzero"`     // of the consent or basis that was recorded
	Grant    uuid.UUID   `json:"grant,omitzero"`     // break-glass, whose ticket policy was told
	// Digest is that of the record with its sub-resources as the write left them, see record.Digest, where the entry
	// covers several records; else it is the entry's own. Whole is the version of that record where Record is one of
	// its sub-resources.
	Digest []byte `json:"digest,omitempty"`
	Whole  uint64 `json:"-"`
	// What the decision rested on: the version of the record (of a sub-resource, its parent's) and the revision of the
	// subject's state. Zero in entries of releases that kept neither.
	RecordVersion uint64 `json:"v,omitzero"`
	StateRevision int64  `json:"s,omitzero"`
	// Lag is how many microseconds after the entry's own time the state was read, by the database's clock: below 0 where
	// that is behind, or the entry was begun later. What a state says depends on when it is asked.
	Lag Lag `json:"t,omitzero"`
}

// Lag is a span in microseconds.
type Lag int64

// lagBytes hold some four years in either direction, more than any two clocks differ.
const lagBytes = 6

// appendLag writes a span in the same length whatever it is: the length of sealed details shows, and should not tell
// how busy the server was. One that is longer than lagBytes hold is cut.
func appendLag(b []byte, l Lag) []byte {
	const most = 1<<(8*lagBytes-1) - 1
	l = max(-most, min(most, l))
	wide := binary.BigEndian.AppendUint64(nil, uint64(l)) //nolint:gosec // two's complement
	return append(b, wide[8-lagBytes:]...)
}

func readLag(b []byte) Lag {
	var wide [8]byte
	copy(wide[:], b[:lagBytes])                                              // the sign comes first
	return Lag(int64(binary.BigEndian.Uint64(wide[:])) >> (64 - 8*lagBytes)) //nolint:gosec // two's complement
}

// UnmarshalText reads a span as entries of earlier releases hold it: lagBytes in base64.
func (l *Lag) UnmarshalText(text []byte) error {
	b, err := base64.RawURLEncoding.AppendDecode(nil, text)
	if err != nil || len(b) != lagBytes {
		return fault.ErrIntegrity
	}
	*l = readLag(b)
	return nil
}

// Seal encodes details and encrypts them under the subject's log key for one entry.
func (d Details) Seal(key *crypto.Key, entry uuid.UUID) ([]byte, error) {
	plain, err := d.AppendBinary(make([]byte, 0, 2*block))
	if err != nil {
		return nil, err
	}
	blob, err := key.SealDetails(crypto.ID(entry), plain)
	if err != nil {
		return nil, fmt.Errorf("details: %w", err)
	}
	return blob, nil
}

// OpenDetails undoes Seal. What does not open or parse is fault.ErrIntegrity.
func OpenDetails(key *crypto.Key, entry uuid.UUID, blob []byte) (Details, error) {
	plain, err := key.OpenDetails(crypto.ID(entry), blob)
	if err != nil {
		return Details{}, fmt.Errorf("entry %s: %w", entry, fault.ErrIntegrity)
	}
	d, err := ParseDetails(plain)
	if err != nil {
		return Details{}, fmt.Errorf("entry %s: %w", entry, err)
	}
	return d, nil
}

// ParseDetails reads details of this release, or the JSON of an earlier one. Its error is fault.ErrIntegrity.
func ParseDetails(plain []byte) (Details, error) {
	var d Details
	if len(plain) > 0 && plain[0] == '{' {
		if err := json.Unmarshal(plain, &d); err != nil {
			return Details{}, fault.ErrIntegrity
		}
		return d, nil
	}
	err := d.UnmarshalBinary(plain)
	return d, err
}
