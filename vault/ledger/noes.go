package ledger

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/consent"
)

// No is what the person refused, withdrew or objected to on another record while that was merged with this one, kept after
// the two were parted or the other was erased by itself. It counts as if it had been said here, so that a consent that the
// person gives here later outlasts it. It stands in the state and not in the consent ledger, which is this record's own.
type No struct {
	Event      uuid.UUID    `json:"event"` // of the other record
	Kind       consent.Kind `json:"kind"`
	Purpose    string       `json:"purpose"`
	Channel    string       `json:"channel,omitzero"` // also of a no to one contact point: nobody can say that the address is another
	OccurredAt time.Time    `json:"occurred_at"`
	RecordedAt time.Time    `json:"recorded_at"`
}

// heard is what the noes of other records add to the events.
func (s State) heard() []consent.Event {
	var events []consent.Event
	for _, n := range s.Noes {
		events = append(events, consent.Event{ID: n.Event, Kind: n.Kind, Purpose: n.Purpose, Channel: n.Channel, OccurredAt: n.OccurredAt, RecordedAt: n.RecordedAt})
	}
	return events
}

// hears adds noes to a member, and folds its ledger anew.
func (x *Member) hears(ctx context.Context, tx pgx.Tx, m *crypto.MAC, noes []No) error {
	noes = slices.DeleteFunc(noes, func(n No) bool {
		return slices.ContainsFunc(x.State.Noes, func(have No) bool { return have.Event == n.Event && have.Channel == n.Channel })
	})
	if len(noes) == 0 {
		return nil
	}
	events, err := x.State.ReadConsents(ctx, tx, m, x.Subject)
	if err != nil {
		return err
	}
	x.State.Noes = slices.Concat(x.State.Noes, noes)
	x.State.Consents = x.State.fold(events)
	return nil
}

// standingNoes are the noes that a ledger ends with, said at that moment: so they bind as they did, whatever was said on
// other records before.
func standingNoes(s consent.Summary, now time.Time) []No {
	var out []No
	for purpose, l := range s {
		add := func(channel string, w consent.Window) {
			kind := saidBy(w.Status)
			if kind == "" && (w.ValidUntil != nil || w.ValidFrom != nil && now.Before(*w.ValidFrom)) {
				kind = saidBy(w.Outside) // is back when the consent ends
			}
			if kind != "" {
				out = append(out, No{Event: w.Event, Kind: kind, Purpose: purpose, Channel: channel, OccurredAt: now, RecordedAt: now})
			}
		}
		add("", l.Whole)
		for channel, w := range l.Channels {
			add(channel, w)
			for _, point := range w.Points {
				add(channel, point)
			}
		}
	}
	slices.SortFunc(out, compareNoes)
	return slices.CompactFunc(out, func(a, b No) bool { return compareNoes(a, b) == 0 })
}

func compareNoes(a, b No) int {
	return cmp.Or(bytes.Compare(a.Event[:], b.Event[:]), cmp.Compare(a.Purpose, b.Purpose), cmp.Compare(a.Channel, b.Channel))
}

// saidBy is the kind of event that leaves a no behind; "" for a standing that is none.
func saidBy(s consent.Standing) consent.Kind {
	switch s {
	case "", consent.None, consent.Given, consent.Expired:
		return ""
	case consent.Refused:
		return consent.KindRefused
	case consent.Withdrawn:
		return consent.KindWithdrawn
	case consent.Objected:
		return consent.KindObjected
	}
	return consent.KindObjected
}

// noKinds are what Separate leaves with both. What ends a grant otherwise says nothing of what the person wants.
var noKinds = []consent.Kind{consent.KindRefused, consent.KindWithdrawn, consent.KindRevoked, consent.KindObjected, consent.KindSignalOptOut}

// Separate takes a record out of those it was merged with. What the person said no to on any while they were merged stays
// with each: it was said as one person. The transaction holds the states of all. PutGroup stores what it returns.
func Separate(ctx context.Context, tx pgx.Tx, m *crypto.MAC, leaver uuid.UUID, members []Member) (stay, leave []Member, err error) {
	said := make([][]consent.Event, len(members))
	for i, x := range members {
		if said[i], err = x.State.ReadConsents(ctx, tx, m, x.Subject); err != nil {
			return nil, nil, err
		}
	}
	for i, x := range members {
		for j, o := range members {
			p := x.State.mergedWith(o.Subject)
			if p == nil || i == j || x.Subject != leaver && o.Subject != leaver {
				continue
			}
			if err := x.hears(ctx, tx, m, noesSince(said[j], p.Since)); err != nil {
				return nil, nil, err
			}
		}
		if x.Subject == leaver {
			leave = append(leave, x)
		} else {
			stay = append(stay, x)
		}
	}
	return stay, leave, nil
}

// noesSince are the noes that were recorded since a moment, but for those that the person took back by a later consent.
func noesSince(events []consent.Event, since time.Time) []No {
	var out []No
	for i := range events {
		e := &events[i]
		if e.RecordedAt.Before(since) || !slices.Contains(noKinds, e.Kind) {
			continue
		}
		last := events[len(events)-1].RecordedAt
		if consent.PointState(events, e.Purpose, e.Channel, e.Point, last, last).Status.Permits() {
			continue
		}
		out = append(out, No{Event: e.ID, Kind: e.Kind, Purpose: e.Purpose, Channel: e.Channel, OccurredAt: e.OccurredAt, RecordedAt: e.RecordedAt})
	}
	return out
}
