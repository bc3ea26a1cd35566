package service_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/service"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

type fields = map[string]any

// workshop is a world with a service, and a customer who has a kettle.
type workshop struct {
	*vaulttest.World
	service *service.Service
	jobs    *vault.Session // as jobs act
	ada     uuid.UUID
}

func newWorkshop(t *testing.T) *workshop {
	w := &workshop{World: vaulttest.New(t, vaulttest.Options{})}
	inserts, err := jobs.New(jobs.Config{Pool: w.Pool})
	w.Must(err)
	w.service, err = service.New(service.Config{Vault: w.Vault, Jobs: inserts})
	w.Must(err)
	w.OnWrite(w.service.Observe)
	w.jobs, err = w.service.Session(t.Context())
	w.Must(err)
	w.ada = w.Person("Ada", "Lovelace", "ada@example.org")
	return w
}

func (w *workshop) text(sql string, args ...any) (text string) {
	w.T.Helper()
	w.Must(w.Pool.QueryRow(w.T.Context(), sql, args...).Scan(&text))
	return text
}

// TestService tries everything in one database.
func TestService(t *testing.T) {
	w := newWorkshop(t)
	for _, tt := range []struct {
		name string
		test func(*testing.T, *workshop)
	}{
		{"escalation", escalation},
		{"answers", answers},
		{"endings", endings},
		{"affected", affected},
		{"maintenance", maintenance},
		{"actions", actions},
		{"gates", gates},
	} {
		t.Run(tt.name, func(t *testing.T) { tt.test(t, w) })
	}
}

func escalation(t *testing.T, w *workshop) {
	opened := time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC) // a Monday, when business begins
	at := func(d time.Duration) time.Time { return opened.Add(d) }
	c := w.Create("case", fields{"contact": w.ada, "kind": "complaint", "priority": "high", "opened_at": opened.Format(time.RFC3339)})
	waits := w.Create("case", fields{"contact": w.ada, "kind": "complaint", "priority": "high", "opened_at": opened.Format(time.RFC3339), "status": "waiting"})
	state := func() string {
		return w.text(`SELECT coalesce(priority, '') || ' ' || coalesce(queue, '-') || ' ' || coalesce(escalation, 0) FROM case_record WHERE id = $1`, c.ID)
	}
	entries := func() int64 { return w.Count(`SELECT count(*) FROM history WHERE record = $1`, c.ID) }
	steps := func(now time.Time, want int, stands string) {
		t.Helper()
		n, err := w.service.Escalate(t.Context(), w.jobs, now)
		w.Must(err)
		if n != want || state() != stands {
			t.Errorf("at %s: %d steps, and it stands at %q; want %d and %q", now.Format(time.RFC3339), n, state(), want, stands)
		}
	}
	// High is two hours to the answer, that nobody gives, and two days to the end: three quarters of these are Tuesday at one
	// o'clock.
	steps(at(time.Hour), 0, "high - 0")
	steps(at(2*time.Hour), 1, "high escalated 1")
	if n := w.Count(`SELECT count(*) FROM case_record WHERE id = $1 AND version = 2`, c.ID); n != 1 {
		t.Error("one step is not one version")
	}
	steps(at(27*time.Hour), 0, "high escalated 1")
	steps(at(28*time.Hour), 1, "high escalated 2")
	steps(at(28*time.Hour), 0, "high escalated 2")
	var all sync.WaitGroup
	errs := make([]error, 3)
	for i := range errs {
		all.Go(func() { _, errs[i] = w.service.Escalate(t.Context(), w.jobs, at(32*time.Hour)) })
	}
	all.Wait()
	w.Must(errors.Join(errs...))
	if state() != "urgent escalated 3" || entries() != 3 {
		t.Errorf("by three at a time it stands at %q after %d changes, want each step once", state(), entries())
	}
	if n := w.Count(`SELECT count(*) FROM case_record WHERE id = $1 AND version = 1`, waits.ID); n != 1 {
		t.Error("a case that waits for the customer was escalated")
	}
}

// answers: the first outbound interaction on a case asks for a job, which has the case note it.
func answers(t *testing.T, w *workshop) {
	c := w.Create("case", fields{"contact": w.ada, "kind": "request", "opened_at": "2026-11-16T10:00:00Z"})
	asked := func() int64 { return w.Count(`SELECT count(*) FROM river.river_job WHERE kind = 'case_answered'`) }
	for i, direction := range []string{"inbound", "outbound"} {
		w.Create("interaction", fields{"contact": w.ada, "case_ref": c.ID, "kind": "call", "channel": "phone", "direction": direction, "at": "2026-11-16T12:00:00Z"})
		if n := asked(); n != int64(i) {
			t.Errorf("after %s: %d jobs", direction, n)
		}
	}
	for range 2 {
		w.Must(w.service.Answered(t.Context(), w.jobs, c.ID))
	}
	if n := w.Count(`SELECT count(*) FROM case_record WHERE id = $1 AND first_response_at = '2026-11-16T12:00:00Z' AND version = 2`, c.ID); n != 1 {
		t.Error("the answer was not noted, or twice")
	}
	w.Must(w.service.Answered(t.Context(), w.jobs, uuid.New()))
}

// endings: the end of a relationship starts the clock of retention of its customer, and its going on stops it.
func endings(t *testing.T, w *workshop) {
	eve := w.Person("Eve", "Echo", "eve@example.org")
	firm := w.Create("account", fields{"name": "Echo Ltd"}).ID
	for kind, id := range map[string]uuid.UUID{"contact": eve, "account": firm} {
		r := w.Create("relationship", fields{kind: id, "stage": "client"})
		ended := func() int64 {
			return w.Count(`SELECT count(*) FROM `+kind+` WHERE id = $1 AND ended_at IS NOT NULL`, id)
		}
		w.Patch("relationship", r.ID, 1, fields{"stage": "ended", "end_cause": "weakened"})
		w.Must(w.service.Ended(t.Context(), w.jobs, r.ID))
		w.Must(w.service.Ended(t.Context(), w.jobs, r.ID))
		if ended() != 1 || w.Count(`SELECT version FROM `+kind+` WHERE id = $1`, id) != 2 {
			t.Errorf("%s: its end was not noted, or twice", kind)
		}
		w.Patch("relationship", r.ID, 2, fields{"stage": "client"})
		w.Must(w.service.Ended(t.Context(), w.jobs, r.ID))
		if ended() != 0 {
			t.Errorf("%s: it still says that it ended", kind)
		}
	}
	if n := w.Count(`SELECT count(*) FROM river.river_job WHERE kind = 'relationship_ended'`); n != 4 {
		t.Errorf("%d jobs, want one for each end and each beginning", n)
	}
}

func (w *workshop) kettle(sku string, more fields) uuid.UUID {
	w.T.Helper()
	f := fields{"sku": sku, "name": "Kettle"}
	maps.Copy(f, more)
	return w.Create("product", f).ID
}

// affected: each asset of the product gets one task of the case, however often and by how many it is asked for.
func affected(t *testing.T, w *workshop) {
	product := w.kettle("K-1", nil)
	for i := range 5 {
		w.Create("asset", fields{"contact": w.ada, "product": product, "serial": fmt.Sprintf("A%d", i)})
	}
	w.Create("asset", fields{"contact": w.ada, "product": product, "state": "retired"})
	w.Create("asset", fields{"contact": w.ada, "product": w.kettle("K-2", nil)})
	c := w.Create("case", fields{"contact": w.ada, "kind": "complaint", "product": product, "root_cause": "defect"})
	tasks := func() int64 { return w.Count(`SELECT count(*) FROM task WHERE case_ref = $1`, c.ID) }

	in := service.AffectedInput{SerialFrom: "A1", SerialTo: "A2"}
	out, err := w.service.Affected(t.Context(), w.As("support"), c.ID, in)
	w.Must(err)
	if len(out.Made) != 2 || out.Outside != 3 || tasks() != 2 {
		t.Errorf("two serials: got %+v, and %d tasks", out, tasks())
	}
	in = service.AffectedInput{Limit: 2, Task: []byte(`{"summary":"Change the lid","due_at":"2027-01-01T00:00:00Z","kind":"todo"}`)}
	made, there := 0, 0
	for {
		out, err := w.service.Affected(t.Context(), w.As("support"), c.ID, in)
		w.Must(err)
		made, there = made+len(out.Made), there+out.There
		if in.Cursor = out.Next; in.Cursor == "" {
			break
		}
	}
	if made != 3 || there != 2 || tasks() != 5 || w.Count(`SELECT count(*) FROM task WHERE case_ref = $1 AND kind = 'todo'`, c.ID) != 3 {
		t.Errorf("the rest: %d made, %d there, %d tasks", made, there, tasks())
	}
	other := w.Create("case", fields{"contact": w.ada, "kind": "complaint", "product": product})
	errs := make([]error, 3)
	var all sync.WaitGroup
	for i := range errs {
		s := w.As("support")
		all.Go(func() { _, errs[i] = w.service.Affected(t.Context(), s, other.ID, service.AffectedInput{}) })
	}
	all.Wait()
	w.Must(errors.Join(errs...))
	if n := w.Count(`SELECT count(*) FROM task WHERE case_ref = $1`, other.ID); n != 5 {
		t.Errorf("three at a time made %d tasks, want 5", n)
	}
	none := w.Create("case", fields{"contact": w.ada, "kind": "request"})
	if _, err := w.service.Affected(t.Context(), w.As("support"), none.ID, service.AffectedInput{}); !errors.Is(err, fault.ErrInvalid) {
		t.Errorf("a case of no product: got %v", err)
	}
}

func maintenance(t *testing.T, w *workshop) {
	now := time.Now()
	product := w.kettle("K-9", fields{"service_interval_days": 90})
	due := w.Create("asset", fields{"contact": w.ada, "product": product, "next_service_at": now.AddDate(0, 0, 7).Format(time.RFC3339)})
	w.Create("asset", fields{"contact": w.ada, "product": product, "next_service_at": now.AddDate(0, 0, 60).Format(time.RFC3339)})
	for i, want := range []int{1, 0} {
		n, err := w.service.Maintain(t.Context(), w.jobs, now)
		w.Must(err)
		if n != want {
			t.Errorf("look %d: %d tasks, want %d", i+1, n, want)
		}
	}
	if n := w.Count(`SELECT count(*) FROM task WHERE asset = $1 AND rule = 'maintenance' AND kind = 'maintenance' AND contact = $2`, due.ID, w.ada); n != 1 {
		t.Errorf("%d tasks", n)
	}
	if n := w.Count(`SELECT count(*) FROM asset WHERE id = $1 AND next_service_at > $2`, due.ID, now.AddDate(0, 0, 90)); n != 1 {
		t.Error("the next service is not planned")
	}
}

func actions(t *testing.T, w *workshop) {
	c := w.Create("case", fields{"contact": w.ada, "kind": "request"})
	version := c.Version
	for _, tt := range []struct{ action, status string }{
		{service.Take, "in_progress"},
		{service.Wait, "waiting"},
		{service.Take, "in_progress"},
		{service.Resolve, "resolved"},
		{service.Reopen, "open"},
		{service.Escalate, "open"},
		{service.Close, "closed"},
	} {
		out, err := w.service.Act(t.Context(), w.As("support"), c.ID, version, tt.action)
		if err != nil {
			t.Fatalf("%s: %v", tt.action, err)
		}
		if version = out.Version; w.text(`SELECT status FROM case_record WHERE id = $1`, c.ID) != tt.status {
			t.Errorf("%s: it is not %s", tt.action, tt.status)
		}
	}
	for action, want := range map[string]error{service.Take: fault.ErrInvalid, service.Escalate: fault.ErrInvalid, "dance": fault.ErrInvalid} {
		if _, err := w.service.Act(t.Context(), w.As("support"), c.ID, version, action); !errors.Is(err, want) {
			t.Errorf("%s of a closed case: got %v", action, err)
		}
	}
	if _, err := w.service.Act(t.Context(), w.As("support"), c.ID, version-1, service.Reopen); !errors.Is(err, fault.ErrVersion) {
		t.Errorf("at another version: got %v", err)
	}
}

func gates(t *testing.T, w *workshop) {
	product := w.kettle("K-10", nil)
	c := w.Create("case", fields{"contact": w.ada, "kind": "request", "product": product})
	asset := w.Create("asset", fields{"contact": w.ada, "product": product, "next_service_at": "2020-01-01T00:00:00Z"})
	_ = asset
	r := w.Create("relationship", fields{"contact": w.ada, "stage": "client"})
	now := time.Now()
	call := func(do func(context.Context, *vault.Session) error) vaulttest.Gate {
		return vaulttest.Gate{Inside: "import", Outside: "marketing", Call: do}
	}
	rows := map[string]vaulttest.Gate{
		"Act": call(func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.service.Act(ctx, s, c.ID, 1, service.Take))
		}),
		"Affected": call(func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.service.Affected(ctx, s, c.ID, service.AffectedInput{}))
		}),
	}
	vaulttest.Gates(w.World, only{w.service}, rows)
	// Jobs take for done what is closed to them: that nothing changes shows that they pass the gate.
	for _, do := range []func(context.Context, *vault.Session) error{
		func(ctx context.Context, s *vault.Session) error { return w.service.Answered(ctx, s, c.ID) },
		func(ctx context.Context, s *vault.Session) error { return w.service.Ended(ctx, s, r.ID) },
		func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.service.Escalate(ctx, s, now.AddDate(1, 0, 0)))
		},
		func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.service.Maintain(ctx, s, now))
		},
	} {
		w.Must(do(t.Context(), w.As("portal")))
	}
	if n := w.Count(`SELECT version FROM case_record WHERE id = $1`, c.ID); n != 2 {
		t.Errorf("somebody without a right changed a case: version %d", n)
	}
	if n := w.Count(`SELECT count(*) FROM task WHERE asset = $1 AND rule = 'maintenance'`, asset.ID); n != 0 {
		t.Error("somebody without a right made a task")
	}
}

// only are the methods that answer a caller; those of jobs answer nobody.
type only struct{ s *service.Service }

// Act is Service.Act.
func (o only) Act(ctx context.Context, s *vault.Session, id uuid.UUID, version uint64, action string) (vault.Written, error) {
	return o.s.Act(ctx, s, id, version, action)
}

// Affected is Service.Affected.
func (o only) Affected(ctx context.Context, s *vault.Session, id uuid.UUID, in service.AffectedInput) (service.Affected, error) {
	return o.s.Affected(ctx, s, id, in)
}
