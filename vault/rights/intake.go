package rights

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/google/uuid"
)

var (
	wordPattern         = regexp.MustCompile(`^[a-z][a-z0-9_.]{0,62}$`)
	mandatePattern      = regexp.MustCompile(`^[0-9a-f]{64}$`)
	localePattern       = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$`)
	jurisdictionPattern = regexp.MustCompile(`^[A-Z]{2}(-[A-Z0-9]{1,3})?$`)
)

// Receive makes a request of an intake, with its clock running from the moment it came in. A duplicate is a request like
// any other: it takes nothing over from the one it repeats, a verification least of all. It returns ErrInvalid, and
// ErrNoLimit where the regime has no clock for the type.
func Receive(in Intake, s Settings) (Request, error) {
	if in.Requester == (Requester{}) {
		in.Requester.Role = Self
	}
	in.Requester.Confirmed = uuid.Nil
	in.At = moment(in.At)
	r := Request{
		ID: in.ID, About: in.About, Kind: in.Kind, Type: in.Type, Regime: s.Regime.Name, Jurisdiction: in.Jurisdiction,
		Channel: in.Channel, Locale: in.Locale, Requester: in.Requester, DuplicateOf: in.DuplicateOf,
		ReceivedAt: in.At, ReceivedBy: in.By, ChangedAt: in.At, CountFrom: in.At,
	}
	r.pass(Received, Event{At: in.At, By: in.By})
	if fault := checkIntake(in); fault != "" {
		return Request{}, fmt.Errorf("receive request %s: %w", in.ID, invalid(fault))
	}
	if err := r.wind(s); err != nil {
		return Request{}, fmt.Errorf("receive request %s: %w", in.ID, err)
	}
	return r, nil
}

func checkIntake(in Intake) string {
	switch {
	case in.ID == uuid.Nil || in.ID == in.DuplicateOf:
		return "an id of its own is required"
	case in.At.IsZero() || in.By == uuid.Nil:
		return "who received it, and when, is required"
	case !wordPattern.MatchString(in.Channel):
		return "channel is not a word"
	case in.Jurisdiction != "" && !jurisdictionPattern.MatchString(in.Jurisdiction):
		return "jurisdiction is not a country or subdivision code"
	case in.Locale != "" && !localePattern.MatchString(in.Locale):
		return "locale is not a language tag"
	}
	return checkClaim(Claim{About: in.About, Type: in.Type, Role: in.Requester.Role, Mandate: in.Requester.Mandate}, in.Kind)
}

func checkClaim(c Claim, kind string) string {
	switch {
	case !slices.Contains(Types(), c.Type):
		return "there is no such type of request"
	case !slices.Contains([]Role{Self, Agent, Guardian}, c.Role):
		return "who asks is self, agent or guardian"
	case c.Mandate != "" && (c.Role == Self || !mandatePattern.MatchString(c.Mandate)):
		return "a mandate is the SHA-256 of a document, of an agent or a guardian"
	case kind != "" && !wordPattern.MatchString(kind), c.About == uuid.Nil && kind != "":
		return "kind is not a word, or of nobody"
	}
	return ""
}

// invalid is ErrInvalid with what is wrong. The text repeats no value.
func invalid(fault string) error { return fmt.Errorf("%w: %s", ErrInvalid, fault) }
