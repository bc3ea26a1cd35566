package program_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// randomPolicy writes a policy that compiles: rules, sets and functions that call each other, negated or not, with
// defaults, alternatives and iteration over constants. Its output is the rule visible.
func randomPolicy(r *rand.Rand) string {
	var b strings.Builder
	b.WriteString("package team\n\n")
	if r.IntN(2) == 0 {
		b.WriteString("import rego.v2\n\n")
	}
	helpers := r.IntN(3)
	for h := range helpers {
		if r.IntN(4) == 0 {
			fmt.Fprintf(&b, "default h%d := false\n\n", h)
		}
		for range 1 + r.IntN(2) {
			fmt.Fprintf(&b, "h%d if %s", h, randomBody(r, h))
		}
		for _, e := range []string{"a", "b"} {
			fmt.Fprintf(&b, "s%d contains %q if %s", h, e, randomBody(r, h))
		}
		if r.IntN(3) == 0 {
			fmt.Fprintf(&b, "s%d contains e if {\n\tsome e in {\"b\", \"c\"}\n\t%s\n}\n\n", h, randomCondition(r, h))
		}
		fmt.Fprintf(&b, "f%d(word) if {\n\tinput.record.%s == word\n\t%s\n}\n\n", h, oneOf(r, attributes), randomCondition(r, h))
	}
	for range 1 + r.IntN(3) {
		fmt.Fprintf(&b, "visible if %s", randomBody(r, helpers))
	}
	return b.String()
}

var attributes = []string{"owner", "team", "region", "stage"}

func randomBody(r *rand.Rand, helpers int) string {
	lines := make([]string, 1+r.IntN(3))
	for i := range lines {
		lines[i] = randomCondition(r, helpers)
	}
	return "{\n\t" + strings.Join(lines, "\n\t") + "\n}\n\n"
}

func randomCondition(r *rand.Rand, helpers int) string {
	not := ""
	if r.IntN(3) == 0 {
		not = "not "
	}
	return not + randomTest(r, helpers)
}

// randomTest writes a condition that may stand after not.
func randomTest(r *rand.Rand, helpers int) string {
	at := "input.record." + oneOf(r, attributes)
	word := fmt.Sprintf("%q", oneOf(r, [][]string{words, people, regions}[r.IntN(3)]))
	switch r.IntN(21) {
	case 0, 1:
		return at + " == " + word
	case 2:
		return at + " != " + word
	case 3:
		return at + " in {" + word + `, "ES"}`
	case 4:
		return at + " in input.actor." + oneOf(r, []string{"regions", "teams", "roles"})
	case 5:
		return at + " == input.actor.id"
	case 6:
		return "input.record.hold == " + oneOf(r, []string{"true", "false"})
	case 7:
		return "input." + oneOf(r, []string{"record.hold", "record.owner", "actor.mfa", "record.bases.contract", "record.consents.sales.explicit"})
	case 8:
		return oneOf(r, []string{`"agent"`, `"officer"`}) + " in input.actor.roles"
	case 9:
		return "input.purpose == " + oneOf(r, []string{`"support"`, `"sales"`})
	case 10:
		return "input.record.consents[input.purpose].status == " + oneOf(r, []string{`"given"`, `"withdrawn"`})
	case 11:
		return "input.record.consents.marketing.explicit == true"
	case 12:
		return oneOf(r, []string{"startswith", "endswith", "contains"}) + "(" + at + ", " + word + ")"
	case 13:
		return at + oneOf(r, []string{" < ", " <= ", " > ", " >= "}) + word
	case 14:
		return word + " in input.record." + oneOf(r, []string{"tags", "labels"})
	case 15:
		return at + oneOf(r, []string{" == ", " != ", " < "}) + "input.record." + oneOf(r, attributes)
	case 16:
		return "input.record.score" + oneOf(r, []string{" < ", " >= ", " == ", " != "}) + oneOf(r, []string{"0.5", "1", "-1", "input.record.least"})
	}
	if helpers == 0 {
		return at + " == " + word
	}
	h := r.IntN(helpers)
	switch r.IntN(3) {
	case 0:
		return fmt.Sprintf("h%d", h)
	case 1:
		return fmt.Sprintf("f%d(%s)", h, word)
	default:
		return fmt.Sprintf("s%d[%s]", h, oneOf(r, []string{`"a"`, `"b"`, `"c"`}))
	}
}
