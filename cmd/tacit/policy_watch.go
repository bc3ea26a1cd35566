package main

import (
	"context"
	"crypto/sha256"
	"log/slog"
	"time"

	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault"
)

// lookForBundles is how often the file is looked at.
const lookForBundles = 2 * time.Second

// bundleWatch puts the bundle in a file in force whenever the file has changed. Several servers may watch one file, or
// copies of it: the first one activates it, and the others find it active.
type bundleWatch struct {
	file   string // "" for none
	vault  *vault.Vault
	logger *slog.Logger

	judged  [sha256.Size]byte // digest of what was last taken or refused; a file is judged once
	missing bool              // it was told that it cannot be read
}

// start looks at once, so that the first request meets what lies there, and then beside the server. What it returns
// ends that, and waits until it has ended.
func (w *bundleWatch) start(ctx context.Context) (stop func()) {
	if w.file == "" {
		return func() {}
	}
	w.look(ctx)
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(lookForBundles)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				w.look(ctx)
			}
		}
	}()
	return func() {
		cancel()
		<-done
	}
}

// look takes the bundle if it is another than the one last judged. It goes by content: a file that is still being
// written is refused, as what it holds does not open, and is another file once it is whole. What could not be judged,
// for want of a database, is tried again.
func (w *bundleWatch) look(ctx context.Context) {
	archive, err := readBounded(w.file, bundle.MaxArchive)
	if err != nil {
		if !w.missing {
			w.vault.MissBundle(ctx, err)
		}
		w.missing, w.judged = true, [sha256.Size]byte{}
		return
	}
	w.missing = false
	digest := sha256.Sum256(archive)
	if digest == w.judged {
		return
	}
	done, err := w.vault.InstallBundle(ctx, archive)
	reason, _ := vault.PolicyFaults(err)
	switch {
	case err != nil && reason == "":
		if ctx.Err() == nil {
			w.logger.WarnContext(ctx, "the policy bundle could not be judged yet", slog.String("error", err.Error()))
		}
		return
	case err == nil && done.Changed:
		w.logger.InfoContext(ctx, "policy bundle activated", slog.String("policy", digestText(done.Policy)),
			slog.String("revision", done.Bundle.Revision), slog.Int64("sequence", done.Bundle.Sequence), slog.String("key", done.KeyID))
	}
	w.judged = digest
}
