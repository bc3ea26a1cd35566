package policy_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/policy"
)

// openTeam gives everything to everybody: what is withheld under it, the guard withholds.
const openTeam = `package tacit.team

import rego.v2

every_name := {
	"identity", "contact.email", "contact.phone", "contact.post", "contact.social", "content", "special", "financial",
	"behaviour", "operational", "gender", "value",
}

# A team may ask for its own reasons; a legal claim is not its to tell.
reasons contains "hold"

reasons contains "frozen"

visible := true

known := true

clear contains c if some c in every_name

mask contains c if some c in every_name

token contains c if some c in every_name

match contains c if some c in every_name

write contains c if some c in every_name
`

func openConfig() policy.Config {
	c := config(map[string]string{"open.rego": openTeam})
	c.Fields = append(c.Fields, policy.Field{Kind: "contact", Name: "gender", Class: "special"}, policy.Field{Kind: "contact_point", Name: "value", Class: "content"})
	return c
}

func loadOpen(t testing.TB) *policy.Engine {
	t.Helper()
	return shared(t, "open", openConfig())
}

func frozen(q *policy.Request)     { q.Record.Frozen = true }
func restricted(q *policy.Request) { q.Record.Restricted = true }
func held(q *policy.Request)       { q.Record.Hold = true }

func status(purpose, s string) change {
	return consent(purpose, policy.Consent{Status: s, Channels: map[string]bool{"email": true}})
}

func TestGuardClosesRecords(t *testing.T) {
	e := loadOpen(t)
	for _, tc := range []struct {
		name, purpose, action string
		change                change
		visible               bool
		reason                string
	}{
		{"frozen", "support", "read", frozen, false, "restricted"},
		{"frozen to the operator", "administration", "read", frozen, false, "purpose_not_allowed"},
		{"frozen to its own subject", "self_service", "read", frozen, false, "purpose_not_allowed"},
		{"frozen to the officer", "compliance", "read", frozen, false, "frozen"},
		{"frozen to counsel", "legal", "read", frozen, true, ""},
		{"frozen, withdrawing", "support", "withdraw", frozen, true, ""},
		{"restricted", "support", "read", restricted, false, "restricted"},
		{"restricted, listed", "sales", "list", restricted, false, "restricted"},
		{"restricted, exported", "operations", "export", restricted, false, "restricted"},
		{"restricted to the operator", "administration", "read", restricted, false, "purpose_not_allowed"},
		{"restricted to the officer", "compliance", "read", restricted, true, ""},
		{"restricted to counsel", "legal", "read", restricted, true, ""},
		{"restricted, withdrawing", "marketing", "withdraw", restricted, true, ""},
		{"objected on legitimate interests", "sales", "read", status("sales", "objected"), false, "objected"},
		{"frozen, asked for", "support", "request", frozen, true, ""},
		{"frozen, held besides", "compliance", "hold", both(frozen, held), true, ""},
		{"restricted, set free", "compliance", "restrict", restricted, true, ""},
		{"frozen, exported by its own subject", "self_service", "export", frozen, false, "purpose_not_allowed"},
		{"restricted, exported by its own subject", "self_service", "export", restricted, true, ""},
		{"objected to another purpose", "sales", "read", status("marketing", "objected"), true, ""},
		{"objected, withdrawing", "sales", "withdraw", status("sales", "objected"), true, ""},
		{"objected to a duty", "compliance", "read", status("compliance", "objected"), true, ""},
		{"withdrawn", "marketing", "read", status("marketing", "withdrawn"), false, "consent_withdrawn"},
		{"withdrawn whatever the basis", "support", "read", status("support", "withdrawn"), false, "consent_withdrawn"},
		{"refused", "marketing", "read", status("marketing", "refused"), false, "consent_withdrawn"},
		{"expired", "marketing", "read", status("marketing", "expired"), false, "consent_missing"},
		{"unknown status", "marketing", "read", status("marketing", "GIVEN"), false, "consent_missing"},
		{"no consent", "marketing", "read", func(q *policy.Request) { q.Record.Consents = nil }, false, "consent_missing"},
		{"no consent, withdrawing", "marketing", "withdraw", func(q *policy.Request) { q.Record.Consents = nil }, true, ""},
		{"given", "marketing", "read", status("marketing", "given"), true, ""},
		{"no consent where none is needed", "support", "read", func(q *policy.Request) { q.Record.Consents = nil }, true, ""},
		{"held, read", "support", "read", held, true, ""},
		{"held, erased by the officer", "compliance", "erase", held, false, "hold"},
		{"held, erased by the operator", "administration", "erase", held, false, "purpose_not_allowed"},
		{"held, deleted", "operations", "delete", held, false, "purpose_not_allowed"},
		{"not held, erased", "administration", "erase", nil, true, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			q := ask(tc.purpose, tc.action)
			if tc.change != nil {
				tc.change(q)
			}
			d := decide(t, e, q)
			if d.Visible != tc.visible {
				t.Errorf("got visible %v, want %v", d.Visible, tc.visible)
			}
			if got := d.Reason(); !d.Visible && got != tc.reason {
				t.Errorf("got reason %q of %v, want %q", got, d.Reasons, tc.reason)
			}
		})
	}
}

func TestGuardBarsClasses(t *testing.T) {
	e := loadOpen(t)
	given := func(explicit bool, channels map[string]bool) policy.Consent {
		return policy.Consent{Status: "given", Explicit: explicit, Channels: channels}
	}
	for _, tc := range []struct {
		name, purpose string
		change        change
		field, class  string
		want          policy.Form
	}{
		{"special without consent", "support", nil, "gender", "special", policy.Hidden},
		{"special with plain consent", "support", consent("support", given(false, nil)), "gender", "special", policy.Hidden},
		{"special with explicit consent", "support", consent("support", given(true, nil)), "gender", "special", policy.Clear},
		{"special with explicit consent to something else", "support", consent("marketing", given(true, nil)), "gender", "special", policy.Hidden},
		{"special with statutory basis", "compliance", bases("statutory"), "gender", "special", policy.Clear},
		{"special with statutory basis, other purpose", "support", bases("statutory"), "gender", "special", policy.Hidden},
		{"special to the officer without basis", "compliance", nil, "gender", "special", policy.Hidden},
		{"e-mail with its channel", "marketing", consent("marketing", given(false, map[string]bool{"email": true})), "value", "contact.email", policy.Clear},
		{"e-mail without its channel", "marketing", consent("marketing", given(false, map[string]bool{"post": true})), "value", "contact.email", policy.Token},
		{"phone by sms", "marketing", consent("marketing", given(false, map[string]bool{"sms": true})), "value", "contact.phone", policy.Clear},
		{"phone without channel", "marketing", consent("marketing", given(false, map[string]bool{"email": true})), "value", "contact.phone", policy.Token},
		{"post without channel", "marketing", consent("marketing", given(false, map[string]bool{"email": true})), "value", "contact.post", policy.Token},
		{"social without channel", "marketing", consent("marketing", given(false, map[string]bool{"email": true})), "value", "contact.social", policy.Token},
		{"e-mail where no consent is needed", "sales", nil, "value", "contact.email", policy.Clear},
		{"e-mail refused by name", "sales", consent("sales", given(false, map[string]bool{"email": false})), "value", "contact.email", policy.Token},
		{"post refused by name", "sales", consent("sales", given(false, map[string]bool{"post": false})), "value", "contact.post", policy.Token},
		{"social refused by name", "sales", consent("sales", given(false, map[string]bool{"social": false})), "value", "contact.social", policy.Token},
		{"a channel refused does not bind a duty", "compliance", consent("compliance", given(false, map[string]bool{"email": false, "phone": false, "post": false, "social": false})), "value", "contact.email", policy.Clear},
		{"phone refused, sms agreed", "sales", consent("sales", given(false, map[string]bool{"phone": false, "sms": true})), "value", "contact.phone", policy.Clear},
		{"phone refused", "sales", consent("sales", given(false, map[string]bool{"phone": false})), "value", "contact.phone", policy.Token},
	} {
		t.Run(tc.name, func(t *testing.T) {
			q := ask(tc.purpose, "lookup")
			if tc.change != nil {
				tc.change(q)
			}
			d := decide(t, e, q)
			if got := d.Form(tc.field, tc.class); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
			if got, want := d.MayMatch(tc.field, tc.class), tc.want == policy.Clear; got != want {
				t.Errorf("got match %v, want %v", got, want)
			}
		})
	}
}

// A field's name can be special in one kind and not in another: a right to the name is then barred in both.
func TestSpecialFieldByName(t *testing.T) {
	c := openConfig()
	c.Fields = append(c.Fields, policy.Field{Kind: "case", Name: "value", Class: "special"})
	e, err := policy.Load(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	d := decide(t, e, ask("support", "read"))
	for field, class := range map[string]string{"value": "content", "gender": "special"} {
		if got := d.Form(field, class); got != policy.Hidden {
			t.Errorf("%s of %s: got %v, want hidden", field, class, got)
		}
	}
	if got := d.Form("other", "content"); got != policy.Clear {
		t.Errorf("other of content: got %v, want clear", got)
	}
}

// Marketing by e-mail releases the address, and nothing else that is sealed.
func TestConsentToEmailReleasesTheAddressAlone(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	q := ask("marketing", "read")
	q.Record.Consents["marketing"] = policy.Consent{Status: "given", Channels: map[string]bool{"email": true}}
	d := decide(t, e, q)
	for _, class := range config(nil).Sealed {
		want := policy.Hidden
		if class == "contact.email" {
			want = policy.Clear
		}
		if got := d.Form("any_field", class); got != want {
			t.Errorf("%s: got %v, want %v", class, got, want)
		}
	}
}

// serving are the actions that serve the rights of the person.
var serving = []string{"request", "requests", "approve", "restrict", "hold", "retention"}

// Withdrawing, and what serves the person's rights, passes where reading is refused, so it must not carry anything out,
// nor anything in.
func TestWhatPassesDisclosesNothing(t *testing.T) {
	e := loadOpen(t)
	for _, action := range append([]string{"withdraw"}, serving...) {
		q := ask("marketing", action)
		frozen(q)
		restricted(q)
		held(q)
		status("marketing", "objected")(q)
		d := decide(t, e, q)
		if !d.Visible {
			t.Errorf("%s: refused with %v", action, d.Reasons)
		}
		for _, class := range classes {
			if got := d.Form("value", class); got != policy.Hidden || d.MayMatch("value", class) || d.MayWrite("value", class, false) {
				t.Errorf("%s of %s: got %v, match %v, write %v", action, class, got, d.MayMatch("value", class), d.MayWrite("value", class, false))
			}
		}
	}
}

// The default team gives what serves the person's rights to those whose work it is, whatever the state of the person.
func TestRightsAreServedWhateverTheState(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	by := map[string][]string{
		"compliance": serving, "legal": {"requests", "hold"}, "administration": {"retention"}, "self_service": {"request", "requests"},
	}
	for purpose := range roleOf {
		for _, action := range serving {
			q := ask(purpose, action)
			q.Record.Bases = nil
			q.Record.Restricted, q.Record.Frozen, q.Record.Hold = true, true, true
			q.Record.Consents = map[string]policy.Consent{purpose: {Status: "withdrawn"}}
			if d, want := decide(t, e, q), slices.Contains(by[purpose], action); d.Visible != want {
				t.Errorf("%s, %s: got visible %v (%v), want %v", purpose, action, d.Visible, d.Reasons, want)
			}
			q.Actor.Regions, q.Record.Subject = []string{"US"}, "s2"
			if d := decide(t, e, q); d.Visible || len(d.Reasons) > 0 {
				t.Errorf("%s, %s out of its scope: got visible %v with %v, want neither", purpose, action, d.Visible, d.Reasons)
			}
		}
	}
}

// The default team never stands in the way of a withdrawal by whoever reaches the record.
func TestWithdrawIsNeverGated(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for purpose := range roleOf {
		q := ask(purpose, "withdraw")
		q.Record.Bases = nil
		q.Record.Restricted, q.Record.Frozen, q.Record.Hold = true, true, true
		q.Record.Consents = map[string]policy.Consent{purpose: {Status: "objected"}}
		if d := decide(t, e, q); !d.Visible {
			t.Errorf("%s: refused with %v", purpose, d.Reasons)
		}
		q.Actor.Regions, q.Record.Subject = []string{"US"}, "s2" // a customer's scope is its own subject
		if d := decide(t, e, q); d.Visible || len(d.Reasons) > 0 {
			t.Errorf("%s out of its scope: got visible %v with %v, want neither", purpose, d.Visible, d.Reasons)
		}
	}
}

func TestTicketGrantsNothingAndIsRecorded(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	q := ask("support", "erase")
	q.Ticket = "t-1"
	d := decide(t, e, q)
	if d.Visible || !d.Oblige.Has("audit:full") {
		t.Errorf("got visible %v, obligations %v; want a refusal with audit:full", d.Visible, d.Oblige)
	}
	q.Ticket = ""
	if d := decide(t, e, q); d.Oblige.Has("audit:full") {
		t.Errorf("got obligations %v without a ticket", d.Oblige)
	}
}

func TestSpecialInClearIsRecordedInFull(t *testing.T) {
	q := ask("compliance", "read")
	e := load(t, policy.DefaultTeam())
	if d := decide(t, e, q); d.Oblige.Has("audit:full") {
		t.Errorf("got %v while special is barred", d.Oblige)
	}
	q.Record.Bases["statutory"] = true
	if d := decide(t, e, q); d.Form("gender", "special") != policy.Clear || !d.Oblige.Has("audit:full") {
		t.Errorf("got %v and %v, want clear and audit:full", d.Form("gender", "special"), d.Oblige)
	}
}

// drawRequest draws from small alphabets, so that equal words meet often.
func drawRequest(t *rapid.T) *policy.Request {
	some := func(name string, words ...string) string { return rapid.SampledFrom(words).Draw(t, name) }
	flag := func(name string) bool { return rapid.Bool().Draw(t, name) }
	purposes := slices.Sorted(maps.Keys(roleOf))
	purpose := rapid.SampledFrom(purposes).Draw(t, "purpose")
	r := &policy.Record{
		Region: some("region", "", "EU", "US"), Owner: some("owner", "", "u1", "u2"), Team: some("team", "", "red", "blue"),
		Subject: some("subject", "", "s1", "s2"),
		Hold:    flag("hold"), Frozen: rapid.IntRange(0, 4).Draw(t, "frozen") == 0, Restricted: rapid.IntRange(0, 4).Draw(t, "restricted") == 0,
		Consents: map[string]policy.Consent{}, Bases: map[string]bool{},
	}
	for _, b := range []string{"contract", "legitimate_interests", "statutory"} {
		r.Bases[b] = flag(b)
	}
	for _, p := range []string{purpose, "marketing"} {
		c := policy.Consent{Status: some("status", "", "given", "given", "withdrawn", "refused", "objected", "expired"), Explicit: flag("explicit"), Channels: map[string]bool{}}
		for _, ch := range []string{"email", "phone", "sms", "post", "social"} {
			if flag("has " + ch) {
				c.Channels[ch] = flag(ch)
			}
		}
		r.Consents[p] = c
	}
	return &policy.Request{
		Actor: policy.Actor{
			ID: "u1", Roles: []string{some("role", roleOf[purpose], roleOf[purpose], "support", "portal")},
			Regions: []string{some("actor region", "EU", "*")}, Teams: []string{some("actor team", "red", "green")},
			Subject: some("actor subject", "", "s1"),
		},
		Client:  policy.Client{ID: "c1", Kind: some("client", "app", "app", "partner")},
		Purpose: purpose, Kind: some("kind", "contact", "case"), Ticket: some("ticket", "", "t-1"), Record: r,
		Action: some("action", slices.Concat([]string{"read", "list", "lookup", "update", "erase", "delete", "consent", "export", "reassign", "create", "withdraw"}, serving)...),
	}
}

// With the guard a team gets at most what it gave, also through fields named singly.
func TestGuardOnlyRemoves(t *testing.T) {
	e := loadOpen(t)
	duty := policy.NewSet("compliance", "legal")
	rapid.Check(t, func(t *rapid.T) {
		q := drawRequest(t)
		d, err := e.Decide(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		c := q.Record.Consents[q.Purpose]
		own := q.Purpose == "self_service" && q.Record.Subject != "" && q.Record.Subject == q.Actor.Subject
		passing := q.Action == "withdraw" || slices.Contains(serving, q.Action)
		closed := q.Record.Hold && (q.Action == "erase" || q.Action == "delete") || !passing && (q.Record.Frozen && q.Purpose != "legal" ||
			!duty.Has(q.Purpose) && !own && (q.Record.Restricted || slices.Contains([]string{"withdrawn", "refused", "objected"}, c.Status)) ||
			(q.Purpose == "marketing" || q.Purpose == "analytics") && c.Status != "given")
		if d.Visible == closed {
			t.Fatalf("got visible %v, want %v", d.Visible, !closed)
		}
		special := own || c.Status == "given" && c.Explicit || duty.Has(q.Purpose) && q.Record.Bases["statutory"]
		if got := d.Form("gender", "special") != policy.Hidden; got != (special && !closed && !passing) {
			t.Fatalf("special leaves: got %v, want %v", got, special && !closed && !passing)
		}
		if passing && len(d.Clear)+len(d.Mask)+len(d.Token)+len(d.Match)+len(d.Write) > 0 {
			t.Fatalf("%s carries something: %+v", q.Action, d)
		}
		if d.Form("value", "contact.email") == policy.Clear && q.Purpose == "marketing" && !c.Channels["email"] {
			t.Fatal("an e-mail address leaves for marketing without its channel")
		}
		if d.Form("family_name", "unheard_of") != policy.Hidden {
			t.Fatal("a class named nowhere leaves")
		}
		if (d.Reasons.Has("hold") || d.Reasons.Has("frozen")) && !duty.Has(q.Purpose) {
			t.Fatal("a legal claim is revealed")
		}
	})
}

// Nobody but compliance, legal and the person itself can tell a record kept for a claim from a restricted one. Nobody
// but they and whoever may delete a record can tell whether it is on hold.
func TestLegalClaimsAreNotTold(t *testing.T) {
	told := cmpopts.IgnoreUnexported(policy.Decision{}) // a cache of forms, filled or not
	e := load(t, policy.DefaultTeam())
	rapid.Check(t, func(t *rapid.T) {
		q := drawRequest(t)
		asked := func(frozen, restricted, hold bool) policy.Decision {
			q.Record.Frozen, q.Record.Restricted, q.Record.Hold = frozen, restricted, hold
			d, err := e.Decide(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			return d
		}
		if slices.Contains(policy.DutyPurposes(), q.Purpose) {
			return
		}
		if q.Purpose != "self_service" {
			if diff := cmp.Diff(asked(false, true, false), asked(true, false, true), told); diff != "" {
				t.Fatalf("a frozen record differs from a restricted one (-restricted +frozen):\n%s", diff)
			}
		}
		free := asked(false, false, false)
		if free.Visible && (q.Action == "erase" || q.Action == "delete") {
			return
		}
		if diff := cmp.Diff(free, asked(false, false, true), told); diff != "" {
			t.Fatalf("a hold shows (-without +with):\n%s", diff)
		}
	})
}

// What the default team shows is a part of what the guard lets through.
func TestTeamStaysWithinTheGuard(t *testing.T) {
	team, open := load(t, policy.DefaultTeam()), loadOpen(t)
	rapid.Check(t, func(t *rapid.T) {
		q := drawRequest(t)
		got, err := team.Decide(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		most, err := open.Decide(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for _, class := range classes {
			if got.Form("f", class) > most.Form("f", class) {
				t.Fatalf("%s: got %v, the guard allows %v", class, got.Form("f", class), most.Form("f", class))
			}
		}
		if !got.Visible && len(got.Clear)+len(got.Mask)+len(got.Token)+len(got.Match)+len(got.Write) > 0 {
			t.Fatal("a refusal carries rights")
		}
	})
}

// A visible record says what the guard withheld, and says nothing where it withheld nothing that the team gave.
func TestVisibleRecordsExplainWhatIsWithheld(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	email := consent("marketing", policy.Consent{Status: "given", Channels: map[string]bool{"email": true}})
	for _, tc := range []struct {
		name, purpose string
		change        change
		want          string
	}{
		{"special category", "compliance", nil, policy.ReasonSpecialCategory},
		{"special category on a statutory basis", "compliance", bases("statutory"), ""},
		{"a channel without consent", "marketing", email, policy.ReasonConsentMissing},
		{"all channels", "marketing", nil, ""},
		{"a class the team never gives", "support", nil, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			q := ask(tc.purpose, "read")
			if tc.change != nil {
				tc.change(q)
			}
			d := decide(t, e, q)
			if got := d.Reason(); !d.Visible || got != tc.want {
				t.Errorf("got visible %v, reason %q; want true, %q", d.Visible, got, tc.want)
			}
		})
	}
}
