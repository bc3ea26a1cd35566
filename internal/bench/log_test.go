package bench_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/bench"
)

// asClient makes this test binary a process of the load.
const asClient = "log-client"

func TestMain(m *testing.M) {
	if len(os.Args) == 2 && os.Args[1] == asClient {
		if err := bench.LogClient(context.Background(), os.Stdin, os.Stdout, time.Now); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// openDir is a directory that a PostgreSQL of another user gets through.
func openDir(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	return dir
}

func logConfig(t *testing.T, dir string) bench.LogConfig {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return bench.LogConfig{
		Dir: dir, Programs: os.Getenv("TACIT_PG_BIN"), Window: 150 * time.Millisecond, Rounds: 1,
		Client: []string{self, asClient}, Now: time.Now, Say: t.Logf,
		Report: func(context.Context, bench.LogResult) error { return nil },
	}
}

// wantGone holds a directory to be empty, and no process of ours to be left.
func wantGone(t *testing.T, dir string) {
	t.Helper()
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	children, err := filepath.Glob("/proc/self/task/*/children")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range children {
		pids, err := os.ReadFile(file)
		if err != nil {
			continue // that thread has ended
		}
		for pid := range strings.FieldsSeq(string(pids)) {
			line, _ := os.ReadFile(filepath.Join("/proc", pid, "cmdline")) // empty of one that ends
			if bytes.Contains(line, []byte("\x00"+asClient+"\x00")) || bytes.Contains(line, []byte(dir)) {
				t.Errorf("process %s is left", pid)
			}
		}
	}
}

// TestLog runs a tiny matrix: every figure is there, everything is integrated, and nothing is left behind.
func TestLog(t *testing.T) {
	dir := openDir(t)
	cfg := logConfig(t, dir)
	cfg.Cells = []bench.LogCell{{Clients: 5, Processes: 2, Subjects: 3}}
	cfg.Stored = 600
	cfg.Profile = t.TempDir()
	var results []bench.LogResult
	cfg.Report = func(_ context.Context, r bench.LogResult) error { results = append(results, r); return nil }
	if err := bench.Log(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, r := range results {
		names = append(names, r.Bench+", "+r.Fsync)
	}
	want := []string{"log/fsync, native", "log/append, native", "log/storage, native"}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Fatal(diff)
	}
	both := results[1]
	checkSide(t, "log", both.Log)
	checkSide(t, "plain", both.Plain)
	if both.Ratio["plain"] <= 0 || both.Log.PublishNs <= 0 {
		t.Errorf("ratio %v, publisher %f ns an entry, want both", both.Ratio, both.Log.PublishNs)
	}
	if stored := results[2]; stored.Entries != 600 || stored.BytesEntry < 100 || stored.Tables["log_bundle"] <= 0 {
		t.Errorf("got %+v, want 600 entries stored in bundles", stored)
	}
	if profiles, err := os.ReadDir(cfg.Profile); err != nil || len(profiles) != 2*2+3 {
		t.Errorf("%d profiles, %v, want one of each process, side and cell", len(profiles), err)
	}
	wantGone(t, dir)
}

func checkSide(t *testing.T, name string, s *bench.LogSide) {
	t.Helper()
	if s.OpsPerS <= 0 || s.P50MS <= 0 || s.P99MS < s.P50MS || s.ServerNs <= 0 || s.DBNs <= 0 {
		t.Errorf("%s: got %+v, want every figure", name, *s)
	}
}

// TestLogStops: whoever interrupts it finds nothing left. Until then, each flush of the slow disk takes what it is to take.
func TestLogStops(t *testing.T) {
	dir := openDir(t)
	cfg := logConfig(t, dir)
	cfg.Cells = []bench.LogCell{{Clients: 4, Processes: 2, Subjects: 1, Slow: true}}
	cfg.Window = time.Minute
	cfg.Delay = 10 * time.Millisecond
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	cfg.Report = func(_ context.Context, r bench.LogResult) error {
		if r.Bench != "log/fsync" || r.Fsync != "10 ms" || r.FsyncMS < 9 {
			t.Errorf("got %+v, want a flush of ten milliseconds at least", r)
		}
		time.AfterFunc(time.Second, cancel) // its processes are at work then, or about to start
		return nil
	}
	if err := bench.Log(ctx, cfg); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
	wantGone(t, dir)
}

// TestLogWithoutCompiler: the slow disk is left out, and that is said.
func TestLogWithoutCompiler(t *testing.T) {
	dir := openDir(t)
	cfg := logConfig(t, dir)
	cfg.Cells = []bench.LogCell{{Clients: 1, Processes: 1, Subjects: 1, Slow: true}}
	cfg.Compiler = "no-such-compiler"
	var said string
	cfg.Say = func(format string, args ...any) { said += fmt.Sprintf(format, args...) }
	cfg.Report = func(_ context.Context, r bench.LogResult) error { t.Errorf("got %+v", r); return nil }
	if err := bench.Log(t.Context(), cfg); err != nil || !strings.Contains(said, "no C compiler") {
		t.Errorf("got %v, said %q", err, said)
	}
	wantGone(t, dir)
}

func TestLogRefuses(t *testing.T) {
	good := logConfig(t, t.TempDir())
	for name, spoil := range map[string]func(*bench.LogConfig){
		"no window":     func(c *bench.LogConfig) { c.Window = 0 },
		"no rounds":     func(c *bench.LogConfig) { c.Rounds = 0 },
		"long delay":    func(c *bench.LogConfig) { c.Delay = time.Minute },
		"many entries":  func(c *bench.LogConfig) { c.Stored = 1e9 },
		"no command":    func(c *bench.LogConfig) { c.Client = nil },
		"no clients":    func(c *bench.LogConfig) { c.Cells = []bench.LogCell{{Processes: 1, Subjects: 1}} },
		"many subjects": func(c *bench.LogConfig) { c.Cells = []bench.LogCell{{Clients: 1, Processes: 1, Subjects: 501}} },
	} {
		cfg := good
		spoil(&cfg)
		if err := bench.Log(t.Context(), cfg); !errors.Is(err, bench.ErrArgument) {
			t.Errorf("%s: got %v, want ErrArgument", name, err)
		}
	}
}

// TestLogMatrix: the quick one is a part of the whole, and has the cell of the budget.
func TestLogMatrix(t *testing.T) {
	full := bench.FullLog()
	if len(full) != 32 {
		t.Errorf("%d cells, want 4 numbers of clients × 2 of processes × 2 of subjects × 2 disks", len(full))
	}
	for _, cell := range bench.QuickLog() {
		if !slices.Contains(full, cell) {
			t.Errorf("%s is not in the whole matrix", cell)
		}
	}
	if !slices.Contains(bench.QuickLog(), bench.LogCell{Clients: 64, Processes: 3, Subjects: 1, Slow: true}) {
		t.Error("the cell of the budget is not in the quick matrix")
	}
}

// TestLogClientEnds: a process of the load ends with its standard input, and answers what it does not understand.
func TestLogClientEnds(t *testing.T) {
	in, orders := io.Pipe()
	var out bytes.Buffer
	done := make(chan error, 1)
	go func() { done <- bench.LogClient(t.Context(), in, &out, time.Now) }()
	for _, line := range []string{`{"do":"dance"}`, `{"do":"time"}`} {
		if _, err := io.WriteString(orders, line+"\n"); err != nil {
			t.Fatal(err)
		}
	}
	if err := orders.Close(); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("it did not end")
	}
	if first, _, _ := strings.Cut(out.String(), "\n"); !strings.Contains(first, `order \"dance\"`) {
		t.Errorf("answered %q", out.String())
	}
}

// TestLogRows: each form of a result fills the columns of the header, and its JSON has what a program needs.
func TestLogRows(t *testing.T) {
	side := bench.LogSide{OpsPerS: 16_000, P50MS: 3, P99MS: 9, ServerNs: 20_000, PublishNs: 5000, DBNs: 15_000, WALBytes: 1100}
	results := []bench.LogResult{
		{Bench: "log/fsync", Fsync: "native", Rounds: 100, FsyncMS: 0.2},
		{
			Bench: "log/append", Fsync: "1 ms", Clients: 64, Processes: 3, Subjects: 1, Rounds: 3, Log: &side, Plain: &side, LagMS: 400,
			Ratio: map[string]float64{"plain": 1},
		},
		{
			Bench: "log/storage", Fsync: "native", Rounds: 1, Entries: 1000, BytesEntry: 190,
			Tables: map[string]float64{"log_bundle": 150, "log_index": 39.7, "log_head": 0.5},
		},
	}
	results[1].Judged.Rounds(bench.Sample{2, 5})
	results[1].AtLeast("log.ops_per_s", 16_000, 15_000)
	results[2].AtMost("bytes_per_entry", 190, 200)
	var lines []string
	for _, r := range results {
		for _, row := range r.Rows() {
			if len(row) != len(bench.LogHeader()) {
				t.Errorf("%s: %d columns, want %d", r.Bench, len(row), len(bench.LogHeader()))
			}
			lines = append(lines, strings.Join(strings.Fields(strings.Join(row, " ")), " "))
		}
	}
	want := []string{
		"native a commit waits 0.20 ms for the disk",
		"1 ms 64 3 1 16000 3.00 ms 9.00 ms 25 + 15 µs 0.4 s 16000 3.00 ms 9.00 ms 25 + 15 µs plain 1.00 log.ops_per_s ≥ 15000 ok, noisy",
		"native 190 bytes an entry, of 1000 bytes_per_entry ≤ 200 ok",
		"log_bundle 150",
		"log_index 40",
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
	text, err := json.Marshal(results[1])
	if err != nil {
		t.Fatal(err)
	}
	var object map[string]any
	if err := json.Unmarshal(text, &object); err != nil {
		t.Fatal(err)
	}
	keys := []string{
		"bench", "budget", "clients", "doubt", "fsync", "lag_ms", "log", "missed", "noisy", "plain", "processes", "ratio", "rounds", "spread", "subjects",
	}
	if diff := cmp.Diff(keys, slices.Sorted(maps.Keys(object))); diff != "" {
		t.Error(diff)
	}
}
