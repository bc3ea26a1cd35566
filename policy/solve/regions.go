package solve

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/tacitcrm/tacit/policy/program"
)

// pattern is a constant by which conditions divide the strings: op Less stands for every comparison of order.
type pattern struct {
	op   program.Op // HasPrefix, HasSuffix, HasSubstring or Less
	text string
}

// maxWalks bounds the search for regions. Three patterns and as many bounds make some hundred.
const maxWalks = 20000

// walk is a string, and all that further letters need to know of it.
type walk struct {
	text   string
	letter int    // how many
	status []int8 // by pattern; see begin
	tail   string // the longest end of text that begins a suffix or substring
}

// regions finds, for every way in which a string can relate to the patterns at once, as many strings as there are
// paths, besides the points that they may have to differ from. It walks the product of the automata of all patterns,
// each state as often as strings are needed, so that every region is met that has a string; false if there are too many.
func regions(patterns []pattern, points []string, room int) ([]string, bool) {
	slices.SortFunc(patterns, func(a, b pattern) int { return strings.Compare(string(rune(a.op))+a.text, string(rune(b.op))+b.text) })
	patterns = slices.Compact(patterns)
	if slices.ContainsFunc(patterns, func(p pattern) bool { return !utf8.ValidString(p.text) }) {
		return nil, false
	}
	letters := alphabet(patterns)
	known := map[string]bool{}
	for _, p := range points {
		known[p] = true
	}
	needed := room + len(points)
	visits, met := map[string]int{}, map[string]int{}
	var found []string
	queue := []walk{begin(patterns)}
	for steps := 0; len(queue) > 0; steps++ {
		if steps > maxWalks {
			return found, false
		}
		at := queue[0]
		queue = queue[1:]
		if region := at.region(patterns); !known[at.text] && met[region] < room {
			met[region]++
			found = append(found, at.text)
		}
		for _, r := range letters {
			next := at.step(patterns, r)
			state := next.state(patterns)
			if visits[state] < needed {
				visits[state]++
				queue = append(queue, next)
			}
		}
	}
	return found, true
}

// alphabet is every letter of the patterns and one from each gap between them, which stands for all others there.
func alphabet(patterns []pattern) []rune {
	set := map[rune]bool{}
	for _, p := range patterns {
		for _, r := range p.text {
			set[r] = true
		}
	}
	used := slices.Sorted(maps.Keys(set))
	low := rune(0)
	letters := slices.Clone(used)
	for _, high := range append(used, utf8.MaxRune+1) {
		if r, ok := between(low, high); ok {
			letters = append(letters, r)
		}
		low = high + 1
	}
	slices.Sort(letters)
	return letters
}

// between picks a letter from low to before high, a readable one where there is one.
func between(low, high rune) (rune, bool) {
	for _, r := range "anz09AZ -_" {
		if low <= r && r < high {
			return r, true
		}
	}
	if low >= 0xd800 && low <= 0xdfff {
		low = 0xe000
	}
	return low, low < high
}

// The statuses: of an order, less, unknown yet (so far the text begins the pattern) or greater; of a prefix, no,
// unknown yet or yes; of a substring, met or not. Of a suffix the tail knows.
const (
	isLess, isNo   = -1, -1
	isUndecided    = 0
	isGreater, yes = 1, 1
)

func begin(patterns []pattern) walk {
	w := walk{status: make([]int8, len(patterns))}
	for i, p := range patterns {
		if p.text == "" && (p.op == program.HasPrefix || p.op == program.HasSubstring) {
			w.status[i] = yes
		}
	}
	return w
}

func (w *walk) step(patterns []pattern, r rune) walk {
	next := walk{text: w.text + string(r), letter: w.letter + 1, status: slices.Clone(w.status)}
	next.tail = tail(patterns, w.tail+string(r))
	for i, p := range patterns {
		if p.op == program.HasSubstring {
			if strings.HasSuffix(next.tail, p.text) {
				next.status[i] = yes
			}
			continue
		}
		if p.op == program.HasSuffix || next.status[i] != isUndecided {
			continue
		}
		next.status[i] = ahead(p, w.text, r)
	}
	return next
}

// ahead decides an order or a prefix that was open: text begins the pattern, and r follows.
func ahead(p pattern, text string, r rune) int8 {
	rest := p.text[len(text):]
	if rest == "" {
		return isGreater
	}
	expected, size := utf8.DecodeRuneInString(rest)
	switch {
	case r == expected && p.op == program.HasPrefix && size == len(rest):
		return yes
	case r == expected:
		return isUndecided
	case p.op == program.HasPrefix || r < expected:
		return isLess
	}
	return isGreater
}

func tail(patterns []pattern, text string) string {
	for text != "" && !slices.ContainsFunc(patterns, func(p pattern) bool {
		return (p.op == program.HasSuffix || p.op == program.HasSubstring) && strings.HasPrefix(p.text, text)
	}) {
		_, size := utf8.DecodeRuneInString(text)
		text = text[size:]
	}
	return text
}

// state is what tells walks apart that can go on differently.
func (w *walk) state(patterns []pattern) string {
	depth := 0
	for i, p := range patterns {
		if (p.op == program.Less || p.op == program.HasPrefix) && w.status[i] == isUndecided {
			depth = w.letter
		}
	}
	return fmt.Sprint(w.status, depth, w.tail)
}

// region is how the string relates to every pattern.
func (w *walk) region(patterns []pattern) string {
	relation := slices.Clone(w.status)
	for i, p := range patterns {
		switch p.op {
		case program.Less:
			relation[i] = int8(strings.Compare(w.text, p.text)) //nolint:gosec // -1, 0 or 1
		case program.HasSuffix:
			relation[i] = isNo
			if strings.HasSuffix(w.text, p.text) {
				relation[i] = yes
			}
		default:
			relation[i] = max(relation[i], isUndecided)
			if p.op == program.HasPrefix && relation[i] != yes {
				relation[i] = isNo
			}
		}
	}
	return fmt.Sprint(relation)
}
