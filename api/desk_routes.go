package api

import "time"

// exportTimeout is how long a stream of records may take, the reader's own slowness included.
const exportTimeout = time.Hour

// deskRoutes are those of consent, rights and erasure.
func deskRoutes() []route {
	all := requestRoutes()
	all = append(all, keepingRoutes()...)
	all = append(all, choiceRoutes()...)
	for i := range all {
		all[i].desk = true
	}
	return all
}

// requestRoutes are on requests of people about their data, and on what recipients are told.
func requestRoutes() []route {
	return []route{
		{method: get, pattern: "/v1/requests", name: "requests", serve: listRequests},
		{method: post, pattern: "/v1/requests", name: "openRequest", serve: openRequest},
		{method: get, pattern: "/v1/requests/{id}", name: "request", serve: readRequest},
		{method: get, pattern: "/v1/requests/{id}/status", name: "requestStatus", serve: requestStatus},
		{method: get, pattern: "/v1/requests/{id}/clock", name: "clock", serve: requestClock},
		{method: get, pattern: "/v1/requests/{id}/proposal", name: "proposal", serve: requestProposal},
		{method: get, pattern: "/v1/requests/{id}/messages", name: "requestMessages", serve: requestMessages},
		{method: get, pattern: "/v1/requests/{id}/certificate", name: "certificate", serve: requestCertificate},
		{method: get, pattern: "/v1/requests/{id}/export", name: "exportRequest", serve: exportRequest, within: exportTimeout},
		{method: post, pattern: "/v1/requests/{id}/send-code", name: "sendCode", serve: sendCode},
		{method: post, pattern: "/v1/requests/{id}/verify", name: "verifyRequest", serve: verifyRequest},
		{method: post, pattern: "/v1/requests/{id}/vouch", name: "vouch", serve: vouch},
		{method: post, pattern: "/v1/requests/{id}/mandate", name: "confirmMandate", serve: confirmMandate},
		{method: post, pattern: "/v1/requests/{id}/amend", name: "amendRequest", serve: amendRequest},
		{method: post, pattern: "/v1/requests/{id}/scope", name: "scope", serve: scopeRequest},
		{method: post, pattern: "/v1/requests/{id}/decide", name: "decide", serve: decideRequest},
		{method: post, pattern: "/v1/requests/{id}/approve", name: "approve", serve: approveRequest},
		{method: post, pattern: "/v1/requests/{id}/deliver", name: "deliver", serve: deliverRequest},
		{method: post, pattern: "/v1/requests/{id}/extend", name: "extendRequest", serve: extendRequest},
		{method: post, pattern: "/v1/requests/{id}/pause", name: "pauseRequest", serve: pauseRequest},
		{method: post, pattern: "/v1/requests/{id}/resume", name: "resumeRequest", serve: resumeRequest},
		{method: post, pattern: "/v1/requests/{id}/withdraw", name: "withdrawRequest", serve: withdrawRequest},
		{method: post, pattern: "/v1/requests/{id}/appeal", name: "appeal", serve: appealRequest},

		{method: get, pattern: "/v1/instructions", name: "instructions", serve: instructions},
		{method: post, pattern: "/v1/instructions/{id}/answer", name: "answerInstruction", serve: answerInstruction},
	}
}

// keepingRoutes are on what is kept, and how long.
func keepingRoutes() []route {
	return []route{
		{method: get, pattern: "/v1/holds", name: "holdsDue", serve: holdsDue},
		{method: get, pattern: "/v1/retention", name: "forecast", serve: forecast},
		{method: get, pattern: "/v1/retention/runs", name: "retentionRuns", serve: retentionRuns},
		{method: post, pattern: "/v1/retention/runs", name: "sweep", serve: sweep},
		{method: post, pattern: "/v1/retention/confirm-restore", name: "confirmRestore", serve: confirmRestore},

		{method: get, pattern: "/v1/{kinds}/{id}/export", name: "export", serve: exportSubject, applies: isSubject, within: exportTimeout},
		{method: get, pattern: "/v1/{kinds}/{id}/holds", name: "holds", serve: holds, applies: isSubject},
		{method: post, pattern: "/v1/{kinds}/{id}/holds", name: "placeHold", serve: placeHold, applies: isSubject},
		{method: post, pattern: "/v1/{kinds}/{id}/holds/{item}/release", name: "releaseHold", serve: releaseHold, applies: isSubject},
		{method: post, pattern: "/v1/{kinds}/{id}/holds/{item}/review", name: "reviewHold", serve: reviewHold, applies: isSubject},
		{method: post, pattern: "/v1/{kinds}/{id}/restriction", name: "restrict", serve: restrict, applies: isSubject},
		{method: del, pattern: "/v1/{kinds}/{id}/restriction", name: "liftRestriction", serve: liftRestriction, applies: isSubject},
		{method: get, pattern: "/v1/{kinds}/{id}/retention", name: "retention", serve: retained, applies: isSubject},
	}
}

// choiceRoutes are on what people chose: consents in bulk, their receipts, and addresses that are not to be used.
func choiceRoutes() []route {
	return []route{
		{method: post, pattern: "/v1/consents/confirm", name: "confirmConsent", serve: confirmConsent, public: true},
		{method: post, pattern: "/v1/consents/import", name: "importConsents", serve: importConsents, upload: true},
		{method: get, pattern: "/v1/consents/export", name: "exportConsents", serve: exportConsents, within: exportTimeout},
		{method: get, pattern: "/v1/{kinds}/{id}/consents/{item}/receipt", name: "receipt", serve: receipt, applies: isSubject},
		{method: post, pattern: "/v1/suppressions", name: "suppress", serve: suppress},
		{method: get, pattern: "/v1/reviews", name: "reviews", serve: reviews},
		{method: post, pattern: "/v1/reviews/{id}/resolve", name: "resolveReview", serve: resolveReview},
	}
}
