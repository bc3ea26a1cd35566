package policy

import (
	"slices"
	"sort"
	"strings"
	"sync/atomic"
)

// Purposes, roles and classes are the catalog's and the team's words; only actions are fixed, because the vault
// itself performs them.
const (
	ActionCreate      = "create"
	ActionRead        = "read"
	ActionUpdate      = "update"
	ActionReassign    = "reassign" // change an attribute that decisions rest on: owner, team, region, stage, verified
	ActionDelete      = "delete"
	ActionErase       = "erase"
	ActionList        = "list"
	ActionLookup      = "lookup"
	ActionSearch      = "search"
	ActionHistory     = "history"
	ActionConsent     = "consent"     // record a permissive consent event
	ActionWithdraw    = "withdraw"    // record a withdrawal, refusal or objection
	ActionConsents    = "consents"    // read the consent ledger
	ActionDisclosures = "disclosures" // read what the log says of one subject
	ActionBasis       = "basis"
	ActionImport      = "import"
	ActionAudit       = "audit" // read the log
	ActionExport      = "export"
	ActionPolicy      = "policy"    // read what the policy says, and why it decided as it did
	ActionActivate    = "activate"  // make a pushed policy bundle the active policy
	ActionGrant       = "grant"     // let somebody see subjects for a short while (break-glass)
	ActionRevoke      = "revoke"    // end such a grant early
	ActionReview      = "review"    // judge one after the fact
	ActionGrants      = "grants"    // read the grants there are and were
	ActionRequest     = "request"   // receive a data subject's request (GDPR Art. 15–22) and take it a step further
	ActionRequests    = "requests"  // read requests with their letters, certificates and clocks
	ActionApprove     = "approve"   // confirm a request's decision as a second person
	ActionRestrict    = "restrict"  // restrict processing or end a restriction (GDPR Art. 18)
	ActionHold        = "hold"      // place or release a hold that blocks deletion
	ActionRetention   = "retention" // see what is past its retention and run a sweep

	// What is done to many records, or for another system.
	ActionMerge   = "merge"   // say that two records are about one person or thing, or take that back
	ActionExtract = "extract" // take what a list shows out in bulk
	ActionWebhook = "webhook" // say which changes another system is told of

	// ActionInstructions is a recipient's: to be told what it is to erase, and to answer (GDPR Art. 19).
	ActionInstructions = "instructions"
)

// Actions lists every action there is.
func Actions() []string {
	return []string{
		ActionCreate, ActionRead, ActionUpdate, ActionReassign, ActionDelete, ActionErase, ActionList, ActionLookup,
		ActionSearch, ActionHistory, ActionDisclosures, ActionConsent, ActionWithdraw, ActionConsents, ActionBasis, ActionImport,
		ActionAudit, ActionExport, ActionPolicy, ActionActivate, ActionGrant, ActionRevoke, ActionReview, ActionGrants,
		ActionRequest, ActionRequests, ActionApprove, ActionRestrict, ActionHold, ActionRetention,
		ActionMerge, ActionExtract, ActionWebhook, ActionInstructions,
	}
}

// Actor is who asks. Its facts come with the credential, never from the policy's data.
type Actor struct {
	ID      string
	Roles   []string
	Teams   []string
	Regions []string // region codes; "*" stands for every region
	Subject string   // the one subject that a customer's own credential answers for; "" for all others
	MFA     bool
	// Verified says that a named person was authenticated, not merely asserted by a client.
	Verified bool
}

// Client is the program through which the actor asks; Kind is "app" or "partner".
type Client struct {
	ID   string
	Kind string
}

// Consent is the state of one purpose for one subject, with time already resolved by the vault: a grant that has
// expired, or is not valid yet, is not "given".
type Consent struct {
	Status   string          // given, withdrawn, refused, objected; any other word counts as missing
	Explicit bool            // GDPR Art. 9(2)(a)
	Channels map[string]bool // email, phone, sms, post, social
}

// Record carries the facts about one row on which a decision rests. An empty string is SQL NULL: Rego sees no key.
type Record struct {
	Subject                    string // the id of the subject that the record is about
	Owner, Team, Region, Stage string
	Hold                       bool // deletion is blocked
	Frozen                     bool // past its due erasure, kept for a hold alone
	Restricted                 bool // GDPR Art. 18
	Consents                   map[string]Consent
	Bases                      map[string]bool // legal bases that the vault holds on file for the subject
}

// Request is one question. Record is nil where there is no row: reading the log, starting an import, or asking what
// a session could do at all.
type Request struct {
	Actor   Actor
	Client  Client
	Purpose string
	Action  string
	Kind    string
	Ticket  string // break-glass reference, "" for none
	Record  *Record
}

// Form says how a field leaves the vault. The zero Form is Hidden.
type Form uint8

// The forms, from the least to the most disclosing.
const (
	Hidden Form = iota // not at all
	Token              // as a pseudonym of the subject and purpose
	Mask               // by the field's mask style, see Masked
	Clear              // as it is
)

// String returns "hidden", "token", "mask" or "clear".
func (f Form) String() string {
	switch f {
	case Token:
		return "token"
	case Mask:
		return "mask"
	case Clear:
		return "clear"
	case Hidden:
	}
	return "hidden"
}

// Set is a sorted set of words: classes, field names, obligations or reason codes. The zero Set is empty.
type Set []string

// NewSet sorts words and drops repetitions. It does not change its argument.
func NewSet(words ...string) Set {
	if len(words) == 0 {
		return nil
	}
	s := slices.Clone(words)
	sort.Strings(s)
	return slices.Compact(s)
}

// Has reports whether word is in the set.
func (s Set) Has(word string) bool {
	_, ok := slices.BinarySearch(s, word)
	return ok
}

// Decision is what policy answered. The zero Decision denies everything. Clear, Mask, Token, Match and Write hold
// names of classes or of single fields. Barred and Muted hold what the guard took away, so that a right given to a
// field by name does not outlive the bar on its class: of a barred class nothing leaves, of a muted one only a token.
type Decision struct {
	Visible bool
	Clear   Set
	Mask    Set
	Token   Set
	Match   Set // usable as an exact key in a look-up
	Write   Set
	Barred  Set
	Muted   Set
	Oblige  Set
	Reasons Set // codes, see Reason

	kept *kept // of decisions that were worked out once for all records alike; nil for one that stands alone
}

// kept is what follows from a decision, beside it.
type kept struct {
	forms   map[named]Form // what Form says of the catalog's fields
	derived atomic.Value
}

// named is a field's name with one of its classes.
type named struct{ field, class string }

// Form folds the decision for one field of the given class: clear before mask before token; named nowhere is hidden.
func (d Decision) Form(field, class string) Form {
	if d.kept != nil {
		if form, ok := d.kept.forms[named{field, class}]; ok {
			return form
		}
	}
	return d.form(field, class)
}

// Derived is room for one thing that its caller made of the decision, and finds again with every decision that is this very
// one. Whatever else it was made of is to be compared before it is used. It is nil for a decision that stands alone.
func (d *Decision) Derived() *atomic.Value {
	if d.kept == nil {
		return nil
	}
	return &d.kept.derived
}

func (d *Decision) form(field, class string) Form {
	muted := either(d.Muted, field, class)
	switch {
	case !d.Visible || either(d.Barred, field, class):
		return Hidden
	case !muted && either(d.Clear, field, class):
		return Clear
	case !muted && either(d.Mask, field, class):
		return Mask
	case either(d.Token, field, class):
		return Token
	}
	return Hidden
}

// MayMatch reports whether the field may be a key of a look-up. A compound token needs it of each of its fields.
func (d Decision) MayMatch(field, class string) bool {
	return d.Visible && either(d.Match, field, class) && !either(d.Barred, field, class) && !either(d.Muted, field, class)
}

// MayWrite reports whether the field may be set. With byNameOnly the right to the class is not enough: that is for
// attributes on which decisions or uniqueness rest.
func (d Decision) MayWrite(field, class string, byNameOnly bool) bool {
	return d.Visible && (d.Write.Has(field) || !byNameOnly && d.Write.Has(class))
}

// Reason returns the code to show: of a refusal the one that closes the record most firmly, "" where the actor may
// not know that the record exists. Of a visible record it says what the guard withheld, "" for nothing.
func (d Decision) Reason() string {
	for _, code := range reasonCodes {
		if d.Reasons.Has(code) {
			return code
		}
	}
	return ""
}

// String lists the words, or says none.
func (s Set) String() string {
	if len(s) == 0 {
		return "none"
	}
	return strings.Join(s, ", ")
}

func (s Set) equal(t Set) bool { return slices.Equal(s, t) }

func either(s Set, field, class string) bool {
	return s.Has(field) || s.Has(class)
}
