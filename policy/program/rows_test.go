package program_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy/program"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// row is a record: values by path. What is not in it is undefined, and NULL in the table.
type row map[string]program.Value

// situation is what a condition is decided on.
type situation struct {
	session row
	row     row
}

// Words of one session or record are met in others and in policies, so that comparisons hold now and then. Some sort
// differently by language than by bytes, some mean something to LIKE, some are prefixes of others.
var (
	words    = []string{"", "a", "A", "ä", "b", "_", "%", "a%", "DE", "DE-BY", "de", "FR", "日本", "日本語", "語", "' OR TRUE --", `\`, "\u00e9", "e\u0301"}
	regions  = []string{"DE", "DE-BY", "FR", "ES", "*"}
	people   = []string{"u1", "u2", "emea", "DE", "a"}
	purposes = []string{"support", "sales", "marketing"}
	bases    = []string{"contract", "statutory"}
	statuses = []string{"given", "withdrawn", "objected"}
)

func oneOf[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func severalOf(r *rand.Rand, from []string) []string {
	out := []string{}
	for range r.IntN(4) {
		out = append(out, oneOf(r, from))
	}
	return out
}

// columnType gives the attributes of a record, and how the table of the tests keeps them.
var columnTypes = map[string]program.Type{
	"record.owner": program.String, "record.team": program.String, "record.region": program.String, "record.stage": program.String,
	"record.hold": program.Bool, "record.frozen": program.Bool,
	"record.score": program.Number, "record.least": program.Number,
	"record.tags": program.List, "record.labels": program.List,
}

// The collations differ on purpose: a comparison may not depend on them.
const schema = `CREATE TABLE item (id int PRIMARY KEY, ours boolean NOT NULL,
  owner text COLLATE "und-x-icu", team text COLLATE "C", region text, stage text COLLATE "de-x-icu",
  hold boolean, frozen boolean, score double precision, least double precision,
  tags text[], labels text[] COLLATE "und-x-icu", facts jsonb)`

func randomRow(r *rand.Rand) row {
	x := row{"record": program.Present(), "record.consents": program.Present(), "record.bases": program.Present()}
	set := func(path string, v program.Value) {
		if r.IntN(4) > 0 {
			x[path] = v
		}
	}
	set("record.owner", program.TextOf(oneOf(r, [][]string{people, words}[r.IntN(2)])))
	set("record.team", program.TextOf(oneOf(r, [][]string{people, words}[r.IntN(2)])))
	set("record.region", program.TextOf(oneOf(r, [][]string{regions, words}[r.IntN(2)])))
	set("record.stage", program.TextOf(oneOf(r, words)))
	set("record.hold", program.BoolOf(r.IntN(2) == 0))
	set("record.frozen", program.BoolOf(r.IntN(2) == 0))
	set("record.score", program.NumberOf(randomNumber(r)))
	set("record.least", program.NumberOf(randomNumber(r)))
	set("record.tags", program.ListOf(severalOf(r, words)))
	set("record.labels", program.ListOf(severalOf(r, regions)))
	for _, p := range purposes {
		at := "record.consents." + p
		set(at, program.Present())
		if _, ok := x[at]; !ok {
			continue
		}
		set(at+".status", program.TextOf(oneOf(r, statuses)))
		set(at+".explicit", program.BoolOf(r.IntN(2) == 0))
	}
	for _, b := range bases {
		set("record.bases."+b, program.BoolOf(r.IntN(3) > 0))
	}
	return x
}

func randomNumber(r *rand.Rand) float64 { return float64(r.IntN(7)-3) / 2 }

func randomSession(r *rand.Rand) row {
	s := row{"actor": program.Present()}
	set := func(path string, v program.Value) {
		if r.IntN(5) > 0 {
			s[path] = v
		}
	}
	set("purpose", program.TextOf(oneOf(r, append([]string{"unheard", "sales.status"}, purposes...))))
	set("actor.id", program.TextOf(oneOf(r, people)))
	set("actor.mfa", program.BoolOf(r.IntN(2) == 0))
	set("actor.regions", program.ListOf(severalOf(r, regions)))
	set("actor.teams", program.ListOf(severalOf(r, people)))
	set("actor.roles", program.ListOf(severalOf(r, []string{"agent", "officer"})))
	return s
}

// attribute resolves a path; of the record every path is known, as a key may name anything.
func attribute(p *program.Path) (program.Attribute[situation], error) {
	at := p.String()
	if p.Segments[0].Name == "record" {
		return program.Attribute[situation]{Get: func(s *situation) program.Value { return s.row[at] }, Late: true}, nil
	}
	return program.Attribute[situation]{Get: func(s *situation) program.Value { return s.session[at] }}, nil
}

var errUnknown = errors.New("no such attribute")

// columns finds a record's attributes in the table item, as x.
func columns(p *program.Path) (program.Column, bool, error) {
	at := p.String()
	if t, ok := columnTypes[at]; ok {
		return program.Column{SQL: "x." + strings.TrimPrefix(at, "record."), Type: t}, true, nil
	}
	inside := make([]string, 0, 3)
	for _, s := range p.Segments[1:] {
		inside = append(inside, s.Name)
	}
	args := []any{inside}
	switch depth := len(inside); {
	case at == "record.nothing":
		return program.Column{}, false, nil
	case depth == 0, at == "record.consents", at == "record.bases":
		return program.Column{SQL: "TRUE", Type: program.Object}, true, nil
	case depth == 2 && inside[0] == "consents":
		return program.Column{SQL: "x.facts #> %s::text[]", Type: program.Object, Args: args}, true, nil
	case depth == 3 && inside[2] == "status":
		return program.Column{SQL: "x.facts #>> %s::text[]", Type: program.String, Args: args}, true, nil
	case depth == 3 && inside[2] == "explicit", depth == 2 && inside[0] == "bases":
		return program.Column{SQL: "x.facts #> %s::text[] = 'true'", Type: program.Bool, Args: args}, true, nil
	}
	return program.Column{}, false, errUnknown
}

// facts writes what the table keeps as jsonb.
func (x row) facts(t testing.TB) []byte {
	consents, lawful := map[string]map[string]any{}, map[string]bool{}
	for _, p := range purposes {
		at := "record.consents." + p
		if _, ok := x[at]; !ok {
			continue
		}
		consents[p] = map[string]any{}
		if v, ok := x[at+".status"]; ok {
			consents[p]["status"] = v.Text
		}
		if v, ok := x[at+".explicit"]; ok {
			consents[p]["explicit"] = v.Bool
		}
	}
	for _, b := range bases {
		if v, ok := x["record.bases."+b]; ok {
			lawful[b] = v.Bool
		}
	}
	out, err := json.Marshal(map[string]any{"consents": consents, "bases": lawful})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// goValue is a value as pgx binds it.
func goValue(v program.Value) any {
	switch v.Type {
	case program.Bool:
		return v.Bool
	case program.Number:
		return v.Number
	case program.String:
		return v.Text
	case program.List:
		return v.List
	default:
		return nil
	}
}

// table is the rows in PostgreSQL, with as many again that are not ours and hold the same.
type table struct {
	pool *pgxpool.Pool
	rows []row
}

func newTable(t testing.TB, rows []row) *table {
	t.Helper()
	pool := pgtest.New(t)
	if _, err := pool.Exec(t.Context(), schema); err != nil {
		t.Fatal(err)
	}
	names := []string{"owner", "team", "region", "stage", "hold", "frozen", "score", "least", "tags", "labels"}
	var data [][]any
	for _, ours := range []bool{true, false} {
		for _, x := range rows {
			line := []any{len(data), ours, x.facts(t)}
			for _, name := range names {
				line = append(line, goValue(x["record."+name]))
			}
			data = append(data, line)
		}
	}
	_, err := pool.CopyFrom(t.Context(), pgx.Identifier{"item"}, append([]string{"id", "ours", "facts"}, names...), pgx.CopyFromRows(data))
	if err != nil {
		t.Fatal(err)
	}
	return &table{pool, rows}
}

// question is a statement that grows: several conditions, each put to all rows.
type question struct {
	parts []string
	args  []any
}

func (q *question) bind(v any) string {
	q.args = append(q.args, v)
	return fmt.Sprintf("$%d", len(q.args))
}

// add writes a condition into the statement, beside one that half of the rows fail.
func (q *question) add(n *program.Node) error {
	text, err := program.SQL(n, columns, q.bind)
	if err != nil {
		return err
	}
	q.parts = append(q.parts, fmt.Sprintf("SELECT %d, x.id FROM item x WHERE x.ours AND %s", len(q.parts), text))
	return nil
}

// ask returns, for each condition, what PostgreSQL says of each row.
func (tb *table) ask(t testing.TB, q *question) [][]bool {
	t.Helper()
	out := make([][]bool, len(q.parts))
	for i := range out {
		out[i] = make([]bool, 2*len(tb.rows))
	}
	rows, err := tb.pool.Query(t.Context(), strings.Join(q.parts, "\nUNION ALL "), append([]any{pgx.QueryExecModeExec}, q.args...)...)
	if err != nil {
		t.Fatal(err)
	}
	var part, id int
	if _, err := pgx.ForEachRow(rows, []any{&part, &id}, func() error { out[part][id] = true; return nil }); err != nil {
		t.Fatalf("%v\n%s\n%q", err, strings.Join(q.parts, "\n"), q.args)
	}
	return out
}
