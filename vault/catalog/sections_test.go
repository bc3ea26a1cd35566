package catalog_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
)

// sections follow base and say how consent, requests and retention are handled.
const sections = `controller:
  name: Example Ltd
  contact: Privacy team
  street: 1 Example Street
  city: London
  country: GB
  email: privacy@example.com
  phone: "+442079460100"
  confirm_url: https://example.com/confirm
age_of_consent:
  default: 15
  DE: 16
  US: 13
  US-CA: 18
  NO: 14
calendars:
  berlin: {time_zone: Europe/Berlin, holidays: [2027-12-26, "2027-12-25"]}
  none: {}
requests:
  regime: gdpr
  hold_back_days: 0
  second_person: [erasure, access]
  low_risk: [access]
  retention_days: 100
  retention_citation: Art. 5
  calendar: berlin
holds:
  claim: {title: Claims, citation: GDPR Art. 17(3)(e)}
recipients:
  printer: {title: Printer, client: print, respond_days: 14}
letters:
  request_received:
    en: {subject: Hello, body: World}
    de-AT: {subject: Servus, body: Welt}
retention:
  - id: ended
    kind: person
    purpose: support
    classes: [contact, identity]
    from: ended_at
    floor_days: 10
    ceiling_days: 20
    action: erase
    citation: GDPR Art. 5(1)(e)
`

// full is base with a time field and all sections.
var full = strings.Replace(base, "    searches:\n      names:",
	"      ended_at: {number: 6, type: time, class: operational, purposes: both, server: true}\n    searches:\n      names:", 1) + sections

func parseFull(t *testing.T) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Parse("crm.yaml", []byte(full))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestSections(t *testing.T) {
	c := parseFull(t)
	want := catalog.Controller{
		Name: "Example Ltd", Contact: "Privacy team", Street: "1 Example Street", City: "London", Country: "GB",
		Email: "privacy@example.com", Phone: "+442079460100", ConfirmURL: "https://example.com/confirm",
	}
	if diff := cmp.Diff(want, c.Controller); diff != "" {
		t.Error(diff)
	}
	if h, ok := c.HoldGround("claim"); !ok || h.Citation != "GDPR Art. 17(3)(e)" {
		t.Errorf("hold ground: got %v, %v", h, ok)
	}
	if _, ok := c.HoldGround("whim"); ok {
		t.Error("got a ground that is not declared")
	}
	if r, ok := c.RecipientOf("print"); !ok || r.Name != "printer" || r.RespondDays != 14 {
		t.Errorf("recipient: got %v, %v", r, ok)
	}
	if _, ok := c.RecipientOf("printer"); ok {
		t.Error("a recipient's name is taken for its client")
	}
	if r, ok := c.Recipient("printer"); !ok || r.Title != "Printer" {
		t.Errorf("recipient by name: got %v, %v", r, ok)
	}
	letters := map[string]map[string]catalog.Letter{
		"request_received": {"en": {Subject: "Hello", Body: "World"}, "de-AT": {Subject: "Servus", Body: "Welt"}},
	}
	if diff := cmp.Diff(letters, c.Letters); diff != "" {
		t.Error(diff)
	}
	cal, ok := c.Calendar("berlin")
	if !ok || cal.Location.String() != "Europe/Berlin" || !cmp.Equal(cal.Holidays, []string{"2027-12-25", "2027-12-26"}) {
		t.Errorf("calendar: got %v, %v", cal, ok)
	}
	if cal, ok = c.Calendar("none"); !ok || cal.Location.String() != "UTC" || cal.Holidays != nil {
		t.Errorf("empty calendar: got %v, %v", cal, ok)
	}
}

func TestAgeOfConsent(t *testing.T) {
	c := parseFull(t)
	for jurisdiction, want := range map[string]int{
		"US-CA": 18, "US-NY": 13, "US": 13, "DE": 16, "DE-BY": 16, "NO": 14, "FR": 15, "FRA": 15, "": 15, "D": 15, "default": 15,
	} {
		if got := c.AgeOfConsent(jurisdiction); got != want {
			t.Errorf("%q: got %d, want %d", jurisdiction, got, want)
		}
	}
	silent, err := catalog.Parse("crm.yaml", []byte(base))
	if err != nil {
		t.Fatal(err)
	}
	if got := silent.AgeOfConsent("GB"); got != 16 {
		t.Errorf("undeclared: got %d, want 16", got)
	}
}

func TestRequestSettings(t *testing.T) {
	c := parseFull(t)
	want := catalog.DefaultRequests()
	want.HoldBackDays, want.SecondPerson, want.LowRisk = 0, []string{"erasure", "access"}, []string{"access"}
	want.RetentionDays, want.RetentionCitation, want.Calendar = 100, "Art. 5", "berlin"
	if diff := cmp.Diff(want, c.Requests); diff != "" {
		t.Error(diff)
	}
	for _, tt := range []struct {
		request string
		own     bool
		want    bool
	}{{"erasure", false, true}, {"erasure", true, true}, {"access", false, true}, {"access", true, false}, {"objection", false, false}} {
		if got := c.Requests.NeedsSecond(tt.request, tt.own); got != tt.want {
			t.Errorf("%s, own %v: got %v", tt.request, tt.own, got)
		}
	}
	silent, err := catalog.Parse("crm.yaml", []byte(base))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(catalog.DefaultRequests(), silent.Requests); diff != "" {
		t.Error(diff)
	}
	if !silent.Requests.NeedsSecond("erasure", true) {
		t.Error("a catalog without settings lets one person erase")
	}
	none, err := catalog.Parse("crm.yaml", []byte(base+"requests: {second_person: []}\n"))
	if err != nil || none.Requests.NeedsSecond("erasure", false) {
		t.Errorf("no type named: got %v, %v", none, err)
	}
}

func TestRetentionRule(t *testing.T) {
	c := parseFull(t)
	rules := c.RetentionOf("person")
	want := &catalog.RetentionRule{
		ID: "ended", Kind: "person", Purpose: "support", Classes: []string{"identity", "contact"}, From: "ended_at",
		FloorDays: 10, CeilingDays: 20, Action: catalog.RetainErase, Citation: "GDPR Art. 5(1)(e)",
	}
	if diff := cmp.Diff([]*catalog.RetentionRule{want}, rules); diff != "" {
		t.Fatal(diff)
	}
	if diff := cmp.Diff([]uint8{catalog.SlotIdentity, catalog.SlotContact}, rules[0].Slots()); diff != "" {
		t.Error(diff)
	}
	if r, ok := c.RetentionRule("ended"); !ok || r != rules[0] {
		t.Errorf("by id: got %v, %v", r, ok)
	}
	if got := c.RetentionOf("note"); got != nil {
		t.Errorf("got rules of another kind: %v", got)
	}
}

// TestWords: a catalog's words are those of the packages that act on them, which it does not import.
func TestWords(t *testing.T) {
	if diff := cmp.Diff(shred.Names(), catalog.SlotNames()); diff != "" {
		t.Errorf("classes by slot: %s", diff)
	}
	var regimes, types []string
	for _, r := range rights.Regimes() {
		regimes = append(regimes, r.Name)
	}
	if diff := cmp.Diff(regimes, catalog.Regimes()); diff != "" {
		t.Errorf("regimes: %s", diff)
	}
	for _, r := range rights.Types() {
		if r != rights.WithdrawalOfAll {
			types = append(types, string(r))
		}
	}
	if diff := cmp.Diff(types, catalog.RequestTypes()); diff != "" {
		t.Errorf("types of request: %s", diff)
	}
}

func TestConsentSettings(t *testing.T) {
	src := strings.Replace(full, "channels: [email]", "channels: [email, post], double_opt_in: [email], opt_out_signal: true, renew_days: 365", 1)
	c, err := catalog.Parse("crm.yaml", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	news, _ := c.Purpose("news")
	if !cmp.Equal(news.DoubleOptIn, []string{"email"}) || !news.OptOutSignal || news.RenewDays != 365 {
		t.Errorf("got %+v", news)
	}
	support, _ := c.Purpose("support")
	if support.DoubleOptIn != nil || support.OptOutSignal || support.RenewDays != 0 {
		t.Errorf("undeclared: got %+v", support)
	}
}

// TestFollowsSections: how requests are handled may change at any time, a ground that a hold stands on is kept.
func TestFollowsSections(t *testing.T) {
	old := parseFull(t)
	for name, tt := range map[string]struct{ from, to, want string }{
		"another ground":    {"holds:\n", "holds:\n  audit: {title: Audit, citation: AO § 147}\n", ""},
		"a ground's title":  {"title: Claims", "title: Legal claims", ""},
		"a ground left out": {"  claim: {title: Claims", "  claims: {title: Claims", "hold ground claim: a hold may stand on it"},
		"a period":          {"ceiling_days: 20", "ceiling_days: 30", ""},
		"all sections":      {sections, "", "hold ground claim"},
	} {
		t.Run(name, func(t *testing.T) {
			next, err := catalog.Parse("new.yaml", []byte(strings.Replace(full, tt.from, tt.to, 1)))
			if err != nil {
				t.Fatal(err)
			}
			_, err = next.Follows(old, catalog.Past{})
			if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}
