package crmcli

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/crm"
)

func TestRouteCheck(t *testing.T) {
	check := func(rules string) (string, error) {
		file := filepath.Join(t.TempDir(), "catalog.yaml")
		src := string(crm.Source()) + "\nrouting:\n  teams: {desk: {title: Desk, members: [ann, bea]}}\n  rules:\n" + rules
		if err := os.WriteFile(file, []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		err := (&routeCheckCmd{File: file}).Run(&cli.Terminal{Stdout: &out, Stderr: &out})
		return out.String(), err
	}
	repairs := "    - {id: repairs, kind: case, when: [{field: kind, eq: repair}], method: least_busy, team: desk}\n"
	rest := "    - {id: rest, kind: case, method: round_robin, team: desk}\n"
	out, err := check(repairs + rest)
	if err != nil || !strings.Contains(out, "one of 2 in team desk") {
		t.Errorf("got %q, %v", out, err)
	}
	if out, err = check(rest + repairs); !errors.Is(err, errUnreachable) || !strings.Contains(out, "rest") {
		t.Errorf("a rule behind one that takes all: got %q, %v", out, err)
	}
	if _, err = check("    - {id: rest, kind: case, method: dance, team: desk}\n"); err == nil {
		t.Error("an unknown method was taken")
	}
}
