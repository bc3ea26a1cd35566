package api

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

func parameter(in, name, description string, schema node) node {
	return node{"in": in, "name": name, "description": description, "schema": schema, "required": in == "path"}
}

func limitParameter(most int) node {
	return parameter("query", "limit", "Most items of the page.", node{"type": "integer", "minimum": 1, "maximum": most})
}

// parameterNodes are the parameters that operations name.
func parameterNodes(cat *catalog.Catalog) node {
	ifMatch := parameter("header", "If-Match", "The ETag of the record as last read.", node{"type": "string", "pattern": `^"[1-9][0-9]*"$`})
	ifMatch["required"] = true
	out := reportParameters()
	maps.Copy(out, node{
		"id":             parameter("path", "id", "Id of the record.", uuidSchema),
		"item":           parameter("path", "item", "Id of the sub-resource.", uuidSchema),
		"digest":         parameter("path", "digest", "Digest of the policy's files, 12 digits or more.", textSchema),
		"since":          parameter("query", "since", "Leave out entries before.", timeSchema),
		"until":          parameter("query", "until", "Leave out entries from this time on.", timeSchema),
		"tapeLimit":      parameter("query", "limit", "Most entries to read.", node{"type": "integer", "minimum": 1, "maximum": vault.MaxTape, "default": vault.DefaultTape}),
		"ifMatch":        ifMatch,
		"idempotencyKey": parameter("header", "Idempotency-Key", "Repeating a request with the same key does it once.", node{"type": "string", "minLength": 1, "maxLength": 255}),
		"purposeHeader":  parameter("header", "Tacit-Purpose", "One of the credential's purposes; not needed where it has one.", enumSchema(purposeNames(cat))),
		"breakglass":     parameter("header", glassHeader, "Id of the break-glass grant to read under.", uuidSchema),
		"logFile":        parameter("path", "path", "As C2SP tlog-tiles names it, such as tile/0/x001/234 or tile/entries/000.p/12.", textSchema),
		"earlierSize":    parameter("query", "size", "Size of the earlier checkpoint.", node{"type": "integer", "minimum": 0}),
		"grantState":     parameter("query", "state", "Grants in force, or those that have ended and wait for their review; all if left out.", enumSchema([]string{"all", "open", "unreviewed"})),
		"limit":          limitParameter(maxLimit),
		"searchLimit":    limitParameter(maxFound),
		"entryLimit":     limitParameter(maxEntries),
		"cursor":         parameter("query", "cursor", "next of the page before.", textSchema),
		"fields":         parameter("query", "fields", "Names of the fields to send, separated by commas; all if left out.", textSchema),
		"classes":        parameter("query", "classes", "Destroy the keys of these classes only, separated by commas: "+strings.Join(vault.Shreddable(), ", ")+".", textSchema),
		"sort":           parameter("query", "sort", "Name of a sortable field, id, created_at or updated_at; - before it for descending.", textSchema),
		"asOf":           parameter("query", "as_of", "The moment in question; now if left out.", timeSchema),
		"knownAt":        parameter("query", "known_at", "Leave out what was recorded later.", timeSchema),
		"subject":        parameter("query", "subject", "Id of the subject.", uuidSchema),
		"credential":     parameter("query", "credential", "Id of the credential that asked.", uuidSchema),
		"action":         parameter("query", "action", "What was asked for: read, update, …", textSchema),
		"kind":           parameter("query", "kind", "Kind of record.", textSchema),
		"purpose":        parameter("query", "purpose", "Purpose it was asked for.", textSchema),
		"oblige":         parameter("query", "oblige", "An obligation that policy attached.", enumSchema(policy.Obligations())),
		"outcome":        parameter("query", "outcome", "What came of it.", enumSchema(outcomes())),
		"field":          parameter("query", "field", "A field that left, in whatever form.", textSchema),
		"from":           parameter("query", "from", "Not before.", timeSchema),
		"to":             parameter("query", "to", "Before.", timeSchema),
	})
	return out
}

func outcomes() []string {
	var all []string
	for _, o := range []audit.Outcome{
		audit.Released, audit.Written, audit.Erased, audit.Denied, audit.Absent, audit.Gone, audit.Failed,
	} {
		all = append(all, string(o))
	}
	return all
}

func headerNodes() node {
	header := func(description string, schema node) node { return node{"description": description, "schema": schema} }
	return node{
		"ETag":                 header("Strong validator: the version in quotes.", textSchema),
		"Location":             header("Where the new resource is.", textSchema),
		"Tacit-Entry":          header("The log entry of the deletion.", uuidSchema),
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
func responseNodes() node {
	codes := map[int][]string{}
	for c, m := range meanings {
		codes[m.status] = append(codes[m.status], string(c))
	}
	out := node{}
	for status, names := range codes {
		slices.Sort(names)
		n := node{
			"description": "Codes: " + strings.Join(names, ", "),
			"content":     node{"application/problem+json": node{"schema": ref("schemas", "Problem")}},
		}
		if h, ok := headersOf[status]; ok {
			n["headers"] = node{h: ref("headers", h)}
		}
		out[strconv.Itoa(status)] = n
	}
	return out
}
