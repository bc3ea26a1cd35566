package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/crypto/kms/locator"
)

// byPart are findings by what they are about.
func byPart(list []finding) map[string]finding {
	found := map[string]finding{}
	for _, f := range list {
		found[f.Part] = f
	}
	return found
}

// ofLog is what doctor finds of the log.
func (o operator) ofLog() map[string]finding {
	cfg := assemblyConfig{url: o.url, keystone: keystoneFlags{Keystone: o.keystone, KMS: locator.File}, maxConns: 2}
	return byPart(examineLog(o.t.Context(), cfg, time.Now()))
}

// wantFinding checks one finding.
func wantFinding(t *testing.T, found map[string]finding, part, state, detail, hint string) {
	t.Helper()
	f := found[part]
	if f.State != state || !strings.Contains(f.Detail, detail) || !strings.Contains(f.Hint, hint) {
		t.Errorf("%s: got %+v, want %s, %q, hint %q", part, f, state, detail, hint)
	}
}

func TestDoctorOfTheLog(t *testing.T) {
	o := newOperator(t)
	wantFinding(t, o.ofLog(), "checkpoint", stateOK, "none signed yet", "")
	o.exec(`INSERT INTO log_intake (id, leaf, terms) VALUES ('0190163d-8694-739b-aea5-966c26f8ad91', '{}', '')`)
	wantFinding(t, o.ofLog(), "publishing", stateWarning, "1 entries are under no published checkpoint, the oldest for", "tacit audit publish --once")
	o.run("credential", "create", "--client", "a", "--role", "support", "--purpose", "support", "--region", "*")
	o.run("audit", "publish", "--once")
	found := o.ofLog()
	for part, detail := range map[string]string{
		"log keys": "epoch 1 signs, 1 in all", "checkpoint": "the database continues it",
		"publishing": "entries under the published checkpoint, 0 on their way", "publisher": "this login may publish the log",
	} {
		wantFinding(t, found, part, stateOK, detail, "")
	}
	wantFinding(t, found, "intake", stateBad, "1 rows that this vault did not write", "docs/compliance.md")
	o.exec(`DELETE FROM log_refused`)
	wantFinding(t, o.ofLog(), "intake", stateOK, "nothing was set aside", "")

	o.doesNotContinue()
	o.keys()
}

// doesNotContinue has the anchor and the database differ.
func (o operator) doesNotContinue() {
	anchor := filepath.Join(o.keystone, "log-checkpoint")
	signed, err := os.ReadFile(anchor)
	if err != nil {
		o.t.Fatal(err)
	}
	for name, row := range map[string]struct {
		change       func() error
		detail, hint string
	}{
		"missing":   {func() error { return os.Remove(anchor) }, "missing beside the keystone", "The log does not continue"},
		"emptied":   {func() error { return os.WriteFile(anchor, nil, 0o600) }, "anchor damaged", "plain file"},
		"of others": {func() error { return os.WriteFile(anchor, []byte("a\n1\nb\n"), 0o600) }, "damaged", "The log does not continue"},
	} {
		if err := row.change(); err != nil {
			o.t.Fatal(err)
		}
		o.t.Run(name, func(t *testing.T) {
			o := o
			o.t = t
			found := o.ofLog()
			wantFinding(t, found, "checkpoint", stateBad, row.detail, row.hint)
			wantFinding(t, found, "intake", stateOK, "", "") // what can be looked at is
		})
		if err := os.WriteFile(anchor, signed, 0o600); err != nil {
			o.t.Fatal(err)
		}
	}
	o.exec(`CREATE TABLE kept AS TABLE log_head`)
	o.exec(`UPDATE log_head SET size = 0, nodes = '', checkpoint = ''`)
	wantFinding(o.t, o.ofLog(), "checkpoint", stateBad, "are missing", "The log does not continue")
	o.wantDoctorFails()
	o.run("keys", "adopt") // or a database restored without the last one could neither become the owner nor be started over
	o.exec(`UPDATE log_head h SET size = k.size, nodes = k.nodes, checkpoint = k.checkpoint FROM kept k`)
	wantFinding(o.t, o.ofLog(), "checkpoint", stateOK, "", "")
}

// wantDoctorFails runs the command itself: it says what is wrong and goes on to the rest.
func (o operator) wantDoctorFails() {
	o.t.Helper()
	code, stdout, talk := o.try("doctor", "--json")
	var report struct {
		Findings []finding
		Bad      int
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		o.t.Fatalf("%v: %s%s", err, stdout, talk)
	}
	found := byPart(report.Findings)
	if code != exitFailure || report.Bad != 2 {
		o.t.Errorf("exit code %d with %d bad findings, want 2", code, report.Bad)
	}
	wantFinding(o.t, found, "vault", stateBad, "does not continue", "tacit audit restart")
	wantFinding(o.t, found, "log keys", stateOK, "", "")
}

// keys rotates the log's key, edits the row of one, and takes them away.
func (o operator) keys() {
	o.run("audit", "keys", "rotate")
	wantFinding(o.t, o.ofLog(), "log keys", stateWarning, "epochs 1 and 2 sign", "tacit audit keys retire")
	o.run("audit", "keys", "retire")
	wantFinding(o.t, o.ofLog(), "log keys", stateOK, "epoch 2 signs, 2 in all", "")
	o.exec(`UPDATE log_key SET until = NULL WHERE epoch = 1`)
	wantFinding(o.t, o.ofLog(), "log keys", stateBad, "log key 1: integrity check failed", "do not go on")
	o.exec(`DELETE FROM log_key`)
	o.exec(`DELETE FROM key_root WHERE name = 'log'`)
	wantFinding(o.t, o.ofLog(), "log keys", stateBad, "not provisioned", "tacit migrate")
	o.run("migrate")
	wantFinding(o.t, o.ofLog(), "log keys", stateOK, "epoch 1 signs", "")
}

func TestPublishingIsLate(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 22, 8, 0, 0, 0, time.UTC)
	for name, row := range map[string]struct {
		s           logState
		state, hint string
	}{
		"all covered":           {logState{size: 9, published: 9}, stateOK, ""},
		"on their way":          {logState{size: 9, published: 8, waiting: 3, since: now.Add(-coveredWithin)}, stateOK, ""},
		"not in the tree":       {logState{size: 9, published: 9, waiting: 1, since: now.Add(-coveredWithin - 1)}, stateWarning, "publish --once"},
		"in the tree, unsigned": {logState{size: 9, published: 8, since: now.Add(-time.Hour)}, stateWarning, "Witnesses"},
	} {
		if f := row.s.publishing(now); f.State != row.state || !strings.Contains(f.Hint, row.hint) {
			t.Errorf("%s: got %+v, want %s with hint %q", name, f, row.state, row.hint)
		}
	}
}
