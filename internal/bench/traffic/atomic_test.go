package traffic

import (
	"crypto/sha256"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// TestOneTransaction: what a baseline sends as one batch is there as a whole, or not at all.
func TestOneTransaction(t *testing.T) {
	for _, tt := range []struct {
		name   string
		schema string
		routes func(*pgxpool.Pool) http.Handler
		counts string // of all tables, as one number
		each   int    // of a contact with its points
	}{
		{
			sideBare, bareTables + ";" + bareIndexes, func(db *pgxpool.Pool) http.Handler { return (&bare{db: db, now: time.Now}).routes() },
			`SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM contact_point)`, 3,
		},
		{sideHandbuilt, handbuiltTables + ";" + handbuiltIndexes, func(db *pgxpool.Pool) http.Handler {
			h, err := newHandbuilt(make([]byte, 32), db, time.Now)
			if err != nil {
				t.Fatal(err)
			}
			return h.routes()
		}, `SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM contact_point) + (SELECT count(*) FROM audit)`, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			db := pgtest.New(t)
			for _, sql := range []string{"DROP SCHEMA public CASCADE; CREATE SCHEMA public", tt.schema} {
				if _, err := db.Exec(t.Context(), sql); err != nil {
					t.Fatal(err)
				}
			}
			if tt.name == sideHandbuilt {
				hash := sha256.Sum256([]byte("t"))
				if _, err := db.Exec(t.Context(), enrolSQL, hash[:], reader); err != nil {
					t.Fatal(err)
				}
			}
			routes := tt.routes(db)
			create := func(ref string) int {
				body := `{"external_ref":"` + ref + `","contact_points":[{"kind":"email","value":"a"},{"kind":"phone","value":"1"}]}`
				r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/v1/contacts", strings.NewReader(body))
				r.Header.Set("Authorization", "Bearer t")
				w := httptest.NewRecorder()
				routes.ServeHTTP(w, r)
				return w.Code
			}
			count := func() (n int) {
				if err := db.QueryRow(t.Context(), tt.counts).Scan(&n); err != nil {
					t.Fatal(err)
				}
				return n
			}
			if status := create("one"); status != http.StatusCreated || count() != tt.each {
				t.Fatalf("status %d, %d rows, want %d", status, count(), tt.each)
			}
			if _, err := db.Exec(t.Context(), `ALTER TABLE contact_point ADD CHECK (kind <> 'phone') NOT VALID`); err != nil {
				t.Fatal(err)
			}
			if status := create("two"); status != http.StatusInternalServerError || count() != tt.each {
				t.Errorf("with points that fail: status %d, %d rows, want %d", status, count(), tt.each)
			}
		})
	}
}
