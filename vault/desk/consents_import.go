package desk

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/capture"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Bounds of an import of consents.
const (
	importBatch     = 100 // lines of one transaction and one log entry
	importLineBytes = 64 << 10
	importErrors    = 1000
)

// importable are the kinds of a line: what was collected elsewhere is never a consent of this vault's own capture.
var importable = []consent.Kind{consent.KindImported, consent.KindRefused, consent.KindWithdrawn, consent.KindRevoked, consent.KindObjected}

// ConsentImportError is one thing wrong with one line of an import. It never holds a value.
type ConsentImportError struct {
	Line  int    `json:"line"` // from 1
	Field string `json:"field,omitzero"`
	Code  string `json:"code"`
	Hint  string `json:"hint,omitzero"`
}

// ConsentImport says what an import of consents did.
type ConsentImport struct {
	Lines      int                  `json:"lines"`
	Recorded   int                  `json:"recorded"`
	Unchanged  int                  `json:"unchanged"` // in the ledger already, by their evidence
	Failed     int                  `json:"failed"`
	Errors     []ConsentImportError `json:"errors"`           // the first 1,000
	More       bool                 `json:"more,omitzero"`    // there were more
	DryRun     bool                 `json:"dry_run,omitzero"` // nothing was changed
	Disclosure reply.Disclosure     `json:"-"`                // of the first of its entries, one for each 100 lines
}

func (r *ConsentImport) fail(line int, faults ...ConsentImportError) {
	r.Failed++
	for _, f := range faults {
		if len(r.Errors) == importErrors {
			r.More = true
			return
		}
		f.Line = line
		r.Errors = append(r.Errors, f)
	}
}

// consentLine is a line of an import, with the names that a single event has in a request.
type consentLine struct {
	Subject uuid.UUID `json:"subject"`
	Kind    string    `json:"kind"`
	Purpose string    `json:"purpose"`
	Channel string    `json:"channel"`

	Explicit bool `json:"explicit"`
	Notice   struct {
		ID      string `json:"id"`
		Version int    `json:"version"`
	} `json:"notice"`
	Locale       string    `json:"locale"`
	Jurisdiction string    `json:"jurisdiction"`
	Expressed    string    `json:"expressed"`
	Evidence     string    `json:"evidence_sha256"`
	Point        uuid.UUID `json:"point"`
	Guardian     uuid.UUID `json:"guardian"`
	Grade        string    `json:"grade"`
	OccurredAt   time.Time `json:"occurred_at"`
	ValidUntil   time.Time `json:"valid_until"`

	number int
	in     ledger.ConsentInput
}

// parse reads a line. Its fault says what is wrong without a word of it.
func (l *consentLine) parse(raw []byte) *ConsentImportError {
	if json.Unmarshal(raw, l, json.RejectUnknownMembers(true)) != nil {
		return &ConsentImportError{Code: "bad_line", Hint: "one JSON object with the members of a consent event and subject"}
	}
	evidence, err := hex.DecodeString(l.Evidence)
	switch {
	case l.Subject == uuid.Nil:
		return &ConsentImportError{Field: "subject", Code: "required"}
	case err != nil || len(evidence) != sha256.Size:
		return &ConsentImportError{Field: "evidence_sha256", Code: "required", Hint: "the SHA-256 of the proof, by which a line is known when it comes again"}
	case !slices.Contains(importable, consent.Kind(l.Kind)):
		var words []string
		for _, k := range importable {
			words = append(words, string(k))
		}
		return &ConsentImportError{Field: "kind", Code: "not_allowed", Hint: "one of " + strings.Join(words, ", ")}
	case l.OccurredAt.IsZero():
		return &ConsentImportError{Field: "occurred_at", Code: "required", Hint: "when the person acted"}
	}
	l.in = ledger.ConsentInput{
		Kind: l.Kind, Purpose: l.Purpose, Channel: l.Channel, Explicit: l.Explicit, NoticeID: l.Notice.ID, NoticeVersion: l.Notice.Version,
		Locale: l.Locale, Jurisdiction: l.Jurisdiction, Expressed: l.Expressed, Evidence: evidence, Point: l.Point, Guardian: l.Guardian,
		Grade: l.Grade, OccurredAt: l.OccurredAt, ValidUntil: l.ValidUntil,
	}
	return nil
}

// ImportConsents records consents that were collected elsewhere, one JSON object a line: the kind imported, graded by how
// well it is documented, of which only what is verified or documented permits anything; and what people refused, withdrew
// from or objected to. A line whose evidence is in the person's ledger already changes nothing, so a file can be sent
// again. A bad line is reported and skipped. It takes a credential that may capture, as a single consent does, and dryRun
// changes nothing, but is logged, since it tells who is known. Errors of the whole: a *Refusal, ErrUnavailable; where a
// budget ends, the report says at which line.
func (d *Desk) ImportConsents(ctx context.Context, s *vault.Session, kind string, r io.Reader, dryRun bool) (ConsentImport, error) {
	out := ConsentImport{DryRun: dryRun, Errors: []ConsentImportError{}}
	in := bufio.NewScanner(r)
	in.Buffer(nil, importLineBytes)
	for begun := false; ; begun = true {
		batch, last := out.read(in)
		if last && begun && len(batch) == 0 {
			break
		}
		err := d.importBatch(ctx, s, kind, batch, &out)
		if errors.Is(err, fault.ErrBudget) {
			first := slices.MinFunc(batch, func(a, b consentLine) int { return cmp.Compare(a.number, b.number) })
			out.fail(first.number, ConsentImportError{Code: "budget_exhausted", Hint: "no line of this hundred, nor after it, was recorded; import the file again later"})
			return out, nil
		}
		if err != nil {
			return ConsentImport{}, err
		}
		if last {
			break
		}
	}
	if err := in.Err(); err != nil {
		code := "unreadable"
		if errors.Is(err, bufio.ErrTooLong) {
			code = "too_long"
		}
		out.fail(out.Lines+1, ConsentImportError{Code: code, Hint: "nothing from this line on was recorded"})
	}
	return out, nil
}

// read reads the lines of a batch; last where the file has ended.
func (r *ConsentImport) read(in *bufio.Scanner) (batch []consentLine, last bool) {
	for len(batch) < importBatch {
		if !in.Scan() {
			return batch, true
		}
		r.Lines++
		if len(bytes.TrimSpace(in.Bytes())) == 0 {
			continue
		}
		l := consentLine{number: r.Lines}
		if bad := l.parse(in.Bytes()); bad != nil {
			r.fail(l.number, *bad)
			continue
		}
		batch = append(batch, l)
	}
	return batch, false
}

var errDryRun = errors.New("dry run")

// importBatch records some lines in one transaction, and reports of them what came of each.
func (d *Desk) importBatch(ctx context.Context, s *vault.Session, kind string, batch []consentLine, out *ConsentImport) error {
	// One order for all, so that imports do not wait for each other in a circle; a person's lines stay in that of the file.
	slices.SortStableFunc(batch, func(a, b consentLine) int { return bytes.Compare(a.Subject[:], b.Subject[:]) })
	done, err := vault.Pass(ctx, s, policy.ActionConsent, kind, func(ctx context.Context, p *vault.Passage) (ConsentImport, error) {
		if p.Credential().Subject != uuid.Nil {
			return ConsentImport{}, p.Refuse(fault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
		}
		if err := p.Possible(); err != nil {
			return ConsentImport{}, err
		}
		if !p.Credential().Capture {
			return ConsentImport{}, p.Refuse(fault.ErrDenied, "capture_not_allowed", "capture")
		}
		var people []uuid.UUID
		for i := range batch {
			people = append(people, batch[i].Subject)
		}
		if err := p.Charge(ctx, slices.Compact(people)...); err != nil {
			return ConsentImport{}, err
		}
		var part ConsentImport
		err := p.InTx(ctx, func(tx pgx.Tx) error {
			part = ConsentImport{}
			for i := range batch {
				if err := d.importLine(ctx, tx, p, &batch[i], &part); err != nil {
					return err
				}
			}
			if out.DryRun {
				return errDryRun
			}
			return p.RecordTx(ctx, tx, audit.Written, "import")
		})
		if errors.Is(err, errDryRun) {
			err = p.Record(ctx, audit.Released, "dry_run")
		}
		part.Disclosure = p.Disclosure()
		return part, err
	})
	if err != nil {
		return err
	}
	out.merge(&done)
	return nil
}

func (r *ConsentImport) merge(part *ConsentImport) {
	r.Recorded, r.Unchanged, r.Failed = r.Recorded+part.Recorded, r.Unchanged+part.Unchanged, r.Failed+part.Failed
	room := importErrors - len(r.Errors)
	r.More = r.More || len(part.Errors) > room
	r.Errors = append(r.Errors, part.Errors[:min(room, len(part.Errors))]...)
	slices.SortStableFunc(r.Errors, func(a, b ConsentImportError) int { return cmp.Compare(a.Line, b.Line) })
	if r.Disclosure.Entry == uuid.Nil {
		r.Disclosure = part.Disclosure
	}
}

// importLine records one line. What is wrong with it stands in the report; an error ends the batch.
func (d *Desk) importLine(ctx context.Context, tx pgx.Tx, p *vault.Passage, l *consentLine, out *ConsentImport) error {
	if slices.Contains(p.Credential().Purposes, l.Purpose) && capture.Needed(consent.Kind(l.Kind)) {
		out.fail(l.number, ConsentImportError{Field: "purpose", Code: "capture_not_allowed", Hint: "who reads under a purpose does not record consent for it"})
		return nil
	}
	f, err := p.Lock(ctx, tx, l.Subject)
	if _, refused := errors.AsType[*vault.Refusal](err); refused {
		out.fail(l.number, ConsentImportError{Field: "subject", Code: "not_found"})
		return nil
	}
	if err != nil {
		return err
	}
	b, err := d.openLedger(ctx, tx, f)
	if err != nil {
		return err
	}
	det := tape.Details{}
	switch e, err := b.imported(p, l); {
	case errors.Is(err, errKnown):
		out.Unchanged++
	case err != nil:
		var invalid *fault.Invalid
		if !errors.As(err, &invalid) {
			return err
		}
		var faults []ConsentImportError
		for _, x := range invalid.Fields {
			faults = append(faults, ConsentImportError{Field: x.Field, Code: x.Code, Hint: x.Hint})
		}
		out.fail(l.number, faults...)
	default:
		if err := b.add(ctx, tx, e); err != nil {
			return err
		}
		if err := p.PutState(ctx, tx, f); err != nil {
			return err
		}
		det.Event, det.Version = e.ID, uint64(f.Stored.Revision) //nolint:gosec // > 0 by CHECK
		out.Recorded++
	}
	return p.About(f, release.Left{}, det)
}

var errKnown = errors.New("it is in the ledger already")

// imported makes the event of a line, errKnown for one that the ledger holds by the same evidence.
func (b *book) imported(p *vault.Passage, l *consentLine) (consent.Event, error) {
	known := slices.ContainsFunc(b.events, func(e consent.Event) bool {
		return bytes.Equal(e.Evidence, l.in.Evidence) && string(e.Kind) == l.Kind && e.Purpose == l.Purpose && e.Channel == l.Channel && e.Point == l.Point
	})
	if known {
		return consent.Event{}, errKnown
	}
	e, err := b.event(p, l.in)
	if err != nil {
		return e, err
	}
	return e, capture.Check(b.facts, &e)
}
