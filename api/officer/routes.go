// Package officer serves what those ask who look after the vault: the log and its proofs, reports over it, who saw a subject,
// the policy and questions about it, and break-glass grants.
//
// It decides nothing: each handler reads a request, calls one method of the session, and answers.
package officer

import (
	"github.com/tacitcrm/tacit/api/wire"
)

// Routes are what officers ask: of the log, of the policy, and of who broke the glass.
func Routes() []wire.Route {
	return []wire.Route{
		{Method: wire.Get, Pattern: "/v1/policy", Name: "policyState", Serve: policyState},
		{Method: wire.Get, Pattern: "/v1/policy/history", Name: "policyHistory", Serve: policyHistory},
		{Method: wire.Get, Pattern: "/v1/policy/history/{digest}", Name: "keptPolicy", Serve: keptPolicy},
		{Method: wire.Post, Pattern: "/v1/policy/who-can", Name: "whoCan", Serve: whoCan},
		{Method: wire.Post, Pattern: "/v1/policy/explain", Name: "explainEntry", Serve: explainEntry},
		{Method: wire.Post, Pattern: "/v1/policy/diff", Name: "diffPolicy", Serve: diffPolicy},
		{Method: wire.Post, Pattern: "/v1/policy/replay", Name: "replayPolicy", Serve: replayPolicy},
		{Method: wire.Get, Pattern: "/v1/policy/coverage", Name: "policyCoverage", Serve: policyCoverage},
		{Method: wire.Post, Pattern: "/v1/policy/bundle", Name: "pushPolicy", Serve: pushPolicy, Limit: maxBundle, Within: bundleTimeout},

		{Method: wire.Get, Pattern: "/v1/audit/entries", Name: "entries", Serve: entries},
		{Method: wire.Get, Pattern: "/v1/audit/entries/{id}", Name: "entry", Serve: entry},
		{Method: wire.Get, Pattern: "/v1/audit/entries/{id}/proof", Name: "entryProof", Serve: entryProof},
		{Method: wire.Get, Pattern: "/v1/audit/checkpoint", Name: "checkpoint", Serve: checkpoint},
		{Method: wire.Get, Pattern: "/v1/audit/consistency", Name: "consistency", Serve: consistency},
		{Method: wire.Get, Pattern: tlogPrefix + "*", Name: "logFile", Serve: logFile},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/disclosures", Name: "disclosures", Serve: disclosures, Applies: wire.IsSubject},

		{Method: wire.Get, Pattern: "/v1/reports/{name}", Name: "report", Serve: reported, Within: reportTimeout},

		{Method: wire.Get, Pattern: "/v1/breakglass", Name: "grants", Serve: listGrants},
		{Method: wire.Post, Pattern: "/v1/breakglass", Name: "grant", Serve: grant},
		{Method: wire.Get, Pattern: "/v1/breakglass/{id}", Name: "readGrant", Serve: readGrant},
		{Method: wire.Delete, Pattern: "/v1/breakglass/{id}", Name: "revokeGrant", Serve: revokeGrant},
		{Method: wire.Post, Pattern: "/v1/breakglass/{id}/review", Name: "reviewGrant", Serve: reviewGrant},
	}
}
