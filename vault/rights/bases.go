package rights

import "slices"

// Basis is a legal basis on which a field is processed, with the purpose that rests on it.
type Basis struct {
	Name            string // GDPR Art. 6(1): consent, contract, legal_obligation, vital_interests, public_task, legitimate_interests
	Purpose         string
	DirectMarketing bool // Art. 21(2): one may object whatever the basis
}

// Because is a line of why a right applies or does not.
type Because struct {
	Purpose  string `json:"purpose,omitempty"`
	Basis    string `json:"basis,omitempty"`
	Applies  bool   `json:"applies"`
	DPVBasis string `json:"dpv_basis,omitempty"` // IRI
	DPVRight string `json:"dpv_right"`           // IRI
	Citation string `json:"citation"`
}

// rightTerms are the terms of the Data Privacy Vocabulary for what the types of request exercise.
var rightTerms = map[Type]string{
	Access: "A15", Rectification: "A16", Erasure: "A17", Restriction: "A18", Portability: "A20", Objection: "A21",
	WithdrawalOfAll: "A7-3",
}

// basisTerm is a legal basis and the rights that exist under it, as legal_basis_rights_mapping of the Data Privacy
// Vocabulary 2.3 has them. The rights to be informed, to complain and about automated decisions are no requests here.
type basisTerm struct {
	name   string
	term   string
	rights []Type
}

var basisTerms = []basisTerm{
	{"consent", "A6-1-a", []Type{Access, Rectification, Erasure, Restriction, Portability, WithdrawalOfAll}},
	{"contract", "A6-1-b", []Type{Access, Rectification, Erasure, Restriction, Portability}},
	{"legal_obligation", "A6-1-c", []Type{Access, Rectification, Restriction}},
	{"vital_interests", "A6-1-d", []Type{Access, Rectification, Erasure, Restriction}},
	{"public_task", "A6-1-e", []Type{Access, Rectification, Restriction, Objection}},
	{"legitimate_interests", "A6-1-f", []Type{Access, Rectification, Erasure, Restriction, Objection}},
}

// why says by which article a right exists under a basis, or does not.
var why = map[Type]struct{ yes, no string }{
	Access:          {"GDPR Art. 15", ""},
	Rectification:   {"GDPR Art. 16", ""},
	Erasure:         {"GDPR Art. 17(1)", "GDPR Art. 17(3)(b): law or a public task requires it"},
	Restriction:     {"GDPR Art. 18", ""},
	Portability:     {"GDPR Art. 20(1)(a)", "GDPR Art. 20(1)(a): consent or contract alone"},
	Objection:       {"GDPR Art. 21(1)", "GDPR Art. 21(1): a public task or legitimate interests alone"},
	WithdrawalOfAll: {"GDPR Art. 7(3)", "GDPR Art. 7(3): consent alone"},
}

// Applies reports whether a right reaches a field that is processed on some bases, and why, a line for each basis. It
// applies if it does under one of them: what another basis still needs is kept by its retention rule, and a person
// confirms. Data that rests on no basis is open to all rights that do not themselves need one. A right or a basis nobody
// knows gives no right, and for an unknown basis the line says so; the right to object to direct marketing does not ask
// for the basis at all.
func Applies(right Type, bases []Basis) (bool, []Because) {
	term, ok := rightTerms[right]
	if !ok {
		return false, nil
	}
	if len(bases) == 0 {
		line := Because{Applies: needsNoBasis(right), DPVRight: dpvGDPR + term, Citation: why[right].no}
		if line.Applies {
			line.Citation = "GDPR Art. 5(1)(a) and " + why[right].yes + ": no basis is recorded"
		}
		return line.Applies, []Because{line}
	}
	applies := false
	lines := make([]Because, len(bases))
	for i, b := range bases {
		lines[i] = because(right, b)
		applies = applies || lines[i].Applies
	}
	return applies, lines
}

// needsNoBasis: these four rest on there being data, or on its being held unlawfully, Art. 17(1)(d) and 18(1)(b).
func needsNoBasis(right Type) bool {
	return slices.Contains([]Type{Access, Rectification, Erasure, Restriction}, right)
}

func because(right Type, b Basis) Because {
	line := Because{Purpose: b.Purpose, Basis: b.Name, DPVRight: dpvGDPR + rightTerms[right], Citation: why[right].no}
	i := slices.IndexFunc(basisTerms, func(t basisTerm) bool { return t.name == b.Name })
	switch {
	case i < 0:
		line.Citation = "no basis of GDPR Art. 6(1)"
	case slices.Contains(basisTerms[i].rights, right):
		line.Applies, line.Citation = true, why[right].yes
	}
	if i >= 0 {
		line.DPVBasis = dpvGDPR + basisTerms[i].term
	}
	if right == Objection && b.DirectMarketing {
		line.Applies, line.Citation = true, "GDPR Art. 21(2) and (3)"
	}
	return line
}

// BasisIRI returns the term of the Data Privacy Vocabulary for a legal basis.
func BasisIRI(name string) (string, bool) {
	for _, t := range basisTerms {
		if t.name == name {
			return dpvGDPR + t.term, true
		}
	}
	return "", false
}

// RightIRI returns the term of the Data Privacy Vocabulary for what a type of request exercises.
func RightIRI(t Type) (string, bool) {
	if term, ok := rightTerms[t]; ok {
		return dpvGDPR + term, true
	}
	return "", false
}
