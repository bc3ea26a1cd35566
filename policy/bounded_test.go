package policy

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestBoundedReturnsWhateverRunsOn(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	ctx, done := context.WithTimeout(t.Context(), time.Millisecond)
	defer done()
	out, err := bounded(ctx, func(context.Context) (int, error) { <-release; return 1, nil })
	if !errors.Is(err, context.DeadlineExceeded) || out != 0 {
		t.Errorf("got %d and %v, want DeadlineExceeded", out, err)
	}
}

func TestBoundedSurvivesAPanic(t *testing.T) {
	_, err := bounded(t.Context(), func(context.Context) (int, error) { panic("secret") })
	if _, ok := errors.AsType[*LoadError](err); !ok || err.Error() != "policy: the compiler failed (leave out what was changed last, and report it)" {
		t.Errorf("got %v, want a *LoadError without the panic's text", err)
	}
}
