// Package certificate is what an erasure leaves in the hands of the person it was about: which keys were destroyed, what is
// kept and why, whom else we told and what they answered, where traces were searched, and which entries of the log say so.
// It writes, signs, reads and verifies certificates, and signs other documents in the same way. It reads no database and
// asks nobody: what a certificate says is as true as what its draft was made of. That the log has the entries named, and
// that nobody changed a word of the certificate since, it shows; that no other copy of the data existed, nothing can show.
package certificate

import (
	"slices"
	"time"

	"github.com/google/uuid"
)

// Version is the version of the form that this package writes and reads.
const Version = 1

// Limits is the last word of every certificate: what it does not prove.
const Limits = "This certificate proves what was logged: that the entries named here are in the log under this checkpoint. " +
	"It cannot prove that no other copy of the data existed."

// Status is what an erasure came to.
type Status string

// The statuses. What backups still hold, and until when, does not count here: see Bounds and Key.Bound.
const (
	Complete    Status = "complete"    // nothing is kept, and every recipient took note
	Partial     Status = "partial"     // something is kept by law or a hold, or a recipient refused or never answered
	Provisional Status = "provisional" // a recipient has been told and may still answer: another certificate follows
)

// Certificate says how one request for erasure was carried out (GDPR Art. 17, Art. 19). Its one form in bytes is JSON as
// RFC 8785 writes it, without floating-point numbers; see Marshal. Times are UTC in whole seconds.
type Certificate struct {
	Version    int         `json:"version"`
	ID         uuid.UUID   `json:"id"`
	Issue      int         `json:"issue"`             // 1 for the first of a request, 2 for the one that replaces it, and so on
	Replaces   uuid.UUID   `json:"replaces,omitzero"` // the certificate of the issue before
	Origin     string      `json:"origin"`            // the log's name, which names the vault
	IssuedAt   time.Time   `json:"issued_at"`
	Status     Status      `json:"status"`
	Request    uuid.UUID   `json:"request"`
	Subject    Digest      `json:"subject"` // Commitment
	Regime     string      `json:"regime"`  // a word: gdpr, ccpa, …
	Ground     Ground      `json:"ground"`  // of the erasure
	Dates      Dates       `json:"dates"`
	Destroyed  []Key       `json:"destroyed"`
	Deleted    Deleted     `json:"deleted"`
	Bounds     Bounds      `json:"bounds"`
	Kept       []Kept      `json:"kept"`
	Recipients []Recipient `json:"recipients"`
	Probes     []Probe     `json:"probes"`
	Log        Log         `json:"log"`
	Limits     string      `json:"limits"`
}

// Ground is a reason in law.
type Ground struct {
	Code     string `json:"code"`     // a word: consent_withdrawn, tax_audit, …
	Citation string `json:"citation"` // as "GDPR Art. 17(1)(b)"
}

// Dates of a request, none before the one above it.
type Dates struct {
	Received  time.Time `json:"received"`
	Decided   time.Time `json:"decided"`
	Frozen    time.Time `json:"frozen,omitzero"` // zero where nothing was frozen first
	Destroyed time.Time `json:"destroyed"`       // the last of the keys' DeletedAt
}

// Key is one destroyed key of the subject, and with it all data that it sealed.
type Key struct {
	Class         string    `json:"class"`                   // of the data that it sealed, a word: identity, contact, …
	Slot          int       `json:"slot"`                    // its place among the subject's keys; of the n-th record of a person plus 16(n-1), and the class ends in _n
	Bucket        uuid.UUID `json:"bucket,omitzero"`         // the key that wrapped it
	BucketVersion int       `json:"bucket_version,omitzero"` // of Bucket
	Generation    int64     `json:"generation"`              // of the keystone, whose root wrapped Bucket
	Method        string    `json:"method"`                  // in words, made of the rest
	DeletedAt     time.Time `json:"deleted_at"`              // from the database, which ended every reading
	DestroyedAt   time.Time `json:"destroyed_at,omitzero"`   // the root of Generation: no backup holds the key in a readable form any more
	Bound         Bound     `json:"bound,omitzero"`          // where DestroyedAt is yet to come
}

// Bound says until when backups may hold a key in a readable form.
type Bound struct {
	Until time.Time `json:"until"` // not before the certificate's IssuedAt
	Flip  string    `json:"flip"`  // what ends it, a word: the name of the schedule, or "next"
}

// Deleted counts what was deleted from the database, by table.
type Deleted struct {
	Rows   map[string]int64 `json:"rows"`
	Tokens map[string]int64 `json:"tokens"`
}

// Bounds says what older backups may still hold, besides keys.
type Bounds struct {
	// TokensUntil is when the index epoch of the deleted blind tokens ends: until then who has an older backup and the
	// keystone can tell from them whether a guessed value was there. Zero where no tokens were deleted, and where epochs are
	// ended by hand, so that no date can be promised.
	TokensUntil time.Time `json:"tokens_until,omitzero"`
	// ClearColumns are the columns that hold data of the person unsealed ("contact.country"), which destroying keys does
	// not reach: older backups hold them until they are deleted.
	ClearColumns []string `json:"clear_columns"`
	// BestEffort means that the keystone keeps its roots where deleting cannot be confirmed, such as a file.
	BestEffort bool `json:"keystone_best_effort"`
}

// Kept is a class of data that was not erased (GDPR Art. 17(3)).
type Kept struct {
	Class       string    `json:"class"`
	Ground      Ground    `json:"ground"`
	Until       time.Time `json:"until,omitzero"`       // when it goes; zero while a hold stands, and for what was refused
	Review      time.Time `json:"next_review,omitzero"` // of the hold: until it is released
	ReadableFor string    `json:"readable_for"`         // Legal, or Any for what was refused
}

// What kept data can be read for.
const (
	Legal = "legal" // the one purpose of what is due and held
	Any   = "any"   // what was not due, by the decision: it is used as before
)

// Decided is the code of the ground of a class for which the request was refused. It has no end.
const Decided = "decision"

// Answer is what a recipient said.
type Answer string

// The answers (GDPR Art. 19).
const (
	Acknowledged Answer = "acknowledged" // took note, and will act
	Erased       Answer = "erased"       // erased what it had
	Refused      Answer = "refused"      // has a ground of its own to keep it
	Silent       Answer = "none"         // none yet
	Overdue      Answer = "overdue"      // none in the time it had; no longer waited for
)

// Recipient is somebody to whom the person's data had been disclosed, by the log, and who was told of the erasure.
type Recipient struct {
	Name       string    `json:"name"`
	ToldAt     time.Time `json:"told_at"`
	AnsweredAt time.Time `json:"answered_at,omitzero"` // zero for Silent and Overdue
	Answer     Answer    `json:"answer"`
}

// Probe is a search for traces after the destruction.
type Probe struct {
	Name     string `json:"name"`     // a word
	Searched string `json:"searched"` // what was searched, in words
	Looked   int64  `json:"looked"`   // at so many rows, keys or messages
	Found    int64  `json:"found"`    // 0: with a trace there is no certificate
}

// Log is what the log says of the request, with proofs (RFC 6962, 2.1.1) for whoever has its public key.
type Log struct {
	Checkpoint string      `json:"checkpoint"` // a signed note (C2SP tlog-checkpoint)
	Pseudonyms []uuid.UUID `json:"pseudonyms"` // by which the entries name the person, or the request
	Entries    []Entry     `json:"entries"`    // by Index
}

// Entry is one entry of the log.
type Entry struct {
	ID     uuid.UUID `json:"id"`
	Action string    `json:"action"`        // as the leaf has it
	Index  int64     `json:"index"`         // its place in the log, from 0
	Hash   Digest    `json:"hash"`          // of the leaf (RFC 6962, 2.1)
	Path   []Digest  `json:"path"`          // the inclusion proof under Log.Checkpoint, from the leaf's sibling up
	Leaf   string    `json:"leaf,omitzero"` // the entry to the byte; absent where it names others, too
}

// names reports whether a pseudonym is one of those listed.
func (l *Log) names(pseudonym uuid.UUID) bool { return slices.Contains(l.Pseudonyms, pseudonym) }
