package main

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

// namesTest is a short test in the place of the default team's, which take their time.
const namesTest = `package tacit.team_test

import data.tacit
import rego.v2

actor := {"id": "a", "roles": ["support"], "regions": ["*"], "teams": []}

test_support_sees_names if {
	d := tacit.decision with input as {
		"actor": actor, "client": {"kind": "app"}, "purpose": "support", "action": "read", "kind": "contact",
		"record": {"bases": {"contract": true}, "consents": {}, "hold": false, "frozen": false, "restricted": false},
	}
	print(d.clear)
	"identity" in d.clear
}
`

// teamDir writes the default team with a piece of its source replaced.
func teamDir(t *testing.T, replace ...string) string {
	t.Helper()
	dir, team := t.TempDir(), policy.DefaultTeam()
	for i := 0; i < len(replace); i += 2 {
		if !strings.Contains(team["team.rego"], replace[i]) {
			t.Fatalf("the default team does not hold %q", replace[i])
		}
		team["team.rego"] = strings.Replace(team["team.rego"], replace[i], replace[i+1], 1)
	}
	team["team_test.rego"] = namesTest
	for name, src := range team {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const (
	supportSees = `some c in {"operational", "identity", "content"}`
	analystSees = `some c in {"operational", "behaviour"}`
)

// TestPolicyOffline looks at policies without a vault.
func TestPolicyOffline(t *testing.T) {
	sound := teamDir(t)
	narrow := teamDir(t, supportSees, `some c in {"operational", "content"}`)
	unsafe := teamDir(t, analystSees, `some c in {"operational", "behaviour", "identity"}`)
	broken := teamDir(t, supportSees, "nonsense")
	for _, tc := range []struct {
		name   string
		args   []string
		code   int
		prints []string
		talks  []string
	}{
		{"check", []string{"check", sound}, exitOK, nil, []string{"the proofs hold", "tests pass", "sha256:"}},
		{"check, and a test fails", []string{"check", narrow}, exitFailure, nil, []string{"team_test.rego:", "team_test.rego:8:1: the test test_support_sees_names fails", "hint: nothing was changed; tacit policy test"}},
		{"check, and a proof fails", []string{"check", unsafe}, exitFailure, nil, []string{"team_proofs.rego:", "this must never happen, and can: Analysis never sees"}},
		{"test", []string{"test", sound, "-v", "--coverage-min", "10"}, exitOK, []string{"passed   team_test.rego:8  test_support_sees_names\n          {", "0 failed", "% of the policy's lines were reached"}, nil},
		{"test of too little", []string{"test", sound, "--coverage-min", "99"}, exitFailure, []string{"no test reached team.rego: "}, []string{"less than 99%", "hint: "}},
		{"test that fails", []string{"test", narrow}, exitFailure, []string{"failed   team_test.rego:8  test_support_sees_names\n          {\"content\""}, []string{"1 of 1 tests fail", "hint: a policy becomes active only when its tests pass"}},
		{"test of what does not compile", []string{"test", broken}, exitFailure, nil, []string{"team.rego:", "hint: "}},
		{"prove", []string{"prove", sound}, exitOK, []string{"holds   Analysis never sees a name or an address, only pseudonyms (GDPR Art. 4(5), Art. 25(1))\n"}, nil},
		{"prove what is not so", []string{"prove", unsafe}, exitFailure, []string{"BROKEN  Analysis never sees", "team_proofs.rego:", "          purpose: \"analytics\"\n", "OPA confirms it."}, []string{"2 of ", "hint: "}},
		{"who can", []string{"who-can", "gender", "--dir", sound}, exitOK, []string{"gender leaves in clear by read for these purposes and no other:\n\ncompliance\n  1. if the caller has the role officer,\n     and "}, []string{"of the policy in " + sound}},
		{"who can, never", []string{"who-can", "gender", "--dir", sound, "--action", "delete"}, exitOK, []string{"gender never leaves in clear by delete, for no purpose.\n"}, nil},
		{"who can, misspelt", []string{"who-can", "gendre", "--dir", sound}, exitFailure, nil, []string{`did you mean "gender"?`, "hint: tacit catalog show"}},
		{"who can, of what is active", []string{"who-can", "gender"}, exitUsage, nil, []string{"no database is named"}},
		{"who can, with a catalog alone", []string{"who-can", "gender", "--catalog", filepath.Join(sound, "team.rego")}, exitUsage, nil, []string{"--catalog goes with --dir"}},
		{"diff", []string{"diff", sound, narrow, "--fail-on-wider"}, exitOK, []string{"NARROWER  identity in clear: clear → hidden, for example with\n          action: ", "purpose: \"support\"\n"}, nil},
		{"diff of the same", []string{"diff", sound, sound}, exitOK, []string{"decide alike"}, nil},
		{"diff that is wider", []string{"diff", narrow, sound, "--fail-on-wider"}, exitFailure, []string{"WIDER     identity in clear: hidden → clear"}, []string{"gives more in 1 respects"}},
		{"diff with a digest", []string{"diff", sound, "0123456789ab"}, exitUsage, nil, []string{"no directory and no file", "no database is named"}},
		{"coverage", []string{"coverage", sound}, exitOK, []string{"% of the policy's lines were reached\n"}, nil},
		{"coverage of nothing", []string{"coverage"}, exitUsage, nil, []string{"no policy is named"}},
		{"coverage of both", []string{"coverage", sound, "--live", "--token", "t"}, exitUsage, nil, []string{"leave the directory"}},
		{"replay without a time", []string{"replay", "--since", "soon", "--with", sound, "--token", "t"}, exitUsage, nil, []string{"--since is not a time"}},
		{"explain without an id", []string{"explain", "42", "--token", "t"}, exitUsage, nil, []string{"not an id"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			code, stdout, stderr := command(append([]string{"policy"}, tc.args...)...)
			if code != tc.code {
				t.Errorf("exit code %d, want %d", code, tc.code)
			}
			for _, want := range tc.prints {
				if !strings.Contains(stdout, want) {
					t.Errorf("standard output %q\nlacks %q", stdout, want)
				}
			}
			for _, want := range tc.talks {
				if !strings.Contains(stderr, want) {
					t.Errorf("standard error %q\nlacks %q", stderr, want)
				}
			}
		})
	}
}

// TestPolicyOfflineJSON: one line of JSON each, whatever comes of it.
func TestPolicyOfflineJSON(t *testing.T) {
	sound := teamDir(t)
	narrow := teamDir(t, supportSees, `some c in {"operational", "content"}`)
	for _, tc := range []struct {
		args []string
		at   func(map[string]any) bool
	}{
		{[]string{"check", sound}, func(m map[string]any) bool { return m["tests"].(float64) == 1 }},                                           //nolint:forcetypeassert // or the test fails
		{[]string{"test", sound}, func(m map[string]any) bool { return m["tests"].([]any)[0].(map[string]any)["result"] == "passed" }},         //nolint:forcetypeassert // or the test fails
		{[]string{"prove", sound}, func(m map[string]any) bool { return m["proofs"].([]any)[0].(map[string]any)["holds"] == true }},            //nolint:forcetypeassert // or the test fails
		{[]string{"who-can", "gender", "--dir", sound}, func(m map[string]any) bool { return m["field"] == "gender" && m["purposes"] != nil }}, // of whichever policy
		{[]string{"diff", sound, narrow}, func(m map[string]any) bool { return m["changes"].([]any)[0].(map[string]any)["names"] != nil }},     //nolint:forcetypeassert // or the test fails
		{[]string{"coverage", sound}, func(m map[string]any) bool { return m["covered"].(float64) > 10 }},                                      //nolint:forcetypeassert // or the test fails
	} {
		_, stdout, stderr := command(append(append([]string{"policy"}, tc.args...), "--json")...)
		var got map[string]any
		if err := json.Unmarshal([]byte(stdout), &got); err != nil || !tc.at(got) {
			t.Errorf("%v: %v in %.300s%s", tc.args, err, stdout, stderr)
		}
	}
}

// TestPolicyQuestionsToAServer: what is sent, and what is made of the answers.
func TestPolicyQuestionsToAServer(t *testing.T) {
	const entry = "0199c0de-0000-7000-8000-000000000003"
	var asked, reply string
	url := fakeServer(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		asked = r.Method + " " + r.URL.Path + "?" + r.URL.RawQuery + " " + string(body)
		io.WriteString(w, reply)
	})
	const lost = `"not_rebuilt":{"gone":2,"factless":0,"recordless":1}`
	for _, tc := range []struct {
		name, reply   string
		args          []string
		code          int
		asked         []string
		prints, talks []string
	}{
		{
			"explain", `{"decisions":[{"text":"Entry a.\n"},{"text":"Entry b.\n"}],"not_rebuilt":{}}`,
			[]string{"explain", entry, "--subject", entry},
			exitOK,
			[]string{`POST /v1/policy/explain? {"entry":"` + entry + `","subject":"` + entry + `"}`},
			[]string{"Entry a.\n\nEntry b.\n"},
			nil,
		},
		{
			"explain of the erased", `{"decisions":[],` + lost + `}`,
			[]string{"explain", entry},
			exitFailure,
			[]string{`{"entry":"` + entry + `"}`},
			nil,
			[]string{"2 could not be made again: the subject was erased", "nothing of this entry can be explained"},
		},
		{
			"replay", `{"entries":10,"more":true,"decisions":7,` + lost + `,"same":5,"differ":1,"differ_entries":["e9"],"inexact":3,
				"shifts":[{"purpose":"support","action":"read","kind":"contact","was":"visible","would":"hidden","count":2,"entries":["e1"]}]}`,
			[]string{"replay", "--since", "2026-03-01", "--until", "2026-03-01", "--with", "0123456789ab", "--limit", "10"},
			exitOK,
			[]string{`POST /v1/policy/replay? {"limit":10,"since":"2026-03-01T00:00:00Z","until":"2026-03-02T00:00:00Z","with":{"digest":"0123456789ab"}}`},
			[]string{"2      support  read    contact  the record  visible  hidden    e1"},
			[]string{"5 come out the same", "10 entries is the limit", "of 3 the policy of then", "1 come out otherwise under the very policy that made them, as in e9"},
		},
		{
			"replay with files", `{"shifts":[]}`,
			[]string{"replay", "--since", "7d", "--with", teamDir(t)},
			exitOK,
			[]string{`"with":{"files":{"team.rego":"# METADATA`},
			nil, nil,
		},
		{
			"coverage", `{"entries":3,"decisions":2,` + lost + `,"unused":[{"purpose":"billing","action":"read","kind":"case"},{"purpose":"billing","action":"read","kind":"contact"},
				{"purpose":"billing","action":"audit"}],"missed":[{"file":"team.rego","first":3,"last":4}],"covered":71.5}`,
			[]string{"coverage", "--live", "--since", "2026-03-01T09:30:00Z"},
			exitOK,
			[]string{"GET /v1/policy/coverage?limit=10000&since=2026-03-01T09%3A30%3A00Z "},
			[]string{"  billing may read: case, contact\n  billing may audit\n71.5% of the policy's lines were reached\n  no decision reached team.rego: 3-4\n"},
			[]string{"2 decisions of 3 entries since 2026-03-01T09:30:00Z"},
		},
	} {
		reply = tc.reply
		code, stdout, stderr := command(append(append([]string{"policy"}, tc.args...), "--url", url, "--token", "t")...)
		if code != tc.code {
			t.Errorf("%s: exit code %d: %s", tc.name, code, stderr)
		}
		for text, wants := range map[string][]string{asked: tc.asked, stdout: tc.prints, stderr: tc.talks} {
			for _, want := range wants {
				if !strings.Contains(text, want) {
					t.Errorf("%s: %.400q\nlacks %q", tc.name, text, want)
				}
			}
		}
		if code, stdout, _ := command(append(append([]string{"policy"}, tc.args...), "--json", "--url", url, "--token", "t")...); code != exitOK || !json.Valid([]byte(stdout)) {
			t.Errorf("%s --json: exit code %d, %q", tc.name, code, stdout)
		}
	}
}
