package policy_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy"
)

// Each rule of the default team has rows that allow and rows that deny. A row starts from ask.
func TestTeamActions(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for _, tc := range []struct {
		name, purpose, action string
		change                func(*policy.Request)
		visible               bool
		reason                string
	}{
		{"support reads", "support", "read", nil, true, ""},
		{"support without its role", "support", "read", roles("sales"), false, ""},
		{"support in another region", "support", "read", regions("US"), false, ""},
		{"support without regions", "support", "read", regions(), false, ""},
		{"support in every region", "support", "read", regions("*"), true, ""},
		{"record without region", "support", "read", inRegion(""), false, ""},
		{"record without region, actor in every region", "support", "read", both(inRegion(""), regions("*")), true, ""},
		{"support without basis", "support", "read", bases(), false, "no_basis"},
		{"support on legitimate interests", "support", "read", bases("legitimate_interests"), true, ""},
		{"support on another basis", "support", "read", bases("vital_interests"), false, "no_basis"},
		{"support creates a case", "support", "create", kind("case"), true, ""},
		{"support creates a case without basis", "support", "create", both(kind("case"), bases()), false, "no_basis"},
		{"support creates a contact without basis yet", "support", "create", bases(), true, ""},
		{"support creates a contact in another region", "support", "create", inRegion("US"), false, "not_yours"},
		{"support creates a case on a subject in another region", "support", "create", both(kind("case"), inRegion("US")), false, ""},
		{"support creates an account", "support", "create", kind("account"), false, "purpose_not_allowed"},
		{"support updates a contact point", "support", "update", kind("contact_point"), true, ""},
		{"support deletes", "support", "delete", nil, false, "role_not_allowed"},
		{"support reads the log", "support", "audit", noRecord, false, "role_not_allowed"},
		{"support erases without basis", "support", "erase", bases(), false, "role_not_allowed"},
		{"support creates an account without basis", "support", "create", both(kind("account"), bases()), false, "purpose_not_allowed"},
		{"support updates a case without basis", "support", "update", both(kind("case"), bases()), false, "no_basis"},
		{"support updates an account without basis", "support", "update", both(kind("account"), bases()), false, "purpose_not_allowed"},
		{"support erases", "support", "erase", nil, false, "role_not_allowed"},
		{"support erases what is on hold", "support", "erase", held, false, "role_not_allowed"},
		{"support reads what is kept for a claim", "support", "read", frozen, false, "restricted"},
		{"support reassigns", "support", "reassign", nil, false, "purpose_not_allowed"},
		{"support reads consents", "support", "consents", nil, false, "role_not_allowed"},
		{"support asks who saw somebody", "support", "disclosures", nil, false, "role_not_allowed"},
		{"sales reads", "sales", "read", nil, true, ""},
		{"sales without basis", "sales", "read", bases("contract"), false, "no_basis"},
		{"sales creates an account", "sales", "create", kind("account"), true, ""},
		{"sales creates a case", "sales", "create", kind("case"), false, "purpose_not_allowed"},
		{"sales reassigns", "sales", "reassign", nil, true, ""},
		{"sales reassigns a contact point", "sales", "reassign", kind("contact_point"), false, "purpose_not_allowed"},
		{"sales erases", "sales", "erase", nil, false, "role_not_allowed"},
		{"marketing lists", "marketing", "list", nil, true, ""},
		{"marketing searches", "marketing", "search", nil, false, "role_not_allowed"},
		{"marketing updates", "marketing", "update", nil, false, "purpose_not_allowed"},
		{"marketing without consent", "marketing", "read", consent("marketing", policy.Consent{}), false, "consent_missing"},
		{"billing reads", "billing", "read", nil, true, ""},
		{"billing without contract", "billing", "read", bases("legitimate_interests"), false, "no_basis"},
		{"billing searches", "billing", "search", nil, false, "role_not_allowed"},
		{"analyst lists", "analytics", "list", nil, true, ""},
		{"analyst looks up", "analytics", "lookup", nil, false, "role_not_allowed"},
		{"officer reads without any basis", "compliance", "read", bases(), true, ""},
		{"officer in another region", "compliance", "read", regions("US"), false, ""},
		{"officer reads the log", "compliance", "audit", noRecord, true, ""},
		{"officer erases", "compliance", "erase", nil, true, ""},
		{"officer reads the ledger", "compliance", "consents", nil, true, ""},
		{"officer asks who saw somebody", "compliance", "disclosures", nil, true, ""},
		{"officer asks who saw somebody of another region", "compliance", "disclosures", regions("US"), false, ""},
		{"officer updates", "compliance", "update", nil, false, "role_not_allowed"},
		{"officer records consent", "compliance", "consent", nil, false, "role_not_allowed"},
		{"counsel reads", "legal", "read", nil, true, ""},
		{"counsel erases", "legal", "erase", nil, false, "role_not_allowed"},
		{"counsel asks who saw somebody", "legal", "disclosures", nil, false, "role_not_allowed"},
		{"import starts", "operations", "import", noRecord, true, ""},
		{"support imports", "support", "import", noRecord, false, "role_not_allowed"},
		{"import creates without basis", "operations", "create", bases(), true, ""},
		{"import captures consent", "operations", "consent", nil, true, ""},
		{"portal captures consent", "operations", "consent", roles("portal"), true, ""},
		{"portal reads", "operations", "read", roles("portal"), false, "role_not_allowed"},
		{"marketing captures consent", "marketing", "consent", nil, false, "role_not_allowed"},
		{"import deletes a case", "operations", "delete", kind("case"), true, ""},
		{"import deletes a subject", "operations", "delete", nil, false, "role_not_allowed"},
		{"import reads the log", "operations", "audit", noRecord, false, "role_not_allowed"},
		{"operator deletes", "administration", "delete", nil, true, ""},
		{"operator deletes what is on hold", "administration", "delete", held, false, "purpose_not_allowed"},
		{"operator deletes what is restricted", "administration", "delete", restricted, false, "purpose_not_allowed"},
		{"operator creates what is restricted", "administration", "create", restricted, false, "role_not_allowed"},
		{"operator reassigns", "administration", "reassign", nil, true, ""},
		{"operator reads the log", "administration", "audit", noRecord, false, "role_not_allowed"},
		{"operator asks who saw somebody", "administration", "disclosures", nil, false, "role_not_allowed"},
		{"operator creates", "administration", "create", nil, false, "role_not_allowed"},
		{"operator grants break-glass", "administration", "grant", noRecord, true, ""},
		{"operator reviews break-glass", "administration", "review", noRecord, false, "role_not_allowed"},
		{"operator activates", "administration", "activate", noRecord, true, ""},
		{"operator reads the policy", "administration", "policy", noRecord, true, ""},
		{"officer reviews break-glass", "compliance", "review", noRecord, true, ""},
		{"officer reads the policy", "compliance", "policy", noRecord, true, ""},
		{"officer activates", "compliance", "activate", noRecord, false, "role_not_allowed"},
		{"support grants break-glass", "support", "grant", noRecord, false, "role_not_allowed"},
		{"customer reads about itself", "self_service", "read", regions(), true, ""},
		{"customer reads about another", "self_service", "read", about("s2"), false, ""},
		{"customer asks who saw it", "self_service", "disclosures", nil, true, ""},
		{"customer asks who saw another", "self_service", "disclosures", about("s2"), false, ""},
		{"customer reads what is about nobody", "self_service", "read", about(""), false, ""},
		{"customer reads about itself while restricted", "self_service", "read", restricted, true, ""},
		{"officer works on a request", "compliance", "request", nil, true, ""},
		{"officer receives a request of nobody known", "compliance", "request", noRecord, true, ""},
		{"officer works on a request of another region", "compliance", "request", regions("US"), false, ""},
		{"officer holds", "compliance", "hold", nil, true, ""},
		{"counsel holds what is frozen", "legal", "hold", frozen, true, ""},
		{"counsel restricts", "legal", "restrict", nil, false, "role_not_allowed"},
		{"counsel confirms", "legal", "approve", noRecord, false, "role_not_allowed"},
		{"counsel exports", "legal", "export", nil, false, "role_not_allowed"},
		{"support opens a request", "support", "request", nil, false, "role_not_allowed"},
		{"portal hands in a request", "operations", "request", roles("portal"), true, ""},
		{"portal hands in a request of nobody known", "operations", "request", both(noRecord, roles("portal")), true, ""},
		{"portal reads requests", "operations", "requests", both(noRecord, roles("portal")), false, "role_not_allowed"},
		{"import hands in a request", "operations", "request", nil, false, "role_not_allowed"},
		{"operator sweeps", "administration", "retention", noRecord, true, ""},
		{"operator restricts", "administration", "restrict", nil, false, "role_not_allowed"},
		{"customer asks about itself while frozen", "self_service", "request", frozen, true, ""},
		{"customer asks about another", "self_service", "request", about("s2"), false, ""},
		{"customer asks about nobody", "self_service", "requests", noRecord, false, "not_yours"},
		{"customer exports what is restricted", "self_service", "export", restricted, true, ""},
		{"customer exports what is frozen", "self_service", "export", frozen, false, "purpose_not_allowed"},
		{"customer exports another", "self_service", "export", about("s2"), false, ""},
		{"customer holds", "self_service", "hold", nil, false, "role_not_allowed"},
		{"customer looks up", "self_service", "lookup", nil, false, "role_not_allowed"},
		{"customer adds a case", "self_service", "create", kind("case"), false, "purpose_not_allowed"},
		{"partner reads its team's", "support", "read", partnerOf("t1"), true, ""},
		{"partner reads another team's", "support", "read", partnerOf("t2"), false, ""},
		{"partner bills", "billing", "read", partnerOf("t1"), false, ""},
		{"partner looks up", "support", "lookup", partnerOf("t1"), false, "role_not_allowed"},
		{"support hands a case over", "support", "reassign", kind("case"), true, ""},
		{"support hands a case over in another region", "support", "reassign", both(kind("case"), inRegion("US")), false, ""},
		{"support makes a task", "support", "create", kind("task"), true, ""},
		{"support makes a task without basis", "support", "create", both(kind("task"), bases()), false, "no_basis"},
		{"support makes an opportunity", "support", "create", kind("opportunity"), false, "purpose_not_allowed"},
		{"support takes an order", "support", "create", kind("order"), false, "purpose_not_allowed"},
		{"sales wins an opportunity", "sales", "update", kind("opportunity"), true, ""},
		{"sales wins an opportunity without basis", "sales", "update", both(kind("opportunity"), bases("contract")), false, "no_basis"},
		{"sales takes a line off an order", "sales", "delete", kind("order_line"), true, ""},
		{"sales deletes an order", "sales", "delete", kind("order"), false, "purpose_not_allowed"},
		{"sales changes a case", "sales", "update", kind("case"), false, "purpose_not_allowed"},
		{"sales merges two contacts", "sales", "merge", nil, false, "role_not_allowed"},
		{"support merges", "support", "merge", nil, false, "role_not_allowed"},
		{"operations merges", "operations", "merge", nil, true, ""},
		{"billing corrects an order", "billing", "update", kind("order"), true, ""},
		{"billing corrects an order without contract", "billing", "update", both(kind("order"), bases()), false, "no_basis"},
		{"billing corrects an opportunity", "billing", "update", kind("opportunity"), false, "purpose_not_allowed"},
		{"marketing adds a member", "marketing", "create", kind("campaign_member"), true, ""},
		{"marketing adds a member who withdrew", "marketing", "create", both(kind("campaign_member"), consent("marketing", policy.Consent{Status: "withdrawn"})), false, "consent_withdrawn"},
		{"marketing adds a member nobody asked", "marketing", "create", both(kind("campaign_member"), consent("marketing", policy.Consent{})), false, "consent_missing"},
		{"marketing takes amounts out", "marketing", "extract", nil, true, ""},
		{"support takes lists out", "support", "extract", nil, false, "role_not_allowed"},
		{"sales takes lists out", "sales", "extract", nil, false, "role_not_allowed"},
		{"analyst takes lists out", "analytics", "extract", nil, true, ""},
		{"analyst takes out who did not agree", "analytics", "extract", consent("analytics", policy.Consent{}), false, "consent_missing"},
		{"operator keeps webhooks", "administration", "webhook", noRecord, true, ""},
		{"support keeps webhooks", "support", "webhook", noRecord, false, "role_not_allowed"},
		{"officer keeps webhooks", "compliance", "webhook", noRecord, false, "role_not_allowed"},
		{"support reads a product", "support", "read", nobody("product"), true, ""},
		{"support changes a product", "support", "update", nobody("product"), false, "purpose_not_allowed"},
		{"support writes an article", "support", "create", nobody("article"), true, ""},
		{"sales changes a product", "sales", "update", nobody("product"), true, ""},
		{"marketing reads a product", "marketing", "read", nobody("product"), true, ""},
		{"marketing changes a campaign", "marketing", "update", nobody("campaign"), true, ""},
		{"marketing ends a campaign", "marketing", "delete", nobody("campaign"), true, ""},
		{"marketing reads a campaign of another region", "marketing", "read", both(nobody("campaign"), inRegion("US")), true, ""},
		{"marketing changes a campaign of its region", "marketing", "update", both(nobody("campaign"), inRegion("EU")), true, ""},
		{"marketing changes a campaign of another region", "marketing", "update", both(nobody("campaign"), inRegion("US")), false, ""},
		{"marketing ends a campaign of another region", "marketing", "delete", both(nobody("campaign"), inRegion("US")), false, ""},
		{"operator erases a campaign of another region", "administration", "erase", both(nobody("campaign"), inRegion("US")), false, ""},
		{"marketing deletes a product", "marketing", "delete", nobody("product"), false, "purpose_not_allowed"},
		{"analyst reads a segment", "analytics", "read", nobody("segment"), true, ""},
		{"analyst defines a segment", "analytics", "create", nobody("segment"), true, ""},
		{"analyst changes a campaign", "analytics", "update", nobody("campaign"), false, "purpose_not_allowed"},
		{"import deletes a product", "operations", "delete", nobody("product"), true, ""},
		{"customer reads a product", "self_service", "read", nobody("product"), true, ""},
		{"customer reads a campaign", "self_service", "read", nobody("campaign"), false, ""},
		{"customer asks who saw a product", "self_service", "disclosures", nobody("product"), false, ""},
		{"partner reads a product", "support", "read", both(nobody("product"), partnerOf("t1")), true, ""},
		{"partner reads an article", "support", "read", both(nobody("article"), partnerOf("t1")), false, ""},
		{"router reads a case", "operations", "read", both(kind("case"), roles("router")), true, ""},
		{"router hands a case out", "operations", "reassign", both(kind("case"), roles("router")), true, ""},
		{"router hands a case of another region out", "operations", "reassign", both(both(kind("case"), roles("router")), regions("US")), false, ""},
		{"router moves a case up", "operations", "update", both(kind("case"), roles("router")), true, ""},
		{"router changes a contact", "operations", "update", roles("router"), false, "purpose_not_allowed"},
		{"router makes a task", "operations", "create", both(kind("task"), roles("router")), true, ""},
		{"router makes a contact", "operations", "create", roles("router"), false, "purpose_not_allowed"},
		{"router plans the next service", "operations", "update", both(kind("asset"), roles("router")), true, ""},
		{"router deletes", "operations", "delete", both(kind("case"), roles("router")), false, "role_not_allowed"},
		{"router for another purpose", "support", "read", roles("router"), false, ""},
		{"collector finds a link", "marketing", "list", both(nobody("campaign_link"), roles("collector")), true, ""},
		{"collector notes a click", "marketing", "create", both(kind("interaction"), roles("collector")), true, ""},
		{"collector notes a click for analysis", "analytics", "create", both(kind("interaction"), roles("collector")), true, ""},
		{"collector notes a click unasked", "marketing", "create", both(both(kind("interaction"), roles("collector")), consent("marketing", policy.Consent{})), false, "consent_missing"},
		{"collector notes that a member clicked", "marketing", "update", both(kind("campaign_member"), roles("collector")), true, ""},
		{"collector refers to a contact", "marketing", "read", roles("collector"), true, ""},
		{"collector lists contacts", "marketing", "list", roles("collector"), false, "purpose_not_allowed"},
		{"collector adds a contact", "marketing", "create", roles("collector"), false, "purpose_not_allowed"},
		{"collector for another purpose", "sales", "create", both(kind("interaction"), roles("collector")), false, ""},
		{"break-glass in another region", "support", "read", both(regions("US"), ticket), true, ""},
		{"break-glass to change something", "support", "update", both(regions("US"), ticket), false, ""},
		{"break-glass for marketing", "marketing", "read", both(regions("US"), ticket), false, ""},
		{"break-glass while restricted", "support", "read", both(restricted, ticket), false, "restricted"},
		{"unknown purpose", "whim", "read", roles("support"), false, ""},
		{"unknown action", "support", "divine", nil, false, "role_not_allowed"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			q := ask(tc.purpose, tc.action)
			if tc.change != nil {
				tc.change(q)
			}
			d := decide(t, e, q)
			if d.Visible != tc.visible {
				t.Errorf("got visible %v (%v), want %v", d.Visible, d.Reasons, tc.visible)
			}
			if got := d.Reason(); !d.Visible && got != tc.reason {
				t.Errorf("got reason %q of %v, want %q", got, d.Reasons, tc.reason)
			}
		})
	}
}

func TestTeamForms(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	classes := []string{"operational", "identity", "contact.email", "contact.post", "content", "financial", "behaviour", "special"}
	for purpose, want := range map[string]string{
		"support":        "clear clear mask mask clear hidden hidden hidden",
		"sales":          "clear clear clear clear clear clear clear hidden",
		"marketing":      "clear hidden clear clear hidden hidden hidden hidden",
		"billing":        "clear clear mask mask hidden clear hidden hidden",
		"analytics":      "clear token token token hidden hidden clear hidden",
		"compliance":     "clear clear clear clear clear clear clear hidden",
		"legal":          "clear clear clear clear clear clear clear hidden",
		"operations":     "clear mask mask mask mask mask mask hidden",
		"administration": "clear hidden hidden hidden hidden hidden hidden hidden",
		"self_service":   "clear clear clear clear clear clear clear clear",
	} {
		t.Run(purpose, func(t *testing.T) {
			d := decide(t, e, ask(purpose, "read"))
			got := ""
			for _, c := range classes {
				got += " " + d.Form("any_field", c).String()
			}
			if diff := cmp.Diff(" "+want, got); diff != "" {
				t.Errorf("forms (-want +got):\n%s", diff)
			}
			if len(d.Write) > 0 {
				t.Errorf("a read may write %v", d.Write)
			}
		})
	}
}

// TestTeamFormsByKind: what is about nobody is open, what one role may see of a kind alone, and what analysis sees of money.
func TestTeamFormsByKind(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for _, tc := range []struct {
		name, purpose string
		change        func(*policy.Request)
		field, class  string
		want          policy.Form
	}{
		{"a product's name, to support", "support", nobody("product"), "name", "content", policy.Clear},
		{"a product's name, to marketing", "marketing", nobody("product"), "name", "content", policy.Clear},
		{"a product's name, to whoever runs the system", "administration", nobody("product"), "name", "content", policy.Clear},
		{"a product's name, to a partner", "sales", both(nobody("product"), partnerOf("t1")), "name", "content", policy.Clear},
		{"a case's words, to marketing", "marketing", kind("case"), "description", "content", policy.Hidden},
		{"what a catalog would say of somebody in a product", "support", nobody("product"), "any_field", "identity", policy.Hidden},
		{"the same, as a pseudonym", "analytics", nobody("product"), "any_field", "contact.email", policy.Hidden},
		{"a member's clicks, to marketing", "marketing", kind("campaign_member"), "clicked_at", "behaviour", policy.Clear},
		{"a score, to marketing", "marketing", kind("interaction"), "score", "behaviour", policy.Hidden},
		{"an order's total, to analysis", "analytics", kind("order"), "total", "financial", policy.Clear},
		{"a bank account, to analysis", "analytics", nil, "bank_account", "financial", policy.Hidden},
		{"an order's total, to support", "support", kind("order"), "total", "financial", policy.Hidden},
		{"a case's status, to the router", "operations", both(kind("case"), roles("router")), "status", "operational", policy.Clear},
		{"a case's words, to the router", "operations", both(kind("case"), roles("router")), "description", "content", policy.Hidden},
		{"a link's target, to the collector", "marketing", both(nobody("campaign_link"), roles("collector")), "target", "content", policy.Clear},
		{"a contact's stage, to the collector", "marketing", roles("collector"), "stage", "operational", policy.Hidden},
		{"a member's clicks, to the collector", "marketing", both(kind("campaign_member"), roles("collector")), "clicked_at", "behaviour", policy.Clear},
		{"a member's revenue, to the collector", "marketing", both(kind("campaign_member"), roles("collector")), "revenue", "financial", policy.Hidden},
	} {
		t.Run(tc.name, func(t *testing.T) {
			q := ask(tc.purpose, "read")
			if tc.change != nil {
				tc.change(q)
			}
			d := decide(t, e, q)
			if got := d.Form(tc.field, tc.class); got != tc.want || !d.Visible && tc.want != policy.Hidden {
				t.Errorf("got %v (visible %v), want %v", got, d.Visible, tc.want)
			}
		})
	}
}

func TestTeamWriteByKind(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for _, tc := range []struct {
		name, purpose, action string
		change                func(*policy.Request)
		field, class          string
		byName, want          bool
	}{
		{"support hands a case to somebody", "support", "reassign", kind("case"), "owner", "operational", true, true},
		{"support hands a case to another region", "support", "reassign", kind("case"), "region", "operational", true, false},
		{"support names a contact's owner", "support", "reassign", nil, "owner", "operational", true, false},
		{"marketing names a campaign", "marketing", "create", nobody("campaign"), "name", "content", false, true},
		{"marketing names a campaign's owner", "marketing", "reassign", nobody("campaign"), "owner", "operational", true, true},
		{"marketing notes that a member was written to", "marketing", "update", kind("campaign_member"), "sent_at", "operational", false, true},
		{"marketing sets a contact's language", "marketing", "update", nil, "language", "operational", false, false},
		{"analysis defines a segment", "analytics", "create", nobody("segment"), "definition", "content", false, true},
		{"analysis changes a contact", "analytics", "update", nil, "language", "operational", false, false},
		{"billing sets a total", "billing", "update", kind("order"), "total", "financial", false, true},
		{"billing sets a note", "billing", "update", kind("order"), "delivery_note", "content", false, false},
		{"router hands out", "operations", "reassign", both(kind("case"), roles("router")), "owner", "operational", true, true},
		{"router sets a queue", "operations", "update", both(kind("case"), roles("router")), "queue", "operational", false, true},
		{"router closes a case", "operations", "update", both(kind("case"), roles("router")), "status", "operational", false, false},
		{"router makes a task", "operations", "create", both(kind("task"), roles("router")), "due_at", "operational", false, true},
		{"router makes a task with words", "operations", "create", both(kind("task"), roles("router")), "note", "content", false, false},
		{"router plans the next service", "operations", "update", both(kind("asset"), roles("router")), "next_service_at", "operational", false, true},
		{"router sets what an asset is", "operations", "update", both(kind("asset"), roles("router")), "product", "operational", false, false},
		{"router ends what is over", "operations", "reassign", roles("router"), "stage", "operational", true, true},
		{"router sets the stage of an account", "operations", "reassign", both(kind("account"), roles("router")), "stage", "operational", true, false},
		{"router sets a region", "operations", "reassign", both(kind("case"), roles("router")), "region", "operational", true, false},
		{"collector notes a click", "marketing", "update", both(kind("campaign_member"), roles("collector")), "clicked_at", "behaviour", false, true},
		{"collector notes revenue", "marketing", "update", both(kind("campaign_member"), roles("collector")), "revenue", "financial", false, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			q := ask(tc.purpose, tc.action)
			if tc.change != nil {
				tc.change(q)
			}
			if got := decide(t, e, q).MayWrite(tc.field, tc.class, tc.byName); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}

func TestTeamMatch(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for _, tc := range []struct {
		purpose, field, class string
		want                  bool
	}{
		{"support", "external_ref", "identity", true},
		{"support", "value", "contact.email", true},
		{"support", "value", "contact.post", false},
		{"support", "tax_id", "financial", false},
		{"sales", "tax_id", "financial", true},
		{"sales", "gender", "special", false},
		{"marketing", "value", "contact.email", true},
		{"marketing", "value", "contact.phone", false},
		{"marketing", "external_ref", "identity", false},
		{"billing", "external_ref", "identity", true},
		{"billing", "family_name", "identity", false},
		{"operations", "external_ref", "identity", true},
		{"operations", "tax_id", "financial", false},
		{"compliance", "value", "contact.social", true},
		{"analytics", "family_name", "identity", false},
		{"administration", "external_ref", "identity", false},
	} {
		t.Run(tc.purpose+" "+tc.field+" "+tc.class, func(t *testing.T) {
			if got := decide(t, e, ask(tc.purpose, "lookup")).MayMatch(tc.field, tc.class); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}

func TestTeamWrite(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for _, tc := range []struct {
		purpose, action, field, class string
		byName, want                  bool
	}{
		{"support", "update", "family_name", "identity", false, true},
		{"support", "update", "tax_id", "financial", false, false},
		{"support", "create", "owner", "operational", true, false},
		{"support", "read", "family_name", "identity", false, false},
		{"sales", "update", "tax_id", "financial", false, true},
		{"sales", "update", "gender", "special", false, false},
		{"sales", "reassign", "owner", "operational", true, true},
		{"sales", "create", "stage", "operational", true, true},
		{"sales", "update", "owner", "operational", true, false},
		{"sales", "reassign", "region", "operational", true, false},
		{"operations", "create", "gender", "special", false, true},
		{"operations", "create", "verified", "operational", true, true},
		{"operations", "update", "verified", "operational", true, false},
		{"operations", "reassign", "region", "operational", true, true},
		{"operations", "update", "external_ref", "identity", true, true},
		{"support", "update", "external_ref", "identity", true, false},
		{"operations", "list", "family_name", "identity", false, false},
		{"administration", "reassign", "team", "operational", true, true},
		{"administration", "reassign", "verified", "operational", true, false},
		{"administration", "reassign", "family_name", "identity", false, false},
	} {
		t.Run(tc.purpose+" "+tc.action+" "+tc.field, func(t *testing.T) {
			if got := decide(t, e, ask(tc.purpose, tc.action)).MayWrite(tc.field, tc.class, tc.byName); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}

type change = func(*policy.Request)

func roles(names ...string) change   { return func(q *policy.Request) { q.Actor.Roles = names } }
func regions(names ...string) change { return func(q *policy.Request) { q.Actor.Regions = names } }
func inRegion(name string) change    { return func(q *policy.Request) { q.Record.Region = name } }
func kind(name string) change        { return func(q *policy.Request) { q.Kind = name } }
func noRecord(q *policy.Request)     { q.Record = nil }

// nobody is a record of a kind that is about nobody: without region, basis and consent.
func nobody(kind string) change {
	return func(q *policy.Request) { q.Kind, q.Record = kind, &policy.Record{Subject: "p1"} }
}

func about(subject string) change { return func(q *policy.Request) { q.Record.Subject = subject } }
func ticket(q *policy.Request)    { q.Ticket = "t-1" }

func partnerOf(team string) change {
	return func(q *policy.Request) { q.Client.Kind, q.Actor.Teams = "partner", []string{team} }
}

func bases(names ...string) change {
	return func(q *policy.Request) {
		q.Record.Bases = map[string]bool{}
		for _, n := range names {
			q.Record.Bases[n] = true
		}
	}
}

func consent(purpose string, c policy.Consent) change {
	return func(q *policy.Request) { q.Record.Consents[purpose] = c }
}

func both(a, b change) change {
	return func(q *policy.Request) { a(q); b(q) }
}
