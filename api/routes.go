package api

import (
	"net/http"
	"slices"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
)

// route is one method of one pattern. {kinds} stands for the path of a kind in the active catalog and {list} for the
// list of one of its child kinds, so the table holds for every catalog.
type route struct {
	method   string
	pattern  string
	name     string // of its operation in package spec
	serve    func(*call) error
	applies  func(*catalog.Kind) bool // to the kind that is served; nil means to all
	public   bool                     // needs no credential
	desk     bool                     // is there only where Config has a Desk
	limit    int64                    // bytes of a body that is no JSON; 0 for the usual bound
	within   time.Duration            // the request's deadline; 0 for the usual one
	upload   bool                     // bounds of an import instead of those of a JSON body
	filtered bool                     // its query compares fields of the kind
}

// routes is everything that is served.
func routes() []route { return slices.Concat(vaultRoutes(), deskRoutes(), kindRoutes()) }

// vaultRoutes are on no kind of record.
func vaultRoutes() []route {
	return []route{
		{method: get, pattern: "/livez", name: "livez", serve: livez, public: true},
		{method: get, pattern: "/readyz", name: "readyz", serve: readyz, public: true},
		{method: get, pattern: "/openapi.json", name: "openapi", serve: openapi, public: true},
		{method: get, pattern: consent.WellKnownPath, name: "gpcSupport", serve: gpcSupport, public: true},

		{method: post, pattern: "/v1/lookup", name: "lookup", serve: lookup},
		{method: post, pattern: "/v1/imports", name: "import", serve: importFile, upload: true},
		{method: get, pattern: "/v1/imports/{id}", name: "importJob", serve: importJob},
		{method: get, pattern: "/v1/policy", name: "policyState", serve: policyState},
		{method: get, pattern: "/v1/policy/history", name: "policyHistory", serve: policyHistory},
		{method: get, pattern: "/v1/policy/history/{digest}", name: "keptPolicy", serve: keptPolicy},
		{method: post, pattern: "/v1/policy/who-can", name: "whoCan", serve: whoCan},
		{method: post, pattern: "/v1/policy/explain", name: "explainEntry", serve: explainEntry},
		{method: post, pattern: "/v1/policy/diff", name: "diffPolicy", serve: diffPolicy},
		{method: post, pattern: "/v1/policy/replay", name: "replayPolicy", serve: replayPolicy},
		{method: get, pattern: "/v1/policy/coverage", name: "policyCoverage", serve: policyCoverage},
		{method: post, pattern: "/v1/policy/bundle", name: "pushPolicy", serve: pushPolicy, limit: maxBundle, within: bundleTimeout},
		{method: get, pattern: "/v1/audit/entries", name: "entries", serve: entries},
		{method: get, pattern: "/v1/audit/entries/{id}", name: "entry", serve: entry},
		{method: get, pattern: "/v1/audit/entries/{id}/proof", name: "entryProof", serve: entryProof},
		{method: get, pattern: "/v1/audit/checkpoint", name: "checkpoint", serve: checkpoint},
		{method: get, pattern: "/v1/audit/consistency", name: "consistency", serve: consistency},
		{method: get, pattern: tlogPrefix + "*", name: "logFile", serve: logFile},
		{method: get, pattern: "/v1/reports/{name}", name: "report", serve: reported, within: reportTimeout},
		{method: get, pattern: "/v1/breakglass", name: "grants", serve: grants},
		{method: post, pattern: "/v1/breakglass", name: "grant", serve: grant},
		{method: get, pattern: "/v1/breakglass/{id}", name: "readGrant", serve: readGrant},
		{method: del, pattern: "/v1/breakglass/{id}", name: "revokeGrant", serve: revokeGrant},
		{method: post, pattern: "/v1/breakglass/{id}/review", name: "reviewGrant", serve: reviewGrant},
	}
}

// kindRoutes are on the kinds of the active catalog.
func kindRoutes() []route {
	return []route{
		{method: get, pattern: "/v1/{kinds}", name: "list", serve: list, filtered: true},
		{method: post, pattern: "/v1/{kinds}", name: "create", serve: create},
		{method: post, pattern: "/v1/{kinds}/search", name: "search", serve: search, applies: searchable},
		{method: get, pattern: "/v1/{kinds}/{id}", name: "read", serve: read},
		{method: patch, pattern: "/v1/{kinds}/{id}", name: "update", serve: update, applies: changeable},
		{method: del, pattern: "/v1/{kinds}/{id}", name: "erase", serve: erase, applies: isSubject},
		{method: del, pattern: "/v1/{kinds}/{id}", name: "delete", serve: remove, applies: notSubject},
		{method: get, pattern: "/v1/{kinds}/{id}/history", name: "history", serve: history},

		{method: get, pattern: "/v1/{kinds}/{id}/consents", name: "consents", serve: consents, applies: isSubject},
		{method: post, pattern: "/v1/{kinds}/{id}/consents", name: "recordConsent", serve: recordConsent, applies: isSubject},
		{method: post, pattern: "/v1/{kinds}/{id}/bases", name: "recordBasis", serve: recordBasis, applies: isSubject},
		{method: del, pattern: "/v1/{kinds}/{id}/bases/{item}", name: "endBasis", serve: endBasis, applies: isSubject},
		{method: get, pattern: "/v1/{kinds}/{id}/disclosures", name: "disclosures", serve: disclosures, applies: isSubject},

		{method: get, pattern: "/v1/{kinds}/{id}/{list}", name: "children", serve: children},
		{method: post, pattern: "/v1/{kinds}/{id}/{list}", name: "createChild", serve: createChild},
		{method: get, pattern: "/v1/{kinds}/{id}/{list}/{item}", name: "readChild", serve: readChild},
		{method: patch, pattern: "/v1/{kinds}/{id}/{list}/{item}", name: "updateChild", serve: updateChild, applies: changeable},
		{method: del, pattern: "/v1/{kinds}/{id}/{list}/{item}", name: "deleteChild", serve: removeChild},
	}
}

const (
	get   = http.MethodGet
	post  = http.MethodPost
	patch = http.MethodPatch
	del   = http.MethodDelete
)

func isSubject(k *catalog.Kind) bool  { return k.Subject }
func notSubject(k *catalog.Kind) bool { return !k.Subject }
func changeable(k *catalog.Kind) bool { return !k.AppendOnly }
func searchable(k *catalog.Kind) bool { return len(k.Searches) > 0 }

// router registers each pattern once, for all methods: chi would otherwise look for a method that a fixed path lacks in
// the patterns with {kinds}, and answer 404 for "no such kind" where 405 is true.
func (s *server) router() http.Handler {
	r := chi.NewRouter()
	r.NotFound(s.endpoint("", nil))
	r.MethodNotAllowed(s.problemHandler(refuse(codeMethodUnknown)))
	byPattern := map[string][]route{}
	var patterns []string
	for _, rt := range routes() {
		if byPattern[rt.pattern] == nil {
			patterns = append(patterns, rt.pattern)
		}
		byPattern[rt.pattern] = append(byPattern[rt.pattern], rt)
	}
	for _, p := range patterns {
		r.HandleFunc(p, s.endpoint(p, byPattern[p]))
	}
	return r
}
