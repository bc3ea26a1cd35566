package policy

import (
	"slices"
	"time"
)

// Reason codes. They are a closed set, because they reach callers and the log.
const (
	ReasonFrozen            = "frozen" // as hold; to others it is called restricted or purpose_not_allowed
	ReasonRestricted        = "restricted"
	ReasonObjected          = "objected"
	ReasonConsentWithdrawn  = "consent_withdrawn"
	ReasonConsentMissing    = "consent_missing"
	ReasonHold              = "hold" // given to the purposes compliance and legal alone
	ReasonNoBasis           = "no_basis"
	ReasonNotYours          = "not_yours"
	ReasonPurposeNotAllowed = "purpose_not_allowed"
	ReasonRoleNotAllowed    = "role_not_allowed"
	ReasonSpecialCategory   = "special_category"
)

// reasonCodes lists the codes by precedence: what protects the person comes before what limits the actor.
var reasonCodes = []string{
	ReasonFrozen, ReasonRestricted, ReasonObjected, ReasonConsentWithdrawn, ReasonConsentMissing, ReasonHold,
	ReasonNoBasis, ReasonNotYours, ReasonPurposeNotAllowed, ReasonRoleNotAllowed, ReasonSpecialCategory,
}

// obligations are the ones the vault knows how to meet. An obligation it cannot meet must not be dropped in silence,
// so any other word is an error.
var obligations = NewSet(ObligeAudit, ObligeNotify, ObligeTTL)

// The obligations. Each stands in the log entry of whatever the decision let happen.
const (
	ObligeAudit  = "audit:full" // the entry says so, and is found by it
	ObligeNotify = "notify:dpo" // besides, the server's log has a line for the data protection officer
	ObligeTTL    = "ttl:60"     // besides, the reply says that its receiver has to forget it after TTL
)

// TTL is how long what left under ObligeTTL may be kept.
const TTL = time.Minute

// Obligations lists them all.
func Obligations() []string { return slices.Clone(obligations) }

// DutyPurposes are the purposes of legal duty that the guard knows by name: they stay open to restriction and
// objection, and a statutory basis opens special categories to them.
func DutyPurposes() []string { return []string{"compliance", "legal"} }
