package outbox

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/jobs"
)

// Deliver is one run of a letter's job, maybe the last.
func (o *Outbox) Deliver(ctx context.Context, owner, id uuid.UUID, last bool) error {
	return o.deliver(ctx, jobs.Job[Args]{Args: Args{owner, id}, Attempt: 1, Last: last})
}

// SweepAfter is Sweep for letters that have waited that long.
func (o *Outbox) SweepAfter(ctx context.Context, age time.Duration) error { return o.sweep(ctx, age) }
