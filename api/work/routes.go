// Package work serves what comes of records that somebody works on: how they went from stage to stage, what is done with a
// case, the assets that its root cause affects, and whom routing gives new work to.
//
// It decides nothing: each handler reads a request, calls one method, and answers.
package work

import (
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/routing"
	"github.com/tacitcrm/tacit/vault/service"
	"github.com/tacitcrm/tacit/vault/stages"
)

type handlers struct {
	stages  *stages.Keeper
	routing *routing.Router
	service *service.Service
}

// Routes are those of a vault; without one they describe what they would serve. What they answer needs no process that
// works on jobs.
func Routes(v *vault.Vault) []wire.Route {
	h := handlers{}
	if v != nil {
		// They fail without a vault alone.
		h.stages, _ = stages.New(v)
		h.routing, _ = routing.New(routing.Config{Vault: v})
		h.service, _ = service.New(service.Config{Vault: v})
	}
	return []wire.Route{
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/stages", Name: "stages", Serve: h.past, Applies: staged},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/act", Name: "act", Serve: h.act, Applies: isCase},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/affected", Name: "affected", Serve: h.affected, Applies: isCase},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/routing", Name: "explainRouting", Serve: h.explain, Applies: routed},
		{Method: wire.Get, Pattern: "/v1/routing/dry-run", Name: "dryRouting", Serve: h.dry},
	}
}

func staged(k *catalog.Kind) bool { return len(stages.Fields(k)) > 0 }

func isCase(k *catalog.Kind) bool { return k.Name == crm.Case }

// routed are kinds that can belong to somebody.
func routed(k *catalog.Kind) bool {
	_, ok := k.Field("owner")
	return ok && k.Path != ""
}
