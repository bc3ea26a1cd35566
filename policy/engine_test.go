package policy_test

import (
	"testing"
	"time"

	"github.com/tacitcrm/tacit/policy"
)

// names are the classes, and the fields that the default team names singly.
var names = []string{
	"identity", "contact.email", "contact.phone", "contact.post", "contact.social", "content", "special", "financial",
	"behaviour", "operational", "owner", "team", "region", "stage", "verified", "external_ref",
}

func config(team map[string]string) policy.Config {
	return policy.Config{
		Team: team,
		Purposes: map[string]policy.Purpose{
			"support":        {LegalBasis: "contract"},
			"sales":          {LegalBasis: "legitimate_interests"},
			"marketing":      {LegalBasis: "consent", ConsentNeeded: true},
			"billing":        {LegalBasis: "contract"},
			"analytics":      {LegalBasis: "consent", ConsentNeeded: true},
			"compliance":     {LegalBasis: "legal_obligation"},
			"legal":          {LegalBasis: "legal_obligation"},
			"operations":     {LegalBasis: "legitimate_interests"},
			"administration": {LegalBasis: "legitimate_interests"},
		},
		Subjects: []string{"contact", "account"},
		Sealed:   []string{"identity", "contact.email", "contact.phone", "contact.post", "contact.social", "content", "special"},
		Special:  []string{"special"},
		Names:    names,
		Timeout:  time.Minute, // a starved machine must not look like an endless evaluation
	}
}

func load(t testing.TB, team map[string]string) *policy.Engine {
	t.Helper()
	e, err := policy.Load(t.Context(), config(team))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func decide(t testing.TB, e *policy.Engine, q *policy.Request) policy.Decision {
	t.Helper()
	d, err := e.Decide(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// roleOf mirrors the default team's table of purposes.
var roleOf = map[string]string{
	"support": "support", "sales": "sales", "marketing": "marketing", "billing": "billing", "analytics": "analyst",
	"compliance": "officer", "legal": "counsel", "operations": "import", "administration": "admin",
}

// ask is a request of the purpose's own role in region EU about a contact there with every basis on file and every
// consent given: what a test wants otherwise, it changes.
func ask(purpose, action string) *policy.Request {
	r := &policy.Record{
		Owner: "u7", Team: "t1", Region: "EU", Stage: "client",
		Bases:    map[string]bool{"contract": true, "legitimate_interests": true, "legal_obligation": true},
		Consents: map[string]policy.Consent{},
	}
	for _, p := range []string{"marketing", "analytics"} {
		r.Consents[p] = policy.Consent{Status: "given", Channels: map[string]bool{"email": true, "phone": true, "sms": true, "post": true, "social": true}}
	}
	return &policy.Request{
		Actor:   policy.Actor{ID: "u1", Roles: []string{roleOf[purpose]}, Regions: []string{"EU"}},
		Client:  policy.Client{ID: "c1", Kind: "app"},
		Purpose: purpose, Action: action, Kind: "contact", Record: r,
	}
}
