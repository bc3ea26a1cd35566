package traffic

import (
	"context"
	"fmt"
	"runtime"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
)

// measure lets every side do the work, by turns, with each number of clients.
func (s *stage) measure(ctx context.Context, w *work) error {
	fewest := 0.0 // operations a second of Tacit with the fewest clients
	for i, clients := range s.cfg.Clients {
		s.cfg.Say("%s, %d clients", w.name, clients)
		turns, err := s.cell(ctx, w, clients)
		if err != nil {
			return fmt.Errorf("%d clients: %w", clients, err)
		}
		for side, of := range turns {
			r := summarize(of)
			r.Bench, r.Clients, r.Settings = w.name+"/"+s.sides[side].name, clients, s.cfg.settings()
			if side == 0 {
				r.compare(s.sides, turns)
				if i == 0 {
					fewest = r.OpsPerS
				} else if i == len(s.cfg.Clients)-1 {
					r.HoldRatio = quotient(r.OpsPerS, fewest)
				}
				r.judge(&w.budget)
			}
			r.round()
			if err := s.cfg.Report(ctx, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// cell is one work with so many clients. In every round each side has its turn, so that all meet the same neighbours on
// the machine; the first fills caches and does not count. What a server holds after that, it must not hold more of at the end.
func (s *stage) cell(ctx context.Context, w *work, clients int) ([][]turn, error) {
	turns := make([][]turn, len(s.sides))
	before := make([]standing, len(s.sides))
	for nth := range unseen + s.cfg.Rounds {
		for i, b := range s.sides {
			t, err := s.turn(ctx, b, w, clients, nth >= unseen)
			if err != nil {
				return nil, err
			}
			if nth >= unseen {
				turns[i] = append(turns[i], t)
				continue
			}
			if before[i], err = quiet(ctx, s.look(b)); err != nil {
				return nil, err
			}
		}
	}
	for i, b := range s.sides {
		// Connections are made when they are first needed, and kept.
		before[i].connections = max(before[i].connections, s.cfg.Conns+beside)
		if err := settled(ctx, before[i], b.slack(), settlePatience, s.look(b)); err != nil {
			return nil, fmt.Errorf("%s: %w", b.name, err)
		}
	}
	return turns, nil
}

// othersShare is how much of the processors other processes may take before a figure is not to be believed: a tenth of them
// moves what is left for the servers by as much, and ratios by what one side's turns had more of it.
const othersShare = 0.1

// summarize takes the medians of a side's turns, and percentiles of all answers in them.
func summarize(turns []turn) Result {
	of := func(figure func(turn) float64) bench.Sample {
		var s bench.Sample
		for _, t := range turns {
			s = append(s, figure(t))
		}
		return s
	}
	all := pooled(turns)
	perS := of(func(t turn) float64 { return t.perS })
	r := Result{
		OpsPerS: perS.Median(), Samples: all.Count(), P50MS: all.Quantile(0.5), P99MS: tail(all, 0.99, bench.FewestP99), P999MS: tail(all, 0.999, bench.FewestP999),
		ServerNs: of(func(t turn) float64 { return t.server }).Median(), DBNs: of(func(t turn) float64 { return t.db }).Median(),
		ClientNs:    of(func(t turn) float64 { return t.client }).Median(),
		AllocsPerOp: of(func(t turn) float64 { return t.allocs }).Median(), BytesPerOp: of(func(t turn) float64 { return t.bytes }).Median(),
		HeapMB: of(func(t turn) float64 { return t.heap }).Median(), RSSMB: of(func(t turn) float64 { return t.rss }).Median(),
	}
	if r.DBNs > 0 {
		r.NsPerOp = r.ServerNs + r.DBNs
	}
	r.Rounds(perS)
	if others := of(func(t turn) float64 { return t.others }).Median(); others >= 0 {
		if r.OthersShare = others; others > othersShare {
			r.Suspect(fmt.Sprintf("other processes took %.0f %% of the processors", 100*others))
		}
	}
	return r
}

// pooled is the latencies of all of a side's turns.
func pooled(turns []turn) bench.Histogram {
	all := bench.Histogram{}
	for _, t := range turns {
		all.Merge(t.latency)
	}
	return all
}

// tail is a high quantile, 0 of too few.
func tail(h bench.Histogram, q float64, fewest uint64) float64 {
	if h.Count() < fewest {
		return 0
	}
	return h.Quantile(q)
}

const (
	// saturated is the share of the processors above which operations a second follow from what each takes of them.
	saturated = 0.7
	// apart is how many times the ratio of operations and that of processor time may differ then. What clients take, the same for
	// each side, and what a short wait for the disk leaves idle explain a third; more is a side that had fewer processors.
	apart = 1.5
)

// compare sets what the first side is to each of the others: of operations and processor time the median of the rounds.
func (r *Result) compare(sides []*side, turns [][]turn) {
	r.Ratio, r.CPURatio, r.P99Ratio = map[string]float64{}, map[string]float64{}, map[string]float64{}
	ours := turns[0]
	for i, b := range sides[1:] {
		var rate, cpu bench.Sample
		theirs := turns[i+1]
		full := true
		for nth := range ours {
			a, b := &ours[nth], &theirs[nth]
			rate = append(rate, quotient(a.perS, b.perS))
			if a.db > 0 && b.db > 0 {
				cpu = append(cpu, quotient(b.server+b.db, a.server+a.db))
			}
			full = full && a.share() > saturated && b.share() > saturated
		}
		if rate.Median() > 0 {
			r.Ratio[b.name] = rate.Median()
		}
		if len(cpu) > 0 && cpu.Median() > 0 {
			r.CPURatio[b.name] = cpu.Median()
		}
		a, t := tail(pooled(ours), 0.99, bench.FewestP99), tail(pooled(theirs), 0.99, bench.FewestP99)
		if a > 0 && t > 0 {
			r.P99Ratio[b.name] = a / t
		}
		if rate.Spread() > bench.NoisySpread {
			r.Suspect(fmt.Sprintf("the ratio to %s differs %.1f times between rounds", b.name, rate.Spread()))
		}
		if q := quotient(r.Ratio[b.name], r.CPURatio[b.name]); full && q > 0 && (q > apart || q < 1/apart) {
			r.Suspect(fmt.Sprintf("the ratio to %s is %.2f by operations and %.2f by processor time", b.name, r.Ratio[b.name], r.CPURatio[b.name]))
		}
	}
}

// share is how much of the processors' time a turn's server, database and clients took.
func (t *turn) share() float64 {
	return (t.server + t.db + t.client) * t.perS / float64(time.Second) / float64(runtime.NumCPU())
}

func quotient(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
