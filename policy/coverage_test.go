package policy_test

import (
	"slices"
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

// TestUsageFindsWhatNobodyUses adds decisions and looks at what is left over.
func TestUsageFindsWhatNobodyUses(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	u := e.NewUsage()
	before, err := u.Report()
	if err != nil {
		t.Fatal(err)
	}
	partner := ask("support", "read")
	partnerOf("t2")(partner) // refused: it makes use of nothing
	imports := ask("operations", "import")
	noRecord(imports) // it names a kind all the same
	for _, q := range []*policy.Request{ask("support", "read"), ask("support", "read"), ask("marketing", "list"), partner, imports} {
		if err := u.Add(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	after, err := u.Report()
	if err != nil {
		t.Fatal(err)
	}
	if after.Decisions != 5 || len(after.Unused) != len(before.Unused)-3 {
		t.Errorf("%d decisions: %d unused, before %d", after.Decisions, len(after.Unused), len(before.Unused))
	}
	for p, want := range map[policy.Permission]bool{
		{Purpose: "support", Action: "read", Kind: "contact"}:        false,
		{Purpose: "marketing", Action: "list", Kind: "contact"}:      false,
		{Purpose: "support", Action: "read", Kind: "case"}:           true,
		{Purpose: "compliance", Action: "audit"}:                     true,
		{Purpose: "sales", Action: "reassign", Kind: "contact"}:      true,
		{Purpose: "sales", Action: "reassign", Kind: "case"}:         false, // not given
		{Purpose: "support", Action: "erase", Kind: "contact"}:       false,
		{Purpose: "support", Action: "withdraw", Kind: "contact"}:    false, // everybody's
		{Purpose: "operations", Action: "import"}:                    false,
		{Purpose: "compliance", Action: "export", Kind: "contact"}:   true,
		{Purpose: "compliance", Action: "request"}:                   false, // for people to use
		{Purpose: "compliance", Action: "restrict", Kind: "contact"}: false,
		{Purpose: "marketing", Action: "search", Kind: "contact"}:    false,
	} {
		if got := slices.Contains(after.Unused, p); got != want {
			t.Errorf("%+v unused: %v, want %v", p, got, want)
		}
	}
	if before.Covered != 0 || after.Covered <= 10 || after.Covered >= 90 || len(after.Missed) == 0 || after.Missed[0].File == "" {
		t.Errorf("covered %v, then %v: %v", before.Covered, after.Covered, after.Missed)
	}
}

// TestTestReportsCoverage: the default policy's own tests reach nearly all of it, and one that fails says where.
func TestTestReportsCoverage(t *testing.T) {
	team := policy.DefaultTeam()
	team["more_test.rego"] = "package tacit.team_test\n\nimport rego.v2\n\ntest_nothing if {\n\tprint(\"here\")\n\tfalse\n}\n"
	r, err := policy.Test(t.Context(), config(team))
	if err != nil {
		t.Fatal(err)
	}
	if r.Covered < 80 || r.Covered > 100 || slices.ContainsFunc(r.Missed, func(l policy.Lines) bool { return l.File == "team.rego" }) {
		t.Errorf("they cover %v, missed %v; want all of team.rego", r.Covered, r.Missed)
	}
	failed := slices.DeleteFunc(slices.Clone(r.Results), func(x policy.TestResult) bool { return x.Passed })
	if len(failed) != 1 || len(r.Results) < 20 || failed[0].Name != "test_nothing" || failed[0].At.String() != "more_test.rego:5" || failed[0].Output != "here\n" || r.Err() == nil {
		t.Errorf("got %+v, %v", failed, r.Err())
	}
}
