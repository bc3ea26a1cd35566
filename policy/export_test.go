package policy

import (
	"context"
	"fmt"

	"github.com/tacitcrm/tacit/policy/program"
)

// GuardSources are the binary's own modules by name.
func GuardSources() map[string]string { return guardSources() }

// LoadUnder loads a team under another guard than the binary's.
func LoadUnder(ctx context.Context, guard map[string]string, c Config) (*Engine, error) {
	return loadWith(ctx, c, guard, program.NewPool())
}

// ProveUnder checks one rule that may never hold, under another guard than the binary's, and does nothing else of what
// Load does.
func ProveUnder(ctx context.Context, guard map[string]string, c Config, rule string) (Proof, error) {
	c.bound()
	l := &loader{config: &c, guard: guard, pool: program.NewPool()}
	if err := l.compile(ctx); err != nil {
		return Proof{}, err
	}
	var err error
	if l.engine.program, err = program.Build(ctx, l.source(), l.pool, nil); err != nil {
		return Proof{}, err
	}
	for _, p := range l.claims() {
		if p.Rule == rule {
			err = l.check(ctx, &p)
			return p, err
		}
	}
	return Proof{}, fmt.Errorf("there is no rule %s", rule)
}

// Unworded lists the conditions of a policy, as they stand once the purpose is known, that have no words of their own.
func Unworded(e *Engine) []string {
	var found []string
	copied := e.program.Copy() // the engine keeps its own
	pool := copied.Pool
	for _, purpose := range e.words.purposes {
		for _, words := range copied.Outputs {
			for _, n := range words {
				found = unworded(found, pool.Restrict(n, map[string]program.Value{"purpose": purpose}), pool)
			}
		}
	}
	return NewSet(found...)
}

func unworded(found []string, n *program.Node, pool *program.Pool) []string {
	for _, k := range n.Kids {
		found = unworded(found, k, pool)
	}
	if !n.Atom() {
		return found
	}
	for _, literal := range []*program.Node{n, pool.Not(n)} {
		for _, c := range claimsOf([]*program.Node{literal}) {
			if text, ok := c.words(); !ok {
				found = append(found, text)
			}
		}
	}
	return found
}

// Size is how many conditions an engine's program has.
func Size(e *Engine) int { return e.program.Pool.Len() }
