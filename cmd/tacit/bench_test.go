package main

import (
	"bytes"
	"context"
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
	if err == nil || out.Len() > 0 {
		t.Errorf("got %v and %q, want an error and no output", err, out.String())
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestBenchTraffic measures reads over HTTP, small. That the servers answer the same, also to lists and writes, is checked
// on the way.
func TestBenchTraffic(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o711); err != nil { // PostgreSQL may run as another user
		t.Fatal(err)
	}
	var got []string
	err = traffic.Run(t.Context(), traffic.Config{
		Dir: dir, Programs: os.Getenv(envBinaries), Benches: []string{"read"}, Clients: []int{2}, Contacts: traffic.MinContacts,
		Rounds: 1, Window: 30 * time.Millisecond, Conns: 2, Serve: []string{self, "bench", "server"}, Baseline: []string{self, "bench", "baseline"},
		Now: time.Now, Say: t.Logf,
		Report: func(_ context.Context, r traffic.Result) error {
			got = append(got, r.Bench)
			if r.OpsPerS <= 0 || r.P50MS <= 0 || r.P99MS < r.P50MS || r.P999MS < r.P99MS || r.ServerNs <= 0 || r.AllocsPerOp <= 0 || r.HeapMB <= 0 {
				t.Errorf("figures are missing: %+v", r)
			}
			if _, compared := r.Ratio["handbuilt"]; compared != strings.HasSuffix(r.Bench, "/audited") {
				t.Errorf("%s: ratio %v", r.Bench, r.Ratio)
			}
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"read/audited", "read/bare", "read/handbuilt"}, got); diff != "" {
		t.Error(diff)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
