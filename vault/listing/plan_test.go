package listing_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/value"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// crowded is a database of 10,000 contacts of whom one is in France.
const crowded = `
INSERT INTO active (revision, catalog, policy, mac) VALUES (1, '', '', '');
CREATE TEMP TABLE ids AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, 10000) n;
INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) SELECT id, 'contact', id, 1, '{}' FROM ids;
INSERT INTO subject_state (subject, revision, state, mac, facts, facts_at, facts_of)
 SELECT id, 1, '{}', '', ARRAY[jsonb '{"consents":{},"bases":{"contract":true},"hold":false,"frozen":false,"restricted":false}'], '{-infinity}', 1 FROM ids;
INSERT INTO contact (subject, id, version, sealed, header, created_at, updated_at, region, owner)
 SELECT id, id, 1, '', '', now(), now() - n * interval '1 minute', CASE n WHEN 7000 THEN 'FR' ELSE 'GB' END, 'u' || n % 10 FROM ids;
ANALYZE contact, key_subject, subject_state`

func explain(t *testing.T, pool *pgxpool.Pool, sql revision.Statement, args []any) string {
	t.Helper()
	rows, err := pool.Query(t.Context(), "EXPLAIN (ANALYZE, TIMING off, SUMMARY off) "+string(sql), args...)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(lines, "\n")
}

// TestOneStatementFindsTheOneRow lists as an actor who may see one record of 10,000: the database goes to it by an
// index, and hands out no other.
func TestOneStatementFindsTheOneRow(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	if _, err := pool.Exec(t.Context(), crowded); err != nil {
		t.Fatal(err)
	}
	set, err := revision.Check(t.Context(), crm.Source(), policy.DefaultTeam())
	if err != nil {
		t.Fatal(err)
	}
	s, err := set.Engine.Session(&policy.Request{
		Actor: policy.Actor{ID: "a", Roles: []string{"support"}, Regions: []string{"FR"}, Verified: true}, Client: policy.Client{ID: "a", Kind: "app"},
		Purpose: "support", Action: policy.ActionList, Kind: "contact",
	})
	if err != nil {
		t.Fatal(err)
	}
	condition := func(columns program.Columns, bind func(any) string) (string, error) { return s.SQL(columns, bind) }
	rare := explain(t, pool, "SELECT EXISTS (SELECT FROM subject_state WHERE nullif(facts_of = revision, false) IS NULL)", nil)
	if !strings.Contains(rare, "Index Only Scan using subject_state_unprojected") {
		t.Errorf("whether some states have no projection:\n%s", rare)
	}
	for _, sort := range []string{"", "owner", "-id"} {
		l, err := listing.New(set.Kind("contact"), sort, nil)
		if err != nil {
			t.Fatal(err)
		}
		sql, args, err := l.Statement(set.Tables["contact"], uuid.Nil, 51, condition, true)
		if err != nil {
			t.Fatal(err)
		}
		plan := explain(t, pool, sql, args)
		if strings.Contains(plan, "Seq Scan on contact") || !strings.Contains(plan, "contact_region") || strings.Contains(plan, "rows=10000 loops") {
			t.Errorf("sort %q:\n%s\n%s", sort, sql, plan)
		}
		var n int
		if err := pool.QueryRow(t.Context(), "SELECT count(*) FROM ("+string(sql)+") x", args...).Scan(&n); err != nil || n != 2 { // and the head
			t.Errorf("sort %q: %d rows, %v", sort, n, err)
		}
	}
}

// busy is a database of 20,000 interactions of 200 people, and as many tasks, of which each person has a hundred.
const busy = `
INSERT INTO active (revision, catalog, policy, mac) VALUES (1, '', '', '');
CREATE TEMP TABLE ids AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, 200) n;
INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) SELECT id, 'contact', id, 1, '{}' FROM ids;
INSERT INTO subject_state (subject, revision, state, mac, facts, facts_at, facts_of)
 SELECT id, 1, '{}', '', ARRAY[jsonb '{"consents":{},"bases":{"contract":true},"hold":false,"frozen":false,"restricted":false}'], '{-infinity}', 1 FROM ids;
INSERT INTO interaction (subject, id, version, sealed, header, created_at, updated_at, contact, at, channel, kind, region)
 SELECT id, gen_random_uuid(), 1, '', '', now(), now(), id, now() - m * interval '1 hour', 'phone', 'call', 'GB' FROM ids, generate_series(1, 100) m;
INSERT INTO task (subject, id, version, sealed, header, created_at, updated_at, contact, due_at, kind, region)
 SELECT id, gen_random_uuid(), 1, '', '', now() - m * interval '1 hour', now(), id, CASE WHEN m % 2 = 0 THEN now() - m * interval '1 minute' END, 'todo', 'GB'
 FROM ids, generate_series(1, 100) m;
ANALYZE interaction, task, key_subject, subject_state`

// TestTimelineGoesByIndex reads a page of one person's from the middle: the database goes to the place by an index, and
// reads no more than the page.
func TestTimelineGoesByIndex(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	if _, err := pool.Exec(t.Context(), busy); err != nil {
		t.Fatal(err)
	}
	set, err := revision.Check(t.Context(), crm.Source(), policy.DefaultTeam())
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ kind, at, index string }{
		{"interaction", "at", "interaction_contact"}, {"task", "due_at", "task_contact_at"},
	} {
		s, err := set.Engine.Session(&policy.Request{
			Actor: policy.Actor{ID: "a", Roles: []string{"support"}, Regions: []string{"GB"}, Verified: true}, Client: policy.Client{ID: "a", Kind: "app"},
			Purpose: "support", Action: policy.ActionList, Kind: tt.kind,
		})
		if err != nil {
			t.Fatal(err)
		}
		var contact, id uuid.UUID
		var at time.Time
		q := "SELECT contact, coalesce(" + tt.at + ", created_at), id FROM " + tt.kind + " ORDER BY 2 OFFSET 9000 LIMIT 1"
		if err := pool.QueryRow(t.Context(), q).Scan(&contact, &at, &id); err != nil {
			t.Fatal(err)
		}
		l, err := listing.Along(set.Kind(tt.kind), "contact", contact, tt.at)
		if err != nil {
			t.Fatal(err)
		}
		text := value.At(at).Text()
		l.After(listing.Place{Value: &text, ID: id})
		sql, args, err := l.Statement(set.Tables[tt.kind], uuid.Nil, 6, func(columns program.Columns, bind func(any) string) (string, error) {
			return s.SQL(columns, bind, l.Needs()...)
		}, true)
		if err != nil {
			t.Fatal(err)
		}
		plan := explain(t, pool, sql, args)
		read := ""
		for line := range strings.Lines(plan) {
			if strings.Contains(line, "Index Scan Backward using "+tt.index) {
				read = line
			}
		}
		if strings.Contains(plan, "Seq Scan on "+tt.kind) || !strings.Contains(read, "(actual rows=6 loops=1)") {
			t.Errorf("%s\n%s", sql, plan)
		}
	}
}
