package bench

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"time"
)

// String names a cell for people.
func (c LogCell) String() string {
	disk := "this disk"
	if c.Slow {
		disk = "a slower disk"
	}
	return fmt.Sprintf("%s, %s, %s, %s", plural(c.Clients, "client"), plural(c.Processes, "process"), plural(c.Subjects, "subject"), disk)
}

func plural(n int, noun string) string {
	switch {
	case n == 1:
	case noun == "process":
		noun += "es"
	default:
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// file names a cell for a file's name.
func (c LogCell) file() string {
	disk := "native"
	if c.Slow {
		disk = "slow"
	}
	return fmt.Sprintf("log-%s-c%d-p%d-s%d", disk, c.Clients, c.Processes, c.Subjects)
}

// stage is the processes of one cell and their database.
type stage struct {
	disk      *logDisk
	cell      LogCell
	name      string // of the database
	clients   []*Child
	publisher *Child
	probe     *logProbe
}

// onStage runs do with a fresh database and processes that have it open, and ends and drops them all.
func (d *logDisk) onStage(ctx context.Context, cell LogCell, do func(*stage) error) (err error) {
	s := &stage{disk: d, cell: cell}
	if s.name, err = d.database(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close(ctx)) }()
	if err := s.open(ctx); err != nil {
		return err
	}
	return do(s)
}

func (s *stage) open(ctx context.Context) (err error) {
	url := s.disk.machine.server.URL(s.name)
	if s.probe, err = newLogProbe(ctx, url, s.disk.machine.server.PID()); err != nil {
		return err
	}
	keys, err := s.disk.machine.provision(ctx, s.name)
	if err != nil {
		return err
	}
	if s.publisher, err = StartChild(ChildConfig{Command: s.disk.cfg.Client}); err != nil {
		return err
	}
	if _, err = give(ctx, s.publisher, &order{Do: orderPublish, URL: url, Conns: 2, Keys: keys}); err != nil {
		return err
	}
	for range s.cell.Processes {
		c, err := StartChild(ChildConfig{Command: s.disk.cfg.Client})
		if err != nil {
			return err
		}
		s.clients = append(s.clients, c)
		if _, err := give(ctx, c, &order{Do: orderOpen, URL: url, Conns: s.conns(), Keys: keys}); err != nil {
			return err
		}
	}
	return nil
}

// conns is how many connections to the plain table a process has: one a client, within what a server takes.
func (s *stage) conns() int32 {
	return int32(max(1, min(s.cell.Clients, plainConns)/s.cell.Processes)) //nolint:gosec // at most plainConns
}

func (s *stage) close(ctx context.Context) error {
	var err error
	for _, c := range s.clients {
		err = errors.Join(err, c.Stop())
	}
	if s.publisher != nil {
		err = errors.Join(err, s.publisher.Stop())
	}
	if s.probe != nil {
		s.probe.close()
	}
	return errors.Join(err, s.disk.drop(ctx, s.name))
}

// side measures one side once.
func (s *stage) side(ctx context.Context, side string, nth int) (LogSide, error) {
	window := s.disk.cfg.Window
	o := order{Do: orderRun, Side: side, Clients: s.cell.Clients, Subjects: s.cell.Subjects, Warm: max(window/4, minWindow), Window: window}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	used := make(chan usage, 1)
	go func() { used <- s.watch(ctx, o.Warm, window) }()
	all, err := s.run(ctx, o, nth)
	if err != nil {
		cancel(err) // else the watch would wait for the end of the window
	}
	u := <-used
	if err != nil {
		return LogSide{}, err
	}
	if u.err != nil {
		return LogSide{}, u.err
	}
	r := LogSide{
		OpsPerS: float64(all.Entries) / window.Seconds(), P50MS: all.Latency.Quantile(0.5), P99MS: all.Latency.Quantile(0.99),
	}
	r.spend(all, u)
	return r, nil
}

// watch measures what server and publisher use in the window that begins after warm.
func (s *stage) watch(ctx context.Context, warm, window time.Duration) usage {
	now := s.disk.cfg.Now
	from := now().Add(warm)
	if !Pause(ctx, from.Sub(now())) {
		return usage{}
	}
	before := s.usage(ctx)
	if !Pause(ctx, from.Add(window).Sub(now())) {
		return usage{}
	}
	after := s.usage(ctx)
	return usage{
		postgres: after.postgres - before.postgres, publisher: after.publisher - before.publisher, wal: after.wal - before.wal,
		err: errors.Join(before.err, after.err),
	}
}

// usage is what was used until now.
func (s *stage) usage(ctx context.Context) usage {
	u := s.probe.usage(ctx)
	t, err := give(ctx, s.publisher, &order{Do: orderTime})
	u.publisher, u.err = time.Duration(t.CPUNS), errors.Join(u.err, err)
	return u
}

// run gives every process its share of the clients and adds up what they counted.
func (s *stage) run(ctx context.Context, o order, nth int) (tally, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	counted := make([]tally, len(s.clients))
	var running sync.WaitGroup
	for i, c := range s.clients {
		share := o
		share.First, share.Clients = part(o.Clients, len(s.clients), i)
		_, share.Entries = part(o.Entries, len(s.clients), i)
		if s.disk.cfg.Profile != "" {
			share.Profile = filepath.Join(s.disk.cfg.Profile, fmt.Sprintf("%s-%s-%d-%d.pprof", s.cell.file(), o.Side, nth, i))
		}
		running.Go(func() {
			var err error
			if counted[i], err = give(ctx, c, &share); err != nil {
				cancel(err)
			}
		})
	}
	running.Wait()
	all := tally{Latency: Histogram{}}
	for i := range counted {
		all.Entries += counted[i].Entries
		all.CPUNS += counted[i].CPUNS
		all.Latency.Merge(counted[i].Latency)
	}
	return all, context.Cause(ctx)
}

// give gives an order to a process of the load, and takes its answer.
func give(ctx context.Context, c *Child, o *order) (tally, error) {
	var t tally
	err := c.Do(ctx, o, &t)
	return t, err
}

// part is the ith of n nearly equal parts of a whole: where it begins and how large it is.
func part(whole, n, i int) (first, size int) {
	first = whole * i / n
	return first, whole*(i+1)/n - first
}

// cell measures both sides by turns, the plain table first.
func (d *logDisk) cell(ctx context.Context, cell LogCell) error {
	d.cfg.Say("%s", cell)
	r := LogResult{
		Bench: "log/append", Fsync: d.speed(), Clients: cell.Clients, Processes: cell.Processes, Subjects: cell.Subjects, Rounds: d.cfg.Rounds,
	}
	var rounds logRounds
	err := d.onStage(ctx, cell, func(s *stage) error {
		for nth := range d.cfg.Rounds {
			if err := s.round(ctx, nth, &rounds); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	rounds.summarize(&r)
	if cell == (LogCell{Clients: 64, Processes: 3, Subjects: 1, Slow: true}) && d.cfg.Delay == fsyncDelay {
		r.AtLeast("log.ops_per_s", r.Log.OpsPerS, appendBudget)
		r.AtMost("log.p50_ms", r.Log.P50MS, medianBudget)
		r.AtMost("lag_ms", r.LagMS, lagBudget)
	}
	r.round()
	return d.cfg.Report(ctx, r)
}

// round measures each side once. The publisher catches up before the plain table's turn, which it would disturb.
func (s *stage) round(ctx context.Context, nth int, all *logRounds) error {
	plain, err := s.side(ctx, sidePlain, nth)
	if err != nil {
		return err
	}
	ours, err := s.side(ctx, sideTacit, nth)
	if err != nil {
		return err
	}
	_, lag, err := Backlog(ctx, s.probe.conn, s.disk.cfg.Now())
	if err != nil {
		return err
	}
	all.plain, all.log, all.lag = append(all.plain, plain), append(all.log, ours), append(all.lag, ms(lag))
	return Drain(ctx, s.probe.conn, s.disk.cfg.Now)
}

// storage measures what an integrated entry takes of the disk.
func (d *logDisk) storage(ctx context.Context, entries int) error {
	cell := LogCell{Clients: 64, Processes: 3, Subjects: 1, Slow: d.slow}
	d.cfg.Say("storage of %d entries", entries)
	return d.onStage(ctx, cell, func(s *stage) error {
		if _, err := s.run(ctx, order{Do: orderRun, Side: sideTacit, Clients: cell.Clients, Subjects: cell.Subjects, Entries: entries}, 0); err != nil {
			return err
		}
		if err := Drain(ctx, s.probe.conn, s.disk.cfg.Now); err != nil {
			return err
		}
		sizes, err := s.probe.sizes(ctx)
		if err != nil {
			return err
		}
		r := LogResult{
			Bench: "log/storage", Fsync: d.speed(), Rounds: 1, Entries: entries, Tables: map[string]float64{},
		}
		for name, size := range sizes {
			r.BytesEntry += float64(size) / float64(entries)
			r.Tables[name] = hundredths(float64(size) / float64(entries))
		}
		r.AtMost("bytes_per_entry", r.BytesEntry, storageBudget)
		r.round()
		return d.cfg.Report(ctx, r)
	})
}
