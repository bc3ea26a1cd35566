package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/bench/traffic"
)

// TestBenchRefuses: what cannot be measured is told before anything is made.
func TestBenchRefuses(t *testing.T) {
	code, stdout, stderr := command("bench", "keys", "--subjects", "1")
	if code != exitUsage || stdout != "" || !strings.Contains(stderr, "hint: tacit bench keys --help") {
		t.Errorf("exit code %d, output %q, %q", code, stdout, stderr)
	}
	if code, stdout, _ := command("bench", "keys", "--help"); code != exitOK || !strings.Contains(stdout, "minutes") {
		t.Errorf("exit code %d, help %q", code, stdout)
	}
}

// TestBenchInterrupted: Ctrl-C is an error, and leaves nothing behind.
func TestBenchInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := t.TempDir()
	var out, talk bytes.Buffer
	err := run(ctx, []string{"bench", "keys", "--dir", dir}, nil, strings.NewReader(""), &out, &talk)
	if !errors.Is(err, context.Canceled) || out.Len() > 0 {
		t.Errorf("got %v and %q, want context.Canceled and no output", err, out.String())
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestBenchTraffic measures everything over HTTP, small. That the servers answer the same, keep account of it and let go of
// what clients had of them, is checked on the way.
func TestBenchTraffic(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o711); err != nil { // PostgreSQL may run as another user
		t.Fatal(err)
	}
	var got, profiled []string
	err = traffic.Run(t.Context(), traffic.Config{
		Dir: dir, Programs: os.Getenv(envBinaries), Benches: traffic.Benches(), Clients: []int{3}, Contacts: traffic.MinContacts,
		Rounds: 2, Window: 20 * time.Millisecond, Conns: 2, Serve: []string{self, "bench", "server"}, Baseline: []string{self, "bench", "baseline"},
		Env: []string{"PATH=" + os.Getenv("PATH")}, Profile: t.TempDir(), Now: time.Now, Say: t.Logf,
		Report: func(_ context.Context, r traffic.Result) error {
			got = append(got, r.Bench)
			if r.OpsPerS <= 0 || r.Samples == 0 || r.P50MS <= 0 || r.ServerNs <= 0 || r.AllocsPerOp <= 0 || r.HeapMB <= 0 || r.RSSMB < r.HeapMB || r.Noisy == nil {
				t.Errorf("figures are missing: %+v", r)
			}
			ours := strings.HasSuffix(r.Bench, "/audited")
			if _, compared := r.Ratio["handbuilt"]; compared != ours || (r.Missed != nil) != ours {
				t.Errorf("%s: ratio %v, budget %v", r.Bench, r.Ratio, r.Budget)
			}
			return nil
		},
		Profiled: func(_ context.Context, p traffic.Profile) error {
			profiled = append(profiled, p.Bench)
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	var want, profiles []string
	for _, work := range []string{"read", "lookup", "list", "list/filtered", "create", "patch"} {
		want, profiles = append(want, work+"/audited", work+"/bare", work+"/handbuilt"), append(profiles, work+"/profile")
	}
	if diff := cmp.Diff([][]string{want, profiles}, [][]string{got, profiled}); diff != "" {
		t.Error(diff)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
