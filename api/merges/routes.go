// Package merges serves what is said about records that may be of one person: candidates for duplicates, merges and their
// end, and the pairs that wait for a steward.
//
// It decides nothing: each handler reads a request, calls one method, and answers.
package merges

import (
	"errors"
	"log/slog"
	"net/http"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/merge"
)

type handlers struct{ merger *merge.Merger }

// Routes are those of a vault; without one they describe what they would serve.
func Routes(v *vault.Vault) []wire.Route {
	h := handlers{}
	if v != nil {
		h.merger = merge.New(v)
	}
	return []wire.Route{
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/duplicates", Name: "duplicates", Serve: h.duplicates, Applies: person},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/merge", Name: "merges", Serve: h.links, Applies: person},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/merge", Name: "merge", Serve: h.merge, Applies: person},
		{Method: wire.Delete, Pattern: "/v1/{kinds}/{id}/merge/{item}", Name: "part", Serve: h.part, Applies: person},
		{Method: wire.Get, Pattern: "/v1/duplicates", Name: "suspects", Serve: h.queue},
		{Method: wire.Post, Pattern: "/v1/duplicates/{id}/resolve", Name: "resolveSuspect", Serve: h.resolve},
	}
}

func person(k *catalog.Kind) bool { return k.Person() }

// duplicates serves POST /v1/{kinds}/{id}/duplicates. It changes nothing that its answer tells of, so that it takes no
// Idempotency-Key; it is a POST since it may leave a pair for a steward.
func (h handlers) duplicates(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if err := c.Perhaps(nil); err != nil {
		return err
	}
	found, err := h.merger.Duplicates(c.Context(), c.Session, c.Kind.Name, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, found, found.Disclosure)
}

// Warn adds to the answer of a create which others may be of the same person. The record is there by then: that nothing can
// be told, for want of budget or because something failed, is no error of its making. What failed is logged.
func Warn(c *wire.Call, w *vault.Written) {
	if !c.Kind.Person() {
		return
	}
	others, err := merge.Warn(c.Context(), merge.New(c.Server.Vault), c.Session, c.Kind.Name, w)
	if err == nil {
		w.Duplicates = others
		return
	}
	if _, refused := errors.AsType[*vault.Refusal](err); !refused && !errors.Is(err, vault.ErrBudget) {
		level := slog.LevelWarn
		if errors.Is(err, vault.ErrIntegrity) {
			level = slog.LevelError
		}
		c.Server.Logger.LogAttrs(c.Context(), level, "duplicates of a new record", slog.String("request", c.X.ID.String()), slog.Any("error", err))
	}
}

// links serves GET /v1/{kinds}/{id}/merge.
func (h handlers) links(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	linked, err := h.merger.Links(c.Context(), c.Session, c.Kind.Name, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, linked, linked.Disclosure)
}

// merge serves POST /v1/{kinds}/{id}/merge. Of the record in the path If-Match says which version was seen, of the other one
// the body. To merge two that are merged is refused, so that it takes no Idempotency-Key.
func (h handlers) merge(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	pair := merge.Pair{ID: id}
	if pair.Version, err = wire.IfMatch(c.R.Header); err != nil {
		return err
	}
	version := 0
	err = c.Question(
		wire.Member{Name: "with", Required: true, Set: wire.Identifier(&pair.With)},
		wire.Member{Name: "version", Required: true, Set: wire.Number(&version)},
	)
	if err != nil {
		return err
	}
	if version < 1 {
		return &vault.Invalid{Fields: []vault.FieldError{{Field: "version", Code: "out_of_range", Hint: "the version of the other record that was seen"}}}
	}
	pair.WithVersion = uint64(version)
	joined, err := h.merger.Merge(c.Context(), c.Session, c.Kind.Name, pair)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, joined, joined.Disclosure)
}

// part serves DELETE /v1/{kinds}/{id}/merge/{item}.
func (h handlers) part(c *wire.Call) error {
	id, item, err := c.IDs()
	if err != nil {
		return err
	}
	if err := c.NoQuery(); err != nil {
		return err
	}
	pair := merge.Pair{ID: id, With: item}
	if pair.Version, err = wire.IfMatch(c.R.Header); err != nil {
		return err
	}
	parted, err := h.merger.Part(c.Context(), c.Session, c.Kind.Name, pair)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, parted, parted.Disclosure)
}

// queue serves GET /v1/duplicates.
func (h handlers) queue(c *wire.Call) error {
	p, err := c.Only(append([]string{"kind"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	limit, err := p.Limit(spec.MaxLimit)
	if err != nil {
		return err
	}
	if p["kind"] == "" {
		return wire.Refuse(wire.CodeInvalidQuery).Fault("kind", "required", "contact or account")
	}
	if k, ok := c.Catalog.Kind(p["kind"]); !ok || !k.Person() {
		return wire.Refuse(wire.CodeInvalidQuery).Fault("kind", "not_declared", "a kind of records that are about a person")
	}
	page, err := h.merger.Queue(c.Context(), c.Session, p["kind"], p["cursor"], limit)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[merge.Suspect]{Items: page.Items, Next: page.Next}, page.Disclosure)
}

// resolve serves POST /v1/duplicates/{id}/resolve.
func (h handlers) resolve(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var decision string
	if err := c.Question(wire.Member{Name: "decision", Required: true, Set: wire.OneOf(&decision, []string{"distinct"})}); err != nil {
		return err
	}
	done, err := h.merger.Distinct(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, done, done.Disclosure)
}
