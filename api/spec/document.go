// Package spec describes the API to its readers: it makes the OpenAPI document of a catalog.
//
// It holds the texts, schemas and parameters, and the bounds that handlers keep to because the document promises them. It
// serves nothing and knows no handler: what is routed where, for which kinds, package api tells it.
package spec

import (
	"fmt"
	"maps"

	"github.com/go-json-experiment/json"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// Place is one method of one path that is served.
type Place struct {
	Name    string        // of the route: the key of its operation
	ID      string        // of the operation, unique in the document
	Method  string        // of HTTP, in capitals
	Path    string        // with {parameters}
	Public  bool          // needs no credential
	Top     *catalog.Kind // the kind of the path's record; nil for a path without a kind
	Served  *catalog.Kind // the kind that is answered: Top, or one of its children
	Filters []string      // fields that the query may compare
}

// API is what there is to describe besides the catalog.
type API struct {
	Version  string // of the program; "unknown" if empty
	Places   []Place
	Problems map[int][]string // codes of problems by status
}

// Document returns the API in OpenAPI 3.1 as it is for one catalog, as JSON: the same bytes for the same arguments. It
// fails for a place whose name no operation has.
func Document(cat *catalog.Catalog, api API) ([]byte, error) {
	paths, err := pathNodes(api.Places)
	if err != nil {
		return nil, err
	}
	version := api.Version
	if version == "" {
		version = "unknown"
	}
	return json.Marshal(node{
		"openapi": "3.1.1",
		"info": node{
			"title": "Tacit", "version": version, "description": intro,
			"license": node{"name": "Apache-2.0", "identifier": "Apache-2.0"},
		},
		"servers":  []node{{"url": "/"}},
		"security": []node{{"credential": []string{}}},
		"paths":    paths,
		"components": node{
			"securitySchemes": node{"credential": node{
				"type": "http", "scheme": "bearer",
				"description": "A token made by `tacit credential create`. It carries client, roles, regions and allowed purposes.",
			}},
			"schemas":    schemas(cat),
			"parameters": parameterNodes(cat),
			"headers":    headerNodes(),
			"responses":  responseNodes(api.Problems),
		},
	}, json.Deterministic(true))
}

const intro = "Customer records, released by policy. Every reply names the log entry it left under (`disclosure.entry`), " +
	"and says what was withheld and why (`withheld`). Errors are problem documents (RFC 9457) and never repeat what was sent."

// area is what one noun adds to the document. No two areas share a name.
type area struct {
	operations map[string]operation // by route name
	schemas    func(*catalog.Catalog) node
	parameters func() node // that no other area has; nil for none
}

// areas is the whole API.
func areas() []area {
	return []area{
		{operations: serverOperations, schemas: serverSchemas},
		{operations: recordOperations, schemas: recordSchemas},
		{operations: consentOperations, schemas: consentSchemas},
		{operations: importOperations, schemas: importSchemas},
		{operations: policyOperations, schemas: policySchemas},
		{operations: logOperations, schemas: logSchemas},
		{operations: grantOperations, schemas: grantSchemas},
		{operations: requestOperations, schemas: requestSchemas, parameters: requestParameters},
		{operations: instructionOperations, schemas: instructionSchemas},
		{operations: holdOperations, schemas: holdSchemas, parameters: holdParameters},
		{operations: retentionOperations, schemas: retentionSchemas, parameters: retentionParameters},
		{operations: choiceOperations, schemas: choiceSchemas, parameters: choiceParameters},
		{operations: reportOperations, schemas: reportSchemas, parameters: reportParameters},
		{operations: mergeOperations, schemas: mergeSchemas, parameters: mergeParameters},
		{operations: webhookOperations, schemas: webhookSchemas},
		{operations: campaignOperations, schemas: campaignSchemas, parameters: campaignParameters},
		{operations: readOperations, schemas: readSchemas, parameters: readParameters},
		{operations: workOperations, schemas: workSchemas, parameters: workParameters},
	}
}

// Operations are all operations' names, which are those of the routes.
func Operations() []string {
	var names []string
	for _, a := range areas() {
		for name := range a.operations {
			names = append(names, name)
		}
	}
	return names
}

func pathNodes(places []Place) (node, error) {
	described := map[string]operation{}
	for _, a := range areas() {
		maps.Copy(described, a.operations)
	}
	out := node{}
	for _, p := range places {
		op, ok := described[p.Name]
		if !ok {
			return nil, fmt.Errorf("describe route %s: there is no such operation", p.Name)
		}
		item, ok := out[p.Path].(node)
		if !ok {
			item = node{}
			out[p.Path] = item
		}
		item[lower(p.Method)] = operationNode(op, p)
	}
	return out, nil
}

// schemas describes every body.
func schemas(cat *catalog.Catalog) node {
	out := node{}
	for _, a := range areas() {
		maps.Copy(out, a.schemas(cat))
	}
	return out
}
