package catalog_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
)

const (
	given  = "given: {number: 1, type: name, class: identity,"
	refNo  = "ref_no: {number: 3, type: external_id, class: identity, purposes: both, index: {number: 1, normaliser: exact}}"
	names  = "names: {number: 2, parts: {family: surname, given: initial}}"
	email  = "index: {number: 3, normaliser: email, unique: verified}"
	family = "family: {number: 2, type: name, class: identity,"
)

var formerRules = []rule{
	{
		"the class it had", given, "given: {number: 9, type: name, class: identity, replaces: {number: 1, class: identity},",
		"crm.yaml:21:65: field \"given\": the class is the same",
	},
	{
		"the number of another field", given, "given: {number: 9, type: name, class: special, replaces: {number: 2, class: identity},",
		"crm.yaml:21:64: field \"given\": number 2 is that of field \"family\"",
	},
	{
		"a class in clear", given, "given: {number: 9, type: name, class: special, replaces: {number: 1, class: operational},",
		"crm.yaml:21:64: field \"given\": a field stays sealed, or stays clear; declare another field",
	},
	{
		"no class", given, "given: {number: 9, type: name, class: special, replaces: {number: 1},",
		"crm.yaml:21:54: field \"given\": replaces: no class",
	},
	{
		"a field that varies", "      value:\n        number: 2\n", "      value:\n        number: 7\n        replaces: {number: 2, class: identity}\n",
		"crm.yaml:36:19: field \"value\": the class of a field whose shape varies cannot change; declare another field",
	},
	{
		"the index number of another", refNo, strings.Replace(refNo, "number: 1, normaliser: exact", "number: 9, normaliser: exact, replaces: {number: 3, normaliser: exact}", 1),
		"crm.yaml:40:72: field \"value\": shape \"email\": index: index number 3 stands on line 23 too",
	},
	{
		"an unknown normaliser", refNo, strings.Replace(refNo, "number: 1, normaliser: exact", "number: 9, normaliser: exact, replaces: {number: 1, normaliser: exactly}", 1),
		"crm.yaml:23:151: field \"ref_no\": index: replaces: unknown normaliser \"exactly\"; did you mean \"exact\"?",
	},
	{
		"a search without its parts", names, "names: {number: 9, parts: {family: surname, given: initial}, replaces: {number: 2}}",
		"crm.yaml:27:68: search \"names\": replaces: no parts",
	},
}

// edit parses the base with replacements, in pairs of old and new.
func edit(t *testing.T, pairs ...string) *catalog.Catalog {
	t.Helper()
	src := base
	for i := 0; i < len(pairs); i += 2 {
		if strings.Count(src, pairs[i]) != 1 {
			t.Fatalf("%q does not stand once in the base", pairs[i])
		}
		src = strings.Replace(src, pairs[i], pairs[i+1], 1)
	}
	c, err := catalog.Parse("crm.yaml", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Changes that stored data can be brought to, each as a catalog and what it asks for.
var (
	classed   = []string{given, "given: {number: 9, type: name, class: special, replaces: {number: 1, class: identity},"}
	reindexed = []string{refNo, strings.Replace(refNo, "number: 1, normaliser: exact", "number: 9, normaliser: exact, unique: always, replaces: {number: 1, normaliser: exact}", 1)}
	searched  = []string{names, "names: {number: 9, parts: {family: surname, given: surname}, replaces: {number: 2, parts: {family: surname, given: initial}}}"}
)

func TestFollowsReturnsChanges(t *testing.T) {
	parts := []catalog.Part{{Field: "family", Normaliser: "surname"}, {Field: "given", Normaliser: "initial"}}
	for _, tt := range []struct {
		name  string
		pairs []string
		want  catalog.Change
		says  string
	}{
		{
			"a class", classed,
			catalog.Change{What: "class", Kind: "person", Name: "given", Number: 9, Former: 1, Class: catalog.Identity},
			"person.given: sealed anew under number 9, in the place of 1 of class identity",
		},
		{
			"an index", reindexed,
			catalog.Change{What: "index", Kind: "person", Name: "ref_no", Number: 9, Former: 1, Normaliser: "exact"},
			"person.ref_no: index 9 is built, in the place of 1",
		},
		{
			"an index of one shape",
			[]string{email, "index: {number: 9, normaliser: email, replaces: {number: 3, normaliser: email}}"},
			catalog.Change{What: "index", Kind: "point", Name: "value", Shape: "email", Number: 9, Former: 3, Normaliser: "email", Unique: "verified"},
			"point.value (email): index 9 is built, in the place of 3",
		},
		{
			"an index more",
			[]string{"phone: {type: phone, class: contact.phone}", "phone: {type: phone, class: contact.phone, index: {number: 9, normaliser: phone}}"},
			catalog.Change{What: "index", Kind: "point", Name: "value", Shape: "phone", Number: 9},
			"point.value (phone): index 9 is built",
		},
		{
			"an index less",
			[]string{", index: {number: 1, normaliser: exact}", ""},
			catalog.Change{What: "index", Kind: "person", Name: "ref_no", Former: 1, Normaliser: "exact"},
			"person.ref_no: index 1 is deleted",
		},
		{
			"a search", searched,
			catalog.Change{What: "search", Kind: "person", Name: "names", Number: 9, Former: 2, Parts: parts},
			"person: search names: index 9 is built, in the place of 2",
		},
		{
			"a search more",
			[]string{names, names + "\n      both: {number: 9, parts: {given: surname, family: surname}}"},
			catalog.Change{What: "search", Kind: "person", Name: "both", Number: 9},
			"person: search both: index 9 is built",
		},
		{
			"a search less",
			[]string{"    searches:\n      " + names + "\n", ""},
			catalog.Change{What: "search", Kind: "person", Name: "names", Former: 2, Parts: parts},
			"person: search names: index 2 is deleted",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := edit(t, tt.pairs...).Follows(edit(t), catalog.Past{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]catalog.Change{tt.want}, got); diff != "" {
				t.Error(diff)
			}
			if got[0].String() != tt.says || got[0].Builds() != (tt.want.What != "class" && tt.want.Number > 0) {
				t.Errorf("got %q", got[0])
			}
		})
	}
}

// TestFollowsHoldsReplacesToTheTruth names what the active catalog does not have, and numbers that are used up.
func TestFollowsHoldsReplacesToTheTruth(t *testing.T) {
	var used catalog.Numbers
	if err := used.Add([]byte(strings.NewReplacer(given, "given: {number: 55,", refNo, "ref_no: {number: 3, index: {number: 77}}").Replace(base))); err != nil {
		t.Fatal(err)
	}
	pending := []catalog.Change{
		{What: "class", Kind: "person", Name: "given", Number: 9, Former: 1},
		{What: "index", Kind: "person", Name: "ref_no", Number: 9, Former: 1},
	}
	done := []string{
		given, strings.Replace(given, "number: 1", "number: 9", 1), "class: identity, purposes: both}\n      family", "class: special, purposes: both}\n      family",
		"index: {number: 1, normaliser: exact}", "index: {number: 9, normaliser: exact, unique: always}",
	}
	for _, tt := range []struct {
		name     string
		old, now []string
		past     catalog.Past
		want     string
	}{
		{"the wrong class", nil, []string{given, strings.Replace(classed[1], "1, class: identity", "1, class: content", 1)}, catalog.Past{}, "replaces says number 1 and class content; the active catalog has 1 and identity"},
		{"the wrong number", nil, []string{given, strings.Replace(classed[1], "replaces: {number: 1", "replaces: {number: 8", 1)}, catalog.Past{}, "replaces says number 8"},
		{"another type", nil, []string{family, "family: {number: 9, type: text, class: content, replaces: {number: 2, class: identity},", names, "names: {number: 2, parts: {given: surname, ref_no: exact}}"}, catalog.Past{}, "person.family: its type cannot change"},
		{"the wrong normaliser", nil, []string{refNo, strings.Replace(reindexed[1], "1, normaliser: exact}", "1, normaliser: email}", 1)}, catalog.Past{}, "its index was 1: say replaces: {number: 1, normaliser: exact}"},
		{"an index that says too much", nil, []string{refNo, strings.Replace(refNo, "1, normaliser: exact", "1, normaliser: exact, replaces: {number: 9, normaliser: exact}", 1)}, catalog.Past{}, "names what the active catalog does not hold"},
		{"the wrong parts", nil, []string{names, "names: {number: 9, parts: {family: surname, given: initial}, replaces: {number: 2, parts: {family: surname, given: surname}}}"}, catalog.Past{}, "search names: its number was 2"},
		{"a field number of before", nil, []string{given, strings.Replace(classed[1], "number: 9", "number: 55", 1)}, catalog.Past{Used: used}, "the number 55 is that of given"},
		{"an index number of before", nil, []string{refNo, strings.Replace(reindexed[1], "number: 9", "number: 77", 1)}, catalog.Past{Used: used}, "the index number 77 is that of person.ref_no"},
		{"a number that was replaced", classed, []string{given, "first: {number: 1, type: name, class: identity, purposes: both}\n      " + classed[1][:strings.Index(classed[1], "replaces")], "given: initial", "first: initial"}, catalog.Past{}, "the number 1 is that of given"},
		{"one change left out too early", append(classed, reindexed...), done, catalog.Past{Pending: pending[:1]}, "person.given: replaces cannot be left out before"},
		{"the other left out too early", append(classed, reindexed...), done, catalog.Past{Pending: pending[1:]}, "person.ref_no: replaces cannot be left out before"},
		{"left out when it is done", append(classed, reindexed...), done, catalog.Past{}, ""},
		{"kept while it is pending", classed, classed, catalog.Past{Pending: pending}, ""},
		{"a change while others are pending", classed, append(classed, searched...), catalog.Past{Pending: pending}, "run tacit keys rekey first"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			changes, err := edit(t, tt.now...).Follows(edit(t, tt.old...), tt.past)
			if got := err == nil; got != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
			if len(changes) > 0 {
				t.Errorf("got %v", changes)
			}
		})
	}
}

func TestFieldHolding(t *testing.T) {
	k, _ := edit(t, classed...).Kind("person")
	for number, want := range map[uint16]string{9: "given", 1: "given", 2: "family"} {
		if f, ok := k.FieldHolding(number); !ok || f.Name != want {
			t.Errorf("%d: got %v, want %s", number, f, want)
		}
	}
	if f, ok := k.FieldHolding(8); ok {
		t.Errorf("got %s for a number nobody has", f.Name)
	}
}
