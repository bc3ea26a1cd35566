package traffic_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/bench/traffic"
)

// TestAttend: every order gets a line, a wrong one an error, and the end of the orders is the end.
func TestAttend(t *testing.T) {
	dir := t.TempDir()
	cpu, allocs := filepath.Join(dir, "cpu"), filepath.Join(dir, "allocs")
	var orders, out bytes.Buffer
	enc := json.NewEncoder(&orders)
	for _, o := range []map[string]string{{"do": "stats"}, {"do": "nothing"}, {"do": "profile", "file": cpu}, {"do": "profiled", "file": allocs}, {"do": "stats"}} {
		if err := enc.Encode(o); err != nil {
			t.Fatal(err)
		}
	}
	if err := traffic.Attend(t.Context(), &orders, &out, &traffic.Spans{}); err != nil {
		t.Fatal(err)
	}
	var got []map[string]any
	for line := range strings.Lines(out.String()) {
		var answer map[string]any
		if err := json.Unmarshal([]byte(line), &answer); err != nil {
			t.Fatal(err)
		}
		got = append(got, answer)
	}
	if len(got) != 5 {
		t.Fatalf("got %d answers, want 5", len(got))
	}
	for i, wrong := range []bool{false, true, false, false, false} {
		if _, is := got[i]["error"]; is != wrong {
			t.Errorf("answer %d: %v", i, got[i])
		}
	}
	first, last := got[0]["mallocs"].(float64), got[4]["mallocs"].(float64)
	if first <= 0 || last <= first || got[4]["goroutines"].(float64) < 1 || got[4]["heap"].(float64) <= 0 || got[4]["rss"].(float64) <= 0 {
		t.Errorf("from %v to %v", got[0], got[4])
	}
	for _, file := range []string{cpu, allocs} {
		if info, err := os.Stat(file); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v, %v", filepath.Base(file), info, err)
		}
	}
}

func TestRunRefuses(t *testing.T) {
	good := traffic.Config{Benches: []string{"read"}, Clients: []int{1}, Contacts: traffic.MinContacts, Rounds: 1, Window: time.Second}
	for _, tt := range []struct {
		name   string
		change func(*traffic.Config)
	}{
		{"contacts", func(c *traffic.Config) { c.Contacts-- }},
		{"rounds", func(c *traffic.Config) { c.Rounds = 0 }},
		{"window", func(c *traffic.Config) { c.Window = time.Millisecond }},
		{"more than ten seconds", func(c *traffic.Config) { c.Rounds = 5 }},
		{"more clients than contacts", func(c *traffic.Config) { c.Clients = []int{16, traffic.MinContacts + 1} }},
		{"no clients", func(c *traffic.Config) { c.Clients = nil }},
		{"clients", func(c *traffic.Config) { c.Clients = []int{16, 0} }},
		{"connections", func(c *traffic.Config) { c.Conns = -1 }},
		{"bench", func(c *traffic.Config) { c.Benches = []string{"reed"} }},
	} {
		cfg := good
		cfg.Conns = 1
		tt.change(&cfg)
		if err := traffic.Run(context.Background(), cfg); !errors.Is(err, bench.ErrArgument) {
			t.Errorf("%s: got %v", tt.name, err)
		}
	}
}
