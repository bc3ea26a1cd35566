package capture

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Move is what a write does to one contact point. An event of the ledger names a point and means the address that the
// point had, so the ledger must follow where addresses go.
type Move struct {
	Facts      *facts.Facts   // of the point's subject, loaded in the write's transaction
	Before     *record.Record // nil for a point that is new
	After      *record.Record // nil for one that goes
	Credential uuid.UUID
	Entry      uuid.UUID // of the write
}

// Follow records in the write's transaction what a changed address means for the consents that name its point, and brings
// the state of the facts up to date. It is nothing where no address changes, and for what is no contact point.
//
//   - Consent was given for the address that leaves, so every consent that names the point ends: the event expired.
//   - A no to the use of the address that leaves is kept by the address, see ledger.Left. It stands against the point
//     as well: who wants its next address to be used has the person consent to that.
//   - An address that the person said no to, on a point that it left or on another one that holds it, comes with that no:
//     it is recorded for the point where it arrives. So no way of adding, changing and removing points gives back the
//     use of an address that was refused; only a consent that names the point does.
//
// Addresses are the same where the blind index would find one by the other. Errors: fault.ErrIntegrity,
// fault.ErrUnavailable.
func (v Move) Follow(ctx context.Context, tx pgx.Tx, keys *keyring.Ring) error {
	before, err := addressesOf(v.Facts, v.Before)
	if err != nil {
		return err
	}
	after, err := addressesOf(v.Facts, v.After)
	if err != nil || maps.Equal(before, after) {
		return err
	}
	roots, err := keys.Roots(ctx)
	if err != nil {
		return err
	}
	return v.follow(ctx, tx, roots.MAC, before, after)
}

func (v Move) follow(ctx context.Context, tx pgx.Tx, m *crypto.MAC, before, after map[catalog.Class]token) (err error) {
	f := v.Facts
	if f.State, f.Stored, err = ledger.Lock(ctx, tx, m, f.Subject); err != nil || f.State.Events == 0 {
		return err
	}
	events, err := f.State.ReadConsents(ctx, tx, m, f.Subject)
	if err != nil {
		return err
	}
	p := passing{Move: v, before: before, after: after, events: events, at: ledger.After(events, store.Micro(f.Now))}
	left := p.leave()
	came, err := p.arrive()
	if err != nil || !left && len(came) == 0 {
		return err
	}
	if _, err := appendAll(ctx, tx, m, f, events, came); err != nil {
		return err
	}
	f.Stored, err = f.State.Put(ctx, tx, m, f.Subject, f.Stored.Revision)
	return err
}

// token stands for a normalised address under the contact key of its subject.
type token [16]byte

// addressesOf are the addresses of a contact point by their class; none for what is no point, or was shredded.
func addressesOf(f *facts.Facts, r *record.Record) (map[catalog.Class]token, error) {
	out := map[catalog.Class]token{}
	if r == nil || r.Table.Kind.Parent == "" || f.Keys.Shredded(catalog.SlotContact) {
		return out, nil
	}
	for _, field := range r.Table.Kind.Fields {
		shape, ok := r.Shape(field)
		if !ok || !field.Sealed() || shape.Class.Slot() != catalog.SlotContact {
			continue
		}
		v, err := r.Open(f.Keys, field)
		if err != nil {
			return nil, err
		}
		if v.IsNull() {
			continue
		}
		key, err := f.Keys.Key(catalog.SlotContact)
		if err != nil {
			return nil, err
		}
		out[shape.Class] = tokenOf(key, v)
	}
	return out, nil
}

func tokenOf(key *crypto.Key, v value.Value) token {
	for _, normaliser := range []string{"email", "phone", "exact"} {
		if part, ok := value.Normalise(normaliser, v); ok {
			return key.Token(keyring.TagPoint+"/"+value.Label(normaliser), part)
		}
	}
	return key.Token(keyring.TagPoint, v.Secret())
}

// passing is a Move with what is known once the state is locked.
type passing struct {
	Move

	before, after map[catalog.Class]token
	events        []consent.Event // the whole ledger
	at            time.Time
	added         []consent.Event
}

func (p *passing) point() uuid.UUID {
	if p.Before != nil {
		return p.Before.ID
	}
	return p.After.ID
}

// changes reports whether the address that a channel uses is another after the write.
func (p *passing) changes(channel string) bool {
	class := reached[channel]
	before, had := p.before[class]
	after, has := p.after[class]
	return had != has || before != after
}

// leave ends the consents that name a point for an address that leaves it, and keeps the noes by that address. It
// reports whether it did either.
func (p *passing) leave() bool {
	if p.Before == nil {
		return false
	}
	state, folded, kept := &p.Facts.State, consent.Fold(p.events), false // without what waits for a review, which may be lifted
	for _, e := range p.events {
		if e.Point != p.point() || !p.changes(e.Channel) {
			continue
		}
		if folded[e.Purpose].Channels[e.Channel].Points[e.Point].Status.Permits() {
			p.add(consent.KindExpired, e.Purpose, e.Channel)
		}
		address, had := p.before[reached[e.Channel]]
		if had && says(&e) && !state.HasLeft(e.ID, e.Point) {
			state.Left, kept = append(slices.Clone(state.Left), ledger.Left{Event: e.ID, Point: e.Point, Address: address[:]}), true
		}
	}
	return kept || len(p.added) > 0
}

// says reports whether an event is a person's own no.
func says(e *consent.Event) bool {
	switch e.Kind { //nolint:exhaustive // all other kinds, those of a later version included, are what Refuses says of them
	case consent.KindExpired, consent.KindInvalidated, consent.KindGuardianEnded:
		return false
	}
	return e.Refuses()
}

// arrive gives the point the noes that its new address comes with. It returns all events that are to be added.
func (p *passing) arrive() ([]consent.Event, error) {
	if p.After == nil {
		return p.added, nil
	}
	for _, l := range p.Facts.State.Left {
		p.inherit(func(e *consent.Event) bool { return e.ID == l.Event }, func(t token) bool { return slices.Equal(t[:], l.Address) })
	}
	for i := range p.Facts.Children {
		other := &p.Facts.Children[i]
		if other.ID == p.point() {
			continue
		}
		have, err := addressesOf(p.Facts, other)
		if err != nil {
			return nil, err
		}
		for class, t := range have {
			p.inherit(func(e *consent.Event) bool { return reached[e.Channel] == class && p.closes(e, other.ID) },
				func(arrived token) bool { return arrived == t })
		}
	}
	return p.added, nil
}

// closes reports whether an event is a no about the address that another point has now, and no consent has lifted it.
func (p *passing) closes(e *consent.Event, point uuid.UUID) bool {
	return e.Point == point && !p.Facts.State.HasLeft(e.ID, point) &&
		!consent.PointState(p.events, e.Purpose, e.Channel, point, p.at, p.at).Status.Permits()
}

// inherit repeats for the point the noes of the ledger that are about its new address.
func (p *passing) inherit(about func(*consent.Event) bool, same func(token) bool) {
	for _, e := range p.events {
		t, has := p.after[reached[e.Channel]]
		if has && says(&e) && about(&e) && p.changes(e.Channel) && same(t) {
			p.add(e.Kind, e.Purpose, e.Channel)
		}
	}
}

// add records an event of the vault's own for the point. One no of a kind is enough: no consent that names the point
// stands any more.
func (p *passing) add(kind consent.Kind, purpose, channel string) {
	said := p.added
	if kind != consent.KindExpired { // an end that was recorded before is that of an earlier consent
		said = slices.Concat(p.events, p.added)
	}
	known := slices.ContainsFunc(said, func(e consent.Event) bool {
		return e.Point == p.point() && e.Kind == kind && e.Purpose == purpose && e.Channel == channel
	})
	if known {
		return
	}
	p.added = append(p.added, consent.Event{
		Kind: kind, Purpose: purpose, Channel: channel, Point: p.point(), Credential: p.Credential, Entry: p.Entry, OccurredAt: p.at, RecordedAt: p.at,
	})
}
