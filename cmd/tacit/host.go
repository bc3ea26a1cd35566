package main

import (
	"context"
	"crypto/tls"
	"errors"
)

// hostConfig says what host serves and where.
type hostConfig struct {
	assembly  *assembly
	telemetry *telemetrySet
	listen    string
	tls       *tls.Config // nil for plain HTTP
	metrics   string      // address of /metrics, "" for none
	flips     flipping
	ready     func(url string) error
	ended     <-chan struct{} // closed when the private database has ended; nil for another's
}

// host serves the API until ctx ends, and says so once it answers.
func host(ctx context.Context, cfg hostConfig) error {
	handler, err := newHandler(cfg.assembly, cfg.telemetry)
	if err != nil {
		return err
	}
	stopMetrics, err := cfg.telemetry.serveMetrics(ctx, cfg.metrics)
	if err != nil {
		return err
	}
	defer stopMetrics()
	l, err := listen(ctx, cfg.listen, cfg.tls)
	if err != nil {
		return err
	}
	s := serve(l, cfg.tls != nil, handler, cfg.telemetry.logger)
	if err := s.answers(ctx, "/readyz", cfg.tls); err != nil {
		return errors.Join(err, s.drain())
	}
	if err := cfg.ready(s.url); err != nil {
		return errors.Join(err, s.drain())
	}
	defer cfg.flips.start(ctx, cfg.assembly)()
	return s.wait(ctx, cfg.ended)
}
