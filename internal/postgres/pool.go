package postgres

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Defaults of [PoolConfig]. They end work that nobody waits for any more; a request's own deadline
// is shorter.
const (
	DefaultStatementTimeout = 30 * time.Second
	DefaultLockTimeout      = 5 * time.Second
	connectTimeout          = 5 * time.Second
)

// PoolConfig describes a pool of connections.
type PoolConfig struct {
	// URL is a postgres:// URL or a keyword string.
	URL string
	// MaxConns bounds the connections; 0 leaves it to the URL (pool_max_conns), else to pgxpool.
	MaxConns int32
	// App is the application_name that the server shows.
	App string
	// Role is taken on with each new connection (SET ROLE); empty keeps the login role.
	Role string
	// Pooler says that a pooler in transaction mode (PgBouncer) stands between: no prepared
	// statements, and no settings of a session, so Role must be empty and the timeouts are to be
	// set on the role itself (ALTER ROLE … SET statement_timeout).
	Pooler bool
	// StatementTimeout and LockTimeout bound each statement and each wait for a lock; 0 is the
	// default, a negative one turns the bound off.
	StatementTimeout, LockTimeout time.Duration
	// Tracer sees every statement; nil is none.
	Tracer pgx.QueryTracer
}

// Open makes a pool. Connections are made when first needed: an error is about the configuration,
// and a database that does not answer shows with the first statement, or with Ping.
func Open(ctx context.Context, cfg PoolConfig) (*pgxpool.Pool, error) {
	if cfg.Pooler && cfg.Role != "" {
		return nil, errors.New("open a pool: a role cannot be taken on through a transaction pooler; log in as it")
	}
	c, err := pgxpool.ParseConfig(cfg.URL)
	if err != nil {
		return nil, fmt.Errorf("open a pool: %w", errURL)
	}
	if cfg.MaxConns > 0 {
		c.MaxConns = cfg.MaxConns
	}
	c.ConnConfig.ConnectTimeout = connectTimeout
	c.ConnConfig.Tracer = cfg.Tracer
	if cfg.App != "" {
		c.ConnConfig.RuntimeParams["application_name"] = cfg.App
	}
	if cfg.Pooler {
		// The description of a statement can be cached here; the statement itself cannot be there.
		c.ConnConfig.DefaultQueryExecMode = pgx.QueryExecModeCacheDescribe
	} else {
		cfg.session(c.ConnConfig.RuntimeParams)
	}
	c.ConnConfig.OnNotice = noteWarning
	c.AfterConnect = func(_ context.Context, conn *pgx.Conn) error {
		registerUUID(conn.TypeMap())
		return nil
	}
	pool, err := pgxpool.NewWithConfig(ctx, c)
	return pool, scrubbed("open a pool", err)
}

// session adds the settings of a direct connection, as parameters of its start: they cost no round
// trip, and RESET goes back to them.
func (cfg PoolConfig) session(params map[string]string) {
	params["statement_timeout"] = bound(cfg.StatementTimeout, DefaultStatementTimeout)
	params["lock_timeout"] = bound(cfg.LockTimeout, DefaultLockTimeout)
	if cfg.Role != "" {
		params["role"] = cfg.Role
	}
}

func bound(d, standard time.Duration) string {
	if d == 0 {
		d = standard
	}
	return milliseconds(max(d, 0))
}

// milliseconds is the server's unit for timeouts; it takes 0 for none.
func milliseconds(d time.Duration) string { return strconv.FormatInt(d.Milliseconds(), 10) }
