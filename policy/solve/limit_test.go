package solve

import (
	"errors"
	"strconv"
	"testing"

	"github.com/tacitcrm/tacit/policy/program"
)

// TestSatisfyGivesUp puts nine letters into eight boxes, which takes a search of its kind forever.
func TestSatisfyGivesUp(t *testing.T) {
	p := program.NewPool()
	const boxes = 8
	var all []*program.Node
	for i := range boxes + 1 {
		a := program.At(program.PathOf("letter" + strconv.Itoa(i)))
		for k := range i {
			all = append(all, p.Atom(program.NotEqual, a, program.At(program.PathOf("letter"+strconv.Itoa(k))), nil, program.Place{}))
		}
	}
	values := make([]program.Value, boxes)
	for i := range values {
		values[i] = program.TextOf(strconv.Itoa(i))
	}
	domain := func(*program.Path) Range { return Range{Type: program.String, Values: values, Closed: true} }
	for _, steps := range []int{0, 100, 100_000} {
		if w, ok, err := satisfy(p, p.And(all...), domain, steps); !errors.Is(err, program.ErrTooLarge) || ok || w != nil {
			t.Errorf("%d steps: got %v, %t, %v, want ErrTooLarge", steps, w, ok, err)
		}
	}
}
