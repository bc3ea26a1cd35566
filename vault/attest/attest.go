// Package attest compares the rows of records, and of subjects' states, with what the log's entries of writes say of
// them, so that a row that was rolled back whole, removed or put back in the database is found: each row by itself is
// as the vault wrote it once. It reads every entry of a write and every row, and changes nothing. It does not show that
// the log is whole, which is for the log's own verification, and does not look at history, tokens and reviews.
package attest

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
)

// Entries gives yield all entries of the log, oldest first, those not yet integrated included, and ends with its error.
// An entry is yield's until it returns. yield asks the database through the pool.
type Entries func(ctx context.Context, yield func(e *audit.Entry) error) error

// Config is what a check is made of. Pool, Keys, Revisions and Entries are needed.
type Config struct {
	Pool      *pgxpool.Pool
	Keys      *keyring.Ring
	Revisions *revision.Keeper
	Entries   Entries
	// Pruned is the time before which the log has no entries any more, by its retention; zero for a whole log. A record
	// that was last written before it cannot be checked.
	Pruned time.Time
	// AtOnce is how many subjects are checked in one reading of the log; DefaultAtOnce if zero. One with a record takes
	// about 250 bytes of memory; a further record, a deleted one, or a consent ledger about 150.
	AtOnce   int
	Progress func(Progress) // told now and then; nil is none
}

// DefaultAtOnce is how many subjects are checked in one reading of the log unless told.
const DefaultAtOnce = 1_000_000

// Steps of a check.
const (
	StepEntries = "entries" // reading the log
	StepRecords = "records" // comparing the rows
	StepConfirm = "confirm" // reading the log again for what seems wrong: it may have been written meanwhile
)

// Progress is how far a check is: how many entries, or subjects, were read in its present step.
type Progress struct {
	Step string
	Done int
}

// What is wrong with a row.
type What string

// What a check finds.
const (
	RolledBack  What = "rolled_back" // it is older than its newest entry says
	Differs     What = "differs"     // it, or a sub-resource, is not as its newest entry says; a basis: not as the state says
	Missing     What = "missing"     // entries tell of it, and of no deletion
	Returned    What = "returned"    // an entry says that it was deleted
	Unexplained What = "unexplained" // no entry tells of it, or of it as it is
	Rewritten   What = "rewritten"   // two entries tell of one version: it was rolled back, and written again
	Orphan      What = "orphan"      // its subject was erased or is not known, or the record that it belongs to is gone
	Damaged     What = "damaged"     // its own MAC fails, or a key does not open: it is not served
)

// Kinds of findings besides those of the catalog.
const (
	KindState   = "subject_state"
	KindConsent = "consent_event"
	KindBasis   = "basis"
)

// Finding is one row that is not as the log says, by ids alone.
type Finding struct {
	Kind    string    // of the catalog, or one of those above; "" where nothing tells
	Record  uuid.UUID // zero for rows that have no id of their own
	Subject uuid.UUID
	What    What
	Version uint64 // of the row: of a state its revision; zero without one
	Logged  uint64 // the newest that entries tell of; zero for none

	anchor anchor
}

// maxFindings bounds the findings of a report, so that a vault whose log is another's does not fill the memory.
const maxFindings = 10_000

// Report is what a check found, and what it could not look at. Of erased subjects nothing is looked at: their keys are
// gone, and their entries are nobody's.
type Report struct {
	Subjects, Records, SubResources int // rows that were compared
	Entries                         int // entries of one reading of the log

	Findings []Finding // by kind and id
	More     int       // findings beyond those

	Earlier  int // rows whose newest entry is of a release that logged no digest of the whole: not compared by content
	Pruned   int // records last written before Config.Pruned
	Restored int // rows not as their newest entry says, which is older than a restore of a backup: they may be as that had them
	Busy     int // rows written again and again while they were looked at: check once more
	Unopened int // details of entries that do not open: those entries were changed
}

// OK reports whether nothing was found, and everything that is not of earlier times was compared.
func (r *Report) OK() bool { return len(r.Findings) == 0 && r.Busy == 0 && r.Unopened == 0 }

// Check reads the log and all rows, in as many turns as Config.AtOnce makes. The vault may be in use: what seems wrong
// is looked at again with the log read anew, and counts only if the rows stayed the same over that. Errors: those of
// Config.Entries, fault.ErrUnavailable, fault.ErrIntegrity for keys or catalogs that do not open.
func Check(ctx context.Context, cfg Config) (Report, error) {
	cfg.AtOnce = cmp.Or(cfg.AtOnce, DefaultAtOnce)
	if cfg.Progress == nil {
		cfg.Progress = func(Progress) {}
	}
	c := &checker{Config: cfg}
	if err := c.all(ctx); err != nil {
		return Report{}, fmt.Errorf("check records: %w", err)
	}
	slices.SortFunc(c.report.Findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), bytes.Compare(a.Record[:], b.Record[:]), bytes.Compare(a.Subject[:], b.Subject[:]), cmp.Compare(a.What, b.What))
	})
	return c.report, nil
}

// checker is one check on its way.
type checker struct {
	Config

	set    *revision.Set
	kinds  []string // by number; 0 is no kind
	report Report
}

func (c *checker) all(ctx context.Context) (err error) {
	if c.set, err = c.Revisions.Active(ctx, c.Pool); err != nil {
		return err
	}
	c.kinds = []string{""}
	for after := uuid.Nil; ; {
		subjects, err := c.living(ctx, after)
		if err != nil {
			return err
		}
		if len(subjects) == 0 {
			break
		}
		after = subjects[len(subjects)-1]
		if err := c.turn(ctx, subjects); err != nil {
			return err
		}
	}
	return c.orphans(ctx)
}

const selectLiving = `SELECT subject FROM key_subject WHERE erased_at IS NULL AND subject > $1 ORDER BY subject LIMIT $2`

// living lists the next subjects that have keys.
func (c *checker) living(ctx context.Context, after uuid.UUID) ([]uuid.UUID, error) {
	rows, err := c.Pool.Query(ctx, selectLiving, after, c.AtOnce)
	if err != nil {
		return nil, fmt.Errorf("subjects: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("subjects: %w", store.Fault(err))
	}
	return list, nil
}

// turn checks some subjects.
func (c *checker) turn(ctx context.Context, subjects []uuid.UUID) error {
	p := c.newPass(subjects, false)
	if err := p.run(ctx); err != nil {
		return err
	}
	t := &c.report
	t.Subjects, t.Records, t.SubResources, t.Entries = t.Subjects+p.tally.Subjects, t.Records+p.tally.Records, t.SubResources+p.tally.SubResources, p.tally.Entries
	t.Earlier, t.Pruned, t.Restored, t.Unopened = t.Earlier+p.tally.Earlier, t.Pruned+p.tally.Pruned, t.Restored+p.tally.Restored, t.Unopened+p.tally.Unopened
	return c.confirm(ctx, p.found)
}

// rounds bounds how often what seems wrong is looked at again because it was written meanwhile.
const rounds = 4

// confirm looks again at what seems wrong. What was read of the log holds for a row if that was the same before and
// after: a write commits with its entry.
func (c *checker) confirm(ctx context.Context, pending []Finding) error {
	for range rounds {
		if len(pending) == 0 {
			return nil
		}
		before := c.newPass(subjectsOf(pending), true)
		if err := before.compare(ctx); err != nil {
			return err
		}
		p := c.newPass(before.subjects, true)
		if err := p.run(ctx); err != nil {
			return err
		}
		pending = nil
		for _, f := range p.found {
			if before.prints[f.anchor] == p.prints[f.anchor] {
				c.add(f)
			} else {
				pending = append(pending, f)
			}
		}
	}
	c.report.Busy += len(pending)
	return nil
}

func subjectsOf(list []Finding) []uuid.UUID {
	ids := make([]uuid.UUID, len(list))
	for i := range list {
		ids[i] = list[i].Subject
	}
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(ids)
}

func (c *checker) add(f Finding) {
	if len(c.report.Findings) == maxFindings {
		c.report.More++
		return
	}
	c.report.Findings = append(c.report.Findings, f)
}

// orphans finds rows that no reading of subjects leads to.
func (c *checker) orphans(ctx context.Context) error {
	for _, k := range c.set.Catalog.Kinds {
		table := revision.Ident(k.Table)
		sql := "SELECT r.id, r.subject, r.version FROM " + table + " r WHERE NOT EXISTS (SELECT FROM key_subject k WHERE k.subject = r.subject AND k.erased_at IS NULL)"
		if k.Parent != "" {
			sql += " OR NOT EXISTS (SELECT FROM " + revision.Ident(c.set.Kind(k.Parent).Table) + " p WHERE p.subject = r.subject AND p.id = r.parent)"
		}
		rows, err := c.Pool.Query(ctx, sql)
		if err != nil {
			return fmt.Errorf("orphans of %s: %w", k.Name, store.Fault(err))
		}
		f := Finding{Kind: k.Name, What: Orphan}
		_, err = pgx.ForEachRow(rows, []any{&f.Record, &f.Subject, &f.Version}, func() error {
			c.add(f)
			return nil
		})
		if err != nil {
			return fmt.Errorf("orphans of %s: %w", k.Name, store.Fault(err))
		}
	}
	return nil
}

// errAgain: keys or catalog changed while rows were read.
var errAgain = errors.New("changed meanwhile")
