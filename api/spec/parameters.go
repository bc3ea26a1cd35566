package spec

import (
	"cmp"
	"maps"
	"strings"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// The most items of one page, as the vault has them.
const (
	MaxLimit   = 200 // of a list
	MaxFound   = 50  // of a search
	MaxEntries = 500 // of the log
)

// DefaultLimit is how many items a page of holds or runs has unless it is told otherwise.
const DefaultLimit = 50

// MaxWord is the most bytes of a member that names something: no purpose, channel or citation is longer.
const MaxWord = 200

// GlassHeader names the break-glass grant under which a record is read.
const GlassHeader = "Tacit-Breakglass"

// Paging are the parameters that every list has.
var Paging = []string{"limit", "cursor"}

// pathParameters are those of a path that have another name in components.parameters.
var pathParameters = map[string]string{"{name}": "report", "{path}": "logFile"}

// parametersOf lists an operation's parameters: those of its path, its headers, its query.
func parametersOf(op operation, at Place) []node {
	out := []node{}
	for part := range strings.SplitSeq(at.Path, "/") {
		if name, ok := strings.CutPrefix(part, "{"); ok {
			out = append(out, ref("parameters", cmp.Or(pathParameters[part], strings.TrimSuffix(name, "}"))))
		}
	}
	if !at.Public {
		out = append(out, ref("parameters", "purposeHeader"))
	}
	for _, name := range op.params {
		out = append(out, ref("parameters", name))
	}
	return append(out, filterNodes(at.Served, at.Filters)...)
}

func parameter(in, name, description string, schema node) node {
	return node{"in": in, "name": name, "description": description, "schema": schema, "required": in == "path"}
}

func limitParameter(most int) node {
	return parameter("query", "limit", "Most items of the page.", node{"type": "integer", "minimum": 1, "maximum": most})
}

// parameterNodes are the parameters that operations name.
func parameterNodes(cat *catalog.Catalog) node {
	out := sharedParameters(cat)
	for _, a := range areas() {
		if a.parameters != nil {
			maps.Copy(out, a.parameters())
		}
	}
	return out
}

// sharedParameters are those of more than one area.
func sharedParameters(cat *catalog.Catalog) node {
	ifMatch := parameter("header", "If-Match", "The ETag of the record as last read.", node{"type": "string", "pattern": `^"[1-9][0-9]*"$`})
	ifMatch["required"] = true
	return node{
		"id":             parameter("path", "id", "Id of the record.", uuidSchema),
		"item":           parameter("path", "item", "Id of the sub-resource.", uuidSchema),
		"digest":         parameter("path", "digest", "Digest of the policy's files, 12 digits or more.", textSchema),
		"since":          parameter("query", "since", "Leave out entries before.", timeSchema),
		"until":          parameter("query", "until", "Leave out entries from this time on.", timeSchema),
		"tapeLimit":      parameter("query", "limit", "Most entries to read.", node{"type": "integer", "minimum": 1, "maximum": oversight.MaxTape, "default": oversight.DefaultTape}),
		"ifMatch":        ifMatch,
		"idempotencyKey": parameter("header", "Idempotency-Key", "Repeating a request with the same key does it once.", node{"type": "string", "minLength": 1, "maxLength": 255}),
		"purposeHeader":  parameter("header", "Tacit-Purpose", "One of the credential's purposes; not needed where it has one.", enumSchema(purposeNames(cat))),
		"breakglass":     parameter("header", GlassHeader, "Id of the break-glass grant to read under.", uuidSchema),
		"logFile":        parameter("path", "path", "As C2SP tlog-tiles names it, such as tile/0/x001/234 or tile/entries/000.p/12.", textSchema),
		"earlierSize":    parameter("query", "size", "Size of the earlier checkpoint.", node{"type": "integer", "minimum": 0}),
		"grantState":     parameter("query", "state", "Grants in force, or those that have ended and wait for their review; all if left out.", enumSchema([]string{"all", "open", "unreviewed"})),
		"limit":          limitParameter(MaxLimit),
		"searchLimit":    limitParameter(MaxFound),
		"entryLimit":     limitParameter(MaxEntries),
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
	}
}
