package policy_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/policy"
)

// classes are those of the default catalog, fields those that the default team names singly, and some others.
var (
	classes = []string{
		"identity", "contact.email", "contact.phone", "contact.post", "contact.social", "content", "special", "financial",
		"behaviour", "operational",
	}
	fields = []policy.Field{
		{Kind: "contact", Name: "owner", Class: "operational"},
		{Kind: "contact", Name: "team", Class: "operational"},
		{Kind: "contact", Name: "region", Class: "operational"},
		{Kind: "contact", Name: "stage", Class: "operational"},
		{Kind: "contact_point", Name: "verified", Class: "operational"},
		{Kind: "contact", Name: "external_ref", Class: "identity"},
		{Kind: "contact", Name: "gender", Class: "special"},
		{Kind: "contact_point", Name: "value", Class: "contact.email"},
		{Kind: "contact", Name: "given_name", Class: "identity"},
		{Kind: "contact", Name: "family_name", Class: "identity"},
		{Kind: "contact", Name: "birth_date", Class: "identity"},
		{Kind: "contact", Name: "job_title", Class: "identity"},
		{Kind: "contact", Name: "language", Class: "operational"},
		{Kind: "account", Name: "name", Class: "identity"},
		{Kind: "contact_point", Name: "kind", Class: "operational"},
		{Kind: "contact_point", Name: "label", Class: "operational"},
		{Kind: "contact_point", Name: "preferred", Class: "operational"},
		{Kind: "case", Name: "description", Class: "content"},
		{Kind: "case", Name: "queue", Class: "operational"},
		{Kind: "case", Name: "priority", Class: "operational"},
		{Kind: "asset", Name: "next_service_at", Class: "operational"},
		{Kind: "article", Name: "title", Class: "content"},
		{Kind: "order", Name: "total", Class: "financial"},
		{Kind: "order", Name: "cost", Class: "financial"},
		{Kind: "order_line", Name: "amount", Class: "financial"},
		{Kind: "order_line", Name: "unit_price", Class: "financial"},
		{Kind: "campaign_member", Name: "revenue", Class: "financial"},
	}
)

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
			"self_service":   {LegalBasis: "legal_obligation"},
		},
		Subjects:   []string{"contact", "account", "product", "campaign", "campaign_link", "segment", "article"},
		Impersonal: []string{"product", "campaign", "campaign_link", "segment", "article"},
		Sealed:     []string{"identity", "contact.email", "contact.phone", "contact.post", "contact.social", "content", "special"},
		Kinds: []string{
			"contact", "contact_point", "account", "case", "interaction", "relationship", "product", "order", "order_line", "asset",
			"participant", "task", "opportunity", "buying_role", "campaign", "campaign_member", "campaign_link", "segment", "article",
		},
		Classes: classes,
		Fields:  slices.Clone(fields),
		// A starved machine must not look like an endless evaluation.
		Timeout: time.Minute, LoadTimeout: 10 * time.Minute,
	}
}

// engines are those that tests have loaded, by their files: loading one costs a second under the race detector. Tests
// that set something in an engine load their own.
var engines sync.Map

func load(t testing.TB, team map[string]string) *policy.Engine {
	t.Helper()
	return shared(t, fmt.Sprint(team), config(team))
}

func shared(t testing.TB, name string, c policy.Config) *policy.Engine {
	t.Helper()
	once, _ := engines.LoadOrStore(name, sync.OnceValues(func() (*policy.Engine, error) { return policy.Load(t.Context(), c) }))
	e, err := once.(func() (*policy.Engine, error))()
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
	"compliance": "officer", "legal": "counsel", "operations": "import", "administration": "operator",
	"self_service": "customer",
}

// subjectOf is the subject that a purpose's credential answers for: a customer's.
var subjectOf = map[string]string{"self_service": "s1"}

// ask is a request of the purpose's own role in region EU about a contact there with every basis on file and every
// consent given: what a test wants otherwise, it changes.
func ask(purpose, action string) *policy.Request {
	r := &policy.Record{
		Subject: "s1", Owner: "u7", Team: "t1", Region: "EU", Stage: "client",
		Bases:    map[string]bool{"contract": true, "legitimate_interests": true, "legal_obligation": true},
		Consents: map[string]policy.Consent{},
	}
	for _, p := range []string{"marketing", "analytics"} {
		r.Consents[p] = policy.Consent{Status: "given", Channels: map[string]bool{"email": true, "phone": true, "sms": true, "post": true, "social": true}}
	}
	return &policy.Request{
		Actor:   policy.Actor{ID: "u1", Roles: []string{roleOf[purpose]}, Regions: []string{"EU"}, Subject: subjectOf[purpose]},
		Client:  policy.Client{ID: "c1", Kind: "app"},
		Purpose: purpose, Action: action, Kind: "contact", Record: r,
	}
}
