package crm_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
)

// TestDefaultController: it is made up, so that nobody gets a stranger's mail.
func TestDefaultController(t *testing.T) {
	c := parse(t).Controller
	for what, s := range map[string]string{"email": c.Email, "dpo_email": c.DPOEmail} {
		if !strings.HasSuffix(s, "@example.com") {
			t.Errorf("%s: got %s", what, s)
		}
	}
	for what, s := range map[string]string{"url": c.URL, "confirm_url": c.ConfirmURL, "public_url": c.PublicURL} {
		if !strings.HasPrefix(s, "https://www.example.com") {
			t.Errorf("%s: got %s", what, s)
		}
	}
	// Ofcom keeps 020 7946 0000 to 0999 for drama.
	if !strings.HasPrefix(c.Phone, "+442079460") {
		t.Errorf("phone: got %s", c.Phone)
	}
	if c.Name == "" || c.Authority == "" || c.AuthorityURL == "" {
		t.Errorf("got %+v", c)
	}
}

// TestDefaultConsents: a browser's signal is a no to what it is about, and nothing else waits for a mailbox or ends.
func TestDefaultConsents(t *testing.T) {
	var signalled []string
	for _, p := range parse(t).Purposes {
		if p.OptOutSignal {
			signalled = append(signalled, p.Name)
		}
		if p.DoubleOptIn != nil || p.RenewDays != 0 {
			t.Errorf("%s: got double_opt_in %v, renew_days %d", p.Name, p.DoubleOptIn, p.RenewDays)
		}
	}
	if diff := cmp.Diff([]string{"marketing", "analytics"}, signalled); diff != "" {
		t.Error(diff)
	}
}

// TestDefaultAges names every member state, as of 2026, so that none is forgotten when one is changed.
func TestDefaultAges(t *testing.T) {
	byAge := map[int]string{
		13: "BE EE FI GB LV MT PT SE US",
		14: "AT BG CY ES IT LT",
		15: "CZ DK FR GR SI",
		16: "DE HR HU IE LU NL PL RO SK",
	}
	c := parse(t)
	for age, countries := range byAge {
		for country := range strings.FieldsSeq(countries) {
			if got := c.AgeOfConsent(country); got != age {
				t.Errorf("%s: got %d, want %d", country, got, age)
			}
		}
	}
	for _, jurisdiction := range []string{"", "BR", "XX"} {
		if got := c.AgeOfConsent(jurisdiction); got != 16 {
			t.Errorf("%q: got %d, want 16", jurisdiction, got)
		}
	}
}

// TestDefaultRequests: what destroys, and what hands out all, has been seen by two.
func TestDefaultRequests(t *testing.T) {
	c := parse(t)
	r := c.Requests
	for _, request := range []string{"access", "erasure", "portability"} {
		if !r.NeedsSecond(request, false) {
			t.Errorf("%s: one person is enough", request)
		}
	}
	if !r.NeedsSecond("erasure", true) || r.NeedsSecond("access", true) {
		t.Error("own credential: got a second person for access, or none for erasure")
	}
	want := catalog.DefaultRequests()
	want.LowRisk, want.RetentionCitation, want.Calendar = r.LowRisk, r.RetentionCitation, r.Calendar
	if diff := cmp.Diff(want, r); diff != "" {
		t.Errorf("the default catalog says other than no catalog: %s", diff)
	}
	cal, ok := c.Calendar(r.Calendar)
	if !ok || cal.Location.String() != "Europe/London" {
		t.Fatalf("calendar: got %v, %v", cal, ok)
	}
	for _, day := range cal.Holidays {
		d, err := time.Parse(time.DateOnly, day)
		if err != nil || d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
			t.Errorf("%s: a %s is no bank holiday in lieu", day, d.Weekday())
		}
	}
	if len(cal.Holidays) != 3*8 {
		t.Errorf("got %d bank holidays in three years, want 24", len(cal.Holidays))
	}
}

// TestDefaultRetention: no period begins before a relationship ends, each has its law, and in the end everything goes.
func TestDefaultRetention(t *testing.T) {
	c := parse(t)
	for _, kind := range []string{crm.Contact, crm.Account} {
		var covered []string
		for _, r := range c.RetentionOf(kind) {
			if r.From != "ended_at" || r.Action != catalog.RetainErase || r.CeilingDays == 0 {
				t.Errorf("%s: got from %s, action %q, ceiling %d", r.ID, r.From, r.Action, r.CeilingDays)
			}
			if r.FloorDays > 0 && (r.Purpose != "billing" || r.FloorDays < 8*365) {
				t.Errorf("%s: got a floor of %d days for %s", r.ID, r.FloorDays, r.Purpose)
			}
			if p, _ := c.Purpose(r.Purpose); r.FloorDays == 0 && !p.OnCreate {
				t.Errorf("%s: nothing ends for people whose data is not used for %s", r.ID, r.Purpose)
			}
			covered = append(covered, r.Classes...)
		}
		slices.Sort(covered)
		want := slices.Sorted(slices.Values(catalog.SlotNames()))
		if diff := cmp.Diff(want, slices.Compact(covered)); diff != "" {
			t.Errorf("%s: %s", kind, diff)
		}
	}
	if len(c.Retention) != len(c.RetentionOf(crm.Contact))+len(c.RetentionOf(crm.Account)) {
		t.Error("a rule is about another kind")
	}
}

func TestDefaultHolds(t *testing.T) {
	c := parse(t)
	for _, ground := range []string{"legal_claim", "tax_audit", "authority_order"} {
		if h, ok := c.HoldGround(ground); !ok || !strings.Contains(h.Citation, "GDPR Art. 17(3)") {
			t.Errorf("%s: got %v, %v", ground, h, ok)
		}
	}
}

// TestEndedAt: the server alone says when a relationship ended, since retention counts from it.
func TestEndedAt(t *testing.T) {
	c := parse(t)
	for _, kind := range []string{crm.Contact, crm.Account} {
		k, _ := c.Kind(kind)
		f, ok := k.Field("ended_at")
		if !ok || f.Number != 28 || !f.Server || !f.Filter || f.Sealed() {
			t.Errorf("%s: got %+v, %v", kind, f, ok)
		}
	}
	k, _ := c.Kind(crm.Contact)
	if f, ok := k.Field("bank_account"); !ok || f.Number != 7 || !f.Sealed() || f.HasPurpose("support") || f.HasPurpose("marketing") {
		t.Errorf("bank_account: got %+v, %v", f, ok)
	}
}
