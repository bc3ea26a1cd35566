// Package reply is what a session gets back: values that were released, what was withheld and why, and the log
// entry under which they left. It decides nothing and holds no method.
package reply

import (
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/value"
)

// Released is one field as it leaves: in clear (Value), or as text that stands for it (Mask, Token).
type Released struct {
	Field *catalog.Field
	Form  policy.Form
	Value value.Value // set when Form is policy.Clear
	Text  string      // set when Form is policy.Mask or policy.Token
}

// Withheld says of one field or class that it was not released in clear, how and why. It follows from
// catalog and decision, not from whether the record has a value.
type Withheld struct {
	Name   string // field name, or class name for fields whose class varies by row
	As     string // "mask", "token" or "hidden"
	Reason string // in plain words
}

// Disclosure names the log entry under which a reply left.
type Disclosure struct {
	Entry   uuid.UUID
	Purpose string
	Policy  [32]byte
	// ForgetAfter is how long the receiver may keep what left, where policy obliges to forget it; zero for no bound.
	ForgetAfter time.Duration
}

// Reply is one record as one session may see it.
type Reply struct {
	Kind       *catalog.Kind
	ID         uuid.UUID
	Parent     uuid.UUID // set for records of a child kind
	Version    uint64    // for If-Match
	CreatedAt  time.Time // zero unless operational fields are released
	UpdatedAt  time.Time
	Fields     []Released
	Children   []Children
	Withheld   []Withheld
	Merged     Merged
	Disclosure Disclosure
}

// Merged names records of the same person that a record was merged with, as far as the session may read them.
type Merged struct {
	Into uuid.UUID   // zero where it was merged into none, or into one that the session may not read
	From []uuid.UUID // those that were merged into it
}

// Children is the list of a record's sub-resources of one kind, for example contact_points.
type Children struct {
	Name  string
	Items []Reply // without Withheld and Disclosure of their own
}

// Page is one page of a list or a search; one log entry covers it.
type Page struct {
	Items      []Reply // without Disclosure of their own
	Included   []Reply // records that those refer to, where they were asked for; without Disclosure of their own
	Count      *int64  // records on all pages, where it was asked for
	Next       string  // cursor of the next page, "" at the end
	Disclosure Disclosure
}

// Written answers a write.
type Written struct {
	Kind       *catalog.Kind
	ID         uuid.UUID
	Parent     uuid.UUID
	Version    uint64
	Children   []Children  // ids and declared kind of the sub-resources a create made
	Duplicates []Duplicate // of a person's new record; nil where the session is told of none
	Disclosure Disclosure
	Replayed   bool // an idempotency key matched an earlier request
	// Agreeing are others that may be of the same person as a new record, whoever may see them: it stays in the server.
	Agreeing []Alike
}

// Alike is another record that a new one agrees with, in values of some indexes or compound searches, by their numbers.
type Alike struct {
	ID      uuid.UUID
	Indexes []int16
}

// Duplicate is a record that may be of the same person as a new one, with the names of the fields in which the two agree.
type Duplicate struct {
	ID     uuid.UUID
	Fields []string
}

// Erasure answers the destruction of a subject's keys.
type Erasure struct {
	Subject  uuid.UUID
	ErasedAt time.Time
	Records  int      // rows deleted, the subject's own and those about it
	Classes  []string // what was destroyed, where it was not everything
	Entry    uuid.UUID
	// What backups hold of the destroyed keys opens until this generation of the keystone is destroyed, which
	// Bound says when to expect.
	Generation uint64
	Bound      Bound
}

// Bound says when shredded keys become unreadable in backups.
type Bound struct {
	Flip       string        // immediate, every 1h0m0s, manual
	Within     time.Duration // from the erasure to the generation's destruction; 0 where nobody knows
	Grace      uint64        // how many flips later that is, beyond the first
	BestEffort bool          // the KMS may leave traces of what it destroys
}

// Version is one state of a record in its history, newest first.
type Version struct {
	Record  uuid.UUID // the record itself, or one of its sub-resources
	Of      uuid.UUID // the record of the same person whose version it is, where that is not the one asked for
	Version uint64
	At      time.Time // when it was replaced
	Action  string
	Entry   uuid.UUID // log entry of the write that replaced it
	Changed []Released
}

// History is a record's past as one session may see it.
type History struct {
	Kind       *catalog.Kind
	ID         uuid.UUID
	Versions   []Version
	Withheld   []Withheld
	Disclosure Disclosure
}

// ConsentRecorded answers a consent event. It tells nothing of the ledger, which its writer may not read.
type ConsentRecorded struct {
	Event      uuid.UUID
	RecordedAt time.Time
	Disclosure Disclosure
	Replayed   bool // an idempotency key matched an earlier request
}

// ConsentLedger is a subject's consent as of a time, as known at a time.
type ConsentLedger struct {
	Subject    uuid.UUID
	AsOf       time.Time
	KnownAt    time.Time
	Events     []consent.Event // recorded by KnownAt
	State      consent.View
	Bases      []string        // legal bases that hold now
	Recorded   []RecordedBasis // those recorded one by one, ended ones included
	Linked     []ConsentLedger // of records of the same person that it is merged with, without Disclosure of their own
	Disclosure Disclosure
}

// RecordedBasis is a legal basis with what it rests on.
type RecordedBasis struct {
	ID         uuid.UUID
	Basis      string
	Citation   value.Value
	RecordedAt time.Time
	EndedAt    time.Time // zero while it holds
}

// BasisRecorded answers the recording of a legal basis.
type BasisRecorded struct {
	ID         uuid.UUID
	Disclosure Disclosure
}
