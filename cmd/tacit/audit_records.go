package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/attest"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
)

// errRecords is what records that are not as the log says end with.
var errRecords = errors.New("records are not what the log says was written last")

// recordsReport is what audit verify --records prints as JSON.
type recordsReport struct {
	OK           bool            `json:"ok"`
	Subjects     int             `json:"subjects"`
	Records      int             `json:"records"`
	SubResources int             `json:"sub_resources"`
	Entries      int             `json:"entries"`
	Earlier      int             `json:"of_earlier_releases"`
	Pruned       int             `json:"beyond_retention"`
	Restored     int             `json:"older_than_restore"`
	Busy         int             `json:"busy"`
	Unopened     int             `json:"entries_not_opened"`
	More         int             `json:"more"`
	Findings     []recordFinding `json:"findings"`
}

type recordFinding struct {
	Kind    string `json:"kind"`
	Record  string `json:"record,omitempty"`
	Subject string `json:"subject,omitempty"`
	What    string `json:"what"`
	Version uint64 `json:"version,omitempty"`
	Logged  uint64 `json:"logged,omitempty"`
}

// records compares every record with what the log says of it.
func (c *auditVerifyCmd) records(ctx context.Context, t *cli.Terminal, a *assembly) (recordsReport, error) {
	var err error
	// It appends nothing; what the log is not in order for has been said by then.
	if a.log, err = audit.New(ctx, audit.Config{Pool: a.pool, Writers: 1, AllowUnsafe: true, MAC: a.notary.MAC}); err != nil {
		return recordsReport{}, err
	}
	keys, err := keyring.New(a.keystone, a.pool)
	if err != nil {
		return recordsReport{}, err
	}
	pruned, err := prunedBefore(ctx, a)
	if err != nil {
		return recordsReport{}, err
	}
	r, err := attest.Check(ctx, attest.Config{
		Pool: a.pool, Keys: keys, Revisions: revision.NewTrusting(a.pool, keys, bundle.Keys{}), Entries: a.everyEntry, Pruned: pruned,
		Progress: c.recordsProgress(t),
	})
	if err != nil {
		return recordsReport{}, err
	}
	out := recordsReport{
		r.OK(), r.Subjects, r.Records, r.SubResources, r.Entries, r.Earlier, r.Pruned, r.Restored, r.Busy, r.Unopened, r.More, []recordFinding{},
	}
	for _, f := range r.Findings {
		out.Findings = append(out.Findings, recordFinding{f.Kind, idText(f.Record), idText(f.Subject), string(f.What), f.Version, f.Logged})
	}
	return out, nil
}

func idText(id uuid.UUID) string {
	if id == uuid.Nil {
		return ""
	}
	return id.String()
}

const selectKeptFrom = `SELECT min(first) FROM log_bundle WHERE idx >= $1`

// prunedBefore is the time before which entries were dropped, as far as an entry of the log says so; zero for none. The head
// is not believed: whoever can write it would excuse rows that no entry tells of.
func prunedBefore(ctx context.Context, a *assembly) (time.Time, error) {
	head, err := archive.ReadHead(ctx, a.pool)
	if err != nil || head.Kept == 0 {
		return time.Time{}, err
	}
	said, _, err := announced(ctx, a.log)
	kept := min(head.Kept, said)
	if err != nil || kept == 0 {
		return time.Time{}, err
	}
	var milli *int64
	if err := a.pool.QueryRow(ctx, selectKeptFrom, int64(kept/archive.BundleSize)).Scan(&milli); err != nil { //nolint:gosec // counts entries
		return time.Time{}, postgres.Scrub(err)
	}
	if milli != nil {
		return time.UnixMilli(*milli), nil
	}
	oldest, _, err := a.log.Entries(ctx, audit.Query{Limit: 1}) // beyond the last full bundle
	if err != nil || len(oldest) == 0 {
		return time.Time{}, err
	}
	return oldest[0].Time, nil
}

// everyEntry reads the whole log, oldest first.
func (a *assembly) everyEntry(ctx context.Context, yield func(*audit.Entry) error) error {
	q := audit.Query{Limit: audit.MaxLimit}
	for {
		page, next, err := a.log.Entries(ctx, q)
		if err != nil {
			return err
		}
		for i := range page {
			if err := yield(&page[i].Entry); err != nil {
				return err
			}
		}
		if q.After = next; next == uuid.Nil {
			return nil
		}
	}
}

// everyRecord is how often progress is told.
const everyRecord = 100_000

func (c *auditVerifyCmd) recordsProgress(t *cli.Terminal) func(attest.Progress) {
	step, next := "", 0
	return func(p attest.Progress) {
		if p.Step != step {
			step, next = p.Step, everyRecord
		}
		if p.Done < next || c.Quiet {
			return
		}
		next = p.Done + everyRecord
		t.Say("%s: %d", p.Step, p.Done)
	}
}

func (r *recordsReport) print(t *cli.Terminal) error {
	verdict := "as the log says"
	if !r.OK {
		verdict = fmt.Sprintf("%d are not as the log says", len(r.Findings)+r.More)
	}
	rows := [][]string{
		{"subjects", fmt.Sprint(r.Subjects)},
		{"records", fmt.Sprintf("%d, and %d sub-resources", r.Records, r.SubResources)},
		{"entries read", fmt.Sprint(r.Entries)},
	}
	for _, n := range []struct {
		what  string
		count int
	}{
		{"written by earlier releases, content not compared", r.Earlier},
		{"last written before the log's retention, not compared", r.Pruned},
		{"older than a restore, not compared", r.Restored},
		{"written all the while: check again", r.Busy},
		{"entries whose details do not open", r.Unopened},
	} {
		if n.count > 0 {
			rows = append(rows, []string{n.what, fmt.Sprint(n.count)})
		}
	}
	if err := t.PrintTable(nil, append(rows, []string{"records", verdict})); err != nil || len(r.Findings) == 0 {
		return err
	}
	rows = nil
	for _, f := range r.Findings {
		rows = append(rows, []string{f.Kind, f.Record, f.What, fmt.Sprint(f.Version), fmt.Sprint(f.Logged)})
	}
	return t.PrintTable([]string{"kind", "record", "what", "version", "logged"}, rows)
}
