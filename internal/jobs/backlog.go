package jobs

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// Backlog is what waits of one kind of job.
type Backlog struct {
	Kind    string
	Waiting int       // due, or in a pause after a failure
	Later   int       // not due yet
	Running int       // marked so, also by a process that has died
	Failed  int       // given up within the last seven days
	Oldest  time.Time // when the one that waits longest was due first; zero when none waits
}

// A job in its pause after a failure has waited since it was made: scheduled_at is when it is tried next.
const selectBacklog = `SELECT kind,
 count(*) FILTER (WHERE state = 'retryable' OR state IN ('available', 'scheduled', 'pending') AND (scheduled_at <= now() OR attempt > 0)),
 count(*) FILTER (WHERE state IN ('scheduled', 'available', 'pending') AND scheduled_at > now() AND attempt = 0),
 count(*) FILTER (WHERE state = 'running'),
 count(*) FILTER (WHERE state = 'discarded'),
 min(CASE WHEN attempt > 0 THEN coalesce(attempted_first, created_at) ELSE scheduled_at END)
  FILTER (WHERE state <> 'discarded' AND (attempt > 0 OR scheduled_at <= now()))
 FROM (SELECT *, (errors[1]->>'at')::timestamptz AS attempted_first FROM ` + postgres.RiverSchema + `.river_job
  WHERE state IN ('available', 'scheduled', 'pending', 'retryable', 'running', 'discarded')) j
 GROUP BY kind ORDER BY kind`

// Backlog tells what waits, by kind.
func (c *Client) Backlog(ctx context.Context) ([]Backlog, error) {
	rows, err := c.pool.Query(ctx, selectBacklog)
	if err != nil {
		return nil, fmt.Errorf("backlog: %w", postgres.Scrub(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (Backlog, error) {
		var b Backlog
		var oldest *time.Time
		err := r.Scan(&b.Kind, &b.Waiting, &b.Later, &b.Running, &b.Failed, &oldest)
		if oldest != nil {
			b.Oldest = oldest.UTC()
		}
		return b, err
	})
	if err != nil {
		return nil, fmt.Errorf("backlog: %w", postgres.Scrub(err))
	}
	return list, nil
}
