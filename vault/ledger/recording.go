package ledger

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
)

// checkKind refuses kinds that callers do not record: what a sweep and a restore record is the vault's own.
func checkKind(e *consent.Event) *fault.FieldError {
	if !slices.Contains(consent.Kinds(), e.Kind) {
		var names []string
		for _, k := range consent.Kinds() {
			names = append(names, string(k))
		}
		return &fault.FieldError{Field: "kind", Code: "not_declared", Hint: "one of " + strings.Join(names, ", ")}
	}
	if e.Kind == consent.KindInvalidated && e.Voids == uuid.Nil {
		return &fault.FieldError{Field: "voids", Code: "required", Hint: "the event that was found invalid"}
	}
	return nil
}

// objectable are the legal bases against which a person can object: GDPR Art. 21(1) for tasks in the public
// interest and legitimate interests. Art. 21(2), direct marketing, rests on consent here.
var objectable = []string{"legitimate_interests", "public_task", "consent"}

// lifting are the kinds that mean something for a purpose to which one can object and which needs no consent: the
// person takes the objection back, and that can turn out not to be so.
var lifting = []consent.Kind{consent.KindGiven, consent.KindInvalidated, consent.KindGuardianEnded}

// Lifts reports whether an event takes back an objection to a purpose that needs no consent: the person, who alone may
// object (GDPR Art. 21(1)), may think better of it. Such an event has the kind given and is no consent: nothing was asked,
// so it names no notice; it opens nothing that was not open before the objection.
func Lifts(p *catalog.Purpose, k consent.Kind) bool {
	return k == consent.KindGiven && !p.ConsentNeeded && slices.Contains(objectable, p.LegalBasis)
}

// applies refuses events that mean nothing for a purpose: consent and its withdrawal where the purpose rests on
// another basis, an objection where the law gives none, and a browser's signal where the catalog does not heed it.
func applies(p *catalog.Purpose, e *consent.Event) *fault.FieldError {
	can := slices.Contains(objectable, p.LegalBasis)
	switch {
	case e.Kind == consent.KindSignalOptOut && !p.OptOutSignal:
		return &fault.FieldError{Field: "purpose", Code: "no_signal", Hint: "the catalog gives opt_out_signal to the purposes that a browser's signal is about"}
	case e.Kind == consent.KindSignalOptOut:
		return nil
	case e.Kind == consent.KindObjected && !can:
		return &fault.FieldError{Field: "purpose", Code: "no_objection", Hint: "the purpose rests on " + p.LegalBasis + ", against which there is no objection (GDPR Art. 21(1))"}
	case e.Kind == consent.KindObjected || p.ConsentNeeded:
		return nil
	case !can || !slices.Contains(lifting, e.Kind):
		return &fault.FieldError{Field: "purpose", Code: "no_consent_needed", Hint: "the purpose rests on " + p.LegalBasis + "; record an objection, if the person has one"}
	case e.Explicit: // it would open special categories, as consent does by GDPR Art. 9(2)(a)
		return &fault.FieldError{Field: "explicit", Code: "no_consent_needed", Hint: "to take an objection back is no consent"}
	}
	return nil
}

func checkChannel(p *catalog.Purpose, e *consent.Event) *fault.FieldError {
	switch {
	case e.Channel != "" && !slices.Contains(p.Channels, e.Channel):
		return &fault.FieldError{Field: "channel", Code: "not_declared", Hint: "one of " + strings.Join(p.Channels, ", ")}
	case e.Channel == "" && e.Point != uuid.Nil:
		return &fault.FieldError{Field: "channel", Code: "required", Hint: "the channel of the contact point"}
	case e.Channel == "" && consent.Permissive(e.Kind) && len(p.Channels) > 0:
		return &fault.FieldError{Field: "channel", Code: "required", Hint: "consent is per channel: " + strings.Join(p.Channels, ", ")}
	}
	return nil
}

// checkGrade asks of an import how well it is documented, and of one that calls itself verified what was verified.
func checkGrade(_ *catalog.Purpose, e *consent.Event) *fault.FieldError {
	grades := strings.Join(consent.Grades(), ", ")
	switch {
	case e.Kind != consent.KindImported && e.Grade != "":
		return &fault.FieldError{Field: "grade", Code: "not_allowed", Hint: "only an import has a grade"}
	case e.Kind == consent.KindImported && !slices.Contains(consent.Grades(), e.Grade):
		return &fault.FieldError{Field: "grade", Code: "required", Hint: "one of " + grades + "; what is only claimed permits nothing"}
	case e.Grade == consent.GradeVerified && len(e.Evidence) == 0:
		return &fault.FieldError{Field: "evidence_sha256", Code: "required", Hint: "the digest of the proof that was seen"}
	}
	return nil
}

// checkMailbox refuses a consent that only the mailbox can confirm, by whomever it is reported. An import that was
// verified passes: its proof is that of the confirmation elsewhere. What a renewal needs is checkRenewal's.
func checkMailbox(p *catalog.Purpose, e *consent.Event) *fault.FieldError {
	confirmed := e.Expressed == doubleOptIn || e.Grade == consent.GradeVerified
	unconfirmed := e.Permits() && e.Kind != consent.KindRenewed && !confirmed
	if unconfirmed && slices.Contains(p.DoubleOptIn, e.Channel) {
		return &fault.FieldError{Field: "kind", Code: mailboxNeeded, Hint: "record requested instead: the person confirms by the link in the mail that follows"}
	}
	return nil
}

const mailboxNeeded = "double_opt_in_required"

// checkRenewal refuses a renewal where the mailbox confirms, unless it prolongs what stands by the same text.
func checkRenewal(p *catalog.Purpose, earlier []consent.Event, e *consent.Event) *fault.FieldError {
	if e.Kind != consent.KindRenewed || !slices.Contains(p.DoubleOptIn, e.Channel) {
		return nil
	}
	stands := consent.Prolonged(earlier, e.Purpose, e.Channel, e.Point, e.OccurredAt, e.RecordedAt)
	same := slices.ContainsFunc(earlier, func(g consent.Event) bool {
		return g.ID == stands.Event && g.Notice.ID == e.Notice.ID && g.Notice.Version == e.Notice.Version
	})
	if stands.Status.Permits() && same {
		return nil
	}
	return &fault.FieldError{Field: "kind", Code: mailboxNeeded, Hint: "a renewal prolongs what stands by the same version of the notice; else record requested: the person confirms by the link in the mail that follows"}
}

// Fits checks an event against the ledger that it is about to enter: what it finds invalid must be a grant of its
// purpose, an objection that it takes back must stand, and so must what it renews where the mailbox confirms. What does not
// fit is a *fault.Invalid.
func Fits(c *catalog.Catalog, earlier []consent.Event, e *consent.Event) error {
	if e.Voids != uuid.Nil && !slices.ContainsFunc(earlier, func(g consent.Event) bool {
		return g.ID == e.Voids && g.Purpose == e.Purpose && consent.Permissive(g.Kind)
	}) {
		return invalid(fault.FieldError{Field: "voids", Code: "not_found", Hint: "a grant of the same person and purpose"})
	}
	p, ok := c.Purpose(e.Purpose)
	if !ok {
		return nil
	}
	if bad := checkRenewal(p, earlier, e); bad != nil {
		return invalid(*bad)
	}
	if !Lifts(p, e.Kind) {
		return nil
	}
	now := consent.PointState(earlier, e.Purpose, e.Channel, e.Point, e.OccurredAt, e.RecordedAt)
	if now.Status != consent.Objected {
		return invalid(fault.FieldError{Field: "purpose", Code: "no_consent_needed", Hint: "the purpose rests on " + p.LegalBasis + ", and no objection stands that the person could take back"})
	}
	return nil
}
