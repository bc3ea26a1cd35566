package api

import (
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/rights"
)

// This file serves the steps of a request, POST /v1/requests/{id}/…. A step by staff is for the revision that they saw;
// two that are the person's own business and race with nobody's decision, to be sent a code and to enter it, take none.

// revised does a step that is for one revision.
func (c *call) revised(do func(id uuid.UUID, revision int64) (desk.RequestView, error), members ...member) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	version, err := ifMatch(c.r.Header)
	if err != nil {
		return err
	}
	if err := c.perhaps(members); err != nil {
		return err
	}
	v, err := do(id, int64(version)) //nolint:gosec // ifMatch takes 63 bits
	if err != nil {
		return err
	}
	return c.request(http.StatusOK, &v)
}

// perhaps reads the body of a request that needs none where no member is required.
func (c *call) perhaps(members []member) error {
	for _, m := range members {
		if m.required {
			return c.question(members...)
		}
	}
	if c.r.ContentLength == 0 {
		return c.noQuery()
	}
	return c.question(members...)
}

// sendCode serves POST …/send-code.
func sendCode(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	if err := c.perhaps(nil); err != nil {
		return err
	}
	v, err := c.desk().SendCode(c.ctx(), c.session, id)
	if err != nil {
		return err
	}
	return c.request(http.StatusOK, &v)
}

// verifyRequest serves POST …/verify.
func verifyRequest(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	var code string
	if err := c.question(member{name: "code", required: true, set: text(&code)}); err != nil {
		return err
	}
	v, err := c.desk().Verify(c.ctx(), c.session, id, code)
	if err != nil {
		return err
	}
	return c.request(http.StatusOK, &v)
}

// vouch serves POST …/vouch.
func vouch(c *call) error {
	var document string
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().Vouch(c.ctx(), c.session, id, revision, document)
	}, member{name: "document", required: true, set: text(&document)})
}

// confirmMandate serves POST …/mandate.
func confirmMandate(c *call) error {
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().ConfirmMandate(c.ctx(), c.session, id, revision)
	})
}

// amendRequest serves POST …/amend.
func amendRequest(c *call) error {
	var in desk.AmendInput
	return c.revised(
		func(id uuid.UUID, revision int64) (desk.RequestView, error) {
			return c.desk().Amend(c.ctx(), c.session, id, revision, in)
		},
		member{name: "type", required: true, set: text(&in.Type)},
		member{name: "kind", set: text(&in.Kind)},
		member{name: "about", set: identifier(&in.About)},
		member{name: "role", set: text(&in.Role)},
		member{name: "mandate", set: text(&in.Mandate)},
	)
}

// scopeRequest serves POST …/scope.
func scopeRequest(c *call) error {
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().Scope(c.ctx(), c.session, id, revision)
	})
}

// decideRequest serves POST …/decide.
func decideRequest(c *call) error {
	var in desk.DecisionInput
	return c.revised(
		func(id uuid.UUID, revision int64) (desk.RequestView, error) {
			return c.desk().Decide(c.ctx(), c.session, id, revision, in)
		},
		member{name: "outcome", required: true, set: text(&in.Outcome)},
		member{name: "reasons", set: words(&in.Reasons)},
		member{name: "classes", set: classDecisions(&in.Classes)},
	)
}

// maxClasses is the most decisions about classes; the catalog has not as many.
const maxClasses = 64

func classDecisions(to *[]rights.ClassDecision) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var items []jsontext.Value
		if err := json.Unmarshal(v, &items); err != nil || v.Kind() != '[' || len(items) > maxClasses {
			return wrong("wrong_type", "send a list of decisions about classes")
		}
		var list []rights.ClassDecision
		for _, item := range items {
			var d rights.ClassDecision
			faults := objectFaults(item, []member{
				{name: "class", required: true, set: text(&d.Class)},
				{name: "outcome", required: true, set: text((*string)(&d.Outcome))},
				{name: "reason", set: text(&d.Reason)},
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
func approveRequest(c *call) error {
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().Approve(c.ctx(), c.session, id, revision)
	})
}

// deliverRequest serves POST …/deliver.
func deliverRequest(c *call) error {
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().Deliver(c.ctx(), c.session, id, revision)
	})
}

// extendRequest serves POST …/extend.
func extendRequest(c *call) error {
	var in desk.ExtensionInput
	return c.revised(
		func(id uuid.UUID, revision int64) (desk.RequestView, error) {
			return c.desk().Extend(c.ctx(), c.session, id, revision, in)
		},
		member{name: "reason", required: true, set: text(&in.Reason)},
		member{name: "months", set: number(&in.Months)},
		member{name: "days", set: number(&in.Days)},
		member{name: "told", set: instant(&in.Told)},
	)
}

// pauseRequest serves POST …/pause.
func pauseRequest(c *call) error {
	var reason string
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().Pause(c.ctx(), c.session, id, revision, reason)
	}, member{name: "reason", required: true, set: text(&reason)})
}

// resumeRequest serves POST …/resume.
func resumeRequest(c *call) error {
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().Resume(c.ctx(), c.session, id, revision)
	})
}

// withdrawRequest serves POST …/withdraw.
func withdrawRequest(c *call) error {
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().Withdraw(c.ctx(), c.session, id, revision)
	})
}

// appealRequest serves POST …/appeal.
func appealRequest(c *call) error {
	var words string
	return c.revised(func(id uuid.UUID, revision int64) (desk.RequestView, error) {
		return c.desk().Appeal(c.ctx(), c.session, id, revision, words)
	}, member{name: "text", set: prose(&words, spec.MaxText)})
}
