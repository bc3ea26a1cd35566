package crm_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/value"
)

// fieldsOf says of each kind what it has: by class, with "=" behind what is found by equality, "!" behind what the server
// makes, and "clear" before classes that would be sealed and are kept in clear for sums.
var fieldsOf = map[string]map[string]string{
	crm.Contact: {
		"identity":    "given_name family_name birth_date job_title external_ref=",
		"special":     "gender",
		"financial":   "bank_account",
		"operational": "language source owner team region tags stage account ended_at!",
	},
	crm.ContactPoint: {"contact.email": "value=", "operational": "kind verified preferred label"},
	crm.Account: {
		"identity":       "name external_ref=",
		"contact.social": "domain=",
		"contact.post":   "address",
		"financial":      "tax_id=",
		"operational":    "industry size parent relation owner team region tags ended_at!",
	},
	crm.Relationship: {
		"content":         "quality_definition",
		"clear behaviour": "strength",
		"operational":     "contact account type stage since service_strategy ended_at! end_cause owner team region",
	},
	crm.Product: {
		"content":         "sku= name description",
		"clear financial": "unit_cost",
		"operational":     "category price currency service_interval_days status",
	},
	crm.Order: {
		"identity":        "external_ref=",
		"content":         "delivery_note",
		"clear financial": "total cost",
		"operational":     "contact account kind of channel placed_at status currency campaign opportunity owner team region",
	},
	crm.OrderLine: {"clear financial": "unit_price amount cost", "operational": "product quantity"},
	crm.Asset: {
		"identity":        "external_ref= serial=",
		"clear behaviour": "usage",
		"operational":     "contact account product order_ref bought_at warranty_until state next_service_at owner team region",
	},
	crm.Interaction: {
		"identity":        "external_ref=",
		"content":         "summary body",
		"clear behaviour": "score",
		"operational":     "contact account case_ref at channel direction kind outcome owner team region duration_s cost currency campaign opportunity",
	},
	crm.Participant: {"operational": "interaction contact role owner team region"},
	crm.Case: {
		"identity": "external_ref=",
		"content":  "description resolution",
		"operational": "contact account number! kind priority status queue owner team region opened_at first_response_at resolved_at due_at root_cause " +
			"product asset order_ref response_due_at! resolution_due_at! paused_at! paused_s! escalated_at! escalation!",
	},
	crm.Task: {
		"identity": "external_ref=",
		"content":  "summary note",
		"operational": "contact account kind due_at state recurrence interval rule! case_ref opportunity asset campaign owner team region " +
			"done_at! times_done!",
	},
	crm.Opportunity: {
		"identity":        "external_ref=",
		"content":         "name note",
		"clear financial": "amount",
		"operational": "contact account pipeline stage currency probability expected_close engaged_at closed_at stage_at! lost_cause competitor product " +
			"campaign owner team region",
	},
	crm.BuyingRole: {
		"clear behaviour": "weight_price weight_quality weight_service weight_delivery weight_risk stance",
		"operational":     "opportunity contact role owner team region",
	},
	crm.Campaign: {
		"content":     "external_ref= name description",
		"operational": "purpose channel status starts_at ends_at budget cost currency control_share segment owner team region",
	},
	crm.CampaignMember: {
		"clear behaviour": "opened_at clicked_at converted_at",
		"clear financial": "revenue",
		"operational":     "campaign contact variant sent_at currency order_ref owner team region",
	},
	crm.CampaignLink: {"content": "target", "operational": "campaign variant"},
	crm.Segment:      {"content": "name definition", "operational": "over purpose min_size valid_until owner team region"},
	crm.Article:      {"content": "title body", "operational": "kind audience product language status valid_from valid_until"},
}

// described is a field as fieldsOf has it.
func described(f *catalog.Field) (class, name string) {
	shape := f.Shapes()[0]
	class, name = shape.Class.String(), f.Name
	if f.Clear {
		class = "clear " + class
	}
	if shape.Index != nil {
		name += "="
	}
	if f.Server {
		name += "!"
	}
	return class, name
}

// TestEveryField: nothing is in another class than it should be, nothing is missing, and nothing is kept besides.
func TestEveryField(t *testing.T) {
	c := parse(t)
	if len(c.Kinds) != len(fieldsOf) {
		t.Errorf("got %d kinds, want %d", len(c.Kinds), len(fieldsOf))
	}
	for _, k := range c.Kinds {
		wanted := 0
		for _, names := range fieldsOf[k.Name] {
			wanted += len(strings.Fields(names))
		}
		if len(k.Fields) != wanted {
			t.Errorf("%s: got %d fields, want %d", k.Name, len(k.Fields), wanted)
		}
		for _, f := range k.Fields {
			class, name := described(f)
			if !slices.Contains(strings.Fields(fieldsOf[k.Name][class]), name) {
				t.Errorf("%s: %s of class %s is not among %q", k.Name, name, class, fieldsOf[k.Name][class])
			}
		}
	}
}

// TestImpersonal: what is about nobody, and what belongs to somebody.
func TestImpersonal(t *testing.T) {
	nobody := []string{crm.Product, crm.Campaign, crm.CampaignLink, crm.Segment, crm.Article}
	for _, k := range parse(t).Kinds {
		if want := slices.Contains(nobody, k.Name); k.Impersonal != want {
			t.Errorf("%s: got impersonal %v", k.Name, k.Impersonal)
		}
		for _, owner := range k.Owners {
			if f, _ := k.Field(owner); f.Ref != crm.Contact && f.Ref != crm.Account {
				t.Errorf("%s: owned by a %s", k.Name, f.Ref)
			}
		}
	}
}

// TestMoney: an amount is a whole number of minor units beside a currency, and open to nobody whom amounts are no business of.
func TestMoney(t *testing.T) {
	money := []string{"total", "amount", "unit_price", "cost", "revenue", "unit_cost"}
	for _, k := range parse(t).Kinds {
		for _, f := range k.Fields {
			if f.Class != catalog.Financial || !f.Clear {
				continue
			}
			if f.Type != value.Int || !slices.Contains(money, f.Name) {
				t.Errorf("%s.%s: type %s", k.Name, f.Name, f.Type)
			}
			if got := strings.Join(f.Purposes, " "); got != "analytics billing compliance legal operations sales self_service" {
				t.Errorf("%s.%s: got purposes %s", k.Name, f.Name, got)
			}
			holder := k
			if k.Parent != "" {
				holder, _ = parse(t).Kind(k.Parent)
			}
			if c, ok := holder.Field("currency"); !ok || c.Type != value.Currency {
				t.Errorf("%s.%s: no currency", k.Name, f.Name)
			}
		}
	}
}

// TestScoped: every record of a person says to whom it belongs, or it would be nobody's but theirs who see all.
func TestScoped(t *testing.T) {
	for _, k := range parse(t).Kinds {
		if k.Impersonal || k.Parent != "" {
			continue
		}
		for _, name := range []string{"owner", "team", "region"} {
			if f, ok := k.Field(name); !ok || !f.Decides || !f.Filter || f.Type != value.ID {
				t.Errorf("%s.%s: got %+v", k.Name, name, f)
			}
		}
	}
}

// TestDeclaredPurposes: what a campaign or a segment is for is a purpose.
func TestDeclaredPurposes(t *testing.T) {
	c := parse(t)
	for _, kind := range []string{crm.Campaign, crm.Segment} {
		k, _ := c.Kind(kind)
		f, _ := k.Field("purpose")
		for _, v := range f.Values {
			if _, ok := c.Purpose(v); !ok {
				t.Errorf("%s: %s is no purpose", kind, v)
			}
		}
	}
}

func TestDefaultPipeline(t *testing.T) {
	c := parse(t)
	p, ok := c.Pipeline("sales")
	if !ok || len(c.Pipelines) != 1 {
		t.Fatalf("got %d pipelines", len(c.Pipelines))
	}
	var names []string
	for _, s := range p.Stages {
		names = append(names, s.Name)
	}
	if got := strings.Join(names, " "); got != "prospecting engaging won lost" {
		t.Errorf("got %s", got)
	}
}

// TestDefaultServiceLevels: what is more urgent is answered and resolved sooner, and none is left without a clock.
func TestDefaultServiceLevels(t *testing.T) {
	c := parse(t)
	s := c.ServiceLevels
	if s == nil || s.Kind != crm.Case || s.Calendar.Name != c.Requests.Calendar {
		t.Fatalf("got %+v", s)
	}
	k, _ := c.Kind(crm.Case)
	priority, _ := k.Field("priority")
	if len(s.Targets) != len(priority.Values) {
		t.Errorf("got %d targets", len(s.Targets))
	}
	last := catalog.Target{FirstResponse: 1 << 30, Resolution: 1 << 30}
	for _, p := range priority.Values { // from low to urgent
		target := s.Targets[p]
		if target.FirstResponse >= last.FirstResponse || target.Resolution >= last.Resolution || target.FirstResponse <= 0 {
			t.Errorf("%s: got %+v after %+v", p, target, last)
		}
		last = target
	}
	if len(c.Routing.Rules)+len(c.Routing.Teams) > 0 {
		t.Error("work is handed out to somebody")
	}
}
