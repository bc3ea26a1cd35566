package release

import (
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
)

// Reach says which contact points of a subject a purpose may use, one by one. Policy decides about channels; this only
// takes away from what it gives: a point whose own state says no, and where consent is needed one that no consent
// stands for (ePrivacy Directive Art. 13(1), GDPR Art. 7(3) and 21(3)).
type Reach struct {
	consent consent.Purpose
	needed  bool
	unbound bool
}

// selfService is the purpose of people who ask about themselves.
const selfService = "self_service"

// ReachOf is the reach of a purpose into the contact points of the subject of facts. own is the subject that the caller
// answers for, or zero. Duties in law and people who see what is held of themselves are not bound, as in policy's guard.
func ReachOf(f *facts.Facts, purpose string, own uuid.UUID) Reach {
	r := Reach{consent: f.State.Consent(purpose, f.Now)}
	p, declared := f.Rev.Catalog.Purpose(purpose)
	r.needed = !declared || p.ConsentNeeded
	r.unbound = slices.Contains(policy.DutyPurposes(), purpose) || purpose == selfService && own != uuid.Nil && own == f.Subject
	return r
}

// channels are those on which an address of a class is used.
var channels = map[catalog.Class][]string{
	catalog.ContactEmail: {"email"}, catalog.ContactPhone: {"phone", "sms"}, catalog.ContactPost: {"post"}, catalog.ContactSocial: {"social"},
}

// To reports whether the address of a class that a record holds may be used. Of telephone numbers, one that is open to
// either calls or text messages may.
func (r Reach) To(point uuid.UUID, class catalog.Class) bool {
	if class.Slot() != catalog.SlotContact || r.unbound {
		return true
	}
	if r.needed {
		return slices.ContainsFunc(channels[class], func(c string) bool { return r.consent.Reaches(c, point, true) })
	}
	// Where a call was refused, only consent to text messages keeps the number open, as in policy's guard.
	first := true
	return slices.ContainsFunc(channels[class], func(c string) bool {
		needed := !first
		first = false
		return r.consent.Reaches(c, point, needed)
	})
}

// named reports whether any contact point is decided otherwise than its channel: else policy has said it all.
func (r Reach) named() bool {
	for _, c := range r.consent.Channels {
		if len(c.Points) > 0 {
			return true
		}
	}
	return false
}

// all reports whether every contact point may be used: consent is not needed, and nobody said anything.
func (r Reach) all() bool { return r.unbound || !r.needed && len(r.consent.Channels) == 0 }

// Finds reports whether a look-up by a token may lead to the subject: whether one of the addresses that it stands for is
// open to the purpose. A token of anything else may.
func (r Reach) Finds(f *facts.Facts, roots *keyring.Roots, class catalog.Class, index uint16, token [16]byte) (bool, error) {
	if class.Slot() != catalog.SlotContact || r.unbound || !r.named() {
		return true, nil
	}
	rows := []*record.Record{&f.Record}
	for i := range f.Children {
		rows = append(rows, &f.Children[i])
	}
	for _, row := range rows {
		if !r.To(row.ID, class) {
			continue
		}
		if holds, err := row.Holds(roots, f.Keys, index, token); holds || err != nil {
			return holds, err
		}
	}
	return false, nil
}

// For is whom the caller answers for: what is held of itself is told to it.
func (o *Opener) For(own uuid.UUID) *Opener {
	o.own, o.reached = own, false
	return o
}

// open reports whether the address that a row holds may be used.
func (o *Opener) open(row uuid.UUID, class catalog.Class) bool {
	if class.Slot() != catalog.SlotContact {
		return true
	}
	return o.reaches().To(row, class)
}

func (o *Opener) reaches() *Reach {
	if !o.reached {
		o.reach, o.reached = ReachOf(o.facts, o.purpose, o.own), true
	}
	return &o.reach
}

// closes reports whether the address of a row stays inside although policy lets its class leave. Its pseudonym, by which
// nobody is reached, may leave.
func (o *Opener) closes(r *record.Record, leaves []leaf) bool {
	for i := range leaves {
		if s, ok := leaves[i].shape(r); ok && s.form > policy.Token && !o.open(r.ID, s.Class) {
			return true
		}
	}
	return false
}

// closed is closes for one field, and says so once.
func (o *Opener) closed(r *record.Record, s *shape) bool {
	if s.form <= policy.Token || o.open(r.ID, s.Class) {
		return false
	}
	o.withheld.say(s.name, policy.Hidden, "the person said no to the use of an address for "+o.purpose+", or not yes")
	return true
}
