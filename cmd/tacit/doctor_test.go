package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// doctor returns what doctor finds, by part. It wants the exit code to tell whether anything is bad.
func (o operator) doctor() map[string]finding {
	o.t.Helper()
	code, stdout, talk := o.try("doctor", "--json")
	var report struct {
		Findings []finding
		Bad      int
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		o.t.Fatalf("%v: %s%s", err, stdout, talk)
	}
	if (code == exitOK) != (report.Bad == 0) {
		o.t.Errorf("exit code %d with %d bad findings", code, report.Bad)
	}
	found := map[string]finding{}
	for _, f := range report.Findings {
		found[f.Part] = f
	}
	return found
}

// want checks one finding.
func (o operator) want(part, state, detail, hint string) {
	o.t.Helper()
	o.wantIn(o.doctor(), part, state, detail, hint)
}

func (o operator) wantIn(found map[string]finding, part, state, detail, hint string) {
	o.t.Helper()
	f := found[part]
	if f.State != state || !strings.Contains(f.Detail, detail) || !strings.Contains(f.Hint, hint) {
		o.t.Errorf("%s: got %+v, want %s, %q, hint %q", part, f, state, detail, hint)
	}
}

// publish puts an entry into the log, and the log into the tree.
func (o operator) publish() {
	o.t.Helper()
	o.run("credential", "create", "--client", "a", "--role", "support", "--purpose", "support", "--region", "*")
	o.run("audit", "publish", "--once")
}

func TestDoctorOfALogInOrder(t *testing.T) {
	o := newOperator(t)
	o.want("checkpoint", stateOK, "none signed yet", "")
	o.publish()
	found := o.doctor()
	for part, detail := range map[string]string{
		"log": "can be written", "log keys": "epoch 1 signs, 1 in all", "checkpoint": "the database continues it",
		"publishing": "entries under the published checkpoint, 0 on their way", "intake": "nothing was set aside",
		"publisher": "this login may publish the log",
	} {
		o.wantIn(found, part, stateOK, detail, "")
	}
}

func TestDoctorOfLogKeys(t *testing.T) {
	o := newOperator(t)
	o.run("audit", "publish", "--once")
	o.run("audit", "keys", "rotate")
	o.want("log keys", stateWarning, "epochs 1 and 2 sign", "tacit audit keys retire")
	o.run("audit", "keys", "retire")
	o.want("log keys", stateOK, "epoch 2 signs, 2 in all", "")
	o.exec(`UPDATE log_key SET until = NULL WHERE epoch = 1`)
	o.want("log keys", stateBad, "log key 1: integrity check failed", "do not go on")
	o.exec(`DELETE FROM log_key`)
	o.exec(`DELETE FROM key_root WHERE name = 'log'`)
	o.want("log keys", stateBad, "not provisioned", "tacit migrate")
	o.run("migrate")
	o.want("log keys", stateOK, "epoch 1 signs", "")
}

func TestDoctorOfALogThatDoesNotContinue(t *testing.T) {
	o := newOperator(t)
	o.publish()
	anchor := filepath.Join(o.keystone, "log-checkpoint")
	signed, err := os.ReadFile(anchor)
	if err != nil {
		t.Fatal(err)
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
			t.Fatal(err)
		}
		t.Run(name, func(t *testing.T) {
			o := o
			o.t = t
			found := o.doctor()
			o.wantIn(found, "checkpoint", stateBad, row.detail, row.hint)
			o.wantIn(found, "intake", stateOK, "", "")
		})
		if err := os.WriteFile(anchor, signed, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	o.exec(`UPDATE log_head SET size = 0, nodes = '', checkpoint = ''`)
	o.want("checkpoint", stateBad, "are missing", "The log does not continue")
}

// A row that somebody else put into the intake is first one that waits for long, and then one that was set aside.
func TestDoctorOfAnIntakeThatWaits(t *testing.T) {
	o := newOperator(t)
	o.publish()
	o.exec(`INSERT INTO log_intake (id, leaf, terms) VALUES ('0190163d-8694-739b-aea5-966c26f8ad91', '{}', '')`)
	o.want("publishing", stateWarning, "1 entries are under no published checkpoint, the oldest for", "tacit audit publish --once")
	o.run("audit", "publish", "--once")
	found := o.doctor()
	o.wantIn(found, "publishing", stateOK, "0 on their way", "")
	o.wantIn(found, "intake", stateBad, "1 rows that this vault did not write", "docs/compliance.md")
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
