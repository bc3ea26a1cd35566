package facts

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
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
)

// Gatherer reads the facts of records that are asked for by id, those that are asked for at the same time in one statement:
// what a statement costs besides its rows is then paid once for all of them. Nobody waits for others to come: a statement
// takes what was asked for while the ones before it were under way, and begins after it was asked, so that everybody reads
// what was committed until then. It has connections of its own, on which plans are made once. It is safe for concurrent use.
type Gatherer struct {
	pool *pgxpool.Pool

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
	credential uuid.UUID    // whose standing is to be read along; zero for none
	rows       []record.Row // in the order of ids
	err        error
	done       chan struct{}
	gone       atomic.Bool // nobody waits any more
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
		params["enable_seqscan"], params["enable_hashjoin"], params["enable_mergejoin"] = "off", "off", "off"
	}
	own, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("connections for facts: %w", store.Fault(err))
	}
	g := &Gatherer{pool: own}
	g.ctx, g.stop = context.WithCancel(context.WithoutCancel(ctx))
	return g, nil
}

// Close ends the connections, after the last request.
func (g *Gatherer) Close() {
	g.stop()
	g.pool.Close()
}

// rows reads the facts of each of some ids in their order by one statement, and the standing of a credential along with them.
// The ids differ, and are at most mostWanted.
func (g *Gatherer) rows(ctx context.Context, t *revision.Table, credential uuid.UUID, ids []uuid.UUID) ([]record.Row, error) {
	w := &want{table: t, ids: ids, credential: credential, done: make(chan struct{})}
	g.mu.Lock()
	if len(g.queue) >= mostWaiting {
		g.mu.Unlock()
		return nil, fmt.Errorf("load %s: too many wait: %w", t.Kind.Name, fault.ErrUnavailable)
	}
	g.queue = append(g.queue, w)
	g.start()
	g.mu.Unlock()
	select {
	case <-w.done:
		return w.rows, w.err
	case <-ctx.Done():
		w.gone.Store(true)
		return nil, ctx.Err() //nolint:wrapcheck // the caller's own
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

// next takes what was wanted first, and what else is of its table, and drops what nobody waits for. The caller holds the lock.
func (g *Gatherer) next() []*want {
	taken, left, n := make([]*want, 0, min(len(g.queue), mostWanted)), g.queue[:0], 0
	for _, w := range g.queue {
		switch {
		case w.gone.Load():
		case len(taken) == 0, w.table == taken[0].table && n+len(w.ids) <= mostWanted:
			taken = append(taken, w)
			n += len(w.ids)
		default:
			left = append(left, w)
		}
	}
	clear(g.queue[len(left):])
	g.queue = left
	return taken
}

// read answers wants of one table. What a statement fails for may lie with one of them: then each is read by itself.
func (g *Gatherer) read(wants []*want) {
	err := g.readTogether(wants)
	if err != nil && len(wants) > 1 && !errors.Is(err, fault.ErrUnavailable) {
		for i := range wants {
			g.read(wants[i : i+1])
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

// readTogether runs one statement. A panic is a defect that must not end the process: requests alone are recovered.
func (g *Gatherer) readTogether(wants []*want) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = errGathered
		}
	}()
	ctx, cancel := context.WithTimeout(g.ctx, gatherTimeout)
	defer cancel()
	var ids, credentials []uuid.UUID
	for _, w := range wants {
		for _, id := range w.ids {
			ids, credentials = append(ids, id), append(credentials, w.credential)
		}
	}
	t := wants[0].table
	rows, err := record.Read(ctx, g.pool, t, t.Gather, ids, credentials)
	if err != nil {
		return err
	}
	if !slices.EqualFunc(rows, ids, func(r record.Row, id uuid.UUID) bool { return r.ID == id }) {
		return errGathered
	}
	for _, w := range wants {
		w.rows, rows = rows[:len(w.ids):len(w.ids)], rows[len(w.ids):]
	}
	return nil
}
