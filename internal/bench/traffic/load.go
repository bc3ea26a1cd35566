package traffic

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
)

// work is what clients do over and over.
type work struct {
	name   string
	status int // expected of every answer
	// request appends the next request of a client.
	request func(c *client, to []byte) []byte
	// answered is told of each answer; nil for who does not care.
	answered func(c *client) error
	budget   budget
}

// client is one of a side's clients: it sends a request, reads the answer to its end, and sends the next.
type client struct {
	*line

	side   *side
	number int // from 0
	of     int // so many clients
	random *rand.Rand
	at     int // the contact that it is changing, or the region that it lists
	done   atomic.Int64
	counts bench.Counts
}

// turn is what one side did in one window.
type turn struct {
	perS    float64
	latency bench.Histogram
	server  float64 // nanoseconds of processor an operation, of the server
	db      float64 // and of PostgreSQL
	client  float64 // and of the clients, which is nobody's fault
	allocs  float64
	bytes   float64
	heap    float64 // MB in use
	rss     float64 // MB that the system has given the server
	others  float64 // share of all processors that other processes took; less than 0 where the system does not tell
}

// turn lets so many clients work on a side. What is used is counted from the first request until nothing is left to do
// for any, where the turn counts; what is done, and how long it took, in the window alone.
func (s *stage) turn(ctx context.Context, b *side, w *work, clients int, counts bool) (turn, error) {
	l := &load{stage: s, work: w, clients: make([]*client, clients)}
	defer l.close()
	for i := range l.clients {
		conn, err := dial(ctx, b.address)
		if err != nil {
			return turn{}, err
		}
		l.clients[i] = &client{line: conn, side: b, number: i, of: clients, random: rand.New(rand.NewPCG(rand.Uint64(), uint64(i)))} //nolint:gosec // a choice of rows
	}
	before, err := s.used(ctx, b)
	if err != nil {
		return turn{}, err
	}
	own := bench.ProcessCPU()
	t, err := l.run(ctx, s.cfg.Window)
	own = bench.ProcessCPU() - own
	if err != nil {
		return turn{}, fmt.Errorf("%s: %w", b.name, err)
	}
	if counts {
		if err := s.drain(ctx, b); err != nil {
			return turn{}, err
		}
	}
	after, err := s.used(ctx, b)
	if err != nil {
		return turn{}, err
	}
	t.spend(float64(l.done()), &before, &after, own)
	return t, nil
}

// spend divides what was used by what was done.
func (t *turn) spend(ops float64, before, after *used, own time.Duration) {
	ours := time.Duration(after.CPUNS-before.CPUNS) + after.postgres - before.postgres + own
	if t.others = -1; after.all > before.all {
		t.others = max(0, float64(after.busy-before.busy-ours)/float64(after.all-before.all))
	}
	t.server = float64(after.CPUNS-before.CPUNS) / ops
	t.db = float64((after.postgres - before.postgres).Nanoseconds()) / ops
	t.client = float64(own.Nanoseconds()) / ops
	t.allocs = float64(after.Mallocs-before.Mallocs) / ops
	t.bytes = float64(after.Bytes-before.Bytes) / ops
	t.heap, t.rss = float64(after.Heap)/(1<<20), float64(after.RSS)/(1<<20)
}

// load is clients at work.
type load struct {
	stage    *stage
	work     *work
	clients  []*client
	counting atomic.Bool
	ending   atomic.Bool
}

// answerPatience is how long an answer may take beyond the window.
const answerPatience = 10 * time.Second

// run warms up as long as the window is, and counts in the window, which lasts until something was answered in it.
func (l *load) run(ctx context.Context, window time.Duration) (turn, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	stop := context.AfterFunc(ctx, func() { l.bound(time.Unix(1, 0)) }) // ends what is under way
	defer stop()
	now := l.stage.cfg.Now
	l.bound(now().Add(2*window + answerPatience))
	var running sync.WaitGroup
	for _, c := range l.clients {
		running.Go(func() {
			defer func() {
				if p := recover(); p != nil { // servers and directory are to be removed all the same
					cancel(fmt.Errorf("client %d: %v", c.number, p))
				}
			}()
			if err := l.work.over(c, l, now); err != nil {
				cancel(err)
			}
		})
	}
	bench.Pause(ctx, window)
	began, before := now(), l.done()
	l.counting.Store(true)
	bench.Pause(ctx, window)
	for l.done() == before && ctx.Err() == nil {
		bench.Pause(ctx, window) // nothing was answered in it: then it is a longer one
	}
	ended, after := now(), l.done()
	l.counting.Store(false)
	l.ending.Store(true)
	running.Wait()
	t := turn{perS: float64(after-before) / ended.Sub(began).Seconds(), latency: bench.Histogram{}}
	for _, c := range l.clients {
		t.latency.Add(&c.counts)
	}
	return t, context.Cause(ctx)
}

// over does the work again and again until the load ends.
func (w *work) over(c *client, l *load, now func() time.Time) error {
	var request []byte
	for !l.ending.Load() {
		request = w.request(c, request[:0])
		began := now()
		if err := w.send(c, request); err != nil {
			return err
		}
		if took := now().Sub(began); l.counting.Load() {
			c.counts.Note(took)
		}
		c.done.Add(1)
	}
	return nil
}

// send sends one request and holds the answer to what is expected.
func (w *work) send(c *client, request []byte) error {
	status, err := c.do(request)
	if err != nil {
		return err
	}
	if status != w.status {
		// A problem document echoes nothing that was sent.
		return fmt.Errorf("status %d, not %d: %.300s", status, w.status, c.body)
	}
	if w.answered != nil {
		return w.answered(c)
	}
	return nil
}

func (l *load) done() (n int64) {
	for _, c := range l.clients {
		n += c.done.Load()
	}
	return n
}

func (l *load) bound(t time.Time) {
	for _, c := range l.clients {
		_ = c.until(t) // a connection that has ended needs none
	}
}

func (l *load) close() {
	for _, c := range l.clients {
		if c != nil {
			c.close()
		}
	}
}
