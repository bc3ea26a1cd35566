package policy

import (
	"context"
	"sync/atomic"

	"github.com/tacitcrm/tacit/policy/program"
)

// Engine holds one compiled policy: the decision program that answers, and OPA's interpreter, the reference that it is
// compared with. It never changes and may be used by any number of goroutines.
type Engine struct {
	reference reference
	program   *program.Program
	linked    *program.Linked[env]
	views     cache[*view]
	words     vocabulary
	classes   []string
	fields    []Field
	names     Set // of classes and fields
	proofs    []Proof
	digest    [32]byte

	shadow     uint64 // see Config.Shadow; 0 for never
	decisions  atomic.Uint64
	difference atomic.Pointer[Difference]
	observe    atomic.Pointer[func(Difference)]
}

// Clone returns an engine that decides the same, and remembers, counts and tells of differences for itself. What was
// compiled is shared.
func (e *Engine) Clone() *Engine {
	return &Engine{
		reference: e.reference, program: e.program, linked: e.linked, words: e.words, classes: e.classes, fields: e.fields,
		names: e.names, proofs: e.proofs, digest: e.digest, shadow: e.shadow,
	}
}

// recordless are the actions that concern no row, or need not: a request may come from somebody whom the vault does not
// know, and lists of requests, of holds and of what is due are about nobody in particular.
var recordless = NewSet(
	ActionAudit, ActionImport, ActionActivate, ActionPolicy, ActionGrant, ActionRevoke, ActionReview, ActionGrants,
	ActionRequest, ActionRequests, ActionApprove, ActionHold, ActionRetention, ActionInstructions, ActionExtract, ActionWebhook,
)

// Digest is SHA-256 over guard, team and catalog data: what is written to the log beside each decision.
func (e *Engine) Digest() [32]byte { return e.digest }

// Decide answers one request. Any failure, also a deadline, gives the zero Decision and an error that holds a place in
// the policy and no input. ErrNoRecord: the action is decided on a record and there is none. The sets of the answer are
// shared with other callers and must not be changed.
func (e *Engine) Decide(ctx context.Context, q *Request) (Decision, error) {
	v, err := e.view(q)
	if err != nil {
		return Decision{}, err
	}
	return v.answer(ctx, q, q.Record)
}
