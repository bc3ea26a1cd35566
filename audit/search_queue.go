package audit

import (
	"bytes"
	"container/heap"

	"github.com/google/uuid"
)

// node is an answer, or something that may hold some.
type node struct {
	kind  nodeKind
	key   uuid.UUID // of an entry its id, else all ids in it come after this
	index uint64
	found Found
}

type nodeKind int

// The kinds of nodes, in the order in which those of one key are taken. An entry goes first: a page that ends at the key of
// something else does not come back to it.
const (
	anEntry nodeKind = iota
	theIntake
	theTail
	aSegment
	aBundle
)

// queue gives the best node first.
type queue struct {
	nodes      []node
	descending bool
}

func (q *queue) add(n node) { heap.Push(q, n) }

func (q *queue) take() node { return heap.Pop(q).(node) } //nolint:forcetypeassert // Push takes nothing else

// Len, Less, Swap, Push and Pop make it a heap.
func (q *queue) Len() int { return len(q.nodes) }

// Less puts the better node first.
func (q *queue) Less(i, j int) bool {
	a, b := &q.nodes[i], &q.nodes[j]
	c := bytes.Compare(a.key[:], b.key[:])
	if c == 0 {
		return a.kind < b.kind
	}
	return (c < 0) != q.descending
}

// Swap exchanges two nodes.
func (q *queue) Swap(i, j int) { q.nodes[i], q.nodes[j] = q.nodes[j], q.nodes[i] }

// Push appends a node.
func (q *queue) Push(n any) { q.nodes = append(q.nodes, n.(node)) } //nolint:forcetypeassert // see add

// Pop removes the last node.
func (q *queue) Pop() any {
	n := q.nodes[len(q.nodes)-1]
	q.nodes = q.nodes[:len(q.nodes)-1]
	return n
}
