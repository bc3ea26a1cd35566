package vault

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
)

// errRevision asks the caller to parse again: the catalog changed between parsing and writing.
var errRevision = fmt.Errorf("the catalog changed meanwhile: %w", ErrUnavailable)

// checkDraft refuses a draft of another kind or catalog.
func (q *request) checkDraft(d *Draft, kind string, patch bool) error {
	switch {
	case d.Kind == nil || d.Kind.Name != kind || d.Patch != patch:
		return fmt.Errorf("draft: %w", ErrKind)
	case d.Catalog != q.rev.Digest:
		return errRevision
	}
	return nil
}

// mayWrite refuses fields that the decision does not let this action set.
func (q *request) mayWrite(d policy.Decision, in *Draft, stored *record.Record, path string) error {
	if in.Catalog != q.rev.Digest { // the facts were loaded under a newer catalog than the draft was read under
		return errRevision
	}
	var faults []FieldError
	for _, f := range in.Settings {
		shape, ok := in.Shape(&f, stored.Get)
		if !ok {
			faults = append(faults, FieldError{Field: path + f.Field.Name, Code: "not_allowed", Hint: "a record of this type has no such field"})
			continue
		}
		if !f.Defaulted && (!f.Field.HasPurpose(q.purpose) || !d.MayWrite(f.Field.Name, shape.Class.String(), f.Field.Decides)) {
			faults = append(faults, FieldError{Field: path + f.Field.Name, Code: writeNotAllowed, Hint: q.purpose + " may not set it"})
		}
	}
	if len(faults) == 0 {
		return nil
	}
	invalid := &Invalid{Fields: faults}
	if slices.ContainsFunc(faults, func(f FieldError) bool { return f.Code != writeNotAllowed }) {
		return invalid
	}
	return &Refusal{Code: writeNotAllowed, kind: invalid, outcome: audit.Denied} // nothing is wrong with it but who sends it
}

// writeNotAllowed is the code of a field that the actor may not set.
const writeNotAllowed = "write_not_allowed"

// indexing is a record whose tokens are about to be written.
type indexing struct {
	record *record.Record
	path   string         // of the record's fields in the submitted body: "" or "contact_points[0]."
	draft  *Draft         // what is written into it
	by     *catalog.Field // what an import found the record by
}

// claims reports whether a token stands for a value that this write itself claims for the record. It goes by the
// fields that the write names, whatever they held before, and not by what the reference already led to.
func (x *indexing) claims(t *record.Token) bool {
	if !x.draft.Patch {
		return true
	}
	if x.by != nil && x.by.Number == t.Field.Number && x.record.Table.Kind.Subject {
		return false
	}
	_, value := x.draft.Get(t.Field.Name)
	_, verified := x.draft.Get("verified")
	return value || verified
}

// resolve settles the unique values of one record that another has as well: a *Conflict for who may match the
// field on a record that claims the value; for anyone else this record is accepted, and waits for review where
// the other is the holder, so that a conflict tells nothing. Which record the index has as the holder decides
// nothing else: it may be one that the session may not know of, whose place one that it may know would have.
func (q *request) resolve(ctx context.Context, tx pgx.Tx, x *indexing, rivals []record.Rival) error {
	waits := map[uint16]bool{} // fields whose value waits for review, whatever number and epoch its tokens have
	for i := range rivals {
		t := &rivals[i].Token
		if t.Source != x.record.ID {
			continue
		}
		claims := x.claims(t)
		if claims {
			if told, err := q.mayKnowClaimant(ctx, tx, t); err != nil {
				return err
			} else if told {
				return &Conflict{Field: x.path + t.Field.Name}
			}
		}
		if !rivals[i].Taken {
			continue
		}
		if err := t.Share(ctx, tx, q.rev.Family(t.Index)); err != nil {
			return err
		}
		if !claims || waits[t.Field.Number] { // a value that was there before waits already
			continue
		}
		waits[t.Field.Number] = true
		if _, err := x.record.Review(ctx, tx, record.CauseDuplicate, t.Index, q.v.now()); err != nil {
			return err
		}
	}
	return nil
}

// mayKnowClaimant asks policy whether this session could have found a record that claims a unique value by that
// value: only then may it be told that the value is taken.
func (q *request) mayKnowClaimant(ctx context.Context, tx pgx.Tx, t *record.Token) (bool, error) {
	own := q.kind
	if own.Parent != "" {
		own = q.rev.Kind(own.Parent)
	}
	after := uuid.Nil
	for looked := 0; looked < maxHolders; looked += revision.AtOnce {
		_, wave, err := q.v.facts.Load(ctx, tx, own.Name, func(t *revision.Table) revision.Statement { return t.ByToken }, int16(t.Index), t.Epoch, t.Value[:], after, uuid.Nil) //nolint:gosec // index numbers are at most 32767
		if err != nil {
			return false, err
		}
		for _, f := range wave {
			if told, err := q.mayKnowClaim(ctx, own.Name, f, t); told || err != nil {
				return told, err
			}
		}
		if len(wave) < revision.AtOnce {
			break
		}
		after = wave[len(wave)-1].ID
	}
	return false, nil
}

// mayKnowClaim is mayKnowClaimant of one record.
func (q *request) mayKnowClaim(ctx context.Context, kind string, f *facts.Facts, t *record.Token) (bool, error) {
	if !f.Found || q.foreign(f.Subject) {
		return false, nil
	}
	if may, err := q.mayFind(ctx, kind, f, t.Field, t.Class); err != nil || !may {
		return false, err
	}
	roots, err := q.writing(ctx)
	if err != nil {
		return false, err
	}
	claims, err := f.Claims(roots, t.Index, t.Value, t.Source)
	if claims && err == nil {
		q.about = append(q.about, f)
	}
	return claims && err == nil, err
}

// mayFind asks policy whether this session could find a record by a field.
func (q *request) mayFind(ctx context.Context, kind string, f *facts.Facts, field *catalog.Field, class catalog.Class) (bool, error) {
	if !field.HasPurpose(q.purpose) {
		return false, nil
	}
	ask := q.ask()
	ask.Action, ask.Kind, ask.Record = policy.ActionLookup, kind, &f.Policy
	d, err := q.rev.Engine.Decide(ctx, &ask)
	if err != nil {
		return false, fmt.Errorf("decide %s: %w", ask.Action, err)
	}
	return d.MayMatch(field.Name, class.String()), nil
}
