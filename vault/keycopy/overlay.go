package keycopy

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

// Overlay brings the key tables of a database restored from a backup of generation from up to date: with every
// copy of Chain, in order, and the other key tables as the last one has them. It returns the manifests of the
// copies, none when there is none later. Afterwards the key tables are the present ones for every subject that
// the backup knows, as of the last copy: what the fence ledger has is to be replayed. There are also rows of
// subjects that came after the backup, which open what the log keeps of them.
//
// Nobody else may use the tables. Everything is verified before anything is changed, and an error calls for
// the roll-back of tx. Errors: ErrMismatch when the key tables are not of generation from, or do not fit together
// afterwards; those of Chain and ReadBack.
func Overlay(ctx context.Context, tx pgx.Tx, dir string, from uint64) ([]Manifest, error) {
	chain, err := overlay(ctx, tx, dir, from)
	if err != nil {
		return nil, fmt.Errorf("lay key copies over generation %d: %w", from, err)
	}
	return chain, nil
}

func overlay(ctx context.Context, tx pgx.Tx, dir string, from uint64) ([]Manifest, error) {
	if err := ofGeneration(ctx, tx, selectGeneration, from); err != nil {
		return nil, err
	}
	chain, err := Chain(dir, from)
	if err != nil || len(chain) == 0 {
		return nil, err
	}
	for _, m := range chain {
		if _, err := ReadBack(ctx, dir, m.Generation); err != nil {
			return nil, err
		}
	}
	if err := makeStage(ctx, tx); err != nil {
		return nil, err
	}
	for _, m := range chain {
		if err := stage(ctx, tx, dir, m); err != nil {
			return nil, fmt.Errorf("copy %d: %w", m.Generation, err)
		}
		if err := apply(ctx, tx, m); err != nil {
			return nil, fmt.Errorf("copy %d: %w", m.Generation, err)
		}
	}
	for _, sql := range replaceTables {
		if _, err := tx.Exec(ctx, sql); err != nil {
			return nil, store.Fault(err)
		}
	}
	return chain, fits(ctx, tx, chain[len(chain)-1].Generation)
}

const (
	selectGeneration = `SELECT generation FROM key_tree`
	copiedGeneration = `SELECT generation FROM copied_tree`
)

// ofGeneration refuses a key_tree of another generation than said.
func ofGeneration(ctx context.Context, tx pgx.Tx, sql string, want uint64) error {
	rows, err := tx.Query(ctx, sql)
	if err != nil {
		return store.Fault(err)
	}
	got, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return store.Fault(err)
	}
	if len(got) != 1 || uint64(got[0]) != want { //nolint:gosec // > 0 by CHECK
		return fmt.Errorf("generation %v, wanted %d: %w", got, want, ErrMismatch)
	}
	return nil
}

const (
	// emptyStage leaves no dead rows and takes no new locks: the tables are of this transaction.
	emptyStage = `TRUNCATE pg_temp.copied_tree, pg_temp.copied_root, pg_temp.copied_bucket, pg_temp.copied_subject`
	dropStage  = `DROP TABLE pg_temp.copied_tree, pg_temp.copied_root, pg_temp.copied_bucket, pg_temp.copied_subject`
)

// makeStage makes the tables that copies are staged in, once: a transaction holds the locks of every table it ever
// had, and the server has room for a limited number.
func makeStage(ctx context.Context, tx pgx.Tx) error {
	for _, t := range tables {
		if _, err := tx.Exec(ctx, t.stage); err != nil {
			return fmt.Errorf("%s: %w", t.name, store.Fault(err))
		}
	}
	return nil
}

// stage loads a copy in place of the one before.
func stage(ctx context.Context, tx pgx.Tx, dir string, m Manifest) error {
	path, err := locate(dir, m.Generation)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, emptyStage); err != nil {
		return store.Fault(err)
	}
	for i, t := range tables {
		if err := load(ctx, tx, filepath.Join(path, t.name), t, m.Files[i].Rows); err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
	}
	return ofGeneration(ctx, tx, copiedGeneration, m.Generation)
}

func load(ctx context.Context, tx pgx.Tx, path string, t table, rows int64) error {
	f, err := os.Open(path) //nolint:gosec // the operator names the directory
	if err != nil {
		return unavailable(err)
	}
	defer f.Close()
	tag, err := tx.Conn().PgConn().CopyFrom(ctx, f, t.in)
	if err != nil {
		return store.Fault(err)
	}
	if tag.RowsAffected() != rows {
		return ErrDamaged
	}
	return nil
}

const (
	deleteAll      = `DELETE FROM key_subject`
	deleteCopied   = `DELETE FROM key_subject k USING copied_subject c WHERE k.subject = c.subject`
	deleteRekeyed  = `DELETE FROM key_subject k USING copied_bucket b WHERE k.bucket = b.bucket AND b.since >= $1`
	insertSubjects = `INSERT INTO key_subject
 (subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version)
 SELECT subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version
 FROM copied_subject`
)

// apply lays the staged rows of key_subject over those that are there. Of a re-keyed bucket nothing stays: what
// the copy does not have of it lost its keys.
func apply(ctx context.Context, tx pgx.Tx, m Manifest) error {
	b := &pgx.Batch{}
	if m.Whole {
		b.Queue(deleteAll)
	} else {
		b.Queue(deleteCopied)
		b.Queue(deleteRekeyed, int64(m.Generation)) //nolint:gosec // counts flips
	}
	b.Queue(insertSubjects)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return store.Fault(err)
	}
	return nil
}

// replaceTables takes the tables that every copy has whole from the last one staged.
var replaceTables = []string{
	`DELETE FROM key_tree`,
	`INSERT INTO key_tree (one, generation, vault, fences, ended, flipped_at, epochs)
 SELECT one, generation, vault, fences, ended, flipped_at, epochs FROM copied_tree`,
	`DELETE FROM key_root`,
	`INSERT INTO key_root (name, epoch, generation, wrapped, state, created_at)
 SELECT name, epoch, generation, wrapped, state, created_at FROM copied_root`,
	`DELETE FROM key_bucket`,
	`INSERT INTO key_bucket (bucket, version, generation, wrapped, created_at, since)
 SELECT bucket, version, generation, wrapped, created_at, since FROM copied_bucket`,
	dropStage,
}

// countMisfits finds keys that nothing above them would open.
const countMisfits = `SELECT
 (SELECT count(*) FROM key_subject k WHERE k.bucket IS NOT NULL
   AND NOT EXISTS (SELECT FROM key_bucket b WHERE b.bucket = k.bucket AND b.version = k.bucket_version))
 + (SELECT count(*) FROM key_bucket WHERE generation <> $1) + (SELECT count(*) FROM key_root WHERE generation <> $1)`

func fits(ctx context.Context, tx pgx.Tx, generation uint64) error {
	var misfits int64
	if err := tx.QueryRow(ctx, countMisfits, int64(generation)).Scan(&misfits); err != nil { //nolint:gosec // counts flips
		return store.Fault(err)
	}
	if misfits > 0 {
		return fmt.Errorf("%d keys that none above them opens: %w", misfits, ErrMismatch)
	}
	return nil
}
