package api

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
)

// gpcSince is the day on which the statement about Global Privacy Control last changed.
var gpcSince = time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC)

// gpcSupport serves GET /.well-known/gpc.json (W3C Global Privacy Control, "GPC Support Resource"). A server whose
// catalog has no purpose that heeds the signal does not claim to.
func gpcSupport(c *wire.Call) error {
	if c.Desk() == nil || !heedsSignal(c.Catalog) {
		return wire.Refuse(wire.CodeNoRoute)
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, consent.SupportDocument(gpcSince))
}

func heedsSignal(cat *catalog.Catalog) bool {
	return slices.ContainsFunc(cat.Purposes, func(p *catalog.Purpose) bool { return p.OptOutSignal })
}

// heed records the opt-out signal that a customer's own credential carries, before the request itself is served. Only a
// person's own says something about the person: a browser of staff states what its user wants for itself. What refuses the
// record refuses the request as well, and says it there.
func heed(ctx context.Context, c *wire.Call, own uuid.UUID) error {
	if own == uuid.Nil || c.Desk() == nil || !heedsSignal(c.Catalog) || !consent.GPC(c.R.Header.Values("Sec-GPC")) {
		return nil
	}
	_, err := c.Desk().Signal(ctx, c.Session, c.Desk().People(), own)
	if _, refused := errors.AsType[*vault.Refusal](err); refused {
		return nil
	}
	return err
}
