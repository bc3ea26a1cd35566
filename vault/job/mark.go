package job

import (
	"context"
	"crypto/hmac"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Mark is how far a file is done: so many rows behind the header, and a MAC over their cells.
type Mark struct {
	Rows int
	sum  []byte
}

// Equal reports whether two files are the same up to their marks.
func (m Mark) Equal(other Mark) bool { return m.Rows == other.Rows && hmac.Equal(m.sum, other.sum) }

// Prefix makes marks as a file is read. What stands in one is gone when its import is done.
type Prefix struct {
	mac        *crypto.MAC
	credential uuid.UUID
	mark       Mark
}

// NewPrefix begins at a file's first row, for a credential.
func NewPrefix(mac *crypto.MAC, credential uuid.UUID) Prefix {
	return Prefix{mac: mac, credential: credential, mark: Mark{sum: []byte{}}}
}

// Add adds a row; one that could not be read has no cells.
func (p *Prefix) Add(cells []string) {
	parts := make([][]byte, 0, len(cells)+2)
	parts = append(parts, p.credential[:], p.mark.sum)
	for _, c := range cells {
		parts = append(parts, []byte(c))
	}
	p.mark = Mark{Rows: p.mark.Rows + 1, sum: p.mac.Sum(keyring.TagImportFile, parts...)}
}

// Rows is how many were added.
func (p *Prefix) Rows() int { return p.mark.Rows }

// Mark is that of the rows so far.
func (p *Prefix) Mark() Mark { return p.mark }

// saveEvery is how often the state of an import that runs is stored.
const saveEvery = time.Second

const reach = `UPDATE import_job SET report = $3::text::json, rows_done = $4, prefix = $5 WHERE id = $1 AND credential = $2`

// Far says how far the file is done.
func (r *Report) Far(m Mark) { r.mark = m }

// Reach stores how far the file is done, with the report, now and then: what is done beyond it is found unchanged when
// the import is continued.
func (r *Report) Reach(ctx context.Context, pool *pgxpool.Pool, now time.Time) error {
	if now.Sub(r.saved) < saveEvery {
		return nil
	}
	r.saved = now
	text, err := r.text()
	if err != nil {
		return err
	}
	if _, err := pool.Exec(ctx, reach, r.ID, r.credential, text, r.mark.Rows, r.mark.sum); err != nil {
		return fmt.Errorf("import %s: %w", r.ID, store.Fault(err))
	}
	return nil
}

const readMark = `SELECT rows_done, prefix FROM import_job WHERE id = $1 AND credential = $2 AND kind = $3 AND NOT dry_run AND state <> 'done'
 AND (rows_done = 0 OR prefix IS NOT NULL)`

// ReadMark reads how far a job of a credential came that ended before its file did. It is a *fault.Invalid for one that
// cannot be continued.
func ReadMark(ctx context.Context, pool *pgxpool.Pool, credential, id uuid.UUID, kind string) (m Mark, err error) {
	err = pool.QueryRow(ctx, readMark, id, credential, kind).Scan(&m.Rows, &m.sum)
	if errors.Is(err, pgx.ErrNoRows) {
		hint := "this credential has no import of this id and kind that ended before its file did; where it is done, run the file again without resume"
		return m, &fault.Invalid{Fields: []fault.FieldError{{Field: "resume", Code: "unknown_reference", Hint: hint}}}
	}
	if err != nil {
		return m, fmt.Errorf("import %s: %w", id, store.Fault(err))
	}
	return m, nil
}
