package rights

import "slices"

// Use is what a justification can be given for.
type Use string

// The uses.
const (
	ForRefusal   Use = "refusal"   // a request, or a part of it, is not granted
	ForExtension Use = "extension" // the answer takes longer
	ForErasure   Use = "erasure"   // what an erasure is asked for, GDPR Art. 17(1)
)

// Justification is a reason of the W3C Data Privacy Vocabulary. The set is closed.
type Justification struct {
	Code     string // the term's name
	IRI      string
	Use      Use
	Types    []Type // the requests it fits; nil: all
	Citation string
}

const (
	dpvGDPR           = "https://w3id.org/dpv/legal/eu/gdpr#"
	dpvJustifications = "https://w3id.org/dpv/justifications#"
)

// Justifications returns every reason, those of Art. 12 first.
func Justifications() []Justification {
	all := slices.Concat(refusals(), exceptions(), erasureGrounds())
	for i, j := range all {
		if j.IRI == "" {
			all[i].IRI = dpvGDPR + j.Code
		}
	}
	return all
}

func refusals() []Justification {
	return []Justification{
		{Code: "JustificationA12IdentityFailure", Use: ForRefusal, Citation: "GDPR Art. 12(2) and 12(6)"},
		{Code: "JustificationA12IdentityRequired", Use: ForRefusal, Citation: "GDPR Art. 12(6)"},
		{Code: "JustificationA12InformationRequired", Use: ForRefusal, Citation: "GDPR recital 63"},
		{Code: "JustificationA12LackOfIntent", Use: ForRefusal, Citation: "GDPR Art. 12(5)"},
		{Code: "JustificationA12MaliciousIntent", Use: ForRefusal, Citation: "GDPR Art. 12(5)"},
		{Code: "JustificationA12ManifestlyExcessive", Use: ForRefusal, Citation: "GDPR Art. 12(5)"},
		{Code: "JustificationA12ManifestlyUnfounded", Use: ForRefusal, Citation: "GDPR Art. 12(5)"},
		{Code: "JustificationA12Complexity", Use: ForExtension, Citation: "GDPR Art. 12(3)"},
		{Code: "JustificationA12HighVolume", Use: ForExtension, Citation: "GDPR Art. 12(3)"},
	}
}

// exceptions are the grounds on which a right does not reach some data. Those of Art. 17(3) are for erasure; the terms
// of DPV's general list are for the other rights, which have exceptions of their own: Art. 15(4), 20(4), 21(1), 23.
func exceptions() []Justification {
	erasure := []Type{Erasure}
	others := []Type{Access, Rectification, Restriction, Portability, Objection}
	return []Justification{
		{Code: "JustificationA17FreedomOfExpression", Use: ForRefusal, Types: erasure, Citation: "GDPR Art. 17(3)(a)"},
		{Code: "JustificationA17LegallyRequired", Use: ForRefusal, Types: erasure, Citation: "GDPR Art. 17(3)(b)"},
		{Code: "JustificationA17PublicInterest", Use: ForRefusal, Types: erasure, Citation: "GDPR Art. 17(3)(b)"},
		{Code: "JustificationA17OfficialAuthority", Use: ForRefusal, Types: erasure, Citation: "GDPR Art. 17(3)(b)"},
		{Code: "JustificationA17PublicHealth", Use: ForRefusal, Types: erasure, Citation: "GDPR Art. 17(3)(c)"},
		{Code: "JustificationA17Archiving", Use: ForRefusal, Types: erasure, Citation: "GDPR Art. 17(3)(d)"},
		{Code: "JustificationA17LegalClaims", Use: ForRefusal, Types: erasure, Citation: "GDPR Art. 17(3)(e)"},

		{Code: "ConfidentialityObligationCompromised", IRI: dpvJustifications + "ConfidentialityObligationCompromised", Use: ForRefusal, Types: others, Citation: "GDPR Art. 15(4), 20(4) and 23"},
		{Code: "LegalClaimImpaired", IRI: dpvJustifications + "LegalClaimImpaired", Use: ForRefusal, Types: others, Citation: "GDPR Art. 18(2), 21(1) and 23"},
		{Code: "LegalObligationImpaired", IRI: dpvJustifications + "LegalObligationImpaired", Use: ForRefusal, Types: others, Citation: "GDPR Art. 23"},
		{Code: "LegallyExempted", IRI: dpvJustifications + "LegallyExempted", Use: ForRefusal, Types: others, Citation: "the right does not reach this data: see Applies"},
		{Code: "OfficialAuthorityExerciseImpaired", IRI: dpvJustifications + "OfficialAuthorityExerciseImpaired", Use: ForRefusal, Types: others, Citation: "GDPR Art. 20(3) and 23"},
		{Code: "PublicInterestCompromised", IRI: dpvJustifications + "PublicInterestCompromised", Use: ForRefusal, Types: others, Citation: "GDPR Art. 18(2) and 21(6)"},
	}
}

func erasureGrounds() []Justification {
	types := []Type{Erasure}
	return []Justification{
		{Code: "JustificationA17NonNecessity", Use: ForErasure, Types: types, Citation: "GDPR Art. 17(1)(a)"},
		{Code: "JustificationA17NoLegalBasis", Use: ForErasure, Types: types, Citation: "GDPR Art. 17(1)(b)"},
		{Code: "JustificationA17ObjectA21", Use: ForErasure, Types: types, Citation: "GDPR Art. 17(1)(c)"},
		{Code: "JustificationA17UnlawfulProcessing", Use: ForErasure, Types: types, Citation: "GDPR Art. 17(1)(d)"},
		{Code: "JustificationA17LegalErasure", Use: ForErasure, Types: types, Citation: "GDPR Art. 17(1)(e)"},
		{Code: "JustificationA17ChildData", Use: ForErasure, Types: types, Citation: "GDPR Art. 17(1)(f)"},
	}
}

// JustificationOf returns the justification of that code.
func JustificationOf(code string) (Justification, bool) {
	for _, j := range Justifications() {
		if j.Code == code {
			return j, true
		}
	}
	return Justification{}, false
}

// fits reports whether each code is a justification for that use and type, and there is at least one.
func fits(codes []string, use Use, t Type) bool {
	for _, code := range codes {
		j, ok := JustificationOf(code)
		if !ok || j.Use != use || j.Types != nil && !slices.Contains(j.Types, t) {
			return false
		}
	}
	return len(codes) > 0
}
