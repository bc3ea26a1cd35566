package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/revision"
)

// include is a reference whose records come along with a page.
type include struct {
	ref    *catalog.Field
	q      *request // the reading of the kind that it leads to
	fields []string
}

// planIncludes checks which references are to be followed. One that is to be followed is shown as well.
func (q *request) planIncludes(p *plan, query ListQuery) error {
	var refs []string
	for _, f := range q.kind.Fields {
		if f.Ref != "" && !f.Sealed() {
			refs = append(refs, f.Name)
		}
	}
	for i, name := range query.Include {
		at := fmt.Sprintf("include[%d]", i)
		f, _ := q.kind.Field(name)
		switch {
		case !slices.Contains(refs, name):
			return &Invalid{Fields: []FieldError{{Field: at, Code: "unknown_field", Hint: fault.Nearest(name, refs)}}}
		case slices.Contains(query.Include[:i], name):
			return &Invalid{Fields: []FieldError{{Field: at, Code: "repeated", Hint: "each reference once"}}}
		}
		in := include{ref: f, q: q.reading(f.Ref), fields: query.FieldsOf[f.Ref]}
		if err := in.q.checkFields(in.fields); err != nil {
			return err
		}
		p.include = append(p.include, in)
		if len(p.fields) > 0 && !slices.Contains(p.fields, name) {
			p.fields = append(slices.Clone(p.fields), name)
		}
	}
	for kind := range query.FieldsOf {
		if !slices.ContainsFunc(p.include, func(in include) bool { return in.ref.Ref == kind }) {
			return &Invalid{Fields: []FieldError{{Field: "fields[" + kind + "]", Code: "not_included", Hint: "include a reference to it"}}}
		}
	}
	return nil
}

// of is the request about another kind, for another action, under the same entry.
func (q *request) of(kind, action string) *request {
	other := *q
	other.kind, other.action = q.rev.Kind(kind), action
	return &other
}

func (q *request) reading(kind string) *request { return q.of(kind, policy.ActionRead) }

// aside is a record that leaves beside those that were asked for.
type aside struct {
	q        *request
	facts    *facts.Facts
	decision policy.Decision
	fields   []string
}

func (a *aside) open(ctx context.Context) (Reply, release.Left, error) {
	return a.q.open(ctx, a.facts.Undecided(), a.decision, a.fields)
}

// alongside loads the records that shown references of a page lead to, each once, and leaves out what the session may not
// see: that it is there was said by the reference, and nothing more is.
func (q *request) alongside(ctx context.Context, list []include, page []listing.Found) ([]aside, error) {
	var out []aside
	seen := map[uuid.UUID]bool{}
	for i := range page {
		seen[page[i].Facts.ID] = true
	}
	for _, in := range list {
		in.q = q.reading(in.ref.Ref) // under the revision that the page was read under
		var ids []uuid.UUID
		for i := range page {
			if id, ok := in.leads(&page[i], q.purpose); ok && !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
		if len(ids) == 0 {
			continue
		}
		more, err := in.read(ctx, ids)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	return out, nil
}

// leads is where a record's reference leads, where it is shown.
func (in *include) leads(f *listing.Found, purpose string) (uuid.UUID, bool) {
	if !in.ref.HasPurpose(purpose) || f.Decision.Form(in.ref.Name, in.ref.Class.String()) != policy.Clear {
		return uuid.Nil, false
	}
	return f.Facts.Record.Get(in.ref.Name).Ref()
}

// read loads and decides about records.
func (in *include) read(ctx context.Context, ids []uuid.UUID) ([]aside, error) {
	found, err := in.q.load(ctx, in.q.v.pool, func(t *revision.Table) revision.Statement { return t.ByIDs }, ids)
	if err != nil {
		return nil, err
	}
	var out []aside
	for _, f := range found {
		d, shown, err := in.q.mayShow(ctx, f)
		if err != nil {
			return nil, err
		}
		if shown {
			out = append(out, aside{q: in.q, facts: f, decision: d, fields: in.fields})
		}
	}
	return out, nil
}

// mayShow decides about one record of several: a refusal is no reason of the entry's.
func (q *request) mayShow(ctx context.Context, f *facts.Facts) (policy.Decision, bool, error) {
	reasons := q.entry.Reasons
	d, err := q.decide(ctx, f)
	if _, refused := errors.AsType[*Refusal](err); refused {
		q.entry.Reasons = reasons
		return policy.Decision{}, false, nil
	}
	return d, err == nil, err
}
