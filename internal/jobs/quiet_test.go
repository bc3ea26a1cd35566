package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/internal/jobs"
)

func TestRiversLogIsScrubbed(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	log := slog.New(jobs.Quiet(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug})))
	log = log.With("client_id", "c1", "payload", marker)
	ctx := context.Background()
	log.InfoContext(ctx, "told on "+marker)
	log.WarnContext(ctx, "Producer: Error", "err", errors.New(marker), "error", marker, "queue", "default", "job_id", 7,
		"took", time.Second, slog.Group("g", "x", marker), "lv", slog.AnyValue(marker))
	log.WithGroup("g").ErrorContext(ctx, "Elector: Error", "err", marker, "kind", "letter")
	got := out.String()
	if strings.Contains(got, marker) || strings.Count(got, "\n") != 2 {
		t.Errorf("got %q, want two lines without texts", got)
	}
	for _, want := range []string{"client_id=c1", "queue=default", "job_id=7", "took=1s", "g.kind=letter"} {
		if !strings.Contains(got, want) {
			t.Errorf("got %q, want %s in it", got, want)
		}
	}
}
