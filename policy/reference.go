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

// reference is OPA's interpreter with one policy.
type reference struct {
	compiler      *ast.Compiler
	queryCompiler ast.QueryCompiler
	query         ast.Body
	store         storage.Store
	timeout       time.Duration
	tracer        topdown.QueryTracer // nil for none
}

const decisionQuery = "data.tacit.decision"

func newReference(compiler *ast.Compiler, store storage.Store, timeout time.Duration) (reference, error) {
	r := reference{compiler: compiler, store: store, timeout: timeout, queryCompiler: compiler.QueryCompiler()}
	var err error
	if r.query, err = r.queryCompiler.Compile(ast.MustParseBody("out = " + decisionQuery)); err != nil {
		return reference{}, fmt.Errorf("compile the decision query: %w", err)
	}
	return r, nil
}

// decide answers one request by interpreting the policy.
func (r *reference) decide(ctx context.Context, q *Request) (Decision, error) {
	out, err := r.evaluate(ctx, inputTerm(q))
	if err != nil {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	words, err := wordsOf(out)
	if err != nil {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	d, err := fold(words)
	if err != nil {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	return d, nil
}

func (r *reference) evaluate(ctx context.Context, input *ast.Term) (ast.Object, error) {
	out, err := r.ask(ctx, r.query, input)
	if err != nil {
		return nil, err
	}
	object, ok := out.(ast.Object)
	if !ok {
		return nil, errors.New("the decision is undefined")
	}
	return object, nil
}

// ask evaluates a query of the form out = ref; nil where the ref is undefined.
func (r *reference) ask(ctx context.Context, query ast.Body, input *ast.Term) (ast.Value, error) {
	ctx, done := context.WithTimeout(ctx, r.timeout)
	defer done()
	cancel := topdown.NewCancel()
	defer context.AfterFunc(ctx, cancel.Cancel)()

	txn, err := r.store.NewTransaction(ctx)
	if err != nil {
		return nil, fmt.Errorf("open policy data: %w", err)
	}
	defer r.store.Abort(ctx, txn)

	var out ast.Value
	q := topdown.NewQuery(query).WithIndexing(false) // its rule index can drop a rule that holds, see docs/adr/0014
	if r.tracer != nil {
		q = q.WithQueryTracer(r.tracer)
	}
	err = q.WithQueryCompiler(r.queryCompiler).WithCompiler(r.compiler).
		WithStore(r.store).WithTransaction(txn).
		WithInput(input).WithCancel(cancel).
		WithStrictBuiltinErrors(true). // or `not blocked` would hold because a function inside it failed
		Iter(ctx, func(result topdown.QueryResult) error {
			out = result["out"].Value
			return nil
		})
	switch {
	case ctx.Err() != nil: // also when evaluation ended in time: what came of a cancelled one is not to be trusted
		return nil, ctx.Err()
	case err != nil:
		return nil, withoutInput(err)
	}
	return out, nil
}

// decideExample answers for an input that was made up.
func (r *reference) decideExample(ctx context.Context, example map[string]any) (Decision, error) {
	input, err := ast.InterfaceToValue(example)
	if err != nil {
		return Decision{}, fmt.Errorf("example: %w", err)
	}
	out, err := r.evaluate(ctx, ast.NewTerm(input))
	if err != nil {
		return Decision{}, fmt.Errorf("example: %w", err)
	}
	words, err := wordsOf(out)
	if err != nil {
		return Decision{}, fmt.Errorf("example: %w", err)
	}
	return fold(words)
}
