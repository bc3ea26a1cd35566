package api

import (
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// operation describes a route to readers. {kind} in texts and schema names stands for the kind that is served.
type operation struct {
	summary string
	params  []string // of components.parameters, besides the path's own
	body    string   // schema of the JSON body, "" for none
	status  string
	reply   string   // schema of the answer, "" for none
	headers []string // of the answer
	refused []string // problems besides those that any request can have
}

// operations is keyed by route name.
var operations = map[string]operation{
	"livez":   {summary: "Does the process answer", status: "200", reply: "Health"},
	"readyz":  {summary: "Can requests be served", status: "200", reply: "Health", refused: []string{"503"}},
	"openapi": {summary: "This document", status: "200", reply: "Document"},

	"lookup": {
		summary: "Find the one contact that has a value", body: "Lookup", status: "200", reply: "contact",
		headers: []string{"ETag"}, refused: []string{"404", "409", "413", "415", "422"},
	},
	"import": {
		summary: "Import a CSV file", status: "201", reply: "ImportReport",
		headers: []string{"Location"}, refused: []string{"413", "415", "422"},
	},
	"importJob": {summary: "Report of an import", status: "200", reply: "ImportReport", refused: []string{"404"}},
	"pushPolicy": {
		summary: "Make a signed policy bundle the active policy", status: "200", reply: "PolicyInstalled",
		refused: []string{"409", "413", "415", "422"},
	},
	"policyState":   {summary: "The active policy, and what is proven of it", status: "200", reply: "PolicyState"},
	"policyHistory": {summary: "Every policy that was ever active, the first one first", status: "200", reply: "PolicyHistory"},
	"keptPolicy":    {summary: "A policy that was active once, with its files", status: "200", reply: "KeptPolicyFiles", refused: []string{"404"}},
	"whoCan": {
		summary: "Under which conditions a field leaves, by purpose", body: "WhoCanInput", status: "200", reply: "WhoCan",
		refused: []string{"413", "415", "422"},
	},
	"explainEntry": {
		summary: "Why a recorded decision came about, and what would have to be true for more to leave", body: "ExplainInput", status: "200",
		reply: "Explanation", refused: []string{"404", "413", "415", "422"},
	},
	"diffPolicy": {
		summary: "Where two policies decide differently, with an example of each", body: "DiffInput", status: "200", reply: "PolicyDiff",
		refused: []string{"404", "413", "415", "422"},
	},
	"replayPolicy": {
		summary: "What another policy would have decided", body: "ReplayInput", status: "200", reply: "Replay",
		refused: []string{"404", "413", "415", "422"},
	},
	"policyCoverage": {
		summary: "Permissions and rules of the active policy that no recorded decision made use of", params: []string{"since", "until", "tapeLimit"},
		status: "200", reply: "PolicyCoverage",
	},
	"entries": {
		summary: "Query the log", params: entryParams("subject"), status: "200", reply: "EntryPage",
	},
	"entry": {summary: "One entry of the log", status: "200", reply: "Entry", refused: []string{"404"}},
	"entryProof": {
		summary: "Proof that an entry is in the log, for whoever has the log's public key", status: "200", reply: "EntryProof",
		refused: []string{"404", "409"},
	},
	"checkpoint": {summary: "The log's last published checkpoint, and the keys that verify it", status: "200", reply: "Checkpoint", refused: []string{"409"}},
	"consistency": {
		summary: "Proof that the log continues an earlier checkpoint", params: []string{"earlierSize"}, status: "200", reply: "Consistency",
		refused: []string{"404", "409"},
	},
	"logFile": {
		summary: "One file of the log: checkpoint, tile/{level}/{index} or tile/entries/{index} (C2SP tlog-tiles)", status: "200",
		refused: []string{"404", "409", "410"},
	},

	"report": {
		summary: "Answer an officer's question about the log", params: reportParams, status: "200", reply: "Report",
		headers: []string{"Tacit-Report-Entries", "Tacit-Report-Cut", "Tacit-Checkpoint"}, refused: []string{"404", "410"},
	},

	"grants": {
		summary: "List break-glass grants, the newest first", params: []string{"grantState", "limit", "cursor"}, status: "200", reply: "GrantPage",
	},
	"grant": {
		summary: "Let another credential break the glass for some subjects", body: "GrantInput", status: "201", reply: "Grant",
		headers: []string{"Location"}, refused: []string{"413", "415", "422"},
	},
	"readGrant":   {summary: "One break-glass grant", status: "200", reply: "Grant", refused: []string{"404"}},
	"revokeGrant": {summary: "End a break-glass grant early", status: "204", headers: []string{"Tacit-Entry"}, refused: []string{"404"}},
	"reviewGrant": {
		summary: "Judge a break-glass grant that has ended, once", body: "ReviewInput", status: "200", reply: "Grant",
		refused: []string{"404", "409", "413", "415", "422"},
	},

	"list": {
		summary: "List {kind} records", params: []string{"limit", "cursor", "fields", "sort"}, status: "200", reply: "{kind}.page",
	},
	"create": {
		summary: "Create a {kind}", params: []string{"idempotencyKey"}, body: "{kind}.create", status: "201", reply: "Written",
		headers: []string{"ETag", "Location"}, refused: []string{"409", "413", "415", "422"},
	},
	"search": {
		summary: "Find {kind} records by a compound search", params: []string{"searchLimit"}, body: "{kind}.search",
		status: "200", reply: "{kind}.page", refused: []string{"413", "415", "422"},
	},
	"read": {
		summary: "Read a {kind}", params: []string{"breakglass", "fields"}, status: "200", reply: "{kind}",
		headers: []string{"ETag"}, refused: []string{"404", "410"},
	},
	"update": {
		summary: "Change a {kind} by merge patch (RFC 7396)", params: []string{"ifMatch"}, body: "{kind}.patch", status: "200",
		reply: "Written", headers: []string{"ETag"}, refused: []string{"404", "409", "410", "412", "413", "415", "422", "428"},
	},
	"erase": {
		summary: "Erase the subject: destroy its keys and everything held on it, or the keys of some classes", params: []string{"ifMatch", "classes"}, status: "200",
		reply: "Erasure", refused: []string{"404", "410", "412", "428"},
	},
	"delete": {
		summary: "Delete a {kind}", params: []string{"ifMatch"}, status: "204", headers: []string{"Tacit-Entry"},
		refused: []string{"404", "410", "412", "428"},
	},
	"history": {summary: "What a {kind} was before each change", params: []string{"breakglass"}, status: "200", reply: "{kind}.history", refused: []string{"404", "410"}},

	"consents": {
		summary: "The consent ledger of a {kind}", params: []string{"asOf", "knownAt"}, status: "200", reply: "ConsentLedger",
		refused: []string{"404", "410"},
	},
	"recordConsent": {
		summary: "Record a consent event", params: []string{"idempotencyKey"}, body: "ConsentInput", status: "201",
		reply: "ConsentRecorded", refused: []string{"404", "410", "413", "415", "422"},
	},
	"recordBasis": {
		summary: "Record a legal basis with its citation", body: "BasisInput", status: "201", reply: "BasisRecorded",
		refused: []string{"404", "410", "413", "415", "422"},
	},
	"endBasis": {summary: "End a legal basis", status: "204", headers: []string{"Tacit-Entry"}, refused: []string{"404", "410"}},
	"disclosures": {
		summary: "Who saw this subject, when and why", params: slices.Concat(paging, disclosureFilters), status: "200",
		reply: "DisclosurePage", refused: []string{"404", "410"},
	},

	"children": {summary: "List a record's {kind} records", params: []string{"breakglass"}, status: "200", reply: "{kind}.children", refused: []string{"404", "410"}},
	"createChild": {
		summary: "Add a {kind}", params: []string{"idempotencyKey"}, body: "{kind}.create", status: "201", reply: "Written",
		headers: []string{"ETag", "Location"}, refused: []string{"404", "409", "410", "413", "415", "422"},
	},
	"readChild": {
		summary: "Read a {kind}", params: []string{"breakglass"}, status: "200", reply: "{kind}", headers: []string{"ETag"},
		refused: []string{"404", "410"},
	},
	"updateChild": {
		summary: "Change a {kind} by merge patch (RFC 7396)", params: []string{"ifMatch"}, body: "{kind}.patch", status: "200",
		reply: "Written", headers: []string{"ETag"}, refused: []string{"404", "409", "410", "412", "413", "415", "422", "428"},
	},
	"deleteChild": {
		summary: "Delete a {kind}", params: []string{"ifMatch"}, status: "204", headers: []string{"Tacit-Entry"},
		refused: []string{"404", "410", "412", "428"},
	},
}

func entryParams(more ...string) []string {
	return append(append(more, "entryLimit", "cursor"), entryFilters...)
}

// always are the problems that any request with a credential can have.
var always = []string{"400", "401", "403", "429", "500", "503"}

func operationNode(rt route, at place) node {
	op := operations[rt.name]
	kind := ""
	if at.served != nil {
		kind = at.served.Name
	}
	named := func(s string) string {
		if kind != "" && strings.ContainsRune("aeiou", rune(kind[0])) {
			s = strings.ReplaceAll(s, " a {kind}", " an {kind}")
		}
		return strings.ReplaceAll(s, "{kind}", kind)
	}
	n := node{
		"operationId": operationID(rt, at),
		"summary":     named(op.summary),
		"parameters":  parametersOf(rt, at, op),
		"responses":   responses(rt, op, named(op.reply)),
	}
	if at.top != nil {
		n["tags"] = []string{at.top.Path}
	}
	if rt.public {
		n["security"] = []node{}
	}
	switch {
	case rt.limit > 0:
		n["requestBody"] = bundleBody()
	case rt.upload:
		n["requestBody"] = uploadBody()
	case op.body != "":
		n["requestBody"] = jsonBodyNode(rt.method, named(op.body))
	}
	return n
}

// operationID is unique in the document: the route's name and the kinds it is for.
func operationID(rt route, at place) string {
	id := rt.name
	if at.top != nil {
		id += "_" + at.top.Name
	}
	if at.served != at.top {
		id += "_" + at.served.Name
	}
	return snake(id)
}

// snake writes a route's name as operation ids are written: createChild is create_child.
func snake(name string) string {
	var b strings.Builder
	for _, r := range name {
		if 'A' <= r && r <= 'Z' {
			b.WriteByte('_')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

func jsonBodyNode(method, schema string) node {
	content := node{typeJSON: node{"schema": ref("schemas", schema)}}
	if method == patch {
		content[typePatch] = node{"schema": ref("schemas", schema)}
	}
	return node{"required": true, "content": content}
}

func uploadBody() node {
	return node{"required": true, "content": node{"multipart/form-data": node{
		"schema": node{
			"type": "object", "required": []string{"options", "file"},
			"description": "The part options comes first, then the part file.",
			"properties": node{
				"options": ref("schemas", "ImportOptions"),
				"file":    node{"type": "string", "contentMediaType": "text/csv"},
			},
		},
		"encoding": node{"options": node{"contentType": typeJSON}, "file": node{"contentType": "text/csv"}},
	}}}
}

func responses(rt route, op operation, reply string) node {
	ok := node{"description": "Done"}
	headers := node{"Tacit-Request-Id": ref("headers", "Tacit-Request-Id")}
	for _, h := range op.headers {
		headers[h] = ref("headers", h)
	}
	ok["headers"] = headers
	if reply != "" {
		content := node{typeJSON: node{"schema": ref("schemas", reply)}}
		if strings.HasSuffix(reply, ".page") {
			content[typeNDJSON] = node{"schema": node{
				"type": "string", "description": "One item a line, then a line with disclosure and next.",
			}}
		}
		if reply == "Report" {
			reportContent(content)
		}
		ok["content"] = content
	}
	if rt.name == "logFile" {
		ok["content"] = node{typeBytes: node{}, typeText: node{}}
	}
	out := node{op.status: ok}
	refused := op.refused
	if !rt.public {
		refused = append(append([]string{}, always...), op.refused...)
	}
	for _, status := range refused {
		out[status] = ref("responses", status)
	}
	return out
}

// parametersOf lists a route's parameters: those of its path, its headers, and of a list the filters of its kind.
func parametersOf(rt route, at place, op operation) []node {
	out := []node{}
	for _, name := range []string{"id", "item", "digest"} {
		if strings.Contains(rt.pattern, "{"+name+"}") {
			out = append(out, ref("parameters", name))
		}
	}
	if strings.Contains(rt.pattern, "{name}") {
		out = append(out, ref("parameters", "report"))
	}
	if strings.HasSuffix(rt.pattern, "*") {
		out = append(out, ref("parameters", "logFile"))
	}
	if !rt.public {
		out = append(out, ref("parameters", "purposeHeader"))
	}
	for _, name := range op.params {
		out = append(out, ref("parameters", name))
	}
	if rt.name == "list" {
		out = append(out, filterNodes(at.served)...)
	}
	return out
}

// filterNodes describes a kind's filters: equality by the bare name, and the operators that make sense of its type.
func filterNodes(k *catalog.Kind) []node {
	var out []node
	add := func(name, description string, schema node) {
		out = append(out, node{"name": name, "in": "query", "description": description, "schema": schema})
	}
	for _, name := range filterable(k) {
		schema := node{"type": "string", "format": "date-time"}
		f, ok := k.Field(name)
		if ok {
			schema = inputSchema(f)
		}
		add(name, "equals", schema)
		if !ok || f.Type != value.Tags { // of tags, equality asks whether the word is among them
			add(name+".in", "is one of, separated by commas", node{"type": "string"})
		}
		add(name+".null", "has no value", node{"type": "boolean"})
		if !ok || ordered(f) {
			for _, op := range []string{"gte", "lte", "gt", "lt"} {
				add(name+"."+op, "compares", schema)
			}
		}
	}
	return out
}

func ref(section, name string) node { return node{"$ref": "#/components/" + section + "/" + name} }

func lower(method string) string { return strings.ToLower(method) }

func hasKinds(pattern string) bool { return strings.Contains(pattern, "{kinds}") }

func hasList(pattern string) bool { return strings.Contains(pattern, "{list}") }

func fill(pattern string, top, served *catalog.Kind) string {
	return strings.NewReplacer("{kinds}", top.Path, "{list}", served.ParentList).Replace(pattern)
}
