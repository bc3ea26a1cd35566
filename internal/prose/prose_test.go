package prose_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/prose"
	"github.com/tacitcrm/tacit/policy"
)

func same(t *testing.T, what, got, want string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestWhoCan(t *testing.T) {
	way := policy.Way{{Text: "the caller has the role support", Rego: `"support" in actor.roles`}, {Text: "the record is not frozen"}}
	list := prose.AccessOf([]policy.Access{
		{Purpose: "support", Ways: []policy.Way{way, way[:1]}, Complete: true},
		{Purpose: "sales", Ways: []policy.Way{way[1:]}},
	})
	same(t, "two purposes", prose.WhoCan(policy.Question{Field: "gender", Kind: "contact", Action: "read", Form: policy.Mask}, list), `gender of a contact leaves at least masked by read for these purposes and no other:

support
  1. if the caller has the role support,
     and the record is not frozen.
  2. if the caller has the role support.

sales
  1. if the record is not frozen.
  There are more ways than can be listed.
`)
	same(t, "none", prose.WhoCan(policy.Question{Field: "gender", Action: "read", Form: policy.Clear}, nil), "gender never leaves in clear by read, for no purpose.\n")
	raw, err := json.Marshal(list[0].Ways[1])
	if err != nil {
		t.Fatal(err)
	}
	same(t, "JSON", string(raw), `[{"text":"the caller has the role support","rego":"\"support\" in actor.roles"}]`)
}

func TestDiff(t *testing.T) {
	example := map[string]any{"purpose": "support", "actor": map[string]any{"roles": []string{"support"}, "teams": []string{}}, "record": map[string]any{}}
	changes, wider := prose.ChangesOf([]policy.Change{
		{Right: "clear", Names: policy.NewSet("identity"), Was: "hidden", Now: "clear", Wider: true, Example: example, Confirmed: true},
		{Right: "visible", Was: "yes", Now: "no", Example: map[string]any{"action": "read"}},
	})
	if wider != 1 {
		t.Errorf("got %d wider, want 1", wider)
	}
	same(t, "changes", prose.Diff(changes), `WIDER     identity in clear: hidden → clear, for example with
          actor.roles: ["support"]
          actor.teams: []
          purpose: "support"
          record: {}
NARROWER  records that show: yes → no, for example with
          action: "read"
          OPA does not confirm this one.
`)
	same(t, "none", prose.Diff(nil), "The two policies decide alike, whatever is asked.\n")
}

func TestProofs(t *testing.T) {
	proofs, broken := prose.ProofsOf([]policy.Proof{
		{Rule: "data.tacit.proofs.a", Title: "Nobody sees it", Citation: "GDPR Art. 9"},
		{Rule: "data.tacit.proofs.b", Example: map[string]any{"hold": true}},
		{Rule: "data.tacit.proofs.c", Title: "Third", Example: map[string]any{"hold": false}, Confirmed: true},
	})
	if broken != 2 {
		t.Errorf("got %d broken, want 2", broken)
	}
	for i := range proofs {
		proofs[i].At = "team.rego:7"
	}
	same(t, "proofs", prose.Proofs(proofs), `holds   Nobody sees it (GDPR Art. 9)
BROKEN  data.tacit.proofs.b
        team.rego:7
        It happens, for example, with
          hold: true
        OPA does not confirm it: this could not be proven either way.
BROKEN  Third
        team.rego:7
        It happens, for example, with
          hold: false
        OPA confirms it.
3 proofs
`)
}

func TestTests(t *testing.T) {
	tests, failures := prose.TestsOf([]policy.TestResult{
		{Name: "test_a", Passed: true, Took: time.Second},
		{Name: "test_b", Output: "one\n\ntwo\n", Trouble: "stopped"},
		{Name: "todo_test_c", Skipped: true},
	})
	if failures != 1 || tests[0].Seconds != 1 {
		t.Errorf("got %d failures, %+v", failures, tests)
	}
	for i := range tests {
		tests[i].At = "t.rego:1"
	}
	said := `failed   t.rego:1  test_b
          stopped
          one
          two
skipped  t.rego:1  todo_test_c
3 tests: 1 passed, 1 failed, 1 skipped
`
	same(t, "tests", prose.Tests(tests, false), said)
	same(t, "all tests", prose.Tests(tests, true), "passed   t.rego:1  test_a\n"+said)
}

func TestUsage(t *testing.T) {
	var u prose.Usage
	err := json.Unmarshal([]byte(`{"not_rebuilt":{"gone":2,"factless":0,"recordless":1},"covered":71.46,
		"unused":[{"purpose":"billing","action":"read","kind":"case"},{"purpose":"billing","action":"read","kind":"contact"},{"purpose":"billing","action":"audit"}],
		"missed":[{"file":"a.rego","first":3,"last":4},{"file":"a.rego","first":9,"last":9},{"file":"b.rego","first":1,"last":2}]}`), &u)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "usage", u.Text(), `Given by the policy, and used by nobody:
  billing may read: case, contact
  billing may audit
71.5% of the policy's lines were reached
  no decision reached a.rego: 3-4, 9
  no decision reached b.rego: 1-2
`)
	want := []string{
		"2 could not be made again: the subject was erased, or the record or the credential is no more",
		"1 could not be made again: policy did not decide on a record",
	}
	if diff := cmp.Diff(want, u.Lost.Reasons()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
