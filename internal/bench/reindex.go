package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/rekey"
	"github.com/tacitcrm/tacit/vault/revision"
)

// reindexMost is how many contacts are re-indexed at most: the rate does not depend on it, and these are real ones,
// which take a second for a few thousand.
const reindexMost = 20_000

// reindex measures the move of all blind indexes to another root, over contacts that the vault imported.
func reindex(ctx context.Context, cfg Config, m *Machine) (err error) {
	s, err := m.Site(ctx, "bench_reindex", crm.Source())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close(ctx)) }()
	n := min(cfg.Subjects, reindexMost)
	cfg.Say("importing %d contacts and re-indexing them, %d times", n, min(cfg.Rounds, reindexRounds))
	if err := s.importContacts(ctx, n); err != nil {
		return fmt.Errorf("import: %w", err)
	}
	var totals Sample
	for range min(cfg.Rounds, reindexRounds) {
		took, err := s.rotate(ctx, cfg, n)
		if err != nil {
			return err
		}
		totals = append(totals, ms(took))
	}
	r := Result{Bench: "keys/reindex", Subjects: n, Rounds: len(totals), TotalMS: totals.Median()}
	r.OpsPerS = float64(n) / r.TotalMS * 1000
	r.Judged.Rounds(totals)
	return cfg.report(ctx, r)
}

// reindexRounds is enough for a rate without a budget.
const reindexRounds = 3

// tokensEach is how many tokens a contact of importContacts has at least: of its reference, e-mail and phone.
const tokensEach = 3

// rotate moves the indexes once. It waits for no lease: nobody else answers look-ups.
func (s *Site) rotate(ctx context.Context, cfg Config, n int) (time.Duration, error) {
	keys, err := keyring.New(s.keystone, s.pool)
	if err != nil {
		return 0, err
	}
	r, err := rekey.New(rekey.Config{
		Pool: s.pool, Keys: keys, Revisions: revision.New(s.pool, keys), Log: s.log, Lease: s.keystone.Lease(), Now: cfg.Now,
		Wait: func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
	}).Rotate(ctx, func(done, all int, _ float64) { cfg.Progress("re-indexing", done, all) })
	if err != nil {
		return 0, err
	}
	if r.Subjects != n || r.Tokens < tokensEach*n || r.Damaged+r.Collisions > 0 {
		return 0, fmt.Errorf("re-index of %d subjects visited %d and wrote %d tokens", n, r.Subjects, r.Tokens)
	}
	return r.Took, nil
}

// importContacts makes n contacts.
func (s *Site) importContacts(ctx context.Context, n int) error {
	writer, err := s.Session(ctx, "import", "operations")
	if err != nil {
		return err
	}
	people := contacts(0, n)
	report, err := importer.New(s.vault).Import(ctx, writer, people.spec, &people)
	if err != nil {
		return err
	}
	if report.Created != n {
		return fmt.Errorf("%d of %d contacts were created", report.Created, n)
	}
	return nil
}
