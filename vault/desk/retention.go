package desk

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// errNoSweeper is for a desk without Config.Retention.
var errNoSweeper = fmt.Errorf("this server sweeps nothing: %w", fault.ErrUnavailable)

// SweepStarted answers a sweep that was asked for.
type SweepStarted struct {
	Run        retention.Run
	Disclosure reply.Disclosure
}

// Sweep asks for a run of the retention sweep, which a job carries out; a dry run only counts. Errors: a *Refusal,
// ErrUnavailable.
func (d *Desk) Sweep(ctx context.Context, s *vault.Session, dryRun bool) (SweepStarted, error) {
	return vault.Pass(ctx, s, policy.ActionRetention, "", func(ctx context.Context, p *vault.Passage) (SweepStarted, error) {
		if err := p.Allow(ctx); err != nil {
			return SweepStarted{}, err
		}
		if d.cfg.Retention == nil {
			return SweepStarted{}, errNoSweeper
		}
		word := "sweep"
		if dryRun {
			word = "dry_run"
		}
		var out SweepStarted
		err := p.InTx(ctx, func(tx pgx.Tx) (err error) {
			if out.Run, err = d.cfg.Retention.Ask(ctx, tx, dryRun); err != nil {
				return err
			}
			return p.RecordTx(ctx, tx, audit.Written, word, "run:"+out.Run.ID.String())
		})
		if err != nil {
			return SweepStarted{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// RunList is a page of runs of the sweep.
type RunList struct {
	Runs       []retention.Run
	Disclosure reply.Disclosure
}

// Runs lists runs of the sweep, the latest first, before the one of that id; the zero id begins. Errors: a *Refusal,
// ErrUnavailable.
func (d *Desk) Runs(ctx context.Context, s *vault.Session, before uuid.UUID, limit int) (RunList, error) {
	return vault.Pass(ctx, s, policy.ActionRetention, "", func(ctx context.Context, p *vault.Passage) (RunList, error) {
		if err := p.Allow(ctx); err != nil {
			return RunList{}, err
		}
		list, err := retention.Runs(ctx, d.on.Pool, before, limit)
		if err != nil {
			return RunList{}, err
		}
		return RunList{list, p.Disclosure()}, p.Record(ctx, audit.Released, "runs")
	})
}

// Outlook answers a forecast.
type Outlook struct {
	retention.Outlook

	Disclosure reply.Disclosure
}

// Forecast counts what is due, and what falls due within a horizon, by month, class and rule. It opens nothing of anybody.
// Errors: a *Refusal, ErrIntegrity, ErrUnavailable.
func (d *Desk) Forecast(ctx context.Context, s *vault.Session, horizon time.Duration) (Outlook, error) {
	return vault.Pass(ctx, s, policy.ActionRetention, "", func(ctx context.Context, p *vault.Passage) (Outlook, error) {
		if err := p.Allow(ctx); err != nil {
			return Outlook{}, err
		}
		if d.cfg.Retention == nil {
			return Outlook{}, errNoSweeper
		}
		o, err := d.cfg.Retention.Forecast(ctx, horizon)
		if err != nil {
			return Outlook{}, err
		}
		if callerOf(p) != staff {
			for i := range o.Falls {
				o.Falls[i].Held = 0
			}
		}
		return Outlook{o, p.Disclosure()}, p.Record(ctx, audit.Released, "forecast")
	})
}

// Kept answers what becomes of a person's data, and when.
type Kept struct {
	Plan       rights.Plan
	Disclosure reply.Disclosure
}

// Retention resolves what retention rules and holds make of one person's data now. requested asks what would become of it
// if the person asked for its erasure today. That somebody is held, on which ground and until when, shows to the purposes of
// duty alone; to others such a class is kept, and no more. Errors: a *Refusal, ErrBudget, ErrIntegrity, ErrUnavailable.
func (d *Desk) Retention(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, requested bool) (Kept, error) {
	return vault.Pass(ctx, s, policy.ActionRetention, kind, func(ctx context.Context, p *vault.Passage) (Kept, error) {
		f, _, err := p.Subject(ctx, subject)
		if err != nil {
			return Kept{}, err
		}
		var at time.Time
		if requested {
			at = f.Now
		}
		h, err := retention.HoldingOf(ctx, d.on.Pool, f, at)
		if err != nil {
			return Kept{}, err
		}
		if err := p.About(f, release.Left{}, tape.Details{}); err != nil {
			return Kept{}, err
		}
		plan := rights.Resolve(h, f.Now)
		if callerOf(p) != staff {
			plan = unheld(plan)
		}
		return Kept{plan, p.Disclosure()}, p.Record(ctx, audit.Released, "plan")
	})
}

// unheld is a plan without what its holds say: what they keep is kept, as if by a rule that is not told.
func unheld(plan rights.Plan) rights.Plan {
	plan.Freeze, plan.Classes = nil, slices.Clone(plan.Classes)
	if plan.Action == rights.ActFreeze {
		plan.Action = rights.ActKeep
	}
	for i, r := range plan.Classes {
		if r.Verdict == rights.Frozen {
			plan.Classes[i] = rights.Resolved{Class: r.Class, Verdict: rights.Keep, Why: rights.WhyFloor}
		}
	}
	return plan
}

// RestoreConfirmed answers that holds are complete again.
type RestoreConfirmed struct {
	Restores   int // that waited to be confirmed
	Disclosure reply.Disclosure
}

// resume lets erasures go on that a restore halted.
func (d *Desk) resume(ctx context.Context, tx pgx.Tx) error {
	roots, err := d.on.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	now, err := store.Now(ctx, tx)
	if err != nil {
		return err
	}
	return requests.Resume(ctx, tx, roots.MAC, now) //nolint:wrapcheck // it names the request
}

// ConfirmRestore says that holds which were placed since a backup are placed again in the database that was restored from
// it, and erasures that were taken back are so again: from then on sweeps destroy what is due, and erasures go on. It takes whoever may place holds. Errors: a *Refusal, ErrUnavailable.
func (d *Desk) ConfirmRestore(ctx context.Context, s *vault.Session) (RestoreConfirmed, error) {
	return vault.Pass(ctx, s, policy.ActionHold, "", func(ctx context.Context, p *vault.Passage) (RestoreConfirmed, error) {
		if err := p.Allow(ctx); err != nil {
			return RestoreConfirmed{}, err
		}
		var out RestoreConfirmed
		err := p.InTx(ctx, func(tx pgx.Tx) (err error) {
			if out.Restores, err = retention.ConfirmRestore(ctx, tx, p.Credential().ID); err != nil {
				return err
			}
			if out.Restores > 0 {
				if err := d.resume(ctx, tx); err != nil {
					return err
				}
			}
			return p.RecordTx(ctx, tx, audit.Written, "restore")
		})
		if err != nil {
			return RestoreConfirmed{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}
