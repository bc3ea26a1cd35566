package solve

import (
	"slices"
	"strconv"

	"github.com/tacitcrm/tacit/policy/program"
)

// class is the paths whose values meet: they are compared with each other, are looked for in each other, or may be
// one place. They share candidates.
type class struct {
	values []program.Value // the candidates; the first is Undefined
	index  map[string]int
	open   int // the list whose members are decided one by one; -1 where there is no list
	fresh  int // from here to freshEnd: values that nothing is compared with, each as good as the other
	ends   int
	texted subset // those that are strings

	texts    map[string]bool
	lists    []program.Value // that lists are compared with
	numbers  []float64
	room     int  // how many paths may have to differ
	untyped  bool // one of its paths can hold any type
	strings  bool
	listed   bool
	numeric  bool
	ordered  bool
	patterns []pattern
	bounds   []string // that strings are ordered by
	inexact  bool     // the regions of its strings are too many: patterns and order are free
}

// mention takes in a constant that paths of the class are compared with.
func (c *class) mention(v *program.Value) {
	switch v.Type {
	case program.String:
		c.texts[v.Text] = true
	case program.Number:
		c.numbers = append(c.numbers, v.Number)
	case program.List:
		c.lists, c.listed = append(c.lists, *v), true
		for _, word := range v.List {
			c.texts[word] = true
		}
	case program.Undefined, program.Null, program.Bool, program.Object:
	}
}

// admit takes in a path: what it can hold, and how its type adds to the candidates.
func (c *class) admit(r *ref) {
	for i := range r.span.Values {
		c.mention(&r.span.Values[i])
	}
	c.listed = c.listed || r.listed
	if r.object {
		return
	}
	switch r.span.Type {
	case program.Undefined:
		c.untyped, c.strings = true, true
		c.room++
	case program.String:
		c.strings = true
		c.room++
	case program.Number:
		c.numeric = true
		c.room++
	case program.List:
		c.listed = true
		c.room++
	case program.Null, program.Bool, program.Object:
	}
}

// fill makes the candidates, those that are known before those that are made up; absence is the first, and tried last.
func (c *class) fill() {
	c.index, c.open = map[string]int{}, -1
	c.add(program.Value{})
	texts := sortedTexts(c.texts)
	for _, t := range texts {
		c.add(program.TextOf(t))
	}
	c.add(program.BoolOf(false))
	c.add(program.BoolOf(true))
	c.add(program.Present())
	c.add(program.Value{Type: program.Null})
	for _, l := range c.lists {
		c.add(l)
	}
	slices.Sort(c.numbers)
	c.numbers = slices.Compact(c.numbers)
	for _, n := range c.numbers {
		c.add(program.NumberOf(n))
	}
	rich := c.ordered || len(c.patterns) > 0
	if c.numeric || len(c.numbers) > 0 || rich && c.untyped {
		c.fillNumbers()
	}
	if c.listed || rich && c.untyped {
		c.open = len(c.values)
		c.values = append(c.values, program.Value{Type: program.List})
	}
	c.fillStrings(texts, rich)
	c.texted = newSubset(len(c.values))
	for i := range c.values {
		if c.values[i].Type == program.String {
			c.texted.add(i)
		}
	}
}

func (c *class) add(v program.Value) {
	key := candidateKey(&v)
	if _, ok := c.index[key]; ok {
		return
	}
	c.index[key] = len(c.values)
	c.values = append(c.values, v)
}

func (c *class) fillStrings(texts []string, rich bool) {
	c.fresh = len(c.values)
	switch {
	case !rich:
		c.fillFresh()
		c.ends = len(c.values)
		return
	case len(c.patterns) > 0:
		for _, t := range c.bounds {
			c.patterns = append(c.patterns, pattern{program.Less, t})
		}
		found, ok := regions(c.patterns, texts, c.room)
		c.inexact = !ok
		for _, t := range found {
			c.add(program.TextOf(t))
		}
		if c.inexact {
			c.fillFresh()
		}
	default:
		// The strings right after a constant are it with NUL appended, once, twice and so on; so where fewer than
		// room strings lie between two constants, these are all of them.
		for _, t := range append([]string{""}, texts...) {
			for range c.room + 1 {
				c.add(program.TextOf(t))
				t += "\x00"
			}
		}
		c.add(program.TextOf("any-1"))
	}
	c.fresh = len(c.values) // none: they differ by their order
	c.ends = c.fresh
}

// fillFresh adds strings that conditions do not mention.
func (c *class) fillFresh() {
	for n, made := 1, 0; made < max(c.room, 1); n++ {
		if t := "any-" + strconv.Itoa(n); !c.texts[t] {
			c.add(program.TextOf(t))
			made++
		}
	}
}

// fillNumbers adds numbers before, between and after those that paths are compared with.
func (c *class) fillNumbers() {
	if len(c.numbers) == 0 {
		for i := range c.room {
			c.add(program.NumberOf(float64(i)))
		}
		return
	}
	for i := range c.room {
		c.add(program.NumberOf(c.numbers[0] - float64(i+1)))
		c.add(program.NumberOf(c.numbers[len(c.numbers)-1] + float64(i+1)))
	}
	for i := 1; i < len(c.numbers); i++ {
		low, high := c.numbers[i-1], c.numbers[i]
		for k := range c.room {
			c.add(program.NumberOf(low + (high-low)*float64(k+1)/float64(c.room+1)))
		}
	}
}

// candidateKey is equal for equal values.
func candidateKey(v *program.Value) string {
	if v.Type == program.Number && v.Number == 0 {
		return "0" // and -0
	}
	return v.String()
}

// find is the candidate that equals v, or -1.
func (c *class) find(v *program.Value) int {
	if i, ok := c.index[candidateKey(v)]; ok {
		return i
	}
	return -1
}

// permit finds which candidates a path can hold.
func (c *class) permit(r *ref) subset {
	allowed := newSubset(len(c.values))
	allowed.add(0)
	for i := range c.values {
		if i > 0 && c.holds(r, i) {
			allowed.add(i)
		}
	}
	return allowed
}

func (c *class) holds(r *ref, i int) bool {
	v := &c.values[i]
	if r.object || r.span.Type == program.Object {
		return v.Type == program.Object
	}
	if v.Type == program.Object || r.span.Type != program.Undefined && v.Type != r.span.Type {
		return false
	}
	switch {
	case !r.span.Closed:
		return true
	case r.span.Type == program.List:
		return i == c.open || !slices.ContainsFunc(v.List, func(s string) bool { t := program.TextOf(s); return !r.mayContain(&t) })
	case r.span.Type == program.Bool && len(r.span.Values) == 0:
		return true
	}
	return i != c.open && r.names(v)
}

// names reports whether a value is one of those that the domain names.
func (r *ref) names(v *program.Value) bool {
	return slices.ContainsFunc(r.span.Values, func(w program.Value) bool { return w.Equal(v) })
}

// mayContain reports whether a list can have the member.
func (r *ref) mayContain(v *program.Value) bool {
	return r.span.Type != program.List || !r.span.Closed || r.names(v)
}

// joins is a union-find over refs.
type joins []int

func newJoins(n int) joins {
	j := make(joins, n)
	for i := range j {
		j[i] = i
	}
	return j
}

func (j joins) find(i int) int {
	for j[i] != i {
		j[i] = j[j[i]]
		i = j[i]
	}
	return i
}

func (j joins) join(a, b int) {
	a, b = j.find(a), j.find(b)
	j[max(a, b)] = min(a, b)
}
