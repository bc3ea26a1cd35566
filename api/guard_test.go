package api_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/crm"
)

// What requests cost is guarded by counts, which are the same on every machine. Whoever changes one on purpose changes it here,
// and in docs/performance.md.

// The application_names of a server's connections: its pool's, as tests open it, and those of what has connections of its own.
const (
	poolApp  = "pgtest"
	factsApp = "tacit-facts"
	logApp   = "tacit-log"
)

// guarded is a world whose connections are watched.
type guarded struct {
	*world
	wire *pgtest.Wire
}

func newGuarded(t *testing.T) *guarded {
	t.Helper()
	from := firstOf(t, crm.Source())
	pool, wire := pgtest.Tap(t, pgtest.Prepared(t, from.name, from.provision))
	return &guarded{newWorldOn(t, from, pool), wire}
}

// cost is what requests send by connections of one application_name.
type cost struct{ statements, trips, plans int }

// costs are what requests send, by application_name.
type costs map[string]cost

func (c costs) of(n int) costs {
	all := costs{}
	for app, one := range c {
		all[app] = cost{n * one.statements, n * one.trips, n * one.plans}
	}
	return all
}

// within reports whether nothing is above a bound.
func (c costs) within(most costs) bool {
	for app, got := range c {
		if m := most[app]; got.statements > m.statements || got.trips > m.trips || got.plans > m.plans {
			return false
		}
	}
	return true
}

// TestGuardStatements: what one request sends, once plans, connections and budget are there.
func TestGuardStatements(t *testing.T) {
	g := newGuarded(t)
	id := g.contact(t, ada)
	for n := range 50 {
		g.serve(t, "import", http.MethodPost, "/v1/contacts", fmt.Sprintf(`{"family_name":"Contact %d","region":"GB"}`, n))
	}
	asked, created, version := 0, 0, 0
	for _, row := range []struct {
		name string
		want costs
		most bool // fewer are fine
		ask  func(t *testing.T)
	}{
		{
			// The facts with the standing of the credential, and the entry: no statement about the credential or its budget.
			name: "read", want: costs{factsApp: {1, 1, 0}, logApp: {1, 1, 0}},
			ask: func(t *testing.T) {
				g.serve(t, "support", http.MethodGet, "/v1/contacts/"+id, "")
			},
		},
		{
			name: "look-up", want: costs{factsApp: {1, 1, 0}, logApp: {1, 1, 0}},
			ask: func(t *testing.T) {
				g.serve(t, "support", http.MethodPost, "/v1/lookup", `{"email":"ada@example.org"}`)
			},
		},
		{
			// The facts of all 50, with whether they are the page, and with the standing of the credential.
			name: "list of 50", want: costs{factsApp: {1, 1, 0}, logApp: {1, 1, 0}},
			ask: func(t *testing.T) {
				g.serve(t, "support", http.MethodGet, "/v1/contacts?limit=50", "")
			},
		},
		{
			// The filter's value is a parameter: another one is no other plan.
			name: "list of 50 with a filter", want: costs{factsApp: {1, 1, 0}, logApp: {1, 1, 0}},
			ask: func(t *testing.T) {
				asked++
				g.serve(t, "support", http.MethodGet, "/v1/contacts?limit=50&region="+[]string{"GB", "FR"}[asked%2], "")
			},
		},
		{
			// What must be known before, with the standing of the credential, in one round trip; what is stored, with the
			// commit, in another. Nobody looks again for duplicates where there are none.
			name: "create", want: costs{poolApp: {14, 2, 0}}, most: true,
			ask: func(t *testing.T) {
				created++
				g.serve(t, "import", http.MethodPost, "/v1/contacts",
					fmt.Sprintf(`{"family_name":"New","region":"GB","contact_points":[{"kind":"email","value":"new%d@example.org"}]}`, created))
			},
		},
		{
			// The facts are read as of a read; the rest goes with the commit.
			name: "patch", want: costs{poolApp: {8, 1, 0}, factsApp: {1, 1, 0}}, most: true,
			ask: func(t *testing.T) {
				version++
				g.serve(t, "import", http.MethodPatch, "/v1/contacts/"+id, fmt.Sprintf(`{"job_title":"Title %d"}`, version),
					"If-Match", strconv.Quote(strconv.Itoa(version)))
			},
		},
		{
			// Tokens are replaced, and what agrees with them is looked for.
			name: "patch of a name", want: costs{poolApp: {15, 4, 0}, factsApp: {1, 1, 0}}, most: true,
			ask: func(t *testing.T) {
				version++
				g.serve(t, "import", http.MethodPatch, "/v1/contacts/"+id, fmt.Sprintf(`{"family_name":"Name %d"}`, version),
					"If-Match", strconv.Quote(strconv.Itoa(version)))
			},
		},
	} {
		t.Run(row.name, func(t *testing.T) { g.costs(t, row.want, row.most, row.ask) })
	}
}

// costs asks until what is sent is what is wanted of it. Once a second a vault looks at the database by itself: what is sent
// too much must be so in each of several rounds, and what is sent too little in one.
func (g *guarded) costs(t *testing.T, each costs, fewer bool, ask func(*testing.T)) {
	t.Helper()
	const (
		warm   = 6  // each of the log's writers plans its statement
		asked  = 16 // more than a budget is reserved for at a time
		rounds = 8
	)
	for range warm {
		ask(t)
	}
	want := each.of(asked)
	var got costs
	var texts []string
	for range rounds {
		g.wire.Take()
		for range asked {
			ask(t)
		}
		got, texts = g.sent()
		within := got.within(want)
		if t.Failed() || within && (fewer || maps.Equal(got, want)) {
			return
		}
		if within {
			break
		}
	}
	t.Errorf("%d requests sent (statements, round trips, plans) %v, want %v:\n%s", asked, got, want, strings.Join(texts, "\n"))
}

// sent is what was sent since the last look, and the beginning of each statement with how often it was.
func (g *guarded) sent() (costs, []string) {
	got, often := costs{}, map[string]int{}
	for app, t := range g.wire.Take() {
		got[app] = cost{len(t.Statements), t.Trips, t.Plans}
		for _, text := range t.Statements {
			often[fmt.Sprintf("%s: %.120s", app, strings.Join(strings.Fields(text), " "))]++
		}
	}
	texts := make([]string, 0, len(often))
	for _, text := range slices.Sorted(maps.Keys(often)) {
		texts = append(texts, fmt.Sprintf("%d × %s", often[text], text))
	}
	return got, texts
}

// serve answers a request in this goroutine.
func (g *guarded) serve(t *testing.T, role, method, path, body string, headers ...string) {
	a := httptest.NewRecorder()
	g.Config.Handler.ServeHTTP(a, g.request(t, role, method, path, body, headers...))
	if a.Code != http.StatusOK && a.Code != http.StatusCreated {
		t.Errorf("%s %s: %d %s", method, path, a.Code, a.Body)
	}
}

func (g *guarded) request(t *testing.T, role, method, path, body string, headers ...string) *http.Request {
	r := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
	r.Header.Set("Authorization", "Bearer "+g.tokens[role])
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return r
}

// TestGuardAllocations: how often a read and a list allocate, in the handler and whatever works for it. Under the race detector
// it is more, as pools then lose some of what they are given.
func TestGuardAllocations(t *testing.T) {
	g := newGuarded(t)
	id := g.contact(t, ada)
	for n := range 49 {
		g.contact(t, strings.NewReplacer("crm-1815", fmt.Sprint("crm-", n), "ada@", fmt.Sprint("ada", n, "@")).Replace(ada))
	}
	for _, row := range []struct {
		name, path string
		most       float64
	}{
		{"read", "/v1/contacts/" + id, 310},
		{"list of 50", "/v1/contacts?limit=50", 4250},
	} {
		t.Run(row.name, func(t *testing.T) { g.allocates(t, row.path, row.most) })
	}
}

func (g *guarded) allocates(t *testing.T, path string, most float64) {
	t.Helper()
	r, a := g.request(t, "support", http.MethodGet, path, ""), &discarding{header: http.Header{}}
	got := testing.AllocsPerRun(200, func() {
		clear(a.header)
		if g.Config.Handler.ServeHTTP(a, r); a.status != http.StatusOK {
			t.Fatalf("got %d", a.status)
		}
	})
	if got > most {
		t.Errorf("allocates %v times, want at most %v", got, most)
	}
}

// discarding is an http.ResponseWriter that allocates nothing.
type discarding struct {
	header http.Header
	status int
}

func (d *discarding) Header() http.Header         { return d.header }
func (d *discarding) WriteHeader(status int)      { d.status = status }
func (d *discarding) Write(p []byte) (int, error) { return len(p), nil }
