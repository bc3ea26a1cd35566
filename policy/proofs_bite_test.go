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

// guardWeakenings has one row for each proof of the binary.
var guardWeakenings = map[string]weakening{
	"special_shown":          {"guard.rego", "\tinput.record.consents[input.purpose].explicit == true\n", ""},
	"special_linked":         {"guard.rego", "\tinput.purpose in duty\n\tinput.record.bases.statutory == true\n", "\tinput.record.bases.statutory == true\n"},
	"special_unlogged":       {"decision.rego", "\tsome c in guard.sensitive\n", "\tsome c in data.catalog.subjects\n"},
	"shown_without_consent":  {"guard.rego", `not status in {"given",`, `not status in {"given", "expired",`},
	"email_without_channel":  {"guard.rego", "not channels.email == true", "channels.email == false"},
	"phone_without_channel":  {"guard.rego", "not channels.phone == true", "channels.phone == false"},
	"post_without_channel":   {"guard.rego", "not channels.post == true", "channels.post == false"},
	"social_without_channel": {"guard.rego", "not channels.social == true", "channels.social == false"},
	"refused_channel_shown":  {"guard.rego", "\tchannels.post == false\n", "\tchannels.post == false\n\tconsent_purpose\n"},
	"shown_after_objection":  {"guard.rego", "\tstatus == \"objected\"\n", "\tstatus == \"objected\"\n\tconsent_purpose\n"},
	"withdrawal_discloses":   {"guard.rego", "silent if withdrawing", "silent if input.action == \"delete\""},
	"restricted_used":        {"guard.rego", "\tinput.record.restricted\n", "\tinput.record.restricted\n\tnot input.breakglass.ticket\n"},
	"frozen_used":            {"guard.rego", `not input.purpose == "legal"`, "not input.purpose in duty"},
	"held_erased":            {"guard.rego", `input.action in {"erase", "delete"}`, `input.action == "erase"`},
	"hold_told":              {"decision.rego", "\tsome r in team.reasons\n\tr != \"hold\"\n", "\tsome r in team.reasons\n"},
	"breakglass_unlogged":    {"guard.rego", `oblige contains "audit:full" if input.breakglass.ticket`, ""},
	"breakglass_untold":      {"guard.rego", `oblige contains "notify:dpo" if input.breakglass.ticket`, ""},
}

// teamWeakenings has one row for each promise of the default team.
var teamWeakenings = map[string]weakening{
	"partner_gets_amounts":      {"team.rego", "\tpartnering\n\tsome c in addresses\n", "\tpartnering\n\tsome c in {\"financial\"} | addresses\n"},
	"partner_gets_names":        {"team.rego", `clear contains "operational" if partnering`, `clear contains "family_name" if partnering`},
	"partner_beyond_team":       {"team.rego", "\tnot from_partner\n\tnot input.purpose in team_rows_only\n", "\tnot input.purpose in team_rows_only\n"},
	"customer_sees_another":     {"team.rego", "\tinput.purpose != \"self_service\"\n", ""},
	"customer_decides":          {"team.rego", `"given_name", "family_name", "birth_date"`, `"identity", "birth_date"`},
	"marketing_without_consent": guardWeakenings["shown_without_consent"],
	"analyst_sees_identity":     {"team.rego", `some c in {"operational", "behaviour"}`, `some c in {"operational", "identity"}`},
	"operator_gets_data": {
		"team.rego", "mask contains c if {\n\tinput.purpose == \"operations\"\n",
		"mask contains c if {\n\tinput.purpose in {\"operations\", \"administration\"}\n",
	},
	"breakglass_opens_special": {
		"team.rego", "\temergency\n\tsome c in {\"identity\"} | addresses\n",
		"\temergency\n\tsome c in {\"identity\", \"special\"} | addresses\n",
	},
	"breakglass_by_others": {"team.rego", "\t\t\"reassign\": {\"contact\", \"account\"},\n", "\t\t\"grant\": every_kind,\n"},
}

// TestProofsBite weakens guard or team, one edit at a time: each is found by the proof it breaks, with an example
// that OPA confirms.
func TestProofsBite(t *testing.T) {
	t.Parallel()
	bite(t, loadOpen(t), "data.tacit.proofs.", openConfig(), guardWeakenings)
	bite(t, load(t, policy.DefaultTeam()), "data.tacit.team.proofs.", config(policy.DefaultTeam()), teamWeakenings)
}

func bite(t *testing.T, whole *policy.Engine, pkg string, c policy.Config, rows map[string]weakening) {
	t.Helper()
	for _, p := range whole.Proofs() {
		name, ok := strings.CutPrefix(p.Rule, pkg)
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			w, ok := rows[name]
			if !ok {
				t.Fatal("no row shows that it bites")
			}
			guard, weak := w.applied(t, c)
			got, err := policy.ProveUnder(t.Context(), guard, weak, p.Rule)
			if err != nil || got.Holds() || !got.Confirmed {
				t.Errorf("got %+v, %v, want an example that OPA confirms", got, err)
			}
		})
	}
	if got, want := proven(whole, pkg), slices.Sorted(maps.Keys(rows)); !slices.Equal(got, want) {
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
	w := guardWeakenings["special_shown"]
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
