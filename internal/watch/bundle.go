// Package watch puts a policy bundle that lies in a file in force, and again whenever the file has changed. Whether a
// bundle is taken is for the vault to say: what it refuses changes nothing.
package watch

import (
	"context"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"time"

	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
)

// period is how often the file is looked at.
const period = 2 * time.Second

// Config says what to watch and for whom.
type Config struct {
	File   string // "" for none
	Vault  *vault.Vault
	Logger *slog.Logger
}

// Bundle watches one file. Several servers may watch the same one, or copies of it: the first one activates it, and the
// others find it active. It is not for several goroutines at once.
type Bundle struct {
	cfg Config

	judged  [sha256.Size]byte // digest of what was last taken or refused; a file is judged once
	missing bool              // it was told that it cannot be read
}

// New looks at nothing yet.
func New(cfg Config) *Bundle { return &Bundle{cfg: cfg} }

// Start looks at once, so that the first request meets what lies there, and then every two seconds in the background.
// What it returns ends that, and waits until it has ended.
func (b *Bundle) Start(ctx context.Context) (stop func()) {
	if b.cfg.File == "" {
		return func() {}
	}
	b.Look(ctx)
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(period)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				b.Look(ctx)
			}
		}
	}()
	return func() {
		cancel()
		<-done
	}
}

// Look takes the bundle if it is another than the one last judged. It goes by content: a file that is still being
// written is refused, as what it holds does not open, and is another file once it is whole. What could not be judged,
// for want of a database, is tried again.
func (b *Bundle) Look(ctx context.Context) {
	archive, err := bundle.ReadArchive(b.cfg.File)
	if err != nil {
		if !b.missing {
			b.cfg.Vault.MissBundle(ctx, err)
		}
		b.missing, b.judged = true, [sha256.Size]byte{}
		return
	}
	b.missing = false
	digest := sha256.Sum256(archive)
	if digest == b.judged {
		return
	}
	done, err := b.cfg.Vault.InstallBundle(ctx, archive)
	reason, _ := vault.PolicyFaults(err)
	switch {
	case err != nil && reason == "":
		if ctx.Err() == nil {
			b.cfg.Logger.WarnContext(ctx, "the policy bundle could not be judged yet", slog.String("error", err.Error()))
		}
		return
	case err == nil && done.Changed:
		b.cfg.Logger.InfoContext(ctx, "policy bundle activated", slog.String("policy", fmt.Sprintf("sha256:%x", done.Policy)),
			slog.String("revision", done.Bundle.Revision), slog.Int64("sequence", done.Bundle.Sequence), slog.String("key", done.KeyID))
	}
	b.judged = digest
}
