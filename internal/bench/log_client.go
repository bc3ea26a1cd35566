package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/pprof"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// What a process of the load can be told to do.
const (
	orderOpen    = "open"    // connect to a database
	orderPublish = "publish" // connect and integrate, until the end
	orderRun     = "run"     // append as fast as it goes
	orderTime    = "time"    // tell the processor time used so far
)

// Sides of a comparison.
const (
	sideTacit = "tacit"
	sidePlain = "plain"
)

// order is a line to a process of the load.
type order struct {
	Do    string `json:"do"`
	URL   string `json:"url,omitempty"`
	Conns int32  `json:"conns,omitempty"` // of the plain table
	Keys  string `json:"keys,omitempty"`  // directory of the keystone

	Side     string        `json:"side,omitempty"`
	Clients  int           `json:"clients,omitempty"`
	First    int           `json:"first,omitempty"`
	Subjects int           `json:"subjects,omitempty"`
	Warm     time.Duration `json:"warm,omitempty"`
	Window   time.Duration `json:"window,omitempty"`
	Entries  int           `json:"entries,omitempty"`
	Profile  string        `json:"profile,omitempty"` // file for a processor profile
}

// answer is its line back.
type answer struct {
	tally

	Error string `json:"error,omitempty"`
}

// LogClient is a process of the log's load: it takes orders from in, a JSON line each, and answers on out. It ends when
// in does, as it does with the process that started it, and whatever it was doing then ends too. Only Log speaks to it.
func LogClient(ctx context.Context, in io.Reader, out io.Writer, now func() time.Time) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	orders := make(chan order)
	go func() {
		defer cancel()
		for dec := json.NewDecoder(in); ; {
			var o order
			if err := dec.Decode(&o); err != nil {
				return
			}
			select {
			case orders <- o:
			case <-ctx.Done():
				return
			}
		}
	}()
	p := &logProcess{now: now}
	enc := json.NewEncoder(out)
	for {
		select {
		case o := <-orders:
			t, err := p.obey(ctx, &o)
			a := answer{tally: t}
			if err != nil {
				a.Error = err.Error()
			}
			if err := enc.Encode(a); err != nil {
				return errors.Join(fmt.Errorf("answer: %w", err), p.close())
			}
		case <-ctx.Done():
			return p.close()
		}
	}
}

// logProcess is what a process of the load holds open.
type logProcess struct {
	now       func() time.Time
	pool      *pgxpool.Pool
	log       *audit.Log
	publisher *publisher
}

func (p *logProcess) obey(ctx context.Context, o *order) (tally, error) {
	switch o.Do {
	case orderOpen:
		return tally{}, p.open(ctx, o)
	case orderPublish:
		return tally{}, p.publish(ctx, o)
	case orderRun:
		return p.run(ctx, o)
	case orderTime:
		return tally{CPUNS: ProcessCPU().Nanoseconds()}, nil
	}
	return tally{}, fmt.Errorf("%w: order %q", ErrArgument, o.Do)
}

func (p *logProcess) open(ctx context.Context, o *order) (err error) {
	if err := p.connect(ctx, o); err != nil {
		return err
	}
	p.log, err = openLog(ctx, o.Keys, p.pool)
	return err
}

func (p *logProcess) publish(ctx context.Context, o *order) (err error) {
	if err := p.connect(ctx, o); err != nil {
		return err
	}
	p.publisher, err = startPublisher(ctx, o.Keys, o.URL, p.pool)
	return err
}

func (p *logProcess) connect(ctx context.Context, o *order) (err error) {
	p.pool, err = postgres.Open(ctx, postgres.PoolConfig{URL: o.URL, MaxConns: o.Conns, App: "tacit-bench"})
	return err
}

func (p *logProcess) run(ctx context.Context, o *order) (t tally, err error) {
	if o.Profile != "" {
		stop, err := profile(o.Profile)
		if err != nil {
			return tally{}, err
		}
		defer func() { err = errors.Join(err, stop()) }()
	}
	l := fleet{
		now: p.now, clients: o.Clients, first: o.First, subjects: o.Subjects, warm: o.Warm, window: o.Window, entries: o.Entries,
		fresh: p.log.NewEntry, append: p.log.Append,
	}
	if o.Side == sidePlain {
		l.fresh = plainEntry
		l.append = func(ctx context.Context, e *audit.Entry) error { return appendPlain(ctx, p.pool, e) }
	}
	return l.run(ctx)
}

// profile writes where processor time goes until the returned func is called.
func profile(file string) (func() error, error) {
	f, err := os.Create(file) //nolint:gosec // in the directory the operator named
	if err != nil {
		return nil, fmt.Errorf("profile: %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, errors.Join(fmt.Errorf("profile: %w", err), f.Close())
	}
	return func() error {
		pprof.StopCPUProfile()
		return f.Close()
	}, nil
}

// close ends what is open, after a cancelled context too.
func (p *logProcess) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), childPatience/2)
	defer cancel()
	var err error
	if p.publisher != nil {
		err = p.publisher.end()
	}
	if p.log != nil {
		err = errors.Join(err, p.log.Close(ctx))
	}
	if p.pool != nil {
		p.pool.Close()
	}
	return err
}
