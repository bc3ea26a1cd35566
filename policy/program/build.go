package program

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
)

// Output is a question whose answer becomes part of a program. Query is the path of a rule that is true or undefined,
// as data.tacit.visible, or that of a set of strings with its member, as data.tacit.clear[x].
type Output struct{ Name, Query string }

// Source is a compiled policy with its data, and what the input looks like.
type Source struct {
	Compiler *ast.Compiler
	Store    storage.Store
	// TypeOf says what type of value the input has at a path, if it has any; Undefined for an object, of which only
	// the presence may be asked. It is false for what the input never has. A path may go through keys; those are
	// strings. The interpreter must be given inputs of these types and no others.
	TypeOf func(*Path) (Type, bool)
	// Attributes are paths to suggest for a misspelt one, without input.
	Attributes []string
}

// Program holds the condition of each word of each output. Words that never come are left out; the word of a
// rule that is true or undefined is "".
type Program struct {
	Pool    *Pool
	Outputs map[string]map[string]*Node
	last    *translator
}

// Build evaluates the outputs while the input is unknown, and makes conditions of what is left. Whatever has no
// exact counterpart is refused with ErrUntranslatable. A policy that multiplies out is refused with ErrTooLarge, and
// the work stops when ctx ends; in both cases nothing is built. Several programs may share a pool.
func Build(ctx context.Context, s Source, pool *Pool, outputs []Output) (*Program, error) {
	p := &Program{Pool: pool, Outputs: make(map[string]map[string]*Node, len(outputs))}
	if err := p.Add(ctx, s, outputs); err != nil {
		return nil, err
	}
	return p, nil
}

// Add builds more outputs. Rules that were built before, from the same compiler and store, are not built again. On
// error none of the outputs is added.
func (p *Program) Add(ctx context.Context, s Source, outputs []Output) error {
	t, err := p.translator(ctx, s)
	if err != nil {
		return err
	}
	added := make(map[string]map[string]*Node, len(outputs))
	for _, o := range outputs {
		words, err := t.output(ctx, o.Query)
		if err == nil {
			err = p.Pool.Err()
		}
		if err != nil {
			return fmt.Errorf("build %s: %w", o.Name, err)
		}
		added[o.Name] = words
	}
	maps.Copy(p.Outputs, added)
	p.last = t
	return nil
}

func (p *Program) translator(ctx context.Context, s Source) (*translator, error) {
	if s.Compiler == nil || s.Store == nil || s.TypeOf == nil {
		return nil, errors.New("build program: the source lacks its compiler, store or types")
	}
	if t := p.last; t != nil && t.source.Compiler == s.Compiler && t.source.Store == s.Store {
		return t.again(s), nil
	}
	base, err := baseDocument(ctx, s.Store)
	if err != nil {
		return nil, err
	}
	return newTranslator(s, p.Pool, base), nil
}

// baseDocument is data as the store has it.
func baseDocument(ctx context.Context, s storage.Store) (ast.Value, error) {
	txn, err := s.NewTransaction(ctx)
	if err != nil {
		return nil, fmt.Errorf("read policy data: %w", err)
	}
	defer s.Abort(ctx, txn)
	raw, err := s.Read(ctx, txn, storage.Path{})
	if err != nil {
		return nil, fmt.Errorf("read policy data: %w", err)
	}
	if v, ok := raw.(ast.Value); ok {
		return v, nil
	}
	v, err := ast.InterfaceToValue(raw)
	if err != nil {
		return nil, fmt.Errorf("read policy data: %w", err)
	}
	return v, nil
}

// output answers one query. The member variable of a set may have any name.
func (t *translator) output(ctx context.Context, query string) (map[string]*Node, error) {
	path, _, isSet := strings.Cut(query, "[")
	ref, err := ast.ParseRef(path)
	if err != nil || !ref.HasPrefix(ast.DefaultRootRef) || !ref.IsGround() {
		return nil, fmt.Errorf("query %s: not the path of a rule", query)
	}
	rules := t.source.Compiler.GetRulesExact(ref)
	if len(rules) == 0 {
		return nil, fmt.Errorf("query %s: there is no such rule", query)
	}
	t.ctx = ctx
	defer func() { t.ctx = nil }()
	choices, err := t.document(ref, rules)
	if err != nil {
		return nil, err
	}
	if isSet {
		return t.words(choices, rules[0].Loc())
	}
	return t.truth(choices, rules[0].Loc())
}

func (t *translator) truth(choices []choice, at *ast.Location) (map[string]*Node, error) {
	var holds []*Node
	for _, c := range choices {
		yes, err := t.isTrue(c.value, at)
		if err != nil {
			return nil, err
		}
		holds = append(holds, t.pool.And(c.when, yes))
	}
	if n := t.pool.Or(holds...); n != t.pool.False() {
		return map[string]*Node{"": n}, nil
	}
	return map[string]*Node{}, nil
}

func (t *translator) words(choices []choice, at *ast.Location) (map[string]*Node, error) {
	holds := map[string][]*Node{}
	for _, c := range choices {
		members, ok := membersOf(c.value, t.pool)
		if !ok {
			return nil, refuse(at, "use `name contains \"x\" if …`", "the output is not a set of constants")
		}
		for _, m := range members {
			word, ok := m.value.known.(ast.String)
			if !ok {
				return nil, refuse(m.place(at), "outputs hold constants; choose among them by `some c in {…}` and a condition on c",
					"the output has the member %v, which is not a constant string", m.value)
			}
			holds[string(word)] = append(holds[string(word)], t.pool.And(c.when, m.when))
		}
	}
	words := make(map[string]*Node, len(holds))
	for word, conditions := range holds {
		if n := t.pool.Or(conditions...); n != t.pool.False() {
			words[word] = n
		}
	}
	return words, nil
}
