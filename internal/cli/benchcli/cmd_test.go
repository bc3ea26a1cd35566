package benchcli

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/bench/traffic"
	"github.com/tacitcrm/tacit/internal/cli"
)

// figures are one of each form.
func figures() []bench.Result {
	open := bench.Result{
		Bench: "keys/open15", Rounds: 5, Ratio: map[string]float64{"stdlib": 1.5},
		PerOp: &bench.PerOp{NsPerOp: 6000, AllocsPerOp: 84, FloorNs: 4000, FloorAllocs: 24, Floor: "standard library"},
	}
	open.Judged.Rounds(bench.Sample{1, 1.1})
	open.AtMost("ratio.stdlib", 1.5, 2)
	erase := bench.Result{
		Bench: "keys/erase", Subjects: 2000, Rounds: 5, TotalMS: 120,
		Steps: map[string]float64{"log": 30, "erase": 40, "switch": 50}, WithinLease: map[string]float64{"copy": 7},
	}
	erase.Judged.Rounds(bench.Sample{2, 5})
	erase.AtMost("total_ms", 120, 100)
	return []bench.Result{open, {Bench: "keys/load", Subjects: 2000, Rounds: 1, TotalMS: 20000, OpsPerS: 100}, erase}
}

func printed(t *testing.T, asJSON bool) (stdout, stderr string) {
	t.Helper()
	var out, talk bytes.Buffer
	p := newPrinter(cli.NewTerminal(nil, strings.NewReader(""), &out, &talk), asJSON)
	for _, r := range figures() {
		if err := p.take(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.finish("keys", nil); err != nil {
		t.Fatal(err)
	}
	return out.String(), talk.String()
}

func TestBenchTable(t *testing.T) {
	stdout, stderr := printed(t, false)
	want := []string{
		"NAME VALUE BUDGET",
		"keys/open15 stdlib 1.50 ratio.stdlib ≤ 2 ok",
		"tacit 6000 ns, 84 allocations",
		"standard library 4000 ns, 24 allocations",
		"keys/load 20.0 s, 100 subjects/s noise unknown",
		"keys/erase 120.0 ms total_ms ≤ 100 missed, noisy",
		"erase 40.0 ms",
		"switch 50.0 ms",
		"log 30.0 ms",
		"within the lease wait",
		"copy 7.0 ms",
	}
	var got []string
	for line := range strings.Lines(stdout) {
		got = append(got, strings.Join(strings.Fields(line), " "))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(stderr, "keys/erase: the rounds differ 2.5 times") || strings.Contains(stderr, "open15") {
		t.Errorf("got %q, want a warning of keys/erase alone", stderr)
	}
}

func TestBenchJSON(t *testing.T) {
	stdout, stderr := printed(t, true)
	want := []string{
		`{"bench":"keys/open15","rounds":5,"ratio":{"stdlib":1.5},"ns_per_op":6000,"allocs_per_op":84,"floor_ns_per_op":4000,"floor_allocs_per_op":24,` +
			`"floor":"standard library","spread":1.1,"noisy":false,"budget":{"ratio.stdlib":2},"missed":false}`,
		`{"bench":"keys/load","subjects":2000,"rounds":1,"total_ms":20000,"ops_per_s":100}`,
		`{"bench":"keys/erase","subjects":2000,"rounds":5,"total_ms":120,"steps":{"erase":40,"log":30,"switch":50},"within_lease":{"copy":7},` +
			`"spread":2.5,"noisy":true,"doubt":"the rounds differ 2.5 times","budget":{"total_ms":100},"missed":true}`,
	}
	if diff := cmp.Diff(want, strings.Split(strings.TrimSpace(stdout), "\n")); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(stderr, "keys/erase: ") {
		t.Errorf("got %q, want a warning beside the JSON", stderr)
	}
}

// TestShapes: a doubt about a figure of another shape is told as well.
func TestShapes(t *testing.T) {
	doubt := bench.Judged{}
	doubt.Suspect("because")
	for _, r := range []figure{
		bench.LogResult{Bench: "log/append", Judged: doubt},
		bench.ImportResult{Bench: "import/list", Judged: doubt},
		traffic.Result{Bench: "read/audited", Judged: doubt},
		traffic.Profile{Bench: "read/profile", Samples: 10},
	} {
		var out, talk bytes.Buffer
		p := newPrinter(cli.NewTerminal(nil, strings.NewReader(""), &out, &talk), false)
		if err := p.figure(r, p.table(nil), [][]string{{"row"}}); err != nil || !strings.HasPrefix(talk.String(), "warning: "+r.Name()+": ") {
			t.Errorf("%s: got %v, said %q", r.Name(), err, talk.String())
		}
	}
}

// TestHint: what is out of bounds names its flag, and the hint the command that was given.
func TestHint(t *testing.T) {
	terminal := cli.NewTerminal(map[string]string{"PATH": "/bin", "HTTPS_PROXY": "x", "GOGC": "50"}, strings.NewReader(""), io.Discard, io.Discard)
	flags := trafficFlags{Contacts: 100, Clients: []int{1}, Rounds: 1, Window: time.Second, MaxConns: 4}
	for command, run := range map[string]func() error{
		"all":       func() error { return (&allCmd{flags}).Run(t.Context(), terminal) },
		"list":      func() error { return (&listCmd{flags}).Run(t.Context(), terminal) },
		"erase":     func() error { return (&eraseCmd{keysCmd{}}).Run(t.Context(), terminal) },
		"retention": func() error { return (&retentionCmd{}).Run(t.Context(), terminal) },
		"import":    func() error { return (&importCmd{}).Run(t.Context(), terminal) },
	} {
		var usage *cli.UsageError
		if err := run(); !errors.As(err, &usage) || usage.Hint() != "tacit bench "+command+" --help" || !strings.HasPrefix(err.Error(), "--") {
			t.Errorf("%s: got %v", command, err)
		}
	}
	if diff := cmp.Diff([]string{"PATH=/bin", "GOGC=50"}, environment(terminal)); diff != "" {
		t.Error(diff)
	}
}
