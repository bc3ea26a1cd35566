package traffic

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// standing is what a server holds when nobody asks it anything.
type standing struct{ goroutines, connections int }

// slack is how much more a side's server may hold than it did: Tacit's has work of its own, which comes and goes.
func (b *side) slack() standing {
	if b.name == sideTacit {
		return standing{goroutines: 10, connections: 3}
	}
	return standing{goroutines: 3}
}

const connectionsSQL = `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`

// look tells what a side's server holds.
func (s *stage) look(b *side) func(context.Context) (standing, error) {
	return func(ctx context.Context) (standing, error) {
		u, err := s.used(ctx, b)
		if err != nil {
			return standing{}, err
		}
		now := standing{goroutines: u.Goroutines}
		return now, postgres.Scrub(b.conn.QueryRow(ctx, connectionsSQL).Scan(&now.connections))
	}
}

const (
	looks     = 4
	lookEvery = 25 * time.Millisecond
)

// quiet is the least of some looks: what clients had of a server takes a moment to go.
func quiet(ctx context.Context, look func(context.Context) (standing, error)) (standing, error) {
	least, err := look(ctx)
	for range looks - 1 {
		if err != nil || !bench.Pause(ctx, lookEvery) {
			break
		}
		var now standing
		now, err = look(ctx)
		least = standing{min(least.goroutines, now.goroutines), min(least.connections, now.connections)}
	}
	return least, err
}

var errLeak = errors.New("a server keeps what it no longer needs")

// settlePatience is how long a server may take to let go of what clients had of it.
const settlePatience = 10 * time.Second

// settled waits until a server holds no more than it did, but for some slack.
func settled(ctx context.Context, before, slack standing, patience time.Duration, look func(context.Context) (standing, error)) error {
	var now standing
	for waited := time.Duration(0); waited <= patience; waited += looks * lookEvery {
		var err error
		if now, err = quiet(ctx, look); err != nil {
			return err
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if now.goroutines <= before.goroutines+slack.goroutines && now.connections <= before.connections+slack.connections {
			return nil
		}
	}
	return fmt.Errorf("%w: %d goroutines and %d connections, where there were %d and %d",
		errLeak, now.goroutines, now.connections, before.goroutines, before.connections)
}
