package vault

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/value"
)

// Get reads one record. fields selects names to return; empty is all. Errors: a *Refusal, ErrBudget,
// *Invalid for an unknown field name, ErrIntegrity, ErrUnavailable.
func (s *Session) Get(ctx context.Context, kind string, id uuid.UUID, fields []string) (Reply, error) {
	return through(ctx, s, policy.ActionRead, kind, func(ctx context.Context, q *request) (Reply, error) {
		if err := q.checkFields(fields); err != nil {
			return Reply{}, err
		}
		f, err := q.loadID(ctx, id)
		if err != nil {
			return Reply{}, q.chargeMiss(ctx, err, id)
		}
		d, err := q.decide(ctx, f)
		if err != nil {
			return Reply{}, q.chargeMiss(ctx, err, id)
		}
		return q.releaseOne(ctx, f, d, fields)
	})
}

// Children reads one list of sub-resources of a record, for example a contact's contact_points: kind is
// the child kind. Errors as those of Get.
func (s *Session) Children(ctx context.Context, kind string, parent uuid.UUID) (Reply, error) {
	child, ok := s.v.Catalog().Kind(kind)
	if !ok || child.Parent == "" {
		return Reply{}, ErrKind
	}
	return s.Get(ctx, child.Parent, parent, []string{child.ParentList})
}

// releaseOne charges, opens, records and only then hands out a single record.
func (q *request) releaseOne(ctx context.Context, f *facts.Facts, d policy.Decision, fields []string, beside ...release.Left) (Reply, error) {
	if err := q.charge(ctx, f.Subject); err != nil {
		return Reply{}, err
	}
	reply, l, err := q.open(ctx, f, d, fields)
	if err != nil {
		return Reply{}, err
	}
	var named []release.Left
	if reply.Merged, named, err = q.merged(ctx, f); err != nil {
		return Reply{}, err
	}
	q.entry.Groups = release.Groups(apart(l, beside, named))
	if err := q.record(ctx, audit.Released); err != nil {
		return Reply{}, err
	}
	reply.Disclosure = q.disclosure()
	return reply, nil
}

// chargeMiss counts a probe for something that is not there or not released, so that neither ids nor values
// can be tried without end.
func (q *request) chargeMiss(ctx context.Context, err error, probe uuid.UUID) error {
	if !errors.Is(err, ErrNotFound) && !errors.Is(err, ErrGone) && !errors.Is(err, ErrDenied) {
		return err
	}
	if over := q.charge(ctx, probe); over != nil {
		return over
	}
	return err
}

// checkFields refuses names that the kind does not have.
func (q *request) checkFields(fields []string) error {
	var faults []FieldError
	for i, name := range fields {
		if _, ok := q.kind.Field(name); ok || q.hasList(name) {
			continue
		}
		faults = append(faults, FieldError{Field: fmt.Sprintf("fields[%d]", i), Code: "unknown_field", Hint: fault.Nearest(name, draft.FieldNames(q.kind))})
	}
	if len(faults) > 0 {
		return &Invalid{Fields: faults}
	}
	return nil
}

func (q *request) hasList(name string) bool {
	for _, c := range q.kind.Children() {
		if c.ParentList == name {
			return true
		}
	}
	return false
}

// LookupQuery asks for one record by an exact value.
type LookupQuery struct {
	Kind   string // "" is contact
	By     string // one of catalog.Kind.LookupKeys
	Value  []byte // JSON
	Region string // country assumed of a phone number without a country code, ISO 3166
}

const defaultLookup = "contact"

// Lookup finds the one record that holds a value, and answers like Get. It needs policy's match for the
// field, before the database is asked and on the record found. Of several records one that claims the value
// for itself is preferred, the oldest of these; without one they are ErrAmbiguous. A record that is closed to
// the session is a miss, whatever closes it: its value is hidden too. A miss is recorded and counts against the
// budget.
func (s *Session) Lookup(ctx context.Context, query LookupQuery) (Reply, error) {
	return through(ctx, s, policy.ActionLookup, cmp.Or(query.Kind, defaultLookup), func(ctx context.Context, q *request) (Reply, error) {
		if q.kind.Path == "" {
			return Reply{}, ErrKind
		}
		field, shape, err := q.lookupField(query.By)
		if err != nil {
			return Reply{}, err
		}
		val, err := query.parse(field, shape)
		if err != nil {
			return Reply{}, err
		}
		if err := q.mayMatch(matchKey{field, shape.Class}); err != nil {
			return Reply{}, err
		}
		f, d, err := q.find(ctx, shape, field, val)
		if err != nil {
			return Reply{}, q.chargeMiss(ctx, err, uuid.New())
		}
		f, d, beside, err := q.survivor(ctx, f, d)
		if err != nil {
			return Reply{}, err
		}
		return q.releaseOne(ctx, f, d, nil, beside...)
	})
}

// parse reads the value of a look-up. Only here may a phone number stand without its country code.
func (l LookupQuery) parse(field *catalog.Field, shape catalog.Shape) (value.Value, error) {
	if l.Region != "" && !value.KnownRegion(l.Region) {
		return value.Value{}, &Invalid{Fields: []FieldError{{Field: "region", Code: "bad_form", Hint: "two capital letters of ISO 3166, such as GB"}}}
	}
	val, err := value.FromJSON(shape.Type, l.Value, field.Options(l.Region))
	if err == nil {
		return val, nil
	}
	f := draft.ValueFault(l.By, err)
	if shape.Type == value.Phone && l.Region == "" && f.Code == string(value.BadForm) {
		f.Hint += ", or give region"
	}
	return value.Value{}, &Invalid{Fields: []FieldError{f}}
}

// lookupField resolves the field a look-up key stands for.
func (q *request) lookupField(by string) (*catalog.Field, catalog.Shape, error) {
	keys := q.kind.LookupKeys()
	for _, k := range keys {
		if k.Name == by {
			return k.Field, k.Shape, nil
		}
	}
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = k.Name
	}
	if slices.Contains(q.rev.Catalog.LookupNames(), by) {
		return nil, catalog.Shape{}, &Invalid{Fields: []FieldError{{Field: by, Code: "not_indexed", Hint: "this kind is looked up by: " + strings.Join(names, ", ")}}}
	}
	return nil, catalog.Shape{}, &Invalid{Fields: []FieldError{{Field: "by", Code: "unknown_field", Hint: "one of: " + strings.Join(names, ", ")}}}
}

// mayMatch refuses, before the database is asked, keys that policy allows together on no record at all.
func (q *request) mayMatch(keys ...matchKey) error {
	if _, err := q.possible(); err != nil {
		return err
	}
	needs, purposed := make([]policy.Need, len(keys)), true
	for i, k := range keys {
		needs[i] = policy.Need{Field: k.field.Name, Class: k.class.String(), Match: true}
		purposed = purposed && k.field.HasPurpose(q.purpose)
	}
	possible, err := q.possible(needs...)
	if err != nil || possible && purposed {
		return err
	}
	q.entry.Reasons = []string{"no_match"}
	return &Refusal{Code: "match_not_allowed", Purpose: q.purpose, kind: ErrDenied, outcome: audit.Denied}
}

// matchKey is a field that a look-up goes by.
type matchKey struct {
	field *catalog.Field
	class catalog.Class
}
