package crm_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/value"
)

var demoNow = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

func demo(seed uint64) []crm.DemoRecord {
	return slices.Collect(crm.Demo(seed, 300, demoNow))
}

func TestDemoIsDeterministic(t *testing.T) {
	if diff := cmp.Diff(demo(1), demo(1)); diff != "" {
		t.Errorf("the same seed gives other records (-first +second):\n%s", diff)
	}
	if cmp.Equal(demo(1), demo(2)) {
		t.Error("two seeds give the same records")
	}
}

func TestDemoStopsWhenAsked(t *testing.T) {
	n := 0
	for range crm.Demo(1, 300, demoNow) {
		if n++; n == 70 {
			break
		}
	}
	if n != 70 {
		t.Errorf("got %d records, want 70", n)
	}
}

// TestDemoFitsTheCatalog parses every value as a create would.
func TestDemoFitsTheCatalog(t *testing.T) {
	c, err := crm.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range demo(1) {
		kind, ok := c.Kind(r.Kind)
		if !ok {
			t.Fatalf("%s: kind %q is not in the catalog", r.Key, r.Kind)
		}
		checkRecord(t, r.Key, kind, r)
	}
}

func checkRecord(t *testing.T, key string, kind *catalog.Kind, r crm.DemoRecord) {
	t.Helper()
	checkFields(t, key, kind, r.Fields)
	for name := range r.Refs {
		if f, ok := kind.Field(name); !ok || f.Ref == "" {
			t.Errorf("%s: %s is not a reference", key, name)
		}
	}
	for name, list := range r.Lists {
		child := kind.Children()[0]
		if child.ParentList != name {
			t.Errorf("%s: %s is not a list of it", key, name)
		}
		for _, item := range list {
			checkRecord(t, key, child, item)
		}
	}
}

// TestDemoOrdersAddUp: the total of an order is what its lines make.
func TestDemoOrdersAddUp(t *testing.T) {
	orders := 0
	for _, r := range demo(1) {
		if r.Kind != crm.Order {
			continue
		}
		orders++
		sum := 0
		for _, line := range r.Lists["lines"] {
			sum += line.Fields["amount"].(int)
		}
		if sum != r.Fields["total"] {
			t.Errorf("%s: got a total of %v, lines of %d", r.Key, r.Fields["total"], sum)
		}
	}
	if orders != 50 {
		t.Errorf("got %d orders", orders)
	}
}

func checkFields(t *testing.T, key string, kind *catalog.Kind, fields map[string]any) {
	t.Helper()
	for name, v := range fields {
		if points, ok := v.([]map[string]any); ok {
			for _, point := range points {
				checkFields(t, key, kind.Children()[0], point)
			}
			continue
		}
		f, ok := kind.Field(name)
		if !ok {
			t.Errorf("%s: kind %s has no field %s", key, kind.Name, name)
			continue
		}
		by := ""
		if f.ClassBy != nil {
			by = fields[f.ClassBy.Field].(string)
		}
		shape, ok := f.Shape(by)
		if !ok {
			t.Errorf("%s: %s has no shape for %q", key, name, by)
			continue
		}
		raw, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := value.FromJSON(shape.Type, raw, f.Options("")); err != nil {
			t.Errorf("%s: %s: %v", key, name, err)
		}
		if what, found := value.Detect(string(raw)); found && !f.Sealed() && f.Type != value.Date && f.Type != value.Int { // whose digits are what they are
			t.Errorf("%s: clear field %s looks like %s", key, name, what)
		}
	}
}

func TestDemoRequiredFieldsArePresent(t *testing.T) {
	c, err := crm.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range demo(1) {
		kind, _ := c.Kind(r.Kind)
		for _, f := range kind.Fields {
			if _, given := r.Fields[f.Name]; f.Required && f.Default.IsNull() && !given {
				t.Errorf("%s: %s is missing", r.Key, f.Name)
			}
		}
	}
}

func TestDemoReferencesPointBack(t *testing.T) {
	ids := map[string]uuid.UUID{}
	kinds := []string{}
	for _, r := range demo(1) {
		if _, twice := ids[r.Key]; twice {
			t.Errorf("%s comes twice", r.Key)
		}
		if _, err := r.Body(ids); err != nil {
			t.Error(err)
		}
		ids[r.Key] = uuid.New()
		if len(kinds) == 0 || kinds[len(kinds)-1] != r.Kind {
			kinds = append(kinds, r.Kind)
		}
	}
	want := []string{
		crm.Account, crm.Contact, crm.Case, crm.Interaction, crm.Product, crm.Article, crm.Campaign, crm.Relationship, crm.Opportunity, crm.Order,
		crm.Asset, crm.Task,
	}
	if diff := cmp.Diff(want, kinds); diff != "" {
		t.Errorf("kinds do not come one after the other (-want +got):\n%s", diff)
	}
}

func TestDemoBodyNeedsItsReferences(t *testing.T) {
	r := crm.DemoRecord{Key: "case-0", Kind: crm.Case, Refs: map[string]string{"contact": "contact-0"}}
	if _, err := r.Body(nil); err == nil {
		t.Error("a case without its contact got a body")
	}
	id := uuid.New()
	body, err := r.Body(map[string]uuid.UUID{"contact-0": id})
	if want := `{"contact":"` + id.String() + `"}`; err != nil || string(body) != want {
		t.Errorf("got %s, %v; want %s", body, err, want)
	}
}

// TestDemoFirstContact is what the printed examples rest on.
func TestDemoFirstContact(t *testing.T) {
	var first *crm.DemoRecord
	withPhone, consents := 0, 0
	for _, r := range demo(1) {
		if r.Key == crm.DemoFirstContact {
			first = &r
		}
		consents += len(r.Consents)
		points, _ := r.Fields["contact_points"].([]map[string]any)
		for _, point := range points {
			if point["value"] == crm.DemoFirstPhone {
				withPhone++
			}
		}
	}
	switch {
	case first == nil:
		t.Fatal("there is no first contact")
	case len(first.Consents) > 0:
		t.Error("the first contact has consented, so the second example would not be refused")
	case withPhone != 1:
		t.Errorf("%d contacts have the example's phone, want 1", withPhone)
	case consents < 20:
		t.Errorf("%d consents, want at least 20", consents)
	}
}

func TestDemoIsUniqueAndWorldly(t *testing.T) {
	values, countries := map[string]string{}, map[string]bool{}
	scripts := map[*unicode.RangeTable]bool{
		unicode.Latin: false, unicode.Han: false, unicode.Arabic: false, unicode.Cyrillic: false, unicode.Devanagari: false,
	}
	for _, r := range demo(1) {
		if r.Kind != crm.Contact {
			continue
		}
		countries[r.Fields["region"].(string)] = true
		for table := range scripts {
			scripts[table] = scripts[table] || strings.ContainsFunc(r.Fields["family_name"].(string), func(c rune) bool {
				return unicode.Is(table, c)
			})
		}
		for _, point := range r.Fields["contact_points"].([]map[string]any) {
			if point["kind"] == "post" {
				continue
			}
			v := point["value"].(string)
			if other, taken := values[v]; taken {
				t.Errorf("%s has a contact point of %s", r.Key, other)
			}
			values[v] = r.Key
		}
	}
	for table, seen := range scripts {
		if !seen {
			t.Errorf("no family name is written in script %v", table.R16[0])
		}
	}
	if len(countries) < 20 {
		t.Errorf("%d countries, want at least 20", len(countries))
	}
}

// TestDemoIsNobody checks that mail goes nowhere and phones ring nowhere.
func TestDemoIsNobody(t *testing.T) {
	reserved := []string{
		"+1 212 555 01", "+1 312 555 01", "+1 415 555 01", "+1 617 555 01", "+1 206 555 01", "+1 305 555 01",
		"+1 416 555 01", "+1 604 555 01", "+1 514 555 01", "+44 20 7946 0", "+44 7700 900", "+353 20 91", "+61 2 5550",
		"+61 3 7010", "+33 1 99 00", "+33 6 39 98", "+49 30 23125", "+49 40 66969", "+49 89 99998", "+46 8 465 004",
	}
	for _, r := range demo(7) {
		points, _ := r.Fields["contact_points"].([]map[string]any)
		for _, point := range points {
			v := point["value"].(string)
			switch point["kind"] {
			case "email":
				if _, domain, _ := strings.Cut(v, "@"); !slices.Contains([]string{"example.com", "example.org", "example.net"}, domain) {
					t.Errorf("%s: a mail domain that somebody may own", r.Key)
				}
			case "phone":
				if !slices.ContainsFunc(reserved, func(p string) bool { return strings.HasPrefix(v, p) }) {
					t.Errorf("%s: a phone outside the ranges for fiction", r.Key)
				}
			}
		}
	}
}
