package desk_test

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/retention"
)

// call is a method of Desk as the test of the gate calls it.
type call func(context.Context, *vault.Session) error

// gates holds a call of every exported method of Desk that takes a session, about a person and a request about it.
func gates(d *desk.Desk, person, request uuid.UUID) map[string]call {
	given := vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "post", NoticeID: "marketing", NoticeVersion: 1}
	hold := desk.HoldInput{Ground: "legal_claim", Review: time.Now().Add(time.Hour)}
	id := request
	return map[string]call{
		"OpenRequest": func(ctx context.Context, s *vault.Session) error {
			return second(d.OpenRequest(ctx, s, desk.RequestInput{Type: "access", Kind: "contact", About: person, Channel: "post"}, nil))
		},
		"Request":       func(ctx context.Context, s *vault.Session) error { return second(d.Request(ctx, s, id)) },
		"RequestStatus": func(ctx context.Context, s *vault.Session) error { return second(d.RequestStatus(ctx, s, id)) },
		"Requests": func(ctx context.Context, s *vault.Session) error {
			return second(d.Requests(ctx, s, desk.RequestQuery{}))
		},
		"Clock":       func(ctx context.Context, s *vault.Session) error { return second(d.Clock(ctx, s, id)) },
		"Proposal":    func(ctx context.Context, s *vault.Session) error { return second(d.Proposal(ctx, s, id)) },
		"Messages":    func(ctx context.Context, s *vault.Session) error { return second(d.Messages(ctx, s, id)) },
		"Certificate": func(ctx context.Context, s *vault.Session) error { return second(d.Certificate(ctx, s, id, 0)) },
		"SendCode":    func(ctx context.Context, s *vault.Session) error { return second(d.SendCode(ctx, s, id)) },
		"Verify":      func(ctx context.Context, s *vault.Session) error { return second(d.Verify(ctx, s, id, "00000000")) },
		"Vouch":       func(ctx context.Context, s *vault.Session) error { return second(d.Vouch(ctx, s, id, 0, digest)) },
		"ConfirmMandate": func(ctx context.Context, s *vault.Session) error {
			return second(d.ConfirmMandate(ctx, s, id, 0))
		},
		"Amend": func(ctx context.Context, s *vault.Session) error {
			return second(d.Amend(ctx, s, id, 0, desk.AmendInput{Type: "access", Kind: "contact", About: person}))
		},
		"Scope": func(ctx context.Context, s *vault.Session) error { return second(d.Scope(ctx, s, id, 0)) },
		"Decide": func(ctx context.Context, s *vault.Session) error {
			return second(d.Decide(ctx, s, id, 0, desk.DecisionInput{Outcome: "grant"}))
		},
		"Approve": func(ctx context.Context, s *vault.Session) error {
			return second(d.Approve(ctx, s, id, 0))
		},
		"Deliver": func(ctx context.Context, s *vault.Session) error { return second(d.Deliver(ctx, s, id, 0)) },
		"Extend": func(ctx context.Context, s *vault.Session) error {
			return second(d.Extend(ctx, s, id, 0, desk.ExtensionInput{Reason: "JustificationA12Complexity"}))
		},
		"Pause":    func(ctx context.Context, s *vault.Session) error { return second(d.Pause(ctx, s, id, 0, "identity")) },
		"Resume":   func(ctx context.Context, s *vault.Session) error { return second(d.Resume(ctx, s, id, 0)) },
		"Withdraw": func(ctx context.Context, s *vault.Session) error { return second(d.Withdraw(ctx, s, id, 0)) },
		"Appeal":   func(ctx context.Context, s *vault.Session) error { return second(d.Appeal(ctx, s, id, 0, "")) },

		"PlaceHold": func(ctx context.Context, s *vault.Session) error {
			return second(d.PlaceHold(ctx, s, "contact", person, hold))
		},
		"ReviewHold": func(ctx context.Context, s *vault.Session) error {
			return second(d.ReviewHold(ctx, s, "contact", person, id, hold.Review))
		},
		"ReleaseHold": func(ctx context.Context, s *vault.Session) error {
			return second(d.ReleaseHold(ctx, s, "contact", person, id))
		},
		"Holds": func(ctx context.Context, s *vault.Session) error { return second(d.Holds(ctx, s, "contact", person)) },
		"HoldsDue": func(ctx context.Context, s *vault.Session) error {
			return second(d.HoldsDue(ctx, s, 0, retention.Hold{}, 1))
		},
		"Restrict": func(ctx context.Context, s *vault.Session) error {
			return second(d.Restrict(ctx, s, "contact", person, "claims", uuid.Nil))
		},
		"LiftRestriction": func(ctx context.Context, s *vault.Session) error {
			return second(d.LiftRestriction(ctx, s, "contact", person))
		},
		"Retention": func(ctx context.Context, s *vault.Session) error {
			return second(d.Retention(ctx, s, "contact", person, false))
		},
		"Sweep":          func(ctx context.Context, s *vault.Session) error { return second(d.Sweep(ctx, s, true)) },
		"Runs":           func(ctx context.Context, s *vault.Session) error { return second(d.Runs(ctx, s, uuid.Nil, 1)) },
		"Forecast":       func(ctx context.Context, s *vault.Session) error { return second(d.Forecast(ctx, s, time.Hour)) },
		"ConfirmRestore": func(ctx context.Context, s *vault.Session) error { return second(d.ConfirmRestore(ctx, s)) },

		"RecordConsent": func(ctx context.Context, s *vault.Session) error {
			return second(d.RecordConsent(ctx, s, "contact", person, given, nil))
		},
		"ImportConsents": func(ctx context.Context, s *vault.Session) error {
			return second(d.ImportConsents(ctx, s, "contact", strings.NewReader("{}\n"), true))
		},
		"ExportConsents": func(ctx context.Context, s *vault.Session) error {
			return second(d.ExportConsents(ctx, s, desk.ConsentFilter{Kind: "contact"}))
		},
		"Receipt": func(ctx context.Context, s *vault.Session) error {
			return second(d.Receipt(ctx, s, "contact", person, id, desk.FormatISO27560))
		},
		"Reviews": func(ctx context.Context, s *vault.Session) error {
			return second(d.Reviews(ctx, s, desk.ReviewQuery{}))
		},
		"ResolveReview": func(ctx context.Context, s *vault.Session) error { return second(d.ResolveReview(ctx, s, id, "keep")) },
		"Export": func(ctx context.Context, s *vault.Session) error {
			return second(d.Export(ctx, s, "contact", person, desk.ExportOptions{Format: "access"}))
		},
		"Instructions": func(ctx context.Context, s *vault.Session) error { return second(d.Instructions(ctx, s, 1)) },
		"AnswerInstruction": func(ctx context.Context, s *vault.Session) error {
			return second(d.AnswerInstruction(ctx, s, id, "erased"))
		},
	}
}

func second[T any](_ T, err error) error { return err }

// ungated are the methods that anybody who reaches the record may call: a withdrawal, and what counts as one (GDPR
// Art. 7(3)). Their own tests show what they refuse.
var ungated = []string{"Signal", "Suppress"}

// TestP2EveryMethodPassesTheGate: each method of Desk that takes a session refuses one that has no right to it, and the
// refusal is in the log. It fails when somebody adds a method without a line in gates.
func TestP2EveryMethodPassesTheGate(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	person := o.Person("Ada", "Lovelace", "ada@example.com")
	calls := gates(o.Desk, person, o.open("erasure", person, nil).ID)
	session := reflect.TypeFor[*vault.Session]()
	for m := range reflect.TypeFor[*desk.Desk]().Methods() {
		takes := m.Type.NumIn() > 2 && m.Type.In(2) == session
		if _, ok := calls[m.Name]; takes && !ok && !slices.Contains(ungated, m.Name) {
			t.Errorf("%s has no line in gates", m.Name)
		}
	}
	o.Credential("nobody", vault.CredentialSpec{Client: "nobody", Roles: []string{"analyst"}, Purposes: []string{"analytics"}, Regions: []string{"*"}})
	before := o.Count(`SELECT count(*) FROM request`)
	for name, do := range calls {
		err := do(t.Context(), o.As("nobody"))
		var refusal *vault.Refusal
		switch {
		case !errors.As(err, &refusal):
			t.Errorf("%s: got %v, want a refusal", name, err)
		case refusal.Entry == uuid.Nil:
			t.Errorf("%s: a refusal without an entry", name)
		default:
			e, err := oversight.New().Entry(t.Context(), o.As("officer"), refusal.Entry)
			o.Must(err)
			if e.Outcome == "released" || e.Outcome == "written" {
				t.Errorf("%s: the entry says %s", name, e.Outcome)
			}
		}
	}
	if after := o.Count(`SELECT count(*) FROM request`); after != before {
		t.Errorf("%d requests, were %d", after, before)
	}
	t.Run("partner", func(t *testing.T) { partnersAreToldAndNothingElse(t, o, calls) })
}
