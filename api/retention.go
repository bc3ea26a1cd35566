package api

import (
	"net/http"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
)

// forecast serves GET /v1/retention: what falls due within so many days.
func forecast(c *call) error {
	p, err := c.only("days")
	if err != nil {
		return err
	}
	horizon, err := p.days("days", spec.DefaultHorizon)
	if err != nil {
		return err
	}
	o, err := c.desk().Forecast(c.ctx(), c.session, horizon)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, o.Outlook, o.Disclosure)
}

// retentionRuns serves GET /v1/retention/runs.
func retentionRuns(c *call) error {
	p, err := c.only(spec.Paging...)
	if err != nil {
		return err
	}
	before, err := p.after()
	if err != nil {
		return err
	}
	limit, err := p.limit(spec.MaxLimit)
	if err != nil {
		return err
	}
	if limit == 0 {
		limit = spec.DefaultLimit
	}
	list, err := c.desk().Runs(c.ctx(), c.session, before, limit)
	if err != nil {
		return err
	}
	page := listing[retention.Run]{Items: list.Runs}
	if n := len(list.Runs); n == limit {
		page.Next = list.Runs[n-1].ID.String()
	}
	return c.under(http.StatusOK, page, list.Disclosure)
}

// sweep serves POST /v1/retention/runs. A job does the work; what it did is in the list of runs.
func sweep(c *call) error {
	var dryRun bool
	if err := c.question(member{name: "dry_run", required: true, set: truth(&dryRun)}); err != nil {
		return err
	}
	started, err := c.desk().Sweep(c.ctx(), c.session, dryRun)
	if err != nil {
		return err
	}
	return c.under(http.StatusAccepted, started.Run, started.Disclosure)
}

// confirmRestore serves POST /v1/retention/confirm-restore: holds are complete again after a restore from a backup.
func confirmRestore(c *call) error {
	if err := c.perhaps(nil); err != nil {
		return err
	}
	done, err := c.desk().ConfirmRestore(c.ctx(), c.session)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, struct {
		Restores int `json:"restores"`
	}{done.Restores}, done.Disclosure)
}

// plan is what becomes of a person's data.
type plan struct {
	Action  rights.Action `json:"action"`
	Classes []classPlan   `json:"classes"`
}

type classPlan struct {
	Class    string         `json:"class"`
	Verdict  rights.Verdict `json:"verdict"`
	Why      rights.Why     `json:"why"`
	Rule     string         `json:"rule,omitzero"`
	Purpose  string         `json:"purpose,omitzero"`
	Citation string         `json:"citation,omitzero"`
	Until    time.Time      `json:"until,omitzero"`
	Ground   string         `json:"ground,omitzero"`
	Review   time.Time      `json:"review,omitzero"`
	Holds    []uuid.UUID    `json:"holds,omitempty"`
}

// retained serves GET /v1/{kinds}/{id}/retention: what retention rules and holds make of one person's data, or would if
// the person asked for its erasure today.
func retained(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	p, err := c.only("requested")
	if err != nil {
		return err
	}
	requested, err := p.truth("requested")
	if err != nil {
		return err
	}
	kept, err := c.desk().Retention(c.ctx(), c.session, c.kind.Name, id, requested)
	if err != nil {
		return err
	}
	out := plan{Action: kept.Plan.Action}
	for _, r := range kept.Plan.Classes {
		out.Classes = append(out.Classes, classPlan(r))
	}
	return c.under(http.StatusOK, out, kept.Disclosure)
}
