package bench

import (
	"context"
	"fmt"
	"maps"
	"strings"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/revision"
)

// Budgets of decisions.
const (
	decideBudget = 3_000   // nanoseconds, one record of 30 fields
	listBudget   = 100_000 // nanoseconds, a list of 100 records
	loadBudget   = 100     // milliseconds
	flatBudget   = 2       // a policy of 400 rules to one of 25

	decidedFields = 30
	listed        = 100
	fewRules      = 25
	manyRules     = 400
	policyPairs   = 5 // of measurements in a round
)

// Policy measures decisions: one about a record of 30 fields and a list of 100, by the program and by OPA's
// interpreter; the load of the default policy with its proofs; and how the cost of a decision grows with the number of
// rules. It needs no database. Of cfg it takes Rounds, Now, Say and Report. Errors: ErrArgument, those of policy.Load.
func Policy(ctx context.Context, cfg Config) error {
	if err := within("rounds", cfg.Rounds, 1, maxRounds); err != nil {
		return err
	}
	base, err := revision.Config(crm.Source(), policy.DefaultTeam())
	if err != nil {
		return fmt.Errorf("default catalog: %w", err)
	}
	base.Shadow = -1 // measured by itself
	for _, measure := range []func(context.Context, Config, policy.Config) error{loads, decides, shadowed, rules} {
		if err := measure(ctx, cfg, base); err != nil {
			return err
		}
	}
	return nil
}

// loads measures Load: compiling, the program, and all proofs.
func loads(ctx context.Context, cfg Config, base policy.Config) error {
	cfg.Say("loading the default policy")
	var took Sample
	for range cfg.Rounds {
		began := cfg.Now()
		if _, err := policy.Load(ctx, base); err != nil {
			return fmt.Errorf("load the default policy: %w", err)
		}
		took = append(took, ms(cfg.Now().Sub(began)))
	}
	r := Result{Bench: "policy/load", Rounds: len(took), TotalMS: took.Median()}
	r.Judged.Rounds(took)
	r.AtMost("total_ms", r.TotalMS, loadBudget)
	return cfg.report(ctx, r)
}

// decides measures decisions of the default policy, the program's and the interpreter's by turns.
func decides(ctx context.Context, cfg Config, base policy.Config) error {
	ours, floor, err := twoEngines(ctx, base)
	if err != nil {
		return err
	}
	cfg.Say("deciding about %d fields of a record, and about %d records", decidedFields, listed)
	requests := someRequests(listed)
	one := func(e *policy.Engine) func() error {
		return func() error { return decide(ctx, e, requests[0], base.Fields) }
	}
	all := func(e *policy.Engine) func() error {
		return func() error { return decideList(ctx, e, requests) }
	}
	for _, m := range []struct {
		name        string
		ours, floor func() error
		budget      float64
		noAllocs    bool
	}{
		{"policy/decide30", one(ours), one(floor), decideBudget, true},
		{"policy/list100", all(ours), all(floor), listBudget, false}, // its session is one
	} {
		d := &duel{now: cfg.Now, ours: m.ours, floor: m.floor}
		if err := d.run(ctx, cfg.Rounds, policyPairs); err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
		r := Result{Bench: m.name, PerOp: d.perOp("OPA's interpreter")}
		d.compare(&r, "interpreter", 0)
		r.AtMost("ns_per_op", r.NsPerOp, m.budget)
		if m.noAllocs {
			r.AtMost("allocs_per_op", r.AllocsPerOp, 0)
		}
		if err := cfg.report(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// shadowed measures what the comparison of some decisions with the interpreter adds to each.
func shadowed(ctx context.Context, cfg Config, base policy.Config) error {
	floor, err := policy.Load(ctx, base)
	if err != nil {
		return fmt.Errorf("load the default policy: %w", err)
	}
	base.Shadow = 0
	ours, err := policy.Load(ctx, base)
	if err != nil {
		return fmt.Errorf("load the default policy: %w", err)
	}
	q := someRequests(1)[0]
	d := &duel{
		now:   cfg.Now,
		ours:  func() error { return decide(ctx, ours, q, base.Fields) },
		floor: func() error { return decide(ctx, floor, q, base.Fields) },
	}
	if err := d.run(ctx, cfg.Rounds, policyPairs); err != nil {
		return fmt.Errorf("shadow: %w", err)
	}
	r := Result{Bench: "policy/shadow", PerOp: d.perOp("not compared")}
	d.compare(&r, "unshadowed", 0)
	return cfg.report(ctx, r)
}

// rules measures how a decision's cost grows with the policy.
func rules(ctx context.Context, cfg Config, base policy.Config) error {
	cfg.Say("deciding by %d rules, and by %d", manyRules, fewRules)
	sides := map[int]*policy.Engine{}
	for _, n := range []int{fewRules, manyRules} {
		base.Team = map[string]string{"team.rego": manyRuled(n)}
		e, err := policy.Load(ctx, base)
		if err != nil {
			return fmt.Errorf("load %d rules: %w", n, err)
		}
		sides[n] = e
	}
	requests := someRequests(listed)
	d := &duel{
		now:   cfg.Now,
		ours:  func() error { return decideList(ctx, sides[manyRules], requests) },
		floor: func() error { return decideList(ctx, sides[fewRules], requests) },
	}
	if err := d.run(ctx, cfg.Rounds, policyPairs); err != nil {
		return fmt.Errorf("rules: %w", err)
	}
	r := Result{Bench: "policy/rules400", PerOp: d.perOp(fmt.Sprintf("%d rules", fewRules))}
	r.NsPerOp, r.FloorNs = r.NsPerOp/listed, r.FloorNs/listed
	d.compare(&r, "rules25", flatBudget)
	return cfg.report(ctx, r)
}

// twoEngines loads a policy twice: one decides by its program, the other by the interpreter.
func twoEngines(ctx context.Context, base policy.Config) (byProgram, byInterpreter *policy.Engine, err error) {
	if byProgram, err = policy.Load(ctx, base); err != nil {
		return nil, nil, fmt.Errorf("load the default policy: %w", err)
	}
	if byInterpreter, err = policy.Load(ctx, base); err != nil {
		return nil, nil, fmt.Errorf("load the default policy: %w", err)
	}
	byInterpreter.Distrust(policy.Difference{What: "the interpreter is being measured"})
	return byProgram, byInterpreter, nil
}

// decide is a decision with the form of each of 30 fields.
func decide(ctx context.Context, e *policy.Engine, q *policy.Request, fields []policy.Field) error {
	d, err := e.Decide(ctx, q)
	if err != nil {
		return fmt.Errorf("decide: %w", err)
	}
	for i := range decidedFields {
		f := &fields[i%len(fields)]
		_ = d.Form(f.Name, f.Class)
	}
	return nil
}

// decideList is a page of a list: one session, and a decision for each record.
func decideList(ctx context.Context, e *policy.Engine, requests []*policy.Request) error {
	s, err := e.Session(requests[0])
	if err != nil {
		return fmt.Errorf("session: %w", err)
	}
	for _, q := range requests {
		if _, err := s.Decide(ctx, q.Record); err != nil {
			return fmt.Errorf("decide: %w", err)
		}
	}
	return nil
}

// someRequests are of one session, about records of different regions, owners, teams, bases and consents.
func someRequests(n int) []*policy.Request {
	consents := []map[string]policy.Consent{
		{},
		{"marketing": {Status: "given", Channels: map[string]bool{"email": true}}},
		{"marketing": {Status: "withdrawn"}, "analytics": {Status: "given", Explicit: true}},
		{"sales": {Status: "objected"}},
	}
	requests := make([]*policy.Request, n)
	for i := range requests {
		requests[i] = &policy.Request{
			Actor:   policy.Actor{ID: "u1", Roles: []string{"sales", "support"}, Teams: []string{"north", "key"}, Regions: []string{"EU", "UK"}, Verified: true},
			Client:  policy.Client{ID: "u1", Kind: "app"},
			Purpose: "sales", Action: policy.ActionList, Kind: "contact",
			Record: &policy.Record{
				Subject: fmt.Sprint("s", i), Owner: fmt.Sprint("u", i%7), Team: []string{"north", "south", ""}[i%3],
				Region: []string{"EU", "UK", "US", ""}[i%4], Stage: []string{"lead", "client"}[i%2], Restricted: i%11 == 10,
				Consents: maps.Clone(consents[i%len(consents)]),
				Bases:    map[string]bool{"contract": i%2 == 0, "legitimate_interests": i%5 != 0},
			},
		}
	}
	return requests
}

// manyRuled writes a policy of n rules beside the one that shows records: each gives a class for a purpose to its role,
// under a condition on the record. An eighth of them speaks of the purpose that is measured.
func manyRuled(n int) string {
	purposes := []string{"support", "sales", "marketing", "billing", "analytics", "compliance", "legal", "operations"}
	classes := []string{"identity", "contact.email", "contact.phone", "content", "financial", "behaviour", "operational"}
	var b strings.Builder
	b.WriteString("package tacit.team\n\nimport rego.v2\n\nvisible if input.record.region in input.actor.regions\n")
	for i := range n {
		fmt.Fprintf(&b, `
%s contains %q if {
	input.purpose == %q
	%q in input.actor.roles
	input.kind == "contact"
	%s
}
`, []string{"clear", "mask", "token"}[i%3], classes[i%len(classes)], purposes[i%len(purposes)], purposes[i%len(purposes)], ruleCondition(i/len(purposes)))
	}
	return b.String()
}

func ruleCondition(i int) string {
	switch i % 4 {
	case 0:
		return fmt.Sprintf("input.record.stage == \"stage%d\"", i)
	case 1:
		return "input.record.owner == input.actor.id"
	case 2:
		return "input.record.team in input.actor.teams"
	default:
		return fmt.Sprintf("input.record.region in {\"EU\", \"R%d\"}", i)
	}
}
