package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// caller is one role of the default policy, under the purpose it is meant for.
type caller struct {
	role, purpose string
	kind          string // of its client; an app's if empty
	capture       bool
	// match are the fields that policy lets the role use as a key, although it may see them masked or not at all. What a
	// key finds is the caller's to know, so these are the same on both sides.
	match  []string
	acts   []string // groups of steps beyond reading, see stepsOf
	closes string   // what of a person closes the record to the purpose: an event's kind; "" where nothing does
	ledger bool     // may read consents and bases, which therefore are the same on both sides
}

// keys are all fields that some index or search rests on.
var keys = []string{"contact.external_ref", "contact.email", "contact.phone", "contact.family_name"}

var callers = []caller{
	{role: "support", purpose: "support", match: keys, acts: []string{"write"}},
	{role: "sales", purpose: "sales", match: keys, acts: []string{"write", "reassign"}, closes: "objected"},
	{role: "marketing", purpose: "marketing", match: keys[1:2], closes: "withdrawn"},
	{role: "billing", purpose: "billing", match: keys[:2]},
	{role: "analyst", purpose: "analytics", closes: "withdrawn"},
	{role: "officer", purpose: "compliance", match: keys, acts: []string{"audit", "erase", "bases", "rights"}, ledger: true},
	{role: "import", purpose: "operations", capture: true, match: keys, acts: []string{"write", "reassign", "import", "bases", "delete"}},
	{role: "operator", purpose: "administration", acts: []string{"reassign", "erase", "delete"}},
	{role: "counsel", purpose: "legal", ledger: true, acts: []string{"bases", "rights"}},
	{role: "portal", purpose: "operations", capture: true, acts: []string{"ask"}},
	{role: "support", purpose: "support", kind: "partner", acts: []string{"write"}},
	{role: "sales", purpose: "sales", kind: "partner", closes: "objected"},
	{role: "customer", purpose: "self_service", acts: []string{"write", "ask", "rights"}, ledger: true},
}

// Templates of a contact, by what is recorded of its consent.
const (
	plain  = "plain"  // nothing
	agreed = "agreed" // consent to marketing by e-mail, and to analytics
	closed = "closed" // what closes it to the caller's purpose
)

func (c *caller) templates() []string {
	if c.closes == "" {
		return []string{plain, agreed}
	}
	return []string{plain, agreed, closed}
}

// consents are the steps that make a contact one of a template.
func (c *caller) consents(template, name string) []step {
	given := func(purpose, channel string) step {
		body := fmt.Sprintf(`{"kind":"given","purpose":%q,"channel":%q,"notice":{"id":%[1]q,"version":1}}`, purpose, channel)
		return seed(byEverywhere, "/v1/contacts/{"+name+"}/consents", "", body, body)
	}
	switch template {
	case agreed:
		return []step{given("marketing", "email"), given("analytics", "")}
	case closed:
		body := fmt.Sprintf(`{"kind":%q,"purpose":%q}`, c.closes, c.purpose)
		return []step{seed(byEverywhere, "/v1/contacts/{"+name+"}/consents", "", body, body)}
	}
	return nil
}

// forms says in which form each field leaves for one caller, by template and "kind.field"; a contact point's value goes
// by its class. A record that is closed to the caller has no entry: all of it is hidden.
type forms map[string]map[string]string

// formsOf asks the vault itself: what is withheld follows from catalog and decision, not from what a record holds.
func (tw *twins) formsOf(t *testing.T, c *caller) forms {
	t.Helper()
	out := forms{}
	for _, template := range c.templates() {
		v := tw.visit(t, 0, tw.plays.Add(1), &play{caller: *c})
		all := subjectOf(c, template, "c", func(string) [2]any { return [2]any{"", ""} })
		for i := range all {
			if rec := v.send(t, &all[i]); rec.Code >= 300 {
				t.Fatalf("%s: %s: %d %s", c.role, all[i].path, rec.Code, rec.Body)
			}
		}
		v.names["c0"] = v.names["c"]
		if err := v.admit(t, &play{caller: *c}); err != nil {
			t.Fatal(err)
		}
		out[template] = map[string]string{}
		for _, at := range []string{"contacts/{c}", "cases/{c.k}", "interactions/{c.i}", "accounts/{c.a}"} {
			get := both(http.MethodGet, "/v1/"+at, "")
			rec := v.send(t, &get)
			var doc struct {
				Kind     string
				Withheld map[string]struct{ As string }
			}
			if err := json.Unmarshal(rec.Body.Bytes(), &doc); err != nil {
				t.Fatal(err)
			}
			for name, w := range doc.Withheld {
				out[template][doc.Kind+"."+name] = w.As
			}
			if rec.Code == http.StatusOK {
				out[template][doc.Kind] = "open"
			}
		}
	}
	return out
}

// of is the form of a field: "clear", "mask", "token" or "hidden".
func (f forms) of(template, kind, field string) string {
	if f[template][kind] != "open" {
		return "hidden"
	}
	if as := f[template][kind+"."+field]; as != "" {
		return as
	}
	return "clear"
}

// values of a field, {n} for the name of the record: what it usually is, another of the same mask, and one that has nothing in common with them.
type values struct{ usual, alike, other string }

var wardrobe = map[string]values{
	"contact.given_name":   {"Ada", "Amy", "Zoe"},
	"contact.family_name":  {"Lovelace{r}", "Lopez{r}", "Quill{r}"},
	"contact.birth_date":   {"1984-02-29", "1984-07-01", "1971-01-31"},
	"contact.gender":       {"female", "other", "male"},
	"contact.job_title":    {"Analyst", "Astronomer", "Clerk"},
	"contact.external_ref": {"ref-{r}-{n}", "rev-{r}-{n}", "other-{r}-{n}"},
	"contact.email":        {"ada.{r}.{n}@example.org", "abe.{r}.{n}@elsewhere.org", "zoe.{r}.{n}@quill.com"},
	"contact.phone":        {"+44207946{d}1", "+44208946{d}1", "+44208947{d}2"},
	"contact.post":         {"1 Quay, York", "2 Quay, York", "3 Mill, Bath"},
	"account.name":         {"Acme", "Ajax", "Zenith"},
	"account.domain":       {"a{r}.example.org", "b{r}.example.org", "z{r}.example.com"},
	"account.tax_id":       {"GB{r}1", "GB{r}2", "FR{r}3"},
	"account.address":      {"1 Quay, York", "2 Quay, York", "3 Mill, Bath"},
	"case.description":     {"It hums.", "It hisses.", "Nothing works any more."},
	"interaction.summary":  {"Called", "Came", "Wrote at length"},
	"interaction.body":     {"They said yes.", "They said no.", "They said a great deal."},
	"interaction.score":    {"3", "4", "9"},
	"contact.language":     {"en", "en", "de"},
	"contact.owner":        {"u1", "u1", "u2"},
	"contact.stage":        {"client", "client", "ended"},
	"case.priority":        {"high", "high", "low"},
}

// pick chooses what a field is on each side: the same where the caller may see or match it, the same in its mask where
// it sees that, and anything, nothing included, where it sees nothing.
func (c *caller) pick(rt *rapid.T, f forms, template string) func(name string) [2]any {
	return func(name string) [2]any {
		w, ok := wardrobe[name]
		if !ok {
			return [2]any{"", ""}
		}
		kind, field, _ := cut(name)
		if isAddress(name) {
			field = "contact." + field
		}
		form := f.of(template, kind, field)
		if form != "hidden" && slices.Contains(c.match, name) {
			form = "clear"
		}
		all := []any{w.usual}
		switch form {
		case "mask":
			all = append(all, w.alike)
		case "token":
			all = append(all, w.alike, w.other)
		case "hidden":
			all = append(all, w.alike, w.other)
			if !isAddress(name) && name != "account.name" && !c.ledger { // the log says which fields a write set

				all = append(all, nil)
			}
		}
		one := rapid.SampledFrom(all)
		return [2]any{one.Draw(rt, name+" left"), one.Draw(rt, name+" right")}
	}
}

func cut(name string) (kind, field string, ok bool) {
	for i := range name {
		if name[i] == '.' {
			return name[:i], name[i+1:], true
		}
	}
	return name, "", false
}

func isAddress(name string) bool {
	return name == "contact.email" || name == "contact.phone" || name == "contact.post"
}

// record writes the body of a new record on either side: the fields of set are the same on both.
func record(kind string, value func(string) [2]any, set map[string]any, fields ...string) [2]string {
	var out [2]string
	doc := [2]map[string]any{maps.Clone(set), maps.Clone(set)}
	for _, field := range fields {
		for side, v := range value(kind + "." + field) {
			switch v {
			case nil:
			case "":
				doc[side][field] = wardrobe[kind+"."+field].usual
			default:
				doc[side][field] = v
			}
			if field == "score" && doc[side][field] != nil {
				doc[side][field] = json.Number(doc[side][field].(string))
			}
		}
	}
	for side := range out {
		text, err := json.Marshal(doc[side])
		if err != nil {
			panic(err) // maps of texts
		}
		out[side] = string(text)
	}
	return out
}

// subjectOf are the seeds of one contact with an account, a case, an interaction and its consents.
func subjectOf(c *caller, template, name string, value func(string) [2]any) []step {
	points := [2][]map[string]any{}
	for _, kind := range []string{"email", "phone", "post"} {
		for side, v := range value("contact." + kind) {
			if v == "" {
				v = wardrobe["contact."+kind].usual
			}
			points[side] = append(points[side], map[string]any{"kind": kind, "value": v, "verified": kind == "email"})
		}
	}
	withPoints := func(field string) [2]any {
		if field == "contact.contact_points" {
			return [2]any{points[0], points[1]}
		}
		return value(field)
	}
	fields := []string{"given_name", "family_name", "birth_date", "gender", "job_title", "external_ref", "contact_points"}
	if template == closed {
		fields = append(fields, "language", "owner", "stage")
	}
	person := record("contact", withPoints, map[string]any{"region": "R{r}", "team": "T{r}"}, fields...)
	firm := record("account", value, map[string]any{"region": "R{r}", "team": "T{r}", "industry": "energy"}, "name", "domain", "tax_id", "address")
	matter := record("case", value, map[string]any{"contact": "{" + name + "}", "kind": "repair"}, "description", "priority")
	call := record("interaction", value, map[string]any{"contact": "{" + name + "}", "kind": "call", "channel": "phone", "at": "2026-01-01T00:00:00Z"}, "summary", "body", "score")
	all := []step{
		seed(byRegional, "/v1/contacts", name, person[0], person[1]),
		seed(byRegional, "/v1/accounts", name+".a", firm[0], firm[1]),
		seed(byRegional, "/v1/cases", name+".k", matter[0], matter[1]),
		seed(byRegional, "/v1/interactions", name+".i", call[0], call[1]),
	}
	for i := range all {
		for side := range all[i].body {
			all[i].body[side] = strings.ReplaceAll(all[i].body[side], "{n}", name)
		}
	}
	return append(all, c.consents(template, name)...)
}
