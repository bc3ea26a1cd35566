package policy

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// Engine holds one compiled policy. It never changes and may be used by any number of goroutines.
type Engine struct {
	compiler      *ast.Compiler
	queryCompiler ast.QueryCompiler
	query         ast.Body
	store         storage.Store
	timeout       time.Duration
	digest        [32]byte
	widest        Record
	memo          memo
}

// recordless are the actions that concern no row.
var recordless = NewSet(ActionAudit, ActionImport)

// Digest is SHA-256 over guard, team and catalog data: what is written to the log beside each decision.
func (e *Engine) Digest() [32]byte { return e.digest }

// Decide answers one request. Any failure of the evaluation, also a deadline, gives the zero Decision and an error
// that holds a place in the policy and no input. ErrNoRecord: the action is decided on a record and there is none.
// The sets of the answer are shared with other callers and must not be changed.
func (e *Engine) Decide(ctx context.Context, q *Request) (Decision, error) {
	if q.Record == nil && !recordless.Has(q.Action) {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, ErrNoRecord)
	}
	if err := ctx.Err(); err != nil {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	key := appendKey(make([]byte, 0, 512), q)
	if d, ok := e.memo.get(key); ok {
		return d, nil
	}
	out, err := e.evaluate(ctx, inputTerm(q))
	if err != nil {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	d, err := fold(out)
	if err != nil {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	e.memo.put(key, d)
	return d, nil
}

func (e *Engine) evaluate(ctx context.Context, input *ast.Term) (ast.Object, error) {
	ctx, done := context.WithTimeout(ctx, e.timeout)
	defer done()
	cancel := topdown.NewCancel()
	defer context.AfterFunc(ctx, cancel.Cancel)()

	txn, err := e.store.NewTransaction(ctx)
	if err != nil {
		return nil, fmt.Errorf("open policy data: %w", err)
	}
	defer e.store.Abort(ctx, txn)

	var out ast.Object
	err = topdown.NewQuery(e.query).
		WithQueryCompiler(e.queryCompiler).WithCompiler(e.compiler).
		WithStore(e.store).WithTransaction(txn).
		WithInput(input).WithCancel(cancel).
		WithStrictBuiltinErrors(true). // or `not blocked` would hold because a function inside it failed
		Iter(ctx, func(r topdown.QueryResult) error {
			out, _ = r["out"].Value.(ast.Object)
			return nil
		})
	switch {
	case ctx.Err() != nil: // also when evaluation ended in time: what came of a cancelled one is not to be trusted
		return nil, ctx.Err()
	case err != nil:
		return nil, withoutInput(err)
	case out == nil:
		return nil, errors.New("the decision is undefined")
	}
	return out, nil
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
			r.Owner, r.Region, r.Team = q.Actor.ID, region, team
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

func widestFacts(c Config) Record {
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
