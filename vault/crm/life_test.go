package crm_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/value"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// lives are a record of each kind that is reached by a path, in an order in which each refers to those before it: "@kind"
// stands for the id of that kind's record. change is what a patch then sets.
var lives = []struct {
	kind         string
	body, change fields
}{
	{crm.Contact, fields{"given_name": "Grace", "family_name": "Hopper", "external_ref": "G-1", "language": "en", "stage": "client", "region": "US"}, fields{"language": "de"}},
	{crm.Account, fields{"name": "Navy", "external_ref": "N-1", "industry": "government", "size": 9}, fields{"size": 10}},
	{crm.Product, fields{"sku": "CM-1", "name": "Compiler", "category": "tool", "price": 100, "currency": "GBP", "service_interval_days": 30}, fields{"price": 90}},
	{crm.Segment, fields{"name": "Germans", "definition": `{"all":[{"field":"language","op":"eq","values":["de"]}]}`, "purpose": "marketing"}, fields{"min_size": 20}},
	{crm.Campaign, fields{"name": "Spring", "external_ref": "C-1", "purpose": "marketing", "segment": "@segment"}, fields{"budget": 5}},
	{crm.CampaignLink, fields{"campaign": "@campaign", "target": "https://example.com/spring", "variant": "a"}, fields{"variant": "b"}},
	{crm.Article, fields{"kind": "kb", "title": "How to start", "body": "Press the button.", "product": "@product", "language": "en"}, fields{"status": "published"}},
	{crm.Relationship, fields{"contact": "@contact", "type": "proactive", "stage": "client", "strength": 50, "quality_definition": "Quiet."}, fields{"strength": 60}},
	{crm.Opportunity, fields{"contact": "@contact", "external_ref": "O-1", "name": "More", "amount": 1000, "currency": "GBP", "product": "@product", "campaign": "@campaign", "competitor": "@account", "expected_close": "2027-01-01"}, fields{"amount": 900}},
	{crm.BuyingRole, fields{"contact": "@contact", "opportunity": "@opportunity", "role": "decider", "weight_price": 80, "stance": "supporter"}, fields{"stance": "champion"}},
	{crm.Order, fields{"contact": "@contact", "external_ref": "S-1", "placed_at": "2026-01-02T03:04:05Z", "total": 500, "currency": "GBP", "channel": "web", "campaign": "@campaign", "opportunity": "@opportunity"}, fields{"status": "completed"}},
	{crm.Asset, fields{"contact": "@contact", "external_ref": "A-1", "serial": "SN-1", "product": "@product", "order_ref": "@order", "usage": 7, "warranty_until": "2027-01-01"}, fields{"usage": 8}},
	{crm.Case, fields{"contact": "@contact", "external_ref": "K-1", "kind": "repair", "product": "@product", "asset": "@asset", "order_ref": "@order", "description": "It stops."}, fields{"priority": "high"}},
	{crm.Task, fields{"contact": "@contact", "external_ref": "T-1", "kind": "maintenance", "due_at": "2027-01-01T00:00:00Z", "case_ref": "@case", "asset": "@asset", "opportunity": "@opportunity", "campaign": "@campaign", "note": "Bring oil."}, fields{"state": "in_progress"}},
	{crm.Interaction, fields{"contact": "@contact", "external_ref": "I-1", "at": "2026-01-02T03:04:05Z", "channel": "phone", "kind": "call", "case_ref": "@case", "campaign": "@campaign", "opportunity": "@opportunity", "score": 3}, nil},
	{crm.Participant, fields{"contact": "@contact", "interaction": "@interaction", "role": "attendee"}, fields{"role": "speaker"}},
	{crm.CampaignMember, fields{"contact": "@contact", "campaign": "@campaign", "variant": "b", "sent_at": "2026-01-02T03:04:05Z", "revenue": 50, "currency": "GBP", "order_ref": "@order"}, fields{"clicked_at": "2026-01-03T03:04:05Z"}},
}

// life is a world in which a record of each kind is made, found, changed and taken away.
type life struct {
	*vaulttest.World
	ids map[string]uuid.UUID
}

// TestLives leads a record of every kind through all that policy lets those do whose work it is.
func TestLives(t *testing.T) {
	t.Parallel()
	l := &life{World: vaulttest.New(t, vaulttest.Options{}), ids: map[string]uuid.UUID{}}
	reached := map[string]bool{}
	for _, row := range lives {
		reached[row.kind] = true
		body := fields{}
		for name, v := range row.body {
			if s, ok := v.(string); ok && s[0] == '@' {
				v = l.ids[s[1:]]
			}
			body[name] = v
		}
		l.ids[row.kind] = l.Create(row.kind, body).ID
	}
	c := parse(t)
	for _, k := range c.Kinds {
		if k.Path != "" && !reached[k.Name] {
			t.Errorf("%s: no record of it is made", k.Name)
		}
	}
	for _, row := range lives {
		k, _ := c.Kind(row.kind)
		t.Run(row.kind, func(t *testing.T) { l.live(t, k, row.body, row.change) })
	}
	for _, row := range slices.Backward(lives) {
		l.end(t, row.kind)
	}
}

// live reads, lists and changes a record.
func (l *life) live(t *testing.T, k *catalog.Kind, body, change fields) {
	id := l.ids[k.Name]
	r := must[vault.Reply](t)(l.As("officer").Get(t.Context(), k.Name, id, nil))
	for name := range body {
		if f := field(r, name); f == nil || f.Value.IsNull() {
			t.Errorf("%s is not shown", name)
		}
	}
	for _, f := range k.Fields {
		if f.Filter {
			l.found(t, k, id, vault.ListQuery{Filters: []vault.Filter{filterOf(field(r, f.Name), f)}}, "filter "+f.Name)
		}
		if f.Sort {
			l.found(t, k, id, vault.ListQuery{Sort: f.Name}, "sort "+f.Name)
			l.found(t, k, id, vault.ListQuery{Sort: "-" + f.Name}, "sort -"+f.Name)
		}
	}
	l.found(t, k, id, vault.ListQuery{}, "list")
	if k.AppendOnly {
		return
	}
	version := must[vault.Written](t)(l.As("import").Patch(t.Context(), k.Name, id, r.Version, l.Draft(k.Name, true, change))).Version
	if version != r.Version+1 {
		t.Errorf("changed: got version %d after %d", version, r.Version)
	}
	after := must[vault.Reply](t)(l.As("officer").Get(t.Context(), k.Name, id, nil))
	for name, want := range change {
		if got := field(after, name).Value.Text(); got != text(want) {
			t.Errorf("changed %s: got %s, want %v", name, got, want)
		}
	}
}

// found lists with a query and looks for the record.
func (l *life) found(t *testing.T, k *catalog.Kind, id uuid.UUID, q vault.ListQuery, what string) {
	t.Helper()
	page, err := l.As("officer").List(t.Context(), k.Name, q)
	if err != nil {
		t.Errorf("%s: %v", what, err)
		return
	}
	if !slices.ContainsFunc(page.Items, func(r vault.Reply) bool { return r.ID == id }) {
		t.Errorf("%s: not found among %d", what, len(page.Items))
	}
}

// end takes a record away: what is about nobody, or belongs to somebody, is deleted, a person is erased. It is gone, and of
// another kind nothing is.
func (l *life) end(t *testing.T, kind string) {
	t.Helper()
	k, _ := parse(t).Kind(kind)
	r := must[vault.Reply](t)(l.As("operator").Get(t.Context(), kind, l.ids[kind], nil))
	if k.Person() {
		must[vault.Erasure](t)(l.As("officer").Erase(t.Context(), kind, r.ID, r.Version))
	} else {
		must[vault.Written](t)(l.As("operator").Delete(t.Context(), kind, r.ID, r.Version))
	}
	if _, err := l.As("officer").Get(t.Context(), kind, r.ID, nil); err == nil {
		t.Errorf("%s: it is still there", kind)
	}
	if n := l.Count("SELECT count(*) FROM "+k.Table+" WHERE id = $1", r.ID); n != 0 {
		t.Errorf("%s: %d rows are left", kind, n)
	}
}

func field(r vault.Reply, name string) *reply.Released {
	for i := range r.Fields {
		if r.Fields[i].Field.Name == name {
			return &r.Fields[i]
		}
	}
	return nil
}

// filterOf is a filter that the record meets.
func filterOf(f *reply.Released, declared *catalog.Field) vault.Filter {
	if f == nil || f.Value.IsNull() {
		return vault.Filter{Field: declared.Name, Op: "null", Values: []string{"true"}}
	}
	if declared.Type == value.Int || declared.Type == value.Time || declared.Type == value.Date {
		return vault.Filter{Field: declared.Name, Op: "gte", Values: []string{f.Value.Text()}}
	}
	return vault.Filter{Field: declared.Name, Op: "eq", Values: []string{f.Value.Text()}}
}

func text(v any) string {
	if n, ok := v.(int); ok {
		return strconv.Itoa(n)
	}
	return v.(string)
}
