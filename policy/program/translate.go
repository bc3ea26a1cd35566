package program

import (
	"context"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// The bounds of one call of Build or Add. The default policy takes three thousand steps.
const (
	maxBuildSteps = 250_000 // expressions met, alternatives and members tried
	maxConstant   = 1 << 18 // scalars and bytes of one constant
)

// translator evaluates rules as OPA's compiler has rewritten them, while the input is unknown. Where OPA's evaluator
// goes on with one binding after the other, it goes on with each binding under a condition. So there is one notion
// of scope, of order and of negation, that of the compiled rules, and what each expression comes to is known beside
// the place where it stands.
type translator struct {
	source Source
	pool   *Pool
	base   ast.Value       // data as the store has it
	ctx    context.Context //nolint:containedctx // set for the time of one call
	steps  int
	rules  map[string][]choice // what rules, and calls of functions, come to
}

func newTranslator(s Source, pool *Pool, base ast.Value) *translator {
	return &translator{source: s, pool: pool, base: base, rules: map[string][]choice{}}
}

// again is the same translator for another call: its steps start anew.
func (t *translator) again(s Source) *translator {
	c := *t
	c.source, c.steps = s, 0
	return &c
}

const stepsBetweenChecks = 256

// step bounds the work by number and by the caller's deadline.
func (t *translator) step(at *ast.Location) error {
	return t.advance(1, at)
}

func (t *translator) advance(n int, at *ast.Location) error {
	before := t.steps
	t.steps += n
	if t.steps > maxBuildSteps {
		return tooLarge(at, "the rules multiply out to more cases than a program may have")
	}
	if before/stepsBetweenChecks == t.steps/stepsBetweenChecks && before != 0 {
		return nil
	}
	if err := t.ctx.Err(); err != nil {
		return fmt.Errorf("%v: %w", placeOf(at), err)
	}
	return t.pool.Err()
}

// document is what the rules of one path come to: the values of a complete rule, or one set.
func (t *translator) document(path ast.Ref, rules []*ast.Rule) ([]choice, error) {
	key := path.String()
	if have, ok := t.rules[key]; ok {
		return have, nil
	}
	choices, err := t.evaluateRules(path, rules)
	if err != nil {
		return nil, err
	}
	t.rules[key] = choices
	return choices, nil
}

func (t *translator) evaluateRules(path ast.Ref, rules []*ast.Rule) ([]choice, error) {
	sets := 0
	for _, r := range rules {
		switch {
		case len(r.Head.Args) > 0:
			return nil, refuse(r.Loc(), "call it", "the function %v is used as a value", path)
		case !r.Ref().IsGround():
			return nil, refuse(r.Loc(), "write the object as one constant, or a rule for each key", "the rule %v makes an object key by key", r.Ref())
		case r.Head.RuleKind() == ast.MultiValue:
			sets++
		}
	}
	if sets > 0 {
		return t.partialSet(rules)
	}
	return t.completeRule(rules, nil)
}

// partialSet is `s contains x if …`: always defined, with each member under its condition.
func (t *translator) partialSet(rules []*ast.Rule) ([]choice, error) {
	members := []choice{}
	for _, r := range rules {
		err := t.body(r.Body, 0, frame{}, func(f frame) error {
			return t.term(r.Head.Key, f, func(v value, f frame) error {
				if v.known == nil && v.path == nil {
					return refuse(r.Loc(), hintValue, "%v becomes a member of a set", v)
				}
				members = append(members, choice{value: v, when: f.conjunction(t.pool), at: r.Loc()})
				return nil
			})
		})
		if err != nil {
			return nil, err
		}
	}
	members = t.merged(members)
	return []choice{{value: value{set: &members}, when: t.pool.True(), at: rules[0].Loc()}}, nil
}

// chain is what one rule, or one of its else branches, comes to.
type chain struct {
	rule, branch int
	choices      []choice
}

// completeRule is a rule with one value at a time, or a function called with arguments.
func (t *translator) completeRule(rules []*ast.Rule, args []value) ([]choice, error) {
	var chains []chain
	var otherwise *ast.Rule
	for i, r := range rules {
		if r.Default {
			otherwise = r
			continue
		}
		var before []*Node
		for branch := 0; r != nil; r, branch = r.Else, branch+1 {
			choices, err := t.branch(r, args)
			if err != nil {
				return nil, err
			}
			c := chain{rule: i, branch: branch, choices: t.excluding(before, choices)}
			for _, x := range choices {
				before = append(before, x.when)
			}
			chains = append(chains, c)
		}
	}
	if err := t.conflicts(chains); err != nil {
		return nil, err
	}
	var all []choice
	for _, c := range chains {
		all = append(all, c.choices...)
	}
	all = t.merged(all)
	if otherwise == nil {
		return all, nil
	}
	return t.withDefault(all, otherwise)
}

func (t *translator) withDefault(all []choice, r *ast.Rule) ([]choice, error) {
	var some []*Node
	for _, c := range all {
		some = append(some, c.when)
	}
	none := t.pool.Not(t.pool.Or(some...))
	err := t.term(r.Head.Value, frame{}, func(v value, _ frame) error {
		all = append(all, choice{value: v, when: none, at: r.Loc()})
		return nil
	})
	return t.merged(all), err
}

// branch is one body with its value; args are matched with the parameters of a function.
func (t *translator) branch(r *ast.Rule, args []value) ([]choice, error) {
	var choices []choice
	err := t.matchAll(r.Head.Args, args, frame{}, func(f frame) error {
		return t.body(r.Body, 0, f, func(f frame) error {
			return t.term(r.Head.Value, f, func(v value, f frame) error {
				if v.member != nil || v.opaque != "" {
					return refuse(r.Loc(), hintList, "%v becomes the value of a rule", v)
				}
				choices = append(choices, choice{value: v, when: f.conjunction(t.pool), at: r.Loc()})
				return nil
			})
		})
	})
	return t.merged(choices), err
}

func (t *translator) excluding(before []*Node, choices []choice) []choice {
	if len(before) == 0 {
		return choices
	}
	none := t.pool.Not(t.pool.Or(before...))
	choices = slices.Clone(choices)
	for i := range choices {
		choices[i].when = t.pool.And(none, choices[i].when)
	}
	return choices
}

// merged joins the conditions of equal values and drops what cannot be. The order of the values stays.
func (t *translator) merged(choices []choice) []choice {
	at := map[string]int{}
	conditions := make([][]*Node, 0, len(choices))
	var out []choice
	for _, c := range choices {
		if c.when == t.pool.False() {
			continue
		}
		key, ok := c.value.key()
		i, have := at[key]
		if !ok || !have {
			i = len(out)
			out = append(out, c)
			conditions = append(conditions, nil)
		}
		if ok {
			at[key] = i
		}
		conditions[i] = append(conditions[i], c.when)
	}
	for i := range out {
		out[i].when = t.pool.Or(conditions[i]...)
	}
	return out
}

// conflicts refuses a rule that could have two values at once: OPA fails such a decision. Branches of one else chain
// exclude each other.
func (t *translator) conflicts(chains []chain) error {
	for i, a := range chains {
		for j, x := range a.choices {
			for _, b := range chains[i:] {
				if b.rule == a.rule && b.branch != a.branch {
					continue
				}
				others := b.choices
				if b.rule == a.rule {
					others = a.choices[j+1:]
				}
				if err := t.conflict(x, others); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (t *translator) conflict(x choice, others []choice) error {
	key, ok := x.value.key()
	for _, y := range others {
		if err := t.step(y.at); err != nil {
			return err
		}
		if other, same := y.value.key(); ok && same && other == key {
			continue
		}
		if t.pool.And(x.when, y.when) != t.pool.False() {
			return refuse(y.at, hintExcl, "the rule could have two values at once, %v and %v", x.value, y.value)
		}
	}
	return nil
}
