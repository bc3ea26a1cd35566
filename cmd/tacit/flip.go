package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/telemetry"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/flip"
)

// flipFlags say when keys are flipped and where their copies go.
type flipFlags struct {
	Flip      string `name:"flip" placeholder:"WHEN" help:"When shredded keys are made unreadable in backups: immediate, every DURATION or manual (every 1h with --key-copies, else manual)."`
	KeyCopies string `name:"key-copies" from:"TACIT_KEY_COPIES" placeholder:"DIR" help:"Directory for copies of the key tables, on another disk than the database's ($TACIT_KEY_COPIES)."`
	Grace     uint64 `name:"grace" placeholder:"N" help:"Keep N past generations, so that older backups restore plainly; whoever was erased since stays readable in them (0)."`
}

// schedule is when flips happen. The zero schedule is manual.
type schedule struct {
	every time.Duration // how often it is looked whether one is due; 0 never
	name  string        // as people read it
}

const (
	flipDefault = "every 1h"
	// lookForFlips is how soon an immediate flip follows an erasure.
	lookForFlips = time.Second
	// flipSlack is what a flip's own work, and a lock it waits for, may take on top of the leases.
	flipSlack = time.Minute
	// retryFlip is how soon a flip that failed is tried again, however rarely they are due.
	retryFlip = time.Minute
)

// schedule reads --flip.
func (f flipFlags) schedule() (schedule, error) {
	when := strings.TrimSpace(f.Flip)
	if when == "" {
		when = "manual"
		if f.KeyCopies != "" {
			when = flipDefault
		}
	}
	switch period, every := strings.CutPrefix(when, "every "); {
	case when == "manual":
		return schedule{name: when}, nil
	case when == "immediate":
		return schedule{every: lookForFlips, name: when}, nil
	case every:
		d, err := time.ParseDuration(strings.TrimSpace(period))
		if err != nil || d < time.Minute {
			return schedule{}, cli.Usage(errors.New("--flip: not a duration of a minute or more"), "for example: --flip 'every 1h'")
		}
		return schedule{every: d, name: "every " + d.String()}, nil
	}
	return schedule{}, cli.Usage(errors.New("--flip: not known"), "immediate, 'every 1h' or manual")
}

// within is how long after an erasure its generation is due to be destroyed: an erasure may just miss a flip, which
// then has to wait out its lease before the next one starts.
func (s schedule) within(lease time.Duration, grace uint64) time.Duration {
	if s.every == 0 || grace > 0 { // with grace it is the number of flips that counts, not the time
		return 0
	}
	return s.every.Round(time.Second) + 2*lease + flipSlack
}

// flipping is what the flips of a server need.
type flipping struct {
	schedule schedule
	cfg      vault.FlipConfig
	logger   *slog.Logger
	metrics  *telemetry.Metrics // nil counts nothing
}

// start flips beside the server. What it returns ends that, and waits until it has ended.
func (f *flipping) start(ctx context.Context, a *assembly) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		f.run(ctx, a)
	}()
	return func() {
		cancel()
		<-done
	}
}

// run flips on schedule until ctx ends. A failed flip is told and tried again: nothing is destroyed too early by that,
// only later.
func (f *flipping) run(ctx context.Context, a *assembly) {
	if f.schedule.every == 0 {
		return
	}
	flipper, err := a.vault.Flipper(a.keystone, f.cfg)
	if err != nil {
		f.logger.ErrorContext(ctx, "flip", slog.String("error", err.Error()))
		return
	}
	tick := time.NewTicker(f.schedule.every)
	defer tick.Stop()
	for {
		again := tick.C
		if !f.once(ctx, flipper) {
			again = time.After(min(f.schedule.every, retryFlip))
		}
		select {
		case <-ctx.Done():
			return
		case <-again:
		}
	}
}

// once flips if that is due, and reports whether it need not be tried again before its time.
func (f *flipping) once(ctx context.Context, flipper *flip.Flipper) bool {
	due, err := flipper.Pending(ctx)
	if err == nil && due {
		var report flip.Report
		if report, err = flipper.Run(ctx, flip.Options{}); err == nil {
			f.logger.InfoContext(ctx, "flipped", slog.Uint64("generation", report.Generation), slog.Int("buckets", report.Buckets))
		}
	}
	if err == nil && !due || errors.Is(err, flip.ErrBusy) || ctx.Err() != nil {
		return true
	}
	f.metrics.Flip(ctx, err == nil)
	if err == nil {
		return true
	}
	err = flipError(err)
	f.logger.ErrorContext(ctx, "flip", slog.String("error", err.Error()), slog.String("hint", hintFor(err)))
	return false
}

// flipError says what a flip that did not happen needs.
func flipError(err error) error {
	switch {
	case errors.Is(err, flip.ErrNoCopies):
		return cli.WithHint(err, "give --key-copies DIR, on another disk than the database's")
	case errors.Is(err, flip.ErrBusy):
		return cli.WithHint(err, "a server flips; tacit keys status tells how far it is")
	case errors.Is(err, flip.ErrBehind):
		return cli.WithHint(fmt.Errorf("nothing was destroyed: %w", err),
			"has a standby taken over that lacked the last flip? Make sure that this database is the one to keep, then: tacit keys recall")
	case errors.Is(err, flip.ErrOrphans):
		return cli.WithHint(fmt.Errorf("nothing was destroyed: %w", err),
			"key rows were lost: see docs/keys.md, \"Records without keys\", before anything else")
	}
	return err
}
