// Package report answers an officer's questions about the log: who saw what, what an app read, who was refused, who
// reads much or at night, what was changed. It computes over entries that it is handed page by page, newest first; it
// opens nothing, and whoever may ask was decided, and logged, by the door that hands them over.
//
// Every answer says what it rests on: the range of time, how many entries were read, where the reading was cut, and the
// checkpoint of the log. Subjects are pseudonyms that change by the month (UTC), so a count of subjects counts a person
// once a month.
package report

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// Log is where entries come from; oversight.Log is one, whose every answer is itself logged.
type Log interface {
	// Entries answers a page, newest first, as oversight.Office.Entries does.
	Entries(ctx context.Context, q oversight.EntryQuery) (oversight.EntryPage, error)
	// Entry answers one entry, as oversight.Office.Entry does.
	Entry(ctx context.Context, id uuid.UUID) (oversight.LogEntry, error)
}

// Config is what a report is made with. Only Log is needed.
type Config struct {
	Log      Log
	Now      func() time.Time
	Until    time.Time                         // when to stop reading and answer with what there is; zero for never
	Progress func(entries int, back time.Time) // told after each page how many were read, and back to when
	// Checkpoint returns the signed checkpoint that an answer rests on, as a signed note (C2SP tlog-checkpoint);
	// audit.ErrUnpublished where there is none yet.
	Checkpoint func(ctx context.Context) ([]byte, error)
	// Proof returns the proof that an entry is in the log (C2SP tlog-proof); audit.ErrUnpublished for one that no
	// checkpoint covers yet.
	Proof func(ctx context.Context, id uuid.UUID) ([]byte, error)
}

// Query is a question. Which attributes a report takes is in Parameters; the others must be zero.
type Query struct {
	Name       string
	Subject    uuid.UUID
	Credential uuid.UUID
	Client     string // name of an app, in the place of its credential's id: all credentials of that name
	Field      string // a field or a class
	Entry      uuid.UUID
	From, To   time.Time // From ≤ time < To, To now at the latest; the 30 days up to now where zero
	Limit      int       // most entries to read, 1 to MaxLimit; DefaultLimit if zero
	Threshold  int       // subjects an hour, more of which is bulk; DefaultThreshold if zero
	Hours      string    // working hours, such as 07:00-19:00, which is the default
	Days       string    // working days, such as mon-fri, which is the default
	Zone       string    // IANA time zone of the hours; UTC if empty
	Size       int       // of a sample, 1 to MaxSample; DefaultSample if zero
	Seed       string    // of a sample: 1 to 64 letters, digits, '.', '_' and '-'; a random one if empty
}

// Bounds and defaults of a question.
const (
	DefaultRange     = 30 * 24 * time.Hour
	DefaultLimit     = 100_000
	MaxLimit         = 1_000_000
	DefaultThreshold = 100
	DefaultHours     = "07:00-19:00"
	DefaultDays      = "mon-fri"
	DefaultZone      = "UTC"
	DefaultSample    = 25
	MaxSample        = 1000
)

// Bounds of an answer, which keep a report's memory flat.
const (
	maxRows     = 10_000
	maxDistinct = 500_000 // subjects that are told apart at a time
)

// Cell is a value of a row: a string, an int, a time.Time, a uuid.UUID or a []string.
type Cell any

// Fact is a parameter that an answer was made with, as text.
type Fact struct{ Name, Value string }

// Total is a count over the whole answer.
type Total struct {
	Name  string
	Count int
}

// Cut says that entries of the range were not read, and which: those before a time.
type Cut struct {
	By     string    // what was reached: "entries" (Limit), "rows", "subjects" (memory) or "time" (Until)
	Before time.Time // of the oldest entry that was read; what is older is not in the answer
}

// Report is an answer: a table with what it rests on.
type Report struct {
	Name        string
	From, To    time.Time
	Facts       []Fact
	Entries     int  // that were read
	Unpublished int  // of those, so new that no checkpoint covered them when they were read
	Cut         *Cut // nil for an answer over the whole range
	Totals      []Total
	Columns     []string
	Rows        [][]Cell // a cell for each column
	Checkpoint  []byte   // the last one after the reading, a signed note; empty where the log has none yet
	Disclosure  vault.Disclosure
}

// Run answers a question. It returns *vault.Invalid for a question that cannot be asked, and the Log's errors, such as
// *vault.Refusal for who may not ask it.
func Run(ctx context.Context, cfg Config, q Query) (*Report, error) {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	def, err := q.complete(cfg.Now())
	if err != nil {
		return nil, err
	}
	r := &Report{Name: q.Name, From: q.From, To: q.To, Facts: q.facts(), Columns: def.columns}
	switch {
	case def.one:
		err = r.single(ctx, cfg, q)
	case def.answer != nil:
		err = def.answer(ctx, r, cfg, q)
	default:
		err = r.read(ctx, cfg, q, def)
	}
	if err != nil {
		return nil, err
	}
	if cfg.Checkpoint != nil {
		if r.Checkpoint, err = cfg.Checkpoint(ctx); err != nil && !errors.Is(err, audit.ErrUnpublished) {
			return nil, fmt.Errorf("checkpoint: %w", err)
		}
	}
	return r, nil
}

// read goes through the entries that the report is about.
func (r *Report) read(ctx context.Context, cfg Config, q Query, def *definition) error {
	c, err := def.collect(&q)
	if err != nil {
		return err
	}
	rd := newReader(cfg, q, def.sources(&q))
	for {
		e, err := rd.next(ctx)
		if err != nil {
			return err
		}
		if e == nil {
			break
		}
		if by := rd.full(c); by != "" {
			rd.cut = by
			break
		}
		rd.taken(e)
		c.take(e)
	}
	r.Entries, r.Unpublished, r.Disclosure = rd.count, rd.unpublished, rd.disclosure
	if rd.cut != "" {
		r.Cut = &Cut{By: rd.cut, Before: rd.back}
		if rd.count == 0 {
			r.Cut.Before = q.To
		}
	}
	return c.finish(ctx, cfg, r)
}

// collector makes an answer of entries that come newest first.
type collector interface {
	take(e *oversight.LogEntry)
	full() string // why it can take no more, "" while it can
	finish(ctx context.Context, cfg Config, r *Report) error
}
