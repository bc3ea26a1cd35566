package work

import (
	"net/http"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/service"
)

// past serves GET /v1/{kinds}/{id}/stages.
func (h handlers) past(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	p, err := h.stages.Stages(c.Context(), c.Session, c.Kind.Name, id)
	if err != nil {
		return err
	}
	out := pastAnswer{ID: id, Items: make([]move, len(p.Moves)), Withheld: p.Withheld}
	for i, m := range p.Moves {
		out.Items[i] = move(m)
	}
	return c.Under(http.StatusOK, out, p.Disclosure)
}

type pastAnswer struct {
	ID       uuid.UUID `json:"id"`
	Items    []move    `json:"items"`
	Withheld []string  `json:"withheld,omitzero"`
}

type move struct {
	Field   string    `json:"field"`
	From    string    `json:"from,omitzero"`
	To      string    `json:"to,omitzero"`
	At      time.Time `json:"at"`
	Version uint64    `json:"version"`
	Entry   uuid.UUID `json:"entry"`
}

// act serves POST /v1/cases/{id}/act. A case that was acted on has another version, so that it takes no Idempotency-Key.
func (h handlers) act(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	version, err := wire.IfMatch(c.R.Header)
	if err != nil {
		return err
	}
	var action string
	if err := c.Question(wire.Member{Name: "action", Required: true, Set: wire.OneOf(&action, service.Actions())}); err != nil {
		return err
	}
	w, err := h.service.Act(c.Context(), c.Session, id, version, action)
	if err != nil {
		return err
	}
	return c.Changed(&w)
}

// affected serves POST /v1/cases/{id}/affected. An asset has one such task of a case, so that it takes no Idempotency-Key.
func (h handlers) affected(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var in service.AffectedInput
	err = c.Question(
		wire.Member{Name: "filters", Set: filters(&in.Filters)},
		wire.Member{Name: "serial", Set: wire.Nested(
			wire.Member{Name: "from", Set: wire.Text(&in.SerialFrom)},
			wire.Member{Name: "to", Set: wire.Text(&in.SerialTo)},
		)},
		wire.Member{Name: "task", Set: wire.RawValue(&in.Task)},
		wire.Member{Name: "limit", Set: wire.Number(&in.Limit)},
		wire.Member{Name: "cursor", Set: wire.Prose(&in.Cursor, maxCursor)},
	)
	if err != nil {
		return err
	}
	a, err := h.service.Affected(c.Context(), c.Session, id, in)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, affectedAnswer{Made: a.Made, There: a.There, Outside: a.Outside, Refused: a.Refused, Next: a.Next}, a.Disclosure)
}

// maxCursor is more than the bytes of a cursor.
const maxCursor = 4096

type affectedAnswer struct {
	Made    []uuid.UUID `json:"made"`
	There   int         `json:"there"`
	Outside int         `json:"outside"`
	Refused int         `json:"refused"`
	Next    string      `json:"next,omitzero"`
}

// filters reads those of a list. What they may be, the list says.
func filters(to *[]vault.Filter) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var list []jsontext.Value
		if err := json.Unmarshal(v, &list); err != nil || v.Kind() != '[' {
			return wire.Wrong("wrong_type", "a list of objects with field, op and values")
		}
		out := make([]vault.Filter, len(list))
		for i, one := range list {
			faults := wire.ObjectFaults(one, []wire.Member{
				{Name: "field", Required: true, Set: wire.Text(&out[i].Field)},
				{Name: "op", Required: true, Set: wire.Text(&out[i].Op)},
				{Name: "values", Required: true, Set: wire.Words(&out[i].Values)},
			})
			if len(faults) > 0 {
				return faults
			}
		}
		*to = out
		return nil
	}
}
