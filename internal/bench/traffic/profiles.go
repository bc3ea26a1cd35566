package traffic

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Profile is where the time of a work goes in Tacit's server. What the server does more while it is profiled, and takes
// spans, is in no Result.
type Profile struct {
	Bench    string   `json:"bench"` // read/profile, …
	Clients  int      `json:"clients"`
	Settings Settings `json:"settings"`
	Samples  int      `json:"samples"` // stacks, a hundred a second of processor time
	// Layers is processor time of the server in microseconds an operation, by LayerNames; Spans what those of each name take in
	// milliseconds of a request, with all that they wait for and that stands below them.
	Layers map[string]float64 `json:"layers_us"`
	Spans  map[string]float64 `json:"spans_ms,omitempty"`
}

// Name is the profile's for people.
func (p Profile) Name() string { return fmt.Sprintf("%s, %d clients", p.Bench, p.Clients) }

// fewestStacks is how many stacks tell a tenth of them to a third: its standard deviation is √(n/10).
const fewestStacks = 300

// Warning is why a profile is not to be believed, "" for no reason.
func (p Profile) Warning() string {
	if p.Samples >= fewestStacks {
		return ""
	}
	return fmt.Sprintf("%d stacks say little of a layer: more rounds, or a longer window, give more", p.Samples)
}

// sampled is the share of requests that spans are taken of.
const sampled = "0.02"

// profiles starts Tacit's server anew, so that it takes spans, and profiles each cell, where that is asked for.
func (s *stage) profiles(ctx context.Context) error {
	if s.cfg.Profile == "" {
		return nil
	}
	b := s.sides[0]
	if err := b.child.Stop(); err != nil {
		return err
	}
	b.child = nil
	err := s.serve(ctx, b, []string{"--spans"}, "OTEL_TRACES_SAMPLER=parentbased_traceidratio", "OTEL_TRACES_SAMPLER_ARG="+sampled, "OTEL_BSP_SCHEDULE_DELAY=100")
	if err != nil {
		return err
	}
	for _, name := range s.cfg.Benches {
		for _, w := range works[name] {
			for _, clients := range s.cfg.Clients {
				s.cfg.Say("profile of %s, %d clients", w.name, clients)
				if err := s.profile(ctx, b, w, clients); err != nil {
					return fmt.Errorf("profile of %s: %w", w.name, err)
				}
			}
		}
	}
	return nil
}

// profile profiles one cell, as many turns as are counted elsewhere.
func (s *stage) profile(ctx context.Context, b *side, w *work, clients int) error {
	if _, err := s.turn(ctx, b, w, clients, false); err != nil { // fills caches
		return err
	}
	file := filepath.Join(s.cfg.Profile, fmt.Sprintf("%s-c%d", strings.ReplaceAll(w.name, "/", "-"), clients))
	var a answer
	if err := b.child.Do(ctx, order{Do: orderProfile, File: file + "-cpu.pprof"}, &a); err != nil {
		return err
	}
	var server float64
	for range s.cfg.Rounds {
		t, err := s.turn(ctx, b, w, clients, false)
		if err != nil {
			return err
		}
		server += t.server / float64(s.cfg.Rounds)
	}
	if err := b.child.Do(ctx, order{Do: orderProfiled, File: file + "-allocs.pprof"}, &a); err != nil {
		return err
	}
	p, err := readProcessor(file + "-cpu.pprof")
	if err != nil {
		return err
	}
	out := Profile{Bench: w.name + "/profile", Clients: clients, Settings: s.cfg.settings(), Samples: p.stacks, Layers: p.shares(), Spans: a.Spans}
	for name, share := range out.Layers {
		out.Layers[name] = hundredths(share * server / 1000)
	}
	return s.cfg.Profiled(ctx, out)
}

// ProfileHeader names the columns of Rows.
func ProfileHeader() []string {
	return []string{"name", "clients", "layer or span", "processor", "time"}
}

// Rows is a profile for people: processor time by layer, and time, waits included, by span.
func (p Profile) Rows() [][]string {
	var rows [][]string
	for _, name := range LayerNames() {
		if us, ok := p.Layers[name]; ok {
			rows = append(rows, []string{p.Bench, strconv.Itoa(p.Clients), name, fmt.Sprintf("%.1f µs", us), ""})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.Spans)) {
		rows = append(rows, []string{p.Bench, strconv.Itoa(p.Clients), "span " + name, "", fmt.Sprintf("%.3f ms", p.Spans[name])})
	}
	return rows
}
