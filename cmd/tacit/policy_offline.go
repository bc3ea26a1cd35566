package main

import (
	"bytes"
	"context"
	"fmt"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/revision"
)

// offlineFlags are those of commands that look at a policy without a vault.
type offlineFlags struct {
	Catalog string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to go by; the default one if not given."`
	JSON    bool   `name:"json" help:"Print JSON."`
}

// config reads a policy, a directory or a bundle, and the catalog that it is for.
func (f offlineFlags) config(path string) (policy.Config, error) {
	team, err := readPolicy(path, bundle.Keys{})
	if err != nil {
		return policy.Config{}, err
	}
	return f.configOf(team)
}

func (f offlineFlags) configOf(team map[string]string) (policy.Config, error) {
	src := crm.Source()
	if f.Catalog != "" {
		var err error
		if src, _, err = readCatalog(f.Catalog); err != nil {
			return policy.Config{}, err
		}
	}
	return revision.Config(src, team)
}

type policyTestCmd struct {
	offlineFlags `embed:""`
	Policy       string  `arg:"" type:"path" help:"Directory of the team's policy, or a bundle."`
	CoverageMin  float64 `name:"coverage-min" placeholder:"PERCENT" help:"Fail where the tests reach less of the policy's lines than this."`
	Verbose      bool    `name:"verbose" short:"v" help:"Print the tests that pass too."`
}

// testLine is one test as --json prints it.
type testLine struct {
	Name    string  `json:"name"`
	At      string  `json:"at"`
	Result  string  `json:"result"`
	Trouble string  `json:"trouble,omitempty"`
	Output  string  `json:"output,omitempty"`
	Seconds float64 `json:"seconds"`
}

// Run runs the tests and says what they did not reach.
func (c *policyTestCmd) Run(ctx context.Context, t *terminal) error {
	cfg, err := c.config(c.Policy)
	if err != nil {
		return err
	}
	report, err := policy.Test(ctx, cfg)
	if err != nil {
		return withHint(fmt.Errorf("test the policy: %w", err), "tacit policy check says what is wrong with the policy itself")
	}
	if len(report.Results) == 0 {
		return withHint(fmt.Errorf("%s holds no test", c.Policy), "tests are rules test_… in files *_test.rego, in the package tacit.team_test; `tacit policy show` prints those of the default policy")
	}
	failed := 0
	for i := range report.Results {
		if r := &report.Results[i]; !r.Passed && !r.Skipped {
			failed++
		}
	}
	if err := c.print(t, &report); err != nil {
		return err
	}
	switch {
	case failed > 0:
		return withHint(fmt.Errorf("%d of %d tests fail", failed, len(report.Results)), "a policy becomes active only when its tests pass")
	case report.Covered < c.CoverageMin:
		return withHint(fmt.Errorf("the tests reach %.1f%% of the policy, less than %g%%", report.Covered, c.CoverageMin), "the lines that no test reached are listed")
	}
	return nil
}

func (c *policyTestCmd) print(t *terminal, r *policy.TestReport) error {
	lines := make([]testLine, len(r.Results))
	for i := range r.Results {
		lines[i] = lineOf(&r.Results[i])
	}
	if c.JSON {
		return t.printJSON(map[string]any{"tests": lines, "covered": r.Covered, "missed": places(r.Missed)})
	}
	var b bytes.Buffer
	count := map[string]int{}
	for _, l := range lines {
		count[l.Result]++
		if l.Result == "failed" || l.Result == "skipped" || c.Verbose {
			fmt.Fprintf(&b, "%-7s  %s  %s\n", l.Result, l.At, l.Name)
			indent(&b, l.Trouble)
			indent(&b, l.Output)
		}
	}
	fmt.Fprintf(&b, "%d tests: %d passed, %d failed, %d skipped\n", len(lines), count["passed"], count["failed"], count["skipped"])
	writeCoverage(&b, r.Covered, r.Missed, "no test")
	_, err := t.stdout.Write(b.Bytes())
	return err
}

func lineOf(r *policy.TestResult) testLine {
	l := testLine{Name: r.Name, At: r.At.String(), Result: "failed", Trouble: r.Trouble, Output: r.Output, Seconds: r.Took.Seconds()}
	switch {
	case r.Skipped:
		l.Result = "skipped"
	case r.Passed:
		l.Result = "passed"
	}
	return l
}

type policyProveCmd struct {
	offlineFlags `embed:""`
	Policy       string `arg:"" type:"path" help:"Directory of the team's policy, or a bundle."`
}

// proofLine is one proof as --json prints it.
type proofLine struct {
	Rule      string         `json:"rule"`
	Title     string         `json:"title"`
	Citation  string         `json:"citation,omitempty"`
	At        string         `json:"at"`
	Holds     bool           `json:"holds"`
	Example   map[string]any `json:"example,omitempty"`
	Confirmed bool           `json:"confirmed,omitempty"`
}

// Run proves what may never happen, and prints an example of what can all the same.
func (c *policyProveCmd) Run(ctx context.Context, t *terminal) error {
	cfg, err := c.config(c.Policy)
	if err != nil {
		return err
	}
	proofs, err := policy.Prove(ctx, cfg)
	if err != nil {
		return withHint(fmt.Errorf("prove the policy: %w", err), "tacit policy check says what is wrong with the policy itself")
	}
	lines, broken := make([]proofLine, len(proofs)), 0
	for i := range proofs {
		p := &proofs[i]
		lines[i] = proofLine{p.Rule, p.Title, p.Citation, p.At.String(), p.Holds(), p.Example, p.Confirmed}
		if !p.Holds() {
			broken++
		}
	}
	if c.JSON {
		err = t.printJSON(map[string]any{"proofs": lines})
	} else {
		err = printProofs(t, lines)
	}
	if err == nil && broken > 0 {
		err = withHint(fmt.Errorf("%d of %d proofs are broken", broken, len(lines)), "such a policy is refused; change the rules that let the example through")
	}
	return err
}

func printProofs(t *terminal, lines []proofLine) error {
	var b bytes.Buffer
	for _, l := range lines {
		title := l.Title
		if title == "" {
			title = l.Rule
		}
		if l.Citation != "" {
			title += " (" + l.Citation + ")"
		}
		if l.Holds {
			fmt.Fprintf(&b, "holds   %s\n", title)
			continue
		}
		fmt.Fprintf(&b, "BROKEN  %s\n        %s\n", title, l.At)
		b.WriteString("        It happens, for example, with\n")
		indent(&b, exampleText(l.Example))
		if l.Confirmed {
			b.WriteString("        OPA confirms it.\n")
		} else {
			b.WriteString("        OPA does not confirm it: this could not be proven either way.\n")
		}
	}
	fmt.Fprintf(&b, "%d proofs\n", len(lines))
	_, err := t.stdout.Write(b.Bytes())
	return err
}
