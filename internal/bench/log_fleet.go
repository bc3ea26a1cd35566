package bench

import (
	"context"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/tacitcrm/tacit/audit"
)

// fleet is some clients of one process that append as fast as they are answered.
type fleet struct {
	now      func() time.Time
	clients  int
	first    int // number of the first client, over all processes
	subjects int
	warm     time.Duration // before counting
	window   time.Duration // that counts
	entries  int           // to be appended in all, instead of windows

	fresh  func() *audit.Entry
	append func(ctx context.Context, e *audit.Entry) error
}

// tally is what a fleet counted.
type tally struct {
	Entries int64     `json:"entries"`
	Latency Histogram `json:"latency"` // of Append alone
	CPUNS   int64     `json:"cpu_ns"`  // of the whole process, user and system
}

// run returns the first error of any client, which stops the others.
func (f *fleet) run(ctx context.Context) (tally, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	began := f.now()
	from, to := began.Add(f.warm), began.Add(f.warm+f.window)
	if f.entries > 0 {
		from, to = began, began.Add(maxWindow)
	}
	var left atomic.Int64
	left.Store(int64(f.entries))
	counted := make([]Counts, f.clients)
	var running sync.WaitGroup
	for i := range f.clients {
		running.Go(func() {
			if err := f.client(ctx, i, from, to, &left, &counted[i]); err != nil {
				cancel(err)
			}
		})
	}
	used := f.cpu(ctx, from, to)
	running.Wait()
	t := tally{Latency: Histogram{}, CPUNS: used().Nanoseconds()}
	for i := range counted {
		t.Latency.Add(&counted[i])
	}
	for _, n := range t.Latency {
		t.Entries += int64(n) //nolint:gosec // a count
	}
	return t, context.Cause(ctx)
}

// client appends until the window or the entries end. What it began in the window and finished after it does not count.
func (f *fleet) client(ctx context.Context, i int, from, to time.Time, left *atomic.Int64, c *Counts) error {
	s := newScribe(f.first+i, f.subjects)
	for ctx.Err() == nil {
		if f.entries > 0 && left.Add(-1) < 0 {
			return nil
		}
		e := s.fill(f.fresh())
		began := f.now()
		if !began.Before(to) {
			return nil
		}
		if err := f.append(ctx, e); err != nil {
			return err
		}
		if ended := f.now(); !ended.Before(from) && ended.Before(to) {
			c.Note(ended.Sub(began))
		}
	}
	return nil
}

// cpu returns a func for the processor time used between the two moments, or until it is called where that is earlier.
func (f *fleet) cpu(ctx context.Context, from, to time.Time) func() time.Duration {
	before, after := ProcessCPU(), time.Duration(-1)
	done := make(chan struct{})
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		defer close(done)
		if Pause(ctx, from.Sub(f.now())) {
			before = ProcessCPU()
		}
		if Pause(ctx, to.Sub(f.now())) {
			after = ProcessCPU()
		}
	}()
	return func() time.Duration {
		if f.entries > 0 {
			cancel() // no window ends
		}
		<-done
		cancel()
		if after < 0 {
			after = ProcessCPU()
		}
		return after - before
	}
}

// ProcessCPU is the processor time of this process, user and system.
func ProcessCPU() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
