package catalog

import (
	"slices"

	"go.yaml.in/yaml/v3"
)

// RequestSettings say how requests of people about their data are handled. Where the catalog says nothing they are
// DefaultRequests.
type RequestSettings struct {
	Regime            string   // whose clocks count where a request says nothing, of Regimes
	HoldBackDays      int      // from the decision to an erasure; 0: none
	SecondPerson      []string // types of request that a second person approves, of RequestTypes
	LowRisk           []string // those of SecondPerson that need none where the person asked with a credential of its own
	CodeMinutes       int      // how long a one-time code counts
	CodeAttempts      int      // wrong codes until it is void
	ExpireDays        int      // how long a request waits for the person's proof, until it is given up
	VerifiedDays      int      // how long a contact point has been verified and unchanged before it verifies a person
	RetentionDays     int      // how long a closed request is kept
	RetentionCitation string   // article of law, why
	Calendar          string   // whose holidays move a deadline, see Catalog.Calendar; "": weekends alone do
}

// Regimes returns the names of the laws whose clocks a catalog can choose, as package rights has them.
func Regimes() []string { return []string{"gdpr", "uk_gdpr", "california", "virginia"} }

// RequestTypes returns the types of request that a second person can be asked to approve: all but the withdrawal of
// consents, which nobody may gate (GDPR Art. 7(3)).
func RequestTypes() []string {
	return []string{"access", "rectification", "erasure", "restriction", "portability", "objection"}
}

// DefaultRequests returns the settings of a catalog that declares none. What destroys, and what hands out all that is
// held about somebody, needs a second person.
func DefaultRequests() RequestSettings {
	return RequestSettings{
		Regime: "gdpr", HoldBackDays: 3, SecondPerson: []string{"access", "erasure", "portability"},
		CodeMinutes: 15, CodeAttempts: 5, ExpireDays: 90, VerifiedDays: 30, RetentionDays: 1095,
		RetentionCitation: "GDPR Art. 5(2) and Art. 17(3)(e)",
	}
}

// NeedsSecond reports whether a second person approves a request of that type; own says that the person asked with a
// credential of its own, which shows who asks.
func (r *RequestSettings) NeedsSecond(requestType string, own bool) bool {
	if own && slices.Contains(r.LowRisk, requestType) {
		return false
	}
	return slices.Contains(r.SecondPerson, requestType)
}

func (p *parser) readRequests(n *yaml.Node) {
	a := p.attrs(n, n, "requests", "regime", "hold_back_days", "second_person", "low_risk", "code_minutes",
		"code_attempts", "expire_days", "verified_days", "retention_days", "retention_citation", "calendar")
	r := &p.c.Requests
	if s := a.oneOf("regime", Regimes()); s != "" {
		r.Regime = s
	}
	// Less than the month in which people are answered: GDPR Art. 12(3).
	r.HoldBackDays = a.between("hold_back_days", 0, 21, r.HoldBackDays)
	r.CodeMinutes = a.between("code_minutes", 1, 24*60, r.CodeMinutes)
	r.CodeAttempts = a.between("code_attempts", 1, 10, r.CodeAttempts)
	r.ExpireDays = a.between("expire_days", 1, maxDays, r.ExpireDays)
	r.VerifiedDays = a.between("verified_days", 0, 365, r.VerifiedDays)
	r.RetentionDays = a.between("retention_days", 1, maxDays, r.RetentionDays)
	if s := a.filled("retention_citation", a.text("retention_citation")); s != "" {
		r.RetentionCitation = s
	}
	if a.has("retention_days") && !a.has("retention_citation") {
		a.fault("retention_citation", "retention_days goes with retention_citation, the law that wants it")
	}
	if a.has("second_person") {
		r.SecondPerson = a.someOf("second_person", "type of request", RequestTypes())
	}
	p.readLowRisk(a, r)
	if r.Calendar = a.text("calendar"); r.Calendar != "" {
		if _, ok := p.c.Calendar(r.Calendar); !ok {
			a.fault("calendar", "unknown calendar %q%s", r.Calendar, meant(r.Calendar, p.calendarNames()))
		}
	}
}

func (p *parser) readLowRisk(a attrs, r *RequestSettings) {
	for _, i := range a.texts("low_risk") {
		switch {
		case !slices.Contains(RequestTypes(), i.text):
			p.fault(i.at, "%s: unknown type of request %q%s", a.what, i.text, meant(i.text, RequestTypes()))
		case !slices.Contains(r.SecondPerson, i.text):
			p.fault(i.at, "%s: low_risk: %q needs no second person anyway", a.what, i.text)
		default:
			r.LowRisk = append(r.LowRisk, i.text)
		}
	}
}
