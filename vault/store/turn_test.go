package store_test

import (
	"context"
	"errors"
	"testing"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

func TestTurnIsGivenUpAtTheDeadline(t *testing.T) {
	turn := store.NewTurn()
	if err := turn.Take(t.Context()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := turn.Take(ctx); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("a turn that is taken: got %v", err)
	}
	turn.Give()
	if err := turn.Take(t.Context()); err != nil {
		t.Errorf("a turn that was given back: got %v", err)
	}
}
