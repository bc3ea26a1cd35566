package main

import (
	"context"
	"crypto/tls"
	"errors"

	"github.com/tacitcrm/tacit/internal/server"
	"github.com/tacitcrm/tacit/vault/clerk"
)

// hostConfig says what host serves and where.
type hostConfig struct {
	assembly  *assembly
	telemetry *telemetrySet
	listen    string
	tls       *tls.Config // nil for plain HTTP
	metrics   string      // address of /metrics, "" for none
	flips     flipping
	clerk     clerk.Config // what is not known before the vault is there is filled in
	publish   publishing
	ready     func(url string) error
	ended     <-chan struct{} // closed when the private database has ended; nil for another's
}

// host serves the API until ctx ends, and says so once it answers.
func host(ctx context.Context, cfg hostConfig) error {
	work, err := cfg.assembly.clerk(cfg.clerk, cfg.telemetry)
	if err != nil {
		return err
	}
	handler, err := newHandler(cfg.assembly, work.Desk(), cfg.telemetry)
	if err != nil {
		return err
	}
	stopMetrics, err := cfg.telemetry.serveMetrics(ctx, cfg.metrics)
	if err != nil {
		return err
	}
	defer stopMetrics()
	l, err := server.Listen(ctx, cfg.listen, cfg.tls)
	if err != nil {
		return err
	}
	stopPublishing, err := cfg.publish.start(ctx, cfg.assembly, cfg.telemetry.logger, cfg.telemetry.Metrics)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	defer stopPublishing()
	stopWork, err := work.Start(ctx)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	defer stopWork()
	s := server.Start(server.Config{Listener: l, Secure: cfg.tls != nil, Handler: handler, Logger: cfg.telemetry.logger})
	if err := s.Answers(ctx, "/readyz", cfg.tls); err != nil {
		return errors.Join(err, s.Drain())
	}
	if err := cfg.ready(s.URL()); err != nil {
		return errors.Join(err, s.Drain())
	}
	defer cfg.flips.start(ctx, cfg.assembly)()
	return s.Wait(ctx, cfg.ended)
}
