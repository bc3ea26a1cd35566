// Package leaf is one entry of the log in its canonical form: the bytes that the tree is made of. It reads and writes
// them and knows neither where they lie nor whom they are about.
package leaf

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"time"

	"github.com/google/uuid"
)

var (
	// ErrNotCanonical means that an entry, or bytes to be read as one, are not in the one form the log takes.
	ErrNotCanonical = errors.New("audit: not a canonical entry")
	// ErrTooManySubjects means that an entry names more than MaxSubjects subjects, or is longer with them than MaxLeaf;
	// split it.
	ErrTooManySubjects = errors.New("audit: too many subjects in one entry")
)

// MaxSubjects is how many subjects one entry may name, over all its groups.
const MaxSubjects = 400

// MaxLeaf is the length of the longest leaf in bytes: exports give a length in two bytes (C2SP tlog-tiles).
const MaxLeaf = 1<<16 - 1

// Bounds that keep one entry from filling the log. They are far above what the vault writes.
const (
	maxName   = 64      // bytes of one word
	maxNames  = 512     // words in one list
	maxDetail = 4 << 10 // bytes of one subject's sealed details
	maxRecord = 64      // bytes of a keyed digest
)

// Decision values: what the policy answered.
const (
	Allow = "allow"
	Deny  = "deny"
)

// Outcome is what came of a request.
type Outcome string

// The outcomes. Only the first three follow an allowing decision alone.
const (
	Released Outcome = "released" // fields left the vault
	Written  Outcome = "written"  // a record, consent or basis was changed
	Erased   Outcome = "erased"   // a subject's keys were shredded
	Denied   Outcome = "denied"   // refused
	Absent   Outcome = "absent"   // no such record
	Gone     Outcome = "gone"     // the subject was erased before
	Failed   Outcome = "failed"   // allowed, but an error kept it from happening
)

// Group is the subjects of which exactly the same fields left, or were written.
type Group struct {
	Clear    []string    // fields in clear, by name
	Mask     []string    // fields masked
	Token    []string    // fields as tokens
	Subjects []uuid.UUID // pseudonyms, never subject ids
	Details  [][]byte    // sealed under each subject's log key; none, or one a subject (which may be empty)
}

// Entry is one line of the log. It holds no personal data: every string is a word the server made or the catalog
// declares, every person a pseudonym. A zero optional attribute is left out of the leaf.
type Entry struct {
	ID       uuid.UUID // UUIDv7 made by Log.NewEntry
	Time     time.Time // to the microsecond, UTC; agrees with ID
	Actor    uuid.UUID // pseudonym; optional
	Client   uuid.UUID // credential id; optional
	Action   string
	Kind     string   // optional
	Purpose  string   // optional
	Basis    string   // optional
	Policy   [32]byte // SHA-256 of the policy that decided; optional
	Catalog  [32]byte // SHA-256 of the catalog it decided under; optional
	Decision string   // Allow or Deny
	Outcome  Outcome
	Reasons  []string // reason codes
	Oblige   []string // obligations the policy attached
	Groups   []Group
	Record   []byte // keyed digest of the record, for writes
}

// Milli is the time within a UUIDv7, in milliseconds since 1970 (RFC 9562, 5.7).
func Milli(id uuid.UUID) int64 {
	return int64(binary.BigEndian.Uint64(id[:8]) >> 16)
}

// Pseudonyms lists whom the entry names, each once, sorted.
func (e *Entry) Pseudonyms() []uuid.UUID {
	var all []uuid.UUID
	for i := range e.Groups {
		all = append(all, e.Groups[i].Subjects...)
	}
	slices.SortFunc(all, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(all)
}

// Has reports whether a field left or was written, in any form.
func (e *Entry) Has(field string) bool {
	for i := range e.Groups {
		g := &e.Groups[i]
		if slices.Contains(g.Clear, field) || slices.Contains(g.Mask, field) || slices.Contains(g.Token, field) {
			return true
		}
	}
	return false
}

// Names reports whether the entry names a pseudonym.
func (e *Entry) Names(pseudonym uuid.UUID) bool {
	return slices.ContainsFunc(e.Groups, func(g Group) bool { return slices.Contains(g.Subjects, pseudonym) })
}
