package traffic

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/pprof"
	"strconv"

	"github.com/tacitcrm/tacit/internal/bench"
)

// What a server under load can be told to do.
const (
	orderStats    = "stats"    // tell what it has used so far
	orderProfile  = "profile"  // write where processor time goes to Order.File, until
	orderProfiled = "profiled" // which writes what was allocated to Order.File, and tells the spans since
)

// order is a line to a server.
type order struct {
	Do   string `json:"do"`
	File string `json:"file,omitempty"`
}

// stats is what a process has used since it began.
type stats struct {
	CPUNS      int64  `json:"cpu_ns"` // user and system
	Mallocs    uint64 `json:"mallocs"`
	Bytes      uint64 `json:"bytes"` // allocated, freed ones included
	Heap       uint64 `json:"heap"`  // bytes in use
	RSS        uint64 `json:"rss"`   // bytes that the system has given it; 0 where that does not tell
	Goroutines int    `json:"goroutines"`
}

// answer is a server's line: where it is, once, and then the answer to each order.
type answer struct {
	stats

	Spans map[string]float64 `json:"spans,omitempty"` // milliseconds a request, by name

	URL   string `json:"url,omitempty"`
	Error string `json:"error,omitempty"`
}

// Attend takes orders from in, a JSON line each, and answers on out, until in ends, or ctx has ended when the next order
// comes. A server under load runs it beside its work, after it has written {"url": …}. spans are those of its requests, nil where it has none. Only Run speaks
// to it.
func Attend(ctx context.Context, in io.Reader, out io.Writer, spans *Spans) error {
	dec, enc := json.NewDecoder(in), json.NewEncoder(out)
	a := &attendant{spans: spans}
	for ctx.Err() == nil {
		var o order
		if err := dec.Decode(&o); err != nil {
			return nil //nolint:nilerr // whoever gives orders has ended, in whatever way
		}
		reply := answer{}
		if err := a.obey(&o, &reply); err != nil {
			reply.Error = err.Error()
		}
		if err := enc.Encode(reply); err != nil {
			return fmt.Errorf("answer: %w", err)
		}
	}
	return nil
}

// attendant is what an attended process has under way.
type attendant struct {
	profile *os.File
	spans   *Spans
}

func (a *attendant) obey(o *order, to *answer) error {
	switch o.Do {
	case orderStats:
		to.stats = usage()
		return nil
	case orderProfile:
		if a.spans != nil {
			a.spans.reset()
		}
		return a.begin(o.File)
	case orderProfiled:
		if a.spans != nil {
			to.Spans = a.spans.each()
		}
		pprof.StopCPUProfile()
		return errors.Join(a.profile.Close(), allocations(o.File))
	}
	return fmt.Errorf("%w: order %q", bench.ErrArgument, o.Do)
}

func usage() stats {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return stats{
		CPUNS: bench.ProcessCPU().Nanoseconds(), Mallocs: m.Mallocs, Bytes: m.TotalAlloc, Heap: m.HeapInuse, RSS: resident(),
		Goroutines: runtime.NumGoroutine(),
	}
}

// resident is the memory of this process, as Linux tells it (proc_pid_statm(5)).
func resident() uint64 {
	text, _ := os.ReadFile("/proc/self/statm")
	fields := bytes.Fields(text)
	if len(fields) < 2 {
		return 0
	}
	pages, _ := strconv.ParseUint(string(fields[1]), 10, 64) // the kernel writes a number
	return pages * uint64(os.Getpagesize())                  //nolint:gosec // positive
}

func (a *attendant) begin(file string) (err error) {
	if a.profile, err = os.Create(file); err != nil { //nolint:gosec // in the directory the operator named
		return fmt.Errorf("profile: %w", err)
	}
	if err := pprof.StartCPUProfile(a.profile); err != nil {
		return errors.Join(fmt.Errorf("profile: %w", err), a.profile.Close())
	}
	return nil
}

// allocations writes what this process has allocated since it began, by sampling.
func allocations(file string) error {
	f, err := os.Create(file) //nolint:gosec // as above
	if err != nil {
		return fmt.Errorf("profile: %w", err)
	}
	return errors.Join(pprof.Lookup("allocs").WriteTo(f, 0), f.Close())
}
