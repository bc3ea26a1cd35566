// Package facts loads what one decision and one reply about a record rest on, in one statement, and believes nothing of
// it that it has not verified: the record and its sub-resources by their headers, the subject's state by its MAC, each
// under the revision that was active as they were read. It decides nothing.
package facts

import (
	"cmp"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Facts is everything one decision and reply about one record rest on, read in one statement.
type Facts struct {
	Rev      *revision.Set
	Now      time.Time // the database's
	ID       uuid.UUID
	Subject  uuid.UUID
	Known    bool      // the subject has a key row: live, or a fence
	Erased   time.Time // of the fence; zero for a live subject
	Found    bool      // the record exists
	Record   record.Record
	Children []record.Record
	Keys     *keyring.Subject // nil for an absent or erased subject
	Stored   ledger.StateRow
	State    ledger.State
	Chosen   bool // the database could choose it by its projection, see package ledger
	Policy   policy.Record

	// What decisions rest on, as it was read; zero for a subject that the request makes.
	readVersion  uint64
	readRevision int64
	undecided    bool
}

// Undecided are the facts for an entry whose kind and action are not those that they were decided by: its details then
// say nothing of what the decision rested on, by which a replay would decide about something else.
func (f *Facts) Undecided() *Facts {
	other := *f
	other.undecided = true
	return &other
}

// decidedOn is the version of the record and the revision of the state that the request's decision rested on: as they
// were before the request changed them, or as it made them.
func (f *Facts) decidedOn() (version uint64, revision int64) {
	if f.undecided {
		return 0, 0
	}
	if f.readRevision == 0 {
		return 1, f.Stored.Revision
	}
	return f.readVersion, f.readRevision
}

// Child returns the sub-resource of that id.
func (f *Facts) Child(id uuid.UUID) (*record.Record, bool) {
	for i := range f.Children {
		if f.Children[i].ID == id {
			return &f.Children[i], true
		}
	}
	return nil, false
}

// Holds verifies that a found record really holds the value it was found by: a token row that was edited
// to lead to another record is an integrity failure, not an answer.
func (f *Facts) Holds(roots *keyring.Roots, index uint16, token [16]byte) error {
	for i := -1; i < len(f.Children); i++ {
		r := &f.Record
		if i >= 0 {
			r = &f.Children[i]
		}
		if ok, err := r.Holds(roots, f.Keys, index, token); ok || err != nil {
			return err
		}
	}
	return fmt.Errorf("token of %s: %w", f.Subject, fault.ErrIntegrity)
}

// Claims reports whether a record, or one of its sub-resources, claims the value of a token for itself; except
// is one that does not count.
func (f *Facts) Claims(roots *keyring.Roots, index uint16, token [16]byte, except uuid.UUID) (bool, error) {
	for i := -1; i < len(f.Children); i++ {
		r := &f.Record
		if i >= 0 {
			r = &f.Children[i]
		}
		if r.ID == except {
			continue
		}
		if ok, err := r.Claims(roots, f.Keys, index, token); ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}

// Pseudonym is what the log calls the subject in the month of a time.
func (f *Facts) Pseudonym(at time.Time) (uuid.UUID, error) {
	key, err := f.Keys.Key(catalog.SlotLog)
	if err != nil {
		return uuid.Nil, err
	}
	return uuid.UUID(key.Pseudonym(at)), nil
}

// Pseudonyms are the subject's names in the log from its creation to now, within from and to.
func (f *Facts) Pseudonyms(from, to time.Time) ([]uuid.UUID, error) {
	key, err := f.Keys.Key(catalog.SlotLog)
	if err != nil {
		return nil, err
	}
	start, end := f.Record.Created.AddDate(0, 0, -1), f.Now.AddDate(0, 0, 1)
	if from.After(start) {
		start = from
	}
	if !to.IsZero() && to.Before(end) {
		end = to
	}
	names := []uuid.UUID{}
	for m := time.Date(start.UTC().Year(), start.UTC().Month(), 1, 0, 0, 0, 0, time.UTC); !m.After(end); m = m.AddDate(0, 1, 0) {
		names = append(names, uuid.UUID(key.Pseudonym(m)))
	}
	return names, nil
}

// SealDetails adds what the decision rested on, the versions and the moment, and seals for one entry of a time, under the
// subject's log key.
func (f *Facts) SealDetails(entry uuid.UUID, at time.Time, d tape.Details) ([]byte, error) {
	key, err := f.Keys.Key(catalog.SlotLog)
	if err != nil {
		return nil, err
	}
	version, revision := f.decidedOn()
	d.RecordVersion, d.StateRevision = cmp.Or(d.RecordVersion, version), revision
	d.Lag = tape.Lag(f.Now.Sub(at).Microseconds())
	return d.Seal(key, entry)
}

// OpenDetails reads the sealed part of an entry about this subject.
func (f *Facts) OpenDetails(entry uuid.UUID, blob []byte) (tape.Details, error) {
	key, err := f.Keys.Key(catalog.SlotLog)
	if err != nil {
		return tape.Details{}, err
	}
	return tape.OpenDetails(key, entry, blob)
}
