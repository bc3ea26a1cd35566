package spec

import (
	"maps"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// MaxItems is the most items of one page of a timeline, as package timeline has it.
const MaxItems = 100

// pipelineFilters are the parameters of the pipeline report: those of lists of opportunities that it is narrowed by.
var pipelineFilters = []struct{ name, what string }{
	{"pipeline", "Of one pipeline."},
	{"pipeline.in", "Of some pipelines, separated by commas."},
	{"owner", "Of one owner."},
	{"owner.in", "Of some owners, separated by commas."},
	{"team", "Of one team."},
	{"region", "Of one region."},
	{"currency", "Of one currency."},
	{"campaign", "Of one campaign, by its id."},
	{"product", "Of one product, by its id."},
	{"created_at.gte", "Made at this time or later."},
	{"created_at.lt", "Made before."},
	{"closed_at.gte", "Closed at this time or later."},
	{"closed_at.lt", "Closed before."},
}

// PipelineFilters are the names of the pipeline report's parameters.
func PipelineFilters() []string {
	names := make([]string, len(pipelineFilters))
	for i, f := range pipelineFilters {
		names[i] = f.name
	}
	return names
}

func pipelineParams() []string {
	var names []string
	for _, name := range PipelineFilters() {
		names = append(names, "pipeline."+name)
	}
	return names
}

// readOperations are on timelines, the pipeline and saved views.
var readOperations = map[string]operation{
	"timeline": {
		summary: "What happened with a {kind}, on all channels, newest first", params: []string{"timelineLimit", "cursor", "timelineKinds"},
		status: "200", reply: "Timeline", refused: []string{"404", "410"},
	},
	"whole": {summary: "A {kind} at a glance", status: "200", reply: "Whole", refused: []string{"404", "410"}},
	"pipeline": {
		summary: "The sales pipeline: by stage, month and owner, over the opportunities that the caller may see", params: pipelineParams(),
		status: "200", reply: "Pipeline", refused: []string{"404"},
	},
	"views": {summary: "List saved views, the credential's own and those of its teams", status: "200", reply: "ViewPage"},
	"createView": {
		summary: "Save a view", body: "View.create", status: "201", reply: "View", headers: []string{"ETag", "Location"}, refused: []string{"404", "413", "415", "422"},
	},
	"readView": {summary: "Read a saved view", status: "200", reply: "View", headers: []string{"ETag"}, refused: []string{"404"}},
	"updateView": {
		summary: "Change a saved view; what is left out stays, an empty text or list takes away", params: []string{"ifMatch"}, body: "View.patch", status: "200", reply: "View",
		headers: []string{"ETag"}, refused: []string{"404", "412", "413", "415", "422", "428"},
	},
	"deleteView": {
		summary: "Delete a saved view", params: []string{"ifMatch"}, status: "204", headers: []string{"Tacit-Entry"}, refused: []string{"404", "412", "428"},
	},
	"viewRecords": {summary: "Run a saved view under the caller's own rights", params: []string{"limit", "cursor", "count"}, status: "200", reply: "RecordPage", refused: []string{"404"}},
}

func readParameters() node {
	out := node{
		"timelineLimit": limitParameter(MaxItems),
		"timelineKinds": parameter("query", "kinds", "Kinds of what happened, separated by commas: "+strings.Join(timelineKinds(), ", ")+"; all if left out.", textSchema),
		"include":       parameter("query", "include", "Names of references of the kind, separated by commas, whose records come along as far as the caller may see them.", textSchema),
		"count":         parameter("query", "count", "Whether to count the records of all pages.", node{"type": "boolean"}),
	}
	for _, f := range pipelineFilters {
		schema := textSchema
		if strings.Contains(f.name, "_at.") {
			schema = timeSchema
		}
		out["pipeline."+f.name] = parameter("query", f.name, f.what, schema)
	}
	return out
}

// timelineKinds are those of package timeline.
func timelineKinds() []string {
	return []string{"case", "consent", "interaction", "opportunity", "order", "participant", "task"}
}

// recordSchema is a record of any kind that has a path.
func recordSchema(cat *catalog.Catalog) node {
	var kinds []node
	for _, k := range cat.Kinds {
		if k.Path != "" {
			kinds = append(kinds, ref("schemas", k.Name))
		}
	}
	return node{"oneOf": kinds}
}

func readSchemas(cat *catalog.Catalog) node {
	record, disclosure := ref("schemas", "Record"), ref("schemas", "Disclosure")
	item := closed(node{
		"at": timeSchema, "kind": enumSchema(timelineKinds()), "of": ofSchema(), "record": record,
		"interaction": node{"description": "What a participant took part in, where the caller may see it.", "allOf": []node{record}},
		"consent": closed(node{
			"id": uuidSchema, "event": textSchema, "purpose": textSchema, "channel": textSchema, "point": uuidSchema, "notice": textSchema, "occurred_at": timeSchema,
		}, "id", "event", "purpose", "occurred_at"),
	}, "at", "kind")
	standing := closed(node{"status": textSchema, "channels": node{"type": "object", "additionalProperties": textSchema}}, "status")
	out := node{
		"Record":   recordSchema(cat),
		"Timeline": closed(node{"items": arrayOf(item), "next": textSchema, "disclosure": disclosure}, "items", "disclosure"),
		"Whole": closed(node{
			"record": record, "linked": arrayOf(record), "account": record, "relationships": arrayOf(record), "open_cases": arrayOf(record),
			"open_opportunities": arrayOf(record), "next_tasks": arrayOf(record), "last_interactions": arrayOf(record),
			"consent":  node{"type": "object", "additionalProperties": standing, "description": "By purpose."},
			"counts":   node{"type": "object", "additionalProperties": countSchema, "description": "Records that the caller may see, by kind."},
			"withheld": ref("schemas", "Withheld"), "disclosure": disclosure,
		}, "record", "relationships", "open_cases", "open_opportunities", "next_tasks", "last_interactions", "withheld", "disclosure"),
		"RecordPage": closed(node{
			"items": arrayOf(record), "included": arrayOf(record), "count": countSchema, "next": textSchema, "disclosure": disclosure,
		}, "items", "disclosure"),
		"Pipeline": pipelineSchema(),
	}
	maps.Copy(out, viewSchemas(cat))
	return out
}

func pipelineSchema() node {
	money := node{"type": "integer", "description": "Minor units of the currency."}
	sum := closed(node{
		"owner": textSchema, "currency": textSchema, "count": countSchema, "value": money, "open": countSchema, "open_value": money,
		"won": countSchema, "won_value": money, "lost": countSchema, "lost_value": money,
		"win_rate": node{"type": []string{"number", "null"}, "minimum": 0, "maximum": 1, "description": "Won of won and lost."},
	}, "count", "value", "open", "open_value", "won", "won_value", "lost", "lost_value", "win_rate")
	return closed(node{
		"stages": arrayOf(closed(node{
			"pipeline": textSchema, "stage": textSchema, "outcome": enumSchema([]string{"open", "won", "lost"}), "currency": textSchema,
			"count": countSchema, "value": money,
		}, "pipeline", "stage", "outcome", "count", "value")),
		"totals": arrayOf(sum),
		"forecast": arrayOf(closed(node{
			"month":    node{"type": "string", "pattern": `^\d{4}-\d{2}$`, "description": "In UTC; left out of what has no expected close."},
			"currency": textSchema, "open": countSchema, "open_value": money, "weighted": money, "won": countSchema, "won_value": money,
		}, "open", "open_value", "weighted", "won", "won_value")),
		"owners":     arrayOf(sum),
		"disclosure": ref("schemas", "Disclosure"),
	}, "stages", "totals", "forecast", "owners", "disclosure")
}

func viewSchemas(cat *catalog.Catalog) node {
	var kinds []string
	for _, k := range cat.Kinds {
		if k.Path != "" {
			kinds = append(kinds, k.Name)
		}
	}
	slices.Sort(kinds)
	filter := closed(node{
		"field": textSchema, "op": enumSchema([]string{"eq", "in", "all", "gt", "gte", "lt", "lte", "null"}), "values": arrayOf(textSchema),
	}, "field", "op", "values")
	changed := func() node {
		return node{
			"name": node{"type": "string", "minLength": 1, "maxLength": 100},
			"team": node{"type": "string", "description": "One of the credential's teams, that may see and run it; empty for none."}, "filters": arrayOf(filter),
			"sort": node{"type": "string", "description": "Empty for the kind's own order."}, "fields": arrayOf(textSchema), "include": arrayOf(textSchema),
		}
	}
	create := changed()
	create["kind"] = enumSchema(kinds)
	patch := closed(changed())
	view := closed(node{
		"id": uuidSchema, "name": textSchema, "kind": enumSchema(kinds), "team": textSchema, "own": node{"type": "boolean"},
		"version": node{"type": "integer", "minimum": 1}, "filters": arrayOf(filter), "sort": textSchema, "fields": arrayOf(textSchema),
		"include": arrayOf(textSchema), "updated_at": timeSchema, "disclosure": ref("schemas", "Disclosure"),
	}, "id", "name", "kind", "own", "version", "filters", "updated_at")
	return node{
		"View": view, "View.create": closed(create, "name", "kind"), "View.patch": patch,
		"ViewPage": closed(node{"items": arrayOf(view), "disclosure": ref("schemas", "Disclosure")}, "items", "disclosure"),
	}
}
