package solve

import (
	"cmp"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
)

// Disjuncts lists the ways in which a condition can hold: conjunctions of atoms and negated atoms, of which it is the
// alternative. The order depends on the condition alone. If there are more than limit, complete is false and what is
// returned are some of them, each still sufficient for the condition.
func Disjuncts(pool *program.Pool, n *program.Node, limit int) (ways [][]*program.Node, complete bool) {
	d := &distributor{pool: pool, limit: limit, memo: map[int][]*program.Node{}, complete: true}
	for _, way := range d.ways(n, false) {
		ways = append(ways, conjunction(way))
	}
	return ways, d.complete && pool.Err() == nil
}

// Minimal drops the disjuncts that another one makes superfluous by its form: a or (a and b) is a.
func Minimal(pool *program.Pool, ways [][]*program.Node) [][]*program.Node {
	nodes := make([]*program.Node, len(ways))
	for i, way := range ways {
		nodes[i] = pool.And(way...)
	}
	return conjunctions(weakest(nodes))
}

// maxReduction bounds all that Irredundant asks together, in steps of a search: about a quarter of a second's work.
const maxReduction = 1 << 24

// Irredundant drops what the meaning makes superfluous: disjuncts that nothing fulfils, literals without which the
// disjunct says no more than the others and itself do, and disjuncts that the others imply. Together they stay equivalent.
// It is program.ErrTooLarge where that takes too long.
func Irredundant(pool *program.Pool, ways [][]*program.Node, domain Domain) ([][]*program.Node, error) {
	r := &reduction{pool: pool, domain: domain, left: maxReduction}
	var live []*program.Node
	for _, way := range Minimal(pool, ways) {
		n := pool.And(way...)
		possible, err := r.possible(n)
		if err != nil {
			return nil, err
		}
		if possible {
			live = append(live, n)
		}
	}
	for i := range live {
		shorter, err := r.shorten(live, i)
		if err != nil {
			return nil, err
		}
		live[i] = shorter
	}
	live = weakest(live)
	for i, way := range slices.Backward(live) {
		rest := slices.Concat(live[:i], live[i+1:])
		wider, err := r.wider(way, rest)
		if err != nil {
			return nil, err
		}
		if !wider {
			live = rest
		}
	}
	return conjunctions(live), pool.Err()
}

// reduction is one call of Irredundant.
type reduction struct {
	pool   *program.Pool
	domain Domain
	left   int // steps
}

func (r *reduction) possible(n *program.Node) (bool, error) {
	_, possible, err := within(r.pool, n, r.domain, &r.left)
	return possible, err
}

// wider reports whether a conjunction admits something that the alternatives do not.
func (r *reduction) wider(way *program.Node, alternatives []*program.Node) (bool, error) {
	r.left -= 16 * len(alternatives) // joining them is work as well
	return r.possible(r.pool.And(way, r.pool.Not(r.pool.Or(alternatives...))))
}

// shorten drops literals from one alternative as long as that admits nothing that the alternatives did not admit.
func (r *reduction) shorten(live []*program.Node, i int) (*program.Node, error) {
	way := conjunction(live[i])
	for k := range slices.Backward(way) {
		without := slices.Concat(way[:k], way[k+1:])
		wider, err := r.wider(r.pool.And(without...), live)
		if err != nil {
			return nil, err
		}
		if !wider {
			way = without
		}
	}
	return r.pool.And(way...), nil
}

// conjunction is the literals of a conjunction; none for True.
func conjunction(n *program.Node) []*program.Node {
	switch n.Op {
	case program.And:
		return n.Kids
	case program.True:
		return []*program.Node{}
	default:
		return []*program.Node{n}
	}
}

func conjunctions(nodes []*program.Node) [][]*program.Node {
	ways := make([][]*program.Node, 0, len(nodes))
	for _, n := range nodes {
		ways = append(ways, conjunction(n))
	}
	return ways
}

// weakest sorts alternatives, and drops those that have another one's conditions and more.
func weakest(nodes []*program.Node) []*program.Node {
	nodes = slices.DeleteFunc(slices.Clone(nodes), func(n *program.Node) bool { return n.Op == program.False })
	slices.SortFunc(nodes, func(a, b *program.Node) int {
		return cmp.Or(cmp.Compare(len(conjunction(a)), len(conjunction(b))), cmp.Compare(a.ID(), b.ID()))
	})
	nodes = slices.Compact(nodes)
	var kept []*program.Node
	for _, n := range nodes { // the shorter ones come first, so that only they can be weaker
		if !slices.ContainsFunc(kept, func(weaker *program.Node) bool { return weaker.Op == program.True || n.Includes(weaker) }) {
			kept = append(kept, n)
		}
	}
	return kept
}

// distributor makes the disjunctive normal form, bounded at every node.
type distributor struct {
	pool     *program.Pool
	limit    int
	memo     map[int][]*program.Node
	complete bool
}

func (d *distributor) ways(n *program.Node, negated bool) []*program.Node {
	key := n.ID() * 2
	if negated {
		key++
	}
	if have, ok := d.memo[key]; ok {
		return have
	}
	ways := d.distribute(n, negated)
	d.memo[key] = ways
	return ways
}

func (d *distributor) distribute(n *program.Node, negated bool) []*program.Node {
	op := n.Op
	if negated && (op == program.And || op == program.Or) {
		op = program.And + program.Or - op
	}
	switch op {
	case program.Not:
		return d.ways(n.Kids[0], !negated)
	case program.Or:
		var all []*program.Node
		for _, k := range n.Kids {
			all = append(all, d.ways(k, negated)...)
		}
		return d.cut(all)
	case program.And:
		return d.product(n.Kids, negated)
	default:
	}
	if negated {
		n = d.pool.Not(n)
	}
	if n.Op == program.False {
		return nil
	}
	return []*program.Node{n}
}

// product combines the ways of conditions that have to hold together, those with the fewest ways first.
func (d *distributor) product(kids []*program.Node, negated bool) []*program.Node {
	factors := make([][]*program.Node, len(kids))
	for i, k := range kids {
		factors[i] = d.ways(k, negated)
	}
	slices.SortStableFunc(factors, func(a, b []*program.Node) int { return cmp.Compare(len(a), len(b)) })
	all := []*program.Node{d.pool.True()}
	for _, factor := range factors {
		var next []*program.Node
		for _, left := range all {
			for _, right := range factor {
				if n := d.pool.And(left, right); n.Op != program.False {
					next = append(next, n)
				}
			}
			if len(next) > 4*d.limit {
				next = weakest(next)
				if len(next) > d.limit {
					d.complete = false
					break
				}
			}
		}
		all = d.cut(next)
	}
	return all
}

// cut keeps the weakest ways, up to the limit.
func (d *distributor) cut(ways []*program.Node) []*program.Node {
	ways = weakest(ways)
	if len(ways) > d.limit {
		d.complete = false
		ways = ways[:d.limit]
	}
	return ways
}
