package rights

import (
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/rights"
)

// This file serves the steps of a request, POST /v1/requests/{id}/…. A step by staff is for the revision that they saw;
// two that are the person's own business and race with nobody's decision, to be sent a code and to enter it, take none.

// revised does a step that is for one revision.
func revised(c *wire.Call, do func(id uuid.UUID, revision int64) (desk.RequestView, error), members ...wire.Member) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	version, err := wire.IfMatch(c.R.Header)
	if err != nil {
		return err
	}
	if err := c.Perhaps(members); err != nil {
		return err
	}
	v, err := do(id, int64(version)) //nolint:gosec // ifMatch takes 63 bits
	if err != nil {
		return err
	}
	return answerRequest(c, http.StatusOK, &v)
}

// sendCode serves POST …/send-code.
func sendCode(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if err := c.Perhaps(nil); err != nil {
		return err
	}
	v, err := c.Desk().SendCode(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return answerRequest(c, http.StatusOK, &v)
}

// verifyRequest serves POST …/verify.
func verifyRequest(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var code string
	if err := c.Question(wire.Member{Name: "code", Required: true, Set: wire.Text(&code)}); err != nil {
		return err
	}
	v, err := c.Desk().Verify(c.Context(), c.Session, id, code)
	if err != nil {
		return err
	}
	return answerRequest(c, http.StatusOK, &v)
}

// vouch serves POST …/vouch.
func vouch(c *wire.Call) error {
	var document string
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().Vouch(c.Context(), c.Session, id, revision, document)
	}, wire.Member{Name: "document", Required: true, Set: wire.Text(&document)})
}

// confirmMandate serves POST …/mandate.
func confirmMandate(c *wire.Call) error {
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().ConfirmMandate(c.Context(), c.Session, id, revision)
	})
}

// amendRequest serves POST …/amend.
func amendRequest(c *wire.Call) error {
	var in desk.AmendInput
	return revised(c,
		func(id uuid.UUID, revision int64) (desk.RequestView, error) {
			return c.Desk().Amend(c.Context(), c.Session, id, revision, in)
		},
		wire.Member{Name: "type", Required: true, Set: wire.Text(&in.Type)},
		wire.Member{Name: "kind", Set: wire.Text(&in.Kind)},
		wire.Member{Name: "about", Set: wire.Identifier(&in.About)},
		wire.Member{Name: "role", Set: wire.Text(&in.Role)},
		wire.Member{Name: "mandate", Set: wire.Text(&in.Mandate)},
	)
}

// scopeRequest serves POST …/scope.
func scopeRequest(c *wire.Call) error {
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().Scope(c.Context(), c.Session, id, revision)
	})
}

// decideRequest serves POST …/decide.
func decideRequest(c *wire.Call) error {
	var in desk.DecisionInput
	return revised(c,
		func(id uuid.UUID, revision int64) (desk.RequestView, error) {
			return c.Desk().Decide(c.Context(), c.Session, id, revision, in)
		},
		wire.Member{Name: "outcome", Required: true, Set: wire.Text(&in.Outcome)},
		wire.Member{Name: "reasons", Set: wire.Words(&in.Reasons)},
		wire.Member{Name: "classes", Set: classDecisions(&in.Classes)},
	)
}

// maxClasses is the most decisions about classes; the catalog has not as many.
const maxClasses = 64

func classDecisions(to *[]rights.ClassDecision) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var items []jsontext.Value
		if err := json.Unmarshal(v, &items); err != nil || v.Kind() != '[' || len(items) > maxClasses {
			return wire.Wrong("wrong_type", "send a list of decisions about classes")
		}
		var list []rights.ClassDecision
		for _, item := range items {
			var d rights.ClassDecision
			faults := wire.ObjectFaults(item, []wire.Member{
				{Name: "class", Required: true, Set: wire.Text(&d.Class)},
				{Name: "outcome", Required: true, Set: wire.Text((*string)(&d.Outcome))},
				{Name: "reason", Set: wire.Text(&d.Reason)},
			})
			if faults != nil {
				return faults
			}
			list = append(list, d)
		}
		*to = list
		return nil
	}
}

// approveRequest serves POST …/approve.
func approveRequest(c *wire.Call) error {
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().Approve(c.Context(), c.Session, id, revision)
	})
}

// deliverRequest serves POST …/deliver.
func deliverRequest(c *wire.Call) error {
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().Deliver(c.Context(), c.Session, id, revision)
	})
}

// extendRequest serves POST …/extend.
func extendRequest(c *wire.Call) error {
	var in desk.ExtensionInput
	return revised(c,
		func(id uuid.UUID, revision int64) (desk.RequestView, error) {
			return c.Desk().Extend(c.Context(), c.Session, id, revision, in)
		},
		wire.Member{Name: "reason", Required: true, Set: wire.Text(&in.Reason)},
		wire.Member{Name: "months", Set: wire.Number(&in.Months)},
		wire.Member{Name: "days", Set: wire.Number(&in.Days)},
		wire.Member{Name: "told", Set: wire.Instant(&in.Told)},
	)
}

// pauseRequest serves POST …/pause.
func pauseRequest(c *wire.Call) error {
	var reason string
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().Pause(c.Context(), c.Session, id, revision, reason)
	}, wire.Member{Name: "reason", Required: true, Set: wire.Text(&reason)})
}

// resumeRequest serves POST …/resume.
func resumeRequest(c *wire.Call) error {
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().Resume(c.Context(), c.Session, id, revision)
	})
}

// withdrawRequest serves POST …/withdraw.
func withdrawRequest(c *wire.Call) error {
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().Withdraw(c.Context(), c.Session, id, revision)
	})
}

// appealRequest serves POST …/appeal.
func appealRequest(c *wire.Call) error {
	var words string
	return revised(c, func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.Desk().Appeal(c.Context(), c.Session, id, revision, words)
	}, wire.Member{Name: "text", Set: wire.Prose(&words, spec.MaxText)})
}
