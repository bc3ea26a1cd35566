package webhook_test

import (
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// TestP9DeliveriesAreNoOracle changes records in two vaults that differ only in what an endpoint's credential may not see, and
// wants the endpoint to be sent the same, with ids and times named by their order of appearance: values that are withheld,
// records of another region, what hangs on them, and records that were erased there.
//
// That a record within reach was changed shows, whatever was changed of it. Removals tell an id that the endpoint was sent.
func TestP9DeliveriesAreNoOracle(t *testing.T) {
	t.Parallel()
	kinds := []string{
		"contact", "account", "case", "interaction", "task", "order", "opportunity", "asset", "relationship", "participant", "buying_role", "campaign_member", "campaign", "product",
	}
	var sent [2]map[string]string
	for side := range sent {
		w := newWorld(t, setup{})
		endpoints := map[string]uuid.UUID{}
		for name, spec := range map[string]vault.CredentialSpec{
			"support":   {Client: "erp", Roles: []string{"support"}, Purposes: []string{"support"}},
			"marketing": {Client: "mails", Roles: []string{"marketing"}, Purposes: []string{"marketing"}},
			"partner":   {Client: "shop", Kind: "partner", Roles: []string{"support"}, Purposes: []string{"support"}, Teams: []string{"near"}},
		} {
			spec.Regions = []string{"GB"}
			w.Credential("near-"+name, spec)
			endpoints[name] = w.endpoint("near-"+name, kinds)
		}
		sent[side] = map[string]string{}
		after := w.live(side)
		for range 2 {
			for name, id := range endpoints {
				before := len(w.messages())
				w.deliver(id)
				sent[side][name] += plain(w.messages()[before:])
			}
			after()
		}
	}
	for name, left := range sent[0] {
		if right := sent[1][name]; left != right {
			t.Errorf("%s tells two vaults apart:\n--- left ---\n%s\n--- right ---\n%s", name, left, right)
		}
		if n := strings.Count(left, "\n"); n < 3 {
			t.Errorf("%s was sent %d messages", name, n)
		}
	}
}

// live is what happens in a vault: what is near is alike in what an endpoint sees, what is far is there on one side. It
// returns what happens later.
func (w *world) live(side int) (later func()) {
	one := func(left, right any) any { return []any{left, right}[side] }
	product := w.Create("product", map[string]any{"sku": "pump", "name": "Pump"}).ID
	campaign := w.Create("campaign", map[string]any{"name": "Spring", "purpose": "marketing"}).ID
	ada := w.Create("contact", map[string]any{
		"given_name": "Ada", "family_name": "Lovelace", "region": "GB", "team": "near", "gender": one("female", "other"), "bank_account": one("DE1", "GB22"),
		"birth_date": one("1984-02-29", "1990-01-01"), "contact_points": []map[string]any{{"kind": "phone", "value": one("+44 20 7946 0991", "+44 20 7946 0881")}},
	}).ID
	w.consent(ada, "given")
	w.about(ada, product, campaign, one)
	if side == 1 {
		return func() {}
	}
	eve := w.Create("contact", map[string]any{"given_name": "Eve", "family_name": "Lovelace", "region": "FR"})
	w.about(eve.ID, product, campaign, one)
	return func() {
		if eve.Version == 1 {
			eve = w.Patch("contact", eve.ID, eve.Version, map[string]any{"given_name": "Eva"})
			_, err := w.As("officer").Erase(w.t.Context(), "contact", eve.ID, eve.Version)
			w.Must(err)
		}
	}
}

// about makes records of a person.
func (w *world) about(id, product, campaign uuid.UUID, one func(left, right any) any) {
	of := func(kind string, fields map[string]any) uuid.UUID {
		fields["contact"] = id
		return w.Create(kind, fields).ID
	}
	deal := of("opportunity", map[string]any{"name": "Pumps", "amount": one(1000, 9), "currency": "GBP", "product": product})
	order := of("order", map[string]any{
		"placed_at": "2026-02-01T00:00:00Z", "currency": "GBP", "cost": one(1, 22222), "lines": []map[string]any{{"product": product, "unit_price": one(700, 1)}},
	})
	thing := of("asset", map[string]any{"product": product, "order_ref": order, "usage": one(1, 2000)})
	matter := of("case", map[string]any{"kind": "repair", "asset": thing, "product": product})
	call := of("interaction", map[string]any{"at": "2026-02-01T00:00:00Z", "channel": "phone", "kind": "call", "case_ref": matter, "score": one(3, 9), "campaign": campaign})
	of("task", map[string]any{"case_ref": matter, "opportunity": deal})
	of("relationship", map[string]any{"type": "basic", "strength": one(10, 99)})
	of("participant", map[string]any{"interaction": call, "role": "attendee"})
	of("buying_role", map[string]any{"opportunity": deal, "role": "decider", "weight_price": one(1, 99)})
	of("campaign_member", map[string]any{"campaign": campaign, "variant": "a", "revenue": one(1, 22222), "currency": "GBP"})
}

var chance = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z|C-[a-z2-7]{10}|tok_[A-Za-z0-9_-]{22}`)

// plain are messages and the names of their headers, without what is random or of the moment.
func plain(all []message) string {
	seen := map[string]string{}
	var b strings.Builder
	for _, m := range all {
		fmt.Fprintf(&b, "%s %d %s\n", m.kind, len(m.header.Values(http.CanonicalHeaderKey("webhook-signature"))), m.body)
	}
	return chance.ReplaceAllStringFunc(b.String(), func(s string) string {
		if seen[s] == "" {
			seen[s] = fmt.Sprint("#", len(seen))
		}
		return seen[s]
	})
}
