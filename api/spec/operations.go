package spec

import (
	"maps"
	"net/http"
	"strings"
)

// The media types of bodies.
const (
	typeJSON    = "application/json"
	typePatch   = "application/merge-patch+json"
	typeNDJSON  = "application/x-ndjson"
	typeCSV     = "text/csv"
	typeBytes   = "application/octet-stream"
	typeJSONLD  = "application/ld+json"
	typeText    = "text/plain; charset=utf-8"
	typeZip     = "application/zip"
	typeGzip    = "application/gzip"
	typeUpload  = "multipart/form-data"
	typeProblem = "application/problem+json"
)

// operation describes a route to readers. {kind} in texts and schema names stands for the kind that is served.
type operation struct {
	summary string
	params  []string // of components.parameters, besides the path's own
	body    string   // schema of the JSON body, "" for none
	sent    node     // media type → form of a body that is no JSON
	status  string
	reply   string   // schema of the JSON answer, "" for none
	others  node     // media type → form of what else is answered
	headers []string // of the answer
	refused []string // problems besides those that any request can have
}

// always are the problems that any request with a credential can have.
var always = []string{"400", "401", "403", "429", "500", "503"}

func operationNode(op operation, at Place) node {
	kind := ""
	if at.Served != nil {
		kind = at.Served.Name
	}
	named := func(s string) string {
		if kind != "" && strings.ContainsRune("aeiou", rune(kind[0])) {
			s = strings.ReplaceAll(s, " a {kind}", " an {kind}")
		}
		return strings.ReplaceAll(s, "{kind}", kind)
	}
	n := node{
		"operationId": at.ID,
		"summary":     named(op.summary),
		"parameters":  parametersOf(op, at),
		"responses":   responses(op, at, named(op.reply)),
	}
	if at.Top != nil {
		n["tags"] = []string{at.Top.Path}
	}
	if at.Public {
		n["security"] = []node{}
	}
	switch {
	case op.sent != nil:
		n["requestBody"] = node{"required": true, "content": op.sent}
	case op.body != "":
		n["requestBody"] = jsonBody(at.Method, named(op.body))
	}
	return n
}

func jsonBody(method, schema string) node {
	content := node{typeJSON: node{"schema": ref("schemas", schema)}}
	if method == http.MethodPatch {
		content[typePatch] = node{"schema": ref("schemas", schema)}
	}
	return node{"required": true, "content": content}
}

func responses(op operation, at Place, reply string) node {
	headers := node{"Tacit-Request-Id": ref("headers", "Tacit-Request-Id")}
	for _, h := range op.headers {
		headers[h] = ref("headers", h)
	}
	ok := node{"description": "Done", "headers": headers}
	if content := answers(op, reply); len(content) > 0 {
		ok["content"] = content
	}
	out := node{op.status: ok}
	refused := op.refused
	if !at.Public {
		refused = append(append([]string{}, always...), op.refused...)
	}
	for _, status := range refused {
		out[status] = ref("responses", status)
	}
	return out
}

// answers are the forms of an answer. Every page of records is served as lines too.
func answers(op operation, reply string) node {
	content := node{}
	if reply != "" {
		content[typeJSON] = node{"schema": ref("schemas", reply)}
	}
	if strings.HasSuffix(reply, ".page") {
		content[typeNDJSON] = node{"schema": node{
			"type": "string", "description": "One item a line, then a line with disclosure and next.",
		}}
	}
	maps.Copy(content, op.others)
	return content
}

func lower(method string) string { return strings.ToLower(method) }
