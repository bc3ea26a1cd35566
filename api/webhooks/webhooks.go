// Package webhooks serves the endpoints that are told of changes, what became of messages to them, and dead letters.
package webhooks

import (
	"context"
	"net/http"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/webhook"
)

// Routes are those of webhooks; without any, nothing is there.
func Routes(hooks *webhook.Hooks) []wire.Route {
	h := handlers{hooks}
	all := []wire.Route{
		{Method: wire.Get, Pattern: "/v1/webhooks", Name: "webhooks", Serve: h.list},
		{Method: wire.Post, Pattern: "/v1/webhooks", Name: "createWebhook", Serve: h.create},
		{Method: wire.Get, Pattern: "/v1/webhooks/{id}", Name: "webhook", Serve: h.one(h.hooks.Endpoint)},
		{Method: wire.Delete, Pattern: "/v1/webhooks/{id}", Name: "deleteWebhook", Serve: h.remove},
		{Method: wire.Post, Pattern: "/v1/webhooks/{id}/pause", Name: "pauseWebhook", Serve: h.bare(h.hooks.Pause)},
		{Method: wire.Post, Pattern: "/v1/webhooks/{id}/resume", Name: "resumeWebhook", Serve: h.bare(h.hooks.Resume)},
		{Method: wire.Post, Pattern: "/v1/webhooks/{id}/rotate", Name: "rotateWebhook", Serve: h.rotate},
		{Method: wire.Get, Pattern: "/v1/webhooks/{id}/attempts", Name: "webhookAttempts", Serve: h.attempts},
		{Method: wire.Get, Pattern: "/v1/webhooks/{id}/dead_letters", Name: "deadLetters", Serve: h.letters},
		{Method: wire.Post, Pattern: "/v1/webhooks/{id}/replay", Name: "replayWebhook", Serve: h.replay},
	}
	for i := range all {
		all[i].Off = hooks == nil
	}
	return all
}

type handlers struct{ hooks *webhook.Hooks }

// made is an endpoint with the secret that is shown once.
type made struct {
	webhook.Endpoint

	Secret string `json:"secret"`
}

// list serves GET /v1/webhooks.
func (h handlers) list(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	all, err := h.hooks.Endpoints(c.Context(), c.Session)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[webhook.Endpoint]{Items: all.Endpoints}, all.Disclosure)
}

// create serves POST /v1/webhooks. Each request makes an endpoint, so it takes no Idempotency-Key.
func (h handlers) create(c *wire.Call) error {
	if len(c.R.Header.Values("Idempotency-Key")) > 0 {
		return wire.Refuse(wire.CodeIdempotencyNone)
	}
	var in webhook.Input
	err := c.Question(
		wire.Member{Name: "url", Required: true, Set: wire.Prose(&in.URL, spec.MaxWebhookURL)},
		wire.Member{Name: "token", Set: wire.Prose(&in.Token, spec.MaxWord)},
		wire.Member{Name: "purpose", Set: wire.Text(&in.Purpose)},
		wire.Member{Name: "kinds", Required: true, Set: wire.Words(&in.Kinds)},
		wire.Member{Name: "events", Set: wire.Words(&in.Events)},
		wire.Member{Name: "fields", Set: wire.Words(&in.Fields)},
	)
	if err != nil {
		return err
	}
	m, err := h.hooks.Create(c.Context(), c.Session, in)
	if err != nil {
		return err
	}
	c.W.Header().Set("Location", "/v1/webhooks/"+m.Endpoint.ID.String())
	return c.Under(http.StatusCreated, made{m.Endpoint, m.Secret}, m.Disclosure)
}

type method func(ctx context.Context, s *vault.Session, id uuid.UUID) (webhook.One, error)

// one serves what reads or changes an endpoint that its path names.
func (handlers) one(do method) func(*wire.Call) error {
	return func(c *wire.Call) error {
		id, err := c.BareID()
		if err != nil {
			return err
		}
		e, err := do(c.Context(), c.Session, id)
		if err != nil {
			return err
		}
		return c.Under(http.StatusOK, e.Endpoint, e.Disclosure)
	}
}

// bare is one whose body may be missing and says nothing.
func (h handlers) bare(do method) func(*wire.Call) error {
	serve := h.one(do)
	return func(c *wire.Call) error {
		if err := c.Perhaps(nil); err != nil {
			return err
		}
		return serve(c)
	}
}

// remove serves DELETE /v1/webhooks/{id}.
func (h handlers) remove(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	e, err := h.hooks.Delete(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Gone(e.Disclosure)
}

// rotate serves POST /v1/webhooks/{id}/rotate.
func (h handlers) rotate(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	hours := int(webhook.DefaultOverlap / time.Hour)
	if err := c.Perhaps([]wire.Member{{Name: "overlap_hours", Set: wire.Number(&hours)}}); err != nil {
		return err
	}
	overlap := time.Duration(hours) * time.Hour
	switch {
	case hours < 0 || overlap > webhook.MaxOverlap:
		return wire.Refuse(wire.CodeInvalid).Fault("overlap_hours", "out_of_range", "0 to 168")
	case hours == 0:
		overlap = -1
	}
	m, err := h.hooks.Rotate(c.Context(), c.Session, id, overlap)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, made{m.Endpoint, m.Secret}, m.Disclosure)
}

// pages reads the id and the paging of a list.
func pages(c *wire.Call) (id, after uuid.UUID, limit int, err error) {
	if id, err = c.ID("id"); err != nil {
		return id, after, 0, err
	}
	p, err := c.Only(spec.Paging...)
	if err != nil {
		return id, after, 0, err
	}
	if limit, err = p.Limit(webhook.MaxPage); err != nil {
		return id, after, 0, err
	}
	if limit == 0 {
		limit = spec.DefaultLimit
	}
	after, err = p.After()
	return id, after, limit, err
}

// attempts serves GET /v1/webhooks/{id}/attempts.
func (h handlers) attempts(c *wire.Call) error {
	id, before, limit, err := pages(c)
	if err != nil {
		return err
	}
	page, err := h.hooks.Attempts(c.Context(), c.Session, id, before, limit)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[webhook.Attempt]{Items: page.Items, Next: wire.IDText(page.Next)}, page.Disclosure)
}

// letters serves GET /v1/webhooks/{id}/dead_letters.
func (h handlers) letters(c *wire.Call) error {
	id, after, limit, err := pages(c)
	if err != nil {
		return err
	}
	page, err := h.hooks.Letters(c.Context(), c.Session, id, after, limit)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[webhook.Letter]{Items: page.Items, Next: wire.IDText(page.Next)}, page.Disclosure)
}

// replay serves POST /v1/webhooks/{id}/replay.
func (h handlers) replay(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	var event uuid.UUID
	if err := c.Perhaps([]wire.Member{{Name: "event", Set: wire.Identifier(&event)}}); err != nil {
		return err
	}
	e, err := h.hooks.Replay(c.Context(), c.Session, id, event)
	if err != nil {
		return err
	}
	return c.Under(http.StatusAccepted, e.Endpoint, e.Disclosure)
}
