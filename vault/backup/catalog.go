package backup

import (
	"context"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// active is the catalog in force, and what stored data has not been brought to yet.
type active struct {
	revision              int64
	catalogDigest, policy []byte
	catalog               *catalog.Catalog
	pending               revision.Pending
	sequence              *int64
}

const selectActive = `SELECT a.revision, a.catalog, a.policy, a.pending::text, a.sequence, r.body FROM active a
 JOIN revision r ON r.type = 'catalog' AND r.digest = a.catalog`

// readActive reads what is active in the transaction. Its MAC is verified by whoever opens the vault.
func readActive(ctx context.Context, tx pgx.Tx) (active, error) {
	var a active
	var pending *string
	var body []byte
	err := tx.QueryRow(ctx, selectActive).Scan(&a.revision, &a.catalogDigest, &a.policy, &pending, &a.sequence, &body)
	if err != nil {
		return active{}, fmt.Errorf("active catalog: %w", store.Fault(err))
	}
	if a.catalog, err = catalog.Parse("active.yaml", body); err != nil {
		return active{}, fmt.Errorf("active catalog: %w: %w", fault.ErrIntegrity, err)
	}
	if pending != nil {
		if err := json.Unmarshal([]byte(*pending), &a.pending); err != nil {
			return active{}, fmt.Errorf("pending changes: %w", fault.ErrIntegrity)
		}
	}
	return a, nil
}

// forgetJobs ends walks over all subjects: how far they came is true of other data, or of other keys.
const forgetJobs = `DELETE FROM key_job`

// bring sees to it that the data is brought to the active catalog, where that is later than the data.
func (r *restore) bring(ctx context.Context, tx pgx.Tx, t *tree) (err error) {
	if t.now, err = readActive(ctx, tx); err != nil {
		return err
	}
	r.report.Rekey = len(t.now.pending.Changes) > 0
	if r.report.Keys != FromBackup {
		if _, err := tx.Exec(ctx, forgetJobs); err != nil {
			return fmt.Errorf("jobs: %w", store.Fault(err))
		}
	}
	if r.current == nil {
		return nil
	}
	pending, err := needed(t.before, t.now)
	if err != nil || len(pending.Changes) == 0 {
		return err
	}
	r.report.Rekey = true
	return t.now.await(ctx, tx, t, pending)
}

// needed is what data that lay under one catalog has to be brought to under another.
func needed(before, now active) (revision.Pending, error) {
	if before.catalog.Digest() == now.catalog.Digest() {
		return before.pending, nil
	}
	changes, err := now.catalog.Follows(before.catalog, catalog.Past{Pending: before.pending.Changes})
	if err != nil {
		return revision.Pending{}, fmt.Errorf("%w: %w", ErrCatalog, err)
	}
	if len(before.pending.Changes) > 0 {
		return before.pending, nil // Follows refuses more
	}
	return revision.Pending{Changes: changes}, nil
}

const updatePending = `UPDATE active SET revision = $1, pending = $2::text::json, mac = $3`

// await makes it what is pending, in a revision of its own.
func (a active) await(ctx context.Context, tx pgx.Tx, t *tree, pending revision.Pending) error {
	text, err := json.Marshal(pending, json.Deterministic(true))
	if err != nil {
		return fmt.Errorf("pending changes: %w", err)
	}
	body := string(text)
	row := revision.Row{Revision: a.revision + 1, Catalog: a.catalogDigest, Policy: a.policy, Pending: &body, Sequence: a.sequence}
	if _, err := tx.Exec(ctx, updatePending, row.Revision, body, row.Sum(t.mac)); err != nil {
		return fmt.Errorf("pending changes: %w", store.Fault(err))
	}
	return nil
}
