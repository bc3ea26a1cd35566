package crm_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/value"
)

func parse(t *testing.T) *catalog.Catalog {
	t.Helper()
	c, err := crm.Default()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestDefaultKinds(t *testing.T) {
	c := parse(t)
	var names []string
	for _, k := range c.Kinds {
		names = append(names, k.Name)
	}
	want := []string{
		crm.Contact, crm.ContactPoint, crm.Account, crm.Case, crm.Interaction, crm.Relationship, crm.Product, crm.Order,
		crm.OrderLine, crm.Asset, crm.Participant, crm.Task, crm.Opportunity, crm.BuyingRole, crm.Campaign, crm.CampaignMember,
		crm.CampaignLink, crm.Segment, crm.Article,
	}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Error(diff)
	}
	for path, name := range map[string]string{
		"contacts": crm.Contact, "accounts": crm.Account, "cases": crm.Case, "interactions": crm.Interaction,
		"relationships": crm.Relationship, "products": crm.Product, "orders": crm.Order, "assets": crm.Asset,
		"participants": crm.Participant, "tasks": crm.Task, "opportunities": crm.Opportunity, "buying_roles": crm.BuyingRole,
		"campaigns": crm.Campaign, "campaign_members": crm.CampaignMember, "campaign_links": crm.CampaignLink,
		"segments": crm.Segment, "articles": crm.Article,
	} {
		if k, ok := c.KindByPath(path); !ok || k.Name != name {
			t.Errorf("path %s: got %v, %v", path, k, ok)
		}
	}
}

// TestDefaultPurposes holds what must not widen by accident: who may see what, by field.
func TestDefaultPurposes(t *testing.T) {
	c := parse(t)
	tests := []struct{ kind, field, purposes string }{
		{crm.Contact, "given_name", "billing compliance legal operations sales self_service support"},
		{crm.Contact, "family_name", "billing compliance legal operations sales self_service support"},
		{crm.Contact, "external_ref", "billing compliance legal operations sales self_service support"},
		{crm.Contact, "birth_date", "billing compliance legal operations self_service"},
		{crm.Contact, "gender", "compliance legal operations self_service"},
		{crm.ContactPoint, "value", "billing compliance legal marketing operations sales self_service support"},
		{crm.Case, "description", "compliance legal operations sales self_service support"},
		{crm.Case, "resolution", "compliance legal operations sales self_service support"},
		{crm.Interaction, "summary", "compliance legal operations sales self_service support"},
		{crm.Interaction, "body", "compliance legal operations sales self_service support"},
		{crm.Contact, "owner", "administration analytics billing compliance legal marketing operations sales self_service support"},
	}
	for _, tt := range tests {
		k, _ := c.Kind(tt.kind)
		f, ok := k.Field(tt.field)
		if !ok {
			t.Fatalf("%s has no field %s", tt.kind, tt.field)
		}
		if got := strings.Join(f.Purposes, " "); got != tt.purposes {
			t.Errorf("%s.%s: got %s, want %s", tt.kind, tt.field, got, tt.purposes)
		}
	}
}

// TestDefaultBases: what the vault records at creation never needs consent.
func TestDefaultBases(t *testing.T) {
	var onCreate, consent []string
	for _, p := range parse(t).Purposes {
		if p.OnCreate {
			onCreate = append(onCreate, p.Name+" "+p.LegalBasis)
		}
		if p.ConsentNeeded {
			consent = append(consent, p.Name)
		}
	}
	want := []string{
		"support contract", "sales legitimate_interests", "compliance legal_obligation", "operations legal_obligation",
		"self_service legal_obligation",
	}
	if diff := cmp.Diff(want, onCreate); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"marketing", "analytics"}, consent); diff != "" {
		t.Error(diff)
	}
}

// TestDefaultDecides: what policy and uniqueness rest on is what reassign protects. The stage of a person says how close
// somebody is to us; that of an opportunity, or of the course of a relationship, is daily work.
func TestDefaultDecides(t *testing.T) {
	protected := map[string]bool{"owner": true, "team": true, "region": true, "verified": true}
	for _, k := range parse(t).Kinds {
		for _, f := range k.Fields {
			want := protected[f.Name] || k.Name == crm.Contact && f.Name == "stage"
			if f.Decides != want {
				t.Errorf("%s.%s: got decides %v", k.Name, f.Name, f.Decides)
			}
		}
	}
}

// TestEveryConsentHasANotice, in each of the languages the default speaks.
func TestEveryConsentHasANotice(t *testing.T) {
	c := parse(t)
	for _, p := range c.Purposes {
		if !p.ConsentNeeded {
			continue
		}
		n, ok := c.Notice(p.Name, 1)
		if !ok || !n.HasPurpose(p.Name) {
			t.Errorf("purpose %s has no notice of its name", p.Name)
			continue
		}
		for _, locale := range []string{"en", "de"} {
			if _, ok := n.SHA256(locale); !ok {
				t.Errorf("notice %s has no text in %s", p.Name, locale)
			}
		}
	}
}

// TestIndexNumbers pins the numbers that token keys are made with: they never change.
func TestIndexNumbers(t *testing.T) {
	got := map[uint16]string{}
	for _, k := range parse(t).Kinds {
		for _, f := range k.Fields {
			for _, s := range f.Shapes() {
				if s.Index != nil {
					got[s.Index.Number] = k.Name + " " + s.Class.String() + " " + value.Label(s.Index.Normaliser) + " " + string(s.Index.Unique)
				}
			}
		}
		for _, s := range k.Searches {
			got[s.Number] = k.Name + " " + s.Name
		}
	}
	want := map[uint16]string{
		1: "contact_point contact.email email/1 verified", 2: "contact_point contact.phone phone/1 verified",
		3: "contact identity exact/1 always", 4: "account contact.social exact/1 ", 5: "account financial exact/1 ",
		6: "account identity exact/1 always", 7: "product content exact/1 always", 8: "order identity exact/1 always",
		9: "opportunity identity exact/1 always", 10: "case identity exact/1 always", 11: "asset identity exact/1 always",
		12: "asset identity exact/1 ", 13: "interaction identity exact/1 always", 14: "task identity exact/1 always",
		15: "campaign content exact/1 always",
		20: "contact surname_initial", 21: "contact surname_birth_year",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// schema reads the clear columns of each table from the migrations: table → column → SQL type and constraints.
func schema(t *testing.T) map[string]map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "internal", "postgres", "migrations", "*.sql"))
	if err != nil || len(files) == 0 {
		t.Fatalf("migrations: got %d, %v", len(files), err)
	}
	tables := map[string]map[string]string{}
	table := regexp.MustCompile(`(?s)CREATE TABLE (\w+) \((.*?)\n\);`)
	column := regexp.MustCompile(`(?:^|[,\n])\s*([a-z_0-9]+) (uuid|bigint|bytea|text\[\]|text|timestamptz|boolean|date)([^,]*)`)
	alter := regexp.MustCompile(`ALTER TABLE (\w+)\s([^;]*);`)
	add := regexp.MustCompile(`ADD COLUMN ([a-z_0-9]+) (uuid|bigint|bytea|text\[\]|text|timestamptz|boolean|date)([^,]*)`)
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range table.FindAllStringSubmatch(string(src), -1) {
			tables[m[1]] = map[string]string{}
			for _, c := range column.FindAllStringSubmatch(m[2], -1) {
				tables[m[1]][c[1]] = c[2] + c[3]
			}
		}
		for _, m := range alter.FindAllStringSubmatch(string(src), -1) {
			for _, c := range add.FindAllStringSubmatch(m[2], -1) {
				if tables[m[1]] != nil {
					tables[m[1]][c[1]] = c[2] + c[3]
				}
			}
		}
	}
	return tables
}

// sqlTypes says how a clear value is stored.
var sqlTypes = map[value.Type]string{
	value.ID: "text", value.Enum: "text", value.Language: "text", value.Currency: "text", value.Tags: "text[]",
	value.Int: "bigint", value.Bool: "boolean", value.Time: "timestamptz", value.Ref: "uuid", value.Date: "date",
}

// TestColumnsExist compares catalog and schema both ways: no clear field without its column, no
// column that no field fills.
func TestColumnsExist(t *testing.T) {
	tables := schema(t)
	for _, k := range parse(t).Kinds {
		columns, ok := tables[k.Table]
		if !ok {
			t.Errorf("kind %s: no table %s", k.Name, k.Table)
			continue
		}
		known := map[string]bool{
			"subject": true, "id": true, "version": true, "sealed": true, "header": true, "imported": true,
			"created_at": true, "updated_at": true, "parent": k.Parent != "",
		}
		for _, f := range k.Fields {
			if f.Sealed() {
				continue
			}
			known[f.Column] = true
			got, _, _ := strings.Cut(columns[f.Column], " ")
			if got != sqlTypes[f.Type] {
				t.Errorf("%s.%s: column %s is %q, want %s", k.Name, f.Name, f.Column, got, sqlTypes[f.Type])
			}
			if notNull := strings.Contains(columns[f.Column], "NOT NULL"); notNull && !f.Required {
				t.Errorf("%s.%s: the column is NOT NULL and the field not required", k.Name, f.Name)
			}
		}
		for c := range columns {
			if !known[c] {
				t.Errorf("kind %s: column %s of %s has no field", k.Name, c, k.Table)
			}
		}
	}
}

func TestSourceIsACopy(t *testing.T) {
	before := parse(t).Digest()
	crm.Source()[0] = 'X'
	if parse(t).Digest() != before {
		t.Error("the embedded catalog can be written to")
	}
}
