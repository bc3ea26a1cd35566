package rights_test

import (
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/rights"
)

var (
	holdA = uuid.UUID{41}
	holdB = uuid.UUID{42}

	marketing = rights.Rule{ID: "marketing", Purpose: "marketing", Classes: []string{"identity", "contact"}, From: at(0), CeilingDays: 100, Erase: true, Citation: "GDPR Art. 5(1)(e)"}
	service   = rights.Rule{ID: "service", Purpose: "service", From: at(0), CeilingDays: 300, Erase: true, Citation: "GDPR Art. 5(1)(e)"}
	tax       = rights.Rule{ID: "tax", Purpose: "tax", Classes: []string{"financial"}, From: at(0), FloorDays: 1000, Citation: "§ 147 AO"}
	claim     = rights.Hold{ID: holdA, Classes: []string{"financial"}, Ground: "legal_claim", Citation: "GDPR Art. 17(3)(e)", Review: at(500)}
	order     = rights.Hold{ID: holdB, Ground: "authority_order", Citation: "GDPR Art. 18(2)", Review: at(600)}
)

func TestResolve(t *testing.T) {
	ended := service
	ended.From = time.Time{}
	taxNotBegun := tax
	taxNotBegun.From = time.Time{}
	longer, forever := tax, tax
	longer.ID, longer.FloorDays, forever.FloorDays = "tax_long", 2000, math.MaxInt
	shredOnly := service
	shredOnly.Erase = false
	for _, tt := range []struct {
		name   string
		in     rights.Holding
		day    int
		action rights.Action
		shred  []string
		freeze []string
		why    []rights.Why // by class
	}{
		{"nothing says anything", rights.Holding{Classes: []string{"identity"}}, 9, rights.ActKeep, nil, nil, []rights.Why{rights.WhyNoRule}},
		{"no subject", rights.Holding{Gone: true, Classes: []string{"identity"}, RequestAt: at(1)}, 9, rights.ActNothing, nil, nil, nil},
		{"not yet", rights.Holding{Classes: []string{"identity"}, Rules: []rights.Rule{marketing}}, 99, rights.ActKeep, nil, nil, []rights.Why{rights.WhyCeiling}},
		{"due to the day", rights.Holding{Classes: []string{"identity"}, Rules: []rights.Rule{marketing}}, 100, rights.ActErase, []string{"identity"}, nil, []rights.Why{rights.WhyCeiling}},
		{"another purpose needs it", rights.Holding{Classes: []string{"identity"}, Rules: []rights.Rule{marketing, service}}, 200, rights.ActKeep, nil, nil, []rights.Why{rights.WhyCeiling}},
		{"the last purpose has ended", rights.Holding{Classes: []string{"identity"}, Rules: []rights.Rule{marketing, service}}, 300, rights.ActErase, []string{"identity"}, nil, []rights.Why{rights.WhyCeiling}},
		{"a relationship that goes on", rights.Holding{Classes: []string{"identity"}, Rules: []rights.Rule{marketing, ended}}, 9999, rights.ActKeep, nil, nil, []rights.Why{rights.WhyNotStarted}},
		{"one class is due", rights.Holding{Classes: []string{"identity", "financial"}, Rules: []rights.Rule{service, tax}}, 400, rights.ActShred, []string{"identity"}, nil, []rights.Why{rights.WhyFloor, rights.WhyCeiling}},
		{"a floor that is over sets no end", rights.Holding{Classes: []string{"financial"}, Rules: []rights.Rule{tax}}, 2000, rights.ActKeep, nil, nil, []rights.Why{rights.WhyNoCeiling}},
		{"a floor without an end", rights.Holding{Classes: []string{"financial"}, Rules: []rights.Rule{tax}}, 9, rights.ActKeep, nil, nil, []rights.Why{rights.WhyFloor}},
		{"only the classes", rights.Holding{Classes: []string{"identity"}, Rules: []rights.Rule{shredOnly}}, 400, rights.ActShred, []string{"identity"}, nil, []rights.Why{rights.WhyCeiling}},

		{"asked for", rights.Holding{Classes: []string{"identity", "contact"}, RequestAt: at(5)}, 5, rights.ActErase, []string{"contact", "identity"}, nil, []rights.Why{rights.WhyRequest, rights.WhyRequest}},
		{"asked for, not yet", rights.Holding{Classes: []string{"identity"}, RequestAt: at(5)}, 4, rights.ActKeep, nil, nil, []rights.Why{rights.WhyRequest}},
		{"asked for, and a purpose goes on", rights.Holding{Classes: []string{"identity"}, Rules: []rights.Rule{ended, service}, RequestAt: at(5)}, 5, rights.ActErase, []string{"identity"}, nil, []rights.Why{rights.WhyRequest}},
		{"asked for, and law keeps a class", rights.Holding{Classes: []string{"identity", "financial"}, Rules: []rights.Rule{tax}, RequestAt: at(5)}, 5, rights.ActShred, []string{"identity"}, nil, []rights.Why{rights.WhyFloor, rights.WhyRequest}},
		{"asked for, and two laws keep it", rights.Holding{Classes: []string{"financial"}, Rules: []rights.Rule{tax, longer}, RequestAt: at(5)}, 1500, rights.ActKeep, nil, nil, []rights.Why{rights.WhyFloor}},
		{"asked for, and more days than there are", rights.Holding{Classes: []string{"financial"}, Rules: []rights.Rule{forever}, RequestAt: at(5)}, 9999, rights.ActKeep, nil, nil, []rights.Why{rights.WhyFloor}},
		{"asked for, and law no longer keeps it", rights.Holding{Classes: []string{"financial"}, Rules: []rights.Rule{tax}, RequestAt: at(5)}, 1000, rights.ActErase, []string{"financial"}, nil, []rights.Why{rights.WhyRequest}},
		{"asked for, and law's time has not begun", rights.Holding{Classes: []string{"financial"}, Rules: []rights.Rule{taxNotBegun}, RequestAt: at(5)}, 9999, rights.ActKeep, nil, nil, []rights.Why{rights.WhyNotStarted}},

		{"a hold on one class", rights.Holding{Classes: []string{"identity", "financial"}, Holds: []rights.Hold{claim}, RequestAt: at(5)}, 5, rights.ActShred, []string{"identity"}, []string{"financial"}, []rights.Why{rights.WhyRequest, rights.WhyRequest}},
		{"a hold on all", rights.Holding{Classes: []string{"identity", "financial"}, Holds: []rights.Hold{order}, RequestAt: at(5)}, 5, rights.ActFreeze, nil, []string{"financial", "identity"}, []rights.Why{rights.WhyRequest, rights.WhyRequest}},
		{"a hold extends nothing", rights.Holding{Classes: []string{"identity"}, Rules: []rights.Rule{marketing}, Holds: []rights.Hold{order}}, 9, rights.ActKeep, nil, nil, []rights.Why{rights.WhyCeiling}},
		{"a hold on what is not there", rights.Holding{Classes: []string{"identity"}, Holds: []rights.Hold{claim}, RequestAt: at(5)}, 5, rights.ActErase, []string{"identity"}, nil, []rights.Why{rights.WhyRequest}},

		{"no data left, asked for", rights.Holding{RequestAt: at(5)}, 5, rights.ActErase, nil, nil, nil},
		{"no data left, held", rights.Holding{RequestAt: at(5), Holds: []rights.Hold{order}}, 5, rights.ActFreeze, nil, nil, nil},
		{"no data left, a rule for all", rights.Holding{Rules: []rights.Rule{service}}, 300, rights.ActErase, nil, nil, nil},
		{"no data left, a rule for its classes", rights.Holding{Rules: []rights.Rule{shredOnly, marketing}}, 300, rights.ActKeep, nil, nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := rights.Resolve(tt.in, at(tt.day))
			var why []rights.Why
			for _, c := range got.Classes {
				why = append(why, c.Why)
			}
			if got.Action != tt.action {
				t.Errorf("got %s, want %s", got.Action, tt.action)
			}
			for name, diff := range map[string]string{
				"shred": cmp.Diff(tt.shred, got.Shred), "freeze": cmp.Diff(tt.freeze, got.Freeze), "why": cmp.Diff(tt.why, why),
			} {
				if diff != "" {
					t.Errorf("%s (-want +got):\n%s", name, diff)
				}
			}
		})
	}
}

func TestResolvedSaysWhy(t *testing.T) {
	second := claim
	second.ID, second.Ground, second.Review = holdB, "tax_audit", at(400)
	ceiling := tax
	ceiling.ID, ceiling.FloorDays, ceiling.CeilingDays = "tax_end", 0, 900
	in := rights.Holding{
		Classes: []string{"financial", "identity", "content"}, Rules: []rights.Rule{tax, ceiling, marketing},
		Holds: []rights.Hold{second, claim, claim},
	}
	got := rights.Resolve(in, at(1000))
	want := []rights.Resolved{
		{Class: "content", Verdict: rights.Keep, Why: rights.WhyNoRule},
		{
			Class: "financial", Verdict: rights.Frozen, Why: rights.WhyCeiling, Rule: "tax_end", Purpose: "tax", Citation: "GDPR Art. 17(3)(e)",
			Until: at(1000), Ground: "legal_claim", Review: at(500), Holds: []uuid.UUID{holdA, holdB},
		},
		{Class: "identity", Verdict: rights.Due, Why: rights.WhyCeiling, Rule: "marketing", Purpose: "marketing", Citation: "GDPR Art. 5(1)(e)", Until: at(100)},
	}
	if diff := cmp.Diff(want, got.Classes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	in.RequestAt = at(10)
	got = rights.Resolve(in, at(20))
	kept := rights.Resolved{Class: "financial", Verdict: rights.Keep, Why: rights.WhyFloor, Rule: "tax", Purpose: "tax", Citation: "§ 147 AO", Until: at(1000)}
	if diff := cmp.Diff(kept, got.Classes[1]); diff != "" {
		t.Errorf("kept against a request (-want +got):\n%s", diff)
	}
}

func TestForecast(t *testing.T) {
	in := rights.Holding{Classes: []string{"identity", "financial", "content"}, Rules: []rights.Rule{marketing, tax}, Holds: []rights.Hold{claim}}
	in.Rules = append(in.Rules, rights.Rule{ID: "end", Classes: []string{"financial"}, From: at(0), CeilingDays: 200})
	var got []string
	for _, f := range rights.Forecast(in, at(0), at(1000)) {
		got = append(got, f.At.Format(time.DateOnly)+" "+f.Resolved.Class+" "+string(f.Resolved.Verdict))
	}
	want := []string{at(100).Format(time.DateOnly) + " identity due", at(1000).Format(time.DateOnly) + " financial frozen"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if falls := rights.Forecast(in, at(100), at(999)); falls != nil {
		t.Errorf("what is due already, and what is later: got %v", falls)
	}
}

var classes = []string{"identity", "contact", "content", "financial"}

// drawClasses draws nil, for all, and lists with doubles too.
func drawClasses(t *rapid.T, label string) []string {
	if rapid.IntRange(0, 3).Draw(t, label+": all") == 0 {
		return nil
	}
	return rapid.SliceOfN(rapid.SampledFrom(classes), 1, 3).Draw(t, label)
}

func drawMoment(t *rapid.T, label string) time.Time {
	if rapid.IntRange(0, 3).Draw(t, label+": none") == 0 {
		return time.Time{}
	}
	return at(rapid.IntRange(0, 20).Draw(t, label))
}

func drawRule(t *rapid.T) rights.Rule {
	return rights.Rule{
		ID: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "rule"), Purpose: rapid.SampledFrom([]string{"p", "q"}).Draw(t, "purpose"), Classes: drawClasses(t, "covers"), From: drawMoment(t, "from"),
		FloorDays: rapid.IntRange(-2, 12).Draw(t, "floor"), CeilingDays: rapid.IntRange(-2, 12).Draw(t, "ceiling"), Erase: rapid.Bool().Draw(t, "erase"),
	}
}

func drawHold(t *rapid.T) rights.Hold {
	return rights.Hold{
		ID: rapid.SampledFrom([]uuid.UUID{holdA, holdB}).Draw(t, "hold"), Classes: drawClasses(t, "holds"),
		Ground: rapid.SampledFrom([]string{"legal_claim", "tax_audit"}).Draw(t, "ground"), Review: drawMoment(t, "review"),
	}
}

func drawHolding(t *rapid.T) rights.Holding {
	return rights.Holding{
		Gone: rapid.IntRange(0, 9).Draw(t, "gone") == 9, Classes: rapid.SliceOfN(rapid.SampledFrom(classes), 0, 5).Draw(t, "classes"),
		Rules: rapid.SliceOfN(rapid.Custom(drawRule), 0, 4).Draw(t, "rules"), Holds: rapid.SliceOfN(rapid.Custom(drawHold), 0, 2).Draw(t, "holds"),
		RequestAt: drawMoment(t, "request"),
	}
}

// within reports whether a plan destroys nothing that another does not.
func within(narrow, wide rights.Plan) bool {
	for _, class := range narrow.Shred {
		if !slices.Contains(wide.Shred, class) {
			return false
		}
	}
	return narrow.Action != rights.ActErase || wide.Action == rights.ActErase
}

func TestResolverIsTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in, now := drawHolding(t), drawMoment(t, "now")
		if len(in.Rules) > 0 && rapid.Bool().Draw(t, "odd") {
			in.Rules[0].FloorDays = rapid.Int().Draw(t, "any floor")
			in.Rules[0].CeilingDays = rapid.Int().Draw(t, "any ceiling")
			in.Rules[0].From = time.Unix(rapid.Int64Range(-1<<36, 1<<36).Draw(t, "any moment"), 0)
		}
		plan := rights.Resolve(in, now)
		want := slices.Compact(slices.Sorted(slices.Values(in.Classes)))
		if in.Gone {
			want = nil
		}
		var got []string
		for _, c := range plan.Classes {
			got = append(got, c.Class)
			due := !c.Until.IsZero() && !now.Before(c.Until)
			if (c.Verdict == rights.Keep) == due || (c.Verdict == rights.Frozen) != (len(c.Holds) > 0) || c.Why == "" {
				t.Fatalf("%s until %s at %s with %d holds, because of %s", c.Verdict, c.Until, now, len(c.Holds), c.Why)
			}
			if slices.Contains(plan.Shred, c.Class) != (c.Verdict == rights.Due) || slices.Contains(plan.Freeze, c.Class) != (c.Verdict == rights.Frozen) {
				t.Fatalf("%s of %s is not in the plan", c.Verdict, c.Class)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("got verdicts on %v, want %v", got, want)
		}
		if all := len(plan.Shred) == len(plan.Classes); plan.Action == rights.ActErase && !all {
			t.Fatalf("erases the subject, and keeps some of %v", got)
		}
	})
}

// What a plan destroyed is no input of the next call, which finds nothing more to destroy.
func TestResolverIsIdempotent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in, now := drawHolding(t), drawMoment(t, "now")
		first := rights.Resolve(in, now)
		in.Gone = in.Gone || first.Action == rights.ActErase
		in.Classes = slices.DeleteFunc(slices.Clone(in.Classes), func(c string) bool { return slices.Contains(first.Shred, c) })
		again := rights.Resolve(in, now)
		if len(again.Shred) > 0 || again.Action == rights.ActErase || again.Action == rights.ActShred {
			t.Fatalf("after %s of %v: %s of %v", first.Action, first.Shred, again.Action, again.Shred)
		}
		if len(in.Classes) > 0 && !in.Gone && !slices.Equal(first.Freeze, again.Freeze) {
			t.Fatalf("froze %v, then %v", first.Freeze, again.Freeze)
		}
		if third := rights.Resolve(in, now); cmp.Diff(again, third) != "" {
			t.Fatalf("the same input gives another plan: %s", cmp.Diff(again, third))
		}
	})
}

func TestAHoldOrAFloorNeverDestroysMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in, now := drawHolding(t), drawMoment(t, "now")
		before := rights.Resolve(in, now)
		held := in
		held.Holds = append(slices.Clone(in.Holds), drawHold(t))
		if after := rights.Resolve(held, now); !within(after, before) {
			t.Fatalf("a hold took %s of %v to %s of %v", before.Action, before.Shred, after.Action, after.Shred)
		}
		floor := drawRule(t)
		floor.CeilingDays = 0
		required := in
		required.Rules = append(slices.Clone(in.Rules), floor)
		if after := rights.Resolve(required, now); !within(after, before) {
			t.Fatalf("a floor took %s of %v to %s of %v", before.Action, before.Shred, after.Action, after.Shred)
		}
		raised := in
		if len(in.Rules) > 0 {
			raised.Rules = slices.Clone(in.Rules)
			raised.Rules[0].FloorDays += 3
			if after := rights.Resolve(raised, now); in.Rules[0].FloorDays >= 0 && !within(after, before) {
				t.Fatalf("a higher floor took %v to %v", before.Shred, after.Shred)
			}
		}
	})
}

func TestOrderOfRulesAndHoldsNeverMatters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in, now := drawHolding(t), drawMoment(t, "now")
		other := rights.Holding{Gone: in.Gone, RequestAt: in.RequestAt, Classes: turned(t, in.Classes), Rules: turned(t, in.Rules), Holds: turned(t, in.Holds)}
		if diff := cmp.Diff(rights.Resolve(in, now), rights.Resolve(other, now)); diff != "" {
			t.Fatalf("another order (-one +other):\n%s", diff)
		}
	})
}

func turned[T any](t *rapid.T, list []T) []T {
	if len(list) < 2 {
		return list
	}
	return rapid.Permutation(list).Draw(t, "order")
}

// A forecast is kept: a moment before it the class is kept, and from then on it is not.
func TestForecastComesTrue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawHolding(t)
		falls := rights.Forecast(in, at(0), at(25))
		for _, f := range falls {
			if v := verdict(in, f.Resolved.Class, f.At.Add(-time.Second)); v != rights.Keep {
				t.Fatalf("%s before it falls due", v)
			}
			if v := verdict(in, f.Resolved.Class, f.At); v == rights.Keep || v != f.Resolved.Verdict {
				t.Fatalf("got %s, forecast %s", v, f.Resolved.Verdict)
			}
		}
		for _, c := range rights.Resolve(in, at(25)).Classes {
			forecast := slices.ContainsFunc(falls, func(f rights.Fall) bool { return f.Resolved.Class == c.Class })
			if c.Verdict != rights.Keep && !forecast && verdict(in, c.Class, at(0)) == rights.Keep {
				t.Fatalf("%s fell due, and no forecast said so", c.Class)
			}
		}
	})
}

func verdict(in rights.Holding, class string, now time.Time) rights.Verdict {
	for _, c := range rights.Resolve(in, now).Classes {
		if c.Class == class {
			return c.Verdict
		}
	}
	return ""
}

// Two rules that say the same: which of them is named does not depend on which came first.
func TestTiesOfRules(t *testing.T) {
	other := tax
	other.ID, other.Purpose = "accounts", "accounting"
	for _, rules := range [][]rights.Rule{{tax, other}, {other, tax}} {
		got := rights.Resolve(rights.Holding{Classes: []string{"financial"}, Rules: rules, RequestAt: at(1)}, at(2)).Classes[0]
		if got.Rule != "accounts" || got.Purpose != "accounting" {
			t.Errorf("of %s and %s: got %s", rules[0].ID, rules[1].ID, got.Rule)
		}
	}
}

func TestKeptSaysWhatAPlanLeavesAndWhy(t *testing.T) {
	one, other := uuid.UUID{1}, uuid.UUID{2}
	plan := rights.Resolve(rights.Holding{
		Classes: []string{"identity", "financial", "contact", "content"}, RequestAt: at(0),
		Rules: []rights.Rule{{ID: "tax", Classes: []string{"financial"}, From: at(-10), FloorDays: 3650, Citation: "§ 147 AO"}},
		Holds: []rights.Hold{
			{ID: other, Classes: []string{"content"}, Ground: "audit", Citation: "§ 193 AO", Review: at(9)},
			{ID: one, Classes: []string{"content"}, Ground: "legal_claim", Citation: "GDPR Art. 17(3)(e)", Review: at(30)},
		},
	}, at(1))
	want := []rights.Kept{
		{Class: "content", Ground: "legal_claim", Citation: "GDPR Art. 17(3)(e)", Hold: one},
		{Class: "financial", Ground: "retention", Citation: "§ 147 AO", Until: at(-10).AddDate(0, 0, 3650)},
	}
	if diff := cmp.Diff(want, plan.Kept()); diff != "" || plan.Action != rights.ActShred {
		t.Errorf("%s: %s", plan.Action, diff)
	}
	if kept := rights.Resolve(rights.Holding{Classes: []string{"identity"}, RequestAt: at(0)}, at(1)).Kept(); kept != nil {
		t.Errorf("of one who goes as a whole: got %+v", kept)
	}
	if kept := rights.Resolve(rights.Holding{Gone: true}, at(1)).Kept(); kept != nil {
		t.Errorf("of one who is gone: got %+v", kept)
	}
}
