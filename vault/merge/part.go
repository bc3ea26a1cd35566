package merge

import (
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/tape"
)

// Part takes a merge back: of the two, the one that was merged into the other is by itself again, with its own facts as
// they are by now; what else was merged stays. What the person said no to on any of them meanwhile stays with both. It needs
// what Merge needs but for an agreement, and that neither is erased or about to be. Two that are not merged into one another
// are ErrNotFound. Other errors are those of Merge.
func (m *Merger) Part(ctx context.Context, s *vault.Session, kind string, pair Pair) (Joined, error) {
	return vault.Pass(ctx, s, policy.ActionMerge, kind, func(ctx context.Context, p *vault.Passage) (Joined, error) {
		return m.change(ctx, p, pair, func(ctx context.Context, c *change) error { return c.part(ctx) })
	})
}

func (c *change) part(ctx context.Context) error {
	var leaver uuid.UUID
	switch {
	case c.other.State.Into() == c.pair.ID && c.pair.ID != uuid.Nil:
		leaver, c.into = c.pair.With, c.pair.ID
	case c.one.State.Into() == c.pair.With && c.pair.With != uuid.Nil:
		leaver, c.into = c.pair.ID, c.pair.With
	default:
		return c.p.Absent()
	}
	stay, leave, err := ledger.Separate(ctx, c.tx, c.mac, leaver, c.all)
	if err != nil {
		return err //nolint:wrapcheck // it names the subject
	}
	if err := ledger.PutGroup(ctx, c.tx, c.mac, stay, c.into, c.one.Now); err != nil {
		return err //nolint:wrapcheck // it names the subject
	}
	if err := ledger.PutGroup(ctx, c.tx, c.mac, leave, leaver, c.one.Now); err != nil {
		return err //nolint:wrapcheck // it names the subject
	}
	l, err := standing(ctx, c.tx, c.mac, leaver)
	if err != nil {
		return err
	}
	if l == nil { // the record that both were merged into was erased by itself, and its links with it
		if l, err = c.link(ctx, leaver); err != nil {
			return err
		}
	}
	return l.part(ctx, c.tx, c.mac, c.one.Now, c.p.Credential().ID, c.p.Entry())
}

// Event is something that was said of a record: that it was merged with another, or parted from it.
type Event struct {
	ID    uuid.UUID `json:"id"` // of the link
	Event string    `json:"event"`
	With  uuid.UUID `json:"with"`
	Into  uuid.UUID `json:"into"` // which of the two stayed
	At    time.Time `json:"at"`
	Entry uuid.UUID `json:"entry"`
}

// The events.
const (
	Merged = "merged"
	Parted = "parted"
)

// Linked tells which records a record is merged with, and what was said of that so far.
type Linked struct {
	Into       uuid.UUID        `json:"into,omitzero"`
	From       []uuid.UUID      `json:"from,omitzero"`
	Events     []Event          `json:"events"`
	Disclosure reply.Disclosure `json:"-"`
}

// Links tells of a record's merges, as far as the caller may read the other records. Errors: a *Refusal, ErrKind, ErrBudget,
// ErrIntegrity, ErrUnavailable.
func (m *Merger) Links(ctx context.Context, s *vault.Session, kind string, id uuid.UUID) (Linked, error) {
	return vault.Pass(ctx, s, policy.ActionMerge, kind, func(ctx context.Context, p *vault.Passage) (Linked, error) {
		f, _, err := p.Subject(ctx, id)
		if err != nil {
			return Linked{}, err
		}
		roots, err := m.on.Keys.Roots(ctx)
		if err != nil {
			return Linked{}, err
		}
		said, err := links(ctx, m.on.Pool, roots.MAC, ofRecord, id)
		if err != nil {
			return Linked{}, err
		}
		shown, err := m.shown(ctx, p, others(id, f, said))
		if err != nil {
			return Linked{}, err
		}
		out := Linked{Events: []Event{}}
		for _, other := range f.State.Merged() {
			if !shown[other] {
				continue
			}
			switch f.State.Into() {
			case other:
				out.Into = other
			case uuid.Nil:
				out.From = append(out.From, other)
			}
		}
		for i := range said {
			out.Events = append(out.Events, eventsOf(id, &said[i], shown)...)
		}
		slices.SortStableFunc(out.Events, func(a, b Event) int { return a.At.Compare(b.At) })
		if err := p.About(f, release.Left{}, tape.Details{}); err != nil {
			return Linked{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, p.Record(ctx, audit.Released, "merges")
	})
}

// others are the ids that are to be told of.
func others(id uuid.UUID, f *facts.Facts, said []link) []uuid.UUID {
	ids := f.State.Merged()
	for _, l := range said {
		for _, x := range []uuid.UUID{l.Subject, l.Survivor} {
			if x != id && !slices.Contains(ids, x) {
				ids = append(ids, x)
			}
		}
	}
	return ids
}

// shown tells which records of the passage's kind the caller may read, puts them into the entry and charges them.
func (m *Merger) shown(ctx context.Context, p *vault.Passage, ids []uuid.UUID) (map[uuid.UUID]bool, error) {
	list, err := m.loadOf(ctx, m.on.Pool, p.Kind().Name, ids)
	if err != nil {
		return nil, err
	}
	seen := map[uuid.UUID]bool{}
	for _, f := range list {
		may, err := p.May(ctx, policy.ActionRead, p.Kind(), f)
		if err != nil {
			return nil, err
		}
		if !may.Visible {
			continue
		}
		if err := p.Charge(ctx, f.Subject); err != nil {
			return nil, err
		}
		if err := p.About(f, release.Left{}, tape.Details{}); err != nil {
			return nil, err
		}
		seen[f.Subject] = true
	}
	return seen, nil
}

func eventsOf(id uuid.UUID, l *link, shown map[uuid.UUID]bool) []Event {
	with := l.Survivor
	if with == id {
		with = l.Subject
	}
	if !shown[with] {
		return nil
	}
	events := []Event{{l.ID, Merged, with, l.Survivor, l.At, l.Entry}}
	if !l.PartedAt.IsZero() {
		events = append(events, Event{l.ID, Parted, with, l.Survivor, l.PartedAt, l.PartedEntry})
	}
	return events
}
