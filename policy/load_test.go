package policy_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

const header = "package tacit.team\n\nimport rego.v2\n\n"

func TestLoadRefuses(t *testing.T) {
	for _, tc := range []struct{ name, source, at, message, hint string }{
		{"the guard's package", "package tacit\n\nvisible := true\n", "bad.rego:1:1", "package tacit is not the team's", "package tacit.team"},
		{"a package that only looks like the team's", "package tacit.teams\n\nvisible := true\n", "bad.rego:1:1", "not the team's", ""},
		{"a package beside", "package catalog\n\nx := true\n", "bad.rego:1:1", "not the team's", ""},
		{"network", header + "visible if {\n\thttp.send({\"method\": \"get\", \"url\": \"http://localhost\"}).status_code == 200\n}\n", "bad.rego:6:2", "undefined function http.send", "network"},
		{"clock", header + "visible if time.now_ns() > 0\n", "bad.rego:5:12", "undefined function time.now_ns", "clock"},
		{"environment", header + "visible if opa.runtime().env.HOME\n", "bad.rego:5:12", "undefined function opa.runtime", "environment"},
		{"chance", header + "visible if rand.intn(\"x\", 2) == 1\n", "bad.rego:5:12", "undefined function rand.intn", "chance"},
		{"host name", header + "visible if net.lookup_ip_addr(\"localhost\")\n", "bad.rego:5:12", "undefined function net.lookup_ip_addr", ""},
		{"with", header + "visible if data.tacit.team.x with input as {}\n\nx := true\n", "bad.rego:5:30", "`with` is not allowed", "tests"},
		{"with in a comprehension", header + "visible if count({x | some x in data.tacit.team.y with input.a as 1}) > 0\n\ny := {1}\n", "bad.rego:5:", "`with` is not allowed", ""},
		{"syntax", header + "visible if {\n\tinput.kind ==\n}\n", "bad.rego:7:1", "unexpected }", "opa fmt"},
		{"old syntax", "package tacit.team\n\nvisible { true }\n", "bad.rego:3:1", "`if` keyword is required", "name if"},
		{"unsafe variable", header + "visible if x == 1\n", "bad.rego:5:12", "var x is unsafe", "some x in"},
		{"recursion", header + "visible if known\n\nknown if visible\n", "bad.rego:5:1", "recursive", "itself"},
		{"unused import", header + "import data.catalog\n\nvisible := true\n", "bad.rego:5:1", "unused", "strict"},
		{"misspelt class", header + "clear contains \"contacts.email\"\n", "bad.rego:5:16", `"contacts.email" is no class or field`, `did you mean "contact.email"?`},
		{"misspelt class in a set", header + "mask contains c if some c in {\"identity\", \"contant\"}\n", "bad.rego:5:43", `"contant" is no class or field`, `did you mean "content"?`},
		{"unknown reason", header + "reasons contains \"bad_hair_day\"\n", "bad.rego:5:18", `"bad_hair_day" is no reason code`, "known are"},
		{"unknown obligation", header + "oblige contains \"ttl:61\"\n", "bad.rego:5:17", `"ttl:61" is no obligation`, `did you mean "ttl:60"?`},
		{"nothing", "", "bad.rego", "empty module", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			e, err := policy.Load(t.Context(), config(map[string]string{"bad.rego": tc.source}))
			if err == nil || e != nil {
				t.Fatal("loaded")
			}
			if _, ok := errors.AsType[*policy.LoadError](err); !ok {
				t.Fatalf("got %T, want a *LoadError", err)
			}
			for _, want := range []string{tc.at, tc.message, tc.hint} {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("got %q, want it to hold %q", err, want)
				}
			}
		})
	}
}

// Words reach an output in more ways than as constants of its rules.
func TestLoadRefusesWordsHoweverTheyCome(t *testing.T) {
	for _, tc := range []struct{ name, source, at, message string }{
		{"put together", "clear contains concat(\".\", [\"contact\", \"emial\"])\n", "bad.rego:5:1", `"contact.emial" is no class or field`},
		{"from another rule", "words := {\"identity\", \"identty\"}\n\nmask contains c if some c in words\n", "bad.rego:5:23", `did you mean "identity"?`},
		{"from data", "token contains c if some c in data.team.words\n", "bad.rego:5:1", `"finance" is no class or field`},
		{"by a union", "match contains c if some c in {\"identity\"} | {\"idnetity\"}\n", "bad.rego:5:47", `"idnetity" is no class or field`},
		{"a whole set", "write := {\"identity\", \"ownr\"}\n", "bad.rego:5:23", `did you mean "owner"?`},
		{"a reason that nobody is told", "reasons contains c if some c in {\"no_bases\"}\n", "bad.rego:5:34", `did you mean "no_basis"?`},
		{"an obligation by else", "oblige contains audit\n\naudit := \"audit:full\" if input.actor.mfa\n\nelse := \"audit:none\"\n", "bad.rego:9:9", `"audit:none" is no obligation`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := policy.Load(t.Context(), config(map[string]string{"bad.rego": header + tc.source, "data.json": `{"words": ["financial", "finance"]}`}))
			refused(t, err, tc.at, tc.message)
		})
	}
}

func TestLoadReportsEveryWordInOrder(t *testing.T) {
	_, err := policy.Load(t.Context(), config(map[string]string{
		"a.rego": header + "oblige contains \"ttl:61\"\n\nclear contains \"idntity\"\n",
		"b.rego": header + "mask contains \"contnt\"\n",
	}))
	if err == nil {
		t.Fatal("loaded")
	}
	lines := strings.Split(err.Error(), "\n")
	for i, want := range []string{"a.rego:5:17", "a.rego:7:16", "b.rego:5:15"} {
		if i >= len(lines) || !strings.HasPrefix(lines[i], want) {
			t.Errorf("got %q, want line %d at %s", err, i, want)
		}
	}
}

func TestLoadRefusesNeverRulesThatAreNoQuestions(t *testing.T) {
	for name, rule := range map[string]string{
		"a set":      "bad contains \"x\" if input.actor.mfa",
		"a text":     "bad := \"x\" if input.actor.mfa",
		"a function": "bad(x) if x == input.actor.id",
		"an else":    "bad if input.actor.mfa\n\nelse := 1",
	} {
		_, err := policy.Load(t.Context(), config(map[string]string{"bad.rego": header + "# METADATA\n# title: Nothing bad\n# custom:\n#   never: true\n" + rule + "\n"}))
		if err == nil || !strings.Contains(err.Error(), "a rule that may never hold is true or undefined: Nothing bad") || !strings.HasPrefix(err.Error(), "bad.rego:9:1") {
			t.Errorf("%s: got %v, want it to say what such a rule is", name, err)
		}
	}
}

func TestLoadReportsEveryFile(t *testing.T) {
	_, err := policy.Load(t.Context(), config(map[string]string{"a.rego": "package other\n\nx := 1\n", "b.rego": "package another\n\nx := 1\n"}))
	if err == nil || !strings.Contains(err.Error(), "a.rego:1:1") || !strings.Contains(err.Error(), "b.rego:1:1") {
		t.Errorf("got %v, want faults of both files", err)
	}
}

func TestLoadRefusesNoTeam(t *testing.T) {
	if _, err := policy.Load(t.Context(), config(nil)); err == nil {
		t.Error("loaded without a team")
	}
}

func TestLoadRefusesTheGuardsFileNames(t *testing.T) {
	if _, err := policy.Load(t.Context(), config(map[string]string{"guard:guard.rego": header + "visible := true\n"})); err == nil {
		t.Error("loaded a file in the guard's place")
	}
}

func TestLoadStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := policy.Load(ctx, config(policy.DefaultTeam())); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestTeamMayHaveSubpackages(t *testing.T) {
	e := load(t, map[string]string{
		"main.rego":  header + "import data.tacit.team.rows\n\nvisible if rows.own\n",
		"rows.rego":  "package tacit.team.rows\n\nimport rego.v2\n\nown if input.record.owner == input.actor.id\n",
		"extra.rego": header + "clear contains \"operational\"\n",
	})
	q := ask("support", "read")
	if d := decide(t, e, q); d.Visible {
		t.Error("another's record is visible")
	}
	q.Record.Owner = "u1"
	if d := decide(t, e, q); d.Form("stage", "operational") != policy.Clear {
		t.Errorf("got %v, want clear", d.Form("stage", "operational"))
	}
}

func TestDigestBindsSourceAndData(t *testing.T) {
	team := func() map[string]string {
		return map[string]string{"team.rego": header + "visible if input.purpose == \"support\"\n"}
	}
	base := load(t, team()).Digest()
	again, err := policy.Load(t.Context(), config(team()))
	if err != nil {
		t.Fatal(err)
	}
	if again.Digest() != base {
		t.Error("the digest is not stable")
	}
	for name, change := range map[string]func(*policy.Config){
		"source":     func(c *policy.Config) { c.Team["team.rego"] += "\n# more\n" },
		"name":       func(c *policy.Config) { c.Team = map[string]string{"other.rego": c.Team["team.rego"]} },
		"purposes":   func(c *policy.Config) { c.Purposes["support"] = policy.Purpose{LegalBasis: "legitimate_interests"} },
		"subjects":   func(c *policy.Config) { c.Subjects = c.Subjects[1:] },
		"impersonal": func(c *policy.Config) { c.Impersonal = c.Impersonal[1:] },
		"special": func(c *policy.Config) {
			c.Fields = append(c.Fields, policy.Field{Kind: "case", Name: "diagnosis", Class: "special"})
		},
	} {
		c := config(team())
		change(&c)
		e, err := policy.Load(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		if e.Digest() == base {
			t.Errorf("%s: the digest did not change", name)
		}
	}
	c := config(team())
	slices.Reverse(c.Subjects)
	slices.Reverse(c.Impersonal)
	e, err := policy.Load(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if e.Digest() != base {
		t.Error("the digest depends on the order of a list")
	}
	if d, err := c.Digest(); err != nil || d != base {
		t.Errorf("without loading it is %x, want %x: %v", d, base, err)
	}
}
