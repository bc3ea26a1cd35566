package vault

import "github.com/tacitcrm/tacit/vault/reply"

// What methods of Session answer; package reply says what each holds.
type (
	// Released is one field as it leaves: in clear (Value), or as text that stands for it (Mask, Token).
	Released = reply.Released
	// Withheld says of one field or class that it was not released in clear, how and why.
	Withheld = reply.Withheld
	// Disclosure names the log entry under which a reply left.
	Disclosure = reply.Disclosure
	// Reply is one record as one session may see it.
	Reply = reply.Reply
	// Merged names other records of the same person.
	Merged = reply.Merged
	// Children is the list of a record's sub-resources of one kind, for example contact_points.
	Children = reply.Children
	// Page is one page of a list or a search; one log entry covers it.
	Page = reply.Page
	// Duplicate is a record that may be of the same person as a new one.
	Duplicate = reply.Duplicate
	// Alike is another record that a new one agrees with.
	Alike = reply.Alike
	// Written answers a write.
	Written = reply.Written
	// Erasure answers the destruction of a subject's keys.
	Erasure = reply.Erasure
	// Version is one state of a record in its history, newest first.
	Version = reply.Version
	// History is a record's past as one session may see it.
	History = reply.History
	// ConsentRecorded answers a consent event.
	ConsentRecorded = reply.ConsentRecorded
	// ConsentLedger is a subject's consent as of a time, as known at a time.
	ConsentLedger = reply.ConsentLedger
	// RecordedBasis is a legal basis with what it rests on.
	RecordedBasis = reply.RecordedBasis
	// BasisRecorded answers the recording of a legal basis.
	BasisRecorded = reply.BasisRecorded
)
