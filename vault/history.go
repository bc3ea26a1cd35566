package vault

import (
	"context"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/record"
)

// History reads what writes to a record replaced, in the form this session would see the same fields now.
// For a subject it includes the changes of its sub-resources.
func (s *Session) History(ctx context.Context, kind string, id uuid.UUID) (History, error) {
	return through(ctx, s, policy.ActionHistory, kind, func(ctx context.Context, q *request) (History, error) {
		f, err := q.loadID(ctx, q.v.pool, id)
		if err != nil {
			return History{}, q.chargeMiss(ctx, err, id)
		}
		d, err := q.decide(ctx, f)
		if err != nil {
			return History{}, q.chargeMiss(ctx, err, id)
		}
		if err := q.charge(ctx, f.subject); err != nil {
			return History{}, err
		}
		return q.history(ctx, f, d)
	})
}

func (q *request) history(ctx context.Context, f *facts, d policy.Decision) (History, error) {
	past, err := record.ReadPast(ctx, q.v.pool, f.subject, f.id, childKinds(q.kind), f.keys)
	if err != nil {
		return History{}, err
	}
	o := &opener{q: q, f: f, d: d}
	out := History{Kind: q.kind, ID: f.id, Versions: []Version{}}
	for i := range past {
		v, ok, err := o.version(&past[i])
		if err != nil {
			return History{}, err
		}
		if ok {
			out.Versions = append(out.Versions, v)
		}
	}
	out.Withheld = o.withheld
	if o.left.pseudonym, err = q.pseudonym(f); err != nil {
		return History{}, err
	}
	if o.left.details, err = q.sealDetails(f, details{Record: f.id}); err != nil {
		return History{}, err
	}
	q.entry.Groups = group([]left{o.left})
	if err := q.record(ctx, audit.Released); err != nil {
		return History{}, err
	}
	out.Disclosure = q.disclosure()
	return out, nil
}

// childKinds names the kinds whose records are part of a record's own history.
func childKinds(k *catalog.Kind) []string {
	names := []string{}
	for _, c := range k.Children() {
		names = append(names, c.Name)
	}
	return names
}

// version opens one stored version. A version of another kind about the same subject (a case of the
// customer) is not part of this record's history.
func (o *opener) version(p *record.Past) (Version, bool, error) {
	t, ok := o.q.rev.Tables[p.Kind]
	if !ok || p.Record != o.f.id && t.Kind.Parent != o.q.kind.Name {
		return Version{}, false, nil
	}
	present, _ := o.f.child(p.Record)
	r, fields, err := p.Rebuild(t, o.f.subject, present)
	if err != nil {
		return Version{}, false, err
	}
	v := Version{Record: p.Record, Version: r.Version, At: p.At, Action: p.Action, Entry: p.Entry}
	for _, f := range fields {
		o.withholdAll(f)
		out, ok, err := o.field(r, f)
		if err != nil {
			return Version{}, false, err
		}
		if ok {
			v.Changed = append(v.Changed, out)
		}
	}
	return v, true, nil
}
