// Package importer reads files as records: rows that name nobody known become new records, the others change those that
// they name. A row that is not taken is reported and never dropped. What an import made and changed is kept, so that it can
// be taken back. Each of its methods takes a session and passes the vault's gate.
package importer

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/store"
)

// The forms of a file.
const (
	CSV    = "csv"
	NDJSON = "ndjson"
)

// Spec says how a file becomes records of a kind.
type Spec struct {
	Kind string
	// Map, Set, Region, Columns, Parent and Key are those of mapping.Spec.
	Map     map[string]string
	Set     map[string]string
	Region  string
	Columns []mapping.Column
	Parent  *mapping.Column
	Key     string

	Format    string // CSV if empty
	Delimiter rune   // of CSV; comma if zero
	DryRun    bool   // check every row, change nothing
	// Resume is a job of the same credential and file that ended before its file did: rows that it has done are passed
	// over. It is *fault.Invalid where the file begins otherwise than the job's did.
	Resume   uuid.UUID
	Progress func(rows int)
}

type (
	// Report says what an import did. A row that matches a record by its unique reference updates it, where this
	// session could find the record by it; a row this credential imported before, in the same words, is left alone.
	Report = job.Report
	// RowError is one thing wrong with one row. It never holds the value.
	RowError = mapping.RowError
	// Stopped is an import that ended before its file did, for whatever reason errors.Is finds in it. What was done
	// until then stays, and its job says how far it came.
	Stopped = job.Stopped
)

// Importer is safe for concurrent use.
type Importer struct {
	on      vault.Foundation
	running job.Underway
}

// New makes an importer of a vault.
func New(v *vault.Vault) *Importer { return &Importer{on: v.Foundation()} }

// savingTimeout bounds the storing of a report whose caller has gone.
const savingTimeout = 5 * time.Second

// Import reads a file as records of a kind, in batches, each with its own transaction and log entry.
// A bad row is reported and skipped; the others are kept. Errors of the whole: a *vault.Refusal, fault.ErrKind, and
// fault.ErrBusy while another import of this credential runs here. Once it has begun they are in a *Stopped:
// *fault.Invalid for the mapping or an endless row, fault.ErrBudget, fault.ErrUnauthenticated for a credential that was
// revoked meanwhile, fault.ErrUnavailable.
func (m *Importer) Import(ctx context.Context, s *vault.Session, spec Spec, r io.Reader) (Report, error) {
	kind, ok := m.on.Revisions.Current().Catalog.Kind(spec.Kind)
	gate := spec.Kind
	if ok && kind.Parent != "" {
		gate = kind.Parent // a sub-resource is written by a change of its record
	}
	return vault.Pass(ctx, s, policy.ActionImport, gate, func(ctx context.Context, p *vault.Passage) (Report, error) {
		if err := p.Allow(ctx); err != nil {
			return Report{}, err
		}
		id := p.Credential().ID
		if !m.running.Start(id) {
			return Report{}, fault.ErrBusy
		}
		defer m.running.End(id)
		return m.run(ctx, p, spec, r)
	})
}

func (m *Importer) run(ctx context.Context, p *vault.Passage, spec Spec, file io.Reader) (Report, error) {
	kind, ok := p.Catalog().Kind(spec.Kind)
	if !ok {
		return Report{}, fault.ErrKind
	}
	begin := job.Beginning{Credential: p.Credential().ID, Kind: kind.Name, DryRun: spec.DryRun, At: store.Micro(m.on.Now()), Continues: spec.Resume}
	report, err := job.Begin(ctx, m.on.Pool, begin)
	if err != nil {
		return Report{}, err
	}
	i := newRun(m, p, kind, spec, report)
	return i.finish(ctx, i.read(ctx, file))
}

// newRun is one import that is about to read its file.
func newRun(m *Importer, p *vault.Passage, kind *catalog.Kind, spec Spec, report Report) *run {
	i := &run{
		on: m.on, p: p, own: p, kind: kind, whole: kind, spec: spec, report: report, named: map[uuid.UUID]struct{}{},
		last: map[[16]byte][]byte{}, refs: map[refKey]uuid.UUID{},
	}
	if kind.Parent != "" {
		i.whole, _ = p.Catalog().Kind(kind.Parent)
	}
	return i
}

// finish records the import as a whole and then stores the report, whatever happened: what a report tells of
// known subjects is in the log before anybody can read it.
func (i *run) finish(ctx context.Context, err error) (Report, error) {
	i.report.State, i.report.FinishedAt = job.Done, store.Micro(i.on.Now())
	if err != nil {
		i.report.State = job.Failed
	}
	saving, cancel := context.WithTimeout(context.WithoutCancel(ctx), savingTimeout)
	defer cancel()
	if err == nil || len(i.named) > 0 {
		if logErr := i.record(saving); logErr != nil {
			return Report{}, &Stopped{Job: i.report.ID, Err: errors.Join(err, logErr)}
		}
	}
	if err := errors.Join(err, i.report.Save(saving, i.on.Pool)); err != nil {
		return Report{}, &Stopped{Job: i.report.ID, Err: err}
	}
	i.report.Disclosure = i.own.Disclosure()
	return i.report, nil
}

// Job reads the report of an import that this credential ran. Another's is absent.
func (m *Importer) Job(ctx context.Context, s *vault.Session, id uuid.UUID) (Report, error) {
	return vault.Pass(ctx, s, policy.ActionImport, "", func(ctx context.Context, p *vault.Passage) (Report, error) {
		if err := p.Allow(ctx); err != nil {
			return Report{}, err
		}
		r, err := job.Read(ctx, m.on.Pool, p.Credential().ID, id)
		if errors.Is(err, fault.ErrNotFound) {
			return Report{}, p.Absent()
		}
		if err != nil {
			return Report{}, err
		}
		if err := p.Record(ctx, audit.Released); err != nil {
			return Report{}, err
		}
		r.Disclosure = p.Disclosure()
		return r, nil
	})
}
