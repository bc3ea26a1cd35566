package program

import (
	"errors"
	"strconv"
	"testing"
)

// TestSatisfyGivesUp puts nine letters into eight boxes, which takes a search of its kind forever.
func TestSatisfyGivesUp(t *testing.T) {
	p := NewPool()
	const boxes = 8
	var all []*Node
	for i := range boxes + 1 {
		a := At(PathOf("letter" + strconv.Itoa(i)))
		for k := range i {
			all = append(all, p.Atom(NotEqual, a, At(PathOf("letter"+strconv.Itoa(k))), nil, Place{}))
		}
	}
	values := make([]Value, boxes)
	for i := range values {
		values[i] = TextOf(strconv.Itoa(i))
	}
	domain := func(*Path) Range { return Range{Type: String, Values: values, Closed: true} }
	for _, steps := range []int{0, 100, 100_000} {
		if w, ok, err := p.satisfy(p.And(all...), domain, steps); !errors.Is(err, ErrTooLarge) || ok || w != nil {
			t.Errorf("%d steps: got %v, %t, %v, want ErrTooLarge", steps, w, ok, err)
		}
	}
}
