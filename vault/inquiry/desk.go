package inquiry

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Config is what a Desk is made of. All of it is needed.
type Config struct {
	Tape      *tape.Tape
	Revisions *revision.Keeper
}

// Desk answers. It is safe for concurrent use.
type Desk struct{ Config }

// New makes a desk. It does no I/O.
func New(cfg Config) *Desk { return &Desk{cfg} }

// Explained is a recorded decision with its reasons.
type Explained struct {
	Decision    tape.Decision
	Explanation policy.Explanation
	// Exact says that the policy that decided then explains now. If not, it is not kept, or the program's guard has
	// changed since: then the active policy explains.
	Exact bool
	// Names are those of Explanation.Fields, as the log names fields, in the catalog's order. Of an action that releases
	// no field there are none.
	Names []string
}

// Unname takes away who the decision was about: Decision.Nth is left.
func (x *Explained) Unname() {
	x.Decision.Subject = uuid.Nil
	if r := x.Decision.Request.Record; r != nil {
		unnamed := *r
		unnamed.Subject = ""
		x.Decision.Request.Record = &unnamed
	}
}

// Explain rebuilds the decisions of an entry, one a subject, and says why each came about. subject, where it is
// known, narrows to it. Whoever tells the answer charges and names the subjects that it is about. Stats says of how many the question cannot be rebuilt, because the subject was erased or its
// facts were not kept.
func (d *Desk) Explain(ctx context.Context, e *audit.Entry, subject uuid.UUID) ([]Explained, tape.Stats, error) {
	under, exact, err := d.under(ctx, e)
	if err != nil {
		return nil, tape.Stats{}, err
	}
	var found []Explained
	stats, err := d.Tape.Entry(ctx, e, subject, func(t tape.Decision) error {
		names, fields := asked(under.Catalog, &t.Request)
		x, err := under.Engine.Explain(ctx, &t.Request, fields...)
		if err != nil {
			return fmt.Errorf("explain %s: %w", e.ID, err)
		}
		names = names[:len(x.Fields)]
		found = append(found, Explained{Decision: t, Explanation: x, Exact: exact, Names: names})
		return nil
	})
	return found, stats, err
}

// under finds the catalog and policy that an entry was decided under, or returns the active ones and false.
func (d *Desk) under(ctx context.Context, e *audit.Entry) (*revision.Set, bool, error) {
	active, err := d.Revisions.Active(ctx, d.Tape.Pool)
	if err != nil {
		return nil, false, err
	}
	if active.Policy == e.Policy && active.Digest == e.Catalog {
		return active, true, nil
	}
	then, err := d.Revisions.Rebuild(ctx, e.Catalog, e.Policy)
	if errors.Is(err, revision.ErrNotKept) {
		return active, false, nil
	}
	return then, err == nil, err
}

// asked lists the fields that a request could release.
func asked(c *catalog.Catalog, q *policy.Request) (names []string, fields []policy.Field) {
	if !shows.Has(q.Action) {
		return nil, nil
	}
	for _, f := range fieldsOf(c, q.Kind) {
		names, fields = append(names, f.label), append(fields, f.Field)
	}
	return names, fields
}
