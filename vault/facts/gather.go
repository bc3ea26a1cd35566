package facts

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	// mostWanted bounds the records of one statement.
	mostWanted = 64
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

	mu     sync.Mutex
	queue  []*want
	flying int
	slow   int // of these, those that have taken longer than gatherPatience
}

// want is one record that somebody waits for.
type want struct {
	table      *revision.Table
	id         uuid.UUID
	credential uuid.UUID // whose standing is to be read along; zero for none
	row        record.Row
	err        error
	done       chan struct{}
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
	return &Gatherer{pool: own}, nil
}

// Close ends the connections, after the last request.
func (g *Gatherer) Close() { g.pool.Close() }

// rows reads the facts of each of some ids in their order, and the standing of a credential along with them.
func (g *Gatherer) rows(ctx context.Context, t *revision.Table, credential uuid.UUID, ids []uuid.UUID) ([]record.Row, error) {
	wants := make([]*want, len(ids))
	for i, id := range ids {
		wants[i] = &want{table: t, id: id, credential: credential, done: make(chan struct{})}
	}
	g.mu.Lock()
	g.queue = append(g.queue, wants...)
	g.start()
	g.mu.Unlock()
	rows := make([]record.Row, len(ids))
	for i, w := range wants {
		select {
		case <-w.done:
		case <-ctx.Done():
			return nil, ctx.Err() //nolint:wrapcheck // the caller's own
		}
		if w.err != nil {
			return nil, w.err
		}
		rows[i] = w.row
	}
	return rows, nil
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
		g.read(wants)
	}
}

// next takes what was wanted first, and what else is of its table. Something is wanted, and the caller holds the lock.
func (g *Gatherer) next() []*want {
	t, taken, left := g.queue[0].table, make([]*want, 0, min(len(g.queue), mostWanted)), g.queue[:0]
	for _, w := range g.queue {
		if w.table == t && len(taken) < mostWanted {
			taken = append(taken, w)
		} else {
			left = append(left, w)
		}
	}
	clear(g.queue[len(left):])
	g.queue = left
	return taken
}

// errGathered says that a statement did not answer for each record. It is a defect.
var errGathered = errors.New("facts: another number of records than were asked for")

func (g *Gatherer) read(wants []*want) {
	ctx, cancel := context.WithTimeout(context.Background(), gatherTimeout)
	defer cancel()
	ids, credentials := make([]uuid.UUID, len(wants)), make([]uuid.UUID, len(wants))
	for i, w := range wants {
		ids[i], credentials[i] = w.id, w.credential
	}
	t := wants[0].table
	rows, err := record.Read(ctx, g.pool, t, t.Gather, ids, credentials)
	if err == nil && len(rows) != len(wants) {
		err = errGathered
	}
	for i, w := range wants { // rows are in the order of the ids
		if w.err = err; err == nil {
			w.row = rows[i]
		}
		close(w.done)
	}
}
