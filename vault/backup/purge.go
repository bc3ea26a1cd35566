package backup

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	selectBack = `SELECT subject FROM key_subject WHERE subject = ANY($1) AND erased_at IS NULL`

	// setFences also makes the database another vault than the one it is a copy of, which goes on owning the keystone
	// until this one adopts it.
	setFences = `UPDATE key_tree SET fences = $1, vault = gen_random_uuid()`
)

// replay erases again whom the fence ledger says is erased, and shreds again what it says is shredded.
func (r *restore) replay(ctx context.Context, tx pgx.Tx, t *tree) error {
	l, err := fence.Open(fence.Config{
		Dirs: r.Keystone.Dirs(), Now: r.Now, MAC: func(context.Context) (*crypto.MAC, error) { return t.mac, nil },
	})
	if err != nil {
		return err
	}
	contents, err := l.Read(ctx)
	if err != nil {
		return err
	}
	if err := r.complete(ctx, tx, contents.Lines); err != nil {
		return err
	}
	if err := r.eraseAgain(ctx, tx, t, contents.Fences); err != nil {
		return err
	}
	if err := r.shredAgain(ctx, tx, t, contents.Fences); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, setFences, int64(contents.Lines)); err != nil { //nolint:gosec // a file's lines
		return fmt.Errorf("fences seen: %w", store.Fault(err))
	}
	return nil
}

// complete refuses a ledger that has lost lines.
func (r *restore) complete(ctx context.Context, tx pgx.Tx, lines uint64) error {
	var seen int64
	if err := tx.QueryRow(ctx, `SELECT fences FROM key_tree`).Scan(&seen); err != nil {
		return fmt.Errorf("fences seen: %w", store.Fault(err))
	}
	if least := max(uint64(seen), r.report.Manifest.Fences); lines < least { //nolint:gosec // ≥ 0 by CHECK
		return fmt.Errorf("fence ledger has %d lines, %d were seen: %w", lines, least, fault.ErrIntegrity)
	}
	return nil
}

func (r *restore) eraseAgain(ctx context.Context, tx pgx.Tx, t *tree, lines []fence.Fence) error {
	erased := map[uuid.UUID]fence.Fence{}
	for _, f := range lines {
		if f.Op == fence.Erase {
			erased[f.Subject] = f
		}
	}
	back, err := r.back(ctx, tx, slices.Collect(maps.Keys(erased)))
	if err != nil {
		return err
	}
	tables, err := names(ctx, tx, selectRecordTables)
	if err != nil {
		return err
	}
	for _, id := range back {
		n, err := shred.Subject(ctx, tx, tables, id, store.Micro(erased[id].At), t.generation)
		if err != nil {
			return err
		}
		r.report.Purged += int64(n)
	}
	r.report.Erased = len(back)
	return nil
}

func (r *restore) back(ctx context.Context, tx pgx.Tx, ids []uuid.UUID) ([]uuid.UUID, error) {
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	rows, err := tx.Query(ctx, selectBack, ids)
	if err != nil {
		return nil, fmt.Errorf("erased subjects: %w", store.Fault(err))
	}
	back, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("erased subjects: %w", store.Fault(err))
	}
	return back, nil
}

const selectSlots = `SELECT wrapped FROM key_subject WHERE subject = $1 AND erased_at IS NULL`

func (r *restore) shredAgain(ctx context.Context, tx pgx.Tx, t *tree, lines []fence.Fence) error {
	tables, err := names(ctx, tx, selectRecordTables)
	if err != nil {
		return err
	}
	for _, f := range lines {
		if f.Op != fence.Shred {
			continue
		}
		rows, err := tx.Query(ctx, selectSlots, f.Subject)
		if err != nil {
			return fmt.Errorf("shredded classes: %w", store.Fault(err))
		}
		wrapped, err := pgx.CollectRows(rows, pgx.RowTo[[][]byte])
		if err != nil {
			return fmt.Errorf("shredded classes: %w", store.Fault(err))
		}
		if len(wrapped) == 0 || !anyWhole(wrapped[0], f.Slots) {
			continue
		}
		if err := shred.Slots(ctx, tx, tables, f.Subject, f.Slots, nil, t.generation); err != nil { // tokens go with the purge
			return err
		}
		r.report.Shredded++
	}
	return nil
}

func anyWhole(wrapped [][]byte, slots []uint8) bool {
	return slices.ContainsFunc(slots, func(s uint8) bool { return int(s) < len(wrapped) && wrapped[s] != nil })
}

const (
	// selectRecordTables lists the tables of kinds: whatever their names, they have a sealed column and a header.
	selectRecordTables = `SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
 AND (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('subject', 'sealed', 'header') AND NOT a.attisdropped) = 3
 ORDER BY c.relname`

	// selectAboutTables lists the other tables with a row about a subject, the key table, what keeps a late retry of a
	// create from making the subject anew, and credentials aside: one that answers for an erased person opens nothing.
	selectAboutTables = `SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
 AND c.relname NOT IN ('key_subject', 'idempotency', 'credential')
 AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'subject' AND NOT a.attisdropped)
 AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'header' AND NOT a.attisdropped)
 ORDER BY c.relname`

	withoutKeys = ` r WHERE NOT EXISTS (SELECT FROM key_subject k WHERE k.subject = r.subject AND k.erased_at IS NULL)`

	// forgetBodies and forgetRows also forget of subjects of whom some classes were shredded, as package shred does.
	forgetBodies = `UPDATE idempotency r SET body = '' WHERE body <> '' AND NOT EXISTS
 (SELECT FROM key_subject k WHERE k.subject = r.subject AND k.erased_at IS NULL AND array_position(k.wrapped, NULL) IS NULL)`

	forgetRows = ` r SET imported = NULL WHERE r.id = r.subject AND r.imported IS NOT NULL AND EXISTS
 (SELECT FROM key_subject k WHERE k.subject = r.subject AND array_position(k.wrapped, NULL) IS NOT NULL)`

	// endedEpochs deletes tokens under index roots that are gone.
	endedEpochs = `DELETE FROM token t WHERE NOT EXISTS (SELECT FROM key_root r WHERE r.name = 'index' AND r.epoch = t.epoch)`

	selectEpochs = `SELECT coalesce(array_agg(epoch), '{}') FROM key_root WHERE name = 'index'`

	countSubjects = `SELECT count(*) FROM key_subject WHERE erased_at IS NULL`
)

// purge deletes the rows of subjects without keys: nothing opens them, and nobody should be led to them.
func (r *restore) purge(ctx context.Context, tx pgx.Tx, t *tree) error {
	records, err := names(ctx, tx, selectRecordTables)
	if err != nil {
		return err
	}
	about, err := names(ctx, tx, selectAboutTables)
	if err != nil {
		return err
	}
	if err := tx.QueryRow(ctx, countOrphans(records)).Scan(&r.report.Orphans); err != nil {
		return fmt.Errorf("count orphans: %w", store.Fault(err))
	}
	for _, table := range records {
		tag, err := tx.Exec(ctx, "DELETE FROM "+ident(table)+withoutKeys)
		if err != nil {
			return fmt.Errorf("purge %s: %w", table, store.Fault(err))
		}
		r.report.Purged += tag.RowsAffected()
	}
	for _, table := range about {
		if _, err := tx.Exec(ctx, "DELETE FROM "+ident(table)+withoutKeys); err != nil {
			return fmt.Errorf("purge %s: %w", table, store.Fault(err))
		}
	}
	if err := forget(ctx, tx, records); err != nil {
		return err
	}
	if err := r.purgeTokens(ctx, tx, t); err != nil {
		return err
	}
	return r.count(ctx, tx, records)
}

// forget empties what could confirm a guess at what was shredded.
func forget(ctx context.Context, tx pgx.Tx, tables []string) error {
	if _, err := tx.Exec(ctx, forgetBodies); err != nil {
		return fmt.Errorf("purge idempotency: %w", store.Fault(err))
	}
	for _, table := range tables {
		if _, err := tx.Exec(ctx, "UPDATE "+ident(table)+forgetRows); err != nil {
			return fmt.Errorf("purge %s: %w", table, store.Fault(err))
		}
	}
	return nil
}

// countOrphans counts the subjects that have a record and no key row at all.
func countOrphans(tables []string) string {
	parts := make([]string, len(tables))
	for i, table := range tables {
		parts[i] = "SELECT subject FROM " + ident(table)
	}
	return "SELECT count(*) FROM (" + strings.Join(parts, " UNION ") +
		") r WHERE NOT EXISTS (SELECT FROM key_subject k WHERE k.subject = r.subject)"
}

func (r *restore) count(ctx context.Context, tx pgx.Tx, tables []string) error {
	if err := tx.QueryRow(ctx, countSubjects).Scan(&r.report.Subjects); err != nil {
		return fmt.Errorf("count subjects: %w", store.Fault(err))
	}
	if err := tx.QueryRow(ctx, countLost(tables)).Scan(&r.report.Lost); err != nil {
		return fmt.Errorf("count subjects: %w", store.Fault(err))
	}
	return nil
}

// countLost counts the subjects that have keys and no record.
func countLost(tables []string) string {
	var b strings.Builder
	b.WriteString("SELECT count(*) FROM key_subject k WHERE k.erased_at IS NULL")
	for _, table := range tables {
		b.WriteString(" AND NOT EXISTS (SELECT FROM " + ident(table) + " r WHERE r.subject = k.subject)")
	}
	return b.String()
}

// deleteShredded deletes tokens made of fields whose key a subject has no more. Array positions count from 1.
const deleteShredded = `DELETE FROM token t USING key_subject k
 WHERE k.subject = t.subject AND k.erased_at IS NULL AND k.wrapped[$1::int] IS NULL AND t.index = ANY($2)`

// purgeTokens deletes tokens that say what was shredded, and those under roots that are gone; and finds out whether
// the data lacks those of an epoch that is newer than it.
func (r *restore) purgeTokens(ctx context.Context, tx pgx.Tx, t *tree) error {
	for slot := range uint8(catalog.Slots) {
		numbers := slices.Concat(t.before.catalog.IndexesUnder([]uint8{slot}), t.now.catalog.IndexesUnder([]uint8{slot}))
		if _, err := tx.Exec(ctx, deleteShredded, int32(slot)+1, numbers); err != nil {
			return fmt.Errorf("purge tokens: %w", store.Fault(err))
		}
	}
	if _, err := tx.Exec(ctx, endedEpochs); err != nil {
		return fmt.Errorf("purge tokens: %w", store.Fault(err))
	}
	var epochs []int32
	if err := tx.QueryRow(ctx, selectEpochs).Scan(&epochs); err != nil {
		return fmt.Errorf("index epochs: %w", store.Fault(err))
	}
	r.report.Reindex = slices.ContainsFunc(epochs, func(e int32) bool { return !slices.Contains(r.report.Manifest.IndexEpochs, e) })
	return nil
}
