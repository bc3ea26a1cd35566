package work

import (
	"net/http"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/routing"
)

// explain serves GET /v1/{kinds}/{id}/routing.
func (h handlers) explain(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	e, err := h.routing.Explain(c.Context(), c.Session, c.Kind.Name, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, planOf(&e.Plan), e.Disclosure)
}

// defaultDry is how many records a dry run is about that names no number.
const defaultDry = 20

// dry serves GET /v1/routing/dry-run.
func (h handlers) dry(c *wire.Call) error {
	p, err := c.Only("kind", "last")
	if err != nil {
		return err
	}
	if p["kind"] == "" {
		return wire.Refuse(wire.CodeInvalidQuery).Fault("kind", "required", "the kind of the records")
	}
	if k, ok := c.Catalog.Kind(p["kind"]); !ok || !routed(k) {
		return wire.Refuse(wire.CodeInvalidQuery).Fault("kind", "not_declared", "a kind whose records belong to somebody")
	}
	last := defaultDry
	if text, some := p["last"]; some {
		if last, err = strconv.Atoi(text); err != nil || last < 1 || last > routing.MaxDry {
			return wire.Refuse(wire.CodeInvalidQuery).Fault("last", "out_of_range", "1 to "+strconv.Itoa(routing.MaxDry))
		}
	}
	run, err := h.routing.Dry(c.Context(), c.Session, p["kind"], last)
	if err != nil {
		return err
	}
	out := dryAnswer{Kind: run.Kind, Items: make([]plan, len(run.Plans))}
	for i := range run.Plans {
		out.Items[i] = planOf(&run.Plans[i])
	}
	return c.Under(http.StatusOK, out, run.Disclosure)
}

type dryAnswer struct {
	Kind  string `json:"kind"`
	Items []plan `json:"items"`
}

type plan struct {
	ID         uuid.UUID    `json:"id"`
	Version    uint64       `json:"version"`
	Rules      []considered `json:"rules"`
	Rule       string       `json:"rule,omitzero"`
	Method     string       `json:"method,omitzero"`
	Owner      string       `json:"owner,omitzero"`
	Team       string       `json:"team,omitzero"`
	Queue      string       `json:"queue,omitzero"`
	Candidates []candidate  `json:"candidates,omitzero"`
	Withheld   bool         `json:"turns_withheld,omitzero"`
}

type considered struct {
	Rule   string `json:"rule"`
	Result string `json:"result"`
	Field  string `json:"field,omitzero"`
}

type candidate struct {
	Member string    `json:"member"`
	Open   int64     `json:"open"`
	Given  int64     `json:"given"`
	Last   time.Time `json:"last,omitzero"`
	Chosen bool      `json:"chosen"`
}

func planOf(p *routing.Plan) plan {
	out := plan{
		ID: p.Record, Version: p.Version, Rules: make([]considered, len(p.Rules)), Rule: p.Rule, Method: p.Method, Owner: p.Owner, Team: p.Team, Queue: p.Queue,
		Withheld: p.Withheld,
	}
	for i, r := range p.Rules {
		out.Rules[i] = considered(r)
	}
	for i := range p.Candidates {
		c := &p.Candidates[i]
		out.Candidates = append(out.Candidates, candidate{Member: c.Member, Open: c.Open, Given: c.Given, Last: c.Last, Chosen: c.Chosen})
	}
	return out
}
