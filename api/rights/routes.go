// Package rights serves what people may ask about their data and what they chose: requests, consents and their receipts,
// legal bases, exports, holds, restrictions, retention, and what recipients are told to erase.
//
// It decides nothing: each handler reads a request, calls one method of the desk or of the session, and answers.
package rights

import (
	"slices"
	"time"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/desk"
)

// exportTimeout is how long a stream of records may take, the reader's own slowness included.
const exportTimeout = time.Hour

// Routes are on what people may ask about their data, and on what they chose. Without a desk only consents and legal
// bases are served.
func Routes(d *desk.Desk) []wire.Route {
	all := slices.Concat(requestRoutes(), keepingRoutes(), choiceRoutes())
	for i := range all {
		all[i].Off = d == nil
	}
	return append(all, consentRoutes()...)
}

// requestRoutes are on requests of people about their data, and on what recipients are told.
func requestRoutes() []wire.Route {
	return []wire.Route{
		{Method: wire.Get, Pattern: "/v1/requests", Name: "requests", Serve: listRequests},
		{Method: wire.Post, Pattern: "/v1/requests", Name: "openRequest", Serve: openRequest},
		{Method: wire.Get, Pattern: "/v1/requests/{id}", Name: "request", Serve: readRequest},
		{Method: wire.Get, Pattern: "/v1/requests/{id}/status", Name: "requestStatus", Serve: requestStatus},
		{Method: wire.Get, Pattern: "/v1/requests/{id}/clock", Name: "clock", Serve: requestClock},
		{Method: wire.Get, Pattern: "/v1/requests/{id}/proposal", Name: "proposal", Serve: requestProposal},
		{Method: wire.Get, Pattern: "/v1/requests/{id}/messages", Name: "requestMessages", Serve: requestMessages},
		{Method: wire.Get, Pattern: "/v1/requests/{id}/certificate", Name: "certificate", Serve: requestCertificate},
		{Method: wire.Get, Pattern: "/v1/requests/{id}/export", Name: "exportRequest", Serve: exportRequest, Within: exportTimeout},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/send-code", Name: "sendCode", Serve: sendCode},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/verify", Name: "verifyRequest", Serve: verifyRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/vouch", Name: "vouch", Serve: vouch},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/mandate", Name: "confirmMandate", Serve: confirmMandate},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/amend", Name: "amendRequest", Serve: amendRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/scope", Name: "scope", Serve: scopeRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/decide", Name: "decide", Serve: decideRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/approve", Name: "approve", Serve: approveRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/deliver", Name: "deliver", Serve: deliverRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/extend", Name: "extendRequest", Serve: extendRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/pause", Name: "pauseRequest", Serve: pauseRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/resume", Name: "resumeRequest", Serve: resumeRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/withdraw", Name: "withdrawRequest", Serve: withdrawRequest},
		{Method: wire.Post, Pattern: "/v1/requests/{id}/appeal", Name: "appeal", Serve: appealRequest},

		{Method: wire.Get, Pattern: "/v1/instructions", Name: "instructions", Serve: instructions},
		{Method: wire.Post, Pattern: "/v1/instructions/{id}/answer", Name: "answerInstruction", Serve: answerInstruction},
	}
}

// keepingRoutes are on what is kept, and how long.
func keepingRoutes() []wire.Route {
	return []wire.Route{
		{Method: wire.Get, Pattern: "/v1/holds", Name: "holdsDue", Serve: holdsDue},
		{Method: wire.Get, Pattern: "/v1/retention", Name: "forecast", Serve: forecast},
		{Method: wire.Get, Pattern: "/v1/retention/runs", Name: "retentionRuns", Serve: retentionRuns},
		{Method: wire.Post, Pattern: "/v1/retention/runs", Name: "sweep", Serve: sweep},
		{Method: wire.Post, Pattern: "/v1/retention/confirm-restore", Name: "confirmRestore", Serve: confirmRestore},

		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/export", Name: "export", Serve: exportSubject, Applies: wire.IsPerson, Within: exportTimeout},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/holds", Name: "holds", Serve: holds, Applies: wire.IsPerson},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/holds", Name: "placeHold", Serve: placeHold, Applies: wire.IsPerson},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/holds/{item}/release", Name: "releaseHold", Serve: releaseHold, Applies: wire.IsPerson},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/holds/{item}/review", Name: "reviewHold", Serve: reviewHold, Applies: wire.IsPerson},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/restriction", Name: "restrict", Serve: restrict, Applies: wire.IsPerson},
		{Method: wire.Delete, Pattern: "/v1/{kinds}/{id}/restriction", Name: "liftRestriction", Serve: liftRestriction, Applies: wire.IsPerson},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/retention", Name: "retention", Serve: retained, Applies: wire.IsPerson},
	}
}

// choiceRoutes are on what people chose: consents in bulk, their receipts, and addresses that are not to be used.
func choiceRoutes() []wire.Route {
	return []wire.Route{
		{Method: wire.Post, Pattern: "/v1/consents/confirm", Name: "confirmConsent", Serve: confirmConsent, Public: true},
		{Method: wire.Post, Pattern: "/v1/consents/import", Name: "importConsents", Serve: importConsents, Upload: true},
		{Method: wire.Get, Pattern: "/v1/consents/export", Name: "exportConsents", Serve: exportConsents, Within: exportTimeout},
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/consents/{item}/receipt", Name: "receipt", Serve: receipt, Applies: wire.IsPerson},
		{Method: wire.Post, Pattern: "/v1/suppressions", Name: "suppress", Serve: suppress},
		{Method: wire.Get, Pattern: "/v1/reviews", Name: "reviews", Serve: reviews},
		{Method: wire.Post, Pattern: "/v1/reviews/{id}/resolve", Name: "resolveReview", Serve: resolveReview},
	}
}

// consentRoutes are on the consents of one subject, and on its legal bases.
func consentRoutes() []wire.Route {
	return []wire.Route{
		{Method: wire.Get, Pattern: "/v1/{kinds}/{id}/consents", Name: "consents", Serve: consents, Applies: wire.IsPerson},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/consents", Name: "recordConsent", Serve: recordConsent, Applies: wire.IsPerson},
		{Method: wire.Post, Pattern: "/v1/{kinds}/{id}/bases", Name: "recordBasis", Serve: recordBasis, Applies: wire.IsPerson},
		{Method: wire.Delete, Pattern: "/v1/{kinds}/{id}/bases/{item}", Name: "endBasis", Serve: endBasis, Applies: wire.IsPerson},
	}
}
