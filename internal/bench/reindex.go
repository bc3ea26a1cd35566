package bench

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/tacitcrm/tacit/vault"
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
	r := Result{Bench: "keys/reindex", Subjects: n, Rounds: len(totals), TotalMS: totals.Median(), Spread: totals.Spread()}
	r.SubjectsPerS = float64(n) / r.TotalMS * 1000
	return cfg.Report(ctx, r)
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

// importContacts makes n contacts of nobody, with a reference, a name, a birth date, an e-mail address and a phone.
func (s *Site) importContacts(ctx context.Context, n int) error {
	spec := vault.CredentialSpec{
		Client: "bench", Roles: []string{"import"}, Purposes: []string{"operations"}, Regions: []string{"*"}, Capture: true, Budget: 10 * reindexMost,
	}
	_, token, err := s.vault.CreateCredential(ctx, spec)
	if err != nil {
		return err
	}
	actor, err := s.vault.Authenticate(ctx, token)
	if err != nil {
		return err
	}
	file, err := contactFile(n)
	if err != nil {
		return err
	}
	report, err := importer.New(s.vault).Import(ctx, s.vault.As(actor, actor.Purpose("")), importer.Spec{
		Kind: crm.Contact, Region: "GB", Set: map[string]string{"source": "import", "region": "GB"},
		Map: map[string]string{
			"ref": "external_ref", "given": "given_name", "family": "family_name", "born": "birth_date",
			"email": "contact_points.email", "phone": "contact_points.phone",
		},
	}, file)
	if err != nil {
		return err
	}
	if report.Created != n {
		return fmt.Errorf("%d of %d contacts were created", report.Created, n)
	}
	return nil
}

// contactFile is a CSV file of n made-up contacts. The phone numbers are of the range that Ofcom keeps for drama, as
// far as it goes.
func contactFile(n int) (*bytes.Buffer, error) {
	var file bytes.Buffer
	w := csv.NewWriter(&file)
	_ = w.Write([]string{"ref", "given", "family", "born", "email", "phone"}) // Flush has the error
	for i := range n {
		number := strconv.Itoa(i)
		_ = w.Write([]string{
			"bench-" + number, "Given" + number, "Family" + number, "1970-01-01", "bench" + number + "@example.com",
			fmt.Sprintf("+4420%08d", 79460000+i%1000),
		})
	}
	w.Flush()
	if err := w.Error(); err != nil {
		return nil, fmt.Errorf("csv: %w", err)
	}
	return &file, nil
}
