package main

import (
	"context"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"github.com/tacitcrm/tacit/internal/bench/traffic"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/benchcli"
)

type benchCmd struct {
	benchcli.Cmd `embed:""`

	Server benchServerCmd `cmd:"" hidden:""`
}

// benchServerCmd is tacit serve for a process that measures: it tells that process what it uses, and ends with it.
type benchServerCmd struct {
	serveCmd `embed:""`
	Spans    bool `name:"spans" help:"Take spans, and tell how long they took."`
}

// Run serves until standard input ends.
func (c *benchServerCmd) Run(ctx context.Context, t *cli.Terminal) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var spans *traffic.Spans
	if c.Spans {
		spans = &traffic.Spans{}
		c.spans = []sdktrace.SpanExporter{spans}
	}
	go func() {
		defer cancel()
		_ = traffic.Attend(ctx, t.Stdin, t.Stdout, spans) // whoever reads the answers has ended
	}()
	c.JSON = true
	return c.serveCmd.Run(ctx, t)
}
