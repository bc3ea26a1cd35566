package policy

import (
	"context"
	"encoding/binary"
	"sync"
	"sync/atomic"

	"github.com/tacitcrm/tacit/policy/program"
)

// Engine holds one compiled policy: the decision program that answers, and OPA's interpreter, the reference that it is
// compared with. It never changes and may be used by any number of goroutines.
type Engine struct {
	reference reference
	program   *program.Program
	linked    *program.Linked[env]
	sessions  cache[*Session]
	widest    Record
	words     vocabulary
	classes   []string
	fields    []Field
	names     Set // of classes and fields
	proofs    []Proof
	digest    [32]byte

	shadow     uint64     // see Config.Shadow; 0 for never
	decisions  atomic.Uint64
	difference atomic.Pointer[Difference]
	observe    atomic.Pointer[func(Difference)]
}

// recordless are the actions that concern no row.
var recordless = NewSet(ActionAudit, ActionImport, ActionActivate, ActionPolicy, ActionGrant, ActionRevoke, ActionReview, ActionGrants)

// Digest is SHA-256 over guard, team and catalog data: what is written to the log beside each decision.
func (e *Engine) Digest() [32]byte { return e.digest }

// Decide answers one request. Any failure, also a deadline, gives the zero Decision and an error that holds a place in
// the policy and no input. ErrNoRecord: the action is decided on a record and there is none. The sets of the answer are
// shared with other callers and must not be changed.
func (e *Engine) Decide(ctx context.Context, q *Request) (Decision, error) {
	s, err := e.Session(q)
	if err != nil {
		return Decision{}, err
	}
	return s.Decide(ctx, q.Record)
}

// Session returns the policy as it stands for the actor, client, purpose, action, kind and ticket of a request; its
// record is not looked at. Sessions are remembered by exactly what the policy reads of them.
func (e *Engine) Session(q *Request) (*Session, error) {
	x := scratches.Get().(*scratch) //nolint:forcetypeassert // the pool holds nothing else
	defer x.release()
	x.env = env{request: q}
	x.key = e.linked.AppendKey(appendText(x.key[:0], q.Action), &x.env)
	if s, ok := e.sessions.get(x.key); ok {
		return s, nil
	}
	s, err := newSession(e, q)
	if err != nil {
		return nil, err
	}
	e.sessions.put(x.key, s)
	return s, nil
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// Widest decides on the most permissive record that this actor could meet: its own, in its own region and team, with
// every consent and basis on file. A field that is not clear there is clear nowhere, so filters, sorting and look-ups
// are checked against it before the database is asked. Of several regions and teams it takes the first that shows
// anything. q.Record is ignored.
func (e *Engine) Widest(ctx context.Context, q Request) (Decision, error) {
	var last Decision
	for _, region := range orEmpty(q.Actor.Regions) {
		for _, team := range orEmpty(q.Actor.Teams) {
			r := e.widest
			r.Subject, r.Owner, r.Region, r.Team = q.Actor.Subject, q.Actor.ID, region, team
			q.Record = &r
			d, err := e.Decide(ctx, &q)
			if err != nil || d.Visible {
				return d, err
			}
			last = d
		}
	}
	return last, nil
}

// AnyVisible reports whether the policy would show this actor any record of the kind at all. Where it would not, a
// caller is never told that something was erased.
func (e *Engine) AnyVisible(ctx context.Context, q Request) (bool, error) {
	d, err := e.Widest(ctx, q)
	return d.Visible, err
}

func orEmpty(words []string) []string {
	if len(words) == 0 {
		return []string{""}
	}
	return words
}

// statutory is the basis that the guard asks for beside those of GDPR Art. 6(1).
var everyBasis = []string{
	"consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests", "statutory",
}

var everyChannel = []string{"email", "phone", "sms", "post", "social"}

func widestFacts(c *Config) Record {
	r := Record{Consents: map[string]Consent{}, Bases: map[string]bool{}}
	channels := map[string]bool{}
	for _, name := range everyChannel {
		channels[name] = true
	}
	for _, name := range everyBasis {
		r.Bases[name] = true
	}
	for name, p := range c.Purposes {
		r.Consents[name] = Consent{Status: "given", Explicit: true, Channels: channels}
		if p.LegalBasis != "" {
			r.Bases[p.LegalBasis] = true
		}
	}
	return r
}
