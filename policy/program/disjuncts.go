package program

import (
	"cmp"
	"slices"
)

// Disjuncts lists the ways in which a condition can hold: conjunctions of atoms and negated atoms, of which it is the
// alternative. The order depends on the condition alone. If there are more than limit, complete is false and what is
// returned are some of them, each still sufficient for the condition.
func (p *Pool) Disjuncts(n *Node, limit int) (ways [][]*Node, complete bool) {
	d := &distributor{pool: p, limit: limit, memo: map[int][]*Node{}, complete: true}
	for _, way := range d.ways(n, false) {
		ways = append(ways, conjunction(way))
	}
	return ways, d.complete && p.Err() == nil
}

// Minimal drops the disjuncts that another one makes superfluous by its form: a or (a and b) is a.
func (p *Pool) Minimal(ways [][]*Node) [][]*Node {
	nodes := make([]*Node, len(ways))
	for i, way := range ways {
		nodes[i] = p.And(way...)
	}
	return conjunctions(weakest(nodes))
}

// Irredundant drops what the meaning makes superfluous: disjuncts that nothing fulfils, literals without which the
// disjunct says no more than the others and itself do, and disjuncts that the others imply. Together they stay equivalent.
// It is ErrTooLarge where a question it has to ask is.
func (p *Pool) Irredundant(ways [][]*Node, domain Domain) ([][]*Node, error) {
	var live []*Node
	for _, way := range p.Minimal(ways) {
		n := p.And(way...)
		_, possible, err := p.Satisfy(n, domain)
		if err != nil {
			return nil, err
		}
		if possible {
			live = append(live, n)
		}
	}
	for i := range live {
		shorter, err := p.shorten(live, i, domain)
		if err != nil {
			return nil, err
		}
		live[i] = shorter
	}
	live = weakest(live)
	for i, way := range slices.Backward(live) {
		rest := slices.Concat(live[:i], live[i+1:])
		_, differ, err := p.Differ(way, p.Or(rest...), domain)
		if err != nil {
			return nil, err
		}
		if !differ {
			live = rest
		}
	}
	return conjunctions(live), p.Err()
}

// shorten drops literals from one alternative as long as that admits nothing that the alternatives did not admit.
func (p *Pool) shorten(live []*Node, i int, domain Domain) (*Node, error) {
	all := p.Or(live...)
	way := conjunction(live[i])
	for k := range slices.Backward(way) {
		without := slices.Concat(way[:k], way[k+1:])
		_, wider, err := p.Differ(p.And(without...), all, domain)
		if err != nil {
			return nil, err
		}
		if !wider {
			way = without
		}
	}
	return p.And(way...), nil
}

// conjunction is the literals of a conjunction; none for True.
func conjunction(n *Node) []*Node {
	switch n.Op {
	case And:
		return n.Kids
	case True:
		return []*Node{}
	default:
		return []*Node{n}
	}
}

func conjunctions(nodes []*Node) [][]*Node {
	ways := make([][]*Node, 0, len(nodes))
	for _, n := range nodes {
		ways = append(ways, conjunction(n))
	}
	return ways
}

// weakest sorts alternatives, and drops those that have another one's conditions and more.
func weakest(nodes []*Node) []*Node {
	nodes = slices.DeleteFunc(slices.Clone(nodes), func(n *Node) bool { return n.Op == False })
	slices.SortFunc(nodes, func(a, b *Node) int {
		return cmp.Or(cmp.Compare(len(conjunction(a)), len(conjunction(b))), cmp.Compare(a.id, b.id))
	})
	nodes = slices.Compact(nodes)
	var kept []*Node
	for _, n := range nodes { // the shorter ones come first, so that only they can be weaker
		if !slices.ContainsFunc(kept, func(weaker *Node) bool { return weaker.Op == True || n.Includes(weaker) }) {
			kept = append(kept, n)
		}
	}
	return kept
}

// distributor makes the disjunctive normal form, bounded at every node.
type distributor struct {
	pool     *Pool
	limit    int
	memo     map[int][]*Node
	complete bool
}

func (d *distributor) ways(n *Node, negated bool) []*Node {
	key := n.id * 2
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

func (d *distributor) distribute(n *Node, negated bool) []*Node {
	op := n.Op
	if negated && (op == And || op == Or) {
		op = And + Or - op
	}
	switch op {
	case Not:
		return d.ways(n.Kids[0], !negated)
	case Or:
		var all []*Node
		for _, k := range n.Kids {
			all = append(all, d.ways(k, negated)...)
		}
		return d.cut(all)
	case And:
		return d.product(n.Kids, negated)
	default:
	}
	if negated {
		n = d.pool.Not(n)
	}
	if n.Op == False {
		return nil
	}
	return []*Node{n}
}

// product combines the ways of conditions that have to hold together, those with the fewest ways first.
func (d *distributor) product(kids []*Node, negated bool) []*Node {
	factors := make([][]*Node, len(kids))
	for i, k := range kids {
		factors[i] = d.ways(k, negated)
	}
	slices.SortStableFunc(factors, func(a, b []*Node) int { return cmp.Compare(len(a), len(b)) })
	all := []*Node{d.pool.True()}
	for _, factor := range factors {
		var next []*Node
		for _, left := range all {
			for _, right := range factor {
				if n := d.pool.And(left, right); n.Op != False {
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
func (d *distributor) cut(ways []*Node) []*Node {
	ways = weakest(ways)
	if len(ways) > d.limit {
		d.complete = false
		ways = ways[:d.limit]
	}
	return ways
}
