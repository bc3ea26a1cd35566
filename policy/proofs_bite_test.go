package policy_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

// weakening is an edit of one file after which something is possible that never may be.
type weakening struct{ file, old, now string }

// withoutMuted and withoutSilent let a search through that the guard takes away.
var (
	withoutMuted = weakening{
		"decision.rego", "\tsome c in team.match\n\tnot guard.silent\n\tnot guard.barred_names[c]\n\tnot guard.muted_names[c]\n",
		"\tsome c in team.match\n\tnot guard.silent\n\tnot guard.barred_names[c]\n",
	}
	withoutSilent = weakening{"decision.rego", "\tsome c in team.match\n\tnot guard.silent\n", "\tsome c in team.match\n"}
)

// guardWeakenings has rows for each proof of the binary: one for each way in which it says that data goes.
var guardWeakenings = map[string][]weakening{
	"special_shown": {{"guard.rego", "\tinput.record.consents[input.purpose].explicit == true\n", ""}},
	"special_linked": {
		{"guard.rego", "\tinput.purpose in duty\n\tinput.record.bases.statutory == true\n", "\tinput.record.bases.statutory == true\n"},
		{
			"decision.rego", "\tsome c in team.match\n\tnot guard.silent\n\tnot guard.barred_names[c]\n", "\tsome c in team.match\n\tnot guard.silent\n",
		},
	},
	"special_unlogged":      {{"decision.rego", "\tsome c in guard.sensitive\n", "\tsome c in data.catalog.subjects\n"}},
	"shown_without_consent": {{"guard.rego", `not status in {"given",`, `not status in {"given", "expired",`}},
	"person_spared":         {{"guard.rego", "impersonal if input.kind in data.catalog.impersonal", "impersonal if input.kind in data.catalog.subjects"}},
	"nobody_shows_person": {
		{"guard.rego", `"behaviour", "special"}`, `"special"}`},
		{"decision.rego", "\tsome c in team.token\n\tnot guard.silent\n\tnot guard.barred_names[c]\n\tnot guard.misplaced_names[c]\n", "\tsome c in team.token\n\tnot guard.silent\n"},
		{"decision.rego", "\tnot guard.muted_names[c]\n\tnot guard.misplaced_names[c]\n}\n\nwrite", "\tnot guard.muted_names[c]\n}\n\nwrite"},
	},
	"email_without_channel":  {{"guard.rego", "not channels.email == true", "channels.email == false"}, withoutMuted},
	"phone_without_channel":  {{"guard.rego", "not channels.phone == true", "channels.phone == false"}, withoutMuted},
	"post_without_channel":   {{"guard.rego", "not channels.post == true", "channels.post == false"}, withoutMuted},
	"social_without_channel": {{"guard.rego", "not channels.social == true", "channels.social == false"}, withoutMuted},
	"refused_channel_shown":  {{"guard.rego", "\tchannels.post == false\n", "\tchannels.post == false\n\tconsent_purpose\n"}, withoutMuted},
	"shown_after_objection":  {{"guard.rego", "\tstatus == \"objected\"\n", "\tstatus == \"objected\"\n\tconsent_purpose\n"}},
	"withdrawal_discloses":   {{"guard.rego", "silent if passing", "silent if serving"}, withoutSilent},
	"rights_disclose":        {{"guard.rego", "silent if passing", "silent if withdrawing"}, withoutSilent, {"decision.rego", "\tsome c in team.write\n\tnot guard.silent\n", "\tsome c in team.write\n"}},
	"rights_closed":          {{"guard.rego", "\tnot input.purpose == \"legal\"\n\tnot passing\n", "\tnot input.purpose == \"legal\"\n\tnot withdrawing\n"}, {"guard.rego", "\tnot status in {\"given\", \"withdrawn\", \"refused\", \"objected\"}\n\tnot passing\n", "\tnot status in {\"given\", \"withdrawn\", \"refused\", \"objected\"}\n\tnot serving\n"}},
	"customer_beyond_itself": {{"guard.rego", "\tserving\n\tinput.purpose == \"self_service\"\n", "\tinput.action == \"requests\"\n\tinput.purpose == \"self_service\"\n"}},
	"restricted_used":        {{"guard.rego", "\tinput.record.restricted\n", "\tinput.record.restricted\n\tnot input.breakglass.ticket\n"}},
	"frozen_used":            {{"guard.rego", `not input.purpose == "legal"`, "not input.purpose in duty"}},
	"held_erased":            {{"guard.rego", `input.action in {"erase", "delete"}`, `input.action == "erase"`}},
	"hold_told": {
		{"decision.rego", "\tsome r in team.reasons\n\tnot r in claims\n", "\tsome r in team.reasons\n"},
		{"decision.rego", `claims := {"hold", "frozen"}`, `claims := {"hold"}`},
		{"decision.rego", `claims := {"hold", "frozen"}`, `claims := {"frozen"}`},
	},
	"breakglass_unlogged": {{"guard.rego", `oblige contains "audit:full" if input.breakglass.ticket`, ""}},
	"breakglass_untold":   {{"guard.rego", `oblige contains "notify:dpo" if input.breakglass.ticket`, ""}},
}

// teamWeakenings has rows for each promise of the default team.
var teamWeakenings = map[string][]weakening{
	"partner_gets_amounts": {
		{"team.rego", "\tpartnering\n\tsome c in addresses\n", "\tpartnering\n\tsome c in {\"financial\"} | addresses\n"},
		{"team.rego", "match contains c if {\n\tinput.purpose == \"sales\"\n\tacting\n", "match contains c if {\n\tinput.purpose == \"sales\"\n\tholds_role\n"},
	},
	"partner_gets_names": {
		{"team.rego", `clear contains "operational" if partnering`, `clear contains "family_name" if partnering`},
		{
			"team.rego", "match contains c if {\n\tinput.purpose in {\"support\", \"operations\"}\n\tacting\n",
			"match contains c if {\n\tinput.purpose in {\"support\", \"operations\"}\n\tholds_role\n",
		},
	},
	"partner_beyond_team":       {{"team.rego", "\tnot from_partner\n\tnot input.purpose in team_rows_only\n", "\tnot input.purpose in team_rows_only\n"}},
	"customer_sees_another":     {{"team.rego", "\tinput.purpose != \"self_service\"\n", ""}},
	"customer_decides":          {{"team.rego", `"given_name", "family_name", "birth_date"`, `"identity", "birth_date"`}},
	"marketing_without_consent": {guardWeakenings["shown_without_consent"][0], withoutSilent},
	"analyst_sees_identity":     {{"team.rego", `some c in amounts`, `some c in amounts | {"identity"}`}},
	"analyst_searches_identity": {{
		"team.rego", "match contains \"contact.email\" if {\n\tinput.purpose == \"marketing\"\n",
		"match contains \"contact.email\" if {\n\tinput.purpose in {\"marketing\", \"analytics\"}\n",
	}},
	"operator_gets_data": {
		forOperators("mask contains c if {\n\tinput.purpose == \"operations\"\n"),
		forOperators("write contains c if {\n\tinput.purpose == \"operations\"\n\tacting\n\twriting\n"),
		{
			"team.rego", "match contains c if {\n\tinput.purpose in {\"support\", \"operations\"}\n",
			"match contains c if {\n\tinput.purpose in {\"support\", \"operations\", \"administration\"}\n",
		},
	},
	"breakglass_opens_special": {
		{"team.rego", "\temergency\n\tsome c in {\"identity\"} | addresses\n", "\temergency\n\tsome c in {\"identity\", \"special\"} | addresses\n"},
		{
			"team.rego", "match contains c if {\n\tinput.purpose == \"sales\"\n\tacting\n\tsome c in {\"identity\",",
			"match contains c if {\n\tinput.purpose == \"sales\"\n\tacting\n\tsome c in {\"special\", \"identity\",",
		},
	},
	"disclosures_told_to_others": {{"team.rego", "\t\t\"delete\": {\"participant\", \"buying_role\", \"order_line\"},\n", "\t\t\"disclosures\": every_kind,\n"}},
	"breakglass_by_others":       {{"team.rego", "\t\t\"delete\": {\"participant\", \"buying_role\", \"order_line\"},\n", "\t\t\"grant\": every_kind,\n"}},
	"exported_to_others":         {givenToSales("export")},
	"rights_by_others":           {givenToSales("approve"), givenToSales("restrict"), givenToSales("requests")},
	"held_by_others":             {givenToSales("hold")},
	"changed_beyond_region":      {{"team.rego", "\tnot input.action in changing\n", ""}},
	"router_gets_data": {
		{"team.rego", `clear contains "operational" if routing`, `clear contains "content" if routing`},
		{"team.rego", `some c in {"queue", "priority"}`, `some c in {"queue", "content"}`},
	},
	"collector_goes_beyond": {
		{"team.rego", "\tinput.kind == \"campaign_member\"\n\tsome c in {\"operational\", \"behaviour\"}\n", "\tinput.kind == \"campaign_member\"\n\tsome c in {\"operational\", \"identity\"}\n"},
		{"guard.rego", "\tnot impersonal\n\tnot status in", "\tnot \"collector\" in input.actor.roles\n\tnot status in"},
	},
	"portal_reads": {
		{"team.rego", "\tinput.action in {\"consent\", \"request\"}\n", "\tinput.action in {\"request\", \"requests\"}\n"},
		{"team.rego", "\tinput.action in {\"consent\", \"request\"}\n", "\tinput.action in {\"request\", \"lookup\"}\n"},
	},
}

// givenToSales gives an action to whoever sells.
func givenToSales(action string) weakening {
	return weakening{"team.rego", "\t\t\"delete\": {\"participant\", \"buying_role\", \"order_line\"},\n", "\t\t\"" + action + "\": every_kind,\n"}
}

// forOperators gives whoever runs the system what a rule gives an import.
func forOperators(rule string) weakening {
	return weakening{"team.rego", rule, strings.Replace(rule, `== "operations"`, `in {"operations", "administration"}`, 1)}
}

// TestProofsBite weakens guard or team, one edit at a time: each is found by the proof it breaks, with an example
// that OPA confirms.
func TestProofsBite(t *testing.T) {
	t.Parallel()
	bite(t, loadOpen(t), "data.tacit.proofs.", openConfig(), guardWeakenings)
	bite(t, load(t, policy.DefaultTeam()), "data.tacit.team.proofs.", config(policy.DefaultTeam()), teamWeakenings)
}

func bite(t *testing.T, whole *policy.Engine, pkg string, c policy.Config, all map[string][]weakening) {
	t.Helper()
	for _, p := range whole.Proofs() {
		name, ok := strings.CutPrefix(p.Rule, pkg)
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			rows := all[name]
			if len(rows) == 0 {
				t.Fatal("no row shows that it bites")
			}
			for _, w := range rows {
				guard, weak := w.applied(t, c)
				got, err := policy.ProveUnder(t.Context(), guard, weak, p.Rule)
				if err != nil || got.Holds() || !got.Confirmed {
					t.Errorf("%q: got %+v, %v, want an example that OPA confirms", w.now, got, err)
				}
			}
		})
	}
	if got, want := proven(whole, pkg), slices.Sorted(maps.Keys(all)); !slices.Equal(got, want) {
		t.Errorf("got the proofs %v, rows for %v", got, want)
	}
}

// applied is guard and team with the edit.
func (w *weakening) applied(t *testing.T, c policy.Config) (map[string]string, policy.Config) {
	t.Helper()
	guard := policy.GuardSources()
	c.Team = maps.Clone(c.Team)
	file, files := w.file, c.Team
	if files[file] == "" {
		file, files = "guard:"+file, guard
	}
	if !strings.Contains(files[file], w.old) {
		t.Fatalf("%s does not hold %q", file, w.old)
	}
	files[file] = strings.Replace(files[file], w.old, w.now, 1)
	return guard, c
}

// TestLoadRefusesWhatCanHappen: a proof that breaks refuses the policy, and says which it is.
func TestLoadRefusesWhatCanHappen(t *testing.T) {
	w := guardWeakenings["special_shown"][0]
	guard, c := w.applied(t, openConfig())
	e, err := policy.LoadUnder(t.Context(), guard, c)
	i := slices.IndexFunc(loadOpen(t).Proofs(), func(p policy.Proof) bool { return p.Rule == "data.tacit.proofs.special_shown" })
	if want := "this must never happen, and can: " + loadOpen(t).Proofs()[i].Title; e != nil || err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want %q", err, want)
	}
}

func proven(e *policy.Engine, pkg string) (names []string) {
	for _, p := range e.Proofs() {
		if name, ok := strings.CutPrefix(p.Rule, pkg); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
