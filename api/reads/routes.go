// Package reads serves what people work with besides single records and lists: a customer's timeline and the whole of it at
// a glance, the report of the sales pipeline, and saved views.
//
// It decides nothing: each handler reads a request, calls one method, and answers.
package reads

import (
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/timeline"
	"github.com/tacitcrm/tacit/vault/views"
)

type handlers struct {
	timeline *timeline.Timeline
	views    *views.Views
}

// Routes are those of a vault; without one they describe what they would serve.
func Routes(v *vault.Vault) []wire.Route {
	h := handlers{}
	if v != nil {
		h = handlers{timeline.New(v), views.New(v)}
	}
	return []wire.Route{
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/timeline", Name: "timeline", Serve: h.page, Applies: person},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/360", Name: "whole", Serve: h.whole, Applies: person},
		{Method: wire.Get, Pattern: "/v1/reports/pipeline", Name: "pipeline", Serve: pipeline},

		{Method: wire.Get, Pattern: "/v1/views", Name: "views", Serve: h.list},
		{Method: wire.Post, Pattern: "/v1/views", Name: "createView", Serve: h.create},
		{Method: wire.Get, Pattern: "/v1/views/{id}", Name: "readView", Serve: h.read},
		{Method: wire.Patch, Pattern: "/v1/views/{id}", Name: "updateView", Serve: h.update},
		{Method: wire.Delete, Pattern: "/v1/views/{id}", Name: "deleteView", Serve: h.remove},
		{Method: wire.Get, Pattern: "/v1/views/{id}/records", Name: "viewRecords", Serve: h.records},
	}
}

func person(k *catalog.Kind) bool { return k.Person() }
