package ledger

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/store"
)

// Hold keeps data of a subject from being destroyed (GDPR Art. 17(3)).
type Hold struct {
	ID     uuid.UUID `json:"id"`
	Ground string    `json:"ground"`         // one that the catalog declares
	Slots  []uint8   `json:"slots,omitzero"` // of the classes that it holds, sorted; none: all of them
	Review time.Time `json:"review"`         // when somebody is to look whether it is still needed
}

// Holds reports whether the hold keeps the classes of a slot.
func (h Hold) Holds(slot uint8) bool { return len(h.Slots) == 0 || slices.Contains(h.Slots, slot) }

// Restriction says why data of a subject may only be stored (GDPR Art. 18(1)).
type Restriction struct {
	Ground  string    `json:"ground"` // accuracy, unlawful, claims or objection: the letters a to d of Art. 18(1)
	Since   time.Time `json:"since"`
	Request uuid.UUID `json:"request,omitzero"` // the person's request, where it came of one
	Ends    time.Time `json:"ends,omitzero"`    // from when it no longer holds; zero: until it is lifted
}

// WithHold adds a hold, or replaces the one of its id.
func (s State) WithHold(h Hold) State {
	h.Review = store.Micro(h.Review)
	s = s.WithoutHold(h.ID)
	s.Holds, s.Hold = append(s.Holds, h), true
	return s
}

// WithoutHold takes a hold away.
func (s State) WithoutHold(id uuid.UUID) State {
	s.Holds = slices.DeleteFunc(slices.Clone(s.Holds), func(h Hold) bool { return h.ID == id })
	s.Hold = len(s.Holds) > 0
	return s
}

// WithRestriction restricts, for that reason from now on; nil lifts the restriction.
func (s State) WithRestriction(r *Restriction) State {
	if r != nil {
		r = &Restriction{Ground: r.Ground, Since: store.Micro(r.Since), Request: r.Request, Ends: store.Micro(r.Ends)}
	}
	s.Restriction, s.Restricted = r, r != nil
	return s
}

// RestrictedAt reports whether a restriction holds at a moment: the end of one writes nothing.
func (s State) RestrictedAt(now time.Time) bool {
	return s.Restricted && (s.Restriction == nil || s.Restriction.Ends.IsZero() || now.Before(s.Restriction.Ends))
}
