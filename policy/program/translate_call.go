package program

import (
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

var comparisons = map[string]Op{
	"equal": Equal, "neq": NotEqual, "lt": Less, "lte": LessEqual, "gt": Greater, "gte": GreaterEqual,
}

var textTests = map[string]Op{"startswith": HasPrefix, "endswith": HasSuffix, "contains": HasSubstring}

// call is a function or a builtin; with one term more than it has parameters, the last one takes the result.
func (t *translator) call(e *ast.Expr, terms []*ast.Term, f frame, yield then) error {
	operator, ok := terms[0].Value.(ast.Ref)
	if !ok {
		return refuse(e.Loc(), hintValue, "the call %v has no counterpart", e)
	}
	arity, err := t.arity(operator, e.Loc())
	if err != nil {
		return err
	}
	if n := len(terms) - 1; n != arity && n != arity+1 {
		return refuse(e.Loc(), hintValue, "the call %v has no counterpart", e)
	}
	operands := terms[1 : arity+1]
	if operator.Equal(ast.Member.Ref()) && len(terms) == arity+1 {
		return t.membership(operands, f, e.Loc(), yield)
	}
	return t.operands(operands, nil, f, e.Loc(), func(args []value, f frame) error {
		results, err := t.results(operator, args, e.Loc())
		if err != nil {
			return err
		}
		return t.each(results, f, e.Loc(), func(v value, f frame) error {
			if len(terms) == arity+2 {
				return t.match(terms[arity+1], v, f, e.Loc(), yield)
			}
			yes, err := t.isTrue(v, e.Loc())
			if err != nil {
				return err
			}
			return given(f, yes, yield)
		})
	})
}

func (t *translator) arity(operator ast.Ref, at *ast.Location) (int, error) {
	if operator.HasPrefix(ast.DefaultRootRef) {
		if rules := t.source.Compiler.GetRulesExact(operator); len(rules) > 0 {
			return len(rules[0].Head.Args), nil
		}
	} else if b := ast.BuiltinMap[operator.String()]; b != nil {
		return len(b.Decl.FuncArgs().Args), nil
	}
	return 0, refuse(at, "", "there is no function %v", operator)
}

func (t *translator) operands(terms []*ast.Term, args []value, f frame, at *ast.Location, yield func([]value, frame) error) error {
	if len(terms) == 0 {
		return yield(args, f)
	}
	return t.term(terms[0], f, func(v value, f frame) error {
		return t.operands(terms[1:], append(slices.Clip(args), v), f, at, yield)
	})
}

// membership is `x in collection` as an expression. A member of a list in the input is settled by it.
func (t *translator) membership(operands []*ast.Term, f frame, at *ast.Location, yield then) error {
	return t.operands(operands, nil, f, at, func(args []value, f frame) error {
		x, in := f.settled(args[0]), f.settled(args[1])
		if x.member == nil {
			n, err := t.memberOf(x, in, at)
			if err != nil {
				return err
			}
			return given(f, n, yield)
		}
		if in.path != nil || in.member != nil || in.opaque != "" {
			return refuse(at, "two lists of the input cannot be joined; compare each with constants", "%v is looked for in %v", x, in)
		}
		return t.entries(in, f, at, func(_, m value, f frame) error { return t.same(x, m, f, at, yield) })
	})
}

// results are the values of a call, each under its condition.
func (t *translator) results(operator ast.Ref, args []value, at *ast.Location) ([]choice, error) {
	for _, a := range args {
		if a.member != nil || a.opaque != "" {
			return nil, refuse(at, hintList, "%v is given to %v", a, operator)
		}
	}
	if operator.HasPrefix(ast.DefaultRootRef) {
		return t.function(operator, args)
	}
	if allKnown(args) {
		return t.builtin(operator.String(), args, at)
	}
	n, err := t.test(operator.String(), args, at)
	if err != nil {
		return nil, err
	}
	return []choice{
		{value: constant(ast.Boolean(true)), when: n, at: at},
		{value: constant(ast.Boolean(false)), when: t.pool.Not(n), at: at},
	}, nil
}

func allKnown(args []value) bool {
	for _, a := range args {
		if a.known == nil {
			return false
		}
	}
	return true
}

// function is a call of a function of the policy. Equal calls are evaluated once.
func (t *translator) function(operator ast.Ref, args []value) ([]choice, error) {
	rules := t.source.Compiler.GetRulesExact(operator)
	key, reusable := callKey(operator, args)
	if have, ok := t.rules[key]; ok && reusable {
		return have, nil
	}
	choices, err := t.completeRule(rules, args)
	if err == nil && reusable {
		t.rules[key] = choices
	}
	return choices, err
}

func callKey(operator ast.Ref, args []value) (string, bool) {
	var b strings.Builder
	b.WriteString("call " + operator.String())
	for _, a := range args {
		k, ok := a.key()
		if !ok {
			return "", false
		}
		b.WriteString(" " + strconv.Quote(k))
	}
	return b.String(), true
}

// test is a builtin that asks something of values, some of them unknown.
func (t *translator) test(name string, args []value, at *ast.Location) (*Node, error) {
	if op, ok := comparisons[name]; ok {
		return t.compare(op, args[0], args[1], at)
	}
	if op, ok := textTests[name]; ok {
		return t.testText(op, name, args, at)
	}
	if name == ast.Member.Name {
		return t.memberOf(args[0], args[1], at)
	}
	for _, a := range args {
		if a.set != nil {
			return nil, refuse(at, hintSet, "%s is asked of %v", name, a)
		}
	}
	return nil, refuse(at, hintValue, "%s is asked of a value that is not known before the decision", name)
}

func (t *translator) testText(op Op, name string, args []value, at *ast.Location) (*Node, error) {
	operands := make([]Operand, len(args))
	for i, a := range args {
		text, isText := a.known.(ast.String)
		switch {
		case isText:
			operands[i] = Constant(TextOf(string(text)))
		case a.path != nil && a.typ == String:
			operands[i] = At(a.path)
		default:
			return nil, refuse(at, "give it strings", "%s is asked of %v, which is not a string", name, a)
		}
	}
	return t.pool.Atom(op, operands[0], operands[1], nil, placeOf(at)), nil
}

// multiplying are the builtins whose result can be as large as the product of two arguments.
var multiplying = map[string]bool{
	"concat": true, "replace": true, "strings.replace_n": true, "internal.template_string": true, "sprintf": true,
	"intersection": true, "graph.reachable": true, "object.union_n": true, "json.filter": true, "glob.match": true,
}

// builtin evaluates a builtin on constants, with OPA's own implementation.
func (t *translator) builtin(name string, args []value, at *ast.Location) ([]choice, error) {
	b, run := ast.BuiltinMap[name], topdown.GetBuiltin(name)
	if b == nil || run == nil || b.Nondeterministic {
		return nil, refuse(at, "", "%s cannot be evaluated before the decision", name)
	}
	largest, total := 1, 1
	terms := make([]*ast.Term, len(args))
	for i, a := range args {
		terms[i] = ast.NewTerm(a.known)
		w := weight(a.known, maxConstant)
		largest, total = max(largest, w), total+w
	}
	if multiplying[name] && largest*(total-largest) > maxConstant {
		return nil, tooLarge(at, "a constant of the policy grows too large")
	}
	if err := t.advance(1+total/64, at); err != nil {
		return nil, err
	}
	var out []choice
	err := run(topdown.BuiltinContext{Context: t.ctx, Location: at, Capabilities: t.source.Compiler.Capabilities()}, terms, func(r *ast.Term) error {
		return t.yieldConstant(r.Value, frame{}, at, func(v value, _ frame) error {
			out = append(out, choice{value: v, when: t.pool.True(), at: at})
			return nil
		})
	})
	if err != nil {
		return nil, builtinFault(name, at, err)
	}
	return out, nil
}
