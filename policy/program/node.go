package program

import (
	"fmt"
	"strings"
)

// Op says what a node is.
type Op uint8

// The operations. From Equal on, nodes are atoms: conditions on values. A comparison holds only where both sides are
// defined; so NotEqual is not the negation of Equal.
const (
	False Op = iota
	True
	And
	Or
	Not
	Equal
	NotEqual
	Less
	LessEqual
	Greater
	GreaterEqual
	In      // A is one of the constants of Set
	InList  // A, a string, is in the list of strings B
	Truthy  // A is defined and not false
	Defined // A is defined
	HasPrefix
	HasSuffix
	HasSubstring
)

// Place is where in the policy's source something stands.
type Place struct {
	File string
	Line int // from 1; 0 for unknown
	Col  int
}

// String writes file:line, or nothing.
func (p Place) String() string {
	if p.File == "" {
		return ""
	}
	return fmt.Sprintf("%s:%d", p.File, p.Line)
}

// Node is a condition. Nodes belong to a Pool, in which equal conditions are one node; they never change.
type Node struct {
	Op   Op
	Kids []*Node // of And, Or (two or more, by ID) and Not (one)
	A, B Operand // of atoms; B is unused by In, Truthy and Defined
	Set  []Value // of In: two or more
	From Place   // of an atom: where it was first met
	id   int
}

// ID numbers the nodes of a pool from 0, kids before parents.
func (n *Node) ID() int { return n.id }

// Atom reports whether the node is a condition on values rather than on other nodes.
func (n *Node) Atom() bool { return n.Op >= Equal }

// Unary reports whether an atom looks at A alone.
func (o Op) Unary() bool { return o == In || o == Truthy || o == Defined }

var symbols = map[Op]string{
	And: " and ", Or: " or ", Equal: " == ", NotEqual: " != ", Less: " < ", LessEqual: " <= ", Greater: " > ", GreaterEqual: " >= ", InList: " in ",
}

var functions = map[Op]string{HasPrefix: "startswith", HasSuffix: "endswith", HasSubstring: "contains"}

// String writes the condition much as Rego would, for logs and tests.
func (n *Node) String() string {
	switch n.Op {
	case False:
		return "false"
	case True:
		return "true"
	case Not:
		return "not " + n.Kids[0].nested()
	case And, Or:
		parts := make([]string, len(n.Kids))
		for i, k := range n.Kids {
			parts[i] = k.nested()
		}
		return strings.Join(parts, symbols[n.Op])
	case In:
		parts := make([]string, len(n.Set))
		for i := range n.Set {
			parts[i] = n.Set[i].String()
		}
		return n.A.String() + " in {" + strings.Join(parts, ", ") + "}"
	case Truthy:
		return n.A.String()
	case Defined:
		return "defined(" + n.A.String() + ")"
	case HasPrefix, HasSuffix, HasSubstring:
		return functions[n.Op] + "(" + n.A.String() + ", " + n.B.String() + ")"
	case Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, InList:
	}
	return n.A.String() + symbols[n.Op] + n.B.String()
}

func (n *Node) nested() string {
	if n.Op == And || n.Op == Or {
		return "(" + n.String() + ")"
	}
	return n.String()
}
