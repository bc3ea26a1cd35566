package audit

import (
	"time"

	"github.com/google/uuid"
)

// MaxSubjects is how many subjects one entry may name, over all its groups.
const MaxSubjects = 500

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
