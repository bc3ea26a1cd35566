package certificate

import (
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/tree"
)

// Draft is what New makes a certificate of. Times are cut to whole seconds, but for those of Bound.Until, TokensUntil and
// Kept.Until, which go up to the next: no date is earlier than it is. Nil lists are empty ones.
type Draft struct {
	ID         uuid.UUID
	Issue      int       // from 1
	Replaces   uuid.UUID // required from issue 2 on
	Origin     string
	IssuedAt   time.Time
	Request    uuid.UUID
	Subject    Digest // Commitment
	Regime     string
	Ground     Ground
	Dates      Dates // without Destroyed, which is made of the keys
	Destroyed  []Key // without Method, which is made of the rest
	Deleted    Deleted
	Bounds     Bounds
	Kept       []Kept
	Recipients []Recipient
	Probes     []Probe
	Pseudonyms []uuid.UUID // by which the entries name the person, or the request
	Entries    []Logged
}

// Logged is one entry of the log and what proves it; see audit.Log.Inclusions, which proves all entries under one
// checkpoint.
type Logged struct {
	Leaf   []byte     // canonical
	Proof  tree.Proof // its checkpoint must be that of all others
	Hidden bool       // show its hash alone, since it names other people, too
}
