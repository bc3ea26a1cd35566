package vault

import (
	"context"
	"log/slog"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/replay"
	"github.com/tacitcrm/tacit/vault/shred"
)

// Fences is the ledger beside the keystone of who was erased.
func (v *Vault) Fences() *fence.Ledger { return v.fences }

// replayer brings the database up to the ledger.
func (v *Vault) replayer() *replay.Replayer {
	return &replay.Replayer{Pool: v.pool, Ledger: v.fences, Log: v.log, Catalog: v.Catalog}
}

// Replay brings the database up to the fence ledger: whoever the ledger says was erased, and is back, because the
// database is an old one or because a commit was lost, is erased again. It returns how many were. A ledger that
// is shorter than the database has seen has lost lines, and is ErrIntegrity.
func (v *Vault) Replay(ctx context.Context) (int, error) {
	_, again, err := v.replayer().All(ctx)
	return again, err
}

// settle replays the ledger when an erasure ended in the dark.
func (v *Vault) settle(ctx context.Context) {
	if !v.unsettled.Swap(false) {
		return
	}
	if _, err := v.Replay(ctx); err != nil {
		v.unsettled.Store(true)
	}
}

// compareFences finds rows of the erased that somebody put back while the server runs.
func (v *Vault) compareFences(ctx context.Context) {
	again, err := v.Replay(ctx)
	if err != nil && ctx.Err() == nil {
		v.logger.ErrorContext(ctx, "compare the fence ledger", slog.String("error", err.Error()))
	}
	if again > 0 {
		v.logger.ErrorContext(ctx, "erased subjects were back, and were erased again", slog.Int("subjects", again))
	}
}

// FlipConfig says how this vault's keys are flipped.
type FlipConfig struct {
	Copies      string                                       // directory of the copies of the key tables
	WaiveCopies bool                                         // flip without them: for development alone
	Grace       uint64                                       // generations that are kept beside the current one
	Wait        func(context.Context, time.Duration) error   // nil waits
	Step        func(context.Context, string)                // told before each step; nil is none
	Done        func(context.Context, string, time.Duration) // told after each step; nil is none
}

// Flipper makes what moves this vault's keys to the next generation. Errors: flip.ErrNoCopies.
func (v *Vault) Flipper(keystone *crypto.Keystone, cfg FlipConfig) (*flip.Flipper, error) {
	return flip.New(flip.Config{
		Pool: v.pool, Keystone: keystone, Fences: v.fences, Log: v.log, Now: v.now,
		Tables: func() []string { return shred.Tables(v.Catalog()) },
		Replay: func(ctx context.Context) (fence.Contents, error) {
			contents, _, err := v.replayer().Unseen(ctx)
			return contents, err
		},
		Copies: cfg.Copies, WaiveCopies: cfg.WaiveCopies, Grace: cfg.Grace, Wait: cfg.Wait, Step: cfg.Step, Done: cfg.Done,
	})
}
