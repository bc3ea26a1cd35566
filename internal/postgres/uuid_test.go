package postgres_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// TestUUID sends and reads ids in every form that statements use them in.
func TestUUID(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	one, two := uuid.New(), uuid.New()
	var none *uuid.UUID
	var back, kept uuid.UUID
	var some, nothing *uuid.UUID
	var list []uuid.UUID
	var text string
	kept = two
	const read = `SELECT $1::uuid, $2::uuid, $3::uuid, $4::uuid[], $1::uuid::text, NULL::uuid`
	if err := pool.QueryRow(t.Context(), read, one, &two, none, []uuid.UUID{two, one}).Scan(&back, &some, &nothing, &list, &text, &kept); err != nil {
		t.Fatal(err)
	}
	if back != one || some == nil || *some != two || nothing != nil || text != one.String() {
		t.Errorf("got %v, %v, %v, %q", back, some, nothing, text)
	}
	if kept != two {
		t.Errorf("NULL made %v of an id", kept)
	}
	if diff := cmp.Diff([]uuid.UUID{two, one}, list); diff != "" {
		t.Error(diff)
	}
	if err := pool.QueryRow(t.Context(), `SELECT $1::uuid`, pgx.QueryExecModeSimpleProtocol, two).Scan(&back); err != nil || back != two {
		t.Errorf("as text: got %v, %v", back, err)
	}
}
