package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/witness"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/telemetry"
)

// publisherRole is the role that migrations grant exactly what a publisher needs.
const publisherRole = "tacit_publisher"

// publisherLogin is who publishes.
type publisherLogin struct {
	PublisherURL string `name:"publisher-url" from:"TACIT_PUBLISHER_URL" placeholder:"URL" help:"Login that publishes the log, straight to the primary ($TACIT_PUBLISHER_URL; that of --database-url if not given)."`
}

// publisherFlags say how the log is published.
type publisherFlags struct {
	publisherLogin `embed:""`
	WitnessPolicy  string `name:"witness-policy" type:"path" placeholder:"FILE" help:"Witnesses that have to cosign each checkpoint, and how many."`
	LogOrigin      string `name:"log-origin" placeholder:"NAME" help:"Name of the log in its checkpoints, when it is published for the first time (tacit/ and the vault's id)."`
}

// publishing is a publisher at work.
type publishing struct {
	flags publisherFlags
	url   string // of the database, when the flags name none
	off   bool   // another process publishes
}

// start publishes in the background until the returned func is called, which waits for it.
func (p publishing) start(ctx context.Context, a *assembly, logger *slog.Logger, metrics *telemetry.Metrics) (stop func(), err error) {
	if p.off {
		return func() {}, nil
	}
	worker, err := p.publisher(ctx, a, logger, metrics)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	done := make(chan struct{})
	go func() {
		defer close(done)
		worker.Run(ctx)
	}()
	return func() { cancel(); <-done }, nil
}

// publisher makes a publisher, and makes sure that its login may publish.
func (p publishing) publisher(ctx context.Context, a *assembly, logger *slog.Logger, metrics *telemetry.Metrics) (*publish.Publisher, error) {
	conn, err := p.connect(ctx, nil)
	if err != nil {
		return nil, err
	}
	_ = conn.Close(ctx) // it was a question
	cfg := publish.Config{Connect: p.connect, Origin: p.flags.LogOrigin, Logger: logger, Meter: publishMeter(metrics)}
	if p.flags.WitnessPolicy != "" {
		group, err := witnesses(p.flags.WitnessPolicy)
		if err != nil {
			return nil, err
		}
		cfg.Cosign = func(ctx context.Context, signed []byte, size uint64, proof publish.Proof) ([]byte, error) {
			return group.Cosign(ctx, signed, size, witness.Proofs(proof))
		}
	}
	return a.notary.Publisher(ctx, cfg)
}

// witnesses reads a witness policy.
func witnesses(file string) (*witness.Group, error) {
	text, err := os.ReadFile(file) //nolint:gosec // the operator names it
	if err != nil {
		return nil, fmt.Errorf("witness policy: %w", err)
	}
	group, err := witness.New(witness.Config{Policy: text})
	if err != nil {
		return nil, cli.WithHint(err, "see docs/operations.md, Witnesses")
	}
	return group, nil
}

const (
	mayPublish = `SELECT pg_has_role(session_user, $1, 'MEMBER')`
	becomeRole = `SELECT set_config('role', $1, false)`
)

var errMayNotPublish = errors.New("this login may not publish the log")

// connect opens a connection in the publisher's role.
func (p publishing) connect(ctx context.Context, onNotice pgconn.NoticeHandler) (*pgx.Conn, error) {
	url := p.flags.PublisherURL
	if url == "" {
		url = p.url
	}
	conn, err := connectHearing(ctx, url, onNotice)
	if err != nil {
		return nil, err
	}
	var may bool
	if err = conn.QueryRow(ctx, mayPublish, publisherRole).Scan(&may); err == nil && may {
		_, err = conn.Exec(ctx, becomeRole, publisherRole)
	}
	if err == nil && !may {
		err = cli.WithHint(errMayNotPublish,
			"let it: GRANT "+publisherRole+" TO its role; or give another login with --publisher-url; or --no-publish where `tacit audit publish` runs elsewhere")
	}
	if err != nil {
		_ = conn.Close(ctx)
		return nil, postgres.Scrub(err)
	}
	return conn, nil
}

// publishMeter hands what a publisher does to the metrics.
func publishMeter(m *telemetry.Metrics) publish.Meter {
	ctx := context.Background()
	return publish.Meter{
		Integrated: func(n int, d time.Duration) { m.LogIntegrated(ctx, n, d) },
		Published:  func(size uint64) { m.LogPublished(ctx, size) },
		Refused:    func(n int) { m.LogRefused(ctx, n) },
		Failed:     func(error) { m.LogFailed(ctx) },
	}
}
