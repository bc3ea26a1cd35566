package solve_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// TestIrredundantGivesUp multiplies groups of alternatives, which would take half a minute to compare with each other.
func TestIrredundantGivesUp(t *testing.T) {
	t.Parallel()
	pool := program.NewPool()
	var groups []*program.Node
	for g := range 4 {
		var alternatives []*program.Node
		for i := range 6 {
			alternatives = append(alternatives, pool.And(
				pool.Atom(program.Equal, program.At(program.PathOf("record", fmt.Sprint("a", g))), program.Constant(program.TextOf(fmt.Sprint("v", i))), nil, program.Place{}),
				pool.Atom(program.InList, program.Constant(program.TextOf(fmt.Sprint("r", g, i))), program.At(program.PathOf("actor", "roles")), nil, program.Place{})))
		}
		groups = append(groups, pool.Or(alternatives...))
	}
	ways, complete := solve.Disjuncts(pool, pool.And(groups...), 2000)
	if !complete || len(ways) != 6*6*6*6 {
		t.Fatalf("got %d ways, complete %t", len(ways), complete)
	}
	if _, err := solve.Irredundant(pool, ways, nil); !errors.Is(err, program.ErrTooLarge) {
		t.Errorf("got %v, want ErrTooLarge", err)
	}
}
