package vault

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// selectHistory is bounded: one reply shows 200 versions, newest first.
const selectHistory = `SELECT record, version, kind, action, at, entry, sealed, clear::text, mac FROM history
 WHERE subject = $1 AND (record = $2 OR kind = ANY($3)) ORDER BY at DESC, version DESC LIMIT 200`

// pastRow is one stored version of a record.
type pastRow struct {
	Record  uuid.UUID
	Version int64
	Kind    string
	Action  string
	At      time.Time
	Entry   uuid.UUID
	Sealed  []byte
	Clear   string
	MAC     []byte // under the subject's record key, over all of the above
}

// parts is everything a stored version says, as its MAC binds it.
func (p *pastRow) parts() [][]byte {
	return [][]byte{
		p.Record[:], keyring.NumberPart(uint64(p.Version)), []byte(p.Kind), []byte(p.Action), keyring.TimePart(p.At), p.Entry[:], p.Sealed, //nolint:gosec // > 0
		[]byte(p.Clear),
	}
}

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
	rows, err := q.v.pool.Query(ctx, selectHistory, f.subject, f.id, childKinds(q.kind))
	if err != nil {
		return History{}, fmt.Errorf("history: %w", store.Fault(err))
	}
	past, err := pgx.CollectRows(rows, pgx.RowToStructByPos[pastRow])
	if err != nil {
		return History{}, fmt.Errorf("history: %w", store.Fault(err))
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
func (o *opener) version(p *pastRow) (Version, bool, error) {
	key, err := o.f.keys.Key(catalog.SlotRecord)
	if err != nil {
		return Version{}, false, err
	}
	p.At = store.Micro(p.At)
	if !key.Verify(p.MAC, keyring.TagHistory, p.parts()...) {
		return Version{}, false, fmt.Errorf("history of %s: %w", p.Record, ErrIntegrity)
	}
	t, ok := o.q.rev.Tables[p.Kind]
	if !ok || p.Record != o.f.id && t.Kind.Parent != o.q.kind.Name {
		return Version{}, false, nil
	}
	r, fields, err := o.past(t, p)
	if err != nil {
		return Version{}, false, err
	}
	v := Version{Record: p.Record, Version: r.version, At: p.At, Action: p.Action, Entry: p.Entry}
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

// past rebuilds a stored version as a record, and lists the fields it holds.
func (o *opener) past(t *revision.Table, p *pastRow) (*record, []*catalog.Field, error) {
	row, err := sealed.Parse(p.Sealed)
	if err != nil {
		return nil, nil, err
	}
	r := newRecord(t, o.f.subject, p.Record, uuid.Nil, p.At)
	r.version, r.sealed = uint64(p.Version), row //nolint:gosec // versions count writes
	if c, ok := o.f.child(p.Record); ok {
		copy(r.clear, c.clear) // what a value's class follows from never changes
	}
	members, err := draft.Object([]byte(p.Clear))
	if err != nil {
		return nil, nil, fmt.Errorf("history of %s: %w", p.Record, ErrIntegrity)
	}
	var fields []*catalog.Field
	for _, m := range members {
		f, ok := t.Kind.Field(m.Name)
		if !ok {
			continue // a field that later catalogs no longer have
		}
		v, err := value.FromJSON(f.Type, m.Raw, f.Options(""))
		if err != nil {
			return nil, nil, fmt.Errorf("history of %s: %w", p.Record, ErrIntegrity)
		}
		r.setClear(f, v)
		fields = append(fields, f)
	}
	for _, s := range row {
		if f, ok := t.Kind.FieldByNumber(s.Number); ok {
			if _, shaped := r.shape(f); shaped {
				fields = append(fields, f)
			}
		}
	}
	return &r, fields, nil
}
