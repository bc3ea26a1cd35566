package rights

import (
	"net/http"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
)

// forecast serves GET /v1/retention: what falls due within so many days.
func forecast(c *wire.Call) error {
	p, err := c.Only("days")
	if err != nil {
		return err
	}
	horizon, err := p.Days("days", spec.DefaultHorizon)
	if err != nil {
		return err
	}
	o, err := c.Desk().Forecast(c.Context(), c.Session, horizon)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, o.Outlook, o.Disclosure)
}

// retentionRuns serves GET /v1/retention/runs.
func retentionRuns(c *wire.Call) error {
	p, err := c.Only(spec.Paging...)
	if err != nil {
		return err
	}
	before, err := p.After()
	if err != nil {
		return err
	}
	limit, err := p.Limit(spec.MaxLimit)
	if err != nil {
		return err
	}
	if limit == 0 {
		limit = spec.DefaultLimit
	}
	list, err := c.Desk().Runs(c.Context(), c.Session, before, limit)
	if err != nil {
		return err
	}
	page := wire.Listing[retention.Run]{Items: list.Runs}
	if n := len(list.Runs); n == limit {
		page.Next = list.Runs[n-1].ID.String()
	}
	return c.Under(http.StatusOK, page, list.Disclosure)
}

// sweep serves POST /v1/retention/runs. A job does the work; what it did is in the list of runs.
func sweep(c *wire.Call) error {
	var dryRun bool
	if err := c.Question(wire.Member{Name: "dry_run", Required: true, Set: wire.Truth(&dryRun)}); err != nil {
		return err
	}
	started, err := c.Desk().Sweep(c.Context(), c.Session, dryRun)
	if err != nil {
		return err
	}
	return c.Under(http.StatusAccepted, started.Run, started.Disclosure)
}

// confirmRestore serves POST /v1/retention/confirm-restore: holds are complete again after a restore from a backup.
func confirmRestore(c *wire.Call) error {
	if err := c.Perhaps(nil); err != nil {
		return err
	}
	done, err := c.Desk().ConfirmRestore(c.Context(), c.Session)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, struct {
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
func retained(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	p, err := c.Only("requested")
	if err != nil {
		return err
	}
	requested, err := p.Truth("requested")
	if err != nil {
		return err
	}
	kept, err := c.Desk().Retention(c.Context(), c.Session, c.Kind.Name, id, requested)
	if err != nil {
		return err
	}
	out := plan{Action: kept.Plan.Action}
	for _, r := range kept.Plan.Classes {
		out.Classes = append(out.Classes, classPlan(r))
	}
	return c.Under(http.StatusOK, out, kept.Disclosure)
}
