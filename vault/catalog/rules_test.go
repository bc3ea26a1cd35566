package catalog_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// rule is one broken catalog: old is replaced by new in base, and want is the whole error.
type rule struct{ name, old, new, want string }

func TestRules(t *testing.T) {
	for _, rules := range [][]rule{fileRules, purposeRules, kindRules, fieldRules, variantRules, formerRules} {
		for _, tt := range rules {
			t.Run(tt.name, func(t *testing.T) {
				if n := strings.Count(base, tt.old); n != 1 {
					t.Fatalf("%q stands %d times in the base", tt.old, n)
				}
				c, err := catalog.Parse("crm.yaml", []byte(strings.Replace(base, tt.old, tt.new, 1)))
				if err == nil {
					t.Fatal("got no error")
				}
				if c != nil {
					t.Error("got a catalog with the error")
				}
				if diff := cmp.Diff(tt.want, err.Error()); diff != "" {
					t.Error(diff)
				}
			})
		}
	}
}

var fileRules = []rule{
	{
		"empty",
		base, "",
		"crm.yaml:1:1: the file is empty",
	},
	{
		"not YAML",
		"  news: {title: News", "  news: {title: [News",
		"crm.yaml:4:85: not YAML: ',' or ']' must be specified",
	},
	{
		"second document",
		base, base + "---\nversion: 2\n",
		"crm.yaml:52:1: one document only",
	},
	{
		"not a mapping",
		base, "- a\n- b\n",
		"crm.yaml:1:1: catalog: a mapping is wanted",
	},
	{
		"no version",
		"version: 1\npurposes:\n", "purposes:\n",
		"crm.yaml:1:1: catalog: no version",
	},
	{
		"version of no number",
		"version: 1\npurposes:\n", "version: one\npurposes:\n",
		"crm.yaml:1:10: catalog: version: a number from 1 to 2147483647 is wanted",
	},
	{
		"no purposes",
		base, "version: 1\nkinds: {}\n",
		"crm.yaml:1:1: catalog: no purposes",
	},
	{
		"unknown key at the top",
		"roles:\n", "rolls:\n",
		"crm.yaml:7:1: catalog: unknown key \"rolls\"; did you mean \"roles\"?",
	},
	{
		"duplicate key",
		"{title: Agent, purposes", "{title: Agent, title: Boss, purposes",
		"crm.yaml:8:25: role \"agent\": key \"title\" again; it stands on line 8 too",
	},
	{
		"duplicate kind",
		"  note:\n", "  point:\n",
		"crm.yaml:43:3: kinds: key \"point\" again; it stands on line 28 too",
	},
	{
		"alias",
		"purpose_sets:\n  both: [support, news]", "purpose_sets:\n  one: &x [support]\n  both: *x",
		"crm.yaml:7:9: purpose_sets: aliases are not read; name a purpose set or write it out\n" +
			"crm.yaml:22:65: field \"given\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:23:66: field \"family\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:24:73: field \"ref_no\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:25:66: field \"owner\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:26:68: field \"level\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:34:67: field \"kind\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:37:19: field \"value\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:43:71: field \"verified\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:50:81: field \"person\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:51:78: field \"score\": unknown purpose set \"both\"; known are one\n" +
			"crm.yaml:52:63: field \"body\": unknown purpose set \"both\"; known are one",
	},
	{
		"merge key",
		"agent: {title", "agent: {<<: {}, title",
		"crm.yaml:8:11: role \"agent\": a key is a plain word",
	},
	{
		"name in capitals",
		"  person:\n    path", "  Person:\n    path",
		"crm.yaml:15:3: kinds: name \"Person\": small letters, digits and _, a letter first\n" +
			"crm.yaml:30:13: kind \"point\": unknown parent \"person\"; known are note, point\n" +
			"crm.yaml:49:43: field \"person\": unknown ref \"person\"; known are note, point",
	},
}

var purposeRules = []rule{
	{
		"no legal basis",
		"legal_basis: contract, ", "",
		"crm.yaml:3:3: purpose \"support\": no legal_basis; GDPR Art. 6(1) asks for one of consent, contract, legal_obligation, vital_interests, public_task, legitimate_interests",
	},
	{
		"unknown legal basis",
		"legal_basis: contract", "legal_basis: contracts",
		"crm.yaml:3:42: purpose \"support\": unknown legal_basis \"contracts\"; did you mean \"contract\"?",
	},
	{
		"consent without consent_needed",
		"consent_needed: true, ", "",
		"crm.yaml:4:3: purpose \"news\": legal_basis consent needs consent_needed: true\n" +
			"crm.yaml:12:15: notice: purpose \"news\" needs no consent, so no notice asks for it",
	},
	{
		"consent_needed without consent",
		"legal_basis: contract,", "legal_basis: contract, consent_needed: true,",
		"crm.yaml:3:68: purpose \"support\": consent_needed goes with legal_basis consent only",
	},
	{
		"consent on creation",
		"legal_basis: consent,", "legal_basis: consent, on_create: true,",
		"crm.yaml:4:56: purpose \"news\": consent comes from the person, never with a record's creation",
	},
	{
		"unknown channel",
		"channels: [email]", "channels: [e_mail]",
		"crm.yaml:4:78: purpose \"news\": unknown channel \"e_mail\"; did you mean \"email\"?",
	},
	{
		"no title",
		"title: Service, ", "",
		"crm.yaml:3:3: purpose \"support\": no title",
	},
	{
		"truth in words",
		"on_create: true", "on_create: yes",
		"crm.yaml:3:63: purpose \"support\": on_create: true or false is wanted",
	},
	{
		"DPV elsewhere",
		"on_create: true", "dpv: https://example.com/",
		"crm.yaml:3:57: purpose \"support\": dpv: an IRI below https://w3id.org/dpv is wanted",
	},
	{
		"unknown purpose in a set",
		"both: [support, news]", "both: [support, newz]",
		"crm.yaml:6:19: purpose set \"both\": unknown purpose \"newz\"; did you mean \"news\"?",
	},
	{
		"empty set",
		"both: [support, news]", "both: []",
		"crm.yaml:6:9: purpose set \"both\": a list of purposes is wanted",
	},
	{
		"set named like a purpose",
		"both: [support, news]", "both: [support, news]\n  news: [news]",
		"crm.yaml:7:3: purpose set \"news\": a purpose has this name",
	},
	{
		"unknown purpose of a role",
		"title: Agent, purposes: [support]", "title: Agent, purposes: [suport]",
		"crm.yaml:8:36: role \"agent\": unknown purpose \"suport\"; did you mean \"support\"?",
	},
	{
		"role without purposes",
		"title: Agent, purposes: [support]", "title: Agent",
		"crm.yaml:8:3: role \"agent\": no purposes",
	},
	{
		"unknown key of a role",
		"title: Agent,", "title: Agent, captures: true,",
		"crm.yaml:8:25: role \"agent\": unknown key \"captures\"; did you mean \"capture\"?",
	},
	{
		"notice for no consent",
		"purposes: [news]\n", "purposes: [support]\n",
		"crm.yaml:12:15: notice: purpose \"support\" needs no consent, so no notice asks for it",
	},
	{
		"notice without text",
		"    text: {en: Yes or no.}\n", "",
		"crm.yaml:10:5: notice: no text",
	},
	{
		"notice in no language",
		"{en: Yes", "{english: Yes",
		"crm.yaml:13:11: notice: no text\n" +
			"crm.yaml:13:12: notice: text: \"english\" is no BCP 47 language such as en or de-AT",
	},
	{
		"notice twice",
		"kinds:\n", "  - {id: news, version: 1, purposes: [news], text: {en: Again.}}\nkinds:\n",
		"crm.yaml:14:25: notice: version 1 of \"news\" again",
	},
	{
		"notice version zero",
		"id: news\n    version: 1", "id: news\n    version: 0",
		"crm.yaml:11:14: notice: version: a number from 1 to 2147483647 is wanted",
	},
}

var kindRules = []rule{
	{
		"no table",
		"    table: note\n", "",
		"crm.yaml:43:3: kind \"note\": no table",
	},
	{
		"table twice",
		"table: note", "table: point",
		"crm.yaml:45:12: kind \"note\": table \"point\" is that of kind \"point\"",
	},
	{
		"table to quote",
		"table: note", "table: note-s",
		"crm.yaml:45:12: kind \"note\": table \"note-s\": small letters, digits and _, a letter first",
	},
	{
		"path twice",
		"path: notes", "path: people",
		"crm.yaml:44:11: kind \"note\": path \"people\" is that of kind \"person\"",
	},
	{
		"path of the API's own",
		"path: notes", "path: requests",
		"crm.yaml:44:11: kind \"note\": path \"requests\" is taken: the API serves something else there",
	},
	{
		"no path",
		"    path: notes\n", "",
		"crm.yaml:43:3: kind \"note\": no path",
	},
	{
		"nobody's records",
		"    owners: [person]\n", "",
		"crm.yaml:43:3: kind \"note\": one of subject: true, parent and owners says whose the records are",
	},
	{
		"two owners' ways",
		"    owners: [person]\n", "    owners: [person]\n    subject: true\n",
		"crm.yaml:43:3: kind \"note\": one of subject: true, parent and owners says whose the records are",
	},
	{
		"unknown owner field",
		"owners: [person]", "owners: [persn]",
		"crm.yaml:46:14: kind \"note\": owners: unknown field \"persn\"; did you mean \"person\"?",
	},
	{
		"owner field that is no subject",
		"owners: [person]", "owners: [score]",
		"crm.yaml:46:14: kind \"note\": owners: field \"score\" does not refer to a subject",
	},
	{
		"unknown parent",
		"parent: person\n", "parent: persons\n",
		"crm.yaml:30:13: kind \"point\": unknown parent \"persons\"; did you mean \"person\"?",
	},
	{
		"parent that is only added to",
		"parent: person\n", "parent: note\n",
		"crm.yaml:30:13: kind \"point\": parent \"note\" is append_only, and a list of it would not be",
	},
	{
		"no parent_list",
		"    parent_list: points\n", "",
		"crm.yaml:28:3: kind \"point\": no parent_list: the name of the list in a reply about the parent",
	},
	{
		"parent_list like a field",
		"parent_list: points", "parent_list: given",
		"crm.yaml:31:18: kind \"point\": parent_list \"given\" is the name of something else in kind \"person\"",
	},
	{
		"parent_list of the API's own",
		"parent_list: points", "parent_list: holds",
		"crm.yaml:31:18: kind \"point\": parent_list \"holds\" is the name of something else in kind \"person\"",
	},
	{
		"parent_list without parent",
		"subject: true\n", "subject: true\n    parent_list: points\n",
		"crm.yaml:19:18: kind \"person\": parent_list goes with parent",
	},
	{
		"unsortable default",
		"default_sort: -updated_at", "default_sort: given",
		"crm.yaml:19:19: kind \"person\": default_sort \"given\" is no sortable field",
	},
	{
		"no fields",
		"    append_only: true\n    fields:", "    append_only: true\n    fieldz:",
		"crm.yaml:43:3: kind \"note\": no fields\n" +
			"crm.yaml:46:14: kind \"note\": owners: unknown field \"person\"\n" +
			"crm.yaml:48:5: kind \"note\": unknown key \"fieldz\"; did you mean \"fields\"?",
	},
	{
		"search of one part",
		"parts: {family: surname, given: initial}", "parts: {family: surname}",
		"crm.yaml:27:33: search \"names\": a search has two parts or more, since one alone tells by its frequency who it is",
	},
	{
		"search without parts",
		", parts: {family: surname, given: initial}", "",
		"crm.yaml:27:7: search \"names\": no parts",
	},
	{
		"search over an unknown field",
		"parts: {family: surname", "parts: {famly: surname",
		"crm.yaml:27:33: search \"names\": unknown field \"famly\"; did you mean \"family\"?",
	},
	{
		"search by an unknown normaliser",
		"parts: {family: surname", "parts: {family: soundex",
		"crm.yaml:27:33: search \"names\": unknown normaliser \"soundex\"; known are email, phone, exact, surname, initial, year",
	},
	{
		"search by another type's normaliser",
		"parts: {family: surname", "parts: {family: phone",
		"crm.yaml:27:33: search \"names\": normaliser phone does not read type name of field \"family\"",
	},
	{
		"search numbered like an index",
		"names: {number: 2", "names: {number: 1",
		"crm.yaml:27:23: search \"names\": index number 1 stands on line 23 too",
	},
}
