package main

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/postgres"
)

func TestMissingRight(t *testing.T) {
	refused := fmt.Errorf("migrate: %w", &postgres.Error{SQLState: "42501"})
	if err := missingRight(refused); !errors.Is(err, refused) || !strings.Contains(hintFor(err), "CREATE ROLE tacit_server") {
		t.Errorf("got %v and hint %q", err, hintFor(err))
	}
	for _, other := range []error{errors.New("a"), &postgres.Error{SQLState: "42P01"}} {
		if got := missingRight(other); !errors.Is(got, other) || strings.Contains(hintFor(got), "CREATE ROLE") {
			t.Errorf("%v got hint %q", other, hintFor(got))
		}
	}
}
