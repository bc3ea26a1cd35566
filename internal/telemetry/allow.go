package telemetry

import (
	"regexp"
	"slices"

	"go.opentelemetry.io/otel/attribute"
)

// redacted stands where a value was that may not leave.
const redacted = "redacted"

// keys are the attributes that may leave in spans and metrics. Their values are constants of the code or
// the catalog, ids made by the server, and numbers.
var keys = []string{
	"db.operation.name",         // SELECT, INSERT, …
	"db.response.status_code",   // SQLSTATE
	"db.system",                 // postgresql
	"db.system.name",            // postgresql, in the newer convention
	"error.type",                // a class of error, not its text
	"http.request.method",       // _OTHER for one that HTTP does not define
	"http.response.status_code", //
	"http.route",                // the pattern, never the path
	"network.protocol.version",  // 1.1, 2
	"tacit.action",              // as the policy names it
	"tacit.entry",               // id of a log entry
	"tacit.kind",                // as the catalog names it
	"tacit.outcome",             // a constant: allowed, denied, absent, erased, error, …
	"tacit.purpose",             // as the catalog names it
	"tacit.reason",              // a reason code
	"tacit.request",             // id of a request
	"url.scheme",                // http, https
}

// plain is what a constant looks like. It has no room for an address, a quoted text or a sentence of any length.
var plain = regexp.MustCompile(`^[A-Za-z0-9 /{}_.:*-]{1,80}$`)

// Keys returns the attributes that may leave in spans and metrics, in order.
func Keys() []string { return slices.Clone(keys) }

// allowed reports whether an attribute may leave: its key is listed and its value is a number, a truth value
// or a string that looks like a constant.
func allowed(kv attribute.KeyValue) bool {
	if _, listed := slices.BinarySearch(keys, string(kv.Key)); !listed {
		return false
	}
	switch kv.Value.Type() {
	case attribute.BOOL, attribute.INT64, attribute.FLOAT64:
		return true
	case attribute.STRING:
		return plain.MatchString(kv.Value.AsString())
	default:
		return false
	}
}

func clean(kvs []attribute.KeyValue) []attribute.KeyValue {
	out := make([]attribute.KeyValue, 0, len(kvs))
	for _, kv := range kvs {
		if allowed(kv) {
			out = append(out, kv)
		}
	}
	return out
}

func cleanName(name string) string {
	if plain.MatchString(name) {
		return name
	}
	return redacted
}
