package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/prove"
)

// Each verdict has its exit code, and says what to do.
func TestVerdictOfAProof(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		report prove.Report
		code   int
		says   string
	}{
		"proven":       {prove.Report{Verdict: prove.Proven}, exitOK, ""},
		"opened":       {prove.Report{Verdict: prove.Recovered, Erased: []prove.Subject{{How: prove.Erased}}}, exitFailure, "backups from before it"},
		"back":         {prove.Report{Verdict: prove.Recovered, Erased: []prove.Subject{{How: prove.Erased}, {How: prove.Back}}}, exitFailure, "erases it again"},
		"inconclusive": {prove.Report{Verdict: prove.Inconclusive, Reasons: []string{"generation 1 and so on"}}, exitInconclusive, "generation 1 and so on"},
		"no verdict":   {prove.Report{}, exitInconclusive, "nothing is proven"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var out, talk bytes.Buffer
			err := verdict(cli.NewTerminal(nil, strings.NewReader(""), &out, &talk), tt.report)
			if tt.code == exitOK {
				if err != nil || !strings.Contains(talk.String(), "Proven") {
					t.Errorf("got %v and %q, want a proof", err, talk.String())
				}
				return
			}
			failed, ok := errors.AsType[*verdictError](err)
			if !ok || failed.code != tt.code || !strings.Contains(failed.Error()+failed.Hint(), tt.says) || strings.Contains(talk.String(), "Proven") {
				t.Errorf("got %v and %q, want exit code %d and %q", err, talk.String(), tt.code, tt.says)
			}
		})
	}
}

// Generations that nobody can vouch for are shown apart from those that are closed.
func TestProofShowsGenerationsInDoubt(t *testing.T) {
	t.Parallel()
	var out, talk bytes.Buffer
	r := prove.Report{Verdict: prove.Inconclusive, Opened: []uint64{7}, Closed: []uint64{5}, Unknown: []uint64{6}}
	if err := printProof(cli.NewTerminal(nil, strings.NewReader(""), &out, &talk), r); err != nil {
		t.Fatal(err)
	}
	for row, want := range map[string]string{"opened": "[7]", "closed": "[5]", "doubt": "[6]"} {
		found := false
		for line := range strings.Lines(out.String()) {
			found = found || strings.Contains(line, "generations") && strings.Contains(line, row) && strings.HasSuffix(strings.TrimSpace(line), want)
		}
		if !found {
			t.Errorf("no row of %s with %s in\n%s", row, want, out.String())
		}
	}
}
