package audit_test

import (
	"errors"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// TestP2SwallowedEntryFails lets a trigger drop rows without an error, as an owner of the tables could: what
// is not stored is not acknowledged.
func TestP2SwallowedEntryFails(t *testing.T) {
	pool := pgtest.New(t)
	l := open(t, audit.Config{Pool: pool})
	for _, sql := range []string{
		`CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$`,
		`CREATE TRIGGER swallow BEFORE INSERT ON log_intake FOR EACH ROW EXECUTE FUNCTION swallow()`,
	} {
		if _, err := pool.Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Append(t.Context(), disclosure(l, uuid.New())); !errors.Is(err, audit.ErrUnavailable) {
		t.Errorf("without its leaf: got %v", err)
	}
}
