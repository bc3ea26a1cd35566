package policy

import (
	"cmp"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/policy/program"
)

// Condition is one condition of a policy, in words and as the policy has it.
type Condition struct {
	Text string // "the caller has the role support"
	Rego string // "support" in actor.roles
	At   program.Place
}

// Where says where the condition stands, for people; "" where that is not known.
func (c *Condition) Where() string {
	place := c.At.String()
	if file, ok := strings.CutPrefix(place, guardPrefix); ok {
		return "the vault's " + file
	}
	return place
}

// conditions puts literals, atoms and negations of atoms that hold together, into words: what is about the caller
// first, what protects the person last.
func conditions(literals []*program.Node) []Condition {
	claims := claimsOf(literals)
	out := make([]Condition, len(claims))
	for i := range claims {
		out[i] = claims[i].plain()
	}
	return out
}

// claim is one thing that literals say: an atom or its negation, or all that is said about the words at one path.
type claim struct {
	literals []*program.Node
	path     *program.Path // nil for a single atom
	in, out  []program.Value
	positive bool // the word is one of in; else it is none of out
}

// claimsOf merges what is said about one path: "given, objected or withdrawn" and "not objected or withdrawn" is "given".
func claimsOf(literals []*program.Node) []claim {
	var claims []claim
	for _, l := range literals {
		atom, negated := positive(l)
		path, words := wordsAt(atom)
		i := -1
		if path != nil {
			i = slices.IndexFunc(claims, func(c claim) bool { return c.path != nil && c.path.String() == path.String() })
		}
		if i < 0 {
			claims, i = append(claims, claim{path: path}), len(claims)
		}
		claims[i].add(l, words, negated)
	}
	slices.SortStableFunc(claims, func(a, b claim) int { return cmp.Compare(a.rank(), b.rank()) })
	return claims
}

func positive(literal *program.Node) (atom *program.Node, negated bool) {
	if literal.Op == program.Not {
		return literal.Kids[0], true
	}
	return literal, false
}

// wordsAt returns the path and the words of an atom that compares one with others; nil for atoms of other kinds.
func wordsAt(atom *program.Node) (*program.Path, []program.Value) {
	if atom.A.Path == nil || atom.B.Path != nil {
		return nil, nil
	}
	var words []program.Value
	switch atom.Op {
	case program.Equal:
		words = []program.Value{atom.B.Const}
	case program.In:
		words = atom.Set
	default:
		return nil, nil
	}
	if slices.ContainsFunc(words, func(v program.Value) bool { return v.Type != program.String }) {
		return nil, nil
	}
	return atom.A.Path, words
}

func (c *claim) add(literal *program.Node, words []program.Value, negated bool) {
	c.literals = append(c.literals, literal)
	switch {
	case c.path == nil:
	case negated:
		c.out = append(c.out, words...)
	case !c.positive:
		c.positive, c.in = true, slices.Clone(words)
	default:
		c.in = slices.DeleteFunc(c.in, func(v program.Value) bool { return !contains(words, v) })
	}
}

func contains(words []program.Value, v program.Value) bool {
	return slices.ContainsFunc(words, func(w program.Value) bool { return w.Equal(&v) })
}

// holds reports whether all of it is so.
func (c *claim) holds(input *env) bool {
	return !slices.ContainsFunc(c.literals, func(n *program.Node) bool { return !program.Holds(n, input.value) })
}

func (c *claim) plain() Condition {
	rego := make([]string, len(c.literals))
	for i, n := range c.literals {
		rego[i] = n.String()
	}
	first, _ := positive(c.literals[0])
	out := Condition{Rego: strings.Join(rego, " and "), At: first.From}
	out.Text, _ = c.words()
	return out
}

// words are the claim's words; false where it is only known how Rego writes it.
func (c *claim) words() (string, bool) {
	atom, negated := positive(c.literals[0])
	text, ok := "", false
	if c.path != nil {
		text, ok = wording(c.path, c.left(), !c.positive)
	} else {
		text, ok = phrase(atom, negated)
	}
	if ok {
		return text, true
	}
	return worded(negated, "", "it is not so that ") + atom.String(), false
}

// left are the words that the path may, or of a claim that is all negations may not, hold.
func (c *claim) left() []string {
	values := c.out
	if c.positive {
		values = slices.DeleteFunc(slices.Clone(c.in), func(v program.Value) bool { return contains(c.out, v) })
	}
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = v.Text
	}
	return NewSet(words...)
}

// order is how a reader goes through conditions: who asks, for which rows, on what ground, and what closes it.
var order = []string{
	"actor.roles", "client", "actor.subject", "actor", "purpose", "action", "kind", "record.team", "record.region", "record.owner",
	"record.stage", "record.subject", "breakglass", "record.bases", "record.consents", "record.restricted", "record.frozen", "record.hold", "record",
}

func (c *claim) rank() int {
	atom, _ := positive(c.literals[0])
	best := len(order)
	for _, o := range []program.Operand{atom.A, atom.B} {
		if o.Path == nil {
			continue
		}
		text := o.Path.String()
		i := slices.IndexFunc(order, func(prefix string) bool {
			return text == prefix || strings.HasPrefix(text, prefix+".") || strings.HasPrefix(text, prefix+"[")
		})
		if i >= 0 {
			best = min(best, i)
		}
	}
	return best
}
