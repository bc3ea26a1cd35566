package vault

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/tape"
)

// projectRegularly gives the states that a server of an earlier release wrote the projection that lists are chosen by:
// at once, and again at every sweep, since such a server may still run beside this one.
func (v *Vault) projectRegularly(ctx context.Context) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		v.project(ctx)
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (v *Vault) project(ctx context.Context) {
	roots, err := v.keys.Roots(ctx)
	var done ledger.Backfilled
	if err == nil {
		done, err = ledger.Backfill(ctx, v.pool, roots.MAC)
	}
	switch {
	case errors.Is(err, context.Canceled):
	case err != nil:
		v.logger.WarnContext(ctx, "project states", slog.Int("projected", done.Projected), slog.String("error", err.Error()))
	case done != ledger.Backfilled{}:
		v.logger.InfoContext(ctx, "projected states", slog.Int("projected", done.Projected), slog.Int("unverified", done.Unverified))
	}
}

// newTape reads back what the log's entries were decided on.
func (v *Vault) newTape() *tape.Tape {
	return tape.New(tape.Config{
		Pool: v.pool, Log: v.log, Keys: v.keys, Revisions: v.revisions, Credentials: v.credentials, Grants: v.grants,
	})
}
