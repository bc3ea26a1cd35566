package vault

import "github.com/tacitcrm/tacit/vault/reply"

type (
	// Released and what follows are what methods of Session answer; see package reply.
	Released        = reply.Released
	Withheld        = reply.Withheld
	Disclosure      = reply.Disclosure
	Reply           = reply.Reply
	Children        = reply.Children
	Page            = reply.Page
	Written         = reply.Written
	Erasure         = reply.Erasure
	Version         = reply.Version
	History         = reply.History
	ConsentRecorded = reply.ConsentRecorded
	ConsentLedger   = reply.ConsentLedger
	RecordedBasis   = reply.RecordedBasis
	BasisRecorded   = reply.BasisRecorded
)
