package traffic

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/bench"
)

// turns are some of one side, of so many operations a second that each took so long of server and database.
func turns(server, db float64, perS ...float64) []turn {
	var all []turn
	for _, n := range perS {
		all = append(all, turn{perS: n, server: server, db: db, others: -1, latency: bench.Histogram{}})
	}
	return all
}

// answered adds n latencies to a turn.
func (t *turn) answered(n int, took time.Duration) {
	var c bench.Counts
	for range n {
		c.Note(took)
	}
	t.latency.Add(&c)
}

// TestSummarize: medians of rounds, percentiles of all answers and of enough of them alone, and no sum of what is not known.
func TestSummarize(t *testing.T) {
	of := turns(2000, 1000, 100, 130, 110)
	of[0].answered(60, time.Millisecond)
	of[1].answered(39, time.Millisecond)
	r := summarize(of)
	if r.OpsPerS != 110 || r.NsPerOp != 3000 || r.Samples != 99 || r.P50MS == 0 || r.P99MS != 0 || *r.Noisy {
		t.Errorf("got %+v", r)
	}
	of[2].answered(1, time.Second)
	of[2].answered(1, time.Second)
	if r = summarize(of); r.P99MS < 900 || r.P999MS != 0 {
		t.Errorf("of 101 answers: got %+v", r)
	}
	of[2].answered(899, time.Millisecond)
	if r = summarize(of); r.P99MS > 2 || r.P999MS < 900 {
		t.Errorf("of 1,000 answers: got %+v", r)
	}
	if r = summarize(turns(2000, 0, 100)); r.NsPerOp != 0 || r.Noisy != nil || r.P50MS != 0 {
		t.Errorf("one round without the database's time: got %+v", r)
	}
}

// TestNoise: each sign of a busy machine is found by itself.
func TestNoise(t *testing.T) {
	named := []*side{{name: sideTacit}, {name: sideBare}}
	full := float64(time.Second) * 2048 // an operation a second that takes all processors there are
	for _, tt := range []struct {
		name         string
		ours, theirs []turn
		others       float64
		doubt        string
	}{
		{"quiet", turns(full, 1, 100, 110, 120), turns(full/2, 1, 200, 220, 240), 0.09, ""},
		{"rounds", turns(full, 1, 100, 110, 151), turns(full, 1, 100, 110, 151), 0, "the rounds differ 1.5 times"},
		{"ratios", turns(full, 1, 100, 110, 120), turns(full, 1, 130, 100, 90), 0, "the ratio to bare differs 1.7 times"},
		{"fewer processors", turns(full, 1, 100, 100), turns(full, 1, 160, 160), 0, "0.62 by operations and 1.00 by processor time"},
		{"a wait that leaves processors idle", turns(2, 1, 100, 100), turns(2, 1, 160, 160), 0, ""},
		{"others", turns(full, 1, 100, 110), turns(full, 1, 100, 110), 0.11, "other processes took 11 %"},
	} {
		for i := range tt.ours {
			tt.ours[i].others = tt.others
		}
		r := summarize(tt.ours)
		r.compare(named, [][]turn{tt.ours, tt.theirs})
		if tt.doubt == "" && r.Doubt != "" || !strings.Contains(r.Doubt, tt.doubt) || *r.Noisy != (tt.doubt != "") {
			t.Errorf("%s: got %q, noisy %t, want %q", tt.name, r.Doubt, *r.Noisy, tt.doubt)
		}
	}
}

// TestCompareSides: the medians of rounds, by which a work is held to its budget; what is not known is left out.
func TestCompareSides(t *testing.T) {
	named := []*side{{name: sideTacit}, {name: sideBare}, {name: sideHandbuilt}}
	all := [][]turn{turns(300, 100, 49.9, 52, 40), turns(100, 100, 100, 100, 100), turns(300, 0, 40, 40, 0)}
	for i, took := range []time.Duration{30, 10} {
		for nth := range all[i] {
			all[i][nth].answered(100, took*time.Millisecond)
		}
	}
	r := summarize(all[0])
	r.Clients = fewClients
	r.compare(named, all)
	if diff := cmp.Diff(map[string]float64{sideBare: 0.499, sideHandbuilt: 1.2475}, r.Ratio); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]float64{sideBare: 0.5}, r.CPURatio); diff != "" {
		t.Error(diff)
	}
	if _, known := r.P99Ratio[sideHandbuilt]; known || r.P99Ratio[sideBare] < 2.9 || r.P99Ratio[sideBare] > 3.1 {
		t.Errorf("got %v", r.P99Ratio)
	}
	r.judge(&budget{bare: 0.5, few: 1.2, many: 2})
	r.round()
	if r.Ratio[sideBare] != 0.5 || !*r.Missed {
		t.Error("0.499 holds a budget of 0.5")
	}
	other := Result{Clients: fewClients + 1, Ratio: map[string]float64{sideHandbuilt: 1.9}}
	if other.judge(&budget{bare: 0.5, few: 1.2, p99: 3, hold: 1}); other.Missed != nil {
		t.Errorf("held to %v, of which nothing is known", other.Budget)
	}
	if other.judge(&budget{many: 2}); other.Missed == nil || !*other.Missed {
		t.Error("1.9 holds a budget of 2")
	}
}
