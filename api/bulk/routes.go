// Package bulk serves what moves many records at once: imports of files, what takes them back, and exports.
//
// It decides nothing: each handler reads a request, calls one method of a service below the vault, and answers.
package bulk

import (
	"time"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/importer"
)

// bulkTimeout is how long an export, or taking an import back, may take.
const bulkTimeout = time.Hour

// Routes are on imports and exports of a vault's records; without a vault none is served.
func Routes(v *vault.Vault) []wire.Route {
	h := handlers{}
	if v != nil {
		h.imports = importer.New(v)
	}
	all := []wire.Route{
		{Method: wire.Post, Pattern: "/v1/imports", Name: "import", Serve: h.load, Upload: true},
		{Method: wire.Get, Pattern: "/v1/imports/{id}", Name: "importJob", Serve: h.report},
		{Method: wire.Post, Pattern: "/v1/imports/{id}/undo", Name: "undoImport", Serve: h.undo, Within: bulkTimeout},
		{Method: wire.Post, Pattern: "/v1/exports", Name: "extract", Serve: h.extract, Within: bulkTimeout},
	}
	for i := range all {
		all[i].Off = v == nil
	}
	return all
}

type handlers struct {
	imports *importer.Importer
}
