package rights

// Basis is a legal basis on which a field is processed, with the purpose that rests on it.
type Basis struct {
	Name            string // GDPR Art. 6(1): consent, contract, legal_obligation, vital_interests, public_task, legitimate_interests
	Purpose         string
	DirectMarketing bool // Art. 21(2): one may object whatever the basis
}

// Because is a line of why a right applies or does not.
type Because struct {
	Purpose  string
	Basis    string
	Applies  bool
	DPVBasis string // IRI
	DPVRight string // IRI
	Citation string
}
