package service

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// EscalateArgs ask for a look at cases that are late.
type EscalateArgs struct{}

// Kind is "case_escalate".
func (EscalateArgs) Kind() string { return "case_escalate" }

// MaintainArgs ask for a look at assets that are to be serviced.
type MaintainArgs struct{}

// Kind is "asset_service".
func (MaintainArgs) Kind() string { return "asset_service" }

const (
	escalateEvery = time.Minute
	maintainEvery = time.Hour
)

// Register adds the work of this package.
func (v *Service) Register(work *jobs.Work) error {
	for _, add := range []error{
		jobs.Add(work, func(ctx context.Context, j jobs.Job[AnsweredArgs]) error {
			return v.as(ctx, func(s *vault.Session) error { return v.Answered(ctx, s, j.Args.Case) })
		}),
		jobs.Add(work, func(ctx context.Context, j jobs.Job[EndedArgs]) error {
			return v.as(ctx, func(s *vault.Session) error { return v.Ended(ctx, s, j.Args.Relationship) })
		}),
		jobs.Add(work, func(ctx context.Context, _ jobs.Job[EscalateArgs]) error {
			return v.as(ctx, func(s *vault.Session) error { _, err := v.Escalate(ctx, s, v.on.Now()); return err })
		}),
		jobs.Add(work, func(ctx context.Context, _ jobs.Job[MaintainArgs]) error {
			return v.as(ctx, func(s *vault.Session) error { _, err := v.Maintain(ctx, s, v.on.Now()); return err })
		}),
		work.Every(escalateEvery, EscalateArgs{}, jobs.Options{Attempts: 3}),
		work.Every(maintainEvery, MaintainArgs{}, jobs.Options{Attempts: 3}),
	} {
		if add != nil {
			return add
		}
	}
	return nil
}

// as does something as the jobs' own credential.
func (v *Service) as(ctx context.Context, do func(*vault.Session) error) error {
	if _, acts := v.cfg.Vault.Catalog().Role(Role); !acts {
		return nil
	}
	s, err := v.Session(ctx)
	if err != nil {
		return err
	}
	return do(s)
}

// running is what says when a step of escalation is due: operational columns, of a case whose clocks run.
type running struct {
	id            uuid.UUID
	opened        time.Time
	priority      string
	paused, steps int64
	answered      bool
}

func (c *running) due(s *catalog.ServiceLevels, now time.Time) bool {
	next, ok := nextStep(s, c.priority, c.opened, time.Duration(c.paused)*time.Second, c.steps, c.answered)
	return ok && !next.at.After(now)
}

// step is one of escalation, with when it is due.
type step struct {
	n    int // counted from 0, in the order in which they are due
	what catalog.Escalation
	at   time.Time
}

// nextStep is the step that a case takes next, in the order in which the steps are due by its targets. Those of the first
// response are passed over once somebody answered.
func nextStep(s *catalog.ServiceLevels, priority string, opened time.Time, paused time.Duration, taken int64, answered bool) (step, bool) {
	target, ok := s.Targets[priority]
	if !ok || opened.IsZero() {
		return step{}, false
	}
	steps := slices.Clone(s.Escalation)
	slices.SortStableFunc(steps, func(a, b catalog.Escalation) int { return cmp.Compare(after(target, a), after(target, b)) })
	clock := crm.BusinessHours(s)
	for n := int(max(0, taken)); n < len(steps); n++ {
		if e := steps[n]; e.Clock != catalog.FirstResponseClock || !answered {
			return step{n: n, what: e, at: clock.Add(opened, after(target, e)+paused)}, true
		}
	}
	return step{}, false
}

// after is how long a step waits, in business time.
func after(target catalog.Target, e catalog.Escalation) time.Duration {
	minutes := target.Resolution
	if e.Clock == catalog.FirstResponseClock {
		minutes = target.FirstResponse
	}
	return time.Duration(minutes) * time.Minute * time.Duration(e.Percent) / 100
}

// selectRunning goes by an index of open cases. What it reads decides which cases are looked at, and nothing else: each is
// then read and changed as the session may.
const selectRunning = `SELECT id, opened_at, coalesce(priority, ''), coalesce(paused_s, 0), coalesce(escalation, 0), first_response_at IS NOT NULL
 FROM case_record WHERE resolved_at IS NULL AND paused_at IS NULL AND opened_at IS NOT NULL AND NOT (coalesce(status, '') = ANY($1))
 AND coalesce(escalation, 0) < $2 AND (opened_at, id) > ($3, $4) ORDER BY opened_at, id LIMIT $5`

const chunk = 1000

// Escalate takes the steps that are due of all open cases, each in a patch of its own, and returns how many. A step that
// was taken is not taken again.
func (v *Service) Escalate(ctx context.Context, s *vault.Session, now time.Time) (taken int, err error) {
	levels := v.cfg.Vault.Catalog().ServiceLevels
	if levels == nil || levels.Kind != crm.Case || len(levels.Escalation) == 0 {
		return 0, nil
	}
	last := running{}
	for {
		list, err := v.running(ctx, levels, last)
		if err != nil {
			return taken, err
		}
		for i := range list {
			if !list[i].due(levels, now) {
				continue
			}
			n, err := v.escalate(ctx, s, levels, list[i].id, now)
			if taken += n; err != nil {
				return taken, err
			}
		}
		if len(list) < chunk {
			return taken, nil
		}
		last = list[len(list)-1]
	}
}

func (v *Service) running(ctx context.Context, s *catalog.ServiceLevels, last running) ([]running, error) {
	rows, err := v.on.Pool.Query(ctx, selectRunning, slices.Concat(s.Done, s.Pause), len(s.Escalation), last.opened, last.id, chunk)
	if err != nil {
		return nil, fmt.Errorf("open cases: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (running, error) {
		var c running
		return c, row.Scan(&c.id, &c.opened, &c.priority, &c.paused, &c.steps, &c.answered)
	})
	if err != nil {
		return nil, fmt.Errorf("open cases: %w", store.Fault(err))
	}
	return list, nil
}

// escalate takes the steps of one case that are due, one after the other.
func (v *Service) escalate(ctx context.Context, s *vault.Session, levels *catalog.ServiceLevels, id uuid.UUID, now time.Time) (taken int, err error) {
	for range len(levels.Escalation) {
		stepped, err := v.change(ctx, s, crm.Case, id, func(r *vault.Reply, d *vault.Draft) (bool, error) {
			next, ok := stepOf(r, levels)
			if !ok || next.at.After(now) {
				return false, nil
			}
			return true, apply(d, r, next, now)
		})
		if err != nil || !stepped {
			return taken, err
		}
		taken++
	}
	return taken, nil
}

// stepOf is the next step of a case as the session sees it; none for one whose clocks do not run.
func stepOf(r *vault.Reply, levels *catalog.ServiceLevels) (step, bool) {
	status := valueOf(r, "status").Text()
	if slices.Contains(levels.Done, status) || slices.Contains(levels.Pause, status) {
		return step{}, false
	}
	opened, _ := valueOf(r, "opened_at").Time()
	paused, _ := valueOf(r, "paused_s").Int()
	taken, _ := valueOf(r, "escalation").Int()
	return nextStep(levels, valueOf(r, "priority").Text(), opened, time.Duration(paused)*time.Second, taken, !valueOf(r, "first_response_at").IsNull())
}

// apply writes a step into a patch.
func apply(d *vault.Draft, r *vault.Reply, next step, now time.Time) error {
	for _, a := range []struct{ field, to string }{
		{"priority", next.what.Priority}, {"queue", next.what.Queue}, {"team", next.what.Team}, {"owner", next.what.Owner},
	} {
		f, ok := d.Kind.Field(a.field)
		if !ok || a.to == "" || valueOf(r, a.field).Text() == a.to {
			continue
		}
		to, err := value.FromText(f.Type, a.to, f.Options(""))
		if err != nil {
			return fmt.Errorf("escalation to %s: %w", a.field, err)
		}
		d.Settings = append(d.Settings, draft.Setting{Field: f, Value: to})
	}
	if f, ok := d.Kind.Field("escalation"); ok {
		n, err := value.FromText(f.Type, strconv.Itoa(next.n+1), f.Options(""))
		if err != nil {
			return fmt.Errorf("escalation: %w", err)
		}
		d.Put(f, n)
	}
	if f, ok := d.Kind.Field("escalated_at"); ok {
		d.Put(f, value.At(now))
	}
	return nil
}
