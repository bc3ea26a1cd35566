package letter

import (
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
)

// Vars are the variables of one letter. Dates are shown in the zone of their time. A zero time, id or secret is left out
// where the wording allows it. The words for types, reasons, classes and channels come from the letter's language: fields
// hold codes, as package rights (Type, Justification), the key slots of classes and the channels of consent name them.
type Vars interface {
	// Template names the letter; one of Templates.
	Template() string
	show(v *view)
}

// RequestReceived acknowledges a request. It is the same for people that are known and those that are not.
type RequestReceived struct {
	Request  uuid.UUID
	Type     string // of the request
	Received time.Time
	Due      time.Time
}

// RequestCode brings a one-time code.
type RequestCode struct {
	Request uuid.UUID
	Code    crypto.Secret
	Minutes int // for which it is valid
}

// RequestVerified says that the person is known to be who they say.
type RequestVerified struct {
	Request uuid.UUID
	Type    string
	Due     time.Time
}

// RequestExtended says that and why an answer takes longer (GDPR Art. 12(3)).
type RequestExtended struct {
	Request  uuid.UUID
	Type     string
	Reason   string    // a justification
	Due      time.Time // the new date
	Complain bool      // say that one may complain to an authority
}

// RequestRefused says that and why nothing is done, and what the person can do about it (GDPR Art. 12(4)).
type RequestRefused struct {
	Request  uuid.UUID
	Type     string
	Reasons  []string // justifications
	Complain bool     // to an authority, Art. 77
	Remedy   bool     // to a court, Art. 79
	Appeal   bool     // to the controller
}

// Kept is a class of data that stays.
type Kept struct {
	Class    string
	Ground   string // "retention", or the title of one of the catalog's grounds
	Citation string
	Until    time.Time // zero: until the ground has gone
}

// RequestDecidedErasure says what goes and what stays, before it goes.
type RequestDecidedErasure struct {
	Request  uuid.UUID
	From     time.Time // from when it is destroyed, and can be taken back no more; zero: at once
	Gone     []string  // classes
	Kept     []Kept
	Complain bool
	Remedy   bool
	Appeal   bool
}

// RequestFulfilled says that it is done.
type RequestFulfilled struct {
	Request uuid.UUID
	Type    string
	Done    time.Time
	Link    crypto.Secret // where what was asked for can be fetched; zero for nothing
}

// RequestPartFulfilled says what was done, and why not the rest.
type RequestPartFulfilled struct {
	Request  uuid.UUID
	Type     string
	Done     time.Time
	Reasons  []string // justifications
	Kept     []Kept
	Link     crypto.Secret
	Complain bool
	Remedy   bool
	Appeal   bool
}

// CertificateReady brings what a person needs to show that a certificate is about them: nobody else gets the salt.
type CertificateReady struct {
	Request uuid.UUID
	Partial bool
	Link    crypto.Secret
	Subject crypto.Secret // the id under which the person was known
	Salt    crypto.Secret // hexadecimal
}

// AddressChanged tells the old address of a change.
type AddressChanged struct {
	Request uuid.UUID // zero for none
	Channel string
	At      time.Time
	Days    int // in which the new address verifies nobody
}

// ConsentConfirm asks the owner of a mailbox whether the consent was theirs (double opt-in).
type ConsentConfirm struct {
	Purpose string // its title
	Link    crypto.Secret
	Until   time.Time
}

// ConsentWithdrawn confirms a withdrawal.
type ConsentWithdrawn struct {
	Purpose string // its title
	Channel string // "" for all
	At      time.Time
}

// ConsentExpiring tells of a consent's end, before it.
type ConsentExpiring struct {
	Purpose string // its title
	Channel string // "" for all
	Until   time.Time
	Link    crypto.Secret // to renew it; zero for none
}

// AppealReceived acknowledges an appeal.
type AppealReceived struct {
	Request  uuid.UUID
	Type     string
	Received time.Time
	Due      time.Time
}

// RestrictionLifted tells before a restriction ends (GDPR Art. 18(3)).
type RestrictionLifted struct {
	Request  uuid.UUID // zero for none
	At       time.Time
	Complain bool
}

// Template is "request_received".
func (RequestReceived) Template() string { return "request_received" }

// Template is "request_code".
func (RequestCode) Template() string { return "request_code" }

// Template is "request_verified".
func (RequestVerified) Template() string { return "request_verified" }

// Template is "request_extended".
func (RequestExtended) Template() string { return "request_extended" }

// Template is "request_refused".
func (RequestRefused) Template() string { return "request_refused" }

// Template is "request_decided_erasure".
func (RequestDecidedErasure) Template() string { return "request_decided_erasure" }

// Template is "request_fulfilled".
func (RequestFulfilled) Template() string { return "request_fulfilled" }

// Template is "request_part_fulfilled".
func (RequestPartFulfilled) Template() string { return "request_part_fulfilled" }

// Template is "certificate_ready".
func (CertificateReady) Template() string { return "certificate_ready" }

// Template is "address_changed".
func (AddressChanged) Template() string { return "address_changed" }

// Template is "consent_confirm".
func (ConsentConfirm) Template() string { return "consent_confirm" }

// Template is "consent_withdrawn".
func (ConsentWithdrawn) Template() string { return "consent_withdrawn" }

// Template is "consent_expiring".
func (ConsentExpiring) Template() string { return "consent_expiring" }

// Template is "appeal_received".
func (AppealReceived) Template() string { return "appeal_received" }

// Template is "restriction_lifted".
func (RestrictionLifted) Template() string { return "restriction_lifted" }

// all makes empty variables, one of each letter, in the order of a request's life. They are pointers, to be decoded into.
func all() []Vars {
	return []Vars{
		&RequestReceived{}, &RequestCode{}, &RequestVerified{}, &RequestExtended{}, &RequestRefused{}, &RequestDecidedErasure{},
		&RequestFulfilled{}, &RequestPartFulfilled{}, &CertificateReady{}, &AddressChanged{}, &ConsentConfirm{},
		&ConsentWithdrawn{}, &ConsentExpiring{}, &AppealReceived{}, &RestrictionLifted{},
	}
}

// Templates lists the letters.
func Templates() []string {
	var names []string
	for _, v := range all() {
		names = append(names, v.Template())
	}
	return names
}

// Of returns a pointer to empty variables of a letter, to be decoded into.
func Of(template string) (Vars, bool) {
	list := all()
	i := slices.IndexFunc(list, func(v Vars) bool { return v.Template() == template })
	if i < 0 {
		return nil, false
	}
	return list[i], true
}

func (r RequestReceived) show(v *view) {
	v.request(r.Request, r.Type)
	v.set("Received", v.date(r.Received))
	v.set("Due", v.date(r.Due))
}

func (r RequestCode) show(v *view) {
	v.id(r.Request)
	v.set("Code", v.secret(r.Code))
	v.set("Minutes", strconv.Itoa(r.Minutes))
}

func (r RequestVerified) show(v *view) {
	v.request(r.Request, r.Type)
	v.set("Due", v.date(r.Due))
}

func (r RequestExtended) show(v *view) {
	v.request(r.Request, r.Type)
	v.set("Reason", v.word(v.words.reasons, r.Reason))
	v.set("Due", v.date(r.Due))
	v.remedies(r.Complain, false, false)
}

func (r RequestRefused) show(v *view) {
	v.request(r.Request, r.Type)
	v.set("Reasons", v.list(v.words.reasons, r.Reasons))
	v.remedies(r.Complain, r.Remedy, r.Appeal)
}

func (r RequestDecidedErasure) show(v *view) {
	v.id(r.Request)
	v.set("From", v.date(r.From))
	v.set("Gone", v.list(v.words.classes, r.Gone))
	v.kept(r.Kept)
	v.remedies(r.Complain, r.Remedy, r.Appeal)
}

func (r RequestFulfilled) show(v *view) {
	v.request(r.Request, r.Type)
	v.set("Done", v.date(r.Done))
	v.set("Link", v.secret(r.Link))
}

func (r RequestPartFulfilled) show(v *view) {
	v.request(r.Request, r.Type)
	v.set("Done", v.date(r.Done))
	v.set("Reasons", v.list(v.words.reasons, r.Reasons))
	v.kept(r.Kept)
	v.set("Link", v.secret(r.Link))
	v.remedies(r.Complain, r.Remedy, r.Appeal)
}

func (r CertificateReady) show(v *view) {
	v.id(r.Request)
	v.set("Partial", r.Partial)
	v.set("Link", v.secret(r.Link))
	v.set("Subject", v.secret(r.Subject))
	v.set("Salt", v.secret(r.Salt))
}

func (r AddressChanged) show(v *view) {
	v.id(r.Request)
	v.set("Channel", v.word(v.words.channels, r.Channel))
	v.set("At", v.date(r.At))
	v.set("Days", strconv.Itoa(r.Days))
}

func (r ConsentConfirm) show(v *view) {
	v.set("Purpose", line(r.Purpose))
	v.set("Link", v.secret(r.Link))
	v.set("Until", v.date(r.Until))
}

func (r ConsentWithdrawn) show(v *view) {
	v.set("Purpose", line(r.Purpose))
	v.set("Channel", v.wordOrNone(v.words.channels, r.Channel))
	v.set("At", v.date(r.At))
}

func (r ConsentExpiring) show(v *view) {
	v.set("Purpose", line(r.Purpose))
	v.set("Channel", v.wordOrNone(v.words.channels, r.Channel))
	v.set("Until", v.date(r.Until))
	v.set("Link", v.secret(r.Link))
}

func (r AppealReceived) show(v *view) {
	v.request(r.Request, r.Type)
	v.set("Received", v.date(r.Received))
	v.set("Due", v.date(r.Due))
}

func (r RestrictionLifted) show(v *view) {
	v.id(r.Request)
	v.set("At", v.date(r.At))
	v.remedies(r.Complain, false, false)
}
