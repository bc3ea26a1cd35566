package api

import (
	"net/http"
	"slices"

	"github.com/go-chi/chi/v5"

	"github.com/tacitcrm/tacit/api/bulk"
	"github.com/tacitcrm/tacit/api/campaigns"
	"github.com/tacitcrm/tacit/api/merges"
	"github.com/tacitcrm/tacit/api/officer"
	"github.com/tacitcrm/tacit/api/reads"
	"github.com/tacitcrm/tacit/api/rights"
	"github.com/tacitcrm/tacit/api/webhooks"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/api/work"
	"github.com/tacitcrm/tacit/vault/consent"
)

// routes is everything that is served. The document is about all of it, itself included.
func routes(cfg Config) []wire.Route {
	docs := &documents{version: cfg.Version}
	docs.routes = slices.Concat(
		serverRoutes(docs), officer.Routes(), rights.Routes(cfg.Desk), reads.Routes(cfg.Vault),
		work.Routes(cfg.Vault), merges.Routes(cfg.Vault), bulk.Routes(cfg.Vault), webhooks.Routes(cfg.Webhooks),
		campaigns.Routes(cfg.Campaigns), recordRoutes(),
	)
	return docs.routes
}

// serverRoutes are on the server itself.
func serverRoutes(docs *documents) []wire.Route {
	return []wire.Route{
		{Method: wire.Get, Pattern: "/livez", Name: "livez", Serve: livez, Public: true},
		{Method: wire.Get, Pattern: "/readyz", Name: "readyz", Serve: readyz, Public: true},
		{Method: wire.Get, Pattern: "/openapi.json", Name: "openapi", Serve: docs.serve, Public: true},
		{Method: wire.Get, Pattern: consent.WellKnownPath, Name: "gpcSupport", Serve: gpcSupport, Public: true},
	}
}

// recordRoutes are on records, of the kinds of the active catalog.
func recordRoutes() []wire.Route {
	return []wire.Route{
		{Method: wire.Post, Pattern: "/v1/lookup", Name: "lookup", Serve: lookup, Recall: true},

		{Method: wire.Get, Pattern: "/v1/{kinds}", Name: "list", Serve: list, Filtered: true, Recall: true},
		{Method: wire.Post, Pattern: "/v1/{kinds}", Name: "create", Serve: create, Recall: true},
		{Method: wire.Post, Pattern: "/v1/{kinds}/search", Name: "search", Serve: search, Applies: wire.Searchable},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}", Name: "read", Serve: read, Recall: true},
		{Method: wire.Patch, Pattern: "/v1/{kinds}/{id}", Name: "update", Serve: update, Recall: true, Applies: wire.Changeable},
		{Method: wire.Delete, Pattern: "/v1/{kinds}/{id}", Name: "erase", Serve: erase, Applies: wire.IsSubject},
		{Method: wire.Delete, Pattern: "/v1/{kinds}/{id}", Name: "delete", Serve: remove, Applies: wire.NotSubject},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/history", Name: "history", Serve: history},

		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/{list}", Name: "children", Serve: children, Recall: true},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/{list}", Name: "createChild", Serve: createChild},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/{list}/{item}", Name: "readChild", Serve: readChild},
		{Method: wire.Patch, Pattern: "/v1/{kinds}/{id}/{list}/{item}", Name: "updateChild", Serve: updateChild, Applies: wire.Changeable},
		{Method: wire.Delete, Pattern: "/v1/{kinds}/{id}/{list}/{item}", Name: "deleteChild", Serve: removeChild},
	}
}

// router registers each pattern once, for all methods: chi would otherwise look for a method that a fixed path lacks in
// the patterns with {kinds}, and answer 404 for "no such kind" where 405 is true.
func (s *server) router() http.Handler {
	r := chi.NewRouter()
	r.NotFound(s.endpoint("", nil))
	r.MethodNotAllowed(s.problemHandler(wire.Refuse(wire.CodeMethodUnknown)))
	byPattern := map[string][]wire.Route{}
	var patterns []string
	for _, rt := range s.routes {
		if byPattern[rt.Pattern] == nil {
			patterns = append(patterns, rt.Pattern)
		}
		byPattern[rt.Pattern] = append(byPattern[rt.Pattern], rt)
	}
	for _, p := range patterns {
		r.HandleFunc(p, s.endpoint(p, byPattern[p]))
	}
	return r
}
