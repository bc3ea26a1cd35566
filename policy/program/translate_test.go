package program_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy/program"
)

// TestConditions shows what rules come to. In rego.v2 a negation is a body of its own; before it, what the negated
// expression reads is read first, so that an undefined operand makes the whole body undefined.
func TestConditions(t *testing.T) {
	for name, tc := range map[string]struct{ rules, want string }{
		"equal":                    {`p if input.purpose == "sales"`, `purpose == "sales"`},
		"unequal":                  {`p if input.purpose != "sales"`, `purpose != "sales"`},
		"constant first":           {`p if "m" < input.purpose`, `purpose > "m"`},
		"in constants":             {`p if input.purpose in {"sales", "legal"}`, `purpose in {"legal", "sales"}`},
		"in a list":                {`p if "agent" in input.actor.roles`, `"agent" in actor.roles`},
		"path in a list":           {`p if input.record.team in input.actor.teams`, `record.team in actor.teams`},
		"text":                     {`p if startswith(input.record.region, "DE")`, `startswith(record.region, "DE")`},
		"keyed":                    {`p if input.record.consents[input.purpose].status == "given"`, `record.consents[purpose].status == "given"`},
		"flag":                     {`p if input.record.hold`, `record.hold == true`},
		"flag is false":            {`p if input.record.hold == false`, `record.hold == false`},
		"flag is not true":         {`p if input.record.hold != true`, `record.hold == false`},
		"text is truth":            {`p if input.record.owner`, `defined(record.owner)`},
		"object is truth":          {`p if input.record`, `defined(record)`},
		"not equal":                {`p if not input.purpose == "sales"`, `not purpose == "sales"`},
		"not unequal, v1":          {`p if not input.purpose != "sales"`, `defined(purpose) and not purpose != "sales"`},
		"not unequal, v2":          {"import rego.v2\n" + `p if not input.purpose != "sales"`, `not purpose != "sales"`},
		"not in, v1":               {`p if not input.purpose in {"a", "b"}`, `defined(purpose) and not purpose in {"a", "b"}`},
		"not in, v2":               {"import rego.v2\n" + `p if not input.purpose in {"a", "b"}`, `not purpose in {"a", "b"}`},
		"not keyed, v1":            {`p if not input.record.consents[input.purpose].explicit`, `defined(purpose) and not record.consents[purpose].explicit == true`},
		"not keyed, v2":            {"import rego.v2\n" + `p if not input.record.consents[input.purpose].explicit`, `not record.consents[purpose].explicit == true`},
		"not of a rule":            {"p if not q\nq if input.record.hold", `not record.hold == true`},
		"default":                  {"p if q == false\ndefault q := false\nq if input.record.hold", `not record.hold == true`},
		"no default":               {"p if q == false\nq if input.record.hold", ""},
		"string is no number":      {`p if input.purpose < 5`, ""},
		"number is no string":      {`p if input.record.age < "5"`, `defined(record.age)`},
		"null":                     {`p if input.purpose != null`, `defined(purpose)`},
		"object is no text":        {`p if input.record != "x"`, `defined(record)`},
		"looked up":                {`p if data.purposes[input.purpose].needed`, `purpose == "sales"`},
		"table":                    {`p if input.kind in data.grants[input.purpose][input.action]`, `purpose == "agent" and action == "read" and kind in {"case", "contact"} or purpose == "agent" and action == "list" and kind == "*" or purpose == "admin" and action == "read" and kind == "*"`},
		"some role":                {`p if { some r in input.actor.roles; data.grants[r].list }`, `"agent" in actor.roles`},
		"some role of a rule":      {"p if { some r in input.actor.roles; s2[r] }\ns2 contains \"x\" if input.record.hold", `"x" in actor.roles and record.hold == true`},
		"some role is":             {`p if { some r in input.actor.roles; r == input.record.team }`, `record.team in actor.roles`},
		"every":                    {`p if every r in {"a", "b"} { r in input.actor.roles }`, `"a" in actor.roles and "b" in actor.roles`},
		"else":                     {"p if k == 2\nk := 1 if input.record.hold else := 2 if input.record.frozen", `record.frozen == true and not record.hold == true`},
		"function":                 {"p if f(input.purpose, 1)\nf(x, 1) if x == \"a\"\nf(x, 2) if x == \"b\"", `purpose == "a"`},
		"function's else":          {"p if f(input.purpose) == 2\nf(x) := 1 if x == \"a\" else := 2 if x in {\"a\", \"b\"}", `purpose in {"a", "b"} and not purpose == "a"`},
		"function's default":       {"p if f(input.purpose) == 2\ndefault f(_) := 2\nf(x) := 1 if x == \"a\"", `defined(purpose) and not purpose == "a"`},
		"function's value":         {"p if f(input.record) == \"u\"\nf(r) := r.owner", `record.owner == "u"`},
		"condition as value":       {`p if { b := input.purpose == "a"; b == false }`, `defined(purpose) and not purpose == "a"`},
		"arrays":                   {`p if { [input.purpose, input.action] == ["a", "b"] }`, `purpose == "a" and action == "b"`},
		"set under conditions":     {`p if { s2 := {r | some r in {"a", "b"}; r in input.actor.roles}; "a" in s2 }`, `"a" in actor.roles`},
		"and, or":                  {"import rego.v2\np if input.record.hold or input.record.frozen", `record.hold == true or record.frozen == true`},
		"contradiction":            {`p if { input.purpose == "a"; input.purpose == "b" }`, ""},
		"same path":                {`p if input.purpose == input.purpose`, `defined(purpose)`},
		"below a string":           {`p if input.purpose.x`, ""},
		"known alone":              {`p if count([x | some x in data.special]) == 2`, "true"},
		"two values that exclude":  {"p if k == 1\nk := 1 if input.record.hold\nk := 2 if not input.record.hold", `record.hold == true`},
		"known attribute in quote": {`p if input["record"]["owner"] == "u"`, `record.owner == "u"`},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := build(t, tc.rules)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(parts(tc.want), parts(got[""])); diff != "" {
				t.Errorf("got %s, want %s\n%s", got[""], tc.want, diff)
			}
		})
	}
}

// parts makes a text comparable in which the order of conditions depends on which was met first.
func parts(condition string) map[string]int {
	counts := map[string]int{}
	for alternative := range strings.SplitSeq(strings.NewReplacer("(", "", ")", "").Replace(condition), " or ") {
		for c := range strings.SplitSeq(alternative, " and ") {
			counts[c]++
		}
	}
	return counts
}

// TestRefusals shows what has no exact counterpart, where it is refused, and what is suggested.
func TestRefusals(t *testing.T) {
	for name, tc := range map[string]struct {
		rules         string
		line          int
		message, hint string
	}{
		"misspelt":               {"\np if input.record.ownr == \"u\"", 3, "the vault has no attribute input.record.ownr", "did you mean input.record.owner?"},
		"unknown":                {"\np if input.weather", 3, "the vault has no attribute input.weather", "there are input."},
		"builtin":                {"p if lower(input.purpose) == \"a\"", 2, "lower is asked of a value", "compare the input's value"},
		"pattern":                {"p if regex.match(\"a.*\", input.purpose)", 2, "regex.match is asked", "compare"},
		"arithmetic":             {"p if input.record.age + 1 > 2", 2, "plus is asked", "compare"},
		"count of a list":        {"p if count(input.actor.roles) > 1", 2, "count is asked", "compare"},
		"count of a set":         {"p if count(s2) > 0\ns2 contains \"a\" if input.record.hold", 2, "count is asked of a set", "any_s"},
		"set compared":           {"p if s2 == {\"a\"}\ns2 contains \"a\" if input.record.hold", 2, "is compared with", "single members"},
		"list compared":          {"p if input.actor.roles == [\"a\"]", 2, "is compared with", "single values"},
		"object compared":        {"p if input.record == {\"owner\": \"u\"}", 2, "is compared with", "single values"},
		"some role":              {"p if { some r in input.actor.roles }", 2, "some member of input.actor.roles", "looked up among constants"},
		"some role not":          {"p if { some r in input.actor.roles; not r in {\"a\"} }", 2, "inside a negation", "before the negation"},
		"some role differs":      {"p if { some r in input.actor.roles; r != \"a\" }", 2, "a member of input.actor.roles is given to", "ask for members"},
		"every role":             {"p if every r in input.actor.roles { r == \"a\" }", 2, "`every` goes through", "ask for members"},
		"position":               {"p if input.actor.roles[0] == \"a\"", 2, "by its position", "ask for members"},
		"two lists":              {"p if { some r in input.actor.roles; r in input.actor.teams }", 2, "is looked for in", "compare each with constants"},
		"two lists by some":      {"p if { some r in input.actor.roles; some q in input.actor.teams; r == q }", 2, "is compared with", "ask for members"},
		"objects":                {"p if { some c in input.record.consents; c.explicit }", 2, "every key of input.record.consents", "name the key"},
		"key by key":             {"p if { some p1; input.record.consents[p1].explicit }", 2, "every key", "name the key"},
		"with":                   {"p if q with input as {}\nq if input.record.hold", 2, "`with`", "tests"},
		"two values":             {"p if k == 1\nk := 1 if input.record.hold\nk := 2 if input.record.frozen", 4, "two values at once", "exclude each other"},
		"two values of one rule": {"p if k == \"a\"\nk := x if { some x in {\"a\", \"b\"}; x in input.actor.roles }", 3, "two values at once", "exclude each other"},
		"object rule":            {"p if o[input.purpose]\no[x] := 1 if { some x in {\"a\"}; input.record.hold }", 3, "key by key", "one constant"},
		"package":                {"import data.other\np if { x := data.other; x.q }", 3, "the whole package", "name the rule"},
		"rule by input":          {"import data.other\np if data.other[input.purpose]", 3, "a rule is chosen by", "name the rule"},
		"number":                 {"p if input.record.age == 9007199254740993", 2, "is not exact", "below 2^53"},
		"text of a flag":         {"p if startswith(input.record.hold, \"a\")", 2, "not a string", "give it strings"},
		"output of input":        {"s contains input.purpose", 2, "not a constant string", "outputs hold constants"},
		"output of numbers":      {"s contains 1 if input.record.hold", 2, "not a constant string", "outputs hold constants"},
		"array of unknown":       {"p if [x | some x in [1, 2]; input.record.hold] == [1, 2]", 2, "an array is collected", "set comprehension"},
		"failing builtin":        {"p if { input.record.hold; to_number(data.special[0]) == 1 }", 2, "to_number fails", "see what it is given"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := build(t, tc.rules)
			var at *program.UntranslatableError
			if !errors.Is(err, program.ErrUntranslatable) || !errors.As(err, &at) {
				t.Fatalf("got %v, %v, want ErrUntranslatable", got, err)
			}
			if at.At.File != "team.rego" || at.At.Line != tc.line {
				t.Errorf("got place %v, want team.rego:%d", at.At, tc.line)
			}
			if !strings.Contains(at.Message, tc.message) || !strings.Contains(at.Hint, tc.hint) {
				t.Errorf("got %v, want %q and %q in it", err, tc.message, tc.hint)
			}
		})
	}
}
