package policy

import "github.com/open-policy-agent/opa/v1/ast"

// builtins are pure, total, cheap and deterministic. For a policy's author nothing else exists: no network, no clock,
// no randomness, no environment, no cryptography, and nothing that multiplies its input without bound.
var builtins = NewSet(
	"abs", "all", "and", "any", "array.concat", "array.reverse", "array.slice", "assign", "bits.and", "bits.or", "ceil",
	"concat", "contains", "count", "div", "endswith", "eq", "equal", "floor", "format_int", "glob.match",
	"glob.quote_meta", "graph.reachable", "gt", "gte", "indexof", "indexof_n", "internal.member_2", "internal.member_3",
	"internal.template_string", "intersection", "is_array", "is_boolean", "is_null", "is_number", "is_object", "is_set",
	"is_string", "lower", "lt", "lte", "max", "min", "minus", "mul", "neq", "net.cidr_contains",
	"object.filter", "object.get", "object.keys", "object.remove", "object.subset", "object.union", "object.union_n",
	"or", "plus", "product", "regex.is_valid", "regex.match", "rem", "replace", "round", "semver.compare",
	"semver.is_valid", "set_diff", "sort", "split", "startswith", "strings.any_prefix_match",
	"strings.any_suffix_match", "strings.count", "strings.reverse", "substring", "sum", "time.add_date", "time.clock",
	"time.date", "time.parse_rfc3339_ns", "time.weekday", "to_number", "trim", "trim_left", "trim_prefix", "trim_right",
	"trim_space", "trim_suffix", "type_name", "union", "upper",
)

// capabilities allows the builtins of policies and those named besides.
func capabilities(extra ...string) *ast.Capabilities {
	more := NewSet(extra...)
	c := ast.CapabilitiesForThisVersion()
	var allowed []*ast.Builtin
	for _, b := range c.Builtins {
		if builtins.Has(b.Name) || more.Has(b.Name) {
			allowed = append(allowed, b)
		}
	}
	c.Builtins = allowed
	c.AllowNet = []string{} // empty means no host; nil would mean every host
	return c
}
