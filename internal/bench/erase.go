package bench

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

// Budgets, in milliseconds: database and keystone work, without the wait for leases.
const (
	eraseBudget = 100
	fullBudget  = 10_000
)

// Names of steps besides those of package flip.
const (
	StepErase = "erase" // the transaction that erases, with its lines in fence ledger and log
	StepOther = "other" // of a flip, around its steps: locks, the replay of the ledger, whether one is due
)

// StepNames lists the names of all steps in the order in which they happen.
func StepNames() []string { return append(append([]string{StepErase}, flip.Steps()...), StepOther) }

// tables are those of the kinds that the schema has; only the first has rows here.
var tables = []string{
	"contact", "contact_point", "account", "case_record", "interaction", "relationship", "product", "order_record", "order_line", "asset",
	"participant", "task", "opportunity", "buying_role", "campaign", "campaign_member", "campaign_link", "segment", "article",
}

// withinLease are the steps that run while leases on the last generation do, and so delay nothing.
var withinLease = map[string]bool{flip.StepCopy: true, flip.StepCheck: true}

// flips measures an erasure with its flip, and a full re-wrap, among the same subjects.
func flips(ctx context.Context, cfg Config, m *Machine) (err error) {
	s, err := m.Site(ctx, "bench_flip", crm.Source())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close(ctx)) }()
	cfg.Say("loading %d subjects", cfg.Subjects)
	began := cfg.Now()
	p, err := load(ctx, cfg, s)
	if err != nil {
		return err
	}
	took := cfg.Now().Sub(began)
	err = cfg.report(ctx, Result{
		Bench: "keys/load", Subjects: p.subjects, Rounds: 1, TotalMS: ms(took), OpsPerS: float64(p.subjects) / took.Seconds(),
	})
	if err != nil {
		return err
	}
	if err := p.eraseOne(ctx, cfg); err != nil {
		return fmt.Errorf("erase: %w", err)
	}
	if err := p.rewrapAll(ctx, cfg); err != nil {
		return fmt.Errorf("full re-wrap: %w", err)
	}
	return p.examine(ctx, cfg)
}

// examine opens every key there is: a flip that lost one has no speed.
func (p *population) examine(ctx context.Context, cfg Config) error {
	cfg.Say("opening every key, to check the flips")
	flipper, err := p.site.vault.Flipper(p.site.keystone, vault.FlipConfig{WaiveCopies: true})
	if err != nil {
		return err
	}
	x, err := flipper.Examine(ctx, func(done, all int) { cfg.Progress("opening buckets", done, all) })
	if err != nil {
		return err
	}
	want := int64(p.subjects-p.erased) * catalog.Slots
	if x.Keys != want || x.Unopened > 0 || x.Orphans {
		return fmt.Errorf("%d of %d keys opened, %d did not, records without keys: %t", x.Keys, want, x.Unopened, x.Orphans)
	}
	return nil
}

// eraseOne erases one subject and flips, once a round.
func (p *population) eraseOne(ctx context.Context, cfg Config) error {
	cfg.Say("erasing one of %d subjects, with a flip, %d times", p.subjects, cfg.Rounds)
	t := newTrial(cfg, p.site)
	for _, victim := range rand.Perm(len(p.victims))[:min(cfg.Rounds, len(p.victims))] {
		began := cfg.Now()
		if err := p.erase(ctx, p.victims[victim]); err != nil {
			return err
		}
		took := cfg.Now().Sub(began)
		p.erased++
		t.steps.add(StepErase, took)
		if err := t.flip(ctx, flip.Options{}, took); err != nil {
			return err
		}
	}
	return cfg.report(ctx, t.result(Result{Bench: "keys/erase", Subjects: p.subjects}, eraseBudget))
}

// fullRounds is enough to tell a busy machine from a slow one: a round writes every key anew.
const fullRounds = 2

func (p *population) rewrapAll(ctx context.Context, cfg Config) error {
	rounds := min(cfg.Rounds, fullRounds)
	cfg.Say("re-wrapping the keys of all subjects, %d times", rounds)
	t := newTrial(cfg, p.site)
	for range rounds {
		if err := p.settle(ctx); err != nil {
			return err
		}
		if err := t.flip(ctx, flip.Options{Full: true}, 0); err != nil {
			return err
		}
	}
	r := t.result(Result{Bench: "keys/full", Subjects: p.subjects}, fullBudget)
	r.OpsPerS = float64(p.subjects) / r.TotalMS * 1000
	return cfg.report(ctx, r)
}

// erase carries out an erasure as the vault does, without the decision before it.
func (p *population) erase(ctx context.Context, subject uuid.UUID) error {
	s := p.site
	at := store.Micro(s.machine.cfg.Now())
	return store.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		generation, err := shred.Lock(ctx, tx, subject)
		if err != nil {
			return err
		}
		n, err := shred.Subject(ctx, tx, tables, subject, at, generation)
		if err != nil {
			return err
		}
		if n != 1 {
			return fmt.Errorf("erase %s: %d records went, want 1", subject, n)
		}
		e := s.log.NewEntry()
		e.Action, e.Decision, e.Outcome = "erase", audit.Allow, audit.Erased
		if err := s.log.AppendTx(ctx, tx, e); err != nil {
			return err
		}
		line := fence.Fence{Op: fence.Erase, Subject: subject, Generation: uint64(generation), At: at} //nolint:gosec // > 0 by CHECK
		_, err = s.vault.Fences().Append(ctx, []fence.Fence{line})
		return err
	})
}

// trial is rounds of flips and how long each part of them took.
type trial struct {
	cfg    Config
	site   *Site
	steps  samples
	beside samples
	totals Sample
}

func newTrial(cfg Config, s *Site) *trial {
	return &trial{cfg: cfg, site: s, steps: samples{}, beside: samples{}}
}

// flip runs one flip that waits for no lease: nobody else holds keys of this vault. before is work of this round that
// came before it.
func (t *trial) flip(ctx context.Context, o flip.Options, before time.Duration) error {
	var named, aside time.Duration
	flipper, err := t.site.vault.Flipper(t.site.keystone, vault.FlipConfig{
		Copies: t.site.copies(),
		Wait:   func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
		Done: func(_ context.Context, name string, took time.Duration) {
			switch {
			case name == flip.StepWait:
				aside += took
			case withinLease[name]:
				t.beside.add(name, took)
				aside += took
			default:
				t.steps.add(name, took)
				named += took
			}
		},
	})
	if err != nil {
		return err
	}
	began := t.cfg.Now()
	r, err := flipper.Run(ctx, o)
	if err != nil {
		return err
	}
	work := t.cfg.Now().Sub(began) - aside
	if len(r.Destroyed) != 1 || r.Buckets == 0 || !r.Copy {
		return fmt.Errorf("generation %d: a flip that destroyed %d generations and re-keyed %d buckets", r.Generation, len(r.Destroyed), r.Buckets)
	}
	t.steps.add(StepOther, work-named)
	t.totals = append(t.totals, ms(before+work))
	return nil
}

// result completes r by what the rounds gave, and holds it to a budget of milliseconds.
func (t *trial) result(r Result, budget float64) Result {
	r.Rounds, r.TotalMS = len(t.totals), t.totals.Median()
	r.Judged.Rounds(t.totals)
	r.AtMost("total_ms", r.TotalMS, budget)
	r.Steps, r.WithinLease = t.steps.medians(), t.beside.medians()
	return r
}
