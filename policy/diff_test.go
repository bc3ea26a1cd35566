package policy_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy"
)

// edited is the default team with pieces of its source replaced.
func edited(t testing.TB, replace ...string) map[string]string {
	t.Helper()
	team := maps.Clone(policy.DefaultTeam())
	for i := 0; i < len(replace); i += 2 {
		if !strings.Contains(team["team.rego"], replace[i]) {
			t.Fatalf("the default team does not hold %q", replace[i])
		}
		team["team.rego"] = strings.Replace(team["team.rego"], replace[i], replace[i+1], 1)
	}
	return team
}

func diff(t *testing.T, before, after policy.Config) []string {
	t.Helper()
	changes, err := policy.Diff(t.Context(), before, after)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range changes {
		if !c.Confirmed || c.Example == nil {
			t.Errorf("not confirmed: %+v", c)
		}
		word := "narrower"
		if c.Wider {
			word = "wider"
		}
		out = append(out, fmt.Sprintf("%s %s %s: %s → %s for %v", word, c.Right, c.Names, c.Was, c.Now, c.Example["purpose"]))
	}
	return out
}

const (
	supportClear = `some c in {"operational", "identity", "content"}`
	billingClear = `some c in {"operational", "identity", "financial"}`
)

func TestDiff(t *testing.T) {
	for _, tc := range []struct {
		name string
		team map[string]string
		want []string
	}{
		{"written otherwise", edited(t,
			supportClear, `some c in {"operational", "external_ref", "given_name", "family_name", "birth_date", "job_title", "name", "content"}`,
			"partnering if {\n\tholds_role\n\tfrom_partner\n\tinput.purpose in partner_purposes\n}",
			"partnering if {\n\tholds_role\n\tfrom_partner\n\tinput.purpose == \"support\"\n}\n\npartnering if {\n\tnot acting\n\tholds_role\n\tinput.purpose == \"sales\"\n}",
			`partner_purposes := {"support", "sales"}`, ""), nil},
		{"a class more, and one field less", edited(t,
			supportClear, `some c in {"operational", "identity", "content", "behaviour"}`,
			billingClear, `some c in {"operational", "given_name", "family_name", "external_ref", "job_title", "name", "financial"}`), []string{
			"wider clear behaviour: hidden → clear for support", "narrower clear birth_date: clear → hidden for billing",
		}},
		{
			"masked where it was clear", edited(t, supportClear, `some c in {"operational", "identity"}`,
				"\tsome c in addresses\n}", "\tsome c in {\"content\"} | addresses\n}"),
			[]string{"narrower clear content: clear → mask for support"},
		},
		{"another basis, and an obligation more", withObligation(edited(t, "\tinput.record.bases.legitimate_interests == true\n", "\tinput.record.bases.public_task == true\n")), []string{
			"wider visible none: no → yes for support", "narrower visible none: yes → no for support", "narrower oblige ttl:60: no → yes for ",
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := diff(t, config(policy.DefaultTeam()), config(tc.team))
			if tc.name == "another basis, and an obligation more" {
				begin(t, tc.want, got)
				return
			}
			if d := cmp.Diff(tc.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// begin looks for lines of got that begin so.
func begin(t *testing.T, want, got []string) {
	t.Helper()
	text := "\n" + strings.Join(got, "\n")
	for _, w := range want {
		if !strings.Contains(text, "\n"+w) {
			t.Errorf("got%s\nwant %s", text, w)
		}
	}
}

func withObligation(team map[string]string) map[string]string {
	team["more.rego"] = "package tacit.team\n\nimport rego.v2\n\noblige contains \"ttl:60\" if input.action == \"list\"\n"
	return team
}

// TestDiffGoesByTheCatalog: what no field may leave for is no change.
func TestDiffGoesByTheCatalog(t *testing.T) {
	after := edited(t, supportClear, `some c in {"operational", "identity", "content", "behaviour"}`)
	for _, tc := range []struct {
		name     string
		purposes []string
		want     []string
	}{
		{"declared for it", []string{"support", "sales"}, []string{"wider clear behaviour: hidden → clear for support"}},
		{"not declared for it", []string{"sales", "analytics"}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			before := config(policy.DefaultTeam())
			before.Fields = append(before.Fields, policy.Field{Kind: "interaction", Name: "score", Class: "behaviour", Purposes: tc.purposes})
			next := before
			next.Team = after
			if d := cmp.Diff(tc.want, diff(t, before, next)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestDiffSaysWhichPolicyIsAtFault(t *testing.T) {
	broken := map[string]string{"team.rego": "package tacit.team\n\nvisible if nonsense\n"}
	if _, err := policy.Diff(t.Context(), config(policy.DefaultTeam()), config(broken)); err == nil || !strings.Contains(err.Error(), "the new policy: team.rego:3") {
		t.Errorf("got %v", err)
	}
	if _, err := policy.Diff(t.Context(), config(broken), config(policy.DefaultTeam())); err == nil || !strings.Contains(err.Error(), "the old policy: team.rego:3") {
		t.Errorf("got %v", err)
	}
}
