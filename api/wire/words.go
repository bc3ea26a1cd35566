package wire

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// inputWords are the member names that bodies may have besides the catalog's fields.
var inputWords = []string{
	"basis", "birth_year", "channel", "citation", "created_at", "cursor", "delimiter", "dry_run", "email", "evidence_sha256",
	"explicit", "expressed", "external_ref", "fields", "file", "id", "jurisdiction", "kind", "limit", "locale", "map",
	"notice", "occurred_at", "options", "phone", "purpose", "region", "set", "sort", "updated_at", "valid_until", "value", "version",
	"as_of", "known_at", "subject", "credential", "action", "outcome", "field", "from", "to", "serial", "task", "last",
	"finding", "minutes", "state", "subjects", "ticket", "digest", "entry", "files", "form", "since", "until", "with",
	"client", "days", "hours", "name", "seed", "size", "threshold", "zone",
	"mapping", "resume", "about", "answer", "cause", "class", "classes", "code", "decision", "document", "due_before", "format", "grade", "ground",
	"guardian", "mandate", "months", "open", "overdue", "point", "purposes", "reason", "reasons", "received_at", "reference", "regime",
	"campaign", "contact", "contacts", "event", "events", "filters", "kinds", "members", "op", "overlap_hours", "token", "url", "values", "variants", "window_days",
	"at", "request", "requested", "resolved", "review", "role", "status", "text", "told", "type", "voids", "within_days",
}

// unknownWord stands for a name that the caller made up: it may be a value in the wrong place.
const unknownWord = "(unknown)"

// knownPath keeps of a path into a body only names that the catalog or the API declares.
func knownPath(cat *catalog.Catalog, path string) string {
	if path == "" {
		return ""
	}
	parts := strings.Split(path, ".")
	for i, part := range parts {
		name, index := cutIndex(part)
		if !declared(cat, name) {
			name = unknownWord
		}
		parts[i] = name + index
	}
	return strings.Join(parts, ".")
}

// cutIndex splits "contact_points[1]" into its name and "[1]"; anything else in brackets is part of the name.
func cutIndex(part string) (name, index string) {
	open := strings.IndexByte(part, '[')
	if open < 0 || !strings.HasSuffix(part, "]") || len(part)-open > 8 {
		return part, ""
	}
	for _, r := range part[open+1 : len(part)-1] {
		if r < '0' || r > '9' {
			return part, ""
		}
	}
	return part[:open], part[open:]
}

func declared(cat *catalog.Catalog, name string) bool {
	if slices.Contains(inputWords, name) {
		return true
	}
	if cat == nil {
		return false
	}
	for _, k := range cat.Kinds {
		if _, ok := k.Field(name); ok || k.ParentList == name && name != "" {
			return true
		}
	}
	return false
}

// nearest returns the word that a mistyped name is closest to, "" if none is close.
func nearest(name string, words []string) string {
	if len(name) > 64 { // no slip of the pen, and distance costs by length
		return ""
	}
	best, least := "", max(2, len(name)/3)+1
	for _, w := range words {
		if d := levenshtein.ComputeDistance(name, w); d < least {
			best, least = w, d
		}
	}
	return best
}

// didYouMean is the hint for a mistyped name; the name itself is not repeated.
func didYouMean(name string, words []string) string {
	if w := nearest(name, words); w != "" {
		return "did you mean " + w + "?"
	}
	sorted := slices.Sorted(slices.Values(words))
	return "known here: " + strings.Join(sorted, ", ")
}
