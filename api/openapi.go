package api

import (
	"net/http"
	"sync"

	"github.com/go-json-experiment/json"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// node is a JSON object of the OpenAPI document.
type node map[string]any

// documents keeps the document of the catalog that was last asked for: it changes with the catalog alone.
type documents struct {
	version string

	mu     sync.Mutex
	digest [32]byte
	body   []byte
}

// of returns the document for a catalog.
func (d *documents) of(cat *catalog.Catalog) ([]byte, error) {
	digest := cat.Digest()
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.body != nil && d.digest == digest {
		return d.body, nil
	}
	body, err := json.Marshal(document(cat, d.version), json.Deterministic(true))
	if err != nil {
		return nil, err
	}
	d.digest, d.body = digest, body
	return body, nil
}

// openapi serves GET /openapi.json. It describes kinds and rules, which are no secret, and so needs no credential.
func openapi(c *call) error {
	body, err := c.srv.openapi.of(c.catalog)
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, body)
}

// document is the API in OpenAPI 3.1 as it is for one catalog.
func document(cat *catalog.Catalog, version string) node {
	if version == "" {
		version = "unknown"
	}
	return node{
		"openapi": "3.1.1",
		"info": node{
			"title": "Tacit", "version": version, "description": intro,
			"license": node{"name": "Apache-2.0", "identifier": "Apache-2.0"},
		},
		"servers":  []node{{"url": "/"}},
		"security": []node{{"credential": []string{}}},
		"paths":    paths(cat),
		"components": node{
			"securitySchemes": node{"credential": node{
				"type": "http", "scheme": "bearer",
				"description": "A token made by `tacit credential create`. It carries client, roles, regions and allowed purposes.",
			}},
			"schemas":    schemas(cat),
			"parameters": parameterNodes(cat),
			"headers":    headerNodes(),
			"responses":  responseNodes(),
		},
	}
}

const intro = "Customer records, released by policy. Every reply names the log entry it left under (`disclosure.entry`), " +
	"and says what was withheld and why (`withheld`). Errors are problem documents (RFC 9457) and never repeat what was sent."

// paths expands the routes over the catalog's kinds.
func paths(cat *catalog.Catalog) node {
	out := node{}
	for _, rt := range routes() {
		for _, at := range expand(cat, rt) {
			item, ok := out[at.path].(node)
			if !ok {
				item = node{}
				out[at.path] = item
			}
			item[lower(rt.method)] = operationNode(rt, at)
		}
	}
	return out
}

// place is a route for one kind.
type place struct {
	path   string
	top    *catalog.Kind // nil for routes without a kind
	served *catalog.Kind
}

// expand lists the places of a route under a catalog: those that the router serves, and no others.
func expand(cat *catalog.Catalog, rt route) []place {
	if !hasKinds(rt.pattern) {
		return []place{{path: wildcard(rt.pattern)}}
	}
	var out []place
	for _, k := range cat.Kinds {
		if k.Path == "" {
			continue
		}
		served := []*catalog.Kind{k}
		if hasList(rt.pattern) {
			served = k.Children()
		}
		for _, s := range served {
			if rt.applies == nil || rt.applies(s) {
				out = append(out, place{path: fill(rt.pattern, k, s), top: k, served: s})
			}
		}
	}
	return out
}
