package policy_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy"
)

func explain(t *testing.T, e *policy.Engine, q *policy.Request, fields ...policy.Field) policy.Explanation {
	t.Helper()
	x, err := e.Explain(t.Context(), q, fields...)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// missing writes what each way lacks.
func missing(w policy.Why) []string {
	var out []string
	for _, m := range w.Missing {
		text := texts(m.Unmet)
		if m.Fixed {
			text = "another request: " + text
		}
		out = append(out, text)
	}
	return out
}

// TestWhyNot names what a refusal lacks, and nothing that is so already.
func TestWhyNot(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	for _, tc := range []struct {
		name    string
		request *policy.Request
		change  change
		want    []string
	}{
		{"consent", ask("marketing", "read"), consent("marketing", policy.Consent{}), []string{"consent to marketing is given"}},
		{"consent withdrawn", ask("marketing", "read"), consent("marketing", policy.Consent{Status: "withdrawn"}), []string{"consent to marketing is given"}},
		{"basis", ask("billing", "read"), bases(), []string{"the legal basis contract is on file"}},
		{"either basis", ask("support", "read"), bases(), []string{"the legal basis contract is on file", "the legal basis legitimate interests is on file"}},
		{"restriction", ask("sales", "read"), restricted, []string{"processing of the record is not restricted"}},
		{"region", ask("sales", "read"), inRegion("US"), []string{"a break-glass grant covers the record", "the record's region is EU"}},
		{"objection and basis", ask("billing", "read"), both(bases(), consent("billing", policy.Consent{Status: "objected"})), []string{
			"the legal basis contract is on file; no objection, refusal or withdrawal is on file for billing",
		}},
		{"role", ask("support", "read"), roles("sales"), []string{
			"another request: the caller has the role support", "another request: the purpose is sales",
			"another request: the caller has the role billing; the purpose is billing",
		}},
		{"action", ask("support", "erase"), nil, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if tc.change != nil {
				tc.change(tc.request)
			}
			x := explain(t, e, tc.request, policy.Field{Name: "family_name", Class: "identity"})
			if x.Decision.Visible || x.Visible.Form != policy.Hidden || x.Visible.Never || x.Fields != nil || x.Visible.Because != nil {
				t.Fatalf("got %+v", x)
			}
			got := missing(x.Visible)
			if tc.want == nil { // the nearest request with which it would go
				if len(got) == 0 || !slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, "another request: the action is ") }) {
					t.Errorf("got %q", got)
				}
				return
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestWhyFields explains each form.
func TestWhyFields(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	q := ask("support", "read")
	bases("contract")(q)
	names := []policy.Field{
		{Name: "family_name", Class: "identity"},
		{Name: "value", Class: "contact.email"},
		{Name: "gender", Class: "special"},
		{Name: "birth_date", Class: "identity", Purposes: []string{"sales"}},
		{Name: "nobody", Class: "nothing"},
	}
	x := explain(t, e, q, names...)
	if len(x.Fields) != len(names) || x.Visible.Form != policy.Clear || x.Visible.Missing != nil {
		t.Fatalf("got %+v", x)
	}
	clear, mask, special, undeclared, never := x.Fields[0], x.Fields[1], x.Fields[2], x.Fields[3], x.Fields[4]
	const because = "the caller has the role support; " + ours + some + "the legal basis contract is on file; no objection, refusal or withdrawal is on file for support; " +
		"processing of the record is not restricted; the record is not frozen"
	if diff := cmp.Diff(because, texts(clear.Because)); clear.Form != policy.Clear || diff != "" {
		t.Errorf("in clear (-want +got):\n%s", diff)
	}
	if mask.Form != policy.Mask || len(mask.Because) == 0 {
		t.Errorf("masked: %+v", mask)
	}
	if diff := cmp.Diff([]string{"a break-glass grant covers the record"}, missing(mask)); diff != "" {
		t.Errorf("masked (-want +got):\n%s", diff)
	}
	if special.Form != policy.Hidden || special.Never || !slices.ContainsFunc(special.Missing, func(m policy.Missing) bool { return m.Fixed }) {
		t.Errorf("special: %+v", special)
	}
	if diff := cmp.Diff(policy.Why{Undeclared: true}, undeclared); diff != "" {
		t.Errorf("not declared (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(policy.Why{Never: true}, never); diff != "" {
		t.Errorf("never (-want +got):\n%s", diff)
	}
}

// TestMissingIsEnough grants what is said to be missing and asks again.
func TestMissingIsEnough(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	q := ask("compliance", "read")
	field := policy.Field{Name: "gender", Class: "special"}
	w := explain(t, e, q, field).Fields[0]
	want := []string{"the legal basis statutory is on file", "consent to compliance is given; the consent to compliance is explicit"}
	if diff := cmp.Diff(want, missing(w)); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	q.Record.Bases["statutory"] = true
	if w := explain(t, e, q, field).Fields[0]; w.Form != policy.Clear || !strings.Contains(texts(w.Because), want[0]) {
		t.Errorf("got %+v", w)
	}
}

// TestQuestionsLeaveTheEngineAsItIs: whoever asks often must not fill what decisions rest on.
func TestQuestionsLeaveTheEngineAsItIs(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	before := policy.Size(e)
	for _, region := range []string{"A", "B", "C"} {
		q := ask("support", "read")
		both(regions(region, "X"), inRegion("Y"))(q)
		explain(t, e, q, policy.Field{Name: "family_name", Class: "identity"})
		if _, err := e.WhoCan(policy.Question{Field: "identity", Kind: "contact"}); err != nil {
			t.Fatal(err)
		}
		u := e.NewUsage()
		if _, err := u.Report(); err != nil {
			t.Fatal(err)
		}
	}
	if after := policy.Size(e); after != before {
		t.Errorf("the engine has %d conditions, had %d", after, before)
	}
}

// Many may ask one engine, and decide by it, at a time: its conditions are shared. The race detector is the judge.
func TestQuestionsConcurrently(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			if _, err := e.WhoCan(policy.Question{Field: "identity", Kind: "contact"}); err != nil {
				t.Error(err)
			}
		})
		wg.Go(func() {
			q := ask("marketing", "read")
			if _, err := e.Explain(t.Context(), q, policy.Field{Name: "family_name", Class: "identity"}); err != nil {
				t.Error(err)
			}
		})
		wg.Go(func() {
			if _, err := e.Decide(t.Context(), ask("support", "read")); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}
