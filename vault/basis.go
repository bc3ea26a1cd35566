package vault

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// BasisInput is a legal basis for a subject's data, with the article or contract it rests on.
type BasisInput struct {
	Basis    string // one of catalog.LegalBases but consent, or statutory
	Citation string
}

// citations are clear text, so they take what a reference to a law or a contract number needs and no more.
var citations = regexp.MustCompile(`^[A-Za-z0-9§ .,()/:-]{3,120}$`)

// statutory is the basis that opens special categories besides explicit consent (GDPR Art. 9(2)(b) to (j)).
const statutory = "statutory"

// RecordBasis adds a legal basis to a subject: policy sees it from the next request on.
func (s *Session) RecordBasis(ctx context.Context, kind string, subject uuid.UUID, in BasisInput) (BasisRecorded, error) {
	return through(ctx, s, policy.ActionBasis, kind, func(ctx context.Context, q *request) (BasisRecorded, error) {
		if err := checkBasis(in); err != nil {
			return BasisRecorded{}, err
		}
		return q.changeBases(ctx, subject, func(ctx context.Context, tx pgx.Tx, f *facts) (uuid.UUID, error) {
			return q.addBasis(ctx, tx, f, in)
		})
	})
}

// EndBasis ends a basis that RecordBasis recorded. An unknown one, or one that has ended, is ErrNotFound.
func (s *Session) EndBasis(ctx context.Context, kind string, subject, basis uuid.UUID) (BasisRecorded, error) {
	return through(ctx, s, policy.ActionBasis, kind, func(ctx context.Context, q *request) (BasisRecorded, error) {
		return q.changeBases(ctx, subject, func(ctx context.Context, tx pgx.Tx, f *facts) (uuid.UUID, error) {
			return basis, q.endBasis(ctx, tx, f, basis)
		})
	})
}

func checkBasis(in BasisInput) error {
	known := append(slices.DeleteFunc(catalog.LegalBases(), func(b string) bool { return b == "consent" }), statutory)
	if !slices.Contains(known, in.Basis) {
		return &Invalid{Fields: []FieldError{{Field: "basis", Code: "not_declared", Hint: "one of " + strings.Join(known, ", ")}}}
	}
	if what, found := value.Detect(in.Citation); found || !citations.MatchString(in.Citation) {
		hint := "3 to 120 letters, digits and . , ( ) / : § -"
		if found {
			hint = "it looks like " + what + "; a citation names a law or a contract, not a person"
		}
		return &Invalid{Fields: []FieldError{{Field: "citation", Code: "bad_form", Hint: hint}}}
	}
	return nil
}

// changeBases locks the subject's state, decides, changes the ledger and stores the new state.
func (q *request) changeBases(ctx context.Context, subject uuid.UUID, change func(context.Context, pgx.Tx, *facts) (uuid.UUID, error)) (BasisRecorded, error) {
	if !q.kind.Subject {
		return BasisRecorded{}, ErrKind
	}
	var out BasisRecorded
	err := q.v.inTx(ctx, func(tx pgx.Tx) error {
		f, err := q.lockState(ctx, tx, subject)
		if err != nil {
			return err
		}
		if _, err := q.decide(ctx, f); err != nil {
			return err
		}
		if out.ID, err = change(ctx, tx, f); err != nil {
			return err
		}
		out.Bases = f.state.basisNames()
		return q.storeBases(ctx, tx, f, out.ID)
	})
	if err != nil {
		return BasisRecorded{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}

func (q *request) storeBases(ctx context.Context, tx pgx.Tx, f *facts, id uuid.UUID) error {
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return err
	}
	if err := q.putState(ctx, tx, roots.mac, f); err != nil {
		return err
	}
	return q.recordEvent(ctx, tx, f, id)
}

// basisRow is one row of table basis.
type basisRow struct {
	id         uuid.UUID
	basis      string
	citation   string
	recorded   time.Time
	ended      time.Time
	credential uuid.UUID
	entry      uuid.UUID
}

func (b *basisRow) parts(subject uuid.UUID) [][]byte {
	return [][]byte{subject[:], b.id[:], []byte(b.basis), []byte(b.citation), timePart(b.recorded), timePart(b.ended), b.credential[:], b.entry[:]}
}

func (q *request) addBasis(ctx context.Context, tx pgx.Tx, f *facts, in BasisInput) (uuid.UUID, error) {
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return uuid.Nil, err
	}
	id, err := newID()
	if err != nil {
		return uuid.Nil, err
	}
	b := basisRow{id: id, basis: in.Basis, citation: in.Citation, recorded: micro(f.now), credential: q.actor.credential.ID, entry: q.entry.ID}
	_, err = tx.Exec(ctx, `INSERT INTO basis (subject, id, basis, citation, recorded_at, credential, entry, mac) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		f.subject, b.id, b.basis, b.citation, b.recorded, b.credential, b.entry, roots.mac.Sum(tagBasis, b.parts(f.subject)...))
	if err != nil {
		return uuid.Nil, fmt.Errorf("basis of %s: %w", f.subject, unavailable(err))
	}
	f.state = f.state.withBasis(basisFact{Basis: b.basis, Event: b.id})
	return id, nil
}

func (q *request) endBasis(ctx context.Context, tx pgx.Tx, f *facts, id uuid.UUID) error {
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return err
	}
	b := basisRow{id: id}
	var ended *time.Time
	var mac []byte
	err = tx.QueryRow(ctx, `SELECT basis, citation, recorded_at, ended_at, credential, entry, mac FROM basis WHERE subject = $1 AND id = $2 FOR UPDATE`,
		f.subject, id).Scan(&b.basis, &b.citation, &b.recorded, &ended, &b.credential, &b.entry, &mac)
	if errors.Is(err, pgx.ErrNoRows) {
		return q.absent(f)
	}
	if err != nil {
		return fmt.Errorf("basis %s: %w", id, unavailable(err))
	}
	b.recorded, b.ended = micro(b.recorded), timeOf(ended)
	if !roots.mac.Verify(mac, tagBasis, b.parts(f.subject)...) {
		return fmt.Errorf("basis %s: %w", id, ErrIntegrity)
	}
	if !b.ended.IsZero() {
		return q.absent(f)
	}
	b.ended = micro(f.now)
	if _, err := tx.Exec(ctx, `UPDATE basis SET ended_at = $3, mac = $4 WHERE subject = $1 AND id = $2`,
		f.subject, id, b.ended, roots.mac.Sum(tagBasis, b.parts(f.subject)...)); err != nil {
		return fmt.Errorf("basis %s: %w", id, unavailable(err))
	}
	f.state = f.state.withoutBasis(id)
	return nil
}
