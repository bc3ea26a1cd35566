package policy_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

// nested writes open and close so often around something.
func nested(n int, open, inner, shut string) string {
	return strings.Repeat(open, n) + inner + strings.Repeat(shut, n)
}

// each writes a line for every number.
func each(n int, line string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.NewReplacer("N+1", fmt.Sprint(i+1), "N", fmt.Sprint(i)).Replace(line) + "\n")
	}
	return b.String()
}

// Without the limits, most of these occupy OPA's compiler for longer than any test may run.
func TestLoadRefusesWhatIsTooHeavy(t *testing.T) {
	for _, tc := range []struct{ name, source, at, message string }{
		{"comprehensions in each other", "x := " + nested(18, "{y | y := ", "1", "}"), "bad.rego:5:1", "takes too much to compile"},
		{"comprehensions in domains", "x if { " + nested(16, "every y in [z | z := 1; ", "true", "] { y == 1 }") + " }", "bad.rego:5:1", "takes too much to compile"},
		{"comprehensions under not", "x if { " + nested(20, "not count({y | y := 1; ", "true", "}) == 0") + " }", "bad.rego:5:", "brackets"},
		{"templates in each other", "x := " + nested(11, `$"{`, "1", `}"`), "bad.rego:5:1", "takes too much to compile"},
		{"keys in each other", "x := " + nested(30, "{", "1", ": 1}"), "bad.rego:5:", "more than 24 brackets"},
		{"brackets", "x := " + nested(100_000, "[", "1", "]"), "bad.rego:5:", "more than 24 brackets"},
		{"brackets in a template", `y := $"\{ {` + nested(30, "(", "1", ")") + `}"`, "bad.rego:5:", "more than 24 brackets"},
		{"values of values", "v0 := [input.actor.id]\n" + each(20, "vN+1 := [vN, vN]") + "w0 := [input.actor.id]\n" + each(20, "wN+1 := [wN, wN]") + "visible if v20 == w20", "bad.rego:", "go too far"},
		{"values of variables", "visible if {\na0 := input.a\nb0 := input.b\n" + each(20, "aN+1 := [aN, aN]\nbN+1 := [bN, bN]") + "a20 == b20\n}", "bad.rego:5:1", "go too far"},
		{"values of equated variables", "visible if {\na0 = input.a\nb0 = input.b\n" + each(20, "[aN, aN] = cN\ncN = aN+1\nbN+1 = [bN, bN]") + "a20 == b20\n}", "bad.rego:5:1", "go too far"},
		{"many brackets in each other", strings.Repeat("x if "+nested(20, "{", "1", "}")+"\n", 2500), "", "too many brackets in each other"},
		{"else", "x := 1 if input.a\n" + each(300, "else := N if input.kind == \"N\""), "bad.rego:5:1", "300 times else"},
		{"rules", each(2100, "x if input.kind == \"N\""), "bad.rego:2005:1", "this is rule 2001"},
		{"a long body", "x if {\n" + each(210, "input.kind == \"N\"") + "}", "bad.rego:6:1", "one body"},
		{"a body of calls", "x := [" + strings.Repeat("count(input.actor.roles), ", 210) + "1]", "bad.rego:5:", "one body"},
		{"long bodies", each(30, "xN if {\n"+strings.Repeat("input.kind == \"a\"\n", 90)+"}"), "bad.rego:", "takes too much to compile"},
		{"imports", each(209, "import data.tacit.team.aN"), "bad.rego:204:1", "210 imports"},
		{"source", "# " + strings.Repeat("x", 1<<20), "bad.rego", "bytes"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			source := header + tc.source + "\n"
			_, err := policy.Load(t.Context(), config(map[string]string{"bad.rego": source}))
			refused(t, err, tc.at, tc.message)
			tests := map[string]string{"team.rego": header + "visible := true\n"}
			tests["bad_test.rego"] = strings.Replace(source, "package tacit.team", "package tacit.team_test", 1)
			_, err = policy.Test(t.Context(), config(tests))
			refused(t, err, strings.Replace(tc.at, "bad.rego", "bad_test.rego", 1), tc.message)
		})
	}
}

func refused(t *testing.T, err error, wants ...string) {
	t.Helper()
	if _, ok := errors.AsType[*policy.LoadError](err); !ok {
		t.Fatalf("got %v, want a *LoadError", err)
	}
	for _, want := range wants {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("got %q, want it to hold %q", err, want)
		}
	}
}

func TestLoadRefusesTooManyFiles(t *testing.T) {
	team := policy.DefaultTeam()
	for i := range 200 {
		team[fmt.Sprintf("notes-%d.md", i)] = ""
	}
	_, err := policy.Load(t.Context(), config(team))
	refused(t, err, "policy", "203 files")
}

func TestLoadRefusesMoreSourceThanFits(t *testing.T) {
	team := policy.DefaultTeam()
	for i := range 3 {
		team[fmt.Sprintf("more-%d.rego", i)] = "package tacit.team\n# " + strings.Repeat("x", 400_000)
	}
	_, err := policy.Load(t.Context(), config(team))
	refused(t, err, "policy", "are the most")
}

// What people write stays within the limits: brackets in strings and comments are none.
func TestLoadTakesWhatIsLong(t *testing.T) {
	source := header + "# " + strings.Repeat("{", 50) + "\n" +
		"x := \"" + strings.Repeat("([{\\\"", 50) + "\"\n\ny := `" + strings.Repeat("{\n", 50) + "`\n\n" +
		"z := $\"" + strings.Repeat("\\{", 50) + "{1}\"\n\n" +
		"table := {\n" + each(3000, "\"N\": {\"read\", \"list\"},") + "}\n\n" +
		"visible if input.action in table[input.kind]\n\n" + each(400, "clear contains \"identity\" if input.purpose == \"N\"")
	load(t, map[string]string{"team.rego": source})
}
