package backup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/store"
)

// currentTables are what a current database knows better than a backup, besides the keys: the log, what decides
// about access, and what is not to be done twice. Rows go over whole, so that their MACs still hold.
var currentTables = []string{
	"log_intake", "log_head", "log_bundle", "log_tail", "log_segment", "log_index", "log_terms", "log_checkpoint", "log_refused",
	"log_key",
	"consent_event", "basis", "subject_state", "state_past", "merge_link", "credential", "budget", "revision", "active",
	"import_job", "import_change", "idempotency", "breakglass",
	"request", "request_part", "code", "certificate", "instruction", "message", "hold", "suppression", "retention_run", "restored",
	"webhook", "webhook_delivery", "webhook_attempt", "campaign_token", "campaign_click", "event_count",
}

// current is one snapshot of the live or last database.
type current struct {
	conn       *pgx.Conn
	tx         pgx.Tx
	schema     int64
	want       int64
	generation uint64
	fences     uint64
	head       LogHead
}

// openCurrent begins to read a current database. It can do nothing else to it.
func openCurrent(ctx context.Context, url string) (*current, error) {
	conn, err := connect(ctx, url, "tacit-restore")
	if err != nil {
		return nil, fmt.Errorf("current database: %w", err)
	}
	c := &current{conn: conn}
	if err := c.begin(ctx); err != nil {
		c.close(ctx)
		return nil, fmt.Errorf("current database: %w", err)
	}
	return c, nil
}

func (c *current) close(ctx context.Context) { _ = c.conn.Close(context.WithoutCancel(ctx)) }

func (c *current) begin(ctx context.Context) (err error) {
	c.tx, err = c.conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly})
	if err != nil {
		return store.Fault(err)
	}
	if c.schema, c.want, err = postgres.Version(ctx, c.tx); err != nil {
		return err
	}
	if c.schema != c.want {
		return fmt.Errorf("%w: it is at version %d, this program needs %d", ErrSchema, c.schema, c.want)
	}
	var generation, fences int64
	if err := c.tx.QueryRow(ctx, selectTree).Scan(&generation, &fences); err != nil {
		return fmt.Errorf("key tree: %w", store.Fault(err))
	}
	c.generation, c.fences = uint64(generation), uint64(fences) //nolint:gosec // both are ≥ 0 by CHECK
	c.head, err = logHead(ctx, c.tx, c.schema)
	return err
}

// follows refuses a database that is older than a backup, by its generation, its fences and its log: taking its
// keys would lose subjects that the backup has.
func (c *current) follows(m Manifest) error {
	older := slices.Compare(c.head.Last[:], m.Log.Last[:]) < 0
	if c.generation < m.Generation || c.fences < m.Fences || older {
		return fmt.Errorf("%w: generation %d and %d fences, the backup has %d and %d", ErrOlder, c.generation, c.fences, m.Generation, m.Fences)
	}
	return nil
}

// replace takes whole tables over, in place of what is there.
func (c *current) replace(ctx context.Context, to pgx.Tx, tables []string) error {
	if _, err := to.Exec(ctx, "TRUNCATE "+strings.Join(tables, ", ")); err != nil {
		return fmt.Errorf("current set: %w", store.Fault(err))
	}
	for _, table := range tables {
		if err := c.copy(ctx, to, table); err != nil {
			return fmt.Errorf("current %s: %w", table, err)
		}
	}
	return nil
}

const selectColumns = `SELECT quote_ident(attname) FROM pg_attribute
 WHERE attrelid = ('public.' || $1)::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname`

// copy streams a table over, as PostgreSQL's binary COPY.
func (c *current) copy(ctx context.Context, to pgx.Tx, table string) error {
	columns, err := names(ctx, c.tx, selectColumns, table)
	if err != nil {
		return err
	}
	list := strings.Join(columns, ", ")
	out, in := io.Pipe()
	done := make(chan error, 1)
	go func() {
		_, err := c.tx.Conn().PgConn().CopyTo(ctx, in, "COPY (SELECT "+list+" FROM "+ident(table)+") TO STDOUT (FORMAT binary)")
		done <- errors.Join(err, in.CloseWithError(err))
	}()
	_, err = to.Conn().PgConn().CopyFrom(ctx, out, "COPY "+ident(table)+" ("+list+") FROM STDIN (FORMAT binary)")
	_ = out.CloseWithError(err) // lets the other end go when this one gave up
	return store.Fault(errors.Join(err, <-done))
}
