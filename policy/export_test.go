package policy

import (
	"context"

	"github.com/tacitcrm/tacit/policy/program"
)

// GuardSources are the binary's own modules by name.
func GuardSources() map[string]string { return guardSources() }

// LoadUnder loads a team under another guard than the binary's.
func LoadUnder(ctx context.Context, guard map[string]string, c Config) (*Engine, error) {
	return loadWith(ctx, c, guard, program.NewPool())
}

// Unworded lists the conditions of a policy, as they stand once the purpose is known, that have no words of their own.
func Unworded(e *Engine) []string {
	var found []string
	pool := e.program.Pool
	for _, purpose := range e.words.purposes {
		for _, words := range e.program.Outputs {
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
