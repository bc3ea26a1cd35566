package inquiry

import (
	"context"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Used is what live decisions made no use of.
type Used struct {
	Stats tape.Stats
	policy.UsageReport
}

// Usage asks which permissions and rules of the active policy the recorded decisions made use of.
func (d *Desk) Usage(ctx context.Context, q tape.Query) (Used, error) {
	active, err := d.Revisions.Active(ctx, d.Tape.Pool)
	if err != nil {
		return Used{}, err
	}
	usage := active.Engine.NewUsage()
	stats, err := d.Tape.Walk(ctx, q, func(t tape.Decision) error { return usage.Add(ctx, &t.Request) })
	if err != nil {
		return Used{}, err
	}
	report, err := usage.Report()
	return Used{stats, report}, err
}
