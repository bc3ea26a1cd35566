package catalog_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
)

func TestSectionRules(t *testing.T) {
	for section, rules := range sectionRules {
		for _, tt := range rules {
			t.Run(section+"/"+tt.name, func(t *testing.T) {
				if n := strings.Count(full, tt.old); n != 1 {
					t.Fatalf("%q stands %d times in the catalog", tt.old, n)
				}
				c, err := catalog.Parse("crm.yaml", []byte(strings.Replace(full, tt.old, tt.new, 1)))
				if err == nil || c != nil {
					t.Fatalf("got catalog %v, error %v, want an error alone", c != nil, err)
				}
				if diff := cmp.Diff(tt.want, err.Error()); diff != "" {
					t.Error(diff)
				}
			})
		}
	}
}

// TestDoubleOptInNeedsAPage: the link of the mail has to lead somewhere.
func TestDoubleOptInNeedsAPage(t *testing.T) {
	src := strings.Replace(base, "channels: [email]", "channels: [email], double_opt_in: [email]", 1)
	_, err := catalog.Parse("crm.yaml", []byte(src))
	want := `crm.yaml:4:101: purpose "news": double_opt_in needs controller: confirm_url, the page that the mailed link opens`
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

var sectionRules = map[string][]rule{
	"controller": {
		{
			"no list",
			"controller:\n  name: Example Ltd\n  contact: Privacy team\n  street: 1 Example Street\n  city: London\n  country: GB\n  email: privacy@example.com\n  phone: \"+442079460100\"\n  confirm_url: https://example.com/confirm\n", "controller: Example Ltd\n",
			"crm.yaml:53:13: controller: a mapping is wanted",
		},
		{
			"unknown key",
			"  contact: Privacy", "  contacts: Privacy",
			"crm.yaml:54:3: controller: no contact\ncrm.yaml:55:3: controller: unknown key \"contacts\"; did you mean \"contact\"?",
		},
		{
			"no name",
			"  name: Example Ltd\n", "",
			"crm.yaml:54:3: controller: no name",
		},
		{
			"empty name",
			"name: Example Ltd", "name: \"\"",
			"crm.yaml:54:9: controller: name is empty",
		},
		{
			"name of a number",
			"name: Example Ltd", "name: 7",
			"crm.yaml:54:9: controller: name: a text is wanted; put numbers and the like in quotes",
		},
		{
			"street in two lines",
			"street: 1 Example Street", "street: \"1 Example\\nStreet\"",
			"crm.yaml:56:11: controller: street: one line of at most 200 bytes is wanted",
		},
		{
			"no country",
			"country: GB", "country: UK",
			"crm.yaml:58:12: controller: country: two letters of ISO 3166 are wanted, such as DE",
		},
		{
			"small country",
			"country: GB", "country: gb",
			"crm.yaml:58:12: controller: country: two letters of ISO 3166 are wanted, such as DE",
		},
		{
			"no address",
			"privacy@example.com", "privacy.example.com",
			"crm.yaml:59:10: controller: email: one address such as name@example.com is wanted",
		},
		{
			"phone with spaces",
			"+442079460100", "+44 20 7946 0100",
			"crm.yaml:60:10: controller: phone: a number with its country code and without spaces is wanted, such as +442079460018",
		},
		{
			"page without TLS",
			"https://example.com/confirm", "http://example.com/confirm",
			"crm.yaml:61:16: controller: confirm_url: an address that begins with https:// is wanted; http:// goes with localhost only",
		},
		{
			"page with a query",
			"https://example.com/confirm", "https://example.com/?code=",
			"crm.yaml:61:16: controller: confirm_url: an address without user, query and fragment is wanted",
		},
		{
			"page with a user",
			"https://example.com/confirm", "https://me@example.com/",
			"crm.yaml:61:16: controller: confirm_url: an address without user, query and fragment is wanted",
		},
	},
	"age": {
		{
			"no mapping",
			"age_of_consent:\n  default: 15\n  DE: 16\n  US: 13\n  US-CA: 18\n  NO: 14\n", "age_of_consent: 16\n",
			"crm.yaml:62:17: age_of_consent: a mapping is wanted",
		},
		{
			"below thirteen",
			"DE: 16", "DE: 12",
			"crm.yaml:64:7: age_of_consent: DE: a number from 13 to 21 is wanted",
		},
		{
			"in words",
			"DE: 16", "DE: sixteen",
			"crm.yaml:64:7: age_of_consent: DE: a number from 13 to 21 is wanted",
		},
		{
			"no country",
			"DE: 16", "EU: 16",
			`crm.yaml:64:3: age_of_consent: "EU" is no country or subdivision of ISO 3166 such as DE or US-CA, nor default`,
		},
		{
			"a country's name",
			"DE: 16", "germany: 16",
			`crm.yaml:64:3: age_of_consent: "germany" is no country or subdivision of ISO 3166 such as DE or US-CA, nor default`,
		},
		{
			"no subdivision",
			"US-CA: 18", "US-California: 18",
			`crm.yaml:66:3: age_of_consent: "US-California" is no country or subdivision of ISO 3166 such as DE or US-CA, nor default`,
		},
		{
			"twice",
			"DE: 16", "US: 16",
			`crm.yaml:65:3: age_of_consent: key "US" again; it stands on line 64 too`,
		},
	},
	"calendar": {
		{
			"no mapping",
			"none: {}", "none: [2027-12-25]",
			`crm.yaml:70:9: calendar "none": a mapping is wanted`,
		},
		{
			"unknown key",
			"holidays: [2027-12-26", "holyday: [2027-12-26",
			`crm.yaml:69:38: calendar "berlin": unknown key "holyday"; did you mean "holidays"?`,
		},
		{
			"no zone",
			"Europe/Berlin", "Europe/Bonn",
			`crm.yaml:69:23: calendar "berlin": time_zone: a time zone such as Europe/Berlin is wanted`,
		},
		{
			"machine's zone",
			"Europe/Berlin", "Local",
			`crm.yaml:69:23: calendar "berlin": time_zone: a time zone such as Europe/Berlin is wanted`,
		},
		{
			"no date",
			"[2027-12-26", "[2027-02-30",
			`crm.yaml:69:49: calendar "berlin": holidays: a date such as 2027-12-25 is wanted`,
		},
		{
			"a moment",
			"[2027-12-26", "[2027-12-26T00:00:00Z",
			`crm.yaml:69:49: calendar "berlin": holidays: a date such as 2027-12-25 is wanted`,
		},
		{
			"no list of days",
			"[2027-12-26, \"2027-12-25\"]", "2027-12-26",
			`crm.yaml:69:48: calendar "berlin": holidays: a list of dates is wanted`,
		},
		{
			"day twice",
			"[2027-12-26, \"2027-12-25\"]", "[2027-12-25, \"2027-12-25\"]",
			`crm.yaml:69:61: calendar "berlin": holidays: 2027-12-25 again`,
		},
	},
	"request": {
		{
			"unknown key",
			"hold_back_days", "holdback_days",
			`crm.yaml:73:3: requests: unknown key "holdback_days"; did you mean "hold_back_days"?`,
		},
		{
			"unknown regime",
			"regime: gdpr", "regime: gpdr",
			`crm.yaml:72:11: requests: unknown regime "gpdr"; did you mean "gdpr"?`,
		},
		{
			"hold-back of a month",
			"hold_back_days: 0", "hold_back_days: 31",
			"crm.yaml:73:19: requests: hold_back_days: a number from 0 to 21 is wanted",
		},
		{
			"unknown type",
			"[erasure, access]", "[erase, access]",
			`crm.yaml:74:19: requests: unknown type of request "erase"; did you mean "erasure"?`,
		},
		{
			"withdrawal of consent",
			"[erasure, access]", "[erasure, access, withdrawal_of_all]",
			`crm.yaml:74:36: requests: unknown type of request "withdrawal_of_all"; known are access, rectification, erasure, restriction, portability, objection`,
		},
		{
			"unknown low risk",
			"low_risk: [access]", "low_risk: [acces]",
			`crm.yaml:75:14: requests: unknown type of request "acces"; did you mean "access"?`,
		},
		{
			"low risk of nothing",
			"low_risk: [access]", "low_risk: [objection]",
			`crm.yaml:75:14: requests: low_risk: "objection" needs no second person anyway`,
		},
		{
			"no code",
			"retention_days: 100", "code_minutes: 0\n  retention_days: 100",
			"crm.yaml:76:17: requests: code_minutes: a number from 1 to 1440 is wanted",
		},
		{
			"too many tries",
			"retention_days: 100", "code_attempts: 11\n  retention_days: 100",
			"crm.yaml:76:18: requests: code_attempts: a number from 1 to 10 is wanted",
		},
		{
			"period without law",
			"  retention_citation: Art. 5\n", "",
			"crm.yaml:72:3: requests: retention_days goes with retention_citation, the law that wants it",
		},
		{
			"empty law",
			"retention_citation: Art. 5", "retention_citation: \"\"",
			"crm.yaml:77:23: requests: retention_citation is empty",
		},
		{
			"unknown calendar",
			"calendar: berlin", "calendar: berlyn",
			`crm.yaml:78:13: requests: unknown calendar "berlyn"; did you mean "berlin"?`,
		},
	},
	"hold": {
		{
			"no law",
			"{title: Claims, citation: GDPR Art. 17(3)(e)}", "{title: Claims}",
			`crm.yaml:80:3: hold ground "claim": no citation`,
		},
		{
			"no mapping",
			"claim: {title: Claims, citation: GDPR Art. 17(3)(e)}", "claim: Claims",
			`crm.yaml:80:10: hold ground "claim": a mapping is wanted`,
		},
		{
			"reserved",
			"claim: {", "retention: {",
			`crm.yaml:80:3: hold ground "retention": the name is reserved for what a retention rule keeps`,
		},
		{
			"name in capitals",
			"claim: {", "Claim: {",
			`crm.yaml:80:3: holds: name "Claim": small letters, digits and _, a letter first`,
		},
	},
	"recipient": {
		{
			"no client",
			"client: print, ", "",
			`crm.yaml:82:3: recipient "printer": no client`,
		},
		{
			"no period",
			", respond_days: 14", "",
			`crm.yaml:82:3: recipient "printer": no respond_days`,
		},
		{
			"client twice",
			"recipients:\n", "recipients:\n  mailer: {title: Mail, client: print, respond_days: 7}\n",
			`crm.yaml:83:37: recipient "printer": client "print" is that of recipient "mailer"`,
		},
		{
			"unknown key",
			"respond_days: 14", "response_days: 14",
			"crm.yaml:82:3: recipient \"printer\": no respond_days\ncrm.yaml:82:44: recipient \"printer\": unknown key \"response_days\"; did you mean \"respond_days\"?",
		},
	},
	"letter": {
		{
			"no language",
			"en: {subject: Hello", "english: {subject: Hello",
			`crm.yaml:85:5: letter "request_received": "english" is no BCP 47 language such as en or de-AT`,
		},
		{
			"no subject",
			"{subject: Hello, body", "{body",
			`crm.yaml:85:5: letter "request_received" in en: no subject`,
		},
		{
			"no body",
			"{subject: Hello, body: World}", "{subject: Hello}",
			`crm.yaml:85:5: letter "request_received" in en: no body`,
		},
		{
			"subject in two lines",
			"subject: Hello", "subject: \"Hello\\r\\nBcc: a@example.com\"",
			`crm.yaml:85:19: letter "request_received" in en: subject: one line of at most 200 bytes is wanted`,
		},
		{
			"wording of a text",
			"en: {subject: Hello, body: World}", "en: Hello",
			`crm.yaml:85:9: letter "request_received" in en: a mapping is wanted`,
		},
	},
	"retention": {
		{
			"no list",
			"retention:\n  - id: ended", "retention:\n    id: ended",
			"crm.yaml:88:5: retention: a list is wanted",
		},
		{
			"no id",
			"  - id: ended\n    kind", "  - kind",
			"crm.yaml:88:5: retention rule: no id",
		},
		{
			"id too long",
			"  - id: ended\n    kind", "  - id: ended_ended_ended_ended_ended_ended_ended_ended_ended\n    kind",
			`crm.yaml:88:9: retention rule "ended_ended_ended_ended_ended_ended_ended_ended_ended": longer than 48 letters`,
		},
		{
			"id twice",
			"retention:\n", "retention:\n  - {id: ended, kind: person, purpose: news, classes: [content], from: created_at, floor_days: 1, citation: x}\n",
			`crm.yaml:89:9: retention rule "ended": another rule has this id`,
		},
		{
			"no subject",
			"    kind: person", "    kind: note",
			`crm.yaml:89:11: retention rule "ended": unknown kind "note"; known are person`,
		},
		{
			"unknown purpose",
			"purpose: support\n    classes", "purpose: suport\n    classes",
			`crm.yaml:90:14: retention rule "ended": unknown purpose "suport"; did you mean "support"?`,
		},
		{
			"unknown class",
			"[contact, identity]", "[contact.email, identity]",
			`crm.yaml:91:15: retention rule "ended": unknown class "contact.email"; known are identity, contact, content, special, financial, behaviour`,
		},
		{
			"no classes",
			"[contact, identity]", "[]",
			`crm.yaml:91:14: retention rule "ended": no classes`,
		},
		{
			"with a class that is none",
			"from: ended_at", "with: money\n    from: ended_at",
			`crm.yaml:92:11: retention rule "ended": unknown with "money"; known are identity, contact, content, special, financial, behaviour`,
		},
		{
			"classes left out",
			"    classes: [contact, identity]\n", "",
			`crm.yaml:88:5: retention rule "ended": no classes`,
		},
		{
			"time that is none",
			"from: ended_at", "from: owner",
			`crm.yaml:92:11: retention rule "ended": unknown from "owner"; known are created_at, updated_at, ended_at`,
		},
		{
			"time mistyped",
			"from: ended_at", "from: ended",
			`crm.yaml:92:11: retention rule "ended": unknown from "ended"; known are created_at, updated_at, ended_at`,
		},
		{
			"no period",
			"    floor_days: 10\n    ceiling_days: 20\n    action: erase\n", "",
			`crm.yaml:88:5: retention rule "ended": one of floor_days and ceiling_days is wanted`,
		},
		{
			"ceiling below floor",
			"ceiling_days: 20", "ceiling_days: 9",
			`crm.yaml:94:19: retention rule "ended": ceiling_days lies below floor_days`,
		},
		{
			"ceiling without action",
			"    action: erase\n", "",
			`crm.yaml:88:5: retention rule "ended": no action: what happens at the ceiling, erase or shred`,
		},
		{
			"action without ceiling",
			"    ceiling_days: 20\n", "",
			`crm.yaml:94:13: retention rule "ended": action goes with ceiling_days`,
		},
		{
			"unknown action",
			"action: erase", "action: delete",
			`crm.yaml:95:13: retention rule "ended": unknown action "delete"; known are erase, shred`,
		},
		{
			"no law",
			"    citation: GDPR Art. 5(1)(e)\n", "",
			`crm.yaml:88:5: retention rule "ended": no citation`,
		},
	},
	"consent": {
		{
			"double opt-in off the channels",
			"channels: [email]", "channels: [post], double_opt_in: [email]",
			`crm.yaml:4:100: purpose "news": double_opt_in: "email" is not among the channels`,
		},
		{
			"double opt-in without a mailbox",
			"channels: [email]", "channels: [email, phone], double_opt_in: [phone]",
			`crm.yaml:4:108: purpose "news": double_opt_in: "phone" has no mailbox to confirm from; email has`,
		},
		{
			"renewal of no consent",
			"legal_basis: contract,", "legal_basis: contract, renew_days: 30,",
			`crm.yaml:3:64: purpose "support": renew_days goes with legal_basis consent only`,
		},
		{
			"opting out of a contract",
			"legal_basis: contract,", "legal_basis: contract, opt_out_signal: true,",
			`crm.yaml:3:68: purpose "support": nobody opts out of legal_basis contract: GDPR Art. 21(1)`,
		},
		{
			"signal in words",
			"channels: [email]", "channels: [email], opt_out_signal: gpc",
			`crm.yaml:4:102: purpose "news": opt_out_signal: true or false is wanted`,
		},
	},
}
