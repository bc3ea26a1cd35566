package receipt

import "github.com/tacitcrm/tacit/vault/consent"

// Namespaces of the record's terms. Fields of ISO/IEC TS 27560 that the Data Privacy Vocabulary has no word for, of
// those parts of it that this package knows, keep their name from the specification.
const (
	nsDPV  = "https://w3id.org/dpv#"
	nsGDPR = "https://w3id.org/dpv/legal/eu/gdpr#"
	nsDC   = "http://purl.org/dc/terms/"
	nsISO  = "urn:iso:std:iso-iec:ts:27560:ed-1#"
)

// Legal bases of GDPR Art. 6(1)(a).
const (
	explicitConsent = "eu-gdpr:A6-1-a-explicit-consent"
	regularConsent  = "eu-gdpr:A6-1-a-non-explicit-consent"
)

// rightsOfConsent are the rights that people have where data is used by consent (the vocabulary's table of rights by
// legal basis).
var rightsOfConsent = []string{
	"eu-gdpr:A7-3", "eu-gdpr:A13", "eu-gdpr:A14", "eu-gdpr:A15", "eu-gdpr:A16", "eu-gdpr:A17", "eu-gdpr:A18", "eu-gdpr:A20", "eu-gdpr:A22",
	"eu-gdpr:A77",
}

// eventState is the consent status that an event brings about by itself. The vocabulary has none for an objection; all
// it can say then is that consent is no ground.
func eventState(e *consent.Event) string {
	switch e.Kind {
	case consent.KindGiven:
		return "dpv:ConsentGiven"
	case consent.KindRenewed:
		return "dpv:RenewedConsentGiven"
	case consent.KindImported:
		if e.Permits() {
			return "dpv:ConsentGiven"
		}
		return "dpv:ConsentUnknown"
	case consent.KindRequested:
		return "dpv:ConsentRequested"
	case consent.KindRefused:
		return "dpv:ConsentRefused"
	case consent.KindWithdrawn:
		return "dpv:ConsentWithdrawn"
	case consent.KindRevoked:
		return "dpv:ConsentRevoked"
	case consent.KindExpired, consent.KindGuardianEnded: // by time, or by circumstance
		return "dpv:ConsentExpired"
	case consent.KindInvalidated:
		return "dpv:ConsentInvalidated"
	case consent.KindObjected, consent.KindSignalOptOut:
	}
	return "dpv:ConsentStatusInvalidForProcessing"
}

// state is the consent status that holds.
func state(s consent.Standing) string {
	switch s {
	case consent.Given:
		return "dpv:ConsentGiven"
	case consent.Refused:
		return "dpv:ConsentRefused"
	case consent.Withdrawn:
		return "dpv:ConsentWithdrawn"
	case consent.Expired:
		return "dpv:ConsentExpired"
	case "", consent.None:
		return "dpv:ConsentUnknown"
	case consent.Objected:
	}
	return "dpv:ConsentStatusInvalidForProcessing"
}
