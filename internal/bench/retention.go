package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/retention"
)

const (
	endedBefore = 6 * 366 * 24 * time.Hour // longer than the default rules keep anybody without vouchers
	stayers     = 200                      // people who are read meanwhile
	makers      = 4
	sampleEvery = 20 * time.Millisecond
	quietFor    = time.Second // of reads before the sweep
)

// Bounds of a sweep's subjects.
const (
	MinDue = 100
	MaxDue = 1_000_000
)

// Retention measures one sweep over people whose retention has ended: how many it erases a second, what it holds in
// memory, and what reads of others cost meanwhile, beside what they cost before. Of Config it takes Subjects, from MinDue
// to MaxDue, and no Rounds: whoever is erased is erased once. Errors: as of Keys.
func Retention(ctx context.Context, cfg Config) error {
	if err := within("subjects", cfg.Subjects, MinDue, MaxDue); err != nil {
		return err
	}
	return withMachine(ctx, cfg, func(cfg Config, m *Machine) error { return sweeps(ctx, cfg, m) })
}

func sweeps(ctx context.Context, cfg Config, m *Machine) (err error) {
	s, err := m.Site(ctx, "bench_retention", crm.Source())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close(ctx)) }()
	p := &leavers{cfg: cfg, site: s}
	if err := p.make(ctx); err != nil {
		return fmt.Errorf("load: %w", err)
	}
	return p.measure(ctx)
}

// leavers are people of whom most have left.
type leavers struct {
	cfg    Config
	site   *Site
	reader *vault.Session
	stay   []uuid.UUID
}

// session is one of a new credential on a vault.
func (p *leavers) session(ctx context.Context, v *vault.Vault, role, purpose string) (*vault.Session, error) {
	_, token, err := p.site.vault.CreateCredential(ctx, vault.CredentialSpec{
		Client: "bench-" + role, Roles: []string{role}, Purposes: []string{purpose}, Regions: []string{"*"}, Capture: role == "import", Budget: 1_000_000,
	})
	if err != nil {
		return nil, err
	}
	a, err := v.Authenticate(ctx, token)
	if err != nil {
		return nil, err
	}
	return v.As(a, purpose), nil
}

// make makes everybody as callers would, those who left by a vault whose clock is behind.
func (p *leavers) make(ctx context.Context) error {
	p.cfg.Say("making %d people who left, and %d who did not", p.cfg.Subjects, stayers)
	past, err := vault.New(ctx, vault.Config{
		Pool: p.site.pool, Keystone: p.site.keystone, Log: p.site.log, Now: func() time.Time { return p.cfg.Now().Add(-endedBefore) },
	})
	if err != nil {
		return err
	}
	defer past.Close()
	if p.reader, err = p.session(ctx, p.site.vault, "officer", "compliance"); err != nil {
		return err
	}
	s, err := p.session(ctx, past, "import", "operations")
	if err != nil {
		return err
	}
	for n := range stayers {
		id, err := create(ctx, past, s, n, "client")
		if err != nil {
			return err
		}
		p.stay = append(p.stay, id)
	}
	return p.makeLeavers(ctx, past, s)
}

func (p *leavers) makeLeavers(ctx context.Context, past *vault.Vault, s *vault.Session) error {
	numbers := make(chan int)
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var wg sync.WaitGroup
	for range makers {
		wg.Go(func() {
			for n := range numbers {
				if _, err := create(ctx, past, s, n, "ended"); err != nil {
					cancel(err)
					return
				}
			}
		})
	}
	for n := 0; n < p.cfg.Subjects && ctx.Err() == nil; n++ {
		select {
		case numbers <- stayers + n:
			p.cfg.Progress("making people", n+1, p.cfg.Subjects)
		case <-ctx.Done():
		}
	}
	close(numbers)
	wg.Wait()
	return context.Cause(ctx)
}

// create makes one person with two contact points.
func create(ctx context.Context, v *vault.Vault, s *vault.Session, n int, stage string) (uuid.UUID, error) {
	body, err := json.Marshal(map[string]any{
		"given_name": "Given", "family_name": fmt.Sprintf("Family%d", n), "region": "GB", "stage": stage,
		"contact_points": []map[string]any{
			{"kind": "email", "value": fmt.Sprintf("person%d@example.com", n)}, {"kind": "phone", "value": fmt.Sprintf("+44 20 7946 %04d", n%10_000)},
		},
	})
	if err != nil {
		return uuid.Nil, err
	}
	d, err := v.DraftJSON(crm.Contact, body, false)
	if err != nil {
		return uuid.Nil, err
	}
	w, err := s.Create(ctx, crm.Contact, d, nil)
	return w.ID, err
}

// measure reads for a while, and then reads while the sweep runs.
func (p *leavers) measure(ctx context.Context) error {
	if err := p.site.machine.Exec(ctx, p.site.name, "VACUUM (ANALYZE)", "CHECKPOINT"); err != nil {
		return err
	}
	p.cfg.Say("reading before the sweep, and while it runs")
	before, err := p.readWhile(ctx, func(ctx context.Context) error {
		Pause(ctx, quietFor)
		return ctx.Err()
	})
	if err != nil {
		return err
	}
	sweeper, err := retention.New(retention.Config{On: p.site.vault.Foundation(), Unsettled: p.site.vault.Unsettled})
	if err != nil {
		return err
	}
	runtime.GC()
	base := heap()
	peak := startPeak()
	var run retention.Run
	began := p.cfg.Now()
	during, err := p.readWhile(ctx, func(ctx context.Context) (err error) {
		run, err = sweeper.Sweep(ctx, retention.Options{Progress: func(r retention.Run) { p.cfg.Progress("sweeping", int(r.Report.Erased), p.cfg.Subjects) }})
		return err
	})
	took := p.cfg.Now().Sub(began)
	highest := peak()
	if err != nil {
		return err
	}
	if r := run.Report; run.Finished.IsZero() || r.Erased != int64(p.cfg.Subjects) || r.Failed > 0 {
		return fmt.Errorf("sweep: %d of %d were erased, %d failed", r.Erased, p.cfg.Subjects, r.Failed)
	}
	return p.cfg.report(ctx, Result{
		Bench: "retention/sweep", Subjects: p.cfg.Subjects, Rounds: 1, TotalMS: ms(took), OpsPerS: float64(p.cfg.Subjects) / took.Seconds(),
		HeapMB: float64(highest-min(base, highest)) / (1 << 20), Reads: &during, ReadsBefore: &before,
	})
}

// Reads is what reads cost.
type Reads struct {
	OpsPerS float64 `json:"ops_per_s"`
	P50     float64 `json:"p50_ms"`
	P99     float64 `json:"p99_ms"`
}

// readWhile reads people one after another as long as work goes on.
func (p *leavers) readWhile(ctx context.Context, work func(context.Context) error) (Reads, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	done := make(chan error, 1)
	began := p.cfg.Now()
	go func() { done <- work(ctx) }()
	var times Sample
	for n := 0; ; n++ {
		select {
		case err := <-done:
			took := p.cfg.Now().Sub(began)
			return Reads{OpsPerS: float64(len(times)) / took.Seconds(), P50: times.quantile(0.5), P99: times.quantile(0.99)}, err
		default:
		}
		at := p.cfg.Now()
		if _, err := p.reader.Get(ctx, crm.Contact, p.stay[n%len(p.stay)], nil); err != nil {
			cancel()
			return Reads{}, errors.Join(err, <-done)
		}
		times = append(times, ms(p.cfg.Now().Sub(at)))
	}
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse
}

// startPeak looks at the heap now and then; what it returns ends that, and is the most there was.
func startPeak() (stop func() uint64) {
	end, found := make(chan struct{}), make(chan uint64)
	go func() {
		var most uint64
		t := time.NewTicker(sampleEvery)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				most = max(most, heap())
			case <-end:
				found <- max(most, heap())
				return
			}
		}
	}()
	return func() uint64 { close(end); return <-found }
}
