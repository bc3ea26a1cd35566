package traffic

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/tacitcrm/tacit/internal/bench"
)

// measure lets every side do the work, by turns, with each number of clients.
func (s *stage) measure(ctx context.Context, w *work) error {
	for _, clients := range s.cfg.Clients {
		s.cfg.Say("%s, %d clients", w.name, clients)
		if err := s.cell(ctx, w, clients); err != nil {
			return fmt.Errorf("%d clients: %w", clients, err)
		}
	}
	return nil
}

// cell is one work with so many clients. In every round each side has its turn, so that all meet the same neighbours on
// the machine; the first of several fills caches and does not count.
func (s *stage) cell(ctx context.Context, w *work, clients int) error {
	turns := make([][]turn, len(s.sides))
	unseen := min(1, s.cfg.Rounds-1)
	for nth := range unseen + s.cfg.Rounds {
		for i, b := range s.sides {
			t, err := s.turn(ctx, b, w, clients)
			if err != nil {
				return err
			}
			if nth >= unseen {
				turns[i] = append(turns[i], t)
			}
		}
		if err := s.note(ctx); err != nil {
			return err
		}
	}
	for i, b := range s.sides {
		r := summarize(turns[i])
		r.Bench, r.Clients, r.Contacts = w.name+"/"+b.name, clients, s.cfg.Contacts
		if i == 0 {
			r.compare(s.sides, turns)
			r.budget(w.name)
			if err := s.profile(ctx, b, w, &r); err != nil {
				return err
			}
		}
		if err := s.cfg.Report(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// profile gives Tacit one more turn, in which its server writes profiles, where they are asked for.
func (s *stage) profile(ctx context.Context, b *side, w *work, r *Result) error {
	if s.cfg.Profile == "" {
		return nil
	}
	file := filepath.Join(s.cfg.Profile, fmt.Sprintf("%s-c%d", strings.ReplaceAll(w.name, "/", "-"), r.Clients))
	var a answer
	if err := b.child.Do(ctx, order{Do: orderProfile, File: file + "-cpu.pprof"}, &a); err != nil {
		return err
	}
	t, err := s.turn(ctx, b, w, r.Clients)
	if err != nil {
		return err
	}
	if err := b.child.Do(ctx, order{Do: orderProfiled, File: file + "-allocs.pprof"}, &a); err != nil {
		return err
	}
	p, err := readProcessor(file + "-cpu.pprof")
	if err != nil {
		return err
	}
	r.Layers, r.Spans = p.shares(), a.Spans
	for name, share := range r.Layers {
		r.Layers[name] = hundredths(share * t.server / 1000)
	}
	return nil
}

// summarize takes the medians of a side's turns, and latencies over all of them.
func summarize(turns []turn) Result {
	of := func(figure func(turn) float64) bench.Sample {
		var s bench.Sample
		for _, t := range turns {
			s = append(s, figure(t))
		}
		return s
	}
	all := bench.Histogram{}
	for _, t := range turns {
		all.Merge(t.latency)
	}
	perS := of(func(t turn) float64 { return t.perS })
	r := Result{
		Rounds: len(turns), OpsPerS: perS.Median(), P50MS: all.Quantile(0.5), P99MS: all.Quantile(0.99), P999MS: all.Quantile(0.999),
		ServerNs: of(func(t turn) float64 { return t.server }).Median(), DBNs: of(func(t turn) float64 { return t.db }).Median(),
		ClientNs:    of(func(t turn) float64 { return t.client }).Median(),
		AllocsPerOp: of(func(t turn) float64 { return t.allocs }).Median(), BytesPerOp: of(func(t turn) float64 { return t.bytes }).Median(),
		HeapMB: of(func(t turn) float64 { return t.heap }).Median(), Spread: perS.Spread(),
	}
	r.NsPerOp, r.Noisy = r.ServerNs+r.DBNs, r.Spread > bench.NoisySpread
	r.round()
	return r
}

// compare sets what the first side is to each of the others: the median of the rounds.
func (r *Result) compare(sides []*side, turns [][]turn) {
	r.Ratio, r.CPURatio, r.P99Ratio = map[string]float64{}, map[string]float64{}, map[string]float64{}
	for i, b := range sides[1:] {
		var rate, cpu, p99 bench.Sample
		for nth, ours := range turns[0] {
			theirs := turns[i+1][nth]
			rate = append(rate, quotient(ours.perS, theirs.perS))
			cpu = append(cpu, quotient(theirs.server+theirs.db, ours.server+ours.db))
			p99 = append(p99, quotient(ours.latency.Quantile(0.99), theirs.latency.Quantile(0.99)))
		}
		r.Ratio[b.name], r.CPURatio[b.name], r.P99Ratio[b.name] = hundredths(rate.Median()), hundredths(cpu.Median()), hundredths(p99.Median())
		r.Noisy = r.Noisy || rate.Spread() > bench.NoisySpread
	}
}

func quotient(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
