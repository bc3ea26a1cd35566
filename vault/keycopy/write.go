package keycopy

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/store"
)

// Spec says which copy to write.
type Spec struct {
	Generation uint64 // that the key tables must be of
	Whole      bool   // with every row of key_subject
}

// wholeEvery is how many generations one whole copy is after another at most, so that the chain of copies that
// a restore reads stays short.
const wholeEvery = 64

const (
	// oneWriter keeps writers of copies of one database apart, until the transaction ends. The number is no other lock's of ours.
	oneWriter = `SELECT pg_advisory_xact_lock(8390880602341241)`

	// plainly has the transaction's queries not be compiled: the planner thinks them large, and that takes longer than they do.
	plainly = `SET LOCAL jit = off`

	// describe also says whether a delta would leave out nothing but old fences: then the copy is made whole.
	describe = `SELECT current_setting('transaction_isolation'), (SELECT generation FROM key_tree), transaction_timestamp(),
 pg_current_wal_insert_lsn()::text, NOT EXISTS (SELECT FROM key_bucket WHERE since < (SELECT generation FROM key_tree))`
)

// Write writes the copy of the present generation, of a transaction that must see one snapshot (REPEATABLE
// READ), and returns its manifest. It is on disk when it returns: whole, or not at all. A copy of that generation
// that is there already is left as it is when it has the same content, and replaced when not: any copy made
// after the flip serves the same. Every 64th generation's copy is whole. One that was whole, or is damaged and may have been, is replaced by a whole one.
//
// Errors: ErrMismatch when the key tables are of another generation or the transaction of another isolation;
// fault.ErrUnavailable for trouble with the disk or the database. The transaction is of no use after an error.
func Write(ctx context.Context, tx pgx.Tx, dir string, spec Spec) (Manifest, error) {
	m, err := write(ctx, tx, dir, spec)
	if err != nil {
		return Manifest{}, fmt.Errorf("key copy %d: %w", spec.Generation, err)
	}
	return m, nil
}

func write(ctx context.Context, tx pgx.Tx, dir string, spec Spec) (Manifest, error) {
	for _, sql := range []string{oneWriter, plainly} {
		if _, err := tx.Exec(ctx, sql); err != nil {
			return Manifest{}, store.Fault(err)
		}
	}
	m, err := plan(ctx, tx, spec)
	if err != nil {
		return Manifest{}, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return Manifest{}, unavailable(err)
	}
	there, err := settle(ctx, dir, spec.Generation)
	if err != nil {
		return Manifest{}, err
	}
	m.Whole = m.Whole || there.Whole || !follows(dir, spec.Generation)
	temp := place(dir, spec.Generation, partial)
	defer func() { _ = os.RemoveAll(temp) }() // gone already, or worth nothing
	if err := fill(ctx, tx, temp, &m); err != nil {
		return Manifest{}, err
	}
	if m.sameContent(there) {
		return there, nil
	}
	return m, unavailable(publish(dir, spec.Generation))
}

// follows reports whether there is a copy of the generation before: one without is whole, so that it serves every
// older backup.
func follows(dir string, generation uint64) bool {
	_, err := os.Stat(place(dir, generation-1, present))
	return err == nil
}

// plan is the manifest of the copy to be written, but for its files.
func plan(ctx context.Context, tx pgx.Tx, spec Spec) (Manifest, error) {
	var isolation string
	var generation *int64
	var allRekeyed bool
	m := Manifest{Format: format}
	err := tx.QueryRow(ctx, describe).Scan(&isolation, &generation, &m.TakenAt, &m.LSN, &allRekeyed)
	if err != nil {
		return Manifest{}, store.Fault(err)
	}
	m.TakenAt = store.Micro(m.TakenAt)
	if isolation != "repeatable read" && isolation != "serializable" {
		return Manifest{}, fmt.Errorf("isolation %s: %w", isolation, ErrMismatch)
	}
	if generation == nil || uint64(*generation) != spec.Generation { //nolint:gosec // > 0 by CHECK
		return Manifest{}, fmt.Errorf("key tables of another generation: %w", ErrMismatch)
	}
	if m.Schema, _, err = postgres.Version(ctx, tx); err != nil {
		return Manifest{}, store.Fault(err)
	}
	m.Generation, m.From = spec.Generation, spec.Generation-1
	m.Whole = spec.Whole || allRekeyed || spec.Generation == 1 || spec.Generation%wholeEvery == 0
	return m, nil
}

// settle ends what an earlier write left undone, and returns the manifest of the copy that is there: zero for
// none, and nothing but Whole for one that is damaged.
func settle(ctx context.Context, dir string, generation uint64) (Manifest, error) {
	m, err := ReadBack(ctx, dir, generation)
	switch {
	case errors.Is(err, ErrDamaged):
		m.Whole = true
	case err != nil && !errors.Is(err, ErrGap):
		return Manifest{}, err
	}
	if err := os.RemoveAll(place(dir, generation, partial)); err != nil {
		return Manifest{}, unavailable(err)
	}
	_, err = os.Stat(place(dir, generation, present))
	if errors.Is(err, fs.ErrNotExist) {
		err = os.Rename(place(dir, generation, replaced), place(dir, generation, present))
	} else if err == nil {
		err = os.RemoveAll(place(dir, generation, replaced))
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Manifest{}, unavailable(err)
	}
	return m, nil
}

// fill writes all files of a copy into a new directory, and syncs it.
func fill(ctx context.Context, tx pgx.Tx, path string, m *Manifest) error {
	if err := os.Mkdir(path, 0o700); err != nil {
		return unavailable(err)
	}
	for _, t := range tables {
		f, err := dump(ctx, tx, path, t, m.Whole)
		if err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
		m.Files = append(m.Files, f)
	}
	text, err := m.encode()
	if err != nil {
		return err
	}
	f, err := newSink(path, manifestFile)
	if err != nil {
		return err
	}
	_, _ = f.Write(text)
	if err := f.close(); err != nil {
		return err
	}
	return unavailable(syncDir(path))
}

// dump writes the rows of one table.
func dump(ctx context.Context, tx pgx.Tx, path string, t table, whole bool) (File, error) {
	f, err := newSink(path, t.name)
	if err != nil {
		return File{}, err
	}
	tag, err := tx.Conn().PgConn().CopyTo(ctx, f, t.source(whole))
	if closeErr := f.close(); closeErr != nil { // before err, which a disk's trouble is behind
		return File{}, closeErr
	}
	if err != nil {
		return File{}, store.Fault(err)
	}
	return File{Name: t.name, Rows: tag.RowsAffected(), SHA256: hex.EncodeToString(f.sum.Sum(nil))}, nil
}

// sink is a new file that digests what it takes and remembers its first error.
type sink struct {
	file *os.File
	sum  hash.Hash
	err  error
}

func newSink(path, name string) (*sink, error) {
	f, err := os.OpenFile(filepath.Join(path, name), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600) //nolint:gosec // the operator names the directory
	if err != nil {
		return nil, unavailable(err)
	}
	return &sink{file: f, sum: sha256.New()}, nil
}

// Write implements io.Writer.
func (s *sink) Write(p []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	_, _ = s.sum.Write(p) // never fails
	n, err := s.file.Write(p)
	s.err = err
	return n, err
}

// close makes the content durable.
func (s *sink) close() error {
	if s.err == nil {
		s.err = s.file.Sync()
	}
	return unavailable(errors.Join(s.err, s.file.Close()))
}

// publish gives the new copy its name. Where one has it, there is no moment without either.
func publish(dir string, generation uint64) error {
	name, old := place(dir, generation, present), place(dir, generation, replaced)
	if err := os.Rename(name, old); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Rename(place(dir, generation, partial), name); err != nil {
		return err
	}
	if err := syncDir(dir); err != nil {
		return err
	}
	return os.RemoveAll(old)
}
