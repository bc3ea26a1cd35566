package backup

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/keycopy"
	"github.com/tacitcrm/tacit/vault/store"
)

// plan decides where the key tables come from, and refuses where they would not open.
func (r *restore) plan(ctx context.Context) error {
	generation := r.report.Manifest.Generation
	r.report.Keys = FromBackup
	if r.current != nil {
		if err := r.current.follows(r.report.Manifest); err != nil {
			return err
		}
		r.report.Keys, generation = FromCurrent, r.current.generation
	} else if r.Copies != "" {
		chain, err := keycopy.Chain(r.Copies, generation)
		if err != nil {
			return fmt.Errorf("key copies: %w", err)
		}
		if len(chain) > 0 {
			r.report.Keys, generation = FromCopies, chain[len(chain)-1].Generation
		}
	}
	_, err := r.Keystone.Generation(ctx, generation)
	if errors.Is(err, crypto.ErrDestroyed) {
		return r.destroyed(ctx, generation)
	}
	return keystoneFault(err)
}

// destroyed says why key tables of a generation are of no use any more.
func (r *restore) destroyed(ctx context.Context, generation uint64) error {
	held, err := r.Keystone.Held(ctx)
	if err != nil {
		return keystoneFault(err)
	}
	of := "this backup is of"
	switch r.report.Keys {
	case FromCurrent:
		of = "the current database is of"
	case FromCopies:
		of = "the key copies end with"
	case FromBackup:
	}
	when := ""
	if at := destroyedAt(r.Keystone.Dirs(), generation); !at.IsZero() {
		when = " on " + at.Format(time.DateOnly)
	}
	return fmt.Errorf("%w: %s generation %d, which was destroyed%s; the keystone has %v: whoever was erased since must stay unreadable",
		ErrDestroyed, of, generation, when, held.Roots)
}

// destroyedAt looks up in the fence ledger when a generation was destroyed; zero if it does not say. Without the
// key tables no line can be verified: this is for a message, and decides nothing.
func destroyedAt(dirs []string, generation uint64) time.Time {
	for _, dir := range dirs {
		text, err := os.ReadFile(filepath.Join(dir, fence.File)) //nolint:gosec // the keystone's own directory
		if err != nil {
			continue
		}
		for line := range bytes.Lines(text) {
			var l struct {
				Op         fence.Op
				Generation uint64
				At         time.Time
			}
			if json.Unmarshal(line, &l) == nil && l.Op == fence.Flip && l.Generation == generation {
				return l.At
			}
		}
	}
	return time.Time{}
}

// loadKeys fills the key tables.
func (r *restore) loadKeys(ctx context.Context, tx pgx.Tx) error {
	if r.current != nil {
		return r.current.replace(ctx, tx, keyTables)
	}
	if err := r.loadDump(ctx, tx); err != nil {
		return fmt.Errorf("key tables: %w", err)
	}
	if r.report.Keys == FromCopies {
		if _, err := keycopy.Overlay(ctx, tx, r.Copies, r.report.Manifest.Generation); err != nil {
			return err
		}
	}
	return nil
}

// loadDump copies the rows of keys.dump into the transaction. pg_restore itself would commit them.
func (r *restore) loadDump(ctx context.Context, tx pgx.Tx) error {
	out, in := io.Pipe()
	done := make(chan error, 1)
	go func() {
		err := r.tool.run(ctx, in, "pg_restore", "--data-only", "--no-owner", "--file=-", filepath.Join(r.Dir, KeysFile))
		done <- errors.Join(err, in.CloseWithError(err))
	}()
	err := copyScript(ctx, tx, bufio.NewReaderSize(out, 1<<20))
	if err != nil {
		_ = out.CloseWithError(err) // ends the program, whose complaint about that is no news
		<-done
		return err
	}
	return <-done
}

// copyHead is how pg_restore writes the beginning of a table's rows.
var copyHead = regexp.MustCompile(`^COPY public\.([a-z_]+) \(([a-z_0-9, ]+)\) FROM stdin;\n$`)

// copyScript carries out the COPY statements of a script, for key tables alone, and nothing else of it.
func copyScript(ctx context.Context, tx pgx.Tx, script *bufio.Reader) error {
	for {
		line, err := script.ReadString('\n')
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		m := copyHead.FindStringSubmatch(line)
		switch {
		case m != nil && slices.Contains(keyTables, m[1]):
			if err := copyRows(ctx, tx, script, m[1], strings.Split(m[2], ", ")); err != nil {
				return fmt.Errorf("%s: %w", m[1], err)
			}
		case strings.HasPrefix(line, "COPY "):
			return fmt.Errorf("%w: rows of no key table", ErrDamaged)
		}
	}
}

func copyRows(ctx context.Context, tx pgx.Tx, script *bufio.Reader, table string, columns []string) error {
	for i, c := range columns {
		columns[i] = ident(c)
	}
	sql := "COPY " + ident(table) + " (" + strings.Join(columns, ", ") + ") FROM STDIN"
	rows := &copyReader{script: script}
	if _, err := tx.Conn().PgConn().CopyFrom(ctx, rows, sql); err != nil {
		return store.Fault(err)
	}
	if !rows.ended {
		return fmt.Errorf("%w: the rows have no end", ErrDamaged)
	}
	return nil
}

// copyReader reads the rows of one COPY statement: the lines up to `\.`. Text rows have no other such line, since
// a backslash in a value is written twice.
type copyReader struct {
	script *bufio.Reader
	rest   []byte
	ended  bool
}

func (c *copyReader) Read(p []byte) (int, error) {
	if len(c.rest) == 0 {
		if c.ended {
			return 0, io.EOF
		}
		line, err := c.script.ReadBytes('\n')
		if err != nil {
			return 0, err
		}
		if string(line) == "\\.\n" {
			c.ended = true
			return 0, io.EOF
		}
		c.rest = line
	}
	n := copy(p, c.rest)
	c.rest = c.rest[n:]
	return n, nil
}

// tree is what the key tables open, once they are in place.
type tree struct {
	generation  int64
	root        *crypto.Root
	mac         *crypto.MAC
	before, now active // in the backup, and from now on
	restored    *audit.Entry
}

// entry makes the entry of the restore.
func (t *tree) entry(log *audit.Log, source string) error {
	t.restored = log.NewEntry()
	t.restored.Action, t.restored.Decision, t.restored.Outcome = "restore", audit.Allow, audit.Written
	t.restored.Reasons = []string{"keys_" + source}
	return nil
}

const (
	selectMisfits = `SELECT (SELECT count(*) FROM key_subject k WHERE k.erased_at IS NULL
   AND NOT EXISTS (SELECT FROM key_bucket b WHERE b.bucket = k.bucket AND b.version = k.bucket_version))
 + (SELECT count(*) FROM key_bucket b, key_tree t WHERE b.generation <> t.generation)
 + (SELECT count(*) FROM key_root r, key_tree t WHERE r.generation <> t.generation)`

	selectRowMAC = `SELECT t.generation, r.epoch, r.wrapped FROM key_tree t, key_root r WHERE r.name = $1 AND r.state = 'current'`
)

// unlock makes sure that the key tables fit together and are the keystone's.
func (r *restore) unlock(ctx context.Context, tx pgx.Tx) (*tree, error) {
	var t tree
	var misfits int64
	if err := tx.QueryRow(ctx, selectMisfits).Scan(&misfits); err != nil {
		return nil, fmt.Errorf("key tables: %w", store.Fault(err))
	}
	if misfits > 0 {
		return nil, fmt.Errorf("key tables: %d rows that none above them opens: %w", misfits, fault.ErrIntegrity)
	}
	var epoch int32
	var wrapped []byte
	err := tx.QueryRow(ctx, selectRowMAC, crypto.KeyRowMAC).Scan(&t.generation, &epoch, &wrapped)
	if err != nil {
		return nil, fmt.Errorf("key tables: %w", store.Fault(err))
	}
	if t.root, err = r.Keystone.Generation(ctx, uint64(t.generation)); err != nil { //nolint:gosec // > 0 by CHECK
		return nil, keystoneFault(err)
	}
	if t.mac, err = t.root.OpenMAC(crypto.KeyRowMAC, uint32(epoch), wrapped); err != nil { //nolint:gosec // > 0 by CHECK
		return nil, fmt.Errorf("row-MAC key: %w: %w", fault.ErrIntegrity, err)
	}
	r.report.Generation = uint64(t.generation) //nolint:gosec // > 0 by CHECK
	return &t, nil
}

// keystoneFault makes a keystone that does not answer an unavailability of the vault.
func keystoneFault(err error) error {
	if errors.Is(err, crypto.ErrUnavailable) {
		return fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	return err
}

func unavailableLog(err error) error { return fmt.Errorf("%w: %w", fault.ErrUnavailable, err) }
