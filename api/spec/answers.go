package spec

import (
	"slices"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// serverOperations are on the server itself.
var serverOperations = map[string]operation{
	"livez":   {summary: "Does the process answer", status: "200", reply: "Health"},
	"readyz":  {summary: "Can requests be served", status: "200", reply: "Health", refused: []string{"503"}},
	"openapi": {summary: "This document", status: "200", reply: "Document"},
}

// serverSchemas are the answers of the server itself, and what many answers have.
func serverSchemas(*catalog.Catalog) node {
	return node{
		"Health": closed(node{
			"status":         textSchema,
			"policy_bundle":  node{"type": "string", "description": "Why the last policy bundle was not taken; what was active serves on."},
			"policy_program": node{"type": "string", "description": "Why the active policy's program is not used; OPA decides instead, more slowly."},
		}, "status"),
		"Document": node{"type": "object", "description": "An OpenAPI 3.1 document."},
		"Disclosure": closed(node{
			"entry": uuidSchema, "purpose": textSchema, "policy": digestSchema,
			"forget_after_s": node{"type": "integer", "description": "Policy obliges the receiver to forget what left after so many seconds."},
		}, "entry"),
		"Withheld": node{
			"type": "object", "description": "Field or class → how it was withheld and why.",
			"additionalProperties": closed(node{
				"as": node{"type": "string", "enum": []string{"mask", "token", "hidden"}}, "reason": textSchema,
			}, "as", "reason"),
		},
		"Problem": problemSchema(),
	}
}

func headerNodes() node {
	header := func(description string, schema node) node { return node{"description": description, "schema": schema} }
	return node{
		"ETag":                 header("Strong validator: the version in quotes.", textSchema),
		"Location":             header("Where the new resource is.", textSchema),
		"Tacit-Entry":          header("The log entry, of an answer whose body does not name it.", uuidSchema),
		SignatureHeader:        header("A signed note over the body's exact bytes (C2SP signed-note), in base64.", textSchema),
		"Tacit-Request-Id":     header("The request's id, for the operator.", uuidSchema),
		"Retry-After":          header("Seconds to wait.", countSchema),
		"Tacit-Report-Entries": header("Of a report as CSV: how many entries were read.", countSchema),
		"Tacit-Report-Cut":     header("Of a report as CSV that is cut: what by, and before which time nothing was read.", textSchema),
		"Tacit-Checkpoint":     header("Of a report as CSV: the signed checkpoint that it rests on, in base64.", textSchema),
		"Allow":                header("The methods served here.", textSchema),
		"WWW-Authenticate":     header("How to authenticate.", textSchema),
	}
}

// headersOf names the headers of a problem by status.
var headersOf = map[int]string{401: "WWW-Authenticate", 405: "Allow", 429: "Retry-After", 503: "Retry-After"}

// responseNodes are the problems by status, with the codes that each can have.
func responseNodes(codes map[int][]string) node {
	out := node{}
	for status, names := range codes {
		names = slices.Sorted(slices.Values(names))
		n := node{
			"description": "Codes: " + strings.Join(names, ", "),
			"content":     node{typeProblem: node{"schema": ref("schemas", "Problem")}},
		}
		if h, ok := headersOf[status]; ok {
			n["headers"] = node{h: ref("headers", h)}
		}
		out[strconv.Itoa(status)] = n
	}
	return out
}

func problemSchema() node {
	fault := closed(node{"field": textSchema, "code": textSchema, "hint": textSchema}, "code")
	n := closed(node{
		"type": node{"type": "string", "format": "uri"}, "title": textSchema, "status": countSchema, "code": textSchema,
		"detail": textSchema, "hint": textSchema, "errors": arrayOf(fault), "entry": uuidSchema, "request_id": uuidSchema,
		"erased_on": node{"type": "string", "format": "date"},
	}, "type", "title", "status", "code")
	n["description"] = "RFC 9457. code is for programs; entry is the log entry of a refusal."
	n["examples"] = []node{{
		"type": "urn:tacit:problem:consent_missing", "title": "Consent is missing", "status": 403, "code": "consent_missing",
	}}
	return n
}
