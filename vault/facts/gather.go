package facts

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgproto3"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	// mostWanted bounds the records of one statement.
	mostWanted = 64
	// mostWaiting bounds those who wait while the database stands still.
	mostWaiting = 4096
	// gatherTimeout bounds a statement: longer than a request waits.
	gatherTimeout = 15 * time.Second
	// mostFlights bounds the statements at a time. The next begins when the one before is done, or has taken gatherPatience:
	// then it waits for the disk, or the network, and what is wanted meanwhile need not.
	mostFlights    = 8
	gatherPatience = time.Millisecond
	// mostOthers bounds the statements, of lists, that are under way beside those: they leave connections for them.
	mostOthers = mostFlights - 2
	// mostPlans bounds the plans of a connection, of some hundred kilobytes each: of lists there are as many as there are sets
	// of filters.
	mostPlans = 128
	// readAtOnce is how much is taken from a connection at a time, if it is there: PostgreSQL sends a page of a list in pieces of
	// 8 KiB, and to take each by itself costs more than to copy it once more.
	readAtOnce = 64 << 10
)

// Gatherer reads the facts of records that are asked for by id, those that are asked for at the same time in one statement:
// what a statement costs besides its rows is then paid once for all of them. Nobody waits for others to come: a statement
// takes what was asked for while the ones before it were under way, and begins after it was asked, so that everybody reads
// what was committed until then. It has connections of its own, on which plans are made once. It is safe for concurrent use.
type Gatherer struct {
	pool   *pgxpool.Pool
	fetch  func(context.Context, *revision.Table, revision.Statement, ...any) (record.Reading, error)
	others chan struct{} // as many as statements are under way beside flights

	ctx  context.Context //nolint:containedctx // of statements, which serve many requests; ended by Close
	stop context.CancelFunc

	mu     sync.Mutex
	queue  []*want
	flying int
	slow   int // of these, those that have taken longer than gatherPatience
}

// want is what somebody waits for: records of one table, read by one statement.
type want struct {
	table      *revision.Table
	ids        []uuid.UUID
	token      *Token    // instead of ids
	credential uuid.UUID // whose standing is to be read along; zero for none
	read       record.Reading
	err        error
	done       chan struct{}
	gone       atomic.Bool // nobody waits any more
}

// Token is what records are found by, see revision.Table.ByToken: the next ones behind a record.
type Token struct {
	Index uint16
	Epoch int32
	Token [16]byte
	After uuid.UUID
}

// tokenWeight is how many ids a token stands for in a statement: one leads to a record as a rule, and may lead to
// revision.AtOnce.
const tokenWeight = 4

func (w *want) weight() int {
	if w.token != nil {
		return tokenWeight
	}
	return len(w.ids)
}

// together reports whether one statement can read both.
func (w *want) together(o *want) bool {
	return w.table == o.table && (w.token == nil) == (o.token == nil)
}

// NewGatherer prepares connections to the pool's database. It does no I/O.
func NewGatherer(ctx context.Context, pool *pgxpool.Pool) (*Gatherer, error) {
	cfg := pool.Config()
	cfg.MaxConns, cfg.MinConns, cfg.MinIdleConns = mostFlights, 0, 0
	params := cfg.ConnConfig.RuntimeParams
	params["application_name"] = "tacit-facts"
	if _, direct := params["statement_timeout"]; direct { // a pooler refuses settings
		// By itself the server would plan anew for each array of few ids, which takes longer than to execute; and a plan that
		// was made while tables were small would read all of them long after they have grown.
		params["plan_cache_mode"], params["jit"] = "force_generic_plan", "off"
		for _, way := range []string{"seqscan", "bitmapscan", "sort", "hashjoin", "mergejoin"} {
			params["enable_"+way] = "off"
		}
	}
	cfg.ConnConfig.StatementCacheCapacity, cfg.ConnConfig.BuildFrontend = mostPlans, readAhead
	own, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("connections for facts: %w", store.Fault(err))
	}
	g := &Gatherer{pool: own, others: make(chan struct{}, mostOthers)}
	g.fetch = func(ctx context.Context, t *revision.Table, sql revision.Statement, args ...any) (record.Reading, error) {
		return record.Read(ctx, own, t, sql, args...)
	}
	g.ctx, g.stop = context.WithCancel(context.WithoutCancel(ctx))
	return g, nil
}

// readAhead is how connections are read.
func readAhead(r io.Reader, w io.Writer) *pgproto3.Frontend {
	return pgproto3.NewFrontend(bufio.NewReaderSize(r, readAtOnce), w)
}

// Close ends the connections, after the last request.
func (g *Gatherer) Close() {
	g.stop()
	g.pool.Close()
}

// beside reads by a statement of its own.
func (g *Gatherer) beside(ctx context.Context, t *revision.Table, sql revision.Statement, args []any) (record.Reading, error) {
	select {
	case g.others <- struct{}{}:
		defer func() { <-g.others }()
		return g.fetch(ctx, t, sql, args...)
	case <-ctx.Done():
		return record.Reading{}, ctx.Err() //nolint:wrapcheck // the caller's own
	}
}

// get reads what is wanted, along with others.
func (g *Gatherer) get(ctx context.Context, w *want) (record.Reading, error) {
	w.done = make(chan struct{})
	g.mu.Lock()
	if len(g.queue) >= mostWaiting {
		g.queue = slices.DeleteFunc(g.queue, func(w *want) bool { return w.gone.Load() })
	}
	if len(g.queue) >= mostWaiting {
		g.mu.Unlock()
		return record.Reading{}, fmt.Errorf("load %s: too many wait: %w", w.table.Kind.Name, fault.ErrUnavailable)
	}
	g.queue = append(g.queue, w)
	g.start()
	g.mu.Unlock()
	select {
	case <-w.done:
		return w.read, w.err
	case <-ctx.Done():
		w.gone.Store(true)
		return record.Reading{}, ctx.Err() //nolint:wrapcheck // the caller's own
	}
}

// start begins a flight where something is wanted and no other is about to take it. The caller holds the lock.
func (g *Gatherer) start() {
	if len(g.queue) > 0 && g.flying == g.slow && g.flying < mostFlights {
		g.flying++
		go g.fly()
	}
}

// fly runs statements until nothing is wanted, or another flight is about to take it.
func (g *Gatherer) fly() {
	late, landed := false, false // under the lock
	patience := time.AfterFunc(gatherPatience, func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		if !late && !landed {
			late = true
			g.slow++
			g.start()
		}
	})
	defer patience.Stop()
	for {
		runtime.Gosched() // lets those ask who are about to, as they are after an answer that many waited for
		g.mu.Lock()
		if late {
			late = false
			g.slow--
		}
		if len(g.queue) == 0 || g.flying-g.slow > 1 {
			landed = true
			g.flying--
			g.mu.Unlock()
			return
		}
		wants := g.next()
		patience.Reset(gatherPatience)
		g.mu.Unlock()
		if len(wants) > 0 {
			g.read(wants)
		}
	}
}

// next takes what was wanted first, and what else can be read with it, and drops what nobody waits for. The caller holds the lock.
func (g *Gatherer) next() []*want {
	taken, left, n := make([]*want, 0, min(len(g.queue), mostWanted)), g.queue[:0], 0
	for _, w := range g.queue {
		switch {
		case w.gone.Load():
		case len(taken) == 0, w.together(taken[0]) && n+w.weight() <= mostWanted:
			taken = append(taken, w)
			n += w.weight()
		default:
			left = append(left, w)
		}
	}
	clear(g.queue[len(left):])
	g.queue = left
	return taken
}

// read answers wants that one statement can read. What a statement fails for may lie with one of them: then each is read by itself.
func (g *Gatherer) read(wants []*want) {
	err := g.readTogether(wants)
	if err != nil && len(wants) > 1 && !errors.Is(err, fault.ErrUnavailable) {
		for i, w := range wants {
			if !w.gone.Load() {
				g.read(wants[i : i+1])
			}
		}
		return
	}
	for _, w := range wants {
		w.err = err
		close(w.done)
	}
}

// errGathered says that a statement did not answer for each record. It is a defect.
var errGathered = errors.New("facts: other records than were asked for")

// readTogether runs one statement. A panic is a defect that must not end the process: requests alone are recovered. What was
// panicked with may hold a value of a record, so the error has its type and where it was.
func (g *Gatherer) readTogether(wants []*want) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: panic of %T at %s", errGathered, p, panicked())
		}
	}()
	ctx, cancel := context.WithTimeout(g.ctx, gatherTimeout)
	defer cancel()
	if wants[0].token != nil {
		return g.seek(ctx, wants)
	}
	ids := make([]uuid.UUID, 0, mostWanted)
	for _, w := range wants {
		ids = append(ids, w.ids...)
	}
	t := wants[0].table
	read, err := g.fetch(ctx, t, t.Gather, ids, credentials(wants))
	if err != nil {
		return err
	}
	if !slices.EqualFunc(read.Rows, ids, func(r record.Row, id uuid.UUID) bool { return r.ID == id }) {
		return errGathered
	}
	rows := read.Rows
	for _, w := range wants {
		w.read = read
		w.read.Rows, rows = rows[:len(w.ids):len(w.ids)], rows[len(w.ids):]
	}
	return nil
}

// panicked is the place in the code that a deferred function's caller panicked at.
func panicked() string {
	const ofRuntime = 4 // Callers, panicked, the deferred function, and gopanic
	pcs := make([]uintptr, 8)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(ofRuntime, pcs)])
	for {
		f, more := frames.Next()
		if !more || !strings.HasPrefix(f.Function, "runtime.") {
			return f.Function + ":" + strconv.Itoa(f.Line)
		}
	}
}

// seek runs one statement for tokens.
func (g *Gatherer) seek(ctx context.Context, wants []*want) error {
	n := len(wants)
	indexes, epochs, tokens, after := make([]int16, n), make([]int32, n), make([][]byte, n), make([]uuid.UUID, n)
	for i, w := range wants {
		indexes[i], epochs[i] = int16(w.token.Index), w.token.Epoch //nolint:gosec // index numbers are at most 32767
		tokens[i], after[i] = w.token.Token[:], w.token.After
	}
	t := wants[0].table
	read, err := g.fetch(ctx, t, t.Seek, indexes, epochs, tokens, after, credentials(wants))
	if err != nil {
		return err
	}
	rows := read.Rows
	for i, w := range wants {
		of := slices.IndexFunc(rows, func(r record.Row) bool { return r.Place() != int64(i)+1 })
		if of < 0 {
			of = len(rows)
		}
		w.read = read
		w.read.Rows, rows = rows[:of:of], rows[of:]
	}
	if len(rows) > 0 {
		return errGathered
	}
	return nil
}

// credentials are those whose standing is to be read along, each once.
func credentials(wants []*want) []uuid.UUID {
	all := make([]uuid.UUID, 0, 1)
	for _, w := range wants {
		if w.credential != uuid.Nil && !slices.Contains(all, w.credential) {
			all = append(all, w.credential)
		}
	}
	return all
}
