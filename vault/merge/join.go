package merge

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Pair names two records, each with the version that the caller saw.
type Pair struct {
	ID, With             uuid.UUID
	Version, WithVersion uint64
}

// Joined is a person's records after a merge, or after one was taken back: those that the caller may read.
type Joined struct {
	Into       uuid.UUID        `json:"into,omitzero"` // that the others are merged into
	From       []uuid.UUID      `json:"from,omitzero"`
	Disclosure reply.Disclosure `json:"-"`
}

// Merge says that two records of a kind are of one person: With is merged into ID, or into what ID was merged into before;
// what was merged into With follows. It needs the action merge on each record that is then one person, and either update on
// each and a value in which the two agree and by which the caller may look both up, or the action approve on each: the word of
// a steward. While a data-subject request about any of them is open it is refused. Reviews that asked about the two are
// settled. Errors: a *Refusal, *Invalid, ErrVersion, ErrBudget, ErrUnavailable.
func (m *Merger) Merge(ctx context.Context, s *vault.Session, kind string, pair Pair) (Joined, error) {
	return vault.Pass(ctx, s, policy.ActionMerge, kind, func(ctx context.Context, p *vault.Passage) (Joined, error) {
		if pair.ID == pair.With {
			return Joined{}, invalid("with", "same_record", "another record of the same person")
		}
		return m.change(ctx, p, pair, func(ctx context.Context, c *change) error { return c.join(ctx) })
	})
}

// change is a merge, or the end of one, on its way.
type change struct {
	*Merger

	p     *vault.Passage
	tx    pgx.Tx
	mac   *crypto.MAC
	pair  Pair
	one   *facts.Facts // of pair.ID
	other *facts.Facts // of pair.With
	all   []ledger.Member
	vouch bool      // for all of them the caller is a steward
	into  uuid.UUID // that those of all who stay are merged into
	event uuid.UUID
}

// change locks both records and all that are merged with them, decides, and lets do change them, in one transaction.
func (m *Merger) change(ctx context.Context, p *vault.Passage, pair Pair, do func(context.Context, *change) error) (Joined, error) {
	if p.Kind() == nil || !p.Kind().Person() {
		return Joined{}, vault.ErrKind
	}
	if err := p.Charge(ctx, pair.ID, pair.With); err != nil {
		return Joined{}, err
	}
	roots, err := m.on.Keys.Roots(ctx)
	if err != nil {
		return Joined{}, err
	}
	var out Joined
	err = p.InTx(ctx, func(tx pgx.Tx) error {
		c := &change{Merger: m, p: p, tx: tx, mac: roots.MAC, pair: pair}
		if err := c.lock(ctx); err != nil {
			return err
		}
		if err := do(ctx, c); err != nil {
			return err
		}
		out, err = c.enter(ctx)
		return err
	})
	if err != nil {
		return Joined{}, err
	}
	out.Disclosure = p.Disclosure()
	return out, nil
}

// lock holds everything in the order in which all who change states do: keys, then states, each by id.
func (c *change) lock(ctx context.Context) (err error) {
	if err := ledger.HoldSubjects(ctx, c.tx, c.pair.ID, c.pair.With); err != nil {
		return err //nolint:wrapcheck // says it all
	}
	held, err := ledger.HoldStates(ctx, c.tx, c.pair.ID, c.pair.With)
	if err != nil {
		return err //nolint:wrapcheck // says it all
	}
	if c.one, err = c.decide(ctx, c.pair.ID, c.pair.Version); err != nil {
		return err
	}
	if c.other, err = c.decide(ctx, c.pair.With, c.pair.WithVersion); err != nil {
		return err
	}
	for _, id := range held {
		x := ledger.Member{Subject: id}
		if x.State, x.Stored, err = ledger.Lock(ctx, c.tx, c.mac, id); err != nil {
			return err //nolint:wrapcheck // it names the subject
		}
		c.all = append(c.all, x)
	}
	if c.event, err = store.NewID(); err != nil {
		return err //nolint:wrapcheck // says it all
	}
	return c.admit(ctx)
}

func (c *change) join(ctx context.Context) error {
	if err := c.agreed(ctx); err != nil {
		return err
	}
	if slices.Contains(c.one.State.Merged(), c.pair.With) {
		return invalid("with", "already_merged", "the two are merged")
	}
	if len(c.all) > MaxRecords {
		return invalid("with", "too_many", fmt.Sprintf("at most %d records of one person", MaxRecords))
	}
	if c.into = c.one.State.Into(); !slices.ContainsFunc(c.all, func(x ledger.Member) bool { return x.Subject == c.into }) {
		c.into = c.pair.ID
	}
	if err := ledger.PutGroup(ctx, c.tx, c.mac, c.all, c.into, c.one.Now); err != nil {
		return err //nolint:wrapcheck // it names the subject
	}
	if err := c.relink(ctx); err != nil {
		return err
	}
	return c.settle(ctx)
}

// relink has each record's row lead to what it is merged into now: there are no chains.
func (c *change) relink(ctx context.Context) error {
	for _, x := range c.all {
		had, err := standing(ctx, c.tx, c.mac, x.Subject)
		if err != nil {
			return err
		}
		if had != nil && had.Survivor == c.into {
			continue
		}
		if had != nil {
			if err := had.part(ctx, c.tx, c.mac, c.one.Now, c.p.Credential().ID, c.p.Entry()); err != nil {
				return err
			}
		}
		if x.Subject == c.into {
			continue
		}
		if _, err := c.link(ctx, x.Subject); err != nil {
			return err
		}
	}
	return nil
}

// link says that a record is merged into c.into.
func (c *change) link(ctx context.Context, subject uuid.UUID) (*link, error) {
	id, err := store.NewID()
	if err != nil {
		return nil, err //nolint:wrapcheck // says it all
	}
	l := &link{Subject: subject, ID: id, Survivor: c.into, At: c.one.Now, By: c.p.Credential().ID, Entry: c.p.Entry()}
	return l, l.insert(ctx, c.tx, c.mac)
}

const settleReviews = `UPDATE review SET resolved_at = $3, decision = 'merge' WHERE resolved_at IS NULL AND cause = 'duplicate'
 AND (subject = $1 AND other = $2 OR subject = $2 AND other = $1)`

// settle ends the reviews that asked whether the two are of one person.
func (c *change) settle(ctx context.Context) error {
	if _, err := c.tx.Exec(ctx, settleReviews, c.pair.ID, c.pair.With, store.Micro(c.one.Now)); err != nil {
		return fmt.Errorf("reviews of %s: %w", c.pair.ID, store.Fault(err))
	}
	return nil
}

// enter puts the entry into the transaction, about each record whose state was changed, and says what of them the caller
// may read.
func (c *change) enter(ctx context.Context) (Joined, error) {
	people, err := c.load(ctx, c.tx, c.ids())
	if err != nil {
		return Joined{}, err
	}
	var out Joined
	for _, f := range people {
		d := tape.Details{Event: c.event, Version: uint64(f.Stored.Revision)} //nolint:gosec // > 0 by CHECK
		if err := c.p.About(f, release.Left{}, d); err != nil {
			return Joined{}, err
		}
		may, err := c.p.May(ctx, policy.ActionRead, c.p.Kind(), f)
		switch {
		case err != nil:
			return Joined{}, err
		case !may.Visible || !slices.Contains(f.State.Merged(), c.pair.ID) && f.Subject != c.pair.ID:
		case f.Subject == c.into:
			out.Into = f.Subject
		default:
			out.From = append(out.From, f.Subject)
		}
	}
	return out, c.p.RecordTx(ctx, c.tx, audit.Written)
}

func (c *change) ids() []uuid.UUID {
	ids := make([]uuid.UUID, len(c.all))
	for i, x := range c.all {
		ids[i] = x.Subject
	}
	return ids
}

// loadOf reads the facts of records of a kind, those that are there.
func (m *Merger) loadOf(ctx context.Context, q store.Querier, kind string, ids []uuid.UUID) ([]*facts.Facts, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	got, err := m.on.Facts.LoadIDs(ctx, q, kind, ids...)
	if err != nil {
		return nil, err //nolint:wrapcheck // says it all
	}
	return slices.DeleteFunc(got.Facts, func(f *facts.Facts) bool { return !f.Found || !f.Erased.IsZero() }), nil
}

func (c *change) load(ctx context.Context, q store.Querier, ids []uuid.UUID) ([]*facts.Facts, error) {
	return c.loadOf(ctx, q, c.p.Kind().Name, ids)
}

func invalid(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}
