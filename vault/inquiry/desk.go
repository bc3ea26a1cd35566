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
	// Names are the fields of the entry's kind that were asked about, in the catalog's order.
	Names []string
}

// Explain rebuilds the decisions of an entry, one a subject, and says why each came about. subject, where it is
// known, narrows to it. Stats says of how many the question cannot be rebuilt, because the subject was erased or its
// facts were not kept.
func (d *Desk) Explain(ctx context.Context, e *audit.Entry, subject uuid.UUID) ([]Explained, tape.Stats, error) {
	under, exact, err := d.under(ctx, e)
	if err != nil {
		return nil, tape.Stats{}, err
	}
	var found []Explained
	stats, err := d.Tape.Entry(ctx, e, subject, func(t tape.Decision) error {
		names := fieldNames(under.Catalog, t.Request.Kind)
		x, err := under.Engine.Explain(ctx, &t.Request, names...)
		if err != nil {
			return fmt.Errorf("explain %s: %w", e.ID, err)
		}
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

// fieldNames lists the fields of a kind and of its sub-resources, and the classes of those whose class varies by row.
func fieldNames(c *catalog.Catalog, kind string) []string {
	k, ok := c.Kind(kind)
	if !ok {
		return nil
	}
	var names []string
	for _, k := range append([]*catalog.Kind{k}, k.Children()...) {
		for _, f := range k.Fields {
			if f.ClassBy == nil {
				names = append(names, f.Name)
				continue
			}
			for _, s := range f.Shapes() {
				names = append(names, s.Class.String())
			}
		}
	}
	return unique(names)
}

func unique(names []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, n := range names {
		if !seen[n] {
			seen[n], out = true, append(out, n)
		}
	}
	return out
}
