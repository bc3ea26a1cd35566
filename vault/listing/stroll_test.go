package listing_test

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
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
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/value"
)

// shop is the default catalog, and a session that lists contacts of all regions.
func shop(t *testing.T) (*revision.Set, *policy.Session) {
	t.Helper()
	set, err := revision.Check(t.Context(), crm.Source(), policy.DefaultTeam())
	if err != nil {
		t.Fatal(err)
	}
	s, err := set.Engine.Session(&policy.Request{
		Actor: policy.Actor{ID: "a", Roles: []string{"support"}, Regions: []string{"*"}, Verified: true}, Client: policy.Client{ID: "a", Kind: "app"},
		Purpose: "support", Action: policy.ActionList, Kind: "contact",
	})
	if err != nil {
		t.Fatal(err)
	}
	return set, s
}

// gathering is a connection with the settings of package facts' own.
func gathering(t *testing.T, pool *pgxpool.Pool) *pgx.Conn {
	t.Helper()
	cfg := pool.Config().ConnConfig
	cfg.RuntimeParams["plan_cache_mode"], cfg.RuntimeParams["jit"] = "force_generic_plan", "off"
	for _, way := range []string{"seqscan", "bitmapscan", "sort", "hashjoin", "mergejoin"} {
		cfg.RuntimeParams["enable_"+way] = "off"
	}
	conn, err := pgx.ConnectConfig(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.WithoutCancel(t.Context())) })
	return conn
}

var toldIn = regexp.MustCompile(`ROW\(a\.revision, .*now\(\), (CASE .* END)\), sha256`)

// stroll runs a stroll's statement, and returns how many records it found, what it told, and its plan.
func stroll(t *testing.T, conn *pgx.Conn, sql revision.Statement, args []any) (found, told int, plan string) {
	t.Helper()
	// The head is a row of its own; what it tells is taken out of its composite by asking for the same beside it.
	text := toldIn.FindStringSubmatch(string(sql))
	if text == nil {
		t.Fatalf("no head in %s", sql)
	}
	bare, _, _ := strings.Cut(string(sql), "\nSELECT NULL::record")
	if err := conn.QueryRow(t.Context(), bare+" SELECT (SELECT count(*) FROM q), "+text[1]+" WHERE $"+strconv.Itoa(len(args))+"::uuid IS NOT NULL", args...).Scan(&found, &told); err != nil {
		t.Fatal(err)
	}
	rows, err := conn.Query(t.Context(), "EXPLAIN (ANALYZE, TIMING off, SUMMARY off) "+string(sql), args...)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return found, told, strings.Join(lines, "\n")
}

var walked = regexp.MustCompile(`Index(?: Only)? Scan(?: Backward)? using \w+ on contact \w+ .*\(actual rows=(\d+) loops=1\)`)

// TestStroll: a page is found by walking the order's index as far as it takes and no farther, by one plan for all values; of a
// value that is rare, and of nothing else, it is told that there may be more.
func TestStroll(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	if _, err := pool.Exec(t.Context(), crowded); err != nil {
		t.Fatal(err)
	}
	set, s := shop(t)
	conn := gathering(t, pool)
	var middle, last uuid.UUID
	var at, end time.Time
	if err := pool.QueryRow(t.Context(), `SELECT id, updated_at FROM contact ORDER BY updated_at DESC OFFSET 6000 LIMIT 1`).Scan(&middle, &at); err != nil {
		t.Fatal(err)
	}
	if err := pool.QueryRow(t.Context(), `SELECT id, updated_at FROM contact ORDER BY updated_at DESC OFFSET 9969 LIMIT 1`).Scan(&last, &end); err != nil {
		t.Fatal(err)
	}
	place := func(at time.Time, id uuid.UUID) *listing.Place {
		text := value.At(at).Text()
		return &listing.Place{Value: &text, ID: id}
	}
	eq := func(field, text string) []listing.Filter {
		return []listing.Filter{{Field: field, Op: "eq", Values: []string{text}}}
	}
	for name, tt := range map[string]struct {
		sort          string
		filters       []listing.Filter
		after         *listing.Place
		found, walked int // at most
		told          int
	}{
		"first page":                          {found: 51, walked: 51},
		"by id":                               {sort: "-id", found: 51, walked: 51},
		"from a cursor":                       {after: place(at, middle), found: 51, walked: 51},
		"to the end":                          {after: place(end, last), found: 30, walked: 30},
		"common value":                        {filters: eq("owner", "u3"), found: 51, walked: 520},
		"rare value":                          {filters: eq("region", "FR"), told: 1, walked: 1020},
		"nobody's":                            {filters: eq("region", "IT"), told: 1, walked: 1020},
		"a value of the end, whose list ends": {filters: eq("region", "FR"), after: place(end, last), walked: 30},
	} {
		l, err := listing.New(set.Kind("contact"), tt.sort, tt.filters)
		if err != nil {
			t.Fatal(err)
		}
		if tt.after != nil {
			l.After(*tt.after)
		}
		sql, args, _, err := l.Stroll(set.Tables["contact"], uuid.New(), 51, func(columns program.Columns, bind func(any) string) (string, error) {
			return s.SQL(columns, bind, l.Needs()...)
		})
		if err != nil {
			t.Fatal(err)
		}
		found, told, plan := stroll(t, conn, sql, args)
		read := walked.FindStringSubmatch(plan)
		if found != tt.found || told != tt.told {
			t.Errorf("%s: found %d and told %d, want %d and %d", name, found, told, tt.found, tt.told)
		}
		if read == nil || strings.Contains(plan, "Sort") || strings.Contains(plan, "Seq Scan on contact") {
			t.Fatalf("%s:\n%s\n%s", name, sql, plan)
		}
		if n, _ := strconv.Atoi(read[1]); n > tt.walked {
			t.Errorf("%s: walked %d rows, want at most %d:\n%s", name, n, tt.walked, plan)
		}
	}
	if _, err := pool.Exec(t.Context(), `UPDATE subject_state SET facts = NULL, facts_at = NULL, facts_of = NULL WHERE subject = $1`, last); err != nil {
		t.Fatal(err)
	}
	l, err := listing.New(set.Kind("contact"), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	sql, args, _, err := l.Stroll(set.Tables["contact"], uuid.New(), 51, func(columns program.Columns, bind func(any) string) (string, error) { return s.SQL(columns, bind) })
	if err != nil {
		t.Fatal(err)
	}
	if _, told, _ := stroll(t, conn, sql, args); told != 2 {
		t.Errorf("a state without a projection: told %d", told)
	}
}

// TestStrollsGoByIndex: the orders by which lists are walked are those of indexes.
func TestStrollsGoByIndex(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	set, s := shop(t)
	const definitions = `SELECT split_part(indexdef, ' USING btree ', 2) FROM pg_indexes WHERE tablename = $1 AND indexdef NOT LIKE '% WHERE %'`
	strolled := 0
	for _, k := range set.Catalog.Kinds {
		if k.Path == "" {
			continue
		}
		rows, err := pool.Query(t.Context(), definitions, k.Table)
		if err != nil {
			t.Fatal(err)
		}
		have, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		orders := []string{"id", "created_at", "updated_at"}
		for _, f := range k.Fields {
			if f.Sort {
				orders = append(orders, f.Name)
			}
		}
		for _, name := range orders {
			l, err := listing.New(k, name, nil)
			if err != nil {
				t.Fatal(err)
			}
			_, _, _, err = l.Stroll(set.Tables[k.Name], uuid.Nil, 51, func(columns program.Columns, bind func(any) string) (string, error) { return s.SQL(columns, bind) })
			column, f := l.SortedBy()
			want := "(" + column + ", id)"
			if column == "id" {
				want = "(id)"
			}
			indexed := slices.Contains(have, want) && (f == nil || f.Required)
			if walks := err == nil; walks != indexed {
				t.Errorf("%s by %s: walked %v, indexed %v by %q", k.Name, name, walks, indexed, have)
			} else if walks {
				strolled++
			}
		}
	}
	if strolled < 20 {
		t.Errorf("only %d orders are walked", strolled)
	}
}

// TestStrays: a list that a stroll does not find is read by a statement of its own, for a while at once; with states that have no
// projection the statement asks for those as well.
func TestStrays(t *testing.T) {
	t.Parallel()
	set, s := shop(t)
	now := time.Unix(1_700_000_000, 0)
	strays := listing.NewStrays(func() time.Time { return now })
	var told int32
	var strolls, loads []string
	reader := &listing.Reader{
		Credential: func() uuid.UUID { return uuid.Nil }, Strays: strays,
		Session: func() (*policy.Session, error) { return s, nil },
		Load: func(_ context.Context, from facts.Source) ([]*facts.Facts, error) {
			sql, _, err := from(set.Tables["contact"])
			loads = append(loads, string(sql))
			return nil, err
		},
		Stroll: func(_ context.Context, from facts.Source) ([]*facts.Facts, int32, error) {
			sql, _, err := from(set.Tables["contact"])
			if err != nil {
				return nil, 0, err
			}
			strolls = append(strolls, string(sql))
			return nil, told, nil
		},
	}
	reader.DB = pgtest.New(t)
	walk := func(region string) {
		t.Helper()
		l, err := listing.New(set.Kind("contact"), "", []listing.Filter{{Field: "region", Op: "eq", Values: []string{region}}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Walk(t.Context(), reader, l.Needs(), 50); err != nil {
			t.Fatal(err)
		}
	}
	counts := func(what string, wantStrolls, wantLoads int) {
		t.Helper()
		if len(strolls) != wantStrolls || len(loads) != wantLoads {
			t.Errorf("%s: %d strolls and %d loads, want %d and %d", what, len(strolls), len(loads), wantStrolls, wantLoads)
		}
	}
	walk("GB")
	counts("a page", 1, 0)
	told = 1
	walk("FR")
	counts("short", 2, 1)
	walk("FR")
	counts("short before", 2, 2)
	told = 0
	walk("GB")
	counts("another value", 3, 2)
	now = now.Add(2 * time.Minute)
	walk("FR")
	counts("later", 4, 2)
	told = 2
	walk("GB")
	counts("no projection", 5, 3)
	const unprojected = "nullif(s.facts_of = s.revision, false) IS NULL OR"
	if strings.Contains(loads[0], unprojected) || !strings.Contains(loads[2], unprojected) {
		t.Errorf("states without a projection are asked for in %q", fmt.Sprint(loads))
	}
	reader.Stroll = func(context.Context, facts.Source) ([]*facts.Facts, int32, error) { return nil, 0, errLost }
	l, err := listing.New(set.Kind("contact"), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Walk(t.Context(), reader, nil, 50); !errors.Is(err, errLost) {
		t.Errorf("got %v", err)
	}
}

var errLost = errors.New("lost")
