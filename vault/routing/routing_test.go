package routing_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/routing"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const rules = `
routing:
  teams:
    desk: {title: Service desk, members: [ann, bea, cem]}
    shop: {title: Workshop, members: [dan, eli]}
  rules:
    - {id: complaints, kind: case, when: [{field: kind, eq: complaint}], method: direct, queue: complaints, team: desk}
    - {id: repairs, kind: case, when: [{field: kind, eq: repair}], method: least_busy, team: shop}
    - {id: rest, kind: case, method: round_robin, team: desk}
`

type fields = map[string]any

// office is a world whose records are routed.
type office struct {
	*vaulttest.World
	router *routing.Router
	ada    uuid.UUID
}

func newOffice(t *testing.T) *office {
	o := &office{World: vaulttest.New(t, vaulttest.Options{Catalog: append(crm.Source(), rules...)})}
	o.router = o.routerOf(o.Vault)
	o.ada = o.Person("Ada", "Lovelace", "ada@example.org")
	return o
}

func (o *office) routerOf(v *vault.Vault) *routing.Router {
	o.T.Helper()
	r, err := routing.New(routing.Config{Vault: v})
	o.Must(err)
	v.OnWrite(r.Observe)
	return r
}

func (o *office) newCase(more fields) uuid.UUID {
	o.T.Helper()
	f := fields{"contact": o.ada, "kind": "request"}
	maps.Copy(f, more)
	return o.Create("case", f).ID
}

func (o *office) row(id uuid.UUID) (owner, team, queue string, version int64) {
	o.T.Helper()
	o.Must(o.Pool.QueryRow(o.T.Context(), `SELECT coalesce(owner, ''), coalesce(team, ''), coalesce(queue, ''), version FROM case_record WHERE id = $1`, id).
		Scan(&owner, &team, &queue, &version))
	return owner, team, queue, version
}

// TestRouting tries everything in one database.
func TestRouting(t *testing.T) {
	o := newOffice(t)
	for _, tt := range []struct {
		name string
		test func(*testing.T, *office)
	}{
		{"direct", direct},
		{"round", round},
		{"busy", busy},
		{"chosen stays", chosenStays},
		{"explain and dry run change nothing", explains},
		{"people and the router", people},
		{"closed to it", closed},
		{"gates", gates},
	} {
		t.Run(tt.name, func(t *testing.T) { tt.test(t, o) })
	}
}

func direct(t *testing.T, o *office) {
	id := o.newCase(fields{"kind": "complaint"})
	o.Must(o.router.Run(t.Context()))
	owner, team, queue, version := o.row(id)
	if owner != "" || team != "desk" || queue != "complaints" || version != 2 {
		t.Errorf("got owner %q, team %q, queue %q, version %d", owner, team, queue, version)
	}
	o.Must(o.router.Run(t.Context()))
	if _, _, _, again := o.row(id); again != version {
		t.Errorf("it was routed again: version %d", again)
	}
}

// round has two servers route many cases at the same time: each case once, and each member as many.
func round(t *testing.T, o *office) {
	second := o.Second()
	other := o.routerOf(second)
	ids := make([]uuid.UUID, 12)
	for i := range ids {
		ids[i] = o.newCase(nil)
	}
	errs := make([]error, 4)
	var all sync.WaitGroup
	for i := range errs {
		r := []*routing.Router{o.router, other}[i%2]
		all.Go(func() {
			for range 20 { // a worker that met another's turn too often leaves the rest to the next look
				if errs[i] = r.Run(t.Context()); !errors.Is(errs[i], fault.ErrUnavailable) {
					return
				}
			}
		})
	}
	all.Wait()
	o.Must(errors.Join(errs...))
	o.Exec(`UPDATE routing_waiting SET taken_until = '-infinity'`)
	o.Must(o.router.Run(t.Context()))
	counts := map[string]int{}
	for _, id := range ids {
		owner, team, _, version := o.row(id)
		counts[owner]++
		if version != 2 || team != "desk" {
			t.Errorf("a case has version %d and team %q: it was routed twice, or not wholly", version, team)
		}
	}
	if counts["ann"] != 4 || counts["bea"] != 4 || counts["cem"] != 4 {
		t.Errorf("got %v, want four each", counts)
	}
	if n := o.Count(`SELECT count(*) FROM routing_given WHERE rule = 'rest'`); n != 12 {
		t.Errorf("%d turns were kept, want 12", n)
	}
	if n := o.Count(`SELECT count(*) FROM routing_waiting`); n != 0 {
		t.Errorf("%d still wait", n)
	}
}

func busy(t *testing.T, o *office) {
	for range 3 {
		o.newCase(fields{"kind": "repair", "owner": "dan", "team": "shop"})
	}
	done := o.newCase(fields{"kind": "repair", "owner": "eli", "team": "shop", "status": "closed"})
	var got []string
	for range 4 {
		id := o.newCase(fields{"kind": "repair"})
		o.Must(o.router.Run(t.Context()))
		owner, _, _, _ := o.row(id)
		got = append(got, owner)
	}
	if fmt.Sprint(got) != "[eli eli eli dan]" {
		t.Errorf("got %v, want that eli catches up with dan", got)
	}
	if owner, _, _, _ := o.row(done); owner != "eli" {
		t.Errorf("a closed case went to %q", owner)
	}
}

// chosenStays: an owner, or another team, that somebody chose is not routed over.
func chosenStays(t *testing.T, o *office) {
	mine, theirs := o.newCase(fields{"owner": "zoe"}), o.newCase(fields{"team": "night"})
	o.Must(o.router.Run(t.Context()))
	for _, id := range []uuid.UUID{mine, theirs} {
		if _, _, _, version := o.row(id); version != 1 {
			t.Error("what somebody chose was changed")
		}
	}
	e, err := o.router.Explain(t.Context(), o.As("support"), "case", theirs)
	o.Must(err)
	last := e.Plan.Rules[len(e.Plan.Rules)-1]
	if e.Plan.Rule != "" || last.Result != routing.Taken || last.Field != "team" {
		t.Errorf("got %+v, want that its team is taken", e.Plan)
	}
}

func explains(t *testing.T, o *office) {
	id := o.newCase(fields{"kind": "repair"})
	given := o.Count(`SELECT count(*) FROM routing_given`)
	e, err := o.router.Explain(t.Context(), o.As("support"), "case", id)
	o.Must(err)
	p := e.Plan
	if p.Rule != "repairs" || len(p.Candidates) != 2 || p.Owner == "" || p.Rules[0].Result != routing.Differs || p.Rules[0].Field != "kind" || p.Rules[2].Result != routing.Later {
		t.Errorf("got %+v", p)
	}
	for _, c := range p.Candidates {
		if c.Chosen != (c.Member == p.Owner) || c.Open == 0 {
			t.Errorf("got %+v for owner %s", c, p.Owner)
		}
	}
	o.Own("ada", o.ada)
	if _, err := o.As("ada").Get(t.Context(), "case", id, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := o.router.Explain(t.Context(), o.As("ada"), "case", id); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("to the customer itself: got %v", err)
	}
	dry, err := o.router.Dry(t.Context(), o.As("support"), "case", 8)
	o.Must(err)
	if len(dry.Plans) != 8 || dry.Plans[7].Record != id || dry.Plans[7].Rule != "repairs" {
		t.Errorf("got %d plans, the last %+v", len(dry.Plans), dry.Plans[len(dry.Plans)-1])
	}
	if _, _, _, version := o.row(id); version != 1 || o.Count(`SELECT count(*) FROM routing_given`) != given {
		t.Error("a question changed something")
	}
	if _, err := o.router.Dry(t.Context(), o.As("support"), "case", 0); !errors.Is(err, fault.ErrInvalid) {
		t.Errorf("a dry run of nothing: got %v", err)
	}
}

// people reassign a case while it is routed: whoever's change was accepted last is there, and none is lost unseen.
func people(t *testing.T, o *office) {
	for range 6 {
		id := o.newCase(nil)
		var all sync.WaitGroup
		var theirs, ours error
		all.Go(func() {
			_, theirs = o.As("import").Patch(t.Context(), "case", id, 1, o.Draft("case", true, fields{"owner": "zoe"}))
		})
		all.Go(func() { ours = o.router.Run(t.Context()) })
		all.Wait()
		o.Must(ours)
		owner, _, _, version := o.row(id)
		switch {
		case theirs == nil && (owner != "zoe" || version != 2):
			t.Errorf("a person's change was accepted, and the owner is %q at version %d", owner, version)
		case theirs != nil && (!errors.Is(theirs, fault.ErrVersion) || owner == "zoe"):
			t.Errorf("got %v, and the owner is %q", theirs, owner)
		}
	}
}

// closed: without its credential the router does nothing, and says so.
func closed(t *testing.T, o *office) {
	id := o.newCase(nil)
	s, err := o.router.Session(t.Context())
	o.Must(err)
	_ = s
	o.Exec(`UPDATE credential SET revoked_at = now() WHERE client = $1`, routing.Client)
	if err := o.router.Run(t.Context()); err == nil {
		t.Error("it routes with a credential that was changed in the database")
	}
	o.Exec(`UPDATE credential SET revoked_at = NULL WHERE client = $1`, routing.Client)
	if owner, _, _, _ := o.row(id); owner != "" {
		t.Errorf("it went to %q", owner)
	}
	o.Must(o.router.Run(t.Context()))
	if owner, _, _, _ := o.row(id); owner == "" {
		t.Error("it was not routed afterwards")
	}
}

func gates(t *testing.T, o *office) {
	id := o.newCase(fields{"kind": "complaint"})
	vaulttest.Gates(o.World, o.router, map[string]vaulttest.Gate{
		"Explain": {Inside: "support", Outside: "portal", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(o.router.Explain(ctx, s, "case", id))
		}},
		"Dry": {Inside: "support", Outside: "portal", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(o.router.Dry(ctx, s, "case", 3))
		}},
		"Route": {Inside: "import", Outside: "marketing", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(o.router.Route(ctx, s, "case", id))
		}},
	})
}
