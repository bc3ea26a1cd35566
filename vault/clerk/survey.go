package clerk

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// Survey is what an operator is told of work on requests.
type Survey struct {
	Letters outbox.Survey
	// Open, Overdue and Stuck count requests: those that are not closed, of these unanswered after their date, and those
	// whose procedure does not go on though nothing keeps it. StuckIDs names the first of these.
	Open, Overdue, Stuck int
	StuckIDs             []uuid.UUID
	// HoldsDue counts holds whose review is due.
	HoldsDue int
	// Sweep is the last sweep that was no dry run; nil for none yet.
	Sweep *retention.Run
	// Unconfirmed says that the database was restored without the current one, and that nobody has confirmed its holds.
	Unconfirmed bool
}

// Times after which a step that needs nothing but a process that takes it is stuck.
const (
	stepLate    = 10 * time.Minute
	certifyLate = 3*24*time.Hour + time.Hour // it waits so long for a flip, see erasure.Config.CertifyWithin
	maxStuckIDs = 5
)

const (
	unconfirmed = `SELECT EXISTS (SELECT FROM restored WHERE confirmed IS NULL)`
	countHolds  = `SELECT count(*) FROM hold WHERE released IS NULL AND review <= now()`
	databaseNow = `SELECT now()`
)

// Survey looks at what waits. Of requests each row is verified: one that was edited is fault.ErrIntegrity.
func (c *Clerk) Survey(ctx context.Context) (Survey, error) {
	var s Survey
	var err error
	if s.Letters, err = c.outbox.Survey(ctx); err != nil {
		return s, err
	}
	if err := s.requests(ctx, c); err != nil {
		return s, err
	}
	if err := c.on.Pool.QueryRow(ctx, countHolds).Scan(&s.HoldsDue); err != nil {
		return s, fmt.Errorf("holds: %w", store.Fault(err))
	}
	if err := c.on.Pool.QueryRow(ctx, unconfirmed).Scan(&s.Unconfirmed); err != nil {
		return s, fmt.Errorf("restores: %w", store.Fault(err))
	}
	return s, s.sweep(ctx, c)
}

func (s *Survey) requests(ctx context.Context, c *Clerk) error {
	var now time.Time
	if err := c.on.Pool.QueryRow(ctx, databaseNow).Scan(&now); err != nil {
		return fmt.Errorf("database time: %w", store.Fault(err))
	}
	rev, err := c.on.Revisions.Active(ctx, c.on.Pool)
	if err != nil {
		return err
	}
	for f := (requests.Filter{Open: true}); ; {
		page, err := c.requests.List(ctx, c.on.Pool, f)
		if err != nil {
			return err
		}
		for _, r := range page {
			settings, err := requests.Settings(rev.Catalog, r.Regime)
			if err != nil {
				return err
			}
			s.add(&r.Request, settings, now)
		}
		if len(page) < requests.MaxList {
			return nil
		}
		f.After = page[len(page)-1].ID
	}
}

func (s *Survey) add(r *rights.Request, settings rights.Settings, now time.Time) {
	s.Open++
	if r.Overdue(now) {
		s.Overdue++
	}
	if !stuck(r, settings, now) {
		return
	}
	s.Stuck++
	if len(s.StuckIDs) < maxStuckIDs {
		s.StuckIDs = append(s.StuckIDs, r.ID)
	}
}

// stuck reports whether a request should have gone on by itself a while ago: its steps fail, a search still finds traces
// of an erased person, or no process takes steps.
func stuck(r *rights.Request, settings rights.Settings, now time.Time) bool {
	at := r.Next(settings)
	begun := r.Status == rights.HeldBack || r.Status == rights.Executing || r.Status == rights.Propagating || r.Status == rights.Checking
	if at.IsZero() || begun && r.Type != rights.Erasure { // what others ask for is carried out by somebody
		return false
	}
	late := stepLate
	if step, due := r.NextStep(); due && step == rights.StepCertify {
		late = certifyLate
	}
	return now.After(at.Add(late))
}

func (s *Survey) sweep(ctx context.Context, c *Clerk) error {
	var before uuid.UUID
	for {
		page, err := retention.Runs(ctx, c.on.Pool, before, retention.MaxRuns)
		if err != nil {
			return err
		}
		for i := range page {
			if !page[i].DryRun {
				s.Sweep = &page[i]
				return nil
			}
		}
		if len(page) < retention.MaxRuns {
			return nil
		}
		before = page[len(page)-1].ID
	}
}

// Letters counts those that wait and those that failed.
func (c *Clerk) Letters(ctx context.Context) (waiting, failed int, err error) {
	s, err := c.outbox.Survey(ctx)
	return s.Waiting, s.Failed, err
}
