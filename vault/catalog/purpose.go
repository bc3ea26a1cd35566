package catalog

import (
	"crypto/sha256"
	"slices"
)

// Purpose is why data is used. Changing the legal basis of a purpose makes a new purpose.
type Purpose struct {
	Name          string
	Title         string
	LegalBasis    string   // GDPR Art. 6(1): one of LegalBases
	ConsentNeeded bool     // true exactly where LegalBasis is consent
	OnCreate      bool     // the basis is recorded for a subject when it is created
	Channels      []string // ways of reaching a person that are consented one by one, of Channels
	RetentionDays int      // 0: no rule
	DPV           string   // IRI of the W3C Data Privacy Vocabulary
	Citation      string   // article of law
	DoubleOptIn   []string // those of Channels on which only the mailbox confirms a consent; e-mail alone has one
	OptOutSignal  bool     // a Global Privacy Control signal is a no to it
	RenewDays     int      // a grant ends after so many days unless it says earlier; 0: never
}

// LegalBases returns the legal bases of GDPR Art. 6(1), by letter a to f.
func LegalBases() []string {
	return []string{
		"consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests",
	}
}

// Channels returns the channels that a purpose can have.
func Channels() []string { return []string{mailbox, "phone", "sms", "post", "social"} }

// mailbox is the channel on which a double opt-in can be confirmed: a link that arrives shows who reads there.
const mailbox = "email"

// Masks returns the styles in which a masked value is shown.
func Masks() []string {
	return []string{"email", "phone", "name", "date", "iban", "post", "social", "generic"}
}

// Role is a set of rights that policy knows by name, and the purposes it is meant for.
type Role struct {
	Name     string
	Title    string
	Purposes []string
	Capture  bool // credentials of the role may record permissive consent events
}

// Notice is a version of the text that a person saw when giving consent. Texts of a version that was
// shown are never changed; a new wording is a new version.
type Notice struct {
	ID       string
	Version  int
	Purposes []string
	Text     map[string]string // BCP 47 language → text
}

// SHA256 returns the digest of the text in a language, and whether there is one.
func (n *Notice) SHA256(locale string) ([32]byte, bool) {
	text, ok := n.Text[locale]
	if !ok {
		return [32]byte{}, false
	}
	return sha256.Sum256([]byte(text)), true
}

// HasPurpose reports whether the notice covers a purpose.
func (n *Notice) HasPurpose(purpose string) bool {
	return slices.Contains(n.Purposes, purpose)
}
